"""The installation panel in a real QGIS, with a task that the test drives itself; and one real installation through
QGIS's task manager from a local index."""

from __future__ import annotations

import importlib
import json
import os
import sys

import pytest
from kinscape.core.events import Progress
from kinscape.core.install import failures, places
from kinscape.core.jobs.base import JobResult
from kinscape.ui.install import install_panel, task
from kinscape.ui.install.choices import InstallChoices
from kinscape.ui.install.install_panel import InstallPanel
from kinscape.ui.install.outcome_box import without_home
from kinscape.ui.options.settings import Settings
from package_index import Index, Packages
from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtWidgets import QApplication, QWidget

BASE_PYTHON = getattr(sys, "_base_executable", None) or sys.executable


class FakeTask(QObject):
    progressed = pyqtSignal(object)
    succeeded = pyqtSignal(object)
    failed = pyqtSignal(object)
    cancelled = pyqtSignal()

    def __init__(self, job) -> None:
        super().__init__()
        self.job, self.asked_to_stop = job, False

    def cancel(self) -> None:
        self.asked_to_stop = True


@pytest.fixture
def base(tmp_path, monkeypatch):
    QgsSettings().remove("plugins/kinscape")
    monkeypatch.setattr(install_panel, "base_folder", lambda: tmp_path / "kinscape")
    return tmp_path / "kinscape"


@pytest.fixture
def tasks(monkeypatch):
    """The tasks that the panel started, in order; nothing runs."""
    started: list[FakeTask] = []

    def start(job):
        started.append(FakeTask(job))
        return started[-1]

    monkeypatch.setattr(install_panel, "start_install", start)
    return started


@pytest.fixture
def panel(base, tasks, qgis_app):
    made = InstallPanel(None)
    made.resize(340, 700)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def environment(base, lock: str, components=("engine",)):
    folder = places.new_folder(base, "3.11", "x86_64")
    python = places.python_of(folder)
    python.parent.mkdir(parents=True)
    os.symlink(BASE_PYTHON, python)
    (folder / "pyvenv.cfg").write_text(f"home = {os.path.dirname(BASE_PYTHON)}\n")
    places.write_manifest(places.Environment(folder, lock, "3.11", "x86_64", components, {"numpy": "1"}, size_bytes=5))
    return folder


def result(was_there=False):
    summary = {"packages": 25, "size_mb": 841.0, "was_there": was_there}
    return JobResult({"python": "/p"}, summary)


def test_it_says_what_how_large_and_where_before_anything_is_asked(panel, base):
    assert "not installed" in panel.title.text()
    assert panel.components.names() == ("engine",)
    assert "MB to download" in panel.components.notes["engine"].text()
    assert str(base) in panel.place.text().replace("\u200b", "") and "free" in panel.place.text()
    assert panel.run.button.text() == "Install" and not panel.outcome.isVisible()


def test_everything_fits_into_340_pixels_and_has_a_name_and_a_tooltip(panel):
    panel.advanced.setCollapsed(False)
    QApplication.processEvents()
    inner = panel.run.parentWidget()
    assert inner.width() <= 340 and inner.minimumSizeHint().width() <= 340
    for box in panel.components.boxes.values():
        assert box.toolTip() and box.text()
    for widget in (
        panel.advanced.index,
        panel.advanced.offline,
        panel.advanced.base,
        panel.change_place,
        panel.run.stop,
    ):
        assert widget.toolTip()
        assert widget.focusPolicy() != Qt.FocusPolicy.NoFocus or widget.focusProxy() or widget.findChildren(QWidget)


def test_the_engine_cannot_be_unticked_and_what_is_installed_stays(panel, base):
    panel.components.boxes["engine"].setChecked(False)
    assert "engine" in panel.components.names()
    environment(base, places.lock_id(), ("engine", "private"))
    panel.refresh()
    panel.components.boxes["private"].setChecked(False)
    assert panel.components.names() == ("engine", "private")
    assert "installed" in panel.components.boxes["private"].text()


def test_a_run_shows_speed_and_time_left_and_ends_with_installed(panel, tasks, monkeypatch):
    heard = []
    panel.installed.connect(lambda: heard.append(True))
    panel.components.boxes["networks"].setChecked(True)
    panel.run.button.click()
    assert tasks[0].job.components == ("engine", "networks") and panel.is_running
    assert not panel.run.button.isVisible() and panel.run.stop.isVisible() and not panel.change_place.isEnabled()
    panel.run.button.click()
    assert len(tasks) == 1
    clock = iter([100.0, 102.0])
    monkeypatch.setattr("kinscape.ui.install.run_box.time.monotonic", lambda: next(clock))
    for done in (10_000_000, 50_000_000):
        tasks[0].progressed.emit(Progress("downloading", done, 210_000_000, "bytes"))
    assert "/s" in panel.run.text.text() and "8.0 s left" in panel.run.text.text()
    tasks[0].succeeded.emit(result())
    assert heard == [True] and not panel.is_running and "25 packages" in panel.outcome.text.text()


def test_cancel_asks_the_task_and_says_that_nothing_is_lost(panel, tasks):
    panel.start()
    panel.run.stop.click()
    assert tasks[0].asked_to_stop and "Stopping" in panel.run.text.text()
    tasks[0].cancelled.emit()
    assert "kept" in panel.outcome.text.text() and panel.run.button.isVisible()


def test_what_was_begun_can_be_resumed_and_says_how_much_is_here(panel, base):
    (base / "wheels").mkdir(parents=True)
    (base / "wheels" / "a.whl").write_bytes(bytes(3_000_000))
    (base / "wheels" / "b.whl.part").write_bytes(bytes(1_000_000))
    files = [
        {"name": n, "version": "1", "filename": f"{n}.whl", "url": "x", "sha256": "", "size": 3_000_000} for n in "ab"
    ]
    (base / "plan.json").write_text(json.dumps({"format": 1, "key": "k", "build": "", "files": files}))
    panel.refresh()
    assert panel.run.button.text() == "Resume" and "3.8 MB of 5.7 MB" in panel.run.text.text()


def test_a_failure_shows_cause_and_remedy_and_copies_details_without_the_home_folder(
    panel, tasks, monkeypatch, tmp_path
):
    monkeypatch.setattr("pathlib.Path.home", lambda: tmp_path)
    panel.start()
    tasks[0].failed.emit(failures.proxy_refused(f"at {tmp_path}/x: Tunnel connection failed: 407"))
    assert "407" in panel.outcome.text.text() and "Options" in panel.outcome.text.text().replace("\u200b", "")
    panel.outcome.copy.click()
    text = QApplication.clipboard().text()
    assert "at ~/x" in text and str(tmp_path) not in text and without_home("/other") == "/other"
    panel.start()
    assert not panel.outcome.isVisible()


def test_where_only_the_large_torch_can_be_had_the_user_chooses(panel, tasks):
    panel.components.boxes["networks"].setChecked(True)
    panel.start()
    tasks[0].failed.emit(failures.NoSmallBuildError("no small build", "choose"))
    assert panel.outcome.large.isVisible() and "GB" in panel.outcome.large.text()
    panel.outcome.large.click()
    assert tasks[1].job.build == "large" and InstallChoices.load().build == "large"


def test_choices_are_remembered_and_hold_no_password(panel, tasks, monkeypatch):
    manager = QgsNetworkAccessManager.instance()
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.x", 8080, "ann", "s3/cret")
    monkeypatch.setattr(
        manager, "fallbackProxy", lambda: proxy,
        raising=False,
    )  # fmt: skip
    monkeypatch.setattr(task.QgsNetworkAccessManager, "instance", staticmethod(lambda: manager))
    network = task.qgis_network()
    assert network.proxy == "http://ann:s3%2Fcret@proxy.x:8080" and "s3" not in repr(network)
    panel.advanced.refresh()
    assert "proxy.x:8080" in panel.advanced.proxy.text() and "ann" not in panel.advanced.proxy.text()
    panel.advanced.index.setText("https://packages.example.invalid/simple")
    panel.start()
    store = QgsSettings()
    everything = [f"{key}={store.value(key)}" for key in store.allKeys()]
    assert any("packages.example.invalid" in text for text in everything) and not any("cret" in t for t in everything)
    assert "cret" not in json.dumps(tasks[0].job.to_dict())


def test_an_address_with_a_password_is_refused_and_never_kept(panel, wait_for, monkeypatch):
    monkeypatch.setattr(install_panel, "start_install", task.start_install)
    for address in ("https://ann:s3cret@packages.example.invalid/simple", "https://x.example.invalid/?key=s3cret"):
        panel.advanced.index.setText(address)
        panel.advanced.cpu_index.setText(address)
        panel.run.button.click()
        assert wait_for(lambda: not panel.is_running, 10)
        shown = panel.outcome.text.text() + panel.outcome.details.toPlainText()
        assert "password" in shown and "s3cret" not in shown
    store = QgsSettings()
    assert not [key for key in store.allKeys() if "s3cret" in str(store.value(key))]


def test_its_help_is_one_click_or_key_away(panel):
    panel.help.setFocus()
    assert panel.help.focusPolicy() == Qt.FocusPolicy.StrongFocus and panel.help.accessibleName()
    panel.help.click()
    from kinscape.ui import help as help_pages

    assert help_pages._window.isVisible() and help_pages._window.topic == "install"
    help_pages.close_help()


def test_an_environment_of_an_older_version_is_used_and_an_update_offered(panel, base):
    folder = environment(base, "0ld10cc0")
    panel.refresh()
    assert places.best_environment(base) == folder and panel.run.button.text() == "Update"
    assert "older" in panel.title.text()


def test_another_place_is_kept_beside_qgis_and_can_be_taken_back(panel, base, tmp_path):
    panel.set_place(str(tmp_path / "big disk"))
    assert places.home(base) == tmp_path / "big disk" / "kinscape"
    assert "big disk" in panel.place.text().replace("\u200b", "")
    panel.set_place("")
    assert places.home(base) == base


def test_an_interpreter_without_the_packages_is_refused_by_name_and_not_used(panel, wait_for):
    panel.use_interpreter(BASE_PYTHON + "-that-is-not-there")
    assert wait_for(lambda: not panel.is_running)
    assert "there is no Python at" in panel.outcome.text.text().replace("\u200b", "").lower().replace(
        "python", "Python"
    )
    assert Settings.load().engine_python == ""


def test_an_interpreter_that_has_the_packages_is_used(panel, wait_for):
    heard = []
    panel.installed.connect(lambda: heard.append(True))
    panel.use_interpreter(sys.executable)  # the tests' own has everything
    assert wait_for(lambda: not panel.is_running, 60)
    assert heard == [True] and Settings.load().engine_python == sys.executable
    Settings().save()


def test_a_real_installation_through_qgiss_tasks_stops_at_once_and_resumes(
    base, qgis_app, wait_for, monkeypatch, tmp_path
):
    packages = Packages()
    components = importlib.import_module("kinscape.core.install.components")
    pip = __import__("ensurepip").version()
    pins = components.parse_lock(packages.lock(pip))
    monkeypatch.setattr(components, "read_lock", lambda: pins)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    for name in [n for n in os.environ if n.startswith("PIP_") and n != "PIP_CONFIG_FILE"]:
        monkeypatch.delenv(name)
    with Index(packages) as index:
        index.stall = "/files/scipy"
        QgsSettings().setValue("plugins/kinscape/install/index", index.address)
        QgsSettings().setValue("plugins/kinscape/install/interpreter", BASE_PYTHON)
        panel = InstallPanel(None)
        heard = []
        panel.installed.connect(lambda: heard.append(True))
        panel.start()
        assert wait_for(lambda: sum(path.startswith("/files/scipy") for path, _ in index.asked) > 1, 90)
        panel.cancel()
        assert wait_for(lambda: not panel.is_running, 5)
        assert "Resume" in panel.run.button.text() and not heard
        index.release.set()
        index.mend()
        panel.start()
        assert wait_for(lambda: not panel.is_running, 90)
    assert heard == [True], panel.outcome.text.text() + panel.outcome.details.toPlainText()
    assert places.describe(places.best_environment(base)).components == ("engine",)
    panel.deleteLater()


def test_the_console_installs_too_and_names_options_that_do_not_exist(base, headless, monkeypatch, tmp_path):
    import kinscape
    from kinscape.core.errors import InputError

    asked = []
    monkeypatch.setattr(task, "base_folder", lambda: base)
    monkeypatch.setattr(task, "run_install", lambda job, events, network: asked.append(job) or result())
    assert kinscape.install_engine("networks", build="cpu")["packages"] == 25
    assert asked[0].components == ("networks",) and asked[0].folder == str(base) and asked[0].build == "cpu"
    with pytest.raises(InputError, match="unknown option 'speed'"):
        kinscape.install_engine(speed=3)
