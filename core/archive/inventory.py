"""What there is to do: which files are new, changed, as they were, or gone, compared with an archive's sources."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ..errors import InputError, RasterError
from ..events import Events
from ..raster import fingerprint
from ..raster.sources import find_sources
from .manifest import SourceEntry

_GDAL_NAME = re.compile(r"/vsi|[A-Z][A-Z0-9_]+:")


@dataclass
class Inventory:
    """Numbers count in the archive's sources.

    ``todo``: (path, number of the source it replaces or None) in the order of work; ``touched``: number -> new
    mtime_ns of files whose content is as it was; ``same``: unchanged (touched included); ``gone``: to be dropped.
    """

    todo: list[tuple[str, int | None]] = field(default_factory=list)
    touched: dict[int, int] = field(default_factory=dict)
    same: list[int] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def state_on_disk(entry: SourceEntry) -> str:
    """"ok", "missing" or "changed", by size and time alone."""
    try:
        quick = fingerprint.quick(entry.path)
    except RasterError:
        return "changed" if os.path.exists(entry.path) else "missing"
    return "ok" if quick == (entry.size, entry.mtime_ns) else "changed"


def take_inventory(given: Sequence[str], roots: Sequence[str], sources: Sequence[SourceEntry],
                   events: Events, bands: tuple[int, ...] = (), excluded: Sequence[str] = (),
                   keeps_missing: bool = False) -> Inventory:
    """Compare the files under ``given`` (empty: under the archive's ``roots``) with its sources.

    A source is gone if its file is and it lies under one of these paths, and the folder it was in can still be reached
    (a disk that is not there must not empty an archive). Sources elsewhere stay. One that was read by other ``bands``
    than are asked for now counts as changed. ``excluded`` files are not looked at, and gone if the archive has them;
    ``keeps_missing``: nothing is gone because its file is. Raises InputError for a path that
    neither exists nor was ever indexed, and where there is nothing to do with.
    """
    out = Inventory()
    wanted = list(given) or list(roots)
    if not wanted:
        raise InputError("no sources are given, and the archive remembers none", "name rasters or folders to index")
    present = _present(wanted, bool(given), sources, events, out)
    known = {file_identity(entry.path): number for number, entry in enumerate(sources)}
    inside = _membership(wanted)
    try:
        found = find_sources(present, events) if present else []
    except InputError:
        if not any(inside(entry.path) for entry in sources):
            raise
        found = []  # all that was there is gone
    left_out = {file_identity(path) for path in excluded}
    found = [path for path in found if file_identity(path) not in left_out]
    seen = set()
    for done, path in enumerate(found):
        events.check_cancelled()
        events.progress("comparing", done, len(found), "files")
        number = known.get(file_identity(path))
        if number is None:
            out.todo.append((path, None))
            continue
        seen.add(number)
        if bands in ((), sources[number].bands) and _is_same(sources[number], path, number, out, events):
            out.same.append(number)
        else:
            out.todo.append((path, number))
    for number, entry in enumerate(sources):
        if number not in seen and inside(entry.path) and not _exists(entry.path):
            out.gone.append(number)
    if keeps_missing and out.gone:
        out.notes.append(f"{len(out.gone)} sources were kept though their files are not there, as was asked")
        out.gone = []
    _keep_unreachable(sources, wanted, out)
    dropped = [number for number, entry in enumerate(sources) if file_identity(entry.path) in left_out]
    out.gone = sorted({*out.gone, *dropped})
    return out


def _is_same(entry: SourceEntry, path: str, number: int, out: Inventory, events: Events) -> bool:
    if entry.state == "partial":
        return False  # go on with it
    try:
        size, mtime_ns = fingerprint.quick(path)
        if (size, mtime_ns) == (entry.size, entry.mtime_ns):
            return True
        if size != entry.size:
            return False
        full = fingerprint.full(path, events)
    except RasterError:
        return False  # it will be tried, and the failure told
    if full.sha256 != entry.sha256:
        return False
    out.touched[number] = full.mtime_ns
    return True


def _present(wanted: Sequence[str], is_given: bool, sources: Sequence[SourceEntry], events: Events,
             out: Inventory) -> list[str]:
    """The paths that can be searched; one that is gone is an error unless the archive knows files of it."""
    present = []
    for path in wanted:
        events.check_cancelled()
        if _exists(path):
            present.append(path)
            continue
        inside = _membership([path])
        if is_given and not any(inside(entry.path) for entry in sources):
            find_sources([path], events)  # raises, with the text for a path that does not exist
        out.notes.append(f"{path} is not there any more")
    return present


def _keep_unreachable(sources: Sequence[SourceEntry], wanted: Sequence[str], out: Inventory) -> None:
    """Put back what only seems gone: a file named itself needs its folder; a folder must be there and hold
    something."""
    tops = {file_identity(path) for path in wanted}
    folders = {top for top in tops if os.path.isdir(top) and any(os.scandir(top))}
    is_reached = _membership(sorted(folders)) if folders else lambda path: False
    far = []
    for number in out.gone:
        path = sources[number].path
        is_named_itself = file_identity(path) in tops
        if not (is_reached(path) or (is_named_itself and os.path.isdir(os.path.dirname(path)))):
            far.append(number)
    if far:
        out.gone = [number for number in out.gone if number not in set(far)]
        names = sorted({os.path.dirname(sources[number].path) for number in far})
        out.notes.append(f"{len(far)} sources were kept though their files are not there: nothing can be reached under "
                         + ", ".join(names[:3]) + (", …" if len(names) > 3 else ""))


def _membership(paths: Sequence[str]) -> Callable[[str], bool]:
    """Whether a path is one of ``paths`` or lies below one of them."""
    tops = {file_identity(path) for path in paths}

    def inside(path: str) -> bool:
        own = file_identity(path)
        while own not in tops:
            above = os.path.dirname(own)
            if above == own:
                return False
            own = above
        return True

    return inside


def is_below(path: str, tops: Sequence[str]) -> bool:
    """Whether ``path`` is one of ``tops`` or lies below one of them."""
    return _membership(tops)(path)


def file_identity(path: str) -> str:
    """One text a file, whatever it is called by."""
    return os.path.normcase(os.path.realpath(os.path.abspath(os.path.expanduser(path)))) if is_file_path(path) else path


def _exists(path: str) -> bool:
    return not is_file_path(path) or os.path.exists(os.path.expanduser(path))


def is_file_path(path: str) -> bool:
    """False for GDAL's own names ("NETCDF:file.nc:var", "/vsizip/…"), which only GDAL can look up."""
    return not _GDAL_NAME.match(path)
