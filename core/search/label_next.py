"""Which places a person should look at next, so that few answers teach the most: uncertain, unlike each other and what
was labelled already, and not odd ones out (Demir and Bruzzone, TGRS 2015: uncertainty, diversity, density)."""

from __future__ import annotations

import numpy as np

# Chosen by ``kinscape bench feedback``; flat around these.
POOL = 200  # the best places that nobody has labelled: further down hardly anything is uncertain
DIVERSITY = 2.0
DENSITY = 0.3
_NEIGHBOURS = 10
_FLOOR = 0.1  # of the density: the loneliest place can still be chosen


def choose(
    vectors: np.ndarray,
    logits: np.ndarray,
    spread: float,
    labelled: np.ndarray,
    n: int,
    diversity: float = DIVERSITY,
    density: float = DENSITY,
) -> np.ndarray:
    """Positions of ``n`` candidates (all of them, where there are no more), the most telling first.

    vectors (m, d), logits (m,): of the candidates. spread: standard deviation of logits in the archive, the unit of
    what counts as uncertain. labelled (l, d): examples. The value of a candidate is u * e^density * v^diversity with
    u = exp(-(logit / spread)^2); e its mean cosine to its 10 nearest candidates, brought to 0.1..1.1; v = 1 - its
    largest cosine to an example or to one chosen before. Greedy; the same input gives the same choice.
    """
    own, others = np.asarray(vectors, np.float64), np.asarray(labelled, np.float64)
    m = len(own)
    alike = own @ own.T
    near = (own @ others.T).max(axis=1) if len(others) else np.full(m, -1.0)
    value = np.exp(-((np.asarray(logits, np.float64) / max(spread, 1e-9)) ** 2)) * _density(alike) ** density
    left = np.ones(m, bool)
    chosen: list[int] = []
    for _ in range(min(n, m)):
        worth = np.where(left, value * np.clip(1 - near, 1e-3, None) ** diversity, -1.0)
        best = int(worth.argmax())
        chosen.append(best)
        left[best] = False
        near = np.maximum(near, alike[best])
    return np.array(chosen, np.int64)


def _density(alike: np.ndarray) -> np.ndarray:
    """(m,) in 0.1..1.1: mean cosine to the nearest others."""
    m = len(alike)
    k = min(_NEIGHBOURS, m - 1)
    if k < 1:
        return np.ones(m)
    ordered = np.sort(alike, axis=1)[:, ::-1]
    nearest = ordered[:, 1:k + 1].mean(axis=1)  # the first is itself
    width = float(np.ptp(nearest))
    return _FLOOR + ((nearest - nearest.min()) / width if width > 1e-12 else np.ones(m))
