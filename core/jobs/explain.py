"""Job: say why tiles rank where they do: their similarity to each example of the query."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..events import Events
from .base import Job, JobResult
from .examples import Example


@dataclass(frozen=True)
class ExplainJob(Job):
    """``like``, ``unlike`` and ``scale`` as in the search that is to be explained; ``rows``: tile rows of the archive
    (attribute ``tile_row`` of the places), up to 10,000. Writes nothing."""

    kind: ClassVar[str] = "explain"

    archive: str
    like: tuple[Example, ...]
    rows: tuple[int, ...]
    unlike: tuple[Example, ...] = ()
    scale: str = "auto"


def run(job: ExplainJob, events: Events) -> JobResult:
    """Summary: ``rows``, in the order asked for, each {row, score, like: [...], unlike: [...]} with the cosine
    similarity to each example; ``labels``, the examples' names by role; scale_m; notes. The score is the search's
    own, rounded as in its results."""
    from ..archive.store import Archive
    from ..search.explain import explain

    with Archive.open(job.archive) as archive:
        found = explain(archive, job, job.rows, events)
        scale = found.query.scale
        scale_m = None if scale is None else archive.grid.scales[scale].tile_m
    rows = [
        {
            "row": int(row),
            "score": round(float(score), 7),
            "like": [round(float(value), 7) for value in like],
            "unlike": [round(float(value), 7) for value in unlike],
        }
        for row, score, like, unlike in zip(found.rows, found.scores, found.like, found.unlike)
    ]
    labels = {role: [p.label for p in found.query.parts if p.role == role] for role in ("like", "unlike")}
    return JobResult({}, {"rows": rows, "labels": labels, "scale_m": scale_m, "notes": found.query.notes})
