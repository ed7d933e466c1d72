"""Running other Pythons (venv, pip, checks): with a clean environment, never longer than the user wants, and never
longer than this process lives."""

from __future__ import annotations

import os
import signal

# runs Python interpreters, as lists of arguments, without a shell
import subprocess  # nosec B404
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
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
# pip takes options from variables too, and many would send the packages elsewhere or leave some out: only what says
# how the index is reached is kept. "Trusted" hosts are those whose certificates nobody checks: there are none here.
_OF_PIP = {
    "PIP_INDEX_URL",
    "PIP_EXTRA_INDEX_URL",
    "PIP_FIND_LINKS",
    "PIP_NO_INDEX",
    "PIP_PROXY",
    "PIP_CERT",
    "PIP_CLIENT_CERT",
    "PIP_CONFIG_FILE",
    "PIP_KEYRING_PROVIDER",
    "PIP_CACHE_DIR",
    "PIP_NO_CACHE_DIR",
}
_CERTIFICATES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR", "PIP_CERT")
_NOBODY = "nobody.invalid"  # a value of its own outweighs those of pip's files, an empty one would not


@dataclass(frozen=True)
class Done:
    """How a child ended: its exit code and its last lines (output and errors together), scrubbed of credentials."""

    returncode: int
    lines: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


def clean_environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """This process's environment without what steers QGIS's Python and libraries, and without pip's options but for
    those that say how the index is reached. ``extra`` is added (proxy and index, with their credentials)."""

    def is_kept(name: str) -> bool:
        upper = name.upper()
        return not (
            upper in _DROPPED
            or upper.startswith(_DROPPED_BEGINNINGS)
            or upper in _LIBRARY_PATHS
            or (upper.startswith("PIP_") and upper not in _OF_PIP)
            # an empty one would switch checks off, and one that QGIS left behind when it was updated breaks them
            or (upper in _CERTIFICATES and not os.path.exists(os.environ[name]))
        )

    kept = {name: value for name, value in os.environ.items() if is_kept(name)}
    kept.update(
        PYTHONIOENCODING="utf-8",
        PYTHONUTF8="1",
        NO_COLOR="1",
        PIP_NO_COLOR="1",
        PIP_USER="0",
        PIP_REQUIRE_VIRTUALENV="0",
        PIP_TRUSTED_HOST=_NOBODY,
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
    is_raw: bool = False,
) -> Done:
    """Run ``command`` to its end. ``watch`` is called every 0.3 s (progress), ``hear`` with each line (in a thread).
    ``timeout_s``: 0 for none. ``is_raw``: the lines as they are, credentials too, for answers that are read and not
    shown.

    Raises Cancelled within a fraction of a second of being asked (the child and its children are dead by then),
    UnfitPythonError where the program cannot be started, InstallError after ``timeout_s``."""
    lines: deque[str] = deque(maxlen=_KEPT_LINES)
    try:
        # a list of arguments, no shell
        process = subprocess.Popen(  # nosec B603
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
    except (OSError, ValueError) as error:  # ValueError: a null character in an argument or a variable
        full = of_os_error(error, command[0]) if isinstance(error, OSError) else None
        raise UnfitPythonError(
            f"{command[0]} cannot be started: {getattr(error, 'strerror', None) or error}",
            "choose another Python to build on",
            full.details if full else "",
        ) from error
    reader = threading.Thread(target=_read, args=(process, lines, hear, is_raw), daemon=True)
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
        reader.join(0.2)
        if process.stdout is not None and not reader.is_alive():
            process.stdout.close()
    return Done(process.returncode, list(lines))


def kill_tree(process: subprocess.Popen[str]) -> None:
    """End a child and everything that it started, at once."""
    if sys.platform == "win32":
        system = Path(os.environ.get("SYSTEMROOT", "C:\\Windows")) / "System32" / "taskkill.exe"
        # the system's own program, by its full path
        subprocess.run(  # nosec B603
            [str(system), "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False
        )
        process.kill()
    else:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):  # gone already; macOS says the latter
            process.kill()
    with suppress(subprocess.TimeoutExpired):  # one that waits for a dead disk ends when the disk lets it
        process.wait(5.0)


def _own_group() -> dict[str, object]:
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def _read(process: subprocess.Popen[str], lines: deque[str], hear: Callable[[str], None] | None, is_raw: bool) -> None:
    if process.stdout is None:
        return
    for line in process.stdout:
        lines.append(line.rstrip() if is_raw else scrub(line.rstrip()))
        if hear is not None:
            hear(lines[-1])
