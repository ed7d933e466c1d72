"""The score map: a GeoTIFF that says, for each cell of the tile grid, how much the ground looks like the query.

A cell is one stride of the grid. Its value is the mean score of the tiles that hold its centre, each tile with its
best date. Cells that no searched tile holds are nodata (-9999).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import QueryError, StorageError
from ..events import Events
from . import sparse_tiff
from .sparse_tiff import BLOCK, NODATA

if TYPE_CHECKING:
    from ..archive.store import Archive

DESCRIPTION = "similarity to the query (cosine)"
TAGS = {"SOFTWARE": "Kinscape", "KINSCAPE": "score_map"}
MAX_CELLS = 10**12


@dataclass(frozen=True)
class _Cells:
    """The raster of cells: ``x0``, ``y1`` its west and north edge; ``span`` cells a tile's side holds."""

    col0: int
    row1: int
    width: int
    height: int
    span: int
    stride_m: float

    @property
    def transform(self) -> Any:
        from rasterio.transform import from_origin

        north = (self.row1 + self.span) * self.stride_m
        return from_origin(self.col0 * self.stride_m, north, self.stride_m, self.stride_m)


def check(archive: Archive, crs: str = "") -> None:
    """Raise QueryError if no score map can be made of this archive in this CRS, before anything is computed."""
    from .areas import parse_crs

    if archive.grid.whole:
        raise QueryError(f"{archive.folder} holds whole files, so there is no score map", "leave the score map out")
    if crs:
        parse_crs(crs, "score_map_crs")


def finest(archive: Archive, scale: int | None) -> int:
    """The scale of the map: the one searched, or the finest where several are."""
    return (
        scale
        if scale is not None
        else min(range(len(archive.grid.scales)), key=lambda s: archive.grid.scales[s].tile_m)
    )


def write(
    path: str,
    archive: Archive,
    scale: int | None,
    rows: np.ndarray | None,
    scores: np.ndarray,
    crs: str = "",
    events: Events | None = None,
) -> None:
    """Write the map of one search to ``path`` (the caller renames it into place).

    rows: sorted row numbers that were searched (None: all), scores (m,) float32 theirs; crs: of the map, "" = the
    grid's.
    """
    events = events or Events()
    number = finest(archive, scale)
    cells = _cells(archive, number, rows)
    if cells.width * cells.height > MAX_CELLS:
        raise QueryError(
            f"the score map would have {cells.width:,} x {cells.height:,} cells",
            "narrow the search with an extent or a polygon, or leave the score map out",
        )
    col, row, best = _positions(archive, number, rows, scores)
    blocks = _Blocks(cells, col - cells.col0, cells.row1 - row, best)
    from rasterio.errors import RasterioError

    from ..raster.gdal_env import reason
    from . import warped_map
    from .areas import parse_crs

    is_own = not crs or parse_crs(crs, "score_map_crs") == parse_crs(archive.grid.crs, "of the archive")
    try:
        if is_own:
            sparse_tiff.write(
                path,
                cells.width,
                cells.height,
                cells.transform,
                archive.grid.crs,
                _told(blocks, events),
                DESCRIPTION,
                TAGS,
            )
        else:
            warped_map.write(path, cells, archive.grid.crs, crs, blocks, events)
    except RasterioError as error:
        raise StorageError(
            f"the score map cannot be written: {reason(error)}", "check the space on the disk"
        ) from error


def _told(blocks: _Blocks, events: Events) -> Iterator[sparse_tiff.Block]:
    for done, block in enumerate(blocks, 1):
        events.check_cancelled()
        yield block
        events.progress("score map", done, len(blocks), "blocks")


def _cells(archive: Archive, scale: int, rows: np.ndarray | None) -> _Cells:
    """The raster around the searched tiles of a scale (around all its tiles where none is searched)."""
    s = archive.grid.scales[scale]
    col, row = _of_scale(archive, scale, rows, None)[:2] if rows is None or len(rows) else (np.zeros(0), np.zeros(0))
    if not len(col):
        col, row = _of_scale(archive, scale, None, None)[:2]
    # the last cell that a tile reaches into belongs to it if the tile holds the cell's centre
    span = max(1, int(s.tile_px / s.stride_px + 0.5))
    if not len(col):
        return _Cells(0, 0, 1, 1, span, s.stride_m)
    col0, col1, row0, row1 = int(col.min()), int(col.max()), int(row.min()), int(row.max())
    return _Cells(col0, row1, col1 - col0 + span, row1 - row0 + span, span, s.stride_m)


def _of_scale(
    archive: Archive, scale: int, rows: np.ndarray | None, scores: np.ndarray | None
) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
    """col, row (int64) and scores of the searched tiles of one scale."""
    chosen: Any = slice(None) if rows is None else rows
    if len(archive.grid.scales) > 1:
        is_of = archive.scale[chosen] == scale
        chosen = np.flatnonzero(is_of) if rows is None else rows[is_of]
        scores = None if scores is None else scores[is_of]
    return archive.col[chosen].astype(np.int64), archive.row[chosen].astype(np.int64), scores


def _positions(
    archive: Archive, scale: int, rows: np.ndarray | None, scores: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """col, row and the best score over all dates of each tile position of a scale."""
    col, row, values = _of_scale(archive, scale, rows, scores)
    if len(archive.sources) < 2 or not len(col):
        return col, row, values
    order = np.lexsort((col, row))
    col, row, values = col[order], row[order], values[order]
    starts = np.flatnonzero(np.r_[True, (col[1:] != col[:-1]) | (row[1:] != row[:-1])])
    return col[starts], row[starts], np.maximum.reduceat(values, starts)


class _Blocks:
    """The blocks of the map that hold at least one cell of a tile, computed one by one as they are asked for."""

    def __init__(self, cells: _Cells, x: np.ndarray, y: np.ndarray, values: np.ndarray) -> None:
        """x, y: cell of each tile's north-west corner, counted from the raster's."""
        self.cells, self.x, self.y, self.values = cells, x, y, values
        across = -(-cells.width // BLOCK)
        reach = cells.span - 1
        # a tile touches the block of its north-west corner and, near an edge, its neighbours in the east and south
        corners = [((y + dy) // BLOCK) * across + (x + dx) // BLOCK for dy in {0, reach} for dx in {0, reach}]
        tiles = [np.arange(len(x))]
        for number, corner in enumerate(corners[1:], 1):
            fresh = np.all([corner != earlier for earlier in corners[:number]], axis=0)
            tiles.append(np.flatnonzero(fresh))
        block = np.concatenate([corner[t] for corner, t in zip(corners, tiles)])
        tile = np.concatenate(tiles)
        order = np.argsort(block, kind="stable")
        self.tile, block = tile[order], block[order]
        self.numbers, self.starts = np.unique(block, return_index=True)
        self.across = across

    def __len__(self) -> int:
        return len(self.numbers)

    def origins(self) -> Iterator[tuple[int, int, int, int]]:
        """line, column, height, width of each block."""
        for number in self.numbers.tolist():
            line, column = (number // self.across) * BLOCK, (number % self.across) * BLOCK
            yield line, column, min(BLOCK, self.cells.height - line), min(BLOCK, self.cells.width - column)

    def __iter__(self) -> Iterator[sparse_tiff.Block]:
        ends = [*self.starts[1:].tolist(), len(self.tile)]
        for (line, column, height, width), start, end in zip(self.origins(), self.starts.tolist(), ends):
            yield line, column, self._mean(self.tile[start:end], line, column, height, width)

    def _mean(self, tiles: np.ndarray, line: int, column: int, height: int, width: int) -> np.ndarray:
        """(height, width) float32: mean over the tiles that hold each cell."""
        span = self.cells.span
        margin = span - 1
        total = np.zeros((height + margin, width + margin))
        count = np.zeros(total.shape, np.int32)
        at = self.y[tiles] - line + margin, self.x[tiles] - column + margin
        total[at], count[at] = self.values[tiles], 1
        total, count = _box_sum(total, span), _box_sum(count, span)
        return np.where(count > 0, total / np.maximum(count, 1), NODATA).astype(np.float32)


def _box_sum(values: np.ndarray, span: int) -> np.ndarray:
    """Sums over the ``span`` x ``span`` values that end at each one: (h + span - 1, w + span - 1) -> (h, w)."""
    h, w = values.shape[0] - span + 1, values.shape[1] - span + 1
    lines = sum(values[i : i + h] for i in range(span))
    return sum(lines[:, j : j + w] for j in range(span))
