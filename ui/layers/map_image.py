"""A map for print: title, imagery with the results, a legend beside it (never over it), scale bar, attribution.

Works without a window (``QT_QPA_PLATFORM=offscreen``).
"""

from __future__ import annotations

from collections.abc import Sequence

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutExporter,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt

from ...core.errors import InputError, StorageError
from ..i18n import tr
from .layout_items import GREY, add_label, add_legend, add_map, add_north_arrow, add_scale_bar, elided, page_size
from .marks import ROLE

MARGIN_MM, TITLE_MM, LEGEND_MM, FOOT_MM = 8.0, 11.0, 58.0, 12.0


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
    page_size(layout, 0, width, height)
    layout.renderContext().setDpi(dpi)

    top = MARGIN_MM + (TITLE_MM if title else 0)
    map_width, map_height = width - 3 * MARGIN_MM - LEGEND_MM, height - top - FOOT_MM - MARGIN_MM
    if map_width < 30 or map_height < 30:
        raise InputError(
            f"a map of {size[0]} x {size[1]} pixels at {dpi} dpi is too small", "give more pixels or fewer dpi"
        )
    if title:
        room = width - 2 * MARGIN_MM
        add_label(layout, elided(title, room, 15, True), 15, (MARGIN_MM, MARGIN_MM - 1), (room, TITLE_MM), True)
    view = add_map(layout, layers, extent, crs or map_crs(project, layers), (MARGIN_MM, top), (map_width, map_height))
    column = width - MARGIN_MM - LEGEND_MM
    add_legend(layout, view, layers, (column, top), LEGEND_MM)
    foot = height - MARGIN_MM - FOOT_MM + 2
    add_scale_bar(layout, view, (MARGIN_MM, foot))
    add_north_arrow(layout, view, (MARGIN_MM + map_width - 9, foot))
    add_label(
        layout,
        attribution or default_attribution(layers),
        7,
        (column, foot),
        (LEGEND_MM, FOOT_MM),
        color=GREY,
        vertical=Qt.AlignmentFlag.AlignBottom,
    )
    return layout


def default_attribution(layers: Sequence[QgsMapLayer]) -> str:
    """What lies under the results, and what made the map."""
    imagery = [layer.name() for layer in layers if isinstance(layer, QgsRasterLayer) and not layer.customProperty(ROLE)]
    text = tr("Made with Kinscape and QGIS.")
    return tr("Imagery: {0}.").format(", ".join(imagery[:3])) + " " + text if imagery else text


def map_crs(project: QgsProject, layers: Sequence[QgsMapLayer]) -> QgsCoordinateReferenceSystem:
    """The project's, or that of the uppermost layer where the project has none."""
    return project.crs() if project.crs().isValid() else layers[0].crs()
