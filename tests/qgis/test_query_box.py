"""What is asked makes room for what was found: folded by hand, or by itself where the dock is low."""

from __future__ import annotations

import json

import pytest
from fakes import FakeEngine
from kinscape.core.jobs.base import JobResult
from kinscape.ui.dock.pages.search_page import SearchPage
from kinscape.ui.dock.session import Session
from kinscape.ui.dock.widgets.where_box import CANVAS
from kinscape.ui.options.settings import Settings
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtGui import QPixmap


@pytest.fixture
def page(iface, project, tmp_path, wait_for):
    """The Search page with an archive and an example, 340 x 800."""
    (tmp_path / "archive").mkdir()
    (tmp_path / "archive" / "archive.json").write_text(json.dumps({"created": "2024-05-01T10:00:00+00:00"}))
    Settings().save()
    engine = FakeEngine()
    engine.answers["explain"] = lambda job: JobResult({}, {"rows": [{"score": 0.9, "like": [0.9], "unlike": []}]})
    session = Session(iface, engine, lambda: None)
    page = SearchPage(session)
    page.resize(340, 800)
    page.show()
    session.open_archive(str(tmp_path / "archive"))
    assert wait_for(lambda: session.info is not None)
    QPixmap(20, 20).save(str(tmp_path / "like.png"))
    page.adder.add_files(page.like, [str(tmp_path / "like.png")])
    yield page
    page.release()
    session.release()
    page.deleteLater()


def find(page, wait_for):
    page.search()
    assert wait_for(lambda: not page.flow.is_running)


def test_there_is_nothing_to_fold_without_places(page):
    page.resize(340, 260)
    assert not page.query.is_folded and not page.query.fold_button.isVisibleTo(page)
    assert page.like.isVisibleTo(page) and page.where.isVisibleTo(page)


def test_the_user_folds_the_query_and_the_line_says_what_was_asked(page, wait_for):
    find(page, wait_for)
    query = page.query
    assert not query.is_folded and query.fold_button.isVisibleTo(page)
    page.where.choose(CANVAS)
    page.filters.date_from.setDate(QDate(2020, 1, 1))
    query.fold_button.click()
    assert query.is_folded and not page.like.isVisibleTo(page) and not page.filters.isVisibleTo(page)
    assert query.summary.text() == "Like 1 · map view · More filters (1 set)"
    assert page.run.button.isVisibleTo(page), "one can search again all the same"
    query.fold_button.click()
    assert not query.is_folded and page.like.isVisibleTo(page)


def test_a_low_dock_folds_it_until_the_user_says_otherwise(page, wait_for):
    find(page, wait_for)
    page.resize(340, 420)
    assert wait_for(lambda: page.query.is_folded)
    page.query.fold_button.click()
    assert not page.query.is_folded
    page.resize(340, 380)
    assert not wait_for(lambda: page.query.is_folded, 0.3)


def test_the_explanation_takes_the_place_of_the_histogram(page, wait_for):
    find(page, wait_for)
    page.view.show_rows([0])
    page.panel.why_flow.ask(page.hits.hit(0))
    assert page.panel.why.isVisibleTo(page) and not page.panel.histogram.isVisibleTo(page)
    page.panel.why.close_panel()
    assert page.panel.histogram.isVisibleTo(page) and page.panel.bar.isVisibleTo(page)


def test_the_button_leaves_the_line_of_the_filters_where_both_do_not_fit(page, wait_for):
    find(page, wait_for)
    grid = page.query._grid
    page.resize(340, 800)
    assert wait_for(lambda: grid.getItemPosition(grid.indexOf(page.run))[:2] == (0, 1))
    page.filters.setCollapsed(False)
    assert wait_for(lambda: grid.getItemPosition(grid.indexOf(page.run))[:2] == (1, 0))
    page.filters.setCollapsed(True)
    page.run.set_running("…")
    assert grid.getItemPosition(grid.indexOf(page.run))[:2] == (1, 0), "progress needs the whole line"
