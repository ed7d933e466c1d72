"""What a person has said of the places of a results file: its review marks, read as plain columns. The file may come
from anybody and may be open in QGIS; it is only read."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from .found_again import GONE, rows_now
from .places_table import has_own_tables, places_query, quoted

if TYPE_CHECKING:
    from ..archive.store import Archive

_COLUMNS = ("tile_row", "tile_id", "source", "review")
MARKS = ("", "like", "unlike", "hidden")
_MOST = 200_000
_HINT = "give the GeoPackage that a search wrote"


@dataclass(frozen=True)
class Reviewed:
    """Places in the order of the file. rows (n,) int64 of the archive of then, tile_ids and sources (n,) texts,
    marks (n,): like, unlike, hidden, or "". numbers: further columns (n,) float64, NaN where there is none."""

    rows: np.ndarray
    tile_ids: list[str]
    sources: list[str]
    marks: np.ndarray
    numbers: dict[str, np.ndarray]

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def unknown(self) -> int:
        """How many marks are none that Kinscape sets: a person or another program has written them."""
        return int((~np.isin(self.marks.astype(str), MARKS)).sum())

    @property
    def is_told(self) -> np.ndarray:
        """(n,) bool: somebody said whether this is what is wanted. Hidden ones are put out of sight, not judged."""
        return (self.marks == "like") | (self.marks == "unlike")

    def rows_in(self, archive: Archive) -> np.ndarray:
        """(n,) int64 rows of today; ``GONE`` for a tile that the archive has no more."""
        return rows_now(archive, self.rows, self.tile_ids, self.sources) if len(self) else self.rows

    def told_rows(self, archive: Archive) -> tuple[np.ndarray, np.ndarray]:
        """(rows of today, is it wanted) of the places that were judged and are still there."""
        rows, told = self.rows_in(archive), self.is_told
        told = told & (rows != GONE)
        return rows[told], self.marks[told] == "like"


def read_reviewed(path: Path, numbers: tuple[str, ...] = ()) -> Reviewed:
    """The table of places of ``path``. numbers: columns to read beside the marks; they must be there.

    Raises InputError for a file that is no result, has no reviews, or lacks one of ``numbers``.
    """
    if not path.is_file():
        raise InputError(f"{path} is not there", _HINT)
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as database:
            if not has_own_tables(database):
                raise InputError(f"{path} holds no places", _HINT)
            names = {row[1] for row in database.execute("PRAGMA table_info(places)")}
            missing = [name for name in (*_COLUMNS, *numbers) if name not in names]
            if missing:
                raise InputError(f"{path} has no column {missing[0]!r}", _HINT)
            wanted = ", ".join(map(quoted, (*_COLUMNS, *numbers)))
            found = database.execute(places_query(wanted, rest="ORDER BY rank LIMIT ?"), (_MOST + 1,)).fetchall()
    except (sqlite3.Error, ValueError) as error:
        raise InputError(f"{path} cannot be read: {error}", _HINT) from None
    if len(found) > _MOST:
        raise InputError(f"{path} holds more than {_MOST:,} places", _HINT)
    return _taken([row for row in found if row[0] is not None and row[1]], numbers, path)


def _taken(found: list[tuple], numbers: tuple[str, ...], path: Path) -> Reviewed:
    """Rows that a person added by hand have no tile and are not among ``found``."""
    try:
        rows = np.array([row[0] for row in found], np.int64)
        more = {name: np.array([np.nan if row[i] is None else row[i] for row in found], np.float64)
                for i, name in enumerate(numbers, len(_COLUMNS))}
    except (TypeError, ValueError, OverflowError):
        raise InputError(f"{path} is damaged: a column of numbers holds something else", _HINT) from None
    marks = np.array([str(row[3] or "") for row in found], dtype=object)
    return Reviewed(rows, [str(row[1]) for row in found], [str(row[2] or "") for row in found], marks, more)
