"""The extents of an archive's sources as a layer of polygons: what is covered, by which raster, of which day."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsStyle,
    QgsVectorLayer,
)

from ..canvas.crs import crs_from_text
from ..i18n import tr

COVERAGE = "kinscape/coverage"  # custom property: the archive's folder
MOST_CATEGORIES = 40


def coverage_layer(info: dict[str, Any]) -> QgsVectorLayer | None:
    """A memory layer with one rectangle for each source; None where no source lies on the ground."""
    crs = crs_from_text((info.get("grid") or {}).get("crs", ""))
    placed = [source for source in info.get("sources", []) if source.get("bounds")]
    if not placed or not crs.isValid():
        return None
    fields = "field=name:string&field=date:string&field=tiles:integer&field=state:string&field=path:string"
    name = tr("Coverage of {0}").format(str(info.get("path", "")).replace("\\", "/").rstrip("/").rsplit("/", 1)[-1])
    layer = QgsVectorLayer(f"Polygon?{fields}", name, "memory")
    layer.setCrs(crs)
    features = []
    for source in placed:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([source.get(key) for key in ("name", "date", "tiles", "state", "path")])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*source["bounds"])))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    _style(layer, sorted({str(source.get("date") or "") for source in placed}))
    layer.setDisplayExpression("name")
    layer.setCustomProperty(COVERAGE, str(info.get("path", "")))
    return layer


def show_coverage(info: dict[str, Any]) -> QgsVectorLayer | None:
    """Add the coverage to the project, in place of an older one of the same archive."""
    layer = coverage_layer(info)
    if layer is None:
        return None
    project = QgsProject.instance()
    old = [la.id() for la in project.mapLayers().values() if la.customProperty(COVERAGE) == str(info.get("path", ""))]
    project.removeMapLayers(old)
    project.addMapLayer(layer)
    return layer


def _symbol(colour: str, has_fill: bool) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {
            "color": f"{colour},40" if has_fill else "0,0,0,0",
            "outline_color": f"{colour},255",
            "outline_width": "0.6",
        }
    )


def _style(layer: QgsVectorLayer, dates: list[str]) -> None:
    """By date where there are several, in a ramp that colour-blind people can read."""
    if len(dates) < 2 or len(dates) > MOST_CATEGORIES:
        layer.setRenderer(QgsSingleSymbolRenderer(_symbol("68,1,84", True)))
        return
    ramp = QgsStyle.defaultStyle().colorRamp("Viridis")
    categories = []
    for number, date in enumerate(dates):
        colour = ramp.color(number / (len(dates) - 1)) if ramp is not None else None
        text = f"{colour.red()},{colour.green()},{colour.blue()}" if colour is not None else "68,1,84"
        categories.append(QgsRendererCategory(date, _symbol(text, True), date or tr("no date")))
    layer.setRenderer(QgsCategorizedSymbolRenderer("date", categories))
