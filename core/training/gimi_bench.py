"""GIMI's Table 1 on the stand-in: networks tuned with each loss in one generated city, searched there and in the other.

A network is tuned once, on 80 % of the tiles of the first city, and then judged twice. "within": the other 20 % ask
and the 80 % are searched, the paper's split. "across": every tile of the second city asks all others of that city,
which no network has seen. Vectors are ranked by cosine, the k of "top 5 %" is 5 % of the tiles that are searched.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .. import metrics
from ..errors import InputError
from ..events import Events
from ..synthetic_cities import CLASSES, COUNTS, City, make_city
from .backbones import NAMES, Backbone, make_backbone
from .fine_tune import Epoch, FineTuning, fine_tune
from .triplets import Penalty, random_triplets

METHODS = ("base", "softmax", "triplet", "wide", "dpt")
"""``wide`` is no method of the paper: the triplet loss with the margin m + mean P, to tell what distances on the
ground add from what a larger margin adds."""
PROTOCOLS = ("within", "across")
SHARES = (5, 10)
_RATES = {"tkanet": 2e-3, "resnet18": 1e-3, "vit_b_16": 2e-4}
_PRETRAINED_FACTOR = 0.3  # of the rate, for a network that already knows something
_TRAINING_SHARE = 0.8
_HOME, _ABROAD = "plain", "valley"


@dataclass(frozen=True)
class Settings:
    """px: side of the networks' input; epochs: of the convolutional networks, vit_epochs: of the transformer (a hundred
    times the arithmetic); counts: tiles of each class and city."""

    px: int = 64
    epochs: int = 20
    vit_epochs: int = 2
    seed: int = 0
    measure: str = "ellipsoidal"
    margin: float = 0.3
    counts: tuple[int, int, int] = COUNTS

    def tuning(self, network: str, method: str, pretrained: bool, wide: float) -> FineTuning:
        """How one cell is tuned; wide: the margin of the method of that name."""
        rate = _RATES[network] * (_PRETRAINED_FACTOR if pretrained else 1.0)
        how = FineTuning(loss=method, epochs=self.vit_epochs if network == "vit_b_16" else self.epochs, rate=rate,
                         seed=self.seed, measure=self.measure, margin=self.margin)
        return replace(how, loss="triplet", margin=wide) if method == "wide" else how


@dataclass(frozen=True)
class Cell:
    """One network and method. values: per protocol and figure (``FIGURES``) one number for each query that there is;
    labels: per protocol the queries' classes."""

    values: dict[str, dict[str, np.ndarray]]
    labels: dict[str, np.ndarray]
    pretrained: str
    dim: int
    curve: tuple[Epoch, ...] = ()
    best: int = 0


FIGURES = tuple(f"{name}{share}" for share in SHARES for name in ("top", "ndcg_list", "ndcg_global"))


class Bench:
    """The two cities and the split; ``cell`` computes one cell of the table. Cities are painted when first needed."""

    def __init__(self, settings: Settings, events: Events) -> None:
        self.settings, self._events = settings, events
        self._cities: tuple[City, City] | None = None
        self._bases: dict[str, Backbone] = {}

    @property
    def cities(self) -> tuple[City, City]:
        if self._cities is None:
            def each(done: int, total: int) -> None:
                self._events.check_cancelled()
                self._events.progress("scene", done, total, "tiles")

            home, abroad = (make_city(name, counts=self.settings.counts, seed=self.settings.seed, each=each)
                            for name in (_HOME, _ABROAD))
            self._cities = home, abroad
        return self._cities

    def cell(self, network: str, method: str) -> Cell:
        """Tune (unless the method is "base") and judge. Raises InputError for an unknown name, Cancelled."""
        check_names((network,), (method,))
        home, abroad = self.cities
        training = training_rows(home.labels, self.settings.seed)
        tuned, curve, best = self.base(network), (), 0
        if method != "base":
            coordinates, labels = home.coordinates[training], home.labels[training]
            wide = self.settings.margin + self._mean_penalty(coordinates, labels) if method == "wide" else 0.0
            how = self.settings.tuning(network, method, bool(tuned.pretrained), wide)
            result = fine_tune(tuned, home.images[training], labels, how, coordinates, events=self._events)
            tuned, curve, best = result.backbone, result.curve, result.best
        here = tuned.embed(home.images, self._events.check_cancelled)
        there = tuned.embed(abroad.images, self._events.check_cancelled)
        within = judge(here[~training], home.labels[~training], here[training], home.labels[training])
        values = {"within": within, "across": judge(there, abroad.labels, there, abroad.labels, leave_one_out=True)}
        labels_of = {"within": home.labels[~training], "across": abroad.labels}
        return Cell(values, labels_of, tuned.pretrained, tuned.dim, curve, best)

    def base(self, network: str) -> Backbone:
        """The network before tuning. The last one is kept, as methods come one after the other."""
        if network not in self._bases:
            self._bases = {network: make_backbone(network, self.settings.px, self.settings.seed)}
        return self._bases[network]

    def _mean_penalty(self, coordinates: np.ndarray, labels: np.ndarray) -> float:
        chosen = random_triplets(labels, 20_000, np.random.default_rng(self.settings.seed))
        return float(Penalty(coordinates, labels, self.settings.measure).of(*chosen.T).mean())


def check_names(networks: tuple[str, ...], methods: tuple[str, ...]) -> None:
    """Raise InputError for a network or method that is not known."""
    for kind, given, known in (("network", networks, NAMES), ("method", methods, METHODS)):
        unknown = [name for name in given if name not in known]
        if unknown or not given:
            raise InputError(f"no {kind} called {', '.join(unknown) or '(none)'}", "known: " + ", ".join(known))


def training_rows(labels: np.ndarray, seed: int) -> np.ndarray:
    """(n,) bool: 80 % of each class, drawn with the seed."""
    rng = np.random.default_rng(seed)
    out = np.zeros(len(labels), bool)
    for label in np.unique(labels):
        rows = rng.permutation(np.flatnonzero(labels == label))
        out[rows[:round(_TRAINING_SHARE * len(rows))]] = True
    return out


def judge(queries: np.ndarray, query_labels: np.ndarray, base: np.ndarray, base_labels: np.ndarray,
          leave_one_out: bool = False) -> dict[str, np.ndarray]:
    """Each of ``FIGURES``: (q,) float64. A hit is right if it is of the query's class.

    queries: (q, d), base: (n, d), rows of length 1; leave_one_out: both are the same, and no tile finds itself. top:
    share of right hits among the first 5 or 10 % of the base; ndcg_list: against the best order of those hits (as the
    paper); ndcg_global: against the best list that there is.
    """
    scores = queries @ base.T
    if leave_one_out:
        np.fill_diagonal(scores, -np.inf)
    order = np.argsort(-scores, axis=1, kind="stable")[:, :len(base) - leave_one_out]
    relevance = base_labels[order] == query_labels[:, None]
    relevant = relevance.sum(axis=1)
    out = {}
    for share in SHARES:
        k = max(1, round(share / 100 * len(base)))
        out[f"top{share}"] = metrics.precision_at_k(relevance, k)
        for ideal in metrics.NDCG_IDEALS:
            out[f"ndcg_{ideal}{share}"] = metrics.ndcg(relevance, relevant, k, ideal)
    return out


def summarise(cell: Cell, queries: int, seed: int) -> dict[str, dict[str, float | list[float]]]:
    """protocol -> figure -> number, JSON-able. Each figure has its mean and ``_sd`` over ``queries`` drawn with
    replacement, as the paper's; ``_ci95`` is a bootstrap interval of the mean over the queries there are, each counted
    once: drawing 500 of 291 makes no new ones. ``top5_collapsed``: of queries that show collapsed buildings."""
    out: dict[str, dict[str, float | list[float]]] = {}
    for protocol, figures in cell.values.items():
        labels = cell.labels[protocol]
        drawn = np.random.default_rng(seed).integers(0, len(labels), queries)
        row: dict[str, float | list[float]] = {}
        for name, values in figures.items():
            row[name] = round(float(values[drawn].mean()), 5)
            row[f"{name}_sd"] = round(float(values[drawn].std()), 5)
            row[f"{name}_ci95"] = [round(v, 5) for v in metrics.bootstrap_ci(values, seed=seed)]
        row["top5_collapsed"] = round(float(figures["top5"][labels == CLASSES.index("collapsed")].mean()), 5)
        out[protocol] = row
    return out


def gain(better: np.ndarray, worse: np.ndarray, seed: int) -> dict[str, float | list[float]]:
    """Mean of the paired differences, query by query, and its 95 % bootstrap interval."""
    difference = better - worse
    return {"mean": round(float(difference.mean()), 5),
            "ci95": [round(v, 5) for v in metrics.bootstrap_ci(difference, seed=seed)]}


