"""Networks to fine-tune: torchvision's ResNet-18 and ViT-B-16 without their classifier, and TKANet. Image in,
features out.

A backbone starts from published weights where their file is on this computer (nothing is fetched here), else from
random ones; ``pretrained`` says which, so that a table can.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..encoders.tkanet import CELL_PX, TkaNet
from ..encoders.tkanet import DIM as TKANET_DIM
from ..encoders.torch_encoders import ARCHITECTURES, IMAGENET_MEAN, IMAGENET_STD, build, load_into, read_state
from ..encoders.weights import TORCHVISION, sha256_of
from ..errors import InputError

NAMES = ("resnet18", "vit_b_16", "tkanet")
_PATCH_PX = 16
_EMBED_BATCH = 64


@dataclass
class Backbone:
    """``network``: (b, 3, px, px), centred and scaled, -> (b, dim) features. ``mean``, ``std``: of each band, for 0..1.

    ``pretrained``: what the weights were trained on, "" for random ones. ``sha256``: of the file they came from, or "".
    """

    name: str
    network: nn.Module
    px: int
    dim: int
    mean: tuple[float, ...]
    std: tuple[float, ...]
    pretrained: str = ""
    sha256: str = ""

    def normalised(self, pixels: Tensor) -> Tensor:
        """(b, 3, h, w) in 0..1 -> the network's input."""
        mean, std = (torch.tensor(v, device=pixels.device).reshape(1, 3, 1, 1) for v in (self.mean, self.std))
        return (pixels - mean) / std

    @torch.inference_mode()
    def embed(self, images: np.ndarray, check: object = None) -> np.ndarray:
        """(n, dim) float32 rows of length 1 of images (n, 3, h, w) uint8, resized to ``px``. ``check``: called before
        each batch; it may raise."""
        device = next(self.network.parameters()).device
        was_training = self.network.training
        self.network.eval()
        out = np.empty((len(images), self.dim), np.float32)
        for start in range(0, len(images), _EMBED_BATCH):
            if callable(check):
                check()
            some = torch.from_numpy(np.ascontiguousarray(images[start:start + _EMBED_BATCH])).to(device).float() / 255
            if some.shape[2:] != (self.px, self.px):
                some = functional.interpolate(some, size=(self.px, self.px), mode="bilinear", antialias=True,
                                              align_corners=False)
            features = self.network(self.normalised(some).contiguous(memory_format=torch.channels_last))
            out[start:start + len(some)] = functional.normalize(features.float(), dim=1).cpu().numpy()
        self.network.train(was_training)
        return out


def make_backbone(name: str, px: int, seed: int = 0, weights: str = "", models: Sequence[Path] | None = None,
                  random: bool = False) -> Backbone:
    """A network on the processor, in training mode, for images of ``px`` pixels a side.

    weights: a file of the user for torchvision's networks; models: folders to look for TKANet's model in (None: the
    usual ones); random: take no weights at all. Raises InputError for an unknown name or a size that the network
    cannot take, WeightsError for a file that does not fit.
    """
    if name not in NAMES:
        raise InputError(f"no network called {name!r} to fine-tune", "known: " + ", ".join(NAMES))
    step = {"vit_b_16": _PATCH_PX, "tkanet": CELL_PX}.get(name, 1)
    if px < CELL_PX or px % step:
        raise InputError(f"{name} cannot take images of {px} pixels", f"give a multiple of {step}, at least {CELL_PX}")
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        made = _tkanet(px, models, random) if name == "tkanet" else _torchvision(name, px, weights, random)
    made.network.to(memory_format=torch.channels_last).train()
    return made


def _torchvision(name: str, px: int, weights: str, random: bool) -> Backbone:
    network = build(name)
    path = None if random else Path(weights).expanduser() if weights else TORCHVISION[name].find()
    made = Backbone(name, network, px, ARCHITECTURES[name].dim, IMAGENET_MEAN, IMAGENET_STD)
    if path is not None:
        if not path.is_file():
            raise InputError(f"{path}: no such file of weights", TORCHVISION[name].missing_hint())
        load_into(network, read_state(path), ARCHITECTURES[name].head, path)
        made.sha256 = sha256_of(path)
        made.pretrained = "ImageNet" if made.sha256 == TORCHVISION[name].sha256 else path.name
    if name == "vit_b_16":
        fit_positions(network, px)
    return made


def fit_positions(network: nn.Module, px: int) -> None:
    """Make a torchvision vision transformer take images of ``px``: its table of positions is interpolated (bicubic)."""
    table = network.encoder.pos_embedding
    side, wanted = network.image_size // network.patch_size, px // network.patch_size
    if side != wanted:
        grid = table[:, 1:].reshape(1, side, side, -1).permute(0, 3, 1, 2)
        grid = functional.interpolate(grid, size=(wanted, wanted), mode="bicubic", align_corners=True)
        grid = grid.permute(0, 2, 3, 1).reshape(1, wanted * wanted, -1)
        network.encoder.pos_embedding = nn.Parameter(torch.cat([table[:, :1], grid], 1).detach())
        network.seq_length = wanted * wanted + 1
    network.image_size = px


def _tkanet(px: int, models: Sequence[Path] | None, random: bool) -> Backbone:
    made = Backbone("tkanet", TkaNet(), px, TKANET_DIM, IMAGENET_MEAN, IMAGENET_STD)
    if random:
        return made
    from ..encoders.models import find_models

    model = find_models(models).get("tkanet")
    if model is not None:
        load_into(made.network, model.open_tensors(), "head", model.path)
        made.mean, made.std = model.manifest.mean, model.manifest.std
        made.pretrained, made.sha256 = model.manifest.trained_on or "yes", model.manifest.sha256
    return made
