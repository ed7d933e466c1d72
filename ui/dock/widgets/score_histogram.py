"""The scores of all places as bars, with a line to drag: what is left of it is cut. Drawn by pyqtgraph where there is
one (imported with the first scores, not before), by QPainter elsewhere; both look and behave the same."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import numpy as np
from qgis.PyQt.QtCore import QEvent, QLocale, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from ...charts import pyqtgraph
from ...i18n import tr
from ...words import number
from .score_bins import ScoreBins, bin_scores, digits
from .score_plots import GraphPlot, PaintedPlot, ScorePlot

HEIGHT_PX = 60
FINE, COARSE = 200, 20  # steps of the arrow keys and of Page Up and Down over the whole range


class ScoreHistogram(QWidget):
    """``threshold_changed`` comes from the user's hand only, not from setting ``threshold``. A threshold at the lowest
    score cuts nothing."""

    threshold_changed = pyqtSignal(float)

    def __init__(
        self, parent: QWidget | None = None, graph: Callable[[], ModuleType | None] = pyqtgraph
    ) -> None:
        """``graph``: gives the module, or None; asked once, with the first scores."""
        super().__init__(parent)
        self._graph = graph
        self._plot: ScorePlot | None = None
        self._value: QLabel | None = None  # events come before it is made
        self._bins: ScoreBins | None = None
        self._ordered = np.empty(0)
        self._threshold = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(tr("Similarity threshold"))
        self.setToolTip(
            tr(
                "How similar the places are, as bars in the colours of the map. Drag the line, or use the arrow keys: "
                "places left of it are hidden on the map and in the list. Nothing is computed again."
            )
        )
        self._low, self._high, self._value = (self._label() for _ in range(3))
        self._value.setAutoFillBackground(True)
        font = self._value.font()
        font.setBold(True)
        self._value.setFont(font)
        self._dress()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return label

    # -- what is shown
    def set_scores(self, scores: np.ndarray) -> None:
        """Show ``scores``, (n,) floats, and cut nothing. An empty array empties the plot."""
        self._bins = bin_scores(scores)
        values = np.asarray(scores, np.float64)
        self._ordered = np.sort(values[np.isfinite(values)])
        self._threshold = self._bins.low if self._bins is not None else 0.0
        if self._plot is None and self._bins is not None:
            module = self._graph()
            self._plot = GraphPlot(module, self) if module is not None else PaintedPlot(self)
            self._plot.lower()
            self._plot.show()
            self._place()
        if self._plot is not None:
            self._plot.show_bins(self._bins, self._threshold)
        self._say()

    @property
    def plot(self) -> ScorePlot | None:
        """What draws; None before the first scores."""
        return self._plot

    @property
    def limits(self) -> tuple[float, float]:
        """(lowest, highest) score; (0, 0) while there is none."""
        return (self._bins.low, self._bins.high) if self._bins is not None else (0.0, 0.0)

    @property
    def threshold(self) -> float:
        return self._threshold

    @threshold.setter
    def threshold(self, value: float) -> None:
        low, high = self.limits
        self._threshold = min(high, max(low, float(value)))
        if self._plot is not None:
            self._plot.set_threshold(self._threshold)
        self._say()

    def kept(self) -> int:
        """How many scores reach the threshold."""
        return int(self._ordered.size - np.searchsorted(self._ordered, self._threshold, side="left"))

    @property
    def value_text(self) -> str:
        """The number beside the line."""
        return self._value.text()

    def _say(self) -> None:
        has_bins = self._bins is not None
        for label in (self._low, self._high, self._value):
            label.setVisible(has_bins)
        if not has_bins:
            return
        low, high = self.limits
        self._value.setVisible(self._threshold > low)  # at the lowest score the number below the bars says it
        decimals = digits(low, high)
        locale = QLocale()
        self._low.setText(locale.toString(low, "f", decimals))
        self._high.setText(locale.toString(high, "f", decimals))
        self._value.setText(locale.toString(self._threshold, "f", decimals))
        self.setAccessibleDescription(
            tr("Threshold {0}: {1} of {2} places reach it").format(
                self._value.text(), number(self.kept()), number(self._ordered.size)
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
        """Where the bars stand: all but the line of numbers below them."""
        return QRect(1, 1, self.width() - 2, self.height() - 2 - self.fontMetrics().height())

    def _place(self) -> None:
        for label in (self._low, self._high, self._value):
            label.resize(label.sizeHint())
        bottom = self.height() - self.fontMetrics().height() - 1
        self._low.move(2, bottom)
        self._high.move(self.width() - self._high.width() - 2, bottom)
        if self._plot is None:
            return
        self._plot.setGeometry(self._room())
        line = round(self._plot.x_of(self._threshold)) + 1
        right_of_it = line + 5
        fits = right_of_it + self._value.width() <= self.width() - 2
        self._value.move(right_of_it if fits else line - 5 - self._value.width(), 2)
        self._value.raise_()

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        role = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.Mid
        painter.setPen(QPen(self.palette().color(role), 1))
        painter.drawRect(self._room().adjusted(-1, -1, 0, 0))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self._value is not None:
            self._dress()
        elif event.type() == QEvent.Type.FontChange:
            self._place()
        super().changeEvent(event)

    def _dress(self) -> None:
        """The number beside the line has a ground of its own, for it may lie on any bar. By a style sheet: where QGIS's
        theme is one (Night Mapping), palettes of single widgets are not looked at."""
        ground, ink = (self.palette().color(role).name() for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Text))
        self._value.setStyleSheet(f"background-color: {ground}; color: {ink};")

    # -- the user's hand
    def _move(self, value: float) -> None:
        before = self._threshold
        self.threshold = value
        if self._threshold != before:
            self.threshold_changed.emit(self._threshold)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._bins is not None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._follow(event)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._bins is not None:
            self._follow(event)

    def _follow(self, event: QMouseEvent) -> None:
        self._move(self._plot.score_at(event.pos().x() - self._plot.x()))
        QToolTip.hideText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        low, high = self.limits
        span = high - low
        targets = {
            Qt.Key.Key_Left: self._threshold - span / FINE,
            Qt.Key.Key_Down: self._threshold - span / FINE,
            Qt.Key.Key_Right: self._threshold + span / FINE,
            Qt.Key.Key_Up: self._threshold + span / FINE,
            Qt.Key.Key_PageDown: self._threshold - span / COARSE,
            Qt.Key.Key_PageUp: self._threshold + span / COARSE,
            Qt.Key.Key_Home: low,
            Qt.Key.Key_End: high,
        }
        if self._bins is not None and event.key() in targets:
            self._move(targets[event.key()])
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)
        self.update()
