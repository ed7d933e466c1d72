"""The default encoder: what TKANet's maps and the hand-made measures say of a tile, in one vector.

Means and deviations of three stages' maps generalise to imagery that the network never saw better than its trained
output does, and the hand-made vector knows what they do not (measured: the model's card). ``fuse_fit`` makes one vector
of both, by a table that is stored beside the network's weights.
"""

from __future__ import annotations

import numpy as np
import torch
from torch.nn import functional

from ..errors import WeightsError
from .fuse_fit import NAMES, apply_table
from .handcrafted import INPUT_PX as HAND_PX
from .handcrafted import TILE_CELLS, HandcraftedEncoder
from .learned import NetEncoder
from .models import Model
from .net_statistics import WIDTH

_LEAST_VALID = 0.5  # of a coarse pixel's fine ones


class FusedEncoder(NetEncoder):
    """``dim`` numbers a tile. The hand-made part sees the tile at its own 128 pixels."""

    def __init__(self, model: Model, device: str = "") -> None:
        tensors = model.open_tensors()
        if model.manifest.input_px % HAND_PX:
            raise WeightsError(f"model {model.name!r} takes {model.manifest.input_px} pixels",
                               f"a fused encoder's input_px must be a multiple of {HAND_PX}")
        super().__init__(model, tensors, device)
        self._hand = HandcraftedEncoder()
        self._table = _table_of(model, tensors, self._hand.spec.dim)

    def parts(self, pixels: np.ndarray, valid: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
        """The (n, 1152) statistics and the (n, 128) hand-made vectors of tiles: what ``fit_table`` takes."""
        self._check_shape(pixels)
        return self.statistics(pixels, valid), self._handmade(pixels, valid)

    @staticmethod
    def _least_cell(size: int) -> int:
        """Hand-made cells are a quarter of a tile, whatever its size."""
        return size // TILE_CELLS

    def _vectors(self, found: np.ndarray, pixels: np.ndarray, valid: np.ndarray | None) -> np.ndarray:
        return apply_table(self._table, found, self._handmade(pixels, valid))

    def _block_vectors(self, found: np.ndarray, pixels: np.ndarray, valid: np.ndarray, stride: int,
                       wanted: np.ndarray) -> np.ndarray:
        factor = self.spec.input_px // HAND_PX
        coarse, mask = _coarse(pixels[None], valid[None], tuple(n // factor for n in valid.shape))
        self.check()
        hand = self._hand.encode_block(coarse[0], mask[0], stride // factor, wanted)
        return apply_table(self._table, found, hand[wanted])

    def _handmade(self, pixels: np.ndarray, valid: np.ndarray | None) -> np.ndarray:
        mask = np.ones((len(pixels), *pixels.shape[2:]), bool) if valid is None else valid
        parts = []
        for start in range(0, len(pixels), 32):
            self.check()
            some = slice(start, start + 32)
            parts.append(self._hand.encode(*_coarse(pixels[some], mask[some], (HAND_PX, HAND_PX))))
        return np.concatenate(parts) if parts else np.zeros((0, self._hand.spec.dim), np.float32)


def _coarse(pixels: np.ndarray, valid: np.ndarray, shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """(b, 3, h, w) and (b, h, w) at another size: means over the valid pixels, where there are enough of them."""
    tiles = torch.from_numpy(np.ascontiguousarray(pixels, np.float32))
    if valid.all():
        return functional.adaptive_avg_pool2d(tiles, shape).numpy(), np.ones((len(pixels), *shape), bool)
    mask = torch.from_numpy(np.ascontiguousarray(valid))[:, None]
    share = functional.adaptive_avg_pool2d(mask.float(), shape)
    total = functional.adaptive_avg_pool2d(torch.where(mask, tiles, torch.zeros(())), shape)
    return (total / share.clamp_min(1e-6)).numpy(), (share[:, 0] >= _LEAST_VALID).numpy()


def _table_of(model: Model, tensors: dict[str, torch.Tensor], hand: int) -> dict[str, np.ndarray]:
    table = {name: tensors[f"table.{name}"].numpy() for name in NAMES if f"table.{name}" in tensors}
    table = {name: array if name == "sizes" else array.astype(np.float32) for name, array in table.items()}
    wanted = {"mean": (WIDTH + hand,), "std": (WIDTH + hand,), "centre": (WIDTH + hand,), "weights": (2,),
              "sizes": (2,), "clip": (1,), "power": (1,), "projection": (WIDTH + hand, model.manifest.dim)}
    wrong = [name for name, shape in wanted.items() if name not in table or table[name].shape != shape]
    if wrong or table["sizes"].tolist() != [WIDTH, hand]:
        raise WeightsError(f"{model.path}: its table does not fit: {', '.join(wrong) or 'sizes'}",
                           "fit the model again with this version")
    return table
