"""Ties the list of hits to the layer of places: choosing in one chooses in the other, the map goes there, and what the
list leaves out is filtered from the layer."""

from __future__ import annotations

import numpy as np
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication

from ....core.errors import KinscapeError
from ...canvas.crs import transform_extent
from ...log import log
from . import layer_filter, layer_ranks
from .hits_model import HIT_ROLE, Hit, HitsModel
from .hits_view import HitsView

SELECTED = QColor(255, 106, 0)  # QGIS's yellow is the colour of the best scores
CONTEXT = 4.0  # a place is shown with so many times its own width around it
DELAY_MS = 60  # a slider that is dragged filters the layer only so often
MAX_RESTORED = 5_000  # so many selected places come back when the list grows again; more would make sliders slow


class LayerLink(QObject):
    """One list, and at most one layer at a time. The user may remove the layer; the list stays."""

    def __init__(self, view: HitsView, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view, self._canvas = view, canvas
        self._model: HitsModel = view.model()
        self._layer: QgsVectorLayer | None = None
        self._crs = QgsCoordinateReferenceSystem()
        self._fids = np.zeros(0, np.int64)  # what the user selected last, on either side, shown now or not
        self._is_syncing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._filter)
        self._model.layoutAboutToBeChanged.connect(lambda *_: self._model_changing())
        self._model.modelAboutToBeReset.connect(self._model_emptied)
        self._model.chosen.connect(lambda *_: self._model_changed())
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
            self._layer, self._crs = layer, layer.crs()
            layer_filter.begin(layer)
            layer.selectionProperties().setSelectionRenderingMode(Qgis.SelectionRenderingMode.CustomColor)
            layer.selectionProperties().setSelectionColor(SELECTED)
            layer.selectionChanged.connect(self._layer_changed)
            layer.editingStopped.connect(self._edited)
            layer.subsetStringChanged.connect(self._subset_changed)
            layer.willBeDeleted.connect(self._layer_gone)
            self.apply_choice()

    def detach(self) -> None:
        """Leave the layer as the user wants it: with their own filter, if any."""
        layer = self._layer
        self._layer_gone()
        self._crs = QgsCoordinateReferenceSystem()
        if layer is not None and not sip.isdeleted(layer):
            layer_filter.end(layer)
            layer_ranks.apply(layer, {})

    def _layer_gone(self) -> None:
        """The list stays usable, and still knows where its places are."""
        layer, self._layer = self._layer, None
        self._timer.stop()
        if layer is not None and not sip.isdeleted(layer):
            layer.selectionChanged.disconnect(self._layer_changed)
            layer.editingStopped.disconnect(self._edited)
            layer.subsetStringChanged.disconnect(self._subset_changed)
            layer.willBeDeleted.disconnect(self._layer_gone)

    # -- what is shown
    def apply_choice(self) -> None:
        """Filter the layer by the list's choice, soon; the latest choice counts. While it is edited QGIS takes no
        filter: it follows when editing ends."""
        if self._layer is not None:
            self._timer.start()

    def _filter(self) -> None:
        layer = self._layer
        if layer is None or layer.isEditable():
            return
        was_syncing, self._is_syncing = self._is_syncing, True
        is_ranked_anew = layer_ranks.apply(layer, self._model.moved_ranks())
        if layer_filter.apply(layer, self._model.where()):
            self._select_in_layer()  # QGIS forgets the selection with the filter
        elif is_ranked_anew:
            layer.triggerRepaint()
        self._is_syncing = was_syncing

    def _subset_changed(self) -> None:
        if not self._is_syncing and self._layer is not None:
            layer_filter.take_over(self._layer)

    def _edited(self) -> None:
        """Marks, and rows, may have been changed or lost with the edits."""
        try:
            self._model.refresh()
        except KinscapeError as error:
            log(str(error), "warning")
        self.apply_choice()

    # -- selection
    def _model_changing(self) -> None:
        self._is_syncing = True

    def _model_emptied(self) -> None:
        self._is_syncing, self._fids = True, np.zeros(0, np.int64)

    def _model_changed(self) -> None:
        """Places that come back into the list are selected again, on both sides."""
        if 0 < len(self._fids) <= MAX_RESTORED:
            rows = self._model.rows_of_fids(self._fids)
            rows = rows[rows >= 0]
            if len(rows) != len(self._model.fids_of(self._view.selectionModel().selection())):
                self._view.select_rows(rows.tolist())
        self._select_in_layer()
        self._is_syncing = False
        self.apply_choice()

    def _list_changed(self) -> None:
        if self._is_syncing:
            return
        self._fids = self._model.fids_of(self._view.selectionModel().selection())
        self._is_syncing = True
        self._select_in_layer()
        self._is_syncing = False

    def _select_in_layer(self) -> None:
        if self._layer is not None:
            shown = self._fids[self._model.rows_of_fids(self._fids) >= 0]
            if set(shown.tolist()) != set(self._layer.selectedFeatureIds()):
                self._layer.selectByIds(shown.tolist())

    def _layer_changed(self, *_: object) -> None:
        """Places that the list leaves out cannot be chosen in it: they are passed over."""
        if self._is_syncing or self._layer is None:
            return
        self._is_syncing = True
        self._fids = np.array(self._layer.selectedFeatureIds(), np.int64)
        rows = self._model.rows_of_fids(self._fids)
        self._view.show_rows(rows[rows >= 0].tolist())
        self._is_syncing = False

    # -- going there
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
        geometry = self._model.geometry(hit)
        if not self._crs.isValid() or geometry.isNull() or geometry.isEmpty():
            return
        target = self._canvas.mapSettings().destinationCrs()
        extent = transform_extent(geometry.boundingBox(), self._crs, target)
        if extent is None:
            return
        wanted = QgsRectangle(extent)
        wanted.scale(CONTEXT)
        if wanted != self._canvas.extent():
            self._canvas.setExtent(wanted)
            self._canvas.refresh()
        self._canvas.flashGeometries([geometry], self._crs)
