"""The plan of an installation: the exact files that it needs. Kept on the disk, so that an installation that was
interrupted knows how much of it is there already."""

from __future__ import annotations

import json
import os
import zipfile
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from .places import home, lock_id, wheels_folder, write_whole

PLAN = "plan.json"
FORMAT = 1
PART = ".part"
# what an unpacked wheel needs in relation to the wheel, and the byte code that Python adds (measured: 3.3)
UNPACKED = 3.4


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
        return Plan(str(data["key"]), tuple(WheelFile(**f) for f in data["files"]), str(data["build"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_plan(base: Path, plan: Plan) -> None:
    data = {"format": FORMAT, "key": plan.key, "build": plan.build, "files": [asdict(f) for f in plan.files]}
    write_whole(home(base) / PLAN, json.dumps(data, indent=1) + "\n")


def forget_plan(base: Path) -> None:
    (home(base) / PLAN).unlink(missing_ok=True)


def bytes_here(file: WheelFile, folder: Path) -> int:
    """How many bytes of a file are in the folder, whole or as a part."""
    for path in (folder / file.filename, folder / (file.filename + PART)):
        try:
            return path.stat().st_size
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
    return path.is_file() and (not file.size or path.stat().st_size == file.size)


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
