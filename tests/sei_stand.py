"""An owner, a user and a store of generated vectors, for the tests of SEI."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from kinscape.core.privacy.coarse import fit
from kinscape.core.privacy.sei import anonymity, update
from kinscape.core.privacy.sei.images import enc_image
from kinscape.core.privacy.sei.index import SeiIndex
from kinscape.core.privacy.sei.keys import OwnerKeys, Request, UserKeys
from kinscape.core.privacy.sei.store import Store, write_store


def made(n: int, d: int, seed: int = 0, centres: int = 20) -> np.ndarray:
    """(n, d) float32 rows of length 1, around centres that are the same for every seed."""
    at = np.random.default_rng(1234).normal(size=(centres, d))
    rng = np.random.default_rng(seed)
    rows = at[rng.integers(0, centres, n)] + 0.9 * rng.normal(size=(n, d))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


@dataclass
class Stand:
    keys: OwnerKeys
    vectors: np.ndarray
    index: SeiIndex

    def user(self, name: str = "ann") -> UserKeys:
        request = Request.make(name, self.keys.dim, self.keys.store_id)
        return request.accept(self.keys.grant(request))

    def store(self, folder: Path, pictures: int = 0) -> Store:
        facts = {"encoder": "made", "open_leaves": 4, "recall_10": 1.0, "changed": 0, "archive_generation": 1}
        images = {int(number): enc_image(b"picture %d" % number, self.keys.image_key, self.keys.store_id, int(number))
                  for number in self.index.ids[:pictures]}  # fmt: skip
        return write_store(folder, self.keys, self.index, images, facts)


def make_stand(n: int = 400, d: int = 16, dim: int = 16, seed: int = 0) -> Stand:
    vectors = made(n, d, seed)
    table = fit(vectors, dim)
    bare = OwnerKeys.generate(table, np.empty((0, 0, table.dim), np.float32))
    short = bare.reduce(vectors)
    leaves = update.cluster_leaves(short)
    pool = anonymity.make_pool(short, leaves)
    keys = OwnerKeys(bare.store_id, bare.secret, bare.image_key, bare.name_key, bare.signing_key, table, pool)
    ids = np.array([update.image_id(keys, f"tile {at}") for at in range(n)])
    return Stand(keys, vectors, update.gen_index(keys, short, ids, np.arange(n), leaves))
