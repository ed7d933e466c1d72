"""Land cover of tiles from a raster of classes that the user has: counted per ground rectangle (zonal histogram).

Any CRS and resolution: classes are sampled by the nearest pixel, never averaged, and never from overviews (which may
hold averages of class numbers).
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ..errors import RasterError
from ..raster import crs_tools
from ..raster.gdal_env import gdal_env, reading
from ..raster.source import describe, require_georeference
from .histogram import MAX_CLASSES, to_bytes
from .legend_files import class_names
from .sources import GroundSource, fingerprint_of, hex_colour, spread_colours
from .stored import read_arrays, write_arrays

SAMPLES = 64
"""Points a side at which the ground of a tile is looked up."""
_MAX_VALUE = 65535
_SCAN_PX = 2048
_MOST_PX = 1024  # a side of what is read for one tile
_TOGETHER_PX = 2048  # tiles that begin in the same square of so many pixels are read at once
_SPARSE = 4  # times more pixels than those of the tiles are not read for that
_MAX_BYTES = 16 << 20  # of a file of values


class ZonalSource(GroundSource):
    """Opened by ``ZonalSource(path)``; ``close`` it. Not for two threads at once.

    ``values``: (c,) the numbers that the classes have in the raster. ``kept``: a file that ``save`` wrote; if the
    raster is as it was then, it is not searched for its classes again. Raises RasterError for a raster that cannot be
    a map of classes: no georeference, not one band, no whole numbers, more than 255 classes.
    """

    parallel = "processes"

    def __init__(self, path: str, kept: Path | None = None) -> None:
        self.path = path if path.startswith("/vsi") else os.path.abspath(os.path.expanduser(path))
        info = describe(self.path)
        require_georeference(info)
        self._crs = info.crs
        with reading(self.path):
            self._dataset = rasterio.open(self.path, OVERVIEW_LEVEL="NONE")
        self._warped: dict[str, Any] = {}
        try:
            size, changed = _size_and_time(info.files[0] if info.files else self.path)
            self._state = f"{info.name}|{size}|{changed}"
            _check(self._dataset, self.path)
            known = None if kept is None else _kept_values(kept, self._state)
            self.values = self._find_values() if known is None else known
            self.names, self.colours = self._legend()
        except BaseException:
            self._dataset.close()
            raise
        self.fingerprint = fingerprint_of({
            "kind": "raster", "name": info.name, "bytes": size, "mtime_ns": changed,
            "values": self.values.tolist(), "names": self.names, "samples": SAMPLES})
        self._slot = np.full(int(self.values.max()) + 2, -1, np.int32)
        self._slot[self.values] = np.arange(len(self.values))

    def histograms(self, boxes: np.ndarray, crs: str) -> np.ndarray:
        """A rectangle is looked up at points of an even grid; each stands for its share of the ground. Rectangles that
        lie close together are read at once."""
        boxes = np.asarray(boxes, np.float64).reshape(-1, 4)
        counts = np.zeros((len(boxes), len(self.names)), np.int64)
        view = self._view(crs)
        looked = {}
        for row in np.flatnonzero(np.isfinite(boxes).all(axis=1)).tolist():
            points = _looked_up(view, boxes[row])
            if points is not None:
                looked[row] = points
        for rows in _together(looked):
            self.check()
            with reading(self.path):
                for row, labels, valid in _read_all(view, rows, looked):
                    slots = self._slot[np.clip(labels, 0, len(self._slot) - 1)]
                    counts[row] = np.bincount(slots[valid & (slots >= 0)], minlength=len(self.names))
        return to_bytes(counts, float(SAMPLES * SAMPLES))

    def save(self, file: BinaryIO) -> None:
        """Which classes the raster has, as .npz."""
        write_arrays(file, {"values": self.values.astype(np.int64), "state": np.array(self._state)})

    def close(self) -> None:
        for view in self._warped.values():
            view.close()
        self._warped.clear()
        self._dataset.close()

    # -- the raster in another CRS
    def _view(self, crs: str) -> Any:
        if crs not in self._warped:
            t = self._dataset.transform
            straight = t.b == 0 and t.d == 0 and t.a > 0 and t.e < 0
            if straight and crs_tools.is_same(self._crs, crs):
                return self._dataset
            with reading(self.path):
                nodata = {} if self._dataset.nodata is not None else {"add_alpha": True}
                self._warped[crs] = WarpedVRT(self._dataset, crs=rasterio.CRS.from_user_input(crs),
                                              resampling=Resampling.nearest, **nodata)
        return self._warped[crs]

    # -- what classes there are
    def _find_values(self) -> np.ndarray:
        seen = np.zeros(_MAX_VALUE + 1, bool)
        d = self._dataset
        with reading(self.path):
            for top in range(0, d.height, _SCAN_PX):
                for left in range(0, d.width, _SCAN_PX):
                    window = Window(left, top, min(_SCAN_PX, d.width - left), min(_SCAN_PX, d.height - top))
                    part = d.read(1, window=window)[d.read_masks(1, window=window) > 0]
                    if part.size and (int(part.min()) < 0 or int(part.max()) > _MAX_VALUE):
                        raise RasterError(f"{self.path} holds {int(part.min())} to {int(part.max())}: class numbers "
                                          f"are from 0 to {_MAX_VALUE}", "give a land-cover raster")
                    seen[np.unique(part)] = True
        values = np.flatnonzero(seen)
        if not len(values):
            raise RasterError(f"{self.path} holds no class: all of its pixels are nodata", "give a land-cover raster")
        if len(values) > MAX_CLASSES:
            raise RasterError(f"{self.path} holds {len(values):,} different numbers; a land-cover raster has at most "
                              f"{MAX_CLASSES} classes", "give a raster of classes, not of measurements")
        return values

    def _legend(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        told = class_names(self.path)
        names = [told.get(int(v), "") or f"class {v}" for v in self.values]
        repeated = {name for name in names if names.count(name) > 1}
        names = [f"{name} ({v})" if name in repeated else name for name, v in zip(names, self.values)]
        with gdal_env():
            palette = _palette(self._dataset)
        own = [palette.get(int(v), (0, 0, 0))[:3] for v in self.values]
        spare = spread_colours(len(names))
        # GDAL fills what a palette leaves out with black: more than one black class is none
        is_left_out = own.count((0, 0, 0)) > 1 or not palette
        colours = [spare[i] if is_left_out and rgb == (0, 0, 0) else hex_colour(*rgb) for i, rgb in enumerate(own)]
        return tuple(names), tuple(colours)


def _points(first: float, last: float) -> np.ndarray:
    """Pixel numbers at the middles of SAMPLES equal parts."""
    return np.floor(first + (np.arange(SAMPLES) + 0.5) * ((last - first) / SAMPLES)).astype(np.int64)


def _size_and_time(path: str) -> tuple[int, int]:
    """0 and 0 of what is no file of its own (inside a .zip, say)."""
    if not os.path.exists(path):
        return 0, 0
    stat = os.stat(path)
    return stat.st_size, stat.st_mtime_ns


Points = tuple[np.ndarray, np.ndarray]
"""Rising pixel columns and rows at which a rectangle is looked up."""


def _looked_up(view: Any, box: np.ndarray) -> Points | None:
    """Those inside the raster; None without any."""
    t = view.transform
    x = _points((box[0] - t.c) / t.a, (box[2] - t.c) / t.a)
    y = _points((box[3] - t.f) / t.e, (box[1] - t.f) / t.e)
    x, y = x[(x >= 0) & (x < view.width)], y[(y >= 0) & (y < view.height)]
    return (x, y) if len(x) and len(y) else None


def _together(looked: dict[int, Points]) -> Iterator[list[int]]:
    """Numbers of rectangles that are read at once: close together, not very large, and not sparse."""
    groups: dict[tuple[int, int], list[int]] = {}
    for row, (x, y) in looked.items():
        if max(x[-1] - x[0], y[-1] - y[0]) >= _MOST_PX:
            yield [row]
        else:
            groups.setdefault((int(x[0]) // _TOGETHER_PX, int(y[0]) // _TOGETHER_PX), []).append(row)
    for rows in groups.values():
        whole = _window([looked[row] for row in rows])
        own = sum(window.width * window.height for window in (_window([looked[row]]) for row in rows))
        if whole.width * whole.height <= _SPARSE * own:
            yield rows
        else:
            yield from ([row] for row in rows)


def _window(points: list[Points]) -> Window:
    left, top = (min(int(p[axis][0]) for p in points) for axis in (0, 1))
    right, bottom = (max(int(p[axis][-1]) for p in points) for axis in (0, 1))
    return Window(left, top, right - left + 1, bottom - top + 1)


def _read_all(view: Any, rows: list[int], looked: dict[int, Points]) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    """For each rectangle its number, the (len(y), len(x)) class numbers at its points, and which of them count. A
    window of very many pixels is read reduced, each pixel of it being one of the raster's own."""
    window = _window([looked[row] for row in rows])
    factor = max(1, max(window.width, window.height) // _MOST_PX) if len(rows) == 1 else 1
    shape = (math.ceil(window.height / factor), math.ceil(window.width / factor))
    labels = view.read(1, window=window, out_shape=shape, resampling=Resampling.nearest)
    valid = view.read_masks(1, window=window, out_shape=shape, resampling=Resampling.nearest) > 0
    for row in rows:
        x, y = looked[row]
        at = np.ix_((y - window.row_off) * shape[0] // window.height, (x - window.col_off) * shape[1] // window.width)
        yield row, labels[at].astype(np.int64), valid[at]


def _kept_values(path: Path, state: str) -> np.ndarray | None:
    """What ``ZonalSource.save`` wrote, if it is of this state of the raster; None for anything else."""
    try:
        data = read_arrays(path, ("values", "state"), _MAX_BYTES)
    except (OSError, ValueError):
        return None
    values, is_same = data["values"], str(data["state"]) == state
    is_list = values.ndim == 1 and values.dtype == np.int64 and 1 <= len(values) <= MAX_CLASSES
    is_rising = is_list and (np.diff(values) > 0).all() and values[0] >= 0 and values[-1] <= _MAX_VALUE
    return values if is_same and is_rising else None


def _palette(dataset: Any) -> dict[int, tuple[int, ...]]:
    try:
        return dataset.colormap(1)
    except ValueError:  # it has none
        return {}


def _check(dataset: Any, path: str) -> None:
    if dataset.count != 1:
        raise RasterError(f"{path} has {dataset.count} bands; a land-cover raster has one, of class numbers",
                          "give a raster of classes, not a picture")
    if not np.issubdtype(np.dtype(dataset.dtypes[0]), np.integer):
        raise RasterError(f"{path} holds {dataset.dtypes[0]}, not whole numbers: it cannot be a land-cover raster",
                          "convert it to whole class numbers (QGIS: Raster > Conversion > Translate, type Byte)")
