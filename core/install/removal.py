"""Removing environments: only folders that an installation made, moved aside before they are emptied (so that what is
half removed never counts), and never longer than the user wants."""

from __future__ import annotations

import os
import re
import shutil
import stat
import threading
from pathlib import Path

from ..errors import Cancelled
from ..events import Events
from .failures import InstallError, not_allowed, of_os_error
from .in_use import is_in_use
from .places import EMPTY, GONE, MANIFEST, environments_folder

_NAME = re.compile(rf"py\d+\.\d+-\w+-\w{{8}}-\d+({re.escape(GONE)}\d*)?")
_PATIENCE_S = 0.5
_JUNCTION = 0xA0000003  # IO_REPARSE_TAG_MOUNT_POINT, which Python has on Windows only


def is_ours(path: Path) -> bool:
    """Whether ``path`` can be an environment that an installation made: by its name, and no link to elsewhere."""
    return bool(_NAME.fullmatch(path.name)) and not is_link(path) and path.is_dir()


def is_link(path: Path) -> bool:
    """Whether it is a symbolic link, or a junction of Windows."""
    try:
        state = os.lstat(path)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return stat.S_ISLNK(state.st_mode) or getattr(state, "st_reparse_tag", 0) == _JUNCTION


def remove(folder: Path, events: Events | None = None) -> None:
    """Remove an environment; of a link only the link. Raises NotAllowedError where a file is held (nothing is lost
    then), and Cancelled, after which the next installation removes the rest."""
    if is_link(folder):
        folder.unlink()
        return
    if not folder.exists():
        return
    if events is not None and events.is_cancelled:
        raise Cancelled()
    _empty(_aside(folder), events, None)


def discard(folder: Path) -> None:
    """Remove what an installation left half done, without raising and without making the user wait: what takes longer
    goes on beside this thread, and what is left of it goes with the next installation."""
    if not is_ours(folder):
        return
    try:
        aside = _aside(folder)
    except InstallError:
        aside = folder
    _empty(aside, None, _PATIENCE_S)


def remove_incomplete(base: Path, events: Events | None = None) -> None:
    """Remove environments that were never finished, but for an empty one that can be gone on with. Only under the
    installation's lock."""
    for path in _ours(base):
        is_done = (path / MANIFEST).is_file() or (path / EMPTY).is_file()
        if GONE in path.name:
            _empty(path, events, None)
        elif not is_done and not is_in_use(path):
            remove(path, events)


def remove_old(base: Path, keep: Path, events: Events) -> list[str]:
    """Remove every environment but ``keep`` that no engine runs from. Returns the names of those removed; one that
    cannot be removed now is left for next time."""
    removed = []
    for path in _ours(base):
        if path == keep or GONE in path.name:
            continue
        if is_in_use(path):
            events.log(f"{path.name} is in use and is kept until the next installation")
            continue
        try:
            _empty(_aside(path), None, None)
            removed.append(path.name)
        except InstallError as error:
            events.log(f"{path.name} could not be removed: {error.message}", "warning")
    return removed


def fresh_folder(folder: Path) -> None:
    """An empty folder for temporary files in the place of whatever is there. Raises OSError."""
    if is_link(folder):
        folder.unlink()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)


def _ours(base: Path) -> list[Path]:
    folder = environments_folder(base)
    return [path for path in sorted(folder.iterdir()) if is_ours(path)] if folder.is_dir() else []


def _aside(folder: Path) -> Path:
    """``folder`` under a name that no longer counts. Windows refuses while a file in it is open: then all stays."""
    serial = 0
    while os.path.lexists(target := folder.with_name(f"{folder.name}{GONE}{serial or ''}")):
        serial += 1
    try:
        os.rename(folder, target)
    except OSError as error:
        raise of_os_error(error, folder) or not_allowed(folder, str(error)) from error
    return target


def _empty(folder: Path, events: Events | None, patience_s: float | None) -> None:
    """Remove a folder beside this thread: gigabytes take seconds, and a cancel must not wait for them."""
    thread = threading.Thread(target=shutil.rmtree, args=(folder,), kwargs={"ignore_errors": True}, daemon=True)
    thread.start()
    if patience_s is not None or events is None:
        thread.join(patience_s)
        return
    while thread.is_alive():
        thread.join(0.05)
        if events.is_cancelled:
            raise Cancelled()
