"""The routes of the server, with real worker processes that answer without cryptography: what a client gets and what it
is refused."""

from __future__ import annotations

import hashlib
import time

import pytest
from kinscape.core.remote import wire
from kinscape.core.remote.server.config import Limits
from kinscape.core.remote.server.crew import shards_of
from kinscape.core.remote.server.database import Database
from kinscape.core.remote.server.diary import read_audit
from kinscape.core.remote.server.routes import timing
from server_made import Client, answer, config_of, new_token, publish, query, serving

ROWS = 10_000
KEYS = b"evaluation keys, as far as anyone here knows"
FINGERPRINT = hashlib.sha256(KEYS).hexdigest()


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    """A server with two archives; one mode of the second cannot be prepared."""
    folder = tmp_path_factory.mktemp("server")
    stores = [publish(folder, "city", ROWS), publish(folder, "coast", 5, modes=("private", "local-index", "sei"),
                                                     options={"sei": {"is_broken": True, "secret": "s3"}})]  # fmt: skip
    config = config_of(folder, *stores, limits=Limits(requests_a_second=1000))
    with serving(config) as client:
        yield config, client


@pytest.fixture
def client(running):
    return running[1]


def refused(response, status, code):
    assert (response.status_code, response.json()["code"]) == (status, code), response.text
    assert set(response.json()) == {"code", "message", "hint"}


def test_an_answer_holds_the_parts_of_all_shards_in_order(client):
    message = answer(client.ask(mode="private"))
    assert b"".join(message.parts) == bytes(row % 251 for row in range(ROWS))
    assert [len(part) for part in message.parts] == [4096, 4096, ROWS - 8192]
    assert message.header["mode"] == "private" and message.header["rows"] == ROWS and message.header["generation"] == 3
    assert b"".join(answer(client.ask(mode="noise")).parts) == bytes(row % 251 for row in range(ROWS))
    assert b"".join(answer(client.ask("coast")).parts) == bytes(range(5))


def test_an_answer_names_the_query_that_it_answers(client):
    body = query()
    assert answer(client.post("/archives/city/ask/private", body)).header["nonce"] == \
        wire.unpack(body, "query").header["nonce"]


def test_shards_begin_with_a_block_and_cover_all_rows():
    for rows in (1, 4095, 4096, 4097, 10_000, 100_000, 1_000_000):
        for workers in (1, 2, 3, 7):
            shards = shards_of(rows, workers)
            assert shards[0][0] == 0 and shards[-1][1] == rows and len(shards) <= workers
            assert all(a[1] == b[0] and a[1] % 4096 == 0 for a, b in zip(shards, shards[1:]))
            sizes = [-(-(b - a) // 4096) for a, b in shards]
            assert min(sizes) > 0 and max(sizes) - min(sizes) <= 1


def test_what_a_server_tells(client):
    about = client.get("/about").json()
    assert len(about["id"]) == 32 and abs(about["time"] - time.time()) < 60
    assert set(about["modes"]) == {"private", "noise", "local-index"}
    assert about["modes"]["noise"]["is_encryption"] is False
    text = " ".join(about["banner"])
    assert all(facts["server_learns"] in text for facts in about["modes"].values())
    assert [line["name"] for line in client.get("/archives").json()["archives"]] == ["city", "coast"]
    city = client.get("/archives/city").json()
    assert city["modes"]["private"]["set_id"] == "fake" and city["rows"] == ROWS and city["budget"] is None


def test_no_path_and_no_option_of_the_owner_is_told(client, running):
    for path in ("/archives/city", "/archives/coast", "/archives", "/about"):
        text = client.get(path).text
        assert str(running[0].data.parent) not in text and "an archive" not in text and "s3" not in text


def test_a_mode_that_cannot_be_prepared_is_left_out_and_the_others_are_offered(client):
    assert set(client.get("/archives/coast").json()["modes"]) == {"private", "local-index"}
    refused(client.ask("coast", "sei"), 404, "unknown")


def test_files_are_what_was_told_of_them(client):
    told = client.get("/archives/city").json()
    catalogue = client.get("/archives/city/catalogue")
    assert hashlib.sha256(catalogue.content).hexdigest() == told["catalogue"]["sha256"]
    assert len(catalogue.content) == told["catalogue"]["bytes"]
    for mode, files in told["files"].items():
        assert set(files) == {"table.bin", "index.bin"}
        for name, facts in files.items():
            got = client.get(f"/archives/city/files/{mode}/{name}")
            assert hashlib.sha256(got.content).hexdigest() == facts["sha256"]
            assert len(got.content) == facts["bytes"] and got.headers["etag"] == f'"{facts["sha256"]}"'


@pytest.mark.parametrize("path", [
    "/archives/none", "/archives/none/catalogue", "/archives/city/files/private/none", "/archives/city/files/none/x",
    "/archives/city/files/private/published.json", "/archives/city/files/private/..%2f..%2fpublished.json",
    "/archives/..%2fcity", "/archives/city/../../../published.json", "/nothing", "/archives/city/files/private/",
    "/archives/%00", "/archives/" + "x" * 5000])  # fmt: skip
def test_what_is_not_there_is_not_found(client, path):
    response = client.get(path)
    refused(response, 404, "unknown")
    assert "published" not in response.json()["message"]


def test_every_route_but_health_and_docs_needs_a_token(client, running):
    paths = client.http.get("/v1/openapi.json").json()["paths"]
    assert len(paths) >= 12
    for path, routes in paths.items():
        for method in routes:
            url = path.replace("{name}", "city").replace("{mode}", "private").replace("{block}", "0")
            url = url.replace("{fingerprint}", FINGERPRINT).replace("{file}", "table.bin")
            response = client.http.request(method, url, headers={"Authorization": "Bearer nobody"})
            if path in ("/v1/health", "/v1/docs"):
                assert response.status_code == 200
            else:
                assert response.status_code in (401, 429), (method, path)
            assert response.headers["cache-control"] == "no-store"


def test_who_guesses_tokens_is_slowed_down_and_others_are_not(client, running):
    seen = [client.http.get("/v1/about", headers={"Authorization": "Bearer x"}).status_code for _ in range(60)]
    assert seen[-1] == 429 and client.get("/about").status_code == 200


def test_an_account_asks_too_often(running):
    config = running[0]
    own = config_of(config.data.parent / "slow", config.published[0], limits=Limits(requests_a_second=1))
    with serving(own) as one:
        seen = [one.get("/archives") for _ in range(8)]
    assert [response.status_code for response in seen][:4] == [200] * 4
    refused(seen[-1], 429, "busy")
    assert int(seen[-1].headers["retry-after"]) >= 1


def test_keys_come_first(client, running):
    refused(client.ask(do="needs keys"), 422, "privacy")
    refused(client.ask(key="0" * 64), 409, "keys")
    refused(client.ask(key="x"), 422, "input")
    refused(client.ask(key=5), 422, "privacy")
    body = wire.pack("keys", wire.fresh(), [KEYS])
    assert client.put(f"/keys/{FINGERPRINT}", body).status_code == 201
    assert client.put(f"/keys/{FINGERPRINT}", body).status_code == 200
    assert client.get("/keys").json() == {"keys": [{"fingerprint": FINGERPRINT, "bytes": len(KEYS)}]}
    assert answer(client.ask(do="needs keys", key=FINGERPRINT)).parts[-1] == b"keys of %d bytes" % len(KEYS)
    refused(client.put("/keys/" + "0" * 64, body), 422, "privacy")
    refused(client.put(f"/keys/{FINGERPRINT}", wire.pack("keys", {}, [])), 422, "privacy")
    refused(client.put(f"/keys/{FINGERPRINT}", wire.pack("query", {}, [KEYS])), 422, "privacy")
    other = Client(client.http, new_token(running[0], "other"))
    refused(other.ask(key=FINGERPRINT), 409, "keys")
    refused(other.delete(f"/keys/{FINGERPRINT}"), 409, "keys")
    assert client.delete(f"/keys/{FINGERPRINT}").status_code == 200
    refused(client.ask(key=FINGERPRINT), 409, "keys")


def test_a_query_is_answered_once(client, running):
    body = query()
    answer(client.post("/archives/city/ask/private", body))
    refused(client.post("/archives/city/ask/private", body), 409, "replay")
    refused(client.post("/archives/city/ask/noise", body), 409, "replay")
    same = wire.pack("query", {**wire.unpack(body, "query").header, "more": 1}, [b"other"])
    refused(client.post("/archives/city/ask/private", same), 409, "replay")
    other = Client(client.http, new_token(running[0], "second"))
    answer(other.post("/archives/city/ask/private", body))


def test_a_query_of_another_time_is_refused(client):
    for shift in (-3600, 3600, -(1 << 62), 1 << 62):
        refused(client.ask(time=int(time.time()) + shift), 409, "replay")
    for told in ("now", None, True, [1]):
        refused(client.ask(time=told), 422, "input")


def test_a_budget_ends(running):
    config = running[0]
    own = config_of(config.data.parent / "budget", *config.published, budget=3)
    with serving(own) as ana:
        ben = Client(ana.http, new_token(own, "ben", budget=1))
        free = Client(ana.http, new_token(own, "free", budget=0))
        lefts = [ana.ask().headers["x-kinscape-left"] for _ in range(3)]
        refused(ana.ask(), 429, "budget")
        assert int(ana.ask().headers["retry-after"]) > 3600
        refused(ana.ask(mode="noise"), 429, "budget")
        assert lefts == ["2", "1", "0"] and ana.get("/archives/city").json()["budget"]["left"] == 0
        answer(ana.ask("coast"))
        answer(ben.ask())
        refused(ben.ask(), 429, "budget")
        for _ in range(4):
            assert "x-kinscape-left" not in free.ask().headers
        ana.ask("coast", do="refuse")  # what cannot be read costs nothing
        ana.ask("coast", do="dies")  # nor does a fault of the server
        assert ana.get("/archives/coast").json()["budget"]["left"] == 2


def test_the_budget_is_half_the_numbers_of_a_vector_if_nothing_else_is_said(running):
    config = running[0]
    with serving(config_of(config.data.parent / "default", *config.published, budget=None)) as ana:
        assert ana.get("/archives/city").json()["budget"] == {"queries": 4, "left": 4, "window_s": 86400, "resets_s": 0}


def test_an_account_sees_the_archives_that_it_may(client, running):
    some = Client(client.http, new_token(running[0], "some", archives=["coast"]))
    assert [line["name"] for line in some.get("/archives").json()["archives"]] == ["coast"]
    hidden, absent = some.ask("city"), some.ask("none")
    refused(hidden, 404, "unknown")
    assert hidden.text.replace("city", "none") == absent.text
    refused(some.get("/archives/city/catalogue"), 404, "unknown")
    assert set(some.get("/about").json()["modes"]) == {"private", "local-index"}


def test_bodies_are_refused_before_they_are_read(client):
    refused(client.post("/archives/city/ask/private", b"x" * ((1 << 20) + (128 << 10) + 1)), 413, "size")
    refused(client.put(f"/keys/{FINGERPRINT}", b"x" * (2 << 20)), 413, "size")
    where = "/v1/archives/city/ask/private"
    refused(client.http.post(where, headers=client.headers, content=iter([b"x"] * 3)), 411, "size")
    for length in ("9" * 30, "-1", "x", ""):
        response = client.http.post(where, headers={**client.headers, "Content-Length": length}, content=b"x")
        assert response.status_code in (400, 411, 413)
    packed = {**client.headers, "Content-Encoding": "gzip"}
    refused(client.http.post(where, headers=packed, content=b"x"), 422, "input")


def test_a_body_must_be_a_query_with_few_parts(client):
    for body in (b"", b"KSB1", b"{}", wire.pack("answer", {}, []), query([b"x"] * 9), query()[:-1], query() + b"x",
                 query([b"x" * ((1 << 20) + 1)])):  # fmt: skip
        refused(client.post("/archives/city/ask/private", body), 422, "privacy")


def test_whatever_is_wrong_with_a_query_gets_the_same_text(client):
    texts = {client.ask(do=what).text for what in ("refuse", "check dies", "check fails", "refuse")}
    texts |= {client.ask(parts=[b"bad"]).text, client.post("/archives/city/ask/private", b"rubbish").text,
              client.ask(do="refuses late").text}
    assert len(texts) == 1 and "4711" not in texts.pop()


def test_addresses_that_are_not_used_so_are_refused(client):
    refused(client.post("/about", b""), 405, "input")
    refused(client.put("/vaults/x/rows/none", b"x"), 422, "input")
    refused(client.put("/vaults/x", b"x"), 403, "forbidden")
    refused(client.ask(mode="local-index", archive="coast"), 404, "unknown")


def test_times_are_told_in_coarse_steps(client):
    assert timing({"check": 0.0031, "answer": 0.0999, "long": 1e9}) == "check;dur=5, answer;dur=100, long;dur=60000"
    assert client.ask().headers["server-timing"].startswith("receive;dur=")


def test_the_audit_says_who_asked_and_how_much_and_holds_nothing_of_a_query(client, running):
    secret = b"this must not be written down"
    answer(client.ask(parts=[secret], note="nor this"))
    time.sleep(1.2)  # the audit is written in batches
    database = Database(running[0].database_url)
    audit = read_audit(database, 1000)
    database.close()
    last = audit["queries"][0]
    assert (last["account"], last["archive"], last["mode"], last["state"]) == ("ana", "city", "private", "answered")
    assert last["bytes_in"] > 100 and last["bytes_out"] > ROWS
    assert any(line["event"] == "refused" and line["status"] == 401 for line in audit["events"])
    for path in running[0].data.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert secret not in content and b"nor this" not in content and client.token[25:].encode() not in content


def test_the_page_of_the_routes_needs_nothing_from_elsewhere(client):
    page = client.http.get("/v1/docs")
    assert "/v1/archives/{name}/ask/{mode}" in page.text and "The server" not in page.headers
    assert "<script" not in page.text and "http://" not in page.text and "https://" not in page.text
    assert client.http.get("/docs").status_code == 404


def test_nothing_that_a_client_sends_has_a_place_for_a_score(client):
    """C4 12: after a reply nothing goes back. Bodies are binary, everything else in a request is a name."""
    for path, routes in client.http.get("/v1/openapi.json").json()["paths"].items():
        for method, route in routes.items():
            body = route.get("requestBody", {}).get("content", {})
            assert set(body) <= {"application/octet-stream"}, (method, path)
            for parameter in route.get("parameters", []):
                assert parameter["in"] == "path" and parameter["schema"]["type"] in ("string", "integer"), parameter
    refused(client.ask(score=0.25), 422, "privacy")
    refused(client.ask(inner={"list": [1, 2.5]}), 422, "privacy")
