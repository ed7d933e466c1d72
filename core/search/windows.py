"""Cutting a picture of any shape into windows of the encoder's size, and the one vector that stands for all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import numpy as np

from ..errors import QueryError
from ..raster.patch import Patch

if TYPE_CHECKING:
    from ..encoders.base import Encoder

MAX_WINDOWS = 64
MAX_HOLE_SHARE = 0.5  # windows with a larger share of holes say little; the fullest one counts where all have more
_BATCH = 16


def starts(length: float, size: float) -> np.ndarray:
    """Where windows of ``size`` begin along a side of ``length``: about half a window apart, the last one at the end.

    What is left over by less than a twentieth of a window (rounding, a careless drawing) gets no window of its own.
    """
    rest = max(0.0, length - size)
    count = int(np.ceil(rest / (size / 2) - 0.1)) + 1
    return np.linspace(0, rest, count)


def layout(height: float, width: float, size: float, most: int = MAX_WINDOWS) -> np.ndarray:
    """(m, 2) float64 starts (down, across) of windows that cover height x width; where that takes more than ``most``,
    an even choice of them."""
    down, across = starts(height, size), starts(width, size)
    while len(down) * len(across) > most:
        # thin out the denser side, so that the choice stays even in both directions
        if len(across) >= len(down):
            across = np.linspace(0, across[-1], len(across) - 1) if len(across) > 2 else across[:1]
        else:
            down = np.linspace(0, down[-1], len(down) - 1) if len(down) > 2 else down[:1]
    return np.array([(y, x) for y in down for x in across])


def cut(patch: Patch, size: int) -> Iterator[Patch]:
    """The windows of a patch, ``size`` x ``size`` pixels each. A patch that is smaller is filled up with holes."""
    height, width = patch.valid.shape
    if height < size or width < size:
        pixels = np.zeros((3, max(size, height), max(size, width)), np.float32)
        valid = np.zeros(pixels.shape[1:], bool)
        top, left = (valid.shape[0] - height) // 2, (valid.shape[1] - width) // 2
        pixels[:, top : top + height, left : left + width] = patch.pixels
        valid[top : top + height, left : left + width] = patch.valid
        patch = Patch(pixels, valid, patch.gsd_m)
    for y, x in np.round(layout(*patch.valid.shape, size)).astype(int).tolist():
        yield Patch(patch.pixels[:, y : y + size, x : x + size], patch.valid[y : y + size, x : x + size], patch.gsd_m)


def encode_windows(windows: Iterable[Patch], encoder: Encoder) -> tuple[np.ndarray, int]:
    """((d,) float32 of length 1: the mean of the windows' vectors, number of windows that count). Raises QueryError."""
    from ..archive.pictures import checked

    windows = sorted(windows, key=lambda w: w.hole_share)
    good = [w for w in windows if w.hole_share <= MAX_HOLE_SHARE] or [w for w in windows[:1] if w.hole_share < 1]
    if not good:
        raise QueryError("the query has no valid pixel", "draw it on the imagery")
    parts = []
    for first in range(0, len(good), _BATCH):
        some = good[first : first + _BATCH]
        parts.append(
            checked(encoder, encoder.encode(np.stack([w.pixels for w in some]), np.stack([w.valid for w in some])))
        )
    return unit(np.concatenate(parts).mean(axis=0, dtype=np.float64)), len(good)


def unit(vector: np.ndarray) -> np.ndarray:
    """``vector`` at length 1, float32. Raises QueryError for one that has no direction."""
    length = float(np.linalg.norm(np.asarray(vector, np.float64)))
    if not np.isfinite(length) or length < 1e-6:
        raise QueryError("the query shows nothing that could be compared", "choose an example with some structure")
    return (np.asarray(vector, np.float64) / length).astype(np.float32)
