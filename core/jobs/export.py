"""Job: write an archive's embedding vectors as GeoParquet with a STAC item (Embedding extension)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .base import Job, JobResult

if TYPE_CHECKING:
    from ..events import Events


@dataclass(frozen=True)
class ExportJob(Job):
    """``out``: the .parquet file; the STAC item is written beside it as NAME.stac.json (its collection:
    NAME.collection.json).

    Summary: tiles, dim, encoder, crs, size_bytes.
    """

    kind: ClassVar[str] = "export"

    archive: str
    out: str


def run(job: ExportJob, events: Events) -> JobResult:
    """Raises ArchiveError, InputError for a name that cannot be used, StorageError, Cancelled; no half file is left."""
    from pathlib import Path

    from ..archive.exchange import export_archive
    from ..archive.store import Archive

    out = Path(job.out).expanduser().absolute()
    with Archive.open(job.archive) as archive:
        files = export_archive(archive, out, events)
        return JobResult(files, {"tiles": len(archive), "dim": archive.dim, "encoder": archive.manifest.encoder.name,
                                 "crs": archive.grid.crs, "size_bytes": out.stat().st_size})
