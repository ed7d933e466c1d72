"""The installation panel in a window of its own, for the Doctor and the options. Not modal; there is one, and closing
it does not stop an installation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ..i18n import tr
from ..icons import own_icon

_dialog: InstallDialog | None = None


class InstallDialog(QDialog):
    """``listeners`` are called when there is an engine, or a newer one."""

    def __init__(self, session: Any, parent: QWidget | None = None) -> None:
        from ..install.install_panel import InstallPanel

        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("KinscapeInstall")
        self.setWindowIcon(own_icon())
        self.setWindowTitle(tr("Install Kinscape's engine"))
        self.session = session
        self.listeners: list[Callable[[], Any]] = []
        self.panel = InstallPanel(session, self)
        self.panel.installed.connect(self._installed)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setToolTip(
            tr("Close this window; an installation goes on in the background")
        )
        box = QVBoxLayout(self)
        box.addWidget(self.panel, 1)
        box.addWidget(buttons)
        self.resize(560, 620)

    def _installed(self) -> None:
        from .. import charts

        charts.forget()  # they come with the engine
        if self.session is not None:
            self.session.check_engine()
        for listener in self.listeners:
            listener()


def show_install(session: Any, parent: QWidget | None, installed: Callable[[], Any]) -> InstallDialog:
    """Show the window. ``session``: the dock's, or None where no dock is open; ``installed`` is called when there is an
    engine, or a newer one."""
    global _dialog
    if _dialog is None or sip.isdeleted(_dialog):
        _dialog = InstallDialog(session, parent)
    _dialog.session = session or _dialog.session
    _dialog.listeners = [installed]
    if not _dialog.panel.is_running:
        _dialog.panel.refresh()
    _dialog.show()
    _dialog.raise_()
    _dialog.activateWindow()
    return _dialog


def close_install() -> None:
    """For unloading the plugin; its task is ended with all others."""
    global _dialog
    if _dialog is not None and not sip.isdeleted(_dialog):
        _dialog.close()
        _dialog.deleteLater()
    _dialog = None
