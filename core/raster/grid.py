"""The ground-locked grid: where tiles lie and what they are called. Arithmetic only, no rasters.

Tiles are counted from the CRS's own origin, so the same ground has the same tile id in every raster and every date.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import InputError

Bounds = tuple[float, float, float, float]  # xmin, ymin, xmax, ymax in grid units (metres)

# Pixels along the side of a block: large enough to share overlaps, small enough for a laptop's memory.
BLOCK_PX = 2048


@dataclass(frozen=True)
class Scale:
    """Tiles of ``tile_m`` metres, read at ``tile_px`` pixels, ``stride_px`` pixels apart."""

    tile_m: float
    tile_px: int
    stride_px: int

    def __post_init__(self) -> None:
        if not (math.isfinite(self.tile_m) and self.tile_m > 0):
            raise InputError(f"a tile of {self.tile_m} m is not possible", "give a size above 0")
        if not 0 < self.stride_px <= self.tile_px:
            raise InputError(f"a stride of {self.stride_px} pixels does not fit a tile of {self.tile_px}")

    @property
    def gsd_m(self) -> float:
        return self.tile_m / self.tile_px

    @property
    def stride_m(self) -> float:
        return self.stride_px * self.gsd_m

    @property
    def overlap(self) -> float:
        return 1 - self.stride_px / self.tile_px

    @property
    def block_tiles(self) -> int:
        """Tile positions along the side of a block."""
        return max(1, BLOCK_PX // self.stride_px)

    @classmethod
    def with_overlap(cls, tile_m: float, tile_px: int, overlap: float, cell_px: int = 1) -> Scale:
        """The stride nearest to ``overlap`` that is a whole number of cells and into which cells divide the tile."""
        if not 0 <= overlap < 1:
            raise InputError(f"an overlap of {overlap} is not possible", "give a share from 0 to 0.95, such as 0.5")
        cells = max(1, min(tile_px // cell_px, round(tile_px * (1 - overlap) / cell_px)))
        return cls(float(tile_m), int(tile_px), cells * cell_px)


@dataclass(frozen=True)
class Block:
    """``block_tiles`` x ``block_tiles`` tile positions of scale number ``scale``: the unit of work."""

    scale: int
    bcol: int
    brow: int


@dataclass(frozen=True)
class Grid:
    """``crs``: WKT or authority code of a projected CRS in metres; "" with ``whole`` (each file is one tile)."""

    crs: str
    scales: tuple[Scale, ...] = ()
    whole: bool = False

    # -- tiles
    def tile_bounds(self, scale: int, col: int, row: int) -> Bounds:
        s = self.scales[scale]
        x, y = col * s.stride_m, row * s.stride_m
        return (x, y, x + s.tile_m, y + s.tile_m)

    def bounds_array(self, scale: np.ndarray, col: np.ndarray, row: np.ndarray) -> np.ndarray:
        """(n,) integer arrays -> (n, 4) float64 xmin, ymin, xmax, ymax."""
        stride = np.array([s.stride_m for s in self.scales])[scale]
        size = np.array([s.tile_m for s in self.scales])[scale]
        x, y = col * stride, row * stride
        return np.stack([x, y, x + size, y + size], axis=1)

    @staticmethod
    def tile_id(scale: int, col: int, row: int) -> str:
        return f"{scale}/{col}/{row}"

    @staticmethod
    def parse_tile_id(text: str) -> tuple[int, int, int]:
        """``scale, col, row`` of a tile id. Raises InputError."""
        try:
            scale, col, row = (int(part) for part in text.split("/"))
        except ValueError:
            raise InputError(f"{text!r} is not a tile id", "tile ids look like 0/13506/164739") from None
        return scale, col, row

    def tiles_covering(self, scale: int, bounds: Bounds) -> tuple[int, int, int, int]:
        """Half-open ranges (col0, col1, row0, row1) of the tiles that share area with ``bounds``."""
        s = self.scales[scale]
        xmin, ymin, xmax, ymax = bounds
        # a hair of tolerance: a raster edge that lies on a tile edge shares no area with the tile beyond
        eps = 1e-6 * s.gsd_m
        col0 = math.floor((xmin - s.tile_m + eps) / s.stride_m) + 1
        row0 = math.floor((ymin - s.tile_m + eps) / s.stride_m) + 1
        col1 = math.ceil((xmax - eps) / s.stride_m)
        row1 = math.ceil((ymax - eps) / s.stride_m)
        return col0, max(col0, col1), row0, max(row0, row1)

    # -- blocks
    def blocks_covering(self, scale: int, bounds: Bounds) -> Iterator[Block]:
        """Blocks with at least one tile that shares area with ``bounds``, from north-west, row by row."""
        b = self.scales[scale].block_tiles
        col0, col1, row0, row1 = self.tiles_covering(scale, bounds)
        if col1 <= col0 or row1 <= row0:
            return
        for brow in range((row1 - 1) // b, row0 // b - 1, -1):
            for bcol in range(col0 // b, (col1 - 1) // b + 1):
                yield Block(scale, bcol, brow)

    def block_tiles(self, block: Block) -> tuple[np.ndarray, np.ndarray]:
        """(cols west to east, rows north to south) of a block, each (block_tiles,) int64: the order of encode_block."""
        b = self.scales[block.scale].block_tiles
        cols = np.arange(block.bcol * b, (block.bcol + 1) * b)
        rows = np.arange((block.brow + 1) * b - 1, block.brow * b - 1, -1)
        return cols, rows

    def block_bounds(self, block: Block) -> Bounds:
        """Ground of all tiles of a block; at ``gsd_m``, (block_tiles - 1) * stride_px + tile_px pixels a side."""
        cols, rows = self.block_tiles(block)
        west, south, _, _ = self.tile_bounds(block.scale, int(cols[0]), int(rows[-1]))
        _, _, east, north = self.tile_bounds(block.scale, int(cols[-1]), int(rows[0]))
        return (west, south, east, north)

    # -- manifest
    def to_dict(self) -> dict[str, Any]:
        return {"crs": self.crs, "whole": self.whole,
                "scales": [{"tile_m": s.tile_m, "tile_px": s.tile_px, "stride_px": s.stride_px} for s in self.scales]}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Grid:
        return cls(str(data["crs"]), tuple(Scale(float(s["tile_m"]), int(s["tile_px"]), int(s["stride_px"]))
                                           for s in data["scales"]), bool(data.get("whole", False)))
