"""A search from the opened archive to ranked places, without any file: query, filters, rank, one hit per place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError
from ..events import Events
from . import feedback, filters, places, rank
from .asked import Filters
from .isolation import isolation
from .query import Query, make_query
from .rerank import Reranked, check_cover, rerank
from .results import Hits
from .told import Ask, Told

if TYPE_CHECKING:
    from ..archive.store import Archive
    from .asked import AskedSearch

MAX_K = 100_000
# Where filters leave a smaller share of the tiles, scoring them exactly is faster than an index and misses nothing.
_EXACT_SHARE = 0.05
_SAMPLE = 10_000


@dataclass(frozen=True)
class Found:
    """hits: ranked. rows: sorted numbers of the searched rows (None: all). scores: theirs, (m,) float32; None with an
    index.

    recall: the index's measured recall, None for exact search. told: where the scores came from, None for our own.
    """

    hits: Hits
    query: Query
    rows: np.ndarray | None
    scores: np.ndarray | None
    tiles_searched: int
    recall: float | None
    notes: list[str]
    told: Told | None = None

    @property
    def is_exact(self) -> bool:
        return self.scores is not None and (self.told is None or self.told.is_exact)


def check(job: AskedSearch) -> None:
    """Raise InputError for values that no search can have, before anything is opened."""
    if not 1 <= job.k <= MAX_K:
        raise InputError(f"k is {job.k}", f"give a number of places from 1 to {MAX_K:,}")
    if not 0 <= job.max_overlap <= 1:
        raise InputError(f"a largest overlap of {job.max_overlap:g} is not possible", "give a share from 0 to 1")
    if job.min_score is not None and not -1 <= job.min_score <= 1:
        raise InputError(f"a score of {job.min_score:g} is not possible", "scores are from -1 to 1")
    if job.method not in ("exact", "index"):
        raise InputError(f"the search method {job.method!r} is not known", "use exact or index")
    if not job.like and not job.concept:
        raise InputError("there is no example of what to find", "draw a box, or give an image, a tile or a concept")
    feedback.chosen_learner(job.learner, len(job.like), len(job.unlike))
    check_cover(job.cover, job.shortlist, job.class_weights)


def find(archive: Archive, job: AskedSearch, events: Events, ask: Ask | None = None) -> Found:
    """``ask``: gives the scores of an archive whose vectors are not here. It is called once, as the last thing that can
    fail but for writing, and gets the query alone: filters are nobody's business.

    Raises QueryError, RasterError, InputError, ArchiveError for what cannot be searched, Cancelled; and what ``ask``
    raises.
    """
    query = make_query(job, archive, events)
    notes = list(query.notes)
    if not len(archive):
        notes.append("the archive has no tiles")
    if archive.is_partial:
        notes.append("the archive is not complete: indexing was stopped or is under way")
    events.progress("filter", 0, 1)
    rows = filters.allowed_rows(archive, Filters.of(job), query.scale, notes, events)
    events.progress("filter", 1, 1)
    told = None if ask is None else ask(query)
    rows = rows if told is None else told.among(rows)
    searched = len(archive) if rows is None else len(rows)
    index = None if told is not None else _index(archive, job, searched, notes)
    scores = None
    if index is None:
        scores = told.of(rows) if told is not None else rank.scores(archive.vectors, query.vector, rows, events)
        best = _best_of(scores, rows, job.min_score)
    else:
        best = _best_of_index(archive, index, query.vector, rows, job.min_score, events)
    if searched == 0:
        found = best(0)
    else:
        found = places.one_per_place(
            archive,
            best,
            max(job.k, job.shortlist) if job.cover > 0 else job.k,
            job.max_overlap,
            query.polygons if job.skip_query_place else (),
            job.one_per_place,
            events,
        )
    ranked = rerank(archive, job, query, found, notes, events)
    hits = hits_of(archive, job, query, ranked, rows, scores, events, told)
    if searched and not len(hits):
        notes.append(
            "no place scores that much"
            if job.min_score is not None
            else "all places were left out with the query's own"
        )
    if index is not None and 0 < len(hits) < job.k and job.min_score is None:
        notes.append(f"the index gave only {len(hits):,} places; an exact search may find more")
    recall = None if index is None else float(index.recall)
    return Found(hits, query, rows, scores, searched, recall, notes, told)


def _best_of(scores: np.ndarray, rows: np.ndarray | None, min_score: float | None) -> Callable[[int], rank.Ranked]:
    return lambda depth: rank.top(scores, depth, rows, min_score)


def _index(archive: Archive, job: AskedSearch, searched: int, notes: list[str]) -> Any:
    """The approximate index if it is wanted and of use, else None and a note that says why."""
    if job.method == "exact":
        return None
    if job.score_map:
        notes.append("searched exactly: a score map needs the score of every tile")
        return None
    if searched < _EXACT_SHARE * len(archive):
        notes.append(f"searched exactly: the filters leave {searched:,} of {len(archive):,} tiles")
        return None
    index = archive.index()
    if index is None:
        notes.append("searched exactly: " + (archive.index_note or "the archive has no approximate index"))
    return index


def _best_of_index(
    archive: Archive, index: Any, query: np.ndarray, rows: np.ndarray | None, min_score: float | None, events: Events
) -> Callable[[int], rank.Ranked]:
    """Candidates of the index, filtered, with their exact scores. It is asked for more than wanted, as filters take
    some away."""
    n = len(archive)
    share = 1.0 if rows is None else len(rows) / n

    def best(depth: int) -> rank.Ranked:
        fetch = int(depth * 1.2 / share)
        while True:
            events.check_cancelled()
            fetch = min(n, max(100, fetch))
            found = index.search(query[None], fetch)[1].ravel()
            found = np.sort(found[found >= 0])
            kept = found if rows is None else found[_is_among(found, rows)]
            if len(kept) >= depth or fetch >= n or len(found) < fetch:
                return rank.top(rank.scores(archive.vectors, query, kept, events), depth, kept, min_score)
            fetch *= 4

    return best


def _is_among(some: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """(m,) bool: which of ``some`` are in the sorted ``rows`` (not empty)."""
    return rows[np.minimum(np.searchsorted(rows, some), len(rows) - 1)] == some


def hits_of(
    archive: Archive,
    job: AskedSearch,
    query: Query,
    ranked: Reranked,
    rows: np.ndarray | None,
    scores: np.ndarray | None,
    events: Events,
    told: Told | None = None,
) -> Hits:
    """What results say of ranked places. rows, scores: of everything that was searched, as in ``Found``."""
    found = ranked.rows, ranked.scores
    own = places.own_dates(archive, found[0])
    dates = places.dates_of_places(archive, found[0], rows) if job.one_per_place else own
    if scores is not None and not Filters.of(job).is_any:
        population = scores
    elif told is not None and told.rows is not None:
        population = told.scores
    else:
        population = _sample_scores(archive, query, events, told)
    bounds = archive.bounds(found[0])
    apart = isolation((bounds[:, :2] + bounds[:, 2:]) / 2)
    return Hits(
        found[0],
        found[1],
        rank.percentiles(found[1], population),
        dates,
        apart,
        ranked.visual_rank,
        ranked.cover_distance,
        ranked.land_cover,
        {} if query.calibration is None else {"probability": query.calibration.probability(found[1]).round(4)},
    )


def _sample_scores(archive: Archive, query: Query, events: Events, told: Told | None) -> np.ndarray:
    """Scores of random tiles of the whole archive (of the searched scale), the same ones every time."""
    chosen = feedback.sample_rows(archive, query.scale, _SAMPLE)
    return told.of(chosen) if told is not None else rank.scores(archive.vectors, query.vector, chosen, events)
