"""The line of the loss, drawn in two ways that look the same: by pyqtgraph, and by QPainter where there is no
pyqtgraph. Numbers, mouse and keys are their owner's (``loss_curve``)."""

from __future__ import annotations

from types import ModuleType

import numpy as np
from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from ..hits.viridis import viridis
from .loss_points import LossPoints

SIDE_PX = 6  # room around the line, so that its ends can be seen
_LINE_PX, _MARK_PX = 2, 7
_NOISE = 0.35  # opacity of the single measurements
_HEAD = 0.06  # room above and below, as a share of the height


class LossPlot(QWidget):
    """``show_points``, then ``set_mark`` for the point that is read. Colours come from the palette when painting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.points: LossPoints | None = None
        self.mark: int | None = None

    def show_points(self, points: LossPoints | None) -> None:
        self.points, self.mark = points, None
        self.redraw()

    def set_mark(self, number: int | None) -> None:
        self.mark = number
        self.redraw()

    def redraw(self) -> None:
        """Show ``points`` and ``mark`` in the palette's colours."""
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.redraw()
        super().changeEvent(event)

    def spans(self) -> tuple[float, float, float, float]:
        """(first step, last step, lowest, highest) of the drawing."""
        if self.points is None:
            return 0.0, 1.0, 0.0, 1.0
        (left, right), (low, high) = self.points.span_x, self.points.span_y
        more = _HEAD * (high - low)
        return left, right, low - more, high + more

    def at(self, step: float, loss: float) -> QPointF:
        """The pixel of a point."""
        left, right, low, high = self.spans()
        x = SIDE_PX + (step - left) / (right - left) * (self.width() - 2 * SIDE_PX)
        return QPointF(x, (high - loss) / (high - low) * self.height())

    def step_at(self, x: float) -> float:
        """The step of a pixel column."""
        left, right, _low, _high = self.spans()
        return left + (x - SIDE_PX) / max(1, self.width() - 2 * SIDE_PX) * (right - left)

    # -- shared by both
    def ground(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.Base)

    def line_pen(self) -> QPen:
        """The smoothed line: the green of viridis' middle on light ground, its bright end on dark ground."""
        is_dark = self.ground().lightnessF() < 0.5
        return _in_pixels(QPen(viridis(0.75 if is_dark else 0.35), _LINE_PX))

    def noise_pen(self) -> QPen:
        colour = QColor(self.palette().color(QPalette.ColorRole.Text))
        colour.setAlphaF(_NOISE)
        return _in_pixels(QPen(colour, 1))

    def mark_pen(self) -> QPen:
        return _in_pixels(QPen(self.palette().color(QPalette.ColorRole.Text), 1))


def _in_pixels(pen: QPen) -> QPen:
    """``pen`` as wide on the screen as it says, whatever the scale of the plot."""
    pen.setCosmetic(True)
    return pen


class PaintedLoss(LossPlot):
    """Drawn by QPainter."""

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.ground())
        points = self.points
        if points is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for values, pen in ((points.losses, self.noise_pen()), (points.smooth, self.line_pen())):
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF([self.at(*one) for one in zip(points.steps.tolist(), values.tolist())]))
        if self.mark is not None:
            middle = self.at(float(points.steps[self.mark]), float(points.smooth[self.mark]))
            painter.setPen(self.mark_pen())
            painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), self.height()))
            painter.setBrush(self.line_pen().color())
            half = _MARK_PX / 2
            painter.drawEllipse(QRectF(middle.x() - half, middle.y() - half, _MARK_PX, _MARK_PX))


class GraphLoss(LossPlot):
    """Drawn by pyqtgraph, handed in by the caller so that importing this module does not import it."""

    def __init__(self, graph: ModuleType, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = graph.PlotWidget(self)
        self.view.setFrameShape(self.view.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMinimumSize(0, 0)
        self.view.setAntialiasing(True)
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
        self.noise, self.line = graph.PlotDataItem(skipFiniteCheck=True), graph.PlotDataItem(skipFiniteCheck=True)
        self.column = graph.InfiniteLine(angle=90, movable=False)
        self.dot = graph.ScatterPlotItem(size=_MARK_PX)
        for part in (self.noise, self.line, self.column, self.dot):
            item.addItem(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.view)

    def redraw(self) -> None:
        self.view.setBackground(self.ground())
        points = self.points
        for part in (self.noise, self.line):
            part.setVisible(points is not None)
        has_mark = points is not None and self.mark is not None
        for part in (self.column, self.dot):
            part.setVisible(has_mark)
        if points is None:
            return
        left, right, low, high = self.spans()
        self.view.setXRange(left, right, padding=0)
        self.view.setYRange(low, high, padding=0)
        self.noise.setData(points.steps, points.losses, pen=self.noise_pen())
        self.line.setData(points.steps, points.smooth, pen=self.line_pen())
        if has_mark:
            step, loss = float(points.steps[self.mark]), float(points.smooth[self.mark])
            self.column.setPen(self.mark_pen())
            self.column.setPos(step)
            self.dot.setData(np.array([step]), np.array([loss]), pen=self.mark_pen(), brush=self.line_pen().color())
