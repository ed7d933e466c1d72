"""Why queries are counted: as many of them as a vector has numbers rebuild the archive. And vaults, which have one
asker."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
from archives import full_grid, grid_of, make_archive, unit_vectors
from kinscape.core.privacy.sealed import QueryKeys
from kinscape.core.privacy.vault import VaultKeys, vault_facts
from kinscape.core.remote import wire
from kinscape.core.remote.publish import Choices, publish
from kinscape.core.remote.server.config import Limits
from server_made import Client, answer, config_of, new_token, serving

ROWS, DIM = 2500, 16


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    folder = tmp_path_factory.mktemp("extraction")
    vectors = unit_vectors(ROWS, DIM, seed=6)
    make_archive(folder / "archive", grid_of((40, 32, 32)), [{**full_grid(50, 50), "vectors": vectors}], d=DIM)
    store = publish(folder / "archive", "city", folder / "store", Choices(modes=("private",)))
    config = config_of(folder, store, answerers="kinscape.core.remote.answerers", budget=None,
                       limits=Limits(requests_a_second=1000))  # fmt: skip
    with serving(config) as client:
        yield config, client, vectors


def stolen(client, count):
    """The scores of all rows for ``count`` unit vectors, solved for the rows; and the status that ended it."""
    keys = QueryKeys.generate()
    client.put(f"/keys/{keys.fingerprint}", wire.pack("keys", wire.fresh(), [keys.evaluation()]))
    columns = []
    for axis in np.eye(DIM, dtype=np.float32)[:count]:
        reply = client.ask(parts=[keys.seal(axis)], key=keys.fingerprint, set=keys.set_id, **{"pass": "full"})
        if reply.status_code != 200:
            return np.stack(columns, 1), reply
        columns.append(keys.open(answer(reply).parts, ROWS, DIM))
    return np.stack(columns, 1), None


def test_without_a_budget_as_many_queries_as_numbers_rebuild_the_archive(running):
    config, client, vectors = running
    free = Client(client.http, new_token(config, "thief", budget=0))
    found, refusal = stolen(free, DIM)
    assert refusal is None and np.abs(found - vectors).max() < 5e-4


def test_with_the_budget_that_is_set_by_default_half_of_it_stays_unknown(running):
    config, client, vectors = running
    found, refusal = stolen(client, DIM)
    assert refusal.status_code == 429 and refusal.json()["code"] == "budget" and "rebuild" in refusal.json()["hint"]
    assert found.shape == (ROWS, DIM // 2)
    missing = 1 - (found**2).sum(1)  # of squared length 1: what no column has told
    assert 0.4 < missing.mean() < 0.6


def test_a_budget_of_d_refuses_query_d_plus_1(running):
    config, client, _ = running
    exact = Client(client.http, new_token(config, "exact", budget=DIM))
    assert stolen(exact, DIM)[1] is None
    assert exact.ask().status_code == 429


def test_a_vault_is_asked_by_its_owner_alone(running):
    config, client, vectors = running
    owner = Client(client.http, new_token(config, "owner", can_publish=True))
    keys = VaultKeys.generate()
    facts = {**wire.fresh(), **vault_facts(keys, 300, DIM), "title": "mine"}
    block = keys.seal_rows(vectors[:300])
    begin = wire.pack("sealed", facts, [keys.seal_bytes(b"catalogue", "catalogue")])
    assert client.put("/vaults/mine", begin).status_code == 403
    assert owner.put("/vaults/city", begin).status_code == 409
    assert owner.put("/vaults/mine", begin).json() == {"blocks": 1}
    digest = hashlib.sha256(hashlib.sha256(block).digest()).hexdigest()
    commit = wire.pack("sealed", {**wire.fresh(), "sha256": digest})
    assert owner.post("/vaults/mine/commit", commit).status_code == 409  # a block is missing
    damaged = wire.pack("rows", {}, [b"\x00" * len(block)])
    assert owner.put("/vaults/mine/rows/0", damaged).status_code == 422
    assert owner.put("/vaults/mine/rows/1", wire.pack("rows", {}, [block])).status_code == 422
    assert owner.put("/vaults/mine/rows/0", wire.pack("rows", {}, [block])).status_code == 200
    wrong = wire.pack("sealed", {**wire.fresh(), "sha256": "0" * 64})
    assert owner.post("/vaults/mine/commit", wrong).status_code == 422
    assert owner.get("/archives/mine").status_code == 404
    assert owner.post("/vaults/mine/commit", commit).status_code == 200
    told = owner.get("/archives/mine").json()
    assert told["is_vault"] and told["budget"] is None and told["modes"]["vault"]["key"] == keys.fingerprint
    assert client.get("/archives/mine").status_code == 404
    owner.put(f"/keys/{keys.fingerprint}", wire.pack("keys", {}, [keys.evaluation()]))
    reply = owner.ask("mine", "vault", [keys.seal(vectors[5])], key=keys.fingerprint)
    scores = keys.open(answer(reply).parts, 300, DIM)
    assert np.abs(scores - vectors[:300] @ vectors[5]).max() < 1e-3
    stranger = QueryKeys.generate("vault-4096-54-55")
    owner.put(f"/keys/{stranger.fingerprint}", wire.pack("keys", {}, [stranger.evaluation()]))
    other = owner.ask("mine", "vault", [stranger.seal(vectors[5])], key=stranger.fingerprint)
    assert other.status_code == 422
    stored = b"".join(path.read_bytes() for path in (config.data / "vaults").rglob("*") if path.is_file())
    assert vectors[5].tobytes()[:16] not in stored and b"catalogue" not in stored
    assert client.delete("/vaults/mine").status_code == 403 and owner.delete("/vaults/mine").status_code == 200
    assert owner.get("/archives/mine").status_code == 404
