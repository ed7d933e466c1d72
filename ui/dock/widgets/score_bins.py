"""The scores of a result as bars: how many, how wide, how high. Numbers only, no widgets."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

FEWEST, MOST = 8, 80
_LEAST_WIDTH = 1e-3  # scores that are all the same still need an axis


@dataclass(frozen=True)
class ScoreBins:
    """``edges`` (b + 1,) ascending; ``counts`` (b,) scores in each; ``low``, ``high``: the lowest and highest score."""

    edges: np.ndarray
    counts: np.ndarray
    low: float
    high: float

    def shares(self) -> np.ndarray:
        """(b,) middle of each bar between the lowest and the highest score, 0..1: its colour on the map."""
        middles = (self.edges[:-1] + self.edges[1:]) / 2
        return (middles - self.edges[0]) / (self.edges[-1] - self.edges[0])

    def heights(self) -> np.ndarray:
        """(b,) 0..1 by the square root of the count, so that a bar of one place beside one of thousands is seen."""
        return np.sqrt(self.counts / max(1, int(self.counts.max(initial=0))))


def bin_scores(scores: np.ndarray) -> ScoreBins | None:
    """``scores``: (n,) of any float type; what is not finite is left out. None where there is nothing to show.

    The width of a bar is that of Freedman and Diaconis (1981), 2 IQR / n^(1/3), within FEWEST and MOST bars."""
    scores = np.asarray(scores, np.float64)
    scores = scores[np.isfinite(scores)]
    if not scores.size:
        return None
    low, high = float(scores.min()), float(scores.max())
    first, last = (low, high) if high - low >= _LEAST_WIDTH else (low - _LEAST_WIDTH / 2, low + _LEAST_WIDTH / 2)
    lower, upper = np.percentile(scores, (25, 75))
    width = 2.0 * float(upper - lower) / scores.size ** (1 / 3)
    wanted = np.ceil((last - first) / width) if width > 0 else FEWEST
    number = int(min(MOST, max(FEWEST, wanted)))
    counts, edges = np.histogram(scores, bins=number, range=(first, last))
    return ScoreBins(edges, counts, low, high)


def digits(low: float, high: float) -> int:
    """How many decimals tell two hundredths of the range apart, 2 to 6."""
    span = high - low
    return 3 if span <= 0 else int(min(6, max(2, np.ceil(-np.log10(span / 50) - 1e-9))))
