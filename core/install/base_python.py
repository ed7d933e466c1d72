"""The Python from which the engine's environment is made: QGIS's own interpreter, found per system and verified by
running it. (``sys.executable`` is QGIS itself on Windows and macOS.)

Windows (OSGeo4W and the installers): ``apps\\Python312\\python.exe`` is the interpreter; ``bin\\python3.exe`` wants
PYTHONHOME. Libraries of its modules (OpenSSL above all) lie in ``bin``, beside ``qgis-bin.exe``, where only a Python
that is told to looks for them. macOS: ``QGIS.app/Contents/MacOS/bin/python3``, in newer bundles ``Contents/MacOS/
python3.12``. Linux and Flatpak: the Python of the prefix that QGIS was built for."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..events import Events
from .child import clean_environment, run_child
from .failures import InstallError, UnfitPythonError

OLDEST = (3, 10)
_PROBE_TIMEOUT_S = 40.0
_IN_BUNDLE = ("MacOS/bin", "MacOS", "Frameworks/bin", "Frameworks/Python.framework/Versions/Current/bin",
              "Resources/python/bin")  # fmt: skip
_ON_MACOS = ("/opt/homebrew/bin", "/usr/local/bin")
_SYSTEMS = {"win32": "Windows", "darwin": "macOS", "linux": "Linux"}
_PROBE = """
import json, os, platform, struct, sys
for folder in sys.argv[1:]:
    if hasattr(os, "add_dll_directory"):
        os.add_dll_directory(folder)
def has(name):
    try:
        __import__(name)
        return True
    except Exception:
        return False
print(json.dumps({"version": list(sys.version_info[:3]), "machine": platform.machine(), "platform": sys.platform,
    "bits": struct.calcsize("P") * 8, "is_venv": sys.prefix != sys.base_prefix,
    "base": getattr(sys, "_base_executable", "") or "", "has_ssl": has("ssl"), "has_venv": has("venv"),
    "has_ensurepip": has("ensurepip"), "has_pip": has("pip")}))
"""


_UNKNOWN = {"version": [0, 0, 0], "machine": "", "platform": "", "bits": 0, "is_venv": False, "base": "",
            "has_ssl": False, "has_venv": False, "has_ensurepip": False, "has_pip": False}  # fmt: skip


@dataclass(frozen=True)
class BasePython:
    """A Python that was run and found fit. ``libraries``: the folder with the libraries that its modules need, where
    it does not find them itself (Windows); "" elsewhere."""

    path: str
    version: tuple[int, int, int]
    machine: str
    platform: str
    has_ensurepip: bool
    has_pip: bool
    libraries: str = ""

    @property
    def short(self) -> str:
        return f"{self.version[0]}.{self.version[1]}"

    def __str__(self) -> str:
        return f"Python {self.short} on {_SYSTEMS.get(self.platform, self.platform)} ({self.machine})"


def candidates() -> Iterator[str]:
    """Where QGIS's Python may be on this system, likeliest first; then other Pythons on the path."""
    exact = f"python{sys.version_info.major}.{sys.version_info.minor}"
    own = [getattr(sys, "_base_executable", "") or "", sys.executable or ""]
    prefixes = [Path(p) for p in dict.fromkeys((sys.base_prefix, sys.base_exec_prefix, sys.prefix))]
    if sys.platform == "win32":
        root = Path(sys.executable or ".").resolve().parent
        apps = sorted((root.parent / "apps").glob("Python3*"), key=_newest_first)
        folders = [*prefixes, *apps, root]
        yield from (str(f / name) for f in folders for name in ("python.exe", "python3.exe"))
    elif sys.platform == "darwin":
        inside = [p for p in Path(sys.executable or "/").parents if p.name == "Contents"]
        folders = [f / sub for f in inside[:1] for sub in _IN_BUNDLE] + [p / "bin" for p in prefixes]
        yield from (str(f / name) for f in folders for name in (exact, "python3", "python"))
    else:
        yield from (p for p in own if Path(p).name.startswith("python"))
        yield from (str(p / "bin" / name) for p in prefixes for name in (exact, "python3"))
    yield from (p for p in own if Path(p).name.lower().startswith("python"))
    for name in (exact, "python3.12", "python3.11", "python3.13", "python3.10", "python3", "python"):
        found = shutil.which(name)
        # in these places lie only the door of Microsoft's shop, and of Apple's developer tools
        if found and "WindowsApps" not in found and not (sys.platform == "darwin" and found.startswith("/usr/bin/")):
            yield found
    if sys.platform == "darwin":  # a program that was not started from a terminal has a short path
        yield from (f"{f}/python3.{minor}" for f in _ON_MACOS for minor in (12, 11, 13, 10))


def library_folders(path: str) -> list[str]:
    """Where the libraries of the Python at ``path`` may lie, if it does not find them itself: on Windows ``bin`` of
    the QGIS that it belongs to."""
    if sys.platform != "win32":
        return []
    folder = Path(path).parent
    own = [folder.parent.parent / "bin"] if folder.parent.name.lower() == "apps" else []
    return [str(f) for f in dict.fromkeys((*own, Path(sys.executable or ".").resolve().parent)) if f.is_dir()]


def _newest_first(folder: Path) -> tuple[int, str]:
    """Python312 before Python39."""
    digits = "".join(c for c in folder.name if c.isdigit())
    return -int(digits[1:] or 0), folder.name


def find_base(asked: str, events: Events) -> BasePython:
    """The Python to build on: ``asked`` if given, else the first fit candidate. Raises UnfitPythonError, Cancelled."""
    if asked:
        return probe(asked, events)
    reasons: list[str] = []
    seen: set[str] = set()
    for path in candidates():
        if not path or path in seen or not os.path.isfile(path):
            continue
        seen.add(path)
        try:
            return probe(path, events)
        except UnfitPythonError as error:
            reasons.append(f"{path}: {error.message}")
    raise UnfitPythonError(
        f"no Python {OLDEST[0]}.{OLDEST[1]} or newer was found to build the engine on",
        "install Python 3.11 or 3.12 and choose it under 'Python to build on'",
        "\n".join(reasons) or "no interpreter was found",
    )


def probe(path: str, events: Events) -> BasePython:
    """Run a Python and ask what it is. Of a virtual environment, the Python that it was made of. Raises
    UnfitPythonError."""
    path = os.path.abspath(os.path.expanduser(path))
    if not os.path.isfile(path):
        raise UnfitPythonError(
            f"there is no Python at {path}", "choose the file python or python.exe of an installed Python"
        )
    data = ask(path, events)
    if data["is_venv"] and data["base"] and os.path.isfile(data["base"]) and data["base"] != path:
        path, data = data["base"], ask(data["base"], events)
    libraries = ""
    for folder in [] if data["has_ssl"] else library_folders(path):
        with_libraries = ask(path, events, folder)
        if with_libraries["has_ssl"]:
            libraries, data = folder, with_libraries
            break
    version = tuple(data["version"])
    name = f"Python {version[0]}.{version[1]}"
    if version[:2] < OLDEST:
        raise UnfitPythonError(
            f"{path} is {name}, and the engine needs 3.10 or newer",
            "install Python 3.11 or 3.12 beside QGIS and choose it under 'Python to build on'",
        )
    if data["bits"] != 64:
        raise UnfitPythonError(f"{path} is a 32-bit Python", "choose a 64-bit one")
    if not data["has_ssl"]:
        raise UnfitPythonError(f"{path} has no encryption (ssl)", "choose another Python to build on")
    if not data["has_venv"]:
        raise UnfitPythonError(
            f"{path} cannot make environments (venv is missing)",
            "on Debian and Ubuntu install python3-venv; or choose another Python to build on",
        )
    return BasePython(
        path, version, data["machine"], data["platform"], data["has_ensurepip"], data["has_pip"], libraries
    )


def ask(path: str, events: Events, *libraries: str) -> dict[str, Any]:
    """What a Python says of itself (the fields of ``_PROBE``), with these folders of libraries. Raises
    UnfitPythonError."""
    try:
        done = run_child([path, "-I", "-c", _PROBE, *libraries], events, clean_environment(), _PROBE_TIMEOUT_S)
    except UnfitPythonError:
        raise
    except InstallError as error:
        raise UnfitPythonError(error.message, error.hint, error.details) from error
    for line in reversed(done.lines):
        if line.startswith("{"):
            try:
                return {**_UNKNOWN, **json.loads(line)}
            except (ValueError, TypeError):
                break
    raise UnfitPythonError(f"{path} is not a Python that works", "choose another Python to build on", done.text)
