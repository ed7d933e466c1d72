"""The card "What did I miss?": what the check is about, how far the review is, and what came out."""

from __future__ import annotations

from enum import Enum, auto

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ....core.events import Progress
from ...i18n import tr
from ...icons import theme_icon
from ...words import number, progress_text
from .recall_bar import RecallBar

PLACES, LEAST_PLACES, MOST_PLACES = 60, 10, 2_000


class MissedState(Enum):
    """OFF: not asked for. ASK: before the sample is drawn. DRAWING. REVIEW: the sample is in the gallery. ESTIMATING.
    ANSWER: the estimate is there; the review can go on."""

    OFF = auto()
    ASK = auto()
    DRAWING = auto()
    REVIEW = auto()
    ESTIMATING = auto()
    ANSWER = auto()


class MissedCard(QFrame):
    """``draw_wished`` (places), ``estimate_wished``, ``closed``: the user's wishes. ``changed``: another state."""

    draw_wished = pyqtSignal(int)
    estimate_wished = pyqtSignal()
    closed = pyqtSignal()
    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = MissedState.OFF
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(tr("What did I miss?"))
        self.title = QLabel(tr("What did I miss?"), self)
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self.close_button = QToolButton(self)
        self.close_button.setIcon(theme_icon("mIconClose"))
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.close_button.setToolTip(tr("Back to the places found; what is reviewed is kept, and can be gone on with"))
        self.close_button.setAccessibleName(tr("Back to the places found"))
        self.close_button.clicked.connect(lambda: self.closed.emit())
        self.text = _text(self)
        self.recall = RecallBar(self)
        self.answer = _text(self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(self.fontMetrics().height())
        self.bar.setAccessibleName(tr("Progress of the review"))
        self.places = QSpinBox(self)
        self.places.setRange(LEAST_PLACES, MOST_PLACES)
        self.places.setSingleStep(10)
        self.places.setValue(PLACES)
        self.places.setSuffix(" " + tr("places"))
        self.places.setAccessibleName(tr("Places to review"))
        self.places.setToolTip(tr("How many places you will look at; the more, the narrower the estimate"))
        self.draw = QPushButton(tr("Draw the sample"), self)
        self.draw.setToolTip(tr("Choose places at random from all scores of the archive, most of them near the limit"))
        self.draw.clicked.connect(lambda: self.draw_wished.emit(self.places.value()))
        self.estimate = QPushButton(tr("Estimate"), self)
        self.estimate.clicked.connect(lambda: self.estimate_wished.emit())
        self._allow_estimate(0, 1)
        self.back = QPushButton(tr("Back to the places"), self)
        self.back.setToolTip(self.close_button.toolTip())
        self.back.clicked.connect(lambda: self.closed.emit())
        self._lay_out()
        self.show_state(MissedState.OFF)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        row = QHBoxLayout()
        row.setSpacing(4)
        for widget in (self.places, self.draw, self.estimate, self.back):
            row.addWidget(widget)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 4, 4, 4)
        box.setSpacing(4)
        box.addLayout(head)
        for widget in (self.text, self.recall, self.answer, self.bar):
            box.addWidget(widget)
        box.addLayout(row)

    # -- what it shows
    def show_state(self, state: MissedState) -> None:
        self.state = state
        states = MissedState
        self.setVisible(state is not states.OFF)
        for widget in (self.places, self.draw):
            widget.setVisible(state is states.ASK)
        self.estimate.setVisible(state in (states.REVIEW, states.ANSWER))
        self.back.setVisible(state is states.ANSWER)
        for widget in (self.recall, self.answer):
            widget.setVisible(state is states.ANSWER)
        self.bar.setVisible(state in (states.DRAWING, states.REVIEW, states.ESTIMATING))
        if state is states.ASK:
            self.text.setText(
                tr(
                    "A search shows the best places; whether more of them lie among the low scores it cannot say. Look "
                    "at a small random sample, A for what you look for and X for the rest, and you get an estimate of "
                    "how many were found."
                )
            )
        elif state in (states.DRAWING, states.ESTIMATING):
            self.show_progress(None)
        self.updateGeometry()
        self.changed.emit()

    def show_progress(self, progress: Progress | None) -> None:
        """Of a job that is running; None while nothing is known of it."""
        is_known = progress is not None and bool(progress.total)
        self.bar.setRange(0, progress.total if is_known else 0)
        if is_known:
            self.bar.setValue(progress.done)
        self.text.setText(progress_text(progress) if progress is not None else tr("Starting…"))

    def show_review(self, reviewed: int, total: int) -> None:
        """So many of the sample are marked as wanted or not."""
        self.show_state(MissedState.REVIEW)
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(reviewed)
        text = tr("{0} of {1} reviewed.").format(number(reviewed), number(total))
        self.text.setText(text + " " + tr("A: what you look for, X: not. The next place follows by itself."))
        self._allow_estimate(reviewed, total)

    def show_answer(self, sentence: str, recall: tuple[float, float, float] | None, advice: str, rest: int) -> None:
        """``recall``: (estimate, low, high), None where none can be given. ``advice``: whether to go on. ``rest``: so
        many of the sample are not reviewed."""
        self.show_state(MissedState.ANSWER)
        self.text.setText(sentence)
        self.recall.setVisible(recall is not None)
        if recall is not None:
            self.recall.show_share(*recall)
        self.answer.setText(advice)
        self.answer.setVisible(bool(advice))
        self.estimate.setVisible(rest > 0)
        self.updateGeometry()

    def wanted_height(self) -> int:
        """At the width of now."""
        return max(self.heightForWidth(self.width()), self.minimumSizeHint().height())

    def _allow_estimate(self, reviewed: int, total: int) -> None:
        self.estimate.setEnabled(reviewed > 0)
        self.estimate.setToolTip(
            tr("Estimate from all places of the sample how much was found")
            if reviewed >= total
            else tr("Estimate from the places reviewed so far; with more of them the interval becomes narrower")
        )


def _text(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
