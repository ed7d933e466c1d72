"""Job: find every place of an archive that looks like the examples; write the ranked places and the score map."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..events import Events
from .base import Job, JobResult
from .examples import Example

if TYPE_CHECKING:
    from ..archive.store import Archive
    from ..search.find import Found


@dataclass(frozen=True)
class SearchJob(Job):
    """``like`` (at least one) and ``unlike``: examples. ``k``: at most so many places, up to 100,000.

    Filters, all optional and combined: ``within`` (a polygon file; ``within_layer`` of it), ``extent`` (xmin, ymin,
    xmax, ymax in ``extent_crs``, "" = the archive's grid), ``date_from``/``date_to`` (ISO dates, inclusive),
    ``sources`` (paths or their ends), ``near`` (x, y in ``near_crs``, default geographic) with ``radius_m`` (geodesic
    metres).
    ``min_score``: range search; with it every place scoring at least this, up to k.
    ``one_per_place``: keep the best of tiles that overlap by more than ``max_overlap`` (intersection over union), and
    group dates.
    ``skip_query_place``: leave out places that overlap the query itself by more than ``max_overlap``.
    ``scale``: "auto" (the scale nearest to the query's size), "all", or a tile size in metres as text.
    ``method``: "exact", or "index" to use the archive's approximate index.
    ``cover``: 0 ranks by looks alone, 1 puts the first ``shortlist`` places in the order of how alike their land cover
    is to the query's (HIR's second stage), in between both count; ``class_weights`` ((name, weight), ...) make classes
    count more or less than 1. The archive needs a land cover (``kinscape index --cover``).
    ``learner``: how examples become the query. "mean": their mean, less half the mean of the unliked (Rocchio);
    "linear": a classifier of liked against unliked and against a sample of the archive; "auto": linear as soon as there
    are two likes or one unlike. ``concept``: a file of ``ConceptJob``; alone (``like`` empty) it is the query as it was
    taught, and its examples join those that are given (or, with a learner named, are learned anew in this archive).
    Outputs: ``out`` (GeoPackage with layers places and query), ``score_map`` (float32 GeoTIFF) in ``score_map_crs``
    ("" = grid CRS).
    The recipe is written beside ``out`` as NAME.recipe.json.
    """

    kind: ClassVar[str] = "search"

    archive: str
    like: tuple[Example, ...]
    out: str
    unlike: tuple[Example, ...] = ()
    k: int = 50
    min_score: float | None = None
    within: str = ""
    within_layer: str = ""
    extent: tuple[float, float, float, float] | None = None
    extent_crs: str = ""
    date_from: str = ""
    date_to: str = ""
    sources: tuple[str, ...] = ()
    near: tuple[float, float] | None = None
    near_crs: str = "EPSG:4326"
    radius_m: float | None = None
    one_per_place: bool = True
    max_overlap: float = 0.1
    skip_query_place: bool = False
    scale: str = "auto"
    method: str = "exact"
    score_map: str = ""
    score_map_crs: str = ""
    cover: float = 0.0
    shortlist: int = 75
    class_weights: tuple[tuple[str, float], ...] = ()
    learner: str = "auto"
    concept: str = ""


def run(job: SearchJob, events: Events) -> JobResult:
    """files: results, recipe, score_map where one is wanted. summary: hits, seconds, tiles_searched, scale_m
    (None: all, or whole files), best_score, crs, notes, what every result says (``search.facts``: encoder and hash,
    exact or the index's recall, nodata, learner, examples, calibration), expected (how many of the hits are what is
    wanted, by the calibration) where there are labels enough, and
    land_cover {source, query_known, moved (places that changed their rank)} where the archive has one.

    Nothing is written before the whole search has succeeded; earlier files stay until then.
    """
    from ..archive.store import Archive
    from ..search import find, score_map, targets
    from . import recipe

    began = time.monotonic()
    find.check(job)
    job = recipe.absolute(job)
    inputs = [e.raster or e.image for e in (*job.like, *job.unlike)] + [job.within, job.concept]
    out = targets.check_target(job.out, (".gpkg",), inputs)
    targets.check_is_ours(recipe.recipe_path(out))
    with Archive.open(job.archive) as archive:
        inputs += [entry.path for entry in archive.sources]
        map_target = targets.check_target(job.score_map, (".tif", ".tiff"), inputs) if job.score_map else None
        if map_target is not None:
            score_map.check(archive, job.score_map_crs)
        found = find.find(archive, job, events)
        summary = told_of(archive, found)
        files = {"results": str(out), "recipe": str(recipe.recipe_path(out))}
        if map_target is not None:
            files["score_map"] = str(map_target)
        write(job, archive, found, files, summary, events)
    for note in found.notes:
        events.log(note)
    return JobResult(files, {**summary, "seconds": round(time.monotonic() - began, 3)})


def told_of(archive: Archive, found: Found) -> dict[str, Any]:
    """The summary of a search, but for its time."""
    from ..search.facts import facts

    hits, scale = found.hits, found.query.scale
    summary: dict[str, Any] = {
        "hits": len(hits),
        "tiles_searched": found.tiles_searched,
        "scale_m": None if scale is None else archive.grid.scales[scale].tile_m,
        "best_score": round(float(hits.scores.max()), 6) if len(hits) else None,
        "crs": archive.grid.crs,
        "notes": found.notes,
    }
    summary |= facts(archive, found)
    if "probability" in hits.columns:
        summary["expected"] = round(float(hits.columns["probability"].sum()), 1)
    if hits.land_cover is not None:
        summary["land_cover"] = hits.land_cover.told(hits.visual_rank)
    return summary


def write(
    job: Job,
    archive: Archive,
    found: Found,
    files: dict[str, str],
    summary: dict[str, Any],
    events: Events,
    more: Mapping[str, Callable[[str], None]] | None = None,
) -> None:
    """All outputs under temporary names first; they replace the earlier ones together at the end. ``job``: for the
    recipe; ``more``: what writes further roles of ``files``."""
    from contextlib import ExitStack
    from pathlib import Path

    from ..search import results, score_map
    from ..search.targets import replacing
    from . import recipe

    with ExitStack() as stack:
        ready = {role: stack.enter_context(replacing(Path(path))) for role, path in files.items()}
        events.progress("results", 0, len(files), "files")
        results.write(ready["results"], archive, found.hits, found.query.parts, named=files["results"])
        recipe.write(ready["recipe"], job, archive, summary)
        if "score_map" in files and found.scores is not None:
            score_map.write(
                ready["score_map"], archive, found.query.scale, found.rows, found.scores,
                getattr(job, "score_map_crs", ""), events
            )  # fmt: skip
        for role, write_more in (more or {}).items():
            write_more(ready[role])
        events.check_cancelled()
        events.progress("results", len(files), len(files), "files")
