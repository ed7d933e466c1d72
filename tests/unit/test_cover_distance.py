"""The weighted Manhattan distance of HIR, and places in a new order by it."""

from __future__ import annotations

import numpy as np
import pytest
from kinscape.core.landcover.distance import (
    SHORTLIST,
    class_weights,
    cover_distances,
    fuse,
    rerank_order,
    shares,
    weighted_manhattan,
)
from scipy.spatial.distance import cityblock

RNG = np.random.default_rng(7)


def test_equation_1_by_hand():
    # HIR eq. 1 with three classes: 4 * |.5 - .2| + 1 * |.3 - .3| + 1 * |.2 - .5| = 1.2 + 0 + .3
    query, row = np.array([0.5, 0.3, 0.2]), np.array([[0.2, 0.3, 0.5]])
    assert weighted_manhattan(query, row, np.array([4.0, 1.0, 1.0])) == pytest.approx([1.5])
    assert weighted_manhattan(query, row) == pytest.approx([0.6])


def test_it_is_scipys_city_block_distance():
    rows, weights = RNG.dirichlet(np.ones(17), 40), RNG.uniform(0, 4, 17)
    ours = weighted_manhattan(rows[0], rows, weights)
    assert ours == pytest.approx([cityblock(rows[0], row, w=weights) for row in rows])


def test_nothing_in_common_is_2_and_the_same_cover_is_0():
    rows = np.eye(3)
    assert weighted_manhattan(rows[0], rows).tolist() == [0, 2, 2]


def test_stored_bytes_are_compared_as_shares_of_what_is_known():
    query = np.array([128, 127, 0], np.uint8)
    half_known = np.array([[64, 64, 0], [0, 0, 0]], np.uint8)
    near, unknown = cover_distances(query, half_known)
    assert near == pytest.approx(2 * (128 / 255 - 0.5))
    assert np.isnan(unknown)
    assert np.isnan(cover_distances(np.zeros(3, np.uint8), half_known)).all()


def test_rows_without_cover_have_no_shares():
    assert np.isnan(shares(np.zeros((1, 4), np.uint8))).all()
    assert shares(np.array([[1, 3]], np.uint8)).tolist() == [[0.25, 0.75]]


def test_cover_0_gives_the_scores_and_changes_no_place():
    scores, distances = np.sort(RNG.random(20))[::-1], RNG.random(20)
    assert np.array_equal(fuse(scores, distances, 0), scores)
    assert np.array_equal(rerank_order(scores, distances, 0), np.arange(20))


def test_cover_1_is_the_land_cover_alone():
    scores, distances = np.sort(RNG.random(20))[::-1], RNG.random(20)
    assert np.array_equal(rerank_order(scores, distances, 1), np.argsort(distances, kind="stable"))


def test_the_likeness_has_mean_and_spread_of_the_scores():
    scores, distances = RNG.normal(0.6, 0.05, 75), RNG.uniform(0, 2, 75)
    likeness = fuse(scores, distances, 1)
    assert likeness.mean() == pytest.approx(scores.mean())
    assert likeness.std() == pytest.approx(scores.std())


@pytest.mark.parametrize("cover", [0.1, 0.5, 0.9, 1.0])
def test_a_nearer_cover_never_makes_a_place_worse(cover):
    scores, distances = np.full(30, 0.5), np.sort(RNG.random(30))
    scores[::2] += 0.1
    fused = fuse(scores, distances, cover)
    for same in (slice(0, None, 2), slice(1, None, 2)):  # among places that look equally alike
        assert (np.diff(fused[same]) <= 1e-12).all()
    better = fuse(np.sort(scores), np.full(30, 0.3), cover)
    assert (np.diff(better) >= -1e-12).all()


def test_weights_ten_times_as_large_give_the_same_order():
    scores, rows = np.sort(RNG.random(50))[::-1], RNG.dirichlet(np.ones(6), 50)
    weights = np.array([4.0, 1, 1, 1, 1, 0])
    orders = [rerank_order(scores, weighted_manhattan(rows[0], rows, w), 0.5) for w in (weights, 10 * weights)]
    assert np.array_equal(*orders)


def test_equal_places_keep_the_visual_order():
    scores = np.array([0.9, 0.9, 0.8, 0.8])
    assert rerank_order(scores, np.ones(4), 0.5).tolist() == [0, 1, 2, 3]
    assert rerank_order(np.ones(4), np.array([1.0, 0, 1, 0]), 0.5).tolist() == [1, 3, 0, 2]


def test_only_the_shortlist_moves():
    scores, distances = np.linspace(1, 0, 100), np.linspace(1, 0, 100)
    order = rerank_order(scores, distances, 1)
    assert SHORTLIST == 75
    assert order[:75].tolist() == list(range(74, -1, -1))
    assert order[75:].tolist() == list(range(75, 100))
    assert rerank_order(scores, distances, 1, 0).tolist() == list(range(100))
    assert rerank_order(scores[:3], distances[:3], 1).tolist() == [2, 1, 0]


def test_a_place_of_unknown_cover_keeps_its_position():
    scores = np.array([0.9, 0.8, 0.7, 0.6])
    assert rerank_order(scores, np.array([0.9, np.nan, 0.5, 0.1]), 1).tolist() == [3, 1, 2, 0]
    assert rerank_order(scores, np.full(4, np.nan), 1).tolist() == [0, 1, 2, 3]
    assert fuse(scores, np.array([0.9, np.nan, 0.5, 0.1]), 0.7)[1] == pytest.approx(0.8)


def test_an_empty_result_stays_empty():
    none = np.zeros(0)
    assert len(rerank_order(none, none, 0.5)) == len(fuse(none, none, 0.5)) == 0


def test_weights_are_found_by_name_and_unknown_names_are_told():
    weights, unknown = class_weights(("Buildings", "Water"), {" buildings": 4.0, "sand": 2.0})
    assert weights.tolist() == [4, 1]
    assert unknown == ["sand"]
