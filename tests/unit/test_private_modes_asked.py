"""The modes "private", "private-exact" and "vault" from vector to scores, with everything but the network between."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tenseal", reason="the component 'private' is not installed")

from archives import full_grid, grid_of, make_archive, unit_vectors  # noqa: E402
from kinscape.core.archive.store import Archive  # noqa: E402
from kinscape.core.errors import InputError, PrivacyError, RemoteError  # noqa: E402
from kinscape.core.events import Events  # noqa: E402
from kinscape.core.privacy import coarse, vault  # noqa: E402
from kinscape.core.privacy.params import PRECISE_SET, ROW_SLOTS  # noqa: E402
from kinscape.core.remote import answerers, wire  # noqa: E402
from kinscape.core.remote.answerers import private as answering  # noqa: E402
from kinscape.core.remote.askers import asker  # noqa: E402
from kinscape.core.remote.askers.vault import vault_keys  # noqa: E402
from kinscape.core.remote.asking import Call, KeysWanted  # noqa: E402
from kinscape.core.remote.client import Cache  # noqa: E402

N, D = 96 * 50, 40  # two shards
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


class Server:
    """A server without HTTP: two shards of one archive, and what it has seen."""

    server_id = "server"

    def __init__(self, mode: str, folder: Path, store: Path, shards: tuple[tuple[int, int], ...] = SHARDS) -> None:
        self.mode = mode
        self.workers = [answerers.make(mode, folder, store, shard, {"keep_bytes": 1 << 26}) for shard in shards]
        self.seen: list[tuple[str, str, int]] = []
        self.keys: dict[str, bytes] = {}
        self.queries: list[wire.Message] = []
        self.cache = Cache(Path(os.environ["KINSCAPE_KEYS"]).parent / "cache")
        self.spoil = lambda parts: parts

    def info(self) -> dict:
        facts = self.workers[0].facts()
        files = {name: {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
                 for name, data in self.workers[0].files().items()}  # fmt: skip
        return {"name": "one", "rows": facts["rows"], "dim": facts["dim"], "modes": {self.mode: facts}, "generation": 1,
                "files": {self.mode: files}}  # fmt: skip

    def send(self, method: str, path: str, body: bytes | None, _most: int, _events: Events) -> bytes:
        self.seen.append((method, path, len(body or b"")))
        if method == "GET":
            return self.workers[0].files()[path.rsplit("/", 1)[1]]
        if method == "PUT":
            self.keys[path.rsplit("/", 1)[1]] = wire.unpack(body, "keys").parts[0]
            return b""
        message = wire.unpack(body, "query")
        if message.header["key"] not in self.keys:
            raise KeysWanted("no keys")
        self.queries.append(message)
        keys = self.keys[message.header["key"]]
        self.workers[0].check(message, keys)
        parts = self.spoil([part for worker in self.workers for part in worker.parts(message, keys)])
        told = {"nonce": message.header["nonce"], "rows": self.info()["rows"], "generation": 1}
        return wire.pack("answer", told, parts)


def call(server: Server, **options) -> Call:
    return Call(server, server.info(), server.mode, options)


@pytest.mark.parametrize("mode, most", [("private", 5e-4), ("private-exact", 2e-3)])
def test_the_answer_of_two_shards_is_the_plain_ranking(archive, tmp_path, vectors, mode, most):
    server = Server(mode, archive, tmp_path)
    for at in (0, 4095, 4096, N - 1):
        answer = asker(mode).ask(call(server), vectors[at]).checked(N)
        assert answer.is_exact and answer.rows is None and not answer.notes
        assert np.abs(answer.scores - vectors @ vectors[at]).max() <= most
        assert int(np.argmax(answer.scores)) == at


def test_keys_go_up_once_and_queries_are_of_one_length(archive, tmp_path, vectors):
    server = Server("private", archive, tmp_path)
    for at in range(3):
        asker("private").ask(call(server), vectors[at])
    assert [path.split("/")[0] for method, path, _ in server.seen if method == "PUT"] == ["keys"]
    posts = [size for method, _, size in server.seen if method == "POST"]
    assert max(posts) - min(posts) <= 2 and max(posts) <= 35_000  # the time in the header has its digits
    assert len({message.parts[0] for message in server.queries}) == 3


def test_nothing_of_the_answer_comes_back_to_the_server(archive, tmp_path, vectors):
    """Whatever a client tells after an answer could leak its key: it tells nothing but the next sealed query."""
    server = Server("private", archive, tmp_path)
    for at in (5, 6):
        asker("private").ask(call(server), vectors[at])
    for message in server.queries:
        assert set(message.header) == {"nonce", "time", "key", "set", "pass"} and len(message.parts) == 1
        assert not any(isinstance(value, float) for value in message.header.values())


def test_a_new_key_breaks_the_link_between_queries(archive, tmp_path, vectors):
    server = Server("private", archive, tmp_path)
    first = asker("private").ask(call(server), vectors[0]).receipt["key"]
    second = asker("private").ask(call(server, renew_key=True), vectors[0]).receipt["key"]
    assert first != second


def test_the_precise_set_is_offered_and_is_a_hundred_times_closer(archive, tmp_path, vectors):
    server = Server("private", archive, tmp_path)
    answer = asker("private").ask(call(server, set=PRECISE_SET), vectors[1])
    assert np.abs(answer.scores - vectors.astype(np.float64) @ vectors[1]).max() <= 5e-6
    with pytest.raises(InputError, match="does not offer"):
        asker("private-exact").ask(call(Server("private-exact", archive, tmp_path), set=PRECISE_SET), vectors[1])


@pytest.mark.parametrize("how", ["cut", "missing", "noise", "another block", "more"])
def test_every_answer_that_cannot_be_opened_is_the_same_error(archive, tmp_path, vectors, how):
    server = Server("private", archive, tmp_path)
    asker("private").ask(call(server), vectors[0])
    server.spoil = {
        "cut": lambda parts: [*parts[:-1], parts[-1][:-5000]], "missing": lambda parts: parts[:-1],
        "noise": lambda parts: [bytes(len(part)) for part in parts], "more": lambda parts: [*parts, parts[0]],
        "another block": lambda parts: [server.queries[-1].parts[0], *parts[1:]],
    }[how]  # fmt: skip
    seen = len(server.seen)
    with pytest.raises(RemoteError) as caught:
        asker("private").ask(call(server), vectors[0])
    assert "cannot be used" in caught.value.message
    assert len(server.seen) == seen + 1  # and nothing is sent because of it


# -- the coarse pass
@pytest.fixture(scope="module")
def store(archive, tmp_path_factory) -> Path:
    where = tmp_path_factory.mktemp("store")
    assert answering.prepare(Archive.open(archive), where) == {}  # too small for one by itself
    answering.prepare(Archive.open(archive), where, always=True)
    return where


def test_a_coarse_pass_is_approximate_and_says_so(archive, store, vectors):
    server = Server("private", archive, store)
    told = server.info()["modes"]["private"]["coarse"]
    assert told["dim"] == 32 and 0.5 < told["recall_10"] <= 1
    conversation = call(server, **{"pass": "coarse"})
    answer = asker("private").ask(conversation, vectors[9]).checked(N)
    assert not answer.is_exact and "approximate" in answer.notes[0] and answer.receipt["pass"] == "coarse"
    table = coarse.CoarseTable.from_bytes((store / coarse.TABLE_NAME).read_bytes(), D)
    assert np.abs(answer.scores - table.project(vectors) @ table.project(vectors[9])).max() <= 5e-4
    assert len(set(np.argsort(-answer.scores)[:10]) & set(np.argsort(-(vectors @ vectors[9]))[:10])) >= 5


def test_it_is_the_default_only_above_its_size(archive, store, vectors, monkeypatch):
    assert asker("private").ask(call(Server("private", archive, store)), vectors[0]).is_exact
    monkeypatch.setattr(coarse, "COARSE_ABOVE_ROWS", 100)
    server = Server("private", archive, store)
    assert not asker("private").ask(call(server), vectors[0]).is_exact
    assert asker("private").ask(call(server, **{"pass": "full"}), vectors[0]).is_exact


def test_a_pass_that_is_not_there_is_an_error(archive, tmp_path, vectors):
    server = Server("private", archive, tmp_path)
    for wanted, text in (("coarse", "no table"), ("fast", "not known")):
        with pytest.raises(InputError, match=text):
            asker("private").ask(call(server, **{"pass": wanted}), vectors[0])
    header = {"set": "ckks-4096-54-55", "pass": "coarse"}
    with pytest.raises(PrivacyError):
        server.workers[0].check(wire.Message("query", header, (b"x",)), b"y")


def test_a_table_of_a_malicious_server_is_not_used(archive, store, vectors):
    server = Server("private", archive, store)
    conversation = call(server, **{"pass": "coarse"})
    server.workers[0]._table.directions[0, 0] += 9  # the facts are those of before
    with pytest.raises(RemoteError, match="cannot be used"):
        asker("private").ask(conversation, vectors[0])


@pytest.mark.parametrize(
    "data", [b"", b"abc", np.ones((D, 2), "<f4").tobytes(), np.full((D, 1), np.nan, "<f4").tobytes(),
             np.eye(D, D + 1, dtype="<f4").tobytes(), bytes(2 << 20)])  # fmt: skip
def test_tables_that_would_change_lengths_are_refused(data):
    with pytest.raises(PrivacyError):
        coarse.CoarseTable.from_bytes(data, D)


def test_the_table_is_the_best_one_of_its_rank(vectors):
    """Against numpy's singular values: the error that is left is what Eckart and Young say."""
    table = coarse.fit(vectors, 8)
    left = vectors.astype(np.float64) - table.project(vectors).astype(np.float64) @ table.directions.T
    values = np.linalg.svd(vectors.astype(np.float64), compute_uv=False)
    assert np.linalg.norm(left) == pytest.approx(np.sqrt((values[8:] ** 2).sum()), rel=1e-5)
    assert coarse.CoarseTable.from_bytes(table.to_bytes(), D).sha256 == table.sha256
    assert coarse.recall(coarse.fit(vectors, D), vectors) == 1.0 > coarse.recall(coarse.fit(vectors, 2), vectors)


def test_a_table_is_as_long_as_the_vectors_need():
    """In 64 numbers, where 20 directions hold everything, 32 are enough; where all count alike, nothing shorter is."""
    random = np.random.default_rng(5)
    flat = random.normal(size=(3000, 20)) @ random.normal(size=(20, 64))
    middle = random.normal(size=(3000, 50)) @ random.normal(size=(50, 128))
    for rows, wanted in ((flat, 32), (middle, 64), (random.normal(size=(3000, 128)), None), (flat[:, :63], None)):
        vectors = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
        found = coarse.choose(vectors)
        assert (found[0].dim if found else None) == wanted
        assert found is None or coarse.LEAST_RECALL <= found[1] <= 1


def test_a_question_without_any_part_in_the_table_is_refused():
    with pytest.raises(PrivacyError, match="full pass"):
        coarse.CoarseTable(np.eye(4, 2, dtype=np.float32)).question(np.array([0, 0, 0, 1.0], np.float32))


# -- the vault
@pytest.fixture
def sealed(tmp_path, vectors) -> Path:
    keys, where = vault_keys("server", "one"), tmp_path / "vault"
    where.mkdir()
    for at in range(0, N, ROW_SLOTS):
        (where / vault.block_name(at // ROW_SLOTS)).write_bytes(keys.seal_rows(vectors[at : at + ROW_SLOTS]))
    vault.write_facts(where, vault.vault_facts(keys, N, D))
    return where


def test_an_owner_asks_the_own_vault(sealed, tmp_path, vectors):
    server = Server("vault", sealed, tmp_path)
    answer = asker("vault").ask(call(server), vectors[4500]).checked(N)
    assert answer.is_exact and np.abs(answer.scores - vectors @ vectors[4500]).max() <= 1e-3


def test_a_vault_of_another_key_is_refused_before_anything_is_sent(sealed, tmp_path, vectors, monkeypatch):
    server = Server("vault", sealed, tmp_path)
    monkeypatch.setenv("KINSCAPE_KEYS", str(tmp_path / "other"))
    with pytest.raises(PrivacyError, match="not in the key folder"):
        asker("vault").ask(call(server), vectors[0])
    assert server.seen == []


def test_a_vault_checks_whose_key_asks(sealed, tmp_path):
    from kinscape.core.privacy.vault import VaultKeys

    other = VaultKeys.generate()
    worker = answerers.make("vault", sealed, tmp_path, (0, 2048), {})
    message = wire.Message("query", {}, (other.seal(unit_vectors(1, D)[0]),))
    with pytest.raises(PrivacyError, match="not the one"):
        worker.check(message, other.evaluation())


@pytest.mark.parametrize("parts, keys", [((), b"k"), ((b"a", b"b"), b"k"), ((b"a",), None)])
def test_queries_without_what_they_need_are_refused(archive, tmp_path, parts, keys):
    worker = answerers.make("private", archive, tmp_path, (0, 4096), {})
    with pytest.raises(PrivacyError):
        worker.check(wire.Message("query", {"set": "ckks-4096-54-55", "pass": "full"}, parts), keys)
