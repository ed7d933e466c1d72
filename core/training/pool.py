"""Training images in memory or in a memory map, the batches that are drawn of them, and the network that sees them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from ..encoders.tkanet import TkaNet
from ..errors import InputError
from .recipe import Recipe
from .selfsup import statistics

_HASHED = 64  # images that stand for all of them in a checkpoint's identity
_MOST_HALVED = 4 << 30  # bytes; larger sets are halved batch by batch


class Images:
    """(n, 3, h, w) uint8, with a copy at half the size: small views are drawn of that.

    Raises InputError for arrays of another kind.
    """

    def __init__(self, array: np.ndarray, name: str = "images") -> None:
        if array.ndim != 4 or array.shape[1] != 3 or array.dtype != np.uint8 or min(array.shape[2:]) < 1:
            raise InputError(f"{name} are {array.dtype} of shape {array.shape}", "give (n, 3, h, w) uint8")
        self.array = array
        self._half: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self.array)

    def take(self, rows: Tensor, px: int, device: torch.device) -> Tensor:
        """Some images as a uint8 tensor, at half their size where views of ``px`` need no more."""
        source = self.array
        if min(source.shape[2:]) >= 2 * px and source.nbytes <= _MOST_HALVED:
            source = self._halved()
        return torch.from_numpy(np.ascontiguousarray(source[rows.numpy()])).to(device)

    def _halved(self) -> np.ndarray:
        if self._half is None:
            count, bands, height, width = self.array.shape
            self._half = np.empty((count, bands, height // 2, width // 2), np.uint8)
            for start in range(0, count, 256):
                pixels = torch.from_numpy(np.ascontiguousarray(self.array[start:start + 256])).float()
                self._half[start:start + 256] = functional.avg_pool2d(pixels, 2).round().to(torch.uint8).numpy()
        return self._half

    def identity(self, *others: np.ndarray | None) -> dict[str, Any]:
        """What tells one training set from another: its shape, some images, and all numbers of ``others``."""
        digest = hashlib.sha256()
        for i in np.linspace(0, len(self) - 1, min(len(self), _HASHED)).astype(int):
            digest.update(np.ascontiguousarray(self.array[i]).tobytes())
        for other in others:
            digest.update(b"-" if other is None else np.ascontiguousarray(other).tobytes())
        return {"shape": list(self.array.shape), "sha256": digest.hexdigest()}


def begun_as(init: Mapping[str, Tensor] | None) -> dict[str, str]:
    """What tells a training that began with these weights from one that began with others."""
    if init is None:
        return {}
    digest = hashlib.sha256()
    for name in sorted(init):
        digest.update(name.encode())
        digest.update(init[name].detach().cpu().contiguous().numpy().tobytes())
    return {"init": digest.hexdigest()}


def normalised(pixels: Tensor, recipe: Recipe) -> Tensor:
    """(b, 3, h, w) in 0..1 as the network takes them."""
    mean, std = (torch.tensor(v, device=pixels.device).reshape(1, 3, 1, 1) for v in (recipe.mean, recipe.std))
    return ((pixels - mean) / std).contiguous(memory_format=torch.channels_last)


def new_net(recipe: Recipe, init: Mapping[str, Tensor] | None = None) -> TkaNet:
    """A network with random weights (of torch's dice as they are now) or those of ``init``.

    Raises InputError where they are of another network."""
    net = TkaNet().to(memory_format=torch.channels_last)
    if init is not None:
        try:
            net.load_state_dict(init)
        except RuntimeError as error:
            raise InputError(f"the training cannot begin with these weights: {str(error).splitlines()[-1].strip()}",
                             "give weights of a TKANet") from error
    return net


def batches_of(count: int, batch: int, chance: torch.Generator) -> list[Tensor]:
    """All images once in random order, in whole batches (or one batch of all)."""
    order = torch.randperm(count, generator=chance)
    size = min(batch, count)
    return list(order[:count // size * size].split(size))


def statistics_width(net: TkaNet) -> int:
    """How many statistics ``selfsup.statistics`` gives of the network's stages."""
    with torch.no_grad():
        was, _ = net.training, net.eval()
        width = statistics(net.stages(torch.zeros(1, 3, 64, 64))).shape[1]
        net.train(was)
    return width
