"""The ranked thumbnails. Up and Down go to the previous and the next hit, whatever the number of columns."""

from __future__ import annotations

from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt
from qgis.PyQt.QtGui import QFontMetrics, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from ...i18n import tr
from .hit_delegate import HitDelegate
from .hits_model import HIT_ROLE, Hit, HitsModel


class HitsView(QListView):
    def __init__(self, model: HitsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(HitDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        )  # else its coming would change the columns
        self.setSpacing(2)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setMinimumHeight(150)
        self.setAccessibleName(tr("Places found, the most similar first"))
        self.setToolTip(tr("Places found, the most similar first; a click, or the arrow keys, show them on the map"))

    def viewportSizeHint(self) -> QSize:
        option = QStyleOptionViewItem()
        option.fontMetrics = QFontMetrics(self.font())
        item = self.itemDelegate().sizeHint(option, QModelIndex())
        return QSize(item.width() * 3, item.height() * 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.itemDelegate().fit(self.viewport().width() - 2, self.spacing() * 2):
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        steps = {
            QAbstractItemView.CursorAction.MoveDown: 1,
            QAbstractItemView.CursorAction.MoveRight: 1,
            QAbstractItemView.CursorAction.MoveUp: -1,
            QAbstractItemView.CursorAction.MoveLeft: -1,
        }
        if action not in steps:
            return super().moveCursor(action, modifiers)
        model = self.model()
        row = self.currentIndex().row() + steps[action] if self.currentIndex().isValid() else 0
        if row >= model.rowCount() and model.canFetchMore(QModelIndex()):
            model.fetchMore(QModelIndex())
        return model.index(min(max(row, 0), model.rowCount() - 1), 0)

    def selected_hits(self) -> list[Hit]:
        """The selected hits, best first."""
        return sorted((index.data(HIT_ROLE) for index in self.selectedIndexes()), key=lambda hit: hit.rank)

    def show_rows(self, rows: list[int]) -> None:
        """Select ``rows`` and scroll to the first; nothing selected for an empty list."""
        selection = self.selectionModel()
        selection.clearSelection()
        flag = QItemSelectionModel.SelectionFlag.Select
        for row in rows:
            selection.select(self.model().index(row, 0), flag)
        if rows:
            first = self.model().index(min(rows), 0)
            selection.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(first)
