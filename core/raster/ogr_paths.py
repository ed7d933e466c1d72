"""Names that pyogrio does not take as they are.

It reads ``!`` as "inside an archive", as in ``zip://a.zip!b.shp``, and drops line breaks and tabs. Folders whose names
begin with ``!`` are common, so such files go through a folder of another name.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_MISREAD = "!\n\r\t"


def is_misread(path: str) -> bool:
    return any(letter in path for letter in _MISREAD)


@contextmanager
def readable(path: str) -> Iterator[str]:
    """A name under which pyogrio reads the file: its own, or that of a copy with its sister files (.dbf, .prj, ...)."""
    if not is_misread(path):
        yield path
        return
    file = Path(path)
    with tempfile.TemporaryDirectory(prefix="kinscape-") as folder:
        for sister in file.parent.iterdir():
            if sister.is_file() and (sister.name == file.name or sister.name.startswith(file.stem + ".")):
                shutil.copyfile(sister, os.path.join(folder, _plain(sister.name)))
        yield os.path.join(folder, _plain(file.name))


@contextmanager
def writable(path: str) -> Iterator[str]:
    """A name under which pyogrio writes the file; what was written there is at ``path`` after the block."""
    if not is_misread(path):
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="kinscape-") as folder:
        plain = os.path.join(folder, _plain(os.path.basename(path)))
        yield plain
        shutil.copyfile(plain, path)


def _plain(name: str) -> str:
    return "".join("_" if letter in _MISREAD else letter for letter in name)
