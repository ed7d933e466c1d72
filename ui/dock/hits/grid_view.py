"""A view of a list as a grid of equal cells: geometry by arithmetic, drawing of what is on the screen only.

What a cell shows is the delegate's matter; keys, menus and dragging are those of subclasses.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from qgis.PyQt.QtGui import QCursor, QPainter, QPaintEvent, QRegion, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from .cell_grid import CellGrid
from .kept_place import KeptPlace

_MANY_RANGES = 64


class GridView(QAbstractItemView):
    """Ascending rows from the top left. Up and Down step by one, as Left and Right do: the list is a ranking."""

    _grid = CellGrid()  # Qt asks for the geometry while it still makes the view

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = KeptPlace(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # its coming would change the columns
        self.setMouseTracking(True)

    # -- for subclasses
    def cell_size(self) -> tuple[int, int]:
        """(least width of a cell, by how much it is higher than wide) in pixels."""
        return 96, 0

    def before_layout(self) -> None:
        """The cells are about to be laid out."""

    def looked_elsewhere(self) -> None:
        """Other cells may be on the screen than before."""

    def setModel(self, model: QAbstractItemModel) -> None:
        super().setModel(model)
        # after the view's own slots and the selection model's: these forget what was selected
        self._place.follow(model)
        model.rowsRemoved.connect(lambda *_: self.scheduleDelayedItemsLayout())
        self.doItemsLayout()

    def visible_rows(self) -> range:
        top = self.verticalOffset()
        return self._grid.rows_between(top, top + self.viewport().height() - 1)

    # -- selection
    def selected_rows(self) -> list[int]:
        """Ascending; from the ranges, so that selecting everything is no matter."""
        rows: list[int] = []
        for part in self.selectionModel().selection():
            rows.extend(range(part.top(), part.bottom() + 1))
        return sorted(rows)

    def show_rows(self, rows: list[int]) -> None:
        """Select ``rows`` and scroll to the first; nothing selected for an empty list."""
        self.select_rows(rows)
        if rows:
            first = self.model().index(min(rows), 0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(first)

    def select_rows(self, rows: list[int]) -> None:
        """Select exactly ``rows``, without scrolling."""
        # in two steps: comparing two long selections takes Qt the product of their lengths
        self.selectionModel().clearSelection()
        selection = QItemSelection()
        for first, last in _runs(sorted(rows)):
            selection.select(self.model().index(first, 0), self.model().index(last, 0))
        if not selection.isEmpty():
            self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """A rubber band takes what it touches; everything else (a click, Shift) all rows from one corner to the
        other."""
        model, selection = self.model(), QItemSelection()
        top = self.verticalOffset()
        if self.state() == QAbstractItemView.State.DragSelectingState:
            box = rect.normalized()
            runs = self._grid.runs_in(box.left(), box.top() + top, box.right(), box.bottom() + top)
        else:
            ends = [self._grid.at(p.x(), p.y() + top) for p in (rect.topLeft(), rect.bottomRight())]
            runs = [(min(ends), max(ends))] if min(ends) >= 0 else []
        for first, last in runs:
            selection.select(model.index(first, 0), model.index(last, 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        if len(selection) > _MANY_RANGES:
            return QRegion(self.viewport().rect())
        region, visible = QRegion(), self.visible_rows()
        for part in selection:
            for row in range(max(part.top(), visible.start), min(part.bottom() + 1, visible.stop)):
                region = region.united(QRegion(self.cell(row)))
        return region

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update(self.visualRect(previous))

    # -- geometry
    def cell(self, row: int) -> QRect:
        """Where a row is in the viewport, on the screen or not."""
        x, y = self._grid.corner(row)
        return QRect(x, y - self.verticalOffset(), self._grid.cell_width, self._grid.cell_height)

    def visualRect(self, index: QModelIndex) -> QRect:
        return self.cell(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._grid.at(point.x(), point.y() + self.verticalOffset())
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def scrollTo(
        self, index: QModelIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        self.executeDelayedItemsLayout()
        hints, bar, height = QAbstractItemView.ScrollHint, self.verticalScrollBar(), self.viewport().height()
        top = self._grid.corner(index.row())[1] - (self._grid.line_height - self._grid.cell_height)
        bottom = top + 2 * self._grid.line_height - self._grid.cell_height
        if hint == hints.PositionAtCenter:
            bar.setValue((top + bottom - height) // 2)
        elif hint == hints.PositionAtTop or (hint == hints.EnsureVisible and top < bar.value()):
            bar.setValue(top)
        elif hint == hints.PositionAtBottom or bottom > bar.value() + height:
            bar.setValue(min(top, bottom - height))

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: QModelIndex) -> bool:
        return False

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        actions, model = QAbstractItemView.CursorAction, self.model()
        last = model.rowCount() - 1 if model is not None else -1
        if last < 0:
            return QModelIndex()
        page = max(1, self.viewport().height() // self._grid.line_height) * self._grid.columns
        steps = {actions.MoveDown: 1, actions.MoveRight: 1, actions.MoveNext: 1, actions.MovePageDown: page}
        steps |= {actions.MoveUp: -1, actions.MoveLeft: -1, actions.MovePrevious: -1, actions.MovePageUp: -page}
        if action in (actions.MoveHome, actions.MoveEnd):
            row = 0 if action == actions.MoveHome else last
        elif not self.currentIndex().isValid():
            row = 0
        else:
            row = self.currentIndex().row() + steps.get(action, 0)
        if row > last and model.canFetchMore(QModelIndex()):
            model.fetchMore(QModelIndex())
            last = model.rowCount() - 1
        return model.index(min(max(row, 0), last), 0)

    def viewportSizeHint(self) -> QSize:
        width, extra = self.cell_size()
        return QSize(3 * width, 2 * (width + extra))

    def updateGeometries(self) -> None:
        """Lay the cells out anew for the width and the number of rows; what was on top stays there."""
        if self.model() is None:
            return
        self.before_layout()
        model, size = self.model(), self.viewport().size()
        count = model.rowCount()
        least, extra = self.cell_size()
        self._grid = CellGrid.fit(count, size.width(), least, extra)
        bar = self.verticalScrollBar()
        with self._place.held():
            bar.setSingleStep(max(1, self._grid.line_height // 3))
            bar.setPageStep(max(1, size.height()))
            bar.setRange(0, max(0, self._grid.height - size.height()))
            bar.setValue(self._place.top(self._grid, count))
        super().updateGeometries()
        self.looked_elsewhere()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.viewport().scroll(0, dy)
        self._place.scrolled(self._grid, self.verticalOffset())
        self.looked_elsewhere()

    def rowsInserted(self, parent: QModelIndex, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        self.scheduleDelayedItemsLayout()

    # -- drawing
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        rows, region = self.visible_rows(), event.region()
        if not self._grid.count:
            return
        model, delegate, selection = self.model(), self.itemDelegate(), self.selectionModel()
        option = self._option()
        states = QStyle.StateFlag
        plain = option.state | states.State_None  # a copy: in Qt 5 the attribute is a reference
        current = self.currentIndex().row() if self.hasFocus() else -1
        at = self.viewport().mapFromGlobal(QCursor.pos())
        under = self._grid.at(at.x(), at.y() + self.verticalOffset()) if self.viewport().underMouse() else -1
        for row in rows:
            rect = self.cell(row)
            if not region.intersects(rect):
                continue
            index = model.index(row, 0)
            state = plain
            if selection.isSelected(index):
                state = state | states.State_Selected
            if row == under:
                state = state | states.State_MouseOver
            if row == current:
                state = state | states.State_HasFocus
            option.rect, option.state = rect, state
            delegate.paint(painter, option, index)

    def _option(self) -> QStyleOptionViewItem:
        if hasattr(self, "initViewItemOption"):  # Qt 6
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
        else:
            option = self.viewOptions()
        states = QStyle.StateFlag
        option.state &= ~(states.State_HasFocus | states.State_MouseOver | states.State_Selected)
        if self.isActiveWindow():
            option.state |= states.State_Active
        else:
            option.state &= ~states.State_Active
        return option


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Ascending rows as (first, last) of neighbours."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
