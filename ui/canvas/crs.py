"""Handing a coordinate reference system to the engine as text that PROJ reads."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
)


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """``EPSG:3301`` where the CRS has such a name, otherwise WKT (a user's own CRS has a name only in one profile);
    "" if none."""
    if not crs.isValid():
        return ""
    name = crs.authid()
    if name and not name.upper().startswith("USER:"):
        return name
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019)


def crs_from_text(text: str) -> QgsCoordinateReferenceSystem:
    """What ``crs_text`` wrote, read again; not valid for ""."""
    crs = QgsCoordinateReferenceSystem()
    if text:
        crs.createFromUserInput(text)
    return crs


def transform_extent(
    extent: QgsRectangle, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> QgsRectangle | None:
    """``extent`` in ``target``, or None where it cannot be expressed there."""
    if extent.isEmpty() and extent.width() <= 0:
        return None
    if not source.isValid() or not target.isValid() or source == target:
        return QgsRectangle(extent)
    transform = QgsCoordinateTransform(source, target, QgsProject.instance())
    transform.setBallparkTransformsAreAppropriate(True)
    try:
        return transform.transformBoundingBox(extent)
    except QgsCsException:
        return None
