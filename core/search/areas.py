"""Areas on the map as tests on points of the grid CRS: a rectangle, the polygons of a file, a geodesic circle.

Each test has a box around the area that is cheap to compare with, and an exact answer for the points in it.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import QueryError
from ..raster.ogr_paths import readable

Box = tuple[float, float, float, float]
_EARTH_DEGREE_M = 110_500.0  # a little less than the shortest degree of latitude


@dataclass(frozen=True)
class AreaTest:
    """``bounds``: a box in the grid CRS around the area (None: not known). ``inside(x, y) -> bool (n,)``, None: the
    box is the area. ``polygons``: the area itself where it is polygons ((m,) shapely, grid CRS)."""

    bounds: Box | None
    inside: Callable[[np.ndarray, np.ndarray], np.ndarray] | None = None
    polygons: np.ndarray | None = None


def parse_crs(text: str, what: str) -> Any:
    """A pyproj CRS from anything that PROJ reads. Raises QueryError that names ``what`` it was given for."""
    import pyproj

    try:
        return pyproj.CRS.from_user_input(text)
    except pyproj.exceptions.CRSError:
        shown = text if len(text) < 60 else text[:57] + "..."
        raise QueryError(
            f"{shown!r} ({what}) is not a coordinate reference system", "write it like EPSG:4326"
        ) from None


def _grid(grid_crs: str) -> Any:
    if not grid_crs:
        raise QueryError("this archive has no coordinates to filter by", "its files have no georeference")
    return parse_crs(grid_crs, "of the archive")


def extent_test(grid_crs: str, extent: Box, crs: str = "") -> AreaTest:
    """Rectangle xmin, ymin, xmax, ymax in ``crs`` ("": the grid's); xmin > xmax crosses the antimeridian."""
    import pyproj

    xmin, ymin, xmax, ymax = extent
    grid = _grid(grid_crs)
    own = parse_crs(crs, "extent_crs") if crs else grid
    crosses = xmin > xmax and own.is_geographic
    if not all(math.isfinite(v) for v in extent) or not ymin < ymax or not (xmin < xmax or crosses):
        raise QueryError(f"the extent {xmin:g},{ymin:g},{xmax:g},{ymax:g} is empty", "give xmin,ymin,xmax,ymax")
    if not crs or own == grid:
        return AreaTest((xmin, ymin, xmax, ymax))
    back = pyproj.Transformer.from_crs(grid, own, always_xy=True)

    def inside(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        u, v = back.transform(x, y)
        is_in = (v >= ymin) & (v <= ymax)
        if own.is_geographic:
            return is_in & ((u - xmin) % 360.0 <= ((xmax - xmin) % 360.0 or 360.0))
        return is_in & (u >= xmin) & (u <= xmax)

    bounds = None
    if not crosses:
        forth = pyproj.Transformer.from_crs(own, grid, always_xy=True)
        bounds = _box_around(*forth.transform(*_edges((xmin, ymin, xmax, ymax))))
    return AreaTest(bounds, inside)


def _edges(box: Box, per_side: int = 64) -> tuple[np.ndarray, np.ndarray]:
    xmin, ymin, xmax, ymax = box
    t = np.linspace(0, 1, per_side)
    x, y = xmin + t * (xmax - xmin), ymin + t * (ymax - ymin)
    grid_x, grid_y = np.meshgrid(
        x[:: per_side // 8], y[:: per_side // 8]
    )  # a pole inside shows in the middle, not on the edge
    return (
        np.concatenate([x, x, np.full_like(y, xmin), np.full_like(y, xmax), grid_x.ravel()]),
        np.concatenate([np.full_like(x, ymin), np.full_like(x, ymax), y, y, grid_y.ravel()]),
    )


def _box_around(x: np.ndarray, y: np.ndarray, margin: float = 0.02) -> Box | None:
    """The box of transformed points, wider by a margin for the curve between them; None where one has no image."""
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        return None
    dx, dy = margin * (x.max() - x.min()), margin * (y.max() - y.min())
    return (float(x.min() - dx), float(y.min() - dy), float(x.max() + dx), float(y.max() + dy))


def near_test(grid_crs: str, point: tuple[float, float], crs: str, radius_m: float) -> AreaTest:
    """Points at most ``radius_m`` metres from ``point`` on the ellipsoid."""
    import pyproj

    if not (math.isfinite(radius_m) and radius_m > 0):
        raise QueryError(f"a radius of {radius_m:g} m is not possible", "give metres above 0")
    grid = _grid(grid_crs)
    own = parse_crs(crs or "EPSG:4326", "near_crs")
    lon, lat = pyproj.Transformer.from_crs(own, "EPSG:4326", always_xy=True).transform(*point)
    if not (math.isfinite(lon) and math.isfinite(lat)) or abs(lat) > 90:
        raise QueryError(
            f"the point {point[0]:g}, {point[1]:g} is nowhere on earth", "give x, y (longitude, latitude) in near_crs"
        )
    geod = pyproj.Geod(ellps="WGS84")
    to_lonlat = pyproj.Transformer.from_crs(grid, "EPSG:4326", always_xy=True)

    def inside(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        u, v = to_lonlat.transform(x, y)
        close = np.abs(v - lat) * _EARTH_DEGREE_M <= radius_m  # NaN and inf compare as False
        some = np.flatnonzero(close & np.isfinite(u))
        distance = geod.inv(np.full(len(some), lon), np.full(len(some), lat), u[some], v[some])[2]
        out = np.zeros(len(x), bool)
        out[some[np.asarray(distance) <= radius_m]] = True
        return out

    return AreaTest(_circle_box(geod, grid, lon, lat, radius_m), inside)


def _circle_box(geod: Any, grid: Any, lon: float, lat: float, radius_m: float) -> Box | None:
    """Only where the circle is small and away from the poles and the antimeridian, so that its edge bounds it in any
    usual projection."""
    import pyproj

    reach = radius_m / _EARTH_DEGREE_M
    if radius_m > 500_000 or abs(lat) + reach > 80 or abs(lon) + reach / math.cos(math.radians(abs(lat))) > 179:
        return None
    azimuth = np.linspace(0, 360, 73)
    u, v, _ = geod.fwd(np.full(73, lon), np.full(73, lat), azimuth, np.full(73, radius_m))
    forth = pyproj.Transformer.from_crs("EPSG:4326", grid, always_xy=True)
    return _box_around(*(np.asarray(a) for a in forth.transform(u, v)), margin=0.05)


def polygon_test(grid_crs: str, path: str, layer: str = "") -> AreaTest:
    """Points in any polygon of a file that OGR reads, whatever its CRS. Points on an edge are inside."""
    return polygons_test(read_polygons(path, layer, _grid(grid_crs)))


def polygons_test(polygons: np.ndarray) -> AreaTest:
    """Points in any of the polygons (m,) of the grid CRS, edges included."""
    import shapely

    bounds = shapely.total_bounds(polygons)
    few = len(polygons) <= 8
    for polygon in polygons:
        shapely.prepare(polygon)

    def inside(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        out = np.zeros(len(x), bool)
        if few:
            for polygon in polygons:
                rest = np.flatnonzero(~out)
                out[rest] = shapely.intersects_xy(polygon, x[rest], y[rest])
        else:
            out[np.unique(shapely.STRtree(shapely.points(x, y)).query(polygons, predicate="intersects")[1])] = True
        return out

    return AreaTest(tuple(float(v) for v in bounds), inside, polygons)


def read_polygons(path: str, layer: str, grid: Any) -> np.ndarray:
    """(m,) shapely polygons of a vector file in the CRS ``grid`` (pyproj), repaired where invalid. Raises QueryError.

    layer "": the first one with polygons.
    """
    import pyogrio
    import shapely

    if not os.path.exists(path):
        raise QueryError(f"{path}: no such file", "give a file with polygons, such as a GeoPackage or GeoJSON")
    try:
        with readable(path) as plain:
            kinds = {str(name): str(kind) for name, kind in pyogrio.list_layers(plain)}
            if layer and layer not in kinds:
                raise QueryError(f"{path} has no layer {layer!r}", "its layers: " + ", ".join(kinds))
            with_polygons = [
                name for name, kind in kinds.items() if "Polygon" in kind or "Surface" in kind or "Unknown" in kind
            ]
            wanted = layer or (with_polygons or [None])[0]
            meta, _, wkb, _ = pyogrio.raw.read(plain, layer=wanted, columns=[], force_2d=True)
        shapes = shapely.from_wkb(wkb if wkb is not None else np.zeros(0, object), on_invalid="ignore")
    except (
        pyogrio.errors.DataSourceError,
        pyogrio.errors.DataLayerError,
        pyogrio.errors.FeatureError,
        ValueError,
        OSError,
    ) as error:
        reason = str(error).split(";")[0].rstrip(".")  # what follows is about GDAL's drivers
        raise QueryError(
            f"{path} cannot be read as a polygon file: {reason}", "give a GeoPackage, GeoJSON or Shapefile"
        ) from None
    shapes = shapes[np.isin(shapely.get_type_id(shapes), (3, 6)) & ~shapely.is_empty(shapes)]
    if not len(shapes):
        raise QueryError(
            f"{path} holds no polygons",
            "choose a polygon layer" + (f" of: {', '.join(kinds)}" if len(kinds) > 1 else ""),
        )
    if not meta["crs"]:
        raise QueryError(f"{path} has no coordinate reference system", "assign one to the file")
    return reproject(shapely.make_valid(shapes), meta["crs"], grid)


def reproject(shapes: np.ndarray, source: Any, target: Any) -> np.ndarray:
    """Polygons from one pyproj CRS into another; long edges get points between, as straight lines become curves."""
    import pyproj
    import shapely

    source, target = pyproj.CRS.from_user_input(source), pyproj.CRS.from_user_input(target)
    if source == target:
        return shapes
    forth = pyproj.Transformer.from_crs(source, target, always_xy=True)
    boxes = shapely.bounds(shapes)
    step = np.maximum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]) / 64
    dense = shapely.segmentize(shapes, np.where(step > 0, step, 1.0))
    moved = shapely.transform(dense, lambda xy: np.column_stack(forth.transform(xy[:, 0], xy[:, 1])))
    finite = np.isfinite(shapely.bounds(moved)).all(axis=1)
    if not finite.any():
        raise QueryError("the polygons lie outside the area of the archive's coordinate reference system")
    return shapely.make_valid(moved[finite])
