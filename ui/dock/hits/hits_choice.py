"""Which of the places found are shown, and in what order: threshold, number, spacing, hidden ones, sort.

``choose`` answers for the list, ``where`` for the layer on the map: both keep the same places. Neither Qt nor QGIS.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

import numpy as np

from .hits_file import NO_RANK, REVIEWS
from .hits_table import HIDDEN, HitsTable

SORTS = ("similarity", "date", "source", "review", "place")
# in the order in which a reviewer wants to see them
_REVIEW_ORDER = np.array([("like", "unlike", "", "hidden").index(text) for text in REVIEWS], np.int8)


@dataclass(frozen=True)
class HitsChoice:
    """min_score: the least score shown, None = all. k: at most so many, the best of those that pass the other cuts.

    spacing_m: any two places shown are at least so far apart (needs a file with ``isolation_m``).
    sort: similarity (best first), date (newest first), source (by name), review (liked first) or place (from north to
    south, then from west to east); reverse turns it round. What has no date or no place comes last both ways.
    shows_hidden: whether places that were hidden by hand are shown too.
    """

    min_score: float | None = None
    k: int | None = None
    spacing_m: float = 0.0
    sort: str = "similarity"
    reverse: bool = False
    shows_hidden: bool = False

    @property
    def is_cut(self) -> bool:
        """Whether it may leave out anything but hidden places."""
        return self.min_score is not None or self.k is not None or self.spacing_m > 0

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, data: object) -> HitsChoice:
        """What ``to_dict`` gave, perhaps of another version: a value that makes no sense becomes the default."""
        given = data if isinstance(data, Mapping) else {}
        valid = {
            "min_score": lambda v: v is None or _is_number(v),
            "k": lambda v: v is None or (isinstance(v, int) and not isinstance(v, bool) and v > 0),
            "spacing_m": lambda v: _is_number(v) and v >= 0,
            "sort": lambda v: isinstance(v, str) and v in SORTS,
            "reverse": lambda v: isinstance(v, bool),
            "shows_hidden": lambda v: isinstance(v, bool),
        }
        return cls(**{f.name: given[f.name] for f in fields(cls) if f.name in given and valid[f.name](given[f.name])})


def choose(table: HitsTable, choice: HitsChoice) -> np.ndarray:
    """(m,) int64 rows of ``table`` in the order in which they are shown."""
    is_kept = _passing(table, choice)
    if choice.k is not None:
        is_kept[np.flatnonzero(is_kept)[max(0, choice.k) :]] = False
    order = _order(table, choice.sort, choice.reverse)
    return order[is_kept[order]]


def where(table: HitsTable, choice: HitsChoice) -> str:
    """The condition, in SQL, that keeps the same features of the layer as ``choose``; "" where nothing is cut."""
    passing = np.flatnonzero(_passing(table, choice))
    is_cut_short = choice.k is not None and len(passing) > choice.k
    if len(passing) == len(table) and not is_cut_short:
        return ""
    terms = []
    if choice.min_score is not None:
        terms.append(f'"score" >= {_least(choice.min_score, table.score)}')
    if choice.spacing_m > 0 and table.has_isolation:
        terms.append(f'("isolation_m" IS NULL OR "isolation_m" >= {_least(choice.spacing_m, table.isolation_m)})')
    if not choice.shows_hidden and table.has_review and (table.review == HIDDEN).any():
        terms.append("(\"review\" IS NULL OR \"review\" <> 'hidden')")
    if is_cut_short:
        terms.append(_up_to(table, int(passing[choice.k - 1])) if choice.k > 0 else "0 = 1")
    return " AND ".join(terms)


def _passing(table: HitsTable, choice: HitsChoice) -> np.ndarray:
    """(n,) bool: the places that pass every cut but k."""
    is_kept = np.ones(len(table), bool)
    if choice.min_score is not None:
        is_kept &= table.score >= choice.min_score
    if choice.spacing_m > 0:
        is_kept &= table.isolation_m >= choice.spacing_m
    if not choice.shows_hidden:
        is_kept &= table.review != HIDDEN
    return is_kept


def _up_to(table: HitsTable, row: int) -> str:
    """Rows up to and with ``row`` in the table's order, which is that of rank, then of feature id."""
    rank, fid, name = int(table.rank[row]), int(table.fid[row]), table.fid_name.replace('"', '""')
    if rank == NO_RANK:
        return f'("rank" IS NOT NULL OR "{name}" <= {fid})'
    if row + 1 == len(table) or int(table.rank[row + 1]) > rank:
        return f'"rank" <= {rank}'
    return f'("rank" < {rank} OR ("rank" = {rank} AND "{name}" <= {fid}))'


def _order(table: HitsTable, sort: str, reverse: bool) -> np.ndarray:
    """(n,) int64: all rows, sorted; equal ones by rank."""
    known = table.orders.get((sort, reverse))
    if known is not None:
        return known
    n = len(table)
    if sort == "review":  # changes while one works: not kept
        key = _REVIEW_ORDER[table.review]
        return np.argsort(-key if reverse else key, kind="stable")
    if sort == "date":
        order = _by_date(table, reverse)
    elif sort == "source":
        names = [name.casefold() or path.casefold() for path, name in table.sources]
        key = _positions(names)[table.source]
        order = np.argsort(-key if reverse else key, kind="stable")
    elif sort == "place":
        turn = -1 if reverse else 1
        order = np.lexsort((np.arange(n), turn * table.west, -turn * table.north))  # NaN is sorted last
    else:
        order = np.arange(n)[::-1] if reverse else np.arange(n)
    table.orders[(sort, reverse)] = order
    return order


def _by_date(table: HitsTable, reverse: bool) -> np.ndarray:
    key = _positions(table.dates)[table.date]
    key = key if reverse else -key
    is_unknown = np.array([text == "" for text in table.dates])[table.date]
    return np.argsort(np.where(is_unknown, np.iinfo(np.int64).max, key), kind="stable")


def _positions(texts: list[str]) -> np.ndarray:
    """(m,) int64 position of each text among the sorted distinct ones."""
    return np.unique(np.array(texts, dtype=str), return_inverse=True)[1].astype(np.int64)


def _least(limit: float, values: np.ndarray) -> str:
    """A number in SQL such that the same ``values`` reach it as reach ``limit``: that itself, unless a value is so near
    that it depends on how exactly a database reads decimals (SQLite errs by a last bit at times)."""
    known = values[np.isfinite(values)]
    below, above = known[known < limit], known[known >= limit]
    low = float(below.max()) if len(below) else -np.inf
    high = float(above.min()) if len(above) else np.inf
    hair = 1e-12 * max(1.0, abs(limit))
    if limit - low > hair and high - limit > hair:
        return repr(float(limit))
    middle = limit - hair * 1000 if low == -np.inf else limit + hair * 1000 if high == np.inf else (low + high) / 2
    tries = (round(middle, digits) for digits in range(1, 17))
    return repr(next((short for short in tries if low + hair < short < high - hair), middle))


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
