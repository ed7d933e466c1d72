"""Histograms of tiles in 255 parts, and the windows of one map of classes."""

from __future__ import annotations

import numpy as np
import pytest
from kinscape.core.landcover.histogram import (
    count_labels,
    histograms_of_labels,
    to_bytes,
    unknown_shares,
    window_histograms,
)

RNG = np.random.default_rng(3)


def test_a_known_tile_sums_to_255_whatever_rounding_does():
    counts = RNG.integers(0, 50, (200, 17))
    counts[:, 0] += 1
    rows = to_bytes(counts, counts.sum(axis=1))
    assert (rows.sum(axis=1, dtype=int) == 255).all()
    assert np.abs(rows - 255 * counts / counts.sum(axis=1, keepdims=True)).max() < 1


def test_three_equal_classes_share_255_evenly():
    assert to_bytes(np.array([[1, 1, 1]]), 3).tolist() == [[85, 85, 85]]


def test_what_is_not_known_is_missing_from_the_sum():
    rows = to_bytes(np.array([[50, 0], [0, 0], [25, 75]]), 100)
    assert rows.sum(axis=1, dtype=int).tolist() == [128, 0, 255]
    assert unknown_shares(rows) == pytest.approx([1 - 128 / 255, 1, 0])


def test_labels_are_counted_as_one_by_one():
    labels = RNG.integers(-1, 5, (6, 9, 7))
    counts = count_labels(labels, 5)
    assert counts.tolist() == [[int((tile == c).sum()) for c in range(5)] for tile in labels]


def test_windows_of_a_map_are_the_histograms_of_each_window():
    labels = RNG.integers(-1, 6, (64, 80))
    wanted = RNG.random((5, 7)) < 0.7
    found = window_histograms(labels, 6, 32, 8, wanted)
    for row, column in np.ndindex(wanted.shape):
        alone = labels[None, row * 8:row * 8 + 32, column * 8:column * 8 + 32]
        expected = histograms_of_labels(alone, 6)[0] if wanted[row, column] else np.zeros(6, np.uint8)
        assert np.array_equal(found[row, column], expected)
