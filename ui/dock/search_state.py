"""In which state the Search page is. All of them, and the one rule that chooses; no widgets, so that the rule can be
tested."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class SearchState(Enum):
    NO_ARCHIVE = auto()
    ENGINE_MISSING = auto()
    BUILDING = auto()
    NO_QUERY = auto()
    READY = auto()
    RUNNING = auto()
    RESULTS = auto()
    NO_RESULTS = auto()
    FAILED = auto()

    @property
    def can_search(self) -> bool:
        """Whether Find similar may be pressed."""
        return self in (SearchState.READY, SearchState.RESULTS, SearchState.NO_RESULTS, SearchState.FAILED)

    @property
    def shows_query(self) -> bool:
        """Whether there is an archive to put a query to; otherwise the page is one card."""
        return self not in (SearchState.NO_ARCHIVE, SearchState.ENGINE_MISSING, SearchState.BUILDING)


@dataclass(frozen=True)
class SearchFacts:
    """What the state follows from. ``hits`` is None while there is no result (or none any more)."""

    has_archive: bool = False
    is_readable: bool = False  # a finished generation of the archive is there
    has_engine: bool = True
    is_building: bool = False
    is_running: bool = False
    has_failed: bool = False
    hits: int | None = None
    likes: int = 0


def search_state(facts: SearchFacts) -> SearchState:
    """The first that applies, in order of what a user must solve first."""
    if not facts.has_engine:
        return SearchState.ENGINE_MISSING
    if facts.is_building and not facts.is_readable:
        return SearchState.BUILDING
    if not facts.has_archive:
        return SearchState.NO_ARCHIVE
    if facts.is_running:
        return SearchState.RUNNING
    if facts.has_failed:
        return SearchState.FAILED if facts.likes else SearchState.NO_QUERY
    if facts.hits:
        return SearchState.RESULTS
    if facts.likes == 0:
        return SearchState.NO_QUERY
    return SearchState.READY if facts.hits is None else SearchState.NO_RESULTS
