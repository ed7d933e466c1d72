"""The loss of a training as a line that falls: drawn by pyqtgraph where there is one (imported with the first point,
not before), by QPainter elsewhere; both look and behave the same. Mouse and arrow keys read single points."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import numpy as np
from qgis.PyQt.QtCore import QEvent, QLocale, QRect, QSize, Qt
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ...charts import pyqtgraph
from ...i18n import tr
from ...words import number
from .loss_plots import GraphLoss, LossPlot, PaintedLoss
from .loss_points import LossPoints, loss_points

HEIGHT_PX = 110
COARSE = 10  # points that Page Up and Down go at once


class LossCurve(QWidget):
    """``set_losses`` with all that is known so far, as often as there is more."""

    def __init__(self, parent: QWidget | None = None, graph: Callable[[], ModuleType | None] = pyqtgraph) -> None:
        """``graph``: gives the module, or None; asked once, with the first points."""
        super().__init__(parent)
        self._graph = graph
        self._plot: LossPlot | None = None
        self._points: LossPoints | None = None
        self._labels: tuple[QLabel, ...] = ()
        self._mark: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Course of the training"))
        self.setToolTip(
            tr(
                "The loss: how far the encoder still is from what it shall learn. It falls quickly at first, then "
                "slowly; once it is level, longer training brings little. Thin line: each step; thick line: their "
                "running mean. Point at it, or use the arrow keys, to read a step"
            )
        )
        self._high, self._low, self._first, self._last, self._value = (self._label() for _ in range(5))
        self._labels = (self._high, self._low, self._first, self._last, self._value)
        font = self._value.font()
        font.setBold(True)
        self._value.setFont(font)
        self._dress()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label.hide()
        return label

    # -- what is shown
    def set_losses(self, steps: np.ndarray, losses: np.ndarray) -> None:
        """Draw (n,) steps and losses; empty arrays empty the drawing."""
        self._points, self._mark = loss_points(steps, losses), None
        if self._plot is None and self._points is not None:
            module = self._graph()
            self._plot = GraphLoss(module, self) if module is not None else PaintedLoss(self)
            self._plot.lower()
            self._plot.show()
        if self._plot is not None:
            self._dress()
            self._place()
            self._plot.show_points(self._points)
        self._say()

    @property
    def plot(self) -> LossPlot | None:
        """What draws; None before the first points."""
        return self._plot

    @property
    def points(self) -> LossPoints | None:
        return self._points

    @property
    def value_text(self) -> str:
        """The loss that is read: of the marked point, else of the last step."""
        return self._value.text()

    def _say(self) -> None:
        points = self._points
        for label in self._labels:
            label.setVisible(points is not None)
        if points is None:
            self.setAccessibleDescription(tr("Nothing was measured yet"))
            return
        low, high = points.span_y
        self._high.setText(_loss(high))
        self._low.setText(_loss(low))
        self._first.setText(number(points.steps[0]))
        self._last.setText(tr("step {0}").format(number(points.last_step)))
        if self._mark is None:
            self._value.setText(tr("loss {0}").format(_loss(points.last_loss)))
        else:
            read = _loss(float(points.smooth[self._mark]))
            self._value.setText(tr("loss {0} at step {1}").format(read, number(points.steps[self._mark])))
        self.setAccessibleDescription(
            tr("From {0} at the beginning to {1} after {2} steps").format(
                _loss(float(points.smooth[0])), _loss(points.last_loss), number(points.last_step)
            )
        )
        self._place()

    # -- geometry
    def sizeHint(self) -> QSize:
        return QSize(300, HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, HEIGHT_PX)

    def resizeEvent(self, event: object) -> None:
        self._place()

    def _room(self) -> QRect:
        """Where the line is drawn: all but the numbers below it."""
        return QRect(1, 1, self.width() - 2, self.height() - 2 - self.fontMetrics().height())

    def _place(self) -> None:
        for label in self._labels:
            label.resize(label.sizeHint())
        room = self._room()
        self._high.move(3, 2)
        self._low.move(3, room.bottom() - self._low.height())
        below = room.bottom() + 1
        self._first.move(2, below)
        self._last.move(self.width() - self._last.width() - 2, below)
        self._value.move(self.width() - self._value.width() - 4, 3)
        if self._plot is not None:
            self._plot.setGeometry(room)
        for label in (self._high, self._low, self._value):
            label.raise_()

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        role = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.Mid
        painter.setPen(QPen(self.palette().color(role), 1))
        painter.drawRect(self._room().adjusted(-1, -1, 0, 0))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self._labels:
            self._dress()
        elif event.type() == QEvent.Type.FontChange:
            self._place()
        super().changeEvent(event)

    def _dress(self) -> None:
        """Numbers on the drawing have a ground of their own, for the line may lie below them. By a style sheet: where
        QGIS's theme is one (Night Mapping), palettes of single widgets are not looked at."""
        palette = (self._plot or self).palette()
        ground, ink = (palette.color(role).name() for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Text))
        for label in (self._high, self._low, self._value):
            label.setStyleSheet(f"background-color: {ground}; color: {ink};")

    # -- reading single points
    def _read(self, mark: int | None) -> None:
        if self._points is None or self._plot is None:
            return
        self._mark = None if mark is None else min(len(self._points.steps) - 1, max(0, mark))
        self._plot.set_mark(self._mark)
        self._say()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._points is not None and self._plot is not None:
            self._read(self._points.nearest(self._plot.step_at(event.pos().x() - self._plot.x())))

    def leaveEvent(self, event: object) -> None:
        self._read(None)

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)
        self._read(None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._points is None:
            super().keyPressEvent(event)
            return
        last = len(self._points.steps) - 1
        at = last if self._mark is None else self._mark
        targets = {
            Qt.Key.Key_Left: at - 1,
            Qt.Key.Key_Right: at + 1,
            Qt.Key.Key_PageUp: at + COARSE,
            Qt.Key.Key_PageDown: at - COARSE,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() in targets:
            self._read(targets[event.key()])
            event.accept()
        else:
            super().keyPressEvent(event)


def _loss(value: float) -> str:
    """With as many digits as tell one step from the next."""
    return QLocale().toString(value, "g", 3) if abs(value) < 0.1 else QLocale().toString(value, "f", 2)
