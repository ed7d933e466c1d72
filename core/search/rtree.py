"""An R*-tree over the tiles of an archive: which tiles may lie in scattered regions, without looking at every tile.

The leaves are runs of tiles that are near each other on the ground (along a Z-order curve), not single tiles, so that a
million tiles make a few thousand entries. SQLite's R*Tree module holds their boxes. What the tree gives is a superset:
whoever asks tests the tiles' centres afterwards, so a search with it finds exactly what one without it does.

It is kept in a file beside the archive, made when a search first gains from it, and made anew after the archive
changed. Where the folder cannot be written it stays in memory; where SQLite lacks the module there is none.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import ArchiveError
from ..events import Events

if TYPE_CHECKING:
    from ..archive.store import Archive

TREE_NAME = "tiles.rtree"
LEAF_TILES = 128
_VERSION = 1
_CHUNK = 1 << 18
_SINGLE_BOXES = 256  # up to so many polygons are asked for one by one; of more, only what is around them all
_CURVE_BITS = 16
_TABLES = """
CREATE TABLE about (version INTEGER, mark TEXT, tiles INTEGER);
CREATE TABLE leaf (id INTEGER PRIMARY KEY, xmin REAL, ymin REAL, xmax REAL, ymax REAL, tiles BLOB);
CREATE VIRTUAL TABLE leaf_box USING rtree(id, xmin, xmax, ymin, ymax);
"""


class TileTree:
    """Open one with ``tree_of``. ``rows_near`` may be called again and again; ``close`` lets go of the file."""

    def __init__(self, db: sqlite3.Connection, tiles: int) -> None:
        self._db, self._tiles = db, tiles

    def rows_near(self, polygons: np.ndarray) -> np.ndarray:
        """Sorted rows of all tiles whose centre may lie in one of the polygons ((m,) shapely, grid CRS): all that do,
        and some around. Raises ArchiveError if the file is damaged."""
        import shapely

        try:
            leaves = self._leaves(shapely.bounds(polygons))
            ids = np.array([leaf[0] for leaf in leaves], np.int64)
            boxes = shapely.box(*np.array([leaf[1:] for leaf in leaves], np.float64).reshape(-1, 4).T)
            hit = np.unique(shapely.STRtree(boxes).query(polygons, predicate="intersects")[1])
            parts = [self._rows_of(int(number)) for number in ids[hit]]
        except (sqlite3.Error, ValueError, TypeError) as error:
            raise ArchiveError(f"the {TREE_NAME} of the archive is damaged: {error}",
                               f"delete {TREE_NAME}; it is made anew") from error
        return np.sort(np.concatenate(parts)) if parts else np.zeros(0, np.int64)

    def _leaves(self, boxes: np.ndarray) -> list[tuple[int, float, float, float, float]]:
        if len(boxes) > _SINGLE_BOXES:
            boxes = np.concatenate([boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)])[None]
        found = {}
        for xmin, ymin, xmax, ymax in boxes.tolist():
            for leaf in self._db.execute(
                    "SELECT leaf.id, leaf.xmin, leaf.ymin, leaf.xmax, leaf.ymax FROM leaf_box JOIN leaf USING (id) "
                    "WHERE leaf_box.xmin <= ? AND leaf_box.xmax >= ? AND leaf_box.ymin <= ? AND leaf_box.ymax >= ?",
                    (xmax, xmin, ymax, ymin)):
                found[leaf[0]] = leaf
        return list(found.values())

    def _rows_of(self, leaf: int) -> np.ndarray:
        rows = np.frombuffer(self._db.execute("SELECT tiles FROM leaf WHERE id = ?", (leaf,)).fetchone()[0], "<i8")
        if len(rows) and not (0 <= rows.min() and rows.max() < self._tiles):
            raise ValueError(f"leaf {leaf} names tiles that are not there")
        return rows

    def close(self) -> None:
        self._db.close()

    def __enter__(self) -> TileTree:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def tree_of(archive: Archive, events: Events | None = None) -> TileTree | None:
    """The tree of an archive: from its file, or made now and kept there. None where SQLite has no R*-trees."""
    if not has_rtrees():
        return None
    path = archive.folder / TREE_NAME
    found = _opened(path, archive)
    if found is not None:
        return found
    partial = path.with_name(f"{TREE_NAME}.{os.getpid()}.part")
    try:
        partial.unlink(missing_ok=True)
        build(str(partial), archive, events).close()
        os.replace(partial, path)
        return _opened(path, archive)
    except (OSError, sqlite3.OperationalError):  # a folder that cannot be written, a full disk
        return build(":memory:", archive, events)
    finally:
        _remove(partial)


def build(where: str, archive: Archive, events: Events | None = None) -> TileTree:
    """Make the tree in a new SQLite file, or in memory (":memory:"). Tiles without footprint are in no leaf."""
    events = events or Events()
    x, y = _centres(archive, events)
    order = _along_curve(x, y)
    db = sqlite3.connect(where)
    try:
        db.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = FULL;" + _TABLES)
        starts = range(0, len(order), LEAF_TILES)
        for number, start in enumerate(starts):
            if number % 512 == 0:
                events.check_cancelled()
                events.progress("preparing", start, len(order), "tiles")
            rows = np.sort(order[start:start + LEAF_TILES])
            box = [float(v) for v in (x[rows].min(), y[rows].min(), x[rows].max(), y[rows].max())]
            db.execute("INSERT INTO leaf VALUES (?, ?, ?, ?, ?, ?)", (number, *box, rows.astype("<i8").tobytes()))
            # the module keeps 32-bit numbers and rounds boxes outwards: never too small
            db.execute("INSERT INTO leaf_box VALUES (?, ?, ?, ?, ?)", (number, box[0], box[2], box[1], box[3]))
        db.execute("INSERT INTO about VALUES (?, ?, ?)", (_VERSION, archive.manifest.mark, len(archive)))
        db.commit()
    except BaseException:
        db.close()
        raise
    events.progress("preparing", len(order), len(order), "tiles")
    return TileTree(db, len(archive))


def has_rtrees() -> bool:
    """Whether this Python's SQLite was compiled with the R*Tree module."""
    db = sqlite3.connect(":memory:")
    try:
        db.execute("CREATE VIRTUAL TABLE probe USING rtree(id, xmin, xmax)")
    except sqlite3.OperationalError:
        return False
    finally:
        db.close()
    return True


def _opened(path: Path, archive: Archive) -> TileTree | None:
    """The tree in a file, None if there is none, it is of another state of the archive, or it is no tree."""
    if not path.is_file():
        return None
    db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        about: Sequence[object] = db.execute("SELECT version, mark, tiles FROM about").fetchone() or ()
    except sqlite3.Error:
        about = ()
    if tuple(about) == (_VERSION, archive.manifest.mark, len(archive)):
        return TileTree(db, len(archive))
    db.close()
    return None


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # a rest of ours in a folder that lets nothing be deleted any more: it does no harm


def _centres(archive: Archive, events: Events) -> tuple[np.ndarray, np.ndarray]:
    from .filters import centres

    parts = []
    for start in range(0, len(archive), _CHUNK):
        events.check_cancelled()
        parts.append(np.stack(centres(archive, np.arange(start, min(start + _CHUNK, len(archive))))))
    x, y = np.concatenate(parts, axis=1) if parts else np.zeros((2, 0))
    return x, y


def _along_curve(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Rows with a place, in Z-order (Morton): the bits of column and row of a fine grid, interleaved."""
    rows = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    if not len(rows):
        return rows
    code = np.zeros(len(rows), np.uint64)
    for shift, values in ((0, x[rows]), (1, y[rows])):
        span = max(float(values.max() - values.min()), 1e-9)
        cell = ((values - values.min()) / span * ((1 << _CURVE_BITS) - 1)).astype(np.uint64)
        for bits, mask in ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555)):
            cell = (cell | (cell << np.uint64(bits))) & np.uint64(mask)
        code |= cell << np.uint64(shift)
    return rows[np.argsort(code, kind="stable")]
