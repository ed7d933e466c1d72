"""The land cover of the places of a results file, for re-ranking while a slider moves. Neither Qt nor QGIS.

Of a large result only that of the visually best places is read, for only they can move; any other place's is looked up
when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ....core.errors import InputError
from ....core.landcover.distance import class_weights, cover_distances, shares
from ....core.search.land_cover_table import LandCoverTable, read_land_cover
from ..hits.hits_file import reading
from .cover_wish import CoverWish

_LONGEST_NAME = 80


@dataclass(frozen=True)
class CoverTable:
    """``names`` and ``colours`` ("#rrggbb"): (c,). query: (c,) uint8, 255 = all of the tile."""

    path: str
    names: tuple[str, ...]
    colours: tuple[str, ...]
    query: np.ndarray
    _best: LandCoverTable

    @classmethod
    def read(cls, path: str, fids: Iterable[int]) -> CoverTable | None:
        """The land cover of the places ``fids``; None where the file has none, or none that a search could have
        written. Raises UnreadableResultsError."""
        with reading(path) as database:
            found = read_land_cover(database, fids)
        if found is None:
            return None
        names = tuple(_plain(name) or str(number) for number, name in enumerate(found.names))
        return cls(path, names, found.colours, found.query, found)

    def of(self, fids: np.ndarray) -> np.ndarray:
        """(m, c) uint8 land cover of places among those that were read; zeros, which means not known, for others."""
        return self._best.of_places(fids)

    def look_up(self, fid: int) -> np.ndarray:
        """(c,) uint8 land cover of any place; zeros where the file does not have it, or is gone."""
        wanted = np.array([fid], np.int64)
        own = self.of(wanted)[0]
        if own.any():
            return own
        try:
            with reading(self.path) as database:
                found = read_land_cover(database, [fid])
        except InputError:
            return own
        is_same = found is not None and len(found.names) == len(self.names)
        return found.of_places(wanted)[0] if is_same else own

    def distances(self, rows: np.ndarray, wish: CoverWish) -> np.ndarray:
        """(m,) float64 distances of land covers (m, c) from that of the query; NaN where one is not known."""
        weights, _unknown = class_weights(self.names, dict(wish.class_weights))
        return cover_distances(self.query, rows, weights)

    def query_shares(self) -> np.ndarray:
        """(c,) float64 with sum 1; NaN where the query's land cover is not known."""
        return shares(self.query[None])[0]


def _plain(name: str) -> str:
    """A name of a file in one line."""
    return "".join(letter for letter in name[:_LONGEST_NAME] if letter.isprintable()).strip()
