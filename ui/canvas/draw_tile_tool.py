"""The map tool that draws the query: press, drag, release. It knows nothing of rasters or searches; it gives a polygon.

Shift keeps a square (on the ground), a click without a drag takes one tile of the archive's size (whose outline goes
with the cursor), a right click drops the box, Esc puts the previous tool back. What cannot be taken is said beside the
cursor, and the tool stays, to try again.
"""

from __future__ import annotations

from collections.abc import Callable

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
_THINNEST_PX = 3


class DrawTileTool(QgsMapTool):
    """``drawn`` carries the polygon in the canvas's CRS; ``stepped_back`` follows whenever the tool stops being the
    tool. ``reason_against`` says why a polygon cannot be taken, "" if it can."""

    drawn = pyqtSignal(object)
    stepped_back = pyqtSignal()

    def __init__(
        self, canvas: QgsMapCanvas, reason_against: Callable[[QgsGeometry], str] = lambda _polygon: ""
    ) -> None:
        super().__init__(canvas)
        self.tile_m: float | None = None
        self._reason_against = reason_against
        self._title = ""
        self._previous: QgsMapTool | None = None
        self._press: QPointF | None = None
        self._corner: QPointF | None = None
        self._is_square = False
        self._screen = QPixmap()
        self._band: QgsRubberBand | None = None
        self._preview: TilePreview | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    # -- being the tool
    def start(self, title: str = "") -> None:
        """Become the canvas's tool, and remember which one to put back. ``title``: what the box is drawn for."""
        self._title = title
        if self._preview is not None:
            self._preview.set_title(title)
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
        self.canvas().viewport().installEventFilter(self)
        self.canvas().mapCanvasRefreshed.connect(self._forget_screen)
        self.canvas().extentsChanged.connect(self._forget_screen)

    def deactivate(self) -> None:
        canvas = self.canvas()
        if canvas is not None:
            canvas.removeEventFilter(self)
            canvas.viewport().removeEventFilter(self)
            canvas.mapCanvasRefreshed.disconnect(self._forget_screen)
            canvas.extentsChanged.disconnect(self._forget_screen)
        self._drop_box()
        self._forget_screen()
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
            self._press = self._corner = QPointF(event.pos())
            self._forget_screen()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._press is not None:
            self._corner = QPointF(event.pos())
            self._is_square = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._show_box(self._box(), event.pos())
        elif not event.buttons():
            self._show_tile(QPointF(event.pos()))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._press is None:
            return
        self._corner = QPointF(event.pos())
        self._is_square = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        box, warning = self._box(), ""
        if max(box.width(), box.height()) < _CLICK_PX:
            box = self._tile_around(self._press)
            warning = tr("press, drag and release to draw a box") if box is None else ""
        elif min(box.width(), box.height()) < _THINNEST_PX:
            warning = tr("too thin: draw a box")
        self._drop_box()
        polygon = None if box is None else self._polygon(box)
        warning = warning or self._reason_against(polygon)
        if warning:
            self._the_preview().show_warning(warning, event.pos())
            return
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
                self._show_box(self._box(), self._corner.toPoint())
        if event.type() == QEvent.Type.Leave and self._press is None:
            self._drop_box()
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
        """One tile of the archive, on the screen; None where there is no tile size or the map has no CRS."""
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

    # -- what is shown of it
    def _show_tile(self, cursor: QPointF) -> None:
        """The tile that a click would take."""
        tile = self._tile_around(cursor)
        if tile is None:
            self._drop_box()
        else:
            self._show_box(tile, cursor.toPoint())

    def _show_box(self, box: QRectF, cursor: QPoint) -> None:
        screen, polygon = self._the_screen(), self._polygon(box)
        self._the_band().setToGeometry(polygon)
        part = box.toAlignedRect()
        self._the_preview().show_part(screen, part, self._size_text(box), cursor, self._reason_against(polygon))

    def _drop_box(self) -> None:
        self._press = self._corner = None
        self._is_square = False
        if self._band is not None:
            self._band.reset(Qgis.GeometryType.Polygon)
        if self._preview is not None:
            self._preview.hide()

    def _the_screen(self) -> QPixmap:
        """The map as it is on the screen, without what this tool draws on it; kept until the map changes."""
        if self._screen.isNull():
            if self._band is not None:
                self._band.hide()
            self._screen = self.canvas().viewport().grab()
            if self._band is not None:
                self._band.show()
        return self._screen

    def _forget_screen(self) -> None:
        self._screen = QPixmap()

    def _the_band(self) -> QgsRubberBand:
        if self._band is None:
            self._band = QgsRubberBand(self.canvas(), Qgis.GeometryType.Polygon)
            colour = self.canvas().palette().color(QPalette.ColorRole.Highlight)
            self._band.setStrokeColor(colour)
            self._band.setSecondaryStrokeColor(self.canvas().palette().color(QPalette.ColorRole.HighlightedText))
            self._band.setWidth(2)
            colour.setAlpha(40)
            self._band.setFillColor(colour)
        return self._band

    def _the_preview(self) -> TilePreview:
        if self._preview is None:
            self._preview = TilePreview(self.canvas())
            self._preview.set_title(self._title)
        return self._preview
