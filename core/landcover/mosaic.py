"""A large picture seen through overlapping windows: where windows overlap their logits are blended, so that no seam
shows, and only one row of windows is kept in memory.

Windows lie on one lattice, whatever part is asked for, and a pixel's sum is made in one order: parts fit together
exactly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

Predict = Callable[[int, int], "np.ndarray | None"]
"""(row, column) of a window's first pixel -> its logits (classes, side, side) float32; None: it has no valid pixel."""


@dataclass(frozen=True)
class Lattice:
    """Windows of ``side`` pixels that overlap their neighbours by ``overlap``; the first one begins at ``-overlap``, so
    that the picture's first pixels are not at a window's rim. Bands of ``band`` windows across are made one by one.

    ``stride`` should be a multiple of the network's own windows (64 pixels), which then lie alike in all of them.
    """

    height: int
    width: int
    side: int = 576
    overlap: int = 64
    band: int = 8

    def __post_init__(self) -> None:
        if not 0 < 2 * self.overlap <= self.side or min(self.height, self.width, self.band) < 1:
            raise ValueError(f"windows of {self.side} pixels that overlap by {self.overlap} cover nothing")

    @property
    def stride(self) -> int:
        return self.side - self.overlap

    @property
    def down(self) -> int:
        """How many windows lie below each other."""
        return -(-self.height // self.stride)

    @property
    def across(self) -> int:
        return -(-self.width // self.stride)

    @property
    def windows(self) -> int:
        """How many are computed; those between two bands count twice."""
        return self.down * (self.across + (self.across - 1) // self.band)

    def weights(self) -> np.ndarray:
        """(side,) float32 along one axis: rising over the first ``overlap`` pixels, falling over the last; those of two
        neighbours add up to 1."""
        ramp = (np.arange(self.overlap, dtype=np.float32) + np.float32(0.5)) / np.float32(self.overlap)
        flat = np.ones(self.side - 2 * self.overlap, np.float32)
        return np.concatenate([ramp, flat, np.float32(1) - ramp])


def blended(lattice: Lattice, classes: int, predict: Predict) -> Iterator[tuple[int, int, np.ndarray]]:
    """(first row, first column, logits (classes, h, w)) of parts that cover the picture, each pixel once.

    What only windows without valid pixels cover is 0 for all classes. Near the last row and column, where no neighbour
    follows, logits are as small as the falling weights: which class is largest does not depend on that.
    """
    weights = lattice.weights()
    for first in range(0, lattice.across, lattice.band):
        yield from _band(lattice, classes, predict, weights[:, None] * weights[None], first)


def _band(lattice: Lattice, classes: int, predict: Predict, window: np.ndarray, first: int
          ) -> Iterator[tuple[int, int, np.ndarray]]:
    """Window (i, j) begins at (i, j) * stride - overlap, so its last ``overlap`` rows belong to window i + 1 as
    well."""
    stride, side, overlap = lattice.stride, lattice.side, lattice.overlap
    count = min(lattice.band, lattice.across - first)
    left = first * stride
    wide = min(count * stride, lattice.width - left)
    rows = np.zeros((classes, side, wide), np.float32)
    for i in range(lattice.down):
        top = i * stride - overlap
        for j in range(first, min(first + count + 1, lattice.across)):  # the next band's first one reaches into this
            logits = predict(top, j * stride - overlap)
            if logits is not None:
                _add(rows, logits * window, j * stride - overlap - left)
        is_last = i + 1 == lattice.down
        low, high = max(0, -top), min(side if is_last else stride, lattice.height - top)
        yield top + low, left, rows[:, low:high].copy()
        rows[:, :overlap] = rows[:, stride:]
        rows[:, overlap:] = 0


def _add(rows: np.ndarray, part: np.ndarray, at: int) -> None:
    """Add a window to the rows, from column ``at`` on, as far as it lies inside."""
    low, high = max(0, at), min(rows.shape[2], at + part.shape[2])
    if high > low:
        rows[:, :, low:high] += part[:, :, low - at:high - at]
