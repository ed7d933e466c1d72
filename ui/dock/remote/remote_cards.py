"""The words and buttons of the states of the Remote page, and the questions it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...i18n import tr
from ..search_cards import error_text
from ..widgets.action_card import ActionCard
from ..widgets.state_card import CardAction
from .remote_state import RemoteState

if TYPE_CHECKING:
    from ..pages.remote_page import RemotePage

_INFO, _WARNING = "mIconInfo", "mIconWarning"


def make_card(state: RemoteState, page: RemotePage) -> ActionCard | None:
    """The card of ``state``; None for states that need no words."""
    make = _CARDS.get(state)
    if make is None:
        return None
    title, text, actions, icon = make(page)
    return ActionCard(title, text, actions, icon, page)


def remove_question(page: RemotePage, url: str) -> ActionCard:
    """Asked before a server is taken off the list."""
    server = page.hub.server(url)
    return ActionCard(
        tr("Remove the server {0}?").format(server.name if server is not None else url),
        tr("Only the entry in this list goes: its authentication stays in QGIS, your keys and results stay here."),
        (
            CardAction(tr("Remove"), tr("Take the server off the list"), lambda: page.remove_now(url)),
            CardAction(tr("Cancel"), tr("Change nothing"), page.show_states),
        ),
        _WARNING,
        page,
    )


def key_question(page: RemotePage, key: dict[str, Any]) -> ActionCard:
    """Asked before a key is deleted."""
    if key.get("mode") == "vault":
        text = tr("What lies in a vault under this key can never be opened again, by nobody.")
    else:
        text = tr("A new one is made when you ask the server next. It cannot tell that both are yours, unless your "
                  "account says so.")  # fmt: skip
    return ActionCard(
        tr("Delete the key {0}?").format(key.get("name", "?")),
        text,
        (
            CardAction(tr("Delete"), tr("Delete the key from this computer"), lambda: page.delete_key_now(key)),
            CardAction(tr("Cancel"), tr("Change nothing"), page.show_states),
        ),
        _WARNING,
        page,
    )


def _try_it(page: RemotePage) -> tuple[CardAction, ...]:
    if not page.session.has_archive:
        return ()
    text = tr("Serve the open archive to this computer alone, and ask it as if it were somebody else's")
    return (CardAction(tr("Try it here"), text, page.start_demo),)


def _engine_missing(page: RemotePage) -> tuple:
    return (
        tr("The engine is not installed"),
        tr("It seals your questions and opens the answers; without it nothing can be asked."),
        (CardAction(tr("Install…"), tr("Choose what is installed, and where to"), page.open_installer),),
        _WARNING,
    )


def _no_server(page: RemotePage) -> tuple:
    text = tr("Search an archive that somebody else holds, without showing them what you look for. Add their server, "
              "with the address and the token that they give you.")  # fmt: skip
    if page.session.has_archive:
        text += " " + tr("Or try it with your own archive: a server for this computer alone.")
    add = CardAction(tr("Add a server…"), tr("Add a server: its address, and what opens it for you"), page.add_server)
    return tr("No server yet"), text, (add, *_try_it(page)), _INFO


def _server_failed(page: RemotePage) -> tuple:
    server, facts = page.hub.server(page.servers.current()), page.hub.facts(page.servers.current())
    name = server.name if server is not None else ""
    return (
        tr("{0} did not answer").format(name),
        error_text(facts.error) if facts.error is not None else "",
        (
            CardAction(tr("Ask again"), tr("Ask this server once more what it holds"),
                       lambda: page.hub.check(page.servers.current())),
            *((CardAction(tr("Change…"), tr("Change name, address or authentication of this server"),
                          lambda: page.edit_server(page.servers.current())),)
              if server is not None and server.is_kept else ()),
        ),
        _WARNING,
    )  # fmt: skip


def _no_archive(page: RemotePage) -> tuple:
    return (
        tr("This server has no archive for you"),
        tr("It answers, but offers nothing to your account. Ask its owner which archives you may search."),
        (),
        _INFO,
    )


def _demo_starting(page: RemotePage) -> tuple:
    stop = CardAction(tr("Cancel"), tr("Stop making the demo server"), page.stop_demo)
    text = tr("The open archive is prepared and served to this computer alone. Nothing leaves it.")
    return tr("Starting the demo server"), text, (stop,), _INFO


def _demo_running(page: RemotePage) -> tuple:
    stop = CardAction(tr("Stop it"), tr("End the demo server; results and receipts stay"), page.stop_demo)
    text = tr("Your own archive is served to this computer alone, as a stranger would serve it. Ask it below, and read "
              "in the receipt what a stranger would have seen.")  # fmt: skip
    return tr("The demo server is running"), text, (stop,), _INFO


def _demo_failed(page: RemotePage) -> tuple:
    error = page.demo_error
    return (
        tr("The demo server did not start"),
        error_text(error) if error is not None else "",
        (*_try_it(page), CardAction(tr("Close"), tr("Do not show this any more"), page.forget_demo_error)),
        _WARNING,
    )


_CARDS = {
    RemoteState.ENGINE_MISSING: _engine_missing,
    RemoteState.NO_SERVER: _no_server,
    RemoteState.SERVER_FAILED: _server_failed,
    RemoteState.NO_ARCHIVE: _no_archive,
    RemoteState.DEMO_STARTING: _demo_starting,
    RemoteState.DEMO_RUNNING: _demo_running,
    RemoteState.DEMO_FAILED: _demo_failed,
}
