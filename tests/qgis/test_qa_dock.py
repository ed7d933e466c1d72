"""What a hostile, impatient user does to the dock: updates behind its back, files taken away, projects of others."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from fakes import FakeEngine, write_results
from kinscape.core.errors import InputError
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.search import SearchJob
from kinscape.ui.dock.archive_mark import source_paths
from kinscape.ui.dock.dock import KinscapeDock
from kinscape.ui.dock.moved_job import moved_job
from kinscape.ui.dock.search_state import SearchState
from kinscape.ui.dock.session import Session
from kinscape.ui.dock.widgets.examples_model import ExampleItem
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


# -- archive, rasters and project moved together
def moved(tmp_path):
    """(job of before, file of its results now): all of "here" lies in "there" now."""
    job = SearchJob(
        archive=str(tmp_path / "here" / "arch"),
        like=(
            Example.box(str(tmp_path / "here" / "a.tif"), 0, 0, 1, 1),
            Example(image=str(tmp_path / "here" / "gone.png")),
            Example(tile="0/1/2", source=str(tmp_path / "here" / "a.tif")),
        ),
        out=str(tmp_path / "here" / "arch" / "runs" / "1" / "results.gpkg"),
        score_map=str(tmp_path / "here" / "arch" / "runs" / "1" / "scores.tif"),
    )
    run = tmp_path / "there" / "arch" / "runs" / "1"
    run.mkdir(parents=True)
    (tmp_path / "there" / "a.tif").write_text("")
    return job, str(run / "results.gpkg")


def test_an_earlier_search_is_told_with_the_folders_of_today(tmp_path):
    job, results = moved(tmp_path)
    now = moved_job(job, results)
    there = tmp_path / "there"
    assert (now.archive, now.out) == (str(there / "arch"), results)
    assert now.score_map == str(Path(results).with_name("scores.tif"))
    assert now.like[0].raster == now.like[2].source == str(there / "a.tif")
    assert now.like[1] == job.like[1], "what is in neither place stays as it was"
    assert moved_job(now, results) == now
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / "a.tif").write_text("")
    assert moved_job(job, results).like[0] == job.like[0], "a path that still holds stays"


def test_the_reason_is_asked_of_the_archive_that_is_open(page, engine, tmp_path):
    job, _results = moved(tmp_path)
    engine.held.add("explain")
    engine.answers["explain"] = lambda job: None
    page.panel.open_run(write_results(tmp_path / "r.gpkg", 5), page.session.archive, recipe=job)
    page.panel.why_flow.ask(page.hits.hit(0))
    assert engine.of_kind("explain")[0].archive == page.session.archive


def test_rasters_that_moved_with_the_archive_are_named_as_the_engine_does(tmp_path):
    folder = tmp_path / "there" / "arch"
    folder.mkdir(parents=True)
    (tmp_path / "there" / "a.tif").write_text("")
    sources = [
        {"path": "/here/a.tif", "relative": "../a.tif"},
        {"path": "/here/b.tif", "relative": "../b.tif"},
        {"path": "/data/c.tif", "relative": ""},
    ]
    (folder / "archive.json").write_text(json.dumps({"folder": "/here/arch", "sources": sources}))
    assert source_paths(folder) == [str(tmp_path / "there" / "a.tif"), "/here/b.tif", "/data/c.tif"]
    (folder / "archive.json").write_text(json.dumps({"folder": str(folder), "sources": sources}))
    assert source_paths(folder) == ["/here/a.tif", "/here/b.tif", "/data/c.tif"]
    (folder / "archive.json").write_text(json.dumps({"folder": 3, "sources": ["x", None]}))
    assert source_paths(folder) == []


# -- what cannot be used
def test_many_unusable_examples_do_not_fill_the_dock(page, engine, wait_for):
    def refuse(job):
        raise InputError(f"there is no tile {job.example.tile}")

    engine.answers["preview"] = refuse
    items = [ExampleItem(Example(tile=f"0/{i}/0"), f"place {i}") for i in range(40)]
    page.adder.add_examples(page.like, items)
    assert wait_for(lambda: all(item.error for item in page.like.model.items))
    assert page.notice.text.count("\n") == 2 and page.notice.text.endswith("37 more")


@pytest.mark.parametrize(
    "example",
    [
        {"raster": "/a.tif", "polygon": [["nan", 0], [1, 1], [2, 2]]},
        {"raster": "/a.tif", "polygon": [[1e400, 0], [1, 1], [2, 2]]},
        {"raster": "/a.tif", "polygon": [[10**400, 0], [1, 1], [2, 2]]},
        {"image": "/a.png", "gsd_m": [1]},
        {"image": "/a.png", "gsd_m": float("inf")},
    ],
)
def test_an_example_that_no_project_could_keep_is_refused(example):
    with pytest.raises(InputError, match="no example"):
        ExampleItem.from_dict({"example": example, "label": "x"})


def test_a_label_of_a_foreign_project_is_cut():
    assert len(ExampleItem.from_dict({"example": {"tile": "0/0/0"}, "label": "x" * 10**6}).label) == 200


def test_a_search_that_came_to_nothing_leaves_no_folder(results, engine, wait_for):
    runs = Path(results.session.archive) / "runs"
    before = sorted(runs.iterdir())

    def fail(job):
        raise InputError("this cannot be searched")

    engine.answers["search"] = fail
    results.search()
    assert wait_for(lambda: results.situation is SearchState.FAILED)
    engine.held.add("search")
    results.search()
    assert len(list(runs.iterdir())) == len(before) + 1
    results.run.cancel()
    engine.task_of_kind("search").finish()
    assert wait_for(lambda: not results.flow.is_running)
    assert sorted(runs.iterdir()) == before
