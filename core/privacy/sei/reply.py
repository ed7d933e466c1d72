"""What a server sends back for one trapdoor, as bytes: the rows found, and on demand what proves them.

    m ids int64 | m tiles int64 | m products float32 | with proofs: m positions int64 | m x (2d+2) float32 rows |
    m x 32 digests of pictures | the paths

Every trapdoor of a set gets as many rows, so nobody on the way sees which is meant.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from . import proofs
from .aspe import width_of
from .search import Found
from .store import Store


@dataclass(frozen=True)
class Reply:
    """Of one trapdoor, nearest first. ids, tiles (m,) int64; products (m,) float32; what else: see ``proven``."""

    ids: np.ndarray
    tiles: np.ndarray
    products: np.ndarray
    positions: np.ndarray | None = None
    rows: np.ndarray | None = None
    digests: np.ndarray | None = None
    paths: tuple[bytes, ...] = ()

    def check(self, trapdoor: np.ndarray, root: bytes, count: int) -> None:
        """Whether every row is one of the ``count`` under the signed ``root`` and every product is right. Raises
        PrivacyError for the first that is not, and for a reply without proofs."""
        if self.positions is None or self.rows is None or self.digests is None:
            raise proofs.forged()
        if len(set(self.ids.tolist())) != len(self.ids):
            raise proofs.forged()
        for at, path in enumerate(self.paths):
            leaf = proofs.record_hash(int(self.ids[at]), int(self.tiles[at]), self.rows[at], self.digests[at].tobytes())
            if proofs.root_of(leaf, int(self.positions[at]), count, path) != root:
                raise proofs.forged()
        again = self.rows @ trapdoor
        slack = 1e-4 * np.linalg.norm(self.rows, axis=1) * float(np.linalg.norm(trapdoor))
        if not (np.abs(again - self.products) <= slack).all():
            raise proofs.forged()


def pack_reply(store: Store, found: Found, has_proofs: bool = False) -> bytes:
    index, rows = store.index, found.rows
    parts = [index.ids[rows].astype("<i8"), index.tiles[rows].astype("<i8"), found.products.astype("<f4")]
    if has_proofs:
        parts += [rows.astype("<i8"), index.rows[rows].astype("<f4"), store.digests[rows]]
    paths = [store.merkle.path(int(row)) for row in rows] if has_proofs else []
    return b"".join([*(np.ascontiguousarray(part).tobytes() for part in parts), *paths])


def unpack_reply(data: bytes, wanted: int, statement: Mapping[str, Any], has_proofs: bool = False) -> Reply:
    """``wanted``: k; the reply must have so many rows, or all of the store. Raises PrivacyError for anything else:
    what comes from a server is not believed."""
    count, width = int(statement["rows"]), width_of(int(statement["dim"]))
    m = min(wanted, count)
    taken = _Taker(data)
    ids, tiles, products = taken.array("<i8", m), taken.array("<i8", m), taken.array("<f4", m)
    positions = rows = digests = None
    paths: tuple[bytes, ...] = ()
    if has_proofs:
        positions, rows, digests = taken.array("<i8", m), taken.array("<f4", m, width), taken.array("u1", m, 32)
        if not ((positions >= 0) & (positions < count)).all() or not np.isfinite(rows).all():
            raise proofs.forged()
        paths = tuple(taken.bytes(proofs.DIGEST * proofs.path_length(int(at), count)) for at in positions)
    if taken.left or not np.isfinite(products).all() or (ids < 0).any() or (tiles < 0).any():
        raise proofs.forged()
    return Reply(ids, tiles, products, positions, rows, digests, paths)


class _Taker:
    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    @property
    def left(self) -> int:
        return len(self._data) - self._at

    def bytes(self, count: int) -> bytes:
        if count > self.left:
            raise proofs.forged()
        self._at += count
        return self._data[self._at - count : self._at]

    def array(self, kind: str, *shape: int) -> np.ndarray:
        dtype = np.dtype(kind)
        part = self.bytes(dtype.itemsize * int(np.prod(shape)))
        return np.frombuffer(part, dtype).reshape(shape).astype(dtype.newbyteorder("="))
