"""The report of what land cover, marks, concepts and words have ordered: as it is seen, and in words."""

from __future__ import annotations

import dataclasses
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from cover_files import add_cover
from fakes import FakeEngine, write_results
from kinscape.core.errors import InputError
from kinscape.core.jobs import recipe
from kinscape.core.jobs.base import JobResult
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.rerank import RerankJob
from kinscape.core.jobs.search import SearchJob
from kinscape.ui.dock.hits.hits_choice import HitsChoice
from kinscape.ui.dock.land_cover.cover_wish import CoverWish
from kinscape.ui.dock.report_flow import start_report
from kinscape.ui.dock.results_panel import ResultsPanel
from kinscape.ui.dock.session import Session
from kinscape.ui.layers import report
from kinscape.ui.layers.report_facts import read_facts
from kinscape.ui.options.settings import Settings
from qgis.core import QgsLayoutItemLabel, QgsProject

N = 12
RESULT = {
    "hits": N, "exact": True, "learner": "linear", "examples": {"like": 5, "unlike": 2},
    "encoder": {"name": "kinscape", "hash": "0123456789ab", "of": "weights"},
    "nodata_hits": 0.031, "nodata_archive": 0.1,
}  # fmt: skip


@pytest.fixture
def files(tmp_path):
    """Twelve places; the later a place, the more its land cover is that of the query."""
    path = write_results(tmp_path / "results.gpkg", N)
    add_cover(path, {i + 1: (250 - 20 * i, 5, 20 * i, 0) for i in range(N)}, (0, 0, 255, 0))
    files = {"results": path, "recipe": str(recipe.recipe_path(Path(path)))}
    tell(files)
    return files


def tell(files, result=RESULT, **fields):
    job = SearchJob("/data/archive", (Example(image="/img/roof.png"),), files["results"])
    told = {"archive": {"encoder": "kinscape", "tiles": 5000}, "result": result}
    Path(files["recipe"]).unlink(missing_ok=True)
    recipe.save(files["recipe"], dataclasses.replace(job, **fields), told)


def reranked(job):
    """As the engine does it at full weight: the order turned round."""
    shutil.copyfile(job.results, job.out)
    with closing(sqlite3.connect(job.out)) as database, database:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):  # of GDAL's triggers
            database.create_function(name, 1, lambda _geometry: 0)
        database.execute(f'UPDATE places SET "rank" = {N} + 1 - "rank"')
    return JobResult({"results": job.out}, {"moved": N})


@pytest.fixture
def engine():
    engine = FakeEngine()
    engine.answers["rerank"] = reranked
    return engine


@pytest.fixture
def session(iface, project, engine, tmp_path):
    Settings(cache_dir=str(tmp_path / "cache")).save()
    session = Session(iface, engine, lambda: None)
    yield session
    session.release()
    Settings().save()


@pytest.fixture
def written(monkeypatch):
    """What would be written as PDF: (facts, files) of each report."""
    kept = []

    def write(facts, files, out, *_more):
        kept.append((facts, dict(files), Path(files.get("ranked", "")).is_file()))
        return out

    monkeypatch.setattr(report, "write_report", write)
    return kept


def menu_of(session, files, choice):
    panel = ResultsPanel(session)
    panel.open_run(files["results"], "/data/archive", recipe=files["recipe"], files=files)
    panel.set_choice(choice)
    panel.recipe.choose_file = lambda *_: str(Path(files["results"]).with_name("report.pdf"))
    return panel


def test_the_report_has_the_order_that_is_seen_and_its_cut(session, engine, files, written, wait_for):
    choice = HitsChoice(k=3).with_wish(CoverWish(1.0, 75, (("Buildings", 4.0), ("class of another archive", 2.0))))
    panel = menu_of(session, files, choice)
    panel.recipe.actions_by_name["report"].trigger()
    assert wait_for(lambda: written)
    (job,) = engine.of_kind("rerank")
    assert (job.results, job.cover, job.class_weights) == (files["results"], 1.0, (("Buildings", 4.0),))
    facts, used, was_there = written[0]
    seen = [(hit.rank, hit.tile_row) for hit in panel.model.hits]
    assert [(place.rank, place.tile_row) for place in facts.places] == seen and len(seen) == 3
    assert seen[0][1] == panel.model.table.tile_row[N - 1], "the last by looks is the first by land cover"
    assert used["results"] == files["results"] and was_there
    assert wait_for(lambda: not Path(job.out).parent.exists()), "the copy is thrown away"
    rows = dict(facts.rows)
    assert rows["Land cover"] == "counts 100 % beside the looks, among the 75 places most alike; Buildings weighs 4"
    assert "--cover 1" in facts.command and job.out not in facts.command
    panel.release()


def test_a_report_in_the_files_own_order_asks_for_no_copy(session, engine, files, written, wait_for):
    panel = menu_of(session, files, HitsChoice(k=2))
    panel.recipe.actions_by_name["report"].trigger()
    assert wait_for(lambda: written)
    facts, used, _was_there = written[0]
    assert not engine.of_kind("rerank") and "ranked" not in used and "Land cover" not in dict(facts.rows)
    assert [place.rank for place in facts.places] == [1, 2]
    panel.release()


def test_a_report_that_cannot_be_ordered_is_said_and_leaves_no_copy(session, engine, files, written, iface, wait_for):
    def fail(job):
        raise InputError("these results hold no land cover")

    engine.answers["rerank"] = fail
    now = SearchJob("/data/archive", (Example(image="/img/roof.png"),), files["results"], cover=0.5)
    start_report(session, files, "/nowhere/r.pdf", {}, now=now)
    assert wait_for(lambda: any("land cover" in item.text() for item in iface.messageBar().items()))
    assert not written and not Path(engine.of_kind("rerank")[0].out).parent.exists()


def test_a_run_that_left_the_project_is_shown_in_the_order_that_is_seen(project, files, tmp_path):
    copy = str(tmp_path / "copy.gpkg")
    job = SearchJob("/data/archive", (Example(image="/img/roof.png"),), copy, cover=1.0)
    reranked(RerankJob(files["results"], copy, 1.0))
    told = {**files, "ranked": copy}
    facts = read_facts(told, {"k": 3}, now=job)
    layers, is_of_project = report.run_layers(told, QgsProject.instance(), facts.where)
    places = next(layer for layer in layers if "places" in layer.source())
    assert not is_of_project and sorted(f.id() for f in places.getFeatures()) == [10, 11, 12]


def test_encoder_learning_and_holes_stand_in_the_report(project, files):
    rows = dict(read_facts(files).rows)
    assert rows["Compared by"] == "Encoder kinscape, weights 0123456789ab"
    assert rows["Learning"] == "learned from 5 liked, 2 unliked"
    assert rows["Without imagery"] == "3 % of the places found, 10 % of the tiles searched"
    tell(files, {**RESULT, "learner": "mean"})
    assert dict(read_facts(files).rows)["Learning"] == "none: the examples are averaged"
    tell(files, {"hits": N})  # of an earlier version
    rows = dict(read_facts(files).rows)
    assert rows["Compared by"] == "the encoder kinscape" and not {"Learning", "Without imagery"} & set(rows)


def test_land_cover_of_the_search_itself_stands_in_the_report(project, files):
    tell(files, cover=0.35, shortlist=40, class_weights=(("water", 0.5), ("Buildings", 4.0)))
    told = dict(read_facts(files).rows)["Land cover"]
    assert told == "counts 35 % beside the looks, among the 40 places most alike; Buildings weighs 4; water weighs 0.5"


def test_words_and_concepts_are_named_and_words_stand_where_a_picture_would(project, files):
    tell(files, like=(Example(text="a harbour with ships"),), unlike=(Example(text="open sea"),))
    facts = read_facts(files)
    rows = dict(facts.rows)
    assert rows["Like"] == "the words “a harbour with ships”" and rows["Unlike"] == "the words “open sea”"
    assert not [job for job in facts.jobs if job.kind == "preview"], "no engine draws words"
    layout = report.build_report(facts, [], project)
    texts = [item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
    assert "a harbour with ships" in " ".join(" ".join(text.split()) for text in texts if "“" not in text)
    tell(files, like=(), concept="/data/solar farms.concept.json")
    facts = read_facts(files)
    assert dict(facts.rows)["Concept"] == "solar farms" and "Like" not in dict(facts.rows)
    assert "solar farms" in facts.title
