"""The measure of contrast that the tests of screenshots use."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest
from data import ROOT

SPEC = importlib.util.spec_from_file_location("shots_contrast", ROOT / "tests" / "e2e" / "shots" / "contrast.py")
measure = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(measure)


def writing(ink, ground, shape=(20, 60)):
    """A few strokes of ``ink``, with paler edges, as a smoothed letter has."""
    pixels = np.tile(np.array(ground, np.uint8), (*shape, 1))
    pixels[5:15, 10:12] = ink
    pixels[5:15, 12] = (np.array(ink) / 2 + np.array(ground) / 2).astype(np.uint8)
    return pixels


# figures of WCAG 2.1's own definition and of its best known examples
@pytest.mark.parametrize(
    ("ink", "ground", "expected"),
    [
        ((0, 0, 0), (255, 255, 255), 21.0),
        ((255, 255, 255), (0, 0, 0), 21.0),
        ((118, 118, 118), (255, 255, 255), 4.54),
        ((119, 119, 119), (255, 255, 255), 4.48),
        ((255, 0, 0), (255, 255, 255), 4.0),
        ((0, 0, 255), (255, 255, 255), 8.59),
    ],
)
def test_the_known_pairs_come_out(ink, ground, expected):
    assert measure.contrast(writing(ink, ground)) == pytest.approx(expected, abs=0.01)


def test_an_empty_rectangle_has_no_contrast():
    assert measure.contrast(np.full((10, 10, 3), 90, np.uint8)) == 1.0


def test_a_single_odd_pixel_is_not_taken_for_writing():
    pixels = np.full((10, 10, 3), 255, np.uint8)
    pixels[3, 3] = 0
    assert measure.contrast(pixels) == 1.0
