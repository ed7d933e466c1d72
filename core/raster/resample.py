"""Pixels of a raster on a north-up pixel grid of its own CRS: a windowed read at any offset and resolution.

Averages when the target is coarser than the source (from overviews where there are some), linear interpolation when it
is finer, a copy where pixel meets pixel. Other CRS and directions are the subject of ``warp``, which builds on this.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.windows import Window

from .validity import valid_of_bands

# A target pixel may stick out of the raster by this share of itself and still be read.
EDGE_TOLERANCE = 0.02
# Within this share of a pixel, pixel meets pixel.
_ALIGNED = 1e-4


@dataclass(frozen=True)
class Target:
    """The pixel grid to fill: ``affine`` takes (column, row) of the target to ground coordinates in the target CRS."""

    affine: rasterio.Affine
    width: int
    height: int

    @classmethod
    def of_bounds(cls, bounds: tuple[float, float, float, float], gsd_m: float) -> Target:
        """North up; the nearest whole number of pixels, stretched by less than half a pixel to fill ``bounds``."""
        xmin, ymin, xmax, ymax = bounds
        width, height = max(1, round((xmax - xmin) / gsd_m)), max(1, round((ymax - ymin) / gsd_m))
        return cls(rasterio.Affine((xmax - xmin) / width, 0, xmin, 0, (ymin - ymax) / height, ymax), width, height)


@dataclass(frozen=True)
class PixelGrid:
    """A target in the source's own pixels: target pixel i covers ``first + i * span`` to ``first + (i + 1) * span``."""

    first_col: float
    first_row: float
    span_x: float
    span_y: float
    width: int
    height: int


def read_direct(dataset: rasterio.DatasetReader, bands: Sequence[int], target: Target) -> tuple[np.ndarray, np.ndarray]:
    """``(values (bands, h, w) of the raster's type, valid (h, w))``; both north-up in the same CRS."""
    t, s = target.affine, dataset.transform
    return read_pixels(dataset, bands, PixelGrid((t.c - s.c) / s.a, (t.f - s.f) / s.e, t.a / s.a, t.e / s.e,
                                                 target.width, target.height))


def read_pixels(dataset: rasterio.DatasetReader, bands: Sequence[int], grid: PixelGrid
                ) -> tuple[np.ndarray, np.ndarray]:
    """As ``read_direct`` for a grid in the source's pixels. What lies outside the raster is 0 and not valid."""
    kind = np.result_type(*(dataset.dtypes[b - 1] for b in bands))
    values = np.zeros((len(bands), grid.height, grid.width), dtype=kind)
    valid = np.zeros((grid.height, grid.width), dtype=bool)
    x0, x1 = _inside(grid.first_col, grid.span_x, grid.width, dataset.width)
    y0, y1 = _inside(grid.first_row, grid.span_y, grid.height, dataset.height)
    if x1 <= x0 or y1 <= y0:
        return values, valid
    col, width = _clamp(grid.first_col + x0 * grid.span_x, grid.first_col + x1 * grid.span_x, dataset.width)
    row, height = _clamp(grid.first_row + y0 * grid.span_y, grid.first_row + y1 * grid.span_y, dataset.height)
    resampling = _resampling(grid.span_x, grid.span_y, col, row)
    if resampling is Resampling.nearest:
        col, row, width, height = round(col), round(row), x1 - x0, y1 - y0
    window, shape = Window(col, row, width, height), (y1 - y0, x1 - x0)
    part = dataset.read(list(bands), window=window, out_shape=(len(bands), *shape), resampling=resampling)
    values[:, y0:y1, x0:x1] = part
    valid[y0:y1, x0:x1] = valid_of_bands(dataset, bands, part, window, shape, resampling)
    return values, valid


def _inside(first: float, span: float, count: int, size: int) -> tuple[int, int]:
    """Half-open range of the target pixels that lie in a raster of ``size`` pixels along one axis."""
    low = math.ceil(-first / span - EDGE_TOLERANCE)
    high = math.floor((size - first) / span + EDGE_TOLERANCE)
    return max(0, low), min(count, high)


def _clamp(start: float, stop: float, size: int) -> tuple[float, float]:
    """(offset, length) of a window without the hair that the tolerance let stick out."""
    start, stop = max(0.0, start), min(float(size), stop)
    return start, stop - start


def _resampling(span_x: float, span_y: float, col: float, row: float) -> Resampling:
    if abs(span_x - 1) < _ALIGNED and abs(span_y - 1) < _ALIGNED:
        is_aligned = max(abs(col - round(col)), abs(row - round(row))) < 100 * _ALIGNED
        return Resampling.nearest if is_aligned else Resampling.bilinear
    return Resampling.average if max(span_x, span_y) > 1 else Resampling.bilinear
