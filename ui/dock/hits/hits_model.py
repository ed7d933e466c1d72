"""The places of one run as a model, in the order and number chosen. Places become objects only when they are asked
for: the columns of ``HitsTable`` hold them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QAbstractListModel, QItemSelection, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPixmap

from ...i18n import tr
from ...words import metres, number, percent, tip
from ..land_cover.cover_wish import CoverWish
from ..land_cover.rerank import ranking
from .hits_choice import HitsChoice, choose, where
from .hits_file import REVIEWS, UnreadableResultsError
from .hits_table import HIDDEN, Hit, HitsTable

__all__ = ["HIT_ROLE", "SHARE_ROLE", "Hit", "HitsModel", "describe"]
HIT_ROLE = Qt.ItemDataRole.UserRole + 1
SHARE_ROLE = Qt.ItemDataRole.UserRole + 2  # score between the run's worst and best, 0..1


class HitsModel(QAbstractListModel):
    """``pictures`` gives a pixmap for a tile row, or None and asks for it: ``ThumbnailLoader.picture``.

    Rows of the model are the places shown; ``table`` holds all of them, None before ``open``.
    """

    chosen = pyqtSignal(int, int)  # places shown, places in all: after every change of what is shown
    reviewed = pyqtSignal()

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)
        self.pictures: Callable[[int], QPixmap | None] | None = None
        self.table: HitsTable | None = None
        self.choice = HitsChoice()
        self._shown = self._row_of = np.zeros(0, np.int64)
        self._ranks: np.ndarray | None = None  # by row of the table; None: as the file has them
        self._scores = (0.0, 1.0)

    # -- contents
    def open(self, gpkg: str, choice: HitsChoice | None = None, own: CoverWish | None = None) -> None:
        """Show the places of a results file: those of ``choice``, or by default of the choice made before. ``own``: how
        land cover counted in the search that wrote it.

        Raises KinscapeError if they cannot be read; what was shown stays then."""
        table = _in_words(lambda: HitsTable.read(gpkg), gpkg)
        table.own_wish = own
        self.beginResetModel()
        self.table, self.choice = table, choice or self.choice
        self._take_table()
        self.endResetModel()
        self._say_chosen()

    def refresh(self) -> None:
        """Read the file again, after it was edited elsewhere. Raises KinscapeError."""
        if self.table is None:
            return
        table = self.table

        def read_again() -> None:
            _in_words(table.reread, table.path)
            self._take_table()

        self._change(read_again)
        self.reviewed.emit()

    def clear(self) -> None:
        self.beginResetModel()
        self.table, self._scores = None, (0.0, 1.0)
        self._shown = self._row_of = np.zeros(0, np.int64)
        self._ranks = None
        self.endResetModel()
        self._say_chosen()

    @property
    def total(self) -> int:
        """Places in the file."""
        return 0 if self.table is None else len(self.table)

    @property
    def hits(self) -> Sequence[Hit]:
        """The places shown, each made when it is looked at."""
        return _Hits(self)

    def hit(self, row: int) -> Hit:
        """The place in a row of the model. Raises IndexError."""
        if self.table is None or not 0 <= row < len(self._shown):
            raise IndexError(row)
        return self._hit(int(self._shown[row]))

    def _hit(self, row: int) -> Hit:
        """A row of the table, with the rank of the moment."""
        return self.table.hit(row, None if self._ranks is None else int(self._ranks[row]))

    def hit_now(self, hit: Hit) -> Hit:
        """The same place as it is ranked and marked now."""
        row = -1 if self.table is None else int(self.table.rows_of_fids([hit.fid])[0])
        return self._hit(row) if row >= 0 else hit

    @property
    def is_reranked(self) -> bool:
        """Whether any place has another rank now than in the file."""
        return self._ranks is not None and bool((self._ranks != self.table.rank).any())

    def moved_ranks(self) -> dict[int, int]:
        """{feature: rank of the moment} of places that the file ranks otherwise."""
        if self.table is None or self._ranks is None:
            return {}
        rows = np.flatnonzero(self._ranks != self.table.rank)
        return dict(zip(self.table.fid[rows].tolist(), self._ranks[rows].tolist()))

    def geometry(self, hit: Hit) -> QgsGeometry:
        """The footprint in the places layer's CRS; null for a file without georeference."""
        out = QgsGeometry()
        if self.table is not None:
            row = int(self.table.rows_of_fids([hit.fid])[0])
            try:
                wkb = self.table.wkb(row) if row >= 0 else None
            except UnreadableResultsError:
                wkb = None  # the file was taken away: the list stays, without places on the map
            if wkb:
                out.fromWkb(wkb)
        return out

    # -- choosing
    def set_choice(self, choice: HitsChoice) -> None:
        """Show other places, or in another order. Indexes that views hold stay on their places."""
        if choice != self.choice:
            self._change(lambda: setattr(self, "choice", choice))

    def where(self) -> str:
        """SQL that keeps the places shown; "" for all."""
        return "" if self.table is None else where(self.table, self.choice)

    # -- looking up
    def row_of_fid(self, fid: int) -> int:
        """The row of a feature; -1 if it is not shown."""
        return int(self.rows_of_fids([fid])[0])

    def rows_of_fids(self, fids: Iterable[int]) -> np.ndarray:
        """(m,) int64 rows of features, -1 for those that are not shown."""
        return self._rows_shown("rows_of_fids", np.fromiter(fids, np.int64))

    def row_of_tile(self, tile_row: int) -> int:
        """The row of a tile, given as row of the archive; -1 if it is not shown."""
        return int(self._rows_shown("rows_of_tiles", np.array([tile_row], np.int64))[0])

    def _rows_shown(self, look_up: str, wanted: np.ndarray) -> np.ndarray:
        if self.table is None:
            return np.full(len(wanted), -1)
        rows = getattr(self.table, look_up)(wanted)
        return np.where(rows >= 0, self._row_of[rows], -1)

    def fids_of(self, selection: QItemSelection) -> np.ndarray:
        """(m,) int64 features of selected rows, without making an object of each."""
        if self.table is None:
            return np.zeros(0, np.int64)
        rows = [self._shown[part.top() : part.bottom() + 1] for part in selection]
        return self.table.fid[np.concatenate([*rows, np.zeros(0, np.int64)])]

    def selection_of(self, rows: Iterable[int]) -> QItemSelection:
        """Rows (-1 is passed over) as a selection of as few ranges as possible."""
        rows = np.unique(np.fromiter(rows, np.int64))
        rows = rows[(rows >= 0) & (rows < len(self._shown))]
        out = QItemSelection()
        for part in np.split(rows, np.flatnonzero(np.diff(rows) > 1) + 1):
            if len(part):
                out.select(self.index(int(part[0])), self.index(int(part[-1])))
        return out

    # -- review
    def set_review(self, fids: Iterable[int], state: str) -> None:
        """Mark places: like, unlike, hidden, or "" for none. The file is the business of ``ReviewStore``."""
        if self.table is None:
            return
        rows = self.table.rows_of_fids(np.fromiter(fids, np.int64))
        rows = rows[rows >= 0]
        code = REVIEWS.index(state)
        is_coming_or_going = bool(((self.table.review[rows] == HIDDEN) != (code == HIDDEN)).any())
        self.table.review[rows] = code
        if is_coming_or_going and not self.choice.shows_hidden:
            self._change(lambda: None)
        shown = self._row_of[rows]
        shown = shown[shown >= 0]
        if len(shown):  # one signal for all: views paint only what is on the screen
            self.dataChanged.emit(self.index(int(shown.min())), self.index(int(shown.max())))
        self.reviewed.emit()

    def reviewed_hits(self, state: str) -> list[Hit]:
        """All places of a mark, shown or not, best first."""
        if self.table is None:
            return []
        rows = np.flatnonzero(self.table.review == REVIEWS.index(state)).tolist()
        return sorted((self._hit(row) for row in rows), key=lambda hit: hit.rank)

    def review_counts(self) -> dict[str, int]:
        """{like, unlike, hidden: number of places}, shown or not."""
        codes = np.zeros(0, np.int8) if self.table is None else self.table.review
        counts = np.bincount(codes, minlength=len(REVIEWS))
        return {state: int(counts[code]) for code, state in enumerate(REVIEWS) if state}

    # -- Qt
    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self.table is None or index.row() >= len(self._shown):
            return None
        row = int(self._shown[index.row()])
        if role == HIT_ROLE:
            return self._hit(row)
        if role == SHARE_ROLE:
            low, high = self._scores
            return float((self.table.score[row] - low) / (high - low)) if high > low else 1.0
        if role == Qt.ItemDataRole.DecorationRole:
            return self.pictures(int(self.table.tile_row[row])) if self.pictures is not None else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(describe(self._hit(row)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return describe(self._hit(row))
        return None

    def picture_arrived(self, tile_row: int) -> None:
        row = self.row_of_tile(tile_row)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])

    # -- changing what is shown
    def _take_table(self) -> None:
        known = self.table.score[np.isfinite(self.table.score)]
        self._scores = (float(known.min()), float(known.max())) if len(known) else (0.0, 1.0)
        self._choose()

    def _choose(self) -> None:
        self._shown = choose(self.table, self.choice)
        ranked = ranking(self.table, self.choice.wish)
        self._ranks = None if ranked is None else ranked.ranks
        self._row_of = np.full(len(self.table), -1)
        self._row_of[self._shown] = np.arange(len(self._shown))

    def _change(self, change: Callable[[], None]) -> None:
        """Do ``change``, choose anew, and carry the indexes that views hold over to the new rows of their places."""
        if self.table is None:
            change()
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        old = self._shown[[index.row() for index in held]] if held else self._shown[:0]
        fids = self.table.fid[old]
        try:
            change()
            self._choose()
        finally:
            if held:
                rows = self.rows_of_fids(fids).tolist()
                self.changePersistentIndexList(held, [self.index(row) if row >= 0 else QModelIndex() for row in rows])
            self.layoutChanged.emit()
            self._say_chosen()

    def _say_chosen(self) -> None:
        self.chosen.emit(len(self._shown), self.total)


class _Hits(Sequence):
    def __init__(self, model: HitsModel) -> None:
        self._model = model

    def __len__(self) -> int:
        return self._model.rowCount()

    def __getitem__(self, row: int | slice) -> Hit | list[Hit]:
        if isinstance(row, slice):
            return [self._model.hit(i) for i in range(*row.indices(len(self)))]
        return self._model.hit(row + len(self) if row < 0 else row)

    def __iter__(self) -> Iterator[Hit]:
        return (self._model.hit(row) for row in range(len(self)))


def describe(hit: Hit) -> str:
    """A hit in a few lines."""
    lines = [tr("Place {0}, score {1}").format(hit.rank, f"{hit.score:.3f}"), hit.source_name]
    if hit.probability is not None and 0 <= hit.probability <= 1:
        lines.append(tr("{0} likely to be what you look for, going by your marks").format(percent(hit.probability)))
    if hit.visual_rank is not None and hit.visual_rank != hit.rank:
        lines.append(tr("place {0} by looks alone").format(number(hit.visual_rank)))
    if hit.percentile is not None:
        lines.append(tr("more similar than {0} % of random tiles").format(f"{hit.percentile:.4g}"))
    if hit.date:
        lines.append(hit.date if hit.n_dates < 2 else tr("{0}, the best of {1} dates").format(hit.date, hit.n_dates))
    if hit.scale_m:
        lines.append(tr("tile of {0}").format(metres(hit.scale_m)))
    if hit.isolation_m is not None:
        lines.append(tr("{0} from the nearest better place").format(metres(hit.isolation_m)))
    if hit.review:
        words = {"like": tr("marked as alike"), "unlike": tr("marked as not alike"), "hidden": tr("hidden by you")}
        lines.append(words[hit.review])
    return "\n".join(lines)


def _in_words(read: Callable[[], Any], gpkg: str) -> Any:
    """``read()``; raises KinscapeError in the user's language."""
    try:
        return read()
    except UnreadableResultsError as error:
        words = {
            "missing": (tr("{0} is not there"), tr("it may have been moved; run the search again")),
            "foreign": (tr("{0} has no table of places"), tr("choose the results of a search")),
            "busy": (tr("{0} is being written by another program"), tr("try again when it has finished")),
            "closed": (tr("{0} cannot be opened"), tr("check the rights to the file and its folder")),
            "empty": (tr("{0} holds no places"), tr("search with fewer filters")),
            "damaged": (tr("{0} is damaged"), tr("run the search again")),
        }
        text, hint = words[error.fault]
        error.message, error.hint = text.format(gpkg), hint
        raise
