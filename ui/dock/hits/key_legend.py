"""The line below the gallery that names its keys; shortened where there is no room, whole in its tooltip."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QWidget

from ...i18n import tr
from .ink import readable
from .triage import keys_help, keys_text


class KeyLegend(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        font = self.font()
        if font.pointSizeF() > 0:
            font.setPointSizeF(max(7.0, font.pointSizeF() * 0.88))
        self.setFont(font)
        self.setToolTip(keys_help())
        self.setAccessibleName(tr("Keys of the list"))
        self.setAccessibleDescription(keys_help())

    def wanted_height(self) -> int:
        return self.fontMetrics().height() + 4

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = self.palette().color(QPalette.ColorRole.Base)
        painter.fillRect(self.rect(), ground)
        painter.setPen(readable(self.palette().color(QPalette.ColorRole.Text), ground))
        room = self.rect().adjusted(4, 0, -4, 0)
        text = self.fontMetrics().elidedText(keys_text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
