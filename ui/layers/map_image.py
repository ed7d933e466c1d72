"""A map for print: title, imagery with the results, a legend beside it (never over it), scale bar, attribution.

Works without a window (``QT_QPA_PLATFORM=offscreen``).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFont

from ...core.errors import InputError, StorageError
from ..i18n import tr
from .run_group import ROLE, show_ramp_only

MARGIN_MM, TITLE_MM, LEGEND_MM, FOOT_MM = 8.0, 11.0, 58.0, 12.0
INK, GREY = QColor("#1b1b1b"), QColor("#5a5a5a")
NORTH_ARROW = Path(__file__).resolve().parent.parent.parent / "resources" / "styles" / "north_arrow.svg"


def save_map(
    what: QgsProject | Sequence[QgsMapLayer],
    extent: QgsRectangle,
    out_png: str,
    title: str = "",
    size: tuple[int, int] = (1754, 1240),
    dpi: int = 150,
    attribution: str = "",
    crs: QgsCoordinateReferenceSystem | None = None,
) -> str:
    """Draw ``what`` (a project's visible layers, or layers from top to bottom) into a PNG; returns its path.

    ``extent`` is in ``crs`` (the project's; for layers the first one's), ``size`` in pixels at ``dpi``.
    Raises InputError for nothing to draw, StorageError if the picture cannot be written.
    """
    project = what if isinstance(what, QgsProject) else QgsProject.instance()
    layers = visible_layers(what) if isinstance(what, QgsProject) else list(what)
    layout = build_layout(project, layers, extent, title, size, dpi, attribution, crs)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = dpi
    gdal.PushErrorHandler(
        "CPLQuietErrorHandler"
    )  # QGIS tries to write georeference into a PNG; GDAL cannot, and says so
    result = QgsLayoutExporter(layout).exportToImage(str(out_png), settings)
    gdal.PopErrorHandler()
    if result != QgsLayoutExporter.ExportResult.Success:
        raise StorageError(
            f"the map {out_png} cannot be written", "check that its folder exists and that you may write to it"
        )
    return str(out_png)


def size_for(extent: QgsRectangle, map_height_mm: float, dpi: int) -> tuple[int, int]:
    """The (width, height) in pixels of a picture whose map frame has the shape of ``extent`` (within 2:3 and 2:1)."""
    shape = min(2.0, max(2 / 3, extent.width() / extent.height())) if extent.height() > 0 else 1.0
    width = map_height_mm * shape + 3 * MARGIN_MM + LEGEND_MM
    height = map_height_mm + 2 * MARGIN_MM + TITLE_MM + FOOT_MM
    return round(width * dpi / 25.4), round(height * dpi / 25.4)


def visible_layers(project: QgsProject) -> list[QgsMapLayer]:
    """The project's visible spatial layers from top to bottom."""
    return [layer for layer in project.layerTreeRoot().checkedLayers() if layer.isSpatial()]


def build_layout(
    project: QgsProject,
    layers: Sequence[QgsMapLayer],
    extent: QgsRectangle,
    title: str,
    size: tuple[int, int],
    dpi: int,
    attribution: str = "",
    crs: QgsCoordinateReferenceSystem | None = None,
) -> QgsPrintLayout:
    """The print layout of ``save_map``; it may be added to the project's layout manager for later changes by hand."""
    if not layers:
        raise InputError("there is no layer to draw", "give at least one visible layer")
    if extent.isEmpty():
        raise InputError("the extent of the map is empty", "give an extent with an area")
    width, height = (px * 25.4 / dpi for px in size)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(title or "Kinscape")
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(width, height, Qgis.LayoutUnit.Millimeters))
    layout.renderContext().setDpi(dpi)

    top = MARGIN_MM + (TITLE_MM if title else 0)
    map_width, map_height = width - 3 * MARGIN_MM - LEGEND_MM, height - top - FOOT_MM - MARGIN_MM
    if map_width < 30 or map_height < 30:
        raise InputError(
            f"a map of {size[0]} x {size[1]} pixels at {dpi} dpi is too small", "give more pixels or fewer dpi"
        )
    if title:
        _label(layout, title, 15, True, INK, (MARGIN_MM, MARGIN_MM - 1), (width - 2 * MARGIN_MM, TITLE_MM))
    view = _map(layout, layers, extent, crs or _crs(project, layers), (MARGIN_MM, top), (map_width, map_height))
    column = width - MARGIN_MM - LEGEND_MM
    _legend(layout, view, layers, (column, top))
    foot = height - MARGIN_MM - FOOT_MM + 2
    _scale_bar(layout, view, (MARGIN_MM, foot))
    _north_arrow(layout, view, (MARGIN_MM + map_width - 9, foot))
    _label(
        layout,
        attribution or default_attribution(layers),
        7,
        False,
        GREY,
        (column, foot),
        (LEGEND_MM, FOOT_MM),
        Qt.AlignmentFlag.AlignBottom,
    )
    return layout


def default_attribution(layers: Sequence[QgsMapLayer]) -> str:
    """What lies under the results, and what made the map."""
    imagery = [layer.name() for layer in layers if isinstance(layer, QgsRasterLayer) and not layer.customProperty(ROLE)]
    text = tr("Made with Kinscape and QGIS.")
    return tr("Imagery: {0}.").format(", ".join(imagery[:3])) + " " + text if imagery else text


def _crs(project: QgsProject, layers: Sequence[QgsMapLayer]) -> QgsCoordinateReferenceSystem:
    return project.crs() if project.crs().isValid() else layers[0].crs()


def _map(
    layout: QgsPrintLayout,
    layers: Sequence[QgsMapLayer],
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    at: tuple[float, float],
    size: tuple[float, float],
) -> QgsLayoutItemMap:
    view = QgsLayoutItemMap(layout)
    layout.addLayoutItem(view)
    _place(view, at, size)
    view.setCrs(crs)
    view.setLayers(list(layers))
    view.setKeepLayerSet(True)
    view.zoomToExtent(extent)
    view.setFrameEnabled(True)
    view.setFrameStrokeColor(GREY)
    view.setBackgroundColor(QColor("#f2f2f2"))
    layout.setReferenceMap(view)
    return view


def _legend(
    layout: QgsPrintLayout, view: QgsLayoutItemMap, layers: Sequence[QgsMapLayer], at: tuple[float, float]
) -> None:
    """Results only: the colours of imagery explain nothing here."""
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(view)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    for layer in layers:
        if layer.customProperty(ROLE) or not isinstance(layer, QgsRasterLayer):
            node = root.addLayer(layer)
            if layer.customProperty(ROLE) == "score_map":
                show_ramp_only(node)
                QgsMapLayerLegendUtils.setLegendNodeSymbolSize(node, 1, QSizeF(LEGEND_MM - 14, 4))
                legend.model().refreshLayerLegend(node)
    for style, points, is_bold in (
        (QgsLegendStyle.Style.Subgroup, 9, True),
        (QgsLegendStyle.Style.SymbolLabel, 8, False),
    ):
        form = legend.style(style)
        form.setTextFormat(_text(points, is_bold, INK))
        legend.setStyle(style, form)
    legend.setSymbolWidth(6)
    legend.setSymbolHeight(4)
    legend.setBoxSpace(0)
    legend.setResizeToContents(True)
    layout.addLayoutItem(legend)
    _place(legend, at, (LEGEND_MM, 40))
    legend.adjustBoxSize()


def _scale_bar(layout: QgsPrintLayout, view: QgsLayoutItemMap, at: tuple[float, float]) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setLinkedMap(view)
    bar.applyDefaultSize(bar.guessUnits())
    bar.setStyle("Single Box")
    bar.setHeight(1.6)
    bar.setNumberOfSegmentsLeft(0)
    bar.setTextFormat(_text(8, False, INK))
    bar.update()
    _place(bar, at, None)


def _north_arrow(layout: QgsPrintLayout, view: QgsLayoutItemMap, at: tuple[float, float]) -> None:
    arrow = QgsLayoutItemPicture(layout)
    layout.addLayoutItem(arrow)
    arrow.setPicturePath(str(NORTH_ARROW))
    arrow.setLinkedMap(view)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    _place(arrow, at, (9, 9))


def _label(
    layout: QgsPrintLayout,
    text: str,
    points: float,
    is_bold: bool,
    color: QColor,
    at: tuple[float, float],
    size: tuple[float, float],
    vertical: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
) -> None:
    label = QgsLayoutItemLabel(layout)
    layout.addLayoutItem(label)
    label.setText(text)
    label.setTextFormat(_text(points, is_bold, color))
    label.setMargin(0)
    label.setVAlign(vertical)
    _place(label, at, size)


def _place(item: QgsLayoutItem, at: tuple[float, float], size: tuple[float, float] | None) -> None:
    item.attemptMove(QgsLayoutPoint(*at, Qgis.LayoutUnit.Millimeters))
    if size is not None:
        item.attemptResize(QgsLayoutSize(*size, Qgis.LayoutUnit.Millimeters))


def _text(points: float, is_bold: bool, color: QColor) -> QgsTextFormat:
    form = QgsTextFormat()
    font = QFont("Open Sans")
    font.setBold(is_bold)
    form.setFont(font)
    form.setForcedBold(is_bold)
    form.setSize(points)
    form.setSizeUnit(Qgis.RenderUnit.Points)
    form.setColor(color)
    return form
