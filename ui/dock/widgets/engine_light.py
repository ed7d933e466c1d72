"""The small light that says whether the engine is ready, busy, starting, stopped or missing. A click opens the log.

It is drawn by form as well as by colour: full disc, half disc, quarter disc, ring, crossed ring."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ...i18n import tr
from ...log import open_log

_SIDE_PX = 11.0


class EngineLight(QToolButton):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.state = ""
        self.clicked.connect(lambda: open_log())
        self.set_state("ready")

    def set_state(self, state: str) -> None:
        """``ready``, ``busy``, ``starting``, ``stopped`` or ``missing``."""
        if state == self.state:
            return
        self.state = state
        self.setText(self.words())
        self.setToolTip(self.sentence())
        self.setAccessibleName(self.toolTip())
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        return {
            "ready": tr("ready"),
            "busy": tr("busy"),
            "starting": tr("starting"),
            "stopped": tr("stopped"),
            "missing": tr("not installed"),
        }.get(self.state, self.state)

    def sentence(self) -> str:
        """The state, what it means, and what a click does."""
        return {
            "ready": tr("The engine, which does the computing, is ready. Click to open the log."),
            "busy": tr("The engine is computing; QGIS can be used meanwhile. Click to open the log."),
            "starting": tr("The engine is starting, which takes a few seconds. Click to open the log."),
            "stopped": tr("The engine has stopped. It starts by itself with the next search. Click to open the log."),
            "missing": tr("The engine is not installed; the Search page installs it. Click to open the log."),
        }.get(self.state, self.words())

    def sizeHint(self) -> QSize:
        room = self.fontMetrics()
        return QSize(int(_SIDE_PX) + 14 + room.horizontalAdvance(self.words()), room.height() + 8)

    def minimumSizeHint(self) -> QSize:
        """Without the words, where a dock is very narrow: form and tooltip say the same."""
        return QSize(int(_SIDE_PX) + 10, self.sizeHint().height())

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.ButtonText)
        lit = self.palette().color(QPalette.ColorRole.Highlight)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(lit if self.hasFocus() else self.palette().color(QPalette.ColorRole.Mid), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        disc = QRectF(5, (self.height() - _SIDE_PX) / 2, _SIDE_PX, _SIDE_PX)
        painter.setPen(QPen(lit if self.state in ("busy", "starting") else ink, 1.6))
        painter.setBrush(ink if self.state == "ready" else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        if self.state == "busy":
            painter.setBrush(lit)
            painter.drawPie(disc, 90 * 16, 180 * 16)
        elif self.state == "starting":
            painter.setBrush(lit)
            painter.drawPie(disc, 90 * 16, 90 * 16)
        elif self.state == "missing":
            painter.drawLine(disc.topLeft(), disc.bottomRight())
        if self.width() < self.sizeHint().width():
            return
        painter.setPen(ink)
        text = self.rect().adjusted(int(disc.right()) + 5, 0, -2, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.words())
