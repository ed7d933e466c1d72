"""Job: choose the places that a person should judge next, so that few answers teach the query the most."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import InputError
from ..events import Events
from .base import Job, JobResult
from .examples import Example

if TYPE_CHECKING:
    import numpy as np

    from ..archive.store import Archive
    from ..search.query import Query
    from .search import SearchJob

MOST = 1000


@dataclass(frozen=True)
class NextToLabelJob(Job):
    """``out``: GeoPackage like that of a search, the most telling place first, with the columns ``uncertainty`` (1: as
    likely wanted as not) and, where there are labels enough, ``probability``. ``n``: so many places, up to 1,000.

    ``results``: the GeoPackage of a run; its search (the recipe beside it), its filters and its review marks say what
    is known. ``archive``, ``concept`` and ``scale``, where given, take the place of the run's; ``like`` and ``unlike``
    join its examples. Without ``results`` they say all. Nothing that overlaps an example is chosen.
    """

    kind: ClassVar[str] = "next_to_label"

    out: str
    results: str = ""
    archive: str = ""
    like: tuple[Example, ...] = ()
    unlike: tuple[Example, ...] = ()
    concept: str = ""
    n: int = 12
    scale: str = ""


def run(job: NextToLabelJob, events: Events) -> JobResult:
    """files: results, recipe (its search is the classifier's). summary: hits, candidates, tiles_searched, scale_m, crs,
    notes, and what every result says (``search.facts``).

    Raises InputError, QueryError, ArchiveError, RasterError, StorageError, Cancelled; nothing is written then.
    """
    from ..archive.store import Archive
    from ..search import find, targets
    from . import recipe, taught

    if not 1 <= job.n <= MOST:
        raise InputError(f"{job.n} places are not possible", f"give 1 to {MOST:,}")
    search = taught.search_of(job.results, job.archive, job.like, job.unlike, job.concept, job.scale, job.out)
    reviewed = _reviewed(job.results)
    out = targets.check_target(search.out, (".gpkg",), [job.results, search.within, search.concept])
    targets.check_is_ours(recipe.recipe_path(out))
    find.check(search)
    notes: list[str] = []
    with Archive.open(search.archive) as archive:
        if reviewed is not None:
            search = taught.with_marks(search, reviewed, archive, notes)
        hits, summary, query = _chosen(archive, search, job.n, notes, events)
        files = taught.write_run(archive, search, dataclasses.replace(job, out=str(out)), hits, query.parts, summary,
                                 events)  # fmt: skip
    for note in notes:
        events.log(note)
    return JobResult(files, summary)


def _reviewed(results: str) -> Any:
    from pathlib import Path

    from ..search.reviewed import read_reviewed

    return read_reviewed(Path(results).expanduser().absolute()) if results else None


def _chosen(
    archive: Archive, search: SearchJob, n: int, notes: list[str], events: Events
) -> tuple[Any, dict[str, Any], Query]:
    import numpy as np

    from ..search import filters, label_next, places, rank
    from ..search.asked import Filters
    from ..search.facts import hole_share, query_facts
    from ..search.find import hits_of
    from ..search.rerank import by_looks

    query = _query(archive, search, events)
    notes.extend(query.notes)
    rows = filters.allowed_rows(archive, Filters.of(search), query.scale, notes, events)
    scores = rank.scores(archive.vectors, query.vector, rows, events)
    known = example_rows(archive, search)
    pool = max(label_next.POOL, 10 * n)
    polygons = [part.polygon for part in query.parts if part.polygon is not None]
    found, found_scores = np.zeros(0, np.int64), np.zeros(0, np.float32)
    if len(scores):
        # places under an example are left out; files without a place on the ground are known by their row
        found, found_scores = places.one_per_place(
            archive, lambda m: rank.top(scores, m, rows), pool + len(known), search.max_overlap, polygons, True, events
        )
    is_new = ~np.isin(found, known)
    found, found_scores = found[is_new][:pool], found_scores[is_new][:pool]
    spread = query.model.scale * float(scores.std()) if len(scores) else 1.0
    logits = query.model.logits(found_scores)
    vectors = np.asarray(archive.vectors[found], np.float64).reshape(len(found), archive.manifest.encoder.dim)
    labelled = np.concatenate([query.vectors("like"), query.vectors("unlike")])
    order = label_next.choose(vectors, logits, spread, labelled, n)
    hits = hits_of(archive, search, query, by_looks(found[order], found_scores[order]), rows, scores, events)
    doubt = np.exp(-((logits[order] / max(spread, 1e-9)) ** 2)).round(4)
    hits = dataclasses.replace(hits, columns={**hits.columns, "uncertainty": doubt})
    if not len(hits):
        notes.append("no place is left that could be labelled")
    scale = query.scale
    return hits, {
        "hits": len(hits), "candidates": len(found), "tiles_searched": len(scores),
        "scale_m": None if scale is None else archive.grid.scales[scale].tile_m, "crs": archive.grid.crs,
        "notes": notes, "exact": True, "nodata_hits": hole_share(archive, hits.rows),
        "nodata_archive": hole_share(archive, rows), **query_facts(archive, query),
    }, query  # fmt: skip


def _query(archive: Archive, search: SearchJob, events: Events) -> Query:
    """The classifier: one that a concept brings along, else learned now, even from a single example."""
    from ..search.query import make_query

    query = make_query(search, archive, events)
    if query.model is None:
        query = make_query(dataclasses.replace(search, learner="linear"), archive, events)
    return query


def example_rows(archive: Archive, search: SearchJob) -> np.ndarray:
    """Sorted rows of the tiles that are examples, on all their dates."""
    import numpy as np

    tiles = {example.tile for example in (*search.like, *search.unlike) if example.tile}
    found = [archive.rows_of(tile) for tile in sorted(tiles)]
    return np.unique(np.concatenate(found)) if found else np.zeros(0, np.int64)
