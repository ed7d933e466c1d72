"""Records of the cells under a tile -> the raw measures of the tile; the second half of the hand-made encoder.

Everything here is invariant under the eight turns and mirror images of the tile, and weighs cells by their usable
pixels.
"""

from __future__ import annotations

import numpy as np

from .cell_statistics import CHANNELS, HARMONICS, ORIENTATIONS, CellSums

# smoothing keeps a cell's mean, so the mean detail is zero and only its spread says something
_WITH_MEAN = [i for i, name in enumerate(CHANNELS) if not name.startswith("detail")]
_RIDGE = 1e-2  # share of a channel's usual variance below which differences in variance are noise
_TINY = 0.01  # added before logarithms of spreads
_FLAT = 1.0  # gradient sum of a tile without texture: below it, directions are noise


def raw_blocks(sums: CellSums, channel_scale: np.ndarray) -> dict[str, np.ndarray]:
    """Named groups of measures of n tiles.

    sums: records with leading axes (n, rows, columns) of the tile's cells, rows = columns. channel_scale: (C,) one over
    the usual standard deviation of each channel, which makes the logarithm of the covariance comparable. Returns (n, ?)
    float64 each.
    """
    moments = sums.moments.astype(np.float64)
    count = moments[..., 0, 0]
    means, spreads = _cell_moments(moments, count)
    mean, covariance = _tile_moments(moments, count)
    telling = means[..., _WITH_MEAN]
    blocks = {
        "covariance": _log_covariance(covariance * channel_scale[:, None] * channel_scale),
        "mean": mean[:, _WITH_MEAN],
        "texture": np.log(_average(spreads, count) + _TINY),
        "variety": np.log(_deviation(telling, count) + _TINY),
        "texture_variety": np.log(_deviation(spreads, count) + _TINY),
        "centre": _centre(telling, count) - _average(telling, count),
    }
    for i, name in enumerate(ORIENTATIONS):
        blocks[f"orientation_{name}"] = _orientation(sums.orientation[..., i, :])
    for i in range(sums.lbp.shape[-2]):
        blocks[f"patterns_{i}"] = _root_shares(sums.lbp[..., i, :])
    blocks["chroma"] = _root_shares(sums.chroma)
    return blocks


def _tile_moments(moments: np.ndarray, count: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    total = moments.sum(axis=(1, 2)) / np.maximum(count.sum(axis=(1, 2)), 1)[:, None, None]
    mean = total[:, 0, 1:]
    return mean, total[:, 1:, 1:] - mean[:, :, None] * mean[:, None, :]


def _cell_moments(moments: np.ndarray, count: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(n, rows, columns, C) mean and standard deviation inside each cell."""
    over = 1 / np.maximum(count, 1)[..., None]
    mean = moments[..., 0, 1:] * over
    square = np.diagonal(moments, axis1=-2, axis2=-1)[..., 1:] * over
    return mean, np.sqrt(np.maximum(square - mean * mean, 0))


def _log_covariance(covariance: np.ndarray) -> np.ndarray:
    """The upper triangle of the matrix logarithm: a flat space for covariances (Arsigny et al., SIAM 2007)."""
    size = covariance.shape[1]
    values, vectors = np.linalg.eigh(covariance + _RIDGE * np.eye(size))
    logs = (vectors * np.log(np.maximum(values, _RIDGE / 2))[:, None, :]) @ vectors.transpose(0, 2, 1)
    rows, columns = np.triu_indices(size)
    return logs[:, rows, columns] * np.where(rows == columns, 1.0, np.sqrt(2.0))


def _average(values: np.ndarray, count: np.ndarray) -> np.ndarray:
    total = np.maximum(count.sum(axis=(1, 2)), 1)[:, None]
    return (values * count[..., None]).sum(axis=(1, 2)) / total


def _deviation(values: np.ndarray, count: np.ndarray) -> np.ndarray:
    """Spread between the cells of a tile."""
    away = values - _average(values, count)[:, None, None]
    return np.sqrt(_average(away * away, count))


def _centre(values: np.ndarray, count: np.ndarray) -> np.ndarray:
    """Mean of the middle quarter of the tile; of the whole tile where the middle is a hole."""
    edge = values.shape[1] // 4
    inner = (slice(None), slice(edge, values.shape[1] - edge), slice(edge, values.shape[2] - edge))
    seen = count[inner].sum(axis=(1, 2)) > 0
    return np.where(seen[:, None], _average(values[inner], count[inner]), _average(values, count))


def _orientation(sums: np.ndarray) -> np.ndarray:
    """Harmonics of gradient direction: how strongly the whole tile agrees, how strongly each cell does, and their
    phases.

    A turn by an angle multiplies harmonic k by exp(i k angle), a mirror conjugates it: lengths and the real part of
    c4 conj(c2)^2 and c8 conj(c4)^2 stay.
    """
    k = len(HARMONICS)
    sums = sums.astype(np.float64)
    mass = sums[..., 0].sum(axis=(1, 2))[:, None] + _FLAT
    complex_ = sums[..., 1::2] + 1j * sums[..., 2::2]
    tile = complex_.sum(axis=(1, 2)) / mass
    cells = np.abs(complex_).sum(axis=(1, 2)) / mass
    second, fourth, eighth = tile[:, 0], tile[:, 1], tile[:, k - 1]
    phases = [(fourth * np.conj(second) ** 2).real / (np.abs(second) ** 2 + 0.02),
              (eighth * np.conj(fourth) ** 2).real / (np.abs(fourth) ** 2 + 0.02)]
    return np.concatenate([np.abs(tile), cells, np.stack(phases, axis=1)], axis=1)


def _root_shares(counts: np.ndarray) -> np.ndarray:
    """Square roots of a histogram's shares: Euclidean distance then is Hellinger's."""
    total = counts.sum(axis=(1, 2), dtype=np.float64)
    return np.sqrt(np.maximum(total, 0) / np.maximum(total.sum(axis=1, keepdims=True), 1e-9))


