"""What a surveyor ran into with the dock: each test is a fault that was seen in a real QGIS window."""

from __future__ import annotations

import builtins
import shutil
from pathlib import Path

import pytest
from fakes import FakeEngine, info, write_results
from kinscape.core.errors import QueryError, RasterError
from kinscape.core.jobs.base import JobResult
from kinscape.ui.dock.dock import KinscapeDock
from kinscape.ui.dock.pages import page_classes
from kinscape.ui.dock.search_state import SearchState
from kinscape.ui.dock.session import Session
from kinscape.ui.dock.widgets.where_box import POLYGONS
from kinscape.ui.layers.run_group import RUN, add_run
from kinscape.ui.options.settings import Settings
from kinscape.ui.words import sentence, wrappable
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtGui import QPixmap


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def dock(iface, project, engine, tmp_path, wait_for):
    """The dock with an archive open."""
    Settings().save()
    dock = KinscapeDock(iface, Session(iface, engine, lambda: None))
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "archive.json").write_text("{}")
    dock.session.open_archive(str(folder))
    assert wait_for(lambda: dock.session.info is not None)
    yield dock
    dock.release()
    dock.deleteLater()


@pytest.fixture
def page(dock, tmp_path):
    """The Search page with one example."""
    picture = QPixmap(20, 20)
    picture.save(str(tmp_path / "like.png"))
    dock.pages["search"].adder.add_files(dock.pages["search"].like, [str(tmp_path / "like.png")])
    return dock.pages["search"]


def search(page, wait_for):
    page.search()
    assert wait_for(lambda: not page.flow.is_running)


def messages(iface):
    return [item.text() for item in iface.messageBar().items()]


@pytest.mark.parametrize("is_whole", [True, False])
def test_no_score_map_is_asked_of_an_archive_of_whole_files(page, dock, engine, wait_for, is_whole):
    grid = {"crs": "", "name": "", "whole": is_whole, "scales": []}
    engine.answers["info"] = lambda job: JobResult({}, info(job.archive, grid=grid))
    dock.session.refresh_info()
    assert wait_for(lambda: dock.session.info["grid"] == grid)
    search(page, wait_for)
    assert bool(engine.of_kind("search")[0].score_map) is not is_whole
    assert page.filters.score_map.isEnabled() is not is_whole


def test_an_archive_that_is_deleted_while_it_is_open_is_said_so(page, dock, wait_for):
    search(page, wait_for)
    shutil.rmtree(dock.session.archive)
    page.search()
    assert page.situation is SearchState.NO_ARCHIVE and page.stack.currentIndex() == 0
    assert "not there any more" in page.full_card.text.text()
    assert "cannot be read" in dock.header.state.text()
    assert "not there any more" in dock.pages["archive"].totals.text()


def test_an_archive_that_comes_back_can_be_opened_again(page, dock, wait_for):
    shutil.rmtree(dock.session.archive)
    page.shown()
    Path(dock.session.archive).mkdir()
    (Path(dock.session.archive) / "archive.json").write_text("{}")
    dock.session.open_archive(dock.session.archive)
    assert wait_for(lambda: dock.session.info is not None) and dock.session.info_error is None
    assert page.situation is SearchState.READY


def test_what_is_wrong_with_an_example_stays_below_it_until_it_is_removed(page, engine, tmp_path, wait_for):
    def refuse(job):
        raise QueryError("the query has no valid pixel in town.tif", "draw it where there is imagery")

    engine.answers["preview"] = refuse
    QPixmap(20, 20).save(str(tmp_path / "hole.png"))
    page.adder.add_files(page.like, [str(tmp_path / "hole.png")])
    assert wait_for(lambda: page.like.model.items[-1].error)
    assert "no valid pixel" in page.notice.text and "hole.png" in page.notice.text
    assert not page.notice.isHidden()
    page.like.model.remove(len(page.like.model.items) - 1)
    assert page.notice.isHidden()


def test_why_a_build_failed_stays_on_the_page_and_the_bar_is_short(dock, engine, iface, tmp_path, wait_for):
    def refuse(job):
        raise RasterError("the file x.tif has no CRS", "assign one with Raster > Projections")

    engine.answers["index"] = refuse
    page = dock.pages["archive"]
    page.build()
    assert wait_for(lambda: not dock.session.is_building)
    assert page.notice.text == "The file x.tif has no CRS\n\nAssign one with Raster > Projections"
    assert "The file x.tif has no CRS" in messages(iface)
    engine.answers["index"] = engine.index
    page.build()
    assert page.notice.isHidden()


def test_searching_everywhere_drops_the_dates_and_sources_too(page, engine, wait_for):
    engine.hits = 0
    page.filters.date_from.setDate(QDate(2020, 1, 1))
    page.filters.sources.setItemCheckState(0, Qt.CheckState.Checked)
    search(page, wait_for)
    assert page.situation is SearchState.NO_RESULTS
    page.card.buttons()[0].click()
    assert wait_for(lambda: len(engine.of_kind("search")) == 2)
    first, second = engine.of_kind("search")
    assert first.date_from == "2020-01-01" and first.sources == ("/data/a.tif",)
    assert second.date_from == "" and second.sources == ()


def test_dates_asked_of_undated_rasters_are_named_as_the_reason(page, dock, engine, wait_for):
    undated = [{"path": "/data/a.tif", "name": "a.tif", "state": "ok", "tiles": 60, "date": "", "gsd_m": 0.2}]
    engine.answers["info"] = lambda job: JobResult({}, info(job.archive, sources=undated))
    dock.session.refresh_info()
    assert wait_for(lambda: len(dock.session.info["sources"]) == 1)
    engine.hits = 0
    page.filters.date_from.setDate(QDate(2020, 1, 1))
    search(page, wait_for)
    assert "no date" in page.card.text.text()


def test_earlier_runs_are_hidden_and_folded_so_that_their_maps_do_not_cover_each_other(page, wait_for):
    search(page, wait_for)
    search(page, wait_for)
    groups = [g for g in QgsProject.instance().layerTreeRoot().findGroups() if g.customProperty(RUN)]
    assert [(g.itemVisibilityChecked(), g.isExpanded()) for g in groups] == [(True, True), (False, False)]


def test_the_layers_offered_as_areas_are_the_users_own(page, wait_for):
    own = QgsVectorLayer("Polygon?crs=EPSG:3301", "Zones", "memory")
    QgsProject.instance().addMapLayer(own)
    search(page, wait_for)
    page.where.choose(POLYGONS)
    layers = page.where.layers
    assert [layers.layer(i).name() for i in range(layers.count())] == ["Zones"]


def test_the_list_is_tied_to_its_layer_again_when_the_project_is_opened(page, tmp_path, wait_for):
    search(page, wait_for)
    project = QgsProject.instance()
    project.write(str(tmp_path / "p.qgz"))
    project.read(str(tmp_path / "p.qgz"))
    assert page.link.layer is not None
    page.view.show_rows([2])
    assert [f["rank"] for f in page.link.layer.selectedFeatures()] == [3]


def test_a_project_without_the_run_leaves_the_list_alone(page, wait_for):
    search(page, wait_for)
    QgsProject.instance().removeAllMapLayers()
    page.relink()
    assert page.link.layer is None and page.hits.hits


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("the engine ended", "The engine ended"),
        ("/data/a.tif is no raster", "/data/a.tif is no raster"),
        ("x.tif has no CRS", "x.tif has no CRS"),
        ("", ""),
    ],
)
def test_messages_begin_as_sentences_but_names_of_files_stay_as_they_are(text, shown):
    assert sentence(text) == shown


def test_long_words_can_be_broken_and_nothing_else_changes():
    text = "the query is 540099.87,6589859.87,540140.12,6589900.12 in a.tif"
    broken = wrappable(text)
    assert broken.count("\u200b") == 3 and broken.replace("\u200b", "") == text
    assert wrappable("it is in a,b and c/d") == "it is in a,b and c/d"


def test_qgis_sees_the_pages_being_imported_so_that_a_reloaded_plugin_has_pages(monkeypatch):
    """QGIS removes only those modules of a plugin that came through the built-in import function."""
    seen, real = set(), builtins.__import__

    def watch(name, globals=None, locals=None, fromlist=(), level=0):
        module = real(name, globals, locals, fromlist, level)
        seen.add(module.__name__ if fromlist else name)
        return module

    monkeypatch.setattr(builtins, "__import__", watch)
    assert {page.__module__ for page in page_classes()} <= seen


def test_places_without_georeference_have_no_crs_that_qgis_would_try_to_transform(project, tmp_path):
    layer = add_run({"results": write_results(tmp_path / "whole.gpkg", 3, without_place=range(3))}, "whole").places
    assert layer.featureCount() == 3 and not layer.crs().isValid()
