"""Quality of rankings, under every convention that papers of this field use; see docs/metrics.md for which paper uses
which.

``relevance``: (q, n) bool, ``relevance[i, j]`` says whether the hit at rank j + 1 of query i is relevant; the ranking
may be cut short. ``relevant``: (q,) int, how many relevant items the archive holds for each query (the query itself not
counted). Functions return one number a query; a query without relevant items gets nan, which ``mean`` leaves out.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .errors import InputError

AP_NORMS = ("hits", "min_rk", "R")
NDCG_IDEALS = ("list", "global")


def precision_at_k(relevance: np.ndarray, k: int) -> np.ndarray:
    """(q,) share of relevant hits among the first k (a shorter list counts as padded with wrong ones)."""
    relevance = _ranks(relevance, k)
    return relevance[:, :k].sum(axis=1) / k


def average_precision(relevance: np.ndarray, relevant: np.ndarray, k: int | None = None,
                      norm: str = "min_rk") -> np.ndarray:
    """(q,) sum over relevant ranks r <= k of precision at r, divided by ``norm``.

    "hits": the relevant hits inside the first k, as in HIR (Tables II, IV, V) and torchmetrics; it flatters, a single
    hit at rank 1 scores 1. "min_rk": min(R, k), 1 only for a perfect list; the headline here. "R": all relevant items.
    ``k`` None: the whole ranking.
    """
    relevance = _ranks(relevance, k)
    relevant = np.asarray(relevant)
    k = relevance.shape[1] if k is None else k
    top = relevance[:, :k]
    found = np.cumsum(top, axis=1)
    total = (found * top / np.arange(1, top.shape[1] + 1)).sum(axis=1)
    if norm == "hits":
        divisor = np.maximum(found[:, -1] if top.shape[1] else np.zeros(len(top)), 1)
    elif norm == "min_rk":
        divisor = np.minimum(relevant, k)
    elif norm == "R":
        divisor = relevant
    else:
        raise InputError(f"no average precision normalised by {norm!r}", "known: " + ", ".join(AP_NORMS))
    return _share(total, divisor, relevant)


def ndcg(relevance: np.ndarray, relevant: np.ndarray, k: int | None = None, ideal: str = "global") -> np.ndarray:
    """(q,) discounted cumulative gain at k over that of an ideal list, with gains 0 and 1 and discount 1 / log2(rank +
    1).

    "global": the ideal list has min(R, k) relevant hits in front. "list": the retrieved k themselves, sorted, as in
    GIMI (Table 1); it says nothing about what was missed.
    """
    relevance = _ranks(relevance, k)
    relevant = np.asarray(relevant)
    k = relevance.shape[1] if k is None else k
    top = relevance[:, :k]
    discount = 1 / np.log2(np.arange(2, k + 2))
    gain = top @ discount[:top.shape[1]]
    if ideal == "global":
        count = np.minimum(relevant, k)
    elif ideal == "list":
        count = top.sum(axis=1)
    else:
        raise InputError(f"no NDCG with an ideal called {ideal!r}", "known: " + ", ".join(NDCG_IDEALS))
    best = np.concatenate([[0.0], np.cumsum(discount)])[np.asarray(count, int)]
    return _share(gain, best, relevant)


def map_at_r(relevance: np.ndarray, relevant: np.ndarray) -> np.ndarray:
    """(q,) average precision over the first R hits, divided by R (Musgrave et al., ECCV 2020)."""
    relevance = _ranks(relevance, None)
    inside = np.arange(relevance.shape[1]) < np.asarray(relevant)[:, None]
    return average_precision(relevance & inside, relevant, norm="R")


def nmrr(relevance: np.ndarray, relevant: np.ndarray, largest: int | None = None) -> np.ndarray:
    """(q,) normalised modified retrieval rank of MPEG-7, 0 is best and 1 worst; its mean is ANMRR.

    K = min(4 R, 2 max R); a relevant item ranked beyond K counts as rank 1.25 K. ``largest``: max R (default: of these
    queries). The ranking must reach K.
    """
    relevance = _ranks(relevance, None)
    relevant = np.asarray(relevant, float)
    largest = int(relevant.max(initial=0)) if largest is None else largest
    reach = np.minimum(4 * relevant, 2 * largest)
    ranks = np.arange(1, relevance.shape[1] + 1)
    near = relevance & (ranks <= reach[:, None])
    missing = relevant - near.sum(axis=1)
    average = _share((near * ranks).sum(axis=1) + missing * 1.25 * reach, relevant, relevant)
    middle = 0.5 * (1 + relevant)
    return _share(average - middle, 1.25 * reach - middle, relevant)


def anmrr(relevance: np.ndarray, relevant: np.ndarray) -> float:
    """Mean of ``nmrr``."""
    return mean(nmrr(relevance, relevant))


def recall_at_budget(relevance: np.ndarray, relevant: np.ndarray, budgets: tuple[int, ...]) -> np.ndarray:
    """(q, len(budgets)) share of all relevant items found once so many hits have been reviewed."""
    relevance = _ranks(relevance, None)
    found = np.concatenate([np.zeros((len(relevance), 1)), np.cumsum(relevance, axis=1)], axis=1)
    at = found[:, np.minimum(budgets, relevance.shape[1])]
    relevant = np.asarray(relevant)[:, None]
    return _share(at, relevant, relevant)


def mean(values: np.ndarray) -> float:
    """Mean over queries that have relevant items; nan if there are none."""
    values = np.asarray(values, float)
    values = values[~np.isnan(values)]
    return float(values.mean()) if len(values) else float("nan")


def bootstrap_ci(values: np.ndarray, level: float = 0.95, rounds: int = 2000, seed: int = 0) -> tuple[float, float]:
    """Percentile interval of the mean over queries drawn with replacement."""
    values = np.asarray(values, float)
    values = values[~np.isnan(values)]
    if not len(values):
        return float("nan"), float("nan")
    rng = np.random.default_rng(seed)
    means = [values[rng.integers(0, len(values), len(values))].mean() for _ in range(rounds)]
    low, high = np.quantile(means, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)


def evaluate(relevance: np.ndarray, relevant: np.ndarray, budgets: tuple[int, ...] = (50, 100, 200, 500),
             seed: int = 0) -> dict[str, Any]:
    """All of it as one JSON-able dict, rounded to 5 digits. The rankings should be whole (ANMRR and recall need their
    length).

    Headline numbers are the strict ones ("min_rk", "global"); ``conventions`` holds the same under each convention:
    "hits" goes with the list-ideal NDCG, as papers that use it do, the others with the global one.
    """
    relevance = _ranks(relevance, None)
    relevant = np.asarray(relevant)
    p10, p20 = precision_at_k(relevance, 10), precision_at_k(relevance, 20)
    gains = {ideal: _number(mean(ndcg(relevance, relevant, 10, ideal))) for ideal in NDCG_IDEALS}
    conventions = {norm: {
        "map10": _number(mean(average_precision(relevance, relevant, 10, norm))), "p10": _number(p10.mean()),
        "map20": _number(mean(average_precision(relevance, relevant, 20, norm))), "p20": _number(p20.mean()),
        "ndcg10": gains["list" if norm == "hits" else "global"], "queries": len(relevance),
    } for norm in AP_NORMS}
    recall = recall_at_budget(relevance, relevant, budgets)
    strict = average_precision(relevance, relevant, 10)
    return {
        **conventions["min_rk"],
        "r1": _number(precision_at_k(relevance, 1).mean()),
        "map": _number(mean(average_precision(relevance, relevant, norm="R"))),
        "map_at_r": _number(mean(map_at_r(relevance, relevant))),
        "anmrr": _number(anmrr(relevance, relevant)),
        "recall_at_budget": {str(b): _number(mean(recall[:, i])) for i, b in enumerate(budgets)},
        "ci95": {name: [_number(v) for v in bootstrap_ci(values, seed=seed)]
                 for name, values in (("p10", p10), ("map10", strict))},
        "conventions": conventions,
        "ndcg": gains,
    }


def _ranks(relevance: np.ndarray, k: int | None) -> np.ndarray:
    relevance = np.asarray(relevance, bool)
    if relevance.ndim != 2:
        raise InputError(f"rankings must be a table (queries, ranks), not of shape {relevance.shape}")
    if k is not None and k < 1:
        raise InputError(f"k must be at least 1, not {k}")
    return relevance


def _share(part: np.ndarray, whole: np.ndarray, relevant: np.ndarray) -> np.ndarray:
    """part / whole; 0 where the whole is 0; nan for queries without relevant items."""
    whole = np.asarray(whole, float)
    share = np.where(whole > 0, part / np.where(whole > 0, whole, 1), 0.0)
    return np.where(np.asarray(relevant) > 0, share, np.nan)


def _number(value: float) -> float | None:
    return None if np.isnan(value) else round(float(value), 5)
