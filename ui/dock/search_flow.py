"""One search from the wish to the layers on the map: fields, job, result. The page shows what this reports."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import KinscapeError
from ...core.jobs.base import JobResult
from ...core.jobs.examples import Example
from ...core.jobs.search import SearchJob
from ..i18n import tr
from ..words import places
from .session import Session
from .widgets.where_box import WhereBox

RESULTS, SCORE_MAP = "results.gpkg", "scores.tif"  # the names that every door uses


class SearchFlow(QObject):
    """``finished(result, run)`` with ``run`` = RunLayers or None where the layers could not be added; ``failed``;
    ``cancelled``."""

    progressed = pyqtSignal(object)
    finished = pyqtSignal(object, object)
    failed = pyqtSignal(object)
    cancelled = pyqtSignal()

    def __init__(self, session: Session, where: WhereBox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._where = session, where
        self._task: Any = None
        self._is_wanted = False
        self._number = 0
        self.job: SearchJob | None = None

    @property
    def is_running(self) -> bool:
        return self._is_wanted

    def start(
        self, like: tuple[Example, ...], unlike: tuple[Example, ...], fields: dict[str, Any], has_score_map: bool
    ) -> None:
        """Search the session's archive. ``fields``: filters as SearchJob's fields."""
        self.cancel()
        self._is_wanted = True
        self._number += 1
        this_search = self._number
        try:
            folder = self._session.new_run_folder()
        except KinscapeError as error:
            self._over(self.failed, error)
            return

        def resolved(area: dict[str, Any]) -> None:
            if not self._is_wanted or this_search != self._number:
                return
            try:
                job = make_job(self._session.archive, folder, like, unlike, {**fields, **area}, has_score_map)
            except KinscapeError as error:
                self._over(self.failed, error)
                return
            self._run(job)

        self._where.resolve(folder, resolved, self._failed)

    def start_again(self, job: SearchJob) -> None:
        """Run a search of earlier once more, in its archive as it is now; its results are left as they are."""
        self.cancel()
        self._is_wanted = True
        self._number += 1
        try:
            folder = self._session.new_run_folder()
        except KinscapeError as error:
            self._over(self.failed, error)
            return
        score_map = str(folder / SCORE_MAP) if job.score_map else ""
        self._run(replace(job, out=str(folder / RESULTS), score_map=score_map))

    def _run(self, job: SearchJob) -> None:
        self.job = job
        self._task = self._session.start(
            tr("Find similar places"),
            job,
            done=self._done,
            failed=self._failed,
            cancelled=self._cancelled,
            progressed=self.progressed.emit,
        )

    def cancel(self) -> None:
        """Ask the running search to stop; ``cancelled`` follows."""
        if not self._is_wanted:
            return
        if self._task is None:
            self._cancelled()
        else:
            self._task.cancel()

    def _done(self, result: JobResult) -> None:
        run = None
        if result.summary.get("hits"):
            try:
                run = self._add_layers(result)
            except KinscapeError as error:
                self._session.say_error(error)
        self._is_wanted, self._task = False, None
        self.finished.emit(result, run)

    def _failed(self, error: KinscapeError) -> None:
        self._over(self.failed, error)

    def _cancelled(self) -> None:
        self._is_wanted, self._task = False, None
        self.cancelled.emit()

    def _over(self, signal: Any, error: KinscapeError) -> None:
        self._is_wanted, self._task = False, None
        signal.emit(error)

    def _add_layers(self, result: JobResult) -> Any:
        from ..layers.run_group import add_run, fold_earlier_runs

        archive = self.job.archive if self.job is not None else self._session.archive
        title = tr("{0}: {1}, {2}").format(
            Path(archive).name, places(int(result.summary["hits"])), time.strftime("%H:%M:%S")
        )
        run = add_run(result.files, title)
        fold_earlier_runs(run.group)
        self._session.run_added.emit(run)
        return run


def make_job(
    archive: str,
    folder: Path,
    like: tuple[Example, ...],
    unlike: tuple[Example, ...],
    fields: dict[str, Any],
    has_score_map: bool,
) -> SearchJob:
    """The job; its outputs lie in ``folder`` under the names that every door uses."""
    return SearchJob(
        archive=archive,
        like=like,
        unlike=unlike,
        out=str(folder / RESULTS),
        score_map=str(folder / SCORE_MAP) if has_score_map else "",
        **fields,
    )
