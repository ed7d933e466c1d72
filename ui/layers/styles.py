"""How the layers of a run look: the ``.qml`` files of ``resources/styles``, adapted to the scores of the run.

The files hold symbols, labels and the viridis ramp. Here stand the parts that differ from run to run (class and ramp
limits) and every word (aliases, map tips), so that it can be translated.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from qgis.core import (
    NULL,
    Qgis,
    QgsAttributeTableConfig,
    QgsBasicNumericFormat,
    QgsColorRamp,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsCoordinateReferenceSystem,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsNullSymbolRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererRange,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt

from ...core.errors import InputError
from ..i18n import tr
from .marks import RANK_NOW

FOLDER = Path(__file__).resolve().parent.parent.parent / "resources" / "styles"
CLASSES = 6
SCORE_MAP_OPACITY = 0.6
# the score map's ramp begins at this percentile of its cells: a few very low ones must not flatten the rest
RAMP_FROM_PERCENTILE = 2.0
MANY_PLACES, LABEL_FROM_MM = 1000, 4.0
_HIDDEN_COLUMNS = {"fid", "tile_row", "dates"}


def load(layer: QgsMapLayer, name: str) -> None:
    """Put ``resources/styles/<name>.qml`` on ``layer``. Raises InputError if the file is missing or damaged."""
    path = FOLDER / f"{name}.qml"
    text, is_good = layer.loadNamedStyle(str(path))
    if not is_good:
        raise InputError(f"the style {path} cannot be used: {text}", "install the plugin again")


# -- places
def style_places(layer: QgsVectorLayer) -> None:
    """Graduated outlines over the scores of this run, rank labels, aliases, map tips and a table sorted by rank."""
    if has_shapes(layer):
        load(layer, "places")
        limits = class_limits(*score_range(layer))
        layer.setRenderer(_graduated(layer.renderer(), limits))
        _spare_labels(layer)
    elif layer.isSpatial():  # whole files without georeference, or no hits: a table
        layer.setRenderer(QgsNullSymbolRenderer())
        layer.setCrs(QgsCoordinateReferenceSystem())  # an "undefined SRS" makes QGIS complain that it cannot transform
    _describe_places(layer)


def _spare_labels(layer: QgsVectorLayer) -> None:
    """Of many places only those that are large enough on the map get their rank written: the rest could not be read,
    and their labels are more than half of the time that such a map takes (benchmarks/gallery.py)."""
    if layer.featureCount() <= MANY_PLACES or not isinstance(layer.labeling(), QgsVectorLayerSimpleLabeling):
        return
    settings = layer.labeling().settings()
    thinning = settings.thinningSettings()
    thinning.setMinimumFeatureSize(LABEL_FROM_MM)
    settings.setThinningSettings(thinning)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))


def has_shapes(layer: QgsVectorLayer) -> bool:
    """Whether any feature can be drawn. Whole-file archives give hits without geometry."""
    return layer.isSpatial() and not layer.extent().isNull() and layer.featureCount() != 0


def score_range(layer: QgsVectorLayer, field: str = "score") -> tuple[float, float]:
    """(lowest, highest) score; (0, 0) where there is none."""
    index = layer.fields().indexOf(field)
    low, high = layer.minimumAndMaximumValue(index) if index >= 0 else (None, None)
    if low in (None, NULL) or high in (None, NULL):
        return 0.0, 0.0
    return float(low), float(high)


def class_limits(low: float, high: float, classes: int = CLASSES) -> tuple[list[float], int]:
    """Equal classes over [low, high] whose limits are rounded outwards to the digits that the legend shows.

    Returns (limits, ascending; digits). One score for all gives a single class [low, low].
    """
    if not (math.isfinite(low) and math.isfinite(high)) or high - low < 1e-6:
        return [low, high], 2
    digits = min(6, max(2, 1 - math.floor(math.log10((high - low) / classes))))
    unit = 10.0**-digits
    first, last = math.floor(low / unit + 1e-6), math.ceil(high / unit - 1e-6)
    steps = min(classes, last - first)
    limits = [round((first + round((last - first) * i / steps)) * unit, digits) for i in range(steps + 1)]
    # the outermost scores must stay inside although the numbers were rounded
    limits[0], limits[-1] = min(limits[0], low), max(limits[-1], high)
    return limits, digits


def _graduated(
    template: QgsGraduatedSymbolRenderer, limits_and_digits: tuple[list[float], int]
) -> QgsGraduatedSymbolRenderer:
    """``template`` with classes at ``limits``, the best first, as a ranking is read."""
    limits, digits = limits_and_digits
    renderer = template.clone()
    renderer.deleteAllClasses()
    ramp = template.sourceColorRamp()
    count = len(limits) - 1
    for i in reversed(range(count)):
        symbol = template.sourceSymbol().clone()
        symbol.setColor(ramp.color(i / (count - 1) if count > 1 else 1.0))
        low, high = limits[i], limits[i + 1]
        words = f"{low:.{digits}f}" if low == high else f"{low:.{digits}f} – {high:.{digits}f}"
        renderer.addClassRange(QgsRendererRange(low, high, symbol, words))
    return renderer


def _describe_places(layer: QgsVectorLayer) -> None:
    aliases = {
        "rank": tr("Rank"),
        "score": tr("Score"),
        "percentile": tr("Percentile under random tiles"),
        "tile_id": tr("Tile"),
        "source": tr("Source file"),
        "source_name": tr("Source"),
        "date": tr("Date"),
        "dates": tr("All dates"),
        "n_dates": tr("Number of dates"),
        "tile_row": tr("Row in the archive"),
        "scale_m": tr("Tile size (m)"),
        "isolation_m": tr("Distance to a better place (m)"),
        "review": tr("Review"),
    }
    fields = layer.fields()
    for name, alias in aliases.items():
        index = fields.indexOf(name)
        if index >= 0:
            layer.setFieldAlias(index, alias)
    layer.setDisplayExpression(f"'#' || {RANK_NOW} || ' ' || format_number(\"score\", 2)")
    layer.setMapTipTemplate(
        f'<b>#[% {RANK_NOW} %]</b> &nbsp; ' + tr("score") + ' [% format_number("score", 3) %]'
        '<br>[% ' + _plain("coalesce(\"date\", '" + tr("no date").replace("'", "''") + "')") + ' %]'
        '<br>[% ' + _plain('"source_name"') + ' %]'
    )
    table = layer.attributeTableConfig()
    table.update(fields)
    columns = table.columns()
    for column in columns:
        column.hidden = column.type == QgsAttributeTableConfig.Type.Field and column.name in _HIDDEN_COLUMNS
    table.setColumns(columns)
    table.setSortExpression('"rank"')
    layer.setAttributeTableConfig(table)


# -- query
def style_query(layer: QgsVectorLayer) -> None:
    """Outlines of the examples. The class for what should not be found is left out where there is none."""
    load(layer, "query")
    renderer = layer.renderer().clone()
    present = layer.uniqueValues(layer.fields().indexOf("role"))
    words = {"like": tr("find places like this"), "unlike": tr("but not like this")}
    for i in reversed(range(len(renderer.categories()))):
        role = renderer.categories()[i].value()
        if role in present:
            renderer.updateCategoryLabel(i, words.get(role, str(role)))
        else:
            renderer.deleteCategory(i)
    layer.setRenderer(renderer)
    layer.setDisplayExpression('coalesce("label", "role" || \' \' || "number")')
    for name, alias in (("role", tr("Role")), ("number", tr("Number")), ("label", tr("Label"))):
        if layer.fields().indexOf(name) >= 0:
            layer.setFieldAlias(layer.fields().indexOf(name), alias)


# -- score map
def style_score_map(layer: QgsRasterLayer) -> None:
    """The viridis ramp from a low percentile of the map to its highest score, with a legend, 60 % opaque."""
    load(layer, "score_map")
    low, high = ramp_range(layer)
    old = layer.renderer().shader().rasterShaderFunction()
    ramp: QgsColorRamp = old.sourceColorRamp().clone()
    shader_function = QgsColorRampShader(
        low, high, ramp, Qgis.ShaderInterpolationMethod.Linear, Qgis.ShaderClassificationMethod.Continuous
    )
    shader_function.classifyColorRamp(10, 1, layer.extent(), layer.dataProvider())
    shader_function.setLegendSettings(_ramp_legend(high - low))
    shader = QgsRasterShader(low, high)
    shader.setRasterShaderFunction(shader_function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    renderer.setOpacity(SCORE_MAP_OPACITY)
    layer.setRenderer(renderer)


def ramp_range(layer: QgsRasterLayer, most_px: int = 2000) -> tuple[float, float]:
    """(2nd percentile, maximum) of the map's cells, read at most ``most_px`` a side; (0, 1) for a map without any."""
    provider = layer.dataProvider()
    width, height = min(layer.width(), most_px), min(layer.height(), most_px)
    cells = np.ma.asarray(provider.block(1, layer.extent(), width, height).as_numpy()).compressed()
    cells = cells[np.isfinite(cells)]
    if cells.size == 0:
        return 0.0, 1.0
    low, high = float(np.percentile(cells, RAMP_FROM_PERCENTILE)), float(cells.max())
    return (low, high) if high - low > 1e-6 else (low - 0.5, low + 0.5)


def _ramp_legend(span: float) -> QgsColorRampLegendNodeSettings:
    numbers = QgsBasicNumericFormat()
    numbers.setNumberDecimalPlaces(2 if span >= 0.05 else 4)
    numbers.setShowTrailingZeros(True)
    settings = QgsColorRampLegendNodeSettings()
    settings.setUseContinuousLegend(True)
    settings.setOrientation(Qt.Orientation.Horizontal)
    settings.setNumericFormat(numbers)
    return settings


def _plain(expression: str) -> str:
    """An expression whose text is shown as it is by HTML, which map tips are: results may come from other people."""
    return f"replace(replace({expression}, '&', '&amp;'), '<', '&lt;')"
