"""Scoring rows of an archive against a query vector, exactly, and picking the best of them.

A score is the inner product of two vectors of length 1 (cosine similarity). Each row is summed on its own, so a row's
score is bit for bit the same whatever part of the archive it is scored with: merged parts therefore equal the whole.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from ..errors import QueryError
from ..events import Events

# Bytes of vectors that one step scores: large enough for full memory speed, small enough to cancel within milliseconds.
CHUNK_BYTES = 8 << 20
# Below this share of wanted rows in a chunk, fetching them one by one costs less than scoring the whole chunk.
GATHER_SHARE = 0.1

Ranked = tuple[np.ndarray, np.ndarray]  # rows (m,) int64, scores (m,) float32, best first


def scores(
    vectors: np.ndarray, query: np.ndarray, rows: np.ndarray | None = None, events: Events | None = None
) -> np.ndarray:
    """Inner products of ``query`` (d,) with the rows of ``vectors`` (n, d) float32, which may be memory-mapped.

    rows: sorted row numbers to score (None: all). Returns (len(rows) or n,) float32. Copies a chunk a thread at most.
    Raises QueryError if the lengths of the vectors differ, Cancelled.
    """
    query = np.ascontiguousarray(query, np.float32)
    if query.shape != (vectors.shape[1],):
        raise QueryError(f"the query vector has {query.size} numbers, those of the archive {vectors.shape[1]}")
    events = events or Events()
    plain = np.asarray(vectors)  # a view: slices of np.memmap are slow to make
    chosen = None if rows is None else np.asarray(rows, np.int64)
    out = np.empty(len(plain) if chosen is None else len(chosen), np.float32)

    def score(step: tuple[int, int, int, int]) -> None:
        if events.is_cancelled:
            return
        start, stop, first, last = step
        if chosen is None:
            np.einsum("ij,j->i", plain[start:stop], query, out=out[start:stop])
        elif last - first < GATHER_SHARE * (stop - start):
            np.einsum("ij,j->i", plain[chosen[first:last]], query, out=out[first:last])
        else:
            out[first:last] = np.einsum("ij,j->i", plain[start:stop], query)[chosen[first:last] - start]

    steps = list(_steps(len(plain), max(1, CHUNK_BYTES // (4 * max(1, plain.shape[1]))), chosen))
    if len(steps) < 3:
        for step in steps:
            score(step)
    else:
        with ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as pool:
            for done, _ in enumerate(pool.map(score, steps), 1):
                events.progress("compare", steps[done - 1][3], len(out), "tiles")
                if events.is_cancelled:
                    break
    events.check_cancelled()
    return out


def _steps(n: int, size: int, rows: np.ndarray | None) -> Iterator[tuple[int, int, int, int]]:
    """(start, stop) of a run of archive rows and (first, last) of its part of the output; not where none is wanted."""
    starts = range(0, n, size)
    if rows is None:
        yield from ((a, min(a + size, n), a, min(a + size, n)) for a in starts)
        return
    edges = np.searchsorted(rows, [*starts, n])
    for a, first, last in zip(starts, edges[:-1].tolist(), edges[1:].tolist()):
        if last > first:
            yield a, min(a + size, n), first, last


def top(values: np.ndarray, k: int, rows: np.ndarray | None = None, min_score: float | None = None) -> Ranked:
    """The best ``k`` of the scores ``values`` (n,): highest first, the lower row first where scores are equal.

    rows: the row number of each score, sorted (None: its position). min_score: leave out what scores less (range
    search).
    """
    found = _best_positions(values, k)
    best = values[found]
    if min_score is not None:
        found = found[best >= np.float32(min_score)]
        best = values[found]
    order = np.lexsort((found, -best))[:k]
    found = found[order]
    return (found if rows is None else np.asarray(rows, np.int64)[found]), values[found]


def _best_positions(values: np.ndarray, k: int) -> np.ndarray:
    """Ascending positions of the best ``k`` values and of everything equal to the last of them (more are harmless)."""
    n = len(values)
    if k <= 0:
        return np.zeros(0, np.int64)
    if n <= max(4 * k, 1 << 14):
        return np.arange(n) if n <= k else np.flatnonzero(values >= np.partition(values, n - k)[n - k])
    # A threshold guessed from a sample is nearly always low enough, and one pass with it beats a full partition.
    step = max(1, min(64, n // (1 << 14)))
    sample = values[::step]
    expected = k / step
    rank = min(len(sample), int(1.2 * expected + 4 * expected**0.5 + 8))
    guess = np.partition(sample, len(sample) - rank)[len(sample) - rank]
    found = np.flatnonzero(values >= guess)
    if len(found) < k:
        found = np.flatnonzero(values >= np.partition(values, n - k)[n - k])
    return found


def search(
    vectors: np.ndarray,
    query: np.ndarray,
    k: int,
    rows: np.ndarray | None = None,
    min_score: float | None = None,
    events: Events | None = None,
) -> Ranked:
    """Exact search: ``scores`` and ``top`` in one."""
    return top(scores(vectors, query, rows, events), k, rows, min_score)


def merge(parts: Sequence[Ranked], k: int) -> Ranked:
    """The best ``k`` of several ranked parts with distinct rows: equal to ranking all of them together."""
    if not parts:
        return np.zeros(0, np.int64), np.zeros(0, np.float32)
    rows = np.concatenate([part[0] for part in parts])
    values = np.concatenate([part[1] for part in parts])
    order = np.lexsort((rows, -values))[:k]
    return rows[order], values[order]


def percentiles(hits: np.ndarray, population: np.ndarray) -> np.ndarray:
    """For each score of ``hits``: 100 x the share of the scores ``population`` that are lower. (m,) float64."""
    if len(hits) == 0 or len(population) == 0:
        return np.zeros(len(hits))
    # only what reaches the lowest hit needs sorting
    high = np.sort(population[population >= hits.min()])
    lower = len(population) - len(high) + np.searchsorted(high, hits, "left")
    return 100.0 * lower / len(population)
