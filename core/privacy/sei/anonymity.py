"""K-anonymous sets: a query among K - 1 decoys, so that the server does not see which trapdoor is meant (section 5.5).

The paper draws decoys afresh for each query. Whoever asks the same twice is found out then: only one trapdoor of both
sets is the same but for its length. So decoys are sticky by default. The pool's cells are put into groups of K once
for each user, by a secret; a query stands for its nearest cell, its decoys come from the other cells of the group, and
which ones follows from the secret and the rounded query. The same query gives the same set, up to gamma, in the same
order; a slightly different one moves all K.

What remains: a server that knows which places are likely (or which user asks for what) can weigh the K.
"""

from __future__ import annotations

import hmac
import os
import struct
from dataclasses import dataclass

import numpy as np

from ...errors import PrivacyError
from .keys import UserKeys
from .tree import Node

MOST = 16
DEFAULT = 4
CELLS, MEMBERS = 64, 8
_GRID = 16.0  # of the rounded query
_MIXED = 0.2  # most of a decoy's second vector
_WORD = float(1 << 64)


@dataclass(frozen=True)
class QuerySet:
    """trapdoors (K, 2d+2) float32, for the server. at: which is meant, gamma and query (d,): not for the server."""

    trapdoors: np.ndarray
    at: int
    gamma: float
    query: np.ndarray


def make_pool(vectors: np.ndarray, leaves: list[Node], seed: int = 0) -> np.ndarray:
    """What decoys are made of, (c, 8, d) float32: for at most 64 leaves with enough rows, mixtures of two rows of the
    leaf each. Users get it; it shows them roughly what the archive holds, and no row as it is."""
    rng = np.random.default_rng(seed)
    large = [leaf.rows for leaf in leaves if len(leaf.rows) >= 2]
    chosen = rng.permutation(len(large))[:CELLS]
    pool = np.empty((len(chosen), MEMBERS, vectors.shape[1]), np.float32)
    for cell, leaf in enumerate(chosen):
        first = rng.choice(large[leaf], MEMBERS)
        second = large[leaf][(np.searchsorted(large[leaf], first) + 1) % len(large[leaf])]
        pool[cell] = _unit((1.0 - _MIXED) * vectors[first] + _MIXED * vectors[second])
    return pool


def query_set(keys: UserKeys, vector: np.ndarray, size: int = DEFAULT, is_sticky: bool = True) -> QuerySet:
    """GenTrap for the reduced query ``vector`` (d,) and ``size`` - 1 decoys. Not sticky: as in the paper.

    Raises PrivacyError for a size that the pool cannot give.
    """
    most = min(MOST, max(1, len(keys.pool)))
    if not 1 <= size <= most:
        raise PrivacyError(f"{size} trapdoors at once are not possible here", f"choose 1 to {most}")
    rounded = np.rint(_GRID * vector).astype("<i2").tobytes() if is_sticky else os.urandom(32)
    dice = _Dice(keys.decoy_key if is_sticky else os.urandom(32))
    vectors = [np.asarray(vector, np.float32)]
    if size > 1:
        vectors += [_decoy(keys.pool[cell], cell, dice, rounded) for cell in _others(keys.pool, vector, size, dice)]
    order = sorted(range(size), key=lambda number: dice.word(b"order", number, rounded))
    made = [keys.trapdoor(vectors[number]) for number in order]
    at = order.index(0)
    return QuerySet(np.stack([made_one for made_one, _ in made]), at, made[at][1], vectors[0])


def _others(pool: np.ndarray, vector: np.ndarray, size: int, dice: _Dice) -> list[int]:
    """The other cells of the group of the query's own cell."""
    order = sorted(range(len(pool)), key=lambda cell: dice.word(b"cell", cell, b""))
    kept = order[: len(pool) - len(pool) % size]  # whole groups only
    own = kept[int((pool[kept] @ vector).max(axis=1).argmax())]
    first = kept.index(own) // size * size
    return [cell for cell in kept[first : first + size] if cell != own]


def _decoy(members: np.ndarray, cell: int, dice: _Dice, rounded: bytes) -> np.ndarray:
    one, other, share = (dice.word(name, cell, rounded) / _WORD for name in (b"first", b"second", b"share"))
    first = int(one * len(members))
    second = (first + 1 + int(other * (len(members) - 1))) % len(members)
    return _unit((1.0 - _MIXED * share) * members[first] + _MIXED * share * members[second])


class _Dice:
    """A pseudo-random function: the same words on every computer and in every version."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def word(self, purpose: bytes, number: int, about: bytes) -> int:
        """Below 2^64."""
        message = purpose + struct.pack("<I", number) + about
        return int.from_bytes(hmac.digest(self._key, message, "sha256")[:8], "little")


def _unit(vectors: np.ndarray) -> np.ndarray:
    length = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return (vectors / np.where(length > 0, length, 1.0)).astype(np.float32)
