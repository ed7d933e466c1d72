"""What marks are good for on the Search page: what to label next, concepts, and the check of what was missed."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from fakes import FakeEngine, write_results
from kinscape.core.errors import InputError
from kinscape.core.jobs.base import JobResult
from kinscape.core.jobs.search import SearchJob
from kinscape.ui.dock.feedback.missed_card import MissedState
from kinscape.ui.dock.feedback.missed_words import advice, answer_sentence, recall_of
from kinscape.ui.dock.feedback.recall_bar import RecallBar
from kinscape.ui.dock.land_cover.cover_state import CoverState
from kinscape.ui.dock.pages.search_page import SearchPage
from kinscape.ui.dock.search_memory import change_query
from kinscape.ui.dock.search_state import SearchState
from kinscape.ui.dock.session import Session
from kinscape.ui.options.settings import Settings
from kinscape.ui.results_facts import facts_lines, learned_from, results_line
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtTest import QTest

FACTS = {
    "encoder": {"name": "kinscape", "hash": "0123456789ab", "of": "weights"},
    "learner": "linear",
    "examples": {"like": 5, "unlike": 2},
    "nodata_hits": 0.002,
    "nodata_archive": 0.04,
    "expected": 31.4,
}
ESTIMATE = {
    "found": 34, "judged": 6, "sampled": 6, "left": 7.2, "left_low": 0, "left_high": 14, "left_at_most": 12,
    "recall": 0.825, "recall_low": 0.708, "recall_high": 1.0, "may_stop": False, "more_reviews": 40, "share": 0.05,
    "confidence": 0.95, "notes": ["3 places of the sample are not judged yet"],
}  # fmt: skip


class LearningEngine(FakeEngine):
    """Writes a recipe beside each result, as the real one does; ``n`` places are chosen by the other jobs."""

    def __init__(self):
        super().__init__()
        self.n, self.estimate = 6, dict(ESTIMATE)
        self.answers.update(search=self.search, next_to_label=self.chosen, missed=self.missed, concept=self.concept)

    def search(self, job):
        result = super().search(job)
        return self.with_recipe(job, job, {**result.summary, **FACTS})

    def chosen(self, job):
        write_results(job.out, self.n)
        search = SearchJob(job.archive, job.like, job.out, job.unlike, concept=job.concept)
        return self.with_recipe(search, job, {"hits": self.n, "notes": [], "exact": True})

    def missed(self, job):
        if job.action == "estimate":
            return JobResult({"sample": job.sample}, self.estimate)
        write_results(job.out, self.n)
        return self.with_recipe(SearchJob(job.archive, (), job.out, concept="x"), job, {"hits": self.n, "notes": []})

    @staticmethod
    def concept(job):
        Path(job.out).write_text("{}")
        return JobResult({"concept": job.out}, {"name": job.name})

    @staticmethod
    def with_recipe(search, made_by, summary):
        path = Path(search.out).with_suffix(".recipe.json")
        told = {"kinscape_recipe": 1, "software": "test", "job": search.to_dict(), "result": summary}
        if made_by is not search:
            told["made_by"] = made_by.to_dict()
        path.write_text(json.dumps(told))
        return JobResult({"results": search.out, "recipe": str(path)}, summary)


@pytest.fixture
def engine():
    return LearningEngine()


@pytest.fixture
def page(iface, project, engine, tmp_path, wait_for):
    """The Search page after a search for one example that found twelve places."""
    Settings().save()
    session = Session(iface, engine, lambda: None)
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "archive.json").write_text("{}")
    page = SearchPage(session)
    page.resize(340, 700)
    page.show()
    session.open_archive(str(folder))
    assert wait_for(lambda: session.info is not None)
    QPixmap(20, 20).save(str(tmp_path / "like.png"))
    page.adder.add_files(page.like, [str(tmp_path / "like.png")])
    search(page, wait_for)
    yield page
    page.release()
    session.release()
    page.deleteLater()


def search(page, wait_for):
    page.search()
    assert page.situation is SearchState.RUNNING
    assert wait_for(lambda: page.situation is SearchState.RESULTS)


def messages(page):
    return [item.text() for item in page.session.iface.messageBar().items()]


def marks(path):
    with closing(sqlite3.connect(path)) as database:
        return [row[0] for row in database.execute("SELECT review FROM places ORDER BY fid")]


def file_of(item):
    return item.example.image or item.example.tile if item.example is not None else item.concept


# -- what a result says of itself
def test_the_line_says_what_was_learned_from(page):
    assert page.header.text().endswith("exact   learned from 5 liked, 2 unliked   0.21 s")
    tooltip = page.header.toolTip()
    for words in ("Encoder kinscape, weights 0123456789ab", "About 31 of these places",
                  "&lt; 1 % of the places found, 4 % of the tiles searched"):  # fmt: skip
        assert words in tooltip


def test_facts_that_are_not_there_are_not_said():
    assert results_line({"hits": 3, "seconds": 0.5}) == "3 places   0.50 s   exact"
    assert learned_from({"learner": "mean", "examples": {"like": 1}}) == ""
    assert learned_from({"learner": "linear", "examples": {"like": 1, "unlike": 0}}) == "learned from 1 liked"
    assert learned_from({"learner": "linear", "examples": "many"}) == "learned from 0 liked"
    odd = {"encoder": "kinscape", "nodata_hits": None, "nodata_archive": 0.1, "land_cover": [], "notes": "none"}
    assert facts_lines(odd) == []
    told = facts_lines({"encoder": {"name": "handcrafted", "hash": "ab", "of": "description"}, "concept": "pools",
                        "land_cover": {"moved": 12}, "notes": ["a remark"]})  # fmt: skip
    assert told == ["Encoder handcrafted, description ab", "Concept: pools",
                    "Land cover gave 12 of these places another rank.", "a remark"]  # fmt: skip


# -- what to label next
def test_what_to_label_next_is_a_run_in_the_gallery_whose_marks_become_examples(page, engine, wait_for):
    page.view.liked.emit([page.hits.hit(2)])
    first = page.panel.results
    page.panel.learn.actions_by_name["next"].trigger()
    assert wait_for(lambda: page.panel.results != first)
    job = engine.of_kind("next_to_label")[-1]
    assert job.results == first and job.archive == page.session.archive and len(job.like) == 2
    assert marks(first)[2] == "like", "marks are in the file before the engine reads it"
    assert page.hits.total == 6 and page.desk.runs[0].title == "Label next: 6 places"
    assert page.cover_box.state is CoverState.HIDDEN
    assert not page.panel.recipe.actions_by_name["change"].isEnabled()
    page.view.unliked.emit([page.hits.hit(4)])
    assert [file_of(item) for item in page.unlike.model.items] == ["0/4/0"]
    page.panel.again.click()
    assert wait_for(lambda: page.hits.total == 12)
    assert [example.tile for example in engine.of_kind("search")[-1].unlike] == ["0/4/0"]


def test_other_places_to_label_can_be_asked_for_from_the_recipe(page, engine, wait_for):
    page.learn.next_to_label()
    assert wait_for(lambda: page.hits.total == 6)
    page.panel.recipe.actions_by_name["rerun"].trigger()
    assert wait_for(lambda: len(engine.of_kind("next_to_label")) == 2 and not page.learn.is_running)


def test_nothing_to_learn_from_is_said(page, engine):
    page.like.clear()
    page.learn.next_to_label()
    page.learn.save_concept()
    assert not engine.of_kind("next_to_label") and not engine.of_kind("concept")
    assert any("Mark a place with A" in text for text in messages(page))


def test_no_place_left_and_an_error_leave_the_results_and_no_empty_folder(page, engine, wait_for):
    first, runs = page.panel.results, Path(page.panel.results).parent.parent
    engine.n = 0
    page.learn.next_to_label()
    assert wait_for(lambda: not page.learn.is_running)

    def fail(_job):
        raise InputError("the archive is empty", "index something")

    engine.answers["next_to_label"] = fail
    before = len(list(runs.iterdir()))
    page.learn.next_to_label()
    assert wait_for(lambda: not page.learn.is_running)
    assert page.panel.results == first and len(list(runs.iterdir())) == before
    assert any("The archive is empty" in text for text in messages(page))


# -- concepts
def test_a_concept_is_saved_under_its_own_name(page, engine, tmp_path, wait_for):
    page.view.unliked.emit([page.hits.hit(5)])
    page.learn.choose_file = lambda suggestion: str(tmp_path / "pools")
    page.panel.learn.actions_by_name["concept"].trigger()
    assert wait_for(lambda: not page.learn.is_running)
    job = engine.of_kind("concept")[-1]
    assert (job.action, job.name, Path(job.out).name) == ("save", "pools", "pools.concept.json")
    assert not job.overwrite, "nobody was asked about a file of that name"
    assert [e.tile for e in job.unlike] == ["0/5/0"] and job.results == page.panel.results
    page.learn.choose_file = lambda suggestion: str(tmp_path / "Old Roofs.concept.json")
    page.learn.save_concept()
    assert wait_for(lambda: not page.learn.is_running)
    assert engine.of_kind("concept")[-1].name == "Old Roofs" and engine.of_kind("concept")[-1].overwrite
    page.learn.choose_file = lambda suggestion: ""
    page.learn.save_concept()
    assert len(engine.of_kind("concept")) == 2


@pytest.fixture
def concept(tmp_path):
    path = tmp_path / "pools.concept.json"
    path.write_text("{}")
    return str(path)


def test_a_concept_stands_under_like_and_is_searched_with_the_examples(page, engine, concept, tmp_path, wait_for):
    page.adder.add_files(page.like, [concept])
    item = page.like.model.items[-1]
    assert item.example is None and item.label == "pools" and item.picture is not None and not item.error
    search(page, wait_for)
    job = engine.of_kind("search")[-1]
    assert job.concept == concept and len(job.like) == 1
    other = tmp_path / "roofs.concept.json"
    other.write_text("{}")
    page.adder.add_files(page.like, [str(other)])
    assert [i.label for i in page.like.model.items] == ["like.png", "roofs"], "a search has one concept"
    page.history.undo()
    assert page.like.model.concept() == concept


def test_a_concept_alone_is_enough_to_search(page, engine, concept, wait_for):
    page.like.clear()
    page.adder.add_files(page.like, [concept])
    search(page, wait_for)
    assert engine.of_kind("search")[-1].like == () and engine.of_kind("search")[-1].concept == concept
    page.like.clear()
    change_query(page, engine.of_kind("search")[-1])
    assert page.like.model.concept() == concept


def test_what_is_not_wanted_is_no_place_for_a_concept(page, concept):
    assert page.like.concept_action.isVisible() and not page.unlike.concept_action.isVisible()
    page.adder.add_files(page.unlike, [concept])
    assert not page.unlike.model.items
    assert any("put it under Like" in text for text in messages(page))


def test_a_project_keeps_a_concept_and_says_when_it_is_gone(page, concept):
    page.adder.add_files(page.like, [concept])
    state = json.loads(json.dumps(page.state()))
    page.like.clear()
    page.restore(state)
    assert page.like.model.concept() == concept and page.like.model.items[-1].label == "pools"
    Path(concept).unlink()
    page.restore(state)
    assert "not there" in page.like.model.items[-1].error
    state["like"] = [{"concept": "//server/share/x.concept.json"}, {"concept": 5}, {"concept": ""}]
    page.restore(state)
    assert not page.like.model.items, "nothing elsewhere is looked at because a project names it"


def test_a_concept_has_no_place_on_the_map(page, concept):
    page.adder.add_files(page.like, [concept])
    page.adder.zoom_to(page.like.model.items[-1])
    assert any("has no place on the map" in text for text in messages(page))


# -- what was missed
def draw(page, wait_for):
    page.panel.learn.actions_by_name["missed"].trigger()
    assert page.panel.missed.state is MissedState.ASK
    page.panel.missed.draw.click()
    assert wait_for(lambda: page.panel.origin.is_sample)


def test_a_sample_is_drawn_reviewed_and_estimated(page, engine, wait_for):
    first, examples = page.panel.results, len(page.like.model.items)
    draw(page, wait_for)
    job, card = engine.of_kind("missed")[-1], page.panel.missed
    assert (job.action, job.results, job.n) == ("draw", first, 60)
    assert Path(job.out) == Path(first).with_name("results-missed.gpkg")
    assert card.state is MissedState.REVIEW and card.text.text().startswith("0 of 6 reviewed.")
    assert not card.estimate.isEnabled() and not page.panel.histogram.isVisible()
    assert page.view.hasFocus() or not page.isActiveWindow()
    for row, key in enumerate((Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_X)):
        page.view.select_rows([row])
        QTest.keyClick(page.view, key)
    assert card.text.text().startswith("3 of 6 reviewed.") and card.bar.value() == 3
    assert len(page.like.model.items) == examples and not page.unlike.model.items, "judged, not asked for"
    page.view.hidden.emit([page.hits.hit(5)])
    assert card.text.text().startswith("3 of 6 reviewed."), "hiding judges nothing"
    card.estimate.click()
    assert wait_for(lambda: card.state is MissedState.ANSWER)
    job = engine.of_kind("missed")[-1]
    assert (job.action, job.sample, job.results) == ("estimate", page.panel.results, first)
    assert marks(page.panel.results)[:3] == ["like", "unlike", "unlike"]
    assert "About 82 % of what you look for is found (most likely 71 % to 100 %)" in card.text.text()
    assert "as many as 12 places" in card.answer.text() and "About 40 more places" in card.answer.text()
    assert card.recall.isVisible() and card.recall.value == 0.825 and card.estimate.isVisible()


def test_the_last_mark_makes_the_estimate_and_a_changed_one_makes_it_anew(page, engine, wait_for):
    draw(page, wait_for)
    engine.estimate.update(may_stop=True, recall=1.0, left=0)
    page.view.unliked.emit([page.hits.hit(row) for row in range(6)])
    card = page.panel.missed
    assert wait_for(lambda: card.state is MissedState.ANSWER) and not card.estimate.isVisible()
    assert card.answer.text().startswith("You may stop: less than 5 % is left, with 95 % confidence.")
    page.history.undo()
    assert card.state is MissedState.REVIEW and card.text.text().startswith("0 of 6")


def test_it_can_be_left_and_gone_on_with(page, engine, wait_for):
    first = page.panel.results
    draw(page, wait_for)
    sample = page.panel.results
    page.view.liked.emit([page.hits.hit(0)])
    page.panel.missed.close_button.click()
    assert page.panel.results == first and page.panel.missed.state is MissedState.OFF
    assert page.panel.histogram.isVisible() and not page.review.is_marking_only
    page.history.undo()
    assert marks(sample)[0] == "like" and marks(first)[0] is None, "a step of another result is left alone"
    page.panel.learn.actions_by_name["missed"].trigger()
    assert page.panel.results == sample and page.panel.missed.text.text().startswith("1 of 6 reviewed.")
    assert len(engine.of_kind("missed")) == 1
    assert not page.panel.learn.actions_by_name["missed"].isEnabled()


def test_a_sample_whose_layers_were_removed_is_found_beside_the_results(page, wait_for, project):
    first = page.panel.results
    draw(page, wait_for)
    sample = page.panel.results
    page.missed.leave()
    for layer in list(project.mapLayers().values()):
        if sample in layer.source():
            project.removeMapLayer(layer.id())
    page.missed.begin()
    assert page.panel.results == sample and page.panel.origin.is_sample
    page.missed.leave()
    assert page.panel.results == first


def test_another_sample_does_not_overwrite_the_first(page, engine, wait_for):
    draw(page, wait_for)
    first = page.panel.results
    page.panel.recipe.actions_by_name["rerun"].trigger()
    assert page.panel.missed.state is MissedState.ASK and not page.panel.origin.is_sample
    page.panel.missed.places.setValue(100)
    page.panel.missed.draw.click()
    assert wait_for(lambda: page.panel.origin.is_sample)
    assert engine.of_kind("missed")[-1].n == 100 and page.panel.results != first
    assert Path(first).is_file()


def test_drawing_can_be_cancelled_and_can_fail(page, engine, wait_for):
    card = page.panel.missed
    page.missed.begin()
    engine.held.add("missed")
    card.draw.click()
    assert card.state is MissedState.DRAWING
    page.escape()
    assert wait_for(lambda: card.state is MissedState.ASK)
    engine.held.clear()

    def fail(_job):
        raise InputError("the recipe is gone", "search again")

    engine.answers["missed"] = fail
    card.draw.click()
    assert wait_for(lambda: card.state is MissedState.ASK)
    assert any("The recipe is gone" in text for text in messages(page))
    card.close_button.click()
    assert card.state is MissedState.OFF


def test_where_everything_is_reviewed_nothing_was_missed(page, engine, wait_for):
    engine.n = 0
    engine.answers["missed"] = lambda job: JobResult({}, {"hits": 0})
    page.missed.begin()
    page.panel.missed.draw.click()
    assert wait_for(lambda: page.panel.missed.state is MissedState.OFF)
    assert any("Nothing was missed" in text for text in messages(page))


def test_results_without_a_recipe_cannot_be_sampled(page):
    Path(page.panel.results).with_suffix(".recipe.json").unlink()
    page.missed.begin()
    assert page.panel.missed.state is MissedState.OFF
    assert any("no recipe" in text for text in messages(page))


# -- words and picture
def test_an_estimate_that_cannot_be_made_is_said():
    open_ = {**ESTIMATE, "recall": None, "left": None, "more_reviews": 0, "notes": []}
    assert recall_of(open_) is None and "cannot be said yet" in answer_sentence(open_) and advice(open_) == ""
    nothing = {**ESTIMATE, "found": 0, "notes": []}
    assert "Nothing that you look for has been found" in answer_sentence(nothing)


def test_the_bar_draws_the_interval_and_says_it():
    bar = RecallBar()
    bar.resize(200, bar.sizeHint().height())
    bar.show_share(0.5, 0.25, 0.75)
    image = bar.grab().toImage()
    band = image.pixelColor(round(bar.x_of(0.4)), 9).name()
    assert band == image.pixelColor(round(bar.x_of(0.65)), 9).name()
    assert band != image.pixelColor(round(bar.x_of(0.1)), 9).name() != image.pixelColor(round(bar.x_of(0.5)), 9).name()
    assert bar.toolTip() == "about 50 %, most likely between 25 % and 75 %" == bar.accessibleDescription()
