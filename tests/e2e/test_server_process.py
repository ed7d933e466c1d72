"""The server as a process: TLS, signals, kills. What was accepted is answered; what was written down stays."""

from __future__ import annotations

import http.client
import json
import os
import random
import signal
import socket
import sqlite3
import ssl
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from archives import full_grid, grid_of, make_archive, unit_vectors
from certificates import self_signed
from kinscape.core.privacy.sealed import QueryKeys
from kinscape.core.remote import wire
from kinscape.core.remote.publish import Choices, publish
from kinscape.core.remote.server.config import database_url
from kinscape.core.remote.server.database import Database
from kinscape.core.remote.server.diary import read_audit
from server_made import TESTS, config_of, new_token, query
from server_made import publish as publish_fake

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals and sessions")
ROWS, DIM = 4500, 32
FAKE = """
import json, sys
from pathlib import Path
from kinscape.core.remote.server.run import run_server
from server_made import config_of
folder = Path(sys.argv[1])
config = config_of(folder, folder / "city", port=0, budget=int(sys.argv[2]))
run_server(config, lambda started, house: print(json.dumps({"url": started.url}), flush=True))
print("ended well", flush=True)
"""


class Running:
    """A server process; ``port`` once it has said that it is ready."""

    def __init__(self, argv: list[str], **env: str) -> None:
        self.process = subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
                                        start_new_session=True, text=True, env={**os.environ, **env})  # fmt: skip
        self.facts = json.loads(self.process.stdout.readline() or "{}")
        if not self.facts:
            raise AssertionError(self.process.communicate(timeout=20)[1])
        self.port = int(self.facts["url"].rsplit(":", 1)[1])

    def stop(self) -> tuple[int, str]:
        self.process.send_signal(signal.SIGTERM)
        out, _ = self.process.communicate(timeout=60)
        return self.process.returncode, out

    def children(self) -> list[int]:
        found = []
        for path in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = path.read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[1]) == self.process.pid and fields[0] != "Z":
                found.append(int(path.parent.name))
        return found


def run_fake(folder: Path, budget: int = 0) -> Running:
    return Running([sys.executable, "-c", FAKE, str(folder), str(budget)], PYTHONPATH=str(TESTS))


def request(port, method, path, token="", body=None, tls=None):
    kind = http.client.HTTPConnection if tls is None else http.client.HTTPSConnection
    more = {} if tls is None else {"context": tls}
    with closing(kind("127.0.0.1", port, timeout=60, **more)) as connection:
        connection.request(method, f"/v1{path}", body, {"Authorization": f"Bearer {token}"} if token else {})
        response = connection.getresponse()
        return response.status, response.read()


def wait_until_gone(pids):
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and any(Path(f"/proc/{pid}").exists() for pid in pids):
        time.sleep(0.05)
    return [pid for pid in pids if Path(f"/proc/{pid}").exists()]


@pytest.fixture(scope="module")
def secure(tmp_path_factory):
    """``kinscape serve`` with a certificate, on an archive of unit vectors; a token; the vectors."""
    folder = tmp_path_factory.mktemp("tls")
    vectors = unit_vectors(ROWS, DIM, seed=5)
    make_archive(folder / "archive", grid_of((40, 32, 32)), [{**full_grid(90, 50), "vectors": vectors}], d=DIM)
    publish(folder / "archive", "city", folder / "store", Choices(modes=("private", "private-exact")))
    cert, key = self_signed(folder)
    argv = [sys.executable, "-m", "kinscape.core.cli", "serve", str(folder / "store"), "--tls-cert", str(cert),
            "--tls-key", str(key), "--port", "0", "--data", str(folder / "data"), "--json", "--workers", "2"]
    token = json.loads(subprocess.run(
        [*argv[:3], "accounts", "add", "ana", "--data", str(folder / "data"), "--json"],
        capture_output=True, text=True, check=True).stdout.splitlines()[-1])["token"]  # fmt: skip
    running = Running(argv)
    yield running, token, vectors, ssl.create_default_context(cafile=str(cert)), folder
    if running.process.poll() is None:
        assert running.stop()[0] == 0


@pytest.mark.parametrize(("mode", "set_id", "most"), [("private", "ckks-4096-54-55", 5e-4),
                                                      ("private-exact", "bfv-4096-36-36-37-t24", 2e-3)])
def test_a_sealed_query_over_tls_gives_the_scores_of_the_vectors(secure, mode, set_id, most):
    running, token, vectors, tls, _ = secure
    keys, question = QueryKeys.generate(set_id), vectors[99]
    body = wire.pack("keys", wire.fresh(), [keys.evaluation()])
    assert request(running.port, "PUT", f"/keys/{keys.fingerprint}", token, body, tls)[0] == 201
    sealed = query([keys.seal(question)], key=keys.fingerprint, set=set_id, **{"pass": "full"})
    status, got = request(running.port, "POST", f"/archives/city/ask/{mode}", token, sealed, tls)
    assert status == 200
    answer = wire.unpack(got, "answer", wire.Limits(100, 1 << 20, 1 << 22))
    scores = keys.open(answer.parts, ROWS, DIM)
    assert np.abs(scores - vectors @ question).max() <= most and int(scores.argmax()) == 99


def test_old_tls_and_no_tls_get_nothing(secure):
    running, token, *_ = secure
    old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
    old.minimum_version, old.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    old.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.raises((ssl.SSLError, ConnectionError)):
        request(running.port, "GET", "/about", token, tls=old)
    with pytest.raises((http.client.HTTPException, ConnectionError, socket.timeout)):
        request(running.port, "GET", "/about", token)


def test_who_does_not_know_the_certificate_does_not_talk_to_the_server(secure):
    running, token, *_ = secure
    with pytest.raises(ssl.SSLCertVerificationError):
        request(running.port, "GET", "/about", token, tls=ssl.create_default_context())


def test_noise_on_the_socket_is_refused_and_the_server_lives(secure):
    running, token, _, tls, _ = secure
    dice = random.Random(6)
    starts = [b"", b"GET / HTTP/1.1\r\n", b"POST /v1/keys/x HTTP/1.1\r\nContent-Length: ", b"PRI * HTTP/2.0\r\n\r\n",
              b"GET /v1/about HTTP/1.1\r\nHost: x\r\nX: " + b"y" * 70_000]  # fmt: skip
    for number in range(60):
        with socket.create_connection(("127.0.0.1", running.port), timeout=10) as plain:
            channel = plain if number % 3 == 0 else tls.wrap_socket(plain, server_hostname="127.0.0.1")
            try:
                channel.sendall(starts[number % 5] + dice.randbytes(300) + b"\r\n\r\n")
                channel.shutdown(socket.SHUT_WR)
                first = channel.recv(100)
            except OSError:
                first = b""
            assert not first.startswith(b"HTTP/1.1 2") and not first.startswith(b"HTTP/1.1 5"), first
    assert request(running.port, "GET", "/about", token, tls=tls)[0] == 200


def test_a_worker_that_was_killed_is_replaced(secure):
    running, token, vectors, tls, _ = secure
    before = running.children()
    for pid in before:
        os.kill(pid, signal.SIGKILL)
    test_a_sealed_query_over_tls_gives_the_scores_of_the_vectors(secure, "private", "ckks-4096-54-55", 5e-4)
    assert len(running.children()) >= 2 and not set(running.children()) & set(before)


def test_secrets_are_in_no_output_and_no_file(secure):
    """Runs last of this server: it is ended, and everything that it has written is looked at."""
    running, token, vectors, tls, folder = secure
    running.process.send_signal(signal.SIGTERM)
    out, errors = running.process.communicate(timeout=60)
    assert running.process.returncode == 0
    secret = token.split(".")[1]
    texts = [out.encode(), errors.encode(), *(p.read_bytes() for p in (folder / "data").rglob("*") if p.is_file())]
    assert not any(secret.encode() in text or vectors[99].tobytes() in text for text in texts)
    assert "Traceback" not in errors


@pytest.mark.parametrize("host", ["0.0.0.0", "::"])  # nosec B104
def test_a_server_without_tls_does_not_start_where_others_could_reach_it(tmp_path, host):
    done = subprocess.run([sys.executable, "-m", "kinscape.core.cli", "serve", "--host", host, "--port", "0", "--data",
                           str(tmp_path)], capture_output=True, text=True, timeout=60)  # fmt: skip
    assert done.returncode == 2 and "without TLS" in done.stderr and not done.stdout


def test_sigterm_answers_what_was_accepted_and_takes_nothing_more(tmp_path):
    publish_fake(tmp_path)
    running = run_fake(tmp_path)
    token = new_token(config_of(tmp_path), "ana")
    got = {}

    def ask(i):
        got[i] = request(running.port, "POST", "/archives/city/ask/noise", token, query(do="takes 0.6"))

    threads = [threading.Thread(target=ask, args=(i,)) for i in range(5)]
    for thread in threads:
        thread.start()
    wait_until_accepted(tmp_path, 5)
    code, out = running.stop()
    for thread in threads:
        thread.join()
    assert code == 0 and "ended well" in out
    for status, body in got.values():
        assert status == 200
        wire.unpack(body, "answer", wire.Limits(100, 1 << 20, 1 << 20))
    assert len(got) == 5 and [row["state"] for row in audit(tmp_path)["queries"]] == ["answered"] * 5
    assert [row["event"] for row in audit(tmp_path)["events"]][0] == "stop"
    with pytest.raises(ConnectionError):
        request(running.port, "GET", "/health")


def wait_until_accepted(folder, count):
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and len(audit(folder)["queries"]) < count:
        time.sleep(0.05)


def audit(folder):
    database = Database(database_url(folder / "data"))
    try:
        return read_audit(database, 10_000)
    finally:
        database.close()


def test_killed_in_the_middle_again_and_again_accounts_budget_and_audit_are_whole(tmp_path):
    publish_fake(tmp_path)
    token, budget = new_token(config_of(tmp_path), "ana"), 400
    dice = random.Random(8)
    answered = 0
    for _ in range(3):
        before = len(audit(tmp_path)["queries"])
        running = run_fake(tmp_path, budget)
        states: list[int] = []
        threads = [threading.Thread(target=hammer, args=(running.port, token, states)) for _ in range(4)]
        for thread in threads:
            thread.start()
        wait_until_accepted(tmp_path, before + dice.randint(6, 25))
        children = running.children()
        running.process.kill()
        running.process.communicate(timeout=30)
        for thread in threads:
            thread.join()
        assert not wait_until_gone(children)
        assert set(states) <= {200}
        answered += len(states)
        with closing(sqlite3.connect(tmp_path / "data" / "server.sqlite")) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    running = run_fake(tmp_path, budget)
    rows = audit(tmp_path)["queries"]
    assert sum(row["state"] == "answered" for row in rows) >= answered > 0
    assert {row["state"] for row in rows} <= {"answered", "lost"}
    left = json.loads(request(running.port, "GET", "/archives/city", token)[1])["budget"]["left"]
    assert left == budget - len(rows)
    assert request(running.port, "POST", "/archives/city/ask/private", token, query())[0] == 200
    assert running.stop()[0] == 0


def hammer(port, token, states):
    while True:
        try:
            states.append(request(port, "POST", "/archives/city/ask/private", token, query(do="takes 0.02"))[0])
        except (OSError, http.client.HTTPException):
            return


def test_the_demo_ends_with_whoever_started_it(tmp_path):
    vectors = unit_vectors(300, 8, seed=1)
    make_archive(tmp_path / "My Town!", grid_of((40, 32, 32)), [{**full_grid(20, 15), "vectors": vectors}], d=8)
    process = subprocess.Popen(
        [sys.executable, "-m", "kinscape.core.cli", "serve", str(tmp_path / "My Town!"), "--demo", "--modes",
         "private"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # fmt: skip
    facts = json.loads(process.stdout.readline())
    token_file = Path(facts["token_file"])
    assert facts["archives"] == ["my-town"] and token_file.stat().st_mode & 0o777 == 0o600
    port = int(facts["url"].rsplit(":", 1)[1])
    status, body = request(port, "GET", "/archives/my-town", token_file.read_text())
    assert status == 200 and json.loads(body)["rows"] == 300 and str(tmp_path) not in body.decode()
    process.stdin.close()
    assert process.wait(timeout=60) == 0 and not token_file.parent.exists()
