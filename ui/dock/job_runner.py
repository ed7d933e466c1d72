"""Jobs as the dock starts them: callbacks in the main thread, the engine's state, and one line about what runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import EngineError, KinscapeError
from ...core.jobs.base import Job, JobResult
from ..i18n import tr
from ..log import log
from .engine_watch import EngineWatch, client_state

Runner = Callable[[str, Job, bool], Any]


def default_runner(title: str, job: Job, is_background: bool = False) -> Any:
    """Start ``job`` as a task over the engine; one in the background is hidden from QGIS's task indicator. Tests put a
    fake in its place."""
    from ..tasks import JobTask, start_task

    task = JobTask(title, job, is_hidden=is_background)
    start_task(task)
    return task


def default_engine_check() -> None:
    """Raises EngineError where there is no Python with the engine's packages."""
    from ..environment import engine_python

    engine_python()


class JobRunner(QObject):
    """``engine_changed``: ready, busy, starting, stopped or missing. ``status_changed``: ``status`` is another.
    ``job_progressed``: a job, and its Progress, for whoever did not start it."""

    engine_changed = pyqtSignal(str)
    status_changed = pyqtSignal()
    job_progressed = pyqtSignal(object, object)

    def __init__(
        self,
        runner: Runner = default_runner,
        engine_check: Callable[[], Any] = default_engine_check,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._engine_check = runner, engine_check
        self._watch = EngineWatch(client_state if runner is default_runner else lambda: "ready", self)
        self._watch.changed.connect(self.engine_changed)
        self._is_released = False
        self._tasks: list[Any] = []
        self._titles: list[str] = []  # of what runs and is not background, oldest first
        self._outcome = ("", False)

    # -- the engine
    @property
    def engine(self) -> str:
        """ready, busy, starting, stopped (the next job starts it again) or missing."""
        return self._watch.state

    def check_engine(self) -> bool:
        """Whether there is an engine to start; quick, starts nothing."""
        try:
            self._engine_check()
        except EngineError as error:
            self._watch.set_missing(error)
            return False
        self._watch.set_missing(None)
        return True

    # -- jobs
    def start(
        self,
        title: str,
        job: Job,
        done: Callable[[JobResult], None],
        failed: Callable[[KinscapeError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        progressed: Callable[[Any], None] | None = None,
        is_background: bool = False,
    ) -> Any:
        """Run ``job`` in the engine. Exactly one of the three callbacks comes, in the main thread. Returns the task
        (``cancel()``).

        ``is_background``: small work (thumbnails, previews) that turns no light to busy and no line at the foot, and
        does not show among QGIS's tasks.
        """
        task = self._runner(title, job, is_background)

        def over(error: KinscapeError | None = None) -> None:
            if task in self._tasks:
                self._tasks.remove(task)
                if not is_background:
                    self._titles.remove(title)
                    self.status_changed.emit()
                self._watch.job_ends(is_background, error)

        def on_done(result: JobResult) -> None:
            over()
            done(result)

        def on_failed(error: KinscapeError) -> None:
            over(error)
            if failed is None or is_background:  # otherwise who started the job says it
                log(str(error), "warning")
            if failed is not None:
                failed(error)

        def on_cancelled() -> None:
            over()
            if cancelled is not None:
                cancelled()

        task.succeeded.connect(on_done)
        task.failed.connect(on_failed)
        task.cancelled.connect(on_cancelled)
        task.progressed.connect(lambda progress: self._progressed(job, progress))
        if progressed is not None:
            task.progressed.connect(progressed)
        self._tasks.append(task)
        if not is_background:
            self._titles.append(title)
            self.status_changed.emit()
        self._watch.job_begins(is_background)
        return task

    def _progressed(self, job: Job, progress: Any) -> None:
        """Progress is sent from the task's thread: what was under way when the dock went must not reach it any more."""
        if not self._is_released:
            self.job_progressed.emit(job, progress)

    def release(self) -> None:
        """Cancel what still runs; nothing is reported any more."""
        self._is_released = True
        self.blockSignals(True)
        self._watch.stop()
        for task in list(self._tasks):
            for signal in (task.progressed, task.succeeded, task.failed, task.cancelled):
                signal.disconnect()
            task.cancel()
        self._tasks.clear()
        self._titles.clear()

    # -- the line at the foot
    @property
    def status(self) -> tuple[str, bool]:
        """(what runs, or how the last job ended; whether that is a warning)."""
        return (tr("{0}…").format(self._titles[-1]), False) if self._titles else self._outcome

    def set_outcome(self, text: str, is_warning: bool = False) -> None:
        """How a job ended, in one line."""
        self._outcome = (text, is_warning)
        self.status_changed.emit()
