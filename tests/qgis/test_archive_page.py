"""The Archive page: every state and its way out, the line before a build, and what can be done with single sources."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from fakes import FakeEngine, estimate, info
from kinscape.core.errors import ArchiveError, EngineError
from kinscape.core.events import Progress
from kinscape.core.jobs.base import JobResult
from kinscape.core.jobs.index import IndexJob
from kinscape.core.jobs.relocate import RelocateJob
from kinscape.ui.dock import build_memory
from kinscape.ui.dock.archive_folder import unfinished_job
from kinscape.ui.dock.archive_state import ArchiveFacts, ArchiveState, archive_states
from kinscape.ui.dock.pages.archive_page import ArchivePage
from kinscape.ui.dock.session import Session
from kinscape.ui.dock.widgets import preflight
from kinscape.ui.layers.coverage import COVERAGE
from kinscape.ui.options.settings import Settings
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget

GROUND = [540000.0, 6589000.0, 540400.0, 6589400.0]


def placed(folder, **more):
    """Two sources with a place on the ground and two dates."""
    sources = [
        {"path": "/data/a.tif", "name": "a.tif", "state": "ok", "tiles": 60, "date": "2020-05-01", "gsd_m": 0.2,
         "bounds": GROUND, "message": ""},
        {"path": "/data/b.tif", "name": "b.tif", "state": "ok", "tiles": 40, "date": "2021-05-01", "gsd_m": 0.5,
         "bounds": [v + 300 for v in GROUND], "message": ""},
    ]
    for source in sources:
        source.update(more.pop(source["name"], {}))
    grid = {"crs": "EPSG:3301", "name": "EPSG:3301", "whole": False,
            "scales": [{"tile_m": 40.0, "tile_px": 128, "stride_px": 64, "overlap": 0.5, "tiles": 100}]}
    return info(folder, sources=sources, grid=grid, **more)


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def has_engine():
    return [True]


@pytest.fixture
def session(iface, project, engine, has_engine):
    def check():
        if not has_engine[0]:
            raise EngineError("the engine is not installed", "install it")

    Settings().save()
    session = Session(iface, engine, check)
    yield session
    session.release()


@pytest.fixture
def page(iface, session, monkeypatch):
    from qgis.core import QgsSettings

    QgsSettings().remove("plugins/kinscape/build")
    monkeypatch.setattr(preflight, "WAIT_MS", 0)
    page = ArchivePage(session)
    page.resize(340, 760)
    page.show()
    page.preflight._timer.setInterval(0)
    page.shown()
    yield page
    page.release()
    page.deleteLater()


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "archive.json").write_text("{}")
    return folder


@pytest.fixture
def open_with(page, session, engine, folder, wait_for):
    """Opens the archive with a summary: ``open_with(missing=[…])``."""

    def open_(**more):
        engine.answers["info"] = lambda job: JobResult({}, placed(job.archive, **more))
        session.open_archive(str(folder))
        session.refresh_info()
        assert wait_for(lambda: session.info is not None and session.info == placed(str(folder), **more))
        return page

    return open_


def texts(page):
    return [card.title.text() for card in page.cards]


def press(page, title):
    """Press a card's button by its text."""
    button = next(b for card in page.cards for b in card.buttons if b.text() == title)
    button.click()


def messages(iface):
    return [item.text() for item in iface.messageBar().items()]


# -- the rule
@pytest.mark.parametrize(
    ("facts", "states"),
    [
        ({}, ["NOTHING_YET"]),
        ({"has_engine": False}, ["ENGINE_MISSING", "NOTHING_YET"]),
        ({"is_building": True, "changed": 3}, ["BUILDING"]),
        ({"is_open": True, "is_there": True, "is_known": True}, ["UP_TO_DATE"]),
        ({"is_open": True, "is_there": True}, []),  # its summary is being read
        ({"is_open": True, "is_there": True, "has_error": True}, ["UNREADABLE"]),
        ({"is_open": True, "has_error": True}, ["LOST"]),
        ({"is_open": True, "has_blocks": True}, ["UNFINISHED"]),
        ({"is_open": True, "is_there": True, "is_known": True, "is_partial": True}, ["UNFINISHED"]),
        ({"is_open": True, "is_there": True, "is_known": True, "missing": 1, "changed": 2, "failed": 1},
         ["MISSING", "CHANGED", "FAILED_SOURCES"]),
        ({"is_open": True, "is_there": True, "is_known": True, "is_writable": False, "changed": 1},
         ["READ_ONLY", "CHANGED"]),
    ],
)
def test_the_states_follow_from_the_facts(facts, states):
    assert [state.name for state in archive_states(ArchiveFacts(**facts))] == states


# -- the states on the page
def test_nothing_yet_offers_the_rasters_of_the_project_or_another_archive(page):
    assert page.states() == [ArchiveState.NOTHING_YET] and texts(page) == ["No archive yet"]
    assert [b.text() for b in page.cards[0].buttons] == ["Project rasters", "Open an archive…"]
    assert not page.run.button.isEnabled() and page.totals.text() == "Nothing yet."


def test_without_the_engine_a_short_line_leads_to_where_it_is_installed(page, session, has_engine):
    opened = []
    session.open_page = opened.append
    has_engine[0] = False
    session.check_engine()
    assert ArchiveState.ENGINE_MISSING in page.states() and not page.run.button.isEnabled()
    press(page, "Install…")
    assert opened == ["search"]
    has_engine[0] = True
    page.shown()
    assert ArchiveState.ENGINE_MISSING not in page.states()


def test_an_archive_that_is_up_to_date_needs_no_card(open_with):
    page = open_with()
    assert page.states() == [ArchiveState.UP_TO_DATE] and page.cards == []
    assert "100 tiles of 40 m" in page.totals.text() and page.coverage_button.isVisibleTo(page)


def test_changed_rasters_are_told_and_updated(open_with, engine, wait_for):
    page = open_with(changed=["/data/a.tif"], is_stale=True)
    assert texts(page) == ["1 raster changed since it was indexed"]
    assert "/data/a.tif" in page.cards[0].text.text().replace("\u200b", "")
    press(page, "Update")
    (job,) = engine.of_kind("index")
    assert job.sources == () and job.missing == "drop"


@pytest.mark.parametrize(("answer", "missing"), [("Keep them", "keep"), ("Drop them", "drop")])
def test_an_update_asks_what_becomes_of_missing_rasters(open_with, engine, answer, missing):
    page = open_with(missing=["/data/b.tif"], is_stale=True)
    assert texts(page) == ["1 raster missing"]
    page.run.button.click()
    assert texts(page) == ["1 raster of the archive is not there any more"] and engine.of_kind("index") == []
    press(page, answer)
    assert [job.missing for job in engine.of_kind("index")] == [missing]


def test_the_question_can_be_taken_back_and_adding_rasters_keeps_missing_ones(open_with, engine, tmp_path):
    page = open_with(missing=["/data/b.tif"], is_stale=True)
    page.run.button.click()
    press(page, "Cancel")
    assert texts(page) == ["1 raster missing"]
    page.sources.add_paths([str(tmp_path)])
    page.run.button.click()
    (job,) = engine.of_kind("index")
    assert job.sources == (str(tmp_path),) and job.missing == "keep"


def test_missing_rasters_are_located_in_the_folder_that_is_chosen(open_with, engine, iface, monkeypatch, wait_for):
    page = open_with(missing=["/data/a.tif", "/data/b.tif"], is_stale=True)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/new/place")
    engine.answers["relocate"] = lambda job: JobResult(
        {}, {"mended": [{"from": "/data/a.tif", "to": "/new/place/a.tif"}], "missing": [],
             "differing": [{"path": "/data/b.tif", "found": "/new/place/b.tif", "why": "its content is another"}]})
    infos = len(engine.of_kind("info"))
    press(page, "Locate…")
    assert wait_for(lambda: not page.builder.is_running)
    assert engine.of_kind("relocate") == [RelocateJob(page.session.archive, "/new/place")]
    assert any("1 raster found again" in text for text in messages(iface))
    assert "b.tif is not the file that was indexed: its content is another" in page.notice.text.replace("\u200b", "")
    assert len(engine.of_kind("info")) > infos


def test_an_unfinished_build_is_resumed_with_what_was_asked(open_with, engine, folder):
    (folder / "building").mkdir()
    asked = IndexJob(str(folder), ("/data",), tile_m=(40.0,), bands=(4, 3, 2), exclude=("/data/m.tif",))
    (folder / "building" / "job.json").write_text(json.dumps(asked.to_dict()))
    page = open_with(is_partial=True)
    assert texts(page) == ["The archive is not finished"]
    press(page, "Resume")
    (job,) = engine.of_kind("index")
    assert (job.sources, job.bands, job.exclude, job.tile_m) == (("/data",), (4, 3, 2), ("/data/m.tif",), ())


def test_a_build_cut_off_at_its_beginning_is_resumed_with_all_options(page, engine, tmp_path):
    begun = tmp_path / "begun"
    (begun / "building").mkdir(parents=True)
    asked = IndexJob(str(begun), ("/data",), tile_m=(40.0,), overlap=0.25)
    (begun / "building" / "job.json").write_text(json.dumps(asked.to_dict()))
    page.folder.setFilePath(str(begun))
    assert page.states() == [ArchiveState.UNFINISHED]
    press(page, "Resume")
    assert engine.of_kind("index") == [asked]
    (begun / "building" / "job.json").write_text('{"kind": "search"}')
    assert unfinished_job(str(begun)) is None


def test_a_read_only_archive_can_be_looked_at_and_not_changed(open_with, monkeypatch):
    import os

    monkeypatch.setattr(os, "access", lambda path, mode: False)
    page = open_with()
    assert texts(page) == ["This archive is read-only"] and not page.run.button.isEnabled()
    page.table.selectAll()
    enabled = {action.text(): action.isEnabled() for action in page.table.menu().actions()}
    assert enabled["&Zoom to it"] and not enabled["&Update"] and not enabled["&Remove from the archive"]


def test_a_damaged_archive_says_what_can_be_done(page, session, engine, folder, wait_for):
    def refuse(job):
        raise ArchiveError("tiles.parquet is damaged: cut short", "restore the folder from a copy")

    engine.answers["info"] = refuse
    session.open_archive(str(folder))
    assert wait_for(lambda: session.info_error is not None)
    assert texts(page) == ["The archive cannot be read"] and "restore the folder" in page.cards[0].text.text().lower()
    press(page, "Copy details")
    assert "tiles.parquet is damaged" in QApplication.clipboard().text()
    press(page, "Index again…")
    assert session.archive == "" and texts(page) == ["No archive yet"]


def test_an_archive_that_went_away_is_told(open_with, folder):
    import shutil

    page = open_with()
    shutil.rmtree(folder)
    page.shown()
    assert texts(page) == ["The archive is not there any more"]


def test_rasters_that_failed_are_listed_with_their_reasons(open_with, engine):
    page = open_with(**{"b.tif": {"state": "failed", "message": "b.tif is cut short"}})
    assert texts(page) == ["1 raster could not be indexed"] and "cut short" in page.cards[0].text.text()
    press(page, "Copy list")
    assert "b.tif is cut short" in QApplication.clipboard().text()
    press(page, "Try again")
    assert len(engine.of_kind("index")) == 1


# -- building
def test_while_it_is_built_the_archive_becomes_searchable_in_parts(page, session, engine, tmp_path, wait_for):
    engine.held.add("index")
    target = tmp_path / "new"
    page.sources.add_paths([str(tmp_path / "a.tif"), str(tmp_path / "b.tif")])
    page.folder.setFilePath(str(target))
    page.build()
    assert page.states() == [ArchiveState.BUILDING] and page.cards == [] and page.run.is_running
    assert [s["state"] for s in page.table.sources.sources] == ["waiting", "waiting"] and not session.has_archive
    (task,) = [t for t in engine.tasks if t.job.kind == "index"]
    task.progressed.emit(Progress("indexing", 10, 100, "tiles", 9.0))
    target.mkdir()
    (target / "archive.json").write_text("{}")
    engine.answers["info"] = lambda job: JobResult({}, placed(
        job.archive, tiles=60, is_partial=True, **{
            "a.tif": {"path": str(tmp_path / "a.tif"), "state": "partial", "tiles": 60},
            "b.tif": {"path": str(tmp_path / "b.tif"), "state": "partial", "tiles": 0}}))
    page.builder.look_for_part()
    assert wait_for(lambda: session.info is not None)
    assert session.archive == str(target) and session.is_building and session.has_archive
    assert [s["state"] for s in page.table.sources.sources] == ["working", "waiting"]
    assert "60 tiles can be searched already" in page.run.note.text()
    infos = len(engine.of_kind("info"))
    page.builder.look_for_part()  # nothing new
    assert len(engine.of_kind("info")) == infos
    engine.answers["info"] = lambda job: JobResult({}, placed(job.archive))
    task.finish()
    assert wait_for(lambda: session.info is not None and session.info["tiles"] == 100)
    assert [s["state"] for s in page.table.sources.sources] == ["ok", "ok"] and not page.run.is_running


def test_another_archive_that_is_open_stays_open_while_one_is_built(open_with, session, engine, tmp_path):
    page = open_with()
    engine.held.add("index")
    page.sources.add_paths([str(tmp_path)])
    page.folder.setFilePath(str(tmp_path / "other"))
    page.build()
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "archive.json").write_text("{}")
    page.builder.look_for_part()
    assert session.archive.endswith("archive")
    engine.task_of_kind("index").cancel()


# -- the line before a build
def test_the_line_before_a_build_says_what_it_takes(page, engine, tmp_path, wait_for):
    page.sources.add_paths([str(tmp_path)])
    assert wait_for(lambda: page.preflight.estimate is not None)
    text = page.preflight.label.text()
    assert "2 rasters" in text and "about 34,000 tiles" in text and "40 m, 200 pixels" in text and "of memory" in text
    assert "first build" in text
    build_memory.remember_build({}, {"new_tiles": 3400, "seconds": 10.0, "encoder": {"name": "handcrafted"}})
    assert build_memory.seconds_range("handcrafted", 34000) == pytest.approx((81.6, 122.5), abs=0.1)
    assert "1 min 0 s" not in preflight.estimate_text(page.preflight.estimate)
    assert "80 s to 2 min" in preflight.estimate_text(page.preflight.estimate).replace("1 min 20 s", "80 s")
    page.sources.clear()
    assert page.preflight.label.text() == ""


def test_the_members_of_a_vrt_are_left_out_unless_they_are_wanted(page, engine, tmp_path, wait_for):
    members = ["/data/1.tif", "/data/2.tif"]
    engine.answers["estimate"] = lambda job: JobResult({}, estimate(job, members=[] if job.exclude else members))
    page.sources.add_paths([str(tmp_path)])
    page.folder.setFilePath(str(tmp_path / "a"))
    assert wait_for(lambda: page.preflight.estimate is not None and page.preflight.members.isVisibleTo(page))
    assert wait_for(lambda: engine.of_kind("estimate")[-1].exclude == tuple(members))
    assert "2 rasters that a VRT shows" in page.preflight.members.text()
    page.preflight.members.setChecked(False)
    assert wait_for(lambda: engine.of_kind("estimate")[-1].exclude == ())
    page.preflight.members.setChecked(True)
    page.build()
    assert engine.of_kind("index")[0].exclude == tuple(members)


def test_options_of_the_last_build_are_offered_again_where_they_fit(page, engine, session, tmp_path, wait_for):
    page.sources.add_paths([str(tmp_path)])
    page.folder.setFilePath(str(tmp_path / "a"))
    page.options.tile_m.setValue(60)
    page.options.overlap.setValue(30)
    page.build()
    assert wait_for(lambda: not page.builder.is_running)
    session.open_archive("")
    again = ArchivePage(session)
    assert again.options.overlap.value() == 30
    again.options.set_auto(0.5, "town")
    assert again.options.tile_m.value() == 60
    other = ArchivePage(session)
    other.options.set_auto(30.0, "a satellite")  # 2 pixels: of no use
    assert other.options.tile_m.value() == 0
    for one in (again, other):
        one.release()
        one.deleteLater()


def test_a_tile_is_drawn_on_the_map_as_large_as_it_is(page, session):
    canvas = session.canvas
    canvas.resize(400, 300)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3301"))
    canvas.setExtent(QgsRectangle(540000, 6589000, 540400, 6589300))
    page.options.tile_m.setValue(50)
    page.options.show_button.setChecked(True)
    box = page.tile_box.geometry.boundingBox()
    assert box.width() == pytest.approx(50, rel=0.01) and box.height() == pytest.approx(50, rel=0.01)
    page.options.tile_m.setValue(100)
    assert page.tile_box.geometry.boundingBox().width() == pytest.approx(100, rel=0.01)
    canvas.setExtent(QgsRectangle(541000, 6590000, 541400, 6590300))
    assert page.tile_box.geometry.boundingBox().center().x() == pytest.approx(541200, abs=2)
    page.hide()
    assert not page.tile_box.is_shown


def test_the_encoder_says_what_it_is(page):
    page.options.encoder.choose("resnet18")
    assert "ImageNet" in page.options.about_encoder.text()


# -- what is inside
def test_a_source_is_shown_on_the_map(open_with, session):
    page = open_with()
    session.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3301"))
    page.table.selectRow(0)
    page.inside.zoom(page.table.chosen())
    assert session.canvas.extent().contains(QgsRectangle(*GROUND))


def test_sources_are_updated_and_removed_by_their_paths(open_with, engine, wait_for):
    page = open_with()
    page.table.selectRow(1)
    page.inside.update(page.table.chosen())
    assert wait_for(lambda: not page.builder.is_running)
    (first,) = engine.of_kind("index")
    assert (first.sources, first.missing, first.exclude) == (("/data/b.tif",), "keep", ())
    page.table.selectRow(1)
    page.inside.ask_remove(page.table.chosen())
    assert texts(page) == ["Remove 1 raster from the archive?"] and len(engine.of_kind("index")) == 1
    press(page, "Remove")
    removal = engine.of_kind("index")[1]
    assert removal.sources == removal.exclude == ("/data/b.tif",)


def test_a_raster_that_cannot_be_opened_is_named(open_with, iface):
    page = open_with()
    page.inside.add_layers(page.table.sources.sources)
    assert any("Cannot be opened: a.tif, b.tif" in text for text in messages(iface))


def test_coverage_is_a_layer_of_polygons_by_source_and_date(open_with, folder):
    page = open_with()
    page.coverage_button.click()
    page.coverage_button.click()  # it takes the place of the first
    (layer,) = [la for la in QgsProject.instance().mapLayers().values() if la.customProperty(COVERAGE) == str(folder)]
    assert layer.featureCount() == 2 and layer.crs().authid() == "EPSG:3301"
    assert {f["name"]: f["date"] for f in layer.getFeatures()} == {"a.tif": "2020-05-01", "b.tif": "2021-05-01"}
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer) and len(layer.renderer().categories()) == 2


def test_the_menu_offers_what_fits_the_rows(open_with):
    page = open_with(missing=["/data/b.tif"])
    page.table.selectRow(1)
    enabled = {action.text(): action.isEnabled() for action in page.table.menu().actions()}
    assert enabled["&Locate…"] and not enabled["&Add as layer"]
    page.table.selectRow(0)
    enabled = {action.text(): action.isEnabled() for action in page.table.menu().actions()}
    assert enabled["&Add as layer"] and not enabled["&Locate…"]


# -- shape
@pytest.mark.parametrize("width", [320, 340, 600])
def test_nothing_is_wider_than_the_dock(open_with, width):
    page = open_with(missing=["/data/b.tif", "/data/" + "long" * 40 + ".tif"], changed=["/data/a.tif"], is_stale=True)
    page.resize(width, 700)
    QApplication.processEvents()
    content = page._scroll.widget()
    assert content.width() <= page._scroll.viewport().width()
    for widget in content.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, (QAbstractButton, QLabel)):
            right = widget.mapTo(content, widget.rect().topRight()).x()
            assert right <= content.width(), (widget, widget.text())


def test_every_control_says_what_it_does_and_can_be_reached_by_keyboard(open_with):
    page = open_with(missing=["/data/b.tif"], changed=["/data/a.tif"], is_stale=True)
    own = [*(b for card in page.cards for b in card.buttons), page.coverage_button, page.options.show_button,
           page.preflight.members, page.run.button, page.options.tile_m, page.options.overlap, page.table]
    for widget in own:
        assert widget.toolTip(), widget
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget


def test_the_real_summary_has_what_the_page_reads(tmp_path):
    """The fakes must not drift from the job: bounds of sources, messages, part."""
    source = Path(__file__).resolve().parents[2] / "core" / "archive" / "describe.py"
    text = source.read_text(encoding="utf-8")
    for key in ('"bounds"', '"message"', '"part"', '"is_partial"', '"missing"', '"changed"'):
        assert key in text
