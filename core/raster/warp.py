"""Pixels of a raster on any pixel grid of any CRS: the part of the source that is needed is read, reduced to about the
target's resolution, and warped in memory.

GDAL's own warp of a file would read every source pixel however coarse the target. Reading reduced windows first uses
overviews, and keeps memory bounded by the target.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.warp import reproject

from .resample import PixelGrid, Target, read_pixels
from .validity import HALF

# (x, y) in the target CRS -> (column, row) in the source, inf where there is none
ToSource = Callable[[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]
Range = tuple[int, int]

_CHUNK_PX = 1024  # side of what is warped at once
_MOST_SOURCE_PX = 8_000_000  # reduced source pixels read for one chunk
_LATTICE = 17  # points a side by which a chunk is traced back to the source
_MARGIN = 0.06  # of the traced extent: what lies between the points
_MARGIN_PX = 4
_WARP_MEMORY_MB = 64


def read_warped(dataset: rasterio.DatasetReader, bands: Sequence[int], target: Target, crs: rasterio.CRS,
                source_crs: rasterio.CRS, to_source: ToSource, reduction: float) -> tuple[np.ndarray, np.ndarray]:
    """``(values (bands, h, w) of the raster's type, valid (h, w))``, as ``resample.read_direct``.

    ``reduction``: source pixels along a target pixel, about. Ground that a CRS cannot place is not valid.
    """
    kind = np.result_type(*(dataset.dtypes[b - 1] for b in bands))
    values = np.zeros((len(bands), target.height, target.width), dtype=kind)
    valid = np.zeros((target.height, target.width), dtype=bool)
    for top in range(0, target.height, _CHUNK_PX):
        for left in range(0, target.width, _CHUNK_PX):
            height, width = min(_CHUNK_PX, target.height - top), min(_CHUNK_PX, target.width - left)
            chunk = Target(target.affine * rasterio.Affine.translation(left, top), width, height)
            part = np.s_[top:top + height, left:left + width]
            for columns, rows in _source_windows(chunk, to_source, dataset.width, dataset.height):
                got, counts = _warp_window(dataset, bands, columns, rows, chunk, crs, source_crs, reduction)
                np.copyto(values[(slice(None), *part)], got, where=counts & ~valid[part])
                valid[part] |= counts
    return values, valid


def _warp_window(dataset: rasterio.DatasetReader, bands: Sequence[int], columns: Range, rows: Range, chunk: Target,
                 crs: rasterio.CRS, source_crs: rasterio.CRS, reduction: float) -> tuple[np.ndarray, np.ndarray]:
    factor = 2 ** max(0, math.floor(math.log2(max(1.0, reduction))))
    while (columns[1] - columns[0]) * (rows[1] - rows[0]) > _MOST_SOURCE_PX * factor * factor:
        factor *= 2  # near a pole of a geographic source, where its columns crowd
    left, top = columns[0] // factor * factor, rows[0] // factor * factor
    width, height = math.ceil((columns[1] - left) / factor), math.ceil((rows[1] - top) / factor)
    read, counts = read_pixels(dataset, bands, PixelGrid(left, top, factor, factor, width, height))
    out = np.zeros((len(bands) + 1, chunk.height, chunk.width), read.dtype)
    if not counts.any():
        return out[:-1], np.zeros(out.shape[1:], bool)
    # the last band of source and target is the share of valid pixels, 0..most: what is not valid must leak nothing
    most = 127 if read.dtype == np.int8 else 255
    read[:, ~counts] = 0
    source = np.concatenate([read, counts[None] * read.dtype.type(most)])
    resampling = Resampling.average if reduction / factor > 1.2 else Resampling.bilinear
    reproject(
        source=source, destination=out, src_crs=source_crs, dst_crs=crs, dst_transform=chunk.affine,
        src_transform=dataset.transform * rasterio.Affine.translation(left, top) * rasterio.Affine.scale(factor),
        src_alpha=len(source), dst_alpha=len(out), SRC_ALPHA_MAX=most, DST_ALPHA_MAX=most, SAMPLE_GRID="YES",
        resampling=resampling, warp_mem_limit=_WARP_MEMORY_MB)
    return out[:-1], out[-1] >= HALF * most / 255


def _source_windows(chunk: Target, to_source: ToSource, width: int, height: int) -> Iterator[tuple[Range, Range]]:
    """(columns, rows), half-open, of the source that a chunk shows; two if it lies across the source's seam."""
    cols, rows = np.meshgrid(np.linspace(0, chunk.width, _LATTICE), np.linspace(0, chunk.height, _LATTICE))
    x, y = chunk.affine * (cols.ravel(), rows.ravel())
    col, row = to_source(x, y)
    good = np.isfinite(col) & np.isfinite(row)
    if not good.any():
        return
    col, row = col[good], row[good]
    row_range = _range(row, height)
    for group in _groups(np.sort(col), width):
        col_range = _range(group, width)
        if col_range[1] > col_range[0] and row_range[1] > row_range[0]:
            yield col_range, row_range


def _groups(col: np.ndarray, width: int) -> list[np.ndarray]:
    """Sorted columns, in two groups if there is a gap of more than half the raster: then its two ends meet there."""
    gaps = np.diff(col)
    if gaps.size and gaps.max() > width / 2:
        at = int(np.argmax(gaps)) + 1
        low, high = col[:at], col[at:]
        # each side reaches to its end of the raster
        return [np.concatenate([[min(0.0, low[0])], low]), np.concatenate([high, [max(float(width), high[-1])]])]
    return [col]


def _range(values: np.ndarray, size: int) -> Range:
    low, high = float(values.min()), float(values.max())
    margin = _MARGIN * (high - low) + _MARGIN_PX
    return max(0, math.floor(low - margin)), min(size, math.ceil(high + margin))
