"""What reading gives: pixels, and which of them count."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .stretch import Stretch


@dataclass(frozen=True)
class Patch:
    """``pixels`` (3, h, w) float32 in 0..1, row 0 in the north (or at the top); ``valid`` (h, w) bool: what counts.

    What is not valid is 0. ``gsd_m``: metres a pixel in the grid CRS; NaN for a picture without georeference.
    """

    pixels: np.ndarray
    valid: np.ndarray
    gsd_m: float

    @property
    def hole_share(self) -> float:
        """Share of the pixels that are not valid, 0..1."""
        return 1.0 - float(np.count_nonzero(self.valid)) / max(1, self.valid.size)

    @classmethod
    def of_values(cls, values: np.ndarray, valid: np.ndarray, stretch: Stretch, gsd_m: float) -> Patch:
        """From raw values (1 or 3 bands, h, w): stretched, one band repeated to three."""
        pixels = stretch.apply(values)
        if not valid.all():
            pixels *= valid
        if pixels.shape[0] == 1:
            pixels = np.repeat(pixels, 3, axis=0)
        return cls(pixels, valid, gsd_m)
