"""Images without labels: tiles of an archive, and tiles cut from rasters at several sizes on the ground."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError, QueryError, RasterError
from ..events import Events
from ..raster import grid_crs, source, stretch
from ..raster.reader import SourceReader, read_picture
from ..raster.sources import find_sources
from .data import check_room, filled, squares

if TYPE_CHECKING:
    from ..archive.store import Archive

_MOST_HOLES = 0.25
_SCALES = (1.0, 2.0, 4.0)  # pixels of a tile, in pixels of the source


def archive_tiles(archive: Archive, px: int, most: int, seed: int = 0,
                  events: Events | None = None) -> tuple[np.ndarray, np.ndarray]:
    """((m, 3, px, px) uint8, (m,) rows): at most ``most`` tiles, spread over sources and places, read as indexing reads
    them. Tiles that cannot be read are told and left out.

    Raises InputError for an archive without readable tiles, Cancelled.
    """
    events = events or Events()
    check_room(min(most, len(archive)), px)
    rows = spread_rows(archive, most, seed)
    images, kept = [], []
    problem = ""
    for done, row in enumerate(rows.tolist()):
        events.check_cancelled()
        events.progress("tiles", done, len(rows), "tiles")
        try:
            patch = archive.read_tile(row, px)
        except (RasterError, QueryError) as error:
            if not problem:
                events.log(f"{error.message}; tiles that cannot be read are left out", "warning")
            problem = problem or error.message
            continue
        images.append(squares(patch, px)[0])
        kept.append(row)
    events.progress("tiles", len(rows), len(rows), "tiles")
    if len(kept) < 2:
        raise InputError(f"{archive.folder} has {len(kept)} readable tiles: {problem or 'too few to learn from'}",
                         "index rasters first, or bring them back")
    return np.stack(images), np.array(kept, np.int64)


def spread_rows(archive: Archive, most: int, seed: int = 0) -> np.ndarray:
    """Sorted rows, at most ``most``: each source gives as many as the others as far as it has them, and within one they
    are evenly spaced in the order of the ground (rows follow blocks of the grid), from a random start."""
    if len(archive) <= most:
        return np.arange(len(archive))
    rng = np.random.default_rng(seed)
    counts = np.bincount(archive.source, minlength=len(archive.sources))
    wanted = np.zeros(len(counts), np.int64)
    left = most
    for place, number in enumerate(np.argsort(counts, kind="stable")):  # small sources first: the rest is shared on
        wanted[number] = min(counts[number], left // (len(counts) - place))
        left -= wanted[number]
    parts = []
    for number in np.flatnonzero(wanted):
        rows = np.flatnonzero(archive.source == number)
        step = len(rows) / wanted[number]
        parts.append(rows[((np.arange(wanted[number]) + rng.random()) * step).astype(np.int64)])
    return np.sort(np.concatenate(parts))


def raster_tiles(paths: Sequence[str], px: int, most: int, seed: int = 0, events: Events | None = None,
                 scales: Sequence[float] = _SCALES) -> np.ndarray:
    """(m, 3, px, px) uint8: at most ``most`` tiles of rasters and folders of them, as many of each that is named (so
    that one sensor with many files does not speak for all), and within it as many of each file and scale.

    scales: pixels of a tile in pixels of the source (2: everything half as large). Places are random; tiles with more
    than a quarter of holes are left out, holes of others filled with the mean colour. Photos and other pictures without
    a place on the map are cut likewise. Rasters that cannot be read are told and left out.
    Raises InputError where there is nothing to cut, Cancelled.
    """
    events = events or Events()
    check_room(most, px)
    groups = [find_sources([path], events) for path in paths]
    total, done = sum(map(len, groups)), 0
    rng = np.random.default_rng(seed)
    out: list[np.ndarray] = []
    for files in groups:
        for path in files:
            events.check_cancelled()
            events.progress("tiles", done, total, "rasters")
            done += 1
            try:
                out += _cut(path, px, -(-most // (len(groups) * len(files))), rng, events, scales)
            except (RasterError, QueryError) as error:
                events.log(f"{path} is left out: {error.message}", "warning")
    events.progress("tiles", total, total, "rasters")
    if len(out) < 2:
        raise InputError(f"{total} rasters gave {len(out)} tiles of {px} pixels", "give larger rasters")
    images = np.stack(out)
    return images[np.sort(rng.permutation(len(images))[:most])]


def _cut(path: str, px: int, count: int, rng: np.random.Generator, events: Events,
         scales: Sequence[float]) -> list[np.ndarray]:
    info = source.describe(path)
    if not info.is_georeferenced:
        return _cut_picture(path, info, px, count, rng, scales)
    bands = source.choose_bands(info)
    crs = grid_crs.choose([info]).crs
    out: list[np.ndarray] = []
    with SourceReader(path, crs, bands, stretch.fit(path, bands)) as reader:
        left, low, right, high = reader.bounds
        for number, scale in enumerate(scales):
            gsd = scale * reader.source_gsd
            side = px * gsd
            if side > min(right - left, high - low):
                continue
            share = -(-(count - len(out)) // (len(scales) - number))
            room = (right - left - side) * (high - low - side) / side**2
            share = min(share, 1 + int(4 * room))  # more would be the same ground again and again
            for _ in range(4 * share):  # holes cost tries
                events.check_cancelled()
                x, y = left + rng.random() * (right - left - side), low + rng.random() * (high - low - side)
                patch = reader.read((x, y, x + side, y + side), gsd)
                if patch.hole_share <= _MOST_HOLES:
                    out.append(filled(patch.pixels[:, :px, :px], patch.valid[:px, :px]))
                    share -= 1
                if share <= 0:
                    break
    return out


def _cut_picture(path: str, info: source.SourceInfo, px: int, count: int, rng: np.random.Generator,
                 scales: Sequence[float]) -> list[np.ndarray]:
    out: list[np.ndarray] = []
    short = min(info.width, info.height)
    usable = [scale for scale in scales if short >= scale * px] or [short / px]
    for scale in usable:
        patch = read_picture(path, max(px, round(short / scale)))
        height, width = patch.valid.shape
        for _ in range(-(-count // len(usable))):
            top, left = rng.integers(height - px + 1), rng.integers(width - px + 1)
            box = (slice(top, top + px), slice(left, left + px))
            if patch.valid[box].mean() >= 1 - _MOST_HOLES:
                out.append(filled(patch.pixels[(slice(None), *box)], patch.valid[box]))
    return out
