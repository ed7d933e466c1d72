"""Examples as a classifier: its formula, its limits, and what a search makes of it."""

from __future__ import annotations

import json
import sqlite3

import geopandas
import numpy as np
import pytest
from archives import full_grid, grid_of, make_archive, unit_vectors
from kinscape.core.errors import InputError, QueryError
from kinscape.core.jobs import run_job
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.search import SearchJob
from kinscape.core.search import calibration, feedback, rank
from kinscape.core.search.query import combine

D = 16


def clouds(seed=0, a=6, b=5, m=300, d=D):
    """Likes around one direction, unlikes around one close to it, and a background of everything."""
    rng = np.random.default_rng(seed)
    towards = rng.standard_normal((2, d))
    towards[1] = towards[0] + 0.8 * towards[1]

    def around(centre, n, noise):
        rows = centre + noise * rng.standard_normal((n, d))
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)

    return around(towards[0], a, 0.7), around(towards[1], b, 0.7), around(np.zeros(d), m, 1.0)


def loss(weights, likes, unlikes, others, rocchio, strength, trust):
    """The objective of ``feedback.fit`` as its docstring says it."""
    a, b, m = len(likes), len(unlikes), len(others)
    spread = ((others - others.mean(0)) ** 2).sum(1).mean()
    w, c = weights[:-1], weights[-1]
    total = np.log1p(np.exp(-(likes @ w + c))).sum()
    total += min(1.0, a / b) * np.log1p(np.exp(unlikes @ w + c)).sum()
    total += a / m * np.log1p(np.exp(others @ w + c)).sum()
    pulled = w - trust * rocchio / np.sqrt(spread)
    return total + strength * spread / 2 * pulled @ pulled + 1e-3 / 2 * c * c


def test_the_fit_minimises_its_objective():
    from scipy.optimize import minimize

    likes, unlikes, others = clouds()
    rocchio = combine(likes, unlikes).astype(np.float64)
    found = feedback.fit(likes, unlikes, others, rocchio, strength=0.3, trust=2.0)
    start = np.zeros(D + 1)
    best = minimize(loss, start, (likes, unlikes, others, rocchio, 0.3, 2.0), method="BFGS", options={"gtol": 1e-9})
    np.testing.assert_allclose(found.direction, best.x[:-1] / np.linalg.norm(best.x[:-1]), atol=1e-5)
    assert found.scale == pytest.approx(np.linalg.norm(best.x[:-1]), rel=1e-5)
    assert found.offset == pytest.approx(best.x[-1], abs=1e-5)
    assert np.linalg.norm(found.direction) == pytest.approx(1, abs=1e-12)


def test_logits_without_an_example_are_those_of_a_fit_without_it():
    """The one-step approximation against really leaving each example out."""
    likes, unlikes, others = clouds(a=8, b=8)
    rocchio = combine(likes, unlikes).astype(np.float64)
    whole = feedback.fit(likes, unlikes, others, rocchio, 0.3)
    rows = np.concatenate([likes, unlikes])
    one_step = whole.without_itself
    for i, row in enumerate(rows):
        # balance and prior stay those of the whole fit, as the formula has them
        some = [np.delete(part, i - first, 0) if first <= i < first + 8 else part
                for part, first in ((likes, 0), (unlikes, 8))]
        other = feedback.fit(some[0], some[1], others, rocchio, 0.3)
        left_out = float(other.scale * (other.direction @ row) + other.offset)
        seen = float(whole.logits(np.array([whole.direction @ row]))[0])
        assert abs(one_step[i] - left_out) < 0.5 * abs(seen - left_out) + 0.1


def test_a_strong_pull_gives_rocchios_query():
    likes, unlikes, others = clouds()
    rocchio = combine(likes, unlikes)
    assert feedback.fit(likes, unlikes, others, rocchio, strength=1e6).direction @ rocchio > 1 - 1e-6
    assert feedback.fit(likes, unlikes, others, rocchio).direction @ rocchio < 0.999


def test_the_fit_is_the_same_for_vectors_that_lie_in_a_narrow_cone():
    """An encoder may put a large common part into all its vectors; what tells them apart is then small."""
    likes, unlikes, others = clouds(a=8, b=8)
    wide = feedback.fit(likes, unlikes, others, combine(likes, unlikes), 0.1, 0.0)
    narrow = [np.concatenate([part * 0.1, np.full((len(part), 1), np.sqrt(1 - 0.01))], axis=1)
              for part in (likes, unlikes, others)]
    rocchio = np.append(np.zeros(D), 1.0)
    found = feedback.fit(*narrow, rocchio, 0.1, 0.0)
    unseen = clouds(seed=3)[2]
    np.testing.assert_array_equal(np.argsort(unseen @ wide.direction)[-20:],
                                  np.argsort(unseen @ found.direction[:-1])[-20:])


def test_unlikes_never_outweigh_likes():
    """One like and a hundred unlikes of one kind: what is liked still scores higher."""
    likes, unlikes, others = clouds(a=1, b=100)
    found = feedback.fit(likes, unlikes, others, combine(likes, unlikes))
    assert (likes @ found.direction)[0] > np.quantile(unlikes @ found.direction, 0.9)


def test_there_may_be_no_background_and_no_unlikes():
    likes, unlikes, _ = clouds()
    for some in (unlikes, unlikes[:0]):
        found = feedback.fit(likes, some, np.zeros((0, D)), combine(likes, some))
        assert np.isfinite(found.direction).all() and len(found.without_itself) == len(likes) + len(some)


@pytest.mark.parametrize(
    "asked, likes, unlikes, chosen",
    [("auto", 1, 0, "mean"), ("auto", 2, 0, "linear"), ("auto", 1, 1, "linear"), ("mean", 5, 5, "mean"),
     ("linear", 1, 0, "linear")],
)  # fmt: skip
def test_a_single_like_stays_a_plain_similarity_search(asked, likes, unlikes, chosen):
    assert feedback.chosen_learner(asked, likes, unlikes) == chosen


# -- in a search
@pytest.fixture
def archive(tmp_path):
    return make_archive(tmp_path / "a", grid_of((40, 32, 32)),
                        [{**full_grid(60, 60), "vectors": unit_vectors(3600, D, 1, groups=12)}], D)


def tile(archive, row):
    return Example(tile=archive.tile_ids([row])[0])


def search(archive, tmp_path, like, unlike=(), **more):
    job = SearchJob(str(archive.folder), tuple(tile(archive, r) for r in like), str(tmp_path / "r.gpkg"),
                    tuple(tile(archive, r) for r in unlike), **more)  # fmt: skip
    result = run_job(job)
    return geopandas.read_file(result.files["results"], layer="places"), result


def test_one_like_ranks_exactly_by_similarity(archive, tmp_path):
    places, result = search(archive, tmp_path, [5], k=30)
    rows, scores = rank.search(archive.vectors, np.array(archive.vectors[5]), 30)
    assert places.tile_row.tolist() == rows.tolist() and result.summary["learner"] == "mean"
    np.testing.assert_allclose(places.score, scores, atol=1e-6)
    assert "probability" not in places.columns and "calibration" not in result.summary


def test_the_same_feedback_gives_the_same_scores_and_the_query_has_length_one(archive, tmp_path):
    first, _ = search(archive, tmp_path, [5, 40, 90], [700, 710], k=30)
    second, result = search(archive, tmp_path, [5, 40, 90], [700, 710], k=30)
    assert first.score.tolist() == second.score.tolist() and result.summary["learner"] == "linear"
    assert first.score.abs().max() <= 1 and result.summary["examples"] == {"like": 3, "unlike": 2}


def test_a_score_map_an_index_and_filters_take_the_learned_query(archive, tmp_path):
    whole, _ = search(archive, tmp_path, [5, 40], [700], k=3600)
    box = tuple(float(v) for v in (*archive.bounds([0])[0][:2], *archive.bounds([1500])[0][2:]))
    some, result = search(archive, tmp_path, [5, 40], [700], k=3600, extent=box, score_map=str(tmp_path / "s.tif"))
    kept = whole[whole.tile_row.isin(some.tile_row)]
    assert 0 < len(some) < len(whole) and kept.score.tolist() == some.score.tolist()
    assert "score_map" in result.files


def test_probabilities_come_with_labels_enough_and_rank_as_scores_do(archive, tmp_path):
    places, result = search(archive, tmp_path, [5, 40, 90, 120], [700, 710, 1500, 3000], k=500)
    told = result.summary["calibration"]
    assert told["likes"] == 4 and told["unlikes"] == 4 and told["slope"] > 0
    assert places.probability.between(0, 1).all() and (places.probability.diff().dropna() <= 1e-4).all()
    assert result.summary["expected"] == pytest.approx(places.probability.sum(), abs=0.06)
    at_even = told["slope"] * told["even_score"] + told["offset"]
    assert at_even == pytest.approx(0, abs=1e-3)


def test_every_result_says_who_encoded_and_how_it_was_found(archive, tmp_path):
    _, result = search(archive, tmp_path, [5], k=5)
    for told in (result.summary, json.loads(open(result.files["recipe"]).read())["result"]):
        assert told["encoder"] == {"name": "test", "hash": "0" * 12, "of": "description"}
        assert told["exact"] is True and told["nodata_hits"] == 0 and told["nodata_archive"] == 0
        assert told["learner"] == "mean" and told["examples"] == {"like": 1, "unlike": 0}


def test_a_result_by_an_index_says_its_recall(archive, tmp_path):
    from kinscape.core.jobs.build_index import BuildIndexJob

    run_job(BuildIndexJob(str(archive.folder), "hnsw", sample=20, k=10))
    _, result = search(archive, tmp_path, [5], k=5, method="index")
    assert result.summary["exact"] is False and 0 <= result.summary["recall"] <= 1


def test_holes_are_told(tmp_path):
    from kinscape.core.search.facts import hole_share

    archive = make_archive(tmp_path / "a", grid_of((40, 32, 32)), [full_grid(4, 4)])
    archive.hole_share = np.linspace(0, 0.3, 16).astype(np.float32)
    assert hole_share(archive, None) == 0.15 and hole_share(archive, np.array([0, 15])) == 0.15
    assert hole_share(archive, np.array([15])) == 0.3 and hole_share(archive, np.zeros(0, int)) is None


def test_what_cancels_out_and_unknown_learners_are_refused(archive, tmp_path):
    with pytest.raises(InputError, match="learner 'deep'"):
        search(archive, tmp_path, [5], learner="deep")
    with pytest.raises(QueryError, match="cancel"):
        combine([np.eye(D)[0]], [2 * np.eye(D)[0]])
    assert not (tmp_path / "r.gpkg").exists()


def test_the_background_is_a_fixed_sample_without_the_examples(archive):
    first = feedback.background(archive, None, np.asarray(archive.vectors[[3, 9]]))
    again = feedback.background(archive, None, np.asarray(archive.vectors[[3, 9]]))
    np.testing.assert_array_equal(first, again)
    assert 1000 < len(first) <= feedback.BACKGROUND
    assert (first @ np.asarray(archive.vectors[[3, 9]]).T).max() < 1 - 1e-5


# -- calibration
def test_probabilities_follow_the_truth():
    """Scores whose truth is a known logistic curve: the curve is found again."""
    rng = np.random.default_rng(0)
    scores = rng.uniform(0.2, 0.9, 4000)
    is_like = rng.random(4000) < 1 / (1 + np.exp(-(14 * scores - 8)))
    curve = calibration.calibrate(scores[is_like], scores[~is_like], np.zeros(0))
    grid = np.linspace(0.3, 0.8, 6)
    np.testing.assert_allclose(curve.probability(grid), 1 / (1 + np.exp(-(14 * grid - 8))), atol=0.04)
    assert curve.even_score == pytest.approx(8 / 14, abs=0.02)


def test_the_background_keeps_far_places_improbable():
    scores = np.array([0.8, 0.75, 0.7, 0.72]), np.array([0.68, 0.6, 0.65])
    far = np.random.default_rng(1).normal(0.0, 0.15, 2000)
    with_far = calibration.calibrate(*scores, far)
    assert with_far.probability(np.array([0.0]))[0] < 0.02 < 0.5 < with_far.probability(np.array([0.8]))[0]


@pytest.mark.parametrize("likes, unlikes", [(2, 9), (9, 2), (0, 0)])
def test_too_few_labels_give_no_probability(likes, unlikes):
    assert calibration.calibrate(np.linspace(0.8, 0.9, likes), np.linspace(0.1, 0.3, unlikes), np.zeros(5)) is None


def test_no_probability_where_a_higher_score_is_no_better():
    assert calibration.calibrate(np.full(5, 0.2), np.full(5, 0.8), np.zeros(0)) is None
    assert calibration.calibrate(np.full(5, 0.5), np.full(5, 0.5), np.zeros(0)) is None


def test_columns_of_probability_are_plain_numbers(archive, tmp_path):
    _, result = search(archive, tmp_path, [5, 40, 90, 120], [700, 710, 1500, 3000], k=5)
    with sqlite3.connect(result.files["results"]) as database:
        kinds = {row[1]: row[2] for row in database.execute("PRAGMA table_info(places)")}
    assert kinds["probability"] == "REAL" and list(kinds)[-2:] == ["review", "probability"]
