"""The benchmark of classes left out: who is left out, what tables may learn from, figures, and whole tiny runs."""

from __future__ import annotations

import dataclasses
import json
import shlex

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from kinscape.core import metrics  # noqa: E402
from kinscape.core.cli_bench_unseen import unseen_page  # noqa: E402
from kinscape.core.cli_verbs import make_parser  # noqa: E402
from kinscape.core.encoders.fuse_fit import apply_table, fit_table, fit_with_classes  # noqa: E402
from kinscape.core.errors import InputError  # noqa: E402
from kinscape.core.events import Events  # noqa: E402
from kinscape.core.jobs import bench_unseen as job_module  # noqa: E402
from kinscape.core.jobs import run_job  # noqa: E402
from kinscape.core.jobs.bench_unseen import BenchUnseenJob, dims_of  # noqa: E402
from kinscape.core.jobs.doors import as_command  # noqa: E402
from kinscape.core.search.retrieval import rankings  # noqa: E402
from kinscape.core.training import hir_nets, recipe, unseen  # noqa: E402

RNG = np.random.default_rng(4)
CLASSES, EACH = 6, 10


# -- who is left out
def test_rotations_leave_each_class_out_once():
    labels = np.repeat(np.arange(21), 3)
    outs = [unseen.left_out(labels, rotation) for rotation in range(3)]
    assert np.sum(outs, axis=0).tolist() == [1] * len(labels)
    assert np.unique(labels[outs[1]]).tolist() == [1, 4, 7, 10, 13, 16, 19]


def test_too_few_classes_and_unknown_rotations_are_refused():
    with pytest.raises(InputError, match="too few"):
        unseen.left_out(np.arange(5), 2)  # class 2 alone would be left out
    with pytest.raises(InputError, match="rotation 3"):
        unseen.left_out(np.arange(9), 3)


# -- what is made of them
def said(n=90, more=12, seed=0):
    rng = np.random.default_rng(seed)
    labels = np.arange(n) % CLASSES
    centres = rng.normal(size=(CLASSES, 40))
    both = centres[np.r_[labels, rng.integers(0, CLASSES, more)]] + rng.normal(size=(n + more, 40))
    unit = both / np.linalg.norm(both, axis=1, keepdims=True)
    return unseen.Said(unit[:, :32], both[:, :30], both[:, 30:]), labels


def test_what_the_left_out_images_show_changes_no_table(monkeypatch):
    given, labels = said()
    seen = ~unseen.left_out(labels, 0)
    fitted = []
    monkeypatch.setattr(unseen, "fit_with_classes", lambda *a: fitted.append(fit_with_classes(*a)) or fitted[-1])
    unseen.variants(given, labels, seen, (5, 4), Events())
    statistics = given.statistics.copy()
    statistics[:len(labels)][~seen] += 100
    other_labels = np.where(seen, labels, 0)
    unseen.variants(dataclasses.replace(given, statistics=statistics), other_labels, seen, (5, 4), Events())
    assert len(fitted) == 6
    for one, two in zip(fitted[:3], fitted[3:]):
        assert all(np.array_equal(one[name], two[name]) for name in one)


def test_tiles_without_labels_do_change_the_table():
    given, labels = said()
    seen = ~unseen.left_out(labels, 0)
    alone = unseen.Said(*(part[:len(labels)] for part in (given.vectors, given.statistics, given.handmade)))
    with_others, without = (unseen.variants(g, labels, seen, (5,), Events())["fused 5"] for g in (given, alone))
    assert with_others.shape == without.shape == (len(labels), 5)
    assert not np.allclose(with_others, without, atol=1e-3)


def test_variants_are_named_by_their_dimension_and_have_length_one():
    given, labels = said()
    found = unseen.variants(given, labels, ~unseen.left_out(labels, 2), (6, 3), Events())
    assert {name: v.shape[1] for name, v in found.items()} == {
        "handcrafted": 10, "tkanet 32": 32, "statistics 6": 6, "fused 6": 6, "fused 3": 3}
    assert np.allclose(np.linalg.norm(found["fused 3"], axis=1), 1, atol=1e-5)
    other = dataclasses.replace(given, handmade=RNG.normal(size=given.handmade.shape))
    again = unseen.variants(other, labels, ~unseen.left_out(labels, 2), (6, 3), Events())
    assert np.allclose(found["statistics 6"], again["statistics 6"], atol=1e-5)
    assert not np.allclose(found["fused 6"], again["fused 6"], atol=0.05)


def test_tiles_without_labels_are_spread_and_a_quarter_of_the_labelled():
    tiles = np.arange(100)[:, None, None, None]
    assert unseen.spread(tiles, 40).ravel().tolist() == [0, 11, 22, 33, 44, 55, 66, 77, 88, 99]
    assert len(unseen.spread(tiles, 4000)) == 100
    assert len(unseen.spread(None, 40)) == 0


# -- tables that know classes
def nuisance(n=240, seed=5):
    """Classes in three faint directions, a loud nuisance that is the same in all classes in five others."""
    rng = np.random.default_rng(seed)
    labels = np.arange(n) % 12
    kinds = np.concatenate([rng.normal(size=(12, 3)), np.zeros((12, 9))], axis=1)
    loud = np.concatenate([np.zeros((n, 3)), 3 * rng.normal(size=(n, 5)), np.zeros((n, 4))], axis=1)
    return kinds[labels] + loud @ np.linalg.qr(rng.normal(size=(12, 12)))[0] + 0.1 * rng.normal(size=(n, 12)), labels


def agreement(vectors, labels, rows):
    relevance, _ = rankings(vectors, labels, rows, rows, Events())
    return metrics.precision_at_k(relevance, 10).mean()


def test_known_classes_help_to_find_others():
    stats, labels = nuisance()
    hand = RNG.normal(size=(len(stats), 3))
    fitted, asked = np.flatnonzero(labels < 8), np.flatnonzero(labels >= 8)
    how = {"dim": 10, "weights": (1.0, 0.0), "half_whitening": 0.0, "strength": 1.0, "keep": 0.05}
    plain, knowing = (fit_table(stats[fitted], hand[fitted], labels=known, **how) for known in (None, labels[fitted]))
    before, after = (agreement(apply_table(t, stats, hand), labels, asked) for t in (plain, knowing))
    assert after > before + 0.1


def test_within_class_scatter_is_the_mean_over_classes_and_leaves_unknown_rows_out():
    from kinscape.core.encoders.fuse_fit import _within

    rows = RNG.normal(size=(50, 4))
    labels = np.r_[np.zeros(30, int), np.ones(12, int), np.full(8, -1)]
    wanted = np.cov(rows[:30].T, bias=True) + np.cov(rows[30:42].T, bias=True)
    assert np.allclose(_within(rows, labels), wanted)
    with pytest.raises(ValueError, match="labels"):
        _within(rows, labels[:9])


def test_pairs_and_classes_together_count_evenly():
    stats, labels = nuisance()
    hand = RNG.normal(size=(len(stats), 3))
    pairs = np.stack([np.arange(0, 240, 2), np.arange(1, 240, 2)], axis=1)
    tables = [fit_table(stats, hand, 6, alike=a, labels=known)["projection"]
              for a, known in ((pairs, labels), (pairs, None), (None, labels))]
    assert not np.allclose(tables[0], tables[1], atol=1e-3) and not np.allclose(tables[0], tables[2], atol=1e-3)


# -- figures
def test_queries_within_an_archive_never_find_themselves():
    vectors = RNG.normal(size=(30, 5))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    labels = np.arange(30)  # a class of its own for each: only itself would be right
    for queries in (np.arange(30), np.array([3, 11, 29])):
        relevance, relevant = rankings(vectors, labels, queries, np.arange(30), Events())
        assert relevance.shape == (len(queries), 29) and not relevance.any() and not relevant.any()
    apart, _ = rankings(vectors, labels, np.arange(5), np.arange(5, 30), Events())
    assert apart.shape == (5, 25)


def test_both_ways_of_searching_are_those_of_a_plain_loop():
    given, labels = said()
    out = unseen.left_out(labels, 1)
    found = job_module.searched(given.vectors, labels, out, Events())
    for way, archive in (("unseen_only", np.flatnonzero(out)), ("among_all", np.arange(len(labels)))):
        wanted = []
        for query in np.flatnonzero(out):
            others = archive[archive != query]
            best = others[np.argsort(-(given.vectors[others] @ given.vectors[query]), kind="stable")[:10]]
            wanted.append((labels[best] == labels[query]).mean())
        assert np.allclose(metrics.precision_at_k(found[way].relevance, 10), wanted)


def figures(hits, n=12):
    """Queries whose first ten hold so many right hits in front; ten can be found."""
    relevance = np.arange(n) < np.asarray(hits)[:, None]
    return unseen.Figures(relevance, np.full(len(hits), 10))


def test_gains_are_paired_and_rotations_count_the_same():
    one = {"handcrafted": figures([5] * 40), "fused": figures([7] * 40)}
    two = {"handcrafted": figures([5] * 10), "fused": figures([5] * 10)}
    row = unseen.pooled([one, two], 0)["fused"]
    assert row["p10"] == pytest.approx(0.6)
    assert row["gain"]["mean"] == pytest.approx(0.1) and row["gain"]["rotations"] == [0.2, 0.0]
    assert row["gain"]["ci95"] == [0.1, 0.1]  # no query differs from another: nothing is left to chance
    alone = unseen.told(one, 0)
    assert alone["fused"]["gain"]["mean"] == pytest.approx(0.2) and "gain" not in alone["handcrafted"]
    assert alone["fused"]["conventions"]["hits"]["map10"] == 1.0


def test_an_interval_covers_no_difference_where_there_is_none():
    rng = np.random.default_rng(0)
    found = {"handcrafted": figures(rng.integers(0, 10, 400)), "fused": figures(rng.integers(0, 10, 400))}
    low, high = unseen.pooled([found], 0)["fused"]["gain"]["ci95"]
    assert low < 0 < high and high - low < 0.12


# -- whole runs
@pytest.fixture
def scenes(tmp_path):
    """Six classes of colours and textures of their own, and their marks."""
    from PIL import Image

    rng, rows = np.random.default_rng(1), []
    for number in range(CLASSES):
        name = f"kind{number}"
        (tmp_path / "set" / name).mkdir(parents=True)
        for i in range(EACH):
            pixels = np.full((64, 64, 3), [40 * number + 30, 200 - 30 * number, 90], np.float64)
            pixels += rng.normal(0, 6 * (number + 1), pixels.shape)
            Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(tmp_path / "set" / name / f"{name}_{i:02}.png")
            rows.append("\t".join([f"{name}_{i:02}", *(str(int(number % 3 == j)) for j in range(3))]))
    (tmp_path / "set_multilabel.tsv").write_text("image\ta\tb\tc\n" + "\n".join(rows) + "\n")
    return tmp_path / "set"


@pytest.fixture
def tiny(monkeypatch):
    from kinscape.core.training import course

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    monkeypatch.setattr(course, "TKANET", recipe.QUICK)
    monkeypatch.setattr(job_module, "DIMS", ())
    monkeypatch.setattr(job_module, "_PX", 128)
    yield
    torch.set_num_threads(before)


def job_of(scenes, **fields):
    return BenchUnseenJob(str(scenes), **{"rotations": (1,), "epochs": 1, "views": 1, "px": 64, "dim": 8, **fields})


def test_a_whole_run_tells_both_ways_of_every_vector(scenes, tiny, tmp_path):
    from PIL import Image

    Image.fromarray(RNG.integers(0, 255, (300, 400, 3), np.uint8)).save(tmp_path / "ground.png")
    asked = {}
    real = hir_nets.train_supervised

    def watched(images, labels, count, how, events, presence, unlabelled, *rest):
        asked.update(n=len(images), count=count, presence=presence, unlabelled=unlabelled, selfsup=how.selfsup_weight)
        return real(images, labels, count, how, events, presence, unlabelled, *rest)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hir_nets, "train_supervised", watched)
        result = run_job(job_of(scenes, rasters=(str(tmp_path / "ground.png"),), tiles=4))
    s = result.summary
    assert asked["n"] == 40 and asked["count"] == 4 and asked["presence"].shape == (40, 3)
    assert len(asked["unlabelled"]) == s["unlabelled"] == 4 and asked["selfsup"] > 0
    assert set(s["tables"]) == {"unseen_only", "among_all"} and s["marks_used"] and not s["is_quick"]
    for way, rows in s["tables"].items():
        assert list(rows) == ["handcrafted", "tkanet 32", "statistics 8", "fused 8"]
        assert all(0 <= row["p10"] <= 1 for row in rows.values())
        only = s["per_rotation"][0]["tables"][way]
        assert only["fused 8"]["queries"] == 20 and only["fused 8"]["p10"] == rows["fused 8"]["p10"]
        assert rows["fused 8"]["gain"]["mean"] == pytest.approx(rows["fused 8"]["p10"] - rows["handcrafted"]["p10"],
                                                                abs=2e-5)
    assert s["per_rotation"][0]["left_out"] == ["kind1", "kind4"]
    json.dumps(s)
    page = "\n".join(unseen_page(result))
    assert "fused 8" in page and "searched among all" in page


def test_a_second_run_trains_and_describes_nothing_again(scenes, tiny, tmp_path, monkeypatch):
    job = job_of(scenes, work=str(tmp_path / "work"))
    first = run_job(job).summary
    monkeypatch.setattr(hir_nets, "train_supervised", None)
    monkeypatch.setattr(hir_nets, "describe", None)
    second = run_job(job).summary
    assert first["per_rotation"] == second["per_rotation"]
    kept = next((tmp_path / "work").glob("*/said-*.npz"))
    kept.write_bytes(b"no arrays")
    with pytest.raises(InputError, match="cannot be read"):
        run_job(job)


def test_an_encoder_is_judged_beside_the_handmade_one_without_training(scenes, monkeypatch):
    from kinscape.core.jobs import bench_retrieval

    real = bench_retrieval.embed

    def embed(job, classes, events):
        if job.encoder != "perfect":
            return real(job, classes, events)
        _, labels, facts = real(bench_retrieval.BenchRetrievalJob(job.data), classes, events)
        return np.eye(CLASSES, dtype=np.float32)[labels], labels, {**facts, "dim": CLASSES}

    monkeypatch.setattr(bench_retrieval, "embed", embed)
    monkeypatch.setattr(hir_nets, "train_supervised", None)
    summary = run_job(BenchUnseenJob(str(scenes), encoder="perfect")).summary
    rows = summary["tables"]["leave_one_out"]
    assert rows["perfect"]["p10"] == pytest.approx(0.9)  # nine others of each class
    assert rows["perfect"]["map10"] == 1.0 and summary["dim"] == CLASSES
    assert rows["perfect"]["gain"]["mean"] == pytest.approx(0.9 - rows["handcrafted"]["p10"], abs=2e-5)
    with pytest.raises(InputError, match="with itself"):
        run_job(BenchUnseenJob(str(scenes), encoder="handcrafted"))


def test_a_quick_run_is_marked(scenes, tiny, monkeypatch):
    summary = run_job(job_of(scenes, is_quick=True, rotations=(0, 1, 2), views=8)).summary
    assert summary["is_quick"] and summary["views"] == 1 and len(summary["per_rotation"]) == 1
    assert summary["recipe"]["epochs"] == 2


@pytest.mark.parametrize("change", [{"rotations": ()}, {"rotations": (0, 0)}, {"rotations": (3,)}, {"views": 9},
                                    {"px": 100}, {"epochs": -1}, {"dim": 1}, {"tiles": 1}])
def test_values_that_cannot_be_measured_are_refused(scenes, change):
    with pytest.raises(InputError, match="cannot be measured"):
        run_job(BenchUnseenJob(str(scenes), **change))


def test_a_table_of_marks_that_does_not_fit_is_told(scenes, tiny):
    scenes.with_name("set_multilabel.tsv").write_text("image\ta\nother\t1\n")
    with pytest.raises(InputError, match="lacks 60 images"):
        run_job(job_of(scenes))


# -- what training uses
def test_a_trained_encoders_table_knows_the_classes_where_there_are_enough_images(tmp_path, monkeypatch):
    from kinscape.core.encoders.tkanet import TkaNet
    from kinscape.core.training import making

    asked = []

    def watched(stats, handmade, labels, dim):
        asked.append(labels.tolist())
        return fit_with_classes(stats, handmade, labels, dim)

    monkeypatch.setattr(making, "fit_with_classes", watched)
    images = RNG.integers(0, 255, (16, 3, 128, 128), np.uint8)
    labels = np.arange(16) % 2
    facts = {"name": "mine", "input_px": 128, "mean": (0.5,) * 3, "std": (0.2,) * 3, "views": 1, "classes": ["a", "b"],
             "trained_on": "noise", "licence": "none", "recipe": {}}
    for dim, is_known in ((4, True), (5, False)):
        one = making.Making(TkaNet().eval(), facts, "fused", dim, tmp_path)
        one.fit(images, 0, Events(), labels, images[:9])
        assert one.encoder().encode(images[:2].astype(np.float32) / 255).shape == (2, dim)
        assert asked == ([[*labels.tolist(), -1, -1, -1, -1]] if is_known else [])
        asked.clear()


# -- doors
def test_the_verb_makes_the_job_and_the_job_tells_the_verb():
    parser = make_parser()
    line = "bench unseen --data /d --rotations 0,2 --raster /r --raster /s --tiles 9 --recipe /c.json --epochs 3 " \
           "--seed 4 --views 2 --px 128 --dim 96 --work /w --quick"
    args = parser.parse_args(line.split())
    wanted = BenchUnseenJob("/d", rotations=(0, 2), rasters=("/r", "/s"), tiles=9, recipe="/c.json", epochs=3, seed=4,
                            views=2, px=128, dim=96, work="/w", is_quick=True)
    assert args.verb.job(args) == wanted
    assert parser.parse_args(shlex.split(as_command(wanted))[1:]).verb.job(args) == wanted
    plain = parser.parse_args(["bench", "unseen"])
    assert plain.verb.job(plain) == BenchUnseenJob()
    with pytest.raises(InputError, match="list of rotations"):
        parser.parse_args(["bench", "unseen", "--rotations", "a"])


def test_the_first_dimension_is_the_shipped_encoders(monkeypatch):
    from types import SimpleNamespace

    from kinscape.core.encoders import models

    def shipped(*kinds):
        found = {str(i): SimpleNamespace(manifest=SimpleNamespace(kind=kind, dim=96)) for i, kind in enumerate(kinds)}
        monkeypatch.setattr(models, "find_models", lambda folders=None: found)

    shipped("tkanet")
    assert dims_of(0) == (256, 32, 64, 128)
    shipped("tkanet", "fused")
    assert dims_of(0) == (96, 32, 64, 128)
    assert dims_of(64) == (64, 32, 128)
