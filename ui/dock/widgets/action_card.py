"""A few lines with a sign and buttons below: a state that the user can do something about, told where he works."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QStyle, QWidget

from ...icons import theme_icon
from ...words import wrappable
from .state_card import CardAction

MAX_SHOWN = 500  # letters; the tooltip has the rest


class ActionCard(QFrame):
    """Its buttons stand beside each other as far as they fit, so that nothing is cut at the smallest width."""

    def __init__(self, title: str, text: str, actions: tuple[CardAction, ...], icon: str = "mIconInfo",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(title)
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        sign = QLabel(self)
        sign.setPixmap(theme_icon(icon).pixmap(side, side))
        self.title = _label(title, self)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.text = _label(text if len(text) <= MAX_SHOWN else text[:MAX_SHOWN] + "…", self)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setVisible(bool(text))
        if len(text) > MAX_SHOWN:
            self.text.setToolTip(text)
        row = ButtonRow(self)
        self.buttons = [row.add(action) for action in actions]
        row.setVisible(bool(actions))
        grid = QGridLayout(self)
        grid.setContentsMargins(6, 6, 6, 6)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        grid.addWidget(sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.title, 0, 1)
        grid.addWidget(self.text, 1, 1)
        grid.addWidget(row, 2, 1)
        grid.setColumnStretch(1, 1)


class ButtonRow(QWidget):
    """Buttons in rows: as many in each as the width takes."""

    SPACING = 4

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: list[QPushButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, action: CardAction) -> QPushButton:
        button = QPushButton(action.text, self)
        button.setToolTip(action.tooltip)
        button.clicked.connect(lambda _checked=False, do=action.do: do())
        return self.put(button)

    def put(self, button: QPushButton) -> QPushButton:
        """Take over a button that was made elsewhere."""
        button.setParent(self)
        self._buttons.append(button)
        return button

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        height = self._place(self.width())
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        self.setFixedHeight(self._place(self.width()))

    def _place(self, width: int) -> int:
        """Move the buttons to their places; gives the height that they take."""
        x = y = line = 0
        for button in self._buttons:
            hint = button.sizeHint()
            if x and x + hint.width() > width:
                x, y = 0, y + line + self.SPACING
            button.setGeometry(x, y, min(hint.width(), max(1, width)), hint.height())
            x += hint.width() + self.SPACING
            line = hint.height()
        return y + line


def _label(text: str, parent: QWidget) -> QLabel:
    label = QLabel(wrappable(text), parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
