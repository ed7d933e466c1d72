"""Where on the map an example is: the box that was drawn, the tile of the archive, or the extent of its raster."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRasterLayer, QgsRectangle

from ...core.jobs.examples import Example
from .crs import crs_from_text

Place = tuple[QgsGeometry, QgsCoordinateReferenceSystem]


def place_of(example: Example, info: dict[str, Any] | None) -> Place | None:
    """(polygon, its CRS), or None where the example has no place. ``info``: InfoJob's summary, for the archive's
    tiles."""
    if example.polygon:
        ring = [QgsPointXY(x, y) for x, y in example.polygon]
        crs = crs_from_text(example.crs)
        if not crs.isValid():
            crs = QgsRasterLayer(example.raster, "example").crs()
        return QgsGeometry.fromPolygonXY([[*ring, ring[0]]]), crs
    if example.tile:
        return _tile(example.tile, (info or {}).get("grid") or {})
    layer = QgsRasterLayer(example.image, "example")
    if not layer.isValid() or not layer.crs().isValid():
        return None
    return QgsGeometry.fromRect(layer.extent()), layer.crs()


def _tile(tile_id: str, grid: dict[str, Any]) -> Place | None:
    """``<scale>/<col>/<row>``: column and row count strides from the CRS's own (0, 0), see docs/architecture.md."""
    crs = crs_from_text(str(grid.get("crs") or grid.get("name") or ""))
    try:
        number, col, row = (int(part) for part in tile_id.split("/"))
        scale = grid["scales"][number]
        tile_m = float(scale["tile_m"])
        stride_m = float(scale["stride_px"]) * tile_m / float(scale["tile_px"])
    except (KeyError, IndexError, TypeError, ValueError):
        return None  # whole files, and archives made elsewhere, have ids of their own
    x, y = col * stride_m, row * stride_m
    return (QgsGeometry.fromRect(QgsRectangle(x, y, x + tile_m, y + tile_m)), crs) if crs.isValid() else None
