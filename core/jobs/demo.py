"""Job: the main job from raster to ranked places in one go, on a generated scene with known truth or on the user's
raster."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import InputError, QueryError, storage_error
from ..events import Events
from .base import Job, JobResult, run_job
from .examples import Example
from .index import IndexJob
from .search import SearchJob

if TYPE_CHECKING:
    from ..search.subjects import Area
    from ..synthetic import Scene

_SCENE_KIND = "orchard"
_SCENE_BOX_M, _SCENE_TILE_M = 60.0, 40.0
_LEAST_TILE_PX = 32  # pixels of the raster; fewer show no texture
_MOST_TILES = 250_000  # of a tile size that nobody asked for: minutes, not hours
_TABLE_ROWS = 10


@dataclass(frozen=True)
class DemoJob(Job):
    """``raster`` "" uses a generated scene (core/synthetic.py). ``bbox`` (xmin, ymin, xmax, ymax) in the raster's CRS
    is the query.
    ``tile_m``: None takes half of the query's side (40 m in the scene), or what the archive of an earlier demo in
    ``out`` has.
    ``only_archive``: make the scene (or take the raster) and its archive, and search nothing; files are then archive
    and raster, and the summary has raster, bbox (of the scene: a good first query; of a raster: as given), tile_m,
    tiles, index_seconds, and in the scene query_kind.

    Leaves in ``out``: archive/, results.gpkg, scores.tif, results.recipe.json, and scene.tif where it was generated.
    Summary: that of the search, and raster, bbox, tile_m, tiles, index_seconds, table (the first places: rank, score,
    percentile, x, y in the raster's CRS, and ``is`` in the scene) and, in the scene, query_kind and precision (share
    of the first 10 that are of it).
    """

    kind: ClassVar[str] = "demo"

    out: str
    raster: str = ""
    bbox: tuple[float, float, float, float] | None = None
    tile_m: float | None = None
    k: int = 24
    only_archive: bool = False


def run(job: DemoJob, events: Events) -> JobResult:
    """Index, search, score map. Raises as these jobs do, and QueryError, before anything is indexed, for a box outside
    the raster."""
    from ..search import find

    out = Path(job.out).expanduser().absolute()
    if job.raster and job.bbox is None and job.only_archive:
        return _only_archive(job, out, None, events)
    if job.raster and job.bbox is None:
        raise InputError(f"no box on {job.raster} to look for", _covers(job.raster))
    example = Example.box(job.raster, *job.bbox) if job.raster and job.bbox is not None else None
    _make_folder(out)
    scene = None if job.raster else _scene(out, events)
    if scene is not None:
        example = Example.box(scene.path, *(job.bbox or _scene_box(scene)))
    if job.only_archive:
        return _only_archive(job, out, example, events, scene)
    raster, area = _checked(example)
    tile_m = job.tile_m or _archive_tile_m(out / "archive") or (_SCENE_TILE_M if scene else _fitting_tile_m(area))
    search = SearchJob(
        str(out / "archive"),
        (example,),
        str(out / "results.gpkg"),
        k=job.k,
        sources=(raster,),
        score_map=str(out / "scores.tif"),
    )
    find.check(search)
    indexed = run_job(IndexJob(search.archive, (raster,), tile_m=(tile_m,)), events)
    found = run_job(search, events)
    table = _table(found, area, scene)
    summary = {
        **found.summary,
        "raster": raster,
        "bbox": list(area.polygon.bounds),
        "tile_m": tile_m,
        "tiles": indexed.summary["tiles"],
        "index_seconds": indexed.summary["seconds"],
        "table": table[:_TABLE_ROWS],
    }
    if scene is not None:
        summary |= _precision(table, scene, area)
    return JobResult({**indexed.files, **found.files, "raster": raster}, summary)


def _only_archive(
    job: DemoJob, out: Path, example: Example | None, events: Events, scene: Scene | None = None
) -> JobResult:
    """The scene (or raster) and its archive, ready for a first search of the user's own."""
    if example is None:
        raster, area = str(Path(job.raster).expanduser().absolute()), None
        _make_folder(out)
    else:
        raster, area = _checked(example)
    tile_m = job.tile_m or _archive_tile_m(out / "archive") or (_SCENE_TILE_M if scene else None)
    tile_m = tile_m or (_fitting_tile_m(area) if area is not None else None)
    sizes = () if tile_m is None else (tile_m,)
    indexed = run_job(IndexJob(str(out / "archive"), (raster,), tile_m=sizes), events)
    scales = indexed.summary["grid"]["scales"]
    summary = {
        "raster": raster,
        "bbox": None if area is None else list(area.polygon.bounds),
        "tile_m": scales[0]["tile_m"] if scales else None,
        "tiles": indexed.summary["tiles"],
        "index_seconds": indexed.summary["seconds"],
    }
    if scene is not None:
        middle = area.polygon.centroid
        summary["query_kind"] = scene.kind_at(middle.x, middle.y) or "border"
    return JobResult({**indexed.files, "raster": raster}, summary)


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise storage_error(error, out) from error


def _covers(raster: str) -> str:
    from ..raster import crs_tools, source

    info = source.describe(raster)
    where = crs_tools.crs_name(info.crs) if info.crs else "its own pixels"
    return (
        "give --bbox xmin,ymin,xmax,ymax around something, within "
        + ",".join(f"{v:.10g}" for v in info.bounds)
        + f" ({where})"
    )


def _scene(out: Path, events: Events) -> Scene:
    from ..synthetic import make_scene

    events.progress("scene", 0, 1)
    scene = make_scene(out)
    events.check_cancelled()
    events.progress("scene", 1, 1)
    return scene


def _scene_box(scene: Scene) -> tuple[float, float, float, float]:
    return next(box for planted in scene.of_kind(_SCENE_KIND) if (box := planted.box(_SCENE_BOX_M)) is not None).bounds


def _checked(example: Example) -> tuple[str, Area]:
    """(absolute path of the raster, what the example shows). Raises where it shows nothing of the raster."""
    import shapely

    from ..raster import source
    from ..search.subjects import subject_of

    area = subject_of(example, None)
    info = source.describe(example.raster)
    if not shapely.box(*info.bounds).intersects(area.polygon):
        raise QueryError(
            f"the box {','.join(f'{v:.10g}' for v in area.polygon.bounds)} lies outside {example.raster}",
            _covers(example.raster),
        )
    return str(Path(example.raster).absolute()), area


def _archive_tile_m(folder: Path) -> float | None:
    """The tile size of an archive that is there already; the demo adds to it rather than making another."""
    from ..archive.store import Archive

    if not folder.exists():
        return None
    with Archive.open(folder) as archive:
        return archive.grid.scales[0].tile_m if archive.grid.scales else None


def _fitting_tile_m(area: Area) -> float:
    """Half of the query's side, within what the raster's pixels and size allow; two digits are enough."""
    from ..raster import source

    info = source.describe(area.path)
    least = max(_LEAST_TILE_PX, 2 * (info.width * info.height / _MOST_TILES) ** 0.5) * area.gsd_m
    return float(f"{max(area.side_m / 2, least):.2g}")


def _table(found: JobResult, area: Area, scene: Scene | None) -> list[dict[str, Any]]:
    """One record a place, with its middle in the raster's CRS."""
    import pyogrio

    from ..raster.ogr_paths import readable

    with readable(found.files["results"]) as path:
        places = pyogrio.read_dataframe(path, layer="places")
    middles = places.geometry.centroid
    if len(places):
        middles = middles.to_crs(area.crs)
    rows = []
    for place, middle in zip(places.itertuples(), middles):
        row = {
            "rank": int(place.rank),
            "score": round(place.score, 4),
            "percentile": round(place.percentile, 2),
            "x": round(middle.x, 6 if abs(middle.x) <= 360 else 1),
            "y": round(middle.y, 6 if abs(middle.x) <= 360 else 1),
        }
        rows.append(row | ({"is": scene.kind_at(middle.x, middle.y) or "border"} if scene is not None else {}))
    return rows


def _precision(table: list[dict[str, Any]], scene: Scene, area: Area) -> dict[str, Any]:
    middle = area.polygon.centroid
    kind = scene.kind_at(middle.x, middle.y)
    first = table[:10]
    return {
        "query_kind": kind or "border",
        "precision": round(sum(row["is"] == kind for row in first) / max(1, len(first)), 3),
    }
