"""How a network is trained: every number that changes the result, in one place, to be written down and read again."""

from __future__ import annotations

import dataclasses
import math
import typing
from dataclasses import dataclass, field
from typing import Any

from ..errors import InputError
from .augment import STRONG, Augmentation

SELF_SUPERVISED = ("vicreg", "barlow")
DISTILLED = ("relations", "targets")
PRECISIONS = ("auto", "float32", "bfloat16")

_MOST, _MOST_PX = 1_000_000, 2048
_START = 25.0  # one cycle begins at lr / 25 ...
_END = 1e4  # ... and ends at a ten-thousandth of that
_MOMENTUM = (0.95, 0.85)


@dataclass(frozen=True)
class Recipe:
    """Weights of terms are factors in the sum of losses; 0 switches a term off.

    epochs, batch (images a step), lr (the highest of the cycle), weight_decay (of matrices and kernels only),
    warm_share (of the steps, until lr is highest), clip (longest gradient), ema (weight of the past in the running mean
    of the weights, approached from below in the first steps).
    sizes: ((share of the epochs until which, side in pixels), ...): small images first.
    metric_weight, scale, margin, sub_centres: cosine softmax on the vector, with so many centres a class.
    ce_weight, smoothing: softmax on the pooled last stage. presence_weight: several labels an image, each yes or no.
    statistics_weight, statistics_dim: the same on so many numbers made of the statistics of three stages, so that these
    tell classes apart too.
    cutmix: share of the batches in which a square of another image is pasted, until that share of the epochs.
    selfsup ("vicreg" or "barlow"), selfsup_weight, selfsup_share (images without labels for each with one),
    selfsup_hidden, selfsup_dim (widths of the projection), selfsup_augmentation: two views of one image are to look
    alike. selfsup_px: side of these views (0: as the labelled ones, with which they then share the batch norms);
    selfsup_every: in each so many-th step only.
    keep_weight: the statistics of the stages stay like those of the network that the training began with.
    keep_norms: batch norms keep the statistics that they began with (for networks that have learned before).
    distil ("relations": the mean cosine matrix, or "targets": the mean class shares of the teachers), distil_weight.
    mean, std: of the bands (0..1), subtracted and divided before the network sees them.
    precision: of the network's arithmetic; "auto" is bfloat16 where the processor computes in it, else float32.
    threads: 0 leaves torch its own choice; with 1 a training that was stopped goes on to the very same bits.
    """

    epochs: int = 60
    batch: int = 64
    lr: float = 3e-3
    weight_decay: float = 0.05
    warm_share: float = 0.15
    clip: float = 5.0
    ema: float = 0.999
    sizes: tuple[tuple[float, int], ...] = ((0.5, 128), (0.85, 176), (1.0, 224))
    metric_weight: float = 1.0
    scale: float = 16.0
    margin: float = 0.15
    sub_centres: int = 1
    ce_weight: float = 0.5
    smoothing: float = 0.1
    presence_weight: float = 1.0
    statistics_weight: float = 0.0
    statistics_dim: int = 128
    cutmix: float = 0.0
    cutmix_until: float = 0.9
    augmentation: Augmentation = field(default_factory=Augmentation)
    selfsup: str = "vicreg"
    selfsup_weight: float = 0.0
    selfsup_share: float = 0.5
    selfsup_hidden: int = 512
    selfsup_dim: int = 256
    selfsup_px: int = 0
    selfsup_every: int = 1
    selfsup_augmentation: Augmentation = STRONG
    keep_weight: float = 0.0
    keep_norms: bool = False
    distil: str = "relations"
    distil_weight: float = 0.0
    mean: tuple[float, float, float] = (0.485, 0.49, 0.45)
    std: tuple[float, float, float] = (0.21, 0.195, 0.19)
    precision: str = "auto"
    seed: int = 0
    threads: int = 0

    def __post_init__(self) -> None:
        for name in ("epochs", "batch", "sub_centres", "statistics_dim", "selfsup_hidden", "selfsup_dim",
                     "selfsup_every"):
            _require(1 <= getattr(self, name) <= _MOST, name, getattr(self, name), f"give 1 to {_MOST:,}")
        for name in ("lr", "clip", "scale"):
            _require(0 < getattr(self, name) < math.inf, name, getattr(self, name), "give a number above 0")
        for name in ("weight_decay", "margin", "metric_weight", "ce_weight", "presence_weight", "statistics_weight",
                     "selfsup_weight", "selfsup_share", "selfsup_px", "keep_weight", "distil_weight", "threads",
                     "seed"):
            _require(0 <= getattr(self, name) < math.inf, name, getattr(self, name), "give 0 or more")
        for name in ("smoothing", "ema", "cutmix", "cutmix_until"):
            _require(0 <= getattr(self, name) <= 1, name, getattr(self, name), "give a share from 0 to 1")
        _require(min(self.std) > 0, "std", self.std, "give numbers above 0")
        _require(0 < self.warm_share < 1, "warm_share", self.warm_share, "give a share between 0 and 1")
        _one_of("selfsup", self.selfsup, SELF_SUPERVISED)
        _one_of("distil", self.distil, DISTILLED)
        _one_of("precision", self.precision, PRECISIONS)
        ends = [end for end, _ in self.sizes]
        is_rising = bool(ends) and all(a < b for a, b in zip([0.0, *ends], ends)) and ends[-1] == 1
        _require(is_rising and all(32 <= px <= _MOST_PX for _, px in self.sizes), "sizes", self.sizes,
                 f"give shares that rise to 1, with sides of 32 to {_MOST_PX:,} pixels")
        _require(self.selfsup_px <= _MOST_PX and self.seed < 1 << 62, "selfsup_px or seed",
                 (self.selfsup_px, self.seed), f"give at most {_MOST_PX:,} pixels, and a seed below 2^62")

    def size_at(self, share: float) -> int:
        """Side of the images in pixels when ``share`` of the epochs is done (0 <= share < 1)."""
        return next(px for end, px in self.sizes if share < end or end == 1)

    def to_dict(self) -> dict[str, Any]:
        """All of it, JSON-able."""
        return typing.cast("dict[str, Any]", _plain(dataclasses.asdict(self)))

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Recipe:
        """What ``to_dict`` gave; what is missing keeps its default. Raises InputError naming what is unknown or of a
        wrong type."""
        return typing.cast(Recipe, _build(cls, data, "recipe"))

    def scaled_to(self, px: int) -> Recipe:
        """The same with the largest images ``px`` a side and the smaller ones in proportion (whole cells of 16)."""
        most = max(size for _, size in self.sizes)
        sizes = tuple((end, max(32, 16 * round(size * px / most / 16))) for end, size in self.sizes)
        return dataclasses.replace(self, sizes=(*sizes[:-1], (1.0, px)))


def one_cycle(step: int, total: int, warm_share: float) -> tuple[float, float]:
    """(factor of the highest learning rate, momentum) of step 0..total-1 (Smith and Topin 2018), annealed by cosines
    as torch's OneCycleLR does; a formula of the step alone, so that there is no state to keep."""
    top = warm_share * total - 1
    last = total - 1
    if step <= top or last <= top:
        return _between(1 / _START, 1.0, step / max(top, 1e-12)), _between(*_MOMENTUM, step / max(top, 1e-12))
    share = (step - top) / (last - top)
    return _between(1.0, 1 / _START / _END, share), _between(*reversed(_MOMENTUM), share)


def _between(first: float, second: float, share: float) -> float:
    return second + (first - second) * (1 + math.cos(math.pi * min(max(share, 0.0), 1.0))) / 2


def _require(is_good: bool, name: str, value: object, hint: str) -> None:
    if not is_good:
        raise InputError(f"a recipe with {name} {value!r} is not possible", hint)


def _one_of(name: str, value: str, known: tuple[str, ...]) -> None:
    _require(value in known, name, value, "known: " + ", ".join(known))


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, (list, tuple)) else value


def _build(cls: type, data: object, where: str) -> Any:
    if not isinstance(data, dict):
        raise InputError(f"{where} must be an object, not {data!r}")
    hints = typing.get_type_hints(cls)
    unknown = [name for name in data if name not in hints]
    if unknown:
        raise InputError(f"{where}: unknown field {unknown[0]!r}", "known: " + ", ".join(hints))
    return cls(**{name: _value(hints[name], value, f"{where}.{name}") for name, value in data.items()})


def _value(hint: Any, value: Any, where: str) -> Any:
    if dataclasses.is_dataclass(hint):
        return value if isinstance(value, typing.cast(type, hint)) else _build(typing.cast(type, hint), value, where)
    args = typing.get_args(hint)
    if args and isinstance(value, (list, tuple)):
        kinds = [args[0]] * len(value) if args[-1] is Ellipsis else list(args)
        if len(kinds) == len(value):
            return tuple(_value(kind, item, f"{where}[{i}]") for i, (kind, item) in enumerate(zip(kinds, value)))
    elif not args and hint is float and type(value) in (int, float):
        return float(value)
    elif not args and hint in (bool, int, str) and type(value) is hint:
        return value
    raise InputError(f"{where} must not be {value!r}", "see docs on recipes: numbers, names and pairs as written there")


TKANET = Recipe(epochs=120, sizes=((0.45, 128), (0.8, 192), (1.0, 256)), cutmix=0.3)
"""HIR's classes, and which things are present where that is known. Small images first: most of what is to be learned
is learned from them at a third of the cost."""
FINE = Recipe(epochs=30, lr=1e-3, ema=0.99)
"""Labelled images for a network that has learned others before."""
ARCHIVE = Recipe(epochs=30, lr=5e-4, ema=0.99, sizes=((1.0, 160),), metric_weight=0, ce_weight=0, presence_weight=0,
                 selfsup_weight=1.0, keep_weight=1.0, keep_norms=True)
"""Fine-tuning without labels on the tiles of one archive."""
PLACES = Recipe(epochs=20, lr=5e-4, ema=0.99, sizes=((1.0, 192),), keep_norms=True)
"""Fine-tuning on places that a user has labelled: few images, a network that has seen many."""
QUICK = Recipe(epochs=2, batch=4, sizes=((1.0, 32),), ema=0.9, precision="float32", threads=1, statistics_dim=8,
               selfsup_hidden=16, selfsup_dim=16)
"""For tests: tiny images, one thread."""
