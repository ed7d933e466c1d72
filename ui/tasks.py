"""Jobs as background tasks of QGIS: the task only waits for the engine, and the window stays alive."""

from __future__ import annotations

import threading
import time

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core.errors import Cancelled, InternalError, KinscapeError
from ..core.events import Progress
from ..core.faults import as_kinscape_error
from ..core.jobs import Job, JobResult
from .engine_client import EngineClient, get_client
from .engine_words import localized
from .log import log


class JobTask(QgsTask):
    """One job in the engine. Exactly one of ``succeeded``, ``failed`` and ``cancelled`` comes, in the main thread,
    after every ``progressed`` and ``logged``. Start it with ``start_task``; ``cancel()`` may be called at any time."""

    progressed = pyqtSignal(object)  # Progress
    logged = pyqtSignal(str, str)  # text, level
    succeeded = pyqtSignal(object)  # JobResult
    failed = pyqtSignal(object)  # KinscapeError
    cancelled = pyqtSignal()

    def __init__(self, title: str, job: Job, client: EngineClient | None = None, is_hidden: bool = False) -> None:
        """``is_hidden``: small work in the background that QGIS's task indicator does not show."""
        # without prompt: leaving QGIS loses nothing, what is finished is kept, so QGIS need not ask first;
        # silent: whoever started the job says how it ended, and QGIS's own "task complete" would say it twice
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt | QgsTask.Flag.Silent
        super().__init__(title, flags | QgsTask.Flag.Hidden if is_hidden else flags)
        self.job = job
        self.result: JobResult | None = None
        self.error: KinscapeError | None = None
        self._client = client
        self._must_stop = threading.Event()
        self._is_over = threading.Event()
        self._is_muted = False
        self._is_reported = False

    def run(self) -> bool:
        """In a thread of QGIS's pool; an exception that escaped here would end QGIS."""
        try:
            client = self._client or get_client()
            self.result = client.run(self.job, self._on_progress, self._on_log, self._must_stop.is_set)
        except KinscapeError as error:
            self.error = localized(error)
        except BaseException as error:
            self.error = as_kinscape_error(error)
        finally:
            self._is_over.set()
        return self.error is None

    def cancel(self) -> None:
        """Ask the job to stop; ``cancelled`` comes within a second. Of no effect on a task that is over."""
        self._must_stop.set()
        if self in _alive or not self._is_over.is_set():  # QGIS deletes its side of a task that has finished
            super().cancel()

    def finished(self, result: bool) -> None:
        """In the main thread, also for a task that was cancelled before it began."""
        self._is_over.set()
        _forget(self)
        if self._is_muted or self._is_reported:
            return
        self._is_reported = True
        if result and self.result is not None:
            self.succeeded.emit(self.result)
        elif self.error is None or isinstance(self.error, Cancelled):
            self.cancelled.emit()
        else:
            if isinstance(self.error, InternalError):
                log(f"{self.description()}: {self.error}", "error")
            self.failed.emit(self.error)

    def wait(self, timeout_s: float) -> bool:
        """Wait, without events, until the engine has let go of the job; False if it did not in time."""
        return self._is_over.wait(max(0.0, timeout_s))

    def mute(self) -> None:
        """Emit nothing more: those who listened are going away."""
        self._is_muted = True

    @property
    def is_started(self) -> bool:
        return self.status() not in (QgsTask.TaskStatus.Queued, QgsTask.TaskStatus.OnHold)

    def _on_progress(self, progress: Progress) -> None:
        if self._is_muted:
            return
        if progress.fraction is not None:
            self.setProgress(100.0 * progress.fraction)
        self.progressed.emit(progress)

    def _on_log(self, text: str, level: str) -> None:
        log(text, level)
        if not self._is_muted:
            self.logged.emit(text, level)


# QGIS owns the C++ side of a task and would call into a Python object that is gone (QGIS issues 28531, 38583, 59464)
_alive: set[JobTask] = set()


def start_task(task: JobTask) -> JobTask:
    """Hand the task to QGIS's task manager, and keep it alive until it has finished."""
    _alive.add(task)
    QgsApplication.taskManager().addTask(task)
    return task


def cancel_all(timeout_s: float = 1.5) -> bool:
    """Cancel every running job and wait for the engine to let go, at most ``timeout_s``; nothing is emitted any more.

    For unloading the plugin. Returns whether all ended in time (ending the engines ends the rest).
    """
    until = time.monotonic() + timeout_s
    tasks = list(_alive)
    for task in tasks:
        task.mute()
        task.cancel()
    return all([task.wait(until - time.monotonic()) for task in tasks if task.is_started])


def _forget(task: JobTask) -> None:
    _alive.discard(task)
