"""The loop itself: steps of an optimiser over random batches, whatever is learned, with progress, cancel and going on.

What is learned is a ``Task``: modules and losses. What a step costs in memory does not depend on the number of images.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import torch
from torch import Tensor, nn

from ..errors import EngineError, InputError
from ..events import Events
from .checkpoint import Checkpoint, Curve
from .ema import RunningMean
from .recipe import Recipe, one_cycle

_FIRST_COLUMNS = ("step", "epoch", "px", "lr", "loss")


@dataclass(frozen=True)
class Moment:
    """Where in the training a batch is drawn. ``share``: of the epochs that are done; ``chance``: all dice;
    ``step`` counts from 0."""

    px: int
    share: float
    chance: torch.Generator
    device: torch.device
    precision: str
    step: int = 0

    def arithmetic(self) -> AbstractContextManager[Any]:
        """In which networks run forward: bfloat16 where the recipe and the processor agree on it."""
        kind = self.device.type
        if self.precision == "bfloat16" or (self.precision == "auto" and has_bfloat16(kind)):
            return torch.autocast(kind, torch.bfloat16)
        return nullcontext()


class Task(Protocol):
    """What is learned. ``modules``: all that is trained; ``terms``: names of the losses; ``identity``: facts of the
    data that a checkpoint must agree with; ``steps_per_epoch`` and ``images_per_step`` (labelled ones, where there are
    others beside them) are constant."""

    modules: nn.ModuleDict
    terms: tuple[str, ...]
    identity: dict[str, Any]
    steps_per_epoch: int
    images_per_step: int

    def batches(self, chance: torch.Generator) -> Sequence[Tensor]:
        """Row numbers of each step of one epoch."""

    def losses(self, rows: Tensor, moment: Moment) -> dict[str, Tensor]:
        """Weighted losses of one batch, by term."""


@dataclass(frozen=True)
class Optimised:
    """``mean``: the running mean of the task's modules, in evaluation mode; ``curve``: the losses; ``fresh_steps``: how
    many steps were done now (the others were in the checkpoint)."""

    mean: nn.ModuleDict
    curve: Curve
    fresh_steps: int


def has_bfloat16(device: str) -> bool:
    """Whether it is faster there than float32, not merely emulated."""
    if device == "cuda":
        return torch.cuda.is_bf16_supported()
    return device == "cpu" and torch.ops.mkldnn._is_mkldnn_bf16_supported()


def optimise(task: Task, recipe: Recipe, events: Events, checkpoint: str | Path | Checkpoint | None = None,
             device: torch.device | None = None) -> Optimised:
    """All steps of ``recipe``, or those that a checkpoint lacks. Cancelling keeps what was done.

    Raises Cancelled, EngineError where the losses leave the numbers, InputError for a checkpoint of another training,
    StorageError.
    """
    place = device or torch.device("cpu")
    kept = Checkpoint.at(checkpoint) if checkpoint is not None else None
    if kept is not None:
        kept.prepare()
    task.modules.to(place)
    run = _Run(task, recipe, kept, place)
    try:
        with _threads(recipe.threads):
            done_before = run.resume()
            run.go(events)
    finally:
        run.curve.close()
    mean: nn.ModuleDict = run.mean.mean.eval()  # type: ignore[assignment]
    return Optimised(mean, run.curve, len(run.curve.rows) - done_before)


class _Run:
    """One training under way."""

    def __init__(self, task: Task, recipe: Recipe, kept: Checkpoint | None, device: torch.device) -> None:
        self._task, self._recipe, self._kept, self._device = task, recipe, kept, device
        self._total = recipe.epochs * task.steps_per_epoch
        self.mean = RunningMean(task.modules, recipe.ema)
        self._optimiser = _optimiser(task.modules, recipe)
        self._parameters = [p for group in self._optimiser.param_groups for p in group["params"]]
        self._chance = torch.Generator().manual_seed(recipe.seed)
        self._epoch_began = self._chance.get_state()
        self.curve = Curve((*_FIRST_COLUMNS, *task.terms), kept)
        self._step = 0

    # -- going on where an earlier run stopped
    @property
    def _identity(self) -> str:
        facts = {"recipe": self._recipe.to_dict(), "data": self._task.identity, "terms": self._task.terms}
        return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()

    def resume(self) -> int:
        """Take up the checkpoint, if there is one; returns the steps that it has."""
        found = self._kept.load(self._identity) if self._kept else None
        if found is None:
            self.curve.begin(np.empty((0, len(self.curve.columns))))
            return 0
        self._step, arrays = found
        try:
            _fill(self._task.modules.state_dict(), arrays, "now/")
            _fill(self.mean.mean.state_dict(), arrays, "mean/")
            for number, parameter in enumerate(self._parameters):
                state = {name: _like(parameter, arrays[f"{name}/{number}"]) for name in ("exp_avg", "exp_avg_sq")}
                self._optimiser.state[parameter] = {"step": torch.tensor(float(self._step)), **state}
            self._epoch_began = torch.from_numpy(arrays["epoch_began"])
            self._chance.set_state(torch.from_numpy(arrays["chance"]))
            self.curve.begin(arrays["curve"])
        except (KeyError, RuntimeError) as error:
            raise InputError(f"{self._kept.path if self._kept else ''} is damaged: {error}",
                             "remove it to begin the training again") from error
        return self._step

    def _save(self) -> None:
        if self._kept is None:
            return
        arrays = {f"now/{name}": _array(value) for name, value in self._task.modules.state_dict().items()}
        arrays |= {f"mean/{name}": _array(value) for name, value in self.mean.mean.state_dict().items()}
        for number, parameter in enumerate(self._parameters):
            for name in ("exp_avg", "exp_avg_sq"):
                state = self._optimiser.state.get(parameter, {}).get(name)
                arrays[f"{name}/{number}"] = _array(torch.zeros_like(parameter) if state is None else state)
        arrays |= {"epoch_began": self._epoch_began.numpy(), "chance": self._chance.get_state().numpy(),
                   "curve": self.curve.rows}
        self._kept.save(self._step, self._identity, arrays)

    # -- the steps
    def go(self, events: Events) -> None:
        saved = time.monotonic()
        each = self._task.images_per_step
        events.progress("train", each * self._step, each * self._total, "images")
        events.check_cancelled()
        for rows in self._batches_left():
            self._one(rows)
            events.progress("train", each * self._step, each * self._total, "images")
            is_last = self._step == self._total
            if self._kept and (is_last or time.monotonic() - saved >= self._kept.every_s):
                self._save()
                saved = time.monotonic()
            elif events.is_cancelled:
                self._save()
            if not is_last:  # before the next batch is drawn: the dice lie as they were saved
                events.check_cancelled()

    def _batches_left(self) -> Iterator[Tensor]:
        each = self._task.steps_per_epoch
        while self._step < self._total:
            inside = self._step % each
            if inside:  # in the midst of an epoch: its order is drawn again from the dice it began with
                again = torch.Generator()
                again.set_state(self._epoch_began)
                order = self._task.batches(again)
            else:
                self._epoch_began = self._chance.get_state()
                order = self._task.batches(self._chance)
            yield from order[inside:each]

    def _one(self, rows: Tensor) -> None:
        recipe, epoch = self._recipe, self._step // self._task.steps_per_epoch
        share = epoch / recipe.epochs
        factor, momentum = one_cycle(self._step, self._total, recipe.warm_share)
        for group in self._optimiser.param_groups:
            group["lr"], group["betas"] = recipe.lr * factor, (momentum, group["betas"][1])
        moment = Moment(recipe.size_at(share), share, self._chance, self._device, recipe.precision, self._step)
        self._task.modules.train()
        if recipe.keep_norms:
            _hold_norms(self._task.modules["net"])
        losses = self._task.losses(rows, moment)
        loss = torch.stack(list(losses.values())).sum()
        told = [float(losses[name].detach()) for name in self._task.terms]
        if not np.isfinite(told).all():
            raise EngineError(f"the loss became {sum(told)} in step {self._step + 1}",
                              "train with a lower learning rate, or look for spoiled images")
        self._optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self._parameters, recipe.clip)
        self._optimiser.step()
        self.mean.update(self._step)
        self._step += 1
        self.curve.add((self._step, epoch + 1, moment.px, recipe.lr * factor, float(loss.detach()), *told))


def _optimiser(modules: nn.Module, recipe: Recipe) -> torch.optim.AdamW:
    """AdamW; biases, norms and other vectors are not decayed."""
    parameters = [p for p in modules.parameters() if p.requires_grad]
    groups = [{"params": [p for p in parameters if p.ndim > 1], "weight_decay": recipe.weight_decay},
              {"params": [p for p in parameters if p.ndim <= 1], "weight_decay": 0.0}]
    return torch.optim.AdamW([group for group in groups if group["params"]], lr=recipe.lr)


def _hold_norms(net: nn.Module) -> None:
    for module in net.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.eval()


def _array(value: Tensor) -> np.ndarray:
    return value.detach().cpu().contiguous().numpy()


def _like(parameter: Tensor, array: np.ndarray) -> Tensor:
    """In the parameter's own order of memory: another order may round otherwise."""
    return torch.empty_like(parameter, requires_grad=False).copy_(torch.from_numpy(array))


def _fill(state: dict[str, Tensor], arrays: dict[str, np.ndarray], prefix: str) -> None:
    with torch.no_grad():
        for name, value in state.items():
            value.copy_(torch.from_numpy(arrays[prefix + name]))


@contextmanager
def _threads(count: int) -> Iterator[None]:
    """So many threads of torch inside; 0: as it is."""
    before = torch.get_num_threads()
    if count:
        torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)
