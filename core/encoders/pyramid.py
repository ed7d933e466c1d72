"""Halving, smoothing and differentiating stacks of small images: (n, h, w) float32 each. Nothing crosses a border."""

from __future__ import annotations

import numpy as np


def half(a: np.ndarray) -> np.ndarray:
    """Mean of 2 x 2 groups, added along diagonals: turns and mirror images then change not even the last bit."""
    upper, lower = a[..., 0::2, :], a[..., 1::2, :]
    total = upper[..., 0::2] + lower[..., 1::2]
    total += upper[..., 1::2] + lower[..., 0::2]
    total *= np.float32(0.25)
    return total


def grow(a: np.ndarray, times: int) -> np.ndarray:
    """Every pixel repeated ``times`` times in both directions."""
    return a if times == 1 else np.repeat(np.repeat(a, times, axis=1), times, axis=2)


def smooth(a: np.ndarray) -> np.ndarray:
    """Binomial 1-2-1 in both directions; the border repeats its pixel."""
    down = 2 * a
    down[:, 1:-1] += a[:, :-2] + a[:, 2:]
    down[:, 0] += a[:, 0] + a[:, 1]
    down[:, -1] += a[:, -1] + a[:, -2]
    out = 2 * down
    out[:, :, 1:-1] += down[:, :, :-2] + down[:, :, 2:]
    out[:, :, 0] += down[:, :, 0] + down[:, :, 1]
    out[:, :, -1] += down[:, :, -1] + down[:, :, -2]
    out *= np.float32(1 / 16)
    return out


def gradient(a: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Central differences along x and y, halved one-sided ones at the border."""
    gx, gy = np.empty_like(a), np.empty_like(a)
    np.subtract(a[:, :, 2:], a[:, :, :-2], out=gx[:, :, 1:-1])
    np.subtract(a[:, :, 1], a[:, :, 0], out=gx[:, :, 0])
    np.subtract(a[:, :, -1], a[:, :, -2], out=gx[:, :, -1])
    np.subtract(a[:, 2:], a[:, :-2], out=gy[:, 1:-1])
    np.subtract(a[:, 1], a[:, 0], out=gy[:, 0])
    np.subtract(a[:, -1], a[:, -2], out=gy[:, -1])
    gx *= np.float32(0.5)
    gy *= np.float32(0.5)
    return gx, gy
