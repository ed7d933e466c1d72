"""Writing to disk so that a power cut or a kill leaves either the old content or the new one, never a half."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from ..errors import storage_error


@contextmanager
def storing(path: object) -> Iterator[None]:
    """Turn an ``OSError`` met while writing ``path`` into a StorageError with a remedy."""
    try:
        yield
    except OSError as error:
        raise storage_error(error, path) from error


def sync_file(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make renames inside ``folder`` durable (Windows does this by itself and cannot open folders)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def writing(path: Path) -> Iterator[BinaryIO]:
    """A new binary file that appears as ``path`` only when the block ends well, and then completely.

    The temporary name is the process's and thread's own: two workers that write the same content do not meet.
    """
    temporary = path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}.tmp")
    try:
        with open(temporary, "wb") as file:
            yield file
            sync_file(file)
        os.replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def clear_halves(folder: Path, *names: str) -> None:
    """Remove what a kill has left of ``writing`` these files; nobody else may be writing them. Raises OSError."""
    for name in names:
        for half in folder.glob(f"{name}.*.tmp"):
            half.unlink(missing_ok=True)


def remove_tree(folder: Path) -> None:
    """Remove a folder and all in it; a folder that is not there is fine."""
    if folder.exists():
        shutil.rmtree(folder)
