"""The results panel: limits that answer at once, marks that are examples, earlier runs, and what is done with them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from fakes import FakeEngine
from kinscape.core.jobs.base import JobResult
from kinscape.ui.dock.hits.hits_choice import HitsChoice
from kinscape.ui.dock.pages.search_page import SearchPage
from kinscape.ui.dock.results_panel import results_line
from kinscape.ui.dock.runs import runs_of_project
from kinscape.ui.dock.search_state import SearchState
from kinscape.ui.dock.session import Session
from kinscape.ui.options.settings import Settings
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtTest import QTest


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def page(iface, project, engine, tmp_path, wait_for):
    """The Search page with an archive and one example, after a search that found twelve places."""
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


def search(page, wait_for, how=None):
    (how or page.search)()
    assert page.situation is SearchState.RUNNING
    assert wait_for(lambda: page.situation in (SearchState.RESULTS, SearchState.ALL_CUT))


def reviews(page):
    """What the file says, by rank; marks being written by themselves are waited for by the caller."""
    with sqlite3.connect(page.panel.results) as database:
        return dict(database.execute("SELECT rank, review FROM places WHERE review IS NOT NULL ORDER BY rank"))


def ranks(page):
    return [hit.rank for hit in page.hits.hits]


def on_map(page):
    return sorted(feature["rank"] for feature in page.link.layer.getFeatures())


def tiles(strip):
    return [item.example.tile for item in strip.model.items if item.example.tile]


# -- limits


def test_dragging_the_line_cuts_list_numbers_and_map_without_another_search(page, engine, wait_for):
    panel = page.panel
    score = page.hits.hits[4].score
    panel.histogram._move(score)
    assert ranks(page) == [1, 2, 3, 4, 5] and panel.header.text().startswith("5 of 12 places")
    assert panel.bar.threshold.value() == pytest.approx(score, abs=0.006)
    assert panel.reset.isVisibleTo(panel)
    assert wait_for(lambda: on_map(page) == [1, 2, 3, 4, 5])
    assert len(engine.of_kind("search")) == 1
    panel.reset.click()
    assert len(ranks(page)) == 12 and panel.histogram.threshold == panel.histogram.limits[0]
    assert not panel.reset.isVisibleTo(panel) and panel.header.text().startswith("12 places")
    assert wait_for(lambda: len(on_map(page)) == 12)


def test_the_number_and_the_line_are_one_threshold(page):
    panel = page.panel
    panel.bar.threshold.setValue(0.6)
    assert panel.histogram.threshold == pytest.approx(0.6) and panel.choice.min_score == pytest.approx(0.6)
    panel.bar.threshold.setValue(panel.bar.threshold.minimum())
    assert panel.choice.min_score is None and panel.bar.threshold.text() == "all" and len(ranks(page)) == 12


def test_the_line_at_its_left_end_cuts_nothing(page):
    page.panel.histogram._move(0.7)
    page.panel.histogram._move(-1.0)
    assert page.panel.choice == HitsChoice() and len(ranks(page)) == 12


def test_number_and_spacing_and_order_work_together(page):
    bar = page.panel.bar
    bar.spacing.setValue(60)  # the places stand 50 m apart
    assert ranks(page) == [1]
    bar.spacing.setValue(0)
    bar.k.setValue(3)
    assert ranks(page) == [1, 2, 3]
    bar.reverse.click()
    assert ranks(page) == [3, 2, 1]
    bar.sort.setCurrentIndex(bar.sort.findData("date"))
    bar.sort.activated.emit(bar.sort.currentIndex())
    bar.reverse.click()
    assert ranks(page)[0] == 2, "the one that has a date"
    assert page.panel.choice == HitsChoice(k=3, sort="date")


def test_places_without_a_position_cannot_be_thinned_out_and_it_says_why(page, engine, wait_for):
    from fakes import write_results

    def whole(job):
        write_results(job.out, 4, without_place={0, 1, 2, 3})
        return JobResult({"results": job.out}, {"hits": 4, "seconds": 0.1, "exact": True})

    engine.answers["search"] = whole
    search(page, wait_for)
    assert not page.panel.bar.spacing.isEnabled() and "no position" in page.panel.bar.spacing.toolTip()


def test_the_bar_folds_in_a_narrow_dock_and_opens_for_what_it_hides(page):
    bar = page.panel.bar
    bar.resize(320, bar.height())
    assert bar.more.isVisibleTo(bar) and not bar.k.isVisibleTo(bar)
    bar.more.click()
    assert bar.k.isVisibleTo(bar)
    bar.more.click()
    bar.set_choice(HitsChoice(k=2))
    assert bar.k.isVisibleTo(bar), "a limit that is set is not hidden"
    bar.resize(600, bar.height())
    assert not bar.more.isVisibleTo(bar) and bar.k.isVisibleTo(bar)


def test_order_and_spacing_go_along_to_the_next_search_and_scores_do_not(page, wait_for):
    page.panel.set_choice(HitsChoice(min_score=0.5, k=4, spacing_m=20.0, sort="source"))
    search(page, wait_for)
    assert page.panel.choice == HitsChoice(spacing_m=20.0, sort="source")
    assert page.panel.bar.choice == page.panel.choice


# -- marks and examples


def test_liking_a_place_marks_it_and_makes_it_an_example_and_one_undo_takes_both_back(page, wait_for):
    page.view.liked.emit([page.hits.hit(2)])
    assert reviews(page) == {3: "like"} and tiles(page.like) == ["0/2/0"]
    assert page.panel.take_buttons["like"].text() == "Like 1"
    page.view.undo_wished.emit()
    assert reviews(page) == {} and tiles(page.like) == []
    page.view.redo_wished.emit()
    assert reviews(page) == {3: "like"} and tiles(page.like) == ["0/2/0"]


def test_a_place_that_is_unliked_after_it_was_liked_changes_sides(page):
    page.view.liked.emit([page.hits.hit(0), page.hits.hit(1)])
    page.view.unliked.emit([page.hits.hit(1)])
    assert reviews(page) == {1: "like", 2: "unlike"}
    assert (tiles(page.like), tiles(page.unlike)) == (["0/0/0"], ["0/1/0"])
    page.history.undo()
    assert reviews(page) == {1: "like", 2: "like"} and tiles(page.like) == ["0/0/0", "0/1/0"]


def test_the_same_key_again_takes_the_mark_away(page):
    page.view.liked.emit([page.hits.hit(0)])
    page.view.liked.emit([page.hits.hit(0)])
    assert reviews(page) == {} and tiles(page.like) == []


def test_removing_the_example_removes_the_mark_and_undo_brings_both_back(page):
    page.view.liked.emit([page.hits.hit(0), page.hits.hit(5)])
    page.like.remove([item for item in page.like.model.items if item.example.tile == "0/5/0"])
    assert reviews(page) == {1: "like"}
    page.like.undo()
    assert reviews(page) == {1: "like", 6: "like"} and tiles(page.like) == ["0/0/0", "0/5/0"]


def test_moving_an_example_to_the_other_strip_changes_the_mark(page):
    page.view.liked.emit([page.hits.hit(0)])
    page.like.move([item for item in page.like.model.items if item.example.tile])
    assert reviews(page) == {1: "unlike"} and tiles(page.unlike) == ["0/0/0"]


def test_emptying_a_strip_for_the_next_question_keeps_what_was_reviewed(page):
    page.view.liked.emit([page.hits.hit(0), page.hits.hit(5)])
    page.like.clear()
    assert reviews(page) == {1: "like", 6: "like"} and page.like.model.items == []


def test_places_dropped_on_a_strip_are_marked(page):
    from kinscape.ui.dock.hits.hits_drag import mime_of

    page.adder.add_mime(page.unlike, mime_of([page.hits.hit(3)]))
    assert reviews(page) == {4: "unlike"}


def test_hidden_places_leave_list_and_map_until_they_are_asked_for(page, wait_for):
    page.view.hidden.emit([page.hits.hit(1), page.hits.hit(2)])
    assert ranks(page)[:2] == [1, 4] and page.panel.bar.hidden.text() == "2 hidden"
    assert wait_for(lambda: 2 not in on_map(page))
    page.panel.bar.hidden.click()
    assert ranks(page)[:3] == [1, 2, 3]
    page.panel.bar.hidden.click()
    page.history.undo()
    assert len(ranks(page)) == 12


def test_marks_whose_examples_are_gone_become_examples_again_at_a_click(page):
    page.view.liked.emit([page.hits.hit(0), page.hits.hit(5)])
    page.like.clear()
    page.panel.take_buttons["like"].click()
    assert tiles(page.like) == ["0/0/0", "0/5/0"]
    page.panel.take_buttons["like"].click()
    assert len(tiles(page.like)) == 2, "none twice"


def test_search_again_takes_the_marks_along_and_the_next_result_knows_them(page, engine, wait_for):
    page.view.liked.emit([page.hits.hit(0)])
    page.view.unliked.emit([page.hits.hit(7)])
    first = page.panel.results
    search(page, wait_for, page.panel.again.click)
    job = engine.of_kind("search")[-1]
    assert [e.tile for e in job.like] == ["", "0/0/0"] and [e.tile for e in job.unlike] == ["0/7/0"]
    assert page.panel.results != first
    assert reviews(page) == {1: "like", 8: "unlike"}, "they stay judged"


def test_a_mark_survives_the_layer_being_removed(page):
    QgsProject.instance().removeMapLayer(page.link.layer.id())
    page.view.liked.emit([page.hits.hit(0)])
    assert reviews(page) == {1: "like"}


def test_a_file_that_cannot_be_written_is_said_and_the_list_keeps_the_mark(page, iface):
    QgsProject.instance().removeMapLayer(page.link.layer.id())
    path = Path(page.panel.results)
    path.rename(path.with_name("gone.gpkg"))
    page.view.liked.emit([page.hits.hit(0)])
    assert any("not there any more" in item.text() for item in iface.messageBar().items())
    assert page.hits.hit(0).review == "like" and tiles(page.like) == ["0/0/0"]


# -- earlier runs


def test_earlier_runs_come_back_with_their_limits_and_marks(page, wait_for):
    page.view.liked.emit([page.hits.hit(0)])
    first = page.panel.results
    search(page, wait_for)
    runs = runs_of_project()
    assert [run.results for run in runs] == [page.panel.results, first]
    assert page.panel.runs.isVisibleTo(page.panel) and page.panel.runs.currentIndex() == 0
    page.panel.runs.setCurrentIndex(1)
    page.panel.runs.activated.emit(1)
    assert page.panel.results == first and page.hits.hit(0).review == "like"
    assert page.link.layer is not None and page.link.layer.id() == runs[1].layer.id()


def test_an_earlier_run_whose_file_is_gone_is_said_and_nothing_is_lost(page, iface, wait_for):
    first = page.panel.results
    search(page, wait_for)
    Path(first).unlink()
    assert not page.desk.open_run(runs_of_project()[1])
    assert page.panel.results != first and len(ranks(page)) == 12


def test_the_latest_run_can_be_opened_after_a_restart(page, project, tmp_path, wait_for):
    project.write(str(tmp_path / "p.qgz"))
    state = page.state()
    page.restore({})
    assert page.situation is SearchState.NO_QUERY
    assert "Show the earlier places" in [button.text() for button in page.card.buttons()]
    page.card.buttons()[-1].click()
    assert page.situation is SearchState.RESULTS and page.panel.results == state["results"]


# -- kept with the project


def test_the_page_comes_back_as_it_was(page, project, tmp_path, wait_for):
    import json

    page.view.liked.emit([page.hits.hit(1)])
    page.panel.set_choice(HitsChoice(k=5, sort="source"))
    page.filters.k.setValue(77)
    page.filters.near.set_near((26.7, 58.4), 1500)
    page.filters.sources.setItemCheckState(1, Qt.CheckState.Checked)
    state = json.loads(json.dumps(page.state()))
    assert set(state) == {"like", "unlike", "filters", "where", "results", "run", "choice", "ask", "land_cover"}
    page.restore({})
    assert not page.like.model.items and page.filters.k.value() == 50 and page.panel.results == ""
    page.restore(state)
    assert page.state() == state
    assert page.situation is SearchState.RESULTS and len(ranks(page)) == 5
    assert page.hits.row_of_tile(999) == 1 and page.hits.hit(1).review == "like"
    assert page.link.layer is not None


def test_results_come_back_although_their_layers_were_removed(page, project):
    state = page.state()
    project.clear()
    page.restore(state)
    assert page.situation is SearchState.RESULTS and page.link.layer is None and len(ranks(page)) == 12


def test_results_that_are_gone_are_said(page, project, iface):
    state = page.state()
    project.clear()
    Path(state["results"]).unlink()
    page.restore(state)
    assert page.situation is SearchState.READY
    assert any("not there any more" in item.text() for item in iface.messageBar().items())


@pytest.mark.parametrize("rubbish", [None, [], {"like": 3, "filters": [], "choice": "x", "where": {"what": "moon"}}])
def test_a_state_that_makes_no_sense_gives_an_empty_page(page, rubbish):
    page.restore(rubbish)
    assert page.situation is SearchState.NO_QUERY


def test_an_earlier_search_can_be_put_back_and_changed(page, engine):
    job = engine.of_kind("search")[0]
    page.like.clear()
    page.filters.k.setValue(3)
    page.panel.recipe.change_wished.emit(job)
    assert page.like.model.examples() == job.like and page.filters.k.value() == job.k
    page.history.undo()
    assert page.like.model.items == []


def test_a_recipe_can_be_run_again_into_a_folder_of_its_own(page, engine, wait_for):
    first = engine.of_kind("search")[0]
    search(page, wait_for, lambda: page.panel.recipe.rerun_wished.emit(first))
    second = engine.of_kind("search")[1]
    assert second.like == first.like and second.out != first.out and Path(second.out).name == "results.gpkg"


# -- words


@pytest.mark.parametrize(
    ("summary", "shown", "total", "text"),
    [
        ({"hits": 1240, "seconds": 0.21, "exact": True}, 312, 1240, "312 of 1,240 places   0.21 s   exact"),
        ({"hits": 1, "seconds": 12, "exact": False, "recall": 0.987}, 1, 1,
         "1 place   12 s   approximate, recall 0.99"),
        ({"hits": 5}, 5, 5, "5 places   exact"),
    ],
)
def test_the_results_line_says_how_many_how_fast_and_how_sure(summary, shown, total, text):
    assert results_line(summary, shown, total) == text


def test_every_letter_of_the_triage_works_in_the_list(page):
    view = page.view
    view.setFocus()
    view.setCurrentIndex(page.hits.index(0))
    for key in (Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_H, Qt.Key.Key_Z):
        QTest.keyClick(view, key)
    assert reviews(page) == {1: "like", 2: "unlike"}
