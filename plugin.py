"""The plugin as QGIS sees it: puts up the button, the menu, the dock and the Processing provider, and takes them down
again. Nothing here may stop QGIS from starting: a part that fails is written to the log, the others come."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QMenu

from .ui.i18n import install_translator, tr
from .ui.icons import own_icon, theme_icon
from .ui.log import log, open_log

if TYPE_CHECKING:
    from .ui.dock.dock import KinscapeDock


class KinscapePlugin:
    """Wires only. ``iface`` is None in ``qgis_process``, which calls ``initProcessing`` alone."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.dock: KinscapeDock | None = None
        self.provider: Any = None
        self.options_factory: Any = None
        self.action: QAction | None = None
        self._menu_actions: list[QAction] = []
        self._toolbar: Any = None
        self._translator: Any = None
        self._settings_tree: Any = None
        self._hears_quit = False

    def initProcessing(self) -> None:
        from .ui.processing.provider import KinscapeProvider

        self.provider = KinscapeProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Never raises: QGIS would take the plugin for broken because of a locked file."""
        for part in (
            self._translate,
            self.initProcessing,
            self._add_button,
            self._add_menu,
            self._register_options,
            self._register_settings,
            self._hear_quit,
        ):
            self._try(part)

    def unload(self) -> None:
        """Take everything down again, whatever of it came up; one part that fails does not leave the rest behind."""
        for part in (
            self._unhear_quit,
            self._release_dock,
            self._stop_work,
            self._close_windows,
            self._remove_dock,
            self._unregister_options,
            self._unregister_settings,
            self._remove_menu,
            self._remove_button,
            self._remove_provider,
            self._untranslate,
        ):
            self._try(part)

    # -- what the menu opens
    def show_dock(self, is_wanted: bool = True) -> None:
        """Show or hide the dock; it is made when it is first asked for."""
        if self.dock is None and is_wanted:
            from .ui.dock.dock import KinscapeDock

            self.dock = KinscapeDock(self.iface)
            self.dock.setToggleVisibilityAction(self.action)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        if self.dock is not None:
            self.dock.setUserVisible(is_wanted)

    def show_doctor(self) -> None:
        from .ui.doctor.doctor_dialog import show_doctor

        show_doctor(self.iface.mainWindow(), self.dock.session if self.dock is not None else None)

    def show_options(self) -> None:
        from .ui.options.options_page import open_options

        open_options()

    def show_help(self, topic: str = "index") -> None:
        from .ui.help import open_help

        open_help(topic, self.iface.mainWindow())

    def show_about(self) -> None:
        from .ui.dock.about import show_about

        show_about(self.iface.mainWindow())

    # -- putting up
    def _translate(self) -> None:
        self._translator = install_translator()

    def _add_button(self) -> None:
        self.action = QAction(own_icon(), tr("Kinscape: find similar places"), self.iface.mainWindow())
        self.action.setObjectName("kinscape_toggle_dock")
        self.action.setToolTip(tr("Find every place in your raster archives that looks like the one you draw"))
        self.action.setCheckable(True)
        self.action.triggered.connect(self.show_dock)
        self._toolbar = self.iface.addToolBar(tr("Kinscape"))
        self._toolbar.setObjectName("KinscapeToolbar")
        self._toolbar.addAction(self.action)
        self._add_to_menu(self.action)

    def _add_menu(self) -> None:
        for text, icon, do in (
            (tr("Doctor…"), "mActionOptions", self.show_doctor),
            (tr("Options…"), "mActionOptions", self.show_options),
            (tr("Help"), "mActionHelpContents", self.show_help),
            (tr("Tutorial"), "mActionHelpContents", lambda: self.show_help("tutorial")),
            (tr("Open log"), "mMessageLog", open_log),
            (tr("About Kinscape"), "mIconInfo", self.show_about),
        ):
            self._add_to_menu(self._menu_action(text, theme_icon(icon), do))

    def _menu_action(self, text: str, icon: QIcon, do: Callable[[], Any]) -> QAction:
        action = QAction(icon, text, self.iface.mainWindow())
        action.triggered.connect(lambda _checked=False: do())
        return action

    def _add_to_menu(self, action: QAction) -> None:
        self.iface.addPluginToRasterMenu(tr("Kinscape"), action)
        self._menu_actions.append(action)

    def _register_options(self) -> None:
        from .ui.options.options_page import KinscapeOptionsFactory

        self.options_factory = KinscapeOptionsFactory()
        self.iface.registerOptionsWidgetFactory(self.options_factory)

    def _register_settings(self) -> None:
        from .ui.options.settings_tree import SettingsTree

        self._settings_tree = SettingsTree()

    def _hear_quit(self) -> None:
        QCoreApplication.instance().aboutToQuit.connect(self._stop_work)
        self._hears_quit = True

    # -- taking down
    def _unhear_quit(self) -> None:
        if self._hears_quit:
            self._hears_quit = False
            QCoreApplication.instance().aboutToQuit.disconnect(self._stop_work)

    def _release_dock(self) -> None:
        if self.dock is not None:
            self.dock.release()

    def _remove_dock(self) -> None:
        dock, self.dock = self.dock, None
        if dock is not None:
            self.iface.removeDockWidget(dock)
            dock.deleteLater()

    def _unregister_options(self) -> None:
        factory, self.options_factory = self.options_factory, None
        if factory is not None:
            self.iface.unregisterOptionsWidgetFactory(factory)

    def _unregister_settings(self) -> None:
        tree, self._settings_tree = self._settings_tree, None
        if tree is not None:
            tree.release()

    def _remove_menu(self) -> None:
        actions, self._menu_actions = self._menu_actions, []
        menus = {widget for action in actions for widget in _widgets_of(action)}
        for action in actions:
            self.iface.removePluginRasterMenu(tr("Kinscape"), action)
            action.deleteLater()
        for menu in menus:  # QGIS takes its submenu out of the menu and then forgets it
            if isinstance(menu, QMenu) and menu.isEmpty():
                menu.deleteLater()
        self.action = None

    def _remove_button(self) -> None:
        toolbar, self._toolbar = self._toolbar, None
        if toolbar is not None:
            self.iface.mainWindow().removeToolBar(toolbar)
            toolbar.deleteLater()

    def _remove_provider(self) -> None:
        provider, self.provider = self.provider, None
        if provider is not None:
            QgsApplication.processingRegistry().removeProvider(provider)

    def _untranslate(self) -> None:
        translator, self._translator = self._translator, None
        if translator is not None:
            QCoreApplication.removeTranslator(translator)

    @staticmethod
    def _close_windows() -> None:
        """Those beside the dock; what was never opened is not imported for it."""
        import sys

        package = __name__.rpartition(".")[0]
        for module, function in (
            ("ui.doctor.doctor_dialog", "close_doctor"),
            ("ui.doctor.install_dialog", "close_install"),
            ("ui.help", "close_help"),
        ):
            loaded = sys.modules.get(f"{package}.{module}")
            if loaded is not None:
                getattr(loaded, function)()

    @staticmethod
    def _stop_work() -> None:
        """Cancel every job and end the engines; bounded in time, so that QGIS closes in the middle of a job."""
        from .ui.engine_client import end_client
        from .ui.tasks import cancel_all

        cancel_all()
        end_client()

    @staticmethod
    def _try(part: Callable[[], Any]) -> None:
        try:
            part()
        except Exception as error:  # whatever it is, QGIS and the other parts go on
            log(f"{part.__name__}: {error!r}", "error")


def _widgets_of(action: QAction) -> list[Any]:
    """Menus and toolbars that show an action. Qt 6 also names other objects."""
    return action.associatedObjects() if hasattr(action, "associatedObjects") else action.associatedWidgets()
