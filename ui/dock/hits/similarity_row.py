"""One example in an explanation: its picture, its name, and how similar the place is to it, as number and bar."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QPainter, QPaintEvent, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...i18n import tr
from ...words import tip
from .ink import blended, readable
from .review_badge import COLOURS, LIKE, UNLIKE, draw_badge
from .viridis import viridis
from .why_words import similarity

_PICTURE_PX, _BAR_PX, _GAP = 40, 8, 6


class SimilarityRow(QWidget):
    """``value``: cosine similarity, -1 to 1. The bar begins at 0; below 0 it is empty."""

    def __init__(
        self, number: int, label: str, picture: QPixmap | None, value: float, is_like: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.number, self.label, self.value, self.is_like = number, label, value, is_like
        self._picture = picture
        name = (tr("Like {0}: similarity {1}") if is_like else tr("Unlike {0}: similarity {1}")).format(
            number, similarity(value)
        )
        self.setAccessibleName(name)
        self.setToolTip(tip(name + ("\n" + label if label else "")))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, max(_PICTURE_PX, self.fontMetrics().height() + _BAR_PX + 4) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ground = self.palette().color(QPalette.ColorRole.Window)
        ink = readable(self.palette().color(QPalette.ColorRole.WindowText), ground)
        place = QRect(0, 1, _PICTURE_PX, _PICTURE_PX)
        if self._picture is not None and not self._picture.isNull():
            size = self._picture.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            inside = QRect(place.topLeft(), size)
            inside.moveCenter(place.center())
            painter.drawPixmap(inside, self._picture)
        else:
            painter.fillRect(place, blended(ink, 0.12, ground))
        draw_badge(painter, QRectF(place.right() - 15, place.bottom() - 15, 16, 16), LIKE if self.is_like else UNLIKE)
        left = _PICTURE_PX + _GAP
        room = QRect(left, (self.height() - self.fontMetrics().height() - _BAR_PX - 4) // 2,
                     self.width() - left - 4, self.fontMetrics().height())  # fmt: skip
        painter.setPen(ink)
        number = similarity(self.value)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        room.setWidth(room.width() - self.fontMetrics().horizontalAdvance(number) - _GAP)
        text = f"{self.number}  {self.label}" if self.label else str(self.number)
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        bar = QRectF(left, room.bottom() + 3, self.width() - left - 4, _BAR_PX)
        painter.fillRect(bar, blended(ink, 0.2, ground))
        bar.setWidth(bar.width() * min(1.0, max(0.0, self.value)))
        painter.fillRect(bar, viridis(self.value) if self.is_like else COLOURS[UNLIKE])
        if not self.is_like:  # told apart by form too
            painter.fillRect(bar, QBrush(Qt.GlobalColor.white, Qt.BrushStyle.BDiagPattern))
