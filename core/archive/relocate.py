"""Rasters that lie elsewhere now (another disk, drive letter or folder): found again and written down, nothing encoded.

Finding is one thing (``find``: old paths -> where the same files are now), writing down another (``relocate``: one
commit of the archive with other paths in it).
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath, PureWindowsPath

from ..errors import ArchiveError, InputError, RasterError
from ..events import Events
from ..raster import fingerprint
from .builder import ArchiveBuilder, Kept
from .index_kinds import carry_index_over
from .inventory import is_file_path
from .manifest import SourceEntry
from .store import relocated_roots

CHECKS = ("size", "hash")
_WINDOWS = re.compile(r"[A-Za-z]:[\\/]|\\\\")


@dataclass
class Relocation:
    """``mended``: old path -> new path; ``missing``: found nowhere; ``differing``: old path -> (path, why it is not
    the same file). ``tiles`` and ``generation`` are those of the archive afterwards."""

    mended: dict[str, str] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    differing: dict[str, tuple[str, str]] = field(default_factory=dict)
    tiles: int = 0
    generation: int = 0


def relocate(folder: str | Path, moved_from: str, moved_to: str, check: str, events: Events) -> Relocation:
    """Find the archive's rasters again under ``moved_to`` and write their places down.

    ``moved_from`` "": every source whose file is not there. Otherwise the sources at or below it, whether their files
    are there or not. ``check``: "size" compares size and time, and contents where the time differs; "hash" always
    compares contents. Sources whose files are not found again, or are others, stay as they are.
    Raises InputError, ArchiveError, StorageError, Cancelled; the archive is then as it was.
    """
    if check not in CHECKS:
        raise InputError(f"no check called {check!r}", "known: " + ", ".join(CHECKS))
    if moved_from and not _WINDOWS.match(moved_from):
        moved_from = os.path.abspath(os.path.expanduser(moved_from))
    target = os.path.abspath(os.path.expanduser(moved_to)) if moved_to else ""
    if not target or not os.path.exists(target):
        raise InputError(f"no such file or folder: {moved_to!r}", "give the folder in which the rasters are now")
    with ArchiveBuilder(folder) as builder:
        archive = builder.archive
        if archive is None:
            raise ArchiveError(f"there is no archive in {builder.folder}", "check the path")
        out = find(archive.sources, moved_from, target, check, events)
        out.tiles, out.generation = len(archive), archive.generation
        if out.mended:
            _commit(builder, out.mended, moved_from, target, events)
            out.generation = builder.archive.generation
        return out


def find(sources: Sequence[SourceEntry], moved_from: str, moved_to: str, check: str, events: Events) -> Relocation:
    """Where the sources are now. Raises InputError where no source lies at or below ``moved_from``."""
    out = Relocation()
    if moved_from:
        wanted = [entry for entry in sources if _rest(entry.path, moved_from) is not None]
        if not wanted:
            raise InputError(f"no source of the archive lies below {moved_from}", "see 'kinscape info' for their paths")
    else:
        wanted = [entry for entry in sources if is_file_path(entry.path) or _WINDOWS.match(entry.path)]
        wanted = [entry for entry in wanted if not os.path.exists(entry.path)]
    places = _Places(moved_to, events)
    for done, entry in enumerate(wanted):
        events.progress("comparing", done, len(wanted), "files")
        events.check_cancelled()
        found, other = "", None
        for path in places.candidates(entry.path, moved_from):
            why = _difference(entry, path, check, events)
            if not why:
                found = path
                break
            other = other or (path, why)
        if found and found != entry.path:
            out.mended[entry.path] = found
        elif not found and other is not None:
            out.differing[entry.path] = other
        elif not found:
            out.missing.append(entry.path)
    return out


class _Places:
    """Where below ``moved_to`` a source may be, most likely first."""

    def __init__(self, moved_to: str, events: Events) -> None:
        self._to, self._events = moved_to, events
        self._by_name: dict[str, list[str]] | None = None

    def candidates(self, path: str, moved_from: str) -> Iterator[str]:
        if moved_from:
            rest = _rest(path, moved_from)
            place = os.path.join(self._to, *rest) if rest else self._to
            if os.path.isfile(place):
                yield place
            return
        if os.path.isfile(self._to):
            yield self._to
            return
        parts = _parts(path)
        tried = set()
        for first in range(1, len(parts)):  # the longest end of the old path that is there: a folder moved as a whole
            place = os.path.join(self._to, *parts[first:])
            if os.path.isfile(place):
                tried.add(place)
                yield place
        same = [place for place in self._named(parts[-1]) if place not in tried]
        yield from sorted(same, key=lambda place: (-_common_end(parts, _parts(place)), place))

    def _named(self, name: str) -> list[str]:
        """All files of a name below the folder, which is searched once."""
        if self._by_name is None:
            self._by_name = {}
            for count, (folder, folders, files) in enumerate(os.walk(self._to)):
                self._events.check_cancelled()
                self._events.progress("searching", count, None, "folders")
                folders.sort()
                for file in files:
                    self._by_name.setdefault(os.path.normcase(file), []).append(os.path.join(folder, file))
        return self._by_name.get(os.path.normcase(name), [])


def _difference(entry: SourceEntry, path: str, check: str, events: Events) -> str:
    """Why ``path`` is not the file that was indexed, "" if it is."""
    try:
        size, mtime_ns = fingerprint.quick(path)
        if entry.size and size != entry.size:
            return f"it has {size:,} bytes, the one that was indexed {entry.size:,}"
        if not entry.sha256 or (check == "size" and mtime_ns == entry.mtime_ns):
            return ""
        return "" if fingerprint.full(path, events).sha256 == entry.sha256 else "its content is another"
    except RasterError as error:
        return str(error)


def _commit(builder: ArchiveBuilder, mended: dict[str, str], moved_from: str, moved_to: str, events: Events) -> None:
    archive = builder.archive
    plan = []
    for entry, first in zip(archive.sources, archive.first_row):
        rows = Kept(int(first), entry.tiles)
        path = mended.get(entry.path)
        if path is not None:  # it was compared: its time of change is noted, so that it does not count as changed
            entry = replace(entry, path=path, mtime_ns=fingerprint.quick(path)[1] if entry.sha256 else entry.mtime_ns)
        plan.append((entry, rows))
    before = archive.manifest
    roots = _moved_roots(relocated_roots(before, builder.folder), archive.sources, mended, moved_from, moved_to)
    manifest = replace(before, roots=roots)
    builder.commit(manifest, plan, events.check_cancelled, is_part=before.part > 0)
    carry_index_over(builder.folder, before, builder.archive.manifest)


def _moved_roots(roots: Sequence[str], sources: Sequence[SourceEntry], mended: dict[str, str], moved_from: str,
                 moved_to: str) -> tuple[str, ...]:
    """What an update will search: a root whose files have moved is where they are now; one of which only some have
    moved stays beside its new place."""
    out: list[str] = []
    for root in roots:
        rest = _rest(root, moved_from) if moved_from else None
        if rest is not None:
            out.append(os.path.join(moved_to, *rest) if rest else moved_to)
            continue
        inside = {entry.path: _rest(entry.path, root) for entry in sources}
        inside = {path: rest for path, rest in inside.items() if rest is not None}
        new = [_new_root(mended[path], rest) for path, rest in inside.items() if path in mended]
        if len(new) < len(inside) or not new:
            out.append(root)
        out.extend(new)
    return tuple(dict.fromkeys(out))


def _new_root(new: str, rest: tuple[str, ...]) -> str:
    """The folder above ``new`` that corresponds to a root with ``rest`` below it; the file itself where the
    folders between have changed too."""
    parts = _parts(new)
    if not rest:
        return new
    if len(rest) < len(parts) and _cased(parts[-len(rest):]) == _cased(rest):
        return str(Path(new).parents[len(rest) - 1])
    return new


def _rest(path: str, top: str) -> tuple[str, ...] | None:
    """The parts of ``path`` below ``top`` (() for itself); None if it does not lie there."""
    parts, above = _parts(path), _parts(top)
    return parts[len(above):] if above and _cased(parts[:len(above)]) == _cased(above) else None


def _common_end(first: Sequence[str], second: Sequence[str]) -> int:
    count = 0
    for a, b in zip(reversed(_cased(first)), reversed(_cased(second))):
        if a != b:
            break
        count += 1
    return count


def _parts(path: str) -> tuple[str, ...]:
    """The parts of a path of this system or of Windows: archives travel between both."""
    kind = PureWindowsPath if _WINDOWS.match(path) else PurePath
    return kind(os.path.normpath(path) if kind is PurePath else path).parts


def _cased(parts: Sequence[str]) -> tuple[str, ...]:
    return tuple(os.path.normcase(part) for part in parts)
