"""Encoders by name. Listing them loads nothing heavy; torch is imported when a network is asked for."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..errors import InputError, WeightsError
from .base import Encoder
from .models import BUILT_IN, Model, broken_models, find_models, model_at, shipped_folder
from .weights import TORCHVISION, WeightsFile

Check = Callable[[], None] | None

LEARNED = "kinscape"
HANDMADE = "handcrafted"
_NEEDS = {"tkanet": ("torch", "safetensors"), "fused": ("torch", "safetensors"), "torchscript": ("torch",),
          "onnx": ("onnxruntime",)}
KINDS = tuple(_NEEDS)
"""Kinds of models that turn a tile into a vector."""


@dataclass(frozen=True)
class Entry:
    """One encoder: its facts, and how it is made (``make(weights, device, check_cancelled)``). ``model``: where its
    weights are, if it is one of ours or of the user; ``problem``: why it cannot be used, as far as files tell."""

    name: str
    dim: int
    input_px: int
    description: str
    cell_px: int
    make: Callable[[str, str, Check], Encoder]
    weights: WeightsFile | None = None
    model: Model | None = None
    is_own: bool = False
    has_text: bool = False
    problem: str = ""
    more: dict[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """``is_available``: its weights are here, or it needs none. ``size_mb``: of the weights, in 1e6 bytes.
        ``is_own``: the user trained or added it. ``has_text``: it takes words as a query."""
        size = self.weights.bytes if self.weights else self.model.manifest.bytes if self.model else 0
        licence = self.weights.licence if self.weights else self.model.manifest.licence if self.model else _LICENCE
        digest = self.weights.sha256 if self.weights else self.model.manifest.sha256 if self.model else ""
        return {
            "name": self.name,
            "dim": self.dim,
            "input_px": self.input_px,
            "cell_px": self.cell_px,
            "licence": licence,
            "size_mb": round(size / 1e6, 1),
            "sha256": digest,
            "description": self.description,
            "is_available": not self.problem and (self.weights is None or self.weights.find() is not None),
            "is_own": self.is_own,
            "has_text": self.has_text,
            "problem": self.problem,
            **self.more,
        }


def get_encoder(name: str, weights: str = "", device: str = "", check_cancelled: Check = None) -> Encoder:
    """The encoder called ``name``. ``weights``: a file to use instead of the usual one (of a model: its folder or a
    file in it); ``device``: "" chooses (CUDA if there is one), else a torch device name. ``check_cancelled`` is called
    during a download and may raise.

    Raises InputError for an unknown name or device, WeightsError if weights are missing, damaged or not the right ones.
    """
    entries = _entries()
    entry = entries.get(name)
    if entry is None:
        raise InputError(f"no encoder called {name!r}", "known: " + ", ".join(entries))
    return entry.make(weights, device, check_cancelled)


def default_encoder() -> tuple[str, str]:
    """(name, note): what a new archive gets if nobody chooses, and why it is not the learned encoder ("" if it is)."""
    entry = _entries()[LEARNED]
    missing = _missing(_NEEDS["fused"])
    if missing:
        return HANDMADE, (f"the learned encoder needs {' and '.join(missing)}, not installed in the engine: "
                          "'handcrafted' is used; install the component 'networks' for better results")
    if entry.problem:
        return HANDMADE, f"the learned encoder cannot be used ({entry.problem}): 'handcrafted' is used"
    return LEARNED, ""


def encoder_names() -> list[str]:
    """All names, the usual choice first (the learned encoder where its weights are here)."""
    return list(_entries())


def encoder_catalogue() -> list[dict[str, Any]]:
    """Facts of every encoder, for menus: see Entry.to_dict."""
    return [entry.to_dict() for entry in _entries().values()]


def takes_words(name: str) -> bool:
    """Whether there is an encoder ``name`` here whose card has a text part."""
    entry = _entries().get(name)
    return entry is not None and entry.has_text and not entry.problem


def broken_entries() -> list[dict[str, str]]:
    """Models that are on the disk but cannot be listed: their folder and why."""
    return [{"folder": folder, "problem": problem} for folder, problem in broken_models().items()]


# -- how each one is made
def _handcrafted(weights: str, device: str, check_cancelled: Check) -> Encoder:
    if weights:
        raise InputError(f"encoder 'handcrafted' takes no weights, but {weights} was given", "leave the weights out")
    from .handcrafted import HandcraftedEncoder

    return HandcraftedEncoder()


def _network(name: str) -> Callable[[str, str, Check], Encoder]:
    def make(weights: str, device: str, check_cancelled: Check) -> Encoder:
        if _missing(("torch", "torchvision")):
            raise InputError(f"encoder {name!r} needs PyTorch and torchvision, which are not installed in the engine",
                             "set up the engine's environment again, or use encoder 'handcrafted'")
        from .torch_encoders import TorchEncoder

        return TorchEncoder(name, weights, device, check_cancelled)

    return make


def _learned(name: str, found: Model | None) -> Callable[[str, str, Check], Encoder]:
    def make(weights: str, device: str, check_cancelled: Check) -> Encoder:
        model = _given(name, weights) if weights else found
        if model is None:
            raise WeightsError(f"the weights of encoder {name!r} are not here",
                               f"they belong into {shipped_folder() / name}; or use encoder 'handcrafted'")
        kind = model.manifest.kind
        missing = _missing(_NEEDS.get(kind, ()))
        if missing:
            raise InputError(f"encoder {name!r} needs {' and '.join(missing)}, not installed in the engine",
                             "set up the engine's environment again with its networks, or use encoder 'handcrafted'")
        return open_model(model, device)

    return make


def open_model(model: Model, device: str = "") -> Encoder:
    """The encoder of a model, wherever it lies. Raises WeightsError for one that is no encoder, or damaged."""
    kind = model.manifest.kind
    if kind == "tkanet":
        from .learned import TkaNetEncoder

        return TkaNetEncoder(model, device)
    if kind == "fused":
        from .fused import FusedEncoder

        return FusedEncoder(model, device)
    if kind in ("onnx", "torchscript"):
        from .user_encoders import UserEncoder

        return UserEncoder(model, device)
    raise WeightsError(f"model {model.name!r} is of kind {kind!r}, which turns no tile into a vector",
                       "name an encoder; see: kinscape encoders")


def _given(name: str, weights: str) -> Model:
    if not Path(weights).expanduser().exists():
        raise WeightsError(f"{weights}: no such model", "give a model's folder, or its file of weights")
    model = model_at(weights)
    if model.name != name:
        raise InputError(f"{weights} is model {model.name!r}, not {name!r}", "name the encoder that it is")
    return model


def _missing(packages: tuple[str, ...]) -> list[str]:
    return [package for package in packages if importlib.util.find_spec(package) is None]


# -- which there are
def _entries() -> dict[str, Entry]:
    models = {name: model for name, model in find_models().items() if model.manifest.kind in KINDS}
    text = "colour, texture and orientation statistics; needs no weights"
    entries = [Entry(HANDMADE, 128, 128, text, 32, _handcrafted)]
    entries += [_model_entry(name, models.get(name)) for name in BUILT_IN]
    entries += [Entry(name, dim, px, text, 1, _network(name), TORCHVISION[name]) for name, dim, px, text in _NETWORKS]
    taken = {entry.name for entry in entries}
    entries += [_model_entry(name, model) for name, model in models.items() if name not in taken]
    entries.sort(key=lambda entry: entry.name != LEARNED or bool(entry.problem))  # stable: only the default moves up
    return {entry.name: entry for entry in entries}


def _model_entry(name: str, model: Model | None) -> Entry:
    make = _learned(name, model)
    if model is None:
        dim, cell, text = _EXPECTED[name]
        return Entry(name, dim, 256, text, cell, make, problem="its weights are not here")
    facts = model.manifest
    is_shipped = model.folder.parent == shipped_folder()
    description = facts.description or (_EXPECTED[name][2] if name in _EXPECTED else f"a model of kind {facts.kind}")
    more = {"kind": facts.kind, "version": facts.version, "trained_on": facts.trained_on, "created": facts.created,
            "folder": str(model.folder)}
    return Entry(name, facts.dim, facts.input_px, description, facts.cell_px, make, None, model, not is_shipped,
                 "text" in facts.more, "" if model.is_complete() else "its file of weights is missing or damaged", more)


_LICENCE = "GPL-3.0-or-later"
_EXPECTED = {LEARNED: (256, 64, "learned and hand-made measures in one vector; the usual choice"),
             "tkanet": (32, 32, "the small network of HIR's first stage, trained on UC Merced")}
_NETWORKS = (("resnet18", 512, 224, "small residual network trained on ImageNet"),
             ("resnet50", 2048, 224, "residual network trained on ImageNet"),
             ("vit_b_16", 768, 224, "vision transformer trained on ImageNet"),
             ("efficientnet_v2_s", 1280, 384, "EfficientNetV2-S trained on ImageNet"))
