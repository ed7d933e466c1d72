"""The course of a training as points of a line: steps, losses, and their running mean. Numbers only, no widgets."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

MOST_POINTS = 400  # more than the dock has columns of pixels
MEMORY = 0.9  # of the smoothed line: the mean of about the last ten points
_LEAST_SPAN = 1e-6  # losses that are all the same still need an axis


@dataclass(frozen=True)
class LossPoints:
    """``steps`` (n,) ascending, ``losses`` (n,) as measured, ``smooth`` (n,) with the noise taken out; n >= 1.
    ``last_step`` and ``last_loss`` are of the very last one, whatever was drawn together."""

    steps: np.ndarray
    losses: np.ndarray
    smooth: np.ndarray
    last_step: float
    last_loss: float

    @property
    def span_x(self) -> tuple[float, float]:
        first, last = float(self.steps[0]), float(self.steps[-1])
        return first, max(last, first + 1.0)

    @property
    def span_y(self) -> tuple[float, float]:
        low, high = float(self.losses.min()), float(self.losses.max())
        return low, max(high, low + _LEAST_SPAN)

    def nearest(self, step: float) -> int:
        """The point that lies nearest to ``step``."""
        return int(np.abs(self.steps - step).argmin())


def loss_points(steps: np.ndarray, losses: np.ndarray, most: int = MOST_POINTS) -> LossPoints | None:
    """Points to draw; neighbours are drawn together (their means) where there are more than ``most``. None without a
    finite loss.

    steps, losses: (n,) numbers. Steps that go back (a training that was continued from a checkpoint) replace what came
    after them before.
    """
    steps, losses = np.asarray(steps, np.float64), np.asarray(losses, np.float64)
    good = np.isfinite(steps) & np.isfinite(losses)
    steps, losses = steps[good], losses[good]
    if not len(steps):
        return None
    # the latest measurement of a step counts: a point stays where all that come later have larger steps
    later = np.minimum.accumulate(steps[::-1])[::-1]
    kept = np.append(steps[:-1] < later[1:], True)
    steps, losses = steps[kept], losses[kept]
    last_step, last_loss = float(steps[-1]), float(losses[-1])
    if len(steps) > most:
        first = np.linspace(0, len(steps), most + 1).astype(int)[:-1]
        counts = np.diff(np.append(first, len(steps)))
        steps, losses = (np.add.reduceat(values, first) / counts for values in (steps, losses))
    return LossPoints(steps, losses, _smoothed(losses), last_step, last_loss)


def _smoothed(values: np.ndarray) -> np.ndarray:
    """Exponential mean without the pull of its beginning (Kingma and Ba 2015, section 3: bias correction)."""
    out, mean, weight = np.empty_like(values), 0.0, 0.0
    for at, value in enumerate(values):
        mean = MEMORY * mean + (1 - MEMORY) * value
        weight = MEMORY * weight + (1 - MEMORY)
        out[at] = mean / weight
    return out
