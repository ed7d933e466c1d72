"""Small print below a control: plain text that wraps and never asks for width."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

_SHARE = 0.92  # of the usual size of letters


def small_label(parent: QWidget, text: str = "") -> QLabel:
    """A label for what explains the control above it."""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * _SHARE)
    label.setFont(font)
    return label
