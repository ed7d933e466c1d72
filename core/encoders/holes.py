"""Pixels without a value, made harmless before a network sees them."""

from __future__ import annotations

import numpy as np

_TINY = np.float32(1e-6)


def fill_from_near(pixels: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """(..., bands, h, w) float32 with invalid pixels replaced by averages of valid ones near them, so that no edge
    appears where the data end; valid: (..., h, w) bool. A picture without valid pixels becomes zeros.

    A pyramid of averages over valid pixels (each level half the size) is walked from the top down: what a level does
    not know it takes from the next one (the "push-pull" filling of Gortler et al., The Lumigraph, SIGGRAPH 1996).
    """
    if valid.all():
        return np.asarray(pixels, np.float32)
    known = np.where(valid[..., None, :, :], np.asarray(pixels, np.float32), np.float32(0))
    return _filled(known, valid[..., None, :, :].astype(np.float32))


def _filled(total: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """total: sums of values times weights (0..1), both (..., h, w)."""
    mean = total / np.maximum(weight, _TINY)
    if weight.min() > 0 or max(weight.shape[-2:]) == 1:
        return mean
    coarse = _filled(_halved(total), _halved(weight))
    height, width = weight.shape[-2:]
    grown = coarse.repeat(2, axis=-2).repeat(2, axis=-1)[..., :height, :width]
    return np.where(weight > 0, mean, grown)


def _halved(values: np.ndarray) -> np.ndarray:
    """Means of 2 x 2 groups; an odd edge is repeated."""
    height, width = values.shape[-2:]
    if height % 2 or width % 2:
        values = np.pad(values, [(0, 0)] * (values.ndim - 2) + [(0, height % 2), (0, width % 2)], mode="edge")
    return (values[..., ::2, ::2] + values[..., 1::2, ::2] + values[..., ::2, 1::2] + values[..., 1::2, 1::2]) / 4
