"""The button that starts a job and turns into its progress: counts, rate, time left, and Cancel."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ....core.events import Progress
from ...i18n import tr
from ...words import progress_text
from ..stage_rate import StageRate


class RunRow(QWidget):
    """``started`` and ``cancelled`` are the user's wishes; ``set_running`` and ``set_idle`` say what is the case."""

    started = pyqtSignal()
    cancelled = pyqtSignal()
    running_changed = pyqtSignal(bool)

    def __init__(self, text: str, tooltip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.button = QPushButton(text, self)
        self.button.setToolTip(tooltip)
        self.button.setDefault(True)
        self.button.clicked.connect(lambda: self.started.emit())
        idle = QWidget(self)
        row = QHBoxLayout(idle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)

        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.cancel_button.setToolTip(tr("Stop now; what is finished is kept (Esc)"))
        self.cancel_button.clicked.connect(lambda: self.cancel())
        busy = QWidget(self)
        box = QVBoxLayout(busy)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        line = QHBoxLayout()
        line.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.cancel_button)
        box.addLayout(line)
        box.addWidget(self.label)
        self.note = QLabel(self)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.note.setWordWrap(True)
        self.note.hide()
        box.addWidget(self.note)

        self._idle, self._busy = idle, busy
        both = QVBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(idle)
        both.addWidget(busy)
        busy.hide()
        self._is_running = False
        self._rate = StageRate()

    @property
    def is_running(self) -> bool:
        return self._is_running

    def _show(self, is_running: bool) -> None:
        """One of the two; the row is no higher than what it shows."""
        is_other, self._is_running = is_running != self._is_running, is_running
        self._idle.setVisible(not is_running)
        self._busy.setVisible(is_running)
        if is_other:
            self.running_changed.emit(is_running)

    def set_button(self, text: str, tooltip: str, is_enabled: bool, icon: QIcon | None = None) -> None:
        self.button.setText(text)
        self.button.setToolTip(tooltip)
        self.button.setEnabled(is_enabled)
        if icon is not None:
            self.button.setIcon(icon)

    def set_idle(self) -> None:
        had_focus = self.cancel_button.hasFocus()
        self._show(False)
        if had_focus:
            self.button.setFocus()

    def set_running(self, text: str) -> None:
        had_focus = self.button.hasFocus()
        self._rate.forget()
        self.set_note("")
        self.bar.setRange(0, 0)
        self.label.setText(text)
        self.cancel_button.setEnabled(True)
        self._show(True)
        if had_focus:
            self.cancel_button.setFocus()

    def set_note(self, text: str) -> None:
        """A second line below the progress, "" for none: what is there already."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def set_progress(self, progress: Progress) -> None:
        """Show ``progress``; the rate is measured here, over the current stage."""
        if not self.cancel_button.isEnabled():
            return
        text = progress_text(progress, self._rate.of(progress))
        self.label.setText(text)
        self.label.setToolTip(text)
        fraction = progress.fraction
        if fraction is None:
            self.bar.setRange(0, 0)
        else:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(fraction * 1000))

    def cancel(self) -> None:
        """As if the user had pressed Cancel."""
        if self.is_running and self.cancel_button.isEnabled():
            self.cancel_button.setEnabled(False)
            self.bar.setRange(0, 0)
            self.label.setText(tr("Stopping…"))
            self.cancelled.emit()
