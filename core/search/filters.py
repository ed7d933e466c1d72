"""Which tiles of an archive a search may look at: scale, sources, dates, extent, polygons, distance from a point.

A tile is inside an area when its centre is. Cheap filters run first; each looks only at what those before it left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import QueryError
from ..events import Events
from .areas import AreaTest, extent_test, near_test, polygon_test

if TYPE_CHECKING:
    from ..archive.store import Archive
    from .asked import Filters

_CHUNK = 1 << 18  # tiles that a geometric test sees at once: bounded memory, quick cancel
# A tree over the tiles pays where so many lie in the box around polygons that fill less than such a share of it.
_TREE_TILES = 100_000
_TREE_SHARE = 0.5


def allowed_rows(
    archive: Archive,
    wanted: Filters,
    scale: int | None = None,
    notes: list[str] | None = None,
    events: Events | None = None,
) -> np.ndarray | None:
    """Sorted numbers of the rows that pass all filters; None: every row does.

    scale: number of the only scale to search (None: all). ``notes`` gets sentences for the user: tiles left out for
    lack of a date or footprint, and the filter that left nothing. Raises QueryError or InputError for filters that
    cannot be applied.
    """
    events = events or Events()
    notes = notes if notes is not None else []
    left = _Left(archive, notes)
    # everything is checked before anything is computed
    dates = _date_range(wanted.date_from, wanted.date_to)
    wanted_sources = sorted({i for text in wanted.sources for i in archive.find_sources(text)})
    geometric = _geometric(archive, wanted)
    if scale is not None and len(archive.grid.scales) > 1:
        left.keep(archive.scale == scale, "scale", "no tile has this size")
    if wanted.sources:
        left.keep(np.isin(archive.source, wanted_sources), "sources", ", ".join(wanted.sources))
    if dates is not None:
        _keep_dates(left, dates, notes)
    if geometric:
        left.drop_without_footprint()
    for name, detail, test in geometric:
        _keep_inside(left, name, detail, test, events)
    return left.rows


class _Left:
    """The rows that are left; None means all, so that an unfiltered search builds no list."""

    def __init__(self, archive: Archive, notes: list[str]) -> None:
        self.archive, self.notes = archive, notes
        self.rows: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self.archive) if self.rows is None else len(self.rows)

    def keep(self, is_kept: np.ndarray, name: str, detail: str) -> None:
        """``is_kept``: bool over all rows of the archive."""
        rows = np.flatnonzero(is_kept) if self.rows is None else self.rows[is_kept[self.rows]]
        self.replace(rows, name, detail)

    def replace(self, rows: np.ndarray, name: str, detail: str) -> None:
        if len(self) and not len(rows):
            self.notes.append(f"the filter '{name}' leaves no tile ({detail})")
        self.rows = rows

    def drop_without_footprint(self) -> None:
        if not self.archive.grid.whole:
            return
        rows = np.arange(len(self.archive)) if self.rows is None else self.rows
        has = ~np.isnan(self.archive.bounds(rows)[:, 0])
        if not has.all():
            self.notes.append(
                f"{np.count_nonzero(~has):,} files without georeference were left out by the filters on the map"
            )
            self.replace(rows[has], "area", "no file with georeference is left")


# -- dates


def _date_range(first: str, last: str) -> tuple[np.datetime64, np.datetime64] | None:
    """Inclusive first and last day; None where neither is given."""
    if not first and not last:
        return None
    low = parse_date(first) if first else np.datetime64("0001-01-01")
    high = parse_date(last, is_end=True) if last else np.datetime64("9999-12-31")
    if low > high:
        raise QueryError(f"the dates {first}/{last} end before they begin", "give the earlier date first")
    return low, high


def parse_date(text: str, is_end: bool = False) -> np.datetime64:
    """A day from ISO text: 2024-05-31, or 2024-05 or 2024 for its first (``is_end``: last) day. Raises QueryError."""
    parts = text.strip().split("-")
    good = [len(p) == length and p.isdigit() for p, length in zip(parts, (4, 2, 2))]
    try:
        if not all(good) or len(parts) > 3:
            raise ValueError(text)
        day = np.datetime64(text.strip())
        if is_end:
            return (day + 1).astype("datetime64[D]") - 1
        return day.astype("datetime64[D]")
    except ValueError:
        raise QueryError(f"{text!r} is not a date", "write dates as 2024-05-31, 2024-05 or 2024") from None


def _keep_dates(left: _Left, dates: tuple[np.datetime64, np.datetime64], notes: list[str]) -> None:
    days = left.archive.dates
    undated = np.isnat(days)
    missing = np.count_nonzero(undated if left.rows is None else undated[left.rows])
    if missing:
        notes.append(f"{missing:,} tiles have no date and were left out by the filter on dates")
    left.keep((days >= dates[0]) & (days <= dates[1]), "dates", f"{dates[0]} to {dates[1]}")


# -- areas


def _geometric(archive: Archive, wanted: Filters) -> list[tuple[str, str, Any]]:
    """(name, detail for messages, test) of each filter on the map; everything wrong with them is found here."""
    out = []
    if wanted.extent is not None:
        out.append(
            (
                "extent",
                ",".join(f"{v:.10g}" for v in wanted.extent),
                extent_test(archive.grid.crs, wanted.extent, wanted.extent_crs),
            )
        )
    if wanted.radius_m is not None and wanted.near is None:
        raise QueryError("a radius was given without a point", "set near to the point's x, y")
    if wanted.near is not None:
        if wanted.radius_m is None:
            raise QueryError("a point was given without a radius", "set radius_m, such as 5000")
        out.append(
            (
                "near",
                f"{wanted.radius_m:g} m around {wanted.near[0]:g}, {wanted.near[1]:g}",
                near_test(archive.grid.crs, wanted.near, wanted.near_crs, wanted.radius_m),
            )
        )
    if wanted.within:
        out.append(("within", wanted.within, polygon_test(archive.grid.crs, wanted.within, wanted.within_layer)))
    return out


def _keep_inside(left: _Left, name: str, detail: str, test: Any, events: Events) -> None:
    """``test`` has ``.bounds`` (xmin, ymin, xmax, ymax of a box around the area, grid CRS) or None, and ``.inside(x,
    y)`` or None where the box is the area."""
    archive = left.archive
    rows = _rows_in_box(archive, left.rows, test.bounds) if test.bounds is not None else left.rows
    if test.inside is not None:
        if rows is None:
            rows = np.arange(len(archive))
        if _is_scattered(test, len(rows)):
            rows = _rows_near(archive, rows, test.polygons, events)
        parts = []
        for start in range(0, len(rows), _CHUNK):
            events.check_cancelled()
            some = rows[start : start + _CHUNK]
            x, y = centres(archive, some)
            parts.append(some[test.inside(x, y)])
        rows = np.concatenate(parts) if parts else np.zeros(0, np.int64)
    if rows is not None:
        left.replace(rows, name, detail)


def rows_inside(archive: Archive, area: AreaTest, events: Events | None = None) -> np.ndarray | None:
    """Sorted rows of the tiles in one area; None: all of them."""
    left = _Left(archive, [])
    _keep_inside(left, "area", "", area, events or Events())
    return left.rows


def _is_scattered(test: Any, count: int) -> bool:
    """Whether polygons leave most of the ``count`` tiles in the box around them out."""
    if test.polygons is None or count < _TREE_TILES:
        return False
    xmin, ymin, xmax, ymax = test.bounds
    return sum(polygon.area for polygon in test.polygons) < _TREE_SHARE * (xmax - xmin) * (ymax - ymin)


def _rows_near(archive: Archive, rows: np.ndarray, polygons: np.ndarray, events: Events) -> np.ndarray:
    """Those of the sorted ``rows`` that the tree of the archive does not rule out; all of them where it has none."""
    from .rtree import tree_of

    tree = tree_of(archive, events)
    if tree is None:
        return rows
    with tree:
        near = tree.rows_near(polygons)
    return near if len(rows) == len(archive) else near[np.isin(near, rows, assume_unique=True)]


def centres(archive: Archive, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """x and y (m,) float64 of the middles of footprints, grid CRS; NaN where there is none."""
    bounds = archive.bounds(rows)
    return (bounds[:, 0] + bounds[:, 2]) / 2, (bounds[:, 1] + bounds[:, 3]) / 2


def _rows_in_box(
    archive: Archive, rows: np.ndarray | None, box: tuple[float, float, float, float]
) -> np.ndarray | None:
    """The rows whose centre lies in the box (edges belong to it). On a grid: ranges of columns and rows."""
    xmin, ymin, xmax, ymax = box
    if archive.grid.whole:
        some = np.arange(len(archive)) if rows is None else rows
        x, y = centres(archive, some)
        return some[(x >= xmin) & (x <= xmax) & (y >= ymin) & (y <= ymax)]
    is_in = None
    for number, scale in enumerate(archive.grid.scales):
        half, stride = scale.tile_m / 2, scale.stride_m
        tolerance = 1e-6 * scale.gsd_m  # a centre on the edge must not be lost to rounding
        inside = _in_range(archive.col, (xmin - half - tolerance) / stride, (xmax - half + tolerance) / stride, rows)
        inside &= _in_range(archive.row, (ymin - half - tolerance) / stride, (ymax - half + tolerance) / stride, rows)
        if len(archive.grid.scales) > 1:
            inside &= (archive.scale if rows is None else archive.scale[rows]) == number
        is_in = inside if is_in is None else is_in | inside
    return np.flatnonzero(is_in) if rows is None else rows[is_in]


def _in_range(numbers: np.ndarray, low: float, high: float, rows: np.ndarray | None) -> np.ndarray:
    some = numbers if rows is None else numbers[rows]
    limits = np.iinfo(some.dtype)
    first, last = np.clip([np.ceil(low), np.floor(high)], limits.min, limits.max)
    # limits in the array's own type: comparing integers of one type is several times faster
    return (some >= some.dtype.type(int(first))) & (some <= some.dtype.type(min(int(last), int(limits.max))))
