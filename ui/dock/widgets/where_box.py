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
from qgis.PyQt.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

from ....core.errors import KinscapeError, QueryError, StorageError
from ...canvas.crs import crs_text
from ...i18n import tr
from ...layers.run_group import is_of_run

EVERYWHERE, CANVAS, POLYGONS = range(3)


class WhereBox(QWidget):
    """``resolve`` gives the search job's fields for what is chosen."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        buttons[POLYGONS].toggled.connect(self.layers.setEnabled)
        project = QgsProject.instance()
        project.layersAdded.connect(self._leave_out_results)
        project.layersRemoved.connect(self._leave_out_results)
        self._leave_out_results()
        box = QGridLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setVerticalSpacing(2)
        box.setHorizontalSpacing(10)
        box.addWidget(label, 0, 0)
        box.addWidget(buttons[EVERYWHERE], 0, 1)
        box.addWidget(buttons[CANVAS], 0, 2)
        box.addWidget(buttons[POLYGONS], 1, 1)
        box.addWidget(self.layers, 1, 2)
        box.setColumnStretch(2, 1)

    def _leave_out_results(self, *_: object) -> None:
        """Offer the user's own layers, not what searches have drawn."""
        layers = QgsProject.instance().mapLayers().values()
        self.layers.setExceptedLayerList([layer for layer in layers if is_of_run(layer)])

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
