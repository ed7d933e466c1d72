"""The row of pictures inside a strip: keyboard, context menu, a hint while it is empty, a frame while something is
dragged over it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QEvent, QRect, QSize, Qt
from qgis.PyQt.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from ...icons import theme_icon
from .example_delegate import ExampleDelegate
from .examples_model import ExampleItem, ExamplesModel


class ExampleList(QListView):
    def __init__(self, model: ExamplesModel, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = ""
        self._is_target = False
        self.setModel(model)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)  # the strip around it takes what is dropped
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setAccessibleName(title)
        delegate = ExampleDelegate(self)
        self.setItemDelegate(delegate)
        self.setGridSize(delegate.cell())
        self.setMinimumWidth(delegate.cell().width() + 2 * self.frameWidth())
        self._fit_height()
        self.horizontalScrollBar().rangeChanged.connect(lambda *_: self._fit_height())
        model.rowsInserted.connect(lambda _parent, _first, last: self.scrollTo(model.index(last)))

    def sizeHint(self) -> QSize:
        return QSize(2 * self.gridSize().width(), self.maximumHeight())

    def chosen(self) -> list[ExampleItem]:
        """The selected examples, from left to right; the current one where none is selected."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        if not rows and self.currentIndex().isValid():
            rows = [self.currentIndex().row()]
        return [self.model().items[row] for row in rows]

    def add_action(self, text: str, icon: str, tooltip: str, do: Callable[[], None], key: object = None) -> QAction:
        """An entry of the context menu; ``key`` works while the list has the focus."""
        action = QAction(theme_icon(icon), text, self)
        action.setToolTip(tooltip)
        if key is not None:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: do())
        self.addAction(action)
        return action

    def event(self, event: QEvent) -> bool:
        """Keys of our actions are meant for us, though QGIS has the same (paste, undo, delete) while a layer is
        edited."""
        if event.type() == QEvent.Type.ShortcutOverride and self._action_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._action_of(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            action.trigger()

    def _action_of(self, event: QKeyEvent) -> QAction | None:
        key = event.key() | _number(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        pressed = QKeySequence(key)
        matching = (action for action in self.actions() if pressed in action.shortcuts())
        return next((action for action in matching if action.isEnabled()), None)

    def set_hint(self, text: str) -> None:
        """What stands in the list while it is empty."""
        self._hint = text
        self.viewport().update()

    def set_target(self, is_target: bool) -> None:
        """Whether something hangs over the list that it would take."""
        self._is_target = is_target
        self.viewport().update()

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        room = self.viewport().rect()
        if not self.model().rowCount() and self._hint:
            font = self.font()
            font.setPointSizeF(max(6.5, font.pointSizeF() * 0.9))
            painter.setFont(font)
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            painter.drawText(
                room.adjusted(4, 2, -4, -2), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._hint
            )
        if self._is_target or (self.hasFocus() and not self.model().rowCount()):
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(QRect(room).adjusted(1, 1, -1, -1))
        painter.end()

    def _fit_height(self) -> None:
        """As high as one row of examples, and the scroll bar where there is one."""
        bar = self.horizontalScrollBar()
        extra = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.setFixedHeight(self.gridSize().height() + 2 * self.frameWidth() + extra)


def _number(value: object) -> int:
    """An enum's number: Qt5 gives ints, Qt6 objects."""
    return int(getattr(value, "value", value))
