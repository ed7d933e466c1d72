"""The work on one block: read it, encode its tiles, store them. Runs in worker processes, threads, or on other
machines."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import shapely

from ..encoders.base import Encoder
from ..errors import EngineError, QueryError, RasterError
from ..raster.grid import Block, Bounds, Grid
from ..raster.reader import Patch, SourceReader, read_picture
from ..raster.stretch import Stretch
from .blocks import BlockFiles
from .memory import peak_rss_mb
from .pictures import checked, encode_pictures
from .table import TileRows

_STRIP_SECONDS = 0.3  # how long an encoder that cannot be interrupted may run before we look whether to stop


@dataclass(frozen=True)
class Raster:
    """A file as it is to be read. ``has_ground``: it has a footprint."""

    path: str
    bands: tuple[int, ...]
    stretch: Stretch
    has_ground: bool = True


@dataclass(frozen=True)
class Task:
    """One block, stored as ``building/<key>.npz``: a ``block`` of one raster, or (``block`` None) a batch of whole
    files."""

    key: str
    rasters: tuple[Raster, ...]
    block: Block | None = None


@dataclass(frozen=True)
class Setup:
    """What all tasks of a run share. Small: it travels with every task."""

    folder: str
    grid: Grid
    encoder: str
    weights: str
    fingerprint: str
    max_hole_share: float


@dataclass(frozen=True)
class Report:
    """What became of a task. ``failures``: (number in ``Task.rasters``, message); nothing is stored where the raster
    of a ground block failed. ``peak_rss_mb``: of the process that did it."""

    key: str
    tiles: int
    skipped: int
    failures: tuple[tuple[int, str], ...] = ()
    process: int = 0
    peak_rss_mb: float = 0.0


class BlockWorker:
    """Does tasks one after the other, with one encoder and the reader of the last raster kept open.

    ``lock``: held while encoding, where several threads share the encoder (one reads while another encodes).
    ``check``: called often; it raises to stop.
    """

    def __init__(self, setup: Setup, encoder: Encoder, lock: threading.Lock | None = None,
                 check: Callable[[], None] | None = None) -> None:
        self._setup = setup
        self._encoder = encoder
        self._lock = lock or nullcontext()
        self._check = check or (lambda: None)
        self._files = BlockFiles(Path(setup.folder))
        self._reader: SourceReader | None = None
        self._tiles_per_second = 0.0

    def run(self, task: Task) -> Report:
        """Raises StorageError, EngineError; a raster that cannot be read is told in the report."""
        self._check()
        if task.block is None:
            rows, skipped, failures, outlines = self._pictures(task.rasters)
            self._files.write(task.key, rows, skipped, failures, outlines)
        else:
            try:
                rows, skipped = self._ground(task.rasters[0], task.block)
            except RasterError as error:
                return self._report(task, 0, 0, ((0, str(error)),))
            failures = ()
            self._files.write(task.key, rows, skipped)
        return self._report(task, len(rows), skipped, failures)

    def close(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    # -- a block of the ground grid
    def _ground(self, raster: Raster, block: Block) -> tuple[TileRows, int]:
        grid, scale = self._setup.grid, self._setup.grid.scales[block.scale]
        reader = self._open(raster)
        cols, rows = covered_tiles(grid, block, reader.bounds)
        if not len(cols) or not len(rows):
            nothing = np.zeros(0, np.int32)
            none = np.zeros((0, self._encoder.spec.dim), np.float32)
            return TileRows(none, nothing.astype(np.uint8), nothing, nothing, nothing.astype(np.float32)), 0
        west, south, _, _ = grid.tile_bounds(block.scale, int(cols[0]), int(rows[-1]))
        _, _, east, north = grid.tile_bounds(block.scale, int(cols[-1]), int(rows[0]))
        patch = reader.read((west, south, east, north), scale.gsd_m)
        self._check()
        shape = tuple((len(n) - 1) * scale.stride_px + scale.tile_px for n in (rows, cols))
        if patch.valid.shape != shape:
            raise EngineError(f"a block of {shape} pixels was read as {patch.valid.shape}", "please report this")
        holes = hole_shares(patch.valid, scale.tile_px, scale.stride_px)
        wanted = (holes <= self._setup.max_hole_share) & (holes < 1)
        skipped = count_touched(grid, block.scale, cols, rows, reader.footprint(), ~wanted)
        r, c = np.nonzero(wanted)
        vectors = (
            self._encode(patch, scale.stride_px, wanted)[r, c] if len(r) else np.zeros((0, self._encoder.spec.dim))
        )
        return TileRows(vectors.astype(np.float32), np.full(len(r), block.scale, np.uint8), cols[c].astype(np.int32),
                        rows[r].astype(np.int32), holes[r, c].astype(np.float32)), skipped

    def _encode(self, patch: Patch, stride: int, wanted: np.ndarray) -> np.ndarray:
        """(R, C, dim). Encoders that compute in this process for long are asked for a few rows of tiles at a time, so
        that a cancel is answered; those that share work between rows, and are quick or look for a cancel themselves,
        get the block at once."""
        size = self._encoder.spec.input_px
        if self._encoder.parallel == "processes" or self._encoder.takes_whole_blocks:
            with self._lock:
                self._check()
                self._encoder.check = self._check
                return checked(self._encoder, self._encoder.encode_block(patch.pixels, patch.valid, stride, wanted))
        out = np.zeros((*wanted.shape, self._encoder.spec.dim), np.float32)
        first = 0
        while first < len(wanted):
            count = max(1, int(self._tiles_per_second * _STRIP_SECONDS / max(1, wanted.shape[1])))
            last = min(len(wanted), first + count)
            part = slice(first * stride, (last - 1) * stride + size)
            with self._lock:
                self._check()
                began = time.monotonic()
                out[first:last] = checked(self._encoder, self._encoder.encode_block(
                    patch.pixels[:, part], patch.valid[part], stride, wanted[first:last]))
                tiles, spent = int(wanted[first:last].sum()), time.monotonic() - began
            if tiles and spent > 0:
                self._tiles_per_second = tiles / spent
            first = last
        return out

    # -- whole files
    def _pictures(self, rasters: tuple[Raster, ...]) -> tuple[TileRows, int, tuple[tuple[int, str], ...], list[str]]:
        numbers, patches, outlines, failures, skipped = [], [], [], [], 0
        for number, raster in enumerate(rasters):
            self._check()
            try:
                patch = read_picture(raster.path, self._encoder.spec.input_px, raster.bands, raster.stretch)
                outline = self._outline(raster)
            except RasterError as error:
                failures.append((number, str(error)))
                continue
            except QueryError:  # no valid pixel at all
                skipped += 1
                continue
            if patch.hole_share > self._setup.max_hole_share:
                skipped += 1
                continue
            numbers.append(number)
            patches.append(patch)
            outlines.append(outline)
        with self._lock:
            vectors = encode_pictures(self._encoder, patches, self._check)
        zeros = np.zeros(len(numbers), np.int32)
        holes = np.array([patch.hole_share for patch in patches], np.float32)
        rows = TileRows(vectors, zeros.astype(np.uint8), np.array(numbers, np.int32), zeros, holes)
        return rows, skipped, tuple(failures), outlines

    def _outline(self, raster: Raster) -> str:
        if not (raster.has_ground and self._setup.grid.crs):
            return ""
        with SourceReader(raster.path, self._setup.grid.crs, raster.bands, raster.stretch) as reader:
            return shapely.to_wkb(shapely.orient_polygons(reader.footprint()), hex=True)

    # -- common
    def _open(self, raster: Raster) -> SourceReader:
        if self._reader is None or self._reader.path != raster.path:
            self.close()
            self._reader = SourceReader(raster.path, self._setup.grid.crs, raster.bands, raster.stretch)
        return self._reader

    @staticmethod
    def _report(task: Task, tiles: int, skipped: int, failures: tuple[tuple[int, str], ...]) -> Report:
        return Report(task.key, tiles, skipped, failures, os.getpid(), peak_rss_mb() or 0.0)


def hole_shares(valid: np.ndarray, size: int, stride: int) -> np.ndarray:
    """(H, W) bool -> (R, C) float64: share of invalid pixels in each window of ``size`` every ``stride`` (integral
    image)."""
    sums = np.zeros((valid.shape[0] + 1, valid.shape[1] + 1), np.int32)
    np.cumsum(np.cumsum(~valid, axis=0, dtype=np.int32), axis=1, out=sums[1:, 1:])
    r = np.arange(0, valid.shape[0] - size + 1, stride)[:, None]
    c = np.arange(0, valid.shape[1] - size + 1, stride)[None, :]
    return (sums[r + size, c + size] - sums[r, c + size] - sums[r + size, c] + sums[r, c]) / float(size * size)


def covered_tiles(grid: Grid, block: Block, bounds: Bounds) -> tuple[np.ndarray, np.ndarray]:
    """The (cols, rows) of a block that reach over a raster's box: a small raster does not cost a whole block."""
    cols, rows = grid.block_tiles(block)
    col0, col1, row0, row1 = grid.tiles_covering(block.scale, bounds)
    return cols[(cols >= col0) & (cols < col1)], rows[(rows >= row0) & (rows < row1)]


def count_touched(grid: Grid, scale: int, cols: np.ndarray, rows: np.ndarray, outline: shapely.Polygon,
                  which: np.ndarray) -> int:
    """How many of the tile positions rows x cols (R, C) marked in ``which`` share area with a raster's outline."""
    r, c = np.nonzero(which)
    if not len(r):
        return 0
    boxes = grid.bounds_array(np.full(len(r), scale), cols[c], rows[r])
    hair = 1e-6 * grid.scales[scale].tile_m  # tiles that touch the edge alone share no area
    shapely.prepare(outline)
    inner = shapely.box(boxes[:, 0] + hair, boxes[:, 1] + hair, boxes[:, 2] - hair, boxes[:, 3] - hair)
    return int(np.count_nonzero(shapely.intersects(outline, inner)))


def touched_positions(grid: Grid, block: Block, bounds: Bounds) -> int:
    """How many tile positions of a block lie over a box: the measure of progress."""
    col0, col1, row0, row1 = grid.tiles_covering(block.scale, bounds)
    side = grid.scales[block.scale].block_tiles
    across = min(col1, (block.bcol + 1) * side) - max(col0, block.bcol * side)
    along = min(row1, (block.brow + 1) * side) - max(row0, block.brow * side)
    return max(0, across) * max(0, along)


@lru_cache(maxsize=1)
def _worker(setup: Setup) -> BlockWorker:
    from ..encoders import registry

    encoder = registry.get_encoder(setup.encoder, weights=setup.weights)
    if encoder.spec.fingerprint != setup.fingerprint:
        raise EngineError(f"encoder {setup.encoder!r} is another one in this worker than where the run was started",
                          "install the same version of Kinscape on all machines")
    return BlockWorker(setup, encoder)


def run_anywhere(setup: Setup, task: Task) -> Report:
    """Do a task in this process, whichever it is: the function that is sent to a process pool or a cluster."""
    return _worker(setup).run(task)
