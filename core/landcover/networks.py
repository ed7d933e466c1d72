"""The land-cover networks by name: made new, or as a model describes them."""

from __future__ import annotations

import dataclasses
import typing
from typing import Any

from torch import nn

from ..errors import InputError
from .deeplab import DeepLab
from .efficientnet import SMALL, EncoderSize
from .esformer import EsFormer, EsFormerSize
from .unet import WIDTHS, UNet

NETWORKS = ("esformer", "unet", "deeplab")
_MOST = 4096  # of any number in a description
_DEEPEST = 64  # of blocks one after the other


class LandCoverNet(typing.Protocol):
    """(b, 3, h, w), centred and scaled -> logits (b, classes, h, w); ``all_logits``: those of all heads, main first."""

    def __call__(self, images: Any) -> Any: ...
    def all_logits(self, images: Any) -> tuple[Any, ...]: ...


def default_size(kind: str) -> dict[str, Any]:
    """The sizes that are trained here, JSON-able, as ``make_network`` takes them. Raises InputError."""
    known = {"esformer": dataclasses.asdict(EsFormerSize()), "unet": {"widths": list(WIDTHS)},
             "deeplab": {"encoder": dataclasses.asdict(SMALL), "channels": 128}}
    if kind not in known:
        raise InputError(f"no land-cover network called {kind!r}", "known: " + ", ".join(NETWORKS))
    return known[kind]


def make_network(kind: str, classes: int, size: dict[str, Any] | None = None) -> nn.Module:
    """A network with random weights. ``size``: as ``default_size`` gives it, of which parts may be left out.

    Raises InputError for an unknown kind or a size that is not possible (it may come from anybody's model file).
    """
    asked = default_size(kind) | dict(size or {})
    unknown = set(asked) - set(default_size(kind))
    if unknown:
        raise InputError(f"{kind} has no size called {min(unknown)!r}", "known: " + ", ".join(default_size(kind)))
    try:
        if kind == "esformer":
            return EsFormer(classes, EsFormerSize(**{**_whole(asked), "encoder": _encoder(asked["encoder"])}))
        if kind == "unet":
            widths = _numbers(asked["widths"])
            if len(widths) > _DEEPEST:
                raise ValueError(f"{len(widths)} widths are more than {_DEEPEST}")
            return UNet(classes, widths)
        return DeepLab(classes, _encoder(asked["encoder"]), int(_numbers([asked["channels"]])[0]))
    except (TypeError, ValueError, KeyError, RuntimeError) as error:
        raise InputError(f"these sizes of {kind} are not possible: {error}", "see docs/landcover.md") from error


def count_parameters(network: nn.Module) -> int:
    return sum(parameter.numel() for parameter in network.parameters())


def _encoder(asked: dict[str, Any]) -> EncoderSize:
    widths, depths = _numbers(asked["widths"]), _numbers(asked["depths"])
    if len(widths) != 6 or len(depths) != 5 or max(depths) > _DEEPEST:  # noqa: PLR2004 - stem and Stages 1 to 5
        raise ValueError(f"an encoder has six widths and five depths, each at most {_DEEPEST}")
    return EncoderSize(widths, depths)  # type: ignore[arg-type]


def _whole(asked: dict[str, Any]) -> dict[str, int]:
    names = [name for name in asked if name != "encoder"]
    return dict(zip(names, _numbers([asked[name] for name in names])))


def _numbers(values: Any) -> tuple[int, ...]:
    numbers = tuple(values)
    if not numbers or any(type(v) is not int or not 0 < v <= _MOST for v in numbers):
        raise ValueError(f"whole numbers from 1 to {_MOST} are needed, not {values!r}")
    return numbers
