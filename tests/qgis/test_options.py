"""The options page: what is entered is checked at once and kept; the cache; the settings tree."""

from __future__ import annotations

import sys

import pytest
from kinscape.core.errors import EngineError
from kinscape.core.jobs.base import JobResult
from kinscape.ui import environment
from kinscape.ui.install.choices import InstallChoices
from kinscape.ui.options import cache as cache_module
from kinscape.ui.options.cache import cache_size, clear_cache, contents
from kinscape.ui.options.options_page import PAGE, KinscapeOptionsFactory, open_options
from kinscape.ui.options.settings import GROUP, Settings
from kinscape.ui.options.settings_tree import SettingsTree
from qgis.core import QgsSettings, QgsSettingsTree, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QPushButton


@pytest.fixture(autouse=True)
def fresh(monkeypatch):
    QgsSettings().remove(GROUP)
    monkeypatch.delenv(environment.VARIABLE, raising=False)
    yield
    QgsSettings().remove(GROUP)


@pytest.fixture
def page(iface):
    made = KinscapeOptionsFactory().createWidget(None)
    yield made
    made.deleteLater()


class Task(QObject):
    succeeded = pyqtSignal(object)
    failed = pyqtSignal(object)


# -- keeping
def test_what_is_entered_is_kept_when_the_dialog_is_accepted_and_not_before(page, tmp_path):
    page.engine.field.set_text("/somewhere/python")
    page.memory.setValue(4000)
    page.thumbnails.setValue(128)
    page.cache.field.set_text(str(tmp_path))
    page.index.set_text("https://index.example.invalid/simple")
    page.cpu_index.set_text("https://index.example.invalid/cpu")
    page.wheels.set_text(str(tmp_path))
    page.certificates.set_text(__file__)
    assert Settings.load() == Settings() and InstallChoices.load() == InstallChoices()
    page.apply()
    kept, choices = Settings.load(), InstallChoices.load()
    assert (kept.engine_python, kept.memory_mb, kept.thumbnails_mb) == ("/somewhere/python", 4000, 128)
    assert kept.cache_dir == str(tmp_path)
    assert choices.index.endswith("/simple") and choices.cpu_index.endswith("/cpu")
    assert (choices.offline_folder, choices.ca_bundle) == (str(tmp_path), __file__)
    again = KinscapeOptionsFactory().createWidget(None)
    assert (again.memory.value(), again.index.text) == (4000, choices.index)
    again.deleteLater()


def test_what_the_page_does_not_show_survives_it(page):
    Settings(last_archive="/a", recent_archives=("/a", "/b")).save()
    InstallChoices(interpreter="/py", build="large").save()
    page.apply()
    assert Settings.load().recent_archives == ("/a", "/b")
    assert (InstallChoices.load().interpreter, InstallChoices.load().build) == ("/py", "large")


def test_values_of_earlier_versions_are_read():
    """Version 0.1 wrote these keys."""
    for name, value in (("engine_python", "/old/python"), ("memory_mb", "3000"), ("recent_archives", '["/a"]')):
        QgsSettings().setValue(f"plugins/kinscape/{name}", value)
    kept = Settings.load()
    assert (kept.engine_python, kept.memory_mb, kept.recent_archives) == ("/old/python", 3000, ("/a",))


def test_resetting_shows_the_defaults_which_count_when_accepted(page):
    Settings(memory_mb=4000, engine_python="/py", last_archive="/a").save()
    again = KinscapeOptionsFactory().createWidget(None)
    again.reset()
    assert again.memory.value() == 0 and again.engine.field.text == "" and Settings.load().memory_mb == 4000
    again.apply()
    assert Settings.load() == Settings(last_archive="/a")
    again.deleteLater()


# -- what is wrong is said beside the field
def test_a_bad_interpreter_is_said_at_once(page, tmp_path):
    page.engine.field.set_text("/no/such/python")
    assert "does not exist" in page.engine.field.remark.text and not page.engine.check.isEnabled()
    page.engine.field.set_text(str(tmp_path))
    assert "is a folder" in page.engine.field.remark.text
    file = tmp_path / "python"
    file.touch(0o644)
    page.engine.field.set_text(str(file))
    assert "not a program" in page.engine.field.remark.text
    page.engine.field.set_text(sys.executable)
    assert page.engine.field.remark.text == "" and page.engine.check.isEnabled()


@pytest.mark.parametrize(
    "field, text, says",
    [
        ("index", "https://me:pw@index.example.invalid", "password"),
        ("index", "index.example.invalid", "https://"),
        ("cpu_index", "https://[bad", "not an address"),
        ("wheels", "/no/such/folder", "not a folder"),
        ("certificates", "/no/such.pem", "not a file"),
    ],
)
def test_bad_addresses_and_paths_are_said_at_once(page, field, text, says):
    widget = getattr(page, field)
    widget.set_text(text)
    assert says in widget.remark.text and not widget.remark.isHidden()
    widget.set_text("")
    assert widget.remark.isHidden()


def test_a_password_is_never_kept(page):
    page.index.set_text("https://me:pw@index.example.invalid")
    page.memory.setValue(777)
    assert not page.isValid()
    page.apply()
    assert InstallChoices.load().index == "" and Settings.load().memory_mb == 777
    page.index.set_text("https://index.example.invalid")
    assert page.isValid()


def test_a_cache_that_cannot_be_made_is_said(page, tmp_path):
    page.cache.field.set_text("relative/folder")
    assert "whole path" in page.cache.field.remark.text
    (tmp_path / "file").touch()
    page.cache.field.set_text(str(tmp_path / "file"))
    assert "is a file" in page.cache.field.remark.text
    page.cache.field.set_text(str(tmp_path / "new" / "deeper"))
    assert page.cache.field.remark.text == ""


# -- the engine
def test_where_the_engine_comes_from_is_said(page, monkeypatch, tmp_path):
    monkeypatch.setenv(environment.VARIABLE, sys.executable)
    page.engine.say_what_is_found()
    assert sys.executable in page.engine.said.text and environment.VARIABLE in page.engine.said.text
    monkeypatch.delenv(environment.VARIABLE)
    monkeypatch.setattr(environment, "plugin_folder", lambda: tmp_path)
    monkeypatch.setattr(environment, "install_base", lambda: tmp_path)
    page.engine.say_what_is_found()
    assert "not installed" in page.engine.said.text and not page.engine.check.isEnabled()


def test_checking_an_interpreter_says_what_it_has(page, monkeypatch):
    from kinscape.ui.install import task as install_task

    asked = []

    def start(path, components):
        asked.append((path, Task()))
        return asked[-1][1]

    monkeypatch.setattr(install_task, "start_check", start)
    page.engine.field.set_text(sys.executable)
    page.engine.check.click()
    assert asked[0][0] == sys.executable and "Checking" in page.engine.said.text
    asked[0][1].failed.emit(EngineError("it has no rasterio", "install it"))
    assert "no rasterio" in page.engine.said.text and page.engine.check.isEnabled()
    page.engine.check.click()
    asked[1][1].succeeded.emit(JobResult())
    assert "has what the engine needs" in page.engine.said.text
    page.engine.check.click()
    page.engine.field.set_text("/other")
    asked[2][1].failed.emit(EngineError("late"))
    assert "late" not in page.engine.said.text, "an answer about what is not entered any more"


# -- the cache
def make_cache(folder):
    for name in ("runs/20240101-1", "queries", "kinscape-abc", "holiday"):
        (folder / name).mkdir(parents=True)
        (folder / name / "file.bin").write_bytes(b"x" * 1000)
    (folder / "notes.txt").write_text("mine")


def test_only_what_kinscape_made_is_counted_and_cleared(tmp_path, project):
    make_cache(tmp_path)
    assert [path.name for path in contents(tmp_path)] == ["kinscape-abc", "queries", "runs"]
    assert cache_size(tmp_path) == 3000
    assert clear_cache(tmp_path) == (3000, 0)
    assert (tmp_path / "notes.txt").exists() and (tmp_path / "holiday" / "file.bin").exists()
    assert cache_size(tmp_path / "nowhere") == 0 and clear_cache(tmp_path / "nowhere") == (0, 0)


def test_what_the_open_project_shows_is_kept(tmp_path, project):
    from fakes import write_results

    make_cache(tmp_path)
    path = write_results(tmp_path / "runs" / "20240101-1" / "results.gpkg", 3)
    project.addMapLayer(QgsVectorLayer(f"{path}|layername=places", "p", "ogr"))
    freed, kept = clear_cache(tmp_path)
    assert kept == 1 and freed == 2000 and (tmp_path / "runs" / "20240101-1" / "results.gpkg").exists()


def test_a_link_out_of_the_cache_is_not_followed(tmp_path, project):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "precious").touch()
    folder = tmp_path / "cache"
    (folder / "runs").mkdir(parents=True)
    (folder / "runs" / "link").symlink_to(outside)
    (folder / "queries").symlink_to(outside)
    clear_cache(folder)
    assert (outside / "precious").exists()


def test_clearing_asks_in_its_place(page, tmp_path, project):
    make_cache(tmp_path)
    box = page.cache
    box.field.set_text(str(tmp_path))
    box._show_size()
    assert "2.9" in box.said.text() and box.clear.isEnabled()
    box.clear.click()
    assert box.clear.isHidden() and not box.yes.isHidden() and cache_size(tmp_path) == 3000
    box.no.click()
    assert not box.clear.isHidden() and cache_size(tmp_path) == 3000
    box.clear.click()
    box.yes.click()
    assert cache_size(tmp_path) == 0 and not box.clear.isEnabled() and "freed" in box.said.text()


def test_without_a_choice_the_cache_is_qgiss_temporary_folder():
    assert cache_module.cache_folder().name == "kinscape" and cache_module.cache_folder("/x").as_posix() == "/x"


# -- where people expect it
def test_everything_has_a_tooltip_a_name_and_a_place_in_the_tab_order(page):
    for kind in (QLineEdit, QPushButton, QComboBox, QAbstractSpinBox):
        for widget in page.findChildren(kind):
            if isinstance(widget.parent(), (QAbstractSpinBox, QComboBox)):
                continue
            assert widget.toolTip() or widget.parent().toolTip(), widget.objectName() or widget
    buddies = {label.buddy() for label in page.findChildren(QLabel) if label.buddy() is not None}
    lines = {field.line for field in (page.engine.field, page.cache.field, page.index, page.cpu_index, page.wheels)}
    assert lines | {page.memory, page.thumbnails, page.encoder, page.certificates.line} == buddies


def test_the_page_is_opened_by_its_name(iface, monkeypatch):
    opened = []
    monkeypatch.setattr(iface, "showOptionsDialog", lambda _parent, name: opened.append(name), raising=False)
    assert open_options() and opened == [PAGE]
    made = KinscapeOptionsFactory().createWidget(None)
    assert made.objectName() == PAGE
    made.deleteLater()


def test_the_page_is_not_opened_without_a_window(headless):
    assert open_options() is False


def node():
    plugins = next(n for n in QgsSettingsTree.treeRoot().childrenNodes() if n.key() == "plugins")
    return next((n for n in plugins.childrenNodes() if n.key() == "kinscape"), None)


def test_the_settings_stand_in_qgiss_tree_under_names_of_no_language_and_go_again():
    tree = SettingsTree()
    entries = {entry.definitionKey(): entry for entry in tree.entries}
    names = {f"/plugins/kinscape/{name}" for name in Settings().__dict__}
    names |= {f"/plugins/kinscape/install/{name}" for name in InstallChoices().__dict__}
    assert set(entries) == names and node() is not None
    assert all(entry.description() for entry in tree.entries)
    Settings(memory_mb=1234, engine_python="/py").save()
    assert entries["/plugins/kinscape/memory_mb"].value() == 1234
    assert entries["/plugins/kinscape/engine_python"].value() == "/py"
    entries["/plugins/kinscape/memory_mb"].setValue(99)
    assert Settings.load().memory_mb == 99
    entries.clear()
    tree.release()
    assert node() is None and Settings.load().memory_mb == 99, "the values stay"
    SettingsTree().release()


def test_a_node_that_qgis_gives_is_used_and_left_alone(monkeypatch):
    import kinscape

    given = QgsSettingsTree.createPluginTreeNode("kinscape")
    monkeypatch.setattr(kinscape, "SETTINGS_NODE", given, raising=False)
    tree = SettingsTree()
    tree.release()
    assert node() is not None, "it is QGIS that takes its node away"
    QgsSettingsTree.unregisterPluginTreeNode("kinscape")
