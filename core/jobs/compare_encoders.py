"""Job: what another encoder would find for queries that were asked already, beside what they find today."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import InputError
from ..events import Events
from .base import Job, JobResult
from .examples import Example

if TYPE_CHECKING:
    from ..archive.store import Archive

MOST_QUERIES, MOST_TILES = 20, 100_000


@dataclass(frozen=True)
class SavedQuery:
    """The examples of an earlier search; ``title`` is what people know it by."""

    title: str
    like: tuple[Example, ...]
    unlike: tuple[Example, ...] = ()
    scale: str = "auto"
    learner: str = "auto"
    concept: str = ""


@dataclass(frozen=True)
class CompareEncodersJob(Job):
    """``encoder``: the other one, of the registry, with ``weights`` where it needs a file. ``queries``: at least one.
    ``tiles``: so many tiles of the archive are looked at, drawn with ``seed`` (all, where it has no more), beside those
    that the queries find today. ``k``: the first so many places are compared.
    ``folder``: where small pictures of the places go, as <tile row>.png, ``px`` wide; "": none.
    """

    kind: ClassVar[str] = "compare_encoders"

    archive: str
    encoder: str
    queries: tuple[SavedQuery, ...]
    weights: str = ""
    tiles: int = 600
    k: int = 10
    seed: int = 0
    folder: str = ""
    px: int = 96


def run(job: CompareEncodersJob, events: Events) -> JobResult:
    """Summary: queries ([{title, before, after (each [{row, score}], best first), shared (places in both), error}]),
    k, tiles (looked at), is_sample, encoder and before_encoder (names).

    Raises InputError for values that are not possible, ArchiveError, WeightsError, EngineError, Cancelled.
    """
    from ..archive.store import Archive
    from ..encoders.registry import get_encoder
    from ..search import seen_by

    if not 1 <= len(job.queries) <= MOST_QUERIES:
        raise InputError(f"{len(job.queries)} queries cannot be compared", f"give from 1 to {MOST_QUERIES}")
    if not 1 <= job.k <= 1000 or not 1 <= job.tiles <= MOST_TILES:
        raise InputError(f"{job.k} places of {job.tiles} tiles are not possible",
                         f"give up to 1000 places and {MOST_TILES:,} tiles")
    with Archive.open(job.archive) as archive:
        encoder = get_encoder(job.encoder, job.weights, check_cancelled=events.check_cancelled)
        changes, rows = seen_by.compare(archive, encoder, job.queries, job.tiles, job.k, job.seed, events)
        queries = [_told(asked, change) for asked, change in zip(job.queries, changes)]
        files = _pictures(job, archive, queries, events) if job.folder else {}
        summary = {
            "queries": queries, "k": job.k, "tiles": len(rows), "is_sample": len(rows) < len(archive),
            "encoder": encoder.spec.name, "before_encoder": archive.manifest.encoder.name,
        }  # fmt: skip
    return JobResult(files, summary)


def _told(asked: SavedQuery, change: Any) -> dict[str, Any]:
    lists = {
        name: [{"row": int(row), "score": round(float(score), 6)} for row, score in zip(rows, scores)]
        for name, rows, scores in (("before", change.before, change.before_scores),
                                   ("after", change.after, change.after_scores))
    }  # fmt: skip
    return {"title": asked.title, **lists, "shared": change.shared, "error": change.error}


def _pictures(job: CompareEncodersJob, archive: Archive, queries: list[dict[str, Any]], events: Events) -> dict:
    from pathlib import Path

    from ..search.pictures import write_thumbnails

    folder = Path(job.folder).expanduser().absolute()
    rows = {place["row"] for one in queries for name in ("before", "after") for place in one[name]}
    if rows:
        write_thumbnails(archive, sorted(rows), folder, job.px, events)
    return {"folder": str(folder)}
