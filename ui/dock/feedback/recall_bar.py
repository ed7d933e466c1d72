"""An estimated share with its interval as a small picture: a line from 0 to 100 %, a band for the interval, a mark for
the estimate."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...i18n import tr
from ...words import percent
from ..hits.ink import blended, readable
from ..hits.viridis import viridis

_BAND_PX, _MARK_PX, _SIDE_PX = 12, 18, 4


class RecallBar(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.low = self.value = self.high = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Share of the wanted places that was found"))

    def show_share(self, value: float, low: float, high: float) -> None:
        """All from 0 to 1, low <= value <= high."""
        self.value, self.low, self.high = value, low, high
        text = tr("about {0}, most likely between {1} and {2}").format(percent(value), percent(low), percent(high))
        self.setAccessibleDescription(text)
        self.setToolTip(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _MARK_PX + 2 + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def x_of(self, share: float) -> float:
        """The pixel column of a share."""
        return _SIDE_PX + min(1.0, max(0.0, share)) * (self.width() - 2 * _SIDE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.palette().color(QPalette.ColorRole.Window)
        ink = readable(self.palette().color(QPalette.ColorRole.WindowText), ground)
        middle = _MARK_PX / 2
        painter.setPen(QPen(blended(ink, 0.5, ground), 2))
        painter.drawLine(QPointF(self.x_of(0), middle), QPointF(self.x_of(1), middle))
        for share in (0.0, 0.25, 0.5, 0.75, 1.0):
            painter.drawLine(QPointF(self.x_of(share), middle - 4), QPointF(self.x_of(share), middle + 4))
        band = QRectF(self.x_of(self.low), middle - _BAND_PX / 2, self.x_of(self.high) - self.x_of(self.low), _BAND_PX)
        painter.setPen(QPen(blended(ink, 0.6, ground), 1))
        painter.setBrush(viridis(0.55))
        painter.drawRoundedRect(band, 3, 3)
        painter.setPen(QPen(ink, 3))
        painter.drawLine(QPointF(self.x_of(self.value), 0), QPointF(self.x_of(self.value), _MARK_PX))
        painter.setPen(ink)
        words = QRectF(0, _MARK_PX + 1, self.width(), self.fontMetrics().height())
        for text, side in ((percent(0.0), Qt.AlignmentFlag.AlignLeft), (percent(1.0), Qt.AlignmentFlag.AlignRight)):
            painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, text)
