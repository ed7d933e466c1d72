"""CAK-means: clusters whose number comes from affinity propagation and whose centres from k-means (section 3.1).

The paper compares all images with all others, which takes three n x n tables: 240 GB for 100,000. Here affinity
propagation sees at most 2,000 vectors, which k-means has made of all of them, and k-means over everything follows.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ...errors import PrivacyError

CORESET = 2000
_ROUNDS, _CORESET_ROUNDS = 20, 6
_POINTS_A_CENTRE = 64  # of the rows that the coreset is made of
_AT_ONCE = 16_384


@dataclass(frozen=True)
class Clusters:
    """centres (k, d) float32, each with at least one row; labels (n,) int64; inertia: sum of squared distances;
    converged: whether affinity propagation found its exemplars, or their number was chosen instead."""

    centres: np.ndarray
    labels: np.ndarray
    inertia: float
    converged: bool


def cak_means(
    vectors: np.ndarray, seed: int = 0, coreset: int = CORESET, check: Callable[[], None] | None = None
) -> Clusters:
    """Clusters of ``vectors`` (n, d). ``check`` is called between steps, and may raise. Raises PrivacyError for n 0."""
    rows = np.ascontiguousarray(vectors, np.float32)
    if rows.ndim != 2 or not len(rows):
        raise PrivacyError("there is nothing to be clustered", "index some rasters first")
    check = check or _nothing
    few = rows if len(rows) <= coreset else _coreset(rows, coreset, seed)
    check()
    start, converged = exemplars(few, seed)
    check()
    centres = _k_means(rows, start, _ROUNDS, seed)
    labels, distances = nearest(rows, centres)
    used, labels = np.unique(labels, return_inverse=True)  # equal rows may leave a centre without any
    return Clusters(centres[used], labels.reshape(-1).astype(np.int64), float(distances.sum()), converged)


def exemplars(vectors: np.ndarray, seed: int = 0) -> tuple[np.ndarray, bool]:
    """(the exemplars (k, d) that affinity propagation finds by the products of equation 1, True); or, where it does
    not settle, about sqrt(n) rows drawn by chance and False. Takes 25 n^2 bytes."""
    from sklearn.cluster import AffinityPropagation
    from sklearn.exceptions import ConvergenceWarning

    if len(vectors) < 3:
        return vectors.copy(), True
    rows = vectors.astype(np.float64)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # told by the second value instead
        found = AffinityPropagation(damping=0.7, max_iter=400, affinity="precomputed", random_state=seed, copy=False)
        indices = found.fit(rows @ rows.T).cluster_centers_indices_
    if indices is not None and 0 < len(indices) < len(vectors):
        return vectors[np.asarray(indices)].copy(), True
    count = max(1, round(len(vectors) ** 0.5))
    return vectors[np.random.default_rng(seed).choice(len(vectors), count, replace=False)].copy(), False


def nearest(vectors: np.ndarray, centres: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """((n,) number of the nearest centre, (n,) squared distance to it)."""
    halves = (centres * centres).sum(axis=1) / 2.0
    labels, squares = np.empty(len(vectors), np.int64), np.empty(len(vectors))
    for first in range(0, len(vectors), _AT_ONCE):
        some = vectors[first : first + _AT_ONCE]
        closeness = some @ centres.T - halves
        best = closeness.argmax(axis=1)
        labels[first : first + len(some)] = best
        squares[first : first + len(some)] = ((some - centres[best]) ** 2).sum(axis=1)
    return labels, squares


def _coreset(rows: np.ndarray, count: int, seed: int) -> np.ndarray:
    """(count, d): centres of a short k-means, which stand for all rows."""
    import faiss

    means = faiss.Kmeans(rows.shape[1], count, niter=_CORESET_ROUNDS, seed=seed + 1,
                         max_points_per_centroid=_POINTS_A_CENTRE, min_points_per_centroid=1)
    means.train(rows)
    return np.array(means.centroids)


def _k_means(rows: np.ndarray, start: np.ndarray, rounds: int, seed: int) -> np.ndarray:
    import faiss

    if len(start) >= len(rows):
        return start
    means = faiss.Kmeans(rows.shape[1], len(start), niter=rounds, seed=seed + 1, min_points_per_centroid=1,
                         max_points_per_centroid=max(1, -(-len(rows) // len(start))))
    means.train(rows, init_centroids=np.ascontiguousarray(start))
    return np.array(means.centroids)


def _nothing() -> None:
    return None
