"""The items that printed maps and reports are made of: text that fits, map, legend, scale bar, north arrow, pictures.

Sizes are millimetres of the paper; colours are those of paper, whatever theme QGIS has.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLayout,
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
    QgsRasterLayer,
    QgsRectangle,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF

from .marks import ROLE
from .run_group import show_ramp_only

INK, GREY, LINE, EMPTY = QColor("#1b1b1b"), QColor("#5a5a5a"), QColor("#b8b8b8"), QColor("#f2f2f2")
NORTH_ARROW = Path(__file__).resolve().parent.parent.parent / "resources" / "styles" / "north_arrow.svg"
FONT = "Open Sans"
LINE_MM = 0.5  # height of a line of text, in millimetres for each point
_MEASURED_PX = 400  # metrics of a large font, scaled down: those of small ones are rounded to pixels
_SPARE = 1.06  # QGIS sets text a little wider than Qt says

Spot = tuple[float, float]


# -- text
def text_width(text: str, points: float, is_bold: bool = False) -> float:
    """Width of one line in millimetres."""
    return _metrics(is_bold).horizontalAdvance(text) / _MEASURED_PX * points * 25.4 / 72 * _SPARE


def elided(text: str, width: float, points: float, is_bold: bool = False, is_in_middle: bool = False) -> str:
    """``text`` on one line no wider than ``width``; what is left out (at the end, or in the middle of a path) shows as
    an ellipsis."""
    text = " ".join(text.split())
    if text_width(text, points, is_bold) <= width:
        return text
    low, high = 0, len(text)
    while low < high:  # the most letters that fit
        kept = (low + high + 1) // 2
        low, high = (
            (kept, high)
            if text_width(_shortened(text, kept, is_in_middle), points, is_bold) <= width
            else (low, kept - 1)
        )
    return _shortened(text, low, is_in_middle)


def wrapped(text: str, width: float, points: float, most_lines: int, is_bold: bool = False) -> list[str]:
    """``text`` in lines no wider than ``width``: broken at spaces, and within words that are too long (paths). What
    does not fit into ``most_lines`` shows as an ellipsis."""
    lines = [""]
    for word in text.split():
        while word:
            tried = f"{lines[-1]} {word}" if lines[-1] else word
            if text_width(tried, points, is_bold) <= width:
                lines[-1], word = tried, ""
            elif lines[-1]:
                lines.append("")
            else:
                fits = max(1, _fitting(word, width, points, is_bold))
                lines[-1], word = word[:fits], word[fits:]
                if word:
                    lines.append("")
    if len(lines) > most_lines:
        rest = " ".join(lines[most_lines - 1 :])
        lines = [*lines[: most_lines - 1], elided(rest, width, points, is_bold)]
    return lines


def _fitting(word: str, width: float, points: float, is_bold: bool) -> int:
    """How many letters of ``word`` fit, best up to a mark after which paths may be broken."""
    fits = next((n for n in range(len(word), 1, -1) if text_width(word[:n], points, is_bold) <= width), 1)
    mark = max((word.rfind(mark, 0, fits) for mark in "/\\_-,=:"), default=-1)
    return mark + 1 if mark > fits // 2 else fits


def _shortened(text: str, kept: int, is_in_middle: bool) -> str:
    if kept >= len(text):
        return text
    head = (kept + 1) // 3 if is_in_middle else kept
    return text[:head].rstrip() + "…" + (text[len(text) - (kept - head) :] if kept > head else "")


@lru_cache(maxsize=4)
def _metrics(is_bold: bool) -> QFontMetricsF:
    font = QFont(FONT)
    font.setPixelSize(_MEASURED_PX)
    font.setBold(is_bold)
    return QFontMetricsF(font)


def text_format(points: float, is_bold: bool = False, color: QColor = INK) -> QgsTextFormat:
    form = QgsTextFormat()
    font = QFont(FONT)
    font.setBold(is_bold)
    form.setFont(font)
    form.setForcedBold(is_bold)
    form.setSize(points)
    form.setSizeUnit(Qgis.RenderUnit.Points)
    form.setColor(color)
    return form


# -- items
def add_label(
    layout: QgsPrintLayout,
    text: str,
    points: float,
    at: Spot,
    size: Spot,
    is_bold: bool = False,
    color: QColor = INK,
    vertical: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    horizontal: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    page: int = 0,
) -> QgsLayoutItemLabel:
    """``text`` as it is: see ``elided`` and ``wrapped`` for what fits."""
    label = QgsLayoutItemLabel(layout)
    layout.addLayoutItem(label)
    # layouts compute what stands between [% and %]; names of files come from others
    label.setText(text.replace("[%", "[\u200b%"))
    label.setTextFormat(text_format(points, is_bold, color))
    label.setMargin(0)
    label.setVAlign(vertical)
    label.setHAlign(horizontal)
    place(label, at, size, page)
    return label


def add_map(
    layout: QgsPrintLayout,
    layers: Sequence[QgsMapLayer],
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    at: Spot,
    size: Spot,
) -> QgsLayoutItemMap:
    view = QgsLayoutItemMap(layout)
    layout.addLayoutItem(view)
    place(view, at, size)
    view.setCrs(crs)
    view.setLayers(list(layers))
    view.setKeepLayerSet(True)
    view.zoomToExtent(extent)
    view.setFrameEnabled(True)
    view.setFrameStrokeColor(GREY)
    view.setBackgroundColor(EMPTY)
    layout.setReferenceMap(view)
    return view


def add_legend(
    layout: QgsPrintLayout, view: QgsLayoutItemMap, layers: Sequence[QgsMapLayer], at: Spot, width: float
) -> QgsLayoutItemLegend:
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
                QgsMapLayerLegendUtils.setLegendNodeSymbolSize(node, 1, QSizeF(width - 14, 4))
                legend.model().refreshLayerLegend(node)
    for style, points, is_bold in (
        (QgsLegendStyle.Style.Subgroup, 9, True),
        (QgsLegendStyle.Style.SymbolLabel, 8, False),
    ):
        form = legend.style(style)
        form.setTextFormat(text_format(points, is_bold, INK))
        legend.setStyle(style, form)
    legend.setSymbolWidth(6)
    legend.setSymbolHeight(4)
    legend.setBoxSpace(0)
    legend.setResizeToContents(True)
    layout.addLayoutItem(legend)
    place(legend, at, (width, 40))
    legend.adjustBoxSize()
    return legend


def add_scale_bar(layout: QgsPrintLayout, view: QgsLayoutItemMap, at: Spot) -> QgsLayoutItemScaleBar:
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setLinkedMap(view)
    bar.applyDefaultSize(bar.guessUnits())
    bar.setStyle("Single Box")
    bar.setHeight(1.6)
    bar.setNumberOfSegmentsLeft(0)
    bar.setTextFormat(text_format(8))
    bar.update()
    place(bar, at, None)
    return bar


def add_north_arrow(layout: QgsPrintLayout, view: QgsLayoutItemMap, at: Spot) -> QgsLayoutItemPicture:
    arrow = QgsLayoutItemPicture(layout)
    layout.addLayoutItem(arrow)
    arrow.setPicturePath(str(NORTH_ARROW))
    arrow.setLinkedMap(view)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    place(arrow, at, (9, 9))
    return arrow


def add_picture(layout: QgsPrintLayout, path: str, at: Spot, size: Spot, page: int) -> QgsLayoutItemPicture:
    """A raster picture in its whole, in the middle of a frame; the empty frame where ``path`` is ""."""
    picture = QgsLayoutItemPicture(layout)
    layout.addLayoutItem(picture)
    picture.setMode(Qgis.PictureFormat.Raster)
    picture.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    picture.setPictureAnchor(QgsLayoutItem.ReferencePoint.Middle)
    picture.setPicturePath(path)
    picture.setBackgroundEnabled(True)
    picture.setBackgroundColor(EMPTY)
    picture.setFrameEnabled(True)
    picture.setFrameStrokeColor(LINE)
    place(picture, at, size, page)
    return picture


def place(item: QgsLayoutItem, at: Spot, size: Spot | None, page: int = 0) -> None:
    """``at``: the upper left corner on ``page``."""
    item.attemptMove(QgsLayoutPoint(*at, Qgis.LayoutUnit.Millimeters), True, False, page)
    if size is not None:
        item.attemptResize(QgsLayoutSize(*size, Qgis.LayoutUnit.Millimeters))


def page_size(layout: QgsLayout, page: int, width: float, height: float) -> None:
    layout.pageCollection().page(page).setPageSize(QgsLayoutSize(width, height, Qgis.LayoutUnit.Millimeters))
