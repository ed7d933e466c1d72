"""What came of a training: numbers, the user's own searches before and after, and what to do with the encoder now."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ....core.errors import KinscapeError
from ....core.events import Progress
from ....core.jobs.base import JobResult
from ....core.jobs.compare_encoders import CompareEncodersJob
from ...i18n import tr
from ...icons import theme_icon
from ...words import duration, progress_text
from ..search_cards import error_text
from ..session import Session
from ..widgets.action_card import ButtonRow
from .preview_box import PreviewBox
from .saved_queries import saved_queries

PICTURES = "train-preview"


class OutcomeBox(QGroupBox):
    """``index_wished`` and ``remove_wished`` (both: name of the encoder). Hidden until there is an outcome."""

    index_wished = pyqtSignal(str)
    remove_wished = pyqtSignal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("What came of it"), parent)
        self._session = session
        self._task: Any = None
        self.name = ""
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.preview = PreviewBox(self)
        self.index = QPushButton(theme_icon("mActionStart"), tr("Index my rasters with it…"), self)
        self.index.setToolTip(tr("Open the Archive page with this encoder chosen, for a new archive of your rasters"))
        self.remove = QPushButton(theme_icon("mActionDeleteSelected"), tr("Remove…"), self)
        self.remove.setToolTip(tr("Delete the new encoder: it did not help"))
        self.index.clicked.connect(lambda: self.index_wished.emit(self.name))
        self.remove.clicked.connect(lambda: self.remove_wished.emit(self.name))
        row = ButtonRow(self)
        for button in (self.index, self.remove):
            row.put(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 6, 6, 6)
        box.addWidget(self.text)
        box.addWidget(row)
        box.addWidget(self.preview)
        self.hide()

    def clear(self) -> None:
        self._stop()
        self.name = ""
        self.hide()

    def show_result(self, result: JobResult) -> None:
        """Numbers at once; the searches are asked again in the background, where there are any."""
        self.name = str(result.summary.get("encoder") or result.summary.get("name") or "")
        self.text.setText(outcome_text(result.summary, self.name))
        self.show()
        self.compare()

    # -- the user's own searches
    def compare(self) -> None:
        """Ask the saved searches of the open archive with the new encoder."""
        self._stop()
        session = self._session
        queries = saved_queries(session.archive, session.may_open) if session.has_archive else ()
        if not queries:
            self.preview.say(tr("Searches that you make in an archive are compared here before and after a training."))
            return
        folder = str(Path(session.cache_folder()) / PICTURES / self.name)
        job = CompareEncodersJob(session.archive, self.name, queries, folder=folder)
        self.preview.say(tr("Asking your own searches again…"))
        self._task = session.start(
            tr("Compare searches before and after"),
            job,
            done=lambda result: self._compared(job, result),
            failed=lambda error: self._not_compared(job, error),
            cancelled=lambda: self._not_compared(job, None),
            progressed=lambda progress: self._progressed(job, progress),
            is_background=True,
        )
        self._job = job

    def _is_current(self, job: CompareEncodersJob) -> bool:
        return self._task is not None and job is self._job

    def _progressed(self, job: CompareEncodersJob, progress: Progress) -> None:
        if self._is_current(job):
            self.preview.say(tr("Asking your own searches again… {0}").format(progress_text(progress)))

    def _compared(self, job: CompareEncodersJob, result: JobResult) -> None:
        if self._is_current(job):
            self._task = None
            self.preview.show_queries(result.summary, result.files.get("folder", job.folder))

    def _not_compared(self, job: CompareEncodersJob, error: KinscapeError | None) -> None:
        if self._is_current(job):
            self._task = None
            self.preview.say(error_text(error) if error is not None else "")

    def _stop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def release(self) -> None:
        self._stop()


def outcome_text(summary: Mapping[str, Any], name: str) -> str:
    """The numbers of a training, a line each; what was not measured is not said."""
    lines = [tr("The encoder {0} is ready.").format(name)]
    for key, words in (
        ("p10", tr("First ten alike, places kept apart: {0} before, {1} after.")),
        ("map10", tr("Mean average precision at ten: {0} before, {1} after.")),
        ("found_again", tr("Tiles found again though changed: {0} before, {1} after.")),
    ):
        before, after = (_number(summary, side, key) for side in ("before", "after"))
        if before is not None and after is not None:
            lines.append(words.format(_share(before), _share(after)))
    if summary.get("first_loss") is not None and summary.get("last_loss") is not None:
        lines.append(tr("Loss: {0} at the beginning, {1} at the end.").format(
            _plain(summary["first_loss"]), _plain(summary["last_loss"])))  # fmt: skip
    if summary.get("seconds"):
        lines.append(tr("It took {0}.").format(duration(float(summary["seconds"]))))
    return "\n".join(lines)


def _number(summary: Mapping[str, Any], side: str, key: str) -> float | None:
    part = summary.get(side)
    value = part.get(key) if isinstance(part, Mapping) else None
    return float(value) if isinstance(value, (int, float)) else None


def _share(value: float) -> str:
    return tr("{0} %").format(QLocale().toString(100 * value, "f", 1))


def _plain(value: float) -> str:
    return QLocale().toString(float(value), "f", 3)
