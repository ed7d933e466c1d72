"""Which files may be opened only because a project, a recipe or a drop names them: those may come from anybody.

A file on this computer is as safe as the project that names it. An address on the web, or a server that nobody here
uses, would learn from the mere look for it who opens the project and when; Windows even shows it a log-in.
Neither Qt nor QGIS.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import PureWindowsPath
from typing import Any

from ...core.jobs.examples import Example

# what GDAL opens though it is no path: "/vsicurl/…", "WMS:…", "https://…"; a drive has one letter
_NO_PATH = re.compile(r"/vsi|[A-Za-z][A-Za-z0-9_+.\-]+:")


def is_local(path: str, trusted: Iterable[str] = ()) -> bool:
    """Whether ``path`` is an absolute one on this computer, or on the server of one of the ``trusted`` paths. "" is
    nothing that could be opened. The file itself is not looked for."""
    if not path:
        return True
    if _NO_PATH.match(path):
        return False
    server = server_of(path)
    if server:
        return any(server == server_of(known) for known in trusted)
    return os.path.isabs(path) or PureWindowsPath(path).is_absolute()


def server_of(path: str) -> str:
    """The server of a path such as ``\\\\server\\share\\file``, in small letters; "" for other paths."""
    plain = path.replace("\\", "/")
    if not plain.startswith("//"):
        return ""
    first, *rest = plain[2:].split("/")
    if first in ("?", "."):  # a path that Windows takes to the letter
        if rest and re.fullmatch(r"[A-Za-z]:", rest[0]):
            return ""
        return rest[1].casefold() if len(rest) > 1 and rest[0].upper() == "UNC" else first
    return first.casefold()


def files_of_example(example: Example) -> tuple[str, str]:
    """What has to be opened to see it; a tile is read through its archive."""
    return example.raster, example.image


def files_of_search(job: Any) -> Iterator[str]:
    """What a search (here or of a server) reads on this computer, as its job names it."""
    yield getattr(job, "archive", "")
    yield job.within
    yield job.concept
    for example in (*job.like, *job.unlike):
        yield from files_of_example(example)
