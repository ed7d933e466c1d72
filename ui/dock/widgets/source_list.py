"""The rasters that shall go into an archive: a list that takes layers, files and folders, by button or by drag and
drop."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsMimeDataUtils, QgsProject, QgsRasterLayer, QgsUnitTypes
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QPainter, QPalette, QShortcut
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...canvas.query_source import is_result_layer, raster_file
from ...i18n import tr
from ...icons import theme_icon

PATH_ROLE = Qt.ItemDataRole.UserRole
_GAP_PX = 4


class SourceList(QWidget):
    """``changed`` after every change; ``refused`` with the names of layers that are no files."""

    changed = pyqtSignal()
    refused = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = _DropList(self)
        self.view.dropped.connect(self._take_drop)
        self.view.itemSelectionChanged.connect(self._selection_changed)
        row = QHBoxLayout()
        row.setSpacing(2)
        self.project_button = self._button(
            tr("Project rasters"),
            "mActionAddRasterLayer",
            tr("Add every raster layer of this project that is a file on disk"),
            self.add_project_rasters,
        )
        self.add_button = self._button(tr("Add"), "symbologyAdd", tr("Add raster files, or folders of rasters"), None)
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for text, icon, tooltip, do in (
            (tr("Files…"), "mActionFileOpen", tr("Raster files of any format that GDAL reads"), self.ask_files),
            (
                tr("Folder…"),
                "mIconFolder",
                tr("All rasters below a folder, and those that are put there later"),
                self.ask_folder,
            ),
        ):
            action = menu.addAction(theme_icon(icon), text)
            action.setToolTip(tooltip)
            action.triggered.connect(lambda _checked=False, do=do: do())
        self.add_button.setMenu(menu)
        self.remove_button = self._button(
            "", "symbologyRemove", tr("Take the selected entries off the list (Delete)"), self.remove_selected
        )
        row.addWidget(self.project_button)
        row.addWidget(self.add_button)
        row.addStretch(1)
        row.addWidget(self.remove_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.view)
        box.addLayout(row)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_selected)
        self._selection_changed()

    def resizeEvent(self, event: object) -> None:
        """In a narrow dock with large letters the first button is its icon; its name stays in the tooltip."""
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        self.project_button.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        buttons = (self.project_button, self.add_button, self.remove_button)
        if sum(button.sizeHint().width() + _GAP_PX for button in buttons) > self.width():
            self.project_button.setToolButtonStyle(style.ToolButtonIconOnly)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the buttons are with that icon."""
        least = sum(button.sizeHint().width() + _GAP_PX for button in (self.add_button, self.remove_button))
        return QSize(least + 3 * _GAP_PX + self.project_button.iconSize().width(), super().minimumSizeHint().height())

    def _button(self, text: str, icon: str, tooltip: str, do: object) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setIcon(theme_icon(icon))
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon if text else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        button.setAutoRaise(True)
        button.setToolTip(tooltip)
        button.setAccessibleName(text or tooltip)
        if do is not None:
            button.clicked.connect(lambda: do())
        return button

    # -- contents
    def paths(self) -> list[str]:
        return [self.view.item(i).data(PATH_ROLE) for i in range(self.view.count())]

    def add_paths(self, paths: list[str]) -> None:
        """Add files and folders that are not there yet."""
        known = set(self.paths())
        for path in (str(Path(p).absolute()) for p in paths):
            if path in known:
                continue
            known.add(path)
            is_folder = Path(path).is_dir()
            item = QListWidgetItem(theme_icon("mIconFolder" if is_folder else "mIconRaster"), Path(path).name or path)
            item.setData(PATH_ROLE, path)
            item.setToolTip(path)
            self.view.addItem(item)
        self.changed.emit()

    def add_layers(self, layers: list[QgsRasterLayer]) -> None:
        """Add layers by their files; ``refused`` names those without."""
        files = [(layer.name(), raster_file(layer)) for layer in layers]
        self.add_paths([path for _, path in files if path])
        without = [name for name, path in files if not path]
        if without:
            self.refused.emit(without)

    def add_project_rasters(self) -> None:
        """Add the project's raster layers, in the order of the layer tree; results of searches are left out."""
        layers = [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers()]
        rasters = [la for la in layers if isinstance(la, QgsRasterLayer) and not is_result_layer(la)]
        self.add_layers([la for la in rasters if la.providerType() == "gdal"])

    def remove_selected(self) -> None:
        for item in self.view.selectedItems():
            self.view.takeItem(self.view.row(item))
        self.changed.emit()

    def clear(self) -> None:
        self.view.clear()
        self.changed.emit()

    # -- asking
    def ask_files(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(
            self, tr("Rasters to index"), QgsProject.instance().homePath(), tr("All files (*)")
        )
        if files:
            self.add_paths(files)

    def ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, tr("Folder of rasters to index"), QgsProject.instance().homePath()
        )
        if folder:
            self.add_paths([folder])

    def _take_drop(self, mime: object) -> None:
        layers, paths = [], []
        for uri in QgsMimeDataUtils.decodeUriList(mime) if QgsMimeDataUtils.isUriList(mime) else []:
            layer = QgsProject.instance().mapLayer(uri.layerId) if uri.layerId else None
            if isinstance(layer, QgsRasterLayer):
                layers.append(layer)
            elif uri.filePath and Path(uri.filePath).exists():
                paths.append(uri.filePath)
            elif uri.uri and Path(uri.uri).exists():
                paths.append(uri.uri)
        if not layers and not paths:
            paths = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.add_paths(paths)
        if layers:
            self.add_layers(layers)

    def _selection_changed(self) -> None:
        self.remove_button.setEnabled(bool(self.view.selectedItems()))


class _DropList(QListWidget):
    """A list that takes layers of the layer panel and the browser, and files of the desktop."""

    dropped = pyqtSignal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAcceptDrops(True)
        self.setAlternatingRowColors(True)
        self.setMinimumHeight(64)
        self.setMaximumHeight(84)
        self.setAccessibleName(tr("Rasters to index"))
        self.setToolTip(tr("Rasters and folders to index. Drag layers, browser entries or files here"))

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)
        if not self.count():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            painter.drawText(
                self.viewport().rect().adjusted(8, 0, -8, 0),
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                tr("Drag rasters, folders or layers here"),
            )
            painter.end()

    def dragEnterEvent(self, event: object) -> None:
        self._accept(event)

    def dragMoveEvent(self, event: object) -> None:
        self._accept(event)

    def dropEvent(self, event: object) -> None:
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def _accept(self, event: object) -> None:
        if QgsMimeDataUtils.isUriList(event.mimeData()) or event.mimeData().hasUrls():
            event.acceptProposedAction()


def finest(paths: list[str]) -> tuple[float | None, str]:
    """(metres for each pixel, name) of the finest raster, when all of ``paths`` are layers of the project; else
    (None, "")."""
    layers = {
        raster_file(la): la for la in QgsProject.instance().mapLayers().values() if isinstance(la, QgsRasterLayer)
    }
    best: tuple[float | None, str] = (None, "")
    for path in paths:
        layer = layers.get(path)
        if layer is None or layer.crs().mapUnits() == Qgis.DistanceUnit.Degrees or not layer.crs().isValid():
            return None, ""
        factor = QgsUnitTypes.fromUnitToUnitFactor(layer.crs().mapUnits(), Qgis.DistanceUnit.Meters)
        gsd = min(layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()) * factor
        if best[0] is None or gsd < best[0]:
            best = (gsd, layer.name())
    return best
