"""Job: tell an archive where its rasters are now, after they were moved. Nothing is encoded again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .base import Job, JobResult

if TYPE_CHECKING:
    from ..events import Events


@dataclass(frozen=True)
class RelocateJob(Job):
    """``moved_to``: the folder (or file) in which the rasters are now; searched below.
    ``moved_from``: the folder (or file) that moved there. "": every source whose file is not there is looked for, by
    the end of its path first and then by its name.
    ``check``: "size" compares sizes and times, and contents where a time differs; "hash" always compares contents.

    Summary: mended ([{from, to}]), missing (paths found nowhere), differing ([{path, found, why}]: another file is
    there; the archive keeps the old path), tiles, generation.
    """

    kind: ClassVar[str] = "relocate"

    archive: str
    moved_to: str
    moved_from: str = ""
    check: str = "size"


def run(job: RelocateJob, events: Events) -> JobResult:
    """All paths change in one commit, or none. Raises InputError where ``moved_to`` is not there or nothing lies below
    ``moved_from``, ArchiveError, StorageError, Cancelled."""
    from pathlib import Path

    from ..archive.relocate import relocate

    folder = Path(job.archive).expanduser().absolute()
    found = relocate(folder, job.moved_from, job.moved_to, job.check, events)
    summary = {
        "mended": [{"from": old, "to": new} for old, new in found.mended.items()],
        "missing": found.missing,
        "differing": [{"path": path, "found": other, "why": why} for path, (other, why) in found.differing.items()],
        "tiles": found.tiles,
        "generation": found.generation,
    }
    return JobResult({"archive": str(folder)}, summary)
