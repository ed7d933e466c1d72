"""The plugin as QGIS sees it: puts up the button, the menu, the dock and the Processing provider, and takes them down
again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QMenu

from .ui.i18n import install_translator, tr
from .ui.icons import own_icon, theme_icon
from .ui.log import open_log

if TYPE_CHECKING:
    from .ui.dock.dock import KinscapeDock


class KinscapePlugin:
    """Wires only. ``iface`` is None in ``qgis_process``, which calls ``initProcessing`` alone."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.dock: KinscapeDock | None = None
        self.provider = None
        self.options_factory = None
        self.action: QAction | None = None
        self._menu_actions: list[QAction] = []
        self._toolbar = None
        self._translator = None

    def initProcessing(self) -> None:
        from .ui.processing.provider import KinscapeProvider

        self.provider = KinscapeProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self._translator = install_translator()
        self.initProcessing()
        window = self.iface.mainWindow()
        self.action = QAction(own_icon(), tr("Kinscape: find similar places"), window)
        self.action.setObjectName("kinscape_toggle_dock")
        self.action.setToolTip(tr("Find every place in your raster archives that looks like the one you draw"))
        self.action.setCheckable(True)
        self.action.triggered.connect(self.show_dock)
        self._toolbar = self.iface.addToolBar(tr("Kinscape"))
        self._toolbar.setObjectName("KinscapeToolbar")
        self._toolbar.addAction(self.action)
        self._add_to_menu(self.action)
        self._add_to_menu(self._menu_action(tr("About Kinscape"), theme_icon("mActionHelpContents"), self.show_about))
        self._add_to_menu(self._menu_action(tr("Open log"), theme_icon("mMessageLog"), open_log))
        self._register_options()
        QCoreApplication.instance().aboutToQuit.connect(self._stop_work)

    def unload(self) -> None:
        if self.action is not None:
            QCoreApplication.instance().aboutToQuit.disconnect(self._stop_work)
        if self.dock is not None:
            self.dock.release()
        self._stop_work()
        if self.dock is not None:
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.options_factory is not None:
            self.iface.unregisterOptionsWidgetFactory(self.options_factory)
            self.options_factory = None
        menus = {widget for action in self._menu_actions for widget in action.associatedWidgets()}
        for action in self._menu_actions:
            self.iface.removePluginRasterMenu(tr("Kinscape"), action)
            action.deleteLater()
        self._menu_actions.clear()
        for menu in menus:  # QGIS takes its submenu out of the menu and then forgets it
            if isinstance(menu, QMenu) and menu.isEmpty():
                menu.deleteLater()
        self.action = None
        if self._toolbar is not None:
            self.iface.mainWindow().removeToolBar(self._toolbar)
            self._toolbar.deleteLater()
            self._toolbar = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    # -- the dock
    def show_dock(self, is_wanted: bool = True) -> None:
        """Show or hide the dock; it is made when it is first asked for."""
        if self.dock is None and is_wanted:
            from .ui.dock.dock import KinscapeDock

            self.dock = KinscapeDock(self.iface)
            self.dock.setToggleVisibilityAction(self.action)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        if self.dock is not None:
            self.dock.setUserVisible(is_wanted)

    def show_about(self) -> None:
        from .ui.dock.about import show_about

        show_about(self.iface.mainWindow())

    # -- small things
    def _menu_action(self, text: str, icon: QIcon, do: object) -> QAction:
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

    @staticmethod
    def _stop_work() -> None:
        """Cancel every job and end the engines; bounded in time, so that QGIS closes in the middle of a job."""
        from .ui.engine_client import end_client
        from .ui.tasks import cancel_all

        cancel_all()
        end_client()
