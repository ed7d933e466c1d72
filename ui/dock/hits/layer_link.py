"""Ties the list of hits to the layer of places: choosing in one chooses in the other, and the map goes there."""

from __future__ import annotations

from qgis.core import Qgis, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication

from ...canvas.crs import transform_extent
from .hits_model import HIT_ROLE, Hit, HitsModel
from .hits_view import HitsView

SELECTED = QColor(255, 106, 0)  # QGIS's yellow is the colour of the best scores
CONTEXT = 4.0  # a place is shown with so many times its own width around it


class LayerLink(QObject):
    """One list, and at most one layer at a time. The user may remove the layer; the list stays."""

    def __init__(self, view: HitsView, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view, self._canvas = view, canvas
        self._layer: QgsVectorLayer | None = None
        self._is_syncing = False
        view.selectionModel().selectionChanged.connect(lambda *_: self._list_changed())
        view.selectionModel().currentChanged.connect(lambda current, _previous: self._moved_to(current))
        view.activated.connect(self._go_to)
        view.clicked.connect(self._go_to)

    @property
    def layer(self) -> QgsVectorLayer | None:
        return self._layer

    def attach(self, layer: QgsVectorLayer | None) -> None:
        """Link with ``layer`` from now on; None links with nothing."""
        self.detach()
        if layer is not None and layer.isValid():
            self._layer = layer
            layer.selectionProperties().setSelectionRenderingMode(Qgis.SelectionRenderingMode.CustomColor)
            layer.selectionProperties().setSelectionColor(SELECTED)
            layer.selectionChanged.connect(self._layer_changed)
            layer.willBeDeleted.connect(self.detach)

    def detach(self) -> None:
        layer, self._layer = self._layer, None
        if layer is not None and not sip.isdeleted(layer):
            layer.selectionChanged.disconnect(self._layer_changed)
            layer.willBeDeleted.disconnect(self.detach)

    def _list_changed(self) -> None:
        if self._is_syncing or self._layer is None:
            return
        self._is_syncing = True
        self._layer.selectByIds([hit.fid for hit in self._view.selected_hits()])
        self._is_syncing = False

    def _layer_changed(self, *_: object) -> None:
        if self._is_syncing or self._layer is None:
            return
        self._is_syncing = True
        model: HitsModel = self._view.model()
        rows = [model.row_of_fid(fid) for fid in self._layer.selectedFeatureIds()]
        self._view.show_rows([row for row in rows if row >= 0])
        self._is_syncing = False

    def _moved_to(self, index: object) -> None:
        """By a key; a mouse press reports itself through ``clicked``, and focus alone selects nothing."""
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton and self._view.selectionModel().isSelected(index):
            self._go_to(index)

    def _go_to(self, index: object) -> None:
        """Zoom and flash, on a click or a key in the list; a selection made on the map does not move the map."""
        hit = index.data(HIT_ROLE) if index.isValid() else None
        if isinstance(hit, Hit) and not self._is_syncing:
            self.zoom_to(hit)

    def zoom_to(self, hit: Hit) -> None:
        geometry = self._view.model().geometry(hit)
        if self._layer is None or geometry.isNull() or geometry.isEmpty():
            return
        crs = self._layer.crs()
        extent = transform_extent(geometry.boundingBox(), crs, self._canvas.mapSettings().destinationCrs())
        if extent is None:
            return
        wanted = QgsRectangle(extent)
        wanted.scale(CONTEXT)
        if wanted != self._canvas.extent():
            self._canvas.setExtent(wanted)
            self._canvas.refresh()
        self._canvas.flashGeometries([geometry], crs)
