"""What the row of land cover shows, by one rule without widgets; and what an archive's land cover is called."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

COVER_FACTS = "cover.json"
_LARGEST_BYTES = 1_000_000


class CoverState(Enum):
    """HIDDEN: there is no archive. RUNNING: land cover is being computed. LIVE: the places shown have it. AHEAD: the
    archive has it, and no places are shown: it counts in the next search. BEFORE: the places were found before the
    archive had it. STALE: it is older than the archive. ABSENT: the archive has none."""

    HIDDEN = auto()
    RUNNING = auto()
    LIVE = auto()
    AHEAD = auto()
    BEFORE = auto()
    STALE = auto()
    ABSENT = auto()

    @property
    def has_slider(self) -> bool:
        return self in (CoverState.LIVE, CoverState.AHEAD)


@dataclass(frozen=True)
class CoverFacts:
    """``places``: what is shown has land cover; None where nothing is shown. ``is_newer``: it was found after the
    archive's land cover was computed, and should have it."""

    has_archive: bool
    is_running: bool
    archive_has: bool
    places: bool | None
    is_newer: bool = False


def cover_state(facts: CoverFacts) -> CoverState:
    if facts.places:
        return CoverState.LIVE if not facts.is_running else CoverState.RUNNING
    if not facts.has_archive:
        return CoverState.HIDDEN
    if facts.is_running:
        return CoverState.RUNNING
    if not facts.archive_has:
        return CoverState.ABSENT
    if facts.places is None:
        return CoverState.AHEAD
    return CoverState.STALE if facts.is_newer else CoverState.BEFORE


def archive_has_cover(archive: str) -> bool:
    return bool(archive) and (Path(archive) / COVER_FACTS).is_file()


def is_newer(results: str, archive: str) -> bool:
    """Whether a results file was written after the archive's land cover; False where one of them is not there."""
    try:
        return Path(results).stat().st_mtime > (Path(archive) / COVER_FACTS).stat().st_mtime
    except OSError:
        return False


def archive_classes(archive: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(names, colours) of the classes of an archive's land cover; nothing where there is none that can be read."""
    try:
        with (Path(archive) / COVER_FACTS).open(encoding="utf-8") as file:
            data = json.loads(file.read(_LARGEST_BYTES))
        names, colours = data["names"], data["colours"]
        if isinstance(names, list) and isinstance(colours, list) and len(names) == len(colours):
            return tuple(map(str, names)), tuple(map(str, colours))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return (), ()
    return (), ()
