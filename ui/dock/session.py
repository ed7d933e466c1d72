"""What the pages of the dock share: the current archive, the engine's state, running jobs and messages. No widgets."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProcessingUtils, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QDateTime, QLocale, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ...core.errors import ArchiveError, KinscapeError, storage_error
from ...core.jobs.base import JobResult
from ...core.jobs.info import InfoJob
from ..i18n import tr
from ..log import log, open_log
from ..options.settings import Settings
from ..words import number, sentence, without_coordinates
from .archive_mark import MANIFEST, ArchiveMark, empty_mark, is_same_archive, mark_from, read_mark
from .job_runner import JobRunner, Runner, default_engine_check, default_runner
from .remote.hub import RemoteHub

MAX_RECENT = 12


class Session(JobRunner):
    """Signals carry plain values: ``archive_changed`` (folder or ""), ``info_changed`` (InfoJob's summary or None),
    ``building_changed`` (bool), ``run_added`` (RunLayers); those of jobs and engine are JobRunner's.

    ``moved`` is not None while the archive of the project is not where it was: its mark (folder, created, tiles), and
    once the user has pointed to another folder that is not the same archive, ``candidate`` (that folder, "" if it
    holds no archive) and ``difference`` (a sentence that says what differs). ``moved_changed`` follows each change;
    ``archive_located`` (folder) when it was found again and is open.
    """

    archive_changed = pyqtSignal(str)
    info_changed = pyqtSignal(object)
    building_changed = pyqtSignal(bool)
    run_added = pyqtSignal(object)
    moved_changed = pyqtSignal()
    archive_located = pyqtSignal(str)

    def __init__(
        self,
        iface: QgisInterface,
        runner: Runner = default_runner,
        engine_check: Callable[[], Any] = default_engine_check,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(runner, engine_check, parent)
        self.iface = iface
        self.canvas = iface.mapCanvas()
        self.settings = Settings.load()
        self.archive = ""
        self.info: dict[str, Any] | None = None
        self.info_error: KinscapeError | None = None
        self.is_building = False
        self.moved: dict[str, Any] | None = None
        self.open_page: Callable[[str], Any] = lambda name: None
        self._info_task: Any = None
        self.remote = RemoteHub(self)

    # -- the archive
    def open_archive(self, folder: str, is_located: bool = False) -> None:
        """Make ``folder`` the current archive ("" for none) and ask what is inside. ``is_located``: it is what the
        project looked for, whatever its mark says."""
        folder = str(Path(folder).absolute()) if folder else ""
        if self.moved is not None and folder and not is_located:
            is_located = is_same_archive(read_mark(folder) or empty_mark(), mark_from(self.moved))
        is_located = is_located and self.moved is not None
        if folder != self.archive:
            self._remember(folder)
        self._change_archive(folder)
        self._set_moved(None)
        if is_located:
            self.archive_located.emit(folder)

    def _change_archive(self, folder: str) -> None:
        if folder != self.archive:
            self.archive, self.info, self.info_error = folder, None, None
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

    # -- an archive that is not where the project expects it
    def archive_mark(self) -> ArchiveMark:
        """What the open archive is recognised by; an empty folder where none is open."""
        if not self.archive:
            return empty_mark()
        mark = mark_from(self.info, self.archive)
        return mark if mark["created"] else read_mark(self.archive) or empty_mark(self.archive)

    def miss_archive(self, mark: ArchiveMark) -> None:
        """The project's archive is not to be found: none is open, until it is located or forgotten."""
        self._change_archive("")
        self._set_moved(dict(mark))

    def locate_archive(self, folder: str, is_confirmed: bool = False) -> bool:
        """The user says that the archive of the project is in ``folder`` now. It is opened if it is the same one, or if
        the user confirmed that another one shall be taken; otherwise ``moved`` says what differs."""
        mark, wanted = read_mark(folder), mark_from(self.moved)
        if mark is None:
            text = tr("{0} holds no archive: it has no {1}.").format(folder, MANIFEST)
            self._set_moved({**wanted, "candidate": "", "difference": text})
            return False
        if self.moved is not None and not is_confirmed and not is_same_archive(mark, wanted):
            text = difference_text(wanted, mark)
            self._set_moved({**wanted, "candidate": folder, "difference": text})
            return False
        self.open_archive(folder, is_located=True)
        return True

    def forget_moved(self) -> None:
        """The archive is not looked for any more."""
        self._set_moved(None)

    def _set_moved(self, moved: dict[str, Any] | None) -> None:
        if moved != self.moved:
            self.moved = moved
            self.moved_changed.emit()

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

    def set_building(self, is_building: bool) -> None:
        self.is_building = is_building
        self.building_changed.emit(is_building)

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

    def may_open(self, path: str) -> bool:
        """Whether a file may be opened only because a project or a recipe names it: one on this computer, or on a
        server that the project, its layers, the archive or the archives of lately are on as well."""
        from .local_paths import is_local

        layers = [layer.source() for layer in QgsProject.instance().mapLayers().values()]
        sources = [str(source.get("path", "")) for source in (self.info or {}).get("sources", [])]
        return is_local(
            path, (self.project_folder(), self.archive, *self.settings.recent_archives, *layers, *sources)
        )

    def say_unopened(self, path: str) -> None:
        """A file that ``may_open`` denies was left alone."""
        text = tr("{0} is not on this computer: what a project or a recipe names elsewhere is not opened by itself.")
        self.say(text.format(path), Qgis.MessageLevel.Warning, 12)

    def say_unknown_server(self, url: str) -> None:
        """A project or a recipe asked a server that is not among the user's own: it is not asked."""
        from ..remote_servers import host_of

        text = tr("{0} is not one of your servers: add it on the Remote page to ask it").format(host_of(url))
        self.say(text, Qgis.MessageLevel.Warning, 12)

    def project_folder(self) -> str:
        """The folder of the saved project, or ""."""
        return QgsProject.instance().homePath()

    def open_help(self, topic: str) -> None:
        """Show a page of the help."""
        from ..help import open_help

        open_help(topic, self.iface.mainWindow())

    # -- messages
    def say(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Success, seconds: int = 6) -> None:
        """An outcome in the log and in the message bar, with a button that opens the log."""
        is_warning = level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
        log(text, "warning" if is_warning else "info")
        self.set_outcome(text, is_warning)
        self._push(text, level, seconds)

    def say_error(self, error: KinscapeError) -> None:
        """An error in the message bar, until it is closed: what is wrong, for the bar is one line high. What to do
        about it stands in the log, and in the dock where the user works."""
        log(str(error), "warning")
        text = sentence(without_coordinates(error.message))
        self.set_outcome(text, True)
        self._push(text, Qgis.MessageLevel.Warning, 0)

    def _push(self, text: str, level: Qgis.MessageLevel, seconds: int) -> None:
        bar = self.iface.messageBar()
        if bar is None:
            return
        # the bar shows HTML: a "<" in the name of a file is no tag
        item = bar.createMessage(tr("Kinscape"), escape(text, quote=False))
        button = QPushButton(tr("Open log"), item)
        button.setToolTip(tr("Show everything that Kinscape wrote down, with the details of this message"))
        button.clicked.connect(lambda: open_log())
        item.layout().addWidget(button)
        bar.pushWidget(item, level, seconds)


def difference_text(wanted: ArchiveMark, found: ArchiveMark) -> str:
    """Why ``found`` is not the archive of the project."""
    return tr(
        "The archive in {0} is another one: it was made on {1} and has {2} tiles; the one of this project was made on "
        "{3} and had {4}."
    ).format(
        found["folder"], day(found["created"]), number(found["tiles"]), day(wanted["created"]), number(wanted["tiles"])
    )


def day(moment: str) -> str:
    """The day and time of an ISO moment as people of this place write it."""
    when = QDateTime.fromString(moment, Qt.DateFormat.ISODate)
    return QLocale().toString(when.toLocalTime(), QLocale.FormatType.ShortFormat) if when.isValid() else "?"
