"""Overlapping windows blended into one picture: against the same sums made at once in memory."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from kinscape.core.landcover.mosaic import Lattice, blended

CLASSES = 3


def predict(row: int, column: int, side: int = 32) -> np.ndarray | None:
    """Numbers that depend on the window as well as on the pixel, and windows without any."""
    if (row * 7 + column) % 5 == 0:
        return None
    rng = np.random.default_rng([row + 1000, column + 1000])
    return rng.normal(size=(CLASSES, side, side)).astype(np.float32)


def at_once(lattice: Lattice) -> np.ndarray:
    """All windows added up in one large array."""
    pad = 2 * lattice.side
    total = np.zeros((CLASSES, lattice.height + 2 * pad, lattice.width + 2 * pad), np.float32)
    ramp = lattice.weights()
    for i in range(lattice.down):
        for j in range(lattice.across):
            top, left = i * lattice.stride - lattice.overlap, j * lattice.stride - lattice.overlap
            logits = predict(top, left, lattice.side)
            if logits is not None:
                total[:, pad + top:pad + top + lattice.side, pad + left:pad + left + lattice.side] += (
                    logits * (ramp[:, None] * ramp[None]))
    return total[:, pad:pad + lattice.height, pad:pad + lattice.width]


def whole(lattice: Lattice) -> tuple[np.ndarray, np.ndarray]:
    out = np.full((CLASSES, lattice.height, lattice.width), np.nan, np.float32)
    times = np.zeros((lattice.height, lattice.width), int)
    for row, column, logits in blended(lattice, CLASSES, lambda r, c: predict(r, c, lattice.side)):
        out[:, row:row + logits.shape[1], column:column + logits.shape[2]] = logits
        times[row:row + logits.shape[1], column:column + logits.shape[2]] += 1
    return out, times


@pytest.mark.parametrize("band", [1, 2, 16])
@pytest.mark.parametrize("height, width", [(1, 1), (24, 24), (25, 23), (100, 61), (48, 120), (73, 24)])
def test_parts_are_the_picture_made_at_once_each_pixel_once(height, width, band):
    lattice = Lattice(height, width, side=32, overlap=8, band=band)
    out, times = whole(lattice)
    assert (times == 1).all()
    assert np.array_equal(out, at_once(lattice))


def test_weights_of_neighbours_add_up_to_one():
    lattice = Lattice(200, 200, side=32, overlap=8)
    total = np.zeros(200 + 32, np.float64)
    for i in range(lattice.down):
        start = i * lattice.stride
        total[start:start + 32] += lattice.weights()
    np.testing.assert_allclose(total[8:8 + lattice.down * lattice.stride - 8], 1.0, rtol=1e-6)


@pytest.mark.parametrize("band", [1, 3, 16])
def test_as_many_windows_are_computed_as_are_told(band):
    lattice, calls = Lattice(150, 170, side=32, overlap=8, band=band), []
    list(blended(lattice, CLASSES, lambda r, c: calls.append((r, c))))
    assert len(calls) == lattice.windows
    assert len(set(calls)) == lattice.down * lattice.across
    assert all(r < lattice.height and c < lattice.width for r, c in calls)


def test_memory_does_not_grow_with_the_picture():
    def peak(height: int, width: int) -> int:
        lattice = Lattice(height, width, side=64, overlap=8, band=4)
        window = np.ones((CLASSES, 64, 64), np.float32)
        tracemalloc.start()
        for _ in blended(lattice, CLASSES, lambda r, c: window):
            pass
        try:
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    assert peak(2000, 2000) < 1.2 * peak(500, 500)


def test_one_window_over_another_fades_from_one_to_the_other():
    lattice = Lattice(24, 48, side=32, overlap=8)
    of_window = {-8: 1.0, 16: 3.0}
    row = np.concatenate([logits[0, 10] for _, _, logits in blended(
        lattice, 1, lambda r, c: np.full((1, 32, 32), of_window[c], np.float32))])
    assert (row[:16] == 1).all() and (np.diff(row[15:25]) > 0).all() and (row[24:40] == 3).all()


def test_windows_that_cover_nothing_are_refused():
    for side, overlap in ((32, 0), (32, 17)):
        with pytest.raises(ValueError):
            Lattice(10, 10, side=side, overlap=overlap)
