"""The words and buttons of each state of an archive, for the Archive page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QApplication

from ..i18n import tr
from ..words import count, rasters, sentence
from .archive_state import ArchiveState
from .widgets.action_card import ActionCard
from .widgets.state_card import CardAction

if TYPE_CHECKING:
    from ...core.errors import KinscapeError
    from .pages.archive_page import ArchivePage

_INFO, _WARNING = "mIconInfo", "mIconWarning"
MOST_LISTED = 3


def make_card(state: ArchiveState, page: ArchivePage) -> ActionCard | None:
    """The card of ``state``; None for states that need no words."""
    make = _CARDS.get(state)
    if make is None:
        return None
    title, text, actions, icon = make(page)
    return ActionCard(title, text, actions, icon, page)


def missing_question(page: ArchivePage) -> ActionCard:
    """What shall become of the tiles of rasters that are gone: asked before an update, never decided for the user."""
    n = len(_paths(page, "missing"))
    return ActionCard(
        count(n, tr("1 raster of the archive is not there any more"),
              tr("{0} rasters of the archive are not there any more")),
        tr("Tiles of missing rasters can still be searched, but not shown. What shall the update do with them?"),
        (
            CardAction(
                tr("Locate…"), tr("Say where they are now; nothing has to be indexed again"), page.inside.locate
            ),
            CardAction(
                tr("Keep them"), tr("Update the others; keep the tiles of the missing ones as they are"),
                lambda: page.build(missing="keep"),
            ),
            CardAction(
                tr("Drop them"), tr("Update, and take the tiles of the missing ones out of the archive"),
                lambda: page.build(missing="drop"),
            ),
            CardAction(tr("Cancel"), tr("Change nothing"), page.show_states),
        ),
        _WARNING,
        page,
    )


def remove_question(page: ArchivePage, sources: list[dict[str, Any]]) -> ActionCard:
    """Asked before tiles are taken out: to bring them back means to index the raster again."""
    return ActionCard(
        count(len(sources), tr("Remove 1 raster from the archive?"), tr("Remove {0} rasters from the archive?")),
        _listed([str(source.get("name", "")) for source in sources]),
        (
            CardAction(tr("Remove"), tr("Take out its tiles; later updates leave it out. The file itself stays"),
                       lambda: page.inside.remove_now(sources)),
            CardAction(tr("Cancel"), tr("Change nothing"), page.show_states),
        ),
        _WARNING,
        page,
    )


def _engine_missing(page: ArchivePage) -> tuple:
    return (
        tr("The engine is not installed"),
        tr("Without it nothing can be indexed or searched."),
        (CardAction(tr("Install…"), tr("Open the Search page, where it can be installed"),
                    lambda: page.session.open_page("search")),),
        _WARNING,
    )


def _unreadable(page: ArchivePage) -> tuple:
    error = page.session.info_error
    return (
        tr("The archive cannot be read"),
        _error_text(error),
        (
            CardAction(tr("Index again…"), tr("Begin a new archive in another folder; this one stays as it is"),
                       page.begin_new),
            CardAction(tr("Look again"), tr("Read the archive once more"), page.session.refresh_info),
            CardAction(tr("Copy details"), tr("Copy this text, to send it to someone"), lambda: _copy(str(error))),
        ),
        _WARNING,
    )


def _lost(page: ArchivePage) -> tuple:
    return (
        tr("The archive is not there any more"),
        _error_text(page.session.info_error),
        (
            CardAction(tr("Open an archive…"), tr("Choose the folder in which it is now"), page.ask_archive),
            CardAction(tr("Look again"), tr("Read the archive once more"), page.session.refresh_info),
        ),
        _WARNING,
    )


def _read_only(page: ArchivePage) -> tuple:
    return (
        tr("This archive is read-only"),
        tr("It can be searched; results are kept in the cache. To update it, copy its folder to a place that you may "
           "write to."),
        (),
        _INFO,
    )


def _unfinished(page: ArchivePage) -> tuple:
    text = tr("Building was stopped before its end. What is finished can be searched; it goes on from there.")
    if not page.is_update:
        text = tr("Building was stopped at its beginning. What is finished is kept; it goes on from there.")
    return (
        tr("The archive is not finished"),
        text,
        (CardAction(tr("Resume"), tr("Go on where building was stopped"), page.resume),),
        _INFO,
    )


def _missing(page: ArchivePage) -> tuple:
    paths = _paths(page, "missing")
    return (
        tr("{0} missing").format(rasters(len(paths))),
        _listed(paths) + "\n" + tr("Their tiles are still searched, but cannot be shown."),
        (
            CardAction(tr("Locate…"), tr("Say in which folder they are now; nothing has to be indexed again"),
                       page.inside.locate),
            CardAction(tr("Update…"), tr("Bring the archive up to date, and say what becomes of the missing ones"),
                       page.bring_up_to_date),
            CardAction(tr("Copy list"), tr("Copy the paths"), lambda: _copy("\n".join(paths))),
        ),
        _WARNING,
    )


def _changed(page: ArchivePage) -> tuple:
    paths = _paths(page, "changed")
    return (
        tr("{0} changed since they were indexed").format(rasters(len(paths))) if len(paths) != 1
        else tr("1 raster changed since it was indexed"),
        _listed(paths),
        (CardAction(tr("Update"), tr("Index what is new or changed; everything else is kept as it is"),
                    page.bring_up_to_date),),
        _WARNING,
    )


def _failed_sources(page: ArchivePage) -> tuple:
    failed = page.failed_sources()
    lines = [sentence(str(source.get("message") or source.get("path"))) for source in failed]
    return (
        count(len(failed), tr("1 raster could not be indexed"), tr("{0} rasters could not be indexed")),
        _listed(lines),
        (
            CardAction(tr("Try again"), tr("Update the archive: rasters that can be read now are indexed"),
                       page.bring_up_to_date),
            CardAction(tr("Copy list"), tr("Copy the rasters with the reasons"), lambda: _copy("\n".join(lines))),
        ),
        _WARNING,
    )


def _nothing(page: ArchivePage) -> tuple:
    return (
        tr("No archive yet"),
        tr("Add rasters below and build: they are cut into tiles, and each tile is told by what it looks like. The "
           "imagery itself is not copied."),
        (
            CardAction(tr("Project rasters"), tr("List every raster layer of this project that is a file"),
                       page.sources.add_project_rasters),
            CardAction(tr("Open an archive…"), tr("Choose the folder of an archive that exists already"),
                       page.ask_archive),
        ),
        _INFO,
    )


def _error_text(error: KinscapeError | None) -> str:
    return "\n".join(sentence(part) for part in (error.message, error.hint) if part) if error is not None else ""


def _paths(page: ArchivePage, key: str) -> list[str]:
    found = (page.session.info or {}).get(key) or []
    return [str(path) for path in found] if isinstance(found, (list, tuple)) else []


def _listed(lines: list[str]) -> str:
    """The first few, and how many more."""
    more = len(lines) - MOST_LISTED
    shown = [f"• {line}" for line in lines[:MOST_LISTED]]
    return "\n".join(shown + ([tr("and {0} more").format(more)] if more > 0 else []))


def _copy(text: str) -> None:
    QApplication.clipboard().setText(text)


_CARDS = {
    ArchiveState.ENGINE_MISSING: _engine_missing,
    ArchiveState.UNREADABLE: _unreadable,
    ArchiveState.LOST: _lost,
    ArchiveState.READ_ONLY: _read_only,
    ArchiveState.UNFINISHED: _unfinished,
    ArchiveState.MISSING: _missing,
    ArchiveState.CHANGED: _changed,
    ArchiveState.FAILED_SOURCES: _failed_sources,
    ArchiveState.NOTHING_YET: _nothing,
}
