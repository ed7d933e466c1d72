"""A client and a server that errs, refuses or lies: what the user is told, and what never leaves this computer."""

from __future__ import annotations

import hashlib
import json

import numpy as np
import pytest
from kinscape.core.errors import BudgetError, InputError, RemoteError
from kinscape.core.events import Events
from kinscape.core.remote import wire
from kinscape.core.remote.asking import Answer, BadAnswer, Call, KeysWanted
from kinscape.core.remote.client import Client, read_token
from kinscape.core.remote.transport import Reply

INFO = {"name": "city", "rows": 20, "dim": 4, "generation": 3, "modes": {"private": {"set_id": "s"}},
        "catalogue": {"sha256": "0" * 64, "bytes": 9}, "files": {}}  # fmt: skip


class Wire:
    """A transport that answers by (method, path): bytes, a Reply, or a function of the body."""

    def __init__(self, answers):
        self.answers, self.requests = answers, []

    def send(self, method, url, headers, body, most, events):
        path = url.partition("/v1/")[2]
        self.requests.append((method, path, dict(headers), body))
        found = self.answers[method, path]
        found = found(body) if callable(found) else found
        if isinstance(found, dict):
            found = json.dumps(found).encode()
        return found if isinstance(found, Reply) else Reply(200, {}, found)

    def paths(self, method):
        return [path for m, path, _, _ in self.requests if m == method]


@pytest.fixture(autouse=True)
def own_folders(tmp_path, monkeypatch):
    monkeypatch.setenv("KINSCAPE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("KINSCAPE_KEYS", str(tmp_path / "keys"))
    monkeypatch.delenv("KINSCAPE_TOKEN", raising=False)


def client(answers, token=""):
    made = Client("https://host", Wire({("GET", "about"): {"id": "abc", "name": "S"}, **answers}), token)
    made.about(Events())
    return made


def reply(status, headers=None, **told):
    return Reply(status, headers or {}, json.dumps(told).encode())


def call(answers, **info):
    return Call(client(answers), {**INFO, **info}, "private")


def answered(change=None, parts=(b"sealed",), kind="answer"):
    """What an honest server answers to a query, but for ``change`` of the header."""
    def answer(body):
        nonce = wire.unpack(body, "query").header["nonce"]
        header = {"mode": "private", "archive": "city", "nonce": nonce, "rows": 20, "generation": 3}
        return wire.pack(kind, {**header, **(change or {})}, parts)
    return answer


ASK = ("POST", "archives/city/ask/private")


def test_an_honest_answer_comes_through_and_is_counted():
    asked = call({ASK: answered()})
    assert asked.ask([b"question"], {"set": "x"}).parts == (b"sealed",)
    body = asked.client._transport.requests[-1][3]
    message = wire.unpack(body, "query")
    assert message.parts == (b"question",) and message.header["set"] == "x" and len(message.header["nonce"]) == 32
    assert asked.sent == [{"what": "query", "bytes": len(body)}] and asked.received[0]["what"] == "answer to query"
    assert asked.seconds["ask"] >= 0


def test_no_two_queries_have_the_same_nonce():
    asked = call({ASK: answered()})
    asked.ask([b"q"])
    asked.ask([b"q"])
    nonces = {wire.unpack(r[3], "query").header["nonce"] for r in asked.client._transport.requests if r[0] == "POST"}
    assert len(nonces) == 2


@pytest.mark.parametrize(
    "answer",
    [
        b"", b"rubbish", b"KSB1",
        answered({"nonce": "f" * 32}), answered({"nonce": None}), answered({"rows": 21}), answered({"rows": "20"}),
        answered(kind="catalogue"),
        lambda body: answered()(body)[:-1],
        lambda body: answered()(body) + b"x",
        answered(parts=(b"x" * (6 << 20),)),
    ],
)  # fmt: skip
def test_every_malformed_answer_is_the_same_to_the_user_and_nothing_follows_it(answer):
    asked = call({ASK: answer})
    with pytest.raises(BadAnswer) as caught:
        asked.ask([b"q"])
    assert str(caught.value) == str(BadAnswer("something else"))
    assert len(asked.client._transport.requests) == 2, "about and the query; the server learns nothing of how it went"


def test_an_archive_that_changed_meanwhile_says_so():
    with pytest.raises(RemoteError, match="was changed on the server"):
        call({ASK: answered({"generation": 4})}).ask([b"q"])


# -- keys
KEYS = ("f" * 64, b"evaluation")
PUT = ("PUT", "keys/" + "f" * 64)


def test_keys_are_sent_once_to_a_server():
    answers = {ASK: answered(), PUT: b"{}"}
    first = call(answers)
    first.ask([b"q"], keys=KEYS)
    first.ask([b"q"], keys=KEYS)
    assert first.client._transport.paths("PUT") == [PUT[1]]
    second = call(answers)
    second.ask([b"q"], keys=KEYS)
    assert not second.client._transport.paths("PUT")
    assert wire.unpack(second.client._transport.requests[-1][3], "query").header["key"] == KEYS[0]


def test_keys_that_the_server_has_lost_are_sent_again():
    lost = [reply(409, code="keys", message="the server does not have them", hint="send them")]
    asked = call({ASK: lambda body: lost.pop() if lost else answered()(body), PUT: b"{}"})
    asked.client.cache.note_sent("abc", KEYS[0])
    assert asked.ask([b"q"], keys=KEYS).parts == (b"sealed",)
    assert asked.client._transport.paths("PUT") == [PUT[1]]


def test_a_server_that_wants_keys_for_ever_is_asked_twice_only():
    asked = call({ASK: reply(409, code="keys", message="no"), PUT: b"{}"})
    with pytest.raises(KeysWanted):
        asked.ask([b"q"], keys=KEYS)
    assert len(asked.client._transport.paths("POST")) == 2


# -- refusals
@pytest.mark.parametrize(
    "status, told, kind, says",
    [
        (401, {"code": "token", "message": "this needs a valid token"}, RemoteError, "valid token"),
        (401, {}, RemoteError, "KINSCAPE_TOKEN"),
        (403, {"message": "your account may not"}, RemoteError, "may not"),
        (429, {"code": "budget", "message": "64 queries are used"}, BudgetError, "64 queries"),
        (429, {"code": "budget"}, BudgetError, "ask again in 2 h"),
        (429, {"code": "busy", "message": "too many at once"}, RemoteError, "too many at once"),
        (503, {"code": "busy"}, RemoteError, "busy"),
        (302, {}, RemoteError, "not followed"),
        (500, {}, RemoteError, "status 500"),
        (418, {"message": 5, "hint": ["x"]}, RemoteError, "status 418"),
    ],
)
def test_refusals_are_told_in_words(status, told, kind, says):
    asked = call({ASK: reply(status, {"retry-after": "7300"}, **told)})
    with pytest.raises(kind, match=says) as caught:
        asked.ask([b"q"])
    assert isinstance(caught.value, BudgetError) == (kind is BudgetError)


def test_words_of_a_server_are_one_line_of_printable_characters():
    asked = call({ASK: reply(403, message="a\x1b[31m\r\nb\u202e" + "c" * 1000, hint="\x00")})
    with pytest.raises(RemoteError) as caught:
        asked.ask([b"q"])
    text = str(caught.value)
    assert text.isprintable() and len(text) < 400


def test_a_refusal_that_is_no_json_is_still_one():
    with pytest.raises(RemoteError, match="status 400"):
        call({ASK: Reply(400, {}, b"<html>" * 1000)}).ask([b"q"])


# -- what a server says of itself and of its archives
@pytest.mark.parametrize("about", [b"[]", b"{}", b"no", b'{"id": 5}', b'{"id": "../../x"}', b'{"id": ""}', b"[" * 9999])
def test_a_server_without_a_proper_id_is_refused(about):
    with pytest.raises(BadAnswer):
        Client("https://host", Wire({("GET", "about"): Reply(200, {}, about)})).about(Events())


@pytest.mark.parametrize(
    "change",
    [{"rows": 0}, {"rows": True}, {"rows": 1 << 40}, {"dim": -1}, {"dim": 1.5}, {"modes": []}, {"modes": {"a": 1}},
     {"name": "other"}, {"catalogue": None}, {"files": []}],
)  # fmt: skip
def test_an_archive_that_cannot_be_is_refused(change):
    with pytest.raises(BadAnswer):
        client({("GET", "archives/city"): {**INFO, **change}}).archive("city", Events())


@pytest.mark.parametrize("name", ["../keys", "a/b", "City", "", "a?b", "x" * 65])
def test_names_that_no_archive_has_are_not_asked_for(name):
    asked = client({})
    with pytest.raises(InputError):
        asked.archive(name, Events())
    assert len(asked._transport.requests) == 1


def test_archives_with_names_that_could_do_harm_are_left_out():
    listed = client({("GET", "archives"): {"archives": [{"name": "ok"}, {"name": "../x"}, {"name": 5}, {}]}})
    assert [item["name"] for item in listed.archives(Events())] == ["ok"]


# -- files and the cache
def test_a_file_is_fetched_once_and_must_be_what_its_digest_says():
    data = b"a table"
    digest = hashlib.sha256(data).hexdigest()
    files = {"private": {"t": {"sha256": digest, "bytes": len(data)}}}
    path = ("GET", "archives/city/files/private/t")
    asked = call({path: data}, files=files)
    assert asked.file("t") == data == asked.file("t")
    assert asked.client._transport.paths("GET").count(path[1]) == 1
    assert asked.received == [{"what": "file t", "bytes": 7}]
    kept = asked.client.cache._path(digest)
    kept.write_bytes(b"damaged")
    assert asked.file("t") == data, "what was damaged on this disk is fetched again"
    with pytest.raises(BadAnswer):
        other = {"private": {"t": {"sha256": "e" * 64, "bytes": 7}}}
        call({path: data}, files=other).file("t")


@pytest.mark.parametrize("told", [None, {"sha256": "../../x", "bytes": 1}, {"sha256": "e" * 64}, {"bytes": 3},
                                  {"sha256": "e" * 64, "bytes": -1}, {"sha256": "E" * 64, "bytes": 1}])  # fmt: skip
def test_a_file_without_digest_or_size_is_not_asked_for(told):
    asked = call({}, files={"private": {"t": told}})
    with pytest.raises(BadAnswer):
        asked.file("t")
    assert len(asked.client._transport.requests) == 1


def test_a_catalogue_of_another_digest_is_refused():
    asked = call({("GET", "archives/city/catalogue"): b"something"})
    with pytest.raises(BadAnswer):
        asked.catalogue()


# -- scores
@pytest.mark.parametrize(
    "scores, rows",
    [
        (np.zeros(19, "f4"), None),
        (np.zeros((20, 1), "f4"), None),
        (np.zeros(20, "f8"), None),
        (np.full(20, np.nan, "f4"), None),
        (np.full(20, np.inf, "f4"), None),
        (np.full(20, 1.2, "f4"), None),
        (np.zeros(2, "f4"), np.array([3, 2])),
        (np.zeros(2, "f4"), np.array([3, 3])),
        (np.zeros(2, "f4"), np.array([3, 20])),
        (np.zeros(2, "f4"), np.array([-1, 2])),
        (np.zeros(2, "f4"), np.array([1])),
        (np.zeros(2, "f4"), np.array([1.0, 2.0])),
    ],
)
def test_scores_that_cannot_be_are_refused(scores, rows):
    with pytest.raises(BadAnswer):
        Answer(scores, rows).checked(20)


def test_scores_with_the_error_of_the_arithmetic_are_taken():
    assert Answer(np.full(20, 1.0005, "f4")).checked(20).rows is None
    assert len(Answer(np.zeros(0, "f4"), np.zeros(0, "i8")).checked(20).scores) == 0


# -- the token
def test_the_token_goes_into_the_header_and_nowhere_else():
    asked = client({("GET", "archives/city"): INFO}, token="id.secret")
    asked.archive("city", Events())
    for _method, path, headers, _body in asked._transport.requests:
        assert headers["Authorization"] == "Bearer id.secret" and "secret" not in path
        assert "secret" not in json.dumps({k: v for k, v in headers.items() if k != "Authorization"})


def test_a_token_file_must_be_private(tmp_path):
    path = tmp_path / "token"
    path.write_text("id.secret\n")
    path.chmod(0o644)
    with pytest.raises(InputError, match="can be read by others") as caught:
        read_token(str(path))
    assert "secret" not in str(caught.value)
    path.chmod(0o600)
    assert read_token(str(path)) == "id.secret"


@pytest.mark.parametrize("text", ["two words", "a\nb", "ä", "x" * 500])
def test_what_is_no_token_is_refused_without_being_told(tmp_path, monkeypatch, text):
    monkeypatch.setenv("KINSCAPE_TOKEN", text)
    with pytest.raises(InputError, match="holds no token") as caught:
        read_token()
    assert text not in str(caught.value)


def test_no_token_is_no_error_here(monkeypatch):
    assert read_token() == ""
    monkeypatch.setenv("KINSCAPE_TOKEN", " a.b ")
    assert read_token() == "a.b"
