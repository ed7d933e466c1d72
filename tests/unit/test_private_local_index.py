"""The downloaded index: the owner's signature, strict reading, scores that are those of the stored vectors."""

from __future__ import annotations

import json
import struct

import numpy as np
import pytest
from archives import unit_vectors

pytest.importorskip("faiss", reason="the engine's packages are not installed")
pytest.importorskip("cryptography", reason="the component 'private' is not installed")

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: E402
from kinscape.core.errors import InputError, PrivacyError  # noqa: E402
from kinscape.core.privacy import local_index, signing  # noqa: E402

N, D = 1200, 32


@pytest.fixture(scope="module")
def key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


@pytest.fixture(scope="module")
def vectors() -> np.ndarray:
    return unit_vectors(N, D, 3, groups=20)


@pytest.fixture(scope="module")
def data(vectors, key) -> bytes:
    return local_index.make(vectors, key, 16, {"generation": 4})


def resigned(body: bytes, key) -> bytes:
    return body + signing.signature(key, local_index.PURPOSE, body)


def test_scores_are_the_products_with_what_the_codes_stand_for(data, key, vectors):
    index = local_index.open_index(data, signing.public_key(key))
    stands_for = index.vectors(np.arange(N))
    for query in vectors[:5]:
        assert np.abs(index.scores(query) - stands_for @ query).max() < 1e-5
    assert np.abs(index.rotation @ index.rotation.T - np.eye(D)).max() < 1e-4
    assert np.mean((stands_for - vectors) ** 2) < 0.2 * np.mean(vectors**2)


def test_codes_are_the_nearest_centres(data, key, vectors):
    index = local_index.open_index(data, signing.public_key(key))
    turned = (vectors[7] @ index.rotation.T).reshape(16, -1)
    for piece in range(16):
        distances = ((index.centres[piece] - turned[piece]) ** 2).sum(1)
        assert distances[index.codes[7, piece]] <= distances.min() + 1e-6


def test_it_says_how_well_it_agrees_and_more_bytes_agree_better(vectors, key, data):
    public = signing.public_key(key)
    told = local_index.open_index(data, public).about
    index = local_index.open_index(data, public)
    assert told["agreement"] == local_index.measured(index, vectors) and told["generation"] == 4
    small = local_index.open_index(local_index.make(vectors, key, 4), public).about["agreement"]
    assert 0.2 < small["recall_10"] < told["agreement"]["recall_10"] <= 1
    assert small["mean_error"] > told["agreement"]["mean_error"]


def test_the_same_rows_make_the_same_bytes(vectors, key, data):
    assert local_index.make(vectors, key, 16, {"generation": 4}) == data


def test_another_owner_is_refused(data):
    with pytest.raises(PrivacyError):
        local_index.open_index(data, signing.public_key(Ed25519PrivateKey.generate()))


def test_every_altered_byte_is_found(data, key):
    public, random = signing.public_key(key), np.random.default_rng(0)
    for at in [0, 5, 20, len(data) - 1, len(data) - 65, *random.integers(0, len(data), 60).tolist()]:
        altered = bytearray(data)
        altered[at] ^= 1 << int(random.integers(8))
        with pytest.raises(PrivacyError):
            local_index.open_index(bytes(altered), public)
    for size in (0, 3, 63, 64, 65, len(data) // 2, len(data) - 1):
        with pytest.raises(PrivacyError):
            local_index.open_index(data[:size], public)


@pytest.mark.parametrize("change", [
    {"rows": 1 << 40}, {"rows": 0}, {"rows": True}, {"rows": N - 1}, {"pieces": 5}, {"pieces": 1 << 20},
    {"centres": 257}, {"centres": 100}, {"dim": -1}, {"format": 2}, {"dim": "32"},
])  # fmt: skip
def test_headers_that_lie_are_refused_even_when_signed(data, key, change):
    length = struct.unpack_from("<I", data, 4)[0]
    header = {**json.loads(data[8 : 8 + length]), **change}
    text = json.dumps(header).encode()
    body = b"KSLI" + struct.pack("<I", len(text)) + text + data[8 + length : -64]
    with pytest.raises(PrivacyError):
        local_index.open_index(resigned(body, key), signing.public_key(key))


def test_codes_and_numbers_that_cannot_be_are_refused_even_when_signed(data, key):
    few = bytearray(data[:-64])
    index = local_index.open_index(data, signing.public_key(key))
    assert index.centres.shape[1] < 256
    few[-1] = 255
    with pytest.raises(PrivacyError):
        local_index.open_index(resigned(bytes(few), key), signing.public_key(key))
    length = struct.unpack_from("<I", data, 4)[0]
    nan = bytearray(data[:-64])
    nan[8 + length : 12 + length] = struct.pack("<f", float("nan"))
    with pytest.raises(PrivacyError):
        local_index.open_index(resigned(bytes(nan), key), signing.public_key(key))


def test_a_signature_for_another_purpose_is_none(data, key):
    with pytest.raises(PrivacyError):
        local_index.open_index(data[:-64] + signing.signature(key, "something else", data[:-64]),
                               signing.public_key(key))


def test_sizes_that_make_no_sense(vectors, key):
    for few, size in ((vectors[:15], 16), (vectors, 0)):
        with pytest.raises(InputError):
            local_index.make(few, key, size)
    smallest = local_index.open_index(local_index.make(vectors[:16], key, 7), signing.public_key(key))
    assert smallest.codes.shape == (16, 4)


# -- owners
def test_the_first_key_is_remembered_and_another_one_refused(tmp_path):
    first, second = (signing.public_key(Ed25519PrivateKey.generate()) for _ in range(2))
    assert not signing.check_owner("s", "a", first, tmp_path) and signing.check_owner("s", "a", first, tmp_path)
    with pytest.raises(PrivacyError):
        signing.check_owner("s", "a", second, tmp_path)
    assert not signing.check_owner("s", "b", second, tmp_path), "of another archive it is the first"
    with pytest.raises(PrivacyError):
        signing.check_owner("s", "a", first, tmp_path, told=second.hex())
    assert signing.check_owner("s", "a", second, tmp_path, told=second.hex())
    assert signing.check_owner("s", "a", second, tmp_path)


@pytest.mark.parametrize("told", ["zz", "00", "0" * 63])
def test_a_told_key_that_is_none_fits_nothing(tmp_path, told):
    with pytest.raises(PrivacyError):
        signing.check_owner("s", "a", bytes(32), tmp_path, told=told)


def test_the_signing_key_is_made_once_and_for_its_owner_alone(tmp_path):
    first, again = signing.owner_key(tmp_path), signing.owner_key(tmp_path)
    assert signing.public_key(first) == signing.public_key(again)
    assert (tmp_path / signing.KEY_NAME).stat().st_mode & 0o077 == 0
