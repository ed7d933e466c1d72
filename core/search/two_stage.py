"""HIR's two stages on labelled vectors: a shortlist by looks, put in order by land cover; how good both are; and which
second stage to take, decided on the archive's images alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .. import metrics
from ..landcover.distance import cover_distances, rerank_order
from ..landcover.kinds import KindsSource, learn_kinds

TOP = 10


@dataclass(frozen=True)
class SecondStage:
    """Which features the kinds of place are learned from, and how much they count beside the looks (0: not at all)."""

    features: tuple[str, ...]
    cover: float

    @property
    def name(self) -> str:
        return "stage 1" if not self.cover else f"kinds of {' + '.join(self.features)}, cover {self.cover:g}"


@dataclass(frozen=True)
class Judged:
    """``agreement``: mean Jaccard index of the marks (what is present) of a query and of its first 10, over the
    archive's images as queries among themselves."""

    stage: SecondStage
    agreement: float


def joined(features: dict[str, np.ndarray], names: Sequence[str]) -> np.ndarray:
    """(n, d) float32: features side by side, each row of each at length 1, and the whole at length 1."""
    return unit(np.concatenate([unit(features[name]) for name in names], axis=1))


def unit(rows: np.ndarray) -> np.ndarray:
    return (rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)).astype(np.float32)


def half_whitened(statistics: np.ndarray, archive: np.ndarray, dim: int) -> np.ndarray:
    """(n, dim) float32: statistics standardised, brought to length 1, and on the archive's first principal axes, each
    divided by the square root of its standard deviation."""
    plain = (statistics - statistics[archive].mean(axis=0)) / (statistics[archive].std(axis=0) + 1e-6)
    plain = unit(plain)
    middle = plain[archive].mean(axis=0)
    centred = (plain[archive] - middle).astype(np.float64)
    square, axes = np.linalg.eigh(centred.T @ centred)  # a tenth of the time of a singular value decomposition
    dim = min(dim, len(archive), len(square))
    strength = np.sqrt(np.maximum(square[::-1][:dim], 0))
    return unit((plain - middle) @ axes[:, ::-1][:, :dim] / np.sqrt(np.maximum(strength, 1e-9)))


def kinds_of(features: dict[str, np.ndarray], names: Sequence[str], archive: np.ndarray) -> np.ndarray:
    """(n, c) uint8 histograms of kinds that were learned on the archive's rows, for all rows."""
    rows = joined(features, names)
    return KindsSource(learn_kinds(rows[archive], "")).histograms(rows)


def orders(scores: np.ndarray, query_covers: np.ndarray, archive_covers: np.ndarray, cover: float, shortlist: int,
           check: Callable[[], None] = lambda: None) -> np.ndarray:
    """(q, n) positions in the archive, best first. scores (q, n), -inf for a place that is left out (it goes last);
    covers uint8 (q, c), (n, c)."""
    order = np.argsort(-scores, axis=1, kind="stable")
    if cover <= 0:
        return order
    for number, row in enumerate(order):
        if number % 64 == 0:
            check()
        first = row[:shortlist]
        first = first[np.isfinite(scores[number, first])]
        near = cover_distances(query_covers[number], archive_covers[first])
        order[number, :len(first)] = first[rerank_order(scores[number, first], near, cover, shortlist)]
    return order


def choose(vectors: np.ndarray, features: dict[str, np.ndarray], archive: np.ndarray, marks: np.ndarray | None,
           candidates: Sequence[SecondStage], fallback: SecondStage, shortlist: int,
           check: Callable[[], None] = lambda: None) -> tuple[SecondStage, list[Judged]]:
    """The candidate whose first places agree best in what is present in them, the archive's images being queries among
    themselves; the first stage alone is always among them, so by this judgement the choice is never below it.

    The network was fitted to these very images, so its vectors look better on them than on queries. Hence of all
    candidates that are not worse than the best beyond chance (paired, 95 %), the one that trusts the looks least.
    marks: (n, m) 0 or 1; None: ``fallback``, as there is nothing to judge by (the network has seen the archive's
    labels, so these cannot tell).
    """
    if marks is None:
        return fallback, []
    own = vectors[archive] @ vectors[archive].T
    np.fill_diagonal(own, -np.inf)
    alike = jaccard(marks[archive])
    judged, agreed, covers = [], [], {}
    for stage in [SecondStage((), 0.0), *candidates]:
        check()
        if stage.features not in covers:
            covers[stage.features] = (kinds_of(features, stage.features, archive)[archive] if stage.features
                                      else np.zeros((len(archive), 1), np.uint8))
        table = covers[stage.features]
        first = orders(own, table, table, stage.cover, shortlist, check)[:, :TOP]
        agreed.append(np.take_along_axis(alike, first, axis=1).mean(axis=1))
        judged.append(Judged(stage, float(agreed[-1].mean())))
    best = int(np.argmax([j.agreement for j in judged]))
    if not best:
        return judged[0].stage, judged
    equal = [j for j, row in zip(judged, agreed)
             if j.agreement > judged[0].agreement and not _is_worse(row, agreed[best])]
    return max(equal, key=lambda j: (j.stage.cover, j.agreement)).stage, judged


def _is_worse(values: np.ndarray, best: np.ndarray) -> bool:
    """Whether the mean of ``best - values`` is above 0 beyond 95 % chance."""
    gap = best - values
    return bool(gap.mean() > 1.96 * gap.std() / np.sqrt(len(gap)))


def jaccard(marks: np.ndarray) -> np.ndarray:
    """(n, m) of 0 and 1 -> (n, n): marks that both have over marks that one of both has; 1 where neither has any."""
    marks = np.asarray(marks, np.float32)
    both = marks @ marks.T
    count = marks.sum(axis=1)
    either = count[:, None] + count[None, :] - both
    return np.where(either > 0, both / np.maximum(either, 1), 1.0)


def figures(relevance: np.ndarray, seed: int = 0) -> dict[str, Any]:
    """Of whole rankings (q, n) bool: mAP and P at 10 and 20, hits-normalised as in HIR, the other conventions, and 95 %
    bootstrap intervals over the queries."""
    relevant = relevance.sum(axis=1)
    told = metrics.evaluate(relevance, relevant, seed=seed)
    flattering = metrics.average_precision(relevance, relevant, 10, "hits")
    low, high = metrics.bootstrap_ci(flattering, seed=seed)
    paper = told["conventions"]["hits"]
    return {name: paper[name] for name in ("map10", "map20", "p10", "p20")} | {
        "ci95": {"map10": [round(low, 5), round(high, 5)], "p10": told["ci95"]["p10"]},
        "min_rk_map10": told["map10"], "map_at_r": told["map_at_r"], "r1": told["r1"], "anmrr": told["anmrr"],
        "ndcg10": told["ndcg"], "queries": len(relevance)}


def over_splits(values: Sequence[float]) -> dict[str, Any]:
    """Mean over splits with its 95 % interval (Student's t; None for a single split)."""
    from scipy import stats

    mean = float(np.mean(values))
    if len(values) < 2:
        return {"mean": round(mean, 5), "ci95": None, "splits": [round(float(v), 5) for v in values]}
    reach = float(stats.t.ppf(0.975, len(values) - 1) * np.std(values, ddof=1) / np.sqrt(len(values)))
    return {"mean": round(mean, 5), "ci95": [round(mean - reach, 5), round(mean + reach, 5)],
            "splits": [round(float(v), 5) for v in values]}
