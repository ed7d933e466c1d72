"""Job: say why tiles rank where they do: their similarity to each example of the query."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..errors import InputError
from ..events import Events
from .base import Job, JobResult
from .examples import Example

if TYPE_CHECKING:
    from ..archive.store import Archive


@dataclass(frozen=True)
class ExplainJob(Job):
    """``like``, ``unlike``, ``scale``, ``learner`` and ``concept`` as in the search that is to be explained; ``rows``:
    tile rows of the archive (attribute ``tile_row`` of the places), up to 10,000. Writes nothing.

    ``tile_ids`` and ``sources`` (one for each row) say what the rows held when they were found: where the archive was
    updated since, the same tiles are explained, wherever they are now."""

    kind: ClassVar[str] = "explain"

    archive: str
    like: tuple[Example, ...]
    rows: tuple[int, ...]
    unlike: tuple[Example, ...] = ()
    scale: str = "auto"
    tile_ids: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    learner: str = "auto"
    concept: str = ""


def run(job: ExplainJob, events: Events) -> JobResult:
    """Summary: ``rows``, in the order asked for, each {row, score, like: [...], unlike: [...]} with the cosine
    similarity to each example; ``labels``, the examples' names by role; scale_m; notes. The score is the search's
    own, rounded as in its results. Where the archive has a land cover also ``land_cover``: {source, names, colours,
    query and rows (numbers of 255 for each class; all 0: not known), distances (null where not known)}."""
    from ..archive.store import Archive
    from ..search.explain import explain

    with Archive.open(job.archive) as archive:
        found = explain(archive, job, _rows(archive, job), events)
        scale = found.query.scale
        scale_m = None if scale is None else archive.grid.scales[scale].tile_m
    rows = [
        {
            "row": int(row),
            "score": round(float(score), 7),
            "like": [round(float(value), 7) for value in like],
            "unlike": [round(float(value), 7) for value in unlike],
        }
        for row, score, like, unlike in zip(job.rows, found.scores, found.like, found.unlike)
    ]
    labels = {role: [p.label for p in found.query.parts if p.role == role] for role in ("like", "unlike")}
    summary = {"rows": rows, "labels": labels, "scale_m": scale_m, "notes": found.query.notes}
    if found.land_cover is not None:
        summary["land_cover"] = found.land_cover.explained()
    return JobResult({}, summary)


def _rows(archive: Archive, job: ExplainJob) -> list[int]:
    """The rows of today. Raises InputError where the archive has one of the tiles no more."""
    from ..search.found_again import GONE, rows_now

    rows = rows_now(archive, job.rows, job.tile_ids, job.sources).tolist()
    if job.tile_ids and GONE in rows:
        raise InputError(f"{archive.folder} has changed since these places were found", "search again")
    return rows
