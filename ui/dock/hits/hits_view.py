"""The gallery: thousands of ranked pictures, of which only those on the screen cost anything.

Up and Down go to the previous and the next place, whatever the number of columns; A, X, H and the other keys of
``triage`` mark places, and the view moves on by itself. What a mark does is up to whoever hears the signals.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QContextMenuEvent, QDrag, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ...i18n import tr
from . import triage
from .grid_view import GridView
from .hit_delegate import PAD, HitDelegate
from .hits_drag import drag_picture, mime_of
from .hits_model import HIT_ROLE, Hit
from .ink import readable
from .key_legend import KeyLegend
from .thumbnails import ThumbnailLoader

_WISH_DELAY_MS = 30


class HitsView(GridView):
    """``liked``, ``unliked``, ``hidden`` carry lists of Hit, best first; ``why_wished`` one Hit. Enter emits
    ``activated``, as a double click does."""

    liked = pyqtSignal(list)
    unliked = pyqtSignal(list)
    hidden = pyqtSignal(list)
    undo_wished = pyqtSignal()
    redo_wished = pyqtSignal()
    why_wished = pyqtSignal(object)

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader: ThumbnailLoader | None = None
        self._pressed: QPoint | None = None  # where the mouse went down on a hit, until it is dragged or let go
        self._last_top = 0
        self._legend = KeyLegend(self)
        self._legend_height = 0
        self._wish_timer = QTimer(self)
        self._wish_timer.setSingleShot(True)
        self._wish_timer.setInterval(_WISH_DELAY_MS)
        self._wish_timer.timeout.connect(self._wish)
        self.setItemDelegate(HitDelegate(self))
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(150)
        self.setAccessibleName(tr("Places found, the most similar first"))
        self.setToolTip(
            tr("Places found, the most similar first; a click, or the arrow keys, show them on the map")
            + "\n"
            + triage.keys_help()
        )
        self.setModel(model)

    # -- model and pictures
    def setModel(self, model: QAbstractItemModel) -> None:
        super().setModel(model)
        for signal in (model.dataChanged, model.layoutChanged, model.modelReset):
            signal.connect(lambda *_: self._tell_current())

    def set_loader(self, loader: ThumbnailLoader) -> None:
        """Tell ``loader`` from now on what is on the screen and what comes next."""
        self._loader = loader
        self.looked_elsewhere()

    def hit(self, row: int) -> Hit | None:
        return self.model().index(row, 0).data(HIT_ROLE)

    def cell_size(self) -> tuple[int, int]:
        return HitDelegate.least_width(), HitDelegate.extra_height(self.fontMetrics())

    def sizeHint(self) -> QSize:
        """No more than the least: a page that scrolls would else become longer for it. It takes what room there is."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def line_height(self) -> int:
        """Pixels that one line of places takes, with its share of the keys below them."""
        width, extra = self.cell_size()
        return width + extra + self._legend.wanted_height() // 2 + 6

    def before_layout(self) -> None:
        """Make room for the line of keys below the cells, where there are any."""
        wanted = self._legend.wanted_height() if self.model().rowCount() else 0
        if wanted != self._legend_height:
            self._legend_height = wanted
            self.setViewportMargins(0, 0, 0, wanted)
        room = self.viewport().geometry()
        self._legend.setGeometry(QRect(room.x(), room.bottom() + 1, room.width(), wanted))
        self._legend.setVisible(wanted > 0)

    def looked_elsewhere(self) -> None:
        if self._loader is not None and not self._wish_timer.isActive():
            self._wish_timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._grid.count:
            super().paintEvent(event)
        elif getattr(self.model(), "total", 0):
            painter = QPainter(self.viewport())
            ground, text = (self.palette().color(role) for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Text))
            painter.setPen(readable(text, ground))
            room = self.viewport().rect().adjusted(12, 12, -12, -12)
            words = tr("No place passes: lower the threshold, allow more places, or show the hidden ones.")
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)

    # -- selection
    def selected_hits(self) -> list[Hit]:
        """The selected hits, best first."""
        hits = [self.hit(row) for row in self.selected_rows()]
        return sorted((hit for hit in hits if hit is not None), key=lambda hit: hit.rank)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self._tell_current()

    def _tell_current(self) -> None:
        """The current place in words, for screen readers: Qt's own interface knows no views but its own."""
        said = self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) if self.currentIndex().isValid() else ""
        text = str(said or "").replace("\n", ", ")
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    # -- pictures that are wanted
    def _wish(self) -> None:
        """Pictures for the screen, then for the next screen in the direction of scrolling."""
        if self._loader is None or not self.isVisible():
            return
        rows, top = self.visible_rows(), self.verticalOffset()
        is_back, self._last_top = top < self._last_top, top
        stop = min(self._grid.count, rows.stop + len(rows))
        ahead = range(max(0, rows.start - len(rows)), rows.start)[::-1] if is_back else range(rows.stop, stop)
        self._loader.set_size((self._grid.cell_width - 2 * PAD) * self.devicePixelRatioF())
        self._loader.wish(self._tiles(rows), self._tiles(ahead))

    def _tiles(self, rows: range) -> list[int]:
        return [hit.tile_row for hit in map(self.hit, rows) if hit is not None]

    # -- keys and menu
    def event(self, event: QEvent) -> bool:
        # one letter may be a shortcut of QGIS: here it is ours
        if event.type() == QEvent.Type.ShortcutOverride and triage.action_of(event):
            event.accept()
            return True
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate):
            self.viewport().update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = triage.action_of(event)
        if action in (triage.NEXT, triage.PREVIOUS):
            key = Qt.Key.Key_Down if action == triage.NEXT else Qt.Key.Key_Up
            event = QKeyEvent(QEvent.Type.KeyPress, key, event.modifiers())
        elif action:
            self.do(action)
            event.accept()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here, not the beginning of a name."""

    def do(self, action: str) -> None:
        """Do what a key or a line of the menu says, with the selected places (or the current one)."""
        if action == triage.UNDO:
            self.undo_wished.emit()
        elif action == triage.REDO:
            self.redo_wished.emit()
        elif self._target_rows():
            if action == triage.ZOOM:
                self.activated.emit(self.model().index(self._target_rows()[0], 0))
            elif action == triage.WHY:
                self.why_wished.emit(self.hit(self._target_rows()[0]))
            else:
                self._mark({triage.LIKE: self.liked, triage.UNLIKE: self.unliked, triage.HIDE: self.hidden}[action])

    def _target_rows(self) -> list[int]:
        """Rows that an action is about, the current one first where it is among them."""
        rows, current = self.selected_rows(), self.currentIndex()
        if not current.isValid() or (rows and not self.selectionModel().isSelected(current)):
            return rows
        return [current.row(), *(row for row in rows if row != current.row())]

    def _mark(self, signal: object) -> None:
        """Report the places; after a single one go on to the next, wherever it is by then."""
        rows = self._target_rows()
        following = self.hit(rows[0] + 1) if len(rows) == 1 else None
        signal.emit(sorted((self.hit(row) for row in rows), key=lambda hit: hit.rank))
        if len(rows) > 1 or not self.model().rowCount():
            return
        row = self._place.row_of(following) if following is not None else -1
        row = row if row >= 0 else min(rows[0], self.model().rowCount() - 1)
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), only)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        menu = triage.make_menu(self, bool(self._target_rows()), self.do)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    # -- dragging out
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.pos() if is_left and self.indexAt(event.pos()).isValid() else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)  # hovering, or a rubber band from between the cells
        elif (event.pos() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.startDrag(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        hits = self.selected_hits()
        if not hits:
            return
        drag = QDrag(self)
        drag.setMimeData(mime_of(hits))
        first = self.model().index(self._target_rows()[0], 0)
        drag.setPixmap(
            drag_picture(first.data(Qt.ItemDataRole.DecorationRole), len(hits), self.devicePixelRatioF())
        )
        drag.exec(Qt.DropAction.CopyAction)
