"""Job: make an archive from embedding vectors that this or another program exported as GeoParquet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .base import Job, JobResult

if TYPE_CHECKING:
    from ..events import Events


@dataclass(frozen=True)
class ImportJob(Job):
    """``source``: a GeoParquet file with a vector column (``embedding``, or ``column``), footprints, and its STAC item
    beside it.

    Columns that are used where they are there: tile_id or id, source, date or datetime. Summary: tiles, dim, encoder,
    grid, sources, notes.
    """

    kind: ClassVar[str] = "import"

    source: str
    archive: str
    column: str = "embedding"


def run(job: ImportJob, events: Events) -> JobResult:
    """Raises InputError naming what is wrong with the file, ArchiveError for a folder in use, StorageError,
    Cancelled.
    """
    from pathlib import Path

    from ..archive.describe import encoder_summary, grid_summary
    from ..archive.exchange_import import import_archive

    folder = Path(job.archive).expanduser().absolute()
    manifest, notes = import_archive(Path(job.source).expanduser().absolute(), folder, job.column, events)
    return JobResult({"archive": str(folder)}, {
        "tiles": manifest.tiles, "dim": manifest.encoder.dim, "encoder": encoder_summary(manifest),
        "grid": grid_summary(manifest), "sources": len(manifest.sources), "notes": notes})
