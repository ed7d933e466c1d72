"""Where the engine's environments lie, and which of them is the one to use.

Below the base folder (``<QGIS3 folder>/kinscape``, beside the profiles, so that an upgrade of the plugin deletes
nothing):

    location.json                 optional: {"folder": ...} where the user wants the big files instead
    wheels/                       downloaded packages; ``.part`` while on the way
    environments/<key>/           one virtual environment each, never changed after it is complete
        kinscape.json             what is inside (the manifest); written last: without it, nothing is complete
        in-use.lock               held by every engine that runs from it
        empty.json                in one that has pip and nothing else yet: a later run may go on with it
    environments/<key>.gone/      one that is being removed
    plan.json                     the files of an installation that was begun and is not finished
    kinscape.lock                 held by the one installation under way

The key is Python version, architecture, the lock's hash and a serial number: ``py3.12-amd64-1f2e3d4c-1``.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
import time
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
LOCK_FILE = ROOT / "resources" / "engine" / "lock.txt"
MANIFEST = "kinscape.json"
EMPTY = "empty.json"
GONE = ".gone"  # ends the name of an environment that is being removed
LOCATION = "location.json"
FORMAT = 1
FOLDER_VARIABLE = "KINSCAPE_INSTALL_FOLDER"


@dataclass(frozen=True)
class Environment:
    """One complete environment. ``python``: version "3.12"; ``packages``: name -> version; ``created``: seconds since
    1970; ``build``: "cpu" or "gpu" of torch, "" without it."""

    folder: Path
    lock: str
    python: str
    machine: str
    components: tuple[str, ...]
    packages: dict[str, str] = field(default_factory=dict)
    build: str = ""
    created: float = 0.0
    size_bytes: int = 0

    @property
    def interpreter(self) -> Path:
        return python_of(self.folder)

    @property
    def is_current(self) -> bool:
        """Whether it holds the packages that this version of Kinscape asks for."""
        return self.lock == lock_id()


@lru_cache(maxsize=1)
def lock_id() -> str:
    """The first eight hex digits of the SHA-256 of the lock (line ends do not count)."""
    text = LOCK_FILE.read_text(encoding="utf-8").replace("\r\n", "\n")
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def python_of(environment: Path) -> Path:
    """The interpreter of a virtual environment on this system."""
    return Path(environment) / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def site_packages_of(environment: Path) -> Path | None:
    """The folder of an environment's packages; None where there is none."""
    pattern = "Lib/site-packages" if sys.platform == "win32" else "lib/python3*/site-packages"
    return next(iter(sorted(Path(environment).glob(pattern))), None)


def default_base() -> Path:
    """The base folder where no QGIS says otherwise: that of QGIS's user folder on this system."""
    given = os.environ.get(FOLDER_VARIABLE)
    if given:
        return Path(given).expanduser().absolute()
    if sys.platform == "win32":
        parent = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming") / "QGIS"
    elif sys.platform == "darwin":
        parent = Path.home() / "Library" / "Application Support" / "QGIS"
    else:
        parent = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "QGIS"
    newest = next((parent / name for name in ("QGIS4", "QGIS3") if (parent / name).is_dir()), parent / "QGIS3")
    return newest / "kinscape"


def home(base: Path) -> Path:
    """Where the big files of ``base`` are: the folder of its ``location.json``, else ``base`` itself."""
    folder = _read(Path(base) / LOCATION).get("folder")
    return Path(folder) if isinstance(folder, str) and os.path.isabs(folder) else Path(base)


def set_home(base: Path, folder: Path | None) -> None:
    """Let the big files of ``base`` go to ``folder``; None: to ``base`` itself. Raises OSError."""
    target = Path(base) / LOCATION
    if folder is None or Path(folder) == Path(base):
        target.unlink(missing_ok=True)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    write_whole(target, json.dumps({"folder": str(Path(folder).absolute())}) + "\n")


def environments_folder(base: Path) -> Path:
    return home(base) / "environments"


def wheels_folder(base: Path) -> Path:
    return home(base) / "wheels"


def environments(base: Path) -> list[Environment]:
    """Every complete environment whose interpreter is still there, newest first."""
    folder = environments_folder(base)
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return []
    found = [describe(folder / name) for name in names if GONE not in name]
    return sorted((e for e in found if e is not None), key=lambda e: -e.created)


def describe(folder: Path) -> Environment | None:
    """What a complete environment holds; None for one that is not complete, or has lost the Python it was made of."""
    data = _read(Path(folder) / MANIFEST)
    if data.get("format") != FORMAT or not python_of(folder).exists() or not _base_is_there(Path(folder)):
        return None
    try:
        return Environment(
            folder=Path(folder),
            lock=str(data["lock"]),
            python=str(data["python"]),
            machine=str(data["machine"]),
            components=tuple(str(c) for c in data["components"]),
            packages={str(k): str(v) for k, v in data["packages"].items()},
            build=str(data.get("build", "")),
            created=float(data["created"]),
            size_bytes=int(data.get("size_bytes", 0)),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def best_environment(base: Path) -> Path | None:
    """The environment to run the engine from: one of this version's lock, else the newest older one; of several, one
    of the running Python's version, then the one with most components, then the newest. None where none is complete.

    Quick: reads small files and starts nothing."""
    here = f"{sys.version_info.major}.{sys.version_info.minor}"

    def rank(e: Environment) -> tuple[Any, ...]:
        return (e.is_current, e.python == here, len(e.components) if e.is_current else 0, e.created)

    best = max(environments(base), key=rank, default=None)
    return None if best is None else best.folder


def is_outdated(folder: Path) -> bool:
    """Whether an environment that Kinscape installed holds packages older than this version asks for."""
    found = describe(folder)
    return found is not None and not found.is_current


def new_folder(base: Path, python: str, machine: str) -> Path:
    """The name for the next environment of this lock: no complete one has it."""
    parent = environments_folder(base)
    kind = re.sub(r"\W+", "_", machine.lower()) or "unknown"
    stem = f"py{python}-{kind}-{lock_id()}"
    serial = 1
    while (parent / f"{stem}-{serial}" / MANIFEST).is_file():
        serial += 1
    return parent / f"{stem}-{serial}"


def mark_empty(folder: Path, base_python: str, pip: str) -> None:
    """Say that an environment has a pip of this version, made from this Python, and nothing else yet."""
    write_whole(folder / EMPTY, json.dumps({"python": base_python, "pip": pip}) + "\n")


def is_empty(folder: Path, base_python: str, pip: str) -> bool:
    """Whether ``mark_empty`` said so, and the interpreter is still there."""
    is_whole = python_of(folder).exists() and _base_is_there(folder)
    return is_whole and _read(folder / EMPTY) == {"python": base_python, "pip": pip}


def write_manifest(environment: Environment) -> None:
    """Mark an environment as complete: from here on it counts. Raises OSError."""
    data = {**asdict(environment), "format": FORMAT, "created": environment.created or time.time()}
    del data["folder"]
    write_whole(environment.folder / MANIFEST, json.dumps(data, indent=1, sort_keys=True) + "\n")


def write_whole(path: Path, text: str) -> None:
    """Write a small file that appears only when it is whole."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    with open(temporary, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)


def _base_is_there(environment: Path) -> bool:
    """Whether the Python from which a virtual environment was made still exists (an upgrade of QGIS may remove it)."""
    try:
        text = (environment / "pyvenv.cfg").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    fields = dict(line.split("=", 1) for line in text.splitlines() if "=" in line)
    home_of_base = next((v.strip() for k, v in fields.items() if k.strip() == "home"), "")
    return not home_of_base or os.path.isdir(home_of_base)


def _read(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}
