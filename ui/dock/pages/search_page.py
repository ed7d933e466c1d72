"""The Search page: examples, where to look, Find similar, and the ranked places. It shows one of the states of
``search_state``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from ....core.errors import KinscapeError
from ....core.jobs.base import JobResult
from ...i18n import tr
from ...icons import theme_icon
from ...layers.run_group import find_places
from ...words import duration, places
from ..example_adder import ExampleAdder
from ..hits.hits_model import HitsModel
from ..hits.hits_view import HitsView
from ..hits.layer_link import LayerLink
from ..hits.thumbnails import ThumbnailLoader
from ..page import Page
from ..search_cards import show_card
from ..search_flow import SearchFlow
from ..search_state import SearchFacts, SearchState, search_state
from ..session import Session
from ..widgets.example_strip import ExampleStrip
from ..widgets.filters_box import FiltersBox
from ..widgets.notice import Notice
from ..widgets.run_row import RunRow
from ..widgets.state_card import StateCard
from ..widgets.where_box import WhereBox


class SearchPage(Page):
    name = "search"
    order = 10

    @classmethod
    def title(cls) -> str:
        return tr("Search")

    @classmethod
    def help_text(cls) -> str:
        return tr("Show what you look for, and find every place of the archive that looks like it")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.error: KinscapeError | None = None
        self._hits: int | None = None
        self._make_query()
        self._make_results()
        self._lay_out()
        self._connect()
        self._set_keys()
        self._info_changed(session.info)
        self.update_state()

    # -- making
    def _make_query(self) -> None:
        self.like = ExampleStrip(tr("Like"), tr("Examples of what you look for; several are averaged"), "D", self)
        self.unlike = ExampleStrip(
            tr("Unlike"), tr("Examples of what you do not look for; they push such places down"), "", self
        )
        self.notice = Notice(self)
        self.where = WhereBox(self.session.canvas, self)
        self.filters = FiltersBox(self)
        self.run = RunRow(tr("Find similar"), "", self)
        self.adder = ExampleAdder(self.session, self)
        self.flow = SearchFlow(self.session, self.where, self)

    def _make_results(self) -> None:
        self.header = QLabel(self)
        self.header.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hits = HitsModel(self)
        self.thumbnails = ThumbnailLoader(self.session.start, self)
        self.hits.pictures = self.thumbnails.picture
        self.view = HitsView(self.hits, self)
        self.link = LayerLink(self.view, self.session.canvas, self)
        self.card = StateCard(self)
        self.full_card = StateCard(self)

    def _lay_out(self) -> None:
        strips = QHBoxLayout()
        strips.setSpacing(8)
        strips.addWidget(self.like, 3)
        strips.addWidget(self.unlike, 2)
        results = QWidget(self)
        box = QVBoxLayout(results)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self.header)
        box.addWidget(self.view, 1)
        self.lower = QStackedWidget(self)
        self.lower.addWidget(self.card)
        self.lower.addWidget(results)
        work = QWidget(self)
        column = QVBoxLayout(work)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        column.addLayout(strips)
        column.addWidget(self.notice)
        column.addWidget(self.where)
        column.addWidget(self.filters)
        column.addWidget(self.run)
        column.addWidget(self.lower, 1)
        self.stack = QStackedLayout(self)
        self.stack.addWidget(self.full_card)
        self.stack.addWidget(work)

    def _connect(self) -> None:
        for strip in (self.like, self.unlike):
            strip.draw_wished.connect(lambda s=strip: self.adder.draw(s))
            strip.files_chosen.connect(lambda files, s=strip: self.adder.add_files(s, files))
            strip.hits_wished.connect(lambda s=strip: self.adder.add_hits(s, self.view.selected_hits()))
            strip.changed.connect(self._query_changed)
            strip.zoom_wished.connect(self.adder.zoom_to)
            strip.model.dataChanged.connect(lambda *_: self._say_unusable())
        self.adder.added.connect(lambda _item: self.run.button.setFocus())
        self.run.started.connect(self.search)
        self.run.cancelled.connect(self.flow.cancel)
        self.flow.progressed.connect(self.run.set_progress)
        self.flow.finished.connect(self._finished)
        self.flow.failed.connect(self._failed)
        self.flow.cancelled.connect(self._cancelled)
        self.thumbnails.arrived.connect(self.hits.picture_arrived)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._selection_changed())
        self.session.archive_changed.connect(self._archive_changed)
        self.session.info_changed.connect(self._info_changed)
        self.session.engine_changed.connect(lambda _state: self.update_state())
        self.session.building_changed.connect(lambda _is: self.update_state())
        self._selection_changed()

    def _set_keys(self) -> None:
        for keys, do in (("D", lambda: self.adder.draw(self.like)), ("F", self.search), ("Esc", self.run.cancel)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    # -- state
    def facts(self) -> SearchFacts:
        session = self.session
        return SearchFacts(
            has_archive=session.has_archive,
            is_readable=session.info is not None,
            has_engine=session.engine != "missing",
            is_building=session.is_building,
            is_running=self.flow.is_running,
            has_failed=self.error is not None,
            hits=self._hits,
            likes=len(self.like.model.items),
        )

    @property
    def state(self) -> SearchState:
        return search_state(self.facts())

    def update_state(self) -> None:
        """Show what the facts ask for."""
        state = self.state
        self.stack.setCurrentIndex(1 if state.shows_query else 0)
        if not state.shows_query:
            show_card(self.full_card, state, self)
            return
        if state is SearchState.RUNNING:
            if not self.run.is_running:
                self.run.set_running(tr("Starting…"))
        else:
            self.run.set_idle()
        can_search = state.can_search and bool(self.like.model.items)
        self.run.set_button(
            tr("Find similar"),
            tr("Search the archive for places like the examples (F)")
            if can_search
            else tr("Add an example under Like first: draw it on the map (D), or take an image file"),
            can_search,
            theme_icon("mActionFilter2"),
        )
        shows_hits = bool(self._hits) and state in (SearchState.RESULTS, SearchState.RUNNING)
        self.lower.setCurrentIndex(1 if shows_hits else 0)
        if not shows_hits:
            show_card(self.card, state, self)

    def _say_unusable(self) -> None:
        """What is wrong with an example stays to be read right below it, until the example is removed."""
        wrong = [item for strip in (self.like, self.unlike) for item in strip.model.items if item.error]
        self.notice.say("\n".join(f"{item.label}: {item.error}" for item in wrong))

    def _query_changed(self) -> None:
        self.error = None
        self._say_unusable()
        if self._hits == 0:
            self._hits = None
        self.update_state()

    def _selection_changed(self) -> None:
        has_hits = bool(self.view.selectionModel().selectedIndexes())
        for strip in (self.like, self.unlike):
            strip.set_hits_available(has_hits)

    def _archive_changed(self, _folder: str) -> None:
        self.flow.cancel()
        self.error, self._hits = None, None
        self.hits.clear()
        self.link.detach()
        self.thumbnails.open("", "")
        for strip in (self.like, self.unlike):
            keep = [item for item in strip.model.items if not item.example.tile]  # tiles belong to the archive left
            if len(keep) < len(strip.model.items):
                strip.model.clear()
                for item in keep:
                    strip.model.add(item)
        self.update_state()

    def _info_changed(self, info: dict[str, Any] | None) -> None:
        self.adder.set_info(info)
        self.filters.set_whole(bool(((info or {}).get("grid") or {}).get("whole")))
        self.filters.set_sources([str(s.get("path", "")) for s in (info or {}).get("sources", [])])
        self.update_state()

    # -- searching
    def search(self) -> None:
        """Find similar, where that is possible now."""
        if self.session.notice_loss():
            self.update_state()
        if not (self.state.can_search and self.like.model.items):
            return
        self.error = None
        self.run.set_running(tr("Starting…"))
        self.flow.start(
            self.like.model.examples(),
            self.unlike.model.examples(),
            self.filters.fields(),
            self.filters.wants_score_map(),
        )
        self.update_state()

    def _finished(self, result: JobResult, run: object) -> None:
        summary = result.summary
        self._hits = int(summary.get("hits", 0))
        self.header.setText(results_line(summary))
        self.header.setToolTip("\n".join(str(note) for note in summary.get("notes", [])))
        self.link.detach()
        try:
            if self._hits:
                results = result.files["results"]
                self.thumbnails.open(self.session.archive, str(Path(results).parent / "thumbnails"))
                self.hits.open(results)
                self.link.attach(getattr(run, "places", None))
            else:
                self.hits.clear()
        except KinscapeError as error:
            self._failed(error)
            return
        self.update_state()
        if self._hits:
            self.session.say(
                tr("Found {0} like the examples in {1}").format(
                    places(self._hits), duration(float(summary.get("seconds", 0)))
                )
            )
            self.view.setFocus()
        else:
            self.session.say(tr("No place was found"), Qgis.MessageLevel.Info)

    def relink(self) -> None:
        """A project was read: tie the list to its layer again, where the project holds that run."""
        if self._hits and self.flow.job is not None and self.link.layer is None:
            self.link.attach(find_places(self.flow.job.out))

    def _failed(self, error: KinscapeError) -> None:
        self.error = error
        self.session.notice_loss()
        self.update_state()
        self.session.say_error(error)

    def _cancelled(self) -> None:
        self.update_state()
        self.session.say(tr("The search was cancelled"), Qgis.MessageLevel.Info)

    def shown(self) -> None:
        self.session.check_engine()
        self.session.notice_loss()
        self.update_state()

    def release(self) -> None:
        self.flow.cancel()
        self.link.detach()
        self.thumbnails.open("", "")
        self.hits.clear()
        self.where.release()
        self.adder.release()


def results_line(summary: dict[str, Any]) -> str:
    """``1,240 places   0.21 s   exact`` (or the recall of the index that was used)."""
    parts = [places(int(summary.get("hits", 0))), duration(float(summary.get("seconds", 0)))]
    if summary.get("exact", True):
        parts.append(tr("exact"))
    elif summary.get("recall") is not None:
        parts.append(tr("approximate, recall {0}").format(f"{float(summary['recall']):.2f}"))
    else:
        parts.append(tr("approximate"))
    return "   ".join(parts)
