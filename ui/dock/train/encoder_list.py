"""The encoders that there are: those that came with Kinscape, and the user's own, which can be added and removed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...i18n import tr
from ...icons import theme_icon
from ...words import number, size, tip, wrappable
from ..widgets.action_card import ButtonRow
from ..widgets.encoder_combo import catalogue
from ..widgets.small_label import small_label

NAME, SIZE, ORIGIN = range(3)
_ENTRY = Qt.ItemDataRole.UserRole
_LEAST_ROWS, _MOST_ROWS = 3, 9
_HASH_SHOWN = 12


class EncoderList(QWidget):
    """``index_wished`` (name), ``add_wished``, ``remove_wished`` (entry) are the user's wishes."""

    index_wished = pyqtSignal(str)
    add_wished = pyqtSignal()
    remove_wished = pyqtSignal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.can_change = True
        self.list = QTreeWidget(self)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAccessibleName(tr("Encoders"))
        self.list.setToolTip(tr("What can turn tiles into numbers on this computer; the usual one stands first"))
        self.list.setHeaderLabels([tr("Encoder"), tr("Size"), tr("From")])
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (SIZE, ORIGIN):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.about = small_label(self)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.index = QPushButton(theme_icon("mActionStart"), tr("Index with it…"), self)
        self.index.setToolTip(tr("Open the Archive page with this encoder chosen, for a new archive of your rasters"))
        self.add = QPushButton(theme_icon("mActionAdd"), tr("Add…"), self)
        self.add.setToolTip(tr("Add an encoder of your own: a card (JSON) beside an ONNX or TorchScript file, or a "
                               "folder with a manifest")
                            + "\n" + tr("Such a file is a program: add only files of people you trust."))
        self.remove = QPushButton(theme_icon("mActionDeleteSelected"), tr("Remove…"), self)
        self.remove.setToolTip(tr("Delete this encoder of yours (Delete); those that came with Kinscape stay"))
        self.index.clicked.connect(lambda: self._tell_index())
        self.add.clicked.connect(lambda: self.add_wished.emit())
        self.remove.clicked.connect(lambda: self._tell_remove())
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._tell_remove)
        row = ButtonRow(self)
        for button in (self.index, self.add, self.remove):
            row.put(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.list)
        box.addWidget(self.about)
        box.addWidget(row)
        self.list.currentItemChanged.connect(lambda _now, _before: self.refresh_buttons())

    # -- what is listed
    def set_entries(self, entries: Iterable[dict[str, Any]] | None = None, chosen: str = "") -> None:
        """List ``entries`` (None: the catalogue as it is now); ``chosen`` becomes the current one."""
        found = list(catalogue() if entries is None else entries)
        chosen = chosen or self.current_name()
        self.list.clear()
        for entry in found:
            item = QTreeWidgetItem(self.list, _cells(entry))
            item.setData(NAME, _ENTRY, entry)
            item.setToolTip(NAME, tip(wrappable(details(entry))))
            item.setTextAlignment(SIZE, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if entry["name"] == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and self.list.topLevelItemCount():
            self.list.setCurrentItem(self.list.topLevelItem(0))
        self._fit_height()
        self.refresh_buttons()

    def entries(self) -> list[dict[str, Any]]:
        return [self.list.topLevelItem(i).data(NAME, _ENTRY) for i in range(self.list.topLevelItemCount())]

    def choose(self, name: str) -> None:
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item.data(NAME, _ENTRY)["name"] == name:
                self.list.setCurrentItem(item)

    def current(self) -> dict[str, Any] | None:
        item = self.list.currentItem()
        return item.data(NAME, _ENTRY) if item is not None else None

    def current_name(self) -> str:
        entry = self.current()
        return str(entry["name"]) if entry is not None else ""

    def refresh_buttons(self) -> None:
        """What can be done with the current encoder now."""
        entry = self.current()
        self.about.setText(wrappable(details(entry)) if entry is not None else "")
        self.index.setEnabled(entry is not None and self.can_change)
        self.add.setEnabled(self.can_change)
        self.remove.setEnabled(entry is not None and is_own(entry) and self.can_change)

    def _fit_height(self) -> None:
        """As high as the list is long, within limits: the page scrolls anyway."""
        rows = min(_MOST_ROWS, max(_LEAST_ROWS, self.list.topLevelItemCount()))
        row = self.list.sizeHintForRow(0) if self.list.topLevelItemCount() else self.fontMetrics().height() + 4
        self.list.setFixedHeight(self.list.header().sizeHint().height() + rows * row + 2 * self.list.frameWidth() + 2)

    def _tell_index(self) -> None:
        if self.index.isEnabled():
            self.index_wished.emit(self.current_name())

    def _tell_remove(self) -> None:
        if self.remove.isEnabled():
            self.remove_wished.emit(self.current())


def is_own(entry: dict[str, Any]) -> bool:
    """Whether the user brought or trained it."""
    return bool(entry.get("is_own"))


def can_be_base(entry: dict[str, Any]) -> bool:
    """Whether a training can begin with it: a network of Kinscape's own kinds."""
    return entry.get("kind") in ("tkanet", "fused") and bool(entry.get("is_available", True))


def origin_text(entry: dict[str, Any]) -> str:
    """Where an encoder is from, in a word or two."""
    if is_own(entry):
        return tr("yours")
    if entry.get("problem"):
        return tr("missing")
    if not entry.get("is_available", True):
        return tr("download")
    return tr("Kinscape") if "kind" in entry or not entry.get("size_mb") else tr("published")


def details(entry: dict[str, Any]) -> str:
    """What is known of an encoder: a line for each fact."""
    digest = str(entry.get("sha256") or "")
    facts = (
        (str(entry.get("description") or ""), "{0}"),
        (number(entry["dim"]) if entry.get("dim") else "", tr("{0} numbers for each tile")),
        (str(entry.get("problem") or ""), tr("Cannot be used: {0}")),
        (str(entry.get("trained_on") or ""), tr("Trained on: {0}")),
        (str(entry.get("licence") or ""), tr("Licence: {0}")),
        (digest[:_HASH_SHOWN], tr("SHA-256 of the weights: {0}…")),
    )
    return "\n".join(form.format(text) for text, form in facts if text)


def _cells(entry: dict[str, Any]) -> list[str]:
    weights = float(entry.get("size_mb") or 0) * 1e6
    return [
        str(entry["name"]),
        size(weights) if weights else tr("none"),
        origin_text(entry),
    ]
