"""Making an environment, putting wheels into it, checking that its packages work, and removing old ones."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from ..events import Events
from .base_python import OLDEST, BasePython, ask
from .child import clean_environment, guarded, run_child
from .components import FOUND_ONLY, Component, chosen
from .failures import DoesNotWorkError, InstallError, UnfitPythonError, no_venv, not_allowed, of_os_error, of_pip
from .pip_tool import Pip
from .places import environments, python_of, site_packages_of, write_whole
from .removal import remove

_CHECK_TIMEOUT_S = 600.0  # an antivirus program reads every library that is loaded for the first time
CHECKER = Path(__file__).resolve().parent / "checker.py"
_LIBRARIES = """import os; d = {0}; os.path.isdir(d) and os.add_dll_directory(d)
"""


def make_environment(folder: Path, base: BasePython, events: Events) -> None:
    """An empty virtual environment at ``folder``, with pip where the base has it. Raises NoVenvError,
    NotAllowedError, DiskFullError, Cancelled."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise of_os_error(error, folder.parent) or not_allowed(folder.parent, str(error)) from error
    variables = clean_environment()
    options = [] if base.has_ensurepip else ["--without-pip"]
    done = run_child(guarded(base.path, "venv", *options, str(folder)), events, variables)
    if done.returncode and not options:  # Debian has ensurepip, but not what it unpacks
        remove(folder)
        done = run_child(guarded(base.path, "venv", "--without-pip", str(folder)), events, variables)
    if done.returncode:
        remove(folder)
        failure = of_pip(done.lines, done.returncode, str(base), "making the environment")
        raise failure if type(failure) is not InstallError else no_venv(str(base), failure.details)
    packages = site_packages_of(folder)
    if not python_of(folder).exists() or packages is None:
        raise no_venv(str(base), done.text)
    if base.libraries:
        write_whole(packages / "kinscape.pth", _LIBRARIES.format(ascii(base.libraries)))


def install_wheels(
    pip: Pip, folder: Path, wheels: dict[Path, str], work: Path, progress: Callable[[int], None]
) -> None:
    """Put ``wheels`` (path -> SHA-256, which pip checks once more as it unpacks) into the environment, from these files
    alone and whatever pip's configuration says. ``progress`` gets the packages that are in."""
    packages = site_packages_of(folder)
    before = _count(packages)
    listed = work / "wheels.txt"
    lines = [f"{_quoted(path)} --hash=sha256:{sha256}\n" for path, sha256 in wheels.items()]
    listed.write_text("".join(lines), encoding="utf-8")
    pip.run(
        "install",
        "--isolated",
        "--no-index",
        "--no-deps",
        "--require-hashes",
        "--no-cache-dir",
        "--no-warn-script-location",
        "-r",
        str(listed),
        doing="installing",
        watch=lambda: progress(max(0, _count(packages) - before)),
        reads_configuration=False,
    )


def verify(python: str | os.PathLike[str], components: tuple[Component, ...], events: Events) -> dict[str, str]:
    """Import every package of ``components`` in ``python``; returns all its packages (name -> version).

    Raises DoesNotWorkError that names those that cannot be imported and why."""
    missing, packages, text = look_inside(python, components, events)
    if missing:
        first, reason = next(iter(missing.items()))
        names = ", ".join(missing)
        raise DoesNotWorkError(
            f"the packages are installed, but {names} cannot be loaded: {reason}",
            _remedy(reason),
            "\n".join(f"{name}: {why}" for name, why in missing.items()) or text,
        )
    return packages


def look_inside(
    python: str | os.PathLike[str], components: tuple[Component, ...], events: Events
) -> tuple[dict[str, str], dict[str, str], str]:
    """(module -> why it cannot be imported, package -> version, output) of any Python. Raises UnfitPythonError where
    the program is no Python; DoesNotWorkError where it crashes."""
    modules = ",".join(module for component in components for module in component.modules)
    found_only = ",".join(FOUND_ONLY if any(c.name == "engine" for c in components) else ())
    command = guarded(python, str(CHECKER), modules, found_only)
    done = run_child(command, events, clean_environment(), _CHECK_TIMEOUT_S)
    for line in reversed(done.lines):
        if line.startswith("{"):
            try:
                data = json.loads(line)
                return dict(data["missing"]), dict(data["packages"]), done.text
            except (ValueError, KeyError, TypeError):
                break
    if done.returncode < 0 or done.returncode > 100:
        raise DoesNotWorkError(
            "Python crashed while the packages were loaded",
            "often another program's libraries are in the way; copy the details when you report this",
            done.text,
        )
    raise UnfitPythonError(f"{python} is not a Python that works", "choose another one", done.text)


def check_interpreter(path: str, components: tuple[str, ...], events: Events) -> dict[str, str]:
    """Whether a ready Python can run the engine: its packages (name -> version). Raises UnfitPythonError that says
    what is missing; Cancelled."""
    python = os.path.abspath(os.path.expanduser(path))
    if not os.path.isfile(python):
        raise UnfitPythonError(f"there is no Python at {python}", "choose the file python or python.exe")
    version = ask(python, events)["version"]
    if tuple(version[:2]) < OLDEST:
        raise UnfitPythonError(
            f"{python} is Python {version[0]}.{version[1]}, and the engine needs 3.10 or newer",
            "choose another interpreter, or install the engine with the button above",
        )
    # pyqtgraph is only for charts in QGIS: a Python without it still runs the engine
    missing, packages, _text = look_inside(python, chosen(components), events)
    lacking = {name: why for name, why in missing.items() if name not in FOUND_ONLY}
    if lacking:
        raise UnfitPythonError(
            f"this Python lacks what the engine needs: {', '.join(lacking)}",
            "install these packages into it, or install the engine with the button above",
            "\n".join(f"{name}: {why}" for name, why in lacking.items()),
        )
    return packages


def _remedy(reason: str) -> str:
    if "DLL load failed" in reason or "WinError 126" in reason:
        return "install Microsoft's Visual C++ Redistributable (x64), then check again"
    if "GLIBC" in reason or "GLIBCXX" in reason:
        return "this system is older than the packages need: choose a newer one, or 'Use this interpreter'"
    if sys.platform == "darwin" and "incompatible architecture" in reason:
        return "choose a Python of this computer's own architecture (Apple or Intel)"
    return "run the installation again; if it happens again, copy the details when you report this"


def installed_components(base: Path) -> tuple[str, ...]:
    """Components of the newest environment, of whatever lock: what an update must bring again."""
    found = environments(base)
    return found[0].components if found else ()


def size_of(folder: Path, tick: Callable[[], None] = lambda: None) -> int:
    """Bytes of all files below a folder, links not followed. ``tick`` is called now and then, and may raise."""
    total = 0
    for where, _folders, files in os.walk(folder):
        tick()
        for name in files:
            try:
                total += os.lstat(os.path.join(where, name)).st_size
            except OSError:
                continue
    return total


def _count(packages: Path | None) -> int:
    try:
        return sum(1 for name in os.listdir(packages) if name.endswith(".dist-info")) if packages else 0
    except OSError:
        return 0


def _quoted(path: Path) -> str:
    """A path in a requirements file: as an address, so that blanks, brackets and signs mean nothing."""
    return path.absolute().as_uri()
