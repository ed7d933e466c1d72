"""In which states an archive is, and which of them the Archive page must say something about. One rule; no widgets, so
that it can be tested."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class ArchiveState(Enum):
    NOTHING_YET = auto()
    ENGINE_MISSING = auto()
    BUILDING = auto()
    UNREADABLE = auto()
    LOST = auto()
    READ_ONLY = auto()
    UNFINISHED = auto()
    MISSING = auto()
    CHANGED = auto()
    FAILED_SOURCES = auto()
    UP_TO_DATE = auto()


@dataclass(frozen=True)
class ArchiveFacts:
    """What the states follow from. ``is_open``: a folder is chosen; ``is_known``: its summary was read; ``has_error``:
    it could not be; ``is_there``: the folder holds an archive; ``has_blocks``: a run was cut off before anything could
    be searched. Counts are of sources."""

    has_engine: bool = True
    is_building: bool = False
    is_open: bool = False
    is_there: bool = False
    is_known: bool = False
    has_error: bool = False
    has_blocks: bool = False
    is_writable: bool = True
    is_partial: bool = False
    changed: int = 0
    missing: int = 0
    failed: int = 0


def archive_states(facts: ArchiveFacts) -> list[ArchiveState]:
    """All that are to be told, most pressing first. Several can hold: changed rasters beside missing ones."""
    out = []
    if not facts.has_engine:
        out.append(ArchiveState.ENGINE_MISSING)
    if facts.is_building:
        return [*out, ArchiveState.BUILDING]
    if facts.has_error:
        return [*out, ArchiveState.UNREADABLE if facts.is_there else ArchiveState.LOST]
    if facts.has_blocks and not facts.is_there:
        return [*out, ArchiveState.UNFINISHED]
    if not facts.is_open or not facts.is_there:
        return [*out, ArchiveState.NOTHING_YET]
    if not facts.is_known:
        return out
    if not facts.is_writable:
        out.append(ArchiveState.READ_ONLY)
    if facts.is_partial:
        out.append(ArchiveState.UNFINISHED)
    if facts.missing:
        out.append(ArchiveState.MISSING)
    if facts.changed:
        out.append(ArchiveState.CHANGED)
    if facts.failed:
        out.append(ArchiveState.FAILED_SOURCES)
    return out or [ArchiveState.UP_TO_DATE]
