"""The modes "noise" and "local-index", and the lists of "private", from vector to scores, without the network."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

for _package in ("tenseal", "faiss", "cryptography"):
    pytest.importorskip(_package, reason=f"{_package} is not installed")

from archives import full_grid, grid_of, make_archive, unit_vectors  # noqa: E402
from asked_modes import LoopServer  # noqa: E402
from kinscape.core.archive.store import Archive  # noqa: E402
from kinscape.core.errors import BudgetError, InputError, PrivacyError, RemoteError  # noqa: E402
from kinscape.core.events import Events  # noqa: E402
from kinscape.core.privacy import signing  # noqa: E402
from kinscape.core.privacy.ledger import NoiseLedger  # noqa: E402
from kinscape.core.remote import wire  # noqa: E402
from kinscape.core.remote.answerers import local_index, noise, private_lists  # noqa: E402
from kinscape.core.remote.askers import asker  # noqa: E402

N, D = 96 * 50, 40
SHARDS = ((0, 4096), (4096, N))


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("KINSCAPE_KEYS", str(tmp_path / "keys"))
    return tmp_path / "keys"


@pytest.fixture(scope="module")
def vectors() -> np.ndarray:
    return unit_vectors(N, D, 2, groups=30)


@pytest.fixture(scope="module")
def archive(tmp_path_factory, vectors) -> Path:
    where = tmp_path_factory.mktemp("archives") / "one"
    make_archive(where, grid_of((40.0, 64, 64)), [{**full_grid(96, 50), "vectors": vectors}], D)
    return where


@pytest.fixture
def store(tmp_path) -> Path:
    (tmp_path / "store").mkdir()
    return tmp_path / "store"


# -- noise
@pytest.fixture
def noisy(archive, store, tmp_path) -> LoopServer:
    noise.prepare(Archive.open(archive), store, {}, Events())
    return LoopServer("noise", archive, store, tmp_path / "cache")


def test_noise_answers_with_the_scores_of_what_was_sent(noisy, vectors):
    answer = asker("noise").ask(noisy.call(epsilon="500"), vectors[3]).checked(N)
    sent = np.frombuffer(noisy.queries[0].parts[0], "<f4")
    assert np.abs(answer.scores - vectors @ sent).max() < 1e-6
    assert not answer.is_exact and "not encryption" in answer.notes[0]
    assert not np.allclose(sent, vectors[3], atol=1e-3), "the query itself is not sent"


def test_much_epsilon_finds_the_place_and_little_does_not(noisy, vectors):
    NoiseLedger().allow("server", "one", 1e6)
    query = vectors[100]

    def share(epsilon: float) -> float:
        first = np.argsort(-(vectors @ query))[:100]
        found = [np.argsort(-asker("noise").ask(noisy.call(epsilon=epsilon), query).scores)[:100] for _ in range(6)]
        return float(np.mean([len(set(first) & set(some)) / 100 for some in found]))

    assert share(5000.0) > 0.5 > 0.2 > share(0.5)


@pytest.mark.parametrize("options", [{"dims": 0}, {"dims": 4}, {"mechanism": "gaussian"}])
def test_other_settings_of_noise(noisy, vectors, options):
    answer = asker("noise").ask(noisy.call(**options), vectors[0]).checked(N)
    assert answer.receipt["dims"] == options.get("dims", 16)
    assert abs(np.linalg.norm(np.frombuffer(noisy.queries[0].parts[0], "<f4")) - 1) < 1e-5


def test_the_ledger_is_asked_before_anything_is_sent(noisy, vectors):
    for _ in range(10):
        answer = asker("noise").ask(noisy.call(), vectors[0])
    assert answer.receipt["epsilon_left"] == 0
    with pytest.raises(BudgetError):
        asker("noise").ask(noisy.call(), vectors[0])
    assert len(noisy.queries) == 10


def test_a_query_that_fails_counts(noisy, vectors):
    noisy.spoil = lambda parts: parts[:-1]
    with pytest.raises(RemoteError):
        asker("noise").ask(noisy.call(), vectors[0])
    assert NoiseLedger().balance("server", "one").queries == 1


@pytest.mark.parametrize("options", [{"dims": 17}, {"epsilon": 0}, {"mechanism": "x"}])
def test_settings_that_are_not_offered_cost_nothing(noisy, vectors, options):
    with pytest.raises(InputError):
        asker("noise").ask(noisy.call(**options), vectors[0])
    assert not noisy.queries and NoiseLedger().balance("server", "one").queries == 0


@pytest.mark.parametrize("part", [b"", bytes(4 * D), np.full(D, np.nan, "<f4").tobytes(), np.ones(D, "<f4").tobytes(),
                                  np.eye(1, D + 1, dtype="<f4").tobytes()])  # fmt: skip
def test_the_server_refuses_what_is_no_query(noisy, part):
    with pytest.raises(PrivacyError):
        noisy.workers[0].check(wire.Message("query", {}, (part,)), None)


# -- local index
@pytest.fixture(scope="module")
def made(archive, tmp_path_factory) -> Path:
    """An index that was made once, by an owner with a key folder of his own."""
    where = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KINSCAPE_KEYS", str(tmp_path_factory.mktemp("owner")))
        local_index.prepare(Archive.open(archive), where, {"bytes": "20"}, Events())
    return where


@pytest.fixture
def indexed(archive, made, store, tmp_path) -> LoopServer:
    shutil.copytree(made, store, dirs_exist_ok=True)
    return LoopServer("local-index", archive, store, tmp_path / "cache")


def test_a_local_index_is_fetched_once_and_nothing_is_asked(indexed, vectors):
    for row in (5, 4000):
        answer = asker("local-index").ask(indexed.call(), vectors[row]).checked(N)
        assert np.corrcoef(answer.scores, vectors @ vectors[row])[0, 1] > 0.95
        assert row in np.argsort(-answer.scores)[: N // 20] and not answer.is_exact
    assert len(indexed.paths) == 1 and indexed.paths[0].startswith("GET") and not indexed.queries
    assert answer.receipt["is_owner_known"]


def test_the_owner_is_named_at_the_first_time(indexed, vectors):
    answer = asker("local-index").ask(indexed.call(), vectors[0])
    assert not answer.receipt["is_owner_known"] and answer.receipt["owner_key"] in answer.notes[1]


def test_another_owner_is_refused_later(indexed, archive, store, tmp_path, vectors):
    asker("local-index").ask(indexed.call(), vectors[0])
    local_index.prepare(Archive.open(archive), store, {"bytes": "2"}, Events())
    other = LoopServer("local-index", archive, store, tmp_path / "cache")
    with pytest.raises(PrivacyError, match="another key"):
        asker("local-index").ask(other.call(), vectors[0])
    new = other.info()["modes"]["local-index"]["public_key"]
    assert asker("local-index").ask(other.call(owner_key=new), vectors[0]).receipt["is_owner_known"]


@pytest.mark.parametrize("more", [{"generation": 9}, {"encoder": {"fingerprint": "other"}}, {"rows": N + 1}])
def test_an_index_of_something_else_is_refused(indexed, vectors, more):
    indexed.more = more
    with pytest.raises(RemoteError):
        asker("local-index").ask(indexed.call(), vectors[0])


def test_an_altered_index_is_refused_and_makes_nobody_known(indexed, store, vectors, folder):
    path = store / "index.ksli"
    data = bytearray(path.read_bytes())
    data[-100] ^= 1
    path.write_bytes(bytes(data))
    with pytest.raises(RemoteError):
        asker("local-index").ask(indexed.call(), vectors[0])
    assert not (folder / signing.KNOWN_FOLDER).exists()


def test_a_local_index_takes_no_questions(indexed):
    with pytest.raises(PrivacyError):
        indexed.workers[0].check(wire.Message("query", {}, (b"",)), None)


# -- lists
@pytest.fixture
def listed(archive, store, tmp_path) -> LoopServer:
    private_lists.prepare(Archive.open(archive), store, Events())
    return LoopServer("private", archive, store, tmp_path / "cache", SHARDS)


def test_lists_answer_with_exact_scores_of_some_rows(listed, vectors):
    answer = asker("private").ask(listed.call(**{"pass": "lists", "probes": 1, "decoys": 2}), vectors[7]).checked(N)
    assert np.abs(answer.scores - vectors[answer.rows] @ vectors[7]).max() <= 5e-4
    assert 7 in answer.rows and len(answer.rows) < N and not answer.is_exact
    assert "sees which lists" in answer.notes[0] and "lists" in answer.receipt["server_learns_more"]


def test_the_same_question_asks_for_the_same_lists(listed, vectors):
    for _ in range(2):
        asker("private").ask(listed.call(**{"pass": "lists", "probes": 1, "decoys": 2}), vectors[7])
    first, second = (query.header["lists"] for query in listed.queries)
    assert first == second and 2 <= len(first) <= 3


def test_a_full_pass_names_no_lists(listed, vectors):
    answer = asker("private").ask(listed.call(), vectors[7]).checked(N)
    assert answer.rows is None and "lists" not in listed.queries[0].header


@pytest.mark.parametrize("header", [{"lists": [0, 0]}, {"lists": [999]}, {"lists": "0"}, {}])
def test_lists_that_are_none_are_refused(listed, header):
    told = {"set": "ckks-4096-54-55", "pass": "lists", **header}
    with pytest.raises(PrivacyError):
        listed.workers[0].check(wire.Message("query", told, (b"",)), b"")


def test_without_lists_there_is_nothing_to_ask(archive, store, tmp_path, vectors):
    server = LoopServer("private", archive, store, tmp_path / "cache", SHARDS)
    with pytest.raises(InputError):
        asker("private").ask(server.call(**{"pass": "lists"}), vectors[7])
    assert server.info()["modes"]["private"]["lists"] is None
