"""All places of one results file as columns in memory: 100,000 of them take a tenth of what objects would.

Neither Qt nor QGIS.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from typing import Any

import numpy as np

from ....core.jobs.examples import Example
from ..land_cover.cover_table import CoverTable
from ..land_cover.cover_wish import MAX_SHORTLIST, CoverWish
from . import hits_file
from .hits_file import NO_RANK, REVIEWS

HIDDEN = REVIEWS.index("hidden")


@dataclass(frozen=True)
class Hit:
    """One row of the table ``places``; ``fid`` is the feature's id in it. ``review``: "", like, unlike or hidden.
    ``visual_rank``: the rank by looks alone, None where the file has no land cover. ``probability``: that it is what is
    looked for, None before there were marks enough to tell."""

    fid: int
    rank: int
    score: float
    percentile: float | None
    tile_id: str
    source: str
    source_name: str
    date: str
    n_dates: int
    tile_row: int
    scale_m: float | None
    isolation_m: float | None = None
    review: str = ""
    visual_rank: int | None = None
    probability: float | None = None

    def example(self) -> Example:
        return Example(tile=self.tile_id, source=self.source)


class HitsTable:
    """Columns of n places in the order of their ranks; where the file has land cover, of their ranks by looks alone.

    fid, rank, tile_row, visual_rank: (n,) int64 · n_dates: (n,) int32
    score, percentile, scale_m, probability: (n,) float64, NaN = unknown
    isolation_m: (n,) float64, inf = no better place near, or no footprint; all inf where ``has_isolation`` is False
    west, north: (n,) float64 edges of the footprint in the file's CRS, NaN where there is none
    source: (n,) int32, a position in ``sources``, a list of (path, name) · date: (n,) int32, a position in ``dates``,
    a list of ISO texts, "" = unknown · review: (n,) int8, a position in ``REVIEWS``
    cover: the land cover, None where the file has none that can be used
    own_wish: how land cover counts in the column rank, None where that is not known
    """

    fid: np.ndarray
    rank: np.ndarray
    tile_row: np.ndarray
    score: np.ndarray
    percentile: np.ndarray
    scale_m: np.ndarray
    isolation_m: np.ndarray
    n_dates: np.ndarray
    west: np.ndarray
    north: np.ndarray
    source: np.ndarray
    date: np.ndarray
    review: np.ndarray
    visual_rank: np.ndarray
    probability: np.ndarray

    def __init__(self, path: str) -> None:
        """``read`` makes one."""
        self.path = path
        self.own_wish: CoverWish | None = None
        self.reread()

    def reread(self) -> None:
        """Take the file as it is now. Raises UnreadableResultsError; everything stays as it was then."""
        layout, columns, texts = hits_file.load(self.path)
        cover = _cover(self.path, layout, columns)
        self._layout, self.cover = layout, cover
        order = np.lexsort((columns["fid"], columns[self.order_name]))
        is_sorted = bool((np.diff(order) > 0).all())
        for name, values in columns.items():
            setattr(self, name, values if is_sorted else values[order])
        self.sources: list[tuple[str, str]] = texts["source"]
        self.dates: list[str] = texts["date"]
        self._tile_ids, self._tile_id_ends = texts["tile_id"]
        self._tile_id_of = None if is_sorted else order
        self._by: dict[str, np.ndarray] = {}
        self.orders: dict[tuple[str, bool], np.ndarray] = {}  # kept by hits_choice: they do not change
        self.live: Any = None  # kept by land_cover.rerank: the wish that was asked for last, and its ranking

    @classmethod
    def read(cls, gpkg: str) -> HitsTable:
        """Read the table ``places``. Raises UnreadableResultsError."""
        return cls(os.path.abspath(os.path.expanduser(gpkg)))

    def __len__(self) -> int:
        return len(self.fid)

    @property
    def order_name(self) -> str:
        """The column whose order the rows are in."""
        return "rank" if self.cover is None else "visual_rank"

    def sorted_ranks(self) -> np.ndarray:
        """(n,) int64 ranks that there are, ascending: the best place has the first, whichever that is."""
        if "ranks" not in self._by:
            self._by["ranks"] = np.sort(self.rank)
        return self._by["ranks"]

    @property
    def has_isolation(self) -> bool:
        """False in files of earlier versions, which cannot be thinned out by distance."""
        return "isolation_m" in self._layout.names

    @property
    def has_review(self) -> bool:
        return "review" in self._layout.names

    @property
    def fid_name(self) -> str:
        """The name of the column of feature ids."""
        return self._layout.fid

    # -- one row
    def hit(self, row: int, rank: int | None = None) -> Hit:
        """``rank``: the one of the moment, where it is not that of the file."""

        def known(value: float) -> float | None:
            return float(value) if np.isfinite(value) else None

        source, name = self.sources[self.source[row]]
        rank = int(self.rank[row]) if rank is None else int(rank)
        visual = int(self.visual_rank[row]) if self.cover is not None else NO_RANK
        return Hit(
            fid=int(self.fid[row]),
            rank=rank if rank != NO_RANK else row + 1,
            score=float(self.score[row]),
            percentile=known(self.percentile[row]),
            tile_id=self.tile_id(row),
            source=source,
            source_name=name,
            date=self.dates[self.date[row]],
            n_dates=int(self.n_dates[row]),
            tile_row=int(self.tile_row[row]),
            scale_m=known(self.scale_m[row]),
            isolation_m=known(self.isolation_m[row]),
            review=REVIEWS[self.review[row]],
            visual_rank=visual if visual != NO_RANK else None,
            probability=known(self.probability[row]),
        )

    def tile_id(self, row: int) -> str:
        place = row if self._tile_id_of is None else int(self._tile_id_of[row])
        first = int(self._tile_id_ends[place - 1]) if place else 0
        return self._tile_ids[first : int(self._tile_id_ends[place])].decode()

    def tile_of(self, tile_row: int) -> tuple[str, str]:
        """(tile id, path of the source) of the place that was in this row of the archive; "" for one unknown."""
        row = int(self.rows_of_tiles([tile_row])[0])
        return (self.tile_id(row), self.sources[self.source[row]][0]) if row >= 0 else ("", "")

    def fingerprint(self) -> str:
        """Twelve letters that tell these places from those of another result, whatever has been marked since."""
        told = hashlib.sha256(self._tile_ids)
        for values in (self.fid, self.tile_row, self.source):
            told.update(np.ascontiguousarray(values).data)
        told.update("\n".join(path for path, _name in self.sources).encode("utf-8", "surrogatepass"))
        return told.hexdigest()[:12]

    def wkb(self, row: int) -> bytes | None:
        """The footprint, read from the file now; None where there is none. Raises UnreadableResultsError."""
        return hits_file.geometry(self.path, self._layout, int(self.fid[row]))

    # -- looking up
    def rows_of_fids(self, fids: np.ndarray | list[int]) -> np.ndarray:
        """(m,) int64 rows, -1 for a feature that is not in the table."""
        return self._find("fid", fids)

    def rows_of_tiles(self, tile_rows: np.ndarray | list[int]) -> np.ndarray:
        """(m,) int64 rows of tiles, given as rows of the archive; -1 where there is none."""
        return self._find("tile_row", tile_rows)

    def _find(self, name: str, wanted: np.ndarray | list[int]) -> np.ndarray:
        values = getattr(self, name)
        if name not in self._by:
            self._by[name] = np.argsort(values, kind="stable")
        order, wanted = self._by[name], np.asarray(wanted, np.int64)
        place = np.searchsorted(values, wanted, sorter=order)
        rows = order[np.minimum(place, len(values) - 1)]
        return np.where(values[rows] == wanted, rows, -1)


def _cover(path: str, layout: hits_file.Layout, columns: dict[str, np.ndarray]) -> CoverTable | None:
    """The land cover of the visually best places; None where the file has none that can be used."""
    if "visual_rank" not in layout.names:
        return None
    best = np.lexsort((columns["fid"], columns["visual_rank"]))[:MAX_SHORTLIST]
    return CoverTable.read(path, columns["fid"][best].tolist())
