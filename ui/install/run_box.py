"""The button of the installation panel, which becomes a progress bar with speed, time left and Cancel."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...core.events import Progress
from ..i18n import tr
from ..words import duration, number, size

_WINDOW_S = 5.0  # the speed shown is that of the last seconds


class RunBox(QWidget):
    started = pyqtSignal()
    cancelled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: list[tuple[float, int]] = []
        self._note = ""
        self.button = QPushButton(self)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(lambda: self.started.emit())
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the installation"))
        self.stop = QPushButton(tr("Cancel"), self)
        self.stop.setToolTip(tr("Stop now; what was downloaded is kept"))
        self.stop.clicked.connect(lambda: self.cancelled.emit())
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.button)
        box.addLayout(row)
        box.addWidget(self.text)
        self.set_running(False)

    def set_button(self, text: str, tooltip: str, note: str = "") -> None:
        """``note`` stands below the button while nothing runs."""
        self._note = note
        if not self.button.isHidden():
            self.text.setText(note)
            self.text.setVisible(bool(note))
        self.button.setText(text)
        self.button.setToolTip(tooltip)

    def set_running(self, is_running: bool) -> None:
        """Either the button, or progress and Cancel."""
        had_focus = self.button.hasFocus() or self.stop.hasFocus()
        self.button.setVisible(not is_running)
        for widget in (self.bar, self.stop):
            widget.setVisible(is_running)
        self.text.setVisible(is_running or bool(self._note))
        self.stop.setEnabled(True)
        self.bar.setRange(0, 0)
        self.text.setText(tr("Starting…") if is_running else self._note)
        self._seen.clear()
        if had_focus:
            (self.stop if is_running else self.button).setFocus()

    def say_stopping(self) -> None:
        self.stop.setEnabled(False)
        self.text.setText(tr("Stopping…"))

    def set_progress(self, progress: Progress) -> None:
        """What is being done; for downloads also how much, how fast and how long still."""
        if not self.stop.isEnabled():
            return
        fraction = progress.fraction
        self.bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self.bar.setValue(int(1000 * fraction))
        self.text.setText(self._words(progress))

    def _words(self, progress: Progress) -> str:
        step = step_text(progress.stage)
        if progress.unit == "bytes" and progress.total:
            parts = [tr("{0}: {1} of {2}").format(step, size(progress.done), size(progress.total))]
            speed = self._speed(progress.done)
            if speed > 1000:
                parts.append(tr("{0}/s").format(size(speed)))
                parts.append(tr("{0} left").format(duration(max(1.0, (progress.total - progress.done) / speed))))
            return " · ".join(parts)
        if progress.total:
            return tr("{0}: {1} of {2}").format(step, number(progress.done), number(progress.total))
        return step + "…"

    def _speed(self, done: int) -> float:
        """Bytes a second over the last seconds; 0 while unknown."""
        now = time.monotonic()
        if self._seen and done < self._seen[-1][1]:  # a file was thrown away
            self._seen.clear()
        self._seen.append((now, done))
        while len(self._seen) > 2 and now - self._seen[0][0] > _WINDOW_S:
            self._seen.pop(0)
        first = self._seen[0]
        return (done - first[1]) / (now - first[0]) if now - first[0] > 0.5 else 0.0


def step_text(stage: str) -> str:
    """A step of the installation in the user's words."""
    known = {
        "looking for Python": tr("Looking for Python"),
        "making the environment": tr("Making the environment"),
        "getting pip": tr("Getting the installer"),
        "asking the index": tr("Asking the package index"),
        "asking for sizes": tr("Asking for sizes"),
        "downloading": tr("Downloading"),
        "checking files": tr("Checking the files"),
        "installing": tr("Installing packages"),
        "checking": tr("Trying out the packages (the first time takes a while)"),
    }
    return known.get(stage, stage)
