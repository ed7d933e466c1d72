"""Requests over this process's own HTTP: whom it trusts, what it refuses to read, and how fast it stops."""

from __future__ import annotations

import hashlib
import http.server
import os
import socket
import ssl
import threading
import warnings

import pytest
from certificates import self_signed
from kinscape.core.errors import Cancelled, InputError, RemoteError
from kinscape.core.events import Events
from kinscape.core.remote.pinning import checked_pin
from kinscape.core.remote.transport import CarriedTransport, OwnTransport, checked_url


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """Broken handshakes are what is tested."""


class Handler(http.server.BaseHTTPRequestHandler):
    seen: list = []
    may_answer = threading.Event()

    def log_message(self, *_args):
        """Not into the test's output."""

    def do_GET(self):
        Handler.seen.append((self.path, dict(self.headers)))
        if self.path == "/v1/slow":
            Handler.may_answer.wait(60)
        if self.path == "/v1/moved":
            self.send_response(302)
            self.send_header("Location", "/v1/short")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        body = b"x" * (1000 if self.path == "/v1/short" else 100_000)
        self.send_response(200)
        if self.path != "/v1/endless":
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            for _ in range(10_000 if self.path == "/v1/endless" else 1):
                self.wfile.write(body)
        except OSError:
            return

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(409)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[::-1])


def serve(context=None):
    server = Server(("127.0.0.1", 0), Handler)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


@pytest.fixture(scope="module")
def plain():
    server = serve()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()


@pytest.fixture(scope="module")
def tls(tmp_path_factory):
    """(url, file of the authority, SHA-256 of the certificate)"""
    folder = tmp_path_factory.mktemp("tls")
    cert, key = self_signed(folder, "127.0.0.9")  # and for localhost; not for 127.0.0.1
    digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(cert.read_text())).hexdigest()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    server = serve(context)
    yield f"https://localhost:{server.server_address[1]}", str(cert), digest
    server.shutdown()


def get(url, transport=None, most=10**6, events=None):
    return (transport or OwnTransport()).send("GET", url, {"X-Test": "1"}, None, most, events or Events())


def test_an_answer_comes_whole_whatever_its_status(plain):
    reply = get(plain + "/v1/short")
    assert (reply.status, len(reply.body)) == (200, 1000) and reply.headers["content-length"] == "1000"
    reply = OwnTransport().send("POST", plain + "/v1/x", {}, b"abc", 100, Events())
    assert (reply.status, reply.body) == (409, b"cba")


@pytest.mark.parametrize("path", ["/v1/long", "/v1/endless"])
def test_no_more_is_read_than_was_allowed(plain, path):
    with pytest.raises(RemoteError, match="sent more than the 5,000 bytes"):
        get(plain + path, most=5000)


def test_redirects_are_not_followed(plain):
    assert get(plain + "/v1/moved").status == 302


def test_cancel_stops_a_request_that_hangs(plain):
    events = Events()
    threading.Timer(0.2, events.cancel).start()
    with pytest.raises(Cancelled):
        get(plain + "/v1/slow", events=events)
    assert not Handler.may_answer.is_set(), "the server has not answered yet"
    Handler.may_answer.set()


def test_a_server_that_is_not_there_is_told_in_words():
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    with pytest.raises(RemoteError, match="nothing listens"):
        get(f"http://127.0.0.1:{port}/v1/about")


def test_a_connection_that_breaks_is_told_in_words():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        def hang_up():
            talker, _ = listener.accept()
            talker.recv(100)
            talker.close()
        threading.Thread(target=hang_up, daemon=True).start()
        with pytest.raises(RemoteError, match="broke the connection off"):
            get(f"http://127.0.0.1:{listener.getsockname()[1]}/v1/about")


# -- TLS
def test_the_system_does_not_trust_a_certificate_of_ones_own_and_sends_nothing(tls):
    Handler.seen.clear()
    with pytest.raises(RemoteError, match="cannot be trusted, so nothing was sent"):
        get(tls[0] + "/v1/short")
    assert not Handler.seen


def test_an_authority_of_ones_own_is_trusted_for_its_names_only(tls):
    url, authority, _ = tls
    assert get(url + "/v1/short", OwnTransport(authority)).status == 200
    with pytest.raises(RemoteError, match="cannot be trusted"):
        get(url.replace("localhost", "127.0.0.1") + "/v1/short", OwnTransport(authority))


def test_a_pin_is_trusted_alone_and_a_wrong_one_is_told_before_anything_is_sent(tls):
    url, _, digest = tls
    written = ":".join(digest[i : i + 2].upper() for i in range(0, 64, 2))
    assert get(url + "/v1/short", OwnTransport(tls_pin=written)).status == 200
    Handler.seen.clear()
    with pytest.raises(RemoteError, match="another certificate than the pinned one") as caught:
        get(url + "/v1/short", OwnTransport(tls_pin=hashlib.sha256(b"other").hexdigest()))
    assert digest in caught.value.hint and not Handler.seen


def test_a_server_of_old_tls_is_refused(tmp_path):
    cert, key = self_signed(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    server = serve(context)
    try:
        with pytest.raises(RemoteError, match="no safe connection"):
            get(f"https://localhost:{server.server_address[1]}/v1/short", OwnTransport(str(cert)))
    finally:
        server.shutdown()


@pytest.mark.parametrize("pin", ["ab", "g" * 64, "sha256:" + "0" * 63])
def test_what_is_no_digest_is_refused(pin):
    with pytest.raises(InputError, match="64 hex digits"):
        checked_pin(pin)


def test_a_file_without_certificates_is_refused(tmp_path):
    (tmp_path / "x.pem").write_text("nothing")
    with pytest.raises(InputError, match="no certificates"):
        OwnTransport(str(tmp_path / "x.pem"))


@pytest.mark.parametrize(
    "url, says",
    [
        ("http://example.org", "without TLS"),
        ("http://127.0.0.1.example.org", "without TLS"),
        ("ftp://localhost/x", "not the address"),
        ("localhost:8743", "not the address"),
        ("https://", "not the address"),
        ("https://user:secret@host", "no password"),
        ("https://host/?a=b", "not the address"),
        ("https://host:99999", "not the address"),
        ("https://host\r\nX: y", "not the address"),
    ],
)
def test_addresses_that_must_not_be_used_are_refused(url, says):
    with pytest.raises(InputError, match=says) as caught:
        checked_url(url)
    assert "secret" not in str(caught.value)


def test_good_addresses_lose_their_slash():
    assert checked_url("https://host:8743/kin/") == "https://host:8743/kin"
    assert checked_url("http://[::1]:1") == "http://[::1]:1"


# -- carried by somebody else
def test_bodies_are_carried_in_private_files_that_go(tmp_path):
    seen = {}

    def carry(method, url, headers, body):
        seen.update(method=method, url=url, headers=headers, path=body)
        with open(body, "rb") as file:
            seen["body"] = file.read()
        seen["mode"] = os.stat(body).st_mode & 0o777
        (tmp_path / "answer").write_bytes(b"good")
        return 201, {"X-A": "b"}, str(tmp_path / "answer")

    transport = CarriedTransport(carry)
    reply = transport.send("PUT", "https://h/v1/x", {"A": "b"}, b"sealed", 10, Events())
    assert (reply.status, reply.body, dict(reply.headers)) == (201, b"good", {"x-a": "b"})
    assert seen["body"] == b"sealed" and seen["mode"] == 0o600
    assert not os.path.exists(seen["path"]) and not (tmp_path / "answer").exists()
    transport.close()
    assert not os.path.exists(os.path.dirname(seen["path"]))


def test_an_answer_that_is_too_long_or_missing_is_refused(tmp_path):
    (tmp_path / "answer").write_bytes(b"x" * 11)
    transport = CarriedTransport(lambda *_: (200, {}, str(tmp_path / "answer")))
    with pytest.raises(RemoteError, match="sent more than"):
        transport.send("GET", "https://h/v1/x", {}, None, 10, Events())
    with pytest.raises(RemoteError, match="cannot be read"):
        transport.send("GET", "https://h/v1/x", {}, None, 10, Events())
