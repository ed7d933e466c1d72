"""Job: put rasters into an archive, or bring an archive up to date with the rasters on disk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import Cancelled, InputError, KinscapeError
from ..faults import as_kinscape_error
from .base import Job, JobResult

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from ..archive.update import Outcome
    from ..events import Events

MISSING = ("drop", "keep")
NO_COVER = "none"


@dataclass(frozen=True)
class IndexJob(Job):
    """``sources``: raster files and folders (searched below). Empty: update the archive's own sources.

    Tile size: one of ``tile_m`` (metres on the ground; several values make several scales), ``tile_px`` (pixels of the
    finest source) and ``whole`` (each file is one tile). None of them on a new archive: 256 pixels of the finest
    source, doubled until there are at most a million tiles.
    ``overlap``: share of a tile's side, 0 <= overlap < 1 (0.5); rounded to what the encoder can share between tiles.
    ``encoder``: "" = the archive's own; for a new one ``kinscape``, or ``handcrafted`` with a note where torch or the
    weights are missing.
    ``bands``: 1-based; empty: the first three colour bands (one band is used as grey). On an existing archive they hold
    for the sources of this run, which are read again if they were read by others: sensors whose bands stand in
    another order are added one by one, so that like colours meet.
    ``max_hole_share``: a tile with a larger share of nodata pixels is skipped and counted (0.25).
    On an existing archive all of these may be left out; all but ``bands`` must agree with it where given.
    ``exclude``: files that are not to be indexed, now and in later updates, though they lie in a folder that is named
    (members of a VRT, say); what the archive has of them is dropped. One named itself in ``sources`` later is taken.
    ``missing``: what becomes of sources whose files are gone from a folder that is there: "drop", or "keep" their
    tiles. (Where a whole disk or folder is away, they are kept in any case.)
    ``cover``: land cover of the tiles to compute afterwards, as ``source`` of CoverJob. "": that of the archive, if it
    has one, is brought up to date (only new tiles are computed); "none": it is left as it is, and is of no use until it
    is computed again. The archive is kept where the land cover fails: a note says why.
    ``workers``: processes at most; None: KINSCAPE_WORKERS, else one a core as far as KINSCAPE_MEMORY_MB (1500) reaches.
    Networks are run in this process alone, on torch's own threads (OMP_NUM_THREADS): ``workers`` changes nothing there.

    Summary: tiles (in the archive), new_tiles, skipped (positions with too many holes, in the archive), sources, kept
    (sources that were as they are), dropped, failed ([{path, message}]), seconds, peak_rss_mb (highest resident memory
    of this process plus that of each worker; None on Windows), encoder, grid, is_partial, notes, and land_cover (the
    summary of CoverJob; null where it failed) where one was wanted.
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
    cover: str = ""


def run(job: IndexJob, events: Events, executor: Executor | None = None) -> JobResult:
    """Index. A source that cannot be read does not stop the others: it is listed in the summary as failed.

    ``executor``: where blocks are done instead of on this machine, such as Dask's ``Client.get_executor()``; where its
    processes share a computer and the encoder is a network, start them with OMP_NUM_THREADS=1.
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
    if job.cover not in ("", NO_COVER):  # a slip in its name shall not cost an hour of indexing
        from ..archive.cover_sources import check_source

        check_source(job.cover)
    summary = _summary(update.run())
    files = {"archive": update.folder}
    _add_cover(job, update.folder, summary, files, events)
    return JobResult(files, summary)


def _add_cover(job: IndexJob, folder: str, summary: dict[str, Any], files: dict[str, str], events: Events) -> None:
    """The land cover that is wanted, or the archive's own; the archive is finished, so a failure is only told."""
    from .cover import CoverJob
    from .cover import run as compute_cover

    source = job.cover or _own_cover(folder)
    if source in ("", NO_COVER):
        return
    try:
        covered = compute_cover(CoverJob(folder, source), events)
        summary["land_cover"], files["cover"] = covered.summary, covered.files["cover"]
    except Cancelled:
        raise
    except (KinscapeError, OSError, MemoryError) as error:
        told = as_kinscape_error(error)
        summary["land_cover"] = None
        summary["notes"] = [*summary["notes"], f"the archive is finished, its land cover is not: {told}"]
        events.log(summary["notes"][-1], "warning")


def _own_cover(folder: str) -> str:
    """The source of the land cover that the archive has; "" where it needs nothing."""
    from ..archive.cover import cover_summary
    from ..archive.store import Archive

    with Archive.open(folder) as archive:
        told = cover_summary(archive)
        needs_work = told is not None and not archive.manifest.part and (told["todo"] or told["state"] == "old")
        return told["source"] if needs_work else ""


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
