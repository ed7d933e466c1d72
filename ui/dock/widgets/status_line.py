"""The line at the foot of the dock: what runs, or how the last job ended. A click opens the log."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPalette
from qgis.PyQt.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOptionFocusRect, QWidget

from ...i18n import tr
from ...icons import theme_icon
from ...log import open_log
from ..job_runner import JobRunner

_PAD_PX = 6


class StatusLine(QAbstractButton):
    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._is_warning = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: open_log())
        runner.status_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        text, self._is_warning = self._runner.status
        self.setText(text or tr("Nothing is running."))
        self.setToolTip(tr("{0}\nClick to open the log.").format(self.text()))
        self.setAccessibleName(self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() + _PAD_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        room = self.rect().adjusted(_PAD_PX, 0, -_PAD_PX, 0)
        if self._is_warning:
            side = self.fontMetrics().height()
            theme_icon("mIconWarning").paint(
                painter, QRect(room.left(), room.center().y() - side // 2 + 1, side, side)
            )
            room.setLeft(room.left() + side + 4)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            option.rect = self.rect().adjusted(1, 1, -1, -1)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
        painter.end()
