"""Job: what indexing would take, before it is begun: rasters, tiles, disk and memory. Only headers are read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .base import Job, JobResult

if TYPE_CHECKING:
    from ..events import Events


@dataclass(frozen=True)
class EstimateJob(Job):
    """Fields as those of IndexJob. ``archive``: its grid and encoder hold where there is one already, and what it has
    is not counted again; "" or a folder that holds none: a new archive.

    Summary: rasters (found), new (of those, not in the archive yet), unreadable ([{path, message}], of those looked
    at), looked_at (headers read; with many files a sample), tiles (of the new ones, about), positions, tile_m, tile_px
    (pixels of the finest raster under a tile, or null), size_bytes (on disk), memory_mb (at most, about), encoder,
    members ([paths] that a VRT in the list shows as well: indexed twice), free_bytes (on the archive's disk, or null).
    """

    kind: ClassVar[str] = "estimate"

    sources: tuple[str, ...]
    archive: str = ""
    encoder: str = ""
    tile_m: tuple[float, ...] = ()
    tile_px: int | None = None
    whole: bool = False
    overlap: float | None = None
    bands: tuple[int, ...] = ()
    exclude: tuple[str, ...] = ()


def run(job: EstimateJob, events: Events) -> JobResult:
    """Raises InputError for paths that do not exist and options that cannot be used, RasterError where not one of the
    rasters can be indexed, ArchiveError where the archive cannot be read or has another grid, Cancelled."""
    from ..archive.estimate import estimate
    from ..archive.settle import Wishes

    wishes = Wishes(job.encoder, "", job.tile_m, job.tile_px, job.whole, job.overlap, job.bands)
    return JobResult({}, estimate(job.sources, job.archive, wishes, job.exclude, events))
