"""Inverted lists for very large archives: only a few blocks of the archive are asked, among decoys.

The owner puts rows that look alike into lists of at most one block of the sealed search, so every list costs the same
and answers with the same length. The centres and each row's list are published. The asker takes the list nearest to
the query, its *anchor*, and for each anchor the same lists around it; decoys are other anchors, each with the lists
around it (``decoys``). The server sees K neighbourhoods and cannot tell which is meant; it does see these K, which a
full pass would not show. That is the leak, and it is named wherever lists are offered.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from ..errors import PrivacyError
from ..events import Events
from .decoys import Decoys
from .one_thread import one_thread
from .params import ROW_SLOTS
from .table_file import damaged, pack_arrays, unpack_arrays, whole

TABLE_NAME = "lists.bin"
DEFAULT_PROBES, MOST_PROBES = 4, 64
MOST_LISTS = 1 << 16
_MAGIC = b"KSLL"
_MOST_ROWS, _MOST_DIM = 1 << 28, 1 << 12
_ROWS_A_LIST = 1024  # on average, so that few lists are too long for one block
_SAMPLE_A_LIST, _ROUNDS = 64, 10


@dataclass(frozen=True)
class ListTable:
    """centres (c, d) float32 of length 1; member (n,) uint32: the list of each row; no list is empty or has more than
    ``slots`` rows."""

    centres: np.ndarray
    member: np.ndarray
    slots: int = ROW_SLOTS

    def __len__(self) -> int:
        return len(self.centres)

    @cached_property
    def order(self) -> np.ndarray:
        """(n,) int64: rows by list, ascending within a list."""
        return np.argsort(self.member, kind="stable")

    @cached_property
    def starts(self) -> np.ndarray:
        """(c + 1,) int64: where each list begins in ``order``."""
        return np.concatenate([[0], np.cumsum(np.bincount(self.member, minlength=len(self)))])

    def rows(self, number: int) -> np.ndarray:
        """Rows of a list, ascending: slot s of its block is row s."""
        return self.order[self.starts[number] : self.starts[number + 1]]

    def anchor(self, vector: np.ndarray) -> int:
        """The list that is nearest to a query (d,)."""
        return int((self.centres @ np.asarray(vector, np.float32)).argmax())

    def around(self, anchor: int, probes: int = DEFAULT_PROBES) -> np.ndarray:
        """The ``probes`` lists nearest to an anchor's centre, itself among them: the same for every query there."""
        near = np.lexsort((np.arange(len(self)), -(self.centres @ self.centres[anchor])))
        rest = near[near != anchor][: max(0, probes - 1)]
        return np.sort(np.concatenate([[anchor], rest]))

    def asked(self, vector: np.ndarray, decoys: Decoys, probes: int = DEFAULT_PROBES) -> np.ndarray:
        """The lists to ask for, ascending: around the query's anchor and around each anchor of its group."""
        group = decoys.group(self.anchor(vector))
        return np.unique(np.concatenate([self.around(anchor, probes) for anchor in group]))

    def scattered(self, asked: np.ndarray, scores: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(rows (m,) int64 ascending, scores (m,)) of the opened answer (len(asked) * slots,): places where a list has
        no row are left out. Raises PrivacyError."""
        if scores.shape != (len(asked) * self.slots,):
            raise PrivacyError("there are not as many scores as the lists have places", "ask again")
        rows = [self.rows(number) for number in asked.tolist()]
        kept = [scores[at * self.slots : at * self.slots + len(some)] for at, some in enumerate(rows)]
        order = np.argsort(np.concatenate(rows))
        return np.concatenate(rows)[order].astype(np.int64), np.concatenate(kept)[order]

    def to_bytes(self) -> bytes:
        header = {"format": 1, "lists": len(self), "rows": len(self.member), "dim": self.centres.shape[1],
                  "slots": self.slots}  # fmt: skip
        return pack_arrays(_MAGIC, header, [self.centres.astype("<f4"), self.member.astype("<u4")])

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.to_bytes()).hexdigest()

    @classmethod
    def from_bytes(cls, data: bytes, rows: int, dim: int) -> ListTable:
        """What ``to_bytes`` gave, for an archive of ``rows`` rows of ``dim`` numbers. Raises PrivacyError for all else:
        it comes from a server."""
        header, (centres, member) = unpack_arrays(_MAGIC, data, _layout)
        if (header["rows"], header["dim"], header["slots"]) != (rows, dim, ROW_SLOTS):
            raise damaged()
        sizes = np.bincount(member, minlength=len(centres)) if member.max() < len(centres) else np.zeros(1)
        lengths = np.linalg.norm(centres, axis=1)
        if not 1 <= sizes.min() <= sizes.max() <= ROW_SLOTS or np.abs(lengths - 1).max() > 1e-3:
            raise damaged()
        return cls(centres, member)


class ListedVectors:
    """The vectors in the order of the lists, each list filled up with zeros to one block: what the sealed search
    prepares. Looks like an array of ``shape`` (lists * slots, d) and takes slices."""

    def __init__(self, vectors: np.ndarray, table: ListTable) -> None:
        self._vectors, self._table = vectors, table
        self.shape = (len(table) * table.slots, vectors.shape[1])

    def __len__(self) -> int:
        return self.shape[0]

    def __getitem__(self, places: slice) -> np.ndarray:
        first, last, _step = places.indices(self.shape[0])
        out = np.zeros((max(0, last - first), self.shape[1]), np.float32)
        slots = self._table.slots
        for number in range(first // slots, -(-last // slots)):
            rows = self._table.rows(number)
            begin = max(first, number * slots)
            some = rows[begin - number * slots : last - number * slots]
            out[begin - first : begin - first + len(some)] = self._vectors[some]
        return out


def fit(vectors: np.ndarray, slots: int = ROW_SLOTS, seed: int = 0, events: Events | None = None) -> ListTable:
    """Lists of the rows of ``vectors`` (n, d): k-means, and what is too long for a block is halved along its widest
    direction. Raises PrivacyError for too few rows, Cancelled."""
    import faiss

    events = events or Events()
    count = len(vectors)
    wanted = min(MOST_LISTS // 4, -(-count // min(_ROWS_A_LIST, max(1, slots // 2))))
    if count < 2 or wanted < 2:
        raise PrivacyError(f"{count} tiles are too few for lists", "ask all of them")
    rng = np.random.default_rng(seed)
    sample = np.sort(rng.choice(count, min(count, wanted * _SAMPLE_A_LIST), replace=False))
    means = faiss.Kmeans(vectors.shape[1], wanted, niter=_ROUNDS, seed=seed + 1, spherical=True,
                         min_points_per_centroid=1)
    with one_thread():
        means.train(np.ascontiguousarray(vectors[sample], np.float32))
    near = np.empty(count, np.int64)
    for first in range(0, count, 8192):
        events.check_cancelled()
        events.progress("making lists", first, count, "tiles")
        near[first : first + 8192] = (np.asarray(vectors[first : first + 8192]) @ means.centroids.T).argmax(1)
    lists = [part for number in range(wanted) if len(rows := np.flatnonzero(near == number))
             for part in _halved(vectors, rows, slots)]
    member = np.empty(count, np.uint32)
    centres = np.empty((len(lists), vectors.shape[1]), np.float32)
    for number, rows in enumerate(lists):
        member[rows] = number
        middle = np.asarray(vectors[rows], np.float64).mean(0)
        centres[number] = middle / max(float(np.linalg.norm(middle)), 1e-12)
    return ListTable(centres, member, slots)


def recall(table: ListTable, vectors: np.ndarray, probes: int = DEFAULT_PROBES, size: int = 1, k: int = 10,
           queries: int = 50, seed: int = 0) -> float:
    """Share of the exact first ``k`` rows that lie in the lists asked for, over ``queries`` rows as questions."""
    rng = np.random.default_rng(seed)
    chosen = np.sort(rng.choice(len(vectors), min(queries, len(vectors)), replace=False))
    decoys = Decoys(bytes(32), len(table), size)
    found = []
    for query in np.asarray(vectors[chosen], np.float32):
        best = np.argsort(-(np.asarray(vectors) @ query), kind="stable")[:k]
        found.append(float(np.isin(table.member[best], table.asked(query, decoys, probes)).mean()))
    return float(np.mean(found))


def check_asked(asked: Any, count: int) -> np.ndarray:
    """The lists that a query names, as a server gets them. Raises PrivacyError unless ascending numbers of lists."""
    is_list = isinstance(asked, list) and 1 <= len(asked) <= min(count, 2 * MOST_PROBES * 16)
    if not is_list or any(type(number) is not int or not 0 <= number < count for number in asked):
        raise PrivacyError("these lists cannot be asked for", "ask again what the archive offers")
    if any(a >= b for a, b in zip(asked, asked[1:])):
        raise PrivacyError("lists are asked for in ascending order, each once", "")
    return np.array(asked, np.int64)


def _halved(vectors: np.ndarray, rows: np.ndarray, slots: int) -> list[np.ndarray]:
    if len(rows) <= slots:
        return [rows]
    some = np.asarray(vectors[rows], np.float32)
    some = some - some.mean(0)
    direction = np.linalg.eigh(some.T @ some)[1][:, -1]
    order = np.argsort(some @ direction, kind="stable")
    left, right = np.sort(rows[order[: len(rows) // 2]]), np.sort(rows[order[len(rows) // 2 :]])
    return [*_halved(vectors, left, slots), *_halved(vectors, right, slots)]


def _layout(header: dict[str, Any]) -> list[tuple[str, tuple[int, ...]]]:
    lists, rows = whole(header, "lists", MOST_LISTS), whole(header, "rows", _MOST_ROWS)
    if header["format"] != 1:
        raise ValueError("format")
    return [("<f4", (lists, whole(header, "dim", _MOST_DIM))), ("<u4", (rows,))]
