"""A strip of examples with the button that adds one: drawn on the map, from an image file, or from the results."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QAction, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...i18n import tr
from ...icons import theme_icon
from .examples_model import ExamplesModel

THUMB_PX = 52


class ExampleStrip(QWidget):
    """Knows how examples are shown and removed; who owns it adds them (``draw_wished``, ``files_chosen``,
    ``hits_wished``)."""

    draw_wished = pyqtSignal()
    files_chosen = pyqtSignal(list)
    hits_wished = pyqtSignal()
    changed = pyqtSignal()
    zoom_wished = pyqtSignal(object)

    def __init__(self, title: str, tooltip: str, draw_key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ExamplesModel(self)
        self.setAcceptDrops(True)
        self.setToolTip(tooltip)
        label = QLabel(title, self)
        self.view = self._make_view(title)
        label.setBuddy(self.view)
        self.add_button = QToolButton(self)
        self.add_button.setIcon(theme_icon("symbologyAdd"))
        self.add_button.setToolTip(tr("Add an example: draw it on the map, or take an image file"))
        self.add_button.setAccessibleName(tr("Add to: {0}").format(title))
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button.setAutoRaise(True)
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.draw_action = self._action(
            tr("Draw on map"),
            "mActionSelectRectangle",
            tr(
                "Press, drag and release on the map around what you look for; "
                "Shift keeps a square, a click takes one tile"
            ),
            self.draw_wished.emit,
        )
        if draw_key:
            self.draw_action.setShortcut(QKeySequence(draw_key))
            self.draw_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.file_action = self._action(
            tr("Image file…"),
            "mActionAddRasterLayer",
            tr("A photo, a chip or a raster file that shows what you look for; it needs no georeference"),
            self.ask_files,
        )
        self.hits_action = self._action(
            tr("Selected places"),
            "mActionInvertSelection",
            tr("The places that are selected in the results below"),
            self.hits_wished.emit,
        )
        self.menu.addSeparator()
        self.clear_action = self._action(
            tr("Clear"), "mActionRemove", tr("Remove all examples of this strip"), self.clear
        )
        self.add_button.setMenu(self.menu)

        side = QVBoxLayout()
        side.setSpacing(0)
        side.addStretch(1)
        side.addWidget(self.add_button)
        side.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.view, 1)
        row.addLayout(side)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(label)
        box.addLayout(row)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._changed)
        self._changed()

    def _make_view(self, title: str) -> QListView:
        view = QListView(self)
        view.setModel(self.model)
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setFlow(QListView.Flow.LeftToRight)
        view.setWrapping(False)
        view.setMovement(QListView.Movement.Static)
        view.setIconSize(QSize(THUMB_PX, THUMB_PX))
        view.setGridSize(QSize(THUMB_PX + 6, THUMB_PX + 6))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        view.setFrameShape(QFrame.Shape.StyledPanel)
        view.setFixedHeight(THUMB_PX + 14)
        view.setMinimumWidth(THUMB_PX + 14)
        view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        view.setAccessibleName(title)
        view.doubleClicked.connect(lambda index: self.zoom_wished.emit(self.model.items[index.row()]))
        remove = QAction(theme_icon("mActionRemove"), tr("Remove this example"), view)
        remove.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(lambda: self.model.remove(view.currentIndex().row()))
        zoom = QAction(theme_icon("mActionZoomToLayer"), tr("Zoom to it"), view)
        zoom.triggered.connect(
            lambda: view.currentIndex().isValid() and self.zoom_wished.emit(self.model.items[view.currentIndex().row()])
        )
        view.addActions([zoom, remove])
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return view

    def _action(self, text: str, icon: str, tooltip: str, do: object) -> QAction:
        action = QAction(theme_icon(icon), text, self)
        action.setToolTip(tooltip)
        action.triggered.connect(lambda: do())
        self.menu.addAction(action)
        return action

    def ask_files(self) -> None:
        """Let the user pick image files (on the user's own click only)."""
        files, _ = QFileDialog.getOpenFileNames(
            self, tr("Image that shows what to look for"), "", tr("Images and rasters (*)")
        )
        if files:
            self.files_chosen.emit(files)

    def clear(self) -> None:
        self.model.clear()

    def set_hits_available(self, is_available: bool) -> None:
        self.hits_action.setEnabled(is_available)

    def dragEnterEvent(self, event: object) -> None:
        if _dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: object) -> None:
        files = _dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.files_chosen.emit(files)

    def _changed(self, *_: object) -> None:
        self.clear_action.setEnabled(bool(self.model.items))
        self.changed.emit()


def _dropped_files(mime: object) -> list[str]:
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile() and Path(url.toLocalFile()).is_file()]
