"""Reading any ground rectangle of a raster, at any resolution, in the CRS of the grid.

The source is warped while it is read where its CRS or rotation differs. Nothing outside the rectangle is read, so
memory does not depend on the raster's size.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from types import TracebackType

import numpy as np
import rasterio
import shapely
from rasterio.errors import RasterioError

from ..errors import InputError, RasterError
from . import crs_tools
from .gdal_env import gdal_env, reading, short_name, unreadable
from .patch import Patch
from .resample import Target, read_direct
from .source import describe, open_dataset, require_georeference
from .stretch import Stretch
from .warp import read_warped

Bounds = tuple[float, float, float, float]
_FOOTPRINT_POINTS = 32  # along each side of a raster whose outline is not straight in the grid CRS
_FARTHEST = 1e8  # metres from a CRS's origin: more than twice around the earth is no place
_MAX_TARGET_PX = 16384  # along a side of one read


class SourceReader:
    """One raster, seen in ``grid_crs``. Not for two threads at once; several readers of one file are fine.

    ``bands``: 1 or 3 band numbers (``source.choose_bands``); ``stretch``: ``stretch.fit`` of the same bands.
    Raises RasterError if the file cannot be opened, has no georeference, or lies where ``grid_crs`` is not defined.
    """

    def __init__(self, path: str, grid_crs: str, bands: Sequence[int], stretch: Stretch) -> None:
        self.path = path
        self.bands = tuple(bands)
        self.stretch = stretch
        info = describe(path)
        require_georeference(info)
        wrong = [b for b in self.bands if not 1 <= b <= info.bands]
        if wrong:
            raise RasterError(f"{path} has {info.bands} bands; band {wrong[0]} does not exist",
                              "has the file changed since it was indexed?")
        self._source_wkt = info.crs
        self._grid_text = grid_crs
        self._dataset = open_dataset(path)
        with reading(path):
            self._grid_crs = rasterio.CRS.from_user_input(grid_crs)
            self._source_crs = rasterio.CRS.from_wkt(info.crs)
        t = self._dataset.transform
        self._is_direct = crs_tools.is_same(info.crs, grid_crs) and t.b == 0 and t.d == 0 and t.a > 0 and t.e < 0
        source = crs_tools.crs_of(info.crs)
        # a full circle in the units of a geographic source (degrees, as a rule), 0 for a projected one
        self._turn = 0.0 if source.is_projected else 2 * math.pi / source.axis_info[0].unit_conversion_factor
        self._middle_x = (info.bounds[0] + info.bounds[2]) / 2
        self._footprint = self._outline()
        if self._footprint.is_empty:
            self.close()
            raise RasterError(f"{path} lies where {crs_tools.crs_name(grid_crs)} is not defined",
                              "give it an archive of its own")
        self._source_gsd = self._own_gsd()

    # -- where it lies
    @property
    def bounds(self) -> Bounds:
        """xmin, ymin, xmax, ymax in the grid CRS."""
        return tuple(float(v) for v in self._footprint.bounds)  # type: ignore[return-value]

    @property
    def source_gsd(self) -> float:
        """Size of the source's pixels in units of the grid CRS, about the middle of the raster."""
        return self._source_gsd

    def footprint(self) -> shapely.Polygon:
        """The raster's outline in the grid CRS (its edge, not the edge of its valid pixels)."""
        return self._footprint

    # -- pixels
    def read(self, bounds: Bounds, gsd_m: float) -> Patch:
        """The pixels of a ground rectangle in the grid CRS, north up, ``gsd_m`` grid units each.

        The patch has ``round(side / gsd_m)`` pixels a side. Ground outside the raster is not valid. Raises RasterError
        if the file cannot be read there.
        """
        return self.read_target(Target.of_bounds(bounds, gsd_m), gsd_m)

    def read_target(self, target: Target, gsd_m: float) -> Patch:
        """As ``read`` for any pixel grid in the grid CRS, rotated ones included."""
        if max(target.width, target.height) > _MAX_TARGET_PX:
            size = f"{target.width} x {target.height} pixels"
            raise InputError(f"{size} of {short_name(self.path)} were asked for at once",
                             f"choose a smaller area or coarser pixels (at most {_MAX_TARGET_PX} a side)")
        is_north_up = target.affine.b == 0 and target.affine.d == 0
        try:
            with gdal_env():
                if self._is_direct and is_north_up:
                    values, valid = read_direct(self._dataset, self.bands, target)
                else:
                    values, valid = self._read_warped(target, gsd_m)
        except (RasterioError, OSError, ValueError, RuntimeError) as error:
            x, y = target.affine * (target.width / 2, target.height / 2)
            raise unreadable(self.path, error, f"around x {x:.2f}, y {y:.2f}") from error
        return Patch.of_values(values, valid, self.stretch, gsd_m)

    def _read_warped(self, target: Target, gsd_m: float) -> tuple[np.ndarray, np.ndarray]:
        return read_warped(self._dataset, self.bands, target, self._grid_crs, self._source_crs, self._to_source,
                           gsd_m / self._source_gsd)

    # -- geometry
    def _outline(self) -> shapely.Polygon:
        w, h = self._dataset.width, self._dataset.height
        steps = np.linspace(0, 1, 2 if self._is_direct else _FOOTPRINT_POINTS + 1)[:-1]
        cols = np.concatenate([steps, np.ones_like(steps), 1 - steps, np.zeros_like(steps)]) * w
        rows = np.concatenate([np.zeros_like(steps), steps, np.ones_like(steps), 1 - steps]) * h
        x, y = self._to_grid(cols, rows)
        if (np.abs(x) < _FARTHEST).all() and (np.abs(y) < _FARTHEST).all():
            outline = shapely.Polygon(np.column_stack([x, y]))
            if outline.is_valid and outline.area > 0:
                return outline
        # part of the raster lies where the grid CRS is not defined, or its outline folds: the box of what can be placed
        cols, rows = (a.ravel() for a in np.meshgrid(np.linspace(0, w, 65), np.linspace(0, h, 65)))
        x, y = self._to_grid(cols, rows)
        good = (np.abs(x) < _FARTHEST) & (np.abs(y) < _FARTHEST)
        if good.sum() < 3:
            return shapely.Polygon()
        return shapely.box(x[good].min(), y[good].min(), x[good].max(), y[good].max())

    def _own_gsd(self) -> float:
        """From the lengths of short steps around points spread over the raster (the median: edges may be distorted)."""
        w, h = self._dataset.width, self._dataset.height
        cols, rows = (a.ravel() for a in np.meshgrid(np.linspace(0, w, 5)[1:-1], np.linspace(0, h, 5)[1:-1]))
        x, y = self._to_grid(np.concatenate([cols, cols + 1, cols]), np.concatenate([rows, rows, rows + 1]))
        (x0, x1, x2), (y0, y1, y2) = np.split(x, 3), np.split(y, 3)
        with np.errstate(invalid="ignore"):  # points that the grid CRS cannot place
            areas = np.abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0))
        areas = areas[np.isfinite(areas) & (areas > 0)]
        if areas.size:
            return float(np.sqrt(np.median(areas)))
        return math.sqrt(self._footprint.area / (w * h))

    def _to_grid(self, cols: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        x, y = self._dataset.transform * (cols, rows)
        if self._is_direct:
            return np.asarray(x), np.asarray(y)
        return crs_tools.transform(self._source_wkt, self._grid_text, np.asarray(x), np.asarray(y))

    def _to_source(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(column, row) in the source of points of the grid CRS; inf where there is none."""
        x, y = crs_tools.transform(self._grid_text, self._source_wkt, x, y)
        away = ~(np.isfinite(x) & np.isfinite(y))
        x, y = np.where(away, 0, x), np.where(away, 0, y)
        if self._turn:  # a longitude is the same one turn on: take the one that is next to the raster
            x = self._middle_x + np.mod(x - self._middle_x + self._turn / 2, self._turn) - self._turn / 2
        col, row = ~self._dataset.transform * (x, y)
        return np.where(away, np.inf, col), np.where(away, np.inf, row)

    # -- life
    def close(self) -> None:
        self._dataset.close()

    def __enter__(self) -> SourceReader:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.close()
