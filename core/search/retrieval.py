"""Labelled vectors as queries against each other: who asks whom, and what comes back in which order."""

from __future__ import annotations

import numpy as np

from ..errors import InputError
from ..events import Events

_QUERIES_AT_ONCE = 256


def protocol(labels: np.ndarray, split: float, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Rows that are queries and rows that are the archive. With a split, each class is drawn by itself."""
    if split == 0:
        everything = np.arange(len(labels))
        return everything, everything
    rng = np.random.default_rng(seed)
    archive, queries = [], []
    for label in np.unique(labels):
        rows = rng.permutation(np.flatnonzero(labels == label))
        count = round(split * len(rows))
        archive.append(rows[:count])
        queries.append(rows[count:])
    queries_, archive_ = np.sort(np.concatenate(queries)), np.sort(np.concatenate(archive))
    if not len(queries_) or not len(archive_):
        raise InputError(f"a split of {split} of {len(labels)} images leaves no queries or no archive",
                         "give more images")
    return queries_, archive_


def rankings(vectors: np.ndarray, labels: np.ndarray, queries: np.ndarray, archive: np.ndarray,
             events: Events) -> tuple[np.ndarray, np.ndarray]:
    """(q, n) whether the hit at each rank is of the query's class, (q,) how many such there are. A query is never its
    own hit; the queries are all rows of the archive, or none is.

    Equal scores keep the archive's order.
    """
    leave_out = bool(len(queries)) and bool(np.isin(queries, archive).all())
    by_row = np.argsort(archive)
    own = by_row[np.searchsorted(archive, queries, sorter=by_row)] if leave_out else by_row[:0]
    length = len(archive) - leave_out
    relevance = np.empty((len(queries), length), bool)
    for start in range(0, len(queries), _QUERIES_AT_ONCE):
        events.check_cancelled()
        rows = queries[start:start + _QUERIES_AT_ONCE]
        scores = vectors[rows] @ vectors[archive].T
        if leave_out:
            scores[np.arange(len(rows)), own[start:start + len(rows)]] = -np.inf  # goes last and is cut off
        order = np.argsort(-scores, axis=1, kind="stable")[:, :length]
        relevance[start:start + len(rows)] = labels[archive][order] == labels[rows][:, None]
        events.progress("ranking", start + len(rows), len(queries), "queries")
    return relevance, relevance.sum(axis=1)
