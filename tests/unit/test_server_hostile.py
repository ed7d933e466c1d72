"""What a hostile client can send, and workers that die: refused, survived, and nobody else notices."""

from __future__ import annotations

import random
import struct
import threading

import numpy as np
import pytest
from archives import full_grid, grid_of, make_archive, unit_vectors
from kinscape.core.privacy.sealed import QueryKeys
from kinscape.core.remote import wire
from kinscape.core.remote.publish import Choices, publish
from kinscape.core.remote.server.config import Limits
from server_made import answer, config_of, query, serving
from server_made import publish as publish_fake

ROWS, DIM = 4500, 16


@pytest.fixture(scope="module")
def misbehaving(tmp_path_factory):
    """A server whose answerers do what a query tells them; checks may take 1 s and 200 MB, answers 4 s."""
    folder = tmp_path_factory.mktemp("hostile")
    limits = Limits(check_s=1, check_mb=200, answer_s=4, requests_a_second=1000)
    with serving(config_of(folder, publish_fake(folder), limits=limits)) as client:
        yield client, folder


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    """A server that offers an archive of unit vectors in the real private mode; the vectors; keys that it knows."""
    folder = tmp_path_factory.mktemp("real")
    vectors = unit_vectors(ROWS, DIM, seed=4)
    make_archive(folder / "archive", grid_of((40, 32, 32)), [{**full_grid(90, 50), "vectors": vectors}], d=DIM)
    store = publish(folder / "archive", "city", folder / "store", Choices(modes=("private",)))
    config = config_of(folder, store, answerers="kinscape.core.remote.answerers",
                       limits=Limits(requests_a_second=1000))  # fmt: skip
    with serving(config) as client:
        keys = QueryKeys.generate()
        client.put(f"/keys/{keys.fingerprint}", wire.pack("keys", wire.fresh(), [keys.evaluation()]))
        yield client, vectors, keys


def header_of(keys):
    return {"key": keys.fingerprint, "set": keys.set_id, "pass": "full"}


def is_well(real):
    client, vectors, keys = real
    message = answer(client.ask(parts=[keys.seal(vectors[7])], **header_of(keys)))
    return np.abs(keys.open(message.parts, ROWS, DIM) - vectors @ vectors[7]).max() < 5e-4


@pytest.mark.parametrize("what", ["check dies", "check hangs", "check sleeps", "check eats", "check fails"])
def test_a_check_that_dies_hangs_or_eats_memory_is_a_refusal(misbehaving, what):
    client, _ = misbehaving
    response = client.ask(do=what)
    assert (response.status_code, response.json()["code"]) == (422, "privacy")
    answer(client.ask())


def test_a_worker_that_dies_once_is_replaced_and_the_query_answered(misbehaving):
    client, folder = misbehaving
    (folder / "city" / "died").unlink(missing_ok=True)
    message = answer(client.ask(do="dies once"))
    assert b"".join(message.parts) == bytes(row % 251 for row in range(10_000))


@pytest.mark.parametrize("what", ["dies", "hangs", "fails"])
def test_a_query_that_always_kills_its_worker_is_given_up_and_does_not_count(misbehaving, what):
    client, _ = misbehaving
    response = client.ask(do=what)
    assert response.status_code == 503 and int(response.headers["retry-after"]) > 0
    answer(client.ask())


def test_others_are_served_while_workers_die(misbehaving):
    client, _ = misbehaving
    seen = {}

    def one(i):
        seen[i] = client.ask(do="dies" if i % 4 == 0 else "")

    threads = [threading.Thread(target=one, args=(i,)) for i in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 16
    for i, response in seen.items():
        if i % 4:
            answer(response)
        else:
            assert response.status_code == 503


def test_a_thousand_damaged_queries_are_refused(real):
    client, vectors, keys = real
    dice = random.Random(9)
    where = "/archives/city/ask/private"
    good = query([keys.seal(vectors[0])], **header_of(keys))
    for number in range(1000):
        body = bytearray(good)
        kind = number % 5
        at = dice.randrange(len(body))
        if kind == 0:
            body[at] ^= 1 << dice.randrange(8)
        elif kind == 1:
            del body[at:]
        elif kind == 2:
            body[at:at] = dice.randbytes(dice.randrange(1, 50))
        elif kind == 3:  # a lie about a length
            lie = dice.choice([0, 1 << 20, 1 << 31, 2**32 - 1])
            struct.pack_into("<I", body, dice.randrange(min(400, len(body) - 4)), lie)
        else:
            body[at : at + 100] = dice.randbytes(100)
        if bytes(body) == good:
            continue
        response = client.post(where, bytes(body))
        assert 400 <= response.status_code < 500, (number, response.text)
    assert is_well(real)


def test_damage_below_the_digest_is_refused_or_harmless(real):
    """The sender computes the digest anew, so that SEAL gets to see the damage. Sealed bytes are not authenticated: a
    flipped bit may still be a ciphertext. Then it is answered, with scores that mean nothing to anybody."""
    client, vectors, keys = real
    dice = random.Random(10)
    good = keys.seal(vectors[0])
    statuses = []
    for number in range(120):
        body = bytearray(good)
        at = dice.randrange(200 if number % 2 else len(body))
        if number % 3 == 0:
            body[at : at + 8] = dice.randbytes(8)
        elif number % 3 == 1:
            body[at] ^= 1 << dice.randrange(8)
        else:
            body = body[:at] if dice.random() < 0.5 else body + dice.randbytes(at + 1)
        statuses.append(client.ask(parts=[bytes(body)], **header_of(keys)).status_code)
    assert set(statuses) <= {200, 422} and statuses.count(422) > 60, statuses
    assert is_well(real)


def test_headers_that_lie_are_refused(real):
    client, vectors, keys = real
    good = keys.seal(vectors[0])
    for wrong in ({"set": "ckks-32768"}, {"set": "bfv-4096-36-36-37-t24"}, {"set": None}, {"pass": "coarse"},
                  {"pass": "x" * 300}, {"key": None}, {"key": {}}, {"set": ["a"] * 999}):  # fmt: skip
        response = client.ask(parts=[good], **{**header_of(keys), **wrong})
        assert 400 <= response.status_code < 500, (wrong, response.text)
    for parts in ([], [good, good], [b""], [b"\x00" * len(good)], [keys.evaluation()]):
        assert client.ask(parts=parts, **header_of(keys)).status_code == 422
    assert is_well(real)


def test_a_bomb_is_refused(real):
    """A few kilobytes that a decompressor would make a gigabyte of, in place of the sealed query and of the keys."""
    import hashlib
    import zlib

    client, vectors, keys = real
    packer = zlib.compressobj(9)
    zeros = bytes(1 << 20)
    bomb = b"".join([*(packer.compress(zeros) for _ in range(512)), packer.flush()])
    good = keys.seal(vectors[0])
    head = bytearray(good[:16])
    assert len(bomb) < 1 << 20
    for mode in (1, 2):  # SEAL's numbers for zlib and zstd
        head[5] = mode
        struct.pack_into("<Q", head, 8, 16 + len(bomb))
        assert client.ask(parts=[bytes(head) + bomb], **header_of(keys)).status_code == 422
        evil = bytes(head) + bomb
        name = hashlib.sha256(evil).hexdigest()
        assert client.put(f"/keys/{name}", wire.pack("keys", {}, [evil])).status_code in (201, 422)
        assert client.ask(parts=[good], **{**header_of(keys), "key": name}).status_code in (409, 422)
    assert is_well(real)


def test_secret_keys_are_refused_in_every_place(real):
    """A client that is wrong enough to send its secret key: it is not used, not kept in the audit, and not answered."""
    from kinscape.core.privacy import seal_bridge

    client, vectors, keys = real
    secret = seal_bridge.to_bytes(keys._secret)
    assert client.ask(parts=[secret], **header_of(keys)).status_code == 422
    import hashlib

    name = hashlib.sha256(secret).hexdigest()
    client.put(f"/keys/{name}", wire.pack("keys", {}, [secret]))
    assert client.ask(parts=[keys.seal(vectors[0])], **{**header_of(keys), "key": name}).status_code in (409, 422)
