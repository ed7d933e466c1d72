"""One search from the wish to the layers on the map: fields, job, result. The page shows what this reports."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import KinscapeError
from ...core.jobs.base import Job, JobResult
from ...core.jobs.examples import Example
from ...core.jobs.search import SearchJob
from ..i18n import tr
from ..words import places
from .local_paths import files_of_search
from .remote import told_modes
from .remote.facts import Target
from .remote.remote_job import make_remote_job, target_of
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
        self._is_wanted = self._is_stopping = False
        self._number = 0  # of the search under way: what an earlier one still reports counts no more
        self._folder: Path | None = None  # of the search under way
        self.job: Job | None = None

    @property
    def is_running(self) -> bool:
        return self._is_wanted

    def start(
        self,
        like: tuple[Example, ...],
        unlike: tuple[Example, ...],
        fields: dict[str, Any],
        has_score_map: bool,
        target: Target | None = None,
    ) -> None:
        """Search the session's archive, or ask ``target``. ``fields``: filters as SearchJob's fields."""
        self.give_up()
        self._is_wanted = True
        self._number += 1
        this_search = self._number
        try:
            folder = self._folder = self._session.new_run_folder()
        except KinscapeError as error:
            self._over(self.failed, error)
            return

        def resolved(area: dict[str, Any]) -> None:
            if not self._is_wanted or this_search != self._number:
                return
            try:
                fields_now = {**fields, **area}
                if target is not None:
                    job = make_remote_job(target, outputs(folder, has_score_map), like, unlike, fields_now)
                else:
                    job = make_job(self._session.archive, folder, like, unlike, fields_now, has_score_map)
            except KinscapeError as error:
                self._over(self.failed, error)
                return
            self._run(job)

        self._where.resolve(folder, resolved, lambda error: self._failed(this_search, error))

    def start_again(self, job: Job) -> None:
        """Run a search of earlier once more, in its archive as it is now; its results are left as they are, and new
        ones go into a folder of their own, wherever the recipe points."""
        self.give_up()
        target = target_of(job)
        if target is not None and self._session.remote.server(target.server) is None:
            self._session.say_unknown_server(target.server)
            return
        refused = next((path for path in files_of_search(job) if not self._session.may_open(path)), "")
        if refused:
            self._session.say_unopened(refused)
            return
        self._is_wanted = True
        self._number += 1
        try:
            folder = self._folder = self._session.new_run_folder()
        except KinscapeError as error:
            self._over(self.failed, error)
            return
        self._run(replace(job, **outputs(folder, bool(job.score_map))))

    def _run(self, job: Job) -> None:
        self.job, number = job, self._number
        target = target_of(job)
        if target is not None:
            told_modes.remember(target.mode)  # its words stood before the user's eyes
        self._task = self._session.start(
            tr("Find similar places"),
            job,
            done=lambda result: self._done(number, result),
            failed=lambda error: self._failed(number, error),
            cancelled=lambda: self._cancelled(number),
            progressed=lambda progress: self._progressed(number, progress),
        )

    def cancel(self) -> None:
        """Ask the running search to stop; ``cancelled`` follows, also where it has found something just now."""
        if not self._is_wanted or self._is_stopping:
            return
        if self._task is None:
            self._cancelled(self._number)
        else:
            self._is_stopping = True
            self._task.cancel()

    def give_up(self) -> None:
        """As ``cancel``, without waiting for the engine: ``cancelled`` comes now, and another search may begin."""
        self.cancel()
        if self._is_wanted:
            self._cancelled(self._number)

    def make_way(self) -> None:
        """Wait no longer for a search that was cancelled already."""
        if self._is_stopping:
            self.give_up()

    def _progressed(self, number: int, progress: object) -> None:
        if number == self._number and self._is_wanted:
            self.progressed.emit(progress)

    def _done(self, number: int, result: JobResult) -> None:
        if number != self._number or not self._is_wanted:
            return
        if self._is_stopping:  # it was too late to stop it, but nobody waits for this any more
            self._cancelled(number)
            return
        run = None
        if result.summary.get("hits"):
            try:
                run = self._add_layers(result)
            except KinscapeError as error:
                self._session.say_error(error)
        self._end()
        self.finished.emit(result, run)

    def _failed(self, number: int, error: KinscapeError) -> None:
        if number == self._number and self._is_wanted:
            self._over(self.failed, error)

    def _cancelled(self, number: int) -> None:
        if number == self._number and self._is_wanted:
            self._end()
            self._leave_nothing()
            self.cancelled.emit()

    def _over(self, signal: Any, error: KinscapeError) -> None:
        self._end()
        self._leave_nothing()
        signal.emit(error)

    def _leave_nothing(self) -> None:
        """The folder of a search without a result; one in which there is something stays."""
        folder, self._folder = self._folder, None
        if folder is not None:
            with suppress(OSError):
                folder.rmdir()

    def _end(self) -> None:
        self._is_wanted, self._is_stopping, self._task = False, False, None

    def _add_layers(self, result: JobResult) -> Any:
        from ..layers.run_group import add_run, fold_earlier_runs

        target = target_of(self.job)
        archive = self.job.archive if target is None and self.job is not None else self._session.archive
        name = self._session.remote.title(target) if target is not None else Path(archive).name
        title = tr("{0}: {1}, {2}").format(name, places(int(result.summary["hits"])), time.strftime("%H:%M:%S"))
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
    """The job; its outputs lie in ``folder``."""
    return SearchJob(archive=archive, like=like, unlike=unlike, **outputs(folder, has_score_map), **fields)


def outputs(folder: Path, has_score_map: bool) -> dict[str, str]:
    """Where a search writes, under the names that every door uses: fields of the job."""
    return {"out": str(folder / RESULTS), "score_map": str(folder / SCORE_MAP) if has_score_map else ""}
