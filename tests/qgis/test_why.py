"""Why a place was found: the question to the engine, and what the panel makes of the answer."""

from __future__ import annotations

import json

import pytest
from fakes import FakeEngine, write_results
from kinscape.core.errors import ArchiveError
from kinscape.core.jobs.base import JobResult
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.search import SearchJob
from kinscape.ui.dock.hits.hits_model import HitsModel
from kinscape.ui.dock.hits.hits_view import HitsView
from kinscape.ui.dock.hits.why_flow import WhyFlow
from kinscape.ui.dock.hits.why_panel import WhyPanel
from kinscape.ui.dock.hits.why_words import percentile_words, why_sentence
from kinscape.ui.dock.session import Session
from kinscape.ui.dock.widgets.examples_model import ExampleItem
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

LIKE = (Example(tile="0/7/7"), Example(image="/data/roof.png"))
UNLIKE = (Example(tile="0/9/9"),)
SEARCH = SearchJob("/archive", LIKE, "/out.gpkg", UNLIKE, scale="40")


def explain(job):
    rows = [{"row": row, "score": 0.5, "like": [0.55, 0.91], "unlike": [0.2]} for row in job.rows]
    return JobResult({}, {"rows": rows, "labels": {"like": ["0/7/7", "roof.png"]}, "scale_m": 40.0, "notes": []})


@pytest.fixture
def engine():
    engine = FakeEngine()
    engine.answers["explain"] = explain
    return engine


@pytest.fixture
def panel(tmp_path):
    window = QWidget()
    model = HitsModel(window)
    model.open(write_results(tmp_path / "r.gpkg", 40))
    panel = WhyPanel(window)
    panel.view = HitsView(model, window)
    box = QVBoxLayout(window)
    box.addWidget(panel.view, 1)
    box.addWidget(panel)
    window.resize(340, 700)
    window.show()
    QApplication.setActiveWindow(window)
    panel.view.setFocus()
    yield panel
    window.hide()
    window.deleteLater()


@pytest.fixture
def flow(panel, engine, iface):
    session = Session(iface, engine, lambda: None)
    flow = WhyFlow(session.start, panel.view, panel, panel)
    picture = QPixmap(30, 30)
    picture.fill(QColor("red"))
    items = [ExampleItem(LIKE[0], "field", picture), ExampleItem(UNLIKE[0], "water")]
    flow.set_search(SEARCH, lambda: items)
    yield flow
    session.release()


def texts(panel):
    return "\n".join(label.text().replace("\u200b", "") for label in panel.findChildren(QLabel) if label.isVisible())


def press(view, key):
    QTest.keyClick(view, getattr(Qt.Key, f"Key_{key}"))


def test_w_asks_with_the_examples_of_the_search_and_shows_every_similarity(panel, flow, engine, wait_for):
    panel.view.setCurrentIndex(panel.view.model().index(3))
    press(panel.view, "W")
    assert panel.isVisible() and "Comparing" in panel.sentence.text()
    assert wait_for(panel.rows)
    (job,) = engine.of_kind("explain")
    assert (job.archive, job.like, job.unlike, job.rows, job.scale) == ("/archive", LIKE, UNLIKE, (997,), "40")
    shown = [(row.is_like, row.number, row.value, row.label) for row in panel.rows()]
    assert shown == [(True, 1, 0.55, "field"), (True, 2, 0.91, "roof.png"), (False, 1, 0.2, "water")]
    assert "Most like example 2 (0.91); least like example 1 (0.55)." in panel.sentence.text()
    assert wait_for(lambda: "a.tif" in texts(panel))  # what is known of the place comes by itself
    assert "Why place 4?" in texts(panel) and "40 m" in texts(panel)
    assert "2020-05-01" in texts(panel) and "50 m away" in texts(panel)
    assert panel.view.hasFocus(), "the keys stay with the gallery"


def test_w_again_and_escape_close_it_and_give_the_focus_back(panel, flow, wait_for):
    panel.view.setCurrentIndex(panel.view.model().index(3))
    press(panel.view, "W")
    assert wait_for(panel.rows)
    press(panel.view, "W")
    assert not panel.isVisible()
    for where, key in ((panel.view, "Escape"), (panel.close_button, "Escape"), (panel.close_button, "W")):
        press(panel.view, "W")
        assert panel.isVisible()
        where.setFocus()
        press(where, key)
        assert not panel.isVisible() and panel.view.hasFocus()


def test_it_follows_the_current_place_and_asks_once_for_each(panel, flow, engine, wait_for):
    panel.view.setCurrentIndex(panel.view.model().index(0))
    press(panel.view, "W")
    assert wait_for(panel.rows)
    press(panel.view, "Down")
    assert wait_for(lambda: panel.hit.rank == 2 and panel.rows())
    press(panel.view, "Up")
    assert wait_for(lambda: panel.hit.rank == 1 and panel.rows())
    assert [job.rows for job in engine.of_kind("explain")] == [(1000,), (999,)]


def test_the_newest_question_wins(panel, flow, engine, wait_for):
    engine.held.add("explain")
    model = panel.view.model()
    flow.ask(model.hit(0))
    first = engine.task_of_kind("explain")
    engine.held.clear()
    flow.ask(model.hit(5))
    assert first.is_cancelled and wait_for(panel.rows)
    first.succeeded.emit(explain(first.job))
    assert panel.hit.rank == 6 and "Why place 6?" in panel.title.text()


def test_a_failure_says_what_and_what_to_do(panel, flow, engine, wait_for):
    def fail(job):
        raise ArchiveError("the archive is gone", "bring it back")

    engine.answers["explain"] = fail
    flow.ask(panel.view.model().hit(0))
    assert wait_for(lambda: "The archive is gone" in panel.sentence.text())
    assert "Bring it back" in panel.sentence.text() and panel.rows() == []
    flow.set_search(None)
    assert not panel.isVisible()
    flow.ask(panel.view.model().hit(0))
    assert "search again" in panel.sentence.text()


def test_a_recipe_file_will_do_and_the_archive_may_have_moved(panel, flow, engine, tmp_path, wait_for):
    recipe = tmp_path / "r.recipe.json"
    recipe.write_text(json.dumps({"kinscape_recipe": 1, "job": SEARCH.to_dict()}))
    flow.set_search(recipe, archive="/moved")
    flow.ask(panel.view.model().hit(0))
    assert wait_for(panel.rows)
    assert engine.of_kind("explain")[-1].like == LIKE and engine.of_kind("explain")[-1].archive == "/moved"
    recipe.write_text("{}")
    flow.set_search(str(recipe))
    flow.ask(panel.view.model().hit(0))
    assert "search again" in panel.sentence.text()


def test_the_picture_comes_when_it_is_made(panel, flow, wait_for):
    made = {}
    panel.pictures = made.get
    hit = panel.view.model().hit(0)
    flow.ask(hit)
    assert "being made" in panel.picture.text()
    made[hit.tile_row] = QPixmap()
    panel.picture_arrived(hit.tile_row)
    assert panel.picture.text() == "no picture"
    made[hit.tile_row] = QPixmap(64, 32)
    made[hit.tile_row].fill(QColor("blue"))
    panel.picture_arrived(hit.tile_row)
    assert panel.picture.pixmap().width() == panel.picture.width() and panel.picture.text() == ""


def test_many_examples_scroll_and_the_panel_stays_low(panel):
    hit = panel.view.model().hit(0)
    panel.show_hit(hit, ((), ()), {"like": [0.1 * i for i in range(10)], "unlike": [-0.3] * 8})
    QTest.qWait(50)
    assert len(panel.rows()) == 18 and panel.height() < 450 and panel.view.height() >= 150
    assert panel.grab().width() <= 340


@pytest.mark.parametrize(
    ("likes", "unlikes", "says"),
    [
        ([0.8], [], "Its similarity to your example is 0.80."),
        ([0.5, 0.9, 0.7], [], "Most like example 2 (0.90); least like example 1 (0.50)."),
        ([0.8], [0.1, 0.4], "nearest to Unlike 2 (0.40)"),
        ([0.3, 0.2], [0.1, 0.6], "even more like Unlike 2 (0.60)"),
        ([], [], ""),
    ],
)
def test_numbers_become_sentences(likes, unlikes, says):
    assert says in why_sentence(likes, unlikes)


def test_percentiles_become_words():
    assert percentile_words(99.95) == "More similar than 99.95 % of random tiles"
    assert "all other" in percentile_words(100.0) and percentile_words(None) == ""


def test_the_console_asks_for_hits_rows_and_lists_of_them(headless, monkeypatch):
    import kinscape
    from kinscape.ui import engine_client

    class Client:
        def run(self, job, **_more):
            self.job = job
            return explain(job)

    client = Client()
    monkeypatch.setattr(engine_client, "_client", client)
    hit = kinscape.Hit(1, 0.9, None, "0/1/2", "/a.tif", None, (), 17, 40.0, None)
    found = kinscape.explain("/archive", [hit, 4], [LIKE[0], "/data/roof.png"], unlike=hit, scale="40")
    assert [row["row"] for row in found] == [17, 4] and found[0]["like"] == [0.55, 0.91]
    assert (client.job.like, client.job.rows, client.job.scale) == (LIKE, (17, 4), "40")
    assert client.job.unlike == (Example(tile="0/1/2", source="/a.tif"),)
    assert [row["row"] for row in kinscape.explain("/archive", hit, LIKE[0])] == [17]
