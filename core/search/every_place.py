"""All places of a ranking, down to the last: what ``places.one_per_place`` keeps of everything, in a second for a
million tiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..events import Events
from . import places

if TYPE_CHECKING:
    from ..archive.store import Archive

_MOST_EMPTY = 8  # positions of the grid for each tile; an archive that is more scattered goes the slow way


def every_place(archive: Archive, ranked: np.ndarray, max_overlap: float, events: Events | None = None) -> np.ndarray:
    """Positions in ``ranked`` (rows of the archive, best first) of the places: each tile that no better place overlaps
    by more than ``max_overlap`` (intersection over union).

    On a grid of one scale all tiles that beat their whole neighbourhood are places at once, and what they overlap is
    none; then the same among what is left. That gives exactly what going through the ranking one by one does.
    """
    events = events or Events()
    rows = np.asarray(ranked, np.int64)
    if not len(rows):
        return np.zeros(0, np.int64)
    columns = archive.col[rows] - archive.col[rows].min()
    lines = archive.row[rows] - archive.row[rows].min()
    width, height = int(columns.max()) + 1, int(lines.max()) + 1
    is_one_scale = not archive.grid.whole and len(np.unique(archive.scale[rows])) == 1
    if not is_one_scale or width * height > _MOST_EMPTY * len(rows) + (1 << 16):
        return _one_by_one(archive, rows, max_overlap, events)
    scale = archive.grid.scales[int(archive.scale[rows[0]])]
    offsets = places.overlapping(scale, max_overlap + places.TOLERANCE)
    return _by_neighbourhoods(columns, lines, height, offsets, events)


def _one_by_one(archive: Archive, rows: np.ndarray, max_overlap: float, events: Events) -> np.ndarray:
    numbers = np.zeros(len(rows), np.float32)
    kept = places.one_per_place(archive, lambda m: (rows[:m], numbers[:m]), len(rows), max_overlap, events=events)[0]
    order = np.argsort(rows, kind="stable")
    return order[np.searchsorted(rows, kept, sorter=order)]


def _by_neighbourhoods(
    columns: np.ndarray, lines: np.ndarray, height: int, offsets: list[tuple[int, int]], events: Events
) -> np.ndarray:
    pad = max(max(abs(dc), abs(dr)) for dc, dr in offsets)
    stride = height + 2 * pad
    at = (columns + pad) * stride + lines + pad
    none = np.int64(len(at))
    rank_at = np.full((int(columns.max()) + 1 + 2 * pad) * stride, none)
    rank_at[at[::-1]] = np.arange(len(at))[::-1]  # of several dates of a position the best is written last
    steps = [dc * stride + dr for dc, dr in offsets if (dc, dr) != (0, 0)]
    left = at[rank_at[at] == np.arange(len(at))]
    kept = []
    while len(left):
        events.check_cancelled()
        own = rank_at[left]
        is_best = np.ones(len(left), bool)
        for step in steps:
            is_best &= own < rank_at[left + step]
        best = left[is_best]
        kept.append(own[is_best])
        rank_at[best] = none
        for step in steps:
            rank_at[best + step] = none
        left = left[rank_at[left] < none]
    return np.sort(np.concatenate(kept))
