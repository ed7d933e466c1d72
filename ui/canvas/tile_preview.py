"""The small picture beside the cursor that shows what is being drawn as the query, and how large it is on the
ground."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

PREVIEW_PX = 96
_GAP_PX = 18


class TilePreview(QFrame):
    """A frame in the canvas's own colours; it never takes the mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._size = QLabel(self)
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 4, 4, 4)
        box.setSpacing(2)
        box.addWidget(self._picture)
        box.addWidget(self._size)
        self.hide()

    @property
    def size_text(self) -> str:
        return self._size.text()

    def picture(self) -> QPixmap:
        """What is shown, longer side at most PREVIEW_PX."""
        return QPixmap(self._picture.pixmap())

    def show_part(self, screen: QPixmap, part: QRect, text: str, cursor: QPoint) -> None:
        """Show ``part`` (screen pixels) of ``screen``, and place the frame beside ``cursor``, inside the canvas."""
        ratio = screen.devicePixelRatio()
        cut = QRect(
            int(part.x() * ratio),
            int(part.y() * ratio),
            max(1, int(part.width() * ratio)),
            max(1, int(part.height() * ratio)),
        )
        crop = screen.copy(cut.intersected(screen.rect()))
        if not crop.isNull():
            crop.setDevicePixelRatio(1.0)
            self._picture.setPixmap(
                crop.scaled(
                    PREVIEW_PX,
                    PREVIEW_PX,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
        self._size.setText(text)
        self.adjustSize()
        self.move(self._beside(part, cursor))
        self.show()
        self.raise_()

    def _beside(self, part: QRect, cursor: QPoint) -> QPoint:
        """To the side of the box where the cursor is, mirrored where the canvas ends, so that it does not cover the
        box."""
        room = self.parentWidget().rect()
        x = cursor.x() + _GAP_PX if cursor.x() >= part.center().x() else cursor.x() - _GAP_PX - self.width()
        if x + self.width() > room.width():
            x = part.left() - _GAP_PX - self.width()
        if x < 0:
            x = min(part.right() + _GAP_PX, room.width() - self.width())
        y = min(max(0, cursor.y() - self.height() // 2), room.height() - self.height())
        return QPoint(max(0, x), max(0, y))
