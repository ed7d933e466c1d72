"""The recipe and export buttons: what they copy, write and wish; and that copied Python does what it says."""

from __future__ import annotations

import ast
import dataclasses
import importlib
import shlex
from pathlib import Path

import pytest
from fakes import FakeEngine, write_results
from kinscape.core.cli import join_negative_values
from kinscape.core.cli_verbs import make_parser
from kinscape.core.errors import KinscapeError
from kinscape.core.jobs import recipe
from kinscape.core.jobs.base import JobResult
from kinscape.core.jobs.doors import as_python
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.export_hits import ExportHitsJob
from kinscape.core.jobs.index import IndexJob
from kinscape.core.jobs.search import SearchJob
from kinscape.ui.dock.export_menu import ALL, LIKED, SHOWN, ExportMenu, free_file, free_folder
from kinscape.ui.dock.hits.hits_choice import HitsChoice
from kinscape.ui.dock.recipe_menu import RecipeMenu
from kinscape.ui.dock.report_flow import start_report
from kinscape.ui.dock.session import Session
from kinscape.ui.layers.run_group import add_run, recipe_of
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QSignalSpy
from run_files import write_run

BOX = Example.box("/data/town ä.tif", 540000.0, 6589000.0, 540050.0, 6589050.5, "EPSG:3301")


class Said:
    """Keeps what a session says."""

    def __init__(self, session, monkeypatch):
        self.texts, self.errors, self.links = [], [], []
        bar = session.iface.messageBar()
        monkeypatch.setattr(session, "say", lambda text, *_: self.texts.append(text))
        monkeypatch.setattr(session, "say_error", self.errors.append)
        monkeypatch.setattr(bar, "pushMessage", lambda title, text, *_: self.links.append(text), raising=False)


@pytest.fixture
def engine():
    made = FakeEngine()
    made.answers["export_hits"] = lambda job: JobResult({"export": job.out}, {"written": 3, "failed": []})
    return made


@pytest.fixture
def session(qgis_app, iface, engine):
    made = Session(iface, lambda title, job, *_: engine(title, job), lambda: None)
    yield made
    made.release()


@pytest.fixture
def said(session, monkeypatch):
    return Said(session, monkeypatch)


@pytest.fixture
def job(tmp_path):
    files = write_run(tmp_path, n=12)
    return SearchJob("/data/my archive", (BOX,), files["results"], k=12, score_map=files["score_map"])


@pytest.fixture
def menu(session, job):
    made = RecipeMenu(session)
    made.set_recipe(job)
    yield made
    made.deleteLater()


def press(menu, name):
    action = menu.actions_by_name[name]
    assert action.isEnabled()
    action.trigger()


# -- recipe
def test_without_a_result_there_is_nothing_to_press(session):
    menu = RecipeMenu(session)
    assert not menu.isEnabled() and menu.toolTip()
    assert not any(action.isEnabled() for action in menu.actions_by_name.values())


def test_every_action_says_what_it_does(menu):
    for action in menu.actions_by_name.values():
        assert len(action.toolTip()) > 30 and action.text()
    assert menu.accessibleName() and menu.menu().toolTipsVisible()


def test_run_again_and_change_wish_the_same_job(menu, job):
    again, change = QSignalSpy(menu.rerun_wished), QSignalSpy(menu.change_wished)
    press(menu, "rerun")
    press(menu, "change")
    assert again[0] == [job] and change[0] == [job]


def test_the_command_is_copied_and_said(menu, job, said):
    press(menu, "command")
    words = shlex.split(QGuiApplication.clipboard().text())
    args = make_parser().parse_args(join_negative_values(words[1:]))
    assert args.verb.job(args) == job
    assert "command" in said.texts[0] and "terminal" in said.texts[0]


def test_python_is_copied_and_said(menu, job, said):
    press(menu, "python")
    assert QGuiApplication.clipboard().text() == as_python(job)
    assert "Python" in said.texts[0]


def test_a_recipe_file_is_as_good_as_a_job(session, job, tmp_path):
    recipe.save(tmp_path / "kept.recipe.json", job, {"archive": {"tiles": 7}})
    menu = RecipeMenu(session)
    menu.set_recipe(tmp_path / "kept.recipe.json")
    assert menu.job == job and menu.files["results"] == job.out and menu.files["score_map"] == job.score_map


def test_a_file_that_is_no_recipe_is_said_and_leaves_nothing(session, said, tmp_path):
    (tmp_path / "x.json").write_text("{}")
    menu = RecipeMenu(session)
    menu.set_recipe(str(tmp_path / "x.json"))
    assert menu.job is None and not menu.isEnabled() and "not a recipe" in str(said.errors[0])


def test_other_jobs_can_be_copied_and_run_again_only(session):
    menu = RecipeMenu(session)
    menu.set_recipe(IndexJob("/data/a", ("/r.tif",)))
    enabled = {name for name, action in menu.actions_by_name.items() if action.isEnabled()}
    assert enabled == {"rerun", "python", "command"}


def test_a_saved_recipe_keeps_what_the_run_was_and_how_it_is_cut(session, job, said, tmp_path):
    recipe.save(tmp_path / "own.recipe.json", job, {"archive": {"tiles": 7}, "result": {"hits": 12}})
    menu = RecipeMenu(session)
    menu.set_recipe(tmp_path / "own.recipe.json")
    menu.set_choice(HitsChoice(min_score=0.5, k=4))
    asked = []
    menu.choose_file = lambda title, suggestion, filters: asked.append(suggestion) or str(tmp_path / "kept ä")
    press(menu, "save")
    told = recipe.read(tmp_path / "kept ä.recipe.json")
    assert recipe.load(tmp_path / "kept ä.recipe.json") == job and told["result"] == {"hits": 12}
    assert HitsChoice.from_dict(told["choice"]) == HitsChoice(min_score=0.5, k=4)
    assert asked[0].endswith("my archive.recipe.json")
    folder = QUrl.fromLocalFile(str(tmp_path / "kept ä.recipe.json")).toEncoded().data().decode()
    assert f'href="{folder}"' in said.links[0] and "Open folder" in said.links[0]


def test_leaving_the_dialog_writes_nothing(menu, said, tmp_path):
    before = sorted(p.name for p in tmp_path.iterdir())
    menu.choose_file = lambda *_: ""
    press(menu, "save")
    press(menu, "report")
    assert sorted(p.name for p in tmp_path.iterdir()) == before and not said.links and not said.errors


def test_a_recipe_that_cannot_be_saved_is_said(menu, said, tmp_path):
    (tmp_path / "mine.json").write_text('{"a": 1}')
    menu.choose_file = lambda *_: str(tmp_path / "mine.json")
    press(menu, "save")
    assert "not made by Kinscape" in str(said.errors[0]) and (tmp_path / "mine.json").read_text() == '{"a": 1}'


def test_the_layers_carry_the_choice_of_the_moment(session, job, tmp_path, project, wait_for):
    files = {"results": job.out, "recipe": str(tmp_path / "results.recipe.json"), "score_map": job.score_map}
    layers = add_run(files, "run", project)
    menu = RecipeMenu(session)
    menu.set_recipe(job)
    before = recipe_of(layers.places)
    menu.set_choice(HitsChoice(min_score=0.7))
    menu.set_choice(HitsChoice(min_score=0.8, spacing_m=20.0))
    assert wait_for(lambda: "choice" in recipe_of(layers.places))
    for layer in layers.layers():
        told = recipe_of(layer)
        assert HitsChoice.from_dict(told.pop("choice")) == HitsChoice(min_score=0.8, spacing_m=20.0)
        assert told == before
        assert '"min_score": 0.8' in layer.metadata().abstract()
    assert project.write(str(tmp_path / "p.qgz"))
    again = QgsProject()
    try:
        again.read(str(tmp_path / "p.qgz"))
        assert recipe_of(again.mapLayer(layers.places.id()))["choice"]["min_score"] == 0.8
    finally:
        again.clear()


def test_a_choice_for_a_run_that_is_not_in_the_project_harms_nothing(menu, project, wait_for):
    menu.set_choice(HitsChoice(k=2))
    assert wait_for(lambda: not menu._keeper.isActive())
    assert menu.choice["k"] == 2


# -- report
@pytest.fixture
def told_run(job, tmp_path):
    """The files of ``job`` with a true recipe."""
    path = recipe.recipe_path(Path(job.out))
    path.unlink()
    recipe.save(path, job, {"result": {"hits": 12}, "archive": {"encoder": "handcrafted"}})
    return {"results": job.out, "recipe": str(path), "score_map": job.score_map}


def test_a_report_is_one_click(menu, engine, said, told_run, project, tmp_path, wait_for):
    add_run(told_run, "run", project)
    project.setCrs(project.mapLayersByName("Similar places")[0].crs())
    menu.set_choice(HitsChoice(k=5))
    menu.choose_file = lambda title, suggestion, filters: str(tmp_path / "Bericht ä")
    press(menu, "report")
    pdf = tmp_path / "Bericht ä.pdf"
    assert wait_for(lambda: bool(said.links)) and pdf.read_bytes().startswith(b"%PDF-")
    (thumbnails,) = engine.of_kind("thumbnails")
    assert thumbnails.rows == (0, 1, 2, 3, 4) and len(engine.of_kind("preview")) == 1
    assert len(project.layoutManager().printLayouts()) == 1 and "Bericht ä.pdf" in said.links[0]
    press(menu, "report")
    assert wait_for(lambda: len(said.links) == 2)
    assert len(engine.of_kind("thumbnails")) == 1, "pictures that are there are used again"


def test_a_report_is_written_though_pictures_cannot_be_made(session, engine, said, told_run, tmp_path, wait_for):
    def fail(_job):
        raise KinscapeError("the raster is gone")

    engine.answers["thumbnails"] = engine.answers["preview"] = fail
    start_report(session, told_run, str(tmp_path / "r.pdf"))
    assert wait_for(lambda: bool(said.links)) and (tmp_path / "r.pdf").is_file()


def test_a_report_that_cannot_be_written_is_said(session, said, told_run, tmp_path, wait_for):
    (tmp_path / "r.pdf").mkdir()
    start_report(session, told_run, str(tmp_path / "r.pdf"))
    assert wait_for(lambda: bool(said.errors)) and "r.pdf" in str(said.errors[0])
    Path(told_run["results"]).unlink()
    start_report(session, told_run, str(tmp_path / "s.pdf"))
    assert len(said.errors) == 2 and not said.links


# -- export
@pytest.fixture
def export(session, tmp_path):
    menu = ExportMenu(session)
    menu.set_run(write_results(tmp_path / "results.gpkg", 12), "/data/town.archive", 12)
    menu.set_choice(HitsChoice(min_score=0.4, k=7, spacing_m=30.0, sort="date"))
    menu.set_counts(shown=7, total=12, liked=0)
    yield menu
    menu.deleteLater()


def test_nothing_to_export_is_said_on_the_button(session):
    menu = ExportMenu(session)
    assert not menu.isEnabled() and "no places" in menu.toolTip()


def test_the_menu_counts_what_each_entry_writes(export):
    titles = {which: export._menus[which] for which in (SHOWN, LIKED, ALL)}
    assert [menu.title() for menu in titles.values()] == ["7 places shown", "0 places liked", "All 12 places"]
    assert [menu.isEnabled() for menu in titles.values()] == [True, False, True]
    export.set_counts(1, 1, 1)
    assert [menu.title() for menu in titles.values()] == ["1 place shown", "1 place liked", "The only place"]
    assert all(action.toolTip() for action in export.actions_by_name.values())


@pytest.mark.parametrize(
    "which, cuts",
    [
        (SHOWN, {"min_score": 0.4, "k": 7, "spacing_m": 30.0}),
        (LIKED, {"review": ("like",)}),
        (ALL, {"shows_hidden": True}),
    ],
)
def test_each_entry_asks_the_engine_for_its_places(export, engine, said, tmp_path, wait_for, which, cuts):
    export.set_counts(7, 12, 2)
    out = str(tmp_path / "o.geojson")
    export.choose_target = lambda kind, suggestion: out
    export.actions_by_name[which, "geojson"].trigger()
    assert wait_for(lambda: bool(said.links))
    (job,) = engine.of_kind("export_hits")
    assert job == ExportHitsJob(str(tmp_path / "results.gpkg"), out, "geojson", overwrite=True, **cuts)
    assert "Exported 3 places to o.geojson" in said.links[0] and "Open folder" in said.links[0]


def test_a_name_without_ending_gets_a_free_one(export, engine, tmp_path):
    (tmp_path / "o.csv").write_text("mine")
    export.choose_target = lambda kind, suggestion: str(tmp_path / "o")
    export.export(ALL, "csv")
    assert engine.of_kind("export_hits")[0].out == str(tmp_path / "o-2.csv")


def test_pictures_go_into_a_new_folder_of_their_own(export, engine, tmp_path):
    (tmp_path / "town-shown").mkdir()
    export.choose_target = lambda kind, suggestion: str(tmp_path)
    export.export(SHOWN, "pictures")
    job = engine.of_kind("export_hits")[0]
    assert job.out == str(tmp_path / "town-shown-2") and job.archive == "/data/town.archive"


def test_leaving_the_dialog_exports_nothing(export, engine):
    export.choose_target = lambda kind, suggestion: ""
    export.export(ALL, "csv")
    assert engine.of_kind("export_hits") == []


def test_an_export_that_fails_is_said(export, engine, said, tmp_path, wait_for):
    def fail(_job):
        raise KinscapeError("no space left on the disk")

    engine.answers["export_hits"] = fail
    export.choose_target = lambda kind, suggestion: str(tmp_path / "o.csv")
    export.export(ALL, "csv")
    assert wait_for(lambda: bool(said.errors)) and "no space" in str(said.errors[0]) and not said.links


def test_free_names_count_on(tmp_path):
    for name in ("a.csv", "a-2.csv"):
        (tmp_path / name).write_text("")
    assert free_file(tmp_path / "a.csv").name == "a-3.csv"
    assert free_folder(tmp_path / "b").name == "b"


# -- the copied Python in the real console
EVERYTHING = SearchJob(
    "/data/ä b",
    (BOX, Example(image="/i.png", gsd_m=0.2), Example(tile="0/1/2", source="/a.tif")),
    "/out/r.gpkg",
    unlike=(dataclasses.replace(BOX, crs="EPSG:4326"),),
    k=7,
    min_score=-0.5,
    date_from="2020-01-01",
    sources=("/a.tif", "b.tif"),
    near=(24.5, 59.0),
    radius_m=100.0,
    one_per_place=False,
    scale="all",
    score_map="/out/s.tif",
    score_map_crs="EPSG:3301",
)
JOBS = {
    "plain": SearchJob("/data/a", (BOX,), "/out/r.gpkg"),
    "everything": EVERYTHING,
    "in an extent": dataclasses.replace(EVERYTHING, extent=(1.0, 2.0, 3.0, 4.0), extent_crs="EPSG:4326"),
    "in an extent of the archive's own CRS": dataclasses.replace(EVERYTHING, extent=(1.0, 2.0, 3.0, 4.0)),
    "in polygons": dataclasses.replace(EVERYTHING, within="/p.gpkg", within_layer="lots"),
    "in both": dataclasses.replace(EVERYTHING, within="/p.gpkg", extent=(1.0, 2.0, 3.0, 4.0)),
    "index": IndexJob("/data/a", ("/r ä.tif", "/s"), tile_m=(40.0, 80.0), overlap=0.5, bands=(3, 2, 1)),
    "one tile size": IndexJob("/data/a", ("/r.tif",), tile_m=(40.0,), workers=1),
    "export": ExportHitsJob("/r.gpkg", "/o.kml", k=3, review=("like",), spacing_m=20.0, overwrite=True),
}


@pytest.mark.parametrize("name", JOBS)
def test_copied_python_runs_the_same_job_in_the_console(qgis_app, headless, monkeypatch, name, tmp_path):
    import kinscape

    ran = []

    def run_here(job, _title):
        ran.append(job)
        return JobResult({"results": write_results(tmp_path / f"{len(ran)}.gpkg", 2), "export": ""}, {"hits": 2})

    for module in ("console", "console_results"):
        monkeypatch.setattr(f"kinscape.ui.{module}.run_here", run_here)
    monkeypatch.setattr("kinscape.ui.console_results.Path.is_file", lambda _path: True)
    # the last call only: what shows or prints its result is not the job
    body = ast.parse(as_python(JOBS[name])).body
    names = {"kinscape": kinscape}
    for statement in body:
        if isinstance(statement, ast.ImportFrom):
            module = importlib.import_module(statement.module)
            names.update({alias.name: getattr(module, alias.name) for alias in statement.names})
    call = next(statement.value for statement in body if isinstance(statement, ast.Assign))
    value_of(call, names)
    assert ran[-1] == JOBS[name]



def value_of(node, names):
    """Evaluates literals and calls, which is all that as_python writes."""
    if isinstance(node, ast.Call):
        positional = [value_of(item, names) for item in node.args]
        named = {item.arg: value_of(item.value, names) for item in node.keywords}
        return value_of(node.func, names)(*positional, **named)
    if isinstance(node, ast.Attribute):
        return getattr(value_of(node.value, names), node.attr)
    if isinstance(node, ast.Name):
        return names[node.id]
    if isinstance(node, ast.List):
        return [value_of(item, names) for item in node.elts]
    if isinstance(node, ast.Tuple):
        return tuple(value_of(item, names) for item in node.elts)
    return ast.literal_eval(node)
