"""In which state the Search page is. All of them, and the one rule that chooses; no widgets, so that the rule can be
tested."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pages.search_page import SearchPage


class SearchState(Enum):
    NO_ARCHIVE = auto()
    ARCHIVE_MOVED = auto()  # the project's archive is not where it was
    ARCHIVE_DAMAGED = auto()  # it is there, and cannot be read
    ENGINE_MISSING = auto()
    DEMO = auto()  # the demo is being made
    BUILDING = auto()
    NO_QUERY = auto()
    READY = auto()
    RUNNING = auto()
    RESULTS = auto()
    ALL_CUT = auto()  # there are places, and the limits below the histogram leave none of them
    NO_RESULTS = auto()
    FAILED = auto()

    @property
    def can_search(self) -> bool:
        """Whether Find similar may be pressed."""
        return self in _SEARCHABLE

    @property
    def shows_query(self) -> bool:
        """Whether there is an archive to put a query to; otherwise the page is one card."""
        return self not in _WHOLE_PAGE

    @property
    def shows_places(self) -> bool:
        """Whether there is a result to look at; while the next search runs, that is the one before."""
        return self in (SearchState.RESULTS, SearchState.ALL_CUT, SearchState.RUNNING)


_SEARCHABLE = frozenset(
    {SearchState.READY, SearchState.RESULTS, SearchState.ALL_CUT, SearchState.NO_RESULTS, SearchState.FAILED}
)
_WHOLE_PAGE = frozenset(
    {
        SearchState.NO_ARCHIVE,
        SearchState.ARCHIVE_MOVED,
        SearchState.ARCHIVE_DAMAGED,
        SearchState.ENGINE_MISSING,
        SearchState.DEMO,
        SearchState.BUILDING,
    }
)


@dataclass(frozen=True)
class SearchFacts:
    """What the state follows from. ``hits`` is None while there is no result (or none any more); ``shown`` is how many
    of them the limits leave."""

    has_archive: bool = False
    is_moved: bool = False
    is_damaged: bool = False
    is_readable: bool = False  # a finished generation of the archive is there
    has_engine: bool = True
    is_building: bool = False
    is_making_demo: bool = False
    is_running: bool = False
    has_failed: bool = False
    hits: int | None = None
    shown: int | None = None
    likes: int = 0


def search_state(facts: SearchFacts) -> SearchState:
    """The first that applies, in order of what a user must solve first."""
    if not facts.has_engine:
        return SearchState.ENGINE_MISSING
    if facts.is_making_demo:
        return SearchState.DEMO
    if facts.is_building and not facts.is_readable:
        return SearchState.BUILDING
    if not facts.has_archive:
        return SearchState.ARCHIVE_MOVED if facts.is_moved else SearchState.NO_ARCHIVE
    if facts.is_damaged:
        return SearchState.ARCHIVE_DAMAGED
    if facts.is_running:
        return SearchState.RUNNING
    if facts.has_failed:
        return SearchState.FAILED if facts.likes else SearchState.NO_QUERY
    if facts.hits:
        return SearchState.ALL_CUT if facts.shown == 0 else SearchState.RESULTS
    if facts.likes == 0:
        return SearchState.NO_QUERY
    return SearchState.READY if facts.hits is None else SearchState.NO_RESULTS


def facts_of(page: SearchPage) -> SearchFacts:
    """The facts as they are now."""
    session = page.session
    is_remote = session.remote.target is not None  # then the archive on this computer does not matter
    return SearchFacts(
        has_archive=is_remote or session.has_archive,
        is_moved=session.moved is not None,
        is_damaged=not is_remote and session.info is None and session.info_error is not None,
        is_readable=is_remote or session.info is not None,
        has_engine=session.engine != "missing",
        is_building=session.is_building,
        is_making_demo=page.demo.is_running,
        is_running=page.flow.is_running,
        has_failed=page.error is not None,
        hits=page.desk.found,
        shown=page.hits.rowCount() if page.desk.found else None,
        likes=len(page.like.model.items),
    )
