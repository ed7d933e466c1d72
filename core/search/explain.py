"""Why a tile ranks where it does: its similarity to each example of the query, beside its score.

Where the query is a mean, the score follows from these numbers alone: score = (mean of the liked - 0.5 * mean of the
unliked) / length, where ``length`` is that of the query before it was brought to 1 (``query.combine``). A classifier
(``feedback``) also looks at what tells the examples from the archive at large.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..events import Events
from . import rank
from .query import Query, make_query
from .rerank import LandCover, cover_of

if TYPE_CHECKING:
    from ..archive.store import Archive
    from .asked import AskedQuery

MAX_ROWS = 10_000


@dataclass(frozen=True)
class Explained:
    """For ``rows`` (m,) of the archive: scores (m,) float32, bit for bit those of a search with the same examples;
    like (m, p) and unlike (m, q) float32: cosine similarity to each example, in the order of the query. land_cover: of
    the query and of the rows, None where the archive has none."""

    query: Query
    rows: np.ndarray
    scores: np.ndarray
    like: np.ndarray
    unlike: np.ndarray
    land_cover: LandCover | None = None


def explain(archive: Archive, job: AskedQuery, rows: Sequence[int], events: Events | None = None) -> Explained:
    """``rows``: tile rows in any order, repeated ones included. Raises InputError for rows that the archive has not
    got, and what ``make_query`` raises for examples that cannot be used; Cancelled."""
    events = events or Events()
    asked = np.asarray(rows, np.int64)
    if not 1 <= len(asked) <= MAX_ROWS:
        raise InputError(f"{len(asked):,} rows cannot be explained at once", f"give 1 to {MAX_ROWS:,} of them")
    wrong = asked[(asked < 0) | (asked >= len(archive))]
    if len(wrong):
        raise InputError(f"{archive.folder} has no row {wrong[0]}", f"it has {len(archive):,} tiles")
    query = make_query(job, archive, events)
    unique, places = np.unique(asked, return_inverse=True)

    def similar(vector: np.ndarray) -> np.ndarray:
        return rank.scores(archive.vectors, vector, unique, events)[places]

    def to_all(role: str) -> np.ndarray:
        columns = [similar(part.vector) for part in query.parts if part.role == role]
        return np.column_stack(columns) if columns else np.zeros((len(asked), 0), np.float32)

    return Explained(
        query,
        asked,
        similar(query.vector),
        to_all("like"),
        to_all("unlike"),
        cover_of(archive, job, query, asked, query.notes, events),
    )
