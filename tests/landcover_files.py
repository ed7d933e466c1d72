"""Labelled images and small land-cover models made for tests."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio

COLOURS = np.array([[30, 60, 120], [220, 200, 160], [60, 60, 60], [190, 70, 60], [40, 140, 60]], np.uint8)
SIZE = {"encoder": {"widths": [8, 8, 8, 16, 16, 16], "depths": [1, 1, 1, 1, 1]}, "dim": 16, "blocks": 2,
        "window_cells": 4}


def blocks_of_classes(height: int, width: int, seed: int, side: int = 16) -> np.ndarray:
    """(height, width) uint8 class numbers 0..4 in squares of ``side`` pixels."""
    coarse = np.random.default_rng(seed).integers(0, 5, (-(-height // side), -(-width // side)))
    return np.kron(coarse, np.ones((side, side)))[:height, :width].astype(np.uint8)


def picture_of(classes: np.ndarray, seed: int) -> np.ndarray:
    """(3, h, w) uint8: each class has its colour, and some noise."""
    noise = np.random.default_rng(seed).normal(0, 8, (*classes.shape, 3))
    return np.clip(COLOURS[classes] + noise, 0, 255).astype(np.uint8).transpose(2, 0, 1)


def write_labelled(folder: Path, groups: int = 3, each: int = 2, side: int = 96) -> Path:
    """A folder as the Dubai data set is one; a strip of each map is unlabelled."""
    for name in ("images", "classes"):
        (folder / name).mkdir(parents=True)
    for group in range(groups):
        for part in range(each):
            seed = 10 * group + part
            classes = blocks_of_classes(side, side + 16, seed)
            name = f"tile{group + 1}_image_part_{part:03}"
            _write(folder / "images" / f"{name}.png", picture_of(classes, seed))
            numbers = classes + 1
            numbers[:4] = 0
            _write(folder / "classes" / f"{name}.png", numbers[None])
    return folder


def save_tiny(folder: Path, name: str = "landcover", seed: int = 0, gsd_m: float | None = 1.0, **facts):
    """A tiny ESFormer with random weights among the models in ``folder``."""
    import torch
    from kinscape.core.landcover.classes import DUBAI
    from kinscape.core.landcover.networks import make_network
    from kinscape.core.landcover.segment import save_network

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        network = make_network("esformer", 5, SIZE)
        for module in network.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                module.momentum = None  # the mean of all that is seen
        coarse = torch.nn.functional.interpolate(torch.randn(8, 3, 8, 8), size=(128, 128), mode="nearest")
        with torch.no_grad():
            network.train()(coarse)
            logits = network.eval()(coarse)
            # classes that are equally often the largest
            network.head.bias -= logits.mean((0, 2, 3))
            network.head.weight /= logits.std((0, 2, 3)).reshape(-1, 1, 1, 1)
            network.head.bias /= logits.std((0, 2, 3))
    known = {"mean": [0.5] * 3, "std": [0.2] * 3, "network": SIZE, **({"gsd_m": gsd_m} if gsd_m else {})}
    return save_network(folder, name, "esformer", network, DUBAI, {**known, **facts})


def _write(path: Path, bands: np.ndarray) -> None:
    import warnings

    from rasterio.errors import NotGeoreferencedWarning

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path, "w", driver="PNG", width=bands.shape[2], height=bands.shape[1], count=len(bands),
                           dtype="uint8") as file:
            file.write(bands)
