"""One hit per place: of tiles that show mostly the same ground only the best stays, with the dates of the place.

Greedy non-maximum suppression by intersection over union of footprints (IoU), over all scales and sources. On the tile
grid the tiles that a kept tile rules out are known by arithmetic, so this needs no geometry; footprints of whole files
use it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..events import Events
from .rank import Ranked

if TYPE_CHECKING:
    from ..archive.store import Archive
    from ..raster.grid import Scale

# Overlaps on a grid are ratios of small integers; equality with the limit must not hang on the last bit.
TOLERANCE = 1e-9
_BATCH = 1 << 15


def one_per_place(
    archive: Archive,
    best: Callable[[int], Ranked],
    k: int,
    max_overlap: float,
    query: Sequence[Any] = (),
    is_grouped: bool = True,
    events: Events | None = None,
) -> Ranked:
    """The best ``k`` places in order.

    best(m): the best m rows and scores (fewer: there are no more); it is asked for more until k places are found.
    max_overlap: a tile whose IoU with a better place exceeds it belongs to that place. is_grouped: False keeps all.
    query: shapely polygons in the grid CRS; tiles that share more than ``max_overlap`` of the smaller of the two with
    one are left out.
    """
    events = events or Events()
    depth = max(4 * k, 1000) if is_grouped or query else k
    while True:
        rows, scores = best(depth)
        kept = _kept(archive, rows, k, max_overlap, query, is_grouped, events)
        if len(kept) >= k or len(rows) < depth:
            return rows[kept], scores[kept]
        depth *= 4


def _kept(
    archive: Archive,
    rows: np.ndarray,
    k: int,
    max_overlap: float,
    query: Sequence[Any],
    is_grouped: bool,
    events: Events,
) -> np.ndarray:
    """Positions in ``rows`` (best first) of the first ``k`` places."""
    keeper = (_ShapeKeeper if archive.grid.whole else _GridKeeper)(archive, max_overlap) if is_grouped else None
    parts, found = [np.zeros(0, np.int64)], 0
    for start in range(0, len(rows), _BATCH):
        events.check_cancelled()
        events.progress("places", found, k, "places")
        some = rows[start : start + _BATCH]
        positions = np.arange(start, start + len(some))
        if query:
            clear = ~covers_query(archive, some, query, max_overlap)
            some, positions = some[clear], positions[clear]
        if keeper is not None:
            positions = positions[keeper.keep(some, k - found)]
        parts.append(positions)
        found += len(positions)
        if found >= k:
            break
    return np.concatenate(parts)[:k]


def iou(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Intersection over union of boxes: (..., 4) and (..., 4) xmin, ymin, xmax, ymax -> (...,)."""
    width = np.minimum(a[..., 2], b[..., 2]) - np.maximum(a[..., 0], b[..., 0])
    height = np.minimum(a[..., 3], b[..., 3]) - np.maximum(a[..., 1], b[..., 1])
    both = np.clip(width, 0, None) * np.clip(height, 0, None)
    areas = [(c[..., 2] - c[..., 0]) * (c[..., 3] - c[..., 1]) for c in (a, b)]
    return both / (areas[0] + areas[1] - both)


def overlapping(scale: Scale, limit: float) -> list[tuple[int, int]]:
    """Offsets in columns and rows at which tiles of one scale overlap by more than the limit (IoU); with (0, 0)."""
    reach = -(-scale.tile_px // scale.stride_px)
    share = {d: max(0.0, 1 - abs(d) * scale.stride_px / scale.tile_px) for d in range(-reach, reach + 1)}
    return [
        (dc, dr)
        for dc in share
        for dr in share
        if (dc, dr) == (0, 0) or (both := share[dc] * share[dr]) / (2 - both) > limit
    ]


class TileKeys:
    """One integer a tile position, the same for all dates of a tile."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        some = len(archive) > 0
        self.col0, self.row0 = (int(archive.col.min()), int(archive.row.min())) if some else (0, 0)
        self.cols = int(archive.col.max()) - self.col0 + 1 if some else 1
        self.rows = int(archive.row.max()) - self.row0 + 1 if some else 1

    def of(self, rows: np.ndarray | slice) -> np.ndarray:
        """(m,) int64 keys of archive rows."""
        a = self.archive
        return self.at(
            np.asarray(a.scale[rows], np.int64), np.asarray(a.col[rows], np.int64), np.asarray(a.row[rows], np.int64)
        )

    def at(self, scale: Any, col: Any, row: Any) -> Any:
        return (scale * self.cols + (col - self.col0)) * self.rows + (row - self.row0)

    def holds(self, col: int, row: int) -> bool:
        return 0 <= col - self.col0 < self.cols and 0 <= row - self.row0 < self.rows


class _GridKeeper:
    """Keeps tiles of a ground grid: each one marks the positions that it rules out, so a candidate is one look-up."""

    def __init__(self, archive: Archive, max_overlap: float) -> None:
        self.archive, self.grid = archive, archive.grid
        self.limit = max_overlap + TOLERANCE
        self.keys = TileKeys(archive)
        self.ruled_out: set[int] = set()
        self.same_scale = [overlapping(scale, self.limit) for scale in self.grid.scales]

    def keep(self, rows: np.ndarray, wanted: int) -> np.ndarray:
        """Positions in ``rows`` (best first) that are places of their own; stops after ``wanted``."""
        kept = []
        ruled_out = self.ruled_out
        for position, key in enumerate(self.keys.of(rows).tolist()):
            if key not in ruled_out:
                kept.append(position)
                if len(kept) == wanted:
                    break
                self._rule_out(int(rows[position]))
        return np.array(kept, np.int64)

    def _rule_out(self, row: int) -> None:
        a, keys = self.archive, self.keys
        scale, col, line = int(a.scale[row]), int(a.col[row]), int(a.row[row])
        for dc, dr in self.same_scale[scale]:
            if keys.holds(col + dc, line + dr):
                self.ruled_out.add(keys.at(scale, col + dc, line + dr))
        sizes = [s.tile_m for s in self.grid.scales]
        for other, size in enumerate(sizes):
            if other != scale and min(size, sizes[scale]) ** 2 / max(size, sizes[scale]) ** 2 > self.limit:
                self._rule_out_other(scale, col, line, other)

    def _rule_out_other(self, scale: int, col: int, line: int, other: int) -> None:
        box = self.grid.tile_bounds(scale, col, line)
        c0, c1, r0, r1 = self.grid.tiles_covering(other, box)
        cols, lines = (g.ravel() for g in np.meshgrid(np.arange(c0, c1), np.arange(r0, r1)))
        bounds = self.grid.bounds_array(np.full(len(cols), other), cols, lines)
        for i in np.flatnonzero(iou(bounds, np.array(box)) > self.limit).tolist():
            if self.keys.holds(int(cols[i]), int(lines[i])):
                self.ruled_out.add(self.keys.at(other, int(cols[i]), int(lines[i])))


class _ShapeKeeper:
    """Keeps whole files by the IoU of their footprints; a file without footprint is always a place of its own."""

    def __init__(self, archive: Archive, max_overlap: float) -> None:
        self.archive = archive
        self.limit = max_overlap + TOLERANCE
        self.kept: list[Any] = []

    def keep(self, rows: np.ndarray, wanted: int) -> np.ndarray:
        import shapely

        shapes = self.archive.footprints(rows)
        every = np.array([*self.kept, *shapes], dtype=object)
        old = len(self.kept)
        is_out = np.zeros(len(every), bool)
        later = self._overlapping(every, old, shapely)
        kept: list[int] = []
        for i in range(len(every)):
            if i >= old:
                if is_out[i]:
                    continue
                kept.append(i - old)
                if every[i] is not None:
                    self.kept.append(every[i])
                if len(kept) == wanted:
                    break
            for j in later.get(i, ()):
                is_out[j] = True
        return np.array(kept, np.int64)

    def _overlapping(self, every: np.ndarray, old: int, shapely: Any) -> dict[int, list[int]]:
        """For each shape, the later new ones (number ``old`` and up) that overlap it by more than the limit."""
        tree = shapely.STRtree(every)
        new, other = tree.query(every[old:], predicate="intersects")
        new = new + old
        pairs = other < new
        new, other = new[pairs], other[pairs]
        both = shapely.area(shapely.intersection(every[new], every[other]))
        union = shapely.area(every[new]) + shapely.area(every[other]) - both
        out: dict[int, list[int]] = {}
        for i, j in zip(other[both > self.limit * union].tolist(), new[both > self.limit * union].tolist()):
            out.setdefault(i, []).append(j)
        return out


def covers_query(archive: Archive, rows: np.ndarray, query: Sequence[Any], max_overlap: float) -> np.ndarray:
    """(m,) bool: the tile shares more than ``max_overlap`` of the smaller of itself and a query polygon."""
    import shapely

    out = np.zeros(len(rows), bool)
    bounds = archive.bounds(rows)
    for polygon in query:
        xmin, ymin, xmax, ymax = polygon.bounds
        # files without footprint have NaN for bounds: comparing them is False, as it should be
        near = np.flatnonzero(
            (bounds[:, 0] < xmax) & (bounds[:, 2] > xmin) & (bounds[:, 1] < ymax) & (bounds[:, 3] > ymin)
        )
        if len(near):
            shapes = archive.footprints(rows[near])
            both = shapely.area(shapely.intersection(shapes, polygon))
            out[near] |= both > (max_overlap + TOLERANCE) * np.minimum(shapely.area(shapes), polygon.area)
    return out


def own_dates(archive: Archive, rows: np.ndarray) -> list[list[str]]:
    """For each row a list of its own ISO date; empty where it has none."""
    return [[] if np.isnat(date) else [str(date)] for date in archive.dates[rows].astype("datetime64[D]")]


def dates_of_places(archive: Archive, places: np.ndarray, searched: np.ndarray | None) -> list[list[str]]:
    """For each row of ``places`` the sorted ISO dates on which searched tiles show exactly its ground (same tile id).

    searched: sorted row numbers (None: all). Tiles without date add none.
    """
    if archive.grid.whole or len(archive.sources) < 2 or len(places) == 0:
        return own_dates(archive, places)
    keys = TileKeys(archive)
    wanted = keys.of(places)
    order = np.argsort(wanted, kind="stable")
    ordered = wanted[order]
    out: list[set[str]] = [set() for _ in places]
    n = len(archive) if searched is None else len(searched)
    for start in range(0, n, 1 << 20):
        rows = np.arange(start, min(n, start + (1 << 20))) if searched is None else searched[start : start + (1 << 20)]
        some = keys.of(rows)
        first, last = np.searchsorted(ordered, some, "left"), np.searchsorted(ordered, some, "right")
        same = np.flatnonzero(last > first)
        for i, date in zip(same.tolist(), own_dates(archive, rows[same])):
            for place in order[first[i] : last[i]].tolist():
                out[place].update(date)
    return [sorted(dates) for dates in out]
