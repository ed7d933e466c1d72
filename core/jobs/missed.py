"""Job: how many wanted places did a review miss? Draw a sample of what nobody judged, and estimate from its review."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import InputError
from ..events import Events
from .base import Job, JobResult

if TYPE_CHECKING:
    import numpy as np

    from ..archive.store import Archive
    from ..search.missed import Judged
    from ..search.query import Query
    from ..search.reviewed import Reviewed
    from .search import SearchJob

ACTIONS = ("draw", "estimate")
COLUMNS = ("stratum", "stratum_size", "inclusion_probability")
_MOST_FOUND = 1 << 53
_FOUND = "found"  # in the recipe of a sample: wanted places that were known when it was drawn


@dataclass(frozen=True)
class MissedJob(Job):
    """``action`` "draw": from the run ``results`` (its search and its review marks) a sample of ``n`` places that
    nobody has judged, into ``out``: a GeoPackage like that of a search, to be reviewed in the same way, with the
    columns stratum, stratum_size and inclusion_probability. ``seed``: another sample. ``archive``: where it is now, if
    not where the recipe says.

    "estimate": from the review of that ``sample``. ``results``: the run again (optional), to notice what was marked in
    it since. ``share`` and ``confidence``: the stop rule, "less than 5 % remain with 95 % confidence".
    """

    kind: ClassVar[str] = "missed"

    action: str = "draw"
    results: str = ""
    out: str = ""
    sample: str = ""
    n: int = 60
    seed: int = 0
    archive: str = ""
    share: float = 0.05
    confidence: float = 0.95


def run(job: MissedJob, events: Events) -> JobResult:
    """draw: files results, recipe; summary: hits (places to judge), places (unreviewed ones, one a piece of ground),
    reviewed, found (wanted ones known), marked (judged in the results), strata ([{stratum, places, sampled, best_score,
    worst_score}]), and what every result says.

    estimate: summary: found, judged and sampled (of the sample), left, left_low, left_high (wanted places that nobody
    has judged, and their interval), recall, recall_low, recall_high (of all that is known now), recall_before (without
    what the sample found), may_stop, left_at_most (the upper limit of the stop rule), more_reviews, strata, notes.

    Raises InputError for files that are none of these, what a search raises, StorageError, Cancelled.
    """
    if job.action == "draw":
        return _draw(job, events)
    if job.action == "estimate":
        return _estimate(job)
    raise InputError(f"the action {job.action!r} is not known", "use " + " or ".join(ACTIONS))


# -- the sample
def _draw(job: MissedJob, events: Events) -> JobResult:
    from ..archive.store import Archive
    from ..search import find, targets
    from ..search.reviewed import read_reviewed
    from . import recipe, taught

    if not job.results:
        raise InputError("no results were given", "give the GeoPackage of a search that was reviewed")
    search = taught.search_of(job.results, job.archive, (), (), "", "", job.out)
    reviewed = read_reviewed(Path(job.results).expanduser().absolute())
    out = targets.check_target(search.out, (".gpkg",), [job.results, search.within, search.concept])
    targets.check_is_ours(recipe.recipe_path(out))
    find.check(search)
    notes: list[str] = []
    with Archive.open(search.archive) as archive:
        search = taught.with_marks(search, reviewed, archive, notes)
        hits, summary, query = _sampled(archive, search, job, notes, events)
        summary["marked"] = int(reviewed.is_told.sum())
        made_by = dataclasses.replace(job, out=str(out), results=str(Path(job.results).expanduser().absolute()))
        files = taught.write_run(archive, search, made_by, hits, query.parts, summary, events)
    for note in notes:
        events.log(note)
    return JobResult(files, summary)


def _sampled(
    archive: Archive, search: SearchJob, job: MissedJob, notes: list[str], events: Events
) -> tuple[Any, dict[str, Any], Query]:
    import numpy as np

    from ..search import filters, missed, rank
    from ..search.asked import Filters
    from ..search.facts import hole_share, query_facts
    from ..search.find import hits_of
    from ..search.query import make_query
    from ..search.rerank import by_looks

    query = make_query(search, archive, events)
    notes.extend(query.notes)
    rows = filters.allowed_rows(archive, Filters.of(search), query.scale, notes, events)
    scores = rank.scores(archive.vectors, query.vector, rows, events)
    left, left_scores, known = _unreviewed(archive, search, query, rows, scores, events)
    sample = missed.draw(len(left), job.n, job.seed)
    chosen = left[sample.chosen], left_scores[sample.chosen]
    hits = hits_of(archive, search, query, by_looks(*chosen), rows, scores, events)
    columns = (sample.stratum, sample.sizes[sample.stratum - 1], sample.inclusion.round(8))
    hits = dataclasses.replace(hits, columns={**hits.columns, **dict(zip(COLUMNS, columns))})
    edges = np.concatenate([[0], np.cumsum(sample.sizes)])
    strata = [
        {"stratum": i + 1, "places": int(sample.sizes[i]), "sampled": int(sample.counts[i]),
         "best_score": round(float(left_scores[edges[i]]), 6),
         "worst_score": round(float(left_scores[edges[i + 1] - 1]), 6)}
        for i in range(len(sample.sizes))
    ]  # fmt: skip
    scale = query.scale
    return hits, {
        "hits": len(hits), "places": len(left), **known, "strata": strata, "tiles_searched": len(scores),
        "scale_m": None if scale is None else archive.grid.scales[scale].tile_m, "crs": archive.grid.crs,
        "notes": notes, "exact": True, "nodata_hits": hole_share(archive, hits.rows),
        "nodata_archive": hole_share(archive, rows), **query_facts(archive, query),
    }, query  # fmt: skip


def _unreviewed(
    archive: Archive, search: SearchJob, query: Query, rows: np.ndarray | None, scores: np.ndarray, events: Events
) -> tuple[np.ndarray, np.ndarray, dict[str, int]]:
    """(rows and scores of the places that nobody has judged, best first; counts of the others). One place is one piece
    of ground: tiles that overlap a better place, or a judged one, are part of it.

    Judged are the tiles that are examples (marked ones are among them). Examples without a tile have no row, but what
    lies under them is known too.
    """
    import numpy as np

    from ..search import places, rank
    from ..search.every_place import every_place

    events.check_cancelled()
    order = rank.top(scores, len(scores), rows)
    is_like = {row: role for role, some in (("unlike", search.unlike), ("like", search.like))
               for example in some if example.tile
               for row in archive.rows_of(example.tile, example.source).tolist()}
    # likes first: where a liked tile overlaps an unliked one, the place is liked
    judged = np.array(sorted(is_like, key=lambda row: (is_like[row], row)), np.int64)
    judged = judged if rows is None else judged[np.isin(judged, rows)]
    other = ~np.isin(order[0], judged)
    ranked = np.concatenate([judged, order[0][other]])
    ranked_scores = np.concatenate([np.zeros(len(judged), np.float32), order[1][other]])
    kept = every_place(archive, ranked, search.max_overlap, events)
    known = ranked[kept[kept < len(judged)]]
    left = kept[kept >= len(judged)]
    found = sum(is_like[int(row)] == "like" for row in known)
    is_left = np.ones(len(left), bool)
    for role in ("like", "unlike"):
        for part, example in zip((p for p in query.parts if p.role == role), getattr(search, role)):
            if example.tile or part.polygon is None:
                continue
            under = places.covers_query(archive, ranked[left], [part.polygon], search.max_overlap)
            found += int(role == "like" and bool((under & is_left).any()))
            is_left &= ~under
    left = left[is_left]
    return ranked[left], ranked_scores[left], {"reviewed": len(known), _FOUND: int(found)}


# -- what its review says
def _estimate(job: MissedJob) -> JobResult:
    import numpy as np

    from ..search import missed
    from ..search.reviewed import read_reviewed
    from . import recipe

    if not job.sample:
        raise InputError("no sample was given", "give the GeoPackage that was drawn, after reviewing its places")
    if not 0 < job.share < 1:
        raise InputError(f"a share of {job.share:g} is not possible", "give one between 0 and 1, such as 0.05")
    path = Path(job.sample).expanduser().absolute()
    sample = read_reviewed(path, COLUMNS)
    told = recipe.read(recipe.recipe_path(path)).get("result")
    before = told.get(_FOUND) if isinstance(told, dict) else None
    if type(before) is not int or not 0 <= before <= _MOST_FOUND:
        raise InputError(f"{path} was not drawn to see what was missed", "draw a sample first")
    judged = _judged(sample, path)
    wanted = int(judged.wanted.sum())
    found = before + wanted
    result = missed.estimate(judged, found, job.confidence)
    notes = _notes(job, sample, judged, before, told)
    low, high = result.recall_limits
    left = result.left
    total = None if left is None else found + left
    share = np.where(judged.judged > 0, judged.wanted / np.maximum(judged.judged, 1), np.nan)
    summary = {
        "found": found, "judged": int(judged.judged.sum()), "sampled": len(sample),
        "left": None if left is None else round(left, 1), "left_low": result.low, "left_high": result.high,
        "recall": _rounded(result.recall), "recall_low": _rounded(low), "recall_high": _rounded(high),
        "recall_before": _rounded(before / total) if total else None,
        "may_stop": result.may_stop(job.share), "left_at_most": result.most, "share": job.share,
        "confidence": job.confidence, "more_reviews": missed.more_reviews(judged, found, job.share, job.confidence),
        "strata": [{"stratum": i + 1, "places": int(judged.sizes[i]), "judged": int(judged.judged[i]),
                    "wanted": int(judged.wanted[i]), "share": None if np.isnan(share[i]) else round(float(share[i]), 5)}
                   for i in range(len(judged.sizes))],
        "notes": notes,
    }  # fmt: skip
    return JobResult({"sample": str(path)}, summary)


def _judged(sample: Reviewed, path: Path) -> Judged:
    """Counts of each stratum. Raises InputError for columns that do not agree with each other."""
    import numpy as np

    from ..search.missed import Judged

    stratum, size = sample.numbers["stratum"], sample.numbers["stratum_size"]
    wrong = InputError(f"{path} was changed: its strata do not add up", "draw the sample again")
    if not len(sample) or not np.isfinite(stratum + size).all() or stratum.max() > 100 or size.max() > 2**53:
        raise wrong
    if len(set(zip(sample.rows.tolist(), sample.tile_ids, sample.sources))) < len(sample):
        raise wrong  # copies of a place would be counted as so many judged ones
    numbers = np.unique(stratum)
    if not np.array_equal(numbers, np.arange(1, len(numbers) + 1)):
        raise wrong
    sizes = [np.unique(size[stratum == number]) for number in numbers]
    if any(len(one) != 1 or one[0] != int(one[0]) or one[0] < 1 for one in sizes):
        raise wrong
    told, likes = sample.is_told, sample.marks == "like"
    count = [np.array([(some & (stratum == number)).sum() for number in numbers]) for some in (told, likes)]
    return Judged(np.array([int(one[0]) for one in sizes]), *count)


def _notes(job: MissedJob, sample: Reviewed, judged: Judged, before: int, told: dict[str, Any]) -> list[str]:
    from ..search.reviewed import read_reviewed
    from .taught import unknown_marks

    notes = unknown_marks(sample)
    open_ = len(sample) - int(judged.judged.sum())
    if open_:
        notes.append(f"{open_:,} places of the sample are not judged yet; the more are, the narrower is the interval")
    if (judged.judged == 0).any():
        notes.append("a stratum has no judged place yet, so how many are left cannot be said")
    if job.results:
        results = read_reviewed(Path(job.results).expanduser().absolute())
        marked, then = int(results.is_told.sum()), told.get("marked")
        if isinstance(then, int) and marked != then:
            notes.append("marks were set in the results since the sample was drawn: they do not count here; draw again")
    return notes


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
