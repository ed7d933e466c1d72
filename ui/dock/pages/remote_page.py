"""The Remote page: servers whose archives can be asked, how one asks, one's keys, and the receipt of the last question.

Whom the Search page asks is the subject of ``remote/hub``; which states are told that of ``remote/remote_state`` and
``remote/remote_cards``.
"""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from ....core.errors import KinscapeError
from ...i18n import tr
from ...remote_servers import Server
from ..page import Page
from ..remote.demo_server import DemoServer
from ..remote.facts import Reach, Target
from ..remote.keys_box import KeysBox
from ..remote.mode_box import ModeBox
from ..remote.receipt_box import ReceiptBox
from ..remote.remote_cards import key_question, make_card, remove_question
from ..remote.remote_state import RemoteFacts, RemoteState, remote_states
from ..remote.server_form import ServerForm
from ..remote.server_list import ServerList
from ..session import Session
from ..widgets.action_card import ActionCard
from ..widgets.scrolling import scrolling


class RemotePage(Page):
    name = "remote"
    order = 40

    @classmethod
    def title(cls) -> str:
        return tr("Remote")

    @classmethod
    def help_text(cls) -> str:
        return tr("Search archives that other people hold, without showing them what you look for")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.hub = session.remote
        self.cards: list[ActionCard] = []
        self.demo_error: KinscapeError | None = None
        self._question: ActionCard | None = None
        self._shown: tuple[Any, ...] | None = None
        self.servers = ServerList(self.hub, self)
        self.form = ServerForm(self)
        self.modes = ModeBox(self.hub, self)
        self.receipt = ReceiptBox(session, self)
        self.keys = KeysBox(session, self)
        self.demo = DemoServer(self)
        self._lay_out()
        self._connect()
        self.modes.set_server(self.servers.current())
        self.refresh()

    def _lay_out(self) -> None:
        self._card_box = QVBoxLayout()
        self._card_box.setSpacing(6)
        self._servers_box = _group(tr("Servers"), self, self.servers, self.form)
        self._modes_box = _group(tr("Ask"), self, self.modes)
        content = QWidget(self)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(6, 6, 6, 6)
        inner.addLayout(self._card_box)
        for widget in (self.receipt, self._servers_box, self._modes_box, self.keys):
            inner.addWidget(widget)
        inner.addStretch(1)
        self._scroll = scrolling(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _connect(self) -> None:
        self.servers.chosen.connect(self._server_chosen)
        self.servers.add_wished.connect(self.add_server)
        self.servers.edit_wished.connect(self.edit_server)
        self.servers.remove_wished.connect(lambda url: self._ask(remove_question(self, url)))
        self.form.saved.connect(self._saved)
        self.form.left.connect(self._close_form)
        self.modes.search_wished.connect(self.search)
        self.modes.help_wished.connect(self.session.open_help)
        self.keys.delete_wished.connect(lambda key: self._ask(key_question(self, key)))
        self.servers.demo_wished.connect(self.start_demo)
        self.demo.started.connect(self._demo_started)
        self.demo.failed.connect(self._demo_failed)
        self.demo.stopped.connect(self._demo_stopped)
        self.hub.servers_changed.connect(self.refresh)
        self.hub.receipt_changed.connect(self._receipt_changed)
        self.session.archive_changed.connect(lambda _folder: self._archive_changed())
        self.session.info_changed.connect(lambda _info: self.refresh())
        self.session.engine_changed.connect(lambda _state: self.refresh())

    # -- servers
    def add_server(self) -> None:
        """Open the form for a new server."""
        self.form.begin()
        self._show_form(True)

    def edit_server(self, url: str) -> None:
        server = self.hub.server(url)
        if server is not None and server.is_kept:
            self.form.begin(server)
            self._show_form(True)

    def _saved(self, server: Server, before: str) -> None:
        self._close_form()
        self.hub.keep(server, before)
        self.servers.choose(server.url)

    def _close_form(self) -> None:
        self.form.hide()
        self._show_form(False)
        self.servers.add.setFocus()

    def _show_form(self, is_open: bool) -> None:
        """While the form is open the list waits."""
        self.servers.setVisible(not is_open)
        self.refresh()

    def _ask(self, question: ActionCard) -> None:
        self._question = question
        self._fill_cards([question])
        self._scroll.verticalScrollBar().setValue(0)
        question.buttons[-1].setFocus()

    def remove_now(self, url: str) -> None:
        """Take a server off the list."""
        self._question = None
        self.hub.forget(url)
        self.show_states()

    def delete_key_now(self, key: dict[str, Any]) -> None:
        self._question = None
        self.keys.delete(key)
        self.show_states()

    def _server_chosen(self, url: str) -> None:
        self.modes.set_server(url)
        self.refresh()

    # -- asking
    def search(self, target: Target) -> None:
        """Let the Search page ask ``target``."""
        if self.hub.choose(target):
            self.session.open_page("search")

    def _receipt_changed(self) -> None:
        if self.hub.receipt:
            self.receipt.show_receipt(self.hub.receipt)
        else:
            self.receipt.clear()
        self.keys.forget()

    # -- the demo server
    def start_demo(self) -> None:
        """Serve the open archive to this computer alone."""
        if not self.session.has_archive or self.demo.is_running:
            return
        self.demo_error = None
        self.demo.start(self.session.archive)
        self.refresh()

    def stop_demo(self) -> None:
        self.demo.stop()

    def forget_demo_error(self) -> None:
        self.demo_error = None
        self.refresh()

    def _demo_started(self, server: Server) -> None:
        self.hub.set_demo(server)
        self.servers.choose(server.url)
        self.session.say(tr("The demo server is running: ask it on this page"))

    def _demo_failed(self, error: KinscapeError) -> None:
        self.demo_error = error
        self.hub.set_demo(None)
        self.refresh()
        self.session.say_error(error)

    def _demo_stopped(self) -> None:
        self.hub.set_demo(None)
        self.refresh()

    def _archive_changed(self) -> None:
        """The demo serves one archive; another one that is opened is not that."""
        self.demo.stop()
        self.refresh()

    # -- states
    def facts(self) -> RemoteFacts:
        """What the states of the page follow from."""
        here = self.hub.facts(self.servers.current())
        return RemoteFacts(
            has_engine=self.session.engine != "missing",
            servers=len(self.hub.servers()),
            is_demo_starting=self.demo.is_running and not self.demo.is_ready,
            is_demo_running=self.demo.is_ready,
            has_demo_failed=self.demo_error is not None,
            has_failed=here.reach is Reach.FAILED,
            is_known=here.reach is Reach.READY,
            archives=len(self.modes.archives()),
        )

    def states(self) -> list[RemoteState]:
        """What the page tells of now."""
        return remote_states(self.facts())

    def refresh(self) -> None:
        """Bring boxes, button and cards in line with what is the case."""
        has_servers, is_filling = bool(self.hub.servers()), not self.form.isHidden()
        self._servers_box.setVisible(has_servers or is_filling)
        self._modes_box.setVisible(bool(self.modes.archives()) and not is_filling)
        try_it = self.servers.try_it
        try_it.setEnabled(self.session.has_archive and not self.demo.is_running and self.session.engine != "missing")
        try_it.setToolTip(
            tr("Serve the open archive to this computer alone, and ask it as if it were somebody else's")
            if self.session.has_archive
            else tr("Open an archive first: the demo server serves that")
        )
        self.show_states(keeps_question=True)

    def show_states(self, keeps_question: bool = False) -> None:
        """Tell of the states that hold now, in place of a question (unless that is to be kept)."""
        if keeps_question and self._question is not None:
            return
        states = self.states() if self.form.isHidden() else []
        key = (tuple(states), self.servers.current(), str(self.demo_error), self.session.has_archive)
        if self._question is None and key == self._shown:
            return
        self._question, self._shown = None, key
        self._fill_cards([card for state in states if (card := make_card(state, self)) is not None])

    def _fill_cards(self, cards: list[ActionCard]) -> None:
        for card in self.cards:
            self._card_box.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = cards
        for card in cards:
            self._card_box.addWidget(card)
            card.show()

    def open_installer(self) -> None:
        """The installer in a window of its own; afterwards the page looks again."""
        from ...doctor.install_dialog import show_install

        show_install(self.session, self.session.iface.mainWindow(), self.refresh)

    # -- of every page
    def shown(self) -> None:
        self.session.check_engine()
        self.hub.check_unknown()
        self.refresh()

    def release(self) -> None:
        self.demo.release()
        self.hub.release()


def _group(title: str, parent: QWidget, *widgets: QWidget) -> QGroupBox:
    box = QGroupBox(title, parent)
    column = QVBoxLayout(box)
    column.setContentsMargins(6, 6, 6, 6)
    column.setSpacing(6)
    for widget in widgets:
        column.addWidget(widget)
    return box
