"""The installation from beginning to end. Every step can be interrupted, by a cancel, a fault or ``kill -9``; the next
run throws away what is half done, keeps every byte that was downloaded, and goes on."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..archive.lock import FolderLock
from ..errors import ArchiveError, InputError, StorageError
from ..events import Events
from .base_python import BasePython, find_base
from .components import BY_NAME, chosen, hashes_of
from .downloads import Downloader, free_bytes, sha256_of
from .environment import install_wheels, make_environment, size_of, verify
from .failures import (
    BusyError,
    DiskFullError,
    InstallError,
    UnknownHashError,
    long_path,
    not_allowed,
    of_os_error,
    wrong_hash,
)
from .gpu import wished_build
from .network import Network
from .pip_tool import Pip, Source
from .places import (
    EMPTY,
    MANIFEST,
    Environment,
    describe,
    environments,
    home,
    is_empty,
    lock_id,
    mark_empty,
    new_folder,
    python_of,
    wheels_folder,
)
from .places import write_manifest as mark_complete
from .plan import (
    PART,
    UNPACKED,
    Plan,
    bytes_here,
    forget_plan,
    is_whole,
    longest_name,
    plan_key,
    read_plan,
    unpacked_bytes,
)
from .plan import write_plan as remember_plan
from .removal import discard, fresh_folder, remove, remove_incomplete, remove_old
from .resolve import resolve
from .sums import write_sums

SPARE_BYTES = 200_000_000  # left free on the disk, for the system and for pip's temporary files
KEPT_WHEELS_BYTES = 1_000_000_000
LONGEST_PATH = 259  # of Windows, unless its long paths are switched on


@dataclass(frozen=True)
class Request:
    """What to install. ``base``: the base folder (see ``places``); ``components``: names (the engine always comes, and
    what an earlier installation had); ``interpreter``: the Python to build on, "" to find QGIS's; ``offline_folder``:
    a folder of wheels instead of an index; ``build``: of torch: auto, cpu or large; ``download_only``: a folder to
    fill with the wheels instead of installing; ``is_again``: install even where everything is there already."""

    base: Path
    components: tuple[str, ...] = ("engine",)
    interpreter: str = ""
    offline_folder: str = ""
    build: str = "auto"
    download_only: str = ""
    is_again: bool = False
    network: Network = field(default_factory=Network)

    def checked(self) -> Request:
        """Itself; raises InputError for what cannot be."""
        chosen(self.components)
        self.network.checked()
        if self.build not in ("auto", "cpu", "large"):
            raise InputError(f"no build called {self.build!r}", "known: auto, cpu, large")
        if self.offline_folder and not os.path.isdir(self.offline_folder):
            raise InputError(f"the folder of packages does not exist: {self.offline_folder}")
        return self


@dataclass(frozen=True)
class Outcome:
    """``folder``: the environment, or the folder that was filled; ``was_there``: nothing had to be done."""

    folder: Path
    components: tuple[str, ...]
    build: str = ""
    packages: dict[str, str] = field(default_factory=dict)
    downloaded_bytes: int = 0
    size_bytes: int = 0
    seconds: float = 0.0
    was_there: bool = False
    removed: tuple[str, ...] = ()


def install(request: Request, events: Events | None = None) -> Outcome:
    """Install. Raises InstallError (one class per cause), InputError, Cancelled; whatever was fetched is kept then."""
    request, events = request.checked(), events or Events()
    began = time.monotonic()
    target = home(request.base)
    try:
        with _alone(target):
            outcome = _Installation(request, events).run()
    except OSError as error:
        raise of_os_error(error, target) or InstallError(f"installing failed: {error}", "", repr(error)) from error
    except ValueError as error:  # a text that no system takes as a path, or an answer that is none
        raise InstallError(
            f"installing failed: {error}", "copy the details when you report this", repr(error)
        ) from error
    return replace(outcome, seconds=round(time.monotonic() - began, 1))


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """One installation at a time in a folder, whatever program it runs in."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FolderLock(folder)
    except OSError as error:
        raise of_os_error(error, folder) or not_allowed(folder, str(error)) from error
    except StorageError as error:
        raise not_allowed(folder, error.message) from error
    except ArchiveError as error:
        raise BusyError(
            "another QGIS is installing the engine into the same folder at this moment",
            "wait until it has finished; this page will then find the engine",
        ) from error
    try:
        yield
    finally:
        lock.release()


class _Installation:
    """One run, under the lock."""

    def __init__(self, request: Request, events: Events) -> None:
        self.request, self.events = request, events
        self.base = request.base
        self.components = chosen(self._wanted())
        self.names = tuple(c.name for c in self.components)
        self.build = wished_build(request.build) if "networks" in self.names else ""
        self.source = Source(request.network, request.offline_folder)
        self.work = home(self.base) / "work"
        self.wheels = Path(request.download_only) if request.download_only else wheels_folder(self.base)

    def _wanted(self) -> tuple[str, ...]:
        """What was asked for, and what the environment in use has: an update must not take anything away."""
        there = environments(self.base)
        before = there[0].components if there and not self.request.download_only else ()
        return tuple(dict.fromkeys((*self.request.components, *(n for n in before if n in BY_NAME))))

    def run(self) -> Outcome:
        there = self._complete()
        if there is not None:
            return Outcome(there.folder, there.components, there.build, there.packages, was_there=True)
        remove_incomplete(self.base, self.events)
        fresh_folder(self.work)
        self.events.progress("looking for Python", 0, None)
        python = find_base(self.request.interpreter, self.events)
        self.events.log(f"building on {python.path} ({python})")
        if self.request.download_only:
            return self._only_download(python)
        folder = new_folder(self.base, python.short, python.machine)
        try:
            return self._build(folder, python)
        finally:
            shutil.rmtree(self.work, ignore_errors=True)
            if not any((folder / marker).is_file() for marker in (MANIFEST, EMPTY)):
                discard(folder)  # a kill leaves it: the next run removes it

    def _complete(self) -> Environment | None:
        """An environment that has all that is wanted, of this lock and of the Python and build asked for."""
        if self.request.is_again or self.request.download_only:
            return None
        for found in environments(self.base):
            is_build = self.request.build == "auto" or not found.build or found.build == self.build
            if found.is_current and is_build and set(self.names) <= set(found.components) and self._works(found):
                return found
        return None

    def _works(self, found: Environment) -> bool:
        """Whether a complete environment still works: files may have been deleted, or locked away by an antivirus."""
        self.events.progress("checking", 0, None)
        try:
            verify(found.interpreter, tuple(BY_NAME[name] for name in self.names), self.events)
        except InstallError as error:
            self.events.log(f"{found.folder.name} is installed anew: {error.message}", "warning")
            return False
        return True

    # -- steps
    def _build(self, folder: Path, python: BasePython) -> Outcome:
        pip, plan = self._environment(folder, python)
        plan, fetched = self._download(plan)
        files = self._checked_files(plan)
        self._check_space(folder, unpacked_bytes(list(files)))
        self._check_paths(folder, list(files))
        total = len(files)
        self.events.progress("installing", 0, total, "packages")
        (folder / EMPTY).unlink(missing_ok=True)  # from here on it is not empty, and not complete
        install_wheels(
            pip, folder, files, self.work, lambda n: self.events.progress("installing", n, total, "packages")
        )
        self.events.progress("checking", 0, None)
        packages = verify(python_of(folder), self.components, self.events)
        self.events.check_cancelled()
        size = size_of(folder, self.events.check_cancelled)
        mark_complete(
            Environment(
                folder, lock_id(), python.short, python.machine, self.names, packages, plan.build, time.time(), size
            )
        )
        return self._finish(folder, plan, packages, fetched, size)

    def _environment(self, folder: Path, python: BasePython) -> tuple[Pip, Plan]:
        """An empty environment with pip, and the plan (of an earlier run, where all its files are here)."""
        pip = Pip(folder, python, self.source, self.work, self.events)
        is_ready = is_empty(folder, python.path, pip.version())
        if not is_ready:
            self.events.progress("making the environment", 0, None)
            remove(folder, self.events)
            make_environment(folder, python, self.events)
        where = self.request.offline_folder or "|".join((self.request.network.index, self.request.network.cpu_index))
        key = plan_key(self.names, self.build, python.short, python.machine, where)
        earlier = read_plan(self.base)
        if earlier is not None and earlier.key == key and all(is_whole(f, self.wheels) for f in earlier.files):
            if not pip.version():
                pip.prepare()
            return pip, earlier  # everything is here: no network is needed any more
        if not is_ready:
            self.events.progress("getting pip", 0, None)
            pip.prepare()
            mark_empty(folder, python.path, pip.version())
        return pip, self._resolve(pip, key)

    def _resolve(self, pip: Pip, key: str) -> Plan:
        plan, network = resolve(pip, self.components, self.build, self.source, self.work, key, self.events)
        self.source = replace(self.source, network=network)
        return plan

    def _download(self, plan: Plan) -> tuple[Plan, int]:
        """Every file of the plan into the folder of wheels. Returns the plan with its sizes, and the bytes that had
        to be fetched."""
        loader = Downloader(self.wheels, self.source.network, self.events)
        self.events.progress("asking for sizes", 0, None)
        known = {f.filename: bytes_here(f, self.wheels) for f in plan.files if is_whole(f, self.wheels)}
        plan = plan.with_sizes(known)
        plan = plan.with_sizes(loader.sizes(list(plan.files)))
        if not self.request.download_only:
            remember_plan(self.base, plan)
        here = sum(f.size for f in plan.files if is_whole(f, self.wheels))
        missing = max(0, plan.total_bytes - here)
        unpacked = 0 if self.request.download_only else int(plan.total_bytes * UNPACKED)
        self._check_space(self.wheels, missing + unpacked)
        loader.fetch(list(plan.files), lambda n: self.events.progress("downloading", n, plan.total_bytes, "bytes"))
        return plan, missing

    def _checked_files(self, plan: Plan) -> dict[Path, str]:
        """The wheels of the plan and their hashes, which the lock knows, or else the index said. Raises
        WrongHashError (the wrong file is thrown away) and UnknownHashError."""
        paths: dict[Path, str] = {}
        for number, file in enumerate(plan.files):
            self.events.check_cancelled()
            self.events.progress("checking files", number, len(plan.files), "files")
            path = self.wheels / file.filename
            allowed = hashes_of(file.name, file.version) or {file.sha256} - {""}
            if not allowed:
                raise UnknownHashError(f"nothing says which SHA-256 {file.filename} must have", "run it again")
            paths[path] = sha256_of(path, self.events.check_cancelled)
            if paths[path] not in allowed:
                path.unlink(missing_ok=True)
                raise wrong_hash(file.filename)
        return paths

    def _check_paths(self, folder: Path, files: list[Path]) -> None:
        """Before anything is unpacked: Windows makes no files of more than 259 characters, unless it was told to."""
        if _has_short_paths() and len(str(folder)) + len("\\Lib\\site-packages\\") + longest_name(files) > LONGEST_PATH:
            raise long_path(folder)

    def _check_space(self, folder: Path, needed: int) -> None:
        free = free_bytes(folder)
        if free < needed + SPARE_BYTES:
            raise DiskFullError(
                f"not enough space: {_mb(needed + SPARE_BYTES)} MB are needed in {folder}, {_mb(free)} MB are free",
                "free some space or choose another location; what was downloaded is kept",
            )

    def _finish(self, folder: Path, plan: Plan, packages: dict[str, str], fetched: int, size: int) -> Outcome:
        """The environment is complete: what follows is only tidying, and must not make it fail."""
        removed: list[str] = []
        try:
            forget_plan(self.base)
            removed = remove_old(self.base, folder, self.events)
            self._tidy_wheels(plan)
        except OSError as error:
            self.events.log(f"old files could not be removed: {error}", "warning")
        done = describe(folder)
        components = done.components if done else self.names
        return Outcome(folder, components, plan.build, packages, fetched, size, removed=tuple(removed))

    def _tidy_wheels(self, plan: Plan) -> None:
        """Keep the wheels of this plan for the next time a component is added, unless they are large."""
        if self.request.offline_folder and os.path.samefile(self.request.offline_folder, self.wheels):
            return  # the user's own
        kept = {f.filename for f in plan.files} if plan.total_bytes <= KEPT_WHEELS_BYTES else set()
        for path in self.wheels.iterdir():
            if path.name not in kept and path.suffix in (".whl", PART):
                path.unlink(missing_ok=True)

    def _only_download(self, python: BasePython) -> Outcome:
        """Fill a folder for a computer of the same kind that has no network; pip itself is put in too."""
        folder = self.work / "environment"
        try:
            make_environment(folder, python, self.events)
            pip = Pip(folder, python, self.source, self.work, self.events)
            pip.prepare()
            plan, fetched = self._download(self._resolve(pip, ""))
            files = self._checked_files(plan)
            pip.run("download", "--no-deps", "--only-binary", ":all:", "-d", str(self.wheels), *self.source.options(),
                    "-r", str(pip.requirement()), doing="getting pip")  # fmt: skip
            write_sums(self.wheels, {path.name: sha256 for path, sha256 in files.items()})
        finally:
            shutil.rmtree(self.work, ignore_errors=True)
        return Outcome(
            self.wheels, self.names, plan.build, {f.name: f.version for f in plan.files}, fetched, plan.total_bytes
        )


def _has_short_paths() -> bool:
    """Whether this is a Windows that has not switched its long paths on."""
    if sys.platform != "win32":
        return False
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SYSTEM\CurrentControlSet\Control\FileSystem") as key:
            return winreg.QueryValueEx(key, "LongPathsEnabled")[0] != 1
    except OSError:
        return True


def _mb(n: int) -> str:
    return f"{n / 1e6:,.0f}"
