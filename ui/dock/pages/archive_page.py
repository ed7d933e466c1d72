"""The Archive page: choose rasters and how to cut them, build or update the archive, and see what is inside."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QStandardPaths, Qt
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import QFileDialog, QFormLayout, QFrame, QGroupBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from ....core.errors import KinscapeError
from ....core.jobs.base import JobResult
from ....core.jobs.index import IndexJob
from ...i18n import tr
from ...icons import theme_icon
from ...words import number, rasters, tiles, wrappable
from ..archive_text import totals_text
from ..page import Page
from ..search_cards import error_text
from ..session import MANIFEST, Session
from ..widgets.build_options import BuildOptions
from ..widgets.notice import Notice
from ..widgets.run_row import RunRow
from ..widgets.source_list import SourceList, finest
from ..widgets.sources_table import SourcesTable

NEW_FOLDER = "kinscape-archive"


class ArchivePage(Page):
    name = "archive"
    order = 20

    @classmethod
    def title(cls) -> str:
        return tr("Archive")

    @classmethod
    def help_text(cls) -> str:
        return tr("Put rasters into an archive, and see what is inside")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._task: Any = None
        self._is_following = True  # the folder's default follows the sources until the user chooses one
        self.sources = SourceList(self)
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder of the archive"))
        self.folder.setToolTip(
            tr("The folder that holds the archive: vectors and footprints of the tiles, not the imagery")
        )
        self.folder.lineEdit().setPlaceholderText(tr("a new or an existing folder"))
        self.options = BuildOptions(session.settings.default_encoder, self)
        self.run = RunRow(tr("Build archive"), "", self)
        self.notice = Notice(self)
        self.totals = QLabel(self)
        self.totals.setWordWrap(True)
        self.totals.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.totals.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table = SourcesTable(self)
        self._lay_out()
        self._connect()
        self._archive_changed(session.archive)
        self._info_changed(session.info)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Archive"), self.folder)
        build = QGroupBox(tr("Rasters to index"), self)
        column = QVBoxLayout(build)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        column.addWidget(self.sources)
        column.addLayout(form)
        column.addWidget(self.options)
        column.addWidget(self.run)
        column.addWidget(self.notice)
        self.inside = QGroupBox(tr("What is inside"), self)
        lower = QVBoxLayout(self.inside)
        lower.setContentsMargins(6, 6, 6, 6)
        lower.addWidget(self.totals)
        lower.addWidget(self.table, 1)
        content = QWidget(self)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(6, 6, 6, 6)
        inner.addWidget(build)
        inner.addWidget(self.inside, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _connect(self) -> None:
        self.sources.changed.connect(self._sources_changed)
        self.sources.refused.connect(
            lambda names: self.session.say(
                tr("No file on disk, so it cannot be indexed: {0}").format(", ".join(names)), Qgis.MessageLevel.Warning
            )
        )
        self.folder.fileChanged.connect(lambda _path: self._update())
        self.folder.lineEdit().textEdited.connect(lambda _text: self._stop_following())
        self.run.started.connect(self.build)
        self.run.cancelled.connect(self.cancel)
        self.session.archive_changed.connect(self._archive_changed)
        self.session.info_changed.connect(self._info_changed)
        self.session.engine_changed.connect(lambda _state: self._update())
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.run.cancel)

    # -- called from elsewhere
    def begin_new(self) -> None:
        """Get ready for a new archive in a folder beside the project."""
        self.session.open_archive("")
        self._is_following = True
        self.folder.setFilePath(self._default_folder())
        self.sources.setFocus()

    def begin_with_project(self) -> None:
        """Get ready for a new archive of the project's rasters."""
        self.begin_new()
        self.sources.add_project_rasters()
        if not self.sources.paths():
            self.session.say(
                tr("This project has no raster that is a file: add files or a folder"), Qgis.MessageLevel.Info
            )

    def ask_archive(self) -> None:
        """Let the user choose an existing archive."""
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of an archive"), self.session.project_folder())
        if not folder:
            return
        if (Path(folder) / MANIFEST).is_file():
            self.session.open_archive(folder)
        else:
            self.session.say(tr("{0} is no archive: it has no {1}").format(folder, MANIFEST), Qgis.MessageLevel.Warning)

    # -- what is wished
    def chosen_folder(self) -> str:
        return self.folder.filePath().strip()

    @property
    def is_update(self) -> bool:
        """Whether the chosen folder holds an archive already."""
        return bool(self.chosen_folder()) and (Path(self.chosen_folder()) / MANIFEST).is_file()

    def _default_folder(self) -> str:
        """A folder that does not exist yet: beside the project, else beside the first source, else among the
        documents."""
        bases = [
            self.session.project_folder(),
            *(str(Path(p).parent) for p in self.sources.paths()[:1]),
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation),
        ]
        base = next((b for b in bases if b and os.access(b, os.W_OK)), "")
        if not base or not (self.sources.paths() or self.session.project_folder()):
            return ""
        for number_ in range(1, 1000):
            folder = Path(base) / (NEW_FOLDER if number_ == 1 else f"{NEW_FOLDER}-{number_}")
            if not folder.exists():
                return str(folder)
        return ""

    def _stop_following(self) -> None:
        self._is_following = False

    def _sources_changed(self) -> None:
        if self._is_following and not self.session.archive and not self.is_update:
            self.folder.setFilePath(self._default_folder())
        gsd, name = finest(self.sources.paths())
        self.options.set_auto(gsd, name)
        self._update()

    def _update(self) -> None:
        """The button says what will happen, and cannot be pressed while something is missing."""
        has_sources, folder = bool(self.sources.paths()), self.chosen_folder()
        if self.is_update:
            text = tr("Add and update") if has_sources else tr("Update archive")
            tip = tr("Index what is new or changed, drop what is gone; everything else is kept as it is")
        else:
            text, tip = (
                tr("Build archive"),
                tr("Cut the rasters into tiles and encode each; can be stopped and goes on later"),
            )
        if not folder:
            tip = tr("Choose a folder for the archive first")
        elif not has_sources and not self.is_update:
            tip = tr("Add rasters first: of the project, files, or a folder")
        is_possible = bool(folder) and (has_sources or self.is_update) and self.session.engine != "missing"
        self.run.set_button(text, tip, is_possible, theme_icon("mActionStart"))
        is_known = self.is_update and self.session.info is not None and self._is_current()
        self.options.set_fixed(self.session.info if is_known else None)

    def _is_current(self) -> bool:
        return bool(self.session.archive) and Path(self.chosen_folder()).absolute() == Path(self.session.archive)

    # -- building
    def build(self) -> None:
        """Start indexing."""
        if self._task is not None:
            return
        folder = str(Path(self.chosen_folder()).absolute())
        sources, fields = tuple(self.sources.paths()), self.options.fields()
        if not sources:  # an update of all that is inside: each raster keeps its own bands
            fields["bands"] = ()
        try:
            job = IndexJob(archive=folder, sources=sources, **fields)
        except KinscapeError as error:
            self.notice.say(error_text(error))
            self.session.say_error(error)
            return
        self.notice.say("")
        self.run.set_running(tr("Starting…"))
        self.session.set_building(True)
        self._task = self.session.start(
            tr("Build the archive {0}").format(Path(folder).name),
            job,
            done=lambda result: self._built(folder, result),
            failed=self._failed,
            cancelled=lambda: self._cancelled(folder),
            progressed=self.run.set_progress,
        )

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _over(self) -> None:
        self._task = None
        self.run.set_idle()
        self.session.set_building(False)

    def _built(self, folder: str, result: JobResult) -> None:
        self._over()
        self.sources.clear()
        self.session.open_archive(folder)
        summary = result.summary
        failed = summary.get("failed") or []
        text = tr("The archive has {0}").format(tiles(summary.get("tiles", 0)))
        new = summary.get("new_tiles", summary.get("tiles", 0))
        if new != summary.get("tiles", 0):
            text += tr(", {0} new").format(number(new))
        if summary.get("skipped"):
            text += tr("; {0} skipped (holes)").format(number(summary["skipped"]))
        if failed:
            first = failed[0]
            self.notice.say("\n".join(str(one.get("message", one)) for one in failed))
            text += tr("; {0} could not be indexed: {1}").format(rasters(len(failed)), first.get("message", first))
        self.session.say(text, Qgis.MessageLevel.Warning if failed else Qgis.MessageLevel.Success, 0 if failed else 8)
        self._update()

    def _failed(self, error: KinscapeError) -> None:
        self._over()
        self.notice.say(error_text(error))
        self.session.say_error(error)
        self._update()

    def _cancelled(self, folder: str) -> None:
        self._over()
        self.session.say(tr("Stopped. What is finished is kept: build again to go on"), Qgis.MessageLevel.Info)
        if self._is_current() or (Path(folder) / MANIFEST).is_file():
            self.session.open_archive(folder)
        self._update()

    # -- what is inside
    def _archive_changed(self, folder: str) -> None:
        self.notice.say("")
        if folder:
            self._is_following = False
            self.folder.setFilePath(folder)
        self._update()

    def _info_changed(self, info: dict[str, Any] | None) -> None:
        self.table.sources.set_info(info)
        self.table.setVisible(info is not None)
        if info is not None:
            self.totals.setText(totals_text(info))
        elif self.session.info_error is not None:
            self.totals.setText(wrappable(error_text(self.session.info_error)))
        elif self.session.has_archive:
            self.totals.setText(tr("Reading…"))
        else:
            self.totals.setText(tr("Nothing yet."))
        self._update()

    def shown(self) -> None:
        self.session.check_engine()
        self.session.notice_loss()
        self._update()

    def release(self) -> None:
        self.cancel()
