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
    as ``failed``.

    ``tile_ids`` and ``sources`` (one for each row, as the places of a result name them) say what the rows held when
    they were found: where the archive was updated since, the same tiles are drawn, wherever they are now, and those
    that it has no more are ``failed``."""

    kind: ClassVar[str] = "thumbnails"

    archive: str
    rows: tuple[int, ...]
    folder: str
    px: int = 128
    tile_ids: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


def run(job: ThumbnailsJob, events: Events) -> JobResult:
    """Summary: done (pictures that are there), failed (rows)."""
    from pathlib import Path

    from ..archive.store import Archive
    from ..search.found_again import rows_now
    from ..search.pictures import write_thumbnails

    folder = Path(job.folder).expanduser().absolute()
    with Archive.open(job.archive) as archive:
        tiles = rows_now(archive, job.rows, job.tile_ids, job.sources) if job.tile_ids else None
        done, failed = write_thumbnails(archive, job.rows, folder, job.px, events, tiles)
    return JobResult({"folder": str(folder)}, {"done": done, "failed": failed})
