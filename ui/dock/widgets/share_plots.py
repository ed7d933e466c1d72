"""The bars of ``share_bars``, drawn in two ways that look the same: by pyqtgraph, and by QPainter where there is no
pyqtgraph. Names and numbers are their owner's."""

from __future__ import annotations

from types import ModuleType

from qgis.PyQt.QtCore import QEvent, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from ..hits.ink import blended
from .share_rows import ShareRow

BAR, GAP = 0.34, 0.08  # of a row's height: each of its two bars, and what is between them
PALE = 0.35  # opacity of the query's bars
_LEAST_PX = 2  # a share that is there can be seen


class SharePlot(QWidget):
    """Two bars a row from the left edge: above, pale, the query; below, full, the place. The longest share fills the
    width. Colours of the ground and of outlines come from the palette when painting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows: list[ShareRow] = []

    def show_rows(self, rows: list[ShareRow]) -> None:
        self.rows = rows
        self.redraw()

    def redraw(self) -> None:
        """Show ``rows`` in the palette's colours."""
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.redraw()
        super().changeEvent(event)

    # -- shared by both
    def longest(self) -> float:
        return max([max(row.query, row.place) for row in self.rows], default=1.0) or 1.0

    def bars(self) -> list[tuple[float, float, float, QColor]]:
        """(share, top, bottom, colour) of each bar that there is; top and bottom in rows from above."""
        out = []
        for number, row in enumerate(self.rows):
            colour = QColor(row.colour)
            top = number + (1 - 2 * BAR - GAP) / 2
            for share, at, look in (
                (row.query, top, blended(colour, PALE, self.ground())),
                (row.place, top + BAR + GAP, colour),
            ):
                if share > 0:
                    out.append((share, at, at + BAR, look))
        return out

    def outline(self) -> QPen:
        """A thin edge in the colour of text: a class may be as pale or as dark as the ground."""
        pen = QPen(blended(self.palette().color(QPalette.ColorRole.Text), 0.6, self.ground()), 1)
        pen.setCosmetic(True)
        return pen

    def ground(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.Window)


class PaintedShares(SharePlot):
    """Drawn by QPainter."""

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.ground())
        if not self.rows:
            return
        wide, high = (self.width() - 1) / self.longest(), (self.height() - 1) / len(self.rows)
        painter.setPen(self.outline())
        for share, top, bottom, colour in self.bars():
            painter.setBrush(colour)
            painter.drawRect(QRectF(0.5, top * high, max(_LEAST_PX, share * wide - 1), (bottom - top) * high))


class GraphShares(SharePlot):
    """Drawn by pyqtgraph, handed in by the caller so that importing this module does not import it."""

    def __init__(self, graph: ModuleType, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._graph = graph
        self.view = graph.PlotWidget(self)
        self.view.setFrameShape(self.view.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMinimumSize(0, 0)
        item = self.view.getPlotItem()
        item.setMenuEnabled(False)
        item.hideButtons()
        for side in ("left", "bottom", "right", "top"):
            item.hideAxis(side)
        item.layout.setContentsMargins(0, 0, 0, 0)
        box = item.getViewBox()
        box.setMouseEnabled(x=False, y=False)
        box.setDefaultPadding(0.0)
        box.setBorder(None)
        box.invertY(True)
        self.graph_bars = graph.BarGraphItem(x0=[0.0], x1=[1.0], y0=[0.0], y1=[1.0])
        item.addItem(self.graph_bars)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.view)

    def redraw(self) -> None:
        self.view.setBackground(self.ground())
        bars = self.bars()
        self.graph_bars.setVisible(bool(bars))
        if not bars:
            return
        least = self.longest() * _LEAST_PX / max(1, self.width())
        self.view.setXRange(0.0, self.longest() * (1 + 1 / max(1, self.width())), padding=0)
        self.view.setYRange(0.0, float(len(self.rows)), padding=0)
        shares, tops, bottoms, colours = zip(*bars)
        self.graph_bars.setOpts(
            x0=[0.0] * len(bars),
            x1=[max(least, share) for share in shares],
            y0=tops,
            y1=bottoms,
            brushes=list(colours),
            pens=[self.outline()] * len(bars),
        )

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self.redraw()
