"""Looking at a file before it is indexed: bands, stretch, fingerprint, where it lies, and the blocks that it needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import shapely

from ..events import Events
from ..raster import crs_tools, fingerprint, stretch
from ..raster.grid import Bounds, Grid
from ..raster.reader import SourceReader
from ..raster.source import SourceInfo, choose_bands, describe, require_georeference
from .blocks import block_key
from .manifest import SourceEntry
from .work import Raster, Task, touched_positions

PICTURES_A_BATCH = 32


@dataclass(frozen=True)
class Looked:
    """A file that can be indexed, as far as its header tells."""

    path: str
    info: SourceInfo
    bands: tuple[int, ...]
    asked_bands: tuple[int, ...] = ()


@dataclass(frozen=True)
class Prepared:
    """A file ready for work. ``entry``: what the manifest will say of it. ``outline``: its footprint, None in whole
    mode."""

    entry: SourceEntry
    raster: Raster
    outline: shapely.Polygon | None = None

    @property
    def bounds(self) -> Bounds:
        return tuple(self.outline.bounds) if self.outline is not None else (0.0, 0.0, 0.0, 0.0)


def look(path: str, asked: tuple[int, ...], usual: tuple[int, ...], is_whole: bool) -> Looked:
    """``asked``: bands chosen for this file; empty: the ``usual`` ones. Raises RasterError if it cannot be indexed."""
    info = describe(path)
    if not is_whole:
        require_georeference(info)
    return Looked(path, info, choose_bands(info, asked or usual), asked)


def prepare(looked: Looked, grid: Grid, events: Events) -> Prepared:
    """Measure the stretch, take the fingerprint, and find where the file lies. Raises RasterError, Cancelled."""
    info = looked.info
    print_ = fingerprint.full(looked.path, events)
    events.check_cancelled()
    measured = stretch.fit(looked.path, looked.bands)
    raster = Raster(looked.path, looked.bands, measured, info.is_georeferenced)
    entry = SourceEntry(looked.path, "", print_.size, print_.mtime_ns, print_.sha256, info.date, looked.bands,
                        measured, info.gsd_m, short_crs(info.crs), asked_bands=looked.asked_bands)
    if grid.whole:
        return Prepared(entry, raster)
    with SourceReader(looked.path, grid.crs, looked.bands, measured) as reader:
        return Prepared(entry, raster, reader.footprint())


@lru_cache(maxsize=64)
def short_crs(wkt: str) -> str:
    """An authority code where there is one: a manifest of many files must not repeat a page of WKT for each."""
    return crs_tools.short_text(crs_tools.crs_of(wkt)) if wkt else ""


def common_key(grid: Grid, encoder_fingerprint: str, max_hole_share: float) -> str:
    """The part of a block's key that is the same for all blocks of a run."""
    return block_key(grid=grid.to_dict(), encoder=encoder_fingerprint, holes=max_hole_share)


def ground_tasks(prepared: Prepared, grid: Grid, common: str, events: Events) -> Iterator[tuple[Task, int]]:
    """The blocks that a raster lies on, with the number of tile positions in each."""
    shapely.prepare(prepared.outline)
    what = _content(prepared)
    for number in range(len(grid.scales)):
        for block in grid.blocks_covering(number, prepared.bounds):
            events.check_cancelled()
            if not prepared.outline.intersects(shapely.box(*grid.block_bounds(block))):
                continue
            key = block_key(common=common, source=what, block=[block.scale, block.bcol, block.brow])
            yield Task(key, (prepared.raster,), block), touched_positions(grid, block, prepared.bounds)


def picture_batches(files: Sequence[Prepared], common: str) -> Iterable[tuple[Task, Sequence[Prepared]]]:
    """Whole files in batches: the blocks of an archive of whole files."""
    for start in range(0, len(files), PICTURES_A_BATCH):
        some = files[start:start + PICTURES_A_BATCH]
        key = block_key(common=common, sources=[_content(file) for file in some])
        yield Task(key, tuple(file.raster for file in some)), some


def _content(prepared: Prepared) -> list[Any]:
    """All of a source that decides its vectors; its path does not."""
    raster = prepared.raster
    return [prepared.entry.sha256, list(raster.bands), raster.stretch.to_dict(), raster.has_ground]

