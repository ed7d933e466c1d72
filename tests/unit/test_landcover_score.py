"""Scores of maps of classes against sums made by hand; classes and their colours."""

from __future__ import annotations

import numpy as np
import pytest
from kinscape.core.errors import InputError
from kinscape.core.landcover.classes import DUBAI, LandCover
from kinscape.core.landcover.labelled import UNLABELLED
from kinscape.core.landcover.score import confusion, intersection_over_union, pixel_accuracy, summary


def test_intersection_over_union_is_that_of_the_sets_of_pixels():
    rng = np.random.default_rng(0)
    truth = rng.integers(0, 4, (40, 50)).astype(np.uint8)
    found = np.where(rng.random(truth.shape) < 0.6, truth, rng.integers(0, 4, truth.shape)).astype(np.uint8)
    truth[rng.random(truth.shape) < 0.1] = UNLABELLED
    matrix = confusion(truth, found, 4)
    known = truth != UNLABELLED
    for number, iou in enumerate(intersection_over_union(matrix)):
        a, b = (truth == number) & known, (found == number) & known
        assert iou == (a & b).sum() / (a | b).sum()
    assert pixel_accuracy(matrix) == (truth == found)[known].mean()
    assert matrix.sum() == known.sum()


def test_a_class_that_nobody_has_does_not_count_in_the_mean():
    told = summary(np.array([[3, 1, 0], [1, 5, 0], [0, 0, 0]]), ("a", "b", "c"))
    assert told["iou"]["c"] is None and told["recall"]["c"] is None
    assert told["miou"] == round((3 / 5 + 5 / 7) / 2, 4)
    assert told["pixels"] == 10 and told["pixel_accuracy"] == 0.8


def test_classes_need_names_and_colours_of_their_own():
    assert DUBAI.rgb[0] == (42, 127, 196)
    wrong = [(("a",), ("#000000",)), (("a", "a"), ("#000000", "#ffffff")), (("a", "b"), ("#000000",)),
             (("a", "b"), ("#000000", "red")), (("a", ""), ("#000000", "#ffffff"))]
    for names, colours in wrong:
        with pytest.raises(InputError):
            LandCover(names, colours)
    with pytest.raises(InputError):
        LandCover.from_list([{"name": "a"}, {"name": "b"}])
