"""The bar below the histogram: threshold as a number, how many, how far apart, in what order, hidden ones or not."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qgis.PyQt.QtCore import QEvent, QSignalBlocker, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...i18n import tr
from ...icons import theme_icon
from ...words import count
from ..hits.hits_choice import HitsChoice
from .score_bins import digits

WIDE_PX = 560  # from here on everything stands in one line
_SORTS = ("similarity", "date", "source", "review", "place")


@dataclass(frozen=True)
class ChoiceLimits:
    """What a result allows. ``spacing``: metres can be asked for. ``tile_m``: a sensible first step of them."""

    low: float = 0.0
    high: float = 0.0
    total: int = 0
    has_spacing: bool = False
    tile_m: float = 10.0
    hidden: int = 0


class ChoiceBar(QWidget):
    """``changed`` comes from the user's hand only, not from ``set_choice``."""

    changed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice, self._limits = HitsChoice(), ChoiceLimits()
        self._is_open = False
        self._make_first()
        self._make_second()
        self._lay_out()
        self.set_limits(ChoiceLimits())

    # -- making
    def _make_first(self) -> None:
        self.threshold = QDoubleSpinBox(self)
        self.threshold.setSpecialValueText(tr("all"))
        self.threshold.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.threshold.setAccessibleName(tr("Lowest score shown"))
        self.threshold.setToolTip(
            tr("Show only places that score at least this; the line in the histogram is the same number")
        )
        self.threshold.valueChanged.connect(self._threshold_changed)
        self.sort = QComboBox(self)
        words = {
            "similarity": tr("similarity"),
            "date": tr("date"),
            "source": tr("source"),
            "review": tr("review"),
            "place": tr("north to south"),
        }
        for name in _SORTS:
            self.sort.addItem(words[name], name)
        self.sort.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.sort.setMinimumWidth(70)
        self.sort.setAccessibleName(tr("Order of the places"))
        self.sort.setToolTip(tr("In which order the places stand in the list; the ranks stay as they are"))
        self.sort.activated.connect(lambda _row: self._change(sort=str(self.sort.currentData())))
        self.reverse = QToolButton(self)
        self.reverse.setCheckable(True)
        self.reverse.setAutoRaise(True)
        self.reverse.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.reverse.setIcon(theme_icon("mActionArrowUp"))
        self.reverse.setAccessibleName(tr("Turn the order round"))
        self.reverse.setToolTip(tr("Turn the order round: the last place first"))
        self.reverse.clicked.connect(lambda: self._change(reverse=self.reverse.isChecked()))
        self.more = QToolButton(self)
        self.more.setCheckable(True)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setAutoRaise(True)
        self.more.setArrowType(Qt.ArrowType.DownArrow)
        self.more.setAccessibleName(tr("More limits"))
        self.more.setToolTip(tr("How many places, how far apart, and whether hidden ones are shown"))
        self.more.toggled.connect(self._fold)

    def _make_second(self) -> None:
        self.k = QSpinBox(self)
        self.k.setSpecialValueText(tr("all"))
        self.k.setGroupSeparatorShown(True)
        self.k.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.k.setAccessibleName(tr("Most places shown"))
        self.k.setToolTip(tr("Show at most so many places: the best of those that are left by the other limits"))
        self.k.valueChanged.connect(lambda value: self._change(k=value or None))
        self.spacing = QSpinBox(self)
        self.spacing.setSpecialValueText(tr("any"))
        self.spacing.setSuffix(tr(" m"))
        self.spacing.setGroupSeparatorShown(True)
        self.spacing.setMaximum(1_000_000)
        self.spacing.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.spacing.setAccessibleName(tr("Least distance between places"))
        self.spacing.valueChanged.connect(lambda value: self._change(spacing_m=float(value)))
        for spin in (self.threshold, self.k, self.spacing):
            spin.setKeyboardTracking(False)  # a number half typed is not a wish
            spin.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            spin.setMinimumWidth(64)
            spin.setStepType(QAbstractSpinBox.StepType.DefaultStepType)
        self.hidden = QCheckBox(self)
        self.hidden.clicked.connect(lambda: self._change(shows_hidden=self.hidden.isChecked()))

    def _lay_out(self) -> None:
        self._first = QHBoxLayout()
        self._first.setSpacing(4)
        self._labels = (self._label(tr("Score"), self.threshold), self._label(tr("Sort"), self.sort))
        self._first.addWidget(self._labels[0])
        self._first.addWidget(self.threshold, 2)
        self._first.addWidget(self._labels[1])
        self._first.addWidget(self.sort, 3)
        self._first.addWidget(self.reverse)
        self._first.addWidget(self.more)
        self._folded = QWidget(self)
        self._second = QGridLayout(self._folded)
        self._second.setContentsMargins(0, 0, 0, 0)
        self._second.setSpacing(4)
        fields = (self._label(tr("At most"), self.k), self.k, self._label(tr("Apart"), self.spacing), self.spacing)
        for column, widget in enumerate((*fields, self.hidden)):
            self._second.addWidget(widget, 0, column)
        for column in (1, 3):
            self._second.setColumnStretch(column, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        box.addLayout(self._first)
        box.addWidget(self._folded)
        self._fold()

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setBuddy(buddy)
        label.setToolTip(buddy.toolTip())
        return label

    def _fold(self, *_: object) -> None:
        is_wide = self.width() >= WIDE_PX
        self.more.setVisible(not is_wide)
        self._folded.setVisible(is_wide or self.more.isChecked())
        self.more.setArrowType(Qt.ArrowType.UpArrow if self.more.isChecked() else Qt.ArrowType.DownArrow)
        room = self.width() - self._first.minimumSize().width()
        if not self._labels[0].isHidden() and room < 0:
            self._show_labels(False)
        elif self._labels[0].isHidden() and room >= self._labels_width():
            self._show_labels(True)
        self._wrap()

    def _labels_width(self) -> int:
        return sum(label.sizeHint().width() + self._first.spacing() for label in self._labels)

    def _show_labels(self, is_shown: bool) -> None:
        """In a narrow dock with large letters the fields stand alone; their tooltips name them."""
        for label in self._labels:
            label.setVisible(is_shown)

    def _wrap(self) -> None:
        """The box for hidden places stands in a row of its own where the words are too long for one."""
        parts = [self._second.itemAt(i).widget() for i in range(self._second.count())]
        widths = (p.sizeHint().width() if p is self.hidden else p.minimumSizeHint().width() for p in parts)
        is_one_row = sum(widths) + (len(parts) - 1) * self._second.spacing() <= self.width()
        place = (0, 4, 1, 1) if is_one_row else (1, 0, 1, 5)
        if self._second.getItemPosition(self._second.indexOf(self.hidden)) != place:
            self._second.addWidget(self.hidden, *place)  # Qt takes it from where it was

    def minimumSizeHint(self) -> QSize:
        """As narrow as the first row: the second wraps."""
        labels = 0 if self._labels[0].isHidden() else self._labels_width()
        return QSize(self._first.minimumSize().width() - labels, super().minimumSizeHint().height())

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    # -- what is wished
    @property
    def choice(self) -> HitsChoice:
        return self._choice

    def set_choice(self, choice: HitsChoice) -> None:
        """Show ``choice``; nothing is emitted. The row that is folded away opens if it holds a limit."""
        self._choice = choice
        self._show()
        if choice.k is not None or choice.spacing_m > 0:
            self.more.setChecked(True)

    def set_threshold(self, score: float) -> None:
        """The line of the histogram was moved to ``score``: as if typed here, but not rounded."""
        self._change(min_score=None if score <= self._limits.low else score)

    def set_limits(self, limits: ChoiceLimits) -> None:
        """What the result allows; the choice stays."""
        self._limits = limits
        spins = (self.threshold, self.k, self.spacing)
        blockers = [QSignalBlocker(spin) for spin in spins]
        decimals = digits(limits.low, limits.high)
        unit = 10.0**-decimals
        self.threshold.setDecimals(decimals)
        self.threshold.setSingleStep(max(unit, round((limits.high - limits.low) / 50, decimals)))
        # one step below the lowest score means: no threshold
        self.threshold.setRange(_down(limits.low, unit) - unit, limits.high)
        self.k.setRange(0, max(1, limits.total))
        self.k.setSingleStep(max(1, limits.total // 50))
        self.spacing.setSingleStep(max(1, round(limits.tile_m)))
        self.spacing.setEnabled(limits.has_spacing)
        self.spacing.setToolTip(
            tr("Of places closer together than this, show only the best; 0 shows all")
            if limits.has_spacing
            else tr("Not for this result: its places have no position, or it was made by an earlier version")
        )
        del blockers
        self.set_hidden(limits.hidden)
        self._show()

    def set_hidden(self, hidden: int) -> None:
        """So many places are hidden by hand."""
        self.hidden.setText(count(hidden, tr("1 hidden"), tr("{0} hidden")) if hidden else tr("Hidden"))
        self._wrap()
        self.hidden.setToolTip(tr("Show also the places that you have hidden (H hides the selected ones)"))

    def _show(self) -> None:
        choice = self._choice
        blockers = [QSignalBlocker(w) for w in (self.threshold, self.k, self.spacing, self.sort)]
        self.threshold.setValue(self.threshold.minimum() if choice.min_score is None else choice.min_score)
        self.k.setValue(choice.k or 0)
        self.spacing.setValue(round(choice.spacing_m))
        self.sort.setCurrentIndex(max(0, self.sort.findData(choice.sort)))
        self.reverse.setChecked(choice.reverse)
        self.hidden.setChecked(choice.shows_hidden)
        del blockers

    def _threshold_changed(self, value: float) -> None:
        is_lowest = value <= self.threshold.minimum() or value < self._limits.low
        self._change(min_score=None if is_lowest else value)

    def _change(self, **what: object) -> None:
        choice = replace(self._choice, **what)
        if choice != self._choice:
            self._choice = choice
            self._show()
            self.changed.emit(choice)


def _down(value: float, unit: float) -> float:
    """``value`` rounded down to whole ``unit``s."""
    return (value // unit) * unit
