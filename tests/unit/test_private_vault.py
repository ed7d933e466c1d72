"""Vaults: the server multiplies what it cannot read with what it cannot read, and only the key holder opens it."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tenseal", reason="the component 'private' is not installed")

from archives import unit_vectors  # noqa: E402
from kinscape.core.errors import PrivacyError  # noqa: E402
from kinscape.core.privacy import seal_bridge as bridge  # noqa: E402
from kinscape.core.privacy import vault  # noqa: E402
from kinscape.core.privacy.params import DEFAULT_SET, ROW_SLOTS, VAULT_SET  # noqa: E402
from kinscape.core.privacy.sealed import QueryKeys  # noqa: E402
from kinscape.core.privacy.vault import VaultKeys, VaultRows  # noqa: E402

N, D = 4200, 24


@pytest.fixture(scope="module")
def keys() -> VaultKeys:
    return VaultKeys.generate()


def upload(keys: VaultKeys, folder: Path, vectors: np.ndarray) -> Path:
    folder.mkdir(parents=True)
    for at in range(0, len(vectors), ROW_SLOTS):
        (folder / vault.block_name(at // ROW_SLOTS)).write_bytes(keys.seal_rows(vectors[at : at + ROW_SLOTS]))
    vault.write_facts(folder, vault.vault_facts(keys, *vectors.shape))
    return folder


@pytest.fixture(scope="module")
def vectors() -> np.ndarray:
    made = unit_vectors(N, D, 3)
    made[100] = 0
    made[:, 5] = 0
    return made


@pytest.fixture(scope="module")
def folder(keys, vectors, tmp_path_factory) -> Path:
    return upload(keys, tmp_path_factory.mktemp("vaults") / "one", vectors)


def ask(keys: VaultKeys, rows: VaultRows, query: np.ndarray) -> list[bytes]:
    scoring = rows.scoring(keys.evaluation(), keys.seal(query))
    return [scoring.block(block) for block in range(rows.blocks)]


@pytest.mark.parametrize("keep_bytes", [0, 1 << 30])
def test_every_score_is_within_the_promised_error(keys, vectors, folder, keep_bytes):
    rows = VaultRows(folder, keep_bytes=keep_bytes)
    for query in unit_vectors(2, D, 9):
        scores = keys.open(ask(keys, rows, query), N, D)
        assert np.abs(scores - vectors @ query).max() <= keys.parameters.max_error <= 1e-3


def test_vectors_of_the_default_encoder_keep_the_promised_error(keys, tmp_path):
    vectors, query = unit_vectors(300, 256, 1), unit_vectors(1, 256, 2)[0]
    rows = VaultRows(upload(keys, tmp_path / "v", vectors))
    assert np.abs(keys.open(ask(keys, rows, query), 300, 256) - vectors @ query).max() <= keys.parameters.max_error


def test_the_parts_of_shards_are_the_parts_of_the_whole(keys, vectors, folder):
    query = unit_vectors(1, D, 4)[0]
    shards = ((0, 2048), (2048, 4096), (4096, N))
    parts = [part for shard in shards for part in ask(keys, VaultRows(folder, shard), query)]
    assert np.abs(keys.open(parts, N, D) - vectors @ query).max() <= keys.parameters.max_error
    with pytest.raises(PrivacyError):
        VaultRows(folder, (100, N))


def test_a_stored_row_takes_less_than_promised():
    assert vault.block_bytes(128) / ROW_SLOTS <= 4200
    assert vault.block_bytes(128) == vault.block_bytes(65)  # what pads a vector is stored, too


def test_sealed_rows_differ_each_time_and_hold_no_image_of_a_vector(keys, vectors):
    first, second = keys.seal_rows(vectors[:50]), keys.seal_rows(vectors[:50])
    assert first != second and len(first) == len(second) == vault.block_bytes(D)
    assert len(keys.seal_rows(vectors[:1])) == len(first)  # a block does not say how many rows it has
    for image in (vectors[3].tobytes()[:16], vectors[:, 3].tobytes()[:16], vectors[3].astype("<f8").tobytes()[:16]):
        assert image not in first
    assert not bridge.holds_secret(first[: vault.block_bytes(1)])


def test_the_server_has_nothing_to_open_it_with(folder, keys):
    secret = bridge.to_bytes(keys._secret)[16:64]
    for path in folder.iterdir():
        data = path.read_bytes()
        assert secret not in data and keys._storage_key not in data
        assert not bridge.holds_secret(data[:31_744])


def test_another_key_gets_no_answer(folder):
    other = VaultKeys.generate()
    with pytest.raises(PrivacyError, match="not the one of this vault"):
        ask(other, VaultRows(folder), unit_vectors(1, D)[0])


def test_another_secret_opens_nothing(keys, folder):
    parts = ask(keys, VaultRows(folder), unit_vectors(1, D)[0])
    with pytest.raises(PrivacyError, match="cannot be opened"):
        VaultKeys.generate().open(parts, N, D)


def test_a_query_of_another_mode_is_refused(keys, folder):
    private = QueryKeys.generate(DEFAULT_SET)
    with pytest.raises(PrivacyError):
        VaultRows(folder).scoring(keys.evaluation(), private.seal(unit_vectors(1, D)[0]))


@pytest.mark.parametrize("damage", ["short", "long", "noise", "query", "swapped"])
def test_a_damaged_block_is_refused(keys, vectors, damage):
    good = keys.seal_rows(vectors[:10])
    column = len(good) // 32
    bad = {"short": good[:-1], "long": good + b"\0", "noise": good[:column] + bytes(column) + good[2 * column :],
           "query": keys.seal(unit_vectors(1, D)[0]) + good[column:],
           "swapped": QueryKeys.generate(DEFAULT_SET).seal(unit_vectors(1, D)[0]) + good[column:]}[damage]  # fmt: skip
    assert len(vault.load_rows(good, D)) == 32
    with pytest.raises(PrivacyError):
        vault.load_rows(bad, D)


@pytest.mark.parametrize("facts", ["", "[]", "{}", '{"set_id":"x","rows":1,"dim":2,"key":"a"}',
                                   f'{{"set_id":"{VAULT_SET}","rows":-1,"dim":2,"key":"a"}}',
                                   f'{{"set_id":"{VAULT_SET}","rows":1,"dim":99999,"key":"a"}}',
                                   f'{{"set_id":"{VAULT_SET}","rows":1.5,"dim":2,"key":"a"}}'])  # fmt: skip
def test_facts_that_are_none_are_refused(tmp_path, facts):
    (tmp_path / vault.FACTS_NAME).write_text(facts)
    with pytest.raises(PrivacyError):
        VaultRows(tmp_path)


def test_a_missing_block_is_an_error_and_no_wrong_score(keys, folder, tmp_path):
    copied = tmp_path / "v"
    shutil.copytree(folder, copied)
    (copied / vault.block_name(1)).unlink()
    with pytest.raises(PrivacyError, match="cannot be read"):
        ask(keys, VaultRows(copied), unit_vectors(1, D)[0])


def test_other_bytes_are_sealed_for_one_purpose_and_found_changed(keys):
    data = b"the catalogue" * 10
    sealed = keys.seal_bytes(data, "catalogue")
    assert sealed != keys.seal_bytes(data, "catalogue") and b"catalogue" not in sealed
    assert keys.open_bytes(sealed, "catalogue") == data
    changed = bytearray(sealed)
    changed[20] ^= 1
    for bad in (bytes(changed), sealed[:-1], b""):
        with pytest.raises(PrivacyError):
            keys.open_bytes(bad, "catalogue")
    with pytest.raises(PrivacyError):
        keys.open_bytes(sealed, "rows")
    with pytest.raises(PrivacyError):
        VaultKeys.generate().open_bytes(sealed, "catalogue")


def test_keys_of_a_vault_survive_being_saved(keys, tmp_path, folder, vectors):
    keys.save(tmp_path / "v.key")
    again, query = VaultKeys.load(tmp_path / "v.key"), unit_vectors(1, D, 8)[0]
    assert again.fingerprint == keys.fingerprint
    assert np.abs(again.open(ask(again, VaultRows(folder), query), N, D) - vectors @ query).max() < 1e-3
    assert again.open_bytes(keys.seal_bytes(b"x", "y"), "y") == b"x"
    with pytest.raises(PrivacyError):  # a key of a vault is no key of queries
        QueryKeys.load(tmp_path / "v.key")


@pytest.mark.parametrize("count", [0, 2049])
def test_a_block_has_1_to_2048_rows(keys, count):
    with pytest.raises(PrivacyError):
        keys.seal_rows(np.zeros((count, 4), np.float32))
