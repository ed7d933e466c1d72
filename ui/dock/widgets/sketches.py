"""Small drawings for the cards: they show with one look what a sentence has to explain. Drawn in the palette's colours,
so that they fit light and dark themes, and without any text, so that they need no translation."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..hits.viridis import viridis

WIDTH, HEIGHT = 236.0, 84.0
_FIELDS = (  # left, top, width, height, share of viridis: fields as seen from above
    (0, 0, 34, 30, 0.55), (34, 0, 30, 18, 0.75), (34, 18, 30, 24, 0.35), (64, 0, 36, 34, 0.62),
    (0, 30, 22, 34, 0.30), (22, 42, 42, 22, 0.68), (64, 34, 36, 30, 0.45),
)  # fmt: skip


class Sketch(QWidget):
    """``show_sketch`` with one of the names of ``NAMES``; "" hides it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_sketch(self, name: str) -> None:
        self.name = name
        self.setVisible(name in _PAINT)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(int(WIDTH), int(HEIGHT))

    def paintEvent(self, event: object) -> None:
        if self.name in _PAINT:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _PAINT[self.name](_Pen(painter, self.palette()))


class _Pen:
    """The strokes that the drawings share."""

    def __init__(self, painter: QPainter, palette: QPalette) -> None:
        self.painter = painter
        self.ink = palette.color(QPalette.ColorRole.WindowText)
        self.ground = palette.color(QPalette.ColorRole.Base)
        self.accent = palette.color(QPalette.ColorRole.Highlight)

    def box(self, x: float, y: float, w: float, h: float, fill: QColor | None = None, pen: QColor | None = None,
            width: float = 1.0, is_dashed: bool = False) -> None:  # fmt: skip
        style = Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine
        self.painter.setPen(QPen(pen, width, style) if pen is not None else QPen(Qt.PenStyle.NoPen))
        self.painter.setBrush(fill if fill is not None else QColor(0, 0, 0, 0))
        self.painter.drawRect(QRectF(x, y, w, h))

    def line(self, *points: tuple[float, float], width: float = 1.6, colour: QColor | None = None) -> None:
        self.painter.setPen(QPen(colour or self.ink, width))
        self.painter.setBrush(QColor(0, 0, 0, 0))
        self.painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))

    def arrow(self, x: float, y: float, length: float) -> None:
        self.line((x, y), (x + length, y))
        self.line((x + length - 6, y - 5), (x + length, y), (x + length - 6, y + 5))

    def fields(self, x: float, y: float) -> None:
        """A piece of imagery, 100 x 64."""
        for left, top, width, height, share in _FIELDS:
            colour = viridis(share)
            colour.setAlphaF(0.45)
            self.box(x + left, y + top, width, height, colour, self.ground)
        self.box(x, y, 100, 64, None, self.ink)

    def cursor(self, x: float, y: float) -> None:
        outline = [(0, 0), (0, 15), (4, 11.5), (7, 18), (9.5, 17), (6.7, 10.6), (12, 10.4)]
        self.painter.setPen(QPen(self.ink, 1))
        self.painter.setBrush(self.ground)
        self.painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in outline]))


def _draw(pen: _Pen) -> None:
    """A box is drawn on the imagery, and places like it stand in a row."""
    pen.fields(2, 10)
    pen.box(36, 20, 26, 26, None, pen.accent, 2.2)
    pen.cursor(62, 46)
    pen.arrow(112, 42, 24)
    for i, share in enumerate((1.0, 0.8, 0.6, 0.4)):
        x, y = 148 + (i % 2) * 44, 6 + (i // 2) * 38
        fill = viridis(0.35)
        fill.setAlphaF(0.5)
        pen.box(x, y, 36, 26, fill, pen.ink)
        pen.box(x, y + 28, 36 * share, 4, viridis(share))


def _archive(pen: _Pen) -> None:
    """Imagery becomes tiles."""
    pen.fields(2, 10)
    pen.arrow(112, 42, 24)
    for row in range(4):
        for column in range(5):
            fill = viridis(((row * 5 + column) * 0.37) % 1.0)
            fill.setAlphaF(0.55)
            pen.box(148 + column * 17, 10 + row * 16.5, 14, 14, fill, pen.ink)


def _building(pen: _Pen) -> None:
    """Tiles, some of them done."""
    for row in range(3):
        for column in range(9):
            is_done = row * 9 + column < 16
            fill = viridis(((row * 9 + column) * 0.37) % 1.0)
            fill.setAlphaF(0.55)
            pen.box(14 + column * 23, 10 + row * 23, 19, 19, fill if is_done else None, pen.ink, 1.0, not is_done)


def _nothing(pen: _Pen) -> None:
    """Places that are not there."""
    for i in range(4):
        pen.box(24 + i * 50, 18, 40, 40, None, pen.ink, 1.0, True)


_PAINT: dict[str, Callable[[_Pen], None]] = {
    "draw": _draw,
    "archive": _archive,
    "building": _building,
    "nothing": _nothing,
}
NAMES = tuple(_PAINT)
