"""What describes places in a picture for visual words: the stage-3 maps of TKANet, or statistics of cells."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ..encoders.cell_statistics import CELL_PX, CHANNELS, cell_sums
from ..encoders.holes import fill_from_near
from ..landcover.sources import fingerprint_of

_LEAST_VALID = 0.5  # of a place's pixels
_CELL_ROWS = 8  # at once
_REACH_PX = 64


class CellMaps:
    """Means and deviations of the hand-made encoder's pixel measures in cells of 32 pixels: numpy alone."""

    name = "cells"
    cell_px = CELL_PX
    parallel = "processes"

    def __init__(self) -> None:
        self.fingerprint = fingerprint_of({"maps": self.name, "channels": CHANNELS, "cell_px": CELL_PX, "version": 1})

    def maps(self, pixels: np.ndarray, valid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        count, height, width = valid.shape
        rows, columns = max(1, height // CELL_PX), max(1, width // CELL_PX)
        if height < CELL_PX or width < CELL_PX:
            pixels, valid = _grown(pixels, valid)
        cells = pixels[:, :, :rows * CELL_PX, :columns * CELL_PX].reshape(count, 3, rows, CELL_PX, columns, CELL_PX)
        masks = valid[:, :rows * CELL_PX, :columns * CELL_PX].reshape(count, rows, CELL_PX, columns, CELL_PX)
        cells = cells.transpose(0, 2, 4, 1, 3, 5).reshape(-1, 3, CELL_PX, CELL_PX)
        masks = masks.transpose(0, 1, 3, 2, 4).reshape(-1, CELL_PX, CELL_PX)
        moments = cell_sums(np.ascontiguousarray(cells, np.float32), masks).moments
        points = np.maximum(moments[:, 0, 0], 1)[:, None]
        mean = moments[:, 0, 1:] / points
        square = np.diagonal(moments, axis1=1, axis2=2)[:, 1:] / points
        described = np.concatenate([mean, np.sqrt(np.maximum(square - mean * mean, 0))], axis=1)
        is_known = (masks.mean(axis=(1, 2)) >= _LEAST_VALID) & (moments[:, 0, 0] > 0)
        shape = (count, rows, columns)
        return described.astype(np.float32).reshape(*shape, -1), is_known.reshape(shape)

    def block(self, pixels: np.ndarray, valid: np.ndarray, check: Callable[[], None]) -> tuple[np.ndarray, np.ndarray]:
        """Cells know nothing of each other: exactly the numbers of ``maps``."""
        parts = []
        for top in range(0, len(valid), _CELL_ROWS * CELL_PX):
            check()
            rows = slice(top, top + _CELL_ROWS * CELL_PX)
            parts.append([found[0] for found in self.maps(pixels[None, :, rows], valid[None, rows])])
        described, is_known = zip(*parts)
        return np.concatenate(described), np.concatenate(is_known)


def _grown(pixels: np.ndarray, valid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Pictures smaller than a cell, filled up with holes."""
    short = [(0, max(0, CELL_PX - side)) for side in valid.shape[1:]]
    return np.pad(pixels, [(0, 0), (0, 0), *short]), np.pad(valid, [(0, 0), *short])


class NetMaps:
    """The stage-3 maps of a TKANet, one place every 8 pixels. ``net`` is a torch module with ``stages``; ``mean`` and
    ``std``: of its three bands.

    A place sees about 60 pixels to each side. ``maps`` mirrors a picture at its edge by so many, as the zeros that a
    network pads with would make the rim of smooth ground (water, fields) another word than the same ground in a block.
    """

    name = "tkanet"
    cell_px = 8
    parallel = "threads"

    def __init__(self, net: Any, mean: tuple[float, ...], std: tuple[float, ...], weights_sha256: str) -> None:
        self._net = net.eval()
        self._mean, self._std = np.float32(mean)[:, None, None], np.float32(std)[:, None, None]
        self.fingerprint = fingerprint_of({"maps": self.name, "mean": list(mean), "std": list(std),
                                           "weights": weights_sha256, "stage": 3, "mirrored": _REACH_PX})

    def maps(self, pixels: np.ndarray, valid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        import torch

        seen = valid[:, None]
        edge = [(0, 0), (0, 0), *((min(_REACH_PX, side - 1) // 8 * 8,) * 2 for side in valid.shape[1:])]
        total = np.maximum(seen.sum(axis=(2, 3), keepdims=True), 1)
        middle = np.where(seen, pixels, 0).sum(axis=(2, 3), keepdims=True) / total  # holes take the picture's mean
        plain = ((np.where(seen, pixels, middle) - self._mean) / self._std).astype(np.float32)
        with torch.inference_mode():
            maps = torch.from_numpy(np.pad(plain, edge, mode="reflect")).contiguous(memory_format=torch.channels_last)
            for block in self._net.blocks[:3]:
                maps = block(maps)
            found = maps.float().permute(0, 2, 3, 1).contiguous().numpy()
        above, before = (width[0] // 8 for width in edge[2:])
        found = found[:, above:found.shape[1] - above, before:found.shape[2] - before]
        return found, _valid_places(valid, found.shape[1:3])

    def block(self, pixels: np.ndarray, valid: np.ndarray, check: Callable[[], None]) -> tuple[np.ndarray, np.ndarray]:
        import torch

        from ..encoders.net_statistics import third_map

        plain = (fill_from_near(pixels, valid) - self._mean) / self._std
        with torch.inference_mode():
            image = torch.from_numpy(plain[None]).contiguous(memory_format=torch.channels_last)
            found = third_map(self._net, image, check)[0].float().permute(1, 2, 0).contiguous().numpy()
        return found, _valid_places(valid[None], found.shape[:2])[0]


def _valid_places(valid: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """(b, h, w) bool -> (b, *shape) bool: whether half of what each place stands for is valid."""
    rows = np.linspace(0, valid.shape[1], shape[0] + 1).round().astype(int)[:-1]
    columns = np.linspace(0, valid.shape[2], shape[1] + 1).round().astype(int)[:-1]

    def sums(values: np.ndarray) -> np.ndarray:
        return np.add.reduceat(np.add.reduceat(values, rows, axis=1), columns, axis=2)

    return sums(valid.astype(np.int32)) >= _LEAST_VALID * sums(np.ones(valid.shape, np.int32))
