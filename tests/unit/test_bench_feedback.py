"""Simulated reviewers: each way of learning judges by its own rule, and the benchmark tells what they found."""

from __future__ import annotations

import json

import numpy as np
import pytest
from archives import unit_vectors
from kinscape.core import cli
from kinscape.core.errors import Cancelled, InputError
from kinscape.core.events import Events
from kinscape.core.jobs import run_job
from kinscape.core.jobs.bench_feedback import BenchFeedbackJob
from kinscape.core.search import feedback_bench as bench
from PIL import Image


def labelled(n_class=40, classes=6, d=12, noise=0.9, seed=0):
    """Classes that overlap: (n, d) vectors of length 1, (n,) labels."""
    rng = np.random.default_rng(seed)
    labels = np.repeat(np.arange(classes), n_class)
    rows = unit_vectors(classes, d, seed)[labels] + noise * rng.standard_normal((len(labels), d)) / np.sqrt(d) * 1.5
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float64), labels


def free(_share):
    return None


def test_the_first_round_of_rocchio_is_the_ranking_by_similarity():
    vectors, labels = labelled()
    person = bench.Reviewer(vectors, labels == 0, 3, "rocchio", np.random.default_rng(0))
    person.judge_round()
    order = np.argsort(-(vectors @ vectors[3]), kind="stable")
    assert list(person.labels) == [3, *[i for i in order.tolist() if i != 3][:10]]
    assert person.found == (labels[list(person.labels)[1:]] == 0).tolist()


@pytest.mark.parametrize("way", bench.WAYS)
def test_a_reviewer_judges_each_place_once_until_all_are_known(way):
    vectors, labels = labelled(10)
    person = bench.Reviewer(vectors, labels == 1, 12, way, np.random.default_rng(0))
    while len(person.labels) < len(vectors):
        person.judge_round()
    assert len(person.found) == len(vectors) - 1 and sum(person.found) == 9


def test_slips_are_wrong_answers_and_not_wrong_truth():
    vectors, labels = labelled()
    person = bench.Reviewer(vectors, labels == 0, 3, "linear", np.random.default_rng(0), slips=0.4)
    for _ in range(10):
        person.judge_round()
    rows = np.array(list(person.labels))[1:]
    said = np.array(list(person.labels.values()))[1:]
    assert (np.array(person.found) == (labels[rows] == 0)).all()
    assert 0.25 < (said != (labels[rows] == 0)).mean() < 0.55


def test_the_classifier_finds_more_than_the_mean():
    """Where what tells classes apart is small beside what they share: directions of noise that means cannot unlearn."""
    rng = np.random.default_rng(0)
    labels = np.repeat(np.arange(5), 40)
    rows = unit_vectors(5, 6, 0)[labels] + 0.25 * rng.standard_normal((200, 6))
    vectors = np.concatenate([rows, rng.standard_normal((200, 6))], axis=1)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    curves = bench.recall_curves(vectors, labels, 2, 0.0, 0, free, ways=bench.WAYS[:2])
    gain = curves["linear"] - curves["rocchio"]
    assert curves["linear"].shape == (10, len(bench.BUDGETS)) and gain[:, 1].mean() > 0.03
    assert (np.diff(curves["linear"], axis=1) >= 0).all() and curves["linear"].max() <= 1


def test_a_rare_class_has_so_many_left():
    _, labels = labelled()
    for _, rows, wanted, _ in bench.reviews(labels, 2, 7):
        assert wanted.sum() == 7 and len(rows) == len(labels) - 33


def test_what_is_carried_over_improves_with_labels():
    vectors, labels = labelled(60, 3, 16, 1.0)
    told = bench.summarised(bench.carried_over(vectors, labels, 1, 0.0, 0, free), bench.LABELS)
    for way in bench.WAYS:
        assert told[way]["100"] > told[way]["0"] and told[way]["100 ci95"][0] <= told[way]["100"]
    assert "100 gain" in told["linear"] and "100 gain" not in told["rocchio"]


def test_the_benchmark_of_a_folder_tells_all_of_it(tmp_path, capsys):
    rng = np.random.default_rng(0)
    for number, name in enumerate(("a", "b", "c")):
        (tmp_path / "data" / name).mkdir(parents=True)
        for i in range(12):
            noise = rng.integers(0, 90, (64, 64, 3)) + 50 * number
            Image.fromarray(noise.astype(np.uint8)).save(tmp_path / "data" / name / f"{i}.png")
    argv = ["bench", "feedback", "--data", str(tmp_path / "data"), "--seeds", "1", "--draws", "20", "--n", "10000"]
    assert cli.main([*argv, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert set(told["recall"]) == set(told["carried_over"]) == set(bench.WAYS) and told["reviews"] == 3
    assert told["missed"]["draws"] == 20 and set(told["refit"]) == {"10,000 x 32", "10,000 x 128"}
    assert told["encoder"] == "handcrafted" and told["images"] == 36 and told["calibration"] == {"reviews": 0}


@pytest.mark.parametrize("fields", [{"seeds": 0}, {"slips": 0.5}, {"draws": 0}, {"n": 5}, {"rare": -1}])
def test_what_cannot_be_measured_is_refused(fields):
    with pytest.raises(InputError):
        run_job(BenchFeedbackJob(**fields))


def test_it_can_be_cancelled():
    vectors, labels = labelled()
    events = Events()
    events.cancel()
    with pytest.raises(Cancelled):
        bench.recall_curves(vectors, labels, 1, 0.0, 0, lambda _share: events.check_cancelled())
