"""How pixel values become 0..1: one linear stretch a source, the same for each of its tiles.

8-bit values are taken as they are (value / 255). Of all other types the 2nd to the 98th percentile of each band is
mapped to 0..1, measured once on a decimated view of the valid pixels. Values beyond are clipped.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio
from rasterio.windows import Window

from .gdal_env import reading
from .source import open_raster
from .validity import valid_of_bands

LOW_PERCENTILE, HIGH_PERCENTILE = 2.0, 98.0
SAMPLE_PX = 1024  # side of the view that is measured
_LATTICE = 12  # windows a side, where a view of the whole raster would read too much


@dataclass(frozen=True)
class Stretch:
    """``lo`` and ``hi``, one of each a band read: lo becomes 0 and hi becomes 1."""

    lo: tuple[float, ...]
    hi: tuple[float, ...]

    def to_dict(self) -> dict[str, Any]:
        return {"lo": list(self.lo), "hi": list(self.hi)}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Stretch:
        return cls(tuple(float(v) for v in data["lo"]), tuple(float(v) for v in data["hi"]))

    def apply(self, array: np.ndarray) -> np.ndarray:
        """(bands, h, w) of any number type -> the same shape, float32 in 0..1; what is not a number becomes 0."""
        lo = np.asarray(self.lo, dtype=np.float64)[:, None, None]
        gain = 1.0 / np.maximum(np.asarray(self.hi, dtype=np.float64)[:, None, None] - lo, _least(lo))
        if array.dtype == np.uint8:
            if self == identity(len(self.lo)):
                return np.multiply(array, np.float32(1 / 255), dtype=np.float32)
            table = np.clip((np.arange(256) - lo[:, 0]) * gain[:, 0], 0, 1).astype(np.float32)  # (bands, 256)
            return np.stack([row[band] for row, band in zip(table, array)])
        # in float64 where float32 would lose the difference to a large lo
        wide = np.float32 if array.dtype in (np.uint16, np.int16, np.int8, np.float32) else np.float64
        out = array.astype(wide)
        out -= lo.astype(wide)
        out *= gain.astype(wide)
        np.nan_to_num(out, copy=False, nan=0.0)
        return np.clip(out, 0, 1, out=out).astype(np.float32, copy=False)


def identity(bands: int) -> Stretch:
    """The stretch of 8-bit rasters."""
    return Stretch((0.0,) * bands, (255.0,) * bands)


def fit(path: str, bands: Sequence[int]) -> Stretch:
    """Measure the stretch of a source for the given 1-based bands. Raises RasterError.

    A raster without one valid finite pixel gets 0..1; a band of one value gets a width of 1 below it and above it.
    """
    with open_raster(path) as dataset:
        if all(dataset.dtypes[b - 1] == "uint8" for b in bands):
            return identity(len(bands))
        samples: list[list[np.ndarray]] = [[] for _ in bands]
        for window, shape in _windows(dataset):
            with reading(path, f"at column {int(window.col_off)}, row {int(window.row_off)}"):
                values = dataset.read(list(bands), window=window, out_shape=(len(bands), *shape))
                valid = valid_of_bands(dataset, bands, values, window, shape)
            for kept, band in zip(samples, values):
                kept.append(band[valid & np.isfinite(band)])
    pairs = [_percentiles(np.concatenate(kept)) for kept in samples]
    return Stretch(tuple(lo for lo, _ in pairs), tuple(hi for _, hi in pairs))


def _percentiles(values: np.ndarray) -> tuple[float, float]:
    if values.size == 0:
        return 0.0, 1.0
    lo, hi = (float(v) for v in np.percentile(values.astype(np.float64), [LOW_PERCENTILE, HIGH_PERCENTILE]))
    if hi - lo <= _least(np.float64(lo)):  # (nearly) one value: the ends may still differ; else put it in the middle
        lo, hi = float(values.min()), float(values.max())
        if hi - lo <= _least(np.float64(lo)):
            return lo - 1.0, hi + 1.0
    return lo, hi


def _least(lo: np.ndarray) -> np.ndarray:
    """The least width of a stretch that rounding cannot have made."""
    return np.maximum(np.abs(lo) * 1e-12, 1e-300)


def _windows(dataset: rasterio.DatasetReader) -> Iterator[tuple[Window, tuple[int, int]]]:
    """What to read, and at which size: the whole raster decimated, or a lattice of small windows of a huge one.

    Decimating without overviews touches every block; beyond 16x that is too much to read for a percentile.
    """
    w, h = dataset.width, dataset.height
    factor = max(1.0, max(w, h) / SAMPLE_PX)
    if factor <= 16 or dataset.overviews(1):
        yield Window(0, 0, w, h), (max(1, round(h / factor)), max(1, round(w / factor)))
        return
    side = SAMPLE_PX // _LATTICE
    sw, sh = min(side, w), min(side, h)
    for row in np.unique(np.linspace(0, h - sh, _LATTICE).astype(int)):
        for col in np.unique(np.linspace(0, w - sw, _LATTICE).astype(int)):
            yield Window(int(col), int(row), sw, sh), (sh, sw)
