"""A few lines, with a sign, that stay where the user works until what they say is mended."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSizePolicy, QStyle, QToolButton, QVBoxLayout, QWidget

from ...icons import theme_icon
from ...words import wrappable
from .state_card import CardAction

MAX_SHOWN = 400  # letters; the tooltip has the rest
WARNING, INFO = "mIconWarning", "mIconInfo"


class Notice(QWidget):
    """Hidden while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel(self)
        self._said: tuple = ()
        self._actions: tuple[CardAction, ...] = ()
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(2)
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setHorizontalSpacing(6)
        row.addWidget(self._sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 0, 1)
        row.addLayout(self._buttons, 0, 2)
        row.setColumnStretch(1, 1)
        self.say("")

    @property
    def text(self) -> str:
        return self.label.text()

    def buttons(self) -> list[QToolButton]:
        """The buttons shown now, top to bottom."""
        return [self._buttons.itemAt(i).widget() for i in range(self._buttons.count())]

    def say(self, text: str, actions: tuple[CardAction, ...] = (), sign: str = WARNING) -> None:
        """Show ``text``, and a button for each action; "" hides the notice. ``sign``: WARNING or INFO."""
        self._actions = actions
        key = (text, sign, tuple((action.text, action.tooltip) for action in actions))
        if key == self._said:
            return
        self._said = key
        self.label.setText(wrappable(text if len(text) <= MAX_SHOWN else text[:MAX_SHOWN] + "…"))
        self.setToolTip(text)
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self._sign.setPixmap(theme_icon(sign).pixmap(side, side))
        while (item := self._buttons.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for number, action in enumerate(actions):
            button = QToolButton(self)
            button.setText(action.text)
            button.setToolTip(action.tooltip)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _checked=False, n=number: self._actions[n].do())
            self._buttons.addWidget(button)
        self.setVisible(bool(text))
