"""What a page shows when there is nothing else to show: what is going on, and the one or two things to do about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...words import wrappable


@dataclass(frozen=True)
class CardAction:
    """One button of a card."""

    text: str
    tooltip: str
    do: Callable[[], None]


class StateCard(QWidget):
    """A title, a few lines, and buttons below each other, in the middle of the room it gets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        font = self.title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.title.setFont(font)
        self.text = QLabel(self)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(4)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(8)
        box.addStretch(1)
        box.addWidget(self.title)
        box.addWidget(self.text)
        box.addLayout(self._buttons)
        box.addStretch(2)

    def show_state(self, title: str, text: str, actions: tuple[CardAction, ...] = ()) -> None:
        self.title.setText(title)
        self.text.setText(wrappable(text))
        self.text.setVisible(bool(text))
        while (item := self._buttons.takeAt(0)) is not None:
            item.widget().deleteLater()
        for action in actions:
            button = QPushButton(action.text, self)
            button.setToolTip(action.tooltip)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, do=action.do: do())
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def buttons(self) -> list[QPushButton]:
        """The buttons shown now, top to bottom."""
        return [self._buttons.itemAt(i).widget() for i in range(self._buttons.count())]
