"""What a hostile, impatient user does to the dock: updates behind its back, files taken away, projects of others."""

from __future__ import annotations

from pathlib import Path

import pytest
from fakes import FakeEngine, write_results
from kinscape.ui.dock.dock import KinscapeDock
from kinscape.ui.dock.search_state import SearchState
from kinscape.ui.dock.session import Session
from kinscape.ui.options.settings import Settings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def dock(iface, project, engine):
    Settings().save()
    dock = KinscapeDock(iface, Session(iface, engine, lambda: None))
    window = iface.mainWindow()
    window.setCentralWidget(QWidget())
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.resize(1000, 780)
    window.show()
    QApplication.setActiveWindow(window)
    yield dock
    dock.release()
    window.removeDockWidget(dock)
    dock.deleteLater()
    window.hide()


@pytest.fixture
def page(dock, tmp_path, wait_for):
    folder = tmp_path / "Archiv Süd 'n\" 2024"
    folder.mkdir()
    (folder / "archive.json").write_text("{}")
    dock.session.open_archive(str(folder))
    assert wait_for(lambda: dock.session.info is not None)
    return dock.pages["search"]


@pytest.fixture
def photo(tmp_path):
    picture = QPixmap(20, 20)
    picture.fill(Qt.GlobalColor.red)
    path = tmp_path / "what I look for.png"
    picture.save(str(path))
    return str(path)


@pytest.fixture
def results(page, photo, wait_for):
    page.adder.add_files(page.like, [photo])
    page.search()
    assert wait_for(lambda: page.situation is SearchState.RESULTS)
    return page


# -- an archive that is updated after the search
def test_pictures_and_reasons_are_asked_for_by_what_the_places_are(results, engine, wait_for):
    assert wait_for(lambda: engine.of_kind("thumbnails"))
    job = engine.of_kind("thumbnails")[0]
    assert job.rows and job.tile_ids == tuple(f"0/{1000 - row}/0" for row in job.rows)
    assert set(job.sources) == {"/data/a.tif"} and len(job.sources) == len(job.rows)
    engine.held.add("explain")
    engine.answers["explain"] = lambda job: None
    results.view.show_rows([3])
    results.panel.why_flow.ask(results.hits.hit(3))
    why = engine.of_kind("explain")[0]
    assert (why.rows, why.tile_ids, why.sources) == ((997,), ("0/3/0",), ("/data/a.tif",))


def test_two_results_in_one_folder_do_not_share_pictures(page, tmp_path):
    one = write_results(tmp_path / "one.gpkg", 5)
    two = write_results(tmp_path / "two.gpkg", 6)
    folders = []
    for path in (one, two, one):
        page.panel.open_run(path, "/archive")
        folders.append(str(page.panel.thumbnails._folder))
    assert folders[0] == folders[2] != folders[1]
    page.panel.store.open(one)
    page.panel.store.write({1: "like"})
    page.panel.open_run(one, "/archive")
    assert str(page.panel.thumbnails._folder) == folders[0], "a mark does not make the pictures anew"


def test_pictures_of_results_on_a_read_only_disk_go_to_the_cache(page, tmp_path, monkeypatch):
    path = write_results(tmp_path / "one.gpkg", 5)
    monkeypatch.setattr("os.access", lambda where, mode: False)
    page.panel.open_run(path, "/archive")
    assert Path(page.session.cache_folder()) in page.panel.thumbnails._folder.parents


# -- impatience
def test_find_right_after_cancel_searches_again(results, engine, wait_for):
    engine.held.add("search")
    results.search()
    results.run.cancel()
    first = engine.task_of_kind("search")
    engine.held.clear()
    results.search()
    assert first.is_cancelled and engine.task_of_kind("search") is not first
    before = results.panel.results
    assert wait_for(lambda: results.situation is SearchState.RESULTS and results.panel.results != before)
    QTest.qWait(50)
    assert results.situation is SearchState.RESULTS, "the first one's end says nothing about the second"


def test_what_comes_in_after_cancelling_is_not_shown(results, engine, tmp_path, wait_for):
    """The engine was done before it heard of it; meanwhile another archive was opened."""
    engine.held.add("search")
    results.search()
    task = engine.task_of_kind("search")
    other = tmp_path / "other"
    other.mkdir()
    (other / "archive.json").write_text("{}")
    results.session.open_archive(str(other))
    task.is_cancelled = False
    task.finish()
    assert wait_for(lambda: not results.flow.is_running)
    assert results.panel.results == "" and results.hits.total == 0
