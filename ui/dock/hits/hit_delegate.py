"""How one hit is drawn: its picture, its rank and its review in the corners, its score as number and as a bar in the
map's colours."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QObject, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...i18n import tr
from .hits_model import HIT_ROLE, SHARE_ROLE, Hit
from .ink import blended, readable
from .review_badge import COLOURS, HIDDEN, draw_badge
from .viridis import viridis

MIN_THUMB_PX = 84
PAD = 4
_BAR_PX = 4
_HOVER, _DIMMED = 0.25, 0.3


class HitDelegate(QStyledItemDelegate):
    """Draws into ``option.rect``: a picture as wide as that allows, and ``extra_height`` below it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.no_picture = tr("no picture")

    @staticmethod
    def least_width() -> int:
        return MIN_THUMB_PX + 2 * PAD

    @staticmethod
    def extra_height(metrics: QFontMetrics) -> int:
        """By how much a cell is higher than wide: the bar and two lines of text."""
        return _BAR_PX + 2 + 2 * metrics.height()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(self.least_width(), self.least_width() + self.extra_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        hit: Hit | None = index.data(HIT_ROLE)
        if hit is None:
            return
        look = _Look(option)
        review = getattr(hit, "review", None) or ""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if look.is_filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.ground)
            painter.drawRoundedRect(option.rect.adjusted(0, 0, -1, -1), 3, 3)
        side = option.rect.width() - 2 * PAD
        thumb = QRect(option.rect.x() + PAD, option.rect.y() + PAD, side, side)
        self._paint_picture(painter, thumb, index.data(Qt.ItemDataRole.DecorationRole), look, review == HIDDEN)
        self._paint_review(painter, thumb, review)
        self._paint_rank(painter, thumb, hit.rank, option.font, look)
        self._paint_bar(painter, QRect(thumb.x(), thumb.bottom() + 1, side, _BAR_PX), index.data(SHARE_ROLE), look)
        lines = QRect(thumb.x(), thumb.bottom() + _BAR_PX + 2, side, 2 * option.fontMetrics.height())
        self._paint_text(painter, lines, hit, option, look)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.ink, 2))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), 3, 3)
        painter.restore()

    def _paint_picture(
        self, painter: QPainter, thumb: QRect, picture: object, look: _Look, is_hidden: bool
    ) -> None:
        if isinstance(picture, QPixmap) and not picture.isNull():
            scaled = picture.size().scaled(thumb.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(thumb.topLeft(), scaled)
            place.moveCenter(thumb.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setOpacity(_DIMMED if is_hidden else 1.0)
            painter.drawPixmap(place, picture)
            painter.setOpacity(1.0)
            return
        painter.fillRect(thumb, look.empty)
        painter.setPen(QPen(blended(look.text, 0.45, look.empty), 1))
        painter.drawRect(thumb.adjusted(0, 0, -1, -1))
        if picture is None:  # on its way
            painter.setBrush(painter.pen().color())
            for step in (-1, 0, 1):
                centre = thumb.center()
                painter.drawEllipse(QRectF(centre.x() + 10 * step - 2, centre.y() - 2, 4, 4))
            return
        painter.drawLine(thumb.topLeft(), thumb.bottomRight())
        painter.drawLine(thumb.topRight(), thumb.bottomLeft())
        room = painter.fontMetrics().boundingRect(self.no_picture)
        room = QRect(0, 0, min(thumb.width() - 2, room.width() + 8), room.height() + 4)
        room.moveCenter(thumb.center())
        painter.fillRect(room, look.empty)
        painter.setPen(readable(look.text, look.empty))
        shown = painter.fontMetrics().elidedText(self.no_picture, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)

    @staticmethod
    def _paint_review(painter: QPainter, thumb: QRect, review: str) -> None:
        if review not in COLOURS:
            return
        if review != HIDDEN:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(COLOURS[review], 2))
            painter.drawRect(thumb.adjusted(1, 1, -2, -2))
        size = max(22, thumb.width() // 4)
        draw_badge(painter, QRectF(thumb.right() - size - 1, thumb.y() + 2, size, size), review)

    @staticmethod
    def _paint_rank(painter: QPainter, thumb: QRect, rank: int, font: QFont, look: _Look) -> None:
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        text = str(rank)
        metrics = painter.fontMetrics()
        badge = QRect(thumb.x(), thumb.y(), metrics.horizontalAdvance(text) + 8, metrics.height() + 2)
        painter.fillRect(badge, look.base)
        painter.setPen(readable(look.text, look.base))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)

    @staticmethod
    def _paint_bar(painter: QPainter, bar: QRect, share: float | None, look: _Look) -> None:
        painter.fillRect(bar, blended(look.ink, 0.3, look.ground))
        share = min(1.0, max(0.0, float(share or 0.0)))
        filled = QRect(bar)
        filled.setWidth(max(2, round(bar.width() * share)))
        painter.fillRect(filled, viridis(share))

    @staticmethod
    def _paint_text(painter: QPainter, room: QRect, hit: Hit, option: QStyleOptionViewItem, look: _Look) -> None:
        painter.setFont(option.font)
        painter.setPen(look.ink)
        line = option.fontMetrics.height()
        first = QRect(room.x(), room.y(), room.width(), line)
        second = QRect(room.x(), room.y() + line, room.width(), line)
        painter.drawText(first, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"{hit.score:.3f}")
        if hit.n_dates > 1:
            painter.drawText(first, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"×{hit.n_dates}")
        about = hit.date or hit.source_name
        painter.drawText(
            second,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            option.fontMetrics.elidedText(about, Qt.TextElideMode.ElideMiddle, room.width()),
        )


class _Look:
    """The colours of one cell, opaque. ``ink`` can be read on ``ground``, the colour behind the cell's texts."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        state, groups, roles = option.state, QPalette.ColorGroup, QPalette.ColorRole
        group = groups.Active if state & QStyle.StateFlag.State_Active else groups.Inactive

        def colour(role: QPalette.ColorRole) -> QColor:
            return option.palette.color(group, role)

        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        is_under = bool(state & QStyle.StateFlag.State_MouseOver)
        self.is_filled = is_selected or is_under
        self.base, self.empty, self.text = colour(roles.Base), colour(roles.AlternateBase), colour(roles.Text)
        highlight = colour(roles.Highlight)
        self.ground = self.base
        if is_selected:
            self.ground = blended(highlight, 0.85, self.base) if is_under else highlight
        elif is_under:
            self.ground = blended(highlight, _HOVER, self.base)
        self.ink = readable(colour(roles.HighlightedText) if is_selected else self.text, self.ground)
