"""Metres on the ground for what is measured in pixels of the map canvas."""

from __future__ import annotations

from qgis.core import Qgis, QgsDistanceArea, QgsPointXY, QgsProject, QgsUnitTypes
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPointF

_PROBE_PX = 50.0


def _measurer(canvas: QgsMapCanvas) -> QgsDistanceArea:
    crs = canvas.mapSettings().destinationCrs()
    project = QgsProject.instance()
    area = QgsDistanceArea()
    area.setSourceCrs(crs, project.transformContext())
    ellipsoid = project.ellipsoid()
    area.setEllipsoid(crs.ellipsoidAcronym() if ellipsoid in ("", "NONE") else ellipsoid)
    return area


def length_m(canvas: QgsMapCanvas, a: QgsPointXY, b: QgsPointXY) -> float | None:
    """Metres between two points in the canvas's CRS; None where the canvas has no CRS."""
    if not canvas.mapSettings().destinationCrs().isValid():
        return None
    area = _measurer(canvas)
    return area.measureLine(a, b) * QgsUnitTypes.fromUnitToUnitFactor(area.lengthUnits(), Qgis.DistanceUnit.Meters)


def metres_per_px(canvas: QgsMapCanvas, at: QPointF) -> tuple[float, float] | None:
    """(along the screen's x, along its y) around a screen position; None where the canvas has no CRS."""
    centre = to_map(canvas, at)
    across = length_m(canvas, centre, to_map(canvas, QPointF(at.x() + _PROBE_PX, at.y())))
    down = length_m(canvas, centre, to_map(canvas, QPointF(at.x(), at.y() + _PROBE_PX)))
    if not across or not down:
        return None
    return across / _PROBE_PX, down / _PROBE_PX


def to_map(canvas: QgsMapCanvas, at: QPointF) -> QgsPointXY:
    """A screen position (not rounded to whole pixels) in the canvas's CRS."""
    return canvas.getCoordinateTransform().toMapCoordinatesF(at.x(), at.y())
