"""A few lines, with a sign, that stay where the user works until what they say is mended."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStyle, QWidget

from ...icons import theme_icon
from ...words import wrappable

MAX_SHOWN = 400  # letters; the tooltip has the rest


class Notice(QWidget):
    """Hidden while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sign = QLabel(self)
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        sign.setPixmap(theme_icon("mIconWarning").pixmap(side, side))
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.say("")

    @property
    def text(self) -> str:
        return self.label.text()

    def say(self, text: str) -> None:
        """Show ``text``; "" hides the notice."""
        self.label.setText(wrappable(text if len(text) <= MAX_SHOWN else text[:MAX_SHOWN] + "…"))
        self.setToolTip(text)
        self.setVisible(bool(text))
