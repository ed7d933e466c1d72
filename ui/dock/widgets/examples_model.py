"""The examples of one strip (like, or unlike) as a model: what is searched for, its picture, and what is wrong with
it."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QMimeData, QModelIndex, Qt
from qgis.PyQt.QtGui import QIcon, QPixmap

from ....core.errors import InputError
from ....core.jobs.examples import Example
from ...i18n import tr
from ...icons import theme_icon
from ...words import tip

EXAMPLES_MIME = "application/x-kinscape-examples"  # a JSON list of ExampleItem.to_dict
ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
_LONGEST_LABEL, _LONGEST_PATH, _LONGEST_WORDS = 200, 4096, 1000  # characters


@dataclass(eq=False)  # two examples may show the same; each is still its own
class ExampleItem:
    """``error`` is why the engine cannot use the example; "" while nothing is wrong. ``concept``: the file of a learned
    concept, which stands for examples; ``example`` is None then."""

    example: Example | None
    label: str
    picture: QPixmap | None = None
    error: str = ""
    concept: str = ""

    @property
    def is_waiting(self) -> bool:
        """Whether its picture is still to come."""
        return self.picture is None and not self.error

    @property
    def tile(self) -> str:
        """The tile of the archive that it is, "" for other examples."""
        return self.example.tile if self.example is not None else ""

    @property
    def words(self) -> str:
        """What it says, where it is words and no picture; "" for other examples."""
        return self.example.text if self.example is not None else ""

    @property
    def source(self) -> str:
        return self.example.source if self.example is not None else ""

    def files(self) -> tuple[str, ...]:
        """What has to be opened to use it; a tile is read through its archive."""
        return (self.concept,) if self.example is None else (self.example.raster, self.example.image)

    def to_dict(self) -> dict[str, Any]:
        """Example (or concept) and label, JSON-able; pictures are made again."""
        if self.example is None:
            return {"concept": self.concept, "label": self.label}
        plain = {name: value for name, value in asdict(self.example).items() if value not in ("", (), None)}
        return {"example": plain, "label": self.label}

    @classmethod
    def from_dict(cls, data: object) -> ExampleItem:
        """What ``to_dict`` gave. Raises InputError where it says no example."""
        given = data if isinstance(data, Mapping) else {}
        concept = given.get("concept")
        if isinstance(concept, str) and 0 < len(concept) <= _LONGEST_PATH:
            return cls(None, str(given.get("label", ""))[:_LONGEST_LABEL], concept=concept)
        try:
            fields = dict(given["example"])
            if "polygon" in fields:
                fields["polygon"] = tuple((float(x), float(y)) for x, y in fields["polygon"])
            numbers = [value for corner in fields.get("polygon", ()) for value in corner]
            if fields.get("gsd_m") is not None:
                fields["gsd_m"] = float(fields["gsd_m"])
                numbers.append(fields["gsd_m"])
            if not all(map(math.isfinite, numbers)):
                raise ValueError
            texts = {name: value for name, value in fields.items() if name not in ("polygon", "gsd_m")}
            if not all(isinstance(value, str) for value in texts.values()):
                raise TypeError
            if len(fields.get("text", "")) > _LONGEST_WORDS:
                raise ValueError
            return cls(Example(**fields), str(given.get("label", ""))[:_LONGEST_LABEL])
        except (KeyError, TypeError, ValueError, OverflowError):
            raise InputError(f"this is no example: {str(data)[:80]}") from None


class ExamplesModel(QAbstractListModel):
    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)
        self.items: list[ExampleItem] = []

    def examples(self) -> tuple[Example, ...]:
        """Without concepts, which stand for examples of their own."""
        return tuple(item.example for item in self.items if item.example is not None)

    def concept(self) -> str:
        """The file of the concept among them, "" where there is none."""
        return next((item.concept for item in self.items if item.concept), "")

    def add(self, item: ExampleItem) -> None:
        self._insert(len(self.items), item)

    def remove(self, row: int) -> None:
        if 0 <= row < len(self.items):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self.items[row]
            self.endRemoveRows()

    def clear(self) -> None:
        self.beginResetModel()
        self.items.clear()
        self.endResetModel()

    def set_items(self, items: Iterable[ExampleItem]) -> None:
        """Hold exactly ``items``. What stays is not touched, so that views keep their place."""
        items = list(items)
        for row in reversed(range(len(self.items))):
            if not any(self.items[row] is item for item in items):
                self.remove(row)
        for row, item in enumerate(items):
            if row >= len(self.items) or self.items[row] is not item:
                self._insert(row, item)
        if len(self.items) != len(items):  # the order was another: begin anew
            self.beginResetModel()
            self.items = items
            self.endResetModel()

    def touch(self, item: ExampleItem) -> None:
        """``item`` got its picture, or an error."""
        if item in self.items:
            index = self.index(self.items.index(item))
            self.dataChanged.emit(index, index)

    def _insert(self, row: int, item: ExampleItem) -> None:
        self.beginInsertRows(QModelIndex(), row, row)
        self.items.insert(row, item)
        self.endInsertRows()

    # -- as Qt's views ask
    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item = self.items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DecorationRole:
            if item.error:
                return theme_icon("mIconWarning")
            return QIcon(item.picture) if item.picture is not None else theme_icon("mIconRaster")
        if role == Qt.ItemDataRole.ToolTipRole:
            if item.error:
                return tip(tr("{0} cannot be used: {1}").format(item.label, item.error))
            if item.is_waiting:
                return tip(tr("{0}. Its picture is being made").format(item.label))
            text = tr("{0}. Delete removes it, a double click zooms to it; drag it to the other strip to move it")
            return tip(text.format(item.label))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("{0}, cannot be used").format(item.label) if item.error else item.label
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [EXAMPLES_MIME]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:
        mime = QMimeData()
        items = [self.items[index.row()].to_dict() for index in indexes if index.isValid()]
        mime.setData(EXAMPLES_MIME, json.dumps(items).encode())
        return mime

    def supportedDragActions(self) -> Qt.DropAction:
        # the strip that takes the drop asks this one to let go: the view itself must not remove rows
        return Qt.DropAction.CopyAction
