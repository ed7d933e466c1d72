"""The Archive page: choose rasters and how to cut them, build or update the archive, and see what is inside.

What runs is the subject of ``archive_build``, what is done with single sources that of ``archive_inside``, and which
states are told that of ``archive_state`` and ``archive_cards``.
"""

from __future__ import annotations

import dataclasses
import json
import os
from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QFrame,
    QGroupBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...i18n import tr
from ...icons import theme_icon
from ...words import wrappable
from ..archive_build import ArchiveBuild
from ..archive_cards import make_card, missing_question
from ..archive_folder import default_folder, searchable_text, unfinished_job
from ..archive_inside import ArchiveInside
from ..archive_state import ArchiveFacts, ArchiveState, archive_states
from ..archive_text import count, totals_text
from ..build_memory import last_options
from ..page import Page
from ..search_cards import error_text
from ..session import MANIFEST, Session
from ..widgets.action_card import ActionCard
from ..widgets.build_options import BuildOptions
from ..widgets.notice import Notice
from ..widgets.preflight import Preflight
from ..widgets.run_row import RunRow
from ..widgets.source_list import SourceList, finest
from ..widgets.sources_table import SourcesTable
from ..widgets.tile_box import TileBox


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
        self._is_following = True  # the folder's default follows the sources until the user chooses one
        self._question: ActionCard | None = None
        self._shown: tuple[Any, ...] | None = None
        self.cards: list[ActionCard] = []
        self.sources = SourceList(self)
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder of the archive"))
        self.folder.setToolTip(
            tr("The folder that holds the archive: vectors and footprints of the tiles, not the imagery")
        )
        self.folder.lineEdit().setPlaceholderText(tr("a new or an existing folder"))
        self.options = BuildOptions(session.settings.default_encoder, self)
        self.options.use_last(last_options())
        self.preflight = Preflight(session, self)
        self.run = RunRow(tr("Build archive"), "", self)
        self.notice = Notice(self)
        self.totals = QLabel(self)
        self.totals.setWordWrap(True)
        self.totals.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.totals.setTextFormat(Qt.TextFormat.PlainText)
        self.totals.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table = SourcesTable(self)
        self.coverage_button = QPushButton(theme_icon("mActionAddPolygon"), tr("Show &coverage"), self)
        self.coverage_button.setToolTip(tr("Add the extents of all sources as a layer, coloured by their dates"))
        self.tile_box = TileBox(session.canvas, self)
        self._lay_out()
        self.builder = ArchiveBuild(self)
        self.inside = ArchiveInside(self)
        self._connect()
        self._archive_changed(session.archive)
        self._info_changed(session.info)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Arc&hive"), self.folder)
        self._card_box = QVBoxLayout()
        self._card_box.setSpacing(6)
        build = QGroupBox(tr("Rasters to index"), self)
        column = QVBoxLayout(build)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        column.addWidget(self.sources)
        column.addLayout(form)
        column.addWidget(self.options)
        column.addWidget(self.preflight)
        column.addWidget(self.run)
        column.addWidget(self.notice)
        self.inside_box = QGroupBox(tr("What is inside"), self)
        lower = QVBoxLayout(self.inside_box)
        lower.setContentsMargins(6, 6, 6, 6)
        lower.addWidget(self.totals)
        lower.addWidget(self.table, 1)
        lower.addWidget(self.coverage_button, 0, Qt.AlignmentFlag.AlignLeft)
        content = QWidget(self)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(6, 6, 6, 6)
        inner.addLayout(self._card_box)
        inner.addWidget(build)
        inner.addWidget(self.inside_box, 1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _connect(self) -> None:
        self.sources.changed.connect(self._sources_changed)
        self.sources.refused.connect(
            lambda names: self.session.say(
                tr("No file on disk, so it cannot be indexed: {0}").format(", ".join(names)), Qgis.MessageLevel.Warning
            )
        )
        self.folder.fileChanged.connect(lambda _path: self.refresh())
        self.folder.lineEdit().textEdited.connect(lambda _text: self._stop_following())
        self.options.changed.connect(self._estimate)
        self.options.cover.changed.connect(self.refresh)
        self.options.tile_shown.connect(self._show_tile)
        self.run.started.connect(self.build)
        self.run.cancelled.connect(self.builder.cancel)
        self.coverage_button.clicked.connect(lambda: self.inside.show_coverage())
        self.session.archive_changed.connect(self._archive_changed)
        self.session.info_changed.connect(self._info_changed)
        self.session.engine_changed.connect(lambda _state: self.refresh())
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.run.cancel)

    # -- called from elsewhere
    def begin_new(self) -> None:
        """Get ready for a new archive in a folder beside the project."""
        self.session.open_archive("")
        self._is_following = True
        self.options.use_last(last_options())
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
        return default_folder(self.session.project_folder(), self.sources.paths())

    def _stop_following(self) -> None:
        self._is_following = False

    def _sources_changed(self) -> None:
        if self._is_following and not self.session.archive and not self.is_update:
            self.folder.setFilePath(self._default_folder())
        gsd, name = finest(self.sources.paths())
        self.options.set_auto(gsd, name)
        self.refresh()

    def _is_current(self) -> bool:
        return bool(self.session.archive) and Path(self.chosen_folder()).absolute() == Path(self.session.archive)

    def _estimate(self) -> None:
        """Let the line before the button say what a build would take."""
        paths = tuple(self.sources.paths())
        if not paths or self.builder.is_running or self.session.engine == "missing":
            self.preflight.ask(None)
            return
        fields = self.options.fields()
        wish = {name: fields[name] for name in ("encoder", "tile_m", "overlap", "whole", "bands") if name in fields}
        folder = self.chosen_folder()
        self.preflight.ask({"sources": paths, "archive": str(Path(folder).absolute()) if folder else "", **wish})

    def _show_tile(self, side_m: float) -> None:
        if side_m <= 0:
            self.tile_box.hide()
        elif not self.tile_box.show(side_m):
            self.session.say(tr("The map has no coordinate system, so a tile cannot be drawn"), Qgis.MessageLevel.Info)

    # -- building
    def build(self, missing: str = "") -> None:
        """Index what is listed, or bring the archive up to date. Where that would drop the tiles of rasters that are
        gone, the user is asked first; ``missing`` is the answer: "drop" or "keep"."""
        if self.builder.is_running or not self.chosen_folder():
            return
        folder = str(Path(self.chosen_folder()).absolute())
        sources, fields = tuple(self.sources.paths()), self.options.fields()
        gone = count((self.session.info or {}).get("missing")) if self._is_current() else 0
        if not sources:  # an update of all that is inside: each raster keeps its own bands
            fields["bands"] = ()
            if gone and not missing:
                self.ask(missing_question(self))
                return
        if missing or gone:
            fields["missing"] = missing or "keep"  # rasters are added; those that are gone are another matter
        if self.preflight.left_out and sources:
            fields["exclude"] = self.preflight.left_out
        self.show_states()
        self.builder.start(folder, sources, fields)

    def bring_up_to_date(self) -> None:
        """Bring the open archive up to date, whatever is listed."""
        self.sources.clear()
        self.folder.setFilePath(self.session.archive)
        self.build()

    def resume(self) -> None:
        """Go on with a build that was cut off: with what was asked then, where that is known."""
        folder = str(Path(self.chosen_folder()).absolute())
        job = unfinished_job(folder)
        if job is None:
            self.build()
            return
        fields = {f.name: getattr(job, f.name) for f in dataclasses.fields(job)}
        fields = {name: value for name, value in fields.items() if name not in ("archive", "sources")}
        if self.is_update:  # all but its bands hold anyway
            fields = {"bands": job.bands, "exclude": job.exclude, "missing": job.missing, "cover": job.cover}
        self.builder.start(folder, job.sources, fields)

    def cancel(self) -> None:
        self.builder.cancel()

    # -- states
    def facts(self) -> ArchiveFacts:
        """What the states of the page follow from."""
        info, folder = self.session.info or {}, self.chosen_folder()
        is_current = self._is_current()
        return ArchiveFacts(
            has_engine=self.session.engine != "missing",
            is_building=self.builder.is_running,
            is_open=bool(self.session.archive),
            is_there=self.is_update if not self.session.archive else self.session.has_archive,
            is_known=self.session.info is not None and is_current,
            has_error=self.session.info_error is not None and is_current,
            has_blocks=bool(folder) and unfinished_job(folder) is not None,
            is_writable=not folder or not Path(folder).exists() or os.access(folder, os.W_OK),
            is_partial=bool(info.get("is_partial")),
            changed=count(info.get("changed")),
            missing=count(info.get("missing")),
            failed=len(self.failed_sources()),
        )

    def states(self) -> list[ArchiveState]:
        """What the page tells of now."""
        return archive_states(self.facts())

    def failed_sources(self) -> list[dict[str, Any]]:
        """Records of sources that could not be read."""
        found = (self.session.info or {}).get("sources", [])
        return [one for one in found if one.get("state") == "failed" or one.get("message")]

    def refresh(self) -> None:
        """Bring buttons, options and cards in line with what is the case."""
        facts = self.facts()
        has_sources, folder = bool(self.sources.paths()), self.chosen_folder()
        if self.is_update:
            text = tr("Add and update") if has_sources else tr("Update archive")
            tip = tr("Index what is new or changed; everything else is kept as it is")
        else:
            text = tr("Build archive")
            tip = tr("Cut the rasters into tiles and encode each; can be stopped and goes on later")
        if not folder:
            tip = tr("Choose a folder for the archive first")
        elif not facts.is_writable:
            tip = tr("This folder cannot be written to: choose another one")
        elif not has_sources and not self.is_update:
            tip = tr("Add rasters first: of the project, files, or a folder")
        elif self.options.cover.problem():
            tip = self.options.cover.problem()
        is_possible = bool(folder) and (has_sources or self.is_update) and facts.has_engine and facts.is_writable
        is_possible = is_possible and not self.options.cover.problem()
        self.run.set_button(text, tip, is_possible, theme_icon("mActionStart"))
        is_fixed = self.is_update and facts.is_known
        self.options.set_fixed(self.session.info if is_fixed else None)
        self.options.setVisible(has_sources or not is_fixed)  # what cannot be changed is told below
        self.table.can_change = facts.has_engine and facts.is_writable and not facts.is_building
        self.coverage_button.setVisible(any(one.get("bounds") for one in (self.session.info or {}).get("sources", [])))
        if not facts.is_building:
            self._estimate()
        elif self.session.info is not None and facts.is_known:
            self.run.set_note(searchable_text(self.session.info))
        self.show_states(keeps_question=True)

    def show_states(self, keeps_question: bool = False) -> None:
        """Tell of the states that hold now, in place of a question (unless that is to be kept)."""
        if keeps_question and self._question is not None and not self.builder.is_running:
            return
        states = self.states()
        key = (tuple(states), str(self.session.info_error), json.dumps(self.session.info or {}, default=str))
        if self._question is None and key == self._shown:
            return
        self._question, self._shown = None, key
        self._fill_cards([card for state in states if (card := make_card(state, self)) is not None])

    def ask(self, question: ActionCard) -> None:
        """Put a question in place of the states."""
        self._question = question
        self._fill_cards([question])
        self._scroll.verticalScrollBar().setValue(0)
        question.buttons[0].setFocus()

    def _fill_cards(self, cards: list[ActionCard]) -> None:
        for card in self.cards:
            self._card_box.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = cards
        for card in cards:
            self._card_box.addWidget(card)
            card.show()

    # -- what is inside
    def _archive_changed(self, folder: str) -> None:
        if not self.builder.is_running:
            self.notice.say("")
        if folder:
            self._is_following = False
            self.folder.setFilePath(folder)
        self._question = None
        self.refresh()

    def _info_changed(self, info: dict[str, Any] | None) -> None:
        self.table.sources.set_info(info)
        is_listed = info is not None or self.builder.is_running
        self.table.setVisible(is_listed)
        if info is not None:
            self.totals.setText(totals_text(info))
        elif self.session.info_error is not None:
            self.totals.setText(wrappable(error_text(self.session.info_error)))
        elif self.session.has_archive:
            self.totals.setText(tr("Reading…"))
        else:
            self.totals.setText(tr("Nothing yet."))
        self.refresh()

    def shown(self) -> None:
        self.session.check_engine()
        self.session.notice_loss()
        self.refresh()

    def hideEvent(self, event: object) -> None:
        super().hideEvent(event)
        self.options.show_button.setChecked(False)

    def release(self) -> None:
        self.cancel()
        self.preflight.stop()
        self.tile_box.hide()
