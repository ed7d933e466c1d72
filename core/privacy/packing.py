"""How vectors lie in the slots of a ciphertext: the diagonals of a matrix, after Halevi and Shoup (CRYPTO 2014).

The query is repeated through all slots: slot s holds q[s mod d], d a power of two. Row r of a block owns slot r.
The k-th generalised diagonal holds in slot s the number V[s, (s + k) mod d], so that

    sum over k of rot_k(query)[s] * diagonal_k[s]  =  sum over k of q[(s + k) mod d] V[s, (s + k) mod d]  =  (V q)[s]

which is d multiplications for a whole block of rows, and d rotations for a whole query. With few blocks the rotations
weigh most; then k = j b + i is split (baby steps i < b, giant steps j), a diagonal is stored turned back by j b, and
the sums of one j are turned forward together: b rotations a query and d / b a block.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..errors import PrivacyError
from .params import ROW_SLOTS, ParameterSet, padded_dim

_LENGTH_SLACK = 1e-3


def blocks_of(rows: int, block_rows: int) -> int:
    return -(-rows // block_rows)


def checked_query(vector: np.ndarray) -> np.ndarray:
    """(d,) float64. Raises PrivacyError unless ``vector`` is finite and of length 1."""
    query = np.asarray(vector, np.float64)
    if query.ndim != 1 or not np.isfinite(query).all() or abs(np.linalg.norm(query) - 1.0) > _LENGTH_SLACK:
        raise PrivacyError("only a vector of length 1 can be sealed", "divide it by its length")
    return query


def checked_rows(rows: np.ndarray) -> np.ndarray:
    """(m, d) float64. Raises PrivacyError unless ``rows`` are finite and no longer than 1: longer ones would wrap
    around in the ciphertext and come out as wrong scores."""
    block = np.asarray(rows, np.float64)
    if block.ndim != 2 or not np.isfinite(block).all() or np.linalg.norm(block, axis=1).max(initial=0) > 1.0 + 1e-3:
        raise PrivacyError("vectors of an archive are not of length 1", "build the archive again")
    return block


def tiled_query(query: np.ndarray, slots: int) -> np.ndarray:
    """(slots,) the query, filled up with zeros to a power of two, again and again."""
    wide = np.zeros(padded_dim(len(query)), query.dtype)
    wide[: len(query)] = query
    return np.tile(wide, slots // len(wide))


def padded_block(rows: np.ndarray, block_rows: int) -> np.ndarray:
    """(block_rows, padded d): rows and numbers that are not there are zeros."""
    wide = np.zeros((block_rows, padded_dim(rows.shape[1])), rows.dtype)
    wide[: len(rows), : rows.shape[1]] = rows
    return wide


def diagonal(block: np.ndarray, k: int, baby: int) -> np.ndarray:
    """(block_rows,) the k-th diagonal of a padded block, turned back by the giant part of k.

    A block of two rows of slots (BFV) turns within each of them.
    """
    slots = np.arange(len(block))
    giant = k // baby * baby
    rows = slots // ROW_SLOTS * ROW_SLOTS + (slots - giant) % ROW_SLOTS
    return block[rows, (slots + k % baby) % block.shape[1]]


def baby_steps(dim: int, blocks: int, steps: Sequence[int]) -> int:
    """The cheapest number of baby steps (a power of two that divides the padded ``dim``): it fixes how the diagonals
    are stored. Counts rotations: b - 1 a query, and for each block d / b - 1 giant ones of ``chain`` keys each."""
    best = dim
    for baby in (1 << power for power in range(dim.bit_length())):
        if _cost(dim, baby, blocks, steps) < _cost(dim, best, blocks, steps):
            best = baby
    return best


def _cost(dim: int, baby: int, blocks: int, steps: Sequence[int]) -> int:
    return baby - 1 + blocks * (dim // baby - 1) * len(chain(baby, steps))


def chain(turn: int, steps: Sequence[int]) -> list[int]:
    """Rotations with a key that make ``turn`` together, longest first: chain(20, (1, 8, 64)) = [8, 8, 1, 1, 1, 1]."""
    out = []
    for step in sorted(steps, reverse=True):
        out += [step] * (turn // step)
        turn %= step
    return out


def quantised(values: np.ndarray, parameters: ParameterSet) -> np.ndarray:
    """int64, the integers that the exact mode works with."""
    return np.rint(np.asarray(values, np.float64) * parameters.quantum).astype(np.int64)
