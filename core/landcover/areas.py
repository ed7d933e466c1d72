"""How much ground each class of a land-cover map covers, and the table that says so.

Areas are those on the ellipsoid: pixels times their size on the map, divided by the factor by which the map's
projection enlarges areas there (geodesic, taken at the middle of each part of the map).
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from typing import Any, TextIO

import numpy as np

from ..csv_text import csv_cell
from ..raster import crs_tools

COLUMNS = ("class", "name", "pixels", "area_m2", "share")
_CELL = 512  # pixels a side of what is taken to be of one scale
_SIDE_M = 200.0


class AreaCounter:
    """Counts a map part by part: ``pixels`` (classes,) int64, ``area_m2`` (classes,) float64. ``gsd``: of its pixels,
    in units of its CRS."""

    def __init__(self, classes: int, crs: str, gsd: float) -> None:
        self.pixels = np.zeros(classes, np.int64)
        self.area_m2 = np.zeros(classes, np.float64)
        self.nodata_pixels = 0
        self._gsd, self._scale = gsd, ArealScale(crs)

    def add(self, numbers: np.ndarray, west: float, north: float) -> None:
        """numbers: (h, w) of the map, 0 no data; ``west``, ``north``: its corner in the map's CRS."""
        for top in range(0, numbers.shape[0], _CELL):
            for left in range(0, numbers.shape[1], _CELL):
                cell = numbers[top:top + _CELL, left:left + _CELL]
                counts = np.bincount(cell.ravel(), minlength=len(self.pixels) + 1)
                x = west + (left + cell.shape[1] / 2) * self._gsd
                y = north - (top + cell.shape[0] / 2) * self._gsd
                self.nodata_pixels += int(counts[0])
                self.pixels += counts[1:]
                self.area_m2 += counts[1:] * (self._gsd ** 2 / self._scale.at(x, y))

    def rows(self, names: Sequence[str]) -> list[dict[str, Any]]:
        """JSON-able, one a class: class (its number on the map), name, pixels, area_m2, share of the classified
        ground."""
        total = self.area_m2.sum()
        return [{"class": number, "name": name, "pixels": int(pixels), "area_m2": round(float(area), 2),
                 "share": round(float(area / total), 6) if total else 0.0}
                for number, (name, pixels, area) in enumerate(zip(names, self.pixels, self.area_m2), 1)]


class ArealScale:
    """By which factor a projection in metres enlarges areas."""

    def __init__(self, crs: str) -> None:
        known = crs_tools.crs_of(crs)
        self._crs, self._geographic = crs, known.geodetic_crs.to_wkt()
        self._geod = known.get_geod()

    def at(self, x: float, y: float) -> float:
        """Around a point: a small square of the projection beside its geodesic area on the CRS's own ellipsoid
        (pyproj's factors take Web Mercator for a projection of a sphere). 1.0 where that cannot be told."""
        dx, dy = _SIDE_M * np.array([-0.5, 0.5, 0.5, -0.5]), _SIDE_M * np.array([-0.5, -0.5, 0.5, 0.5])
        lon, lat = crs_tools.transform(self._crs, self._geographic, x + dx, y + dy)
        area = abs(self._geod.polygon_area_perimeter(lon, lat)[0]) if np.isfinite(lon + lat).all() else 0.0
        return _SIDE_M ** 2 / area if area > 0 else 1.0


def write_table(file: TextIO, rows: Sequence[dict[str, Any]]) -> None:
    """The rows as CSV (RFC 4180). Classes come from models of other people: none of their names is a formula there."""
    writer = csv.DictWriter(file, COLUMNS)
    writer.writeheader()
    writer.writerows({column: csv_cell(value) for column, value in row.items()} for row in rows)
