"""The small picture beside the cursor that shows what is being drawn as the query, and how large it is on the
ground."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..icons import theme_icon

PREVIEW_PX = 96
_GAP_PX = 18
_SIGN_PX = 16


class TilePreview(QFrame):
    """A frame in the canvas's own colours; it never takes the mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = self._label()
        self._picture = self._label()
        self._size = self._label()
        self._sign = self._label()
        self._sign.setPixmap(theme_icon("mIconWarning").pixmap(_SIGN_PX, _SIGN_PX))
        self._warning = self._label()
        bad = QHBoxLayout()
        bad.setSpacing(4)
        bad.addStretch(1)
        bad.addWidget(self._sign)
        bad.addWidget(self._warning)
        bad.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 4, 4, 4)
        box.setSpacing(2)
        for label in (self._title, self._picture, self._size):
            box.addWidget(label)
        box.addLayout(bad)
        self.hide()

    def paintEvent(self, event: object) -> None:
        """Opaque in every theme: QGIS's dark one makes frames transparent, and the map would shine through the text."""
        painter = QPainter(self)
        painter.setPen(self._colour(QPalette.ColorRole.WindowText))
        painter.setBrush(self._colour(QPalette.ColorRole.Window))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        """Of the canvas around, which has a plain background in every theme."""
        colour = self.parentWidget().palette().color(role)
        return colour if colour.alpha() == 255 else QApplication.palette().color(role)

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    @property
    def size_text(self) -> str:
        return self._size.text()

    @property
    def warning(self) -> str:
        """Why what is drawn cannot be taken; "" where it can."""
        return self._warning.text()

    def picture(self) -> QPixmap:
        """What is shown, longer side at most PREVIEW_PX."""
        return QPixmap(self._picture.pixmap())

    def set_title(self, text: str) -> None:
        """What the box is drawn for: "Like"."""
        self._title.setText(text)
        self._title.setVisible(bool(text))

    def show_part(self, screen: QPixmap, part: QRect, text: str, cursor: QPoint, warning: str = "") -> None:
        """Show ``part`` (screen pixels) of ``screen``, and place the frame beside ``cursor``, inside the canvas."""
        self._picture.setPixmap(self._cut(screen, part))
        self._picture.setVisible(True)
        self._size.setText(text)
        self._size.setVisible(True)
        self._say(warning)
        self._place(part, cursor)

    def show_warning(self, warning: str, cursor: QPoint) -> None:
        """Show only why nothing was drawn."""
        self._picture.setVisible(False)
        self._size.setVisible(False)
        self._say(warning)
        self._place(QRect(cursor, cursor), cursor)

    def _say(self, warning: str) -> None:
        self._warning.setText(warning)
        for label in (self._sign, self._warning):
            label.setVisible(bool(warning))

    def _cut(self, screen: QPixmap, part: QRect) -> QPixmap:
        """``part`` in its own proportions; beyond the edge of ``screen`` nothing is known, which is left plain."""
        factor = PREVIEW_PX / max(part.width(), part.height(), 1)
        width, height = max(1, round(part.width() * factor)), max(1, round(part.height() * factor))
        out = QPixmap(width, height)
        out.fill(self._colour(QPalette.ColorRole.Base))
        ratio = screen.devicePixelRatio()
        known = part.intersected(QRect(0, 0, round(screen.width() / ratio), round(screen.height() / ratio)))
        if not known.isEmpty():
            source = _scaled(known, ratio)
            target = _scaled(known.translated(-part.topLeft()), factor)
            painter = QPainter(out)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(target, screen, source)
            painter.end()
        return out

    def _place(self, part: QRect, cursor: QPoint) -> None:
        self.adjustSize()
        self.move(self._beside(part, cursor))
        self.show()
        self.raise_()

    def _beside(self, part: QRect, cursor: QPoint) -> QPoint:
        """To the side of the box where the cursor is, mirrored where the canvas ends, so that it does not cover the
        box."""
        room = self.parentWidget().rect()
        right, left = max(part.right(), cursor.x()), min(part.left(), cursor.x())
        x = right + _GAP_PX if cursor.x() >= part.center().x() else left - _GAP_PX - self.width()
        if x + self.width() > room.width():
            x = left - _GAP_PX - self.width()
        if x < 0:
            x = min(right + _GAP_PX, room.width() - self.width())
        y = min(max(0, cursor.y() - self.height() // 2), room.height() - self.height())
        return QPoint(max(0, x), max(0, y))


def _scaled(rect: QRect, factor: float) -> QRect:
    return QRect(
        round(rect.x() * factor),
        round(rect.y() * factor),
        max(1, round(rect.width() * factor)),
        max(1, round(rect.height() * factor)),
    )
