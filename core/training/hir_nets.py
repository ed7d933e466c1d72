"""The networks of the HIR benchmark: trained on the archive split of labelled images, kept by recipe and split, and
what they say of an image."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import statistics
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional

from ..archive.durable import storing, writing
from ..encoders.folding import fold
from ..encoders.tkanet import TkaNet
from ..errors import InputError
from ..events import Events
from .augment import eight_views
from .loop import train_supervised
from .recipe import Recipe

_NET = "net.npz"
_BATCH = 24
_SPEED_PX, _SPEED_BATCH, _SPEED_ROUNDS = 256, 8, 7


def kept_folder(work: Path, recipe: Recipe, images: np.ndarray, labels: np.ndarray, rows: np.ndarray,
                presence: np.ndarray | None, unlabelled: np.ndarray | None = None) -> Path:
    """Where the network of this recipe, these images and labels is kept: another of any of them, another folder."""
    told = json.dumps(dataclasses.asdict(recipe), sort_keys=True, default=list)
    digest = hashlib.sha256(told.encode())
    for array in (labels, rows, np.zeros(0) if presence is None else presence):
        digest.update(np.ascontiguousarray(array).tobytes())
    digest.update(np.ascontiguousarray(images[rows[:: max(1, len(rows) // 64)]]).tobytes())
    if unlabelled is not None:
        digest.update(str(unlabelled.shape).encode())
        digest.update(np.ascontiguousarray(unlabelled[:: max(1, len(unlabelled) // 64)]).tobytes())
    return work / digest.hexdigest()[:16]


def trained_net(images: np.ndarray, labels: np.ndarray, rows: np.ndarray, recipe: Recipe, work: Path | None,
                events: Events, presence: np.ndarray | None = None, unlabelled: np.ndarray | None = None) -> TkaNet:
    """A TKANet trained on ``rows`` alone; from ``work`` where an earlier run has finished it or begun it.

    images (n, 3, h, w) uint8, labels (n,) from 0, unlabelled (m, 3, h, w) uint8 beside them, or None.
    Raises InputError, Cancelled, StorageError.
    """
    classes = int(labels.max()) + 1
    marks = None if presence is None else presence[rows]
    if work is None:
        return train_supervised(images[rows], labels[rows], classes, recipe, events, marks, unlabelled).net
    folder = kept_folder(work, recipe, images, labels, rows, presence, unlabelled)
    if (folder / _NET).is_file():
        return load_net(folder / _NET)
    with storing(folder):
        folder.mkdir(parents=True, exist_ok=True)
    net = train_supervised(images[rows], labels[rows], classes, recipe, events, marks, unlabelled, folder).net
    with storing(folder / _NET), writing(folder / _NET) as file:
        np.savez(file, **{name: value.detach().cpu().numpy() for name, value in net.state_dict().items()})
    return net


def load_net(path: Path) -> TkaNet:
    """Raises InputError for a file that is damaged."""
    try:
        with np.load(path, allow_pickle=False) as data:
            return net_of({name: data[name] for name in data.files})
    except (OSError, ValueError, EOFError) as error:
        raise InputError(f"{path} is not a network that was kept: {error}", "remove it; it is trained again") from error


def net_of(tensors: dict[str, Any]) -> TkaNet:
    """A TKANet with these weights (arrays or tensors by name), in evaluation mode. Raises InputError."""
    net = TkaNet()
    try:
        net.load_state_dict({name: torch.as_tensor(np.asarray(value)) for name, value in tensors.items()})
    except (RuntimeError, ValueError, TypeError) as error:
        raise InputError(f"these weights are not those of a TKANet: {str(error).splitlines()[0]}") from error
    return net.eval()


def describe(net: TkaNet, images: np.ndarray, recipe: Recipe, views: int, events: Events) -> tuple[np.ndarray,
                                                                                                   np.ndarray]:
    """((n, 32) float32 rows of length 1, (n, 1152) means and deviations of the maps of stages 3, 4, 5), over ``views``
    of the eight turns and mirror images. images: (n, 3, h, w) uint8."""
    net = _for_use(net)
    mean, std = (torch.tensor(v, dtype=torch.float32).reshape(1, 3, 1, 1) for v in (recipe.mean, recipe.std))
    vectors, found = [], []
    with torch.inference_mode():
        for start in range(0, len(images), _BATCH):
            events.check_cancelled()
            events.progress("describing", start, len(images), "images")
            pixels = (torch.from_numpy(np.ascontiguousarray(images[start:start + _BATCH])).float() / 255 - mean) / std
            vector, told = 0, 0
            for view in eight_views(pixels)[:views]:
                events.check_cancelled()
                maps = net.stages(view.contiguous(memory_format=torch.channels_last))
                vector = vector + functional.normalize(net.feature(maps[-1].mean((2, 3))), dim=1)
                told = told + torch.cat([part for m in maps for part in (m.mean((2, 3)), m.std((2, 3)))], dim=1)
            vectors.append(functional.normalize(vector, dim=1).numpy())
            found.append((told / views).numpy())
    events.progress("describing", len(images), len(images), "images")
    return np.concatenate(vectors), np.concatenate(found)


def speed_beside_resnet18(net: TkaNet, events: Events) -> dict[str, float]:
    """Images of 256 px a second on this processor: TKANet as it is used for indexing beside torchvision's ResNet-18
    (random weights: they do not change the time), in turns; medians."""
    from torchvision.models import resnet18

    images = torch.rand(_SPEED_BATCH, 3, _SPEED_PX, _SPEED_PX).contiguous(memory_format=torch.channels_last)
    rival = resnet18(weights=None).eval().to(memory_format=torch.channels_last)
    ours = _for_use(net)
    times: dict[str, list[float]] = {"tkanet": [], "resnet18": []}
    with torch.inference_mode():
        for number in range(_SPEED_ROUNDS + 1):
            for name, network in (("tkanet", ours), ("resnet18", rival)):
                events.check_cancelled()
                began = time.perf_counter()
                network(images)
                if number:  # the first round warms up
                    times[name].append(time.perf_counter() - began)
    rate = {name: _SPEED_BATCH / statistics.median(spent) for name, spent in times.items()}
    return {"tkanet_images_per_second": round(rate["tkanet"], 1),
            "resnet18_images_per_second": round(rate["resnet18"], 1),
            "ratio": round(rate["tkanet"] / rate["resnet18"], 3)}


def _for_use(net: TkaNet) -> Any:
    """As the encoder uses it: kernels and batch norms folded."""
    return fold(net)
