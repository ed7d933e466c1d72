"""The land-cover map of a raster: any size, CRS, bands and type in; a paletted GeoTIFF out, made window by window.

The map is in the raster's own CRS where that is in metres, else in the projected one that keeps lengths best there.
Number 0 is no data, class i is number i + 1, as its colour table and category names say.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio
from rasterio.errors import RasterioError

from ..errors import RasterError, StorageError
from ..events import Events
from ..raster import grid_crs, stretch
from ..raster.gdal_env import gdal_env, reason
from ..raster.reader import SourceReader
from ..raster.source import SourceInfo, choose_bands, describe, require_georeference
from .areas import AreaCounter, ArealScale
from .classes import LandCover
from .mosaic import Lattice, blended
from .overviews import add_overviews
from .segment import Segmenter

TAGS = {"SOFTWARE": "Kinscape", "KINSCAPE": "land_cover"}
_TILE = 512
_MAX_PIXELS = 10**11
_LIKE_A_METRE = 0.02
"""Units that differ less from a metre on the ground are taken for one: even numbers are worth more than that."""
_NEAR = 0.01
"""A raster's own pixels are kept where they are of the wanted size to within this share."""


@dataclass(frozen=True)
class MapGrid:
    """Where the map's pixels lie: ``crs`` (code or WKT), north-west corner, ``step`` (side of a pixel in units of the
    CRS), size. ``gsd_m``, ``source_gsd_m``: metres on the ground a pixel of the map and of the raster, about its
    middle. ``reason``: why this CRS."""

    crs: str
    west: float
    north: float
    step: float
    width: int
    height: int
    gsd_m: float
    source_gsd_m: float
    reason: str

    @property
    def transform(self) -> rasterio.Affine:
        return rasterio.Affine(self.step, 0, self.west, 0, -self.step, self.north)


@dataclass(frozen=True)
class Source:
    """A raster opened for classification: close its ``reader``."""

    info: SourceInfo
    reader: SourceReader
    grid: MapGrid


def open_source(path: str, gsd_m: float, bands: Sequence[int] = ()) -> Source:
    """``gsd_m``: metres a pixel that are wanted; a raster of coarser pixels keeps its own (nan: always).

    Raises RasterError: unreadable, without georeference, or of more pixels than a map can have.
    """
    info = describe(path)
    require_georeference(info)
    chosen = choose_bands(info, tuple(bands))
    crs = grid_crs.choose([info])
    reader = SourceReader(path, crs.crs, chosen, stretch.fit(path, chosen))
    try:
        return Source(info, reader, _grid(reader, crs.crs, crs.reason, gsd_m))
    except BaseException:
        reader.close()
        raise


def classify(source: Source, segmenter: Segmenter, path: str, events: Events) -> AreaCounter:
    """Write the map to ``path`` (the caller renames it into place) and count what is on it.

    Memory does not depend on the raster's size: a row of at most 9 windows is held at a time. Pixels that are not
    valid in the raster are 0. Raises RasterError, StorageError, Cancelled.
    """
    grid, cover = source.grid, segmenter.cover
    lattice = Lattice(grid.height, grid.width)
    windows = _Windows(source, segmenter, lattice, events)
    areas = AreaCounter(len(cover), grid.crs, grid.step)
    try:
        with gdal_env(), rasterio.open(path, "w", **_profile(grid)) as image:
            image.write_colormap(1, colour_table(cover))
            image.update_tags(**TAGS)
            image.update_tags(1, **{f"CLASS_{n}": name for n, name in enumerate(cover.names, 1)})
            for row, column, logits in blended(lattice, len(cover), windows.logits):
                classes = np.where(windows.valid(row, column, logits.shape[1:]), logits.argmax(axis=0) + 1, 0)
                image.write(classes.astype(np.uint8), 1, window=((row, row + classes.shape[0]),
                                                                 (column, column + classes.shape[1])))
                areas.add(classes, grid.west + column * grid.step, grid.north - row * grid.step)
        add_overviews(path, grid.width, grid.height, events)
    except RasterioError as error:
        raise StorageError(f"the land-cover map cannot be written: {reason(error)}",
                           "check the space on the disk") from error
    return areas


def colour_table(cover: LandCover) -> dict[int, tuple[int, int, int, int]]:
    """Number of the map -> red, green, blue, opacity; 0 (no data) is transparent."""
    return {0: (0, 0, 0, 0)} | {n: (*rgb, 255) for n, rgb in enumerate(cover.rgb, 1)}


class _Windows:
    """Reads and classifies windows of a source, and remembers which pixels of them are valid until they are written."""

    def __init__(self, source: Source, segmenter: Segmenter, lattice: Lattice, events: Events) -> None:
        self._source, self._segmenter, self._lattice, self._events = source, segmenter, lattice, events
        self._valid: dict[tuple[int, int], np.ndarray] = {}
        self._done = 0

    def logits(self, row: int, column: int) -> np.ndarray | None:
        """(classes, side, side); None where no pixel is valid."""
        self._events.check_cancelled()
        grid, side = self._source.grid, self._lattice.side
        west, north = grid.west + column * grid.step, grid.north - row * grid.step
        size = side * grid.step
        patch = self._source.reader.read((west, north - size, west + size, north), grid.step)
        self._events.check_cancelled()
        self._valid[row, column] = np.packbits(patch.valid, axis=1)
        out = self._segmenter.logits(patch.pixels[None], patch.valid[None])[0] if patch.valid.any() else None
        self._done += 1
        self._events.progress("land cover", self._done, self._lattice.windows, "windows")
        return out

    def valid(self, row: int, column: int, shape: tuple[int, int]) -> np.ndarray:
        """(h, w) bool of a part of the map; windows that lie wholly above its end are forgotten."""
        out = np.zeros(shape, bool)
        side = self._lattice.side
        for (top, left), packed in list(self._valid.items()):
            y0, y1 = max(row, top), min(row + shape[0], top + side)
            x0, x1 = max(column, left), min(column + shape[1], left + side)
            if y1 > y0 and x1 > x0:
                seen = np.unpackbits(packed, axis=1, count=side).astype(bool)
                out[y0 - row:y1 - row, x0 - column:x1 - column] |= seen[y0 - top:y1 - top, x0 - left:x1 - left]
            if top + side <= row + shape[0] or top + side >= self._lattice.height:
                del self._valid[top, left]
        return out


def _grid(reader: SourceReader, crs: str, why: str, gsd_m: float) -> MapGrid:
    west, south, east, north = reader.bounds
    # a metre on the ground in units of the CRS: Web Mercator makes two of it at 60 degrees north
    unit = math.sqrt(ArealScale(crs).at((west + east) / 2, (south + north) / 2))
    unit = 1.0 if abs(unit - 1) < _LIKE_A_METRE else unit
    own = reader.source_gsd
    step = own if not math.isfinite(gsd_m) or gsd_m * unit <= own * (1 + _NEAR) else gsd_m * unit
    width, height = (max(1, math.ceil(length / step - _NEAR)) for length in (east - west, north - south))
    if width * height > _MAX_PIXELS:
        raise RasterError(f"the land-cover map would have {width:,} x {height:,} pixels",
                          "give coarser pixels, or a part of the raster")
    return MapGrid(crs, west, north, step, width, height, step / unit, own / unit, why)


def _profile(grid: MapGrid) -> dict[str, Any]:
    return {"driver": "GTiff", "dtype": "uint8", "count": 1, "width": grid.width, "height": grid.height,
            "crs": rasterio.CRS.from_user_input(grid.crs), "transform": grid.transform, "nodata": 0, "tiled": True,
            "blockxsize": _TILE, "blockysize": _TILE, "compress": "deflate", "zlevel": 6, "BIGTIFF": "IF_SAFER"}
