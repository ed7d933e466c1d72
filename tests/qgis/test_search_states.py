"""Every state of the Search page: reached as a user reaches it, saying what to do, with buttons that do it."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
from fakes import FakeEngine, info
from kinscape.core.errors import ArchiveError, EngineError, QueryError
from kinscape.core.events import Progress
from kinscape.core.jobs.base import JobResult
from kinscape.core.jobs.index import IndexJob
from kinscape.ui.dock.hits.hits_choice import HitsChoice
from kinscape.ui.dock.pages.search_page import SearchPage
from kinscape.ui.dock.search_state import SearchState
from kinscape.ui.dock.session import Session
from kinscape.ui.dock.widgets.where_box import CANVAS, POLYGONS
from kinscape.ui.options.settings import Settings
from kinscape.ui.words import without_coordinates
from qgis.core import QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def missing():
    """Put an EngineError in, and there is no engine."""
    return []


@pytest.fixture
def page(iface, project, engine, missing):
    """The Search page of a new user: no archive."""

    def check():
        if missing:
            raise missing[0]

    Settings().save()
    session = Session(iface, engine, check)
    page = SearchPage(session)
    page.resize(340, 700)
    page.show()
    QApplication.setActiveWindow(page)
    yield page
    page.release()
    session.release()
    page.deleteLater()


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "archive.json").write_text(json.dumps({"created": "2024-05-01T10:00:00+00:00", "tiles": 100}))
    return folder


@pytest.fixture
def opened(page, folder, wait_for):
    """The page with an archive open."""
    page.session.open_archive(str(folder))
    assert wait_for(lambda: page.session.info is not None)
    return page


@pytest.fixture
def asked(opened, tmp_path):
    """The page with an example."""
    QPixmap(20, 20).save(str(tmp_path / "like.png"))
    opened.adder.add_files(opened.like, [str(tmp_path / "like.png")])
    return opened


def find(page, wait_for):
    page.search()
    assert wait_for(lambda: not page.flow.is_running)


def press(card, text):
    next(button for button in card.buttons() if button.text() == text).click()


def texts(card):
    return [button.text() for button in card.buttons()]


def messages(iface):
    return [item.text() for item in iface.messageBar().items()]


# -- no archive


def test_a_new_user_is_offered_the_own_rasters_and_the_demo(page):
    assert page.situation is SearchState.NO_ARCHIVE and page.stack.currentIndex() == 0
    assert texts(page.full_card)[:2] == ["Index the rasters of this project", "Try the demo"]
    assert page.full_card.sketch.isVisibleTo(page) and all(b.toolTip() for b in page.full_card.buttons())


def test_the_demo_is_made_with_progress_and_opened(page, engine, tmp_path, monkeypatch, wait_for):
    from test_draw_tool import make_raster

    def demo(job):
        archive = Path(job.out) / "archive"
        archive.mkdir(parents=True)
        (archive / "archive.json").write_text("{}")
        return JobResult({"archive": str(archive), "raster": make_raster(Path(job.out) / "scene.tif")}, {"tiles": 9})

    engine.answers["demo"] = demo
    engine.held.add("demo")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "here"))
    press(page.full_card, "Demo in another folder…")
    assert page.situation is SearchState.DEMO
    (job,) = engine.of_kind("demo")
    assert job.out == str(tmp_path / "here") and job.only_archive
    engine.task_of_kind("demo").progressed.emit(Progress("indexing", 300, 900, "tiles", 4.0))
    assert "300 / 900 tiles" in page.full_card.progress.text() and "4.0 s left" in page.full_card.progress.text()
    assert page.full_card.bar.value() == 333
    engine.task_of_kind("demo").finish()
    assert wait_for(lambda: page.situation is SearchState.NO_QUERY)
    assert page.session.archive == str(tmp_path / "here" / "archive")
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.name() == "Demo scene" and page.session.canvas.extent().intersects(layer.extent())


def test_a_demo_that_fails_says_why_and_can_be_tried_again(page, engine, wait_for):
    def fail(job):
        raise QueryError("no space left on the disk", "free some space")

    engine.answers["demo"] = fail
    press(page.full_card, "Try the demo")
    assert wait_for(lambda: page.situation is SearchState.NO_ARCHIVE)
    assert "No space left" in page.full_card.text.text() and "Try the demo" in texts(page.full_card)
    assert page.full_card.title.text() == "The demo did not work"


def test_the_demo_stops_at_escape(page, engine, wait_for):
    engine.held.add("demo")
    engine.answers["demo"] = lambda job: JobResult()
    press(page.full_card, "Try the demo")
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert engine.task_of_kind("demo").is_cancelled
    assert wait_for(lambda: page.situation is SearchState.NO_ARCHIVE)


def test_the_keyboard_stands_on_the_first_button_of_a_card(page, folder, wait_for):
    page.session.open_archive(str(folder))
    assert wait_for(lambda: page.session.info is not None)
    page.setFocus()
    (folder / "archive.json").unlink()
    page.session.notice_loss()
    assert page.situation is SearchState.NO_ARCHIVE and page.full_card.buttons()[0].hasFocus()
    page.update_state()
    assert page.full_card.buttons()[0].hasFocus(), "and stays there"


# -- the engine


def test_where_the_engine_is_missing_the_page_is_its_installation(page, missing):
    missing.append(EngineError("no engine here", "install it"))
    page.shown()
    assert page.situation is SearchState.ENGINE_MISSING
    assert page.stack.currentWidget() is page.install_panel
    missing.clear()
    page.install_panel.installed.emit()
    assert page.situation is SearchState.NO_ARCHIVE and page.stack.currentIndex() == 0


def test_a_stopped_engine_is_said_in_a_line_and_can_be_started_again(asked, engine, wait_for):
    def die(job):
        raise EngineError("the engine ended", "run it again")

    engine.answers["search"] = die
    find(asked, wait_for)
    assert asked.situation is SearchState.FAILED and asked.line.isHidden(), "the card says it already"
    asked._query_changed()
    assert asked.situation is SearchState.READY
    assert "starts by itself" in asked.line.text
    asked.line.buttons()[0].click()
    assert wait_for(lambda: asked.session.engine == "ready") and asked.line.isHidden()


# -- archives that are not as they should be


def test_an_archive_that_moved_can_be_found(page, folder, tmp_path, monkeypatch, wait_for):
    lost = tmp_path / "not there"
    page.session.miss_archive({"folder": str(lost), "created": "2024-05-01T10:00:00+00:00", "tiles": 100})
    assert page.situation is SearchState.ARCHIVE_MOVED and "not there" in page.full_card.text.text().replace("​", "")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    press(page.full_card, "Find it…")
    assert page.session.archive == str(folder) and wait_for(lambda: page.situation is SearchState.NO_QUERY)


def test_another_archive_is_not_taken_for_the_one_that_moved_unless_the_user_says_so(
    page, folder, tmp_path, monkeypatch
):
    page.session.miss_archive({"folder": str(tmp_path / "x"), "created": "2020-01-01T00:00:00+00:00", "tiles": 7})
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    press(page.full_card, "Find it…")
    assert page.situation is SearchState.ARCHIVE_MOVED and page.full_card.title.text() == "This is another archive"
    press(page.full_card, "Use it all the same")
    assert page.session.archive == str(folder)


def test_an_archive_that_moved_can_be_forgotten(page, tmp_path):
    page.session.miss_archive({"folder": str(tmp_path / "x"), "created": "", "tiles": 7})
    press(page.full_card, "Forget it")
    assert page.situation is SearchState.NO_ARCHIVE


def test_examples_and_places_stay_when_the_archive_has_only_moved(asked, folder, wait_for):
    find(asked, wait_for)
    asked.view.liked.emit([asked.hits.hit(0)])
    mark = asked.session.archive_mark()
    asked.session.miss_archive({**mark, "folder": "/elsewhere"})
    assert asked.situation is SearchState.ARCHIVE_MOVED
    asked.session.locate_archive(str(folder), True)
    assert [item.example.tile for item in asked.like.model.items] == ["", "0/0/0"]


def test_a_damaged_archive_says_what_is_wrong_and_what_to_do(page, folder, engine, wait_for):
    def refuse(job):
        raise ArchiveError("vectors.npy is cut off", "index the rasters again")

    good, engine.answers["info"] = engine.answers["info"], refuse
    page.session.open_archive(str(folder))
    assert wait_for(lambda: page.situation is SearchState.ARCHIVE_DAMAGED)
    assert page.full_card.text.text() == "vectors.npy is cut off\n\nIndex the rasters again"
    press(page.full_card, "Copy details")
    copied = QApplication.clipboard().text()
    assert "vectors.npy is cut off" in copied and str(folder) in copied
    engine.answers["info"] = good
    press(page.full_card, "Try again")
    assert wait_for(lambda: page.situation is SearchState.NO_QUERY)


def test_building_shows_how_far_it_is_and_the_first_part_can_be_searched(page, folder, engine, wait_for):
    engine.held.add("index")
    page.session.set_building(True)
    page.session.start("build", IndexJob(archive=str(folder)), done=lambda result: None)
    assert page.situation is SearchState.BUILDING
    engine.task_of_kind("index").progressed.emit(Progress("indexing", 1200, 5000, "tiles", 75.0))
    assert "1,200 / 5,000 tiles" in page.full_card.progress.text()
    assert "1 min 15 s left" in page.full_card.progress.text() and page.full_card.bar.value() == 240
    page.session.open_archive(str(folder))
    assert wait_for(lambda: page.situation is SearchState.NO_QUERY)
    assert "still being built" in page.line.text and "1,200 / 5,000" in page.line.text
    page.session.set_building(False)
    assert page.line.isHidden()


def test_a_stale_archive_can_still_be_searched(asked, engine, wait_for):
    engine.answers["info"] = lambda job: JobResult({}, info(job.archive, is_stale=True, changed=["/data/a.tif"]))
    asked.session.refresh_info()
    assert wait_for(lambda: asked.session.info["is_stale"]) and asked.situation is SearchState.READY


# -- a query


def test_without_a_query_there_are_three_ways_to_begin(opened):
    assert opened.situation is SearchState.NO_QUERY and opened.card.sketch.name == "draw"
    words = opened.card.text.text()
    assert "draw a box" in words and "image file" in words and "paste" in words
    press(opened.card, "Draw on map")
    assert opened.session.canvas.mapTool() is opened.adder.tool


def test_earlier_places_stay_visible_while_the_next_search_runs(asked, engine, wait_for):
    find(asked, wait_for)
    engine.held.add("search")
    asked.search()
    assert asked.situation is SearchState.RUNNING and asked.panel.isVisibleTo(asked)
    assert wait_for(lambda: len(engine.of_kind("search")) == 2)
    asked.run.cancel_button.click()
    assert wait_for(lambda: asked.situation is SearchState.RESULTS) and len(asked.hits.hits) == 12


def test_places_that_are_all_cut_by_the_limits_come_back_at_one_click(asked, wait_for):
    find(asked, wait_for)
    asked.panel.set_choice(HitsChoice(min_score=5.0))
    assert asked.situation is SearchState.ALL_CUT and "The limits cut all 12 places" in asked.panel.card.text.text()
    assert asked.panel.gallery.currentWidget() is asked.panel.card and asked.panel.histogram.isVisibleTo(asked)
    press(asked.panel.card, "Show all places")
    assert asked.situation is SearchState.RESULTS and asked.panel.gallery.currentWidget() is asked.view


def test_places_that_are_all_hidden_by_hand_come_back_at_one_click(asked, engine, wait_for):
    engine.hits = 3
    find(asked, wait_for)
    asked.view.hidden.emit(list(asked.hits.hits))
    assert asked.situation is SearchState.ALL_CUT and "hidden every place" in asked.panel.card.text.text()
    press(asked.panel.card, "Show hidden places")
    assert asked.situation is SearchState.RESULTS and len(asked.hits.hits) == 3


@pytest.mark.parametrize(
    ("note", "button", "check"),
    [
        ("dates", "Search all dates", lambda job: job.date_from == "" and job.sources),
        ("sources", "Search all sources", lambda job: job.sources == () and job.date_from),
        ("near", "Search at any distance", lambda job: job.near is None and job.date_from),
        ("extent", "Search the whole archive", lambda job: job.extent is None and job.date_from),
    ],
)
def test_finding_nothing_names_the_filter_and_drops_only_that(asked, engine, wait_for, note, button, check):
    notes = [f"the filter '{note}' leaves no tile (as asked)"]
    good = engine.answers["search"]
    engine.answers["search"] = lambda job: JobResult({}, {"hits": 0, "seconds": 0.1, "notes": notes})
    asked.filters.date_from.setDate(QDate(2020, 1, 1))
    asked.filters.sources.setItemCheckState(0, Qt.CheckState.Checked)
    asked.filters.near.set_near((26.7, 58.4), 500)
    asked.where.choose(CANVAS)
    find(asked, wait_for)
    assert asked.situation is SearchState.NO_RESULTS and texts(asked.card) == [button, "Search everywhere"]
    engine.answers["search"] = good
    asked.card.buttons()[0].click()
    assert wait_for(lambda: asked.situation is SearchState.RESULTS)
    assert check(engine.of_kind("search")[-1])


def test_the_querys_own_place_being_left_out_is_named_as_the_reason(asked, engine, wait_for):
    engine.answers["search"] = lambda job: JobResult(
        {}, {"hits": 0, "notes": ["all places were left out with the query's own"]}
    )
    asked.filters.skip_query.setChecked(True)
    find(asked, wait_for)
    assert "own place" in asked.card.text.text()
    asked.card.buttons()[0].click()
    assert wait_for(lambda: len(engine.of_kind("search")) == 2)
    assert engine.of_kind("search")[1].skip_query_place is False


def test_a_failure_can_be_copied_tried_again_and_left(asked, engine, iface, wait_for):
    find(asked, wait_for)

    def fail(job):
        raise QueryError(
            "the query has no valid pixel in town.tif: nodata everywhere; the query is 1.5,2,3,4",
            "it covers x 540000.00 to 541000.00, y 6589000.00 to 6590000.00 in EPSG:3301",
        )

    good, engine.answers["search"] = engine.answers["search"], fail
    find(asked, wait_for)
    assert asked.situation is SearchState.FAILED
    assert asked.card.text.text() == (
        "The query has no valid pixel in town.tif: nodata everywhere\n\nDraw it on the imagery"
    )
    assert not any("1.5,2" in text for text in messages(iface))
    press(asked.card, "Copy details")
    assert "1.5,2,3,4" in QApplication.clipboard().text(), "the details are for those who help"
    press(asked.card, "Back to the earlier places")
    assert asked.situation is SearchState.RESULTS and len(asked.hits.hits) == 12
    find(asked, wait_for)
    engine.answers["search"] = good
    press(asked.card, "Search again")
    assert wait_for(lambda: asked.situation is SearchState.RESULTS)


# -- where to look


def test_polygons_without_a_polygon_layer_are_explained_in_place(opened):
    where = opened.where
    where.choose(POLYGONS)
    assert where.hint.isVisibleTo(opened) and not where.layers.isVisibleTo(opened)
    QgsProject.instance().addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:3301", "Zones", "memory"))
    assert not where.hint.isVisibleTo(opened) and where.layers.isVisibleTo(opened)
    assert where.layers.isEnabled() and where.layers.currentLayer().name() == "Zones"
    state = where.state()
    where.choose(CANVAS)
    where.restore(state)
    assert where.chosen == POLYGONS and where.layers.currentLayer().name() == "Zones"


def test_a_point_is_picked_on_the_map_and_the_tool_before_comes_back(opened, iface):
    from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY
    from qgis.gui import QgsMapToolPan

    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    near = opened.filters.near
    assert near.fields() == {} and opened.filters.active() == []
    near.pick.click()
    near._tool.canvasClicked.emit(QgsPointXY(2976000, 8066000), Qt.MouseButton.LeftButton)
    assert canvas.mapTool() is pan and not near.pick.isChecked()
    fields = near.fields()
    radius = 6378137.0  # of the sphere of Web Mercator
    latitude = math.degrees(2 * math.atan(math.exp(8066000 / radius))) - 90
    assert fields["near"] == pytest.approx((math.degrees(2976000 / radius), latitude)) and fields["radius_m"] == 1000.0
    assert opened.filters.active() == ["near"] and "1 set" in opened.filters.title()
    near.radius.setValue(0)
    assert near.fields() == {} and opened.filters.title() == "More filters"
    canvas.unsetMapTool(pan)


def test_sources_of_a_project_are_ticked_when_its_archive_is_known(opened, engine, wait_for):
    filters = opened.filters
    filters.set_sources([])
    filters.restore({"sources": ["/data/b.tif"], "date_from": "2020-02-01", "k": 9, "score_map": False})
    assert filters.chosen_sources() == []
    opened.session.refresh_info()
    opened.session._set_info(info(opened.session.archive))
    assert filters.chosen_sources() == ["/data/b.tif"]
    assert filters.fields()["date_from"] == "2020-02-01" and filters.k.value() == 9 and not filters.wants_score_map()


def test_an_area_of_an_earlier_search_is_shown_on_the_map(opened, iface):
    from kinscape.core.jobs.examples import Example
    from kinscape.core.jobs.search import SearchJob
    from kinscape.ui.dock.search_memory import change_query
    from qgis.core import QgsCoordinateReferenceSystem

    iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3301"))
    job = SearchJob(
        archive=opened.session.archive,
        like=(Example(image="/data/x.png"),),
        out="/data/o.gpkg",
        extent=(540000, 6589000, 541000, 6590000),
        extent_crs="EPSG:3301",
    )
    change_query(opened, job)
    assert opened.where.chosen == CANVAS
    assert iface.mapCanvas().extent().contains(QgsRectangle(540001, 6589001, 540999, 6589999))


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("no pixel; the query is 1,2.5,-3,4e6 in a.tif", "no pixel in a.tif"),
        ("sizes 3, 4, 5 and 6 are known", "sizes 3, 4, 5 and 6 are known"),
        ("it covers x 1 to 2, y 3 to 4 in EPSG:3301", "draw it on the imagery"),
    ],
)
def test_boxes_in_figures_are_for_the_log(text, plain):
    assert without_coordinates(text) == plain
