"""Where the tiles of an earlier search are now: rows count from 0 in every state of an archive, so an update may put
other tiles, or the same place on another date, under a row that results or a person remember."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError

if TYPE_CHECKING:
    from ..archive.store import Archive

GONE = -1


def rows_now(archive: Archive, rows: Sequence[int], tile_ids: Sequence[str], sources: Sequence[str] = ()) -> np.ndarray:
    """(m,) int64 rows of ``archive`` that hold, each, the tile ``tile_ids[i]`` of ``sources[i]``, which were in
    ``rows[i]`` once; ``GONE`` where the archive has it no more.

    tile_ids: () = nobody knows what the rows held, they are taken as they are. sources: paths of then; () or "" = any.
    A source that was moved with its archive is found again. Raises InputError for lists of different lengths.
    """
    out = np.array(rows, np.int64)
    if not len(tile_ids):
        return out
    sources = list(sources) or [""] * len(out)
    if not len(out) == len(tile_ids) == len(sources):
        raise InputError(
            f"{len(out):,} rows with {len(tile_ids):,} tiles and {len(sources):,} sources do not belong together",
            "give one tile and one source for each row",
        )
    is_there = (out >= 0) & (out < len(archive))
    held = np.full(len(out), None, object)
    held[is_there] = archive.tile_ids(out[is_there])
    numbers = {source: _numbers(archive, source) for source in set(sources)}
    for i, (tile_id, source) in enumerate(zip(tile_ids, sources)):
        if held[i] != tile_id or int(archive.source[out[i]]) not in numbers[source]:
            out[i] = _look_up(archive, tile_id, numbers[source])
    return out


def _numbers(archive: Archive, source: str) -> set[int]:
    """The sources that ``source`` may mean today."""
    if not source:
        return set(range(len(archive.sources)))
    try:
        return set(archive.sources_now(source))
    except InputError:
        return set()


def _look_up(archive: Archive, tile_id: str, numbers: set[int]) -> int:
    try:
        found = archive.rows_of(tile_id)
    except InputError:
        return GONE
    found = found[np.isin(archive.source[found], sorted(numbers))]
    return int(found[0]) if len(found) else GONE
