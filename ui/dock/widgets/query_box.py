"""What is asked: examples, where to look, whom, filters, and the button. While places are looked at it can be folded to
one line, to leave the room to them; where the dock is low it folds by itself."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ...i18n import tr
from ...words import count
from .ask_row import AskRow
from .elided_label import ElidedLabel
from .example_strip import ExampleStrip
from .filters_box import FiltersBox
from .notice import Notice
from .run_row import RunRow
from .where_box import EVERYWHERE, WhereBox
from .words_row import WordsRow


class QueryBox(QWidget):
    """``folded_changed`` follows each change of ``is_folded``."""

    folded_changed = pyqtSignal(bool)

    def __init__(
        self,
        strips: tuple[ExampleStrip, ExampleStrip],
        notice: Notice,
        where: WhereBox,
        filters: FiltersBox,
        run: RunRow,
        ask: AskRow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._strips, self._where, self._filters, self._run, self._ask = strips, where, filters, run, ask
        self._has_places = self._is_low = False
        self._wish: bool | None = None  # the user's own; None: as there is room
        self.is_folded = False
        self.summary = ElidedLabel(self)
        self.words = WordsRow(self)
        self.fold_button = QToolButton(self)
        self.fold_button.setAutoRaise(True)
        self.fold_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fold_button.clicked.connect(lambda: self.fold(not self.is_folded))
        self._lay_out(notice)
        filters.collapsedStateChanged.connect(lambda _is: self._place())
        filters.counted.connect(self._say)
        filters.counted.connect(self._place)
        run.running_changed.connect(lambda _is: self._place())
        where.group.buttonToggled.connect(lambda *_: self._say())
        ask.changed.connect(self._say)
        for strip in strips:
            strip.changed.connect(self._say)
            self.words.serve(strip)
        self._show()

    def _lay_out(self, notice: Notice) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for strip, share in zip(self._strips, (3, 2)):
            row.addWidget(strip, share)
        self._upper = QWidget(self)
        upper = QVBoxLayout(self._upper)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(4)
        upper.addLayout(row)
        upper.addWidget(self.words)
        upper.addWidget(notice)
        upper.addWidget(self._where)
        upper.addWidget(self._ask)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self._upper)
        box.addLayout(self._grid)

    # -- folding
    def fold(self, is_wanted: bool) -> None:
        """The user wants the query folded, or whole, from now on."""
        self._wish = is_wanted
        self._show()

    def set_has_places(self, has_places: bool) -> None:
        """Only while there are places to look at the query may be folded."""
        self._has_places = has_places
        self._show()

    def set_room(self, height: int) -> None:
        """So many pixels are left for the query; where it needs more, it folds by itself. Not while the filters are
        open, or words are typed: who opened them works there."""
        is_worked_in = not self._filters.isCollapsed() or not self.words.isHidden()
        self._is_low = not is_worked_in and height < self._whole_height()
        self._show()

    def _whole_height(self) -> int:
        rows = max(self._run.sizeHint().height(), self._filters.sizeHint().height())
        return self._upper.sizeHint().height() + rows + 8

    def _show(self) -> None:
        is_folded = self._has_places and (self._is_low if self._wish is None else self._wish)
        is_other, self.is_folded = is_folded != self.is_folded, is_folded
        self._upper.setVisible(not is_folded)
        self._filters.setVisible(not is_folded)
        self.summary.setVisible(is_folded)
        self.fold_button.setVisible(self._has_places)
        self.fold_button.setArrowType(Qt.ArrowType.DownArrow if is_folded else Qt.ArrowType.UpArrow)
        tip = tr("Show the whole query again") if is_folded else tr("Fold the query, to leave the room to the places")
        self.fold_button.setToolTip(tip)
        self.fold_button.setAccessibleName(tip)
        self._say()
        self._place()
        if is_other:
            self.folded_changed.emit(is_folded)

    def _place(self) -> None:
        """Button and filters share a line, unless one of them needs it whole."""
        is_open = not self.is_folded and not self._filters.isCollapsed()
        shares = not is_open and not self._run.is_running and (self.is_folded or self._both_fit())
        self._put(self._filters, 0, 0, 1, 1 if shares else 2)
        self._put(self.summary, 0, 0, 1, 1 if shares else 2)
        self._put(self._run, *((0, 1, 1, 1) if shares else (1, 0, 1, 3)))
        self._put(self.fold_button, 0, 2, 1, 1)
        # beside filters that are open the button stays at their title
        self._grid.setAlignment(self.fold_button, Qt.AlignmentFlag.AlignTop if is_open else Qt.AlignmentFlag(0))

    def _both_fit(self) -> bool:
        needed = self._filters.minimumSizeHint().width() + self._run.minimumSizeHint().width()
        needed += (self.fold_button.sizeHint().width() if self._has_places else 0) + 2 * self._grid.horizontalSpacing()
        return needed <= self.width()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._place()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest of its lines: button and filters part where they do not fit beside each other."""
        parts = (self._upper, self._filters, self._run)
        return QSize(max(p.minimumSizeHint().width() for p in parts), super().minimumSizeHint().height())

    def _put(self, widget: QWidget, *place: int) -> None:
        number = self._grid.indexOf(widget)
        if number < 0 or self._grid.getItemPosition(number) != place:
            self._grid.addWidget(widget, *place)  # Qt takes it from where it was

    def _say(self) -> None:
        """The query in a few words, for when it is folded."""
        likes, unlikes = (len(strip.model.items) for strip in self._strips)
        parts = [count(likes, tr("Like 1"), tr("Like {0}"))]
        if unlikes:
            parts.append(count(unlikes, tr("Unlike 1"), tr("Unlike {0}")))
        if self._where.chosen != EVERYWHERE:
            parts.append(self._where.group.checkedButton().text())
        if self._filters.is_filtering():
            parts.append(self._filters.title())
        if self._ask.is_remote:
            parts.append(self._ask.whom.currentText())
        text = " · ".join(parts)
        self.summary.setText(text)
        self.summary.setToolTip(text)
