"""Training a network that tells the land-cover class of each pixel: random crops of labelled images, and the losses."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..errors import InputError
from ..events import Events
from ..landcover.labelled import UNLABELLED, Labelled, class_counts, identity_of
from ..landcover.networks import make_network
from .augment import Augmentation
from .checkpoint import Checkpoint, Curve
from .crops import Crops
from .pool import normalised
from .recipe import Recipe
from .steps import Moment, optimise

AUXILIARY_WEIGHT = 0.4
"""Of each auxiliary head's loss beside the main one (as PSPNet and its followers have it; HIR does not say)."""
_BALANCE = 0.5

LAND_COVER = Recipe(
    epochs=8, batch=8, lr=2e-3, weight_decay=0.02, warm_share=0.2, ema=0.995, sizes=((1.0, 256),),
    augmentation=Augmentation(crop=(0.4, 2.5), stretch=0.0, gain=0.25, cast=0.08, gamma=0.2, saturation=0.4,
                              noise=0.01),
    metric_weight=0.0, ce_weight=1.0, smoothing=0.0, presence_weight=0.0)  # fmt: skip
"""An epoch is ``steps_per_epoch`` steps; ``Augmentation.crop`` is the ground of a crop in input areas: from 0.63 to
1.58 times coarser pixels than the image's."""


@dataclass(frozen=True)
class TrainedNetwork:
    """``network``: the running mean of the weights, in evaluation mode; ``curve``: losses step by step;
    ``fresh_steps``: how many were done now (the others were in the checkpoint)."""

    network: nn.Module
    curve: Curve
    fresh_steps: int


def train_land_cover(images: Sequence[Labelled], classes: int, kind: str, recipe: Recipe = LAND_COVER,
                     events: Events | None = None, checkpoint: str | Path | Checkpoint | None = None,
                     size: dict[str, Any] | None = None, steps_per_epoch: int = 100,
                     device: torch.device | None = None) -> TrainedNetwork:
    """A network of ``landcover.networks`` that has seen random crops of ``images``.

    ``kind``, ``size``: which one; ``recipe``: sizes (of the crops), batch, lr and so on, as elsewhere; all networks
    trained with one recipe see the same crops in the same order. Raises InputError where a class of ``classes`` does
    not occur or an image is smaller than 32 pixels; Cancelled, EngineError, StorageError.
    """
    if not images or min(min(image.labels.shape) for image in images) < 32:  # noqa: PLR2004
        raise InputError("there are no images, or some of less than 32 pixels a side", "give larger images")
    counts = class_counts(images, classes)
    if not counts.all():
        raise InputError(f"class {int(np.argmin(counts)) + 1} does not occur in the images to train on",
                         "hold out other groups, or name fewer classes")
    if recipe.selfsup_weight or recipe.distil_weight or recipe.keep_weight or recipe.metric_weight:
        recipe = dataclasses.replace(recipe, selfsup_weight=0.0, distil_weight=0.0, keep_weight=0.0, metric_weight=0.0)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(recipe.seed)
        network = make_network(kind, classes, size).to(memory_format=torch.channels_last)
    done = optimise(_Pixels(images, counts, network, recipe, steps_per_epoch), recipe, events or Events(), checkpoint,
                    device)
    return TrainedNetwork(done.mean["net"].cpu(), done.curve, done.fresh_steps)


class _Pixels:
    """Cross entropy balanced over the classes, and Dice."""

    terms = ("cross_entropy", "dice", "auxiliary")

    def __init__(self, images: Sequence[Labelled], counts: np.ndarray, network: nn.Module, recipe: Recipe,
                 steps_per_epoch: int) -> None:
        self.modules = nn.ModuleDict({"net": network})
        self.steps_per_epoch, self.images_per_step = steps_per_epoch, recipe.batch
        self._recipe, self._crops = recipe, Crops(images, recipe.augmentation)
        self._weights = class_weights(counts)
        self.identity = {**identity_of(images), "steps_per_epoch": steps_per_epoch,
                         "parameters": [list(p.shape) for p in network.parameters()]}

    def batches(self, chance: torch.Generator) -> list[Tensor]:
        return list(self._crops.draw(self.steps_per_epoch * self._recipe.batch, chance).split(self._recipe.batch))

    def losses(self, rows: Tensor, moment: Moment) -> dict[str, Tensor]:
        pixels, truth = self._crops.cut(rows, moment.px, moment.chance)
        pixels, truth = pixels.to(moment.device), truth.to(moment.device)
        with moment.arithmetic():
            logits = self.modules["net"].all_logits(normalised(pixels, self._recipe))
        weights = self._weights.to(moment.device)
        auxiliary = [balanced_cross_entropy(other, truth, weights) for other in logits[1:]]
        return {"cross_entropy": balanced_cross_entropy(logits[0], truth, weights),
                "dice": dice_loss(logits[0], truth),
                "auxiliary": AUXILIARY_WEIGHT * torch.stack(auxiliary).sum() if auxiliary else logits[0].new_zeros(())}


def class_weights(counts: np.ndarray) -> Tensor:
    """(c,) weights that go with the root of a class's rarity; their mean over the labelled pixels is 1."""
    shares = np.asarray(counts, np.float64) / np.sum(counts)
    weights = shares ** -_BALANCE
    return torch.tensor(weights / (weights * shares).sum(), dtype=torch.float32)


def balanced_cross_entropy(logits: Tensor, truth: Tensor, weights: Tensor) -> Tensor:
    """Mean over the labelled pixels of weight times -log share of the true class. logits (b, c, h, w); truth (b, h, w)
    int64, UNLABELLED where unknown; without any labelled pixel 0."""
    losses = functional.cross_entropy(logits.float(), truth, weights, ignore_index=UNLABELLED, reduction="sum")
    return losses / max(1, int((truth != UNLABELLED).sum()))


def dice_loss(logits: Tensor, truth: Tensor) -> Tensor:
    """1 - 2 |A n B| / (|A| + |B|) with shares instead of sets (Milletari et al. 2016, eq. 1 without squares), mean over
    the classes that occur in the batch; unlabelled pixels count in neither."""
    known = (truth != UNLABELLED)[:, None]
    shares = logits.float().softmax(1) * known
    there = functional.one_hot(torch.where(known[:, 0], truth, 0), logits.shape[1]).permute(0, 3, 1, 2) * known
    both = (shares * there).sum((0, 2, 3))
    either = shares.sum((0, 2, 3)) + there.sum((0, 2, 3))
    occurs = there.sum((0, 2, 3)) > 0
    return (1 - 2 * both / either.clamp(min=1e-6))[occurs].sum() / max(1, int(occurs.sum()))
