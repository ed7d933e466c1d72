"""The row of land cover: what it shows in each state, what a slider changes at once, and what can be taken back."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import numpy as np
import pytest
from cover_files import COLOURS, NAMES, add_cover
from fakes import FakeEngine, write_results
from kinscape.core.errors import InputError
from kinscape.core.events import Progress
from kinscape.core.jobs.base import JobResult
from kinscape.core.jobs.search import SearchJob
from kinscape.ui.dock.hits.hits_choice import HitsChoice
from kinscape.ui.dock.hits.hits_model import HitsModel
from kinscape.ui.dock.land_cover.cover_card import CoverCard, cover_of, cover_sentence
from kinscape.ui.dock.land_cover.cover_state import CoverFacts, CoverState, cover_state
from kinscape.ui.dock.land_cover.cover_wish import CoverWish
from kinscape.ui.dock.pages.search_page import SearchPage
from kinscape.ui.dock.search_memory import change_query
from kinscape.ui.dock.search_state import SearchState
from kinscape.ui.dock.session import Session
from kinscape.ui.dock.widgets.share_bars import ShareBars
from kinscape.ui.dock.widgets.share_plots import GraphShares, PaintedShares
from kinscape.ui.dock.widgets.share_rows import ShareRow, share_rows
from kinscape.ui.options.settings import Settings
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils
from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from qgis.PyQt.QtGui import QGuiApplication, QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QSlider, QWidget

QUERY = (0, 0, 255, 0)


class CoverEngine(FakeEngine):
    """``has_cover``: the archive's results come with land cover. The later a place, the more buildings it shows."""

    def __init__(self):
        super().__init__()
        self.has_cover, self.folder = True, ""
        self.answers["cover"] = self.cover

    def search(self, job):
        result = super().search(job)
        if self.has_cover and (Path(job.archive) / "cover.json").is_file():
            add_cover(job.out, {i + 1: (250 - 20 * i, 5, 20 * i, 0) for i in range(self.hits)}, QUERY)
        return result

    @staticmethod
    def cover(job):
        (Path(job.archive) / "cover.json").write_text(json.dumps({"names": NAMES, "colours": COLOURS}))
        return JobResult({"cover": job.archive + "/cover.npy"}, {"tiles": 100})


@pytest.fixture
def engine():
    engine = CoverEngine()
    engine.answers["search"] = engine.search
    return engine


@pytest.fixture
def page(iface, project, engine, tmp_path, wait_for):
    """The Search page with an archive that has land cover, one example, and no search yet."""
    Settings().save()
    session = Session(iface, engine, lambda: None)
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "archive.json").write_text("{}")
    engine.cover(SearchJob(str(folder), (), ""))
    page = SearchPage(session)
    page.resize(340, 700)
    page.show()
    session.open_archive(str(folder))
    assert wait_for(lambda: session.info is not None)
    QPixmap(20, 20).save(str(tmp_path / "like.png"))
    page.adder.add_files(page.like, [str(tmp_path / "like.png")])
    yield page
    page.release()
    session.release()
    page.deleteLater()


def search(page, wait_for):
    page.search()
    assert wait_for(lambda: page.situation in (SearchState.RESULTS, SearchState.ALL_CUT))


def fids(page):
    return [hit.fid for hit in page.hits.hits]


# -- the rule
@pytest.mark.parametrize(
    "facts, state",
    [
        (CoverFacts(False, False, False, None), CoverState.HIDDEN),
        (CoverFacts(True, False, False, None), CoverState.ABSENT),
        (CoverFacts(True, False, False, False), CoverState.ABSENT),
        (CoverFacts(True, True, False, None), CoverState.RUNNING),
        (CoverFacts(True, True, True, True), CoverState.RUNNING),
        (CoverFacts(True, False, True, None), CoverState.AHEAD),
        (CoverFacts(True, False, True, False), CoverState.BEFORE),
        (CoverFacts(True, False, True, False, True), CoverState.STALE),
        (CoverFacts(True, False, True, True), CoverState.LIVE),
        (CoverFacts(False, False, False, True), CoverState.LIVE),
    ],
)
def test_the_state_follows_from_the_facts(facts, state):
    assert cover_state(facts) is state


# -- states on the page
def test_an_archive_without_land_cover_offers_to_compute_it_and_then_searches_again(page, engine, wait_for):
    Path(page.session.archive, "cover.json").unlink()
    search(page, wait_for)
    box = page.cover_box
    assert box.state is CoverState.ABSENT and box.compute.isVisible() and not box.slider.isVisible()
    assert "no land cover yet" in box.said.toolTip()
    engine.held.add("cover")
    assert [action.data() for action in box.compute.menu().actions()] == ["kinds", "net", "raster", "words"]
    box.compute.menu().actions()[1].trigger()
    assert engine.of_kind("cover")[-1].source == "net" and box.state is CoverState.RUNNING and box.bar.isVisible()
    engine.task_of_kind("cover").progressed.emit(Progress("land cover", 30, 60, "tiles", 2.0))
    assert box.bar.value() == 50 and "30 / 60" in box.bar.toolTip()
    searches = len(engine.of_kind("search"))
    engine.task_of_kind("cover").finish()
    assert wait_for(lambda: len(engine.of_kind("search")) > searches and page.situation is SearchState.RESULTS)
    assert wait_for(lambda: box.state is CoverState.LIVE) and box.slider.isVisible()
    assert [row.name for row in box.weights.rows][0] == "Buildings", "what the examples show most of comes first"


def test_computing_can_be_cancelled_and_can_fail(page, engine, wait_for):
    Path(page.session.archive, "cover.json").unlink()
    page.cover.update_state()
    engine.held.add("cover")
    page.cover.compute("words")
    page.cover_box.cancel.click()
    assert wait_for(lambda: page.cover_box.state is CoverState.ABSENT)
    engine.held.clear()

    def fail(_job):
        raise InputError("there is no network", "take visual words")

    engine.answers["cover"] = fail
    page.cover.compute("net")
    assert wait_for(lambda: page.cover_box.state is CoverState.ABSENT)
    assert any("There is no network" in item.text() for item in page.session.iface.messageBar().items())


def test_a_raster_is_asked_for_and_none_is_no_wish(page, engine):
    page.cover.choose_raster = lambda: ""
    page.cover.compute("raster")
    assert not engine.of_kind("cover")
    page.cover.choose_raster = lambda: "/maps/corine.tif"
    page.cover.compute("raster")
    assert engine.of_kind("cover")[-1].source == "/maps/corine.tif"


def test_places_found_before_there_was_land_cover_can_be_found_again(page, engine, wait_for):
    engine.has_cover = False
    search(page, wait_for)
    assert page.cover_box.state is CoverState.STALE and page.cover_box.update_button.isVisible()
    facts = Path(page.session.archive, "cover.json")
    newer = time.time() + 100
    os.utime(facts, (newer, newer))
    page.cover.update_state()
    assert page.cover_box.state is CoverState.BEFORE and page.cover_box.again.isVisible()
    engine.has_cover = True
    page.cover_box.again.click()
    assert wait_for(lambda: page.cover_box.state is CoverState.LIVE)


# -- the slider
def test_the_slider_orders_list_ranks_and_map_at_once_and_searches_nothing(page, engine, wait_for):
    search(page, wait_for)
    searches = len(engine.of_kind("search"))
    assert fids(page) == list(range(1, 13))
    page.cover_box.slider.setValue(100)
    assert fids(page) == list(range(12, 0, -1)), "the more buildings the better"
    assert [hit.rank for hit in page.hits.hits] == list(range(1, 13))
    assert page.hits.hit(0).visual_rank == 12
    page.panel.set_choice(HitsChoice(k=3).with_wish(page.cover.wish))
    layer = page.link.layer
    assert wait_for(lambda: layer.featureCount() == 3)
    assert sorted(f.id() for f in layer.getFeatures()) == [10, 11, 12] == sorted(fids(page))
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    labels = {}
    for feature in layer.getFeatures():
        context.setFeature(feature)
        labels[feature.id()] = QgsExpression(layer.labeling().settings().fieldName).evaluate(context)
    assert labels == {12: 1, 11: 2, 10: 3}
    assert len(engine.of_kind("search")) == searches
    page.cover_box.slider.setValue(0)
    assert wait_for(lambda: sorted(f.id() for f in layer.getFeatures()) == [1, 2, 3])
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    assert QgsExpression(layer.displayExpression()).evaluate(context).startswith("#1 ")
    page.desk.close()
    assert not QgsExpressionContextUtils.layerScope(layer).hasVariable("kinscape_ranks")


def test_only_the_shortlist_moves(page, wait_for):
    search(page, wait_for)
    page.cover_box.shortlist.setValue(4)
    page.cover_box.slider.setValue(100)
    assert fids(page) == [4, 3, 2, 1, *range(5, 13)]


def test_weights_of_classes_change_the_order_and_are_remembered(page, wait_for):
    search(page, wait_for)
    box = page.cover_box
    box.slider.setValue(100)
    box.fold_button.setChecked(True)
    by_name = {row.name: row for row in box.weights.rows}
    for name in ("Buildings", "water"):  # what differs between the places counts no more
        by_name[name].spin.setValue(0)
    assert by_name["water"].slider.value() == 0
    assert fids(page) == list(range(1, 13)), "equal ones keep the order of the looks"
    assert page.panel.choice.class_weights == (("Buildings", 0.0), ("water", 0.0))
    by_name["water"].slider.setValue(8)
    assert by_name["water"].spin.value() == 4.0 and fids(page) == list(range(12, 0, -1))
    box.reset.click()
    assert page.cover.wish == CoverWish() and fids(page) == list(range(1, 13))
    assert by_name["Buildings"].spin.value() == 1.0 and not box.reset.isEnabled()


def test_of_very_many_classes_those_are_listed_that_the_examples_show_most(iface):
    from kinscape.ui.dock.land_cover.weights_list import MOST_ROWS, WeightsList

    weights, names = WeightsList(), [f"word {number}" for number in range(250)]
    weights.set_classes(names, ["#123456"] * 250, np.linspace(0, 1, 250))
    assert [row.name for row in weights.rows] == names[::-1][:MOST_ROWS]
    weights.set_weights((("word 0", 3.0), ("word 249", 2.0)))
    assert weights.weights() == (("word 0", 3.0), ("word 249", 2.0)), "those that are not listed are kept"


def test_a_gesture_is_one_step_to_undo(page, wait_for):
    search(page, wait_for)
    box = page.cover_box
    for value in (20, 50, 80):
        box.slider.setValue(value)
    box.slider.sliderReleased.emit()
    assert page.history.undo_text() == "Change how land cover counts"
    box.weights.rows[0].spin.setValue(3)
    box._settle()
    page.history.undo()
    assert page.cover.wish == CoverWish(0.8) and box.weights.rows[0].spin.value() == 1.0
    page.history.undo()
    assert page.cover.wish == CoverWish() and box.slider.value() == 0 and fids(page) == list(range(1, 13))
    page.history.redo()
    page.history.redo()
    assert page.cover.wish.weight("buildings") == 3.0 and box.slider.value() == 80
    assert page.panel.choice.cover == 0.8


def test_a_held_slider_is_not_over(page, wait_for):
    search(page, wait_for)
    box, steps = page.cover_box, []
    box.settled.connect(lambda *_: steps.append(1))
    box.slider.setSliderDown(True)
    box.slider.setValue(30)
    box._settle()
    assert not steps
    box.slider.setSliderDown(False)  # lets go
    assert len(steps) == 1


# -- what is asked of the engine, and kept
def test_the_next_search_asks_for_what_the_slider_says(page, engine, wait_for):
    page.cover_box.slider.setValue(40)
    page.cover.set_wish(CoverWish(0.4, 30, (("buildings", 4.0), ("class of another archive", 2.0))))
    search(page, wait_for)
    job = engine.of_kind("search")[-1]
    assert (job.cover, job.shortlist, job.class_weights) == (0.4, 30, (("buildings", 4.0),))
    assert page.panel.choice.cover == 0.4 and page.cover_box.slider.value() == 40


def test_where_land_cover_does_not_count_the_job_says_nothing_of_it(page, engine, wait_for):
    search(page, wait_for)
    assert (engine.of_kind("search")[-1].cover, engine.of_kind("search")[-1].class_weights) == (0.0, ())
    Path(page.session.archive, "cover.json").unlink()
    page.cover.set_wish(CoverWish(0.5))
    search(page, wait_for)
    assert engine.of_kind("search")[-1].cover == 0.0


def test_recipes_and_code_carry_what_is_seen(page, wait_for):
    search(page, wait_for)
    page.cover.set_wish(CoverWish(0.6, 20, (("Buildings", 4.0),)))
    job = page.panel.recipe.job_now()
    assert (job.cover, job.shortlist, job.class_weights) == (0.6, 20, (("Buildings", 4.0),))
    page.panel.recipe.actions_by_name["python"].trigger()
    assert "cover=0.6" in QGuiApplication.clipboard().text()
    page.cover.set_wish(CoverWish())
    change_query(page, job)
    assert page.cover.wish == CoverWish(0.6, 20, (("Buildings", 4.0),))
    page.history.undo()
    assert page.cover.wish == CoverWish()


def test_a_project_keeps_it(page, wait_for):
    search(page, wait_for)
    page.cover.set_wish(CoverWish(0.6, 20, (("Buildings", 4.0),)))
    shown = fids(page)
    state = json.loads(json.dumps(page.state()))
    page.cover.set_wish(CoverWish())
    page.restore(state)
    assert page.cover.wish == CoverWish(0.6, 20, (("Buildings", 4.0),)) and fids(page) == shown
    page.restore({**state, "land_cover": {"cover": "much"}, "results": "", "run": ""})
    assert page.cover.wish == CoverWish()


def test_reset_of_the_limits_leaves_land_cover_alone(page, wait_for):
    search(page, wait_for)
    page.cover.set_wish(CoverWish(1.0))
    page.panel.set_choice(HitsChoice(k=2).with_wish(page.cover.wish))
    page.panel.reset_choice()
    assert fids(page) == list(range(12, 0, -1))


def test_a_hundred_thousand_places_are_ordered_anew_by_a_table_look_up(tmp_path):
    """The list alone; how long it takes is measured by benchmarks/gallery.py. Here: that only the shortlist is read."""
    path = add_cover(write_results(tmp_path / "r.gpkg", 300), {i + 1: (250 - i % 200, 5, i % 200, 0)
                                                               for i in range(300)}, QUERY)  # fmt: skip
    model = HitsModel()
    model.open(path)
    model.set_choice(HitsChoice(cover=1.0, shortlist=100))
    assert {hit.rank for hit in model.hits[:100]} == set(range(1, 101))
    assert [hit.fid for hit in model.hits[100:]] == list(range(101, 301))
    assert model.moved_ranks() and max(model.moved_ranks()) <= 100


def test_places_that_were_ordered_anew_are_exported_with_the_ranks_that_are_seen(page, engine, wait_for, tmp_path):
    search(page, wait_for)
    engine.answers["rerank"] = lambda job: JobResult({"results": job.out}, {})
    engine.answers["export_hits"] = lambda job: JobResult({"export": job.out}, {"written": 3, "failed": []})
    page.panel.export.choose_target = lambda kind, suggestion: str(tmp_path / "places.gpkg")
    page.panel.export.export("shown", "gpkg")
    assert wait_for(lambda: engine.of_kind("export_hits"))
    assert not engine.of_kind("rerank") and engine.of_kind("export_hits")[0].results == page.panel.results
    page.cover.set_wish(CoverWish(1.0, 6, (("class of another archive", 2.0), ("water", 3.0))))
    page.panel.set_choice(HitsChoice(k=3).with_wish(page.cover.wish))
    page.panel.export.export("shown", "gpkg")
    assert wait_for(lambda: len(engine.of_kind("export_hits")) == 2)
    job = engine.of_kind("rerank")[0]
    assert (job.results, job.cover, job.shortlist) == (page.panel.results, 1.0, 6)
    assert job.class_weights == (("water", 3.0),)
    assert engine.of_kind("export_hits")[1].results == job.out and engine.of_kind("export_hits")[1].k == 3
    assert wait_for(lambda: not Path(job.out).parent.exists()), "the copy is thrown away"


# -- why
def test_why_shows_the_rank_before_and_after_and_follows_slider_and_selection(page, engine, wait_for):
    engine.answers["explain"] = lambda job: JobResult(
        {}, {"rows": [{"row": job.rows[0], "score": 0.5, "like": [0.5], "unlike": []}], "labels": {}}
    )
    search(page, wait_for)
    page.cover_box.slider.setValue(100)
    page.view.setFocus()
    only = QItemSelectionModel.SelectionFlag.ClearAndSelect
    page.view.selectionModel().setCurrentIndex(page.hits.index(0), only)
    page.panel.why_flow.ask(page.hits.hit(0))
    card = page.panel.why.cover
    assert "Rank 12 by looks, 1 with land cover." in card.sentence.text()
    assert "Distance of the land covers: 0.27" in card.sentence.text()
    assert [row.name for row in card.bars.rows] == ["Buildings", "water", "meadow"]
    assert card.bars.rows[0].query == 1.0 and round(card.bars.rows[0].place, 3) == round(220 / 255, 3)
    page.cover_box.slider.setValue(0)
    assert "Rank 12 by looks alone" in card.sentence.text()
    page.cover_box.slider.setValue(100)
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    assert wait_for(lambda: "Rank 11 by looks, 2 with land cover." in card.sentence.text())


def test_why_says_what_is_not_known(tmp_path):
    path = add_cover(write_results(tmp_path / "r.gpkg", 3), {1: (0, 0, 0, 0), 2: QUERY, 3: QUERY}, QUERY)
    model = HitsModel()
    choice = HitsChoice(cover=0.5, shortlist=2)
    model.open(path, choice)
    hits = {hit.fid: hit for hit in model.hits}
    first, second, third = (cover_of(model.table, choice, hits[fid]) for fid in (1, 2, 3))
    assert first.distance is None and first.rows == () and "is not known" in cover_sentence(first)
    assert second.distance == 0.0 and "the same with land cover" in cover_sentence(second)
    assert "only the 2 places" in cover_sentence(third)
    model.open(write_results(tmp_path / "plain.gpkg", 3))
    assert cover_of(model.table, choice, model.hit(0)) is None
    card = CoverCard()
    card.show_cover(None)
    assert card.isHidden()


# -- the bars
def test_rows_are_the_largest_shares_and_the_rest_together():
    names, colours = tuple("abcdefgh"), ("#112233",) * 8
    query = np.array([0.5, 0.2, 0.1, 0.1, 0.05, 0.05, 0, 0])
    place = np.array([0, 0.6, 0.1, 0.1, 0.05, 0.001, 0.149, 0])
    rows = share_rows(names, colours, query, place, 4)
    assert [(row.name, row.others) for row in rows] == [("b", 0), ("a", 0), ("g", 0), ("", 4)]
    assert sum(row.query for row in rows) == pytest.approx(1) and sum(r.place for r in rows) == pytest.approx(1)
    assert rows[-1].query == pytest.approx(0.3)
    assert share_rows(names, colours, query * np.nan, place, 4)[0] == ShareRow("b", "#112233", 0.0, 0.6)


def colours_at(widget, x, rows):
    image = widget.grab().toImage()
    high = widget.height() / rows
    return [image.pixelColor(x, round((number + at) * high)).name() for number in range(rows) for at in (0.3, 0.72)]


@pytest.mark.parametrize("module", [True, False])
def test_both_ways_to_draw_show_the_same_bars(module):
    graph = pytest.importorskip("pyqtgraph") if module else None
    window = QWidget()
    bars = ShareBars(window, lambda: graph)
    bars.resize(320, 2 * bars.row_px())
    bars.set_rows([ShareRow("forest", "#00a000", 0.8, 0.4), ShareRow("water", "#0000c0", 0.0, 0.8)])
    window.resize(320, 100)
    window.show()
    plot = bars.plot
    assert isinstance(plot, GraphShares if module else PaintedShares)
    ground = plot.ground().name()
    pale = plot.bars()[0][3].name()
    assert [round(share, 2) for share, *_ in plot.bars()] == [0.8, 0.4, 0.8]
    inside, beyond = colours_at(plot, plot.width() // 4, 2), colours_at(plot, round(plot.width() * 0.75), 2)
    assert inside == [pale, "#00a000", ground, "#0000c0"]
    assert beyond == [pale, ground, ground, "#0000c0"], "half as long where the share is half"
    assert "water: 0 % of your examples, 80 % of this place" in bars.accessibleDescription()
    window.hide()
    window.deleteLater()


def test_everything_has_a_name_and_a_tooltip_and_the_keyboard(page, wait_for):
    search(page, wait_for)
    page.cover_box.fold_button.setChecked(True)
    for slider in page.cover_box.findChildren(QSlider):
        assert slider.toolTip() and slider.accessibleName() and slider.focusPolicy() & Qt.FocusPolicy.TabFocus
    page.cover_box.slider.setFocus()
    QTest.keyClick(page.cover_box.slider, Qt.Key.Key_PageUp)
    assert page.cover.wish.cover == 0.1
