"""The plan of an installation: the exact files that it needs. Kept on the disk, so that an installation that was
interrupted knows how much of it is there already."""

from __future__ import annotations

import json
import os
import re
import zipfile
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from .places import home, lock_id, wheels_folder, write_whole

PLAN = "plan.json"
FORMAT = 1
PART = ".part"
# what an unpacked wheel needs in relation to the wheel, and the byte code that Python adds (measured: 3.3)
UNPACKED = 3.4
# an index chooses the names of its files: none may lead out of the folder, on any system
_FILENAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+!-]{0,240}\.whl")


@dataclass(frozen=True)
class WheelFile:
    """``url``: https, http or file; ``sha256``: what the file must have, "" where neither the lock nor the index says;
    ``size``: bytes, 0 while unknown."""

    name: str
    version: str
    filename: str
    url: str
    sha256: str = ""
    size: int = 0


def is_safe_name(filename: str) -> bool:
    """Whether a filename that an index gave is one of a wheel, and nothing else."""
    return bool(_FILENAME.fullmatch(filename))


@dataclass(frozen=True)
class Plan:
    """``key`` says for what: lock, components, build, Python, machine, and where the files come from."""

    key: str
    files: tuple[WheelFile, ...]
    build: str = ""

    @property
    def total_bytes(self) -> int:
        return sum(f.size for f in self.files)

    def with_sizes(self, sizes: dict[str, int]) -> Plan:
        return replace(self, files=tuple(replace(f, size=sizes.get(f.filename, f.size)) for f in self.files))


def plan_key(components: tuple[str, ...], build: str, python: str, machine: str, source: str) -> str:
    return "|".join((lock_id(), "+".join(components), build, python, machine, source))


def read_plan(base: Path) -> Plan | None:
    """The plan that an earlier run left; None without one that can be read."""
    try:
        data = json.loads((home(base) / PLAN).read_text(encoding="utf-8"))
        if data["format"] != FORMAT:
            return None
        plan = Plan(str(data["key"]), tuple(WheelFile(**f) for f in data["files"]), str(data["build"]))
        is_sound = all(is_safe_name(f.filename) and f.size >= 0 for f in plan.files)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return plan if is_sound else None


def write_plan(base: Path, plan: Plan) -> None:
    # without the addresses: some indexes put a key into them, and they are asked for again anyway
    files = [{**asdict(f), "url": ""} for f in plan.files]
    data = {"format": FORMAT, "key": plan.key, "build": plan.build, "files": files}
    write_whole(home(base) / PLAN, json.dumps(data, indent=1) + "\n")


def forget_plan(base: Path) -> None:
    (home(base) / PLAN).unlink(missing_ok=True)


def bytes_here(file: WheelFile, folder: Path) -> int:
    """How many bytes of a file are in the folder, whole or as a part."""
    for path in (folder / file.filename, folder / (file.filename + PART)):
        try:
            return path.lstat().st_size
        except OSError:
            continue
    return 0


def already_here(base: Path) -> tuple[int, int]:
    """(bytes here, bytes in all) of an installation that was begun and not finished; (0, 0) without one."""
    plan = read_plan(base)
    if plan is None:
        return 0, 0
    folder = wheels_folder(base)
    return sum(min(bytes_here(f, folder), f.size or 1 << 60) for f in plan.files), plan.total_bytes


def is_whole(file: WheelFile, folder: Path) -> bool:
    """Whether the file is there with its full size (its hash is checked again before it is installed)."""
    path = folder / file.filename
    return path.is_file() and not path.is_symlink() and (not file.size or path.stat().st_size == file.size)


def longest_name(files: list[Path]) -> int:
    """Characters of the longest path inside wheels (of their byte code too)."""
    longest = 0
    for path in files:
        try:
            with zipfile.ZipFile(path) as wheel:
                names = wheel.namelist()
        except (OSError, zipfile.BadZipFile):
            continue
        longest = max(longest, *(len(n) + (len("__pycache__/.cpython-312") if n.endswith(".py") else 0) for n in names))
    return longest


def unpacked_bytes(files: list[Path]) -> int:
    """What wheels take on the disk once installed, the byte code of their Python files included."""
    total = 0
    for path in files:
        try:
            with zipfile.ZipFile(path) as wheel:
                infos = wheel.infolist()
        except (OSError, zipfile.BadZipFile):
            total += int(os.path.getsize(path) * UNPACKED)
            continue
        total += sum(i.file_size + (i.file_size if i.filename.endswith(".py") else 0) for i in infos)
    return total
