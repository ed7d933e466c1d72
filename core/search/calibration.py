"""From a score to the probability that a place is what is wanted, learned from the examples: Platt's logistic curve.

Scores of examples are those that a fit without them would give. Beside them a sample of the archive counts as not
wanted, together as much as all examples: it stands for the many places far below that nobody labels. Without examples
of both kinds there is no probability, only the percentile among random tiles.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

LEAST = 3  # liked and unliked examples each
_STEPS = 100


@dataclass(frozen=True)
class Calibration:
    """``probability = 1 / (1 + exp(-(slope * score + offset)))``, learned from so many likes and unlikes."""

    slope: float
    offset: float
    likes: int
    unlikes: int

    def probability(self, scores: np.ndarray) -> np.ndarray:
        """(m,) float64 in 0..1."""
        return 0.5 * (1 + np.tanh(0.5 * (self.slope * np.asarray(scores, np.float64) + self.offset)))

    @property
    def even_score(self) -> float:
        """The score at which a place is as likely wanted as not."""
        return -self.offset / self.slope


def calibrate(likes: np.ndarray, unlikes: np.ndarray, background: np.ndarray) -> Calibration | None:
    """From scores (a,), (b,) and (m,). None with fewer than ``LEAST`` likes or unlikes, or where a higher score is no
    better.

    Targets are smoothed as by Platt (1999): (a + 1) / (a + 2) for likes, 1 / (b + 2) for unlikes, so that few
    examples never make a step of the curve.
    """
    a, b, m = len(likes), len(unlikes), len(background)
    if a < LEAST or b < LEAST:
        return None
    scores = np.concatenate([likes, unlikes, background]).astype(np.float64)
    targets = np.concatenate([np.full(a, (a + 1) / (a + 2)), np.full(b, 1 / (b + 2)), np.zeros(m)])
    counts = np.concatenate([np.ones(a + b), np.full(m, (a + b) / m if m else 0.0)])
    middle, width = float(scores.mean()), float(scores.std())
    if not width > 1e-9:
        return None
    slope, offset = _logistic((scores - middle) / width, targets, counts)
    if not slope > 1e-6:
        return None
    return Calibration(slope / width, offset - slope * middle / width, a, b)


def _logistic(x: np.ndarray, targets: np.ndarray, counts: np.ndarray) -> tuple[float, float]:
    """Slope and offset of the weighted logistic curve through (x, targets), by Newton's method; a trace of a pull to 0
    keeps it finite."""
    rows = np.column_stack([x, np.ones(len(x))])
    weights = np.zeros(2)
    for _ in range(_STEPS):
        said = 0.5 * (1 + np.tanh(0.5 * (rows @ weights)))
        gradient = rows.T @ (counts * (said - targets)) + 1e-3 * weights
        curvature = (rows * (counts * said * (1 - said))[:, None]).T @ rows + 1e-3 * np.eye(2)
        step = np.clip(np.linalg.solve(curvature, gradient), -2, 2)  # a full first step may leap too far
        weights = weights - step
        if np.abs(step).max() < 1e-9:
            break
    return float(weights[0]), float(weights[1])
