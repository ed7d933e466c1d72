"""A square as large as a tile in the middle of the map: what a tile size means on the ground."""

from __future__ import annotations

from qgis.core import Qgis, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QColor

from ...canvas.ground import length_m

COLOUR = QColor(253, 231, 37)  # viridis, its light end: seen on imagery
EDGE = QColor(68, 1, 84)
PROBE_PX = 50.0


class TileBox(QObject):
    """Shown with ``show(side_m)``, hidden with ``hide``; it stays in the middle while the map is moved."""

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._band: QgsRubberBand | None = None
        self._side_m = 0.0
        self._is_bound = False

    @property
    def is_shown(self) -> bool:
        return self._band is not None

    @property
    def geometry(self) -> QgsGeometry | None:
        """The square in the map's CRS."""
        return self._band.asGeometry() if self._band is not None else None

    def show(self, side_m: float) -> bool:
        """Whether the square can be drawn: the map has a CRS."""
        self._side_m = side_m
        if side_m <= 0 or not self._draw():
            self.hide()
            return False
        if not self._is_bound:
            self._canvas.extentsChanged.connect(self._draw)
            self._is_bound = True
        return True

    def hide(self) -> None:
        if self._is_bound:
            self._canvas.extentsChanged.disconnect(self._draw)
            self._is_bound = False
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None

    def _draw(self) -> bool:
        middle = self._canvas.extent().center()
        probe = PROBE_PX * self._canvas.mapUnitsPerPixel()
        across = length_m(self._canvas, middle, QgsPointXY(middle.x() + probe, middle.y()))
        along = length_m(self._canvas, middle, QgsPointXY(middle.x(), middle.y() + probe))
        if not across or not along:
            return False
        if self._band is None:
            self._band = QgsRubberBand(self._canvas, Qgis.GeometryType.Polygon)
            self._band.setFillColor(QColor(COLOUR.red(), COLOUR.green(), COLOUR.blue(), 50))
            self._band.setStrokeColor(COLOUR)
            self._band.setSecondaryStrokeColor(EDGE)
            self._band.setWidth(2)
        width, height = self._side_m / across * probe, self._side_m / along * probe
        self._band.setToGeometry(QgsGeometry.fromRect(QgsRectangle.fromCenterAndSize(middle, width, height)), None)
        return True
