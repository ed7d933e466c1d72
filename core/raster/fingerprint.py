"""Telling whether a raster is still the one that was indexed: size and time first, sha256 of the content where needed.

All files of the dataset count (members of a VRT, world files), but not overviews and ``.aux.xml`` statistics, which
viewers write beside a raster without changing it.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass

from ..errors import RasterError
from ..events import Events
from .source import open_raster

_COMPANIONS = (".aux.xml", ".ovr")
_CHUNK = 4 * 1024 * 1024


@dataclass(frozen=True)
class Fingerprint:
    """``size``: bytes of all files together; ``mtime_ns``: the youngest; ``sha256``: hex."""

    size: int
    mtime_ns: int
    sha256: str


def quick(path: str) -> tuple[int, int]:
    """``(size, mtime_ns)`` without reading pixels. Raises RasterError if the raster is gone or no raster."""
    return _size_and_time(path, _files(path))


def full(path: str, events: Events | None = None) -> Fingerprint:
    """With the content's sha256: of the file itself, or of the list of "sha256  name" lines if there are several files.

    Raises RasterError, Cancelled.
    """
    events = events or Events()
    files = _files(path)
    size, mtime_ns = _size_and_time(path, files)
    digests = [_sha256(file, events) for file in files]
    if len(files) == 1:
        return Fingerprint(size, mtime_ns, digests[0])
    base = os.path.dirname(os.path.abspath(path))
    lines = sorted(f"{digest}  {_relative(file, base)}\n" for digest, file in zip(digests, files))
    return Fingerprint(size, mtime_ns, hashlib.sha256("".join(lines).encode()).hexdigest())


def _files(path: str) -> list[str]:
    """The files of a dataset, members of nested VRTs included."""
    found: dict[str, None] = {}
    queue = [path]
    while queue:
        current = queue.pop()
        with open_raster(current) as dataset:
            for file in [current, *dataset.files]:
                file = os.path.abspath(file) if os.path.exists(file) else file
                if file in found or file.endswith(_COMPANIONS) or not os.path.isfile(file):
                    continue
                found[file] = None
                if file.lower().endswith(".vrt") and file != os.path.abspath(current):
                    queue.append(file)
    return sorted(found)


def _size_and_time(path: str, files: list[str]) -> tuple[int, int]:
    if not files:
        raise RasterError(f"{path} has no file of its own to watch", "name a raster file")
    stats = [os.stat(file) for file in files]
    return sum(s.st_size for s in stats), max(s.st_mtime_ns for s in stats)


def _sha256(file: str, events: Events) -> str:
    digest = hashlib.sha256()
    try:
        with open(file, "rb") as stream:
            while chunk := stream.read(_CHUNK):
                events.check_cancelled()
                digest.update(chunk)
    except OSError as error:
        raise RasterError(f"{file} cannot be read: {error.strerror or error}", "check the disk") from error
    return digest.hexdigest()


def _relative(file: str, base: str) -> str:
    try:
        return os.path.relpath(file, base).replace(os.sep, "/")
    except ValueError:  # another drive
        return file
