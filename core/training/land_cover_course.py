"""A land-cover network from a folder of labelled images to a judged model: what ``train landcover`` and ``bench
landcover`` share."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from ..errors import InputError
from ..events import Events
from ..landcover.judge import confusion_on
from ..landcover.labelled import Labelled, LabelledFolder, class_counts, open_folder, read_pairs
from ..landcover.networks import NETWORKS, count_parameters, default_size
from ..landcover.score import summary
from ..landcover.segment import Segmenter
from .land_cover import LAND_COVER, train_land_cover
from .recipe import Recipe

STEPS = 720
"""Of the networks that ship: 5,760 crops of 256 pixels, a quarter of an hour on one core."""
HOLD_OUT = ("tile1", "tile3", "tile4")
"""Groups of the Dubai data that are judged by. Chosen before any training, by the masks alone: of all three tiles with
at most a fifth of the pixels and at least half of each class's overall share, those whose shares are nearest to all."""
_EPOCHS = 8  # what is called one here; only the curve and the checkpoints' identity know it


@dataclass(frozen=True)
class Plan:
    """What is trained on what: ``steps`` of ``recipe.batch`` crops; ``hold_out``: groups that are judged by, not
    seen."""

    folder: LabelledFolder
    hold_out: tuple[str, ...]
    recipe: Recipe
    steps: int

    @property
    def steps_per_epoch(self) -> int:
        return max(1, round(self.steps / self.recipe.epochs))


@dataclass(frozen=True)
class Course:
    """``segmenter``: the trained network; ``facts``: JSON-able, of the training; ``scores``: on what was held out ({}:
    nothing was)."""

    kind: str
    segmenter: Segmenter
    network: torch.nn.Module
    facts: dict[str, Any]
    scores: dict[str, Any]
    curve: dict[str, list[float]]


def make_plan(data: str | Path, hold_out: Sequence[str], steps: int = STEPS, input_px: int = 0, batch: int = 0,
              seed: int = 0) -> Plan:
    """0 keeps what the recipe has. Raises InputError for a folder, group or number that is not possible."""
    folder = open_folder(data)
    if steps < 1 or (input_px and not 32 <= input_px <= 1024):  # noqa: PLR2004
        raise InputError(f"{steps} steps on crops of {input_px} pixels are not possible",
                         "give 1 step or more, and crops of 32 to 1024 pixels")
    if not folder.of_groups(hold_out, inside=False):
        raise InputError(f"nothing of {folder.folder} is left to train on", "hold out fewer groups")
    recipe = dataclasses.replace(LAND_COVER, epochs=min(_EPOCHS, steps), seed=seed, batch=batch or LAND_COVER.batch,
                                 sizes=((1.0, input_px or LAND_COVER.sizes[-1][1]),))
    return Plan(folder, tuple(hold_out), recipe, steps)


def read_plan(plan: Plan, events: Events) -> tuple[list[Labelled], list[Labelled]]:
    """Images to train on, images to judge by."""
    parts = [plan.folder.of_groups(plan.hold_out, inside=False), plan.folder.of_groups(plan.hold_out)]
    total, read, out = len(plan.folder.pairs), 0, []

    def told(done: int) -> None:
        events.check_cancelled()
        events.progress("read", read + done, total, "images")

    for pairs in parts:
        out.append(read_pairs(pairs, len(plan.folder.cover), told))
        read += len(pairs)
    return out[0], out[1]


def take(plan: Plan, kind: str, images: Sequence[Labelled], held: Sequence[Labelled], events: Events,
         work: str | Path | None = None, device: torch.device | None = None, size: dict[str, Any] | None = None,
         gsd_m: float = float("nan"), name: str = "") -> Course:
    """Train one kind of network, or go on in ``work``, and judge it. Errors as ``train_land_cover``."""
    if kind not in NETWORKS:
        raise InputError(f"no land-cover network called {kind!r}", "known: " + ", ".join(NETWORKS))
    began = time.monotonic()
    trained = train_land_cover(images, len(plan.folder.cover), kind, plan.recipe, events, work, size,
                               plan.steps_per_epoch, device)
    seconds = time.monotonic() - began
    segmenter = Segmenter(trained.network, plan.folder.cover, plan.recipe.mean, plan.recipe.std, gsd_m, name=name,
                          device=device)
    began = time.monotonic()
    matrix = confusion_on(segmenter, held, events) if held else None
    spent = time.monotonic() - began
    pixels = sum(image.labels.size for image in held)
    scores = summary(matrix, plan.folder.cover.names) if matrix is not None else {}
    facts = {"parameters": count_parameters(trained.network), "network": default_size(kind) | (size or {}),
             "steps": plan.steps_per_epoch * plan.recipe.epochs, "batch": plan.recipe.batch,
             "input_px": plan.recipe.sizes[-1][1], "images": len(images), "held_out_images": len(held),
             # a time that says something of the network: of all its steps
             "train_seconds": round(seconds, 1) if trained.fresh_steps == len(trained.curve.rows) else None,
             "judged_mpx_per_s": round(pixels / 1e6 / spent, 3) if pixels else None,
             "class_pixels": class_counts(images, len(plan.folder.cover)).tolist()}
    return Course(kind, segmenter, trained.network, facts, scores, trained.curve.to_dict())
