"""Encoders by name. Listing them loads nothing heavy; torch is imported when a network is asked for."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..errors import InputError
from .base import Encoder
from .weights import TORCHVISION, WeightsFile

Check = Callable[[], None] | None


@dataclass(frozen=True)
class Entry:
    """One encoder: its facts, and how it is made (``make(weights, device, check_cancelled)``)."""

    name: str
    dim: int
    input_px: int
    description: str
    make: Callable[[str, str, Check], Encoder]
    weights: WeightsFile | None = None

    def to_dict(self) -> dict[str, Any]:
        """``is_available``: its weights are here, or it needs none. ``size_mb``: of the weights, in 1e6 bytes."""
        return {
            "name": self.name,
            "dim": self.dim,
            "input_px": self.input_px,
            "licence": self.weights.licence if self.weights else "GPL-3.0-or-later",
            "size_mb": round(self.weights.bytes / 1e6, 1) if self.weights else 0.0,
            "description": self.description,
            "is_available": self.weights is None or self.weights.find() is not None,
        }


def get_encoder(name: str, weights: str = "", device: str = "", check_cancelled: Check = None) -> Encoder:
    """The encoder called ``name``. ``weights``: a file to use instead of the usual one; ``device``: "" chooses (CUDA if
    there is one), else a torch device name. ``check_cancelled`` is called during a download and may raise.

    Raises InputError for an unknown name or device, WeightsError if weights are missing, damaged or not the right ones.
    """
    entry = _ENTRIES.get(name)
    if entry is None:
        raise InputError(f"no encoder called {name!r}", "known: " + ", ".join(_ENTRIES))
    return entry.make(weights, device, check_cancelled)


def encoder_names() -> list[str]:
    """All names, the default first."""
    return list(_ENTRIES)


def encoder_catalogue() -> list[dict[str, Any]]:
    """Facts of every encoder, for menus: see Entry.to_dict."""
    return [entry.to_dict() for entry in _ENTRIES.values()]


def _handcrafted(weights: str, device: str, check_cancelled: Check) -> Encoder:
    if weights:
        raise InputError(f"encoder 'handcrafted' takes no weights, but {weights} was given", "leave the weights out")
    from .handcrafted import HandcraftedEncoder

    return HandcraftedEncoder()


def _network(name: str) -> Callable[[str, str, Check], Encoder]:
    def make(weights: str, device: str, check_cancelled: Check) -> Encoder:
        if not _has_torch():
            raise InputError(f"encoder {name!r} needs PyTorch and torchvision, which are not installed in the engine",
                             "set up the engine's environment again, or use encoder 'handcrafted'")
        from .torch_encoders import TorchEncoder

        return TorchEncoder(name, weights, device, check_cancelled)

    return make


def _has_torch() -> bool:
    return all(importlib.util.find_spec(package) is not None for package in ("torch", "torchvision"))


def _entries() -> dict[str, Entry]:
    text = "colour, texture and orientation statistics; needs no weights"
    entries = [Entry("handcrafted", 128, 128, text, _handcrafted)]
    networks = (("resnet18", 512, 224, "small residual network trained on ImageNet"),
                ("resnet50", 2048, 224, "residual network trained on ImageNet"),
                ("vit_b_16", 768, 224, "vision transformer trained on ImageNet"),
                ("efficientnet_v2_s", 1280, 384, "EfficientNetV2-S trained on ImageNet"))
    entries += [Entry(name, dim, px, text, _network(name), TORCHVISION[name]) for name, dim, px, text in networks]
    return {entry.name: entry for entry in entries}


_ENTRIES = _entries()
