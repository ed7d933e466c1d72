"""The words and buttons of each state of the Search page in which there is no list to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QApplication

from ..i18n import tr
from ..log import open_log
from ..words import sentence
from .search_state import SearchState
from .widgets.state_card import CardAction, StateCard

if TYPE_CHECKING:
    from ...core.errors import KinscapeError
    from .pages.search_page import SearchPage


def show_card(card: StateCard, state: SearchState, page: SearchPage) -> None:
    """Fill ``card`` for ``state``."""
    title, text, actions = _CARDS[state](page)
    card.show_state(title, text, actions)


def error_text(error: KinscapeError) -> str:
    """What is wrong and, in a paragraph of its own, what to do about it."""
    return "\n\n".join(sentence(part) for part in (error.message, error.hint) if part)


def _no_archive(page: SearchPage) -> tuple:
    error = page.session.info_error
    text = tr(
        "An archive holds your rasters cut into tiles, each with what it looks like. Make one, and then draw a box "
        "on the map to find every place that looks like it."
    )
    return (
        tr("The archive cannot be read") if error else tr("No archive yet"),
        error_text(error) if error else text,
        (
            CardAction(
                tr("Index the rasters of this project"),
                tr("Open the Archive page with the rasters of this project listed"),
                lambda: page.session.open_page("archive").begin_with_project(),
            ),
            CardAction(
                tr("Open an archive…"),
                tr("Choose the folder of an archive that exists already"),
                lambda: page.session.open_page("archive").ask_archive(),
            ),
        ),
    )


def _engine_missing(page: SearchPage) -> tuple:
    error = page.session.engine_error
    return (
        tr("The engine is not installed"),
        error_text(error) if error else "",
        (
            CardAction(
                tr("Open settings"), tr("Choose the Python that has the engine's packages"), lambda: open_options(page)
            ),
            CardAction(tr("Look again"), tr("Check once more whether the engine is there"), page.shown),
        ),
    )


def open_options(page: SearchPage) -> None:
    """QGIS's options at Kinscape's page."""
    page.session.iface.showOptionsDialog(page.session.iface.mainWindow(), "mOptionsPageKinscape")


def _building(page: SearchPage) -> tuple:
    return (
        tr("The archive is being built"),
        tr("Searching starts as soon as the first version of it is written."),
        (CardAction(tr("Show progress"), tr("Open the Archive page"), lambda: page.session.open_page("archive")),),
    )


def _no_query(page: SearchPage) -> tuple:
    return (
        tr("What do you look for?"),
        tr("Press D and draw a box on the map around it, or drag an image file onto Like."),
        (
            CardAction(
                tr("Draw on map"), tr("Press, drag and release on the map (D)"), lambda: page.adder.draw(page.like)
            ),
        ),
    )


def _ready(page: SearchPage) -> tuple:
    return (
        tr("Ready"),
        tr("Press F, or add more examples: of what you look for under Like, of what it is not under Unlike."),
        (),
    )


def _running(page: SearchPage) -> tuple:
    return tr("Searching"), "", ()


def _no_results(page: SearchPage) -> tuple:
    if page.where.chosen or page.filters.is_filtering():
        text = tr("The filters leave no tile to compare: widen the area, the dates or the sources.")
        sources = (page.session.info or {}).get("sources", [])
        if page.filters.has_dates() and sources and not any(source.get("date") for source in sources):
            text = tr("The archive's rasters have no date, so a filter by date leaves none of them.")
        return (
            tr("No place found"),
            text,
            (
                CardAction(
                    tr("Search everywhere"),
                    tr("Drop the area, the dates and the choice of sources, and search again"),
                    lambda: _everywhere(page),
                ),
            ),
        )
    return tr("No place found"), tr("The archive holds no tile that can be compared with the examples."), ()


def _everywhere(page: SearchPage) -> None:
    page.where.choose(0)
    page.filters.drop()
    page.search()


def _failed(page: SearchPage) -> tuple:
    error = page.error
    return (
        tr("The search did not work"),
        error_text(error) if error else "",
        (
            CardAction(
                tr("Copy details"),
                tr("Copy this text, to send it to someone"),
                lambda: QApplication.clipboard().setText(str(error)),
            ),
            CardAction(tr("Open log"), tr("Show everything that Kinscape wrote down"), open_log),
        ),
    )


_CARDS = {
    SearchState.NO_ARCHIVE: _no_archive,
    SearchState.ENGINE_MISSING: _engine_missing,
    SearchState.BUILDING: _building,
    SearchState.NO_QUERY: _no_query,
    SearchState.READY: _ready,
    SearchState.RUNNING: _running,
    SearchState.RESULTS: _running,
    SearchState.NO_RESULTS: _no_results,
    SearchState.FAILED: _failed,
}
