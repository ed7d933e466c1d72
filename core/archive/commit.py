"""How a new generation of an archive's files takes the place of the old one, all at once.

The new files are written into ``next.tmp/`` and made durable; renaming it to ``next/`` is the commit point; then they
are moved up one by one. Whoever finds ``next/`` knows that it is complete: readers look there first, the next writer
finishes the move. A ``next.tmp/`` was never committed and is thrown away.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import StorageError
from .durable import remove_tree, storing, sync_folder

NEXT, UNFINISHED = "next", "next.tmp"


def resolve(folder: Path, name: str) -> Path:
    """Where the current generation of ``folder/name`` lies."""
    ahead = folder / NEXT / name
    return ahead if ahead.exists() else folder / name


@contextmanager
def committing(folder: Path) -> Iterator[Path]:
    """Gives the folder to write the new files into; they take effect together when the block ends well.

    Every file there must have been synced by who wrote it. Raises StorageError; the old generation then stays.
    """
    roll_forward(folder)
    work = folder / UNFINISHED
    with storing(work):
        remove_tree(work)
        work.mkdir()
    try:
        yield work
        with storing(work):
            sync_folder(work)
            os.rename(work, folder / NEXT)
            sync_folder(folder)
    except BaseException:
        shutil.rmtree(work, ignore_errors=True)  # what stays is thrown away by the next writer
        raise
    try:
        roll_forward(folder)
    except StorageError:
        # Committed all the same: on Windows a file that is being read cannot be replaced. Readers look into next/.
        return


def roll_forward(folder: Path) -> None:
    """Finish a commit that was interrupted after its commit point, and throw away one that had not reached it.

    Safe to repeat. Raises StorageError if a file cannot be moved; the commit then stays readable through ``next/``.
    """
    ahead = folder / NEXT
    if ahead.is_dir():
        # the manifest last: a reader that looks for it first then finds the rest at least as new
        for path in sorted(ahead.iterdir(), key=lambda p: p.suffix == ".json"):
            with storing(folder / path.name):
                os.replace(path, folder / path.name)
        with storing(ahead):
            ahead.rmdir()
            sync_folder(folder)
    with storing(folder):
        remove_tree(folder / UNFINISHED)
