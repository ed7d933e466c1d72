"""The dock's frame: head with its menus, help by F1, the line at the foot, and the states of the engine."""

from __future__ import annotations

import sys
import types

import pytest
from fakes import FakeEngine
from kinscape.core.errors import EngineError
from kinscape.core.jobs.base import JobResult
from kinscape.core.jobs.info import InfoJob
from kinscape.ui.dock.dock import KinscapeDock
from kinscape.ui.dock.engine_watch import EngineWatch
from kinscape.ui.dock.job_runner import JobRunner, default_runner
from kinscape.ui.dock.session import Session
from kinscape.ui.dock.widgets.status_line import StatusLine
from kinscape.ui.options.settings import Settings
from qgis.core import Qgis, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QToolButton


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def dock(iface, project, engine):
    Settings().save()
    dock = KinscapeDock(iface, Session(iface, engine, lambda: None))
    yield dock
    dock.release()
    dock.deleteLater()


def entries(button):
    return {action.text(): action for action in button.menu().actions() if not action.isSeparator()}


# -- head


@pytest.fixture
def opened(monkeypatch):
    """(what was opened, with what) instead of the windows themselves."""
    from kinscape.ui import help as help_module
    from kinscape.ui.dock import about

    calls = []
    doctor = types.ModuleType("kinscape.ui.doctor.doctor_dialog")
    doctor.show_doctor = lambda _parent, _session: calls.append("doctor")
    package = types.ModuleType("kinscape.ui.doctor")
    package.doctor_dialog = doctor
    monkeypatch.setitem(sys.modules, "kinscape.ui.doctor", package)
    monkeypatch.setitem(sys.modules, "kinscape.ui.doctor.doctor_dialog", doctor)
    monkeypatch.setattr(help_module, "open_help", lambda topic, _parent=None: calls.append(f"help {topic}"))
    monkeypatch.setattr(about, "show_about", lambda _parent: calls.append("about"))
    return calls


def test_the_menu_behind_the_dots_opens_options_doctor_help_tutorial_and_about(dock, iface, opened, monkeypatch):
    monkeypatch.setattr(iface, "showOptionsDialog", lambda _parent, page: opened.append(page), raising=False)
    menu = entries(dock.header.more_button)
    assert all(action.toolTip() for action in menu.values())
    for text in ("Options…", "Doctor…", "Help on this page", "Tutorial", "About Kinscape"):
        menu[text].trigger()
    assert opened == ["mOptionsPageKinscape", "doctor", "help search", "help tutorial", "about"]


def test_f1_anywhere_in_the_dock_opens_the_help_of_the_page_in_front(dock, opened):
    search = dock.pages["search"]
    for widget in (search.like.view, search.like.add_button, dock.tabs.tabBar(), dock.header.combo, dock.status):
        override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
        override.ignore()
        QApplication.sendEvent(widget, override)
        assert override.isAccepted(), f"QGIS's own F1 would come instead of ours on {widget}"
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier))
    dock.tabs.setCurrentWidget(dock.pages["archive"])
    QTest.keyClick(dock.pages["archive"], Qt.Key.Key_F1)
    dock.header.help_button.click()
    assert opened == ["help search"] * 5 + ["help archive"] * 2


def test_every_button_of_the_head_can_be_reached_and_says_what_it_does(dock):
    for button in dock.header.findChildren(QToolButton):
        assert button.toolTip() and button.focusPolicy() & Qt.FocusPolicy.TabFocus, button.text()


def test_the_dock_is_at_most_340_pixels_wide_without_results(dock):
    assert dock.header.minimumSizeHint().width() <= 340 and dock.status.minimumSizeHint().width() <= 340
    assert dock.minimumSizeHint().width() <= 340


# -- foot


def test_the_foot_says_what_runs_and_then_how_it_ended(dock, engine, wait_for):
    assert dock.status.text() == "Nothing is running."
    engine.held.add("info")
    session = dock.session
    ended = []
    session.start("Find similar places", InfoJob(archive="x"), done=lambda _result: ended.append(1))
    assert dock.status.text() == "Find similar places…"
    session.start("Thumbnails", InfoJob(archive="x"), done=ended.append, is_background=True)
    assert dock.status.text() == "Find similar places…", "small work in the background is not worth a word"
    engine.tasks[-2].finish()
    session.say("Found 12 places")
    assert dock.status.text() == "Found 12 places" and "log" in dock.status.toolTip()
    session.say("One raster is missing", Qgis.MessageLevel.Warning)
    assert dock.status._is_warning and dock.status.accessibleName() == "One raster is missing"


def test_a_click_on_the_foot_opens_the_log(dock, monkeypatch):
    from kinscape.ui.dock.widgets import status_line

    opened = []
    monkeypatch.setattr(status_line, "open_log", lambda: opened.append(1))
    dock.status.click()
    assert opened == [1]


def test_a_long_outcome_is_cut_to_the_width_and_told_in_full_by_the_tooltip(iface):
    runner = JobRunner(lambda *_: None, lambda: None)
    line = StatusLine(runner)
    line.resize(120, line.sizeHint().height())
    runner.set_outcome("x" * 400)
    ink = line.palette().color(QPalette.ColorRole.WindowText)
    assert "x" * 400 in line.toolTip() and line.minimumSizeHint().width() < 340 and ink.isValid()
    assert not line.grab().isNull()


# -- the engine


class Probe:
    def __init__(self, state="stopped"):
        self.state = state

    def __call__(self):
        return self.state


def watch_of(probe):
    watch = EngineWatch(probe)
    seen = []
    watch.changed.connect(seen.append)
    return watch, seen


def test_the_first_job_starts_the_engine_and_then_it_is_busy(iface):
    probe = Probe("stopped")
    watch, seen = watch_of(probe)
    watch.job_begins(False)
    probe.state = "starting"
    watch.look()
    probe.state = "busy"
    watch.look()
    watch.job_ends(False)
    assert seen == ["starting", "busy", "ready"]


def test_small_work_shows_a_starting_engine_but_never_a_busy_one(iface):
    probe = Probe("starting")
    watch, seen = watch_of(probe)
    watch.job_begins(True)
    probe.state = "busy"
    watch.look()
    watch.job_ends(True)
    assert seen == ["starting", "ready"]


def test_an_engine_that_died_is_stopped_until_a_job_starts_it_again(iface):
    probe = Probe("busy")
    watch, seen = watch_of(probe)
    watch.job_begins(False)
    watch.job_ends(False, EngineError("the engine ended"))
    assert seen == ["busy", "stopped"] and watch.error.message == "the engine ended"
    probe.state = "starting"
    watch.job_begins(False)
    probe.state = "busy"
    watch.look()
    watch.job_ends(False)
    assert seen[2:] == ["starting", "busy", "ready"] and watch.error is None


def test_a_missing_engine_is_missing_whatever_runs(iface):
    watch, seen = watch_of(Probe("busy"))
    watch.set_missing(EngineError("no engine"))
    watch.job_begins(False)
    watch.job_ends(False)
    assert seen == ["missing"] and watch.error.message == "no engine"
    watch.set_missing(None)
    assert seen == ["missing", "ready"] and watch.error is None


def test_nothing_is_asked_while_nothing_runs(iface, wait_for):
    asked = []

    def probe():
        asked.append(1)
        return "busy"

    watch = EngineWatch(probe)
    watch.job_begins(False)
    assert wait_for(lambda: len(asked) >= 3)
    watch.job_ends(False)
    before = len(asked)
    QTest.qWait(500)
    assert len(asked) == before


def test_the_light_and_its_words_follow(dock, engine, wait_for):
    def die(job):
        raise EngineError("the engine ended", "run it again")

    good, engine.answers["info"] = engine.answers["info"], die
    dock.session.start("look", InfoJob(archive="x"), done=lambda _r: None, failed=lambda _e: None)
    assert dock.header.light.state == "busy"
    assert wait_for(lambda: dock.header.light.state == "stopped")
    assert "starts by itself" in dock.header.light.toolTip()
    engine.answers["info"] = good
    dock.session.start("look", InfoJob(archive="x"), done=lambda _r: None)
    assert wait_for(lambda: dock.header.light.state == "ready")


def test_small_work_is_hidden_among_qgis_tasks(tiny_engine, wait_for, iface):
    task = default_runner("thumbnails", InfoJob(archive="count:1"), True)
    shown = default_runner("search", InfoJob(archive="count:1"), False)
    assert task.flags() & QgsTask.Flag.Hidden and not shown.flags() & QgsTask.Flag.Hidden
    ended = []
    for each in (task, shown):
        each.succeeded.connect(ended.append)
        each.failed.connect(ended.append)
    assert wait_for(lambda: len(ended) == 2) and all(isinstance(r, JobResult) for r in ended)


def test_an_engine_killed_while_idle_is_started_again_by_the_next_job(iface, project, tiny_engine, wait_for):
    session = Session(iface, engine_check=lambda: None)
    states, ended = [], []
    session.engine_changed.connect(states.append)
    session.start("one", InfoJob(archive="count:1"), done=ended.append, failed=ended.append)
    assert wait_for(lambda: len(ended) == 1)
    for idle, _since in tiny_engine._idle:
        idle.end()
    session.start("two", InfoJob(archive="count:1"), done=ended.append, failed=ended.append)
    assert wait_for(lambda: len(ended) == 2)
    assert all(isinstance(result, JobResult) for result in ended) and states.count("starting") == 2
    session.release()


def test_progress_that_was_under_way_when_the_dock_went_reaches_nobody(iface, project, monkeypatch):
    """It comes from the task's thread; an error in such a slot would end QGIS."""
    raised, told = [], []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: raised.append(error))
    engine = FakeEngine()
    engine.held = {"info"}
    session = Session(iface, engine, lambda: None)
    session.job_progressed.connect(lambda *_: told.append(1))
    session.start("info", InfoJob(archive="/a"), done=lambda _result: None)
    task = engine.tasks[-1]
    task.progressed.emit("half")
    assert told == [1]
    late = session._progressed
    session.release()
    sip.delete(session)
    task.progressed.emit("more")
    late(task.job, "as if it had waited in the queue")
    assert not raised and told == [1]
