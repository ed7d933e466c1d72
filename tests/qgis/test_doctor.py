"""The Doctor in QGIS: every row, the window, the diagnosis, the console and the algorithm."""

from __future__ import annotations

import os
import sys

import kinscape
import pytest
from fakes import FakeTask
from kinscape.core.errors import EngineError
from kinscape.core.jobs.base import JobResult
from kinscape.core.jobs.doctor import DoctorJob
from kinscape.ui import environment, log
from kinscape.ui.doctor import facts
from kinscape.ui.doctor.doctor_dialog import close_doctor, show_doctor, verdict
from kinscape.ui.doctor.engine_facts import answer_fact, facts_of
from kinscape.ui.doctor.exam import Exam
from kinscape.ui.doctor.fact import SECTIONS, STATES, WAITING, Fact, action_text, section_title, state_word
from kinscape.ui.options.settings import GROUP, Settings
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsSettings
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton

GIB = 1024


def engine_answer(**more):
    """What a healthy engine answers to all checks."""
    packages = [
        {"name": name, "component": component, "wanted": ">=1", "installed": "1.5", "state": "ok", "message": ""}
        for name, component in (
            ("numpy", "engine"),
            ("rasterio", "engine"),
            ("torch", "networks"),
            ("tenseal", "private"),
        )
    ]
    return {
        "engine": {
            "kinscape": kinscape.__version__,
            "python": "3.11.2",
            "executable": "/x/python",
            "bits": 64,
            "system": "Linux 6",
            "machine": "x86_64",
            "pid": 1,
        },
        "computer": {"memory_mb": 16 * GIB, "available_mb": 8 * GIB, "cores": 8, "processor": ""},
        "disks": [],
        "archive": None,
        "packages": packages,
        "gpu": {
            "kind": "none",
            "name": "",
            "memory_mb": 0,
            "torch": "1.5",
            "build": "",
            "is_right": None,
            "message": "",
            "has_card": False,
            "driver": "",
        },
        "problems": [],
        "is_well": True,
        **more,
    }


def archive_answer(**more):
    return {
        "path": "/a",
        "message": "",
        "hint": "",
        "state": "ok",
        "tiles": 100,
        "dim": 8,
        "generation": 1,
        "size_bytes": 1000,
        "created": "",
        "updated": "",
        "is_partial": False,
        "is_imported": False,
        "index_note": "",
        "encoder": "handcrafted",
        "sources": 2,
        "missing": 0,
        "changed": 0,
        "index": None,
        **more,
    }


class FakeEngineRunner:
    """Answers DoctorJobs; ``fails`` holds the number of the step (0, 1, 2) that ends with an error."""

    def __init__(self, answer, fails=None, hold=False):
        self.answer, self.fails, self.hold, self.jobs, self.tasks = answer, fails, hold, [], []

    def __call__(self, title, job, is_background):
        assert is_background, "QGIS's task indicator is not troubled"
        self.jobs.append(job)
        task = FakeTask(job, self.respond, self.hold)
        self.tasks.append(task)
        return task

    def respond(self, job):
        if self.fails == len(self.jobs) - 1:
            raise EngineError("the engine is tired", "let it rest")
        return JobResult({}, {name: self.answer[name] for name in (*job.checks, "problems", "is_well")})


@pytest.fixture(autouse=True)
def fresh(monkeypatch):
    QgsSettings().remove(GROUP)
    log._troubles.clear()
    monkeypatch.setenv(environment.VARIABLE, sys.executable)
    yield
    QgsSettings().remove(GROUP)


def examined(wait_for, runner, archive=""):
    exam, seen = Exam(archive, runner), []
    exam.found.connect(seen.append)
    ended = []
    exam.finished.connect(lambda: ended.append(True))
    exam.start()
    assert wait_for(lambda: ended)
    assert not exam.is_running and len(ended) == 1
    return exam, seen


def by_state(facts_, state):
    return [fact.key for fact in facts_ if fact.state == state]


# -- the examination
def test_rows_come_one_by_one_and_all_get_a_state(wait_for):
    runner = FakeEngineRunner(engine_answer())
    exam, seen = examined(wait_for, runner)
    assert [job.checks for job in runner.jobs] == [("engine",), ("computer", "disks", "archive"), ("packages", "gpu")]
    assert by_state(exam.facts.values(), WAITING) == [] and len(by_state(seen, WAITING)) >= 6
    of_qgis = {"qgis", "libraries", "system", "plugin", "language", "charts", "proxy", "log"}
    of_engine = {"python", "answer", "memory", "gpu", "archive"}
    packages = {"packages.engine", "packages.networks", "packages.private"}
    assert of_qgis | of_engine | packages <= set(exam.facts)
    assert not by_state(exam.facts.values(), "wrong")
    order = [fact.key for fact in seen]
    assert order.index("qgis") < len(order) - 1 - order[::-1].index("answer") < order.index("log")


def test_without_an_engine_the_rest_is_told_and_installing_is_offered(wait_for, monkeypatch, tmp_path):
    monkeypatch.delenv(environment.VARIABLE)
    monkeypatch.setattr(environment, "plugin_folder", lambda: tmp_path)
    monkeypatch.setattr(environment, "install_base", lambda: tmp_path / "base")
    monkeypatch.setattr(environment, "installed_environment_folder", lambda: None)
    exam, _ = examined(wait_for, runner := FakeEngineRunner(engine_answer()))
    assert runner.jobs == [] and exam.facts["python"].state == "wrong" and exam.facts["python"].action == "install"
    assert exam.facts["packages.engine"].state == "note" and exam.facts["qgis"].state == "ok"


def test_a_python_of_the_settings_that_is_gone_leads_to_the_options(wait_for):
    Settings(engine_python="/no/such/python").save()
    exam, _ = examined(wait_for, FakeEngineRunner(engine_answer()))
    assert exam.facts["python"].action == "options" and "/no/such/python" in exam.facts["python"].found


def test_an_engine_that_does_not_start_is_wrong_with_its_reason(wait_for):
    exam, _ = examined(wait_for, FakeEngineRunner(engine_answer(), fails=0))
    fact = exam.facts["answer"]
    assert (fact.state, fact.found, fact.remedy) == ("wrong", "The engine is tired", "let it rest")
    assert exam.facts["gpu"].state == "note"


def test_one_group_of_checks_that_fails_does_not_keep_the_next_from_being_made(wait_for):
    exam, _ = examined(wait_for, runner := FakeEngineRunner(engine_answer(), fails=1))
    assert exam.facts["memory"].state == "warning" and exam.facts["packages.engine"].state == "ok"
    assert len(runner.jobs) == 3


def test_a_check_of_qgis_that_raises_is_a_finding_and_no_more(wait_for, monkeypatch):
    def proxy_fact():
        raise RuntimeError("no network manager")

    monkeypatch.setattr(facts, "proxy_fact", proxy_fact)
    exam, _ = examined(wait_for, FakeEngineRunner(engine_answer()))
    assert exam.facts["proxy"].state == "warning" and exam.facts["answer"].state == "ok"


def test_stopping_in_the_middle_ends_it_at_once(wait_for):
    runner = FakeEngineRunner(engine_answer(), hold=True)
    exam, ended = Exam("", runner), []
    exam.finished.connect(lambda: ended.append(True))
    exam.start()
    assert wait_for(lambda: runner.tasks)
    exam.cancel()
    assert ended == [True] and runner.tasks[0].is_cancelled and not exam.is_running
    runner.tasks[0].finish()
    assert wait_for(lambda: True) and ended == [True] and len(runner.jobs) == 1
    assert by_state(exam.facts.values(), WAITING) == []


def test_a_real_engine_is_examined(wait_for):
    """The whole way: a fresh engine, its packages in children, and no process left."""
    if not os.path.exists(environment.plugin_folder() / ".venv"):
        pytest.skip("needs an environment of the engine")
    exam = Exam("")
    ended = []
    exam.finished.connect(lambda: ended.append(True))
    exam.start()
    assert wait_for(lambda: ended, 120)
    assert exam.facts["answer"].state == "ok" and exam.summary["engine"]["pid"] != os.getpid()
    pid = exam.summary["engine"]["pid"]
    assert wait_for(lambda: not os.path.exists(f"/proc/{pid}") or "Z (" in open(f"/proc/{pid}/status").read())


# -- what the engine's answers mean
@pytest.mark.parametrize(
    "state, level", [("unfit", "warning"), ("broken", "wrong"), ("crashed", "wrong"), ("late", "warning")]
)
def test_a_package_that_is_not_well_has_a_row_with_its_remedy(state, level):
    answer = engine_answer()
    answer["packages"][1].update(state=state, message="DLL load failed")
    rows = {fact.key: fact for fact in facts_of(answer, {})}
    row = rows["packages.rasterio"]
    assert row.state == level and row.action == "install" and row.remedy
    assert "numpy" in rows["packages.engine"].found and rows["packages.engine"].state == "note"


def test_a_component_that_was_not_chosen_is_a_note_and_the_engine_without_packages_is_wrong():
    answer = engine_answer()
    for entry in answer["packages"]:
        entry.update(state="missing", installed="")
    rows = {fact.key: fact.state for fact in facts_of(answer, {})}
    assert (rows["packages.engine"], rows["packages.networks"]) == ("wrong", "note")


@pytest.mark.parametrize(
    "more, state, action",
    [
        ({"kind": "cuda", "is_right": True, "has_card": True, "name": "RTX", "driver": "551"}, "ok", ""),
        ({"kind": "cuda", "is_right": False, "has_card": True}, "warning", ""),
        ({"kind": "mps", "is_right": True, "name": "Apple GPU"}, "ok", ""),
        ({"has_card": True, "build": ""}, "warning", "install"),
        ({"has_card": True, "build": "13.2"}, "warning", ""),
        ({"has_card": True, "kind": ""}, "note", ""),
        ({"message": "c10.dll"}, "warning", "install"),
        ({}, "ok", ""),
    ],
)
def test_the_graphics_card_in_every_state(more, state, action):
    answer = engine_answer()
    answer["gpu"].update(more)
    row = next(fact for fact in facts_of(answer, {}) if fact.key == "gpu")
    assert (row.state, row.action) == (state, action)


@pytest.mark.parametrize(
    "more, key, state",
    [
        ({}, "archive", "ok"),
        ({"state": "broken", "message": "it is damaged", "hint": "index it again"}, "archive", "wrong"),
        ({"state": "stale", "missing": 2, "changed": 1}, "sources", "warning"),
        ({"is_partial": True}, "archive", "warning"),
        ({"index": {"kind": "ivf", "recall": 0.97}}, "index", "ok"),
        ({"index": {"kind": "lsh", "recall": 0.5}}, "index", "warning"),
        ({"index_note": "the index is of an older state"}, "index", "warning"),
        ({"is_imported": True}, "sources", "ok"),
    ],
)
def test_the_archive_in_every_state(more, key, state):
    rows = {fact.key: fact for fact in facts_of(engine_answer(archive=archive_answer(**more)), {})}
    assert rows[key].state == state and (state == "ok" or rows[key].action == "archive")


@pytest.mark.parametrize(
    "disk, state",
    [
        ({"free_mb": 90_000, "is_writable": True}, "ok"),
        ({"free_mb": 500, "is_writable": True}, "warning"),
        ({"free_mb": 20, "is_writable": True}, "wrong"),
        ({"free_mb": 90_000, "is_writable": False}, "warning"),
        ({"free_mb": None, "is_writable": False}, "warning"),
    ],
)
def test_disks_in_every_state(disk, state):
    answer = engine_answer(disks=[{"path": "/c", "total_mb": 1, "is_there": True, **disk}])
    row = next(fact for fact in facts_of(answer, {"/c": "Room for the cache"}) if fact.key == "disk.0")
    assert (row.state, row.title) == (state, "Room for the cache")


def test_an_engine_of_another_version_or_of_32_bits_is_wrong():
    engine = engine_answer()["engine"]
    assert answer_fact(engine, 0.5, kinscape.__version__).state == "ok"
    assert "restart" in answer_fact(engine, 0.5, "9.9").remedy
    assert answer_fact({**engine, "bits": 32}, 0.5, kinscape.__version__).state == "wrong"


def test_little_memory_is_a_warning():
    answer = engine_answer(computer={"memory_mb": 2000, "available_mb": None, "cores": 1, "processor": ""})
    assert facts_of(answer, {})[0].state == "warning"


# -- QGIS's side
def test_proxies_are_told_without_their_passwords(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://anna:hunter2@proxy.example.invalid:3128")
    monkeypatch.setenv("http_proxy", "anna:hunter2@other.example.invalid")
    found = facts.proxy_fact().found
    assert "proxy.example.invalid:3128" in found and "other.example.invalid" in found
    assert "hunter2" not in found and "anna" not in found


def test_the_last_warnings_are_kept_and_told():
    for number in range(30):
        log.log(f"trouble {number}", "warning")
    log.log("all is well")
    assert len(log.last_troubles()) == log.KEPT_TROUBLES and log.last_troubles()[-1].text == "trouble 29"
    fact = facts.log_fact()
    assert fact.state == "note" and "trouble 29" in fact.found and fact.action == "log"
    assert len(facts.log_lines()) == log.KEPT_TROUBLES


def test_every_word_is_there():
    assert all(section_title(section) for section in SECTIONS) and all(state_word(state) for state in STATES)
    assert all(all(action_text(action)) for action in ("install", "options", "archive", "log"))


def test_the_verdict_names_what_is_not_well():
    def fact(title, state):
        return Fact(title, "qgis", title, state)

    assert "Everything" in verdict([fact("a", "ok"), fact("b", "note")])
    assert verdict([fact("a", "warning"), fact("b", "ok")]).endswith(": a")
    assert verdict([fact("a", "wrong"), fact("b", "wrong"), fact("c", "warning")]).endswith(": a, b")


# -- the window
@pytest.fixture
def window(iface, wait_for):
    answer = engine_answer()
    answer["packages"][1].update(state="broken", message="DLL load failed")
    dialog = show_doctor(iface.mainWindow(), None, FakeEngineRunner(answer))
    assert wait_for(lambda: not dialog.exam.is_running)
    yield dialog
    close_doctor()


def test_the_window_is_not_modal_there_is_one_and_closing_it_stops(window, iface):
    assert not window.isModal() and QApplication.activeModalWidget() is None
    assert show_doctor(iface.mainWindow()) is window and window.exam.is_running
    window.close()
    assert not window.exam.is_running


def test_rows_say_their_state_in_words_and_buttons_stand_where_they_help(window):
    row = window.view.row("packages.rasterio")
    assert row.word.text() == "wrong" and row.word.font().bold() and "DLL" in row.found.text()
    assert not row.button.isHidden() and row.button.text() == "Install…" and row.button.toolTip()
    assert window.view.row("qgis").button.isHidden()
    assert "rasterio" in window.verdict.text()
    assert row.accessibleName().startswith("wrong") and row.accessibleDescription()


def test_everything_has_a_tooltip_and_can_be_reached_by_keyboard(window):
    from qgis.PyQt.QtCore import Qt

    for button in window.findChildren(QPushButton):
        if not button.isHidden():
            assert button.toolTip() and button.focusPolicy() & Qt.FocusPolicy.TabFocus, button.text()
    assert all(label.text() or label.isHidden() for label in window.view.findChildren(QLabel))


def test_the_buttons_do_what_they_say(window, monkeypatch, iface):
    done = []
    monkeypatch.setattr(iface, "showOptionsDialog", lambda _parent, page: done.append(page), raising=False)
    monkeypatch.setattr(iface, "openMessageLog", lambda tag="": done.append("log"), raising=False)
    window.session = type("S", (), {"archive": "", "open_page": staticmethod(done.append)})()
    window.do("options")
    window.do("log")
    window.do("archive")
    window.do("nothing that is known")
    assert done == ["mOptionsPageKinscape", "log", "archive"]
    from kinscape.ui.doctor import install_dialog

    window.do("install")
    panel = install_dialog._dialog
    assert panel.isVisible() and not panel.isModal()
    install_dialog.close_install()


def test_the_diagnosis_is_copied_and_saved_without_the_users_home(window, tmp_path):
    home = os.path.expanduser("~")
    log.log(f"reading {home}/secret/a.tif with https://me:hunter2@h.example.invalid/x?k=hunter2", "warning")
    window.copy()
    text = QApplication.clipboard().text()
    assert f"# Kinscape {kinscape.__version__}" in text and "rasterio" in text and '"memory_mb": 16384' in text
    assert f"{home}/" not in text and "hunter2" not in text and "~/secret/a.tif" in text
    window.save(str(tmp_path / "d.md"))
    assert "rasterio" in (tmp_path / "d.md").read_text(encoding="utf-8") and "Saved" in window.said.text()
    window.save(str(tmp_path / "no" / "such" / "d.md"))
    assert "cannot be written" in window.said.text()


def test_the_archive_of_the_dock_is_examined_else_the_last_one(window, tmp_path):
    Settings(last_archive=str(tmp_path)).save()
    assert window._archive() == str(tmp_path)
    window.session = type("S", (), {"archive": "/of/the/dock"})()
    assert window._archive() == "/of/the/dock"
    window.session = None
    Settings(last_archive=str(tmp_path / "gone")).save()
    assert window._archive() == ""


# -- the other doors
def test_the_console_gives_the_same_findings(headless, monkeypatch):
    from kinscape.ui.doctor import console

    jobs = []

    def run(job, _title):
        jobs.append(job)
        return JobResult({}, engine_answer())

    monkeypatch.setattr(console, "run_here", run)
    found = kinscape.doctor("/a", imports=False)
    assert jobs == [DoctorJob("/a", imports=False)] and found.is_well and "[in order] QGIS" in repr(found)
    assert "numpy" in found.markdown()

    def fail(_job, _title):
        raise EngineError("the engine is tired", "let it rest")

    monkeypatch.setattr(console, "run_here", fail)
    found = kinscape.doctor()
    assert not found.is_well and found.problems[0].found == "The engine is tired"


def test_the_algorithm_tells_and_writes_a_report(monkeypatch, tmp_path):
    from kinscape.ui.processing import base
    from kinscape.ui.processing.doctor import Doctor

    answer = engine_answer(archive=archive_answer(state="stale", missing=1))
    monkeypatch.setattr(base, "run_in_engine", lambda job, _feedback: JobResult({}, answer))
    algorithm = Doctor().create()
    feedback = QgsProcessingFeedback()
    values, is_done = algorithm.run(
        {"ARCHIVE": "/a", "REPORT": str(tmp_path / "r.md")}, QgsProcessingContext(), feedback
    )
    assert is_done and values["IS_WELL"] is True and values["PROBLEMS"] == 1
    text = feedback.textLog()
    assert "QGIS" in text and "warning: Its rasters" in text and "missing: 1" in (tmp_path / "r.md").read_text()


def test_the_algorithm_finds_that_there_is_no_engine_instead_of_failing(monkeypatch):
    from kinscape.ui.processing import base
    from kinscape.ui.processing.doctor import Doctor

    def fail(_job, _feedback):
        raise EngineError("Kinscape's engine is not installed", "install it")

    monkeypatch.setattr(base, "run_in_engine", fail)
    feedback = QgsProcessingFeedback()
    values, is_done = Doctor().create().run({}, QgsProcessingContext(), feedback)
    assert is_done and values["IS_WELL"] is False and "not installed" in feedback.textLog()
