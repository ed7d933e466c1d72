"""torchvision's networks as encoders: the pooled features before the classifier, scaled to length 1.

torch is imported when one is made, not before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError, WeightsError, storage_error
from .base import Encoder, EncoderSpec
from .weights import TORCHVISION, sha256_of

if TYPE_CHECKING:
    import torch

# of ImageNet; torchvision states them with all four weights
IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


@dataclass(frozen=True)
class Architecture:
    """``head``: the attribute that is cut off, so that the network ends in ``dim`` pooled features."""

    head: str
    dim: int
    input_px: int
    batch_cpu: int
    batch_cuda: int


ARCHITECTURES = {
    "resnet18": Architecture("fc", 512, 224, 32, 256),
    "resnet50": Architecture("fc", 2048, 224, 16, 256),
    "vit_b_16": Architecture("heads", 768, 224, 16, 128),
    "efficientnet_v2_s": Architecture("classifier", 1280, 384, 8, 96),
}


class TorchEncoder(Encoder):
    """``weights``: a file of the user (.pth, .pt, .safetensors), or "" for the published ones, fetched if need be.

    A tile without any valid pixel gets a row of zeros. On CUDA the arithmetic is half precision where that is safe
    (autocast); vectors made there and on a processor agree to about 1e-3.
    Raises WeightsError, and InputError for an unknown device.
    """

    parallel = "threads"

    def __init__(self, name: str, weights: str = "", device: str = "",
                 check_cancelled: Callable[[], None] | None = None) -> None:
        import torch

        self._architecture = ARCHITECTURES[name]
        self._device = choose_device(device)
        path, sha256, licence = _weights_for(name, weights, check_cancelled)
        network = build(name)
        load_into(network, read_state(path), self._architecture.head, path)
        self._network = network.to(self._device, memory_format=torch.channels_last)
        shape = (1, 3, 1, 1)
        self._mean = torch.tensor(IMAGENET_MEAN, device=self._device).reshape(shape)
        self._std = torch.tensor(IMAGENET_STD, device=self._device).reshape(shape)
        self.spec = EncoderSpec(name=name, dim=self._architecture.dim, input_px=self._architecture.input_px,
                                mean=IMAGENET_MEAN, std=IMAGENET_STD, weights_sha256=sha256, licence=licence,
                                description=f"torchvision {name}, pooled features")

    @property
    def device(self) -> str:
        """Where it computes, as torch names it."""
        return str(self._device)

    def encode(self, pixels: np.ndarray, valid: np.ndarray | None = None) -> np.ndarray:
        side = self.spec.input_px
        if pixels.shape[1:] != (3, side, side):
            raise InputError(f"encoder {self.spec.name!r} takes 3 x {side} x {side} pixels, not {pixels.shape[1:]}")
        size = self._architecture.batch_cuda if self._device.type == "cuda" else self._architecture.batch_cpu
        out = np.zeros((len(pixels), self.spec.dim), np.float32)
        for start in range(0, len(pixels), size):
            some = slice(start, start + size)
            tiles = np.asarray(pixels[some], np.float32)
            seen = np.ones(len(tiles), bool)
            if valid is not None and not valid[some].all():
                seen = valid[some].any(axis=(1, 2))
                tiles = fill_holes(tiles, valid[some])
            out[some] = self._forward(tiles) * seen[:, None]
        return out

    def _forward(self, tiles: np.ndarray) -> np.ndarray:
        import torch

        with torch.inference_mode(), torch.autocast("cuda", dtype=torch.float16, enabled=self._device.type == "cuda"):
            batch = torch.from_numpy(np.ascontiguousarray(tiles)).to(self._device, memory_format=torch.channels_last)
            features = self._network((batch - self._mean) / self._std).float()
            return torch.nn.functional.normalize(features, dim=1).cpu().numpy()


def fill_holes(tiles: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """(b, 3, h, w) with invalid pixels set to the mean colour of the tile's valid ones (zeros where there is none)."""
    inside = valid[:, None]
    count = np.maximum(valid.sum(axis=(1, 2)), 1)[:, None, None, None].astype(np.float32)
    mean = np.where(inside, tiles, np.float32(0)).sum(axis=(2, 3), keepdims=True, dtype=np.float64) / count
    return np.where(inside, tiles, mean.astype(np.float32))


def choose_device(name: str) -> torch.device:
    """"" is CUDA where there is one, else the processor. Raises InputError for a device that is not here."""
    import torch

    if not name:
        return torch.device("cuda" if torch.cuda.is_available() else "cpu")
    try:
        device = torch.device(name)
        torch.zeros(1, device=device)
    except (RuntimeError, AssertionError) as error:
        reason = str(error).splitlines()[0]
        raise InputError(f"device {name!r} cannot be used: {reason}", "leave it empty to have one chosen") from error
    return device


def build(name: str) -> torch.nn.Module:
    """The network without its classifier, in evaluation mode, on the processor, with random weights."""
    import torch
    import torchvision.models

    network = getattr(torchvision.models, name)(weights=None)
    setattr(network, ARCHITECTURES[name].head, torch.nn.Identity())
    return network.eval()


def save_random(name: str, path: Path, seed: int = 0) -> None:
    """Write randomly initialised weights of a network: for speed comparisons and tests. Raises StorageError."""
    import torch

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        state = build(name).state_dict()
    try:
        with path.open("wb") as file:
            torch.save(state, file)
    except OSError as error:
        raise storage_error(error, path) from error


def read_state(path: Path) -> Mapping[str, Any]:
    """The tensors of a .safetensors or PyTorch file; nothing in the file is executed. Raises WeightsError."""
    import torch

    hint = "give a state dict saved by PyTorch, or a .safetensors file"
    try:
        if path.suffix == ".safetensors":
            from safetensors.torch import load_file

            return load_file(str(path))
        state = torch.load(path, map_location="cpu", weights_only=True)
    except ImportError as error:
        raise WeightsError(f"{path} needs the package safetensors",
                           "install it in the engine, or give a .pth file") from error
    except Exception as error:  # torch and safetensors raise many kinds for a damaged file
        # the rest is advice for programmers, partly to switch the safe loading off
        reason = str(error).splitlines()[0].split(". ")[0] if str(error) else type(error).__name__
        raise WeightsError(f"{path} is damaged or holds no weights: {reason}", hint) from error
    for key in ("state_dict", "model"):  # how training scripts wrap it
        if isinstance(state, dict) and isinstance(state.get(key), dict):
            state = state[key]
    if not isinstance(state, dict) or not state or not all(isinstance(v, torch.Tensor) for v in state.values()):
        raise WeightsError(f"{path} holds no table of weights", hint)
    return state


def load_into(network: torch.nn.Module, state: Mapping[str, Any], head: str, path: Path) -> None:
    """Put the weights in; those of a classifier are left out. Raises WeightsError if they are of another network."""
    tensors = {k.removeprefix("module."): v for k, v in state.items()}
    tensors = {k: v for k, v in tensors.items() if not k.startswith(head + ".")}
    expected = network.state_dict()
    wrong = [k for k in expected if k not in tensors or tensors[k].shape != expected[k].shape]
    wrong += [k for k in tensors if k not in expected]
    if wrong:
        raise WeightsError(
            f"{path} holds weights of another network: {len(wrong)} tensors do not fit, such as {wrong[0]}",
            "choose the encoder that the file was made for")
    network.load_state_dict(tensors)


def _weights_for(name: str, given: str, check_cancelled: Callable[[], None] | None) -> tuple[Path, str, str]:
    """Path, sha256 and licence of the weights to load."""
    known = TORCHVISION[name]
    if not given:
        return known.obtain(check_cancelled), known.sha256, known.licence
    path = Path(given).expanduser()
    if not path.is_file():
        raise WeightsError(f"{given}: no such file of weights", known.missing_hint())
    sha256 = sha256_of(path)
    return path, sha256, known.licence if sha256 == known.sha256 else "not stated (file of the user)"
