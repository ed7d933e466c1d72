"""The Search page: examples, where to look, Find similar, and the ranked places. It shows one of the states of
``search_state``; the list of places and what to do with them is ``results_panel``."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from ....core.errors import KinscapeError
from ....core.jobs.base import Job, JobResult
from ... import charts
from ...i18n import tr
from ...icons import theme_icon
from ...words import duration, places, without_coordinates
from ..build_watch import BuildWatch
from ..demo_flow import DemoFlow
from ..example_adder import ExampleAdder
from ..feedback.learn_flow import LearnFlow, Query
from ..feedback.missed_flow import MissedFlow
from ..history import History
from ..land_cover.controller import CoverController
from ..land_cover.panel import LandCoverBox
from ..page import Page
from ..remote.remote_job import is_search
from ..results_desk import ResultsDesk
from ..results_panel import ResultsPanel
from ..review_controller import ReviewController
from ..search_cards import show_card
from ..search_flow import SearchFlow
from ..search_lines import show_line
from ..search_memory import page_state, restore_page
from ..search_state import SearchState, facts_of, search_state
from ..search_wiring import connect_ask, connect_results, run_again, set_keys, source_paths
from ..session import Session
from ..widgets.ask_row import AskRow
from ..widgets.example_strip import ExampleStrip
from ..widgets.filters_box import FiltersBox
from ..widgets.notice import Notice
from ..widgets.query_box import QueryBox
from ..widgets.run_row import RunRow
from ..widgets.scrolling import scrolling
from ..widgets.state_card import StateCard
from ..widgets.where_box import WhereBox


class SearchPage(Page):
    """``situation`` is the SearchState; ``state`` and ``restore`` are what a project keeps."""

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
        self.install_panel: QWidget | None = None
        self._archive = session.archive  # that of examples and places
        self._was_moved = session.moved is not None
        self.history = History()
        self._make_query()
        self._make_results()
        self._lay_out()
        self._connect()
        set_keys(self)
        self._info_changed(session.info)

    # -- making
    def _make_query(self) -> None:
        self.like = ExampleStrip(
            tr("Like"), tr("Examples of what you look for; several teach more than one"), "D", self, takes_concepts=True
        )
        self.unlike = ExampleStrip(
            tr("Unlike"), tr("Examples of what you do not look for; they push such places down"), "Shift+D", self
        )
        self.notice = Notice(self)
        self.where = WhereBox(self.session.canvas, self)
        self.filters = FiltersBox(self.session.canvas, self)
        self.ask = AskRow(self.session.remote, self)
        self.run = RunRow(tr("Find similar"), "", self)
        self.adder = ExampleAdder(self.session, self, self.history)
        self.flow = SearchFlow(self.session, self.where, self)
        self.demo = DemoFlow(self.session, self)
        self.build = BuildWatch(self.session, self)

    def _make_results(self) -> None:
        self.panel = ResultsPanel(self.session, self)
        self.panel.example_items = lambda: [*self.like.model.items, *self.unlike.model.items]
        self.desk = ResultsDesk(self.session, self.panel, self)
        self.cover_box = LandCoverBox(self)
        self.cover = CoverController(self.session, self.cover_box, self.panel, self.history, self)
        self.hits, self.view, self.link = self.panel.model, self.panel.view, self.panel.link
        self.thumbnails, self.header = self.panel.thumbnails, self.panel.header
        strips, store = {"like": self.like, "unlike": self.unlike}, self.panel.store
        self.review = ReviewController(self.session, self.hits, store, strips, self.adder, self.history, self)
        self.learn = LearnFlow(self.session, self.panel, self.desk, self.asked, self)
        self.missed = MissedFlow(self.session, self.panel, self.desk, self.review, self)
        self.line = Notice(self)
        self.card = StateCard(self)
        self.full_card = StateCard(self)

    def _lay_out(self) -> None:
        strips = (self.like, self.unlike)
        self.query = QueryBox(strips, self.notice, self.where, self.filters, self.run, self.ask, self)
        work = QWidget(self)
        column = self._column = QVBoxLayout(work)
        column.setContentsMargins(6, 4, 6, 4)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.query)
        column.addWidget(self.cover_box)
        column.addWidget(self.card, 1)  # one of the two is shown, and only that one takes room
        column.addWidget(self.panel, 1)
        self.stack = QStackedLayout(self)
        self.stack.addWidget(scrolling(self.full_card))
        self._scroll = scrolling(work)
        self.stack.addWidget(self._scroll)

    def _connect(self) -> None:
        session = self.session
        self.adder.serve(self.like, self.unlike, self.view.selected_hits)
        for strip in (self.like, self.unlike):
            strip.changed.connect(self._query_changed)
            strip.model.dataChanged.connect(lambda *_: self._say_unusable())
        self.adder.added.connect(lambda _item: self._example_added())
        self.run.started.connect(self.search)
        self.run.cancelled.connect(self.flow.cancel)
        self.flow.progressed.connect(self.run.set_progress)
        self.flow.finished.connect(self._finished)
        self.flow.failed.connect(self._failed)
        self.flow.cancelled.connect(self._cancelled)
        self.demo.ended.connect(self.update_state)
        self.build.changed.connect(self.update_state)
        connect_results(self)
        connect_ask(self)
        self.selection_changed()
        session.archive_changed.connect(self._archive_changed)
        session.info_changed.connect(self._info_changed)
        session.moved_changed.connect(self._moved_changed)
        session.engine_changed.connect(lambda _state: self.update_state())
        session.building_changed.connect(lambda _is: self.update_state())

    def escape(self) -> None:
        """Stop what is running, as Esc does."""
        if self.demo.is_running:
            self.demo.cancel()
        self.run.cancel()
        self.learn.cancel()
        self.missed.cancel()

    # -- the situation
    @property
    def situation(self) -> SearchState:
        return search_state(facts_of(self))

    def update_state(self) -> None:
        """Show what the facts ask for."""
        state = self.situation
        show_line(self.line, self)
        if not state.shows_query:
            self._show_whole(state)
            self.fit_query()
            return
        self.stack.setCurrentIndex(1)
        if state is SearchState.RUNNING:
            if not self.run.is_running:
                self.run.set_running(tr("Starting…"))
        else:
            self.run.set_idle()
        self._show_button(state)
        shows_hits = bool(self.desk.found) and state.shows_places
        had_focus = self._has_focus()
        self.card.setVisible(not shows_hits)
        self.panel.setVisible(shows_hits)
        self.query.set_has_places(shows_hits)
        self.panel.show_card_instead(state is SearchState.ALL_CUT)
        if state is SearchState.ALL_CUT:
            show_card(self.panel.card, state, self)
        if not shows_hits:
            show_card(self.card, state, self)
            if had_focus and state in (SearchState.FAILED, SearchState.NO_RESULTS):
                self.card.focus_first()
        self.fit_query()

    def fit_query(self) -> None:
        """Where the dock is low, what is asked makes room for what was found."""
        height = self._scroll.viewport().height()
        if not self.line.isHidden():
            height -= self.line.heightForWidth(self.width())
        height -= 0 if self.cover_box.isHidden() else self.cover_box.sizeHint().height() + self._column.spacing()
        self.query.set_room(height - self.panel.wanted_height())
        around = self._column.contentsMargins()
        height -= around.top() + around.bottom() + self._column.spacing()
        height -= self.query.sizeHint().height()
        self.panel.set_room(height)
        self.card.set_room(height)
        self.full_card.set_room(self.height())

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self.fit_query()

    def _show_whole(self, state: SearchState) -> None:
        """A card, or the installation, instead of the page."""
        had_focus = self._has_focus()
        if state is SearchState.ENGINE_MISSING:
            self.stack.setCurrentWidget(self._install_panel())
            return
        self.stack.setCurrentIndex(0)
        show_card(self.full_card, state, self)
        is_working = state in (SearchState.BUILDING, SearchState.DEMO)
        self.full_card.set_progress((self.build.text or tr("Starting…")) if is_working else "", self.build.fraction)
        if had_focus and not any(button.hasFocus() for button in self.full_card.buttons()):
            self.full_card.focus_first()

    def _show_button(self, state: SearchState) -> None:
        can_search = state.can_search and bool(self.like.model.items)
        self.run.set_button(
            tr("Find similar"),
            tr("Search the archive for places like the examples (F)")
            if can_search
            else tr("Add an example under Like first: draw it on the map (D), or take an image file"),
            can_search,
            theme_icon("mActionFilter2"),
        )

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def _install_panel(self) -> QWidget:
        """What installs the engine, made when it is first needed."""
        if self.install_panel is None:
            from ...install.install_panel import InstallPanel

            self.install_panel = InstallPanel(self.session, self)
            self.install_panel.installed.connect(self._engine_installed)
            self.stack.addWidget(self.install_panel)
        return self.install_panel

    def _engine_installed(self) -> None:
        charts.forget()  # it may have brought pyqtgraph
        self.shown()

    # -- what changed elsewhere
    def _say_unusable(self) -> None:
        """What is wrong with an example stays to be read right below it, until the example is removed."""
        wrong = [item for strip in (self.like, self.unlike) for item in strip.model.items if item.error]
        text, rest = "\n".join(f"{item.label}: {item.error}" for item in wrong[:3]), len(wrong) - 3  # the dock is low
        self.notice.say(without_coordinates(tr("{0} and {1} more").format(text, rest) if rest > 0 else text))

    def _query_changed(self) -> None:
        self.error = None
        self._say_unusable()
        self.desk.forget_nothing_found()
        self.update_state()

    def result_changed(self) -> None:
        self.error = None
        self.update_state()

    def _example_added(self) -> None:
        """The next key is Return on Find similar, unless one is going through the places."""
        if not self.view.hasFocus():
            self.run.button.setFocus()

    def selection_changed(self) -> None:
        has_hits = self.view.selectionModel().hasSelection()
        for strip in (self.like, self.unlike):
            strip.set_hits_available(has_hits)

    def _moved_changed(self) -> None:
        self._was_moved = self._was_moved or self.session.moved is not None
        self.update_state()

    def _archive_changed(self, folder: str) -> None:
        """Places and tiles belong to the archive left; nothing else is lost. One that was only moved is the same."""
        self.flow.cancel()
        is_same = bool(folder) and (folder == self._archive or self._was_moved)
        self.error = None
        if folder:
            self._was_moved = False
        if folder and not is_same:
            self.desk.close()
            with self.review.muted():
                for strip in (self.like, self.unlike):
                    strip.model.set_items([item for item in strip.model.items if not item.tile])
        self._archive = folder or self._archive
        self.desk.refresh_runs()
        self.update_state()

    def _info_changed(self, info: dict[str, Any] | None) -> None:
        self.adder.set_info(info)
        self.filters.set_whole(bool(((info or {}).get("grid") or {}).get("whole")))
        if info is not None and self.session.remote.target is None:
            self.filters.set_sources(source_paths(info))
        self.update_state()

    # -- searching
    def search(self) -> None:
        """Find similar, where that is possible now."""
        if self.session.notice_loss():
            self.update_state()
        self.flow.make_way()
        if not (self.situation.can_search and self.like.model.items):
            return
        self.error = None
        self.run.set_running(tr("Starting…"))
        like, unlike, concept = self._examples()
        fields = {**self.filters.fields(), **self.cover.fields(), "concept": concept}
        self.flow.start(like, unlike, fields, self.filters.wants_score_map(), self.session.remote.target)
        self.update_state()

    def _examples(self) -> Query:
        return self.like.model.examples(), self.unlike.model.examples(), self.like.model.concept()

    def asked(self) -> Query:
        """What is asked with the marked places among the examples: like, unlike, and the file of a concept or ""."""
        for role in ("like", "unlike"):
            self.review.take(role)
        return self._examples()

    def search_again(self) -> None:
        """Search with the marked places among the examples."""
        self.asked()
        self.search()

    def run_again(self, job: Job) -> None:
        """Run an earlier search once more, as its recipe says; or what chose among its places."""
        if not is_search(job):
            run_again(self, job)
            return
        self.error = None
        self.flow.start_again(job)
        self.update_state()

    def _finished(self, result: JobResult, run: object) -> None:
        try:
            self.desk.take(result, self.flow.job, getattr(run, "places", None))
        except KinscapeError as error:
            self._failed(error)
            return
        self.session.remote.take_receipt(result.files.get("receipt", ""))  # also where nothing was found
        if self.desk.found:
            self.review.carry_over()
            took = duration(float(result.summary.get("seconds", 0)))
            self.session.say(tr("Found {0} like the examples in {1}").format(places(self.desk.found), took))
            self.view.setFocus()
        else:
            self.session.say(tr("No place was found"), Qgis.MessageLevel.Info)

    def _failed(self, error: KinscapeError) -> None:
        self.error = error
        self.session.notice_loss()
        self.update_state()
        self.session.say_error(error)

    def forget_error(self) -> None:
        """Go back to the places of the search before the one that failed."""
        self.error = None
        self.update_state()

    def _cancelled(self) -> None:
        self.update_state()
        self.session.say(tr("The search was cancelled"), Qgis.MessageLevel.Info)

    def relink(self) -> None:
        """Layers came back with a project: tie the list to its own again."""
        self.desk.relink()

    # -- kept with the project
    def state(self) -> dict[str, Any]:
        """What a project keeps of this page, as JSON: like, unlike, filters, where, results, run, choice."""
        return page_state(self)

    def restore(self, state: dict[str, Any]) -> None:
        """What ``state`` gave, once the archive is open."""
        restore_page(self, state)

    def shown(self) -> None:
        self.session.check_engine()
        self.session.notice_loss()
        self.desk.refresh_runs()
        self.update_state()

    def release(self) -> None:
        self.demo.cancel()
        self.flow.cancel()
        self.learn.cancel()
        self.missed.cancel()
        self.cover.release()
        self.panel.release()
        self.where.release()
        self.filters.release()
        self.adder.release()
