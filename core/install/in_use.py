"""Whether an engine runs from an environment: each engine holds a shared lock in it, which the system releases when
the engine ends, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import BinaryIO

from .places import MANIFEST

LOCK = "in-use.lock"
_held: list[BinaryIO] = []


def hold() -> bool:
    """Called by the engine at its start: keep the environment that this process runs from until it ends. Returns
    False where it is none that Kinscape installed."""
    folder = Path(sys.prefix)
    if not (folder / MANIFEST).is_file():
        return False
    try:
        file = open(folder / LOCK, "a+b")
    except OSError:  # a read-only place: nobody can remove it either
        return False
    _lock(file, is_shared=True)
    _held.append(file)
    return True


def is_in_use(folder: Path) -> bool:
    """Whether a process holds the environment ``folder``."""
    path = folder / LOCK
    if not path.is_file():
        return False
    if os.name == "nt":  # Windows lets nobody rename what is open elsewhere
        probe = path.with_name(LOCK + ".probe")
        try:
            os.replace(path, probe)
            os.replace(probe, path)
        except OSError:
            return True
        return False
    try:
        with open(path, "a+b") as file:
            return not _lock(file, is_shared=False)
    except OSError:
        return True


if os.name == "nt":

    def _lock(file: BinaryIO, is_shared: bool) -> bool:
        """Nothing to do: the open file itself is the lock."""
        return not file.closed
else:
    import fcntl

    def _lock(file: BinaryIO, is_shared: bool) -> bool:
        try:
            fcntl.flock(file.fileno(), (fcntl.LOCK_SH if is_shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
