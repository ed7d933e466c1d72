"""From classes of pixels to the histogram of a tile: whole numbers from 0 to 255, 255 being all of the tile.

What is not known of a tile is missing from its sum, so a histogram carries its own share of unknown ground.
"""

from __future__ import annotations

import math

import numpy as np

from .distance import FULL

UNKNOWN = -1
"""The class of a pixel that nothing is known of."""
MAX_CLASSES = 255


def to_bytes(counts: np.ndarray, total: np.ndarray | float) -> np.ndarray:
    """(m, c) amounts of each class out of ``total`` (m,) or one number (known or not) -> (m, c) uint8.

    A row's sum is the known share of 255, rounded; what rounding leaves over goes to the classes that lost most by it
    (largest remainder), so that the sum is exact.
    """
    counts = np.asarray(counts, np.float64)
    total = np.broadcast_to(np.asarray(total, np.float64), counts.shape[:1])[:, None]
    exact = FULL * np.divide(counts, total, out=np.zeros(counts.shape), where=total > 0)
    whole = np.floor(exact + 1e-9)
    missing = np.rint(exact.sum(axis=1)) - whole.sum(axis=1)
    place = np.argsort(np.argsort(whole - exact, axis=1, kind="stable"), axis=1, kind="stable")
    return (whole + (place < missing[:, None])).clip(0, FULL).astype(np.uint8)


def unknown_shares(histograms: np.ndarray) -> np.ndarray:
    """(m, c) uint8 -> (m,) float64: share of each tile that nothing is known of, 0..1."""
    return 1 - np.asarray(histograms, np.int64).sum(axis=1) / FULL


def count_labels(labels: np.ndarray, classes: int) -> np.ndarray:
    """(b, h, w) class numbers, negative where unknown -> (b, classes) int64 how many pixels have each."""
    flat = np.asarray(labels).reshape(len(labels), -1).astype(np.int64)
    known = flat >= 0
    slot = (flat + np.arange(len(flat))[:, None] * classes)[known]
    return np.bincount(slot, minlength=len(flat) * classes).reshape(len(flat), classes)


def histograms_of_labels(labels: np.ndarray, classes: int) -> np.ndarray:
    """(b, h, w) class numbers, negative where unknown -> (b, classes) uint8."""
    return to_bytes(count_labels(labels, classes), float(np.prod(labels.shape[1:])))


def _cell_counts(labels: np.ndarray, classes: int, cell: int) -> np.ndarray:
    """(H, W) -> (H // cell, W // cell, classes) int64 how many pixels of each square have each class."""
    height, width = (n // cell for n in labels.shape)
    counts = np.empty((height, width, classes), np.int64)
    across = np.repeat(np.arange(width) * classes, cell)
    for row in range(height):
        part = labels[row * cell:(row + 1) * cell, :width * cell]
        known = part >= 0
        slots = (part.astype(np.int64) + across)[known]
        counts[row] = np.bincount(slots, minlength=width * classes).reshape(width, classes)
    return counts


def window_histograms(labels: np.ndarray, classes: int, size: int, stride: int, wanted: np.ndarray) -> np.ndarray:
    """Histograms of windows of ``size`` pixels every ``stride`` of one map of classes: as ``histograms_of_labels`` of
    each, whatever they share counted once.

    labels (H, W); wanted (R, C) bool. Returns (R, C, classes) uint8, zeros where not wanted.
    """
    rows, columns = np.nonzero(wanted)
    cell = math.gcd(size, stride)  # windows are made of whole cells of so many pixels
    side = size // cell
    top, left = rows * (stride // cell), columns * (stride // cell)
    cells = _cell_counts(labels, classes, cell)
    sums = np.zeros((cells.shape[0] + 1, cells.shape[1] + 1, classes), np.int64)
    np.cumsum(np.cumsum(cells, axis=0), axis=1, out=sums[1:, 1:])
    counts = sums[top + side, left + side] - sums[top, left + side] - sums[top + side, left] + sums[top, left]
    out = np.zeros((*wanted.shape, classes), np.uint8)
    out[rows, columns] = to_bytes(counts, float(size * size))
    return out
