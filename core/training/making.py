"""From a trained network to an encoder on disk: in the form of its last layer, or fused with the hand-made numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ..encoders import models
from ..encoders.fuse_fit import CLIP, fit_table, fit_with_classes
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
_LABELLED, _PER_AXIS = 2400, 4  # the same with labels, which need no views; at least so many for each number of a tile
UNLABELLED_SHARE = 0.25
"""Tiles without labels that a table is fitted to beside labelled ones, for each of these."""
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

    def fit(self, images: np.ndarray, seed: int, events: Events, labels: np.ndarray | None = None,
            unlabelled: np.ndarray | None = None) -> None:
        """Fit the table of a fused encoder to (n, 3, h, w) uint8 images; nothing for the other form. Raises Cancelled.

        Where there are enough of them with ``labels`` (n,), these tell what is alike, and some ``unlabelled`` tiles
        count too; otherwise each image and a strongly changed view of it are to be alike.
        """
        if self.form != "fused":
            return
        hand = get_encoder("handcrafted").spec.dim
        self.dim = min(self.dim, WIDTH + hand, 2 * len(images))
        self._table = _blank_table(hand, self.dim)
        encoder = self.encoder()
        encoder.check = events.check_cancelled
        if labels is not None and len(images) >= _PER_AXIS * self.dim:
            some, known = _spread(images, _LABELLED), _spread(labels, _LABELLED)
            if unlabelled is not None:
                others = _spread(unlabelled, int(UNLABELLED_SHARE * len(some)))
                some = np.concatenate([some, others])
                known = np.concatenate([known, np.full(len(others), -1)])
            self._table = fit_with_classes(*_parts(encoder, torch.from_numpy(some), events), known, self.dim)
            return
        some = _spread(images, _FITTED)
        changed = augment.views(torch.from_numpy(some), some.shape[-1], augment.STRONG,
                                torch.Generator().manual_seed(seed))
        both = torch.cat([torch.from_numpy(some).float() / 255, changed])
        pairs = np.stack([np.arange(len(some)), len(some) + np.arange(len(some))], axis=1)
        self._table = fit_table(*_parts(encoder, both, events), self.dim, alike=pairs)

    def encoder(self) -> NetEncoder:
        """As it is now, from a model in ``draft``."""
        return open_model(self.save(self.draft, {}), self.device)

    def save(self, folder: Path, numbers: Mapping[str, Any], is_replacing: bool = True) -> Model:
        """Write the model to ``folder``. Raises InputError for a name that is taken, StorageError."""
        tensors = self.net.state_dict()
        if self.form == "fused":
            tensors = {f"net.{name}": value for name, value in tensors.items()}
            tensors |= {f"table.{name}": torch.from_numpy(value) for name, value in self._table.items()}
        own = {"kind": self.form, "cell_px": self.facts["input_px"] // TILE_CELLS if self.form == "fused" else CELL_PX,
               "dim": self.dim if self.form == "fused" else self.net.feature.out_features,
               "numbers": plain(dict(numbers))}
        return models.save_model(folder, {**self.facts, **own}, tensors, is_replacing=is_replacing)


def _spread(rows: np.ndarray, most: int) -> np.ndarray:
    """At most ``most`` of the rows, evenly spaced."""
    return np.ascontiguousarray(rows[np.linspace(0, len(rows) - 1, min(len(rows), most)).astype(int)])


def _parts(encoder: FusedEncoder, images: torch.Tensor, events: Events) -> tuple[np.ndarray, np.ndarray]:
    """The statistics and the hand-made vectors of (n, 3, h, w) images, uint8 or 0..1."""
    parts = []
    for start in range(0, len(images), _BATCH):
        events.check_cancelled()
        events.progress("fitting", start, len(images), "images")
        some = images[start:start + _BATCH]
        some = some.float() / 255 if some.dtype == torch.uint8 else some
        parts.append(encoder.parts(resized(some, encoder.spec.input_px).numpy()))
    events.progress("fitting", len(images), len(images), "images")
    stats, handmade = (np.concatenate(one) for one in zip(*parts))
    return stats, handmade


def _blank_table(hand: int, dim: int) -> dict[str, np.ndarray]:
    """Of the right shapes, so that the parts can be asked for before anything is fitted."""
    width = WIDTH + hand
    arrays = {"mean": np.zeros(width), "std": np.ones(width), "weights": np.ones(2), "clip": np.array([CLIP]),
              "power": np.ones(1), "centre": np.zeros(width), "projection": np.zeros((width, dim))}
    table = {name: array.astype(np.float32) for name, array in arrays.items()}
    return table | {"sizes": np.array([WIDTH, hand], np.int32)}
