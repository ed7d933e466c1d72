"""The table that makes one vector of a network's statistics and the hand-made vector: fitted here, applied here.

Each block is standardised, clipped and brought to length 1, so that neither outweighs the other; side by side they are
centred, turned to their principal axes, and each axis is divided by a power of its variance (``whitening`` 1 is
whitening, 0 plain principal components; one half keeps some of what varies most, since that tells the most). Where
pairs of tiles that should be alike are known, or classes, the directions in which these differ are weakened first
(within-class covariance normalisation, Hatch et al., Interspeech 2006).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

NAMES = ("mean", "std", "weights", "sizes", "clip", "power", "centre", "projection")
CLIP = 4.0  # standard deviations: a measure beyond this says no more
_TINY = 1e-12
_MANY = 192  # axes
_MANY_AXES, _FEW_AXES = (0.5, 0.5), (0.5, 0.0)  # half_whitening and strength of so many axes or more, and of fewer
WEIGHTS = (0.4, 1.0)
"""Of statistics and hand-made measures: the first know the classes of the training too well to count in full."""


def fit_table(stats: np.ndarray, handmade: np.ndarray, dim: int, half_whitening: float = 0.5,
              weights: tuple[float, float] = (1.0, 1.0), power: float = 1.0, clip: float = CLIP,
              alike: np.ndarray | None = None, strength: float = 0.8, keep: float = 0.3,
              labels: np.ndarray | None = None) -> dict[str, np.ndarray]:
    """The table of a fused encoder, arrays by name (float32; ``sizes`` int32).

    stats: (n, s), handmade: (n, h), rows of the same tiles. dim: at most s + h. half_whitening: axes are divided by
    eigenvalue ** (half_whitening / 2). weights: length of each block. power: of the statistics, sign kept (0.5: root).
    alike: (m, 2) numbers of rows that should be alike, or None; strength: 1 would equalise all directions in which they
    differ, 0 leaves them; keep: share of the total covariance mixed in, against over-fitting. labels: (n,) numbers of
    classes, -1 where nobody knows, or None: how rows differ within a class counts as how alike ones do (together with
    ``alike``: both, evenly).
    Raises ValueError for impossible arguments.
    """
    sizes = (stats.shape[1], handmade.shape[1])
    if len(stats) != len(handmade) or len(stats) < 2 or not 0 < dim <= sum(sizes) or min(weights) < 0 or power <= 0:
        raise ValueError(f"no table of {dim} numbers from {stats.shape} and {handmade.shape}")
    raw = np.concatenate([_rooted(stats, power), np.asarray(handmade, np.float64)], axis=1)
    table = {"mean": raw.mean(axis=0), "std": np.maximum(raw.std(axis=0), 1e-6), "weights": np.array(weights),
             "sizes": np.array(sizes, np.int32), "clip": np.array([clip]), "power": np.array([power])}
    joint = _joint(table, raw)
    table["centre"] = joint.mean(axis=0)
    away = joint - table["centre"]
    total = away.T @ away / len(away)
    nuisance = [_within(away, np.asarray(labels))] if labels is not None else []
    nuisance += [_between(away, np.asarray(alike))] if alike is not None else []
    soften = _softening(nuisance, total, strength, keep) if nuisance and strength else np.eye(len(total))
    values, vectors = np.linalg.eigh(soften @ total @ soften)
    values, vectors = np.maximum(values[::-1][:dim], _TINY), vectors[:, ::-1][:, :dim]
    vectors = vectors * np.where(vectors[np.abs(vectors).argmax(axis=0), np.arange(dim)] < 0, -1, 1)  # one sign for all
    table["projection"] = soften @ vectors / values ** (half_whitening / 2)
    return {name: np.ascontiguousarray(array, np.int32 if name == "sizes" else np.float32)
            for name, array in table.items()}


def fit_with_classes(stats: np.ndarray, handmade: np.ndarray, labels: np.ndarray, dim: int,
                     weights: tuple[float, float] = WEIGHTS) -> dict[str, np.ndarray]:
    """``fit_table`` as it generalised best to classes that were left out (docs/unseen.md): where many axes are kept,
    within-class differences are weakened; few are best left as they are."""
    whitening, strength = _MANY_AXES if dim >= _MANY else _FEW_AXES
    return fit_table(stats, handmade, dim, whitening, weights, labels=labels, strength=strength)


def apply_table(table: Mapping[str, np.ndarray], stats: np.ndarray, handmade: np.ndarray) -> np.ndarray:
    """(n, s) and (n, h) -> (n, dim) float32, rows of length 1 (zeros for a tile at the very centre)."""
    raw = np.concatenate([_rooted(stats, float(table["power"][0])), np.asarray(handmade, np.float64)], axis=1)
    vectors = (_joint(table, raw) - table["centre"]) @ np.asarray(table["projection"], np.float64)
    return (vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), _TINY)).astype(np.float32)


def _rooted(stats: np.ndarray, power: float) -> np.ndarray:
    stats = np.asarray(stats, np.float64)
    return stats if power == 1 else np.sign(stats) * np.abs(stats) ** power


def _joint(table: Mapping[str, np.ndarray], raw: np.ndarray) -> np.ndarray:
    """The blocks, each standardised, clipped and scaled to its weight, side by side."""
    clip = float(table["clip"][0])
    z = np.clip((raw - table["mean"]) / table["std"], -clip, clip)
    blocks = np.split(z, [int(table["sizes"][0])], axis=1)
    return np.concatenate([weight * block / np.maximum(np.linalg.norm(block, axis=1, keepdims=True), _TINY)
                           for weight, block in zip(np.asarray(table["weights"], np.float64), blocks)], axis=1)


def _between(away: np.ndarray, alike: np.ndarray) -> np.ndarray:
    """(d, d) scatter of the differences of pairs."""
    gap = away[alike[:, 0]] - away[alike[:, 1]]
    return gap.T @ gap


def _within(away: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """(d, d) covariance within a class, the mean over classes: a large class says no more than a small one."""
    if labels.shape != (len(away),):
        raise ValueError(f"no table from labels of shape {labels.shape} for {len(away)} rows")
    out = np.zeros((away.shape[1], away.shape[1]))
    for label in np.unique(labels[labels >= 0]):
        rows = away[labels == label]
        rows = rows - rows.mean(axis=0)
        out += rows.T @ rows / len(rows)
    return out


def _softening(nuisance: list[np.ndarray], total: np.ndarray, strength: float, keep: float) -> np.ndarray:
    """(d, d): divides each nuisance direction by its variance ** (strength / 2)."""
    mixed = sum(one / max(np.trace(one), _TINY) for one in nuisance) / len(nuisance) + keep * total / np.trace(total)
    values, vectors = np.linalg.eigh(mixed + 1e-4 / len(total) * np.eye(len(total)))
    return (vectors / values ** (strength / 2)) @ vectors.T
