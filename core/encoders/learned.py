"""Encoders of our own networks: ``TkaNetEncoder``, the 32 numbers of HIR's first stage.

torch is imported with this module; the registry imports it when one is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from ..errors import InputError, WeightsError
from .base import Encoder, EncoderSpec
from .folding import fold
from .holes import fill_from_near
from .model_manifest import Manifest
from .models import Model, find_models
from .net_statistics import WIDTH, block_statistics, place_weights, tile_statistics, turned
from .tkanet import CELL_PX, TkaNet
from .torch_encoders import choose_device

NUMERICS = 1  # raised whenever the same weights would give other vectors
_BATCH_CPU, _BATCH_CUDA = 8, 128  # small batches stay in the processor's cache


def open_net(name: str, folders: Sequence[Path] | None = None) -> tuple[TkaNet, Manifest]:
    """The folded TKANet of a model ("tkanet", or the one inside a "fused" one), in evaluation mode, and its manifest.
    Raises WeightsError where there is none of this name, or it is damaged or of another kind."""
    model = find_models(folders).get(name)
    if model is None:
        raise WeightsError(f"there is no model called {name!r}", "see: kinscape encoders")
    return fold(unfolded_net(model, model.open_tensors())), model.manifest


def unfolded_net(model: Model, tensors: Mapping[str, Tensor]) -> TkaNet:
    """The net of a model as it was trained. Raises WeightsError for tensors that do not fit."""
    if model.manifest.kind not in ("tkanet", "fused"):
        raise WeightsError(f"model {model.name!r} is of kind {model.manifest.kind!r}, not a TKANet", "name another one")
    state = {name.removeprefix("net."): tensor for name, tensor in tensors.items() if not name.startswith("table.")}
    feature = state.get("feature.weight")
    net = TkaNet(dim=feature.shape[0] if feature is not None and feature.ndim == 2 else 1)  # noqa: PLR2004
    expected = net.state_dict()
    wrong = sorted({*expected, *state} - {name for name in expected if name in state
                                          and state[name].shape == expected[name].shape})
    if wrong:
        raise WeightsError(f"{model.path} holds weights of another network: {len(wrong)} tensors do not fit, such as "
                           f"{wrong[0]}", "train the model again with this version")
    net.load_state_dict(state)
    return net.eval()


class NetEncoder(Encoder):
    """What encoders on TKANet share: statistics of its maps, averaged over turned and mirrored views.

    Holes are filled from the pixels around them, and only places with enough valid pixels count. A tile without any
    valid pixel gets a row of zeros. ``encode_block`` computes the maps of a block once; see ``net_statistics`` for what
    differs from ``encode``. Thread settings of torch are left as they are.
    """

    parallel = "threads"
    takes_whole_blocks = True
    _is_deep = False

    def __init__(self, model: Model, tensors: Mapping[str, Tensor], device: str = "") -> None:
        facts = model.manifest
        size = facts.input_px
        self._margin = _margin_of(model)
        if size % CELL_PX or size - 2 * self._margin * CELL_PX <= 0:
            raise WeightsError(f"model {model.name!r} takes {size} pixels, with {self._margin} cells of margin",
                               f"its input_px must be a multiple of {CELL_PX} and larger than its margin")
        least = self._least_cell(size)
        if facts.cell_px % least:
            raise WeightsError(f"model {model.name!r} has cell_px {facts.cell_px}", f"it must be a multiple of {least}")
        self._device = choose_device(device)
        self._net = fold(unfolded_net(model, tensors)).to(self._device)
        self._views = facts.views
        self._mean, self._std = (torch.tensor(v, device=self._device).reshape(1, 3, 1, 1)
                                 for v in (facts.mean, facts.std))
        self.spec = EncoderSpec(
            name=facts.name, dim=facts.dim, input_px=size, cell_px=facts.cell_px, mean=facts.mean, std=facts.std,
            weights_sha256=facts.sha256, licence=facts.licence, version=facts.version, description=facts.description,
            settings=f"{facts.kind} views={facts.views} margin={self._margin} numerics={NUMERICS}")

    @property
    def network(self) -> TkaNet:
        """The folded net."""
        return self._net

    def encode(self, pixels: np.ndarray, valid: np.ndarray | None = None) -> np.ndarray:
        self._check_shape(pixels)
        seen = np.ones(len(pixels), bool) if valid is None else valid.any(axis=(1, 2))
        return self._vectors(self.statistics(pixels, valid), pixels, valid) * seen[:, None]

    def encode_block(self, pixels: np.ndarray, valid: np.ndarray, stride_px: int, wanted: np.ndarray) -> np.ndarray:
        if stride_px % self.spec.cell_px:
            return super().encode_block(pixels, valid, stride_px, wanted)
        out = np.zeros((*wanted.shape, self.spec.dim), np.float32)
        rows, columns = np.nonzero(wanted)
        if not len(rows):
            return out
        size = self.spec.input_px
        height, width = ((n - 1) * stride_px + size for n in wanted.shape)
        pixels, valid = pixels[:, :height, :width], valid[:height, :width]
        found = self._block_statistics(pixels, valid, stride_px, wanted)
        vectors = self._block_vectors(found, pixels, valid, stride_px, wanted)
        holes = ~_windows_any(valid, size, stride_px)[rows, columns]
        vectors[holes] = 0
        out[rows, columns] = vectors
        return out

    def statistics(self, pixels: np.ndarray, valid: np.ndarray | None = None) -> np.ndarray:
        """(n, 3, s, s) float32 in 0..1 -> (n, k) float32, averaged over the views: what the vectors are made of."""
        size = _BATCH_CUDA if self._device.type == "cuda" else _BATCH_CPU
        parts = []
        for start in range(0, len(pixels), size):
            some = slice(start, start + size)
            parts.append(self._averaged(pixels[some], None if valid is None else valid[some]))
        return np.concatenate(parts) if parts else np.zeros((0, self._width()), np.float32)

    def _averaged(self, pixels: np.ndarray, valid: np.ndarray | None) -> np.ndarray:
        with torch.inference_mode():
            tiles, mask = self._prepared(pixels, valid)
            total: Tensor | float = 0.0
            for view in range(self._views):
                self.check()
                weights = None if mask is None else place_weights(turned(mask, view))
                seen = turned(tiles, view).contiguous(memory_format=torch.channels_last)
                total = total + self._of_view(tile_statistics(self._net, seen, weights, self._margin, self._is_deep))
            return (total / self._views).cpu().numpy()

    def _block_statistics(self, pixels: np.ndarray, valid: np.ndarray, stride: int, wanted: np.ndarray) -> np.ndarray:
        """(n, k) of the wanted windows in row order."""
        with torch.inference_mode():
            image, mask = self._prepared(pixels[None], valid[None])
            marks = torch.from_numpy(np.ascontiguousarray(wanted)).to(self._device)
            number = torch.full(wanted.shape, -1, device=self._device)
            number[marks] = torch.arange(int(wanted.sum()), device=self._device)
            total: Tensor | float = 0.0
            for view in range(self._views):
                self.check()
                weights = None if mask is None else place_weights(turned(mask, view))
                seen = turned(image, view).contiguous(memory_format=torch.channels_last)
                wanted_now = turned(marks, view)
                found = self._of_view(block_statistics(self._net, seen, weights, self.spec.input_px, stride, wanted_now,
                                                       self._margin, self._is_deep, self.check))
                order = turned(number, view)[wanted_now]  # which window of the block each row is
                total = total + torch.empty_like(found).index_copy_(0, order, found)
            return (total / self._views).cpu().numpy()

    def _prepared(self, pixels: np.ndarray, valid: np.ndarray | None) -> tuple[Tensor, Tensor | None]:
        """The network's input; and what is valid of it, None for all."""
        mask = None
        if valid is not None and not valid.all():
            pixels = fill_from_near(pixels, valid)
            mask = torch.from_numpy(np.ascontiguousarray(valid)).to(self._device)
        tiles = torch.from_numpy(np.ascontiguousarray(pixels, np.float32)).to(self._device)
        return (tiles - self._mean).div_(self._std), mask

    def _check_shape(self, pixels: np.ndarray) -> None:
        side = self.spec.input_px
        if pixels.shape[1:] != (3, side, side):
            raise InputError(f"encoder {self.spec.name!r} takes 3 x {side} x {side} pixels, not {pixels.shape[1:]}")

    @staticmethod
    def _least_cell(_size: int) -> int:
        """The smallest stride at which tiles of this size share work."""
        return CELL_PX

    def _width(self) -> int:
        """Numbers of ``statistics``."""
        return self.spec.dim if self._is_deep else WIDTH

    def _of_view(self, found: Tensor) -> Tensor:
        """What is averaged over the views."""
        return found

    def _vectors(self, found: np.ndarray, pixels: np.ndarray, valid: np.ndarray | None) -> np.ndarray:
        """(n, k) statistics of tiles -> (n, dim) rows of length 1."""
        return found / np.maximum(np.linalg.norm(found, axis=1, keepdims=True), np.float32(1e-12))

    def _block_vectors(self, found: np.ndarray, pixels: np.ndarray, valid: np.ndarray, stride: int,
                       wanted: np.ndarray) -> np.ndarray:
        """The same for the wanted windows of a block."""
        return self._vectors(found, pixels, valid)


class TkaNetEncoder(NetEncoder):
    """The last layer of TKANet, a unit vector of each view, averaged: 32 numbers a tile."""

    _is_deep = True

    def __init__(self, model: Model, device: str = "") -> None:
        super().__init__(model, model.open_tensors(), device)
        if self.spec.dim != self._net.feature.out_features:
            given = self._net.feature.out_features
            raise WeightsError(f"model {model.name!r} gives {given} numbers, its manifest says {self.spec.dim}",
                               "train the model again with this version")

    def _of_view(self, found: Tensor) -> Tensor:
        return functional.normalize(self._net.feature(found), dim=1)


def _margin_of(model: Model) -> int:
    margin = model.manifest.more.get("margin_cells", 0)
    if isinstance(margin, bool) or not isinstance(margin, int) or not 0 <= margin <= 16:  # noqa: PLR2004
        raise WeightsError(f"the manifest of model {model.name!r} has margin_cells {margin!r}", "it is a whole number")
    return margin


def _windows_any(valid: np.ndarray, size: int, stride: int) -> np.ndarray:
    """(R, C) bool: whether a window has any valid pixel."""
    if valid.all():
        return np.ones(tuple((n - size) // stride + 1 for n in valid.shape), bool)
    down = np.lib.stride_tricks.sliding_window_view(valid, size, axis=0)[::stride].any(axis=-1)
    return np.lib.stride_tricks.sliding_window_view(down, size, axis=1)[:, ::stride].any(axis=-1)
