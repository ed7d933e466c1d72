"""The picture of an example in words: the words themselves between quotes, as large as they fit."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPixmap, QTextOption

SIDE_PX = 96
_PAD_PX, _LARGEST_PX, _LEAST_PX = 6, 26, 12
_PAPER, _INK = QColor(245, 245, 240), QColor(40, 40, 40)  # as imagery has its own colours, so has this in any theme


def words_picture(words: str) -> QPixmap:
    """``words`` on light ground, ``SIDE_PX`` a side. What does not fit in the smallest letters is cut at the end."""
    picture = QPixmap(SIDE_PX, SIDE_PX)
    picture.fill(_PAPER)
    room = QRectF(picture.rect()).adjusted(_PAD_PX, _PAD_PX, -_PAD_PX, -_PAD_PX)
    text = "“" + " ".join(words.split()) + "”"
    painter = QPainter(picture)
    painter.setPen(_INK)
    for pixels in range(_LARGEST_PX, _LEAST_PX - 1, -1):
        painter.setFont(_sized(painter.font(), pixels))
        if _fits(painter, text, room):
            break
    painter.setClipRect(room)
    painter.drawText(room, text, _option(Qt.AlignmentFlag.AlignCenter if _fits(painter, text, room) else _TOP))
    painter.end()
    return picture


_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def _option(alignment: object) -> QTextOption:
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _sized(font: QFont, pixels: int) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    return sized


def _fits(painter: QPainter, text: str, room: QRectF) -> bool:
    """Whether all of it stands in ``room`` without a word being broken."""
    metrics = painter.fontMetrics()
    is_narrow = all(metrics.horizontalAdvance(word) < room.width() - 2 for word in text.split())
    return is_narrow and painter.boundingRect(room, text, _option(_TOP)).height() <= room.height()
