"""What is learned of tiles without labels: two views look alike, and what the network knew is not forgotten."""

from __future__ import annotations

import copy
from collections.abc import Mapping

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..errors import InputError
from . import augment
from .pool import Images, batches_of, begun_as, new_net, normalised, statistics_width
from .recipe import Recipe
from .selfsup import LOSSES, Drift, Projector, statistics
from .steps import Moment

_SAMPLE = 512  # images that say how the statistics of the first network spread


class Unlabelled:
    """Two views of each tile are to give like statistics; statistics and vector stay near those of the first network.

    With something to stay near, the first view is a mild one (by ``augmentation``): there the network is held, and the
    strong view is drawn towards it.
    """

    def __init__(self, images: np.ndarray, recipe: Recipe, init: Mapping[str, Tensor] | None) -> None:
        self._images, self._recipe = Images(images, "tiles"), recipe
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(recipe.seed)
            net = new_net(recipe, init)
            projector = Projector(statistics_width(net), recipe.selfsup_hidden, recipe.selfsup_dim)
            self.modules = nn.ModuleDict({"net": net, "projector": projector})
        self._before = copy.deepcopy(net).eval().requires_grad_(False) if recipe.keep_weight else None
        self._drift: Drift | None = None
        self.terms = tuple(name for name, weight in (("selfsup", recipe.selfsup_weight), ("keep", recipe.keep_weight))
                           if weight)
        if not self.terms:
            raise InputError("the recipe has no term that works without labels", "give selfsup_weight above 0")
        self.steps_per_epoch = len(self.batches(torch.Generator()))
        self.images_per_step = min(len(images), recipe.batch)
        self.identity = self._images.identity() | begun_as(init)

    def batches(self, chance: torch.Generator) -> list[Tensor]:
        return batches_of(len(self._images), self._recipe.batch, chance)

    def losses(self, rows: Tensor, moment: Moment) -> dict[str, Tensor]:
        recipe, images = self._recipe, self._images.take(rows, moment.px, moment.device)
        strong = recipe.selfsup_augmentation
        hows = (strong if self._before is None else recipe.augmentation, strong)
        views = [normalised(augment.views(images, moment.px, how, moment.chance), recipe) for how in hows]
        net, count = self.modules["net"], len(rows)
        with moment.arithmetic():
            maps = net.stages(torch.cat(views))
            vectors = net.feature(maps[-1][:count].mean((2, 3)))
        now = statistics(maps)
        out: dict[str, Tensor] = {}
        if recipe.selfsup_weight:
            first, second = self.modules["projector"](now).chunk(2)
            out["selfsup"] = recipe.selfsup_weight * LOSSES[recipe.selfsup](first, second)
        if self._before is not None:
            drift = self._measure(moment)
            with torch.no_grad(), moment.arithmetic():
                maps_before = self._before.stages(views[0])
                vectors_before = self._before.feature(maps_before[-1].mean((2, 3))).float()
            turned = 1 - functional.cosine_similarity(vectors.float(), vectors_before).mean()
            out["keep"] = recipe.keep_weight * (drift(now[:count], statistics(maps_before)) + turned)
        return out

    def _measure(self, moment: Moment) -> Drift:
        """Made in the first step, when it is known where the arithmetic is done; without dice, so that it is the same
        after a stop."""
        if self._drift is None:
            before = self._before.to(moment.device)  # type: ignore[union-attr]
            rows = torch.from_numpy(np.linspace(0, len(self._images) - 1, min(len(self._images), _SAMPLE)).astype(int))
            parts, px = [], self._recipe.sizes[-1][1]
            for some in rows.split(64):
                pixels = self._images.take(some, px, moment.device).float() / 255
                pixels = functional.interpolate(pixels, size=(px, px), mode="bilinear", antialias=True)
                with torch.no_grad(), moment.arithmetic():
                    parts.append(statistics(before.stages(normalised(pixels, self._recipe))))
            self._drift = Drift(torch.cat(parts))
        return self._drift
