"""The server's database is PostgreSQL: a cluster of its own, started for this test, as a user who is not root."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
import threading
from pathlib import Path

import pytest
from kinscape.core.remote import wire
from kinscape.core.remote.server.accounts import add_account, authenticate, list_accounts, renew, revoke
from kinscape.core.remote.server.database import Database
from kinscape.core.remote.server.diary import read_audit
from kinscape.core.remote.server.key_store import KeyStore
from kinscape.core.remote.server.ledger import Asked, Ledger
from kinscape.core.remote.server.refusals import Refusal
from server_made import answer, config_of, publish, query, serving

pytest.importorskip("psycopg", reason="needs psycopg, which only the server's database PostgreSQL uses")


def programs() -> Path:
    found = [Path(path).resolve().parent for path in (shutil.which("initdb"), shutil.which("pg_ctl")) if path]
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for folder in found:
        if (folder / "initdb").exists() and (folder / "pg_ctl").exists():
            return folder
    pytest.skip("needs PostgreSQL: tools/setup.sh installs it from the distribution")


class Cluster:
    """Listens on a socket in its own folder only."""

    def __init__(self) -> None:
        self._programs = programs()
        self.folder = Path(tempfile.mkdtemp(prefix="kinscape-pg-"))
        self._as: dict = {}
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            try:
                shutil.chown(self.folder, "postgres", "postgres")
            except LookupError:
                pytest.skip("needs the user postgres, since these tests run as root")
            self._as = {"user": "postgres", "group": "postgres", "extra_groups": []}
        self._run("initdb", "-D", self.folder / "data", "-A", "trust", "-U", "kinscape", "-E", "UTF8", "--no-sync")
        self.start()

    @property
    def url(self) -> str:
        return f"postgresql://kinscape@/postgres?host={self.folder}"

    def start(self) -> None:
        options = f"-k {self.folder} -c listen_addresses='' -c fsync=off"
        self._run("pg_ctl", "-D", self.folder / "data", "-l", self.folder / "log", "-w", "-o", options, "start")

    def stop(self) -> None:
        self._run("pg_ctl", "-D", self.folder / "data", "-m", "immediate", "-w", "stop")

    def _run(self, program: str, *arguments: object) -> None:
        done = subprocess.run([str(self._programs / program), *map(str, arguments)], cwd=self.folder, timeout=120,
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                              env={**os.environ, "LC_ALL": "C"}, **self._as)  # fmt: skip
        assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def cluster():
    made = Cluster()
    yield made
    made.stop()
    shutil.rmtree(made.folder, ignore_errors=True)


@pytest.fixture
def database(cluster):
    made = Database(cluster.url)
    yield made
    made.close()


def bearer(token):
    return f"Bearer {token}"


def asked(number):
    text = f"{number:032x}"
    return Asked("city", "private", text, hashlib.sha256(text.encode()).hexdigest(), 100)


def at_once(count, work):
    out, gate = [], threading.Barrier(count)

    def one(i):
        gate.wait()
        try:
            work(i)
            out.append(0)
        except Refusal as refusal:
            out.append(refusal.status)

    threads = [threading.Thread(target=one, args=(i,)) for i in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(out)


def test_it_really_is_postgresql_and_is_asked_again_with_the_same_name(database, cluster):
    assert database.engine.dialect.name == "postgresql"
    again = Database(cluster.url)
    assert again.server_id == database.server_id
    again.close()


def test_accounts_and_tokens(database):
    token = add_account(database, "anna", archives=["city"], can_publish=True)
    ana = authenticate(database, bearer(token))
    assert (ana.name, ana.archives, ana.can_publish) == ("anna", ("city",), True)
    newer = renew(database, "anna")
    with pytest.raises(Refusal):
        authenticate(database, bearer(token))
    assert authenticate(database, bearer(newer)).id == ana.id
    revoke(database, "anna")
    with pytest.raises(Refusal):
        authenticate(database, bearer(newer))
    assert [line["is_revoked"] for line in list_accounts(database) if line["name"] == "anna"] == [True]


def test_budget_and_replay_hold_however_many_ask_at_once(database):
    ledger = Ledger(database, 3600)
    ben = authenticate(database, bearer(add_account(database, "ben")))
    assert at_once(30, lambda i: ledger.accept(ben, asked(i), 10)) == [0] * 10 + [429] * 20
    eve = authenticate(database, bearer(add_account(database, "eve")))
    assert at_once(12, lambda _i: ledger.accept(eve, asked(1), 0)) == [0] + [409] * 11
    assert ledger.budget(ben, "city", 10).left == 0
    assert ledger.mark_lost() == 11


def test_keys(database):
    store = KeyStore(database, most=2)
    cleo = authenticate(database, bearer(add_account(database, "cleo")))
    blobs = [bytes([i]) * 400_000 for i in range(3)]
    names = [hashlib.sha256(blob).hexdigest() for blob in blobs]
    for name, blob in zip(names, blobs):
        store.put(cleo, name, blob)
    assert {line["fingerprint"] for line in store.list(cleo)} == set(names[1:])
    assert KeyStore(database).get(cleo, names[2]) == blobs[2]


def test_a_whole_server_on_it_survives_that_it_goes_away_and_comes_back(cluster, tmp_path):
    config = config_of(tmp_path, publish(tmp_path), database=cluster.url, budget=5)
    with serving(config) as client:
        body = query()
        answer(client.post("/archives/city/ask/private", body))
        assert client.post("/archives/city/ask/private", body).status_code == 409
        keys = b"k" * 1000
        name = hashlib.sha256(keys).hexdigest()
        assert client.put(f"/keys/{name}", wire.pack("keys", {}, [keys])).status_code == 201
        cluster.stop()
        away = client.ask()
        assert away.status_code == 503 and away.json()["code"] == "busy" and int(away.headers["retry-after"]) > 0
        cluster.start()
        message = answer(client.ask(key=name))
        assert message.parts[-1] == b"keys of 1000 bytes"
        assert client.get("/archives/city").json()["budget"]["left"] == 3
    database = Database(cluster.url)
    assert [row["state"] for row in read_audit(database, 2)["queries"]] == ["answered", "answered"]
    assert read_audit(database, 1)["events"][0]["event"] == "stop"
    database.close()
    assert not list((tmp_path / "data").glob("*.sqlite*"))
