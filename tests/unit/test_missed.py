"""How many were missed: the sample, the interval against known truth, the stop rule, and the job from end to end."""

from __future__ import annotations

import json

import geopandas
import numpy as np
import pytest
from archives import full_grid, grid_of, make_archive, unit_vectors
from kinscape.core import cli
from kinscape.core.errors import InputError
from kinscape.core.jobs import run_job
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.missed import MissedJob
from kinscape.core.jobs.search import SearchJob
from kinscape.core.search import missed, places, rank
from kinscape.core.search.every_place import every_place
from results_marks import mark
from scipy import stats


# -- places
@pytest.mark.parametrize("stride", [32, 16, 8])
@pytest.mark.parametrize("max_overlap", [0.0, 0.1, 0.5])
def test_every_place_is_what_going_one_by_one_keeps(tmp_path, stride, max_overlap):
    cells = full_grid(30, 25)
    again = {**full_grid(12, 30), "date": "2020-01-01"}
    archive = make_archive(tmp_path / "a", grid_of((40, 32, stride)), [cells, again])
    scores = np.random.default_rng(stride).random(len(archive)).astype(np.float32).round(2)  # with ties
    ranked = rank.top(scores, len(archive))
    slow = places.one_per_place(archive, lambda m: rank.top(scores, m), len(archive), max_overlap)[0]
    fast = every_place(archive, ranked[0], max_overlap)
    assert ranked[0][fast].tolist() == slow.tolist()


def test_scales_scattered_tiles_and_whole_files_go_the_slow_way(tmp_path):
    cells = full_grid(8, 8)
    two = make_archive(tmp_path / "t", grid_of((40, 32, 16), (80, 32, 16)), [cells, {**cells, "scale": 1}])
    far = {"col": np.array([0, 10**6, 1]), "row": np.array([0, 10**6, 0])}
    scattered = make_archive(tmp_path / "s", grid_of((40, 32, 16)), [far])
    for archive in (two, scattered):
        scores = np.random.default_rng(0).random(len(archive)).astype(np.float32)
        ranked = rank.top(scores, len(archive))[0]
        slow = places.one_per_place(archive, lambda m, s=scores: rank.top(s, m), len(archive), 0.1)[0]
        assert ranked[every_place(archive, ranked, 0.1)].tolist() == slow.tolist()
    assert len(every_place(scattered, np.zeros(0, int), 0.1)) == 0


# -- the sample
@pytest.mark.parametrize("count", [1, 29, 30, 61, 100, 2049, 1_000_000])
def test_strata_share_out_all_places_and_grow_downwards(count):
    sizes = missed.strata_sizes(count)
    assert sizes.sum() == count and len(sizes) <= missed.STRATA and (sizes > 0).all()
    if count > 2000:
        assert sizes[0] == missed.FIRST_STRATUM and (np.diff(sizes) > 0).all()
        ratios = sizes[1:] / sizes[:-1]
        assert ratios.max() / ratios.min() < 1.1


@pytest.mark.parametrize("count, n", [(2049, 60), (5, 60), (61, 60), (400, 3), (1_000_000, 500)])
def test_a_sample_has_no_doubles_and_knows_its_probabilities(count, n):
    sample = missed.draw(count, n, 3)
    assert len(np.unique(sample.chosen)) == len(sample.chosen) <= count
    assert min(count, n) <= len(sample.chosen) <= max(n, missed.LEAST_OF_STRATUM * missed.STRATA)
    edges = np.concatenate([[0], np.cumsum(sample.sizes)])
    inside = np.searchsorted(edges, sample.chosen, "right")
    np.testing.assert_array_equal(inside, sample.stratum)
    assert (1 / sample.inclusion).sum() == pytest.approx(count)  # Horvitz and Thompson's count of all
    np.testing.assert_array_equal(sample.chosen, missed.draw(count, n, 3).chosen)
    if n < count:
        assert sample.chosen.tolist() != missed.draw(count, n, 4).chosen.tolist()


def test_a_review_that_stops_early_has_seen_every_stratum():
    sample = missed.draw(20_000, 60, 0)
    for part in (20, 40):
        seen = np.bincount(sample.stratum[:part], minlength=5)[1:]
        np.testing.assert_allclose(seen / sample.counts, part / 60, atol=0.34)
        assert (seen > 0).all()


def test_each_place_of_a_stratum_is_as_likely():
    hits = np.zeros(90)
    for seed in range(1500):
        hits[missed.draw(90, 12, seed).chosen] += 1
    sample = missed.draw(90, 12, 0)
    edges = np.concatenate([[0], np.cumsum(sample.sizes)])
    for low, high, count, size in zip(edges[:-1], edges[1:], sample.counts, sample.sizes):
        assert stats.chisquare(hits[low:high]).pvalue > 1e-3
        assert hits[low:high].mean() / 1500 == pytest.approx(count / size, abs=1e-9)


# -- the interval
def simulated(wanted, n, seed):
    """(the estimate, how many really are left) of one sample of places of which ``wanted`` (m,) are wanted."""
    sample = missed.draw(len(wanted), n, seed)
    yes = wanted[sample.chosen]
    found = np.array([yes[sample.stratum == h + 1].sum() for h in range(len(sample.sizes))])
    judged = missed.Judged(sample.sizes, sample.counts, found)
    return missed.estimate(judged, 40 + int(found.sum())), int(wanted.sum() - found.sum()), found


@pytest.mark.parametrize(
    "count, left, decay",
    [(1500, 3, 1.0), (20_000, 100, 0.3), (3000, 900, 0.5)],
)
def test_the_interval_holds_the_truth_as_often_as_it_says(count, left, decay):
    """400 samples of each of three known truths, most with strata in which nothing was found."""
    rng = np.random.default_rng(count + left)
    share = (np.arange(count) + 20.0) ** -decay
    share = np.minimum(1, share / share.sum() * left)
    inside, inside_stop, empty = [], [], []
    for seed in range(400):
        found, truth, per_stratum = simulated(rng.random(count) < share, 60, seed)
        inside.append(found.low <= truth <= found.high)
        inside_stop.append(truth <= found.most)
        empty.append((per_stratum == 0).any())
    assert np.mean(inside) >= 0.93 and np.mean(inside_stop) >= 0.93
    if left < 200 and count > 100:
        assert np.mean(empty) > 0.5


def test_the_estimate_is_right_on_average():
    wanted = np.random.default_rng(0).random(3000) < np.linspace(0.5, 0.05, 3000)
    told = [(lambda f, t, _: f.left - t)(*simulated(wanted, 60, seed)) for seed in range(200)]
    assert abs(np.mean(told)) < 3 * np.std(told) / np.sqrt(200)


def test_one_stratum_gives_clopper_and_pearsons_limits():
    found = missed.estimate(missed.Judged(np.array([100_000]), np.array([60]), np.array([6])), 6)
    low, high = (stats.beta.ppf(q, a, b) for q, a, b in ((0.025, 6, 55), (0.975, 7, 54)))
    assert found.low == pytest.approx(low * 99_940, rel=0.03)
    assert found.high == pytest.approx(high * 99_940, rel=0.03)
    assert found.left == pytest.approx(9994) and found.recall == pytest.approx(6 / 10_000)


def test_all_judged_leaves_no_doubt_and_none_judged_leaves_all():
    sizes = np.array([30, 50])
    done = missed.estimate(missed.Judged(sizes, sizes, np.array([3, 0])), 13)
    assert (done.left, done.low, done.high, done.most) == (0, 0, 0, 0) and done.recall == 1 and done.may_stop(0.05)
    not_begun = missed.estimate(missed.Judged(sizes, np.zeros(2, int), np.zeros(2, int)), 10)
    assert not_begun.left is None and not_begun.recall is None
    assert (not_begun.low, not_begun.high) == (0, 80) and not not_begun.may_stop(0.05)
    with pytest.raises(InputError, match="more places were judged"):
        missed.Judged(sizes, np.array([31, 0]), np.zeros(2, int))


def test_the_stop_rule_holds_after_as_many_reviews_as_it_asks_for():
    judged = missed.Judged(np.array([30, 80, 250]), np.array([10, 20, 30]), np.zeros(3, int))
    more = missed.more_reviews(judged, 60, 0.05)
    assert 0 < more <= judged.left.sum() and not missed.estimate(judged, 60).may_stop(0.05)
    after, _ = missed._after(judged, more)
    assert after.judged.sum() == judged.judged.sum() + more and missed.estimate(after, 60).may_stop(0.05)
    before, _ = missed._after(judged, int(more * 0.9))
    assert not missed.estimate(before, 60).may_stop(0.05)
    assert missed.more_reviews(judged, 10_000, 0.05) == 0


# -- the job
D = 16


@pytest.fixture
def archive(tmp_path):
    """Overlapping tiles; what is wanted are the tiles near one direction."""
    vectors = unit_vectors(3600, D, 1, groups=30)
    return make_archive(tmp_path / "a", grid_of((40, 32, 16)), [{**full_grid(60, 60), "vectors": vectors}], D)


def is_wanted(archive, rows):
    return np.asarray(archive.vectors[rows]) @ np.asarray(archive.vectors[1800]) > 0.55


@pytest.fixture
def run(archive, tmp_path):
    like = (Example(tile=archive.tile_ids([1800])[0]),)
    result = run_job(SearchJob(str(archive.folder), like, str(tmp_path / "run" / "results.gpkg"), k=25))
    review(archive, result.files["results"])
    return result.files["results"]


def review(archive, results, first=None):
    places_ = geopandas.read_file(results, layer="places").head(first)
    said = np.where(is_wanted(archive, places_.tile_row.to_numpy()), "like", "unlike")
    mark(results, dict(zip(places_["rank"].tolist(), said.tolist())))


def draw(run, tmp_path, **more):
    return run_job(MissedJob("draw", run, str(tmp_path / "sample.gpkg"), **more))


def estimate(sample, **more):
    return run_job(MissedJob("estimate", sample=sample, **more)).summary


def test_a_sample_is_a_result_to_review_with_its_strata(archive, run, tmp_path):
    drawn = draw(run, tmp_path)
    sample = geopandas.read_file(drawn.files["results"], layer="places")
    plain = geopandas.read_file(run, layer="places")
    assert list(sample.columns[: len(plain.columns) - 1]) == list(plain.columns[:-1])
    assert len(sample) == 60 == drawn.summary["hits"] and sample.review.isna().all()
    weights = (1 / sample.inclusion_probability).sum()
    assert weights == pytest.approx(drawn.summary["places"], rel=1e-6)
    assert drawn.summary["found"] == (plain.review == "like").sum() and drawn.summary["reviewed"] == 25
    for number, told in enumerate(drawn.summary["strata"], 1):
        own = sample[sample.stratum == number]
        assert len(own) == told["sampled"] and (own.stratum_size == told["places"]).all()
        assert own.score.between(told["worst_score"] - 1e-6, told["best_score"] + 1e-6).all()
    assert not set(sample.tile_id) & set(plain.tile_id)


def test_no_ground_is_counted_twice(archive, run, tmp_path):
    """The unreviewed places and the reviewed ones do not overlap, and together leave no tile uncovered."""
    drawn = draw(run, tmp_path, n=100_000)
    sample = geopandas.read_file(drawn.files["results"], layer="places")
    reviewed = geopandas.read_file(run, layer="places")
    assert len(sample) == drawn.summary["places"] < len(archive) / 2
    every = np.concatenate([sample.geometry, reviewed.geometry])
    boxes = np.array([shape.bounds for shape in every])
    over = places.iou(boxes[:, None], boxes[None])
    np.fill_diagonal(over, 0)
    assert over.max() <= 0.1 + 1e-9
    tiles = archive.bounds()
    assert (places.iou(tiles[:, None], boxes[None]).max(axis=1) > 0.1).all()


def test_the_estimate_holds_the_truth_and_tells_what_it_rests_on(archive, run, tmp_path):
    everything = geopandas.read_file(draw(run, tmp_path, n=100_000).files["results"], layer="places")
    truth = int(is_wanted(archive, everything.tile_row.to_numpy()).sum())
    assert truth > 5
    drawn = draw(run, tmp_path, n=80)
    sample = drawn.files["results"]
    nothing = estimate(sample)
    assert nothing["judged"] == 0 and nothing["left"] is None and not nothing["may_stop"] and nothing["notes"]
    review(archive, sample)
    told = estimate(sample)
    in_sample = told["found"] - drawn.summary["found"]
    assert told["judged"] == 80 and told["left_low"] <= truth - in_sample <= told["left_high"]
    assert told["recall_low"] <= told["found"] / (told["found"] + truth - in_sample) <= told["recall_high"]
    assert told["recall_before"] <= told["recall"] and told["more_reviews"] > 0 and not told["notes"]
    assert sum(s["wanted"] for s in told["strata"]) == in_sample


def test_a_review_of_everything_lets_stop(archive, run, tmp_path):
    sample = draw(run, tmp_path, n=100_000).files["results"]
    review(archive, sample)
    told = estimate(sample)
    assert told["may_stop"] and told["recall"] == told["recall_low"] == 1 and told["more_reviews"] == 0


def test_half_a_review_gives_a_wider_interval_and_says_so(archive, run, tmp_path):
    sample = draw(run, tmp_path).files["results"]
    review(archive, sample, 30)
    half = estimate(sample)
    review(archive, sample)
    whole = estimate(sample)
    assert half["judged"] == 30 and any("not judged yet" in note for note in half["notes"])
    assert half["left_high"] - half["left_low"] > whole["left_high"] - whole["left_low"]


def test_marks_that_came_later_are_noticed(archive, run, tmp_path):
    sample = draw(run, tmp_path).files["results"]
    review(archive, sample)
    assert not estimate(sample, results=run)["notes"]
    mark(run, {1: ""})
    assert any("since the sample was drawn" in note for note in estimate(sample, results=run)["notes"])


def test_what_lies_under_a_drawn_example_is_known(archive, tmp_path):
    """A drawn box has no row; its ground is not sampled, and counts as found once."""
    from kinscape.core.events import Events
    from kinscape.core.jobs import missed as job_module
    from kinscape.core.search.query import Part, Query

    vector = np.array(archive.vectors[1800])
    box = Example(raster="r.tif", polygon=((0.0, 0.0), (1.0, 0.0), (1.0, 1.0)))
    part = Part("like", 1, "r.tif", vector, archive.footprints([1800])[0])
    search = SearchJob(str(archive.folder), (box,), "o.gpkg")
    scores = rank.scores(archive.vectors, vector)
    rows, _, known = job_module._unreviewed(archive, search, Query(vector, (part,), 0), None, scores, Events())
    assert known == {"reviewed": 0, "found": 1} and 1800 not in rows
    assert not places.covers_query(archive, rows, [part.polygon], 0.1).any()


def test_files_that_were_changed_are_refused(archive, run, tmp_path):
    with pytest.raises(InputError, match="no column 'stratum'"):
        estimate(run)
    sample = draw(run, tmp_path).files["results"]
    recipe = sample.replace(".gpkg", ".recipe.json")
    told = json.loads(open(recipe).read())
    del told["result"]["found"]
    text = open(recipe).read()
    open(recipe, "w").write(json.dumps(told))
    with pytest.raises(InputError, match="not drawn to see"):
        estimate(sample)
    open(recipe, "w").write(text)
    for value in (7, -1, 1e300):
        mark(sample, {1: value}, "stratum_size")
        with pytest.raises(InputError, match="do not add up|cannot be read"):
            estimate(sample)


@pytest.mark.parametrize("fields, says", [({"n": 0}, "sample of 0"), ({"action": "guess"}, "'guess' is not known")])
def test_what_cannot_be_is_refused(run, tmp_path, fields, says):
    with pytest.raises(InputError, match=says):
        run_job(MissedJob(**{"action": "draw", "results": run, "out": str(tmp_path / "s.gpkg"), **fields}))
    assert not (tmp_path / "s.gpkg").exists()


def test_the_command_line_draws_and_estimates(archive, run, tmp_path, capsys):
    sample = str(tmp_path / "s.gpkg")
    assert cli.main(["missed", "draw", run, "--out", sample, "-n", "40", "--seed", "2", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["hits"] == 40
    review(archive, sample)
    assert cli.main(["missed", "estimate", sample, "--share", "0.2", "--confidence", "0.9", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["share"] == 0.2 and told["confidence"] == 0.9 and told["judged"] == 40
    assert cli.main(["missed", "estimate", sample]) == 0
    assert "recall" in capsys.readouterr().out
