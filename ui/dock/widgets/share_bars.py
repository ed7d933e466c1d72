"""Shares of land cover as bars: those of the query above those of a place, class by class, the largest first. Drawn by
pyqtgraph where there is one (imported with the first bars), by QPainter elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

from qgis.PyQt.QtCore import QEvent, QPoint, QRect, QSize, Qt
from qgis.PyQt.QtGui import QHelpEvent, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...charts import pyqtgraph
from ...i18n import tr
from ...words import percent, tip
from ..hits.ink import readable
from .share_plots import GraphShares, PaintedShares, SharePlot
from .share_rows import ShareRow

_GAP_PX, _NAME_SHARE, _MOST_NAME_PX = 6, 0.4, 170


class ShareBars(QWidget):
    """``set_rows`` shows classes; what of them is in the picture can be read in the tooltips and by screen readers."""

    def __init__(self, parent: QWidget | None = None, graph: Callable[[], ModuleType | None] = pyqtgraph) -> None:
        """``graph``: gives the module, or None; asked once, with the first rows."""
        super().__init__(parent)
        self._graph = graph
        self.plot: SharePlot | None = None
        self.rows: list[ShareRow] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Land cover of your examples and of this place"))

    def set_rows(self, rows: list[ShareRow]) -> None:
        self.rows = rows
        if self.plot is None and rows:
            module = self._graph()
            self.plot = GraphShares(module, self) if module is not None else PaintedShares(self)
            self.plot.show()
        if self.plot is not None:
            self.plot.setGeometry(self._room())
            self.plot.show_rows(rows)
        self.setAccessibleDescription("\n".join(map(_in_words, rows)))
        self.updateGeometry()
        self.update()

    # -- geometry
    def row_px(self) -> int:
        return self.fontMetrics().height() + 4

    def sizeHint(self) -> QSize:
        return QSize(260, len(self.rows) * self.row_px())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def _names_px(self) -> int:
        widest = max([self.fontMetrics().horizontalAdvance(_name(row)) for row in self.rows], default=0)
        return min(widest + 2, round(self.width() * _NAME_SHARE), _MOST_NAME_PX)

    def _numbers_px(self) -> int:
        return max([self.fontMetrics().horizontalAdvance(_numbers(row)) for row in self.rows], default=0)

    def _room(self) -> QRect:
        """Where the bars are."""
        left = self._names_px() + _GAP_PX
        return QRect(left, 0, max(1, self.width() - left - self._numbers_px() - _GAP_PX), self.height())

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        if self.plot is not None:
            self.plot.setGeometry(self._room())

    # -- words
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = self.palette().color(QPalette.ColorRole.Window)
        painter.setPen(readable(self.palette().color(QPalette.ColorRole.WindowText), ground))
        high, names = self.row_px(), self._names_px()
        for number, row in enumerate(self.rows):
            line = QRect(0, number * high, self.width(), high)
            shown = self.fontMetrics().elidedText(_name(row), Qt.TextElideMode.ElideRight, names)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, shown)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, _numbers(row))

    def row_at(self, place: QPoint) -> ShareRow | None:
        number = place.y() // self.row_px()
        return self.rows[number] if 0 <= number < len(self.rows) else None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self.row_at(event.pos())
            if row is not None:
                QToolTip.showText(event.globalPos(), tip(_in_words(row)), self)
                return True
        return super().event(event)


def _name(row: ShareRow) -> str:
    return tr("{0} others").format(row.others) if row.others else row.name


def _numbers(row: ShareRow) -> str:
    """In percent, as the line above the bars says."""
    return " | ".join("< 1" if 0 < share < 0.005 else str(round(100 * share)) for share in (row.query, row.place))


def _in_words(row: ShareRow) -> str:
    return tr("{0}: {1} of your examples, {2} of this place").format(
        _name(row), percent(row.query), percent(row.place)
    )
