"""The picture of a concept in a strip of examples: what is wanted on one side of a line, what is not on the other."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPixmap

from ..hits.review_badge import COLOURS, LIKE, UNLIKE

_SIDE_PX = 96
_WANTED = ((0.62, 0.2), (0.8, 0.34), (0.84, 0.62), (0.66, 0.48), (0.9, 0.14))
_UNWANTED = ((0.14, 0.3), (0.22, 0.66), (0.36, 0.84), (0.1, 0.86), (0.3, 0.46))


def concept_picture() -> QPixmap:
    picture = QPixmap(_SIDE_PX, _SIDE_PX)
    picture.fill(QColor(245, 245, 240))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(70, 70, 70), 4, Qt.PenStyle.DashLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(0.2, 0.04) * _SIDE_PX, QPointF(0.76, 0.96) * _SIDE_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    for points, mark in ((_WANTED, LIKE), (_UNWANTED, UNLIKE)):
        painter.setBrush(COLOURS[mark])
        for x, y in points:
            painter.drawEllipse(QPointF(x, y) * _SIDE_PX, 7, 7)
    painter.end()
    return picture
