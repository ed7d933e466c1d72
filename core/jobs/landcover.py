"""Job: the land-cover map of a raster, with its legend and a table of areas."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from ..events import Events
from .base import Job, JobResult

if TYPE_CHECKING:
    from ..landcover.areas import AreaCounter
    from ..landcover.map_raster import Source
    from ..landcover.segment import Segmenter

_COARSE = 2.0  # times the training's pixels: from here on results are worth a warning


@dataclass(frozen=True)
class LandCoverJob(Job):
    """``raster``: any that can be indexed; ``out``: the map, a GeoTIFF; ``areas``: the table, a CSV ("": beside the
    map, as <name>.areas.csv); ``model``: a land-cover model; ``gsd_m``: metres a pixel that the network sees and the
    map gets (0: those it was trained on; never finer than the raster's); ``bands``: 1 or 3 of the raster (none: its
    colours); ``device``: "" for a graphics card where there is one.
    """

    kind: ClassVar[str] = "landcover"

    raster: str
    out: str
    areas: str = ""
    model: str = "landcover"
    gsd_m: float = 0.0
    bands: tuple[int, ...] = ()
    device: str = ""


def run(job: LandCoverJob, events: Events) -> JobResult:
    """files: map, areas. summary: classes ([{class, name, pixels, area_m2, share}]), colours, nodata_share, width,
    height, crs, gsd_m, source_gsd_m, model, fingerprint, trained_gsd_m, seconds.

    Earlier files stay until the new ones are whole. Raises InputError, RasterError, WeightsError, StorageError,
    Cancelled.
    """
    import math
    import time

    from ..landcover.classes import check_gsd

    began = time.monotonic()
    check_gsd(job.gsd_m, "the network's own")
    out, table = _targets(job)
    from ..landcover import map_raster
    from ..landcover.segment import Segmenter

    segmenter = Segmenter.open(job.model, job.device)
    source = map_raster.open_source(job.raster, job.gsd_m or segmenter.gsd_m, job.bands)
    with source.reader:
        _warn(source, segmenter, events)
        counted = _write(source, segmenter, out, table, events)
    total = int(counted.pixels.sum()) + counted.nodata_pixels
    grid = source.grid
    return JobResult({"map": str(out), "areas": str(table)}, {
        "classes": counted.rows(segmenter.names), "colours": list(segmenter.colours),
        "nodata_share": round(counted.nodata_pixels / total, 6), "width": grid.width, "height": grid.height,
        "crs": grid.crs, "gsd_m": round(grid.gsd_m, 4), "source_gsd_m": round(grid.source_gsd_m, 4),
        "model": segmenter.name, "fingerprint": segmenter.fingerprint,
        "trained_gsd_m": segmenter.gsd_m if math.isfinite(segmenter.gsd_m) else None,
        "seconds": round(time.monotonic() - began, 2)})  # fmt: skip


def _targets(job: LandCoverJob) -> tuple[Path, Path]:
    from ..search.targets import check_target

    out = check_target(job.out, (".tif", ".tiff"), [job.raster])
    return out, check_target(job.areas or str(out.with_name(f"{out.stem}.areas.csv")), (".csv",), [job.raster])


def _warn(source: Source, segmenter: Segmenter, events: Events) -> None:
    grid = source.grid
    if grid.gsd_m > _COARSE * segmenter.gsd_m:
        events.log(f"the map has pixels of {grid.gsd_m:.3g} m; the network was trained on pixels of "
                   f"{segmenter.gsd_m:.3g} m, so expect more mistakes than its card says", "warning")


def _write(source: Source, segmenter: Segmenter, out: Path, table: Path, events: Events) -> AreaCounter:
    from ..archive.durable import storing
    from ..landcover import areas, legend, map_raster
    from ..search.targets import replacing

    beside = Path(f"{out}.aux.xml")
    with replacing(beside) as legend_path, replacing(table) as table_path, replacing(out) as map_path:
        counted = map_raster.classify(source, segmenter, map_path, events)
        with storing(table):
            with open(table_path, "w", encoding="utf-8", newline="") as file:
                areas.write_table(file, counted.rows(segmenter.names))
            text = legend.facts_xml(segmenter.cover, tuple(int(n) for n in counted.pixels))
            Path(legend_path).write_text(text, encoding="utf-8")
    return counted
