"""What a page shows when there is nothing else to show: what is going on, and the one or two things to do about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QPushButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from ...icons import theme_icon
from ...words import wrappable
from .sketches import NAMES, Sketch

_MAX_TEXT_PX = 460  # longer lines are hard to read in a wide dock


@dataclass(frozen=True)
class CardAction:
    """One button of a card. ``is_minor``: a flat one, for what few people need."""

    text: str
    tooltip: str
    do: Callable[[], None]
    is_minor: bool = False


@dataclass(frozen=True)
class Card:
    """``picture``: the name of a sketch, or of an icon of QGIS's theme; "" for none."""

    title: str
    text: str = ""
    actions: tuple[CardAction, ...] = ()
    picture: str = ""


class StateCard(QWidget):
    """A picture, a title, a few lines, perhaps a bar, and buttons below each other, in the middle of the room it
    gets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple = ()
        self._actions: tuple[CardAction, ...] = ()
        self._picture, self._is_low = "", False
        self.sketch = Sketch(self)
        self.icon = QLabel(self)
        self.title = QLabel(self)
        font = self.title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.title.setFont(font)
        self.text = QLabel(self)
        self.text.setMaximumWidth(_MAX_TEXT_PX)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(_MAX_TEXT_PX)
        self.progress = QLabel(self)
        self.progress.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.progress.setWordWrap(True)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(4)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 8)
        box.setSpacing(8)
        box.addStretch(1)
        box.addWidget(self.sketch, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self.title)
        for widget in (self.text, self.bar, self.progress):
            box.addWidget(widget)
        box.addLayout(self._buttons)
        box.addStretch(2)
        self.set_progress("")

    def show_card(self, card: Card) -> None:
        """Show ``card``. Buttons that stay the same keep the keyboard's focus."""
        self._actions = card.actions
        key = (card.title, card.text, card.picture, tuple((a.text, a.tooltip, a.is_minor) for a in card.actions))
        if key == self._shown:
            return
        had_focus = any(button.hasFocus() for button in self.buttons())
        self._shown = key
        self.title.setText(card.title)
        self.text.setText(wrappable(card.text))
        self.text.setVisible(bool(card.text))
        self._show_picture(card.picture)
        while (item := self._buttons.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for number, action in enumerate(card.actions):
            self._buttons.addWidget(self._button(number, action), 0, Qt.AlignmentFlag.AlignHCenter)
        if had_focus:
            self.focus_first()

    def show_state(
        self, title: str, text: str, actions: tuple[CardAction, ...] = (), picture: str = ""
    ) -> None:
        self.show_card(Card(title, text, actions, picture))

    def _button(self, number: int, action: CardAction) -> QPushButton:
        button = QPushButton(action.text, self)
        button.setToolTip(action.tooltip)
        button.setFlat(action.is_minor)
        if action.is_minor:  # a flat button must still look like something to press
            font = button.font()
            font.setUnderline(True)
            button.setFont(font)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAutoDefault(True)  # Return presses the button that has the focus
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        # what it does is looked up when it is pressed: the same button may mean another error by then
        button.clicked.connect(lambda _checked=False, n=number: self._actions[n].do())
        button.setVisible(True)
        return button

    def _show_picture(self, name: str) -> None:
        self._picture = name
        name = "" if self._is_low else name
        is_sketch = name in NAMES
        self.sketch.show_sketch(name if is_sketch else "")
        self.icon.setVisible(bool(name) and not is_sketch)
        if name and not is_sketch:
            side = self.style().pixelMetric(QStyle.PixelMetric.PM_LargeIconSize)
            self.icon.setPixmap(theme_icon(name).pixmap(side, side))

    def set_progress(self, text: str, fraction: float | None = None) -> None:
        """A bar with ``text`` below; None: nobody knows how far. "" hides both."""
        for widget in (self.bar, self.progress):
            widget.setVisible(bool(text))
        self.progress.setText(text)
        if fraction is None:
            self.bar.setRange(0, 0)
        else:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(fraction * 1000))

    def set_room(self, height: int) -> None:
        """So many pixels are there: where they are too few for everything, the picture gives way, not the buttons."""
        self._is_low = height < self._whole_height()
        self._show_picture(self._picture)

    def _whole_height(self) -> int:
        parts = (self.title, self.text, self.bar, self.progress, *self.buttons())
        shown = [part for part in parts if not part.isHidden()]
        width = min(_MAX_TEXT_PX, self.width() - 24)
        needed = (p.heightForWidth(width) if p.hasHeightForWidth() else p.sizeHint().height() for p in shown)
        return sum(needed) + 8 * (len(shown) + 3) + self.sketch.sizeHint().height()

    def focus_first(self) -> None:
        """Put the keyboard on the first button, where there is one."""
        for button in self.buttons()[:1]:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def buttons(self) -> list[QPushButton]:
        """The buttons shown now, top to bottom."""
        return [self._buttons.itemAt(i).widget() for i in range(self._buttons.count())]
