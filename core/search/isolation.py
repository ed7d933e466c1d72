"""How far each place of a ranking lies from the nearest better one: its isolation, as peaks have one.

Keeping the places whose isolation is at least s leaves places that are s apart from each other, the best of each
neighbourhood among them. So a spacing can be chosen, and changed, without searching again.
"""

from __future__ import annotations

import numpy as np

_FIRST_NEIGHBOURS = 8
_GROWTH = 4
_MOST_NEIGHBOURS = 512


def isolation(centres: np.ndarray) -> np.ndarray:
    """Distance of each place to the nearest of those before it.

    centres: (m, 2) float64 in metres, the best place first; NaN where a place has none.
    Returns (m,) float64 in metres, rounded to centimetres; NaN for the first place with a centre, and where there is
    no centre.
    """
    out = np.full(len(centres), np.nan)
    placed = np.flatnonzero(np.isfinite(centres).all(axis=1))
    if not len(placed):
        return out
    # several dates of a tile share its centre: all but the best of them have a better place at distance 0
    first = np.unique(centres[placed, 0] + 1j * centres[placed, 1], return_index=True)[1]
    first = placed[np.sort(first)]
    out[placed] = 0.0
    out[first] = _of_distinct(centres[first])
    return out.round(2)


def _of_distinct(points: np.ndarray) -> np.ndarray:
    """``isolation`` of points of which no two are the same, not rounded."""
    from scipy.spatial import cKDTree

    out = np.full(len(points), np.nan)
    tree = cKDTree(points)
    # most places have a better one among their nearest neighbours; only peaks have to look further
    left, k = np.arange(1, len(points)), min(_FIRST_NEIGHBOURS, len(points))
    while len(left) and k <= _MOST_NEIGHBOURS:
        near = tree.query(points[left], k)[1].reshape(len(left), -1)
        is_better = near < left[:, None]
        is_settled = is_better.any(axis=1)
        settled = left[is_settled]
        nearest = near[is_settled, is_better[is_settled].argmax(axis=1)]
        out[settled] = _distance(points[settled], points[nearest])
        left = left[~is_settled]
        if k == len(points):
            break
        k = min(k * _GROWTH, len(points))
    for i in left.tolist():
        out[i] = _distance(points[:i], points[i]).min()
    return out


def _distance(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return np.hypot(a[..., 0] - b[..., 0], a[..., 1] - b[..., 1])
