"""Examples as a linear classifier: what is wanted against what is not, and against the archive at large.

A logistic regression with three kinds of rows: the liked examples, the unliked ones (together they never weigh more
than the liked), and a sample of the archive as weak negatives (together as much as the liked). Its weights are pulled
towards Rocchio's query, so that few examples change little. The direction of the weights, at length 1, *is* the query
vector: indexes, filters, score maps and thresholds work as with any other query.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError

if TYPE_CHECKING:
    from ..archive.store import Archive

LEARNERS = ("auto", "mean", "linear")
BACKGROUND = 2000  # tiles of the archive that stand for everything else
# 1 / number of examples, between these: the pull towards Rocchio fades as answers come in. Chosen by simulated reviews
# (docs/feedback.md), where it is flat between 0.1 and 1. Leave-one-out on the examples was tried in its place; with so
# few of them it always takes the weakest and finds no more.
LEAST_STRENGTH, MOST_STRENGTH = 0.1, 0.3
TRUST = 2.0  # length of Rocchio's vector that the weights are pulled to, in deviations of the archive
_OFFSET_STRENGTH = 1e-3  # keeps the offset finite where everything is on one side
_MOST_STEPS = 50


@dataclass(frozen=True)
class Linear:
    """``logit = scale * (direction . x) + offset`` for a vector x; direction (d,) float64 has length 1.

    without_itself (n,): for each example the logit from a fit without it (likes first), by one Newton step: what the
    classifier says of examples that it has not seen. On these, probabilities are calibrated.
    """

    direction: np.ndarray
    scale: float
    offset: float
    without_itself: np.ndarray

    def logits(self, scores: np.ndarray) -> np.ndarray:
        """scores: ``direction . x`` (m,)."""
        return self.scale * np.asarray(scores, np.float64) + self.offset

    @property
    def scores_without_itself(self) -> np.ndarray:
        """As ``without_itself``, as scores."""
        return (self.without_itself - self.offset) / self.scale


def chosen_learner(learner: str, likes: int, unlikes: int) -> str:
    """``auto``: the classifier as soon as there is something to learn, the mean for a single example (which is then its
    own vector: the ranking by similarity). Raises InputError for unknown ones."""
    if learner not in LEARNERS:
        raise InputError(f"the learner {learner!r} is not known", "use " + ", ".join(LEARNERS))
    if learner != "auto":
        return learner
    return "linear" if unlikes or likes > 1 else "mean"


def sample_rows(archive: Archive, scale: int | None, most: int) -> np.ndarray:
    """Sorted rows of the archive (of one of its scales): all, or ``most`` drawn with replacement, always the same."""
    of_scale = np.flatnonzero(archive.scale == scale) if scale is not None and len(archive.grid.scales) > 1 else None
    n = len(archive.source) if of_scale is None else len(of_scale)
    # drawn with replacement: without, numpy would shuffle all n
    chosen = np.arange(n) if n <= most else np.sort(np.random.default_rng(0).integers(0, n, most))
    return chosen if of_scale is None else of_scale[chosen]


def background(archive: Archive, scale: int | None, examples: np.ndarray) -> np.ndarray:
    """(m, d) float32 vectors of a fixed sample of the archive, without those of the ``examples`` (n, d) themselves."""
    # where an archive is seen through another encoder, only some of its tiles have vectors: those are the sample
    known = getattr(archive.vectors, "known_rows", None)
    rows = np.unique(sample_rows(archive, scale, BACKGROUND)) if known is None else known[:BACKGROUND]
    some = np.asarray(archive.vectors[rows], np.float32).reshape(len(rows), -1)
    if not len(examples) or not len(some):
        return some
    return some[(some @ np.asarray(examples, np.float32).T).max(axis=1) < 1 - 1e-5]


def fit(
    likes: np.ndarray,
    unlikes: np.ndarray,
    background: np.ndarray,
    rocchio: np.ndarray,
    strength: float | None = None,
    trust: float = TRUST,
) -> Linear:
    """The classifier of ``likes`` (a, d), ``unlikes`` (b, d; b may be 0) and ``background`` (m, d; m may be 0).

    rocchio: (d,) of length 1, what the weights are pulled to; strength: how much (None: as above). Minimises, over
    weights w and offset c,

        sum of r_i log(1 + exp(-y_i (w . x_i + c))) + strength v / 2 |w - trust rocchio / sqrt(v)|^2

    with y = 1 for likes and -1 else; r = 1 for likes, min(1, a / b) for unlikes, a / m for the background; v: the mean
    squared distance of the background from its middle, which makes the fit the same for encoders whose vectors lie all
    close together. Newton's method; a few milliseconds for 2,000 x 128.
    """
    likes, unlikes, others = (np.asarray(part, np.float64).reshape(-1, len(rocchio)) for part in
                              (likes, unlikes, background))
    a, b, m = len(likes), len(unlikes), len(others)
    spread = float(((others - others.mean(axis=0)) ** 2).sum(axis=1).mean()) if m > 1 else 1.0
    spread = spread if spread > 1e-9 else 1.0
    if strength is None:
        strength = float(np.clip(1 / (a + b), LEAST_STRENGTH, MOST_STRENGTH))
    rows = np.concatenate([likes, unlikes, others])
    rows = np.concatenate([rows, np.ones((len(rows), 1))], axis=1)
    signs = np.concatenate([np.ones(a), -np.ones(b + m)])
    counts = np.concatenate([np.ones(a), np.full(b, min(1.0, a / b) if b else 0.0), np.full(m, a / m if m else 0.0)])
    pull = np.append(np.full(len(rocchio), strength * spread), _OFFSET_STRENGTH)
    prior = np.append(trust / np.sqrt(spread) * np.asarray(rocchio, np.float64), 0.0)
    weights, curvature = _newton(rows, signs, counts, pull, prior)
    length = float(np.linalg.norm(weights[:-1]))
    alone = _without_itself(rows[:a + b], signs[:a + b], counts[:a + b], weights, curvature)
    return Linear(weights[:-1] / length, length, float(weights[-1]), alone)


def _newton(
    rows: np.ndarray, signs: np.ndarray, counts: np.ndarray, pull: np.ndarray, prior: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """(weights, second derivatives there). The objective is strictly convex; steps are halved until they descend."""
    weights = prior.copy()

    def loss(w: np.ndarray) -> float:
        return float(counts @ np.logaddexp(0, -signs * (rows @ w)) + 0.5 * pull @ (w - prior) ** 2)

    now = loss(weights)
    for _ in range(_MOST_STEPS):
        gradient, curvature = _derivatives(rows, signs, counts, pull, prior, weights)
        step = np.linalg.solve(curvature, gradient)
        size = 1.0
        while loss(weights - size * step) > now + 1e-12 * abs(now) and size > 1e-6:
            size /= 2
        weights = weights - size * step
        now = loss(weights)
        if np.abs(step).max() < 1e-7 * max(1.0, float(np.abs(weights).max())):
            break
    return weights, _derivatives(rows, signs, counts, pull, prior, weights)[1]


def _derivatives(
    rows: np.ndarray, signs: np.ndarray, counts: np.ndarray, pull: np.ndarray, prior: np.ndarray, weights: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    right = _sigmoid(signs * (rows @ weights))
    gradient = -(rows.T @ (counts * signs * (1 - right))) + pull * (weights - prior)
    curvature = (rows * (counts * right * (1 - right))[:, None]).T @ rows
    curvature[np.diag_indices_from(curvature)] += pull
    return gradient, curvature


def _without_itself(
    rows: np.ndarray, signs: np.ndarray, counts: np.ndarray, weights: np.ndarray, curvature: np.ndarray
) -> np.ndarray:
    """Logits of rows, each from the fit without it: one Newton step away from the whole fit (approximate leave one
    out, Rad and Maleki 2020, eq. 6)."""
    logits = rows @ weights
    right = _sigmoid(signs * logits)
    reach = np.einsum("ij,ji->i", rows, np.linalg.solve(curvature, rows.T))
    push = counts * signs * (1 - right)
    return logits - push * reach / np.maximum(1 - counts * right * (1 - right) * reach, 1e-6)


def _sigmoid(values: np.ndarray) -> np.ndarray:
    return 0.5 * (1 + np.tanh(0.5 * values))
