"""How one example looks: its picture, a turning arc while that is made, or a sign that something is wrong; and what it
is called, below."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QPainter, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...icons import theme_icon
from .examples_model import ITEM_ROLE, ExampleItem

THUMB_PX = 46
_PAD_PX = 3
_TURN_MS = 80
_TURN_DEGREES = 30
_LABEL_SHARE = 0.85  # of the view's own font


class ExampleDelegate(QStyledItemDelegate):
    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._angle = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TURN_MS)
        self._timer.timeout.connect(self._turn)
        model = view.model()
        for signal in (model.rowsInserted, model.rowsRemoved, model.dataChanged, model.modelReset):
            signal.connect(lambda *_: self._watch())

    def cell(self) -> QSize:
        """Pixels that one example takes."""
        return QSize(THUMB_PX + 2 * _PAD_PX, THUMB_PX + 2 * _PAD_PX + self._label_height())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return self.cell()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        item: ExampleItem = index.data(ITEM_ROLE)
        if item is None:
            return
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        palette, rect = option.palette, QRect(option.rect)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = palette.color(QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text)
        if is_selected:
            painter.fillRect(rect, palette.brush(QPalette.ColorRole.Highlight))
        thumb = QRect(rect.center().x() - THUMB_PX // 2, rect.top() + _PAD_PX, THUMB_PX, THUMB_PX)
        if item.picture is not None:
            self._paint_picture(painter, thumb, item.picture)
        elif item.is_waiting:
            self._paint_arc(painter, thumb, ink)
        if item.error:
            side = THUMB_PX // 2
            theme_icon("mIconWarning").paint(painter, QRect(0, 0, side, side).translated(thumb.center() - _half(side)))
        font = self._label_font()
        painter.setFont(font)
        painter.setPen(ink)
        label = QRect(rect.left() + 1, thumb.bottom() + 1, rect.width() - 2, self._label_height())
        text = painter.fontMetrics().elidedText(item.label, Qt.TextElideMode.ElideMiddle, label.width())
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
        if bool(option.state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus():
            painter.setPen(QPen(ink, 1.5, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_picture(self, painter: QPainter, thumb: QRect, picture: QPixmap) -> None:
        size = picture.size().scaled(thumb.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(thumb.topLeft(), size)
        place.moveCenter(thumb.center())
        painter.drawPixmap(place, picture)

    def _paint_arc(self, painter: QPainter, thumb: QRect, ink: object) -> None:
        arc = QRectF(0, 0, THUMB_PX * 0.4, THUMB_PX * 0.4)
        arc.moveCenter(QRectF(thumb).center())
        painter.setPen(QPen(ink, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(arc, -self._angle * 16, 270 * 16)

    def _label_font(self) -> object:
        font = self._view.font()
        font.setPointSizeF(max(6.0, font.pointSizeF() * _LABEL_SHARE))
        return font

    def _label_height(self) -> int:
        from qgis.PyQt.QtGui import QFontMetrics

        return QFontMetrics(self._label_font()).height()

    def _watch(self) -> None:
        """Turn only while something is waited for."""
        is_waiting = any(item.is_waiting for item in self._view.model().items)
        if is_waiting != self._timer.isActive():
            if is_waiting:
                self._timer.start()
            else:
                self._timer.stop()

    def _turn(self) -> None:
        self._angle = (self._angle + _TURN_DEGREES) % 360
        if self._view.isVisible():
            self._view.viewport().update()


def _half(side: int) -> object:
    from qgis.PyQt.QtCore import QPoint

    return QPoint(side // 2, side // 2)
