"""The servers as a list with what is known of each, and the buttons to add, change, ask and remove one."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...i18n import tr
from ...icons import theme_icon
from ...remote_servers import Server, host_of
from ...words import count, sentence, tip, wrappable
from ..widgets.action_card import ButtonRow
from ..widgets.small_label import small_label
from .facts import Reach, ServerFacts
from .hub import RemoteHub

NAME, STATE = range(2)
_URL = Qt.ItemDataRole.UserRole
_LEAST_ROWS, _MOST_ROWS = 2, 6
_ICONS = {Reach.READY: "mIconSuccess", Reach.FAILED: "mIconWarning"}


class ServerList(QWidget):
    """``add_wished``, ``edit_wished``, ``remove_wished`` (address) and ``demo_wished`` are the user's wishes;
    ``chosen`` (address) follows the current row."""

    add_wished = pyqtSignal()
    edit_wished = pyqtSignal(str)
    remove_wished = pyqtSignal(str)
    chosen = pyqtSignal(str)
    demo_wished = pyqtSignal()

    def __init__(self, hub: RemoteHub, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hub = hub
        self.list = QTreeWidget(self)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setAccessibleName(tr("Servers"))
        self.list.setToolTip(tr("The servers whose archives you may search"))
        self.list.setHeaderLabels([tr("Server"), tr("State")])
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.ResizeToContents)
        self.about = small_label(self)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._make_buttons()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.list)
        box.addWidget(self.about)
        box.addWidget(self._row)
        self.list.currentItemChanged.connect(lambda _now, _before: self._current_changed())
        self.list.itemDoubleClicked.connect(lambda _item, _column: self._tell(self.edit, self.edit_wished))
        hub.servers_changed.connect(self.refresh)
        self.refresh()

    def _make_buttons(self) -> None:
        self._row = ButtonRow(self)
        self.add = self._button("mActionAdd", tr("Add…"), tr("Add a server: its address, and what opens it for you"))
        self.edit = self._button("mActionToggleEditing", tr("Change…"),
                                 tr("Change name, address or authentication of this server"))
        self.check = self._button("mActionRefresh", tr("Ask again"),
                                  tr("Ask this server what it holds; nothing of yours is sent"))
        self.remove = self._button("mActionDeleteSelected", tr("Remove…"), tr("Take this server off the list (Delete)"))
        self.try_it = self._button("mActionStart", tr("Try it here"), "")
        self.try_it.clicked.connect(lambda: self.demo_wished.emit())
        self.add.clicked.connect(lambda: self.add_wished.emit())
        self.edit.clicked.connect(lambda: self._tell(self.edit, self.edit_wished))
        self.check.clicked.connect(lambda: self._hub.check(self.current()))
        self.remove.clicked.connect(lambda: self._tell(self.remove, self.remove_wished))
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(lambda: self._tell(self.remove, self.remove_wished))

    def _button(self, icon: str, text: str, tooltip: str) -> QPushButton:
        button = QPushButton(theme_icon(icon), text, self)
        button.setToolTip(tooltip)
        return self._row.put(button)

    # -- what is listed
    def refresh(self) -> None:
        """List the servers as they are known now; the current one stays."""
        now, servers = self.current(), self._hub.servers()
        blocker = QSignalBlocker(self.list)
        self.list.clear()
        for server in servers:
            facts = self._hub.facts(server.url)
            item = QTreeWidgetItem(self.list, [server.name, state_text(facts)])
            item.setData(NAME, _URL, server.url)
            item.setToolTip(NAME, tip(wrappable(f"{server.name}\n{server.url}")))
            why = facts.error.message if facts.error is not None else state_text(facts)
            item.setToolTip(STATE, tip(wrappable(sentence(why))))
            if facts.reach in _ICONS:
                item.setIcon(STATE, theme_icon(_ICONS[facts.reach]))
            if server.url == now:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and servers:
            self.list.setCurrentItem(self.list.topLevelItem(0))
        del blocker
        self._fit_height()
        self._show_about()
        if self.current() != now:
            self.chosen.emit(self.current())

    def choose(self, url: str) -> None:
        for row in range(self.list.topLevelItemCount()):
            if self.list.topLevelItem(row).data(NAME, _URL) == url:
                self.list.setCurrentItem(self.list.topLevelItem(row))

    def current(self) -> str:
        """The address of the current server, "" for none."""
        item = self.list.currentItem()
        return str(item.data(NAME, _URL)) if item is not None else ""

    def _current_changed(self) -> None:
        self._show_about()
        self.chosen.emit(self.current())

    def _show_about(self) -> None:
        server = self._hub.server(self.current())
        facts = self._hub.facts(self.current())
        self.about.setText(wrappable(about_text(server, facts)) if server is not None else "")
        self.about.setVisible(server is not None)
        is_kept = server is not None and server.is_kept
        self.edit.setEnabled(is_kept)
        self.remove.setEnabled(is_kept)
        self.check.setEnabled(server is not None and facts.reach is not Reach.ASKING)

    def _tell(self, button: QPushButton, signal: pyqtSignal) -> None:
        if button.isEnabled():
            signal.emit(self.current())

    def _fit_height(self) -> None:
        rows = min(_MOST_ROWS, max(_LEAST_ROWS, self.list.topLevelItemCount()))
        row = self.list.sizeHintForRow(0) if self.list.topLevelItemCount() else self.fontMetrics().height() + 4
        self.list.setFixedHeight(self.list.header().sizeHint().height() + rows * row + 2 * self.list.frameWidth() + 2)


def state_text(facts: ServerFacts) -> str:
    """The state of a server in a word or two."""
    if facts.reach is Reach.READY:
        return count(len(facts.archives), tr("1 archive"), tr("{0} archives"))
    return {
        Reach.UNKNOWN: tr("not asked yet"),
        Reach.ASKING: tr("asking…"),
        Reach.FAILED: tr("no answer"),
    }[facts.reach]


def about_text(server: Server, facts: ServerFacts) -> str:
    """What is known of a server, a line for each fact."""
    lines = [host_of(server.url)]
    if not server.is_kept:
        lines = [tr("The demo server on this computer")]
    elif not server.authcfg:
        lines.append(tr("No authentication: only servers that are open to everybody answer"))
    if facts.name and facts.name != server.name:
        lines.append(tr("It calls itself {0}").format(facts.name))
    return "\n".join(lines)
