"""What the parts of the Search page tell each other: results, marks, land cover, feedback; and the page's keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence, QShortcut

from ...core.jobs.base import Job
from ...core.jobs.missed import MissedJob
from ...core.jobs.next_to_label import NextToLabelJob
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
