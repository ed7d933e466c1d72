"""Job: put rasters into an archive, or bring an archive up to date with the rasters on disk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import InputError
from .base import Job, JobResult

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from ..archive.update import Outcome
    from ..events import Events

MISSING = ("drop", "keep")


@dataclass(frozen=True)
class IndexJob(Job):
    """``sources``: raster files and folders (searched below). Empty: update the archive's own sources.

    Tile size: one of ``tile_m`` (metres on the ground; several values make several scales), ``tile_px`` (pixels of the
    finest source) and ``whole`` (each file is one tile). None of them on a new archive: 256 pixels of the finest
    source, doubled until there are at most a million tiles.
    ``overlap``: share of a tile's side, 0 <= overlap < 1 (0.5); rounded to what the encoder can share between tiles.
    ``encoder``: "" = the archive's own, ``handcrafted`` for a new one.
    ``bands``: 1-based; empty: the first three colour bands (one band is used as grey). On an existing archive they hold
    for the sources of this run, which are read again if they were read by others: sensors whose bands stand in
    another order are added one by one, so that like colours meet.
    ``max_hole_share``: a tile with a larger share of nodata pixels is skipped and counted (0.25).
    On an existing archive all of these may be left out; all but ``bands`` must agree with it where given.
    ``exclude``: files that are not to be indexed, now and in later updates, though they lie in a folder that is named
    (members of a VRT, say); what the archive has of them is dropped. One named itself in ``sources`` later is taken.
    ``missing``: what becomes of sources whose files are gone from a folder that is there: "drop", or "keep" their
    tiles. (Where a whole disk or folder is away, they are kept in any case.)
    ``workers``: processes at most; None: KINSCAPE_WORKERS, else one a core as far as KINSCAPE_MEMORY_MB (1500) reaches.

    Summary: tiles (in the archive), new_tiles, skipped (positions with too many holes, in the archive), sources, kept
    (sources that were as they are), dropped, failed ([{path, message}]), seconds, peak_rss_mb (highest resident memory
    of this process plus that of each worker; None on Windows), encoder, grid, is_partial, notes.
    """

    kind: ClassVar[str] = "index"

    archive: str
    sources: tuple[str, ...] = ()
    encoder: str = ""
    weights: str = ""
    tile_m: tuple[float, ...] = ()
    tile_px: int | None = None
    whole: bool = False
    overlap: float | None = None
    bands: tuple[int, ...] = ()
    max_hole_share: float | None = None
    workers: int | None = None
    exclude: tuple[str, ...] = ()
    missing: str = "drop"


def run(job: IndexJob, events: Events, executor: Executor | None = None) -> JobResult:
    """Index. A source that cannot be read does not stop the others: it is listed in the summary as failed.

    ``executor``: where blocks are done instead of on this machine, such as Dask's ``Client.get_executor()``.
    Raises RasterError if not one source can be indexed, ArchiveError where options and archive disagree, StorageError,
    WeightsError, EngineError, Cancelled; finished blocks are kept in every case.
    """
    from ... import __version__
    from ..archive.settle import Wishes
    from ..archive.update import Update

    if job.missing not in MISSING:
        raise InputError(f"missing is {job.missing!r}", "give one of: " + ", ".join(MISSING))
    wishes = Wishes(
        job.encoder, job.weights, job.tile_m, job.tile_px, job.whole, job.overlap, job.bands, job.max_hole_share
    )
    update = Update(job.archive, job.sources, wishes, events, job.workers, executor, f"Kinscape {__version__}",
                    job.exclude, job.missing == "keep", job.to_dict())
    return JobResult({"archive": update.folder}, _summary(update.run()))


def _summary(outcome: Outcome) -> dict[str, Any]:
    from ..archive.describe import encoder_summary, grid_summary

    manifest = outcome.manifest
    return {
        "tiles": manifest.tiles,
        "new_tiles": outcome.new_tiles,
        "skipped": sum(entry.skipped for entry in manifest.sources),
        "sources": len(manifest.sources),
        "kept": outcome.kept,
        "dropped": outcome.dropped,
        "failed": [{"path": path, "message": message} for path, message in outcome.failed.items()],
        "seconds": round(outcome.seconds, 3),
        "peak_rss_mb": None if outcome.peak_rss_mb is None else round(outcome.peak_rss_mb, 1),
        "encoder": encoder_summary(manifest),
        "grid": grid_summary(manifest),
        "is_partial": manifest.part > 0 or any(entry.state == "partial" for entry in manifest.sources),
        "notes": outcome.notes,
    }
