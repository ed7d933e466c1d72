"""Job: say what is inside an archive, and whether it still agrees with the files on disk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .base import Job, JobResult

if TYPE_CHECKING:
    from ..events import Events


@dataclass(frozen=True)
class InfoJob(Job):
    """``check_sources``: compare each source's size and time with the disk (missing and changed ones are listed).

    Summary: path, tiles, dim, encoder {name, fingerprint, has_text (it takes words), …}, grid {crs, name, whole,
    scales, max_scale_error}, sources [{path, name, state, tiles, skipped, date, bands, gsd_m, bounds (grid CRS or
    null), crs, message}], extent (grid CRS) and extent_wgs84 (xmin, ymin, xmax, ymax or null), index {kind, recall, …}
    or null with index_note, land_cover {source, names, colours, fingerprint, state (ok, old, damaged), note, tiles,
    todo, unknown_share, size_bytes} or null, size_bytes (of the whole archive), generation, part (0 when no run is
    under way or was cut off), excluded, created, updated, is_imported, is_partial, missing and changed (paths),
    is_stale (any of them).
    """

    kind: ClassVar[str] = "info"

    archive: str
    check_sources: bool = True


def run(job: InfoJob, events: Events) -> JobResult:
    """Raises ArchiveError if there is no archive, or it is damaged or newer than this program."""
    from ..archive.describe import archive_summary
    from ..archive.store import Archive

    with Archive.open(job.archive) as archive:
        return JobResult({"archive": str(archive.folder)}, archive_summary(archive, job.check_sources, events))
