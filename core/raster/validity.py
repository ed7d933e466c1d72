"""Which pixels of a read count: nodata values, masks, alpha and NaN, joined into one truth a pixel."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import rasterio
from rasterio.enums import MaskFlags, Resampling
from rasterio.windows import Window

HALF = 128  # of a mask's 255: a resampled pixel counts if at least half of it is valid


def valid_of_bands(dataset: rasterio.DatasetReader, bands: Sequence[int], values: np.ndarray, window: Window,
                   shape: tuple[int, int], resampling: Resampling = Resampling.nearest) -> np.ndarray:
    """(h, w) bool for ``values`` (bands, h, w) read from ``window`` at ``shape`` with ``resampling``."""
    flags = [dataset.mask_flag_enums[b - 1] for b in bands]
    if all(MaskFlags.all_valid in f for f in flags):
        valid = np.ones(shape, dtype=bool)
    elif any(MaskFlags.per_dataset in f for f in flags):
        mask = dataset.read_masks(bands[0], window=window, out_shape=shape, resampling=resampling)
        valid = mask >= HALF
    else:
        masks = dataset.read_masks(list(bands), window=window, out_shape=(len(bands), *shape), resampling=resampling)
        valid = join(masks >= HALF, values.dtype)
    return drop_nan(valid, values)


def join(valid: np.ndarray, dtype: np.dtype) -> np.ndarray:
    """(bands, h, w) bool -> (h, w).

    8-bit nodata (0 or 255) is also a common colour value: there a pixel is a hole only if all bands say so.
    Elsewhere the nodata value is no measurement, and one band without one spoils the pixel.
    """
    return valid.any(axis=0) if dtype == np.uint8 else valid.all(axis=0)


def drop_nan(valid: np.ndarray, values: np.ndarray) -> np.ndarray:
    """``valid`` without the pixels where a value is NaN or infinite."""
    if values.dtype.kind == "f":
        finite = np.isfinite(values).all(axis=0)
        return valid & finite
    return valid
