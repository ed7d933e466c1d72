"""What is learned of labelled places: GIMI's losses on TKANet's vector, in the loop that can go on after a stop.

The losses, and the mining of triplets, are those of ``triplets``; ``fine_tune`` compares them on any network.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..errors import InputError
from . import augment
from .pool import Images, begun_as, new_net, normalised
from .recipe import Recipe
from .steps import Moment
from .triplets import Penalty, all_distances, balanced_batches, require_triplets, semi_hard, triplet_loss

LOSSES = ("softmax", "triplet", "dpt")
MARGIN = 0.3
"""GIMI's m, in units of the distance between vectors of length 1 (0..2); P lies in 0..1."""


class Placed:
    """images: (n, 3, h, w) uint8; labels: (n,) integers; coordinates: (n, 2) longitude and latitude for "dpt".

    Batches hold every class alike. Raises InputError for a loss that is not known, or data that it cannot work with.
    """

    def __init__(self, images: np.ndarray, labels: np.ndarray, loss: str, recipe: Recipe,
                 coordinates: np.ndarray | None, init: Mapping[str, Tensor] | None) -> None:
        if loss not in LOSSES:
            raise InputError(f"no loss called {loss!r}", "known: " + ", ".join(LOSSES))
        if loss == "dpt" and coordinates is None:
            raise InputError("the distance-penalised loss needs the places' coordinates", "use triplet or softmax")
        self._images, self._recipe, self._loss = Images(images), recipe, loss
        self._labels = np.unique(np.asarray(labels), return_inverse=True)[1]
        if len(self._labels) != len(images):
            raise InputError(f"{len(images)} images but {len(self._labels)} labels", "give one label an image")
        require_triplets(self._labels)
        self._penalty = Penalty(np.asarray(coordinates), self._labels, seed=recipe.seed) if loss == "dpt" else None
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(recipe.seed)
            net = new_net(recipe, init)
            self.modules = nn.ModuleDict({"net": net})
            if loss == "softmax":
                self.modules["linear"] = nn.Linear(net.feature.out_features, int(self._labels.max()) + 1)
        self.terms = (loss,)
        epoch = self.batches(torch.Generator())
        self.steps_per_epoch, self.images_per_step = len(epoch), len(epoch[0])
        self.identity = self._images.identity(self._labels, coordinates) | begun_as(init)

    def batches(self, chance: torch.Generator) -> list[Tensor]:
        return [torch.from_numpy(rows) for rows in balanced_batches(self._labels, self._recipe.batch, _dice(chance))]

    def losses(self, rows: Tensor, moment: Moment) -> dict[str, Tensor]:
        images = self._images.take(rows, moment.px, moment.device)
        pixels = augment.views(images, moment.px, self._recipe.augmentation, moment.chance)
        with moment.arithmetic():
            vectors = self.modules["net"](normalised(pixels, self._recipe)).float()
        labels = self._labels[rows.numpy()]
        if self._loss == "softmax":
            logits = self.modules["linear"](vectors)
            return {self._loss: functional.cross_entropy(logits, torch.from_numpy(labels).to(logits.device))}
        margins: np.ndarray | float = MARGIN
        if self._penalty is not None:
            margins = MARGIN + self._penalty.of_batch(rows.numpy())
        chosen = semi_hard(all_distances(vectors), labels, margins, _dice(moment.chance))
        own = margins[chosen[:, 0], chosen[:, 1], chosen[:, 2]] if isinstance(margins, np.ndarray) else margins
        return {self._loss: triplet_loss(vectors, chosen, own)}


def _dice(chance: torch.Generator) -> np.random.Generator:
    """numpy's dice, thrown by torch's: so that the state of one generator is the state of all."""
    return np.random.default_rng(int(torch.randint(2**62, (1,), generator=chance)))
