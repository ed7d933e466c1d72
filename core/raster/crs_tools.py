"""Coordinate reference systems: reading them in any spelling, and moving points between them with pyproj."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import pyproj
import rasterio
from pyproj.exceptions import CRSError, ProjError
from rasterio.crs import CRS as RasterioCRS

from ..errors import InputError, RasterError

LONLAT = "OGC:CRS84"  # WGS 84, longitude first


@lru_cache(maxsize=256)
def crs_of(text: str) -> pyproj.CRS:
    """The horizontal CRS of an authority code, WKT or PROJ text. Raises InputError."""
    try:
        crs = pyproj.CRS.from_user_input(text)
    except CRSError as error:
        raise InputError(f"not a coordinate reference system: {text[:80]!r}",
                         "use a code such as EPSG:32633 or a WKT definition") from error
    return horizontal(crs)


def horizontal(crs: pyproj.CRS) -> pyproj.CRS:
    """Without heights: pixels have none, and a vertical datum must not shift them."""
    if crs.is_compound:
        crs = crs.sub_crs_list[0]
    return crs.to_2d() if len(crs.axis_info) > 2 else crs


def horizontal_wkt(crs: RasterioCRS, path: str) -> str:
    """WKT2 of a raster's CRS. Raises RasterError for one that is not tied to the earth."""
    try:
        found = horizontal(pyproj.CRS.from_wkt(crs.to_wkt()))
    except (CRSError, rasterio.errors.CRSError) as error:
        raise RasterError(f"{path}: its coordinate reference system cannot be understood ({error})",
                          "assign the right one (QGIS: Raster > Projections > Assign projection)") from error
    if found.is_engineering or found.geodetic_crs is None:
        raise RasterError(f"{path}: its coordinate reference system ({found.name}) is local, not tied to the earth",
                          "assign the right one (QGIS: Raster > Projections > Assign projection)")
    return found.to_wkt()


def is_metric(crs: pyproj.CRS) -> bool:
    """Projected, with both axes in metres."""
    return crs.is_projected and all(math.isclose(axis.unit_conversion_factor, 1.0) for axis in crs.axis_info[:2])


def short_text(crs: pyproj.CRS) -> str:
    """An authority code that means exactly this CRS where there is one, else WKT2."""
    code = crs.to_authority(min_confidence=100)
    if code is not None:
        text = ":".join(code)
        if pyproj.CRS.from_user_input(text).equals(crs, ignore_axis_order=True):
            return text
    return crs.to_wkt()


def crs_name(text: str) -> str:
    """For people: ``EPSG:3301`` or the name of a custom CRS."""
    crs = crs_of(text)
    short = short_text(crs)
    return short if len(short) < 40 else crs.name


@lru_cache(maxsize=256)
def _transformer(source: str, target: str) -> pyproj.Transformer:
    return pyproj.Transformer.from_crs(crs_of(source), crs_of(target), always_xy=True)


def transform(source: str, target: str, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Points from one CRS to another, x = east or longitude first; inf where a point cannot be moved."""
    x, y = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
    if source == target:
        return x, y
    try:
        return _transformer(source, target).transform(x, y)
    except ProjError as error:
        raise InputError(f"coordinates cannot be moved from {crs_name(source)} to {crs_name(target)}: {error}",
                         "choose another coordinate reference system") from error


def is_same(first: str, second: str) -> bool:
    """Whether two texts mean the same CRS (spelling, names and axis order aside)."""
    return first == second or crs_of(first).equals(crs_of(second), ignore_axis_order=True)


def ground_sampling_m(crs_text: str, affine: rasterio.Affine, width: int, height: int) -> float | None:
    """Metres a pixel at the centre: geometric mean of a step along the row and one down the column; None if unknown."""
    crs = crs_of(crs_text)
    if crs.is_projected:
        factor = crs.axis_info[0].unit_conversion_factor
        return math.sqrt(abs(affine.determinant)) * factor or None
    columns = width / 2 + np.array([-0.5, 0.5, 0, 0])
    rows = height / 2 + np.array([0, 0, -0.5, 0.5])
    x, y = affine * (columns, rows)
    lon, lat = transform(crs_text, crs.geodetic_crs.to_wkt(), np.asarray(x), np.asarray(y))
    if not (np.isfinite(lon).all() and np.isfinite(lat).all()):
        return None
    to_degrees = math.degrees(crs.geodetic_crs.axis_info[0].unit_conversion_factor)
    lon, lat = lon * to_degrees, lat * to_degrees
    _, _, steps = crs.get_geod().inv(lon[[0, 2]], lat[[0, 2]], lon[[1, 3]], lat[[1, 3]])
    return float(np.sqrt(steps[0] * steps[1])) or None
