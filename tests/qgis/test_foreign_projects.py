"""Projects, recipes and results that come from somebody else: nothing beyond this computer is opened by itself, texts
stay texts, and what makes no sense does no harm."""

from __future__ import annotations

import json
import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from fakes import FakeEngine
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.preview import PreviewJob
from kinscape.core.jobs.recipe import save
from kinscape.core.jobs.search import SearchJob
from kinscape.ui.dock.dock import KinscapeDock
from kinscape.ui.dock.project_state import KEY, SCOPE
from kinscape.ui.dock.runs import runs_of_project
from kinscape.ui.dock.search_memory import change_query
from kinscape.ui.dock.session import Session
from kinscape.ui.dock.widgets.examples_model import EXAMPLES_MIME
from kinscape.ui.layers.marks import RECIPE
from kinscape.ui.layers.report_facts import read_facts
from kinscape.ui.layers.run_group import add_run
from kinscape.ui.options.settings import Settings
from qgis.core import QgsExpressionContextUtils, QgsPrintLayout, QgsProject
from run_files import write_run
from strip_tools import make_archive, make_picture, mime_of

WEB = "/vsicurl/http://example.invalid/a.tif"
SHARE = r"\\attacker.example.invalid\share\a.tif"
REMOTE = [WEB, SHARE, "http://example.invalid/a.tif", "WMS:http://example.invalid"]


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def dock(iface, project, engine, tmp_path, wait_for):
    Settings().save()
    make_archive(tmp_path / "archive")
    dock = KinscapeDock(iface, Session(iface, engine, lambda: None))
    dock.session.open_archive(str(tmp_path / "archive"))
    assert wait_for(lambda: dock.session.info is not None)
    yield dock
    dock.release()
    dock.deleteLater()
    Settings().save()


@pytest.fixture
def looked_at(monkeypatch):
    """Every path that Python is asked about."""
    seen = []
    for name in ("is_file", "exists", "is_dir"):
        plain = getattr(Path, name)

        def spy(self, *args, _plain=plain, **options):
            seen.append(str(self))
            return _plain(self, *args, **options)

        monkeypatch.setattr(Path, name, spy)
    return seen


def state_of(dock):
    return {"version": 1, "archive": dict(dock.session.archive_mark()), "page": "search", "pages": {"search": {}}}


def put(dock, state):
    """The state as the project of somebody else holds it."""
    QgsProject.instance().writeEntry(SCOPE, KEY, json.dumps(state))
    dock.project_state.read()


def pictured(engine):
    return [job.example for job in engine.jobs if isinstance(job, PreviewJob)]


def shown_texts(iface):
    """As the message bar shows them: HTML."""
    return [item.text() for item in iface.messageBar().items()]


def is_remote(text):
    return "example.invalid" in text


# -- projects
@pytest.mark.parametrize("path", REMOTE)
@pytest.mark.parametrize("make", [
    lambda path: {"image": path},
    lambda path: {"raster": path, "polygon": [[0, 0], [1, 0], [1, 1], [0, 1]]},
])  # fmt: skip
def test_an_example_elsewhere_is_left_out_and_named(dock, engine, iface, tmp_path, make, path):
    good = {"example": {"image": make_picture(tmp_path / "roof.png")}, "label": "roof"}
    state = state_of(dock)
    state["pages"]["search"] = {"like": [{"example": make(path), "label": "bait"}, good]}
    put(dock, state)
    assert [item.label for item in dock.pages["search"].like.model.items] == ["roof"]
    assert not any(is_remote(example.image + example.raster) for example in pictured(engine))
    assert any("not on this computer" in text for text in shown_texts(iface))


@pytest.mark.parametrize("path", [SHARE, "//attacker.example.invalid/share/archive", "/vsicurl/http://example.invalid/a"])
def test_an_archive_elsewhere_is_not_even_looked_for(dock, looked_at, engine, path):
    before = len(engine.jobs)
    put(dock, {**state_of(dock), "archive": {"folder": path, "created": "2026", "tiles": 3}})
    assert not any(is_remote(text) for text in looked_at)
    assert dock.session.moved is not None and dock.session.archive == "", "it can still be located by hand"
    assert not any(is_remote(json.dumps(job.to_dict())) for job in engine.jobs[before:])


@pytest.mark.parametrize("path", [SHARE, "//attacker.example.invalid/share/results.gpkg", WEB])
def test_results_elsewhere_are_not_looked_for(dock, looked_at, path):
    state = state_of(dock)
    state["pages"]["search"] = {"results": path, "run": "", "choice": {}}
    put(dock, state)
    assert not any(is_remote(text) for text in looked_at)
    assert dock.pages["search"].desk.found is None


def test_the_server_of_an_archive_used_before_is_trusted(dock):
    dock.session.settings.recent_archives = (r"\\nas\work\archive",)
    assert dock.session.may_open(r"\\NAS\pictures\roof.png") and not dock.session.may_open(SHARE)


def test_a_state_nested_beyond_reason_leaves_the_dock_as_it_is(dock):
    QgsProject.instance().writeEntry(SCOPE, KEY, "[" * 100_000)
    dock.project_state.read()
    assert dock.session.archive


@pytest.mark.parametrize("seed", range(40))
def test_a_state_with_anything_in_it_is_read_without_an_error(dock, tmp_path, seed):
    """A good state in which a few values were replaced by others."""
    rng = random.Random(seed)
    page = dock.pages["search"]
    page.adder.add_files(page.like, [make_picture(tmp_path / "roof.png")])
    state = json.loads(json.dumps(dock.project_state._state()))
    junk = [None, True, -1, 0, 1e300, 2**70, "", "x" * 5000, "\x00", "path:", [], {}, [[]], {"a": None}, ["x", 1, None]]
    for _ in range(4):
        spot, keys = state, []
        while isinstance(spot, (dict, list)) and spot:
            keys.append(rng.choice(list(spot) if isinstance(spot, dict) else range(len(spot))))
            if rng.random() < 0.3:
                break
            spot = spot[keys[-1]]
        parent = state
        for key in keys[:-1]:
            parent = parent[key]
        parent[keys[-1]] = rng.choice(junk)
    state["version"] = 1
    put(dock, state)
    after = json.loads(json.dumps(page.state()))
    assert set(after) == {"like", "unlike", "filters", "where", "results", "run", "choice", "ask", "land_cover"}
    assert len(after["like"]) <= 1 and after["results"] == ""


# -- drops and recipes
def test_examples_dropped_by_another_program_are_held_to_the_same(dock, engine, iface):
    page = dock.pages["search"]
    page.adder.add_mime(page.like, mime_of(EXAMPLES_MIME, [{"example": {"image": WEB}, "label": "bait"}]))
    assert not page.like.model.items and not pictured(engine)
    assert any("not on this computer" in text for text in shown_texts(iface))


@pytest.mark.parametrize("change", [
    {"like": (Example(image=WEB),)},
    {"unlike": (Example.box(SHARE, 0, 0, 1, 1),)},
    {"archive": SHARE},
    {"within": WEB},
])  # fmt: skip
def test_a_recipe_that_reads_from_elsewhere_is_neither_run_nor_put_back(dock, engine, tmp_path, change):
    page = dock.pages["search"]
    made = SearchJob(dock.session.archive, (Example(image=make_picture(tmp_path / "a.png")),), "/theirs/r.gpkg")
    job = replace(made, **change)
    before = len(engine.jobs)
    page.run_again(job)
    change_query(page, job)
    assert engine.jobs[before:] == [] and not page.flow.is_running
    assert page.like.model.items == [] and page.unlike.model.items == []


def test_running_a_recipe_of_others_again_writes_into_a_folder_of_its_own(dock, engine, tmp_path, wait_for):
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "r.gpkg").write_text("precious")
    job = SearchJob(
        dock.session.archive, (Example(image=make_picture(tmp_path / "a.png")),), str(theirs / "r.gpkg"),
        score_map=str(theirs / "s.tif"),
    )  # fmt: skip
    dock.pages["search"].run_again(job)
    run = next(j for j in engine.jobs if isinstance(j, SearchJob))
    for path in (run.out, run.score_map):
        assert Path(path).is_relative_to(Path(dock.session.archive) / "runs")
    assert wait_for(lambda: not dock.pages["search"].flow.is_running)
    assert (theirs / "r.gpkg").read_text() == "precious" and len(list(theirs.iterdir())) == 1


def test_the_archive_of_a_layer_from_elsewhere_is_not_looked_for(project, tmp_path, looked_at):
    layers = add_run(write_run(tmp_path), "theirs")
    recipe = {"kinscape_recipe": 1, "job": {"kind": "search", "archive": SHARE, "like": [], "out": "/o.gpkg"}}
    layers.places.setCustomProperty(RECIPE, json.dumps(recipe))
    assert [run.archive for run in runs_of_project()] == [""]
    assert not any(is_remote(text) for text in looked_at)


# -- texts
def test_names_with_angle_brackets_are_shown_in_the_message_bar(dock, iface):
    dock.session.say("<b>x</b> & <img src='file:///a.png'>.tif cannot be read")
    assert any("&lt;b&gt;x&lt;/b&gt; &amp; &lt;img" in text for text in shown_texts(iface))


def test_a_name_in_a_report_is_never_computed(project, qgis_app):
    from kinscape.ui.layers.layout_items import add_label

    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    label = add_label(layout, "[% 6 * 7 %] of [%@qgis_os_name%]", 9, (10, 10), (80, 10))
    assert "42" not in label.currentText() and "6 * 7" in label.currentText()
    assert "@qgis_os_name" in label.currentText()


def test_a_map_tip_shows_the_name_of_a_source_and_runs_none_of_it(project, tmp_path):
    files = write_run(tmp_path)
    with closing(sqlite3.connect(files["results"])) as database, database:
        database.execute("DROP TRIGGER IF EXISTS rtree_places_geom_update1")
        triggers = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:  # they call functions that only GDAL has
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute("UPDATE places SET source_name = '<img src=x onerror=alert(1)>&lt;'")
    places = add_run(files, "theirs").places
    from qgis.core import QgsExpression, QgsExpressionContext

    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(places))
    context.setFeature(next(places.getFeatures()))
    text = QgsExpression.replaceExpressionText(places.mapTipTemplate(), context)
    assert "&lt;img src=x onerror=alert(1)>&amp;lt;" in text and "<img" not in text


# -- reports
def report_files(tmp_path, **columns):
    files = write_run(tmp_path)
    made = SearchJob(str(tmp_path / "archive"), (Example(image="/a.png"),), files["results"])
    Path(files["recipe"]).unlink()
    save(files["recipe"], made)
    if columns:
        with closing(sqlite3.connect(files["results"])) as database, database:
            for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                database.execute(f'DROP TRIGGER "{name}"')
            for name, value in columns.items():
                database.execute(f'UPDATE places SET "{name}" = ? WHERE fid = 1', (value,))
    return files


def test_a_place_that_somebody_added_by_hand_has_no_rank_and_spoils_no_report(project, tmp_path):
    facts = read_facts(report_files(tmp_path, rank=None, score=None), {"k": 3})
    assert [place.rank for place in facts.places] == [2, 3, 4]


@pytest.mark.parametrize("choice", [
    {"min_score": "0 OR 1=1"}, {"k": "all"}, {"k": -3}, {"spacing_m": [1]}, {"min_score": float("nan")}, "text", 7,
])  # fmt: skip
def test_limits_that_make_no_sense_are_no_limits(project, tmp_path, choice):
    files = report_files(tmp_path)
    told = json.loads(Path(files["recipe"]).read_text())
    Path(files["recipe"]).write_text(json.dumps({**told, "choice": choice}))
    assert len(read_facts(files).places) == 12
