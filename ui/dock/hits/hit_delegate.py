"""How one hit is drawn: its picture, its rank in the corner, its score as number and as a bar in the map's colours."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QObject, QRect, QSize, Qt
from qgis.PyQt.QtGui import QFont, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .hits_model import HIT_ROLE, SHARE_ROLE, Hit
from .viridis import viridis

MIN_THUMB_PX = 84
_PAD = 4
_BAR_PX = 4


class HitDelegate(QStyledItemDelegate):
    """``thumb_px``: side of the pictures, set by the view so that they fill its width."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.thumb_px = MIN_THUMB_PX

    def fit(self, width_px: int, spacing_px: int) -> bool:
        """Choose the size with which a row of pictures fills ``width_px``. Returns whether it changed."""
        columns = max(1, (width_px - spacing_px) // (MIN_THUMB_PX + 2 * _PAD + spacing_px))
        thumb = max(MIN_THUMB_PX, (width_px - spacing_px) // columns - 2 * _PAD - spacing_px)
        is_new, self.thumb_px = thumb != self.thumb_px, thumb
        return is_new

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        text = option.fontMetrics.height()
        return QSize(self.thumb_px + 2 * _PAD, self.thumb_px + 2 * _PAD + _BAR_PX + 2 + 2 * text)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        hit: Hit = index.data(HIT_ROLE)
        if hit is None:
            return
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        palette: QPalette = option.palette
        group = (
            QPalette.ColorGroup.Active if option.state & QStyle.StateFlag.State_Active else QPalette.ColorGroup.Inactive
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_selected or is_under:
            painter.setPen(Qt.PenStyle.NoPen)
            fill = palette.color(group, QPalette.ColorRole.Highlight)
            if not is_selected:
                fill.setAlphaF(0.25)
            painter.setBrush(fill)
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 3, 3)
        thumb = QRect(option.rect.x() + _PAD, option.rect.y() + _PAD, self.thumb_px, self.thumb_px)
        self._paint_picture(painter, thumb, index.data(Qt.ItemDataRole.DecorationRole), palette)
        self._paint_rank(painter, thumb, hit.rank, option.font, palette)
        self._paint_bar(
            painter, QRect(thumb.x(), thumb.bottom() + 1, thumb.width(), _BAR_PX), index.data(SHARE_ROLE), palette
        )
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        self._paint_text(
            painter,
            QRect(thumb.x(), thumb.bottom() + _BAR_PX + 2, thumb.width(), 2 * option.fontMetrics.height()),
            hit,
            option,
            palette.color(group, role),
        )
        painter.restore()

    @staticmethod
    def _paint_picture(painter: QPainter, thumb: QRect, picture: object, palette: QPalette) -> None:
        if isinstance(picture, QPixmap) and not picture.isNull():
            scaled = picture.size().scaled(thumb.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(thumb.topLeft(), scaled)
            place.moveCenter(thumb.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, picture)
        else:
            painter.fillRect(thumb, palette.color(QPalette.ColorRole.AlternateBase))
            painter.setPen(palette.color(QPalette.ColorRole.Mid))
            painter.drawRect(thumb.adjusted(0, 0, -1, -1))

    @staticmethod
    def _paint_rank(painter: QPainter, thumb: QRect, rank: int, font: QFont, palette: QPalette) -> None:
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        text = str(rank)
        room = painter.fontMetrics().size(0, text)
        badge = QRect(thumb.x(), thumb.y(), room.width() + 8, room.height() + 2)
        ground = palette.color(QPalette.ColorRole.Base)
        ground.setAlphaF(0.82)
        painter.fillRect(badge, ground)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)

    @staticmethod
    def _paint_bar(painter: QPainter, bar: QRect, share: float, palette: QPalette) -> None:
        painter.fillRect(bar, palette.color(QPalette.ColorRole.Mid))
        filled = QRect(bar)
        filled.setWidth(max(2, round(bar.width() * share)))
        painter.fillRect(filled, viridis(share))

    @staticmethod
    def _paint_text(painter: QPainter, room: QRect, hit: Hit, option: QStyleOptionViewItem, colour: object) -> None:
        painter.setFont(option.font)
        painter.setPen(colour)
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
