"""Every state of the dock in one real QGIS window, one after the other: a picture of each, and what can be read in it.

Run by tools/see_qgis.sh. A stand-in answers for the engine (tests/qgis/fakes.py), so that each state is reached at once
and can be held; all else is what a user gets. KINSCAPE_TOUR names a JSON file with {out, dock_px}, and perhaps
{font_pt: 3} for a larger font and {only_pictures: true} to leave out the measures.
"""

import json
import os
import sys
from pathlib import Path

HERE = Path(os.environ["SEE_SCRIPT"]).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "qgis")]

from fakes import FakeTask, info  # noqa: E402
from kinscape.core.errors import ArchiveError, EngineError, QueryError  # noqa: E402
from kinscape.core.events import Progress  # noqa: E402
from kinscape.core.jobs.base import JobResult  # noqa: E402
from kinscape.core.jobs.index import IndexJob  # noqa: E402
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle  # noqa: E402
from qgis.PyQt.QtCore import QDate, QTimer  # noqa: E402
from qgis.PyQt.QtWidgets import QApplication  # noqa: E402
from qgis.utils import iface, plugins  # noqa: E402
from stage import Engine, shoot, shoot_menu, tab_through  # noqa: E402
from walk import OUT, PLAN, arrange, dock, finish, search_page, when  # noqa: E402

CREATED = "2026-05-01T10:00:00+00:00"


def run(done):
    """Go through ``walk``: what it yields is waited for (a condition, or milliseconds)."""
    if PLAN.get("font_pt"):
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() + PLAN["font_pt"])
        QApplication.setFont(font)
    plugins["kinscape"].action.trigger()
    arrange(PLAN["dock_px"])
    engine = Engine()
    session = dock().session
    session._runner, session._engine_check, session._watch._probe = engine, engine.check, lambda: engine.process
    parts = walk(engine)

    def go_on():
        what = next(parts, None)
        if what is None:
            finish(done)
        elif callable(what):
            when(what, go_on, 20.0)
        else:
            QTimer.singleShot(what, go_on)

    QTimer.singleShot(500, go_on)


# -- the walk
def walk(engine):
    folder = OUT / "county orthophotos 2024"
    folder.mkdir()
    (folder / "archive.json").write_text(json.dumps({"created": CREATED, "tiles": 100}), encoding="utf-8")
    crs = QgsCoordinateReferenceSystem("EPSG:3301")
    QgsProject.instance().setCrs(crs)
    iface.mapCanvas().setDestinationCrs(crs)
    iface.mapCanvas().setExtent(QgsRectangle(540000, 6588500, 542500, 6589800))
    for part in (_beginning, _installing, _archives, _query, _places, _archive_page, _windows):
        yield from part(engine, folder)


def _beginning(engine, folder):
    search, session = search_page(), dock().session
    shoot("no_archive")
    tab_through("no_archive")
    engine.held.add("demo")
    search.demo.start(str(OUT / "demo"))
    engine.task_of_kind("demo").progressed.emit(Progress("indexing", 300, 900, "tiles", 4.0))
    shoot("demo")
    search.demo.cancel()
    yield lambda: not search.demo.is_running
    search.demo.error = QueryError("no space is left on the disk", "free some space, or choose another folder")
    search.update_state()
    shoot("demo_failed")
    search.demo.error = None
    engine.held.add("index")
    session.set_building(True)
    session.start("Build the archive", IndexJob(archive=str(folder)), done=lambda _result: None)
    build = engine.task_of_kind("index")
    build.progressed.emit(Progress("indexing", 1200, 5000, "tiles", 75.0))
    shoot("building")
    session.set_building(False)
    engine.process = "starting"
    session._watch.look()
    shoot("engine_starting")
    engine.process = "ready"
    build.finish()
    yield lambda: session.engine == "ready"


def _installing(engine, folder):
    import kinscape.ui.install.install_panel as module
    from kinscape.core.install.failures import NoSmallBuildError, proxy_refused

    session, search = dock().session, search_page()
    engine.missing = True
    search.shown()
    panel = search.install_panel
    shoot("install_idle")
    tab_through("install")
    task = FakeTask(panel.job(), lambda job: JobResult({}, {"was_there": False, "packages": 31, "size_mb": 412}), True)
    module.start_install = lambda job: task
    panel.run.button.click()
    task.progressed.emit(Progress("downloading", 83_000_000, 214_000_000, "bytes", 41.0))
    shoot("install_running")
    panel._failed(proxy_refused("ERROR: Could not connect\nHTTP error 407 Proxy Authentication Required"))
    shoot("install_failed")
    panel._failed(NoSmallBuildError("the index has no small build of torch", "take the large one, or name an index"))
    shoot("install_no_small_build")
    panel.outcome.clear()
    module.already_here = lambda base: (83_000_000, 214_000_000)
    panel.refresh()
    panel.advanced.setCollapsed(False)
    yield 200
    shoot("install_resume")
    panel.advanced.setCollapsed(True)
    panel.run.button.click()
    task.finish()
    shoot("install_done")
    dock().open_page("archive")
    shoot("archive_engine_missing")
    dock().open_page("search")
    engine.missing = False
    session.check_engine()
    yield 100


def _archives(engine, folder):
    session = dock().session
    session.miss_archive({"folder": "/media/surveys/2024/county orthophotos", "created": CREATED, "tiles": 7})
    shoot("archive_moved")
    session.locate_archive(str(folder))
    shoot("another_archive")
    session.forget_moved()

    def refuse(job):
        raise ArchiveError(f"vectors.npy of {folder} is cut off: 1024 of 4096 bytes", "index the rasters again")

    engine.answers["info"], good = refuse, engine.answers["info"]
    session.open_archive(str(folder))
    yield lambda: search_page().situation.name == "ARCHIVE_DAMAGED"
    shoot("archive_damaged")
    dock().open_page("archive")
    shoot("archive_unreadable")
    dock().open_page("search")
    engine.answers["info"] = good
    session.refresh_info()
    yield lambda: session.info is not None


def _query(engine, folder):
    search, session = search_page(), dock().session
    shoot("no_query")
    tab_through("no_query")
    engine.more = {"is_stale": True, "changed": ["/data/a.tif"], "missing": ["/data/b.tif"]}
    session.refresh_info()
    yield lambda: session.info["is_stale"]
    shoot("no_query_stale")
    engine.more = {}
    session.refresh_info()
    yield lambda: not session.info["is_stale"]
    for number, strip in enumerate((search.like, search.unlike)):
        path = OUT / f"example {number}.png"
        engine.picture(path, number)
        search.adder.add_files(strip, [str(path)])
    yield lambda: search.like.model.items[0].picture is not None
    shoot("ready")
    session.set_building(True)
    session.start("Build", IndexJob(archive=str(folder)), done=lambda _result: None)
    engine.task_of_kind("index").progressed.emit(Progress("indexing", 1200, 5000, "tiles", 75.0))
    shoot("ready_while_building")
    engine.task_of_kind("index").finish()
    session.set_building(False)
    search.filters.setCollapsed(False)
    yield 150
    shoot("filters")
    tab_through("filters")
    search.filters.setCollapsed(True)
    shoot_menu("menu_like", search.like.menu)
    engine.held.add("search")
    search.search()
    yield lambda: bool(engine.of_kind("search"))
    engine.task_of_kind("search").progressed.emit(Progress("searching", 40, 100, "blocks", 2.0))
    shoot("running")
    search.run.cancel()
    yield lambda: not search.flow.is_running

    def die(job):
        raise EngineError("the engine ended (signal 9)", "close other programs, or set a memory limit in the options")

    engine.held.clear()
    engine.answers["search"], good = die, engine.answers["search"]
    search.search()
    yield lambda: search.situation.name == "FAILED"
    shoot("failed")
    tab_through("failed")
    search._query_changed()
    shoot("engine_stopped")
    engine.answers["search"] = lambda job: JobResult(
        {}, {"hits": 0, "seconds": 0.1, "notes": ["the filter 'dates' leaves no tile (as asked)"]}
    )
    search.filters.date_from.setDate(QDate(2031, 1, 1))
    search.search()
    yield lambda: search.situation.name == "NO_RESULTS"
    shoot("no_results")
    search.filters.drop()
    engine.answers["search"] = good


def _places(engine, folder):
    from kinscape.ui.dock.hits import triage
    from kinscape.ui.dock.hits.hits_choice import HitsChoice

    search, session = search_page(), dock().session
    search.search()
    yield lambda: search.situation.name == "RESULTS"
    yield 700  # the thumbnails
    shoot("results")
    tab_through("results")
    search.view.show_rows([1])
    search.view.do(triage.LIKE)
    search.view.do(triage.UNLIKE)
    search.view.do(triage.HIDE)
    search.panel.bar.more.setChecked(True)
    yield 300
    shoot("results_marked")
    tab_through("results_marked")
    search.panel.bar.more.setChecked(False)
    shoot_menu("menu_recipe", search.panel.recipe.menu())
    shoot_menu("menu_export", search.panel.export.menu())
    shoot_menu("menu_more", dock().header.more_button.menu())
    shoot_menu("menu_gallery", triage.make_menu(search.view, True, search.view.do))
    search.view.show_rows([2])
    search.view.do(triage.WHY)
    yield lambda: bool(search.panel.why.rows())
    yield 300
    shoot("why")
    tab_through("why")
    search.panel.why.close_panel()
    yield 100
    search.panel.set_choice(HitsChoice(min_score=0.6, k=20, spacing_m=45.0))
    yield 300
    shoot("results_cut")
    search.panel.set_choice(HitsChoice(min_score=5.0))
    shoot("all_cut")
    tab_through("all_cut")
    search.panel.reset_choice()
    search.view.selectAll()
    search.view.do(triage.HIDE)
    yield lambda: search.situation.name == "ALL_CUT"
    shoot("all_hidden")
    search.history.undo()
    search.search()
    yield lambda: search.situation.name == "RESULTS" and search.panel.runs.count() > 1
    yield 400
    shoot("results_of_two_runs")
    session.set_building(True)
    session.start("Build", IndexJob(archive=str(folder)), done=lambda _result: None)
    engine.task_of_kind("index").progressed.emit(Progress("indexing", 1200, 5000, "tiles", 75.0))
    search.query.fold(True)
    yield 100
    shoot("results_while_building")
    engine.task_of_kind("index").finish()
    session.set_building(False)
    search.query.fold(False)
    engine.held.add("search")
    search.search()
    yield 100
    shoot("running_again")
    search.run.cancel()
    engine.held.clear()
    yield lambda: not search.flow.is_running


def _archive_page(engine, folder):
    import kinscape.ui.dock.pages.archive_page as module

    session, archive = dock().session, dock().open_page("archive")
    yield 200
    shoot("archive_up_to_date")
    tab_through("archive")
    lost = {"path": "/data/flooded.tif", "name": "flooded.tif", "state": "failed", "tiles": 0, "date": "",
            "message": "flooded.tif is cut off: it cannot be read"}  # fmt: skip
    sources = [*info(str(folder))["sources"], lost]
    engine.more = {"is_stale": True, "is_partial": True, "changed": ["/data/a.tif"], "missing": ["/data/b.tif"],
                   "sources": sources}  # fmt: skip
    session.refresh_info()
    yield lambda: session.info["is_partial"]
    shoot("archive_stale")
    tab_through("archive_stale")
    archive.bring_up_to_date()
    shoot("archive_question")
    archive.show_states()
    engine.more = {}
    can, module.os = module.os, _ReadOnly()
    session.refresh_info()
    yield lambda: not session.info["is_stale"]
    shoot("archive_read_only")
    module.os = can
    (folder / "archive.json").rename(folder / "away.json")
    session.notice_loss()
    shoot("archive_lost")
    dock().open_page("search")
    shoot("archive_gone")
    (folder / "away.json").rename(folder / "archive.json")
    dock().open_page("archive").begin_new()
    shoot("archive_nothing_yet")
    raster = _raster(OUT / "town.tif")
    archive.sources.add_paths([raster])
    archive.folder.setFilePath(str(OUT / "new archive"))
    yield 700
    shoot("archive_new")
    tab_through("archive_new")
    engine.held.add("index")
    archive.build()
    engine.task_of_kind("index").progressed.emit(Progress("indexing", 1200, 5000, "tiles", 75.0))
    shoot("archive_building")
    archive.cancel()
    yield lambda: not archive.builder.is_running
    shoot("archive_stopped")


class _ReadOnly:
    """Stands in for ``os`` where everything can be read and nothing written (as root nothing else is possible)."""

    W_OK = os.W_OK

    @staticmethod
    def access(path, mode):
        return mode != os.W_OK


def _raster(path):
    from osgeo import gdal

    made = gdal.GetDriverByName("GTiff").Create(str(path), 400, 400, 3)
    made.SetGeoTransform((540000, 0.5, 0, 6589200, 0, -0.5))
    made.SetProjection(QgsCoordinateReferenceSystem("EPSG:3301").toWkt())
    for band in (1, 2, 3):
        made.GetRasterBand(band).Fill(90)
    return str(path)


def _windows(engine, folder):
    from kinscape.ui.doctor.doctor_dialog import close_doctor, show_doctor
    from kinscape.ui.help import close_help, open_help
    from kinscape.ui.options.options_page import OptionsPage

    page = OptionsPage()
    page.resize(max(520, page.minimumSizeHint().width()), page.sizeHint().height() + 60)
    page.show()
    yield 400
    shoot("options", page)
    tab_through("options", page)
    page.hide()
    window = open_help("search", iface.mainWindow())
    yield 400
    shoot("help", window)
    close_help()
    doctor = show_doctor(iface.mainWindow(), dock().session, engine)
    yield lambda: doctor.again.isEnabled()
    yield 300
    shoot("doctor", doctor)
    tab_through("doctor", doctor)
    close_doctor()
