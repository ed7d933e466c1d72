"""The dock's head: which archive, how it is doing, whether the engine is ready."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from ...i18n import tr
from ...icons import theme_icon
from ...words import rasters, tiles, wrappable
from ..archive_text import stale_text
from ..session import Session
from .engine_light import EngineLight


class Header(QWidget):
    new_wished = pyqtSignal()
    open_wished = pyqtSignal()
    update_wished = pyqtSignal()
    help_wished = pyqtSignal()
    options_wished = pyqtSignal()
    doctor_wished = pyqtSignal()
    tutorial_wished = pyqtSignal()
    about_wished = pyqtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        label = QLabel(tr("Archive"), self)
        self.combo = QComboBox(self)
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.combo.setMinimumContentsLength(4)  # it takes what room there is, but asks for little
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setToolTip(tr("The archive that is searched; the list keeps those used lately"))
        self.combo.activated.connect(self._chosen)
        label.setBuddy(self.combo)
        self.add_button = QToolButton(self)
        self.add_button.setIcon(theme_icon("symbologyAdd"))
        self.add_button.setAutoRaise(True)
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button.setToolTip(tr("Open an archive, or make a new one"))
        self.add_button.setAccessibleName(self.add_button.toolTip())
        self.add_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add_button.setMenu(
            self._menu(
                (tr("Open archive…"), "mActionFileOpen", tr("Open an archive that exists already"), self.open_wished),
                (tr("New archive…"), "mActionFileNew", tr("Put rasters into a new archive"), self.new_wished),
            )
        )
        self.light = EngineLight(self)
        self.help_button = QToolButton(self)
        self.help_button.setIcon(theme_icon("mActionHelpContents"))
        self.help_button.setAutoRaise(True)
        self.help_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.help_button.setToolTip(tr("Help on this page (F1)"))
        self.help_button.setAccessibleName(self.help_button.toolTip())
        self.help_button.clicked.connect(lambda: self.help_wished.emit())
        self.more_button = self._more_button()
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.update_button = QToolButton(self)
        self.update_button.setText(tr("Update"))
        self.update_button.setIcon(theme_icon("mActionRefresh"))
        self.update_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.update_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.update_button.setToolTip(tr("Bring the archive up to date with the rasters on disk"))
        self.update_button.clicked.connect(lambda: self.update_wished.emit())
        top = QHBoxLayout()
        top.setSpacing(3)
        for widget in (label, self.combo, self.add_button, self.light, self.help_button, self.more_button):
            top.addWidget(widget)
        box = QGridLayout(self)
        box.setContentsMargins(6, 4, 6, 2)
        box.setVerticalSpacing(2)
        box.setColumnStretch(0, 1)
        box.addLayout(top, 0, 0, 1, 2)
        box.addWidget(self.state, 1, 0)
        box.addWidget(self.update_button, 1, 1)
        session.archive_changed.connect(lambda _folder: self.refresh())
        session.info_changed.connect(lambda _info: self.refresh())
        session.moved_changed.connect(self.refresh)
        session.building_changed.connect(lambda _is: self.refresh())
        session.engine_changed.connect(self.light.set_state)
        self.light.set_state(session.engine)
        self.refresh()

    def _more_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setText("⋮")
        button.setAutoRaise(True)
        button.setFixedWidth(button.fontMetrics().height() + 4)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setStyleSheet("QToolButton::menu-indicator { image: none; }")  # the dots say it
        button.setToolTip(tr("More: options, doctor, help, about"))
        button.setAccessibleName(tr("More"))
        button.setMenu(
            self._menu(
                (tr("Options…"), "mActionOptions", tr("Engine, memory, cache, encoder"), self.options_wished),
                (
                    tr("Doctor…"),
                    "mActionIdentify",
                    tr("Check engine, packages, graphics card and archive, and copy what was found"),
                    self.doctor_wished,
                ),
                None,
                (tr("Help on this page"), "mActionHelpContents", tr("What this page does (F1)"), self.help_wished),
                (
                    tr("Tutorial"),
                    "mActionPlay",
                    tr("Five minutes, on data that Kinscape makes itself"),
                    self.tutorial_wished,
                ),
                None,
                (tr("About Kinscape"), "mActionHelpAbout", tr("Version, authors and licence"), self.about_wished),
            )
        )
        return button

    def _menu(self, *entries: tuple | None) -> QMenu:
        """Of (text, icon, tooltip, signal); None stands for a line between."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
                continue
            text, icon, tooltip, signal = entry
            action = QAction(theme_icon(icon), text, menu)
            action.setToolTip(tooltip)
            action.triggered.connect(lambda _checked=False, s=signal: s.emit())
            menu.addAction(action)
        return menu

    def refresh(self) -> None:
        """Show the session's archive and its state."""
        session = self._session
        self.combo.clear()
        folders = session.recent_archives()
        if session.archive and session.archive not in folders:
            folders.insert(0, session.archive)
        if not session.archive:
            self.combo.addItem(tr("none"), "")
        for folder in folders:
            self.combo.addItem(theme_icon("mIconFolder"), Path(folder).name, folder)
            self.combo.setItemData(self.combo.count() - 1, folder, Qt.ItemDataRole.ToolTipRole)
        self.combo.setCurrentIndex(max(0, self.combo.findData(session.archive)))
        self.combo.setToolTip(session.archive or tr("The archive that is searched; the list keeps those used lately"))
        info = session.info
        stale = stale_text(info) if info else ""
        self.state.setText(wrappable(self._text(info, stale)))
        self.state.setVisible(bool(self.state.text()))
        self.state.setToolTip(stale or (str(session.info_error) if session.info_error else ""))
        self.update_button.setVisible(bool(stale) and not session.is_building)

    def _text(self, info: dict[str, Any] | None, stale: str) -> str:
        session = self._session
        if session.is_building:
            return tr("being built…")
        if session.moved is not None:
            return tr("not found: {0}").format(session.moved["folder"])
        if session.info_error is not None:
            return tr("cannot be read: {0}").format(session.info_error.message)
        if info is None:
            return tr("reading…") if session.has_archive else ""
        text = tr("{0}, {1}").format(tiles(info.get("tiles", 0)), rasters(len(info.get("sources", []))))
        return tr("{0} · not up to date").format(text) if stale else text

    def _chosen(self, row: int) -> None:
        self._session.open_archive(str(self.combo.itemData(row) or ""))
