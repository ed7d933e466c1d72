"""The words and buttons of the states of the Train page, and the questions it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...i18n import tr
from ..widgets.action_card import ActionCard
from ..widgets.state_card import CardAction
from .train_state import TrainState

if TYPE_CHECKING:
    from ..pages.train_page import TrainPage

_INFO, _WARNING = "mIconInfo", "mIconWarning"


def make_card(state: TrainState, page: TrainPage) -> ActionCard | None:
    """The card of ``state``; None for states that need no words."""
    make = _CARDS.get(state)
    if make is None:
        return None
    title, text, actions, icon = make(page)
    return ActionCard(title, text, actions, icon, page)


def remove_question(page: TrainPage, entry: dict[str, Any]) -> ActionCard:
    """Asked before an encoder is deleted: archives made with it cannot be searched without it."""
    name = str(entry["name"])
    return ActionCard(
        tr("Remove the encoder {0}?").format(name),
        tr("Its file is deleted. Archives that were indexed with it stay, but can only be searched by examples again "
           "when it is back."),
        (
            CardAction(tr("Remove"), tr("Delete the encoder from this computer"), lambda: page.remove_now(entry)),
            CardAction(tr("Cancel"), tr("Change nothing"), page.show_states),
        ),
        _WARNING,
        page,
    )  # fmt: skip


def _engine_missing(page: TrainPage) -> tuple:
    return (
        tr("The engine is not installed"),
        tr("Without it nothing can be trained."),
        (CardAction(tr("Install…"), tr("Choose what is installed, and where to"), page.open_installer),),
        _WARNING,
    )


def _networks_missing(page: TrainPage) -> tuple:
    return (
        tr("Training needs the neural networks"),
        tr("The engine is there, but without torch, the package that networks are trained with. Tick 'Neural "
           "networks' in the installer; everything else stays as it is."),
        (CardAction(tr("Install…"), tr("Open the installer to add the neural networks"), page.open_installer),),
        _WARNING,
    )  # fmt: skip


def _unfinished(page: TrainPage) -> tuple:
    name = str(getattr(page.unfinished_job, "name", ""))
    return (
        tr("The training of {0} was stopped").format(name),
        tr("What it has learned so far is kept: it can go on from there, exactly as if it had not been stopped."),
        (
            CardAction(tr("Resume"), tr("Go on where the training was stopped"), page.resume),
            CardAction(tr("Forget it"), tr("Do not offer it any more, and delete what it has learned so far"),
                       page.forget_unfinished),
        ),
        _INFO,
    )  # fmt: skip


def _no_archive(page: TrainPage) -> tuple:
    return (
        tr("No archive is open"),
        tr("To learn from your own imagery, an archive of it is needed: it says which rasters there are, and how they "
           "are cut into tiles. Folders of images need none."),
        (
            CardAction(tr("Make an archive…"), tr("Open the Archive page"),
                       lambda: page.session.open_page("archive").begin_with_project()),
            CardAction(tr("Open an archive…"), tr("Choose the folder of an archive that exists already"),
                       lambda: page.session.open_page("archive").ask_archive()),
        ),
        _INFO,
    )  # fmt: skip


_CARDS = {
    TrainState.ENGINE_MISSING: _engine_missing,
    TrainState.NETWORKS_MISSING: _networks_missing,
    TrainState.UNFINISHED: _unfinished,
    TrainState.NO_ARCHIVE: _no_archive,
}
