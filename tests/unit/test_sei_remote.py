"""The mode sei from publishing to opened scores, without HTTP; and its command line from prepare to verify."""

import json

import numpy as np
import pytest
from archives import full_grid, grid_of, make_archive, unit_vectors
from asked_modes import LoopServer
from kinscape.core.cli import main
from kinscape.core.errors import BudgetError, InputError, PrivacyError, RemoteError
from kinscape.core.events import Events
from kinscape.core.privacy.sei import key_files
from kinscape.core.remote import wire
from kinscape.core.remote.answerers import sei as answering
from kinscape.core.remote.askers import asker

D, SIDE = 24, 20


@pytest.fixture(autouse=True)
def own_keys(tmp_path, monkeypatch):
    monkeypatch.setenv("KINSCAPE_KEYS", str(tmp_path / "keys"))


def archive_of(folder, keep=SIDE * SIDE):
    grid = full_grid(SIDE, SIDE)
    vectors = unit_vectors(SIDE * SIDE, D, groups=12)
    part = {name: values[:keep] for name, values in grid.items()}
    return make_archive(folder, grid_of((40.0, 32, 32)), [{**part, "vectors": vectors[:keep]}], D)


@pytest.fixture
def served(tmp_path):
    archive = archive_of(tmp_path / "archive")
    (tmp_path / "store").mkdir()
    answering.prepare(archive, tmp_path / "store", {}, Events())
    server = LoopServer("sei", archive.folder, tmp_path / "store", tmp_path / "cache")
    server.more = {"generation": archive.generation}
    return archive, server


def test_the_opened_ranking_is_the_local_one(served):
    archive, server = served
    for row in (0, 57, 399):
        vector = np.array(archive.vectors[row])
        answer = asker("sei").ask(server.call(rows=400), vector).checked(len(archive))
        assert answer.rows.tolist() == list(range(400)) and not answer.is_exact
        assert answer.scores == pytest.approx(archive.vectors @ vector, abs=1e-4)
        few = asker("sei").ask(server.call(rows=20), vector).checked(len(archive))
        assert len(few.rows) == 20 and row in few.rows
        assert few.scores == pytest.approx(archive.vectors[few.rows] @ vector, abs=1e-4)


def test_the_server_gets_as_many_equal_trapdoors_as_asked_for_and_no_vector(served):
    archive, server = served
    vector = np.array(archive.vectors[3])
    asker("sei").ask(server.call(decoys=3), vector)
    message = server.queries[-1]
    assert len(message.parts[0]) == 3 * 4 * (2 * D + 2)
    assert vector.tobytes() not in message.parts[0]
    assert set(message.header) == {"nonce", "time", "k", "proofs", "store", "store_generation"}


@pytest.mark.parametrize("spoil", [
    lambda parts: parts[:-1],
    lambda parts: [part[:-1] for part in parts],
    lambda parts: [part[8:] + part[:8] for part in parts],
    lambda parts: [bytes(len(part)) for part in parts],
    lambda parts: [part[:4000] + bytes([part[4000] ^ 1]) + part[4001:] for part in parts],
])  # fmt: skip
def test_every_false_answer_looks_alike(served, spoil):
    archive, server = served
    server.spoil = spoil
    with pytest.raises(RemoteError, match="not what was asked for"):
        asker("sei").ask(server.call(rows=50), np.array(archive.vectors[3]))


def test_another_owner_or_an_older_store_is_refused(served):
    archive, server = served
    vector = np.array(archive.vectors[3])
    asker("sei").ask(server.call(), vector)
    statement = server.workers[0].facts()["statement"]
    key_files.remember_generation(statement["store"], statement["generation"] + 1)
    with pytest.raises(RemoteError):
        asker("sei").ask(server.call(), vector)


def test_without_a_grant_nothing_is_sent(served, tmp_path, monkeypatch):
    archive, server = served
    monkeypatch.setenv("KINSCAPE_KEYS", str(tmp_path / "others"))
    with pytest.raises(PrivacyError, match="no key for this store"):
        asker("sei").ask(server.call(), np.array(archive.vectors[3]))
    assert not server.queries


@pytest.mark.parametrize("options", [{"rows": 0}, {"rows": 10**6}, {"decoys": 17}, {"decoys": "many"}])
def test_options_are_checked_before_anything_is_sent(served, options):
    archive, server = served
    with pytest.raises((InputError, BudgetError)):
        asker("sei").ask(server.call(**options), np.array(archive.vectors[3]))
    assert not server.queries


def test_queries_that_are_none_are_refused(served):
    _archive, server = served
    worker = server.workers[0]
    facts = worker.facts()["statement"]
    good = {"k": 5, "proofs": False, "store": facts["store"], "store_generation": facts["generation"]}
    width = 2 * D + 2
    part = np.ones((2, width), "<f4").tobytes()
    worker.check(wire.Message("query", good, (part,)), None)
    bad = [({**good, "k": 0}, part), ({**good, "k": 10**6}, part), ({**good, "proofs": 1}, part),
           ({**good, "store": "0" * 32}, part), ({**good, "store_generation": 1}, part), (good, part[:-4]), (good, b""),
           (good, np.full((2, width), np.nan, "<f4").tobytes()), (good, np.ones((17, width), "<f4").tobytes())]
    for header, body in bad:
        with pytest.raises(PrivacyError):
            worker.check(wire.Message("query", header, (body,)), None)
    with pytest.raises(PrivacyError):
        worker.check(wire.Message("query", good, (part, part)), None)


def run(capsys, *words):
    assert main([*map(str, words), "--json", "--quiet"]) == 0
    return json.loads(capsys.readouterr().out.strip().splitlines()[-1])


def test_the_command_line_from_prepare_to_verify(tmp_path, capsys, monkeypatch):
    archive = archive_of(tmp_path / "archive", 300)
    there, store = ("--archive", archive.folder), ("--store", tmp_path / "s")
    made = run(capsys, "sei", "prepare", *there, *store, "--name", "city")
    assert (made["rows"], made["added"]) == (300, 300)

    monkeypatch.setenv("KINSCAPE_KEYS", str(tmp_path / "ann"))
    run(capsys, "sei", "request", "--name", "ann", "--dim", D, "--out", tmp_path / "ann.request")
    monkeypatch.setenv("KINSCAPE_KEYS", str(tmp_path / "keys"))
    run(capsys, "sei", "grant", "--name", "city", "--file", tmp_path / "ann.request", "--out", tmp_path / "ann.grant")
    monkeypatch.setenv("KINSCAPE_KEYS", str(tmp_path / "ann"))
    run(capsys, "sei", "accept", "--name", "ann", "--file", tmp_path / "ann.grant")
    assert {key["kind"] for key in run(capsys, "sei", "list")["keys"]} == {"request", "user"}

    tile = archive.tile_ids([7])[0]
    for way in ("leaves", "tree", "scan"):
        found = run(capsys, "sei", "search", *there, *store, "--like", f"tile:{tile}", "-k", 5, "--way", way)
        assert found["hits"][0]["tile"] == 7 and found["hits"][0]["score"] == pytest.approx(1, abs=1e-4)
        assert found["checked"] and len(found["hits"]) == 5
    assert run(capsys, "sei", "verify", *store)["stores"][0]["rows"] == 300

    monkeypatch.setenv("KINSCAPE_KEYS", str(tmp_path / "keys"))
    taken = run(capsys, "sei", "remove", *there, *store, "--rows", "0-9")
    assert (taken["rows"], taken["removed"]) == (290, 10)
    back = run(capsys, "sei", "add", *there, *store)
    assert (back["rows"], back["added"], back["removed"], back["replaced"]) == (300, 10, 0, 0)
    monkeypatch.setenv("KINSCAPE_KEYS", str(tmp_path / "ann"))
    assert run(capsys, "sei", "verify", *store)["stores"][0]["rows"] == 300  # the grant stays good


def test_a_reduction_is_told_with_the_answer(tmp_path):
    archive = archive_of(tmp_path / "archive")
    for dim, count in ((8, 2), (D, 1)):
        folder = tmp_path / f"store{dim}"
        folder.mkdir()
        answering.prepare(archive, folder, {"dim": dim, "key": f"k{dim}"}, Events())
        server = LoopServer("sei", archive.folder, folder, tmp_path / "cache")
        server.more = {"generation": archive.generation}
        answer = asker("sei").ask(server.call(), np.array(archive.vectors[3]))
        assert len(answer.notes) == count and "not encrypted" in answer.notes[0]
        assert ("reduced vectors from 24 to 8" in answer.notes[-1]) == (dim == 8)
