"""The classes of land cover with what each of them weighs: a swatch, a slider and a number a line."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtCore import QSignalBlocker, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QDoubleSpinBox,
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QWidget,
)

from ...i18n import tr
from ...words import percent
from ..hits.ink import blended
from ..widgets.elided_label import ElidedLabel
from .cover_wish import MOST_WEIGHT, WEIGHT_STEP, CoverWish, Weights, as_weights

MOST_PX = 132  # higher, the list scrolls
MOST_ROWS = 40  # learned classes are many, and most of them the examples do not show
_SWATCH_PX, _STEPS = 14, round(MOST_WEIGHT / WEIGHT_STEP)


class WeightsList(QScrollArea):
    """``changed`` (weights) comes from the user's hand only, not from ``set_weights``; ``let_go`` when a slider is."""

    changed = pyqtSignal(object)
    let_go = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[WeightRow] = []
        self._shown: tuple = ()
        self._absent: Weights = ()  # of classes that the list does not have: kept for results that have them
        self._inside = QWidget(self)
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 4, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 2)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(tr("Weights of the classes"))

    def set_classes(self, names: Sequence[str], colours: Sequence[str], shares: np.ndarray | None = None) -> None:
        """The classes, those that the examples show most of at the top; of very many, those alone. shares: (c,), those
        of the examples."""
        key = (tuple(names), tuple(colours), None if shares is None else tuple(np.round(shares, 4)))
        if key == self._shown:
            return
        self._shown = key
        for row in self.rows:
            row.remove()
        known = np.nan_to_num(shares) if shares is not None else np.zeros(len(names))
        order = np.argsort(-known, kind="stable").tolist()[:MOST_ROWS]
        self.rows = [WeightRow(names[i], colours[i], float(known[i]), self._inside) for i in order]
        for line, row in enumerate(self.rows):
            for column, widget in enumerate((row.swatch, row.label, row.slider, row.spin)):
                self._grid.addWidget(widget, line, column)
            row.spin.valueChanged.connect(lambda _value: self.changed.emit(self.weights()))
            row.slider.sliderReleased.connect(self.let_go)
        self.updateGeometry()

    def set_weights(self, weights: Weights) -> None:
        """Show ``weights``; nothing is emitted."""
        wish = CoverWish(class_weights=weights)
        for row in self.rows:
            row.show_weight(wish.weight(row.name))
        own = {row.name.strip().casefold() for row in self.rows}
        self._absent = tuple(pair for pair in weights if pair[0].strip().casefold() not in own)

    def weights(self) -> Weights:
        return as_weights([*((row.name, row.spin.value()) for row in self.rows), *self._absent])

    def sizeHint(self) -> QSize:
        return QSize(240, min(MOST_PX, self._inside.sizeHint().height() + 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, min(self.sizeHint().height(), 44))


class WeightRow:
    """The widgets of one class. ``share``: of the examples."""

    def __init__(self, name: str, colour: str, share: float, parent: QWidget) -> None:
        self.name = name
        self.swatch = Swatch(colour, parent)
        self.label = ElidedLabel(parent)
        self.label.setText(f"{name} {percent(share)}" if share > 0 else name)
        told = tr("{0} of what your examples show").format(percent(share))
        self.label.setToolTip(f"{name}: {told}")
        self.slider = QSlider(Qt.Orientation.Horizontal, parent)
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(2)
        self.slider.setMinimumWidth(50)
        self.spin = QDoubleSpinBox(parent)
        self.spin.setRange(0.0, MOST_WEIGHT)
        self.spin.setSingleStep(WEIGHT_STEP)
        self.spin.setDecimals(1)
        self.spin.setKeyboardTracking(False)
        self.spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.spin.setStepType(QAbstractSpinBox.StepType.DefaultStepType)
        tip = tr("How much a difference in {0} counts: 0 not at all, 1 as usual, 8 eight times as much").format(name)
        for widget in (self.slider, self.spin):
            widget.setToolTip(tip)
            widget.setAccessibleName(tr("Weight of {0}").format(name))
        self.slider.valueChanged.connect(lambda step: self.spin.setValue(step * WEIGHT_STEP))
        self.spin.valueChanged.connect(self._follow)
        self.show_weight(1.0)

    def show_weight(self, weight: float) -> None:
        blocker = QSignalBlocker(self.spin)
        self.spin.setMaximum(max(MOST_WEIGHT, weight))  # a recipe may hold more than is offered
        self.spin.setValue(weight)
        del blocker
        self._follow(weight)

    def _follow(self, weight: float) -> None:
        blocker = QSignalBlocker(self.slider)
        self.slider.setValue(round(weight / WEIGHT_STEP))
        del blocker

    def remove(self) -> None:
        for widget in (self.swatch, self.label, self.slider, self.spin):
            widget.hide()
            widget.deleteLater()


class Swatch(QWidget):
    """The colour of a class, as on the map."""

    def __init__(self, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = QColor(colour)
        self.setFixedSize(_SWATCH_PX, _SWATCH_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground, ink = (self.palette().color(r) for r in (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText))
        painter.setPen(blended(ink, 0.6, ground))
        painter.setBrush(self._colour)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
