"""What is learned of labelled images: classes, presence of things, what teachers say; beside it, unlabelled images."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..errors import InputError
from . import augment
from .losses import Heads, relation_loss, smooth_cross_entropy, target_loss
from .pool import Images, batches_of, begun_as, new_net, normalised, statistics_width
from .recipe import Recipe
from .selfsup import LOSSES, Projector, statistics
from .steps import Moment


@dataclass(frozen=True)
class Teachers:
    """What several networks said of the training images. Recipe.distil "relations" needs ``vectors`` (n, any d) of
    each, "targets" needs ``shares`` (n, classes) of each, rows that add up to 1."""

    vectors: Sequence[np.ndarray] = ()
    shares: Sequence[np.ndarray] = ()


class Supervised:
    """Cosine softmax, cross entropy, presence, teachers, and the self-supervised term beside them."""

    def __init__(self, images: np.ndarray, labels: np.ndarray, n_classes: int, recipe: Recipe,
                 presence: np.ndarray | None, unlabelled: np.ndarray | None, init: Mapping[str, Tensor] | None,
                 teachers: Teachers | None) -> None:
        self._images, self._recipe = Images(images), recipe
        self._labels, self._classes = torch.from_numpy(np.asarray(labels, np.int64)), n_classes
        has_presence = presence is not None and recipe.presence_weight > 0
        self._presence = torch.from_numpy(np.asarray(presence, np.float32)) if has_presence else None
        has_others = recipe.selfsup_weight > 0 and unlabelled is not None
        self._unlabelled = Images(unlabelled, "unlabelled images") if has_others else None  # type: ignore[arg-type]
        self._teachers = teachers if recipe.distil_weight else None
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(recipe.seed)
            net = new_net(recipe, init)
            marks = 0 if self._presence is None else self._presence.shape[1]
            width = statistics_width(net)
            heads = Heads(net.feature.out_features, net.feature.in_features, n_classes, marks, recipe,
                          width if recipe.statistics_weight else 0)
            self.modules = nn.ModuleDict({"net": net, "heads": heads})
            if self._unlabelled is not None:
                self.modules["projector"] = Projector(width, recipe.selfsup_hidden, recipe.selfsup_dim)
        terms = {"metric": recipe.metric_weight, "classes": recipe.ce_weight, "presence": self._presence is not None,
                 "statistics": recipe.statistics_weight, "distil": self._teachers is not None,
                 "selfsup": self._unlabelled is not None}
        self.terms = tuple(name for name, weight in terms.items() if weight)
        self.steps_per_epoch = len(batches_of(len(images), recipe.batch, torch.Generator()))
        self.images_per_step = min(len(images), recipe.batch)
        self.identity = self._images.identity(np.asarray(labels), presence) | begun_as(init)
        if self._unlabelled is not None:
            self.identity["unlabelled"] = self._unlabelled.identity()
        if self._teachers is not None:
            self.identity["teachers"] = self._images.identity(*self._teachers.vectors, *self._teachers.shares)

    def batches(self, chance: torch.Generator) -> list[Tensor]:
        return batches_of(len(self._images), self._recipe.batch, chance)

    def losses(self, rows: Tensor, moment: Moment) -> dict[str, Tensor]:
        recipe, net, heads = self._recipe, self.modules["net"], self.modules["heads"]
        pixels, mix = self._labelled(rows, moment)
        views = self._two_views(len(rows), moment)
        is_shared, count = bool(views) and not recipe.selfsup_px, len(rows)
        with moment.arithmetic():
            maps = net.stages(normalised(torch.cat([pixels, *views]) if is_shared else pixels, recipe))
            others = [m[count:] for m in maps] if is_shared else []
            if views and not is_shared:
                others = net.stages(normalised(torch.cat(views), recipe))
            maps = [m[:count] for m in maps]
            pooled = maps[-1].mean((2, 3))
            vectors = net.feature(pooled)
        pooled, vectors = pooled.float(), vectors.float()
        shares = mix(functional.one_hot(self._labels[rows], self._classes).float()).to(pooled.device)
        out: dict[str, Tensor] = {}
        if recipe.metric_weight:
            out["metric"] = recipe.metric_weight * heads.cosine(vectors, shares)
        if recipe.ce_weight:
            out["classes"] = recipe.ce_weight * smooth_cross_entropy(heads.linear(pooled), shares, recipe.smoothing)
        if self._presence is not None:
            marks = mix(self._presence[rows]).to(pooled.device)
            loss = functional.binary_cross_entropy_with_logits(heads.presence(pooled), marks)
            out["presence"] = recipe.presence_weight * loss
        if self._teachers is not None:
            out["distil"] = recipe.distil_weight * self._taught(rows, mix, vectors)
        if heads.statistics is not None:
            told = heads.statistics["bottleneck"](statistics(maps))
            out["statistics"] = recipe.statistics_weight * heads.statistics["cosine"](told, shares)
        if views:
            first, second = self.modules["projector"](statistics(others)).chunk(2)
            out["selfsup"] = recipe.selfsup_weight * LOSSES[recipe.selfsup](first, second)
        elif "selfsup" in self.terms:
            out["selfsup"] = vectors.new_zeros(())
        return out

    def _labelled(self, rows: Tensor, moment: Moment) -> tuple[Tensor, Mix]:
        """Random views of the labelled images, and how their labels are mixed."""
        images = self._images.take(rows, moment.px, moment.device)
        pixels = augment.views(images, moment.px, self._recipe.augmentation, moment.chance)
        return cutmix(pixels, self._recipe, moment)

    def _two_views(self, labelled: int, moment: Moment) -> list[Tensor]:
        """Two strong views of images without labels, drawn for this step."""
        if self._unlabelled is None or moment.step % self._recipe.selfsup_every:
            return []
        count = max(2, round(labelled * self._recipe.selfsup_share))
        drawn = torch.randint(len(self._unlabelled), (count,), generator=moment.chance)
        px = self._recipe.selfsup_px or moment.px
        images = self._unlabelled.take(drawn, px, moment.device)
        how = self._recipe.selfsup_augmentation
        return [augment.views(images, px, how, moment.chance) for _ in range(2)]

    def _taught(self, rows: Tensor, mix: Mix, vectors: Tensor) -> Tensor:
        """Class shares of teachers mix as labels do; relations between mixtures nobody knows, so they count as known
        only where nothing was mixed."""
        teachers, at = self._teachers or Teachers(), rows.numpy()
        if self._recipe.distil == "targets":
            targets = np.mean([shares[at] for shares in teachers.shares], axis=0, dtype=np.float32)
            logits = self._recipe.scale * self.modules["heads"].cosine.cosines(vectors)
            return target_loss(logits, mix(torch.from_numpy(targets)).to(vectors.device))
        if mix.other is not None:
            return vectors.sum() * 0
        relations = torch.stack([relations_of(given[at]) for given in teachers.vectors]).mean(0)
        return relation_loss(vectors, relations.to(vectors.device))


@dataclass(frozen=True)
class Mix:
    """``other``: whose square was pasted into each image of the batch, None where nothing was; ``own``: the share of
    the image that stayed."""

    other: Tensor | None = None
    own: float = 1.0

    def __call__(self, labels: Tensor) -> Tensor:
        return labels if self.other is None else self.own * labels + (1 - self.own) * labels[self.other]


def cutmix(pixels: Tensor, recipe: Recipe, moment: Moment) -> tuple[Tensor, Mix]:
    """Some batches get a square of another of their images, the same place in all (Yun et al. 2019, with a share drawn
    evenly); labels are mixed by area."""
    chance = moment.chance
    if not recipe.cutmix or float(torch.rand(1, generator=chance)) >= recipe.cutmix \
            or moment.share >= recipe.cutmix_until:
        return pixels, Mix()
    other = torch.randperm(len(pixels), generator=chance)
    side = int(moment.px * math.sqrt(1 - float(torch.rand(1, generator=chance))))
    if not side:
        return pixels, Mix()
    top, left = (int(v) for v in torch.randint(0, moment.px - side + 1, (2,), generator=chance))
    box = (slice(None), slice(None), slice(top, top + side), slice(left, left + side))
    pixels[box] = pixels[other.to(pixels.device)][box]
    return pixels, Mix(other, 1 - (side / moment.px) ** 2)


def relations_of(vectors: np.ndarray) -> Tensor:
    """(n, n) cosines of the rows."""
    unit = functional.normalize(torch.from_numpy(np.asarray(vectors, np.float32)), dim=1)
    return unit @ unit.T


def check(images: np.ndarray, labels: np.ndarray, n_classes: int, presence: np.ndarray | None,
          recipe: Recipe, teachers: Teachers | None) -> None:
    """Raise InputError where the arrays do not fit together."""
    count = len(images)
    if count < 2 or n_classes < 2:
        raise InputError(f"{count} images of {n_classes} classes are too few to learn from",
                         "give at least two classes of at least two images")
    labels = np.asarray(labels)
    if labels.shape != (count,) or labels.min() < 0 or labels.max() >= n_classes:
        raise InputError(f"labels of shape {labels.shape} do not fit {count} images of {n_classes} classes",
                         "give one number from 0 to classes - 1 for each image")
    if presence is not None and (presence.ndim != 2 or len(presence) != count):
        raise InputError(f"presence labels of shape {presence.shape} do not fit {count} images",
                         "give one row an image")
    given = teachers or Teachers()
    told = given.vectors if recipe.distil == "relations" else given.shares
    if recipe.distil_weight and not told:
        raise InputError(f"the recipe distils {recipe.distil} but there are no teachers", "give their outputs")
    if any(len(array) != count for array in (*given.vectors, *given.shares)):
        raise InputError("the teachers' outputs are not one row an image", f"give {count} rows each")
