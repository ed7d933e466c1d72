"""Where to look: everywhere, in what the map shows, or in the polygons of a layer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProject,
    QgsProviderRegistry,
    QgsTask,
    QgsVectorFileWriter,
    QgsVectorFileWriterTask,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QEvent, QSize
from qgis.PyQt.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QSizePolicy, QWidget

from ....core.errors import KinscapeError, QueryError, StorageError
from ...canvas.crs import crs_text
from ...i18n import tr
from ...layers.run_group import is_of_run

EVERYWHERE, CANVAS, POLYGONS = range(3)
_SPARE_PX = 4
_NAMES = ("everywhere", "canvas", "polygons")  # as a project keeps them


class WhereBox(QWidget):
    """``resolve`` gives the search job's fields for what is chosen."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box: QGridLayout | None = None  # events come before it is made
        self._canvas = canvas
        self._writing: QgsTask | None = None
        self.group = QButtonGroup(self)
        label = QLabel(tr("Where"), self)
        buttons = {}
        for number, text, tooltip in (
            (EVERYWHERE, tr("everywhere"), tr("Search all tiles of the archive")),
            (CANVAS, tr("map view"), tr("Search only in the part of the world that the map shows now")),
            (POLYGONS, tr("polygons"), tr("Search only inside the polygons of a layer, or of its selected features")),
        ):
            buttons[number] = QRadioButton(text, self)
            buttons[number].setToolTip(tooltip)
            self.group.addButton(buttons[number], number)
        buttons[EVERYWHERE].setChecked(True)
        self.layers = QgsMapLayerComboBox(self)
        self.layers.setFilters(Qgis.LayerFilter.PolygonLayer)
        self.layers.setToolTip(
            tr("The layer whose polygons bound the search; if features are selected, only they count")
        )
        self.layers.setAccessibleName(tr("Polygon layer"))
        self.layers.setMinimumWidth(60)
        self.layers.setEnabled(False)
        self.layers.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hint = QLabel(tr("the project has no polygon layer"), self)
        self.hint.setWordWrap(True)
        self.hint.setToolTip(tr("Add a layer of polygons to the project, and choose it here"))
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        buttons[POLYGONS].toggled.connect(lambda _is: self._show_layers())
        self._label, self._buttons = label, buttons
        self._box = QGridLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setVerticalSpacing(2)
        self._box.setHorizontalSpacing(8)
        self._is_one_line: bool | None = None
        self._arrange()
        project = QgsProject.instance()
        project.layersAdded.connect(self._leave_out_results)
        project.layersRemoved.connect(self._leave_out_results)
        self._leave_out_results()

    def _leave_out_results(self, *_: object) -> None:
        """Offer the user's own layers, not what searches have drawn."""
        layers = QgsProject.instance().mapLayers().values()
        self.layers.setExceptedLayerList([layer for layer in layers if is_of_run(layer)])
        self._show_layers()

    def minimumSizeHint(self) -> QSize:
        """As wide as two rows need; three choices beside each other are for those who have the room."""
        hint = super().minimumSizeHint()
        row = (self._label, self._buttons[EVERYWHERE], self._buttons[CANVAS])
        width = sum(widget.sizeHint().width() for widget in row) + 2 * self._box.horizontalSpacing()
        return QSize(min(hint.width(), width), hint.height())

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.Show):
            self._arrange()  # themes change how wide the words are
        return done

    def _arrange(self) -> None:
        """All choices in one row where they fit in this language, else polygons below with their layer."""
        if self._box is None:
            return
        gap = self._box.horizontalSpacing()
        for widget in (self._label, *self._buttons.values()):
            widget.ensurePolished()
        needed = self._label.sizeHint().width() + sum(b.sizeHint().width() + gap for b in self._buttons.values())
        is_one_line = needed + _SPARE_PX <= self.width()
        if is_one_line == self._is_one_line:
            return
        self._is_one_line = is_one_line
        for widget in (self._label, *self._buttons.values(), self.layers, self.hint):
            self._box.removeWidget(widget)
        self._box.addWidget(self._label, 0, 0)
        self._box.addWidget(self._buttons[EVERYWHERE], 0, 1)
        self._box.addWidget(self._buttons[CANVAS], 0, 2)
        self._box.addWidget(self._buttons[POLYGONS], *((0, 3) if is_one_line else (1, 1)))
        for widget in (self.layers, self.hint):
            self._box.addWidget(widget, 1, *((1, 1, 4) if is_one_line else (2, 1, 1)))
        self._box.setColumnStretch(2, 0 if is_one_line else 1)
        self._box.setColumnStretch(4, 1 if is_one_line else 0)

    def _show_layers(self) -> None:
        """An empty list would only look broken: say what is missing instead."""
        has_layers = self.layers.count() > 0
        is_wanted = self.chosen == POLYGONS
        self.layers.setEnabled(is_wanted)
        self.layers.setVisible(has_layers and is_wanted)
        self.hint.setVisible(not has_layers and is_wanted)

    # -- kept with the project
    def state(self) -> dict[str, str]:
        """What is chosen, as JSON; the layer by its id in the project."""
        layer = self.layers.currentLayer()
        return {
            "what": _NAMES[self.chosen],
            "layer": layer.id() if self.chosen == POLYGONS and layer is not None else "",
        }

    def restore(self, state: object) -> None:
        """What ``state`` gave, perhaps of another version or for a layer that is gone."""
        given = state if isinstance(state, dict) else {}
        what = str(given.get("what") or "")
        self.choose(_NAMES.index(what) if what in _NAMES else EVERYWHERE)
        layer = QgsProject.instance().mapLayer(str(given.get("layer") or ""))
        if layer is not None:
            self.layers.setLayer(layer)

    def release(self) -> None:
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._leave_out_results)
        project.layersRemoved.disconnect(self._leave_out_results)

    def choose(self, what: int) -> None:
        self.group.button(what).setChecked(True)

    @property
    def chosen(self) -> int:
        return self.group.checkedId()

    def resolve(
        self, folder: Path, done: Callable[[dict[str, Any]], None], failed: Callable[[KinscapeError], None]
    ) -> None:
        """Calls ``done`` with fields of SearchJob, at once or when a layer was written into ``folder``; or
        ``failed``."""
        if self.chosen == CANVAS:
            settings = self._canvas.mapSettings()
            box = settings.visibleExtent()
            done(
                {
                    "extent": (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()),
                    "extent_crs": crs_text(settings.destinationCrs()),
                }
            )
        elif self.chosen == POLYGONS:
            layer = self.layers.currentLayer()
            if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
                failed(QueryError(tr("no polygon layer is chosen"), tr("add one to the project, or search everywhere")))
                return
            path, name = layer_file(layer)
            if path:
                done({"within": path, "within_layer": name})
            else:
                self._write(layer, folder / "within.gpkg", done, failed)
        else:
            done({})

    def _write(
        self,
        layer: QgsVectorLayer,
        path: Path,
        done: Callable[[dict[str, Any]], None],
        failed: Callable[[KinscapeError], None],
    ) -> None:
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = "within"
        options.onlySelectedFeatures = layer.selectedFeatureCount() > 0
        options.skipAttributeCreation = True
        task = QgsVectorFileWriterTask(layer, str(path), options)
        task.completed.connect(lambda *_: done({"within": str(path), "within_layer": "within"}))
        task.errorOccurred.connect(lambda _code, text: failed(StorageError(text or str(path))))
        self._writing = task
        QgsApplication.taskManager().addTask(task)


def layer_file(layer: QgsVectorLayer) -> tuple[str, str]:
    """(file, layer in it) when the file on disk says exactly what the layer shows; ("", "") when it must be written
    first."""
    if layer.providerType() != "ogr" or layer.selectedFeatureCount() or layer.isEditable() or layer.subsetString():
        return "", ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = str(parts.get("path") or "")
    if not path or not Path(path).is_file() or parts.get("layerId"):
        return "", ""
    return str(Path(path).absolute()), str(parts.get("layerName") or "")
