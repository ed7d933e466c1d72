"""The bars and the line of the score histogram, drawn in two ways that look and behave the same: by pyqtgraph, and by
QPainter where there is no pyqtgraph.

A plot shows what it is given and translates between pixels and scores. The mouse, the keys and the words are its
owner's (``score_histogram``)."""

from __future__ import annotations

from types import ModuleType

import numpy as np
from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from ..hits.viridis import viridis
from .score_bins import ScoreBins

SIDE_PX = 5  # room beside the outermost bars, so that the line can be seen and gripped at both ends
PALE = 0.22  # opacity of what is cut
_LINE_PX = 2


class ScorePlot(QWidget):
    """``show_bins``, then ``set_threshold`` as often as it moves. Colours come from the palette when painting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bins: ScoreBins | None = None
        self.threshold = 0.0

    def show_bins(self, bins: ScoreBins | None, threshold: float) -> None:
        self.bins, self.threshold = bins, threshold
        self.redraw()

    def set_threshold(self, threshold: float) -> None:
        self.threshold = threshold
        self.redraw()

    def redraw(self) -> None:
        """Show ``bins`` and ``threshold`` in the palette's colours."""
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.redraw()
        super().changeEvent(event)

    def x_of(self, score: float) -> float:
        """The pixel column of a score; it may lie outside."""
        if self.bins is None:
            return 0.0
        first, last = float(self.bins.edges[0]), float(self.bins.edges[-1])
        return SIDE_PX + (score - first) / (last - first) * (self.width() - 2 * SIDE_PX)

    def score_at(self, x: float) -> float:
        """The score of a pixel column, within those there are."""
        if self.bins is None:
            return 0.0
        first, last = float(self.bins.edges[0]), float(self.bins.edges[-1])
        share = (x - SIDE_PX) / max(1, self.width() - 2 * SIDE_PX)
        return min(self.bins.high, max(self.bins.low, first + share * (last - first)))

    # -- shared by both
    def bar_colours(self) -> list[QColor]:
        return [viridis(float(share)) for share in self.bins.shares()] if self.bins is not None else []

    def outline(self) -> QPen:
        """A thin edge in the colour of text: viridis ends in near black and in pale yellow."""
        colour = QColor(self.palette().color(QPalette.ColorRole.Text))
        colour.setAlphaF(0.55)
        return _in_pixels(QPen(colour, 1))

    def line_pen(self) -> QPen:
        return _in_pixels(QPen(self.palette().color(QPalette.ColorRole.Text), _LINE_PX))

    def ground(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.Base)

    def faded(self, colour: QColor) -> QColor:
        """``colour`` as it looks where it is cut: mixed with the ground, so that no outline shines through."""
        ground = self.ground()
        parts = zip(colour.getRgb()[:3], ground.getRgb()[:3])
        return QColor(*(round(PALE * c + (1 - PALE) * g) for c, g in parts))


def _in_pixels(pen: QPen) -> QPen:
    """``pen`` as wide on the screen as it says, whatever the scale of the plot."""
    pen.setCosmetic(True)
    return pen


class PaintedPlot(ScorePlot):
    """Drawn by QPainter."""

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.ground())
        if self.bins is None:
            return
        cut = self.x_of(self.threshold)
        bottom = float(self.height())
        for colour, height, low, high in zip(
            self.bar_colours(), self.bins.heights(), self.bins.edges[:-1], self.bins.edges[1:]
        ):
            if height <= 0:
                continue
            left, right = self.x_of(float(low)), self.x_of(float(high))
            top = bottom - max(2.0, float(height) * (bottom - 4))
            painter.fillRect(QRectF(left, top, right - left, bottom - top), self.faded(colour))
            if right > cut:
                kept = QRectF(max(left, cut), top, right - max(left, cut), bottom - top)
                painter.fillRect(kept, colour)
                painter.setPen(self.outline())
                painter.drawLine(QPointF(kept.left(), top), QPointF(kept.right(), top))
        painter.setPen(self.line_pen())
        painter.drawLine(QPointF(cut, 0), QPointF(cut, bottom))


class GraphPlot(ScorePlot):
    """Drawn by pyqtgraph, handed in by the caller so that importing this module does not import it."""

    def __init__(self, graph: ModuleType, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._graph = graph
        self.view = graph.PlotWidget(self)
        self.view.setFrameShape(self.view.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMinimumSize(0, 0)
        item = self.view.getPlotItem()
        item.setMenuEnabled(False)
        item.hideButtons()
        for side in ("left", "bottom", "right", "top"):
            item.hideAxis(side)
        item.layout.setContentsMargins(SIDE_PX, 0, SIDE_PX, 0)
        box = item.getViewBox()
        box.setMouseEnabled(x=False, y=False)
        box.setDefaultPadding(0.0)
        box.setBorder(None)
        self.pale = graph.BarGraphItem(x0=[0.0], x1=[1.0], height=[0.0])
        self.kept = graph.BarGraphItem(x0=[0.0], x1=[1.0], height=[0.0])
        self.line = graph.InfiniteLine(angle=90, movable=False)
        for part in (self.pale, self.kept, self.line):
            item.addItem(part)
        self.tops = graph.PlotDataItem(connect="pairs", skipFiniteCheck=True)
        item.addItem(self.tops)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.view)

    def redraw(self) -> None:
        self.view.setBackground(self.ground())
        self.line.setPen(self.line_pen())
        bins = self.bins
        for part in (self.pale, self.kept, self.line, self.tops):
            part.setVisible(bins is not None)
        if bins is None:
            return
        self.view.setXRange(float(bins.edges[0]), float(bins.edges[-1]), padding=0)
        self.view.setYRange(0.0, 1.08, padding=0)
        full = bins.counts > 0
        heights = np.maximum(bins.heights(), 0.04)[full]
        left, right = bins.edges[:-1][full], bins.edges[1:][full]
        colours = [colour for colour, is_full in zip(self.bar_colours(), full) if is_full]
        nothing = self._graph.mkPen(None)
        self.pale.setOpts(x0=left, x1=right, height=heights, brushes=list(map(self.faded, colours)), pen=nothing)
        is_kept = right > self.threshold
        start = np.maximum(left, self.threshold)[is_kept]
        brushes = [colour for colour, kept in zip(colours, is_kept) if kept]
        self.kept.setOpts(x0=start, x1=right[is_kept], height=heights[is_kept], brushes=brushes, pen=nothing)
        self.tops.setData(
            np.column_stack([start, right[is_kept]]).ravel(), np.repeat(heights[is_kept], 2), pen=self.outline()
        )
        self.line.setPos(self.threshold)
