"""Hits as something to drag: what other widgets read from the drop, and the picture under the cursor."""

from __future__ import annotations

import json
from collections.abc import Sequence

from qgis.PyQt.QtCore import QByteArray, QMimeData, QRect, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPixmap

from ...words import number, places
from .hits_model import Hit
from .ink import readable

HITS_MIME = "application/x-kinscape-hits"
_PICTURE_PX = 72
_GROUND = QColor(0, 90, 140)


def mime_of(hits: Sequence[Hit]) -> QMimeData:
    """JSON: a list of {"tile", "source", "rank"}, best first; as plain text, how many places it is."""
    data = [{"tile": hit.tile_id, "source": hit.source, "rank": hit.rank} for hit in hits]
    mime = QMimeData()
    mime.setData(HITS_MIME, QByteArray(json.dumps(data, ensure_ascii=False).encode("utf-8")))
    mime.setText(places(len(data)))
    return mime


def drag_picture(picture: QPixmap | None, count: int, ratio: float) -> QPixmap:
    """The first hit's picture, with the number of hits on it where there are several."""
    out = QPixmap(round(_PICTURE_PX * ratio), round(_PICTURE_PX * ratio))
    out.setDevicePixelRatio(ratio)
    out.fill(_GROUND)
    painter = QPainter(out)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    whole = QRect(0, 0, _PICTURE_PX, _PICTURE_PX)
    if picture is not None and not picture.isNull():
        painter.drawPixmap(whole.adjusted(2, 2, -2, -2), picture)
    if count > 1:
        font = QFont(painter.font())
        font.setBold(True)
        painter.setFont(font)
        text = number(count)
        metrics = painter.fontMetrics()
        sign = QRect(0, 0, metrics.horizontalAdvance(text) + 10, metrics.height() + 4)
        sign.moveBottomRight(whole.bottomRight())
        painter.fillRect(sign, _GROUND)
        painter.setPen(readable(QColor(Qt.GlobalColor.white), _GROUND))
        painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return out
