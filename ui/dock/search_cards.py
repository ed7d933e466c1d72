"""The words, pictures and buttons of each state of the Search page in which there is no list to show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QApplication, QFileDialog

from ..i18n import tr
from ..log import open_log
from ..words import count, sentence, without_coordinates
from .search_state import SearchState
from .widgets.state_card import Card, CardAction, StateCard
from .widgets.where_box import EVERYWHERE

if TYPE_CHECKING:
    from ...core.errors import KinscapeError
    from .pages.search_page import SearchPage

_EMPTY_FILTER = re.compile(r"the filter '(\w+)' leaves no tile")  # a note of core/search/filters.py


def show_card(card: StateCard, state: SearchState, page: SearchPage) -> None:
    """Fill ``card`` for ``state``."""
    card.show_card(_CARDS[state](page))


def error_text(error: KinscapeError) -> str:
    """What is wrong and, in a paragraph of its own, what to do about it."""
    return "\n\n".join(sentence(without_coordinates(part)) for part in (error.message, error.hint) if part)


# -- no archive to search
def _index_project(page: SearchPage, is_minor: bool = False) -> CardAction:
    return CardAction(
        tr("Index the rasters of this project"),
        tr("Open the Archive page with the rasters of this project listed"),
        lambda: page.session.open_page("archive").begin_with_project(),
        is_minor,
    )


def _open_other(page: SearchPage, is_minor: bool = True) -> CardAction:
    return CardAction(
        tr("Open an archive…"),
        tr("Choose the folder of an archive that exists already"),
        lambda: page.session.open_page("archive").ask_archive(),
        is_minor,
    )


def _no_archive(page: SearchPage) -> Card:
    error = page.demo.error or page.session.info_error
    folder = page.demo.default_folder()
    demo = CardAction(
        tr("Try the demo"),
        tr("Make a small landscape and its archive in {0}, and open both; it takes a few seconds").format(folder),
        page.demo.start,
    )
    elsewhere = CardAction(
        tr("Demo in another folder…"),
        tr("Choose where the demo is kept; it is made in {0} otherwise").format(folder),
        lambda: _demo_elsewhere(page),
        is_minor=True,
    )
    if error is not None:
        return Card(
            tr("The demo did not work") if page.demo.error else tr("The archive cannot be read"),
            error_text(error),
            (_index_project(page), demo, elsewhere, _open_other(page)),
            "mIconWarning",
        )
    text = tr(
        "An archive holds your rasters cut into tiles, each with what it looks like. Make one, and then draw a box "
        "on the map to find every place that looks like it."
    )
    return Card(tr("No archive yet"), text, (_index_project(page), demo, elsewhere, _open_other(page)), "archive")


def _demo_elsewhere(page: SearchPage) -> None:
    folder = QFileDialog.getExistingDirectory(page, tr("Folder for the demo"), page.session.project_folder())
    if folder:
        page.demo.start(folder)


def _moved(page: SearchPage) -> Card:
    moved = page.session.moved or {}
    text = tr("The archive of this project was in {0}. It is not there now.").format(moved.get("folder", ""))
    find = CardAction(
        tr("Find it…"), tr("Choose the folder in which the archive is now"), lambda: _locate(page)
    )
    forget = CardAction(
        tr("Forget it"),
        tr("Do not look for this archive any more; nothing is deleted"),
        page.session.forget_moved,
        is_minor=True,
    )
    if not moved.get("difference"):
        return Card(tr("The archive has moved"), text, (find, forget), "mIconFolder")
    actions = [find, forget]
    if moved.get("candidate"):
        take = CardAction(
            tr("Use it all the same"),
            tr("Open {0} in this project from now on").format(moved["candidate"]),
            lambda: page.session.locate_archive(moved["candidate"], True),
        )
        actions.insert(1, take)
    return Card(tr("This is another archive"), moved["difference"] + "\n\n" + text, tuple(actions), "mIconFolder")


def _locate(page: SearchPage) -> None:
    start = (page.session.moved or {}).get("folder", "") or page.session.project_folder()
    folder = QFileDialog.getExistingDirectory(page, tr("Where the archive is now"), start)
    if folder:
        page.session.locate_archive(folder)


def _damaged(page: SearchPage) -> Card:
    error = page.session.info_error
    return Card(
        tr("The archive cannot be read"),
        error_text(error) if error else "",
        (
            CardAction(tr("Try again"), tr("Read the archive once more"), page.session.refresh_info),
            CardAction(
                tr("Build it anew"),
                tr("Open the Archive page, to index the rasters into a new folder"),
                lambda: page.session.open_page("archive").begin_with_project(),
            ),
            _copy(page, error),
            _open_other(page),
        ),
        "mIconWarning",
    )


def _building(page: SearchPage) -> Card:
    show = CardAction(
        tr("Show the Archive page"),
        tr("Open the page where building can be followed and stopped"),
        lambda: page.session.open_page("archive"),
    )
    text = tr("Searching starts as soon as the first version of it is written.")
    return Card(tr("The archive is being built"), text, (show,), "building")


def _demo(page: SearchPage) -> Card:
    stop = CardAction(tr("Cancel"), tr("Stop making the demo (Esc)"), page.demo.cancel)
    text = tr("A small landscape is drawn and cut into tiles. When it is ready, draw a box on an orchard.")
    return Card(tr("Making the demo"), text, (stop,), "building")


# -- a query
def _no_query(page: SearchPage) -> Card:
    actions = [
        CardAction(tr("Draw on map"), tr("Press, drag and release on the map (D)"), lambda: page.adder.draw(page.like)),
        CardAction(
            tr("Take an image file…"),
            tr("A photo, a chip or a raster file that shows what you look for"),
            page.like.ask_files,
        ),
    ]
    if page.desk.runs:
        actions.append(
            CardAction(
                tr("Show the earlier places"),
                tr("Open the latest result of this project again"),
                page.desk.open_latest,
                is_minor=True,
            )
        )
    text = tr("Press D and draw a box on the map around it, drag an image file onto Like, or paste a screenshot there.")
    return Card(tr("What do you look for?"), text, tuple(actions), "draw")


def _ready(page: SearchPage) -> Card:
    text = tr("Press F, or add more examples: of what you look for under Like, of what it is not under Unlike.")
    return Card(tr("Ready"), text, (), "draw")


def _running(page: SearchPage) -> Card:
    return Card(tr("Searching"), "", (), "building")


# -- no places
def _all_cut(page: SearchPage) -> Card:
    total, choice = page.panel.model.total, page.panel.model.choice
    reset = CardAction(
        tr("Show all places"), tr("Take back threshold, number and spacing"), page.panel.reset_choice
    )
    if not choice.is_cut:  # only hidden by hand
        text = tr("You have hidden every place of this result.")
        show = CardAction(tr("Show hidden places"), tr("List them again; they stay marked"), page.panel.show_hidden)
        return Card(tr("Nothing to show"), text, (show,))
    text = count(total, tr("The limits cut the only place."), tr("The limits cut all {0} places."))
    return Card(tr("Nothing to show"), text, (reset,))


def _no_results(page: SearchPage) -> Card:
    words, action = _reason(page)
    everywhere = CardAction(
        tr("Search everywhere"),
        tr("Drop the area, the dates, the point and the choice of sources, and search again"),
        lambda: _drop(page, ("where", "dates", "sources", "near")),
    )
    set_filters = page.filters.active() + (["where"] if page.where.chosen != EVERYWHERE else [])
    actions = [action] if action is not None else []
    if set_filters and (action is None or len(set_filters) > 1):
        actions.append(everywhere)
    return Card(tr("No place found"), words, tuple(actions), "nothing")


def _reason(page: SearchPage) -> tuple[str, CardAction | None]:
    """Why nothing was found, and what would mend it."""
    emptied = [name for note in page.desk.notes for name in _EMPTY_FILTER.findall(note)]
    name = emptied[-1] if emptied else ""
    sources = (page.session.info or {}).get("sources", [])
    is_undated = bool(sources) and not any(source.get("date") for source in sources)
    if page.filters.has_dates() and is_undated:
        return tr("The archive's rasters have no date, so a filter by date leaves none of them."), _drop_action(
            page, tr("Search all dates"), "dates"
        )
    if name == "dates":
        text = tr("No tile of the archive is of these dates.")
        return text, _drop_action(page, tr("Search all dates"), "dates")
    if name == "sources":
        text = tr("The sources that are ticked have no tiles.")
        return text, _drop_action(page, tr("Search all sources"), "sources")
    if name == "near":
        text = tr("No tile of the archive is that near to the point.")
        return text, _drop_action(page, tr("Search at any distance"), "near")
    if name in ("extent", "within", "area"):
        text = tr("The archive has no tile in this area: zoom out, or choose other polygons.")
        return text, _drop_action(page, tr("Search the whole archive"), "where")
    if page.filters.is_filtering() or page.where.chosen != EVERYWHERE:
        return tr("The filters leave no tile to compare: widen the area, the dates or the sources."), None
    if page.filters.skip_query.isChecked():
        text = tr("Only the query's own place was found, and it is left out.")
        return text, CardAction(
            tr("Do not leave it out"), tr("List the query's own place too, and search again"), lambda: _keep_query(page)
        )
    return tr("The archive holds no tile that can be compared with the examples."), None


def _drop_action(page: SearchPage, text: str, what: str) -> CardAction:
    tip = tr("Drop only this filter, and search again")
    return CardAction(text, tip, lambda: _drop(page, (what,)))


def _drop(page: SearchPage, what: tuple[str, ...]) -> None:
    if "where" in what:
        page.where.choose(EVERYWHERE)
    page.filters.drop(tuple(name for name in what if name != "where"))
    page.search()


def _keep_query(page: SearchPage) -> None:
    page.filters.skip_query.setChecked(False)
    page.search()


def _failed(page: SearchPage) -> Card:
    error = page.error
    actions = [
        CardAction(tr("Search again"), tr("Try the same search once more (F)"), page.search),
        _copy(page, error),
        CardAction(tr("Open log"), tr("Show everything that Kinscape wrote down"), open_log, is_minor=True),
    ]
    if page.panel.model.total:
        actions.append(
            CardAction(
                tr("Back to the earlier places"),
                tr("Show the places of the search before this one again"),
                page.forget_error,
                is_minor=True,
            )
        )
    return Card(tr("The search did not work"), error_text(error) if error else "", tuple(actions), "mIconWarning")


def _copy(page: SearchPage, error: KinscapeError | None) -> CardAction:
    archive = page.session.archive
    text = "\n".join(part for part in (str(error or ""), tr("Archive: {0}").format(archive) if archive else "") if part)
    return CardAction(
        tr("Copy details"),
        tr("Copy this text, to send it to someone"),
        lambda: QApplication.clipboard().setText(text),
        is_minor=True,
    )


_CARDS = {
    SearchState.NO_ARCHIVE: _no_archive,
    SearchState.ARCHIVE_MOVED: _moved,
    SearchState.ARCHIVE_DAMAGED: _damaged,
    SearchState.DEMO: _demo,
    SearchState.BUILDING: _building,
    SearchState.NO_QUERY: _no_query,
    SearchState.READY: _ready,
    SearchState.RUNNING: _running,
    SearchState.RESULTS: _running,
    SearchState.ALL_CUT: _all_cut,
    SearchState.NO_RESULTS: _no_results,
    SearchState.FAILED: _failed,
}
