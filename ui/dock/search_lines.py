"""The line at the top of the Search page: what one should know while searching goes on all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.errors import KinscapeError
from ..i18n import tr
from ..log import open_log
from ..words import size
from .remote.receipt_box import read_receipt, sent_bytes, server_name
from .search_state import SearchState
from .widgets.notice import INFO, WARNING, Notice
from .widgets.state_card import CardAction

if TYPE_CHECKING:
    from .pages.search_page import SearchPage


def show_line(notice: Notice, page: SearchPage) -> None:
    """The most important of what there is to say, or nothing."""
    session = page.session
    is_failed = page.situation is SearchState.FAILED
    if session.engine == "stopped" and not is_failed:
        notice.say(tr("The engine has stopped. It starts by itself with the next search."), _engine(page), WARNING)
    elif session.is_building:
        text = tr("The archive is still being built; what is finished can be searched.")
        notice.say(text + ("\n" + page.build.text if page.build.text else ""), _building(page), INFO)
    elif session.remote.receipt and not is_failed:
        notice.say(_asked(session.remote.receipt), _receipt(page), INFO)
    else:
        notice.say("")


def _asked(path: str) -> str:
    """Whom the search asked, and what that has shown of it, in a line."""
    try:
        receipt = read_receipt(path)
    except KinscapeError:  # gone, or no receipt: the Remote page says so
        return tr("A server was asked.")
    return tr("Asked {0}: {1} left this computer.").format(server_name(receipt), size(sent_bytes(receipt)))


def _receipt(page: SearchPage) -> tuple[CardAction, ...]:
    show = tr("Show what left this computer, what came back, and who learned what")
    return (CardAction(tr("Receipt"), show, lambda: page.session.open_page("remote")),)


def _engine(page: SearchPage) -> tuple[CardAction, ...]:
    return (
        CardAction(tr("Start it again"), tr("Start the engine now"), page.session.refresh_info),
        CardAction(tr("Open log"), tr("Show why it has stopped"), open_log),
    )


def _building(page: SearchPage) -> tuple[CardAction, ...]:
    show = tr("Open the page where building can be followed and stopped")
    return (CardAction(tr("Show"), show, lambda: page.session.open_page("archive")),)
