"""A shorter question for large archives: vectors projected onto their 32 strongest directions, or more if needed.

The table is made by the owner, who sees the vectors, and published; the asker projects the query before it is sealed.
The projection is not centred: the singular vectors of the rows themselves give the products q . v ~ (P q) . (P v) with
the least squared error over the rows (Eckart and Young, 1936). The answer is approximate, and how well it agrees with
the full one is measured by the owner and published with the table.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np

from ..errors import PrivacyError

COARSE_DIMS = (32, 64, 128)
LEAST_RECALL = 0.9
COARSE_ABOVE_ROWS = 100_000
TABLE_NAME = "coarse.f32"
_SAMPLE = 20_000
_MOST_BYTES = 1 << 20


@dataclass(frozen=True)
class CoarseTable:
    """``directions``: (d, k) float32, orthonormal columns, strongest first."""

    directions: np.ndarray

    @property
    def dim(self) -> int:
        """k, the numbers of a projected vector."""
        return int(self.directions.shape[1])

    def project(self, vectors: np.ndarray) -> np.ndarray:
        """(n, d) or (d,) -> (n, k) or (k,) float32; never longer than before."""
        return np.asarray(vectors, np.float32) @ self.directions

    def question(self, vector: np.ndarray) -> tuple[np.ndarray, float]:
        """(the projected query, of length 1; the length that it had): scores are multiplied by the second. Raises
        PrivacyError for a query that has nothing in common with the archive."""
        short = self.project(vector).astype(np.float64)
        length = float(np.linalg.norm(short))
        if not 1e-6 < length < 1.01:
            raise PrivacyError("the short form of this query is empty", "ask for the full pass")
        return (short / length).astype(np.float32), length

    def to_bytes(self) -> bytes:
        """Little-endian float32 numbers, row after row, and nothing else."""
        return self.directions.astype("<f4").tobytes()

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.to_bytes()).hexdigest()

    @classmethod
    def from_bytes(cls, data: bytes, dim: int) -> CoarseTable:
        """What ``to_bytes`` gave. Raises PrivacyError unless it is a table for vectors of ``dim`` numbers that makes
        none of them longer: a table from a server is not believed."""
        if not 0 < len(data) <= _MOST_BYTES or len(data) % (4 * dim):
            raise _no_table()
        directions = np.frombuffer(data, "<f4").reshape(dim, -1).astype(np.float32)
        if directions.shape[1] > dim or not np.isfinite(directions).all():
            raise _no_table()
        wide = directions.astype(np.float64)
        if np.abs(wide.T @ wide - np.eye(wide.shape[1])).max() > 1e-3:
            raise _no_table()
        return cls(directions)


def choose(vectors: np.ndarray) -> tuple[CoarseTable, float] | None:
    """The shortest table of 32, 64 or 128 numbers, at most half of a vector's, by which nine of the first ten places
    are found, and its recall; None where none is good enough: how short depends on the encoder (real embeddings have
    0.4 to 0.7 at 32)."""
    for dim in COARSE_DIMS:
        if 2 * dim > vectors.shape[1]:
            return None
        table = fit(vectors, dim)
        found = recall(table, vectors)
        if found >= LEAST_RECALL:
            return table, found
    return None


def fit(vectors: np.ndarray, dim: int = COARSE_DIMS[0], seed: int = 0) -> CoarseTable:
    """The table of an archive, from at most 20,000 of its rows, (n, d). Raises PrivacyError without rows."""
    count, width = vectors.shape
    if not count:
        raise PrivacyError("an archive without tiles has no coarse table", "index some rasters first")
    rows = np.sort(np.random.default_rng(seed).choice(count, min(count, _SAMPLE), replace=False))
    sample = np.asarray(vectors[rows], np.float64)
    _, directions = np.linalg.eigh(sample.T @ sample)
    return CoarseTable(np.ascontiguousarray(directions[:, ::-1][:, : min(dim, width)], dtype=np.float32))


def recall(table: CoarseTable, vectors: np.ndarray, k: int = 10, queries: int = 50, seed: int = 0) -> float:
    """Share of the first ``k`` places of the full answer that the coarse answer has among its own first ``k``, over
    ``queries`` rows of the archive as questions. Among at most 20,000 rows."""
    dice = np.random.default_rng(seed)
    rows = np.sort(dice.choice(len(vectors), min(len(vectors), _SAMPLE), replace=False))
    sample = np.asarray(vectors[rows], np.float32)
    asked = dice.choice(len(sample), min(queries, len(sample)), replace=False)
    full, short = sample[asked] @ sample.T, table.project(sample[asked]) @ table.project(sample).T
    k = min(k, len(sample))
    first = [set(np.argsort(-scores, kind="stable")[:k]) for scores in full]
    found = [set(np.argsort(-scores, kind="stable")[:k]) for scores in short]
    return float(np.mean([len(a & b) / k for a, b in zip(first, found)]))


def _no_table() -> PrivacyError:
    return PrivacyError("this is no table of a coarse pass", "ask for the full pass")
