"""The sign of a review on a picture: told apart by form first and by colour second, on any ground.

like: a green disc with a tick · unlike: a red-brown square with a cross · hidden: a grey disc with a crossed eye
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF

LIKE, UNLIKE, HIDDEN = "like", "unlike", "hidden"
_WHITE = QColor(255, 255, 255)
# white on each is above 4.5:1, and the two are told apart with any kind of colour vision (Okabe and Ito's pair, darker)
COLOURS = {LIKE: QColor(0, 107, 84), UNLIKE: QColor(168, 56, 0), HIDDEN: QColor(70, 70, 70)}


def draw_badge(painter: QPainter, box: QRectF, review: str) -> None:
    """Fill ``box`` (a square) with the sign of a review; nothing for none."""
    colour = COLOURS.get(review)
    if colour is None:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_WHITE, max(1.5, box.width() / 14)))
    painter.setBrush(colour)
    inner = box.adjusted(1, 1, -1, -1)
    if review == UNLIKE:
        painter.drawRoundedRect(inner, 2, 2)
    else:
        painter.drawEllipse(inner)
    pen = QPen(_WHITE, max(2.0, box.width() / 9))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    {LIKE: _tick, UNLIKE: _cross, HIDDEN: _eye}[review](painter, inner)
    painter.restore()


def _point(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.x() + x * box.width(), box.y() + y * box.height())


def _tick(painter: QPainter, box: QRectF) -> None:
    painter.drawPolyline(QPolygonF([_point(box, 0.26, 0.53), _point(box, 0.44, 0.71), _point(box, 0.75, 0.32)]))


def _cross(painter: QPainter, box: QRectF) -> None:
    painter.drawLine(_point(box, 0.3, 0.3), _point(box, 0.7, 0.7))
    painter.drawLine(_point(box, 0.7, 0.3), _point(box, 0.3, 0.7))


def _eye(painter: QPainter, box: QRectF) -> None:
    pen = painter.pen()
    pen.setWidthF(max(1.4, box.width() / 13))
    painter.setPen(pen)
    left, right = _point(box, 0.2, 0.5), _point(box, 0.8, 0.5)
    lens = QRectF(left.x(), box.y() + 0.3 * box.height(), right.x() - left.x(), 0.4 * box.height())
    painter.drawEllipse(lens)
    painter.setBrush(_WHITE)
    painter.drawEllipse(_point(box, 0.5, 0.5), 0.09 * box.width(), 0.09 * box.width())
    painter.drawLine(_point(box, 0.24, 0.78), _point(box, 0.76, 0.22))
