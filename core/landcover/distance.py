"""How far two land covers are apart, and places in a new order by it: the second stage of HIR (Lu and Nguyen).

Only numpy, so that the QGIS window can re-rank while a slider moves. A land cover is the share of each class of a tile;
archives and results keep it as whole numbers from 0 to 255 (``FULL`` = all of the tile).
"""

from __future__ import annotations

import numpy as np

FULL = 255
SHORTLIST = 75
"""HIR's K: so many of the visually best places are put in a new order."""


def shares(histograms: np.ndarray) -> np.ndarray:
    """(m, c) of any numbers from 0 -> (m, c) float64, each row with sum 1. A row without any known cover becomes NaN.

    What is not known of a tile is not counted: its known part stands for all of it.
    """
    counts = np.asarray(histograms, np.float64)
    total = counts.sum(axis=-1, keepdims=True)
    return np.divide(counts, total, out=np.full(counts.shape, np.nan), where=total > 0)


def weighted_manhattan(query: np.ndarray, rows: np.ndarray, weights: np.ndarray | None = None) -> np.ndarray:
    """HIR eq. 1: sum over classes of w_i |x_i - y_i|. query (c,), rows (m, c), weights (c,) from 0 (None: all 1).

    Returns (m,) float64. Of shares with weights 1 it lies between 0 (the same cover) and 2 (nothing in common). NaN
    where a row or the query is NaN.
    """
    gaps = np.abs(np.asarray(rows, np.float64) - np.asarray(query, np.float64))
    if weights is None:
        return gaps.sum(axis=1)
    return gaps @ np.asarray(weights, np.float64)


def cover_distances(query: np.ndarray, rows: np.ndarray, weights: np.ndarray | None = None) -> np.ndarray:
    """``weighted_manhattan`` between stored histograms (any numbers from 0): query (c,), rows (m, c) -> (m,). NaN where
    one of both is not known."""
    return weighted_manhattan(shares(query[None])[0], shares(rows), weights)


def fuse(scores: np.ndarray, distances: np.ndarray, cover: float) -> np.ndarray:
    """(1 - cover) * score + cover * likeness of the land cover, in units of the score.

    scores (m,): visual, higher is better. distances (m,): of land covers, NaN where not known. cover: 0 gives the
    scores as they are, 1 the land cover alone. The likeness 1 - distance / 2 has other mean and spread than the scores
    have; it is shifted and stretched to theirs on these m places, so that half and half means it (and so that the scale
    of class weights does not matter). Never rises with the distance. Where the distance is not known, the score stands.
    """
    scores = np.asarray(scores, np.float64)
    distances = np.asarray(distances, np.float64)
    known = np.isfinite(distances)
    likeness = scores.copy()
    if cover <= 0 or not known.any():
        return likeness
    alike, seen = 1 - distances[known] / 2, scores[known]
    spread, wanted = alike.std(), seen.std()
    # where all look equally alike, any stretch keeps the order of covers; 1 is as good as another
    stretch = (wanted if wanted > 0 else 1.0) / spread if spread > 0 else 0.0
    likeness[known] = seen.mean() + (alike - alike.mean()) * stretch
    return (1 - cover) * scores + cover * likeness


def rerank_order(scores: np.ndarray, distances: np.ndarray, cover: float, shortlist: int = SHORTLIST) -> np.ndarray:
    """(m,) int64: positions of the places in their new order.

    scores, distances (m,): in visual order, best first. Only the first ``shortlist`` places move, and among them a
    place whose land cover is not known keeps its position. Equal ones keep the visual order; cover 0 changes nothing.
    """
    order = np.arange(len(scores))
    if cover <= 0:
        return order
    short = min(max(0, int(shortlist)), len(order))
    near = np.asarray(distances, np.float64)[:short]
    fused = fuse(np.asarray(scores)[:short], near, cover)
    known = np.flatnonzero(np.isfinite(near))
    order[known] = known[np.argsort(-fused[known], kind="stable")]
    return order


def class_weights(names: tuple[str, ...] | list[str], wanted: dict[str, float] | None) -> tuple[np.ndarray, list[str]]:
    """(c,) float64 weights of the classes, 1 where nothing is wanted, and the wanted names that no class has.

    Names are compared without regard to case and spaces around them.
    """
    weights, unknown = np.ones(len(names)), []
    plain = [name.strip().casefold() for name in names]
    for name, weight in (wanted or {}).items():
        found = [i for i, own in enumerate(plain) if own == name.strip().casefold()]
        if not found:
            unknown.append(name)
        weights[found] = weight
    return weights, unknown
