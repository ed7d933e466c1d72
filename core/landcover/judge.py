"""How well a network does on labelled images that it has not seen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..events import Events
from .labelled import Labelled
from .mosaic import Lattice, blended
from .score import confusion
from .segment import Segmenter


def labels_of(segmenter: Segmenter, pixels: np.ndarray, events: Events | None = None) -> np.ndarray:
    """(3, h, w) uint8 -> (h, w) uint8 class numbers from 0, through blended windows as maps of rasters are made."""
    lattice = Lattice(*pixels.shape[1:])
    out = np.empty(pixels.shape[1:], np.uint8)

    def predict(row: int, column: int) -> np.ndarray:
        if events:
            events.check_cancelled()
        part = np.zeros((1, 3, lattice.side, lattice.side), np.float32)
        valid = np.zeros((1, lattice.side, lattice.side), bool)
        y0, x0 = max(0, -row), max(0, -column)
        ground = pixels[:, max(0, row):row + lattice.side, max(0, column):column + lattice.side]
        here = np.s_[0, ..., y0:y0 + ground.shape[1], x0:x0 + ground.shape[2]]
        part[here], valid[here] = ground.astype(np.float32) / 255, True
        return segmenter.logits(part, valid)[0]

    for row, column, logits in blended(lattice, len(segmenter.cover), predict):
        out[row:row + logits.shape[1], column:column + logits.shape[2]] = logits.argmax(axis=0)
    return out


def confusion_on(segmenter: Segmenter, images: Sequence[Labelled], events: Events) -> np.ndarray:
    """(classes, classes) int64 over all labelled pixels of ``images``, rows the truth. Raises Cancelled."""
    total = np.zeros((len(segmenter.cover), len(segmenter.cover)), np.int64)
    for done, image in enumerate(images):
        events.progress("judge", done, len(images), "images")
        total += confusion(image.labels, labels_of(segmenter, image.pixels, events), len(segmenter.cover))
    events.progress("judge", len(images), len(images), "images")
    return total
