"""The encoder that needs no weights: colour, texture and orientation statistics, projected by a fixed table.

The raw measures (cell_statistics, tile_statistics) are standardised and projected to 128 numbers by
``handcrafted.npz``, which ``benchmarks/fit_handcrafted.py`` derives without any labels. docs/handcrafted.md says how
and what each part is worth.
"""

from __future__ import annotations

import functools
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import InputError
from .base import Encoder, EncoderSpec
from .cell_statistics import CELL_PX, CellSums, cell_sums
from .tile_statistics import raw_blocks

TILE_CELLS = 4
INPUT_PX = TILE_CELLS * CELL_PX
CLIP = 4.0  # standard deviations: a measure beyond this says no more
_BATCH = 64
TABLE = Path(__file__).with_suffix(".npz")


@dataclass(frozen=True)
class Table:
    """What the fit found: channel_scale (C,); mean, scale (raw,); projection (raw, dim); centre (dim,)."""

    channel_scale: np.ndarray
    mean: np.ndarray
    scale: np.ndarray
    projection: np.ndarray
    centre: np.ndarray
    version: int

    def project(self, raw: np.ndarray) -> np.ndarray:
        """(n, raw) -> (n, dim) float32, rows of length 1; two tiles taken at random score about 0."""
        z = np.clip((raw - self.mean) * self.scale, -CLIP, CLIP).astype(np.float32)
        vectors = z @ self.projection - self.centre
        return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), np.float32(1e-12))

    def save(self, path: Path) -> None:
        """As .npz, the same bytes for the same table; the projection in half precision."""
        arrays = {name: getattr(self, name) for name in _ARRAYS}
        arrays["projection"] = self.projection.astype(np.float16)
        np.savez(path, version=np.array(self.version), **arrays)


_ARRAYS = ("channel_scale", "mean", "scale", "projection", "centre")


@functools.cache
def load_table(path: Path = TABLE) -> Table:
    """Raises InputError if the installed file is damaged."""
    try:
        with np.load(path, allow_pickle=False) as data:
            return Table(**{name: data[name].astype(np.float32) for name in _ARRAYS}, version=int(data["version"]))
    except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile) as error:
        raise InputError(f"{path} cannot be read: {error}", "install Kinscape again") from error


class HandcraftedEncoder(Encoder):
    """128 numbers a tile of 128 x 128 pixels, alike for all eight turns and mirror images of it.

    A tile without any usable pixel gets a row of zeros.
    """

    parallel = "processes"

    def __init__(self, table: Table | None = None) -> None:
        self._table = table or load_table()
        self.spec = EncoderSpec(
            name="handcrafted", dim=self._table.projection.shape[1], input_px=INPUT_PX, cell_px=CELL_PX,
            version=self._table.version, licence="GPL-3.0-or-later", description=DESCRIPTION)

    def encode(self, pixels: np.ndarray, valid: np.ndarray | None = None) -> np.ndarray:
        n = len(pixels)
        if pixels.shape[1:] != (3, INPUT_PX, INPUT_PX):
            raise InputError(f"encoder 'handcrafted' takes 3 x {INPUT_PX} x {INPUT_PX} pixels, not {pixels.shape[1:]}")
        out = np.zeros((n, self.spec.dim), np.float32)
        for start in range(0, n, _BATCH):
            some = slice(start, min(start + _BATCH, n))
            cells = _split(np.asarray(pixels[some], np.float32)).reshape(-1, 3, CELL_PX, CELL_PX)
            masks = None if valid is None else _split(valid[some][:, None]).reshape(-1, CELL_PX, CELL_PX)
            sums = cell_sums(cells, masks).reshape(some.stop - some.start, TILE_CELLS, TILE_CELLS)
            out[some] = self._vectors(sums)
        return out

    def encode_block(self, pixels: np.ndarray, valid: np.ndarray, stride_px: int, wanted: np.ndarray) -> np.ndarray:
        if stride_px % CELL_PX:
            return super().encode_block(pixels, valid, stride_px, wanted)
        out = np.zeros((*wanted.shape, self.spec.dim), np.float32)
        tiles = np.argwhere(wanted)
        if not len(tiles):
            return out
        corner = tiles * (stride_px // CELL_PX)
        rows = corner[:, :1] + np.arange(TILE_CELLS)
        columns = corner[:, 1:] + np.arange(TILE_CELLS)
        sums = _block_sums(pixels, valid, rows, columns)
        for start in range(0, len(tiles), _BATCH):
            some = slice(start, start + _BATCH)
            r, c = tiles[some].T
            out[r, c] = self._vectors(sums[rows[some, :, None], columns[some, None, :]])
        return out

    def _vectors(self, sums: CellSums) -> np.ndarray:
        raw = np.concatenate(list(raw_blocks(sums, self._table.channel_scale).values()), axis=1)
        vectors = self._table.project(raw)
        vectors[sums.moments[..., 0, 0].sum(axis=(1, 2)) == 0] = 0
        return vectors


DESCRIPTION = "colour, texture and orientation statistics; needs no weights"


def _split(images: np.ndarray) -> np.ndarray:
    """(n, bands, H, W) -> (n, H / CELL_PX, W / CELL_PX, bands, CELL_PX, CELL_PX)."""
    n, bands, height, width = images.shape
    cells = images.reshape(n, bands, height // CELL_PX, CELL_PX, width // CELL_PX, CELL_PX)
    return cells.transpose(0, 2, 4, 1, 3, 5)


def _block_sums(pixels: np.ndarray, valid: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> CellSums:
    """Records of the cells that the tiles (rows (t, 4), columns (t, 4)) lie on; each cell is computed once."""
    shape = (int(rows.max()) + 1, int(columns.max()) + 1)
    height, width = shape[0] * CELL_PX, shape[1] * CELL_PX
    needed = np.zeros(shape, bool)
    needed[rows[:, :, None], columns[:, None, :]] = True
    out = CellSums.zeros(*shape)
    cells = _split(pixels[None, :, :height, :width])[0]
    masks = _split(valid[None, None, :height, :width])[0, :, :, 0]
    for row in range(shape[0]):  # a row of cells at a time: the copies stay small
        at = needed[row]
        if at.any():
            out[row, at] = cell_sums(np.asarray(cells[row, at], np.float32), masks[row, at])
    return out
