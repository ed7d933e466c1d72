"""Why an engine did not start or has died, in plain words, from what its Python or the system said. No Qt."""

from __future__ import annotations

import errno
import re
from collections.abc import Sequence

SETTINGS = "check the engine's Python in Settings > Options > Kinscape"
INSTALL = "install the engine again: Raster > Kinscape > Doctor"
SCANNER = "if a virus scanner runs here, exclude the engine's folder from it; then install the engine again"

# (what a line of standard error holds, what that means, what to do); the first that fits counts
_SIGNS: tuple[tuple[str, str, str], ...] = (
    (
        r"No module named '?encodings|init_fs_encoding|platform independent libraries",
        "the Python that it was made from was moved or removed",
        INSTALL,
    ),
    (r"can't open file '?(.+?bootstrap\.py)", "the plugin's folder was moved or updated", "restart QGIS"),
    (r"No module named '?([\w.]+)", "its Python lacks the package {0}", INSTALL),
    (r"DLL load failed while importing (\w+)", "Windows cannot load a library of the package {0}", SCANNER),
    (
        r"(GLIBC_[\d.]+|GLIBCXX_[\d.]+|CXXABI_[\d.]+).*not found",
        "this system is older than the package needs ({0})",
        INSTALL,
    ),
    (r"([\w.+-]+\.so[.\d]*): cannot open shared object", "the system lacks the library {0}", INSTALL),
    (r"Library not loaded: (\S+)", "the system lacks the library {0}", INSTALL),
    (
        r"incompatible architecture|wrong ELF class|bad CPU type",
        "its packages are for another kind of processor",
        INSTALL,
    ),
    (
        r"future feature annotations|SyntaxError|cannot import name '(?:UnionType|dataclass)'",
        "it is an older Python than 3.10",
        SETTINGS,
    ),
    (r"MemoryError|Cannot allocate memory|std::bad_alloc", "there was too little memory", "close other programs"),
    (r"No space left on device", "the disk is full", "free some space"),
    (r"(?:PermissionError|Permission denied|Access is denied)(.*)", "a file may not be read{0}", SCANNER),
)
_BUSY = {errno.EBUSY, errno.ETXTBSY}
_BUSY_WINDOWS = {32, 33}


def reason_of(lines: Sequence[str]) -> tuple[str, str]:
    """(what is wrong, what to do) from the last lines of standard error, oldest first; ("", "") from none."""
    said = [line for line in lines if line.strip()]
    for line in reversed(said[-15:]):
        for pattern, text, hint in _SIGNS:
            match = re.search(pattern, line)
            if match:
                value = next((group for group in match.groups() if group), "") if match.groups() else ""
                return text.format(value.strip().rstrip(".") if "{0}" in text else ""), hint
    return (said[-1], SETTINGS) if said else ("", "")


def is_passing(error: OSError) -> bool:
    """Whether starting a program may work a moment later: another program held its file."""
    return error.errno in _BUSY or getattr(error, "winerror", None) in _BUSY_WINDOWS


def start_refused(error: OSError) -> tuple[str, str]:
    """(why the system did not start a program, what to do)."""
    windows = getattr(error, "winerror", None)
    if is_passing(error):
        return "another program holds it, often a virus scanner", SCANNER
    if windows == 225:
        return "the virus scanner took it for a virus", SCANNER
    if windows in (1260, 4551):
        return "a policy of this computer forbids it", "ask the administrator, or choose a Python that is allowed"
    if windows in (193, 216) or error.errno == errno.ENOEXEC:
        return "it is not a program for this computer", SETTINGS
    if error.errno in (errno.EACCES, errno.EPERM):
        return "it may not be started: permissions, a virus scanner or a policy forbid it", SCANNER
    if error.errno in (errno.EMFILE, errno.ENFILE):
        return "too many files are open", "close layers or restart QGIS"
    if error.errno in (errno.ENOMEM, errno.EAGAIN):
        return "there was too little memory, or there were too many programs", "close other programs"
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return "it does not exist, or the Python that it was made from is gone", INSTALL
    return str(error.strerror or error), SETTINGS


def after_death(kind: str) -> str:
    """What to do when the engine died in the middle of a job of this kind, and what is left of its work."""
    if kind == "index":
        return "index it again: it goes on where it stopped, what was finished is kept"
    if kind in ("install", "demo", "build_index", "relocate", "import", "export"):
        return "run it again; what was finished is kept"
    return "run it again; the archive was not changed"
