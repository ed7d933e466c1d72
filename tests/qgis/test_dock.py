"""The dock: its states, a search from examples to the list, the link with the map, and building archives."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from fakes import FakeEngine, info, places_layer, write_results
from kinscape.core.errors import EngineError, QueryError, RasterError
from kinscape.core.events import Progress
from kinscape.core.jobs.base import JobResult
from kinscape.ui.dock.dock import KinscapeDock
from kinscape.ui.dock.hits.hits_model import HIT_ROLE, HitsModel
from kinscape.ui.dock.pages import page_classes
from kinscape.ui.dock.search_state import SearchFacts, SearchState, search_state
from kinscape.ui.dock.session import Session
from kinscape.ui.dock.widgets.where_box import CANVAS, POLYGONS
from kinscape.ui.options.settings import Settings
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent, QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QWidget,
)


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
    window.resizeDocks([dock], [340], Qt.Orientation.Horizontal)
    QApplication.setActiveWindow(window)  # shortcuts and focus need it
    yield dock
    dock.release()
    window.removeDockWidget(dock)
    dock.deleteLater()
    window.hide()


@pytest.fixture
def archive(dock, tmp_path, wait_for):
    """An archive that is open in the dock."""
    folder = tmp_path / "Archiv Süd 2024"
    folder.mkdir()
    (folder / "archive.json").write_text("{}")
    dock.session.open_archive(str(folder))
    assert wait_for(lambda: dock.session.info is not None)
    return folder


@pytest.fixture
def page(dock, archive):
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
    """The page after a search that found twelve places."""
    page.adder.add_files(page.like, [photo])
    page.search()
    assert wait_for(lambda: page.situation is SearchState.RESULTS)
    return page


def messages(iface):
    bar = iface.messageBar()
    return [item.text() for item in bar.items()]


# -- states


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        ({}, SearchState.NO_ARCHIVE),
        ({"has_engine": False, "has_archive": True, "is_readable": True, "likes": 1}, SearchState.ENGINE_MISSING),
        ({"is_building": True}, SearchState.BUILDING),
        ({"is_building": True, "has_archive": True, "is_readable": True, "likes": 1}, SearchState.READY),
        ({"has_archive": True}, SearchState.NO_QUERY),
        ({"has_archive": True, "likes": 1}, SearchState.READY),
        ({"has_archive": True, "likes": 1, "is_running": True, "hits": 4}, SearchState.RUNNING),
        ({"has_archive": True, "likes": 1, "hits": 4}, SearchState.RESULTS),
        ({"has_archive": True, "likes": 1, "hits": 0}, SearchState.NO_RESULTS),
        ({"has_archive": True, "likes": 1, "has_failed": True, "hits": 4}, SearchState.FAILED),
        ({"has_archive": True, "likes": 0, "hits": 4}, SearchState.RESULTS),
    ],
)
def test_the_state_follows_from_the_facts(facts, state):
    assert search_state(SearchFacts(**facts)) is state


def test_every_state_without_a_list_has_words(page):
    from kinscape.ui.dock.search_cards import show_card

    page.error = QueryError("the box is wholly nodata", "draw it elsewhere")
    for state in set(SearchState) - {SearchState.ENGINE_MISSING}:  # that one is the installation panel
        show_card(page.card, state, page)
        assert page.card.title.text()
        assert all(button.toolTip() for button in page.card.buttons())
    page.error = None


def test_without_an_archive_the_page_offers_to_make_one(dock, project, tmp_path):
    from test_draw_tool import make_raster

    project.addMapLayer(QgsRasterLayer(make_raster(tmp_path / "town.tif"), "town"))
    search = dock.pages["search"]
    assert search.situation is SearchState.NO_ARCHIVE and search.stack.currentIndex() == 0
    search.full_card.buttons()[0].click()
    archive_page = dock.pages["archive"]
    assert dock.tabs.currentWidget() is archive_page
    assert archive_page.sources.paths() == [str(tmp_path / "town.tif")]
    assert archive_page.chosen_folder() == str(tmp_path / "kinscape-archive")
    assert archive_page.run.button.isEnabled() and "256 m" in archive_page.options.tile_m.text()


def test_a_missing_engine_is_said_and_looked_for_again(iface, project, engine):
    missing = [EngineError("no engine here", "install it")]

    def check():
        if missing:
            raise missing[0]

    dock = KinscapeDock(iface, Session(iface, engine, check))
    search = dock.pages["search"]
    try:
        assert search.situation is SearchState.ENGINE_MISSING and dock.header.light.state == "missing"
        assert search.stack.currentWidget() is search.install_panel
        assert not dock.pages["archive"].run.button.isEnabled()
        missing.clear()
        search.install_panel.installed.emit()
        assert search.situation is SearchState.NO_ARCHIVE and dock.header.light.state == "ready"
    finally:
        dock.release()
        dock.deleteLater()


def test_the_dock_is_useful_from_340_pixels(dock, page, results, wait_for):
    assert dock.minimumSizeHint().width() <= 340 and dock.minimumSizeHint().height() <= 720
    for name, each in dock.pages.items():
        dock.tabs.setCurrentWidget(each)
        QTest.qWait(30)
        assert dock.width() == 340
        for child in each.findChildren(QAbstractButton):
            if child.isVisible() and child.window() is dock.window():
                right = child.mapTo(dock, child.rect().topRight()).x()
                assert right <= dock.width(), f"{name}: {child.text() or child.objectName()} is cut off"


def test_every_control_explains_itself_and_can_be_reached_by_keyboard(dock, page):
    for each in dock.pages.values():
        for child in each.findChildren(QWidget):
            is_control = isinstance(child, (QAbstractButton, QComboBox, QAbstractSpinBox))
            parent = child.parentWidget()
            is_own = (
                not isinstance(parent, (QAbstractItemView, QComboBox, QAbstractSpinBox))
                and "qt_" not in child.objectName()
            )
            is_ours = (
                not parent.metaObject().className().startswith(("Qgs", "QCalendar", "QLineEdit", "QHeader", "QTable"))
            )
            if is_control and is_own and is_ours:
                words = getattr(child, "text", lambda: "")() or child.accessibleName() or child.objectName()
                assert child.toolTip(), f"{type(child).__name__} {words!r} has no tooltip"
                assert child.focusPolicy() & Qt.FocusPolicy.TabFocus, f"{type(child).__name__} {words!r} takes no focus"


def test_pages_are_found_by_being_there():
    names = [page.name for page in page_classes()]
    assert names[:2] == ["search", "archive"] and len(names) == len(set(names))


# -- a search


def test_a_search_goes_from_examples_to_ranked_places_and_layers(page, photo, engine, iface, archive, wait_for):
    assert page.situation is SearchState.NO_QUERY and not page.run.button.isEnabled()
    page.like.files_chosen.emit([photo])
    assert page.situation is SearchState.READY and page.run.button.isEnabled()
    page.unlike.files_chosen.emit([photo])
    page.filters.k.setValue(77)
    page.run.button.click()
    assert page.situation is SearchState.RUNNING and page.run.is_running
    assert wait_for(lambda: page.situation is SearchState.RESULTS)
    (job,) = engine.of_kind("search")
    assert job.archive == str(archive) and job.k == 77 and job.like[0].image == photo and job.unlike[0].image == photo
    assert Path(job.out).parent.parent == archive / "runs" and Path(job.score_map).parent == Path(job.out).parent
    assert job.one_per_place and job.extent is None and job.within == ""
    assert page.header.text().split("   ") == ["12 places", "0.21 s", "exact"]
    assert page.hits.rowCount() == 12 and page.link.layer is not None
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert group.name().startswith("Archiv Süd 2024: 12 places")
    assert any("Found 12 places" in text for text in messages(iface))


def test_examples_get_their_picture_or_say_why_not(page, photo, engine, iface, wait_for):
    page.adder.add_files(page.like, [photo])
    item = page.like.model.items[0]
    assert wait_for(lambda: item.picture is not None)

    def refuse(job):
        raise RasterError("bad.png is no raster", "give another file")

    engine.answers["preview"] = refuse
    page.adder.add_files(page.like, [photo])
    bad = page.like.model.items[1]
    assert wait_for(lambda: bad.error)
    assert "bad.png is no raster" in page.like.model.data(page.like.model.index(1), Qt.ItemDataRole.ToolTipRole)
    assert any("bad.png is no raster" in text for text in messages(iface))


def test_an_image_dropped_on_a_strip_becomes_an_example(page, photo):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(photo)])
    page.unlike.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    assert [item.example.image for item in page.unlike.model.items] == [photo]


def test_places_found_can_become_examples(results, engine):
    page = results
    assert page.situation is SearchState.RESULTS
    page.view.show_rows([1, 2])
    assert page.unlike.hits_action.isEnabled()
    page.unlike.hits_action.trigger()
    assert [e.tile for e in page.unlike.model.examples()] == ["0/1/0", "0/2/0"]
    assert page.unlike.model.examples()[0].source == "/data/a.tif"


def test_delete_removes_an_example_and_clear_all(page, photo):
    page.adder.add_files(page.like, [photo, photo, photo])
    page.like.view.setCurrentIndex(page.like.model.index(1))
    page.like.view.setFocus()
    QTest.keyClick(page.like.view, Qt.Key.Key_Delete)
    assert len(page.like.model.items) == 2
    page.like.clear_action.trigger()
    assert page.like.model.items == [] and page.situation is SearchState.NO_QUERY


def test_a_box_on_the_map_becomes_an_example(page, project, tmp_path, iface):
    from test_draw_tool import make_raster

    layer = QgsRasterLayer(make_raster(tmp_path / "town.tif"), "town")
    project.addMapLayer(layer)
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(layer.crs())
    canvas.setLayers([layer])
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_D)
    assert canvas.mapTool() is page.adder.tool
    assert page.adder.tool.tile_m == 40.0
    page.adder.tool.drawn.emit(QgsGeometry.fromRect(QgsRectangle(540050, 6589100, 540090, 6589140)))
    (example,) = page.like.model.examples()
    assert example.raster == str(tmp_path / "town.tif") and example.crs == "EPSG:3301"
    page.adder.zoom_to(page.like.model.items[0])
    assert canvas.extent().contains(QgsRectangle(540050, 6589100, 540090, 6589140))


def test_progress_shows_counts_and_time_left_and_cancel_stops(page, photo, engine, iface, wait_for):
    engine.held.add("search")
    page.adder.add_files(page.like, [photo])
    page.search()
    assert wait_for(lambda: engine.of_kind("search"))
    task = engine.task_of_kind("search")
    task.progressed.emit(Progress("search", 1200, 5000, "tiles", 12.0))
    assert "1,200 / 5,000 tiles" in page.run.label.text() and "12 s left" in page.run.label.text()
    assert page.run.bar.value() == 240
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert task.is_cancelled and not page.run.cancel_button.isEnabled()
    assert wait_for(lambda: page.situation is SearchState.READY)
    assert any("cancelled" in text for text in messages(iface))


def test_a_failure_says_what_and_what_to_do_and_the_next_search_works(page, photo, engine, iface, wait_for):
    def fail(job):
        raise QueryError("the box is wholly nodata", "draw it where there is imagery")

    good, engine.answers["search"] = engine.answers["search"], fail
    page.adder.add_files(page.like, [photo])
    page.search()
    assert wait_for(lambda: page.situation is SearchState.FAILED)
    assert "wholly nodata" in page.card.text.text() and "where there is imagery" in page.card.text.text()
    assert any("wholly nodata" in text for text in messages(iface))
    engine.answers["search"] = good
    page.run.button.click()
    assert wait_for(lambda: page.situation is SearchState.RESULTS)


def test_an_engine_that_dies_turns_the_light_to_stopped(page, photo, engine, dock, wait_for):
    def die(job):
        raise EngineError("the engine ended", "run it again")

    engine.answers["search"] = die
    page.adder.add_files(page.like, [photo])
    page.search()
    assert wait_for(lambda: page.situation is SearchState.FAILED)
    assert dock.header.light.state == "stopped"


def test_finding_nothing_names_the_filter_and_offers_to_drop_it(page, photo, engine, wait_for):
    engine.hits = 0
    page.adder.add_files(page.like, [photo])
    page.where.choose(CANVAS)
    page.search()
    assert wait_for(lambda: page.situation is SearchState.NO_RESULTS)
    assert "filters" in page.card.text.text()
    engine.hits = 5
    page.card.buttons()[0].click()
    assert wait_for(lambda: page.situation is SearchState.RESULTS)
    first, second = engine.of_kind("search")
    assert first.extent is not None and second.extent is None


def test_another_archive_starts_afresh_but_keeps_examples_that_still_mean_something(results, dock, tmp_path, wait_for):
    page = results
    page.view.show_rows([0])
    page.like.hits_action.trigger()
    assert len(page.like.model.items) == 2
    dock.session.open_archive(str(tmp_path))
    assert page.hits.rowCount() == 0 and page.link.layer is None
    assert [item.example.tile for item in page.like.model.items] == [""]


# -- filters


def test_the_map_view_is_a_filter_in_the_maps_crs(page, photo, engine, iface, wait_for):
    from qgis.core import QgsCoordinateReferenceSystem

    iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    page.adder.add_files(page.like, [photo])
    page.where.choose(CANVAS)
    page.search()
    assert wait_for(lambda: engine.of_kind("search"))
    (job,) = engine.of_kind("search")
    box = iface.mapCanvas().mapSettings().visibleExtent()
    assert job.extent == (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    assert job.extent_crs == "EPSG:3857"


def polygons(n, crs="EPSG:3301"):
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "areas", "memory")
    features = []
    for i in range(n):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(540000 + 100 * i, 6589000, 540050 + 100 * i, 6589050)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_selected_polygons_of_a_layer_are_written_for_the_engine(page, photo, engine, wait_for):
    layer = polygons(3)
    layer.selectByIds([2])
    page.where.choose(POLYGONS)
    page.where.layers.setLayer(layer)
    page.adder.add_files(page.like, [photo])
    page.search()
    assert wait_for(lambda: engine.of_kind("search"))
    (job,) = engine.of_kind("search")
    written = QgsVectorLayer(f"{job.within}|layername={job.within_layer}", "w", "ogr")
    assert [f.geometry().boundingBox().xMinimum() for f in written.getFeatures()] == [540100]
    assert Path(job.within).parent == Path(job.out).parent


def test_a_layer_that_is_a_file_is_used_where_it_lies(page, photo, engine, tmp_path, wait_for):
    layer = places_layer(write_results(tmp_path / "areas.gpkg", 3))
    page.where.choose(POLYGONS)
    page.where.layers.setLayer(layer)
    page.adder.add_files(page.like, [photo])
    page.search()
    assert wait_for(lambda: engine.of_kind("search"))
    (job,) = engine.of_kind("search")
    assert (job.within, job.within_layer) == (str(tmp_path / "areas.gpkg"), "places")


def test_polygons_without_a_layer_are_an_error_that_names_the_remedy(page, photo, wait_for):
    page.where.choose(POLYGONS)
    page.adder.add_files(page.like, [photo])
    page.search()
    assert page.situation is SearchState.FAILED and "polygon layer" in page.error.message


def test_dates_and_sources_reach_the_job(page, photo, engine, wait_for):
    from qgis.PyQt.QtCore import QDate

    assert page.filters.fields()["date_from"] == ""
    page.filters.date_from.setDate(QDate(2020, 1, 1))
    page.filters.sources.setItemCheckState(1, Qt.CheckState.Checked)
    page.filters.score_map.setChecked(False)
    page.adder.add_files(page.like, [photo])
    page.search()
    assert wait_for(lambda: engine.of_kind("search"))
    (job,) = engine.of_kind("search")
    assert (job.date_from, job.date_to, job.sources, job.score_map) == ("2020-01-01", "", ("/data/b.tif",), "")


# -- the list of places


def test_thumbnails_are_asked_for_what_is_visible_only(page, photo, engine, wait_for):
    engine.hits = 1200
    page.adder.add_files(page.like, [photo])
    page.search()
    assert wait_for(lambda: page.situation is SearchState.RESULTS)
    assert wait_for(lambda: page.hits.pictures(1000) is not None)
    QTest.qWait(200)
    asked = {row for job in engine.of_kind("thumbnails") for row in job.rows}
    assert 1000 in asked and len(asked) < 150
    page.view.scrollTo(page.hits.index(400))
    assert wait_for(lambda: page.hits.pictures(600) is not None)
    assert all(len(job.rows) <= 48 for job in engine.of_kind("thumbnails"))


def test_a_tile_without_picture_is_not_asked_for_again_and_again(page, photo, engine, wait_for):
    page.adder.add_files(page.like, [photo])
    page.search()
    assert wait_for(lambda: page.hits.rowCount() and page.hits.pictures(1000) is not None)
    for _ in range(3):
        page.view.viewport().update()
        QTest.qWait(100)
    assert sum(999 in job.rows for job in engine.of_kind("thumbnails")) == 1


def test_hits_say_what_they_are(tmp_path):
    model = HitsModel()
    model.open(write_results(tmp_path / "r.gpkg", 3))
    hit = model.index(1).data(HIT_ROLE)
    assert (hit.rank, hit.tile_id, hit.source_name, hit.date, hit.n_dates) == (2, "0/1/0", "a.tif", "2020-05-01", 1)
    assert model.index(0).data(HIT_ROLE).date == "", "no date is no text"
    assert "a.tif" in model.index(1).data(Qt.ItemDataRole.ToolTipRole)


def test_a_click_selects_on_the_map_and_goes_there(results, iface):
    page, canvas = results, iface.mapCanvas()
    canvas.setDestinationCrs(page.link.layer.crs())
    rect = page.view.visualRect(page.hits.index(3))
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rect.center())
    layer = page.link.layer
    assert [f["rank"] for f in layer.selectedFeatures()] == [4]
    place = layer.selectedFeatures()[0].geometry().boundingBox()
    assert canvas.extent().contains(place) and canvas.extent().width() < 20 * place.width()


def test_down_and_up_go_to_the_next_and_previous_hit(results, iface):
    page = results
    page.view.setFocus()
    page.view.setCurrentIndex(page.hits.index(0))
    for _ in range(3):
        QTest.keyClick(page.view, Qt.Key.Key_Down)
    QTest.keyClick(page.view, Qt.Key.Key_Up)
    assert [hit.rank for hit in page.view.selected_hits()] == [3]
    assert [f["rank"] for f in page.link.layer.selectedFeatures()] == [3]


def test_a_selection_on_the_map_selects_in_the_list_and_leaves_the_map_alone(results, iface):
    page, canvas = results, iface.mapCanvas()
    before = canvas.extent().toString()
    ids = {f["rank"]: f.id() for f in page.link.layer.getFeatures()}
    page.link.layer.selectByIds([ids[5], ids[7]])
    assert [hit.rank for hit in page.view.selected_hits()] == [5, 7]
    assert canvas.extent().toString() == before
    page.link.layer.removeSelection()
    assert page.view.selected_hits() == []


def test_removing_the_layer_leaves_the_list_working(results):
    page = results
    QgsProject.instance().removeMapLayer(page.link.layer.id())
    assert page.link.layer is None
    page.view.show_rows([2])
    assert [hit.rank for hit in page.view.selected_hits()] == [3]


def test_places_without_georeference_can_be_chosen(page, photo, engine, wait_for):
    def search(job):
        write_results(job.out, 4, without_place={0, 1, 2, 3})
        return JobResult({"results": job.out}, {"hits": 4, "seconds": 0.1, "exact": True})

    engine.answers["search"] = search
    page.adder.add_files(page.like, [photo])
    page.search()
    assert wait_for(lambda: page.situation is SearchState.RESULTS)
    page.view.setFocus()
    page.view.setCurrentIndex(page.hits.index(2))
    assert [hit.rank for hit in page.view.selected_hits()] == [3]


# -- archives


def test_building_an_archive_reports_and_opens_it(dock, engine, iface, tmp_path, wait_for):
    page = dock.pages["archive"]
    page.begin_new()
    page.sources.add_paths([str(tmp_path)])
    page.folder.setFilePath(str(tmp_path / "new archive"))
    page.options.tile_m.setValue(40)
    page.options.bands.setText("4, 3,2")
    engine.held.add("index")
    page.run.button.click()
    assert dock.session.is_building and dock.pages["search"].situation is SearchState.BUILDING
    (job,) = engine.of_kind("index")
    assert job.archive == str(tmp_path / "new archive") and job.sources == (str(tmp_path),)
    assert (job.tile_m, job.overlap, job.bands, job.encoder) == ((40.0,), 0.5, (4, 3, 2), "")
    engine.task_of_kind("index").finish()
    assert wait_for(lambda: dock.session.info is not None)
    assert dock.session.archive == job.archive and not dock.session.is_building
    assert page.table.model().rowCount() == 2 and "100 tiles of 40 m" in page.totals.text()
    assert any("100 tiles" in text and "3 skipped" in text for text in messages(iface))
    assert Settings.load().recent_archives == (job.archive,) and Settings.load().last_archive == job.archive


def test_bands_hold_for_the_listed_rasters_and_an_update_leaves_all_as_they_are(dock, engine, tmp_path, wait_for):
    page = dock.pages["archive"]
    page.begin_new()
    page.sources.add_paths([str(tmp_path)])
    page.folder.setFilePath(str(tmp_path / "a"))
    page.options.bands.setText("4,1,2")
    page.options.holes.setValue(40)
    page.build()
    assert wait_for(lambda: dock.session.info is not None and page.options._is_fixed)
    (first,) = engine.of_kind("index")
    assert (first.bands, first.max_hole_share) == ((4, 1, 2), 0.4)
    assert page.options.bands.text() == "" and not page.options.holes.isEnabled()
    page.sources.clear()
    page.options.bands.setText("3,2,1")  # typed, but no raster is listed
    page.build()
    assert wait_for(lambda: len(engine.of_kind("index")) == 2)
    update = engine.of_kind("index")[1]
    assert (update.sources, update.bands, update.max_hole_share) == ((), (), None)


def test_rasters_that_failed_are_named(dock, engine, iface, tmp_path, wait_for):
    def index(job):
        result = engine.index(job)
        result.summary["failed"] = [{"path": "x.tif", "message": "x.tif has no CRS"}]
        return result

    engine.answers["index"] = index
    page = dock.pages["archive"]
    page.sources.add_paths([str(tmp_path)])
    page.folder.setFilePath(str(tmp_path / "a"))
    page.build()
    assert wait_for(lambda: any("x.tif has no CRS" in text for text in messages(iface)))


def test_cancelling_a_build_keeps_the_archive_and_says_how_to_go_on(dock, engine, iface, tmp_path, wait_for):
    engine.held.add("index")
    page = dock.pages["archive"]
    page.sources.add_paths([str(tmp_path)])
    page.folder.setFilePath(str(tmp_path / "a"))
    page.build()
    page.run.cancel_button.click()
    assert wait_for(lambda: not dock.session.is_building)
    assert not page.run.is_running and page.sources.paths() == [str(tmp_path)]
    assert any("go on" in text for text in messages(iface))


def test_an_existing_archive_keeps_its_grid_and_encoder(dock, archive, engine, wait_for):
    page = dock.pages["archive"]
    assert page.chosen_folder() == str(archive) and page.run.button.text() == "Update archive"
    assert not page.options.tile_m.isEnabled() and page.options.tile_m.value() == 40.0
    page.build()
    (job,) = engine.of_kind("index")
    assert job.sources == () and job.tile_m == () and job.overlap is None
    assert wait_for(lambda: not dock.session.is_building)
    page.begin_new()
    assert page.options.tile_m.isEnabled() and page.options.tile_m.value() == 0.0


def test_a_stale_archive_says_so_and_offers_to_update(dock, archive, engine, wait_for):
    engine.answers["info"] = lambda job: JobResult(
        {}, info(job.archive, is_stale=True, changed=["/data/a.tif"], missing=["/data/b.tif"])
    )
    dock.session.refresh_info()
    assert wait_for(lambda: dock.header.update_button.isVisibleTo(dock.header))
    table = dock.pages["archive"].table.sources
    assert [s["state"] for s in table.sources] == ["changed", "missing"]
    archive_page = dock.pages["archive"]
    assert [card.title.text()[:16] for card in archive_page.cards] == ["1 raster missing", "1 raster changed"]
    dock.header.update_button.click()
    assert engine.of_kind("index") == []  # what becomes of the missing one is asked first
    next(b for b in archive_page.cards[0].buttons if b.text() == "Keep them").click()
    assert engine.of_kind("index")[0].sources == () and engine.of_kind("index")[0].missing == "keep"


def test_an_archive_that_cannot_be_read_says_why(dock, archive, engine, wait_for):
    from kinscape.core.errors import ArchiveError

    def refuse(job):
        raise ArchiveError("the archive is of format 9; this program reads 1", "update Kinscape")

    engine.answers["info"] = refuse
    dock.session.refresh_info()
    assert wait_for(lambda: dock.session.info_error is not None)
    assert "format 9" in dock.header.state.text() and "Update Kinscape" in dock.pages["archive"].totals.text()


def test_the_archive_combo_offers_those_used_before(dock, archive, tmp_path, wait_for):
    other = tmp_path / "other"
    other.mkdir()
    (other / "archive.json").write_text("{}")
    dock.session.open_archive(str(other))
    combo = dock.header.combo
    assert [combo.itemText(i) for i in range(combo.count())] == ["other", archive.name]
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    assert dock.session.archive == str(archive)


def test_the_last_archive_is_opened_again(iface, project, engine, dock, archive):
    again = KinscapeDock(iface, Session(iface, engine, lambda: None))
    try:
        assert again.session.archive == str(archive)
    finally:
        again.release()
        again.deleteLater()


def test_layers_and_files_can_be_dropped_on_the_sources(dock, project, tmp_path):
    from qgis.core import QgsMimeDataUtils
    from test_draw_tool import make_raster

    layer = QgsRasterLayer(make_raster(tmp_path / "täwn 1.tif"), "town")
    project.addMapLayer(layer)
    page = dock.pages["archive"]
    page.sources._take_drop(QgsMimeDataUtils.encodeUriList([QgsMimeDataUtils.Uri(layer)]))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    page.sources._take_drop(mime)
    page.sources._take_drop(mime)
    assert page.sources.paths() == [str(tmp_path / "täwn 1.tif"), str(tmp_path)]
    page.sources.view.selectAll()
    page.sources.remove_selected()
    assert page.sources.paths() == []


def test_a_read_only_archive_puts_results_into_the_cache(dock, archive, monkeypatch, tmp_path):
    import os

    monkeypatch.setattr(os, "access", lambda path, mode: False)
    settings = Settings.load()
    settings.cache_dir = str(tmp_path / "cache")
    settings.save()
    folder = dock.session.new_run_folder()
    assert folder.is_dir() and tmp_path / "cache" in folder.parents
    assert dock.session.new_run_folder() != folder


# -- the real way over tasks


def test_jobs_of_the_dock_run_in_the_background(iface, project, tiny_engine, wait_for):
    """With the real task and engine client; the engine is the one of tests/engine_script.py."""
    from kinscape.core.jobs.info import InfoJob

    session = Session(iface, engine_check=lambda: None)
    seen, states = [], []
    session.engine_changed.connect(states.append)
    thread = []
    session.start(
        "count",
        InfoJob(archive="count:3"),
        done=lambda result: (seen.append(result), thread.append(threading.current_thread() is threading.main_thread())),
        failed=seen.append,
    )
    assert wait_for(lambda: seen)
    assert thread == [True] and states[0] == "starting" and states[-1] == "ready"
    task = session.start(
        "sleep", InfoJob(archive="sleep:60"), done=seen.append, cancelled=lambda: seen.append("cancelled")
    )
    assert wait_for(lambda: tiny_engine.state == "busy")
    task.cancel()
    assert wait_for(lambda: seen[-1] == "cancelled", 3.0)
    session.release()
