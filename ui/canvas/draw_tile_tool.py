"""The map tool that draws the query: press, drag, release. It knows nothing of rasters or searches; it gives a polygon.

Shift keeps a square (on the ground), a click without a drag takes one tile of the archive's size, a right click drops
the box, Esc puts the previous tool back.
"""

from __future__ import annotations

from qgis.core import Qgis, QgsGeometry
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPalette, QPixmap

from ..i18n import tr
from ..words import metres
from .ground import metres_per_px, to_map
from .tile_preview import TilePreview

_CLICK_PX = 4


class DrawTileTool(QgsMapTool):
    """``drawn`` carries the polygon in the canvas's CRS; ``stepped_back`` follows whenever the tool stops being the
    tool."""

    drawn = pyqtSignal(object)
    stepped_back = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.tile_m: float | None = None
        self._previous: QgsMapTool | None = None
        self._press: QPointF | None = None
        self._corner: QPointF | None = None
        self._is_square = False
        self._screen = QPixmap()
        self._band: QgsRubberBand | None = None
        self._preview: TilePreview | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    # -- being the tool
    def start(self) -> None:
        """Become the canvas's tool, and remember which one to put back."""
        if self.canvas().mapTool() is not self:
            self._previous = self.canvas().mapTool()
            self.canvas().setMapTool(self)
        self.canvas().setFocus()

    def step_back(self) -> None:
        """Put the tool back that was there before."""
        canvas = self.canvas()
        if canvas is None or canvas.mapTool() is not self:
            return
        previous, self._previous = self._previous, None
        if previous is not None and not sip.isdeleted(previous):
            canvas.setMapTool(previous)
        else:
            canvas.unsetMapTool(self)

    def activate(self) -> None:
        super().activate()
        # the canvas passes no keys to its tool while a mouse button is down
        self.canvas().installEventFilter(self)

    def deactivate(self) -> None:
        if self.canvas() is not None:
            self.canvas().removeEventFilter(self)
        self._drop_box()
        super().deactivate()
        self.stepped_back.emit()

    def remove(self) -> None:
        """Leave the canvas for good, with everything that was put on it."""
        self.step_back()
        self._drop_box()
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None
        if self._preview is not None:
            self._preview.deleteLater()
            self._preview = None
        self.deleteLater()  # a map tool is the canvas's child, and would stay as long as the canvas

    # -- mouse and keys
    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            if self._press is None:
                self.step_back()
            self._drop_box()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._screen = self.canvas().grab()
            self._press = self._corner = QPointF(event.pos())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._press is not None:
            self._corner = QPointF(event.pos())
            self._is_square = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._show_box(event.pos())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._press is None:
            return
        self._corner = QPointF(event.pos())
        self._is_square = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        box = self._box()
        if max(box.width(), box.height()) < _CLICK_PX:
            box = self._tile_around(self._press)
        self._drop_box()
        if box is not None and min(box.width(), box.height()) >= 1:
            polygon = self._polygon(box)
            self.step_back()
            self.drawn.emit(polygon)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.step_back()
                return True
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Shift and self._press is not None:
                self._is_square = event.type() == QEvent.Type.KeyPress
                self._show_box(self._corner.toPoint())
        return False

    # -- the box
    def _box(self) -> QRectF:
        """Screen rectangle between the press and the cursor; with Shift grown on its shorter side to a square on the
        ground."""
        dx, dy = self._corner.x() - self._press.x(), self._corner.y() - self._press.y()
        if self._is_square:
            sx, sy = metres_per_px(self.canvas(), self._press) or (1.0, 1.0)
            side = max(abs(dx) * sx, abs(dy) * sy)
            dx = (side / sx) * (-1 if dx < 0 else 1)
            dy = (side / sy) * (-1 if dy < 0 else 1)
        return QRectF(self._press, QPointF(self._press.x() + dx, self._press.y() + dy)).normalized()

    def _tile_around(self, centre: QPointF) -> QRectF | None:
        scale = metres_per_px(self.canvas(), centre)
        if not self.tile_m or scale is None:
            return None
        w, h = self.tile_m / scale[0], self.tile_m / scale[1]
        return QRectF(centre.x() - w / 2, centre.y() - h / 2, w, h)

    def _polygon(self, box: QRectF) -> QgsGeometry:
        corners = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
        return QgsGeometry.fromPolygonXY([[to_map(self.canvas(), c) for c in (*corners, corners[0])]])

    def _size_text(self, box: QRectF) -> str:
        scale = metres_per_px(self.canvas(), box.center())
        if scale is None:
            return tr("{0} × {1} px").format(int(box.width()), int(box.height()))
        return tr("{0} × {1}").format(metres(box.width() * scale[0]), metres(box.height() * scale[1]))

    def _show_box(self, cursor: QPoint) -> None:
        box = self._box()
        if self._band is None:
            self._band = QgsRubberBand(self.canvas(), Qgis.GeometryType.Polygon)
            colour = self.canvas().palette().color(QPalette.ColorRole.Highlight)
            self._band.setStrokeColor(colour)
            self._band.setWidth(2)
            colour.setAlpha(40)
            self._band.setFillColor(colour)
        self._band.setToGeometry(self._polygon(box))
        if self._preview is None:
            self._preview = TilePreview(self.canvas())
        self._preview.show_part(self._screen, box.toAlignedRect(), self._size_text(box), cursor)

    def _drop_box(self) -> None:
        self._press = self._corner = None
        self._is_square = False
        if self._band is not None:
            self._band.reset(Qgis.GeometryType.Polygon)
        if self._preview is not None:
            self._preview.hide()
