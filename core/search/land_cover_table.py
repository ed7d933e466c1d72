"""The land cover that a results file holds (tables ``land_cover`` and ``land_cover_classes``), read with SQLite alone:
for the dock, which re-ranks while a slider moves, and for jobs. Results may come from anybody, so all is checked."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

_MOST_CLASSES = 255
_MOST_PLACES = 200_000
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_NAME_LENGTH = 200


@dataclass(frozen=True)
class LandCoverTable:
    """names, colours ("#rrggbb") of c classes; query (c,) uint8; fids (m,) int64 of the places and their histograms
    (m, c) uint8, 255 = all of the tile; what is zero throughout is not known."""

    names: tuple[str, ...]
    colours: tuple[str, ...]
    query: np.ndarray
    fids: np.ndarray
    histograms: np.ndarray

    def of_places(self, fids: np.ndarray) -> np.ndarray:
        """(len(fids), c) uint8 histograms of places by their fid; zeros where the table has none."""
        out = np.zeros((len(fids), len(self.names)), np.uint8)
        order = np.argsort(self.fids, kind="stable")
        if len(order):
            at = np.minimum(np.searchsorted(self.fids[order], fids), len(order) - 1)
            found = self.fids[order][at] == fids
            out[found] = self.histograms[order[at[found]]]
        return out


def read_land_cover(database: sqlite3.Connection, fids: Iterable[int] | None = None) -> LandCoverTable | None:
    """None where the file has no land cover, or none that a search could have written. ``fids``: read only that of the
    query and of these places. Raises sqlite3.Error."""
    database.execute("PRAGMA trusted_schema = OFF")
    kinds = dict(database.execute("SELECT lower(name), type FROM sqlite_master WHERE type IN ('table', 'view')"))
    if kinds.get("land_cover") != "table" or kinds.get("land_cover_classes") != "table":
        return None
    try:
        classes = database.execute("SELECT number, name, colour FROM land_cover_classes ORDER BY number LIMIT ?",
                                   (_MOST_CLASSES + 1,)).fetchall()
        count = len(classes)
        if not 1 <= count <= _MOST_CLASSES or [row[0] for row in classes] != list(range(count)):
            return None
        columns = ", ".join(f"c{number}" for number in range(count))
        some = "1" if fids is None else f"place IN (0,{','.join(str(int(fid)) for fid in fids)})".replace(",)", ")")
        # columns are c0, c1, …, places are numbers: nothing from the file
        rows = database.execute(f"SELECT place, role, {columns} FROM land_cover WHERE {some} LIMIT ?",  # nosec B608
                                (_MOST_PLACES,)).fetchall()
    except sqlite3.OperationalError:  # a column is missing
        return None
    try:
        numbers = np.array([[row[0], *row[2:]] for row in rows], np.int64).reshape(len(rows), count + 1)
    except (TypeError, ValueError, OverflowError):
        return None
    is_query = np.array([row[1] == "query" for row in rows], bool)
    if is_query.sum() != 1 or (numbers[:, 1:] < 0).any() or (numbers[:, 1:] > 255).any():
        return None
    names = tuple(str(row[1])[:_NAME_LENGTH] for row in classes)
    colours = tuple(str(row[2]) if _COLOUR.fullmatch(str(row[2])) else "#808080" for row in classes)
    histograms = numbers[:, 1:].astype(np.uint8)
    return LandCoverTable(names, colours, histograms[is_query][0], numbers[~is_query, 0], histograms[~is_query])
