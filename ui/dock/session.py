"""What the pages of the dock share: the current archive, the engine's state, running jobs and messages. No widgets."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProcessingUtils, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ...core.errors import ArchiveError, EngineError, KinscapeError, storage_error
from ...core.jobs.base import Job, JobResult
from ...core.jobs.info import InfoJob
from ..i18n import tr
from ..log import log, open_log
from ..options.settings import Settings
from ..words import sentence

MANIFEST = "archive.json"
MAX_RECENT = 12


def default_runner(title: str, job: Job) -> Any:
    """Start ``job`` as a background task over the engine. Tests put a fake in its place."""
    from ..tasks import JobTask, start_task

    task = JobTask(title, job)
    start_task(task)
    return task


def default_engine_check() -> None:
    """Raises EngineError where there is no Python with the engine's packages."""
    from ..environment import engine_python

    engine_python()


class Session(QObject):
    """Signals carry plain values: ``archive_changed`` (folder or ""), ``info_changed`` (InfoJob's summary or None),
    ``engine_changed`` (ready, busy, stopped or missing), ``building_changed`` (bool), ``run_added`` (RunLayers)."""

    archive_changed = pyqtSignal(str)
    info_changed = pyqtSignal(object)
    engine_changed = pyqtSignal(str)
    building_changed = pyqtSignal(bool)
    run_added = pyqtSignal(object)

    def __init__(
        self,
        iface: QgisInterface,
        runner: Callable[[str, Job], Any] = default_runner,
        engine_check: Callable[[], Any] = default_engine_check,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.iface = iface
        self.canvas = iface.mapCanvas()
        self.settings = Settings.load()
        self.archive = ""
        self.info: dict[str, Any] | None = None
        self.info_error: KinscapeError | None = None
        self.engine = "ready"
        self.engine_error: KinscapeError | None = None
        self.is_building = False
        self.open_page: Callable[[str], Any] = lambda name: None
        self._runner, self._engine_check = runner, engine_check
        self._tasks: list[Any] = []
        self._busy = 0
        self._info_task: Any = None

    # -- the archive
    def open_archive(self, folder: str) -> None:
        """Make ``folder`` the current archive ("" for none) and ask what is inside."""
        folder = str(Path(folder).absolute()) if folder else ""
        if folder != self.archive:
            self.archive, self.info, self.info_error = folder, None, None
            self._remember(folder)
            self.archive_changed.emit(folder)
            self.info_changed.emit(None)
        self.refresh_info()

    def refresh_info(self) -> None:
        """Read the archive's summary again; ``info_changed`` follows."""
        if self._info_task is not None:
            self._info_task.cancel()
            self._info_task = None
        if not self.archive or not (Path(self.archive) / MANIFEST).is_file():
            self.info_error = None
            self._set_info(None)
            return
        folder = self.archive
        self._info_task = self.start(
            tr("Reading the archive"),
            InfoJob(archive=folder),
            is_background=True,
            done=lambda result: self._info_read(folder, result),
            failed=lambda error: self._info_failed(folder, error),
        )

    def notice_loss(self) -> bool:
        """Whether the archive that is open has gone from the disk; its summary is dropped then, and the reason said."""
        if not self.archive or self.has_archive or (self.info is None and self.info_error is None):
            return False
        if self.info is not None:
            self.info_error = ArchiveError(
                tr("the archive {0} is not there any more").format(self.archive),
                tr("bring its folder back, open another archive, or index the rasters again"),
            )
            self._set_info(None)
        return True

    @property
    def has_archive(self) -> bool:
        """Whether there is an archive that can be searched."""
        return bool(self.archive) and (Path(self.archive) / MANIFEST).is_file()

    def recent_archives(self) -> list[str]:
        """Folders used before that are still archives, latest first."""
        return [p for p in self.settings.recent_archives if (Path(p) / MANIFEST).is_file()]

    def _remember(self, folder: str) -> None:
        """Keep ``folder`` as the last one used. Settings are read again first: their page may have changed them."""
        settings = self.settings = Settings.load()
        settings.last_archive = folder
        if folder:
            rest = [p for p in settings.recent_archives if p != folder]
            settings.recent_archives = (folder, *rest)[:MAX_RECENT]
        settings.save()

    def _info_read(self, folder: str, result: JobResult) -> None:
        self._info_task = None
        if folder == self.archive:
            self.info_error = None
            self._set_info(result.summary)

    def _info_failed(self, folder: str, error: KinscapeError) -> None:
        self._info_task = None
        if folder == self.archive:
            self.info_error = error
            self._set_info(None)

    def _set_info(self, info: dict[str, Any] | None) -> None:
        self.info = info
        self.info_changed.emit(info)

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

        ``is_background``: small work (thumbnails, previews) that does not turn the engine's light to busy.
        """
        task = self._runner(title, job)
        self._tasks.append(task)
        self._busy += 0 if is_background else 1

        def over() -> None:
            if task in self._tasks:
                self._tasks.remove(task)
                self._busy -= 0 if is_background else 1

        def on_done(result: JobResult) -> None:
            over()
            self._set_engine("busy" if self._busy else "ready")
            done(result)

        def on_failed(error: KinscapeError) -> None:
            over()
            if failed is None or is_background:  # otherwise who started the job says it
                log(str(error), "warning")
            if isinstance(error, EngineError):
                self.engine_error = error
                self._set_engine("stopped")
            else:
                self._set_engine("busy" if self._busy else "ready")
            if failed is not None:
                failed(error)

        def on_cancelled() -> None:
            over()
            self._set_engine("busy" if self._busy else "ready")
            if cancelled is not None:
                cancelled()

        task.succeeded.connect(on_done)
        task.failed.connect(on_failed)
        task.cancelled.connect(on_cancelled)
        if progressed is not None:
            task.progressed.connect(progressed)
        if self._busy:
            self._set_engine("busy")
        return task

    def set_building(self, is_building: bool) -> None:
        self.is_building = is_building
        self.building_changed.emit(is_building)

    def check_engine(self) -> bool:
        """Whether there is an engine to start; quick, starts nothing."""
        try:
            self._engine_check()
        except EngineError as error:
            self.engine_error = error
            self._set_engine("missing")
            return False
        if self.engine == "missing":
            self.engine_error = None
            self._set_engine("ready")
        return True

    def release(self) -> None:
        """Cancel what still runs; nothing is reported any more."""
        self.blockSignals(True)
        for task in list(self._tasks):
            for signal in (task.succeeded, task.failed, task.cancelled):
                signal.disconnect()
            task.cancel()
        self._tasks.clear()

    def _set_engine(self, state: str) -> None:
        if state != self.engine:
            self.engine = state
            self.engine_changed.emit(state)

    # -- folders
    def new_run_folder(self) -> Path:
        """A fresh folder for one search. Raises StorageError where neither archive nor cache can be written."""
        base, name = self.work_folder("runs"), time.strftime("%Y%m%d-%H%M%S")
        number = 1
        while True:
            folder = base / (name if number == 1 else f"{name}-{number}")
            try:
                folder.mkdir()
                return folder
            except FileExistsError:
                number += 1
            except OSError as error:
                raise storage_error(error, folder) from error

    def work_folder(self, name: str) -> Path:
        """The folder ``name`` in the archive, or in the cache where there is no archive or it is read-only. Raises
        StorageError."""
        inside = Path(self.archive) / name
        if self.has_archive and os.access(inside if inside.exists() else self.archive, os.W_OK):
            folder = inside
        else:
            folder = Path(self.cache_folder()) / name
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise storage_error(error, folder) from error
        return folder

    def cache_folder(self) -> str:
        """Where pictures of examples and the like are kept: of the settings, else QGIS's temporary folder."""
        return Settings.load().cache_dir or str(Path(QgsProcessingUtils.tempFolder()) / "kinscape")

    def project_folder(self) -> str:
        """The folder of the saved project, or ""."""
        return QgsProject.instance().homePath()

    # -- messages
    def say(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Success, seconds: int = 6) -> None:
        """An outcome in the log and in the message bar, with a button that opens the log."""
        log(text, "warning" if level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical) else "info")
        self._push(text, level, seconds)

    def say_error(self, error: KinscapeError) -> None:
        """An error in the message bar, until it is closed: what is wrong, for the bar is one line high. What to do
        about it stands in the log, and in the dock where the user works."""
        log(str(error), "warning")
        self._push(sentence(error.message), Qgis.MessageLevel.Warning, 0)

    def _push(self, text: str, level: Qgis.MessageLevel, seconds: int) -> None:
        bar = self.iface.messageBar()
        if bar is None:
            return
        item = bar.createMessage(tr("Kinscape"), text)
        button = QPushButton(tr("Open log"), item)
        button.setToolTip(tr("Show everything that Kinscape wrote down, with the details of this message"))
        button.clicked.connect(lambda: open_log())
        item.layout().addWidget(button)
        bar.pushWidget(item, level, seconds)
