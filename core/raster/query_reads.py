"""Reading what a query shows: a box or polygon of any size and angle, or a whole picture."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import rasterio
import shapely
from rasterio.enums import Resampling
from rasterio.features import geometry_mask
from rasterio.windows import Window

from ..errors import QueryError
from . import crs_tools
from .gdal_env import reading, short_name
from .patch import Patch
from .resample import Target
from .source import SourceInfo, choose_bands, describe, open_raster
from .source_reader import SourceReader
from .stretch import Stretch, fit
from .validity import valid_of_bands

# A query needs this many source pixels a side to show a texture at all.
_LEAST_SOURCE_PX = 4
# A polygon that fills its rectangle to this share is the rectangle.
_IS_RECTANGLE = 0.999
_LONGEST = 4  # times the short side


def read_polygon(path: str, polygon: shapely.Polygon, crs: str, grid_crs: str, gsd_m: float, bands: Sequence[int],
                 stretch: Stretch, min_size_m: float = 0.0) -> tuple[Patch, shapely.Polygon]:
    """The pixels of a drawn area, and that area in the grid CRS.

    ``polygon`` (in ``crs``): any size and angle. The patch is aligned to the polygon's minimum rotated rectangle,
    turned by at most 45 degrees from north up, at ``gsd_m`` grid units a pixel; pixels outside a polygon that is no
    rectangle are not valid. A side shorter than ``min_size_m`` (or than 4 pixels of the source) is grown about the
    middle, and the whole grown rectangle counts.
    Raises QueryError if the area is outside the raster or has no valid pixel, RasterError if the file cannot be read.
    """
    if polygon.is_empty or not np.isfinite(polygon.bounds).all():
        raise QueryError("the query area is empty", "draw a box or polygon")
    with SourceReader(path, grid_crs, bands, stretch) as reader:
        area = _to_grid(polygon, crs, grid_crs)
        rectangle = _Rectangle.around(area)
        is_grown = rectangle.grow(max(min_size_m, _LEAST_SOURCE_PX * reader.source_gsd))
        if is_grown:
            area = rectangle.polygon()
        if not reader.footprint().intersects(area):
            raise QueryError(f"the query lies outside {short_name(path)}", _extent_hint(reader, crs, grid_crs))
        target = rectangle.target(gsd_m)
        patch = reader.read_target(target, gsd_m)
        if not is_grown and area.area < _IS_RECTANGLE * rectangle.area:
            inside = geometry_mask([area], (target.height, target.width), target.affine, invert=True)
            patch = Patch(patch.pixels * inside, patch.valid & inside, patch.gsd_m)
        if not patch.valid.any():
            raise QueryError(f"the query has no valid pixel in {short_name(path)}: nodata everywhere",
                             _extent_hint(reader, crs, grid_crs))
        return patch, area


def read_picture(path: str, short_side_px: int, bands: Sequence[int] = (), stretch: Stretch | None = None) -> Patch:
    """A whole file, georeferenced or not, with its shorter side at ``short_side_px`` pixels and its aspect kept.

    Of a picture longer than 4 times its width only the middle is read. Photos are turned as their EXIF tag says.
    ``bands`` and ``stretch`` as in ``source.choose_bands`` and ``stretch.fit`` where they are not given.
    Raises RasterError; QueryError if no pixel is valid.
    """
    info = describe(path)
    chosen = choose_bands(info, tuple(bands))
    stretch = stretch or fit(path, chosen)
    window = _middle(info)
    scale = short_side_px / min(window.width, window.height)
    shape = (max(1, round(window.height * scale)), max(1, round(window.width * scale)))
    how = Resampling.average if scale < 1 else Resampling.bilinear
    with open_raster(path) as dataset, reading(path):
        values = dataset.read(list(chosen), window=window, out_shape=(len(chosen), *shape), resampling=how)
        valid = valid_of_bands(dataset, chosen, values, window, shape, how)
        turns = _quarter_turns(dataset)
    if not valid.any():
        raise QueryError(f"{short_name(path)} has no valid pixel: nodata everywhere", "choose another picture")
    gsd_m = info.gsd_m / scale if info.gsd_m else math.nan
    patch = Patch.of_values(values, valid, stretch, gsd_m)
    if turns:
        patch = Patch(np.ascontiguousarray(np.rot90(patch.pixels, turns, axes=(1, 2))),
                      np.ascontiguousarray(np.rot90(patch.valid, turns)), gsd_m)
    return patch


class _Rectangle:
    """A rectangle at any angle: centre, unit vector to its right, width and height."""

    def __init__(self, centre: np.ndarray, right: np.ndarray, width: float, height: float) -> None:
        self.centre, self.right, self.width, self.height = centre, right, width, height

    @classmethod
    def around(cls, area: shapely.Geometry) -> _Rectangle:
        """The smallest rectangle around ``area``, turned by at most 45 degrees."""
        rectangle = shapely.minimum_rotated_rectangle(area)
        if rectangle.geom_type != "Polygon":  # a point or a line
            xmin, ymin, xmax, ymax = area.bounds
            return cls(np.array([xmin + xmax, ymin + ymax]) / 2, np.array([1.0, 0.0]), xmax - xmin, ymax - ymin)
        corners = np.asarray(rectangle.exterior.coords)
        sides = corners[1:3] - corners[:2]
        first = int(abs(sides[1][0]) * np.hypot(*sides[0]) > abs(sides[0][0]) * np.hypot(*sides[1]))
        right, lengths = sides[first], np.hypot(sides[:, 0], sides[:, 1])
        right = right / lengths[first] * (1 if right[0] >= 0 else -1)
        if abs(right[1]) < 1e-6:  # drawn north up; what is left is rounding
            xmin, ymin, xmax, ymax = area.bounds
            return cls(np.array([xmin + xmax, ymin + ymax]) / 2, np.array([1.0, 0.0]), xmax - xmin, ymax - ymin)
        return cls(corners[:4].mean(axis=0), right, float(lengths[first]), float(lengths[1 - first]))

    @property
    def area(self) -> float:
        return self.width * self.height

    @property
    def down(self) -> np.ndarray:
        return np.array([self.right[1], -self.right[0]])

    def grow(self, least: float) -> bool:
        """Widen both sides to ``least`` where they are shorter; True if one was."""
        # a side that rounding made a hair shorter is not shorter
        is_small = min(self.width, self.height) < least * (1 - 1e-6)
        self.width, self.height = max(self.width, least), max(self.height, least)
        return is_small

    def target(self, gsd_m: float) -> Target:
        width, height = max(1, round(self.width / gsd_m)), max(1, round(self.height / gsd_m))
        x, y = self.centre - self.right * self.width / 2 - self.down * self.height / 2
        across, along = self.right * self.width / width, self.down * self.height / height
        # `+ 0.0`: no negative zeros
        return Target(rasterio.Affine(across[0], along[0] + 0.0, x, across[1] + 0.0, along[1], y), width, height)

    def polygon(self) -> shapely.Polygon:
        x, y = self.right * self.width / 2, self.down * self.height / 2
        return shapely.Polygon([self.centre - x - y, self.centre + x - y, self.centre + x + y, self.centre - x + y])


def _to_grid(polygon: shapely.Polygon, crs: str, grid_crs: str) -> shapely.Polygon:
    """The polygon in the grid CRS; long edges get points, because straight lines need not stay straight."""
    if not crs_tools.is_same(crs, grid_crs):
        xmin, ymin, xmax, ymax = polygon.bounds
        step = max(xmax - xmin, ymax - ymin) / 16
        if step > 0:
            polygon = shapely.segmentize(polygon, step)
        polygon = shapely.transform(
            polygon, lambda xy: np.column_stack(crs_tools.transform(crs, grid_crs, xy[:, 0], xy[:, 1])))
        if not np.isfinite(shapely.get_coordinates(polygon)).all():
            raise QueryError(f"the query lies where {crs_tools.crs_name(grid_crs)}, the archive's coordinate reference "
                             "system, is not defined", "draw it on the archive's imagery")
    return polygon if polygon.is_valid else shapely.make_valid(polygon)


def _extent_hint(reader: SourceReader, crs: str, grid_crs: str) -> str:
    xmin, ymin, xmax, ymax = reader.bounds
    outline = shapely.segmentize(reader.footprint(), max(xmax - xmin, ymax - ymin) / 16)
    x, y = crs_tools.transform(grid_crs, crs, *np.asarray(outline.exterior.coords)[:, :2].T)
    if np.isfinite(x).all() and np.isfinite(y).all():
        xmin, xmax, ymin, ymax = x.min(), x.max(), y.min(), y.max()
    else:
        crs = grid_crs
    digits = 2 if crs_tools.crs_of(crs).is_projected else 6
    return (f"it covers x {xmin:.{digits}f} to {xmax:.{digits}f}, y {ymin:.{digits}f} to {ymax:.{digits}f} in "
            f"{crs_tools.crs_name(crs)}")


def _middle(info: SourceInfo) -> Window:
    """The whole picture, or its middle if it is longer than 4 times its short side."""
    w, h = info.width, info.height
    cut_w, cut_h = min(w, _LONGEST * h), min(h, _LONGEST * w)
    return Window((w - cut_w) // 2, (h - cut_h) // 2, cut_w, cut_h)


def _quarter_turns(dataset: rasterio.DatasetReader) -> int:
    """Counter-clockwise quarter turns that put a photo upright (EXIF orientations 3, 6 and 8)."""
    tags = {**dataset.tags(), **dataset.tags(ns="EXIF")}
    return {"3": 2, "6": 3, "8": 1}.get(str(tags.get("EXIF_Orientation", "")).strip(), 0)
