"""One writer an archive: a lock that the operating system releases when its holder dies, however it dies."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

from ..errors import ArchiveError
from .durable import storing

LOCK_NAME = "kinscape.lock"


class FolderLock:
    """Held from construction to ``release``. Raises ArchiveError if another process (or builder) holds it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_NAME
        with storing(self._path):
            self._file: BinaryIO | None = open(self._path, "a+b")
        if not _try_lock(self._file):
            self._file.close()
            self._file = None
            raise ArchiveError(f"{folder} is being written by another run of Kinscape",
                               "wait until it has finished, or cancel it")

    def release(self) -> None:
        """The file itself stays: removing it would let two later writers lock two different files."""
        if self._file is not None:
            self._file.close()
            self._file = None


if os.name == "nt":
    import msvcrt

    def _try_lock(file: BinaryIO) -> bool:
        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
