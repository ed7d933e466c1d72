"""What another encoder would find in an archive, without indexing it again: saved queries, ranked before and after.

The same tiles are ranked twice: by the vectors that the archive has, and by those of the other encoder, which looks at
these tiles now. In a large archive that is a sample of its tiles, and the tiles that each query finds today; so a place
that only the other encoder would find may be missing, but no place of today is.
"""

from __future__ import annotations

import copy
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from ..archive.pictures import checked, encode_pictures
from ..errors import InputError, KinscapeError
from ..events import Events
from . import places, rank
from .query import Query, make_query

if TYPE_CHECKING:
    from ..archive.store import Archive
    from ..encoders.base import Encoder
    from ..raster.grid import Scale
    from ..raster.patch import Patch
    from .asked import AskedQuery

T = TypeVar("T")

MAX_OVERLAP = 0.1  # as a search groups places by itself
_TODAY = 4  # so many times k of a query's tiles of today are looked at, beside the sample
_BATCH = 16


@dataclass(frozen=True)
class Change:
    """One query: (k,) rows and scores of its first places before and after, best first, and how many places are in
    both lists (the same ground, by the rule of ``places``). ``error``: why it could not be ranked, else ""."""

    before: np.ndarray
    before_scores: np.ndarray
    after: np.ndarray
    after_scores: np.ndarray
    shared: int
    error: str = ""


def compare(
    archive: Archive,
    encoder: Encoder,
    queries: Sequence[AskedQuery],
    tiles: int,
    k: int,
    seed: int,
    events: Events,
) -> tuple[list[Change], np.ndarray]:
    """(a Change for each query, (m,) sorted rows that were looked at). A query that cannot be made (its file is gone,
    say) has an error and does not stop the others.

    tiles: so many rows at most are drawn with ``seed``. Raises InputError for an empty archive, EngineError, Cancelled.
    """
    if not len(archive):
        raise InputError(f"{archive.folder} has no tiles", "index rasters first")
    today = [_made(lambda query=query: make_query(query, archive, events)) for query in queries]
    rows = _pool(archive, queries, today, tiles, k, seed)
    vectors, rows = _encoded(archive, encoder, rows, events)
    with seen_by(archive, encoder, rows, vectors) as view:
        after_all = [_made(lambda query=query: make_query(query, view, events)) for query in queries]
    changes = []
    for before, after in zip(today, after_all):
        if isinstance(before, str) or isinstance(after, str):
            none = np.empty(0, np.int64), np.empty(0, np.float32)
            changes.append(Change(*none, *none, 0, next(one for one in (before, after) if isinstance(one, str))))
            continue
        old = _best(archive, np.asarray(archive.vectors[rows]), rows, before, k)
        new = _best(archive, vectors, rows, after, k)
        changes.append(Change(*old, *new, shared_places(archive, old[0], new[0])))
    return changes, rows


def seen_by(archive: Archive, encoder: Encoder, rows: np.ndarray, vectors: np.ndarray) -> Archive:
    """A copy of ``archive`` as it would be had ``encoder`` made it, as far as a query asks: grid, encoder, and the
    ``vectors`` of ``rows``. Close it: its open files are its own."""
    view = copy.copy(archive)
    view._readers = OrderedDict()
    view.grid = replace(archive.grid, scales=tuple(_scale_for(scale, encoder) for scale in archive.grid.scales))
    view.vectors = _SomeVectors(rows, vectors)  # type: ignore[assignment]
    view.encoder = lambda *_: encoder  # type: ignore[method-assign]
    return view


class _SomeVectors:
    """Stands in for the archive's matrix where only some of its rows are known."""

    def __init__(self, rows: np.ndarray, vectors: np.ndarray) -> None:
        self._rows, self._vectors = rows, vectors

    @property
    def known_rows(self) -> np.ndarray:
        return self._rows

    def __getitem__(self, wanted: np.ndarray) -> np.ndarray:
        at = np.minimum(np.searchsorted(self._rows, wanted), len(self._rows) - 1)
        if not (self._rows[at] == wanted).all():
            raise InputError("a tile of the query cannot be read any more", "bring its raster back")
        return self._vectors[at]


def shared_places(archive: Archive, first: np.ndarray, second: np.ndarray) -> int:
    """How many of ``first`` show the ground of one of ``second``: the same row, or an overlap (intersection over union)
    above ``MAX_OVERLAP``."""
    if not len(first) or not len(second):
        return 0
    a, b = archive.bounds(first), archive.bounds(second)
    with np.errstate(invalid="ignore"):
        width = np.minimum(a[:, None, 2], b[None, :, 2]) - np.maximum(a[:, None, 0], b[None, :, 0])
        height = np.minimum(a[:, None, 3], b[None, :, 3]) - np.maximum(a[:, None, 1], b[None, :, 1])
        both = np.clip(width, 0, None) * np.clip(height, 0, None)
        area_a, area_b = ((box[:, 2] - box[:, 0]) * (box[:, 3] - box[:, 1]) for box in (a, b))
        share = both / (area_a[:, None] + area_b[None, :] - both)
        is_same = (first[:, None] == second[None, :]) | (share > MAX_OVERLAP)
    return int(is_same.any(axis=1).sum())


def _scale_for(scale: Scale, encoder: Encoder) -> Scale:
    """The same tiles on the ground, in pixels of ``encoder``. The stride is not read by queries."""
    px = encoder.spec.input_px
    return replace(scale, tile_px=px, stride_px=max(1, min(px, round(scale.stride_px * px / scale.tile_px))))


def _made(make: Callable[[], T]) -> T | str:
    """What ``make`` gives, or why it cannot."""
    try:
        return make()
    except InputError as error:  # an example that is gone, or cancels another out
        return str(error)


def _pool(
    archive: Archive, queries: Sequence[AskedQuery], made: Iterable[Query | str], tiles: int, k: int, seed: int
) -> np.ndarray:
    """Sorted rows: all, or a sample with the first tiles and the example tiles of each query."""
    n = len(archive)
    if n <= tiles:
        return np.arange(n)
    parts = [np.random.default_rng(seed).choice(n, tiles, replace=False)]
    for query in made:
        if not isinstance(query, str):
            rows = _of_scale(archive, np.arange(n), query)
            best = rank.scores(archive.vectors, query.vector, rows)
            parts.append(rank.top(best, _TODAY * k, rows)[0])
    for asked in queries:
        for example in (*asked.like, *asked.unlike):
            if example.tile:
                found = _made(lambda example=example: archive.rows_of(example.tile, example.source))
                parts += [] if isinstance(found, str) else [found]
    return np.unique(np.concatenate(parts))


def _of_scale(archive: Archive, rows: np.ndarray, query: Query) -> np.ndarray:
    return rows if query.scale is None else rows[archive.scale[rows] == query.scale]


def _encoded(archive: Archive, encoder: Encoder, rows: np.ndarray, events: Events) -> tuple[np.ndarray, np.ndarray]:
    """((m, d) vectors, (m,) rows): those of ``rows`` that can be read. Raises RasterError where none can."""
    parts, kept, told = [], [], False
    for first in range(0, len(rows), _BATCH):
        events.check_cancelled()
        events.progress("encoding", first, len(rows), "tiles")
        patches = []
        for row in rows[first : first + _BATCH].tolist():
            try:
                patches.append(archive.read_tile(row, encoder.spec.input_px))
                kept.append(row)
            except KinscapeError as error:
                if not told:
                    events.log(str(error), "warning")
                told = True
        if patches:
            parts.append(_vectors(archive, encoder, patches))
    if not parts:
        raise InputError(f"no raster of {archive.folder} can be read", "bring them back, or locate them")
    events.progress("encoding", len(rows), len(rows), "tiles")
    return np.concatenate(parts), np.array(kept)


def _vectors(archive: Archive, encoder: Encoder, patches: Sequence[Patch]) -> np.ndarray:
    if archive.grid.whole:
        return encode_pictures(encoder, patches)
    pixels, valid = np.stack([p.pixels for p in patches]), np.stack([p.valid for p in patches])
    return checked(encoder, encoder.encode(pixels, valid))


def _best(
    archive: Archive, vectors: np.ndarray, rows: np.ndarray, query: Query, k: int
) -> tuple[np.ndarray, np.ndarray]:
    """The first k places among ``rows``, of which ``vectors`` are the vectors."""
    is_searched = np.ones(len(rows), bool) if query.scale is None else archive.scale[rows] == query.scale
    scores = vectors[is_searched] @ query.vector
    found = places.one_per_place(archive, lambda depth: rank.top(scores, depth, rows[is_searched]), k, MAX_OVERLAP)
    return np.asarray(found[0], np.int64), np.asarray(found[1], np.float32)
