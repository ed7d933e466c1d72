"""The examples of one strip (like, or unlike) as a model: what is searched for, its picture, and what is wrong with
it."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QIcon, QPixmap

from ....core.jobs.examples import Example
from ...i18n import tr
from ...icons import theme_icon


@dataclass
class ExampleItem:
    """``error`` is why the engine cannot use the example; "" while nothing is wrong."""

    example: Example
    label: str
    picture: QPixmap | None = None
    error: str = ""


class ExamplesModel(QAbstractListModel):
    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)
        self.items: list[ExampleItem] = []

    def examples(self) -> tuple[Example, ...]:
        return tuple(item.example for item in self.items)

    def add(self, item: ExampleItem) -> None:
        row = len(self.items)
        self.beginInsertRows(QModelIndex(), row, row)
        self.items.append(item)
        self.endInsertRows()

    def remove(self, row: int) -> None:
        if 0 <= row < len(self.items):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self.items[row]
            self.endRemoveRows()

    def clear(self) -> None:
        self.beginResetModel()
        self.items.clear()
        self.endResetModel()

    def touch(self, item: ExampleItem) -> None:
        """``item`` got its picture, or an error."""
        if item in self.items:
            index = self.index(self.items.index(item))
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            if item.error:
                return theme_icon("mIconWarning")
            return QIcon(item.picture) if item.picture is not None else theme_icon("mIconRaster")
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.error or tr("{0} (Delete removes it, a double click zooms to it)").format(item.label)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return item.label
        return None
