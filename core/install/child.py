"""Running other Pythons (venv, pip, checks): with a clean environment, never longer than the user wants, and never
longer than this process lives."""

from __future__ import annotations

import os
import signal
import subprocess  # nosec B404 - runs Python interpreters, as lists of arguments, without a shell
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import Cancelled
from ..events import Events
from .failures import InstallError, UnfitPythonError, of_os_error
from .scrub import scrub

GUARD = Path(__file__).resolve().parent / "guard.py"
_KEPT_LINES = 400
_POLL_S = 0.05

_DROPPED = {"__PYVENV_LAUNCHER__", "VIRTUAL_ENV", "OSGEO4W_ROOT", "GISBASE", "LD_PRELOAD", "DYLD_INSERT_LIBRARIES"}
_DROPPED_BEGINNINGS = ("PYTHON", "PROJ_", "GDAL_", "OGR_", "QT_", "QGIS_", "QML", "CONDA_")
_LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FRAMEWORK_PATH", "DYLD_FALLBACK_LIBRARY_PATH")
# pip takes options from variables too; these would send the packages somewhere else, or leave some out
_OF_PIP = (
    "TARGET",
    "PREFIX",
    "ROOT",
    "USER",
    "REQUIRE_VIRTUALENV",
    "NO_DEPS",
    "DRY_RUN",
    "CONSTRAINT",
    "REQUIREMENT",
    "NO_BINARY",
    "ONLY_BINARY",
    "PYTHON",
    "REPORT",
    "QUIET",
    "VERBOSE",
    "LOG",
    "REQUIRE_HASHES",
    "PRE",
    "PLATFORM",
    "NO_INPUT",
    "PROGRESS_BAR",
    "RETRIES",
    "DEFAULT_TIMEOUT",
    "TIMEOUT",
    "SRC",
    "EDITABLE",
    "IGNORE_INSTALLED",
)


@dataclass(frozen=True)
class Done:
    """How a child ended: its exit code and its last lines (output and errors together), scrubbed of credentials."""

    returncode: int
    lines: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


def clean_environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """This process's environment without what steers QGIS's Python and libraries, and without pip options that would
    change where packages go. ``extra`` is added (proxy and index, with their credentials)."""

    def is_kept(name: str) -> bool:
        upper = name.upper()
        return not (
            upper in _DROPPED
            or upper.startswith(_DROPPED_BEGINNINGS)
            or upper in _LIBRARY_PATHS
            or (upper.startswith("PIP_") and upper[4:] in _OF_PIP)
        )

    kept = {name: value for name, value in os.environ.items() if is_kept(name)}
    kept.update(
        PYTHONIOENCODING="utf-8",
        PYTHONUTF8="1",
        NO_COLOR="1",
        PIP_NO_COLOR="1",
        PIP_USER="0",
        PIP_REQUIRE_VIRTUALENV="0",
        PIP_DISABLE_PIP_VERSION_CHECK="1",
        PIP_NO_INPUT="1",
        PIP_PROGRESS_BAR="off",
    )
    kept.update(extra or {})
    return kept


def guarded(python: str | os.PathLike[str], module: str, *args: str) -> list[str]:
    """The command for ``python -m module args`` that ends when this process ends."""
    return [os.fspath(python), "-I", str(GUARD), module, *args]


def run_child(
    command: Sequence[str],
    events: Events,
    environment: Mapping[str, str],
    timeout_s: float = 0.0,
    watch: Callable[[], None] | None = None,
    hear: Callable[[str], None] | None = None,
) -> Done:
    """Run ``command`` to its end. ``watch`` is called every 0.3 s (progress), ``hear`` with each line (in a thread).
    ``timeout_s``: 0 for none.

    Raises Cancelled within a fraction of a second of being asked (the child and its children are dead by then),
    UnfitPythonError where the program cannot be started, InstallError after ``timeout_s``."""
    lines: deque[str] = deque(maxlen=_KEPT_LINES)
    try:
        process = subprocess.Popen(  # nosec B603 - a list of arguments, no shell
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=dict(environment),
            text=True,
            encoding="utf-8",
            errors="replace",
            **_own_group(),
        )
    except OSError as error:
        full = of_os_error(error, command[0])
        raise UnfitPythonError(
            f"{command[0]} cannot be started: {error.strerror or error}",
            "choose another Python to build on",
            full.details if full else "",
        ) from error
    reader = threading.Thread(target=_read, args=(process, lines, hear), daemon=True)
    reader.start()
    began, watched = time.monotonic(), 0.0
    try:
        while process.poll() is None:
            if events.is_cancelled:
                raise Cancelled()
            now = time.monotonic()
            if timeout_s and now - began > timeout_s:
                raise InstallError(
                    f"{Path(command[0]).name} did not answer within {timeout_s:.0f} s",
                    "try again; if it happens again, choose another Python",
                    "\n".join(lines),
                )
            if watch is not None and now - watched > 0.3:
                watched = now
                watch()
            time.sleep(_POLL_S)
        reader.join(2.0)
    finally:
        if process.poll() is None:
            kill_tree(process)
        if process.stdin is not None:
            process.stdin.close()
    return Done(process.returncode, list(lines))


def kill_tree(process: subprocess.Popen[str]) -> None:
    """End a child and everything that it started, at once."""
    if sys.platform == "win32":
        system = Path(os.environ.get("SYSTEMROOT", "C:\\Windows")) / "System32" / "taskkill.exe"
        subprocess.run(  # nosec B603 - the system's own program, by its full path
            [str(system), "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False
        )
        process.kill()
    else:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            process.kill()
    process.wait(5.0)


def _own_group() -> dict[str, object]:
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def _read(process: subprocess.Popen[str], lines: deque[str], hear: Callable[[str], None] | None) -> None:
    if process.stdout is None:
        return
    for line in process.stdout:
        lines.append(scrub(line.rstrip()))
        if hear is not None:
            hear(lines[-1])
