"""Files of a run as the search job writes them, made through OGR, for tests of what shows them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

gdal.UseExceptions()
ogr.UseExceptions()

EAST, NORTH, STEP = 540000.0, 6589000.0, 20.0


def write_run(
    folder: Path,
    n: int = 12,
    epsg: int = 3301,
    has_geometry: bool = True,
    score_map: bool = True,
    unlike: bool = False,
    scores: list[float] | None = None,
) -> dict[str, str]:
    """results.gpkg with ``n`` places in rows of six, scores falling from 0.95; a score map; a recipe."""
    files = {"results": str(folder / "results.gpkg"), "recipe": str(folder / "results.recipe.json")}
    scores = scores if scores is not None else [0.95 - 0.6 * i / max(1, n) for i in range(n)]
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(epsg)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(files["results"])
    layer = data.CreateLayer("places", srs, ogr.wkbPolygon)
    for name, kind in (
        ("rank", ogr.OFTInteger),
        ("score", ogr.OFTReal),
        ("percentile", ogr.OFTReal),
        ("tile_id", ogr.OFTString),
        ("source", ogr.OFTString),
        ("source_name", ogr.OFTString),
        ("date", ogr.OFTString),
        ("dates", ogr.OFTString),
        ("n_dates", ogr.OFTInteger),
        ("tile_row", ogr.OFTInteger64),
        ("scale_m", ogr.OFTReal),
        ("review", ogr.OFTString),
    ):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for i, score in enumerate(scores[:n]):
        row = ogr.Feature(layer.GetLayerDefn())
        for name, value in (
            ("rank", i + 1),
            ("score", score),
            ("percentile", 99.0),
            ("tile_id", f"0/{i}/0"),
            ("source", "/data/a.tif"),
            ("source_name", "a.tif"),
            ("tile_row", i),
            ("scale_m", 40.0),
            ("n_dates", 1),
        ):
            row.SetField(name, value)
        if has_geometry:
            row.SetGeometry(_box(EAST + 60 * (i % 6), NORTH + 60 * (i // 6), 40))
        layer.CreateFeature(row)
    query = data.CreateLayer("query", srs, ogr.wkbPolygon)
    for name, kind in (("role", ogr.OFTString), ("number", ogr.OFTInteger), ("label", ogr.OFTString)):
        query.CreateField(ogr.FieldDefn(name, kind))
    for role in ("like", "unlike") if unlike else ("like",):
        row = ogr.Feature(query.GetLayerDefn())
        row.SetField("role", role)
        row.SetField("number", 1)
        row.SetField("label", f"{role} 1")
        if has_geometry:
            row.SetGeometry(_box(EAST + 10, NORTH + 10, 50))
        query.CreateFeature(row)
    data = layer = query = row = None
    Path(files["recipe"]).write_text(
        json.dumps({"kinscape": "0.1.0", "job": {"kind": "search", "k": n, "archive": "/données/Ärchiv"}}),
        encoding="utf-8",
    )
    if score_map:
        files["score_map"] = str(folder / "scores.tif")
        write_raster(files["score_map"], ramp_cells()[None], srs, nodata=-9999.0)
    return files


def ramp_cells() -> np.ndarray:
    """(20, 20) float32 scores 0..0.95 and a corner without any."""
    cells = np.linspace(0, 0.95, 400, dtype=np.float32).reshape(20, 20)
    cells[:2, :2] = -9999
    return cells


def write_raster(
    path: str,
    bands: np.ndarray,
    srs: osr.SpatialReference,
    nodata: float | None = None,
    step: float = STEP,
    west: float = EAST,
    north: float = NORTH + 400,
) -> str:
    """``bands`` (n, h, w) as a GeoTIFF with its north-west corner at (west, north)."""
    kind = gdal.GDT_Byte if bands.dtype == np.uint8 else gdal.GDT_Float32
    data = gdal.GetDriverByName("GTiff").Create(path, bands.shape[2], bands.shape[1], bands.shape[0], kind)
    data.SetGeoTransform((west, step, 0, north, 0, -step))
    data.SetProjection(srs.ExportToWkt())
    for i, band in enumerate(bands, 1):
        data.GetRasterBand(i).WriteArray(band)
        if nodata is not None:
            data.GetRasterBand(i).SetNoDataValue(nodata)
    data = None
    return path


def _box(x: float, y: float, size: float) -> ogr.Geometry:
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for dx, dy in ((0, 0), (size, 0), (size, size), (0, size), (0, 0)):
        ring.AddPoint_2D(x + dx, y + dy)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon
