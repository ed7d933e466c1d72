"""Words as an example in the dock: offered where the archive's encoder knows words, typed in a row below the strips,
kept with the project, and told to the engine, as Python and on the command line."""

from __future__ import annotations

import json
import shlex

import pytest
from fakes import FakeEngine, info
from kinscape.core.cli_verbs import make_parser
from kinscape.core.errors import InputError
from kinscape.core.jobs.doors import as_command, as_python
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.preview import PreviewJob
from kinscape.core.jobs.search import SearchJob
from kinscape.ui.dock.pages.search_page import SearchPage
from kinscape.ui.dock.search_memory import change_query
from kinscape.ui.dock.session import Session
from kinscape.ui.dock.widgets.examples_model import ExampleItem
from kinscape.ui.dock.widgets.words_picture import SIDE_PX, words_picture
from kinscape.ui.options.settings import Settings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from strip_tools import make_archive

KNOWS = {"name": "clip-like", "has_text": True}


class Engine(FakeEngine):
    """An engine whose archive is made with ``encoder``."""

    encoder = KNOWS


@pytest.fixture
def engine(monkeypatch):
    import fakes

    monkeypatch.setattr(fakes, "info", lambda folder, **more: info(folder, encoder=dict(Engine.encoder), **more))
    monkeypatch.setattr(Engine, "encoder", KNOWS)
    return Engine()


@pytest.fixture
def page(iface, project, engine, tmp_path, wait_for):
    Settings(cache_dir=str(tmp_path / "cache")).save()
    session = Session(iface, engine, lambda: None)
    session.open_archive(make_archive(tmp_path / "archive"))
    page = SearchPage(session)
    page.resize(340, 700)
    page.show()
    QApplication.setActiveWindow(page)
    assert wait_for(lambda: session.info is not None)
    yield page
    page.release()
    session.release()
    page.hide()
    page.deleteLater()
    Settings().save()


def say(page, strip, words):
    strip.words_action.trigger()
    page.query.words.edit.clear()
    QTest.keyClicks(page.query.words.edit, words)
    QTest.keyClick(page.query.words.edit, Qt.Key.Key_Return)


def jobs(engine, kind):
    return [task.job for task in engine.tasks if isinstance(task.job, kind)]


def test_words_that_are_typed_become_an_example_with_a_picture_that_no_engine_draws(page, engine):
    before = len(jobs(engine, PreviewJob))
    say(page, page.like, "  a harbour   with ships ")
    (item,) = page.like.model.items
    assert item.example == Example(text="a harbour with ships") and item.label == "a harbour with ships"
    assert not item.picture.isNull() and not item.error and not item.is_waiting
    assert len(jobs(engine, PreviewJob)) == before
    assert page.query.words.isHidden() and page.run.button.hasFocus()
    page.history.undo()
    assert page.like.model.items == []


def test_nothing_typed_adds_nothing_and_esc_closes_the_row_without_stopping_the_page(page, monkeypatch):
    stopped = []
    monkeypatch.setattr(page, "escape", lambda: stopped.append(True))
    page.unlike.words_action.trigger()
    row = page.query.words
    assert row.isVisible() and row.edit.hasFocus() and "Unlike" in row.edit.accessibleName() and not row.add.isEnabled()
    QTest.keyClicks(row.edit, "   ")
    QTest.keyClick(row.edit, Qt.Key.Key_Return)
    assert row.isVisible() and page.unlike.model.items == []
    QTest.keyClicks(row.edit, "sea")
    QTest.keyClick(row.edit, Qt.Key.Key_Escape)
    assert row.isHidden() and not stopped and page.unlike.add_button.hasFocus()
    page.like.words_action.trigger()
    assert row.edit.text().strip() == "sea" and "Like" in row.edit.accessibleName()  # what was typed is not lost


def test_the_letters_of_words_are_no_keys_of_the_page(page, monkeypatch):
    drawn = []
    monkeypatch.setattr(page.adder, "draw", drawn.append)
    page.like.words_action.trigger()
    QTest.keyClicks(page.query.words.edit, "field Farm DF")
    assert page.query.words.edit.text() == "field Farm DF" and not drawn and not page.flow.is_running


def test_an_encoder_that_knows_no_words_disables_them_and_says_why(page, engine, tmp_path, wait_for):
    assert all(strip.words_action.isEnabled() for strip in (page.like, page.unlike))
    say(page, page.like, "harbour")
    page.like.words_action.trigger()
    Engine.encoder = {"name": "kinscape", "has_text": False}
    page.session.open_archive(make_archive(tmp_path / "other"))
    assert page.query.words.isHidden()  # it was open for an archive that is gone
    assert wait_for(lambda: page.session.info is not None)
    for strip in (page.like, page.unlike):
        assert not strip.words_action.isEnabled() and "kinscape" in strip.words_action.toolTip()
    (item,) = page.like.model.items
    assert "kinscape" in item.error and "harbour" in page.notice.label.text()
    Engine.encoder = KNOWS
    page.session.refresh_info()
    assert wait_for(lambda: page.like.words_action.isEnabled()) and not page.like.model.items[0].error


def test_without_an_archive_there_is_nothing_to_say_words_to(iface, project, engine):
    session = Session(iface, engine, lambda: None)
    page = SearchPage(session)
    assert not page.like.words_action.isEnabled() and "archive" in page.like.words_action.toolTip()
    page.release()
    session.release()
    page.deleteLater()


def test_words_are_kept_with_the_project_and_come_back_with_an_earlier_query(page):
    say(page, page.like, "harbour")
    say(page, page.unlike, "open sea")
    kept = json.loads(json.dumps(page.state()))
    page.restore({})
    assert page.like.model.items == []
    page.restore(kept)
    assert [i.words for i in (*page.like.model.items, *page.unlike.model.items)] == ["harbour", "open sea"]
    assert all(not i.picture.isNull() for i in page.like.model.items)
    page.restore({})
    change_query(page, SearchJob(page.session.archive, (Example(text="harbour"),), out="x.gpkg"))
    assert [(i.words, i.label) for i in page.like.model.items] == [("harbour", "harbour")]


@pytest.mark.parametrize("text", ["", 3, None, ["a"], "x" * 1001, "\n" * 2000])
def test_words_that_are_none_are_refused_when_a_project_is_read(text):
    with pytest.raises(InputError):
        ExampleItem.from_dict({"example": {"text": text}, "label": "x"})


def test_the_search_is_asked_with_the_words_and_copies_as_code_say_the_same(page, engine):
    say(page, page.like, "harbour, 2 ships")
    say(page, page.unlike, "open sea")
    page.search()
    job = jobs(engine, SearchJob)[-1]
    assert (job.like, job.unlike) == ((Example(text="harbour, 2 ships"),), (Example(text="open sea"),))
    parsed = make_parser().parse_args(shlex.split(as_command(job))[1:])
    assert parsed.like == ["text:harbour, 2 ships"] and parsed.unlike == ["text:open sea"]
    assert "harbour, 2 ships" in as_python(job)
    compile(as_python(job), "copied", "exec")


@pytest.mark.parametrize("words", ["sea", "a harbour with many ships at the quay", "x" * 300, "Ä ß 港口", "word " * 60])
def test_each_picture_of_words_is_readable_or_cut_never_empty(qgis_app, words):
    image = words_picture(words).toImage()
    assert (image.width(), image.height()) == (SIDE_PX, SIDE_PX)
    dark = [x for x in range(SIDE_PX) for y in range(SIDE_PX) if image.pixelColor(x, y).lightness() < 128]
    assert len(dark) > 20 and min(dark) >= 5 and max(dark) < SIDE_PX - 5


def test_other_words_have_another_picture(qgis_app):
    assert words_picture("sea").toImage() != words_picture("harbour").toImage()
