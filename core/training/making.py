"""From a trained network to an encoder on disk: in the form of its last layer, or fused with the hand-made numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ..encoders import models
from ..encoders.fuse_fit import CLIP, fit_table
from ..encoders.fused import FusedEncoder
from ..encoders.handcrafted import TILE_CELLS
from ..encoders.learned import NetEncoder, TkaNetEncoder
from ..encoders.models import Model
from ..encoders.net_statistics import WIDTH
from ..encoders.registry import get_encoder
from ..encoders.tkanet import CELL_PX, TkaNet
from ..events import Events
from ..strict_json import plain
from . import augment
from .judge import resized

FORMS = ("tkanet", "fused")
STEPS = {"tkanet": CELL_PX, "fused": 128}
"""Sides of tiles are multiples of this."""

_FITTED = 600  # tiles that the table of a fused encoder is fitted to, and as many changed views of them
_BATCH = 16


def open_model(model: Model, device: str = "") -> NetEncoder:
    """The encoder of a model of one of the ``FORMS``. Raises WeightsError."""
    return FusedEncoder(model, device) if model.manifest.kind == "fused" else TkaNetEncoder(model, device)


@dataclass
class Making:
    """``facts``: of the manifest; ``dim``: of a fused encoder; ``draft``: a folder for what is not finished yet."""

    net: TkaNet
    facts: Mapping[str, Any]
    form: str
    dim: int
    draft: Path
    device: str = ""
    _table: dict[str, np.ndarray] = field(default_factory=dict)

    def fit(self, images: np.ndarray, seed: int, events: Events) -> None:
        """Fit the table of a fused encoder to (n, 3, h, w) uint8 images and strongly changed views of them, which are
        to be alike; nothing for the other form. Raises Cancelled."""
        if self.form != "fused":
            return
        hand = get_encoder("handcrafted").spec.dim
        self.dim = min(self.dim, WIDTH + hand, 2 * len(images))
        self._table = _blank_table(hand, self.dim)
        encoder = self.encoder()
        encoder.check = events.check_cancelled
        rows = np.linspace(0, len(images) - 1, min(len(images), _FITTED)).astype(int)
        some, px = np.ascontiguousarray(images[rows]), encoder.spec.input_px
        changed = augment.views(torch.from_numpy(some), some.shape[-1], augment.STRONG,
                                torch.Generator().manual_seed(seed))
        both = torch.cat([torch.from_numpy(some).float() / 255, changed])
        parts = []
        for start in range(0, len(both), _BATCH):
            events.check_cancelled()
            events.progress("fitting", start, len(both), "images")
            parts.append(encoder.parts(resized(both[start:start + _BATCH], px).numpy()))
        events.progress("fitting", len(both), len(both), "images")
        stats, handmade = (np.concatenate(one) for one in zip(*parts))
        pairs = np.stack([np.arange(len(rows)), len(rows) + np.arange(len(rows))], axis=1)
        self._table = fit_table(stats, handmade, self.dim, alike=pairs)

    def encoder(self) -> NetEncoder:
        """As it is now, from a model in ``draft``."""
        return open_model(self.save(self.draft, {}), self.device)

    def save(self, folder: Path, numbers: Mapping[str, Any]) -> Model:
        """Write the model to ``folder``; an earlier one of its name goes. Raises StorageError."""
        tensors = self.net.state_dict()
        if self.form == "fused":
            tensors = {f"net.{name}": value for name, value in tensors.items()}
            tensors |= {f"table.{name}": torch.from_numpy(value) for name, value in self._table.items()}
        own = {"kind": self.form, "cell_px": self.facts["input_px"] // TILE_CELLS if self.form == "fused" else CELL_PX,
               "dim": self.dim if self.form == "fused" else self.net.feature.out_features,
               "numbers": plain(dict(numbers))}
        return models.save_model(folder, {**self.facts, **own}, tensors, is_replacing=True)


def _blank_table(hand: int, dim: int) -> dict[str, np.ndarray]:
    """Of the right shapes, so that the parts can be asked for before anything is fitted."""
    width = WIDTH + hand
    arrays = {"mean": np.zeros(width), "std": np.ones(width), "weights": np.ones(2), "clip": np.array([CLIP]),
              "power": np.ones(1), "centre": np.zeros(width), "projection": np.zeros((width, dim))}
    table = {name: array.astype(np.float32) for name, array in arrays.items()}
    return table | {"sizes": np.array([WIDTH, hand], np.int32)}
