"""The check "What did I miss?": a sample is drawn, reviewed in the gallery, and made an estimate.

It can be left and gone on with at any time: the sample and its marks are a file beside the results."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject

from ....core.errors import KinscapeError
from ....core.jobs.base import JobResult
from ....core.jobs.missed import MissedJob
from ....core.jobs.recipe import recipe_path
from ...i18n import tr
from ..export_menu import free_file
from ..results_desk import ResultsDesk
from ..results_panel import ResultsPanel
from ..review_controller import ReviewController
from ..session import Session
from .missed_card import MissedState
from .missed_words import advice, answer_sentence, recall_of


class MissedFlow(QObject):
    def __init__(
        self,
        session: Session,
        panel: ResultsPanel,
        desk: ResultsDesk,
        review: ReviewController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._panel, self._desk, self._review = session, panel, desk, review
        self._card = panel.missed
        self._task: Any = None
        self._answered = -1  # places that were reviewed when the estimate was made
        self._card.draw_wished.connect(self.draw)
        self._card.estimate_wished.connect(self.estimate)
        self._card.closed.connect(self.leave)
        panel.opened.connect(self._opened)
        panel.model.reviewed.connect(self._reviewed)

    @property
    def is_running(self) -> bool:
        return self._task is not None

    # -- beginning
    def begin(self) -> None:
        """Go on with the sample of these results, or offer to draw one."""
        if not self._panel.results or self._panel.origin.is_sample or self._task is not None:
            return
        if not recipe_path(Path(self._panel.results)).is_file():
            self._session.say(
                tr("These results have no recipe, so no sample can be drawn: search again"), Qgis.MessageLevel.Info
            )
            return
        sample = latest_sample(self._panel.results)
        if not sample or not self._desk.open_file(sample, self._title(sample)):
            self._card.show_state(MissedState.ASK)
            self._card.draw.setFocus()

    def draw_another(self) -> None:
        """Leave the sample that is shown, and offer to draw a new one from the same results."""
        if self._panel.origin.is_sample:
            self.leave()
        if self._panel.results and not self._panel.origin.is_sample:
            self._card.show_state(MissedState.ASK)

    def draw(self, n: int) -> None:
        """Have ``n`` places drawn that nobody has judged."""
        results = self._panel.results
        try:
            self._panel.store.flush()  # what is marked is known
            out = sample_file(results, self._session)
        except KinscapeError as error:
            self._session.say_error(error)
            return
        job = MissedJob(action="draw", results=results, out=str(out), n=n, archive=self._panel.archive)
        self._start(MissedState.DRAWING, job, self._drawn)

    def _drawn(self, result: JobResult) -> None:
        if not result.summary.get("hits"):
            self._card.show_state(MissedState.OFF)
            self._session.say(tr("Nothing was missed: every place is reviewed"), Qgis.MessageLevel.Info)
        elif self._desk.add_run(result.files, self._title(result.files["results"])):
            self._panel.view.setFocus()

    @staticmethod
    def _title(sample: str) -> str:
        return tr("What was missed: sample of {0}").format(Path(sample).parent.name)

    # -- reviewing
    def _opened(self) -> None:
        """Another result is shown."""
        is_sample = self._panel.origin.is_sample
        self._review.is_marking_only = is_sample  # what turns up in a sample is judged, not asked for
        self._answered = -1
        if self._task is not None:
            self._task.cancel()
        if is_sample:
            self._card.show_review(self._count(), self._panel.model.total)
        else:
            self._card.show_state(MissedState.OFF)

    def _count(self) -> int:
        counts = self._panel.model.review_counts()
        return counts["like"] + counts["unlike"]

    def _reviewed(self) -> None:
        if not self._panel.origin.is_sample or self._card.state not in (MissedState.REVIEW, MissedState.ANSWER):
            return
        reviewed, total = self._count(), self._panel.model.total
        if reviewed == self._answered:
            return
        self._card.show_review(reviewed, total)
        if reviewed == total:
            self.estimate()

    # -- the estimate
    def estimate(self) -> None:
        """From the marks of the sample that is shown."""
        if self._task is not None or not self._panel.origin.is_sample:
            return
        try:
            self._panel.store.flush()
        except KinscapeError as error:
            self._session.say_error(error)
            return
        origin = self._panel.origin.made_by.results
        job = MissedJob(
            action="estimate", sample=self._panel.results, results=origin if Path(origin).is_file() else ""
        )
        self._start(MissedState.ESTIMATING, job, self._estimated)

    def _estimated(self, result: JobResult) -> None:
        summary = result.summary
        self._answered = self._count()
        rest = self._panel.model.total - self._answered
        self._card.show_answer(answer_sentence(summary), recall_of(summary), advice(summary), rest)

    # -- leaving
    def leave(self) -> None:
        """Back to the places that were found; a job that is running is cancelled, the review is kept."""
        if self._task is not None:
            self._task.cancel()
        if not self._panel.origin.is_sample:
            self._card.show_state(MissedState.OFF)
            self._panel.view.setFocus()
            return
        origin = self._panel.origin.made_by.results
        if not self._desk.open_file(origin):
            self._desk.close()
        self._panel.view.setFocus()

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    # -- jobs
    def _start(self, state: MissedState, job: MissedJob, done: Any) -> None:
        """One at a time; when it fails or is cancelled the card is as it was before."""
        shown = self._panel.results

        def over() -> bool:
            """Whether what the job was about is still shown."""
            self._task = None
            return self._panel.results == shown

        def finished(result: JobResult) -> None:
            if over():
                done(result)

        def undone() -> None:
            if over():
                if state is MissedState.DRAWING:
                    self._card.show_state(MissedState.ASK)
                else:
                    self._card.show_review(self._count(), self._panel.model.total)

        def failed(error: KinscapeError) -> None:
            undone()
            self._session.say_error(error)

        title = tr("What did I miss?")
        self._task = self._session.start(
            title, job, done=finished, failed=failed, cancelled=undone, progressed=self._card.show_progress
        )
        self._card.show_state(state)


def latest_sample(results: str) -> str:
    """The newest sample that was drawn from ``results`` and lies beside them, "" where there is none."""
    file = Path(results)
    found = [p for p in file.parent.glob(f"{file.stem}-missed*.gpkg") if p.is_file()]
    return str(max(found, key=lambda p: p.stat().st_mtime)) if found else ""


def sample_file(results: str, session: Session) -> Path:
    """A new name beside ``results``, or in a folder of its own where nothing can be written there. Raises
    StorageError."""
    file = Path(results)
    folder = file.parent if os.access(file.parent, os.W_OK) else session.new_run_folder()
    return free_file(folder / f"{file.stem}-missed.gpkg")
