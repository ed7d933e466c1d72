"""pip, wherever it comes from: that of the new environment, that of the Python it was made of, or a wheel of pip."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..events import Events
from .base_python import BasePython
from .child import Done, clean_environment, guarded, run_child
from .components import pip_hashes, pip_requirement
from .downloads import sha256_of
from .failures import InstallError, NoWheelError, no_venv, of_pip
from .network import Network, certifi_of
from .places import python_of, site_packages_of

FINDER = Path(__file__).resolve().parent / "finder.py"
_TIMEOUT = ("--timeout", "20", "--retries", "1")


@dataclass(frozen=True)
class Source:
    """Where packages come from: the index (``offline_folder`` ""), or a folder of wheels."""

    network: Network
    offline_folder: str = ""

    def options(self) -> list[str]:
        if self.offline_folder:
            return ["--isolated", "--no-index", "--find-links", os.path.abspath(self.offline_folder)]
        return list(_TIMEOUT)


class Pip:
    """Runs pip for the environment ``folder``. ``work``: a folder for its temporary files, on the same disk."""

    def __init__(self, folder: Path, base: BasePython, source: Source, work: Path, events: Events) -> None:
        self._folder, self._base, self._source = folder, base, source
        self._work, self._events = work, events
        self._python = str(python_of(folder))
        self._wheel = ""

    def prepare(self) -> None:
        """See that the environment has a pip, the one of the lock if it can be had (finder.py knows its inside).
        Raises NoVenvError, or the cause for which no pip can be had."""
        has_pip = bool(self.version())
        if not has_pip and not self._base_has_pip():
            self._wheel = self._wheel_of_pip()
            if not self._wheel:
                raise no_venv(str(self._base))
        wanted = pip_requirement()
        if self.version() != wanted.partition("==")[2]:
            try:
                self.run("install", "--upgrade", "--only-binary", ":all:", *self._source.options(), "-r",
                         str(self.requirement()), doing="getting pip")  # fmt: skip
            except NoWheelError:
                if not has_pip:
                    raise
                self._events.log("pip could not be brought up to date; going on with the old one")

    def requirement(self) -> Path:
        """A file that asks for the pip of the lock, by its hashes."""
        hashes = "".join(f" --hash=sha256:{value}" for value in sorted(pip_hashes()))
        file = self._work / "pip.txt"
        file.write_text(f"{pip_requirement()}{hashes}\n", encoding="utf-8")
        return file

    def version(self) -> str:
        """Of the environment's own pip; "" where it has none."""
        packages = site_packages_of(self._folder)
        names = sorted(packages.glob("pip-*.dist-info")) if packages else []
        return names[-1].name.removeprefix("pip-").removesuffix(".dist-info") if names else ""

    def find(self, request: Path, progress: Callable[[int], None]) -> Done:
        """Run finder.py; ``progress`` gets the packages that were found. Its answer may hold logins."""
        lines: list[str] = []

        def hear(line: str) -> None:
            if line.startswith("found "):
                lines.append(line)

        command = guarded(self._python, str(FINDER), str(request))
        return run_child(
            command, self._events, self._environment(), watch=lambda: progress(len(lines)), hear=hear, is_raw=True
        )

    def failure(self, done: Done, doing: str, lines: list[str] | None = None) -> InstallError:
        """The cause of a failure that ``done`` ended with; ``lines`` instead of what it printed."""
        told = [line for line in done.lines if not line.startswith("{")] if lines is None else lines
        return of_pip(told, done.returncode, str(self._base), doing)

    def certificates(self) -> str:
        """The list of certificate authorities that pip brings along; "" without one."""
        return certifi_of(site_packages_of(self._folder))

    def run(
        self, *args: str, doing: str, watch: Callable[[], None] | None = None, reads_configuration: bool = True
    ) -> Done:
        """Raises the InstallError of what pip says when it fails."""
        log = self._work / "pip.log"
        log.unlink(missing_ok=True)
        variables = self._environment() | ({} if reads_configuration else {"PIP_CONFIG_FILE": os.devnull})
        done = run_child(self._command(*args, "--log", str(log)), self._events, variables, watch=watch)
        if done.returncode:
            text = log.read_text(encoding="utf-8", errors="replace") if log.is_file() else ""
            raise of_pip(done.lines, done.returncode, str(self._base), doing, text)
        return done

    def _command(self, *args: str) -> list[str]:
        if self.version():
            return guarded(self._python, "pip", "--no-input", *args)
        if self._wheel:
            return guarded(self._python, os.path.join(self._wheel, "pip"), "--no-input", *args)
        return guarded(self._base.path, "pip", "--python", self._python, "--no-input", *args)

    def _environment(self) -> dict[str, str]:
        temporary = self._work / "tmp"
        temporary.mkdir(parents=True, exist_ok=True)
        extra = {name: str(temporary) for name in ("TMPDIR", "TEMP", "TMP")}
        return clean_environment({**extra, **self._source.network.child_variables()})

    def _base_has_pip(self) -> bool:
        if not self._base.has_pip:
            return False
        done = run_child(guarded(self._base.path, "pip", "--version"), self._events, self._environment(), 60.0)
        numbers = re.search(r"pip (\d+)\.(\d+)", done.text)
        return bool(numbers) and (int(numbers[1]), int(numbers[2])) >= (22, 3)  # has --python

    def _wheel_of_pip(self) -> str:
        """A wheel of pip to run from: the system's own, or one that the lock knows."""
        system = "/usr/share/python-wheels"
        for folder in filter(None, [self._source.offline_folder, str(self._work.parent / "wheels"), system]):
            found = sorted(Path(folder).glob("pip-*.whl"), reverse=True) if os.path.isdir(folder) else []
            for wheel in found:
                if folder == system or sha256_of(wheel) in pip_hashes():
                    return os.path.abspath(wheel)
        return ""
