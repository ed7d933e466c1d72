"""Fine-tuning a network on labelled places with one of GIMI's three losses: softmax, triplet, or distance-penalised
(DPT).

The same batches, augmentation, schedule and stopping rule for all three, so that a comparison compares losses. Softmax
gets a linear classifier on the features, which is thrown away afterwards; what is searched with are the features.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from .. import metrics
from ..errors import InputError
from ..events import Events
from .augment import Augmentation, views
from .backbones import Backbone
from .geo_distance import measure
from .steps import has_bfloat16
from .triplets import (
    Penalty,
    all_distances,
    balanced_batches,
    random_triplets,
    require_triplets,
    semi_hard,
    triplet_loss,
)

LOSSES = ("softmax", "triplet", "dpt")
MININGS = ("semi-hard", "random")


@dataclass(frozen=True)
class FineTuning:
    """``margin`` is GIMI's m; ``penalty`` multiplies P (which is 0..1), 1 is the paper's equation; ``measure`` is its
    q.

    ``mining``: where triplets come from: drawn in each batch by how hard they are now, or at random before each epoch.
    ``validation``: share of each class that is kept to judge by (mean average precision among themselves);
    ``patience``: so many epochs without a better value end it (0: never); the best weights are kept. ``warm``: share of
    the steps in which the rate rises. ``half``: bfloat16 arithmetic where the machine has it.
    """

    loss: str = "dpt"
    epochs: int = 30
    batch: int = 48
    rate: float = 1e-3
    weight_decay: float = 0.05
    margin: float = 0.3
    penalty: float = 1.0
    measure: str = "ellipsoidal"
    mining: str = "semi-hard"
    validation: float = 0.15
    patience: int = 10
    warm: float = 0.1
    seed: int = 0
    half: bool = True
    augmentation: Augmentation = field(default_factory=lambda: Augmentation(crop=(0.6, 1.0)))

    def check(self) -> None:
        """Raise InputError for values that cannot be."""
        if self.loss not in LOSSES:
            raise InputError(f"no loss called {self.loss!r}", "known: " + ", ".join(LOSSES))
        if self.mining not in MININGS:
            raise InputError(f"no way of choosing triplets called {self.mining!r}", "known: " + ", ".join(MININGS))
        measure(self.measure)
        if not (self.epochs >= 1 and self.batch >= 4 and self.rate > 0 and 0 <= self.validation < 1):
            raise InputError(f"epochs {self.epochs}, batch {self.batch}, rate {self.rate}, validation "
                             f"{self.validation} cannot be used",
                             "give at least 1 epoch, batches of 4, a rate above 0, a share below 1")


@dataclass(frozen=True)
class Epoch:
    """Mean loss of an epoch and the validation's mean average precision after it (nan without a validation)."""

    number: int
    loss: float
    score: float


@dataclass(frozen=True)
class Tuned:
    """The tuned network (its best state) and how it went; ``best``: number of the epoch whose weights these are."""

    backbone: Backbone
    curve: tuple[Epoch, ...]
    best: int


def fine_tune(backbone: Backbone, images: np.ndarray, labels: np.ndarray, how: FineTuning,
              coordinates: np.ndarray | None = None, validation: np.ndarray | None = None,
              events: Events | None = None, on_epoch: Callable[[Epoch], None] | None = None,
              device: str = "") -> Tuned:
    """Train a copy of the backbone's network; the one given is left as it is.

    images: (n, 3, h, w) uint8; labels: (n,) integers; coordinates: (n, 2) longitude and latitude, needed for "dpt";
    validation: (n,) bool, the images to judge by (None: ``how.validation`` of each class, drawn with the seed).
    Progress is in steps, stage "train"; ``on_epoch`` is called after each epoch. The same arguments give the same
    weights on one machine with one number of threads. Raises InputError, Cancelled.
    """
    how.check()
    events = events or Events()
    labels = np.unique(np.asarray(labels), return_inverse=True)[1]
    if len(images) != len(labels):
        raise InputError(f"{len(images)} images but {len(labels)} labels")
    if how.loss == "dpt" and coordinates is None:
        raise InputError("the distance-penalised loss needs the images' coordinates", "use the loss triplet or softmax")
    rng = np.random.default_rng(how.seed)
    judged = _draw(labels, how.validation, rng) if validation is None else np.asarray(validation, bool)
    rows = np.flatnonzero(~judged)
    require_triplets(labels[rows])
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(how.seed)
        run = _Run(backbone, images[rows], labels[rows], how,
                   None if coordinates is None else np.asarray(coordinates)[rows], rng, device)
        return run.train(images[judged], labels[judged], events, on_epoch or (lambda _epoch: None))


class _Run:
    """One fine-tuning: network, classifier, optimiser, and the rows to train on."""

    def __init__(self, backbone: Backbone, images: np.ndarray, labels: np.ndarray, how: FineTuning,
                 coordinates: np.ndarray | None, rng: np.random.Generator, device: str) -> None:
        self.how, self.rng, self.labels = how, rng, labels
        self.device = torch.device(device or "cpu")
        self.tuned = copy.copy(backbone)
        self.tuned.network = copy.deepcopy(backbone.network).to(self.device).train()
        self.is_half = how.half and has_bfloat16(self.device.type)
        self.images = torch.from_numpy(np.ascontiguousarray(images))
        self.chance = torch.Generator().manual_seed(how.seed)
        self.head = nn.Linear(backbone.dim, int(labels.max()) + 1).to(self.device) if how.loss == "softmax" else None
        self.penalty = Penalty(coordinates, labels, how.measure, how.seed) if how.loss == "dpt" else None
        each = max(2, how.batch // len(np.unique(labels)))
        self.steps = max(1, math.ceil(np.bincount(labels).max() / each))
        self.weights = [*self.tuned.network.parameters(), *(self.head.parameters() if self.head else ())]
        groups = [{"params": [w for w in self.weights if w.ndim > 1], "weight_decay": how.weight_decay},
                  {"params": [w for w in self.weights if w.ndim <= 1], "weight_decay": 0.0}]
        self.optimiser = torch.optim.AdamW(groups, lr=how.rate)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimiser, self._rate_share)

    def _rate_share(self, step: int) -> float:
        """Of the highest rate: up in a line, down in half a cosine."""
        total = max(2, self.how.epochs * self.steps)
        warm = max(1, round(self.how.warm * total))
        if step < warm:
            return (step + 1) / warm
        return 0.5 * (1 + math.cos(math.pi * min(1.0, (step - warm) / max(1, total - warm))))

    def train(self, images: np.ndarray, labels: np.ndarray, events: Events,
              on_epoch: Callable[[Epoch], None]) -> Tuned:
        curve: list[Epoch] = []
        best, state = -1, None
        total = self.how.epochs * self.steps
        for number in range(self.how.epochs):
            losses = []
            for step, (rows, triplets) in enumerate(self._batches()):
                events.check_cancelled()
                losses.append(self._step(rows, triplets))
                events.progress("train", number * self.steps + step + 1, total, "steps")
            score = mean_average_precision(self.tuned.embed(images, events.check_cancelled), labels)
            curve.append(Epoch(number + 1, float(np.mean(losses)), score))
            on_epoch(curve[-1])
            if best < 0 or math.isnan(score) or score > curve[best].score:
                best, state = number, copy.deepcopy(self.tuned.network.state_dict())
            elif self.how.patience and number - best >= self.how.patience:
                break
        events.progress("train", total, total, "steps")
        self.tuned.network.load_state_dict(state)
        self.tuned.network.eval()
        return Tuned(self.tuned, tuple(curve), best + 1)

    def _batches(self) -> Iterator[tuple[np.ndarray, np.ndarray | None]]:
        """Row numbers of each batch of an epoch, and its triplets as positions in it (None: mined from the batch)."""
        if self.how.loss == "softmax" or self.how.mining == "semi-hard":
            for rows in balanced_batches(self.labels, self.how.batch, self.rng):
                yield rows, None
            return
        count = max(1, self.how.batch // 3)
        chosen = random_triplets(self.labels, count * self.steps, self.rng)
        for start in range(0, len(chosen), count):
            rows = chosen[start:start + count].T.ravel()
            yield rows, np.arange(len(rows)).reshape(3, -1).T

    def _step(self, rows: np.ndarray, triplets: np.ndarray | None) -> float:
        pixels = views(self.images[torch.from_numpy(rows)], self.tuned.px, self.how.augmentation, self.chance)
        inputs = self.tuned.normalised(pixels.to(self.device)).contiguous(memory_format=torch.channels_last)
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.is_half):
            features = self.tuned.network(inputs)
        loss = self._loss(features.float(), rows, triplets)
        self.optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self.weights, 5.0)
        self.optimiser.step()
        self.schedule.step()
        return float(loss.detach())

    def _loss(self, features: Tensor, rows: np.ndarray, triplets: np.ndarray | None) -> Tensor:
        if self.head is not None:
            return functional.cross_entropy(self.head(features), torch.from_numpy(self.labels[rows]).to(self.device))
        margins: np.ndarray | float = self.how.margin
        if triplets is None:
            if self.penalty is not None:
                margins = self.how.margin + self.how.penalty * self.penalty.of_batch(rows)
            triplets = semi_hard(all_distances(features), self.labels[rows], margins, self.rng)
            if isinstance(margins, np.ndarray):
                margins = margins[tuple(triplets.T)]
        elif self.penalty is not None:
            margins = self.how.margin + self.how.penalty * self.penalty.of(*rows[triplets].T)
        return triplet_loss(features, triplets, margins)


def _draw(labels: np.ndarray, share: float, rng: np.random.Generator) -> np.ndarray:
    """(n,) bool: about ``share`` of each class, but never more than leaves two of it to train on."""
    out = np.zeros(len(labels), bool)
    for label in np.unique(labels):
        rows = rng.permutation(np.flatnonzero(labels == label))
        out[rows[:min(round(share * len(rows)), max(0, len(rows) - 2))]] = True
    return out


def mean_average_precision(vectors: np.ndarray, labels: np.ndarray) -> float:
    """Mean over images of the average precision of the others ranked by cosine; nan where no image has a fellow."""
    if len(labels) < 2:
        return float("nan")
    scores = vectors @ vectors.T
    np.fill_diagonal(scores, -np.inf)
    order = np.argsort(-scores, axis=1, kind="stable")[:, :-1]
    relevance = labels[order] == labels[:, None]
    return metrics.mean(metrics.average_precision(relevance, relevance.sum(axis=1), norm="R"))
