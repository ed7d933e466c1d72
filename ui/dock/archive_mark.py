"""What an archive is recognised by when it was moved: when it was made, and how many tiles it has. No Qt, no engine."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, TypedDict

MANIFEST = "archive.json"
NEXT = "next"  # a commit under way: readers look there first


class ArchiveMark(TypedDict):
    """``created``: the moment (ISO 8601) of the archive's first commit, "" where nobody knows; ``folder`` is where it
    is, or was."""

    folder: str
    created: str
    tiles: int


def empty_mark(folder: str = "") -> ArchiveMark:
    return ArchiveMark(folder=folder, created="", tiles=0)


def read_mark(folder: str | Path) -> ArchiveMark | None:
    """The mark of the archive in ``folder``; None where there is none. A damaged manifest gives an empty mark: to say
    what is wrong with it is the engine's task."""
    for path in (Path(folder) / NEXT / MANIFEST, Path(folder) / MANIFEST):
        if path.is_file():
            try:
                return mark_from(json.loads(path.read_text(encoding="utf-8")), str(folder))
            except (OSError, ValueError):
                return empty_mark(str(folder))
    return None


def mark_from(data: object, folder: str | None = None) -> ArchiveMark:
    """A mark from a manifest, from InfoJob's summary, or from one that was stored; what makes no sense is left out."""
    given: dict[str, Any] = data if isinstance(data, dict) else {}
    created, tiles, where = given.get("created"), given.get("tiles"), given.get("folder")
    return ArchiveMark(
        folder=folder if folder is not None else where if isinstance(where, str) else "",
        created=created if isinstance(created, str) else "",
        tiles=tiles if isinstance(tiles, int) and not isinstance(tiles, bool) and tiles > 0 else 0,
    )


def is_same_archive(one: ArchiveMark, other: ArchiveMark) -> bool:
    """Whether both are the same archive, perhaps updated since. Without a date, only the same number of tiles tells."""
    if one["created"] or other["created"]:
        return one["created"] == other["created"]
    return one["tiles"] == other["tiles"]


def source_paths(folder: str | Path) -> list[str]:
    """The rasters that the archive in ``folder`` is of, as the engine names them; none where it cannot be read."""
    for path in (Path(folder) / NEXT / MANIFEST, Path(folder) / MANIFEST):
        if folder and path.is_file():
            try:
                data = json.loads(path.read_text(encoding="utf-8"))
                return [_where_now(entry, str(data.get("folder") or ""), Path(folder)) for entry in data["sources"]]
            except (OSError, ValueError, KeyError, TypeError, AttributeError):
                return []
    return []


def _where_now(entry: dict[str, Any], recorded: str, folder: Path) -> str:
    """Where the archive was moved, the rasters that moved with it are found beside it, as the engine does."""
    path, relative = str(entry["path"]), str(entry.get("relative") or "")
    if not relative or recorded == str(folder.absolute()):
        return path
    beside = os.path.normpath(folder.absolute().joinpath(*relative.split("/")))
    return beside if os.path.exists(beside) else path
