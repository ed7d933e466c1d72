"""Requests of the engine through QGIS's network: to servers that were added, with what opens them, and nowhere else."""

from __future__ import annotations

import datetime
import ipaddress
import json
import os
import ssl
import stat
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import kinscape
import pytest
from kinscape.core.errors import Cancelled, InputError, RemoteError
from kinscape.core.jobs.info import InfoJob
from kinscape.ui import remote_servers
from kinscape.ui.carrier import Parcel, carry
from kinscape.ui.engine_client import EngineClient, _carry
from kinscape.ui.engine_process import Launch
from kinscape.ui.remote_servers import Server, checked_url, forget_server, keep_server, kept_servers, lent
from qgis.core import QgsSettings


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.answer()

    do_POST = do_PUT = do_GET

    def answer(self):
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        self.server.seen.append((self.command, self.path, {k.lower(): v for k, v in self.headers.items()}, body))
        status, headers, reply = self.server.answers.get(self.path, (200, {}, b"hello"))
        if callable(reply):
            reply = reply()
        self.send_response(status)
        for name, value in {"Content-Length": str(len(reply)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        try:
            self.wfile.write(reply)
        except OSError:
            self.close_connection = True

    def log_message(self, *_args):
        pass


def serving(context=None):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.seen, server.answers, server.daemon_threads = [], {}, True
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    server.url = f"{'https' if context else 'http'}://127.0.0.1:{server.server_address[1]}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


@pytest.fixture
def server():
    server = serving()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture(autouse=True)
def no_servers():
    QgsSettings().remove("plugins/kinscape/servers")
    yield
    QgsSettings().remove("plugins/kinscape/servers")
    assert remote_servers._lent == []


@pytest.fixture
def known(server):
    keep_server(Server("Survey", server.url))
    return server


def carried(url, tmp_path, method="GET", body=b"", headers=None, **more):
    path = ""
    if body:
        path = str(tmp_path / "body")
        Path(path).write_bytes(body)
    return carry(Parcel(method, url, headers or {}, path), str(tmp_path), **more)


# -- the list of servers
def test_an_address_is_cleaned_and_what_is_none_is_refused():
    assert checked_url(" HTTPS://a.example:8443/ ".replace("HTTPS", "https")) == "https://a.example:8443"
    assert checked_url("a.example") == "https://a.example" and checked_url("http://127.0.0.1:8000") != ""
    for bad in ("http://a.example", "ftp://a.example", "https://me:word@a.example", "https://a.example/?x=1", "https://",
                "https://a b", "https://a:99999999", ""):  # fmt: skip
        with pytest.raises(InputError):
            checked_url(bad)


def test_servers_are_kept_without_anything_secret():
    keep_server(Server("Survey", "https://a.example", "abc1234", token="secret-word"))
    keep_server(Server("Other", "https://b.example"))
    assert [s.name for s in kept_servers()] == ["Survey", "Other"]
    assert "secret-word" not in str(QgsSettings().value("plugins/kinscape/servers"))
    assert "secret-word" not in repr(Server("x", "https://a.example", token="secret-word"))
    keep_server(Server("Office", "https://c.example"), instead_of="https://a.example")
    assert [(s.name, s.url) for s in kept_servers()] == [("Office", "https://c.example"), ("Other", "https://b.example")]
    forget_server("https://c.example")
    assert [s.name for s in kept_servers()] == ["Other"]


@pytest.mark.parametrize("text", ["7", "nonsense", '[{"url": 3}, 4, {"url": "http://far.example"}]', "{}"])
def test_a_list_that_makes_no_sense_is_an_empty_one(text):
    QgsSettings().setValue("plugins/kinscape/servers", text)
    assert kept_servers() == []


def test_an_address_belongs_to_a_server_only_by_scheme_host_port_and_path():
    server = Server("x", "https://a.example/geo")
    assert server.covers("https://a.example/geo/v1/about") and server.covers("https://A.example:443/geo")
    for other in ("http://a.example/geo/v1", "https://a.example.evil/geo/v1", "https://a.example:444/geo/v1",
                  "https://a.example/geography/v1", "https://a.example/geo/../v1", "https://a.example@b.example/geo/v1",
                  "https://a.example:bad/geo"):  # fmt: skip
        assert not server.covers(other), other


# -- requests
def test_an_answer_comes_as_a_private_file_with_status_and_headers(known, tmp_path):
    known.answers["/v1/about"] = (200, {"X-Kind": "about"}, b"x" * 300_000)
    got = carried(f"{known.url}/v1/about", tmp_path, headers={"X-Ask": "1"})
    assert got.status == 200 and got.headers["x-kind"] == "about" and Path(got.body).read_bytes() == b"x" * 300_000
    assert stat.S_IMODE(os.stat(got.body).st_mode) == 0o600
    assert known.seen[0][2]["x-ask"] == "1" and "cookie" not in known.seen[0][2]


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_a_body_is_sent_as_it_lies_in_its_file(known, tmp_path, method):
    sealed = bytes(range(256)) * 400
    told = []
    carried(f"{known.url}/v1/ask", tmp_path, method, sealed, on_progress=told.append)
    assert known.seen[0][0] == method and known.seen[0][3] == sealed
    assert {progress.unit for progress in told} <= {"bytes"}


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 413, 422, 429, 503])
def test_what_a_server_refuses_is_told_to_the_engine_not_swallowed(known, tmp_path, status):
    known.answers["/v1/x"] = (status, {"WWW-Authenticate": "Bearer", "Retry-After": "7"}, b'{"code": "no"}')
    got = carried(f"{known.url}/v1/x", tmp_path)
    assert got.status == status and json.loads(Path(got.body).read_text()) == {"code": "no"}
    assert got.headers["retry-after"] == "7"


def test_a_server_that_was_not_added_is_not_asked(server, tmp_path):
    with pytest.raises(RemoteError, match="not one of your servers"):
        carried(f"{server.url}/v1/about", tmp_path)
    assert server.seen == []


def test_a_redirect_is_not_followed_and_the_token_goes_nowhere_else(server, tmp_path):
    other = serving()
    server.answers["/v1/about"] = (302, {"Location": f"{other.url}/v1/about"}, b"")
    with lent(Server("Demo", server.url, token="demo.secret")):
        got = carried(f"{server.url}/v1/about", tmp_path)
    other.shutdown()
    assert got.status == 302 and other.seen == []
    assert server.seen[0][2]["authorization"] == "Bearer demo.secret"
    with pytest.raises(RemoteError):
        carried(f"{server.url}/v1/about", tmp_path)


def test_the_authentication_entry_of_the_server_is_used(known, tmp_path, monkeypatch):
    """QGIS's database itself would ask for a master password."""
    from kinscape.ui import carrier

    class Manager:
        def isDisabled(self):
            return False

        def configAuthMethodKey(self, authcfg):
            return "APIHeader" if authcfg == "abc1234" else ""

        def updateNetworkRequest(self, request, authcfg):
            request.setRawHeader(b"Authorization", b"Bearer from-the-database")
            return True, request

        def updateNetworkReply(self, reply, authcfg):
            return True

    monkeypatch.setattr(carrier.QgsApplication, "authManager", lambda: Manager())
    keep_server(Server("Survey", known.url, "abc1234"))
    assert carried(f"{known.url}/v1/about", tmp_path).status == 200
    assert known.seen[0][2]["authorization"] == "Bearer from-the-database"
    keep_server(Server("Survey", known.url, "gone123"))
    with pytest.raises(RemoteError, match="not there any more"):
        carried(f"{known.url}/v1/about", tmp_path)
    assert len(known.seen) == 1


def test_nothing_listens(tmp_path, server):
    server.shutdown()
    server.server_close()
    keep_server(Server("Survey", server.url))
    with pytest.raises(RemoteError, match="Survey does not answer") as caught:
        carried(f"{server.url}/v1/about", tmp_path)
    assert "Remote page" in caught.value.hint


def test_a_connection_that_breaks_in_the_middle_is_an_error(known, tmp_path):
    known.answers["/v1/x"] = (200, {"Content-Length": "1000", "Connection": "close"}, b"half")
    known.timeout = 1
    known.answers["/v1/x"] = (200, {"Content-Length": "1000"}, lambda: (_ for _ in ()).throw(OSError("gone")))
    with pytest.raises(RemoteError):
        carried(f"{known.url}/v1/x", tmp_path)


def test_an_answer_that_is_too_long_is_not_read_to_its_end(known, tmp_path):
    known.answers["/v1/x"] = (200, {}, b"x" * 2_000_000)
    with pytest.raises(RemoteError, match="sent more than"):
        carried(f"{known.url}/v1/x", tmp_path, most_bytes=100_000)


def test_cancel_ends_it_at_once(known, tmp_path):
    let_go = threading.Event()
    known.answers["/v1/slow"] = (200, {}, lambda: let_go.wait(20) and b"" or b"")
    began = time.monotonic()
    with pytest.raises(Cancelled):
        carried(f"{known.url}/v1/slow", tmp_path, is_cancelled=lambda: time.monotonic() - began > 0.3)
    took = time.monotonic() - began
    let_go.set()
    assert took < 5 and known.seen


def test_a_certificate_that_nobody_vouches_for_is_told_in_a_sentence(tmp_path):
    server = serving(self_signed(tmp_path))
    keep_server(Server("Survey", server.url))
    try:
        with pytest.raises(RemoteError, match="certificate of Survey cannot be trusted, so nothing was sent") as caught:
            carried(f"{server.url}/v1/about", tmp_path)
    finally:
        server.shutdown()
    assert "self" in caught.value.message.lower() and "Authorities" in caught.value.hint
    assert server.seen == []


def test_it_works_in_another_thread_too(known, tmp_path):
    got = []
    thread = threading.Thread(target=lambda: got.append(carried(f"{known.url}/v1/about", tmp_path)))
    thread.start()
    thread.join(20)
    assert got and got[0].status == 200


# -- with an engine
SCRIPT = """
import json, sys
def say(**fields):
    print(json.dumps(fields), flush=True)
say(event="ready", kinscape=%r)
for line in sys.stdin:
    told = json.loads(line)
    if told["op"] == "run":
        job = told["id"]
        say(event="begun", id=job)
        say(event="carry", id=job, carry=4, method="GET", url=told["job"]["archive"], headers={}, body="")
    elif told["op"] == "carried":
        body = open(told["body"], "rb").read().decode() if told.get("body") else ""
        say(event="result", id=job, files={}, summary={"told": told, "body": body})
    elif told["op"] == "cancel":
        say(event="error", id=job, code="cancelled", message="cancelled", hint="")
"""


@pytest.fixture
def client():
    launch = Launch((sys.executable, "-c", SCRIPT % kinscape.__version__), dict(os.environ), kinscape.__version__)
    client = EngineClient(lambda: launch, carry=_carry)
    yield client
    client.shutdown()


def test_the_engine_gets_its_answer_and_the_file_goes_with_the_job(client, known):
    summary = client.run(InfoJob(f"{known.url}/v1/about")).summary
    assert summary["body"] == "hello"
    assert (summary["told"]["carry"], summary["told"]["status"]) == (4, 200)
    assert not Path(summary["told"]["body"]).exists() and not Path(summary["told"]["body"]).parent.exists()


def test_the_engine_is_told_why_there_is_no_answer(client, server):
    told = client.run(InfoJob(f"{server.url}/v1/about")).summary["told"]
    assert "not one of your servers" in told["error"] and told["hint"] and "status" not in told


def test_cancelling_a_job_ends_its_request(client, known):
    let_go = threading.Event()
    known.answers["/v1/slow"] = (200, {}, lambda: let_go.wait(20) and b"" or b"")
    began = time.monotonic()
    with pytest.raises(Cancelled):
        client.run(InfoJob(f"{known.url}/v1/slow"), is_cancelled=lambda: bool(known.seen))
    took = time.monotonic() - began
    let_go.set()
    assert took < 8


def test_a_client_that_carries_nothing_says_so():
    launch = Launch((sys.executable, "-c", SCRIPT % kinscape.__version__), dict(os.environ), kinscape.__version__)
    client = EngineClient(lambda: launch)
    told = client.run(InfoJob("https://a.example")).summary["told"]
    client.shutdown()
    assert told["error"] and told["hint"]


def test_rubbish_of_an_engine_is_no_request():
    for event in ({}, {"method": "TRACE", "url": "https://a"}, {"method": "GET", "url": 4},
                  {"method": "GET", "url": "https://a", "headers": []},
                  {"method": "GET", "url": "https://a", "body": 3}):  # fmt: skip
        if event.get("headers") == []:
            assert Parcel.of(event).headers == {}
            continue
        with pytest.raises(RemoteError):
            Parcel.of(event)


def self_signed(folder):
    """A TLS context with a certificate that nobody signed but itself."""
    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.timezone.utc)
    alternative = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(1).not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1)).add_extension(alternative, False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    plain = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    (folder / "server.pem").write_bytes(pem + certificate.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem")
    return context
