"""Which of the places found are shown, and in what order: threshold, number, spacing, hidden ones, land cover, sort.

``choose`` answers for the list, ``where`` for the layer on the map: both keep the same places. Neither Qt nor QGIS.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

import numpy as np

from ....core.landcover.distance import SHORTLIST
from ..land_cover.cover_wish import CoverWish, Weights, are_weights, as_weights, is_cover, is_shortlist
from ..land_cover.rerank import Ranking, ranking
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
    cover, shortlist, class_weights: how land cover counts beside the looks (``CoverWish``), in files that have it.
    """

    min_score: float | None = None
    k: int | None = None
    spacing_m: float = 0.0
    sort: str = "similarity"
    reverse: bool = False
    shows_hidden: bool = False
    cover: float = 0.0
    shortlist: int = SHORTLIST
    class_weights: Weights = ()

    @property
    def is_cut(self) -> bool:
        """Whether it may leave out anything but hidden places."""
        return self.min_score is not None or self.k is not None or self.spacing_m > 0

    @property
    def wish(self) -> CoverWish:
        return CoverWish(self.cover, self.shortlist, self.class_weights)

    def with_wish(self, wish: CoverWish) -> HitsChoice:
        """The same limits, with land cover counting as ``wish`` says."""
        return replace(self, **wish.fields())

    def to_dict(self) -> dict[str, Any]:
        return {**asdict(self), "class_weights": [list(pair) for pair in self.class_weights]}

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
            "cover": is_cover,
            "shortlist": is_shortlist,
            "class_weights": are_weights,
        }
        good = {f.name: given[f.name] for f in fields(cls) if f.name in given and valid[f.name](given[f.name])}
        good["class_weights"] = as_weights(good.get("class_weights", ()))
        return cls(**good)


def choose(table: HitsTable, choice: HitsChoice) -> np.ndarray:
    """(m,) int64 rows of ``table`` in the order in which they are shown."""
    ranked = ranking(table, choice.wish)
    is_kept = _passing(table, choice)
    if choice.k is not None:
        is_kept[_best_first(is_kept, ranked)[max(0, choice.k) :]] = False
    order = _order(table, choice.sort, choice.reverse, ranked)
    return order[is_kept[order]]


def where(table: HitsTable, choice: HitsChoice) -> str:
    """The condition, in SQL, that keeps the same features of the layer as ``choose``; "" where nothing is cut."""
    ranked = ranking(table, choice.wish)
    passing = _best_first(_passing(table, choice), ranked)
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
        terms.append(_best(table, passing[: choice.k], ranked) if choice.k > 0 else "0 = 1")
    return " AND ".join(terms)


def _best_first(is_kept: np.ndarray, ranked: Ranking | None) -> np.ndarray:
    """(m,) int64: the rows that are kept, by rank."""
    return np.flatnonzero(is_kept) if ranked is None else ranked.rows[is_kept[ranked.rows]]


def _best(table: HitsTable, kept: np.ndarray, ranked: Ranking | None) -> str:
    """The condition that keeps, of the rows that pass the other cuts, ``kept``: the best ones, in order."""
    last = int(kept[-1])
    if ranked is None:
        return _up_to(table, last, "rank", table.rank)
    if ranked.is_own:
        return _up_to(table, last, "rank", table.rank, ranked.rows)
    if last >= ranked.moved:  # all that have moved are before it: the order of the looks says the same
        return _up_to(table, last, "visual_rank", table.visual_rank)
    return f'"{_escaped(table.fid_name)}" IN ({",".join(map(str, table.fid[kept].tolist()))})'


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


def _up_to(table: HitsTable, row: int, column: str, values: np.ndarray, rows: np.ndarray | None = None) -> str:
    """Rows up to and with ``row`` in the order of ``values``, those of ``column``, then of feature id. ``rows``: that
    order, where it is not the table's."""
    value, fid, name = int(values[row]), int(table.fid[row]), _escaped(table.fid_name)
    if value == NO_RANK:
        return f'("{column}" IS NOT NULL OR "{name}" <= {fid})'
    ordered = values if rows is None else values[rows]
    is_last_of_it = int(np.searchsorted(ordered, value, side="right")) - 1
    last = is_last_of_it if rows is None else int(rows[is_last_of_it])
    if row == last:
        return f'"{column}" <= {value}'
    return f'("{column}" < {value} OR ("{column}" = {value} AND "{name}" <= {fid}))'


def _escaped(name: str) -> str:
    return name.replace('"', '""')


def _order(table: HitsTable, sort: str, reverse: bool, ranked: Ranking | None = None) -> np.ndarray:
    """(n,) int64: all rows, sorted; equal ones by rank."""
    rows = None if ranked is None or not ranked.moved else ranked.rows
    if sort == "similarity":
        order = np.arange(len(table)) if rows is None else rows
        return order[::-1] if reverse else order
    if sort == "review":  # changes while one works: not kept
        key = _REVIEW_ORDER[table.review]
        return _by(-key if reverse else key, rows)
    if rows is not None:
        return _sorted(table, sort, reverse, rows)
    if (sort, reverse) not in table.orders:
        table.orders[(sort, reverse)] = _sorted(table, sort, reverse, None)
    return table.orders[(sort, reverse)]


def _sorted(table: HitsTable, sort: str, reverse: bool, rows: np.ndarray | None) -> np.ndarray:
    if sort == "date":
        return _by(_date_key(table, reverse), rows)
    if sort == "source":
        names = [name.casefold() or path.casefold() for path, name in table.sources]
        key = _positions(names)[table.source]
        return _by(-key if reverse else key, rows)
    turn = -1 if reverse else 1
    keys = (turn * table.west, -turn * table.north)  # NaN is sorted last
    if rows is None:
        return np.lexsort(keys)
    return rows[np.lexsort(tuple(key[rows] for key in keys))]


def _by(key: np.ndarray, rows: np.ndarray | None) -> np.ndarray:
    """Rows by ``key``; equal ones as in ``rows`` (None: as they are)."""
    return np.argsort(key, kind="stable") if rows is None else rows[np.argsort(key[rows], kind="stable")]


def _date_key(table: HitsTable, reverse: bool) -> np.ndarray:
    key = _positions(table.dates)[table.date]
    key = key if reverse else -key
    is_unknown = np.array([text == "" for text in table.dates])[table.date]
    return np.where(is_unknown, np.iinfo(np.int64).max, key)


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
