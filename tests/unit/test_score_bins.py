"""Bars of scores, and the width rule of Freedman and Diaconis."""

from __future__ import annotations

import numpy as np
import pytest
from kinscape.ui.dock.widgets import score_bins
from kinscape.ui.dock.widgets.score_bins import FEWEST, MOST, bin_scores, digits


def test_every_score_is_in_one_bar_and_the_edges_reach_from_lowest_to_highest():
    scores = np.random.default_rng(3).beta(5, 2, 10_000)
    bins = bin_scores(scores)
    assert bins.counts.sum() == len(scores)
    assert (bins.edges[0], bins.edges[-1]) == (scores.min(), scores.max()) == (bins.low, bins.high)


def test_the_width_is_that_of_numpys_own_freedman_diaconis_rule():
    scores = np.random.default_rng(4).normal(0.5, 0.1, 3000)
    expected = len(np.histogram_bin_edges(scores, "fd")) - 1
    assert FEWEST < expected < MOST and len(bin_scores(scores).counts) == expected


@pytest.mark.parametrize(
    ("scores", "bars"),
    [
        (np.concatenate([np.full(9000, 0.5), np.linspace(0, 1, 1000)]), FEWEST),  # no spread in the middle
        (np.random.default_rng(5).standard_cauchy(5000), MOST),  # far outliers
        (np.array([0.2, 0.9]), FEWEST),
    ],
)
def test_there_are_never_too_few_or_too_many_bars(scores, bars):
    assert len(bin_scores(scores).counts) == bars


def test_equal_scores_still_have_an_axis():
    bins = bin_scores(np.full(7, 0.42))
    assert bins.edges[-1] > bins.edges[0] and bins.low == bins.high == 0.42 and bins.counts.sum() == 7


def test_what_is_no_number_is_left_out_and_nothing_gives_nothing():
    assert bin_scores(np.array([np.nan, 0.1, 0.3, np.inf])).counts.sum() == 2
    assert bin_scores(np.array([np.nan])) is None and bin_scores(np.zeros(0)) is None


def test_colours_run_over_the_whole_ramp_and_one_place_beside_thousands_is_seen():
    bins = bin_scores(np.concatenate([np.linspace(0, 0.1, 10_000), [1.0]]))
    shares = bins.shares()
    assert 0 < shares[0] < 0.07 and 0.93 < shares[-1] < 1
    heights = bins.heights()
    assert heights.max() == 1.0 and heights[-1] >= 0.009


@pytest.mark.parametrize(("low", "high", "wanted"), [(0, 1, 2), (0.9, 0.95, 3), (0.5, 0.5, 3), (0.5, 0.5 + 1e-9, 6)])
def test_numbers_have_as_many_decimals_as_tell_scores_apart(low, high, wanted):
    assert digits(low, high) == wanted


def test_it_needs_no_widgets():
    assert not any(name.startswith(("qgis", "PyQt")) for name in vars(score_bins))
