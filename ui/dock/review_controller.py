"""Marks and examples go together: a place that is liked becomes an example, an example that is removed loses its mark.
Everything goes through the page's history, so that one undo takes both back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

import numpy as np
from qgis.PyQt.QtCore import QObject

from ...core.errors import KinscapeError
from ...core.search.places_table import places_query, quoted
from ..i18n import tr
from ..words import count
from .example_adder import ExampleAdder
from .history import History
from .hits.hits_file import reading
from .hits.hits_model import Hit, HitsModel
from .hits.review_store import ReviewStore
from .session import Session
from .widgets.example_strip import ExampleStrip
from .widgets.examples_model import ExampleItem

Key = tuple[str, str]  # tile and source: what makes an example of a place of the archive
_AT_ONCE = 500  # names in one question to SQLite


class ReviewController(QObject):
    """``strips``: by the mark that belongs to them, like and unlike."""

    def __init__(
        self,
        session: Session,
        model: HitsModel,
        store: ReviewStore,
        strips: Mapping[str, ExampleStrip],
        adder: ExampleAdder,
        history: History,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._model, self._store = session, model, store
        self._strips, self._adder, self._history = dict(strips), adder, history
        self._is_muted = False
        self.is_marking_only = False  # marks make no examples: a sample is reviewed
        self._keys: dict[str, set[Key]] = {role: _keys(strip) for role, strip in self._strips.items()}
        history.changed.connect(self._follow)

    # -- the user's wishes
    def mark(self, hits: Sequence[Hit], state: str) -> None:
        """Mark places as like, unlike or hidden; where all of them are that already, take the mark away."""
        if not hits:
            return
        wanted = "" if all(hit.review == state for hit in hits) else state
        before = {hit.fid: hit.review for hit in hits}
        items = {role: list(strip.model.items) for role, strip in self._strips.items()}
        path, is_marking_only = self._path(), self.is_marking_only

        def do() -> None:
            self._write(dict.fromkeys(before, wanted), path)
            if not is_marking_only:
                self._move(hits, wanted)

        def undo() -> None:
            if not is_marking_only:
                for role, strip in self._strips.items():
                    strip.model.set_items(items[role])
            self._write(before, path)

        self._history.do(_text(wanted, len(hits)), do, undo)

    def take(self, role: str) -> None:
        """Make examples of all places that are marked ``role`` and are none yet: those of an earlier run, say."""
        strip = self._strips[role]
        known = _keys(strip)
        hits = [hit for hit in self._model.reviewed_hits(role) if (hit.tile_id, hit.source) not in known]
        if not hits:
            return
        before = list(strip.model.items)
        self._history.do(
            tr("Take the marked places as examples"),
            lambda: self._adder.add_hits(strip, hits),
            lambda: strip.model.set_items(before),
        )

    def carry_over(self) -> None:
        """A new search found places that are examples already: they keep their mark in the new result."""
        marks: dict[int, str] = {}
        for role, strip in self._strips.items():
            marks.update(dict.fromkeys(self._fids(_keys(strip)), role))
        self._write(marks)

    # -- examples and marks
    @contextmanager
    def muted(self) -> Iterator[None]:
        """While the strips change for another reason than the user's: another archive, a project being opened."""
        was_muted, self._is_muted = self._is_muted, True
        try:
            yield
        finally:
            self._is_muted = was_muted
            if not was_muted:
                self._keys = {role: _keys(strip) for role, strip in self._strips.items()}

    def _move(self, hits: Sequence[Hit], wanted: str) -> None:
        """The places as examples in the strip of their mark, and in no other."""
        keys = {(hit.tile_id, hit.source) for hit in hits}
        for role, strip in self._strips.items():
            if role == wanted:
                known = _keys(strip)
                self._adder.add_hits(strip, [hit for hit in hits if (hit.tile_id, hit.source) not in known])
            elif keys & _keys(strip):
                strip.model.set_items([item for item in strip.model.items if _key(item) not in keys])

    def _follow(self) -> None:
        """After every step, done or taken back: examples that came or went by another way than ``mark`` (dropped,
        removed, moved) bring or take their mark. Emptying a strip for the next question takes no marks: what was
        reviewed stays reviewed."""
        before, self._keys = self._keys, {role: _keys(strip) for role, strip in self._strips.items()}
        if self._is_muted or self.is_marking_only or self._model.table is None:
            return
        marks: dict[int, str] = {}
        for role, after in self._keys.items():
            gone = before[role] - after
            if not after and len(gone) > 1:
                continue
            marks.update({fid: "" for fid in self._fids(gone) if self._review(fid) == role})
        for role, after in self._keys.items():
            marks.update({fid: role for fid in self._fids(after - before[role]) if self._review(fid) != role})
        if marks:
            self._write(marks)

    def _review(self, fid: int) -> str:
        table = self._model.table
        row = int(table.rows_of_fids([fid])[0]) if table is not None else -1
        return table.hit(row).review if row >= 0 else ""

    def _fids(self, keys: Iterable[Key]) -> list[int]:
        """The features of the open result that are these tiles of these sources."""
        wanted, table = set(keys), self._model.table
        if not wanted or table is None:
            return []
        names, found = sorted({tile for tile, _source in wanted}), []
        try:
            with reading(table.path) as database:
                for start in range(0, len(names), _AT_ONCE):
                    found += _look_up(database, table.fid_name, names[start : start + _AT_ONCE])
        except KinscapeError:  # the file was taken away: the list still stands, and nothing can be written anyway
            return []
        return [fid for fid, tile, source in found if (tile, source) in wanted or (tile, "") in wanted]

    def _path(self) -> str:
        return self._model.table.path if self._model.table is not None else ""

    def _write(self, marks: Mapping[int, str], path: str | None = None) -> None:
        """Into the list at once, and into the file; a file that cannot be written is said, and the marks stay in the
        list. ``path``: the result that the features are of; where another one is shown by now, nothing is written."""
        if path is not None and path != self._path():
            return
        for state in sorted(set(marks.values())):
            self._model.set_review(np.array([fid for fid, own in marks.items() if own == state], np.int64), state)
        try:
            self._store.write(marks)
        except KinscapeError as error:
            self._session.say_error(error)


def _look_up(database: sqlite3.Connection, fid: str, tiles: list[str]) -> list[tuple[int, str, str]]:
    marks = ",".join("?" * len(tiles))
    query = places_query(f"{quoted(fid)}, tile_id, source", f"tile_id IN ({marks})")
    return [(int(row[0]), str(row[1]), str(row[2] or "")) for row in database.execute(query, tiles)]


def _key(item: ExampleItem) -> Key:
    return item.tile, item.source


def _keys(strip: ExampleStrip) -> set[Key]:
    return {_key(item) for item in strip.model.items if item.tile}


def _text(wanted: str, n: int) -> str:
    """What was done, for the undo button."""
    if not wanted:
        return count(n, tr("Take the mark of a place away"), tr("Take the marks of {0} places away"))
    return {
        "like": count(n, tr("Like a place"), tr("Like {0} places")),
        "unlike": count(n, tr("Unlike a place"), tr("Unlike {0} places")),
        "hidden": count(n, tr("Hide a place"), tr("Hide {0} places")),
    }[wanted]
