"""What the parts of the Search page tell each other: results, marks, land cover, feedback; and the page's keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence, QShortcut

from ...core.jobs.base import Job
from ...core.jobs.missed import MissedJob
from ...core.jobs.next_to_label import NextToLabelJob
from .remote.receipt_box import receipt_beside
from .search_memory import change_query

if TYPE_CHECKING:
    from .pages.search_page import SearchPage


def connect_results(page: SearchPage) -> None:
    panel, view = page.panel, page.view
    view.selectionModel().selectionChanged.connect(lambda *_: page.selection_changed())
    view.liked.connect(lambda hits: page.review.mark(hits, "like"))
    view.unliked.connect(lambda hits: page.review.mark(hits, "unlike"))
    view.hidden.connect(lambda hits: page.review.mark(hits, "hidden"))
    view.undo_wished.connect(page.history.undo)
    view.redo_wished.connect(page.history.redo)
    panel.take_wished.connect(page.review.take)
    panel.again_wished.connect(page.search_again)
    panel.why_changed.connect(page.fit_query)
    page.filters.collapsedStateChanged.connect(lambda _is: page.fit_query())
    page.desk.changed.connect(page.result_changed)
    panel.recipe.rerun_wished.connect(page.run_again)
    panel.recipe.change_wished.connect(lambda job: change_query(page, job))
    page.cover.search_wished.connect(page.search)
    page.cover_box.folded.connect(page.fit_query)
    page.query.words.toggled.connect(page.fit_query)
    panel.learn.next_wished.connect(page.learn.next_to_label)
    panel.learn.concept_wished.connect(page.learn.save_concept)
    panel.learn.missed_wished.connect(page.missed.begin)
    page.hits.chosen.connect(lambda *_: page.update_state())


def connect_ask(page: SearchPage) -> None:
    """Whom the search asks: this computer or a server."""
    page.ask.changed.connect(page.fit_query)
    page.ask.servers_wished.connect(lambda: page.session.open_page("remote"))
    page.ask.help_wished.connect(page.session.open_help)
    hub = page.session.remote

    def changed() -> None:
        """A click on the map is a tile of the archive that is asked; its rasters are not those of the one here."""
        archive = hub.archive_of(hub.target) if hub.target is not None else None
        if hub.target is None:
            page.adder.set_info(page.session.info)
        elif archive is not None and archive.tile_m is not None:
            page.adder.tool.tile_m = archive.tile_m
        page.filters.set_sources([] if hub.target is not None else source_paths(page.session.info))
        page.result_changed()

    hub.target_changed.connect(changed)
    page.panel.opened.connect(lambda: hub.take_receipt(receipt_beside(page.panel.results)))


def source_paths(info: dict[str, Any] | None) -> list[str]:
    """The rasters of the archive on this computer."""
    return [str(source.get("path", "")) for source in (info or {}).get("sources", [])]


def run_again(page: SearchPage, job: Job) -> None:
    """Once more what was no search: other places to label, or another sample."""
    if isinstance(job, NextToLabelJob):
        page.learn.next_to_label()
    elif isinstance(job, MissedJob):
        page.missed.draw_another()


def set_keys(page: SearchPage) -> None:
    for keys, do in (
        ("D", lambda: page.adder.draw(page.like)),
        ("Shift+D", lambda: page.adder.draw(page.unlike)),
        ("F", page.search),
        ("Esc", page.escape),
    ):
        shortcut = QShortcut(QKeySequence(keys), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)
