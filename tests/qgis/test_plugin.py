"""The plugin as a guest of QGIS: it comes, shows itself, and leaves nothing behind."""

from __future__ import annotations

import gc
import time
from pathlib import Path

import kinscape
import pytest
from kinscape.core.jobs.info import InfoJob
from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QApplication, QDialog, QMenu, QToolBar

ROOT = Path(kinscape.__file__).resolve().parent


class Menus:
    """What an interface object is asked to show and to take away again."""

    def __init__(self, iface, monkeypatch):
        self.actions, self.toolbars, self.docks, self.factories = [], [], [], []
        window = iface.mainWindow()

        def add_toolbar(title):
            bar = QToolBar(title, window)
            self.toolbars.append(bar)
            return bar

        def remove_dock(dock):
            self.docks.remove(dock)

        for name, do in {
            "addToolBar": add_toolbar,
            "addPluginToRasterMenu": lambda _menu, action: self.actions.append(action),
            "removePluginRasterMenu": lambda _menu, action: self.actions.remove(action),
            "addDockWidget": lambda _area, dock: self.docks.append(dock),
            "removeDockWidget": remove_dock,
            "registerOptionsWidgetFactory": self.factories.append,
            "unregisterOptionsWidgetFactory": self.factories.remove,
        }.items():
            monkeypatch.setattr(iface, name, do, raising=False)


@pytest.fixture
def menus(iface, project, monkeypatch):
    return Menus(iface, monkeypatch)


def settle():
    """Let everything that was to be deleted later be deleted now."""
    gc.collect()
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
    gc.collect()


def belongings(iface):
    """What a plugin could leave behind, counted."""
    window = iface.mainWindow()
    return {
        "actions": len(window.findChildren(QAction)),
        "docks": len(window.findChildren(QgsDockWidget)),
        "toolbars": len(window.findChildren(QToolBar)),
        "providers": len(QgsApplication.processingRegistry().providers()),
        "tasks": QgsApplication.taskManager().countActiveTasks(),
        "bands": len([i for i in iface.mapCanvas().scene().items() if isinstance(i, QgsRubberBand)]),
        "canvas children": len(iface.mapCanvas().children()),
    }


def test_loading_and_unloading_twice_leaves_nothing(iface, menus):
    settle()
    before = belongings(iface)
    for _ in range(2):
        plugin = kinscape.classFactory(iface)
        plugin.initGui()
        plugin.show_dock(True)
        dock = plugin.dock
        dock.pages["search"].adder.draw(dock.pages["search"].like)
        assert iface.mapCanvas().mapTool() is dock.pages["search"].adder.tool
        assert QgsApplication.processingRegistry().providerById("kinscape") is not None
        plugin.unload()
        settle()
        assert sip.isdeleted(dock)
        assert QgsApplication.processingRegistry().providerById("kinscape") is None
    assert belongings(iface) == before
    assert (menus.actions, menus.docks, menus.factories) == ([], [], [])


def test_unloading_without_ever_opening_the_dock(iface, menus):
    plugin = kinscape.classFactory(iface)
    plugin.initGui()
    assert plugin.dock is None, "the dock is made when it is first asked for"
    plugin.unload()
    settle()
    assert menus.actions == []


def test_nothing_is_asked_while_loading(iface, menus):
    plugin = kinscape.classFactory(iface)
    plugin.initGui()
    assert [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()] == []
    assert QApplication.activeModalWidget() is None
    plugin.unload()


def test_the_button_and_the_menu_open_the_dock(iface, menus, wait_for):
    plugin = kinscape.classFactory(iface)
    plugin.initGui()
    try:
        assert plugin.action in menus.toolbars[0].actions() and plugin.action in menus.actions
        assert plugin.action.isCheckable() and not plugin.action.icon().isNull()
        plugin.action.trigger()
        assert menus.docks == [plugin.dock] and set(plugin.dock.pages) >= {"search", "archive"}
        first = plugin.dock
        plugin.action.trigger()
        plugin.action.trigger()
        assert plugin.dock is first, "there is one dock"
        assert all(action.text() and not action.icon().isNull() for action in menus.actions)
    finally:
        plugin.unload()
        settle()


def test_unloading_in_the_middle_of_a_job_is_quick(iface, menus, tiny_engine, wait_for):
    plugin = kinscape.classFactory(iface)
    plugin.initGui()
    plugin.show_dock(True)
    outcome = []
    plugin.dock.session.start(
        "sleep",
        InfoJob(archive="sleep:60"),
        done=outcome.append,
        failed=outcome.append,
        cancelled=lambda: outcome.append("cancelled"),
    )
    assert wait_for(lambda: tiny_engine.state == "busy")
    began = time.monotonic()
    plugin.unload()
    assert time.monotonic() - began < 8, "bounded, however long the job still had to go"
    settle()
    assert tiny_engine.state == "stopped"
    assert wait_for(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert outcome == [], "nothing is reported to a dock that is gone"


def test_leaving_qgis_stops_work(iface, menus, tiny_engine, wait_for):
    plugin = kinscape.classFactory(iface)
    plugin.initGui()
    plugin.show_dock(True)
    plugin.dock.session.start("sleep", InfoJob(archive="sleep:60"), done=lambda _result: None)
    assert wait_for(lambda: tiny_engine.state == "busy")
    QCoreApplication.instance().aboutToQuit.emit()
    assert tiny_engine.state == "stopped"
    plugin.unload()
    settle()


PARTS = ("_translate", "initProcessing", "_add_button", "_add_menu", "_register_options", "_register_settings")


@pytest.mark.parametrize("part", PARTS)
def test_a_part_that_fails_is_logged_and_the_others_come_and_go(iface, menus, monkeypatch, part):
    """A locked settings file or a translation that is missing must not keep QGIS from starting."""
    from kinscape.plugin import KinscapePlugin
    from kinscape.ui.log import last_troubles

    def fail(_self):
        raise OSError(f"{part} is locked")

    fail.__name__ = part
    settle()
    before = belongings(iface)
    monkeypatch.setattr(KinscapePlugin, part, fail)
    plugin = kinscape.classFactory(iface)
    plugin.initGui()
    assert f"{part} is locked" in last_troubles()[-1].text
    assert bool(menus.toolbars) == (part != "_add_button") and len(menus.actions) >= 1
    plugin.unload()
    settle()
    assert belongings(iface) == before and menus.actions == [] and menus.factories == []


def test_unloading_goes_on_where_a_part_of_it_fails(iface, menus, monkeypatch):
    plugin = kinscape.classFactory(iface)
    plugin.initGui()
    monkeypatch.setattr(iface, "unregisterOptionsWidgetFactory", lambda _factory: 1 / 0)
    plugin.unload()
    settle()
    assert menus.actions == [] and QgsApplication.processingRegistry().providerById("kinscape") is None


def test_every_menu_entry_opens_what_it_says(iface, menus, monkeypatch):
    from kinscape.ui import help as help_pages
    from kinscape.ui.doctor import doctor_dialog

    opened = []
    monkeypatch.setattr(doctor_dialog, "show_doctor", lambda _parent, session: opened.append(("doctor", session)))
    monkeypatch.setattr(help_pages, "open_help", lambda topic, _parent: opened.append(topic))
    monkeypatch.setattr(iface, "showOptionsDialog", lambda _parent, page: opened.append(page), raising=False)
    monkeypatch.setattr(iface, "openMessageLog", lambda tag="": opened.append("log"), raising=False)
    plugin = kinscape.classFactory(iface)
    plugin.initGui()
    texts = [action.text() for action in menus.actions]
    assert texts[1:] == ["Doctor…", "Options…", "Help", "Tutorial", "Open log", "About Kinscape"]
    for action in menus.actions[1:]:
        action.trigger()
    assert opened == [("doctor", None), "mOptionsPageKinscape", "index", "tutorial", "log"]
    plugin.unload()
    for dialog in [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]:
        dialog.close()
    settle()


def test_the_windows_beside_the_dock_close_with_the_plugin(iface, menus, wait_for):
    from kinscape.ui.doctor import doctor_dialog

    plugin = kinscape.classFactory(iface)
    plugin.initGui()
    plugin.show_doctor()
    dialog = doctor_dialog._dialog
    assert dialog.isVisible() and dialog.exam.is_running
    plugin.unload()
    settle()
    assert sip.isdeleted(dialog) and doctor_dialog._dialog is None


def test_the_about_window_says_version_and_licence(iface):
    from kinscape.ui.dock.about import show_about
    from qgis.PyQt.QtWidgets import QLabel

    dialog = show_about(iface.mainWindow())
    text = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert kinscape.__version__ in text and "GPL" in text and not dialog.isModal()
    dialog.close()
    settle()


def test_metadata_has_what_the_repository_asks_for():
    from kinscape.ui.dock.about import metadata

    data = metadata()
    for key in (
        "name",
        "description",
        "version",
        "qgisMinimumVersion",
        "qgisMaximumVersion",
        "author",
        "email",
        "about",
        "tracker",
        "repository",
        "homepage",
        "icon",
        "hasProcessingProvider",
    ):
        assert data.get(key, "").strip(), key
    assert (ROOT / data["icon"]).is_file() and "pip" in data["about"]


def test_the_submenu_that_qgis_makes_and_forgets_goes_too(iface, menus, monkeypatch):
    """QGIS takes an empty submenu out of its menu bar but keeps the object until it ends: one more at every reload."""
    window = iface.mainWindow()
    made = []

    def add(title, action):
        if not made:
            made.append(QMenu(title, window))
        made[0].addAction(action)

    monkeypatch.setattr(iface, "addPluginToRasterMenu", add)
    monkeypatch.setattr(iface, "removePluginRasterMenu", lambda _title, action: made[0].removeAction(action))
    plugin = kinscape.classFactory(iface)
    plugin.initGui()
    assert not made[0].isEmpty()
    plugin.unload()
    settle()
    assert sip.isdeleted(made[0])
