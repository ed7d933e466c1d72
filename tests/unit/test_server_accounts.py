"""Accounts, tokens, the ledger of queries, evaluation keys: what the server remembers, and whom it refuses."""

from __future__ import annotations

import hashlib
import os
import stat
import threading
import time

import pytest
from kinscape.core.errors import InputError, StorageError
from kinscape.core.remote.server import accounts as people
from kinscape.core.remote.server.accounts import add_account, authenticate, list_accounts, renew, revoke
from kinscape.core.remote.server.config import ServerConfig, is_loopback
from kinscape.core.remote.server.database import Database, asks, events
from kinscape.core.remote.server.diary import Diary, read_audit
from kinscape.core.remote.server.key_store import KeyStore
from kinscape.core.remote.server.ledger import CLOCKS_S, Asked, Ledger, check_freshness
from kinscape.core.remote.server.refusals import Refusal
from kinscape.core.remote.server.throttle import Throttle
from sqlalchemy import func, select


@pytest.fixture
def database(tmp_path):
    made = Database(f"sqlite:///{tmp_path / 'server.sqlite'}")
    yield made
    made.close()


def bearer(token):
    return f"Bearer {token}"


def asked(number, archive="city"):
    text = f"{number:032x}"
    return Asked(archive, "private", text, hashlib.sha256(text.encode()).hexdigest(), 100)


def status_of(work):
    with pytest.raises(Refusal) as caught:
        work()
    return caught.value.status


def test_a_token_opens_its_own_account(database):
    tokens = {name: add_account(database, name) for name in ("ana", "ben@office")}
    for name, token in tokens.items():
        assert authenticate(database, bearer(token)).name == name
    assert authenticate(database, "bearer " + tokens["ana"]).name == "ana"


def test_every_bad_token_gets_the_same_answer(database):
    good, other = add_account(database, "ana"), add_account(database, "ben")
    gone, old = add_account(database, "gone"), add_account(database, "old", days=1e-9)
    revoke(database, "gone")
    time.sleep(0.01)
    mixed = good.split(".")[0] + "." + other.split(".")[1]
    bad = ["", "Bearer", "Bearer ", "Basic " + good, bearer(good[:-1]), bearer(good + "x"), bearer(mixed), bearer(gone),
           bearer(old), bearer("0" * 24 + "." + good.split(".")[1]), bearer("." + "a" * 43), bearer("\x00" * 68)]
    texts = set()
    for header in bad:
        with pytest.raises(Refusal) as caught:
            authenticate(database, header)
        texts.add((caught.value.status, str(caught.value)))
    assert len(texts) == 1 and next(iter(texts))[0] == 401


def test_secrets_are_compared_in_constant_time_also_where_there_is_no_such_token(database, monkeypatch):
    seen = []
    real = people.hmac.compare_digest
    monkeypatch.setattr(people.hmac, "compare_digest", lambda a, b: seen.append((len(a), len(b))) or real(a, b))
    good = add_account(database, "ana")
    authenticate(database, bearer(good))
    for token in (good[:-1] + ("A" if good[-1] != "A" else "B"), "f" * 24 + good[24:]):
        with pytest.raises(Refusal):
            authenticate(database, bearer(token))
    assert seen == [(64, 64)] * 3


def test_the_database_holds_no_token_and_nobody_else_reads_it(database, tmp_path):
    token = add_account(database, "ana")
    again = renew(database, "ana")
    assert status_of(lambda: authenticate(database, bearer(token))) == 401
    assert authenticate(database, bearer(again)).name == "ana"
    database.close()
    for path in tmp_path.iterdir():
        content = path.read_bytes()
        assert again.split(".")[1].encode() not in content and token.split(".")[1].encode() not in content
    assert stat.S_IMODE(os.stat(tmp_path / "server.sqlite").st_mode) == 0o600
    assert "token" not in str(list_accounts(database)) and "hash" not in str(list_accounts(database))


@pytest.mark.parametrize("name", ["", "a b", "-x", "ä", "x" * 81, "a\n", "a,b", "../x"])
def test_a_name_must_be_plain(database, name):
    with pytest.raises(InputError, match="no name"):
        add_account(database, name)


def test_a_name_is_used_once(database):
    add_account(database, "ana")
    revoke(database, "ana")
    with pytest.raises(InputError, match="already"):
        add_account(database, "ana")
    with pytest.raises(InputError, match="no account"):
        revoke(database, "nobody")
    with pytest.raises(InputError, match="negative"):
        add_account(database, "ben", budget=-1)


def test_a_query_is_taken_once(database):
    ledger = Ledger(database, 3600)
    ana = authenticate(database, bearer(add_account(database, "ana")))
    ben = authenticate(database, bearer(add_account(database, "ben")))
    ledger.accept(ana, asked(1), 0)
    for again in (asked(1), Asked("other", "noise", asked(1).nonce, "0" * 64, 1),
                  Asked("city", "private", "f" * 32, asked(1).digest, 1)):  # fmt: skip
        assert status_of(lambda a=again: ledger.check(ana, a, 0)) == 409
        assert status_of(lambda a=again: ledger.accept(ana, a, 0)) == 409
    ledger.accept(ben, asked(1), 0)  # of another account it is another query


def test_the_same_query_at_the_same_moment_is_taken_once(database):
    ledger = Ledger(database, 3600)
    ana = authenticate(database, bearer(add_account(database, "ana")))
    outcomes = at_once(16, lambda _i: ledger.accept(ana, asked(7), 0))
    assert sorted(outcomes) == [0] + [409] * 15


def test_no_more_than_the_budget_is_accepted_however_many_ask_at_once(database):
    ledger = Ledger(database, 3600)
    ana = authenticate(database, bearer(add_account(database, "ana")))
    outcomes = at_once(40, lambda i: ledger.accept(ana, asked(i), 10))
    assert sorted(outcomes) == [0] * 10 + [429] * 30
    assert vars(ledger.budget(ana, "city", 10)) | {"resets_s": 0} == {"queries": 10, "left": 0, "window_s": 3600,
                                                                    "resets_s": 0}
    assert ledger.budget(ana, "other", 10).left == 10
    assert ledger.budget(ana, "city", 0) is None


def at_once(count, work):
    """0 or the status of the refusal, for each of ``count`` threads."""
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
    return out


def test_a_budget_says_when_it_is_free_again_and_a_servers_fault_costs_nothing(database):
    ledger = Ledger(database, 2)
    ana = authenticate(database, bearer(add_account(database, "ana")))
    number = ledger.accept(ana, asked(1), 1)
    with pytest.raises(Refusal) as caught:
        ledger.accept(ana, asked(2), 1)
    assert caught.value.status == 429 and 1 <= caught.value.retry_s <= 2 and "rebuild" in str(caught.value)
    ledger.finish(number, "failed", 0.1)
    second = ledger.accept(ana, asked(3), 1)
    ledger.finish(second, "answered", 0.1, 5)
    assert ledger.budget(ana, "city", 1).left == 0
    time.sleep(2.1)
    ledger.accept(ana, asked(4), 1)


def test_queries_that_were_under_way_are_marked_lost_and_count(database):
    ledger = Ledger(database, 3600)
    ana = authenticate(database, bearer(add_account(database, "ana")))
    first = ledger.accept(ana, asked(1), 5)
    ledger.finish(first, "answered", 1.5, 77)
    ledger.accept(ana, asked(2), 5)
    assert ledger.mark_lost() == 1 and ledger.mark_lost() == 0
    assert ledger.budget(ana, "city", 5).left == 3
    rows = read_audit(database, 10)["queries"]
    assert [(row["state"], row["bytes_out"]) for row in rows] == [("lost", None), ("answered", 77)]


@pytest.mark.parametrize("nonce", [None, "", "x" * 32, "0" * 31, "0" * 33, "0" * 31 + "A", 5, ["0" * 32]])
def test_a_nonce_has_32_hexadecimal_digits(nonce):
    assert status_of(lambda: check_freshness(nonce, int(time.time()))) == 422


@pytest.mark.parametrize("told", [None, "now", 1.5, True, -(10**30), 10**30])
def test_a_time_is_a_whole_number_near_ours(told):
    assert status_of(lambda: check_freshness("0" * 32, told)) in (409, 422)


def test_clocks_may_differ_by_five_minutes_and_no_more():
    for told, is_fine in ((1000, True), (1000 + CLOCKS_S, True), (1001 + CLOCKS_S, False), (999 - CLOCKS_S, False)):
        if is_fine:
            assert check_freshness("a" * 32, told, 1000.0) == "a" * 32
        else:
            assert status_of(lambda t=told: check_freshness("a" * 32, t, 1000.0)) == 409


def test_keys_are_kept_by_fingerprint_for_their_account_alone(database):
    store = KeyStore(database, most=3)
    ana = authenticate(database, bearer(add_account(database, "ana")))
    ben = authenticate(database, bearer(add_account(database, "ben")))
    blobs = [bytes([i]) * 50 for i in range(5)]
    names = [hashlib.sha256(blob).hexdigest() for blob in blobs]
    assert store.put(ana, names[0], blobs[0]) and not store.put(ana, names[0], blobs[0])
    assert store.get(ana, names[0]) == blobs[0]
    assert status_of(lambda: store.get(ben, names[0])) == 409
    assert status_of(lambda: store.put(ana, names[1], blobs[0])) == 422
    assert status_of(lambda: store.put(ana, "../../x", b"y")) == 422
    for name, blob in zip(names[1:], blobs[1:]):
        store.put(ana, name, blob)
    assert {line["fingerprint"] for line in store.list(ana)} == set(names[2:])  # three, and the oldest have gone
    assert status_of(lambda: store.get(ana, names[0])) == 409
    store.delete(ana, names[4])
    assert status_of(lambda: store.get(ana, names[4])) == 409
    assert status_of(lambda: store.delete(ana, names[4])) == 409


def test_the_audit_is_on_the_disk_when_it_is_closed(database):
    diary = Diary(database)
    for i in range(500):
        diary.note("file", "ana", f"number {i}")
    diary.close()
    with database.reading() as db:
        assert db.execute(select(func.count()).select_from(events)).scalar() == 500
        assert db.execute(select(func.count()).select_from(asks)).scalar() == 0
    assert read_audit(database, 1)["events"][0]["what"] == "number 499" and diary.lost == 0


def test_a_throttle_lets_a_burst_through_and_then_a_steady_rate():
    throttle = Throttle(2.0, 4.0)
    assert [throttle.wait_s("ana", 0.0) for _ in range(5)] == [0, 0, 0, 0, 0.5]
    assert throttle.wait_s("ben", 0.0) == 0
    assert throttle.wait_s("ana", 0.5) == 0 and throttle.wait_s("ana", 0.5) == 0.5
    assert [throttle.wait_s("ana", 1000.0) for _ in range(5)] == [0, 0, 0, 0, 0.5]


def test_without_tls_a_server_listens_on_this_computer_only(tmp_path):
    for host in ("127.0.0.1", "localhost", "::1", "127.8.8.8"):
        ServerConfig(tmp_path, host=host, workers=1).check()
    for host in ("0.0.0.0", "::", "192.168.1.4", "example", "127.0.0.1.example", ""):  # nosec B104
        assert not is_loopback(host)
        with pytest.raises(InputError, match="without TLS"):
            ServerConfig(tmp_path, host=host, workers=1).check()
        ServerConfig(tmp_path, host=host, workers=1, tls_cert=tmp_path, tls_key=tmp_path).check()
    with pytest.raises(InputError, match="needs its key"):
        ServerConfig(tmp_path, tls_cert=tmp_path, workers=1).check()
    with pytest.raises(InputError, match="too little"):
        ServerConfig(tmp_path, workers=9).check()


def test_a_database_that_cannot_be_used_is_told_without_its_password(tmp_path):
    with pytest.raises(InputError):
        Database("no url")
    with pytest.raises(InputError):
        Database("nosuchkind://x")
    with pytest.raises(StorageError) as caught:
        Database("postgresql://ana:hunter2@127.0.0.1:1/none")
    assert "hunter2" not in str(caught.value) and "127.0.0.1" in str(caught.value)
    (tmp_path / "no.sqlite").write_bytes(b"this is no database at all" * 100)
    with pytest.raises(StorageError):
        Database(f"sqlite:///{tmp_path / 'no.sqlite'}")
