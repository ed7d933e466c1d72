"""Job: small pictures of tiles of an archive, for the gallery."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..events import Events
from .base import Job, JobResult


@dataclass(frozen=True)
class ThumbnailsJob(Job):
    """``rows``: tile rows of the archive (attribute ``tile_row`` of the places). Writes ``folder``/<row>.png, ``px``
    square; pictures that exist already are kept. A tile whose source cannot be read any more is listed in the summary
    as ``failed``."""

    kind: ClassVar[str] = "thumbnails"

    archive: str
    rows: tuple[int, ...]
    folder: str
    px: int = 128


def run(job: ThumbnailsJob, events: Events) -> JobResult:
    """Summary: done (pictures that are there), failed (rows)."""
    from pathlib import Path

    from ..archive.store import Archive
    from ..search.pictures import write_thumbnails

    with Archive.open(job.archive) as archive:
        done, failed = write_thumbnails(archive, job.rows, Path(job.folder).expanduser().absolute(), job.px, events)
    return JobResult({"folder": str(Path(job.folder).expanduser().absolute())}, {"done": done, "failed": failed})
