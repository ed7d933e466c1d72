"""How well a map of classes agrees with the truth: confusion matrix, intersection over union, pixel accuracy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np


def confusion(truth: np.ndarray, found: np.ndarray, classes: int) -> np.ndarray:
    """(classes, classes) int64, rows the truth and columns what was found. Pixels whose truth is not below ``classes``
    are left out. Both arrays of class numbers and of one shape."""
    known = truth < classes
    slot = truth[known].astype(np.int64) * classes + found[known]
    return np.bincount(slot, minlength=classes * classes).reshape(classes, classes)


def intersection_over_union(matrix: np.ndarray) -> np.ndarray:
    """(classes,) of each class: pixels that are it in both, of those that are it in either; nan where neither has
    it."""
    both = np.diagonal(matrix).astype(np.float64)
    either = matrix.sum(axis=0) + matrix.sum(axis=1) - both
    return np.divide(both, either, out=np.full(len(both), np.nan), where=either > 0)


def pixel_accuracy(matrix: np.ndarray) -> float:
    """Share of the labelled pixels that are right; nan without any."""
    total = matrix.sum()
    return float(np.trace(matrix) / total) if total else float("nan")


def summary(matrix: np.ndarray, names: Sequence[str]) -> dict[str, Any]:
    """JSON-able: miou (mean over the classes that occur), iou, recall and precision by class, pixel_accuracy,
    pixels."""
    iou = intersection_over_union(matrix)
    right = np.diagonal(matrix).astype(np.float64)
    there, said = matrix.sum(axis=1), matrix.sum(axis=0)
    return {
        "miou": _rounded(np.nanmean(iou) if np.isfinite(iou).any() else np.nan),
        "pixel_accuracy": _rounded(pixel_accuracy(matrix)),
        "iou": {name: _rounded(v) for name, v in zip(names, iou)},
        "recall": {name: _rounded(a / b if b else np.nan) for name, a, b in zip(names, right, there)},
        "precision": {name: _rounded(a / b if b else np.nan) for name, a, b in zip(names, right, said)},
        "pixels": int(matrix.sum()),
    }


def _rounded(value: float) -> float | None:
    return round(float(value), 4) if np.isfinite(value) else None
