"""Where a person is in the gallery, kept while the list or the width changes: what is on top, what is selected, and
which place is the current one.

A list that is cut or sorted anew is still the same list: its places are known by their feature ids. A list of another
run is another list, and begins at its top.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractItemModel, QItemSelectionModel

from .cell_grid import CellGrid
from .hits_model import HIT_ROLE, Hit

if TYPE_CHECKING:
    from .grid_view import GridView

MAX_RESTORED = 5_000  # so many selected places are found again; more would make sliders slow


class KeptPlace:
    """``anchor``: the row that stays where it is on the screen, and how far below the upper edge its line begins."""

    def __init__(self, view: GridView) -> None:
        self._view = view
        self._anchor = (0, 0)
        self._holders = 0
        self._table: object = None
        self._order: object = None
        self._selected: list[int] = []  # feature ids, as are these:
        self._current = self._top = -1

    def follow(self, model: QAbstractItemModel) -> None:
        model.modelAboutToBeReset.connect(self._remember_all)
        model.modelReset.connect(self._restore_all)
        # here the model itself carries the selection over
        model.layoutAboutToBeChanged.connect(lambda *_: self._remember_top())
        model.layoutChanged.connect(lambda *_: self._restore_top())
        self._table = getattr(model, "table", None)

    def row_of(self, hit: Hit) -> int:
        """Where a hit is now, -1 if it is not shown."""
        return self._row(hit.fid)

    # -- scrolling
    @contextmanager
    def held(self) -> Iterator[None]:
        """Scrolling within the block is the layout's, not the user's."""
        self._holders += 1
        try:
            yield
        finally:
            self._holders -= 1

    def scrolled(self, grid: CellGrid, top: int) -> None:
        """The user scrolled: the first cell that is wholly or mostly on the screen is what they look at."""
        if not self._holders and grid.count:
            row = min(grid.count - 1, (top + grid.line_height // 2) // grid.line_height * grid.columns)
            self._anchor = (row, grid.corner(row)[1] - top)

    def top(self, grid: CellGrid, count: int) -> int:
        """The scroll position that keeps the anchor where it was."""
        row, below = self._anchor
        if not count or row == 0 and below >= 0:
            return 0
        return max(0, grid.corner(min(row, count - 1))[1] - below)

    # -- the list in another order or number
    def _remember_top(self) -> None:
        view, current = self._view, self._view.currentIndex()
        seen = view.visualRect(current).intersects(view.viewport().rect()) if current.isValid() else False
        if seen and self._anchor[0]:
            self._anchor = (current.row(), view.visualRect(current).y())
        self._top = self._fid(self._anchor[0]) if self._anchor != (0, 0) else -1
        self._order = None if seen else _order(view.model())

    def _restore_top(self) -> None:
        view, model = self._view, self._view.model()
        if self._order not in (None, _order(model)):
            self._anchor = (0, 0)  # sorted anew, and nothing on the screen that was being worked on
        elif self._top >= 0:
            row = self._row(self._top)
            self._anchor = (row, self._anchor[1]) if row >= 0 else self._anchor
        view.doItemsLayout()

    # -- a list that says no more than that it changed
    def _remember_all(self) -> None:
        view, model = self._view, self._view.model()
        rows = view.selected_rows()
        self._table = getattr(model, "table", None)
        self._selected = [self._fid(row) for row in rows] if len(rows) <= MAX_RESTORED else []
        self._current = self._fid(view.currentIndex().row()) if view.currentIndex().isValid() else -1
        self._remember_top()

    def _restore_all(self) -> None:
        """The current place first, and without selecting it: nobody moved there, so the map stays where it is."""
        view, model = self._view, self._view.model()
        table = getattr(model, "table", None)
        is_same, self._table = table is not None and table is self._table, table
        if not is_same:
            self._anchor, self._top = (0, 0), -1
        self._restore_top()
        if not is_same:
            return
        does_scroll = view.hasAutoScroll()
        view.setAutoScroll(False)
        row = self._row(self._current)
        if row >= 0:
            view.selectionModel().setCurrentIndex(model.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        view.select_rows([row for row in map(self._row, self._selected) if row >= 0])
        view.setAutoScroll(does_scroll)

    def _row(self, fid: int) -> int:
        """Where a feature is now, -1 if it is not shown."""
        find = getattr(self._view.model(), "row_of_fid", None)
        return find(fid) if find is not None and fid >= 0 else -1

    def _fid(self, row: int) -> int:
        hit = self._view.model().index(row, 0).data(HIT_ROLE)
        return hit.fid if hit is not None else -1


def _order(model: Any) -> object:
    """How the model sorts, as far as it says."""
    choice = getattr(model, "choice", None)
    return (getattr(choice, "sort", None), getattr(choice, "reverse", None))
