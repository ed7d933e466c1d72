"""A strip of examples with the button that adds one: drawn on the map, from a file, from the results, pasted."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QMimeData, Qt, pyqtSignal
from qgis.PyQt.QtGui import QAction, QKeySequence
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from ...i18n import tr
from ...icons import theme_icon
from ...words import count
from ..example_intake import CONCEPT_ENDING, may_take
from ..history import History
from .example_list import ExampleList
from .examples_model import ExampleItem, ExamplesModel


class ExampleStrip(QWidget):
    """Knows how examples are shown, removed and moved; who owns it makes them (``draw_wished``, ``files_chosen``,
    ``hits_wished``, ``map_wished``, ``words_wished``, ``words_given``, ``paste_wished``, ``dropped``).

    All that the user does to the strip goes through ``history``, which strips may share.
    """

    draw_wished = pyqtSignal()
    files_chosen = pyqtSignal(list)
    hits_wished = pyqtSignal()
    map_wished = pyqtSignal()
    words_wished = pyqtSignal()
    words_given = pyqtSignal(str)
    paste_wished = pyqtSignal()
    dropped = pyqtSignal(object)  # QMimeData
    changed = pyqtSignal()
    zoom_wished = pyqtSignal(object)

    def __init__(
        self,
        title: str,
        tooltip: str,
        draw_key: str = "",
        parent: QWidget | None = None,
        history: History | None = None,
        takes_concepts: bool = False,
    ) -> None:
        """``takes_concepts``: what was learned and saved may stand for examples here."""
        super().__init__(parent)
        self.title, self.takes_concepts = title, takes_concepts
        self.other: ExampleStrip | None = None
        self.model = ExamplesModel(self)
        self.setAcceptDrops(True)
        self.setToolTip(tooltip)
        self.label = QLabel(title, self)
        self.view = ExampleList(self.model, title, self)
        self.view.doubleClicked.connect(lambda index: self.zoom_wished.emit(self.model.items[index.row()]))
        self.label.setBuddy(self.view)
        self.draw_key = QKeySequence(draw_key).toString(QKeySequence.SequenceFormat.NativeText)
        hint = tr("Draw on the map ({0}), paste or drop").format(self.draw_key) if draw_key else tr("Paste or drop")
        self.view.set_hint(hint)
        self.add_button = QToolButton(self)
        self.add_button.setIcon(theme_icon("symbologyAdd"))
        self.add_button.setToolTip(tr("Add an example: draw it on the map, take an image, or paste one"))
        self.add_button.setAccessibleName(tr("Add to: {0}").format(title))
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button.setAutoRaise(True)
        self.add_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self._make_menu(draw_key)
        self._make_context_menu()
        self.add_button.setMenu(self.menu)
        self._lay_out()
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._changed)
        self.set_history(history or History())
        self._changed()

    # -- making
    def _make_menu(self, draw_key: str) -> None:
        self.draw_action = self._action(
            tr("Draw on map"),
            "mActionSelectRectangle",
            tr(
                "Press, drag and release on the map around what you look for; "
                "Shift keeps a square, a click takes one tile"
            ),
            self.draw_wished.emit,
            draw_key,
        )
        self.map_action = self._action(
            tr("What the map shows"),
            "mActionZoomFullExtent",
            tr("Take the whole part of the imagery that the map shows now"),
            self.map_wished.emit,
        )
        self.file_action = self._action(
            tr("Image file…"),
            "mActionAddRasterLayer",
            tr("A photo, a chip or a raster file that shows what you look for; it needs no georeference"),
            self.ask_files,
        )
        self.hits_action = self._action(
            tr("Selected places"),
            "mActionInvertSelection",
            tr("The places that are selected in the results below"),
            self.hits_wished.emit,
        )
        self.words_action = self._action(tr("Words…"), "mActionLabeling", "", self.words_wished.emit)
        self.set_words_reason(tr("Open an archive first; words need one whose encoder knows them"))
        self.concept_action = self._action(
            tr("Concept…"),
            "mActionFileOpen",
            tr("What was learned from marks and saved: it is searched instead of single examples, in any archive"),
            self.ask_concept,
        )
        self.concept_action.setVisible(self.takes_concepts)
        self.paste_action = self._action(
            tr("Paste"),
            "mActionEditPaste",
            tr("A picture, a screenshot, image files or a raster layer that you copied"),
            self.paste_wished.emit,
            QKeySequence.StandardKey.Paste,
        )
        self.menu.addSeparator()
        self.undo_action = self._action(
            tr("Undo"), "mActionUndo", tr("Take back the last change"), self.undo, QKeySequence.StandardKey.Undo
        )
        self.redo_action = self._action(
            tr("Redo"), "mActionRedo", tr("Do again what was taken back"), self.redo, QKeySequence.StandardKey.Redo
        )
        self.clear_action = self._action(
            tr("Clear"), "mActionRemove", tr("Remove all examples of this strip"), self.clear
        )

    def _make_context_menu(self) -> None:
        add, view = self.view.add_action, self.view
        self.zoom_action = add(
            tr("Zoom to it"),
            "mActionZoomToLayer",
            tr("Show on the map where the example is"),
            lambda: [self.zoom_wished.emit(item) for item in view.chosen()[:1]],
        )
        self.move_action = add(
            tr("Move to the other strip"),
            "mActionArrowRight",
            tr("An example of what you look for becomes one of what you do not look for, or the other way round"),
            lambda: self.move(view.chosen()),
            "M",
        )
        self.remove_action = add(
            tr("Remove"),
            "mActionRemove",
            tr("Remove the chosen examples from this strip"),
            lambda: self.remove(view.chosen()),
            QKeySequence.StandardKey.Delete,
        )
        self.remove_action.setShortcuts([QKeySequence.StandardKey.Delete, QKeySequence("Backspace")])
        for action in (self.paste_action, self.undo_action, self.redo_action):
            view.addAction(action)
        self.move_action.setEnabled(False)

    def _action(self, text: str, icon: str, tooltip: str, do: object, key: object = "") -> QAction:
        action = QAction(theme_icon(icon), text, self)
        action.setToolTip(tooltip)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: do())
        self.menu.addAction(action)
        return action

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(2)
        head.addWidget(self.label, 1)
        head.addWidget(self.add_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(head)
        box.addWidget(self.view)
        box.addStretch(1)  # the other strip may be higher, where it has a scroll bar

    # -- what the user does
    def add(self, items: Sequence[ExampleItem]) -> None:
        """Add ``items`` at the end, as one step. A concept takes the place of the one before: a search has one."""
        if items:
            text = count(len(items), tr("Add an example"), tr("Add {0} examples"))
            has_concept = any(item.concept for item in items)
            kept = [item for item in self.model.items if not (has_concept and item.concept)]
            self._step(text, [*kept, *items])

    def remove(self, items: Sequence[ExampleItem]) -> None:
        """Remove ``items``, as one step."""
        gone = [item for item in items if item in self.model.items]
        if gone:
            self._step(
                count(len(gone), tr("Remove an example"), tr("Remove {0} examples")),
                [item for item in self.model.items if item not in gone],
            )

    def clear(self) -> None:
        """Remove all examples, as one step."""
        if self.model.items:
            self._step(tr("Clear the examples"), [])

    def move(self, items: Sequence[ExampleItem]) -> None:
        """Hand ``items`` over to the other strip, as one step."""
        going = [item for item in items if item in self.model.items]
        if going and self.other is not None:
            here, there = list(self.model.items), list(self.other.model.items)
            self.history.do(
                count(len(going), tr("Move an example"), tr("Move {0} examples")),
                lambda: self._set_both([item for item in here if item not in going], [*there, *going]),
                lambda: self._set_both(here, there),
            )

    def undo(self) -> None:
        self.history.undo()

    def redo(self) -> None:
        self.history.redo()

    def ask_files(self) -> None:
        """Let the user pick image files (on the user's own click only)."""
        files, _ = QFileDialog.getOpenFileNames(
            self, tr("Image that shows what to look for"), "", tr("Images and rasters (*)")
        )
        if files:
            self.files_chosen.emit(files)

    def ask_concept(self) -> None:
        """Let the user pick a concept (on the user's own click only)."""
        title, kinds = tr("Concept to search for"), tr("Concepts") + f" (*{CONCEPT_ENDING})"
        path, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if path:
            self.files_chosen.emit([path])

    def pair_with(self, other: ExampleStrip) -> None:
        """Where examples of this strip may be moved to, and back; both strips share this one's history."""
        for one, two in ((self, other), (other, self)):
            one.other = two
            one.set_history(self.history)
            one.move_action.setText(tr("Move to {0}").format(two.title))
            one.move_action.setEnabled(True)

    def set_history(self, history: History) -> None:
        """Remember steps in ``history`` from now on."""
        self.history = history
        history.changed.connect(self._name_steps)
        self._name_steps()

    def set_hits_available(self, is_available: bool) -> None:
        self.hits_action.setEnabled(is_available)

    def set_words_reason(self, reason: str) -> None:
        """Why nothing can be looked for in words; "" where it can."""
        self.words_action.setEnabled(not reason)
        self.words_action.setToolTip(reason or tr("Say in a few words what to look for, instead of showing it"))

    def _step(self, text: str, items: Sequence[ExampleItem]) -> None:
        before, after = list(self.model.items), list(items)
        self.history.do(text, lambda: self.model.set_items(after), lambda: self.model.set_items(before))

    def _set_both(self, mine: list[ExampleItem], theirs: list[ExampleItem]) -> None:
        self.model.set_items(mine)
        self.other.model.set_items(theirs)

    def _name_steps(self) -> None:
        """The menu says what would be undone."""
        undo, redo = self.history.undo_text(), self.history.redo_text()
        self.undo_action.setText(tr("Undo: {0}").format(undo) if undo else tr("Undo"))
        self.redo_action.setText(tr("Redo: {0}").format(redo) if redo else tr("Redo"))
        self.undo_action.setEnabled(bool(undo))
        self.redo_action.setEnabled(bool(redo))

    # -- dropping
    def dragEnterEvent(self, event: object) -> None:
        if self._takes(event.mimeData()) and event.source() is not self.view:
            event.acceptProposedAction()
            self.view.set_target(True)

    def dragLeaveEvent(self, event: object) -> None:
        self.view.set_target(False)

    def dropEvent(self, event: object) -> None:
        self.view.set_target(False)
        source = event.source()
        if self.other is not None and source is self.other.view:
            event.acceptProposedAction()
            self.other.move(self.other.view.chosen())
        elif self._takes(event.mimeData()) and source is not self.view:
            event.acceptProposedAction()
            self.dropped.emit(event.mimeData())

    @staticmethod
    def _takes(mime: QMimeData) -> bool:
        return may_take(mime)

    def _changed(self, *_: object) -> None:
        self.clear_action.setEnabled(bool(self.model.items))
        self.changed.emit()
