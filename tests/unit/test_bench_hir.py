"""The HIR benchmark: its protocol, the second stage, and a whole run on small pictures with a tiny training."""

from __future__ import annotations

import json

import numpy as np
import pytest
from kinscape.core.errors import InputError
from kinscape.core.events import Events
from kinscape.core.jobs import run_job
from kinscape.core.jobs.bench_hir import BenchHirJob, merged_classes
from kinscape.core.landcover.distance import cover_distances, rerank_order
from kinscape.core.search import two_stage
from kinscape.core.search.two_stage import SecondStage

RNG = np.random.default_rng(6)
NAMES = ["beach", "denseresidential", "forest", "medium_Residential", "sparseresidential"]


def test_residential_classes_are_one_and_the_others_stay():
    merged, residential = merged_classes(np.array([0, 1, 2, 3, 4, 1]), NAMES)
    assert residential == [1, 3, 4]
    assert merged.tolist() == [0, 1, 2, 1, 1, 1]


def test_data_without_residential_classes_stays_as_it_is():
    merged, residential = merged_classes(np.array([0, 1, 2]), ["a", "b", "c"])
    assert residential == [] and merged.tolist() == [0, 1, 2]


def test_orders_are_those_of_the_reranking_one_by_one():
    scores = RNG.random((7, 120))
    queries, archive = (RNG.integers(0, 200, (n, 9)).astype(np.uint8) for n in (7, 120))
    found = two_stage.orders(scores, queries, archive, 0.6, 40)
    for number, row in enumerate(found):
        visual = np.argsort(-scores[number], kind="stable")
        near = cover_distances(queries[number], archive[visual])
        assert row.tolist() == visual[rerank_order(scores[number][visual], near, 0.6, 40)].tolist()


def test_a_query_of_the_archive_is_never_its_own_hit():
    scores = RNG.random((20, 20))
    np.fill_diagonal(scores, -np.inf)
    table = RNG.integers(0, 200, (20, 5)).astype(np.uint8)
    for cover in (0.0, 1.0):
        order = two_stage.orders(scores, table, table, cover, 75)
        assert (order[:, -1] == np.arange(20)).all()


def test_marks_agree_by_the_jaccard_index():
    alike = two_stage.jaccard(np.array([[1, 1, 0], [1, 0, 0], [0, 0, 1], [0, 0, 0]]))
    assert alike[0].tolist() == pytest.approx([1, 0.5, 0, 0])
    assert alike[3].tolist() == [0, 0, 0, 1]


def judged_data():
    """Vectors that tell two groups apart; a second feature that tells what is present in them."""
    marks = np.repeat(np.eye(8, dtype=np.uint8), 20, axis=0)
    group = np.arange(160) // 80
    vectors = two_stage.unit(np.eye(16)[group] + 0.05 * RNG.normal(size=(160, 16)))
    fine = two_stage.unit(np.eye(16)[np.arange(160) // 20] + 0.2 * RNG.normal(size=(160, 16)))
    return vectors, {"fine": fine, "noise": RNG.normal(size=(160, 16)).astype(np.float32)}, marks


def test_the_second_stage_is_chosen_where_it_agrees_better():
    vectors, features, marks = judged_data()
    candidates = [SecondStage(("noise",), 1.0), SecondStage(("fine",), 0.5), SecondStage(("fine",), 1.0)]
    stage, judged = two_stage.choose(vectors, features, np.arange(160), marks, candidates, candidates[0], 75)
    agreement = {j.stage.name: j.agreement for j in judged}
    assert stage.features == ("fine",) and agreement[stage.name] > agreement["stage 1"] + 0.1


def test_a_second_stage_that_helps_nothing_is_not_taken():
    vectors, features, marks = judged_data()
    bad = [SecondStage(("noise",), 1.0)]
    stage, judged = two_stage.choose(features["fine"], features, np.arange(160), marks, bad, bad[0], 75)
    assert stage.cover == 0 and len(judged) == 2


def test_labels_of_queries_play_no_part_in_the_choice():
    vectors, features, marks = judged_data()
    archive = np.arange(0, 160, 2)
    other = marks.copy()
    other[1::2] = RNG.integers(0, 2, other[1::2].shape)
    candidates = [SecondStage(("fine",), c) for c in (0.5, 1.0)]
    first, second = (two_stage.choose(vectors, features, archive, m, candidates, candidates[0], 75)
                     for m in (marks, other))
    assert first == second


def test_figures_flatter_as_the_papers_do_and_tell_the_strict_ones():
    relevance = np.zeros((4, 60), bool)
    relevance[:, [0, 30]] = True
    told = two_stage.figures(relevance)
    assert told["map10"] == 1.0 and told["min_rk_map10"] == 0.5 and told["p10"] == 0.1


def test_intervals_over_splits_are_students():
    told = two_stage.over_splits([0.9, 0.92, 0.94])
    assert told["mean"] == pytest.approx(0.92)
    reach = 4.302653 * 0.02 / np.sqrt(3)  # t of 2 degrees of freedom at 97.5 %
    assert told["ci95"] == pytest.approx([0.92 - reach, 0.92 + reach], abs=1e-5)
    assert two_stage.over_splits([0.9])["ci95"] is None


@pytest.fixture
def scenes(tmp_path):
    """Three classes and three residential ones, of colours and textures of their own, and their marks."""
    from PIL import Image

    rows = []
    for number, name in enumerate(("beach", "denseresidential", "forest", "mediumresidential", "sparseresidential")):
        (tmp_path / "set" / name).mkdir(parents=True)
        for i in range(10):
            pixels = np.full((64, 64, 3), [40 * number + 30, 200 - 30 * number, 90], np.float64)
            pixels += RNG.normal(0, 6 * (number + 1), pixels.shape)
            Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(tmp_path / "set" / name / f"{name}{i:02}.png")
            marks = [int(number == j) for j in range(5)]
            rows.append("\t".join([f"{name}{i:02}", *map(str, marks)]))
    (tmp_path / "set_multilabel.tsv").write_text("image\ta\tb\tc\td\te\n" + "\n".join(rows) + "\n")
    return tmp_path / "set"


@pytest.fixture
def tiny(monkeypatch):
    pytest.importorskip("torch")
    from kinscape.core.training import hir_nets, recipe

    monkeypatch.setattr(recipe, "TKANET", recipe.QUICK)
    monkeypatch.setattr(hir_nets, "speed_beside_resnet18", lambda net, events: {"ratio": 3.0})


def test_a_whole_run_ends_with_the_four_figures(scenes, tiny, tmp_path):
    job = BenchHirJob(str(scenes), splits=2, shortlist=20, work=str(tmp_path / "work"), epochs=1)
    summary = run_job(job).summary
    assert list(summary)[-4:] == ["stage1", "hir", "residential", "speed_vs_resnet18"]
    for table in ("stage1", "hir", "residential"):
        assert set(summary[table]) == {"map10", "p10"}
        figures = [split["tables"][table]["map10"] for split in summary["splits"]]
        assert summary[table]["map10"] == pytest.approx(np.mean(figures), abs=1e-5)
    assert summary["marks_used"] and len(summary["splits"][0]["judged"]) == 5
    assert summary["splits"][0]["tables"]["residential"]["queries"] == 9
    json.dumps(summary)


def test_a_second_run_trains_nothing_again(scenes, tiny, tmp_path, monkeypatch):
    from kinscape.core.training import hir_nets

    job = BenchHirJob(str(scenes), splits=1, shortlist=20, work=str(tmp_path / "work"), epochs=1)
    first = run_job(job).summary
    monkeypatch.setattr(hir_nets, "train_supervised", None)
    second = run_job(job).summary
    assert first["splits"] == second["splits"]


@pytest.mark.parametrize("fields", [{"splits": 0}, {"shortlist": 0}, {"first_split": -1}])
def test_values_that_cannot_be_measured_are_refused(scenes, fields):
    with pytest.raises(InputError, match="cannot be measured"):
        run_job(BenchHirJob(str(scenes), **fields))


def test_a_damaged_picture_is_named(scenes, tiny):
    (scenes / "beach" / "beach03.png").write_bytes(b"no picture")
    with pytest.raises(InputError, match=r"beach03\.png"):
        run_job(BenchHirJob(str(scenes), splits=1), Events())


def test_halved_pictures_are_means_of_four_pixels():
    from kinscape.core.jobs.bench_hir import halved

    images = RNG.integers(0, 256, (2, 3, 8, 6), dtype=np.uint8)
    expected = images.reshape(2, 3, 4, 2, 3, 2).mean(axis=(3, 5)) / 255
    assert halved(images) == pytest.approx(expected, abs=1e-6) and halved(images).dtype == np.float32


def test_half_whitening_is_that_of_the_singular_value_decomposition():
    rows = (RNG.normal(size=(90, 40)) * np.linspace(1, 5, 40)).astype(np.float32)
    archive = np.arange(60)
    plain = two_stage.unit((rows - rows[archive].mean(axis=0)) / (rows[archive].std(axis=0) + 1e-6))
    middle = plain[archive].mean(axis=0)
    _, strength, axes = np.linalg.svd((plain[archive] - middle).astype(np.float64), full_matrices=False)
    expected = two_stage.unit((plain - middle) @ axes[:12].T / np.sqrt(strength[:12]))
    found = two_stage.half_whitened(rows, archive, 12)
    assert found @ found.T == pytest.approx(expected @ expected.T, abs=1e-4)  # axes have no sign
