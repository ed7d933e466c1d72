"""From what the user names (files, folders) to the list of raster files."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence

from ..errors import InputError
from ..events import Events

# What is taken from a folder. A file that is named itself may have any name.
EXTENSIONS = frozenset(
    ".tif .tiff .gtiff .vrt .jp2 .j2k .jpx .jpf .img .png .jpg .jpeg .webp .bmp .asc .dem .hgt .bil .bip .bsq .ntf "
    ".nitf .ecw .sid .kea .ers .dt1 .dt2 .sdat .pix".split())

# Names that GDAL opens though they are no paths: "NETCDF:file.nc:var", "GTIFF_DIR:2:file.tif", "/vsizip/…".
_GDAL_NAME = re.compile(r"^(/vsi|[A-Z][A-Z0-9_]+:)")


def find_sources(paths: Sequence[str], events: Events | None = None) -> list[str]:
    """Absolute paths of all rasters named by ``paths``, in a stable order, each once.

    Files are taken as given, whatever their name (``source.describe`` says whether they are rasters). Folders are
    searched to the bottom, in the order of their names, for files with the extension of a raster; hidden files and
    folders, overviews, masks and other companions are passed over.
    Raises InputError for a path that does not exist, and if nothing at all is found.
    """
    events = events or Events()
    found: dict[str, str] = {}
    for given in paths:
        for path in _expand(str(given), events):
            found.setdefault(_identity(path), path)
    if not found:
        names = ", ".join(str(p) for p in paths) or "nothing given"
        raise InputError(f"no raster found in: {names}",
                         "name a raster, or a folder that holds files such as .tif, .vrt, .jp2, .png or .jpg")
    return list(found.values())


def _expand(given: str, events: Events) -> Iterator[str]:
    path = os.path.abspath(os.path.expanduser(given)) if given else ""
    if given and os.path.isdir(path):
        yield from _walk(path, events, set())
    elif given and os.path.exists(path):
        yield path
    elif _GDAL_NAME.match(given):
        yield given
    else:
        raise InputError(f"no such file or folder: {given!r}", "check the path")


def _walk(folder: str, events: Events, seen: set[str]) -> Iterator[str]:
    real = os.path.realpath(folder)
    if real in seen:  # a link that leads back up
        return
    seen.add(real)
    events.check_cancelled()
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        events.log(f"{folder} cannot be listed and is passed over: {error.strerror or error}", "warning")
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _walk(entry.path, events, seen)
        elif entry.is_file() and os.path.splitext(entry.name)[1].lower() in EXTENSIONS:
            yield entry.path


def _identity(path: str) -> str:
    return os.path.normcase(os.path.realpath(path)) if os.path.exists(path) else path
