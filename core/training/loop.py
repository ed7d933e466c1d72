"""Training TKANet: with labels (and without, beside them), on an archive's tiles without labels, on labelled places."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ..encoders.tkanet import TkaNet
from ..errors import InputError
from ..events import Events
from .checkpoint import Checkpoint, Curve
from .losses import Heads
from .placed import Placed
from .recipe import ARCHIVE, PLACES, Recipe
from .steps import Task, optimise
from .supervised import Supervised, Teachers, check
from .unlabelled import Unlabelled

__all__ = ["Teachers", "Trained", "train_archive", "train_places", "train_supervised"]


@dataclass(frozen=True)
class Trained:
    """``net``: the running mean of the weights, in evaluation mode, on the processor. ``heads``: those of the
    supervised terms, likewise, or None. ``curve``: losses step by step. ``fresh_steps``: those done
    now, not in an earlier run."""

    net: TkaNet
    heads: Heads | None
    curve: Curve
    fresh_steps: int


def train_supervised(
    images: np.ndarray,
    labels: np.ndarray,
    n_classes: int,
    recipe: Recipe,
    events: Events,
    presence: np.ndarray | None = None,
    unlabelled: np.ndarray | None = None,
    checkpoint: str | Path | Checkpoint | None = None,
    init: Mapping[str, Tensor] | None = None,
    teachers: Teachers | None = None,
    device: torch.device | None = None,
) -> Trained:
    """A TKANet that tells classes apart.

    images: (n, 3, h, w) uint8 (a memory map will do); labels: (n,) integers below ``n_classes``; presence: (n, marks)
    of 0 and 1; unlabelled: (m, 3, h, w) uint8 for the self-supervised term; checkpoint: a folder to go on from and to
    write to; init: weights to begin with; device: the processor by default.
    Raises InputError for arrays that do not fit together, Cancelled, EngineError, StorageError.
    """
    check(images, labels, n_classes, presence, recipe, teachers)
    task = Supervised(images, labels, n_classes, recipe, presence, unlabelled, init, teachers)
    return _trained(task, recipe, events, checkpoint, device)


def train_archive(
    images: np.ndarray,
    recipe: Recipe = ARCHIVE,
    events: Events | None = None,
    checkpoint: str | Path | Checkpoint | None = None,
    init: Mapping[str, Tensor] | None = None,
    device: torch.device | None = None,
) -> Trained:
    """A TKANet that has seen (n, 3, h, w) uint8 images without labels; with ``init`` and ``keep_weight`` it stays near
    the network that it began as. Arguments and errors as ``train_supervised``."""
    if len(images) < 2:
        raise InputError(f"{len(images)} images are too few to learn from", "give more tiles")
    if recipe.keep_weight and init is None:
        raise InputError("there is no network to stay near", "name a base encoder, or a recipe with keep_weight 0")
    if init is None:  # norms that have seen nothing have nothing to keep
        recipe = replace(recipe, keep_norms=False)
    return _trained(Unlabelled(images, recipe, init), recipe, events or Events(), checkpoint, device)


def train_places(
    images: np.ndarray,
    labels: np.ndarray,
    loss: str = "dpt",
    recipe: Recipe = PLACES,
    events: Events | None = None,
    coordinates: np.ndarray | None = None,
    checkpoint: str | Path | Checkpoint | None = None,
    init: Mapping[str, Tensor] | None = None,
    device: torch.device | None = None,
) -> Trained:
    """A TKANet fine-tuned on labelled places with "softmax", "triplet" or "dpt" (GIMI's distance-penalised triplets,
    which need ``coordinates``, (n, 2) longitude and latitude). Other arguments and errors as ``train_supervised``."""
    if init is None:  # norms that have seen nothing have nothing to keep
        recipe = replace(recipe, keep_norms=False)
    task = Placed(images, labels, loss, recipe, coordinates, init)
    return _trained(task, recipe, events or Events(), checkpoint, device)


def _trained(task: Task, recipe: Recipe, events: Events,
             checkpoint: str | Path | Checkpoint | None, device: torch.device | None) -> Trained:
    done = optimise(task, recipe, events, checkpoint, device)
    mean = done.mean.cpu()
    return Trained(mean["net"], mean["heads"] if "heads" in mean else None,  # type: ignore[arg-type]
                   done.curve, done.fresh_steps)
