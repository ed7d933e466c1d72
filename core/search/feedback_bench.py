"""Simulated reviewers: how much of what is wanted a person finds, for a budget of looks, by each way of learning.

A reviewer wants one class of labelled vectors and begins with one example. In each round they judge ten places and the
query is learned anew from all answers. Ways: ``rocchio`` (means), ``linear`` (the classifier), both judging the best
places; and ``linear + next to label``, which judges the most telling places first and then the best.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from .. import metrics
from . import feedback, label_next, missed, rank
from .calibration import calibrate
from .query import combine

ROUND = 10
BUDGETS = (20, 50, 100, 200)
LABELS = (0, 10, 20, 30, 60, 100)
WAYS = ("rocchio", "linear", "linear + next to label")
_TELLING = 30  # labels that next-to-label chooses before the best places are judged


@dataclass
class Reviewer:
    """``vectors`` (n, d) of the archive, ``wanted`` (n,) bool; ``first``: the example to begin with. ``slips``: share
    of answers that are wrong."""

    vectors: np.ndarray
    wanted: np.ndarray
    first: int
    way: str
    rng: np.random.Generator
    slips: float = 0.0
    telling: int = _TELLING

    def __post_init__(self) -> None:
        self.labels = {self.first: True}
        self.found: list[bool] = []  # what was judged, in order: is it wanted
        self.background = self.rng.permutation(len(self.vectors))[:feedback.BACKGROUND]

    def learn(self) -> tuple[np.ndarray, feedback.Linear | None]:
        """The query (d,), and the classifier behind it."""
        rows, is_like = np.array(list(self.labels)), np.array(list(self.labels.values()))
        likes, unlikes = self.vectors[rows[is_like]], self.vectors[rows[~is_like]]
        query = combine(likes, unlikes)
        if self.way == "rocchio" or (len(rows) == 1 and self.way == "linear"):
            return query, None
        others = self.vectors[self.background[~np.isin(self.background, rows)]]
        model = feedback.fit(likes, unlikes, others, query)
        return model.direction, model

    def judge_round(self) -> None:
        """Learn, choose ten, answer."""
        query, model = self.learn()
        scores = self.vectors @ query
        is_open = np.ones(len(scores), bool)
        is_open[list(self.labels)] = False
        order = np.argsort(-np.where(is_open, scores, -np.inf), kind="stable")[:int(is_open.sum())]
        chosen = order[:ROUND]
        if self.way == WAYS[2] and model is not None and len(self.found) < self.telling:
            pool = order[:label_next.POOL]
            labelled = self.vectors[list(self.labels)]
            spread = model.scale * float(scores.std())
            chosen = pool[label_next.choose(self.vectors[pool], model.logits(scores[pool]), spread, labelled, ROUND)]
        for row in chosen.tolist():
            answer = bool(self.wanted[row]) ^ bool(self.rng.random() < self.slips)
            self.labels[row] = answer
            self.found.append(bool(self.wanted[row]))


def reviews(labels: np.ndarray, seeds: int, rare: int) -> Iterator[tuple[float, np.ndarray, np.ndarray, list[int]]]:
    """(share done, rows that there are, which are wanted, seed) of each review: every class asks once for each seed.
    rare: so many of the wanted class are left (0: all)."""
    classes = np.unique(labels)
    for number in range(seeds * len(classes)):
        seed, label = number // len(classes), classes[number % len(classes)]
        key = [seed, int(label)]
        own = np.flatnonzero(labels == label)
        gone = np.random.default_rng([*key, 0]).permutation(own)[rare:] if rare else own[:0]
        rows = np.setdiff1d(np.arange(len(labels)), gone)
        yield number / (seeds * len(classes)), rows, labels[rows] == label, key


def recall_curves(vectors: np.ndarray, labels: np.ndarray, seeds: int, slips: float, rare: int,
                  check: Callable[[float], None], ways: tuple[str, ...] = WAYS) -> dict[str, np.ndarray]:
    """way -> (reviews, len(BUDGETS)) recall at each budget: share of the wanted ones that were judged by then. All ways
    begin with the same example."""
    out: dict[str, list] = {way: [] for way in ways}
    for share, rows, wanted, key in reviews(labels, seeds, rare):
        first = int(np.random.default_rng([*key, 1]).choice(np.flatnonzero(wanted)))
        for way in ways:
            check(share)
            person = Reviewer(vectors[rows], wanted, first, way, np.random.default_rng([*key, 2]), slips)
            while len(person.found) < BUDGETS[-1] and len(person.labels) < len(rows):
                person.judge_round()
            found = metrics.recall_at_budget(np.array([person.found]), np.array([wanted.sum() - 1]), BUDGETS)
            out[way].append(found[0])
    return {way: np.array(found) for way, found in out.items()}


def carried_over(vectors: np.ndarray, labels: np.ndarray, seeds: int, slips: float, rare: int,
                 check: Callable[[float], None], ways: tuple[str, ...] = WAYS) -> dict[str, np.ndarray]:
    """way -> (reviews, len(LABELS)) average precision over the half of the images that the reviewer never sees, after
    so many labels in the other half: what a concept is worth elsewhere. Here next-to-label chooses all of them."""
    out: dict[str, list] = {way: [] for way in ways}
    for share, rows, wanted, key in reviews(labels, seeds, rare):
        order = np.random.default_rng([*key, 3]).permutation(len(rows))
        here, there = order[:len(order) // 2], order[len(order) // 2:]
        if not wanted[here].any() or not wanted[there].any():
            continue
        first = int(np.random.default_rng([*key, 4]).choice(np.flatnonzero(wanted[here])))
        unseen, relevant = vectors[rows[there]], wanted[there]
        for way in ways:
            check(share)
            rng = np.random.default_rng([*key, 5])
            person = Reviewer(vectors[rows[here]], wanted[here], first, way, rng, slips, telling=LABELS[-1])
            found = []
            for count in LABELS:
                while len(person.found) < count and len(person.labels) < len(here):
                    person.judge_round()
                ranking = relevant[np.argsort(-(unseen @ person.learn()[0]), kind="stable")]
                found.append(metrics.average_precision(ranking[None], np.array([relevant.sum()]), norm="R")[0])
            out[way].append(found)
    return {way: np.array(found) for way, found in out.items()}


def calibration_errors(vectors: np.ndarray, labels: np.ndarray, seeds: int, check: Callable[[float], None],
                       judged: int = 40, first: int = 50) -> dict[str, float]:
    """After ``judged`` labels, of the ``first`` best places not judged: brier (mean squared error of the probability)
    and bias_50 (mean distance of the expected from the true share), beside those of the share among the labels.
    Nothing but reviews = 0 where there are too few images."""
    found: list[list[float]] = []
    if len(labels) <= judged + first:
        return {"reviews": 0}
    for share, _, wanted, key in reviews(labels, seeds, 0):
        check(share)
        rng = np.random.default_rng([*key, 6])
        person = Reviewer(vectors, wanted, int(rng.choice(np.flatnonzero(wanted))), WAYS[2], rng)
        while len(person.found) < judged:
            person.judge_round()
        query, model = person.learn()
        if model is None:
            continue
        is_like = np.array(list(person.labels.values()))
        rows = np.array(list(person.labels))
        alone = model.scores_without_itself
        others = person.background[~np.isin(person.background, rows)]
        curve = calibrate(alone[:is_like.sum()], alone[is_like.sum():], vectors[others] @ query)
        if curve is None:
            continue
        scores = vectors @ query
        scores[rows] = -np.inf
        best = np.argsort(-scores)[:first]
        said, truth = curve.probability(scores[best]), wanted[best]
        plain = np.full(first, is_like.mean())
        found.append([((said - truth) ** 2).mean(), abs(said.mean() - truth.mean()),
                      ((plain - truth) ** 2).mean(), abs(plain.mean() - truth.mean())])
    names = ("brier", "bias_50", "brier_of_share", "bias_50_of_share")
    if not found:
        return {"reviews": 0}
    return {"reviews": len(found), **{n: round(float(v), 4) for n, v in zip(names, np.mean(found, axis=0))}}


def coverage(vectors: np.ndarray, labels: np.ndarray, draws: int, check: Callable[[float], None], n: int = 60,
             reviewed: int = 50) -> dict[str, Any]:
    """In how many of ``draws`` simulated samples the interval holds the truth: the best ``reviewed`` of a one-example
    ranking are judged, the rest sampled."""
    rng = np.random.default_rng(0)
    reviewed = min(reviewed, len(labels) // 4)
    inside, inside_stop, empty, width = 0, 0, 0, []
    for number in range(draws):
        check(number / draws)
        first = int(rng.integers(len(labels)))
        ranked = (labels == labels[first])[np.argsort(-(vectors @ vectors[first]), kind="stable")][1:]
        found, below = int(ranked[:reviewed].sum()), ranked[reviewed:]
        sample = missed.draw(len(below), n, number)
        yes = below[sample.chosen]
        wanted = np.array([yes[sample.stratum == h + 1].sum() for h in range(len(sample.sizes))])
        judged = missed.Judged(sample.sizes, sample.counts, wanted)
        result = missed.estimate(judged, found + int(wanted.sum()))
        truth = int(below.sum() - wanted.sum())
        inside += result.low <= truth <= result.high
        inside_stop += truth <= result.most
        empty += bool((wanted == 0).any())
        width.append(result.high - result.low)
    return {"draws": draws, "nominal": 0.95, "covered": round(inside / draws, 4),
            "covered_by_stop_rule": round(inside_stop / draws, 4), "with_empty_strata": round(empty / draws, 4),
            "mean_width": round(float(np.mean(width)), 1), "places": len(below)}


def refit_speed(n: int, dims: tuple[int, ...], check: Callable[[float], None], rounds: int = 7) -> dict[str, Any]:
    """Median milliseconds of what a new answer costs: background sample, fit, and the scores of n vectors."""
    out = {}
    for number, d in enumerate(dims):
        rng = np.random.default_rng(0)
        vectors = rng.standard_normal((n, d), dtype=np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        times = []
        for _ in range(rounds + 1):
            check(number / len(dims))
            likes, unlikes = vectors[rng.integers(0, n, 20)], vectors[rng.integers(0, n, 20)]
            began = time.perf_counter()
            others = vectors[np.sort(rng.integers(0, n, feedback.BACKGROUND))]
            model = feedback.fit(likes, unlikes, others, combine(likes, unlikes))
            fitted = time.perf_counter()
            rank.scores(vectors, model.direction.astype(np.float32))
            times.append((fitted - began, time.perf_counter() - began))
        fit_ms, all_ms = 1000 * np.median(np.array(times[1:]), axis=0)
        out[f"{n:,} x {d}"] = {"fit_ms": round(float(fit_ms), 1), "fit_and_score_ms": round(float(all_ms), 1)}
    return out


def summarised(rows: dict[str, np.ndarray], names: tuple[int, ...], seed: int = 0) -> dict[str, dict[str, Any]]:
    """way -> {name: mean, "name ci95": [low, high], "name gain": mean over rocchio, "name gain ci95"}; gains are
    paired: the same reviewers."""
    out: dict[str, dict[str, Any]] = {}
    for way, values in rows.items():
        told: dict[str, Any] = {}
        for i, name in enumerate(names):
            told[str(name)] = round(float(values[:, i].mean()), 4)
            told[f"{name} ci95"] = _limits(values[:, i], seed)
            if way != WAYS[0] and WAYS[0] in rows:
                gain = values[:, i] - rows[WAYS[0]][:, i]
                told[f"{name} gain"] = round(float(gain.mean()), 4)
                told[f"{name} gain ci95"] = _limits(gain, seed)
        out[way] = told
    return out


def _limits(values: np.ndarray, seed: int) -> list[float]:
    return [round(v, 4) for v in metrics.bootstrap_ci(values, seed=seed)]
