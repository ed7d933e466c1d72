"""Every metric against a plain loop over its definition, and against examples worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
from kinscape.core import metrics
from kinscape.core.errors import InputError

RNG = np.random.default_rng(0)
RELEVANCE = RNG.random((40, 60)) < RNG.uniform(0.02, 0.7, (40, 1))
RELEVANCE[0] = False
RELEVANT = RELEVANCE.sum(axis=1) + RNG.integers(0, 6, 40)  # some relevant items lie beyond the list
RELEVANT[0] = 3


def loop_ap(row, relevant, k, norm):
    hits, total = 0, 0.0
    for rank, good in enumerate(row[:k], start=1):
        if good:
            hits += 1
            total += hits / rank
    divisor = {"hits": hits, "min_rk": min(relevant, k), "R": relevant}[norm]
    return total / divisor if divisor else 0.0


def loop_ndcg(row, relevant, k, ideal):
    gain = sum(1 / math.log2(rank + 1) for rank, good in enumerate(row[:k], start=1) if good)
    count = min(relevant, k) if ideal == "global" else sum(row[:k])
    best = sum(1 / math.log2(rank + 1) for rank in range(1, count + 1))
    return gain / best if best else 0.0


def loop_nmrr(row, relevant, largest):
    reach = min(4 * relevant, 2 * largest)
    ranks = [rank for rank, good in enumerate(row, start=1) if good and rank <= reach]
    ranks += [1.25 * reach] * (relevant - len(ranks))
    return (sum(ranks) / relevant - 0.5 * (1 + relevant)) / (1.25 * reach - 0.5 * (1 + relevant))


@pytest.mark.parametrize("norm", metrics.AP_NORMS)
@pytest.mark.parametrize("k", [1, 10, 20, 60])
def test_average_precision_is_the_loop(norm, k):
    expected = [loop_ap(row, r, k, norm) for row, r in zip(RELEVANCE, RELEVANT)]
    assert np.allclose(metrics.average_precision(RELEVANCE, RELEVANT, k, norm), expected)


@pytest.mark.parametrize("ideal", metrics.NDCG_IDEALS)
@pytest.mark.parametrize("k", [1, 10, 60, 80])
def test_ndcg_is_the_loop(ideal, k):
    expected = [loop_ndcg(row, r, k, ideal) for row, r in zip(RELEVANCE, RELEVANT)]
    assert np.allclose(metrics.ndcg(RELEVANCE, RELEVANT, k, ideal), expected)


def test_nmrr_is_the_loop():
    largest = int(RELEVANT.max())
    expected = [loop_nmrr(row, int(r), largest) for row, r in zip(RELEVANCE, RELEVANT)]
    assert np.allclose(metrics.nmrr(RELEVANCE, RELEVANT), expected)
    assert metrics.anmrr(RELEVANCE, RELEVANT) == pytest.approx(np.mean(expected))


def test_map_at_r_is_the_loop():
    expected = [loop_ap(row, int(r), int(r), "R") for row, r in zip(RELEVANCE, RELEVANT)]
    assert np.allclose(metrics.map_at_r(RELEVANCE, RELEVANT), expected)


def test_a_list_worked_out_by_hand():
    row, relevant = np.array([[1, 0, 1, 0, 0]], bool), np.array([3])
    assert metrics.precision_at_k(row, 5)[0] == pytest.approx(2 / 5)
    assert metrics.average_precision(row, relevant, 5, "hits")[0] == pytest.approx((1 + 2 / 3) / 2)
    assert metrics.average_precision(row, relevant, 5, "min_rk")[0] == pytest.approx((1 + 2 / 3) / 3)
    assert metrics.average_precision(row, np.array([9]), 5, "R")[0] == pytest.approx((1 + 2 / 3) / 9)
    gain = 1 + 1 / 2
    assert metrics.ndcg(row, relevant, 5, "list")[0] == pytest.approx(gain / (1 + 1 / math.log2(3)))
    assert metrics.ndcg(row, relevant, 5, "global")[0] == pytest.approx(gain / (1 + 1 / math.log2(3) + 1 / 2))
    # K = min(12, 6) = 6; ranks 1 and 3, the third counts 7.5
    assert metrics.nmrr(row, relevant)[0] == pytest.approx(((1 + 3 + 7.5) / 3 - 2) / (7.5 - 2))
    assert metrics.recall_at_budget(row, relevant, (0, 1, 3, 50))[0].tolist() == pytest.approx([0, 1 / 3, 2 / 3, 2 / 3])


def test_a_perfect_ranking_is_perfect_and_the_worst_is_worst():
    best = np.array([[True] * 4 + [False] * 12])
    four = np.array([4])
    for value in (metrics.average_precision(best, four), metrics.ndcg(best, four), metrics.map_at_r(best, four)):
        assert value[0] == 1
    assert metrics.nmrr(best, four)[0] == 0
    assert metrics.nmrr(np.zeros((1, 16), bool), four)[0] == 1


def test_the_hits_norm_flatters_as_the_papers_do():
    """HIR's mAP@10 exceeds its P@10 in every row: impossible with the other norms when R >= k."""
    relevant = np.full(len(RELEVANCE), 100)
    p10 = metrics.precision_at_k(RELEVANCE, 10)
    assert (metrics.average_precision(RELEVANCE, relevant, 10, "min_rk") <= p10 + 1e-12).all()
    assert metrics.mean(metrics.average_precision(RELEVANCE, relevant, 10, "hits")) > metrics.mean(p10)


def test_random_lists_have_the_list_ideal_ndcg_of_gimi():
    """search.md: random lists of precision 0.69 at k = 58..117 give 0.886-0.899 with the list ideal."""
    rng = np.random.default_rng(3)
    relevance = rng.random((2000, 80)) < 0.6897
    assert 0.885 < metrics.mean(metrics.ndcg(relevance, np.full(2000, 200), 80, "list")) < 0.90
    assert metrics.mean(metrics.ndcg(relevance, np.full(2000, 200), 80, "global")) == pytest.approx(0.69, abs=0.01)


def test_queries_without_relevant_items_are_left_out():
    relevance, relevant = np.array([[True, False], [False, False]]), np.array([1, 0])
    values = metrics.average_precision(relevance, relevant)
    assert np.isnan(values[1])
    assert metrics.mean(values) == 1


def test_the_interval_holds_the_mean_and_shrinks_with_more_queries():
    values = RNG.random(50)
    low, high = metrics.bootstrap_ci(values)
    assert low < values.mean() < high
    low4, high4 = metrics.bootstrap_ci(np.tile(values, 16))
    assert (high4 - low4) == pytest.approx((high - low) / 4, rel=0.15)
    assert metrics.bootstrap_ci(values) == (low, high)
    spread = values.std() / math.sqrt(50)
    assert (high - low) == pytest.approx(2 * 1.96 * spread, rel=0.1)


def test_evaluate_tells_every_convention():
    found = metrics.evaluate(RELEVANCE, RELEVANT)
    assert {"map10", "p10", "map20", "p20", "ndcg10", "queries"} <= set(found)
    for norm in metrics.AP_NORMS:
        assert found["conventions"][norm]["map10"] == pytest.approx(
            np.nanmean(metrics.average_precision(RELEVANCE, RELEVANT, 10, norm)), abs=1e-5)
    assert found["ndcg"]["list"] >= found["ndcg"]["global"]
    assert found["conventions"]["hits"]["ndcg10"] == found["ndcg"]["list"]
    assert found["map10"] == found["conventions"]["min_rk"]["map10"]


@pytest.mark.parametrize("call", [
    lambda: metrics.average_precision(RELEVANCE, RELEVANT, norm="other"),
    lambda: metrics.ndcg(RELEVANCE, RELEVANT, ideal="other"),
    lambda: metrics.precision_at_k(RELEVANCE, 0),
    lambda: metrics.precision_at_k(RELEVANCE[0], 5),
])
def test_wrong_arguments_are_input_errors(call):
    with pytest.raises(InputError):
        call()
