"""Running a job for a caller who waits for it, with the QGIS window (if there is one) alive meanwhile."""

from __future__ import annotations

from html import escape
from typing import Any

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QEventLoop, QThread
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton

from ..core.errors import Cancelled
from ..core.events import Progress
from ..core.jobs import Job, JobResult
from .engine_client import get_client
from .i18n import tr
from .log import log
from .tasks import JobTask, start_task


def run_here(job: Job, title: str, client: Any = None) -> JobResult:
    """Run ``job`` and return its result. Raises KinscapeError; Cancelled if the user stopped it in the window.

    ``client``: what runs it in the engine's place (has EngineClient's ``run``); None: the engine."""
    from qgis.utils import iface

    application = QgsApplication.instance()
    has_window = iface is not None and application is not None and QThread.currentThread() == application.thread()
    if not has_window:
        return (client or get_client()).run(job, on_log=log)
    task = JobTask(title, job, client)
    message = _Message(iface, title, task)
    loop = QEventLoop()
    # QGIS's own signals: they come even when the plugin is unloaded meanwhile
    task.taskCompleted.connect(loop.quit)
    task.taskTerminated.connect(loop.quit)
    start_task(task)
    loop.exec()
    message.close()
    if task.error is not None:
        raise task.error
    if task.result is None:
        raise Cancelled()
    return task.result


class _Message:
    """A line in the message bar with a progress bar and a button to cancel, while a job runs."""

    def __init__(self, iface: object, title: str, task: JobTask) -> None:
        self._bar = iface.messageBar()  # type: ignore[attr-defined]
        self._item = self._bar.createMessage(tr("Kinscape"), escape(title, quote=False))  # it shows HTML
        self._progress = QProgressBar()
        self._progress.setMaximum(0)
        self._progress.setToolTip(tr("How far the engine has come"))
        cancel = QPushButton(tr("Cancel"))
        cancel.setToolTip(tr("Stop, and keep what is finished"))
        cancel.clicked.connect(lambda: task.cancel())
        self._item.layout().addWidget(self._progress)
        self._item.layout().addWidget(cancel)
        self._is_open = True
        self._item.destroyed.connect(self._gone)
        task.progressed.connect(self._show)
        self._bar.pushWidget(self._item, Qgis.MessageLevel.Info)

    def _show(self, progress: Progress) -> None:
        if self._is_open and progress.total:
            self._progress.setMaximum(1000)
            self._progress.setValue(int(1000 * (progress.fraction or 0.0)))
            self._progress.setFormat(f"{progress.stage} %p%")

    def _gone(self) -> None:
        self._is_open = False

    def close(self) -> None:
        """Take the line away; the user may have done so already."""
        if self._is_open:
            self._is_open = False
            self._bar.popWidget(self._item)
