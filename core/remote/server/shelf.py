"""The archives that a server offers: folders that ``kinscape publish`` prepared, read strictly, and the vaults of
accounts; with what the answerers say of each mode."""

from __future__ import annotations

import hashlib
import re
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...errors import ArchiveError, KinscapeError
from ...strict_json import read_json
from ..answerers import mode_names
from .accounts import Account
from .crew import Crew, Offer
from .refusals import unknown

PUBLISHED_NAME, CATALOGUE_NAME, FILES_NAME = "published.json", "catalogue.ksb", "files"
NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
FORMAT = 1
_MOST_BYTES = 4 << 20
_INNER = {"archive", "options", "format", "modes"}  # of published.json; never told to clients
_HEAVY_SHARE = 0.5  # of a worker's memory for prepared rows; the rest is for working


@dataclass(frozen=True)
class Held:
    """A file that clients may fetch: from memory or from the disk."""

    content: bytes | Path
    sha256: str
    bytes: int


@dataclass
class Published:
    """One archive. ``told``: what everybody may read of it; ``owner``: the only account that sees it (None: all)."""

    name: str
    folder: Path
    rows: int
    dim: int
    told: dict[str, Any]
    offers: dict[str, Offer]
    owner: int | None = None
    facts: dict[str, dict[str, Any]] = field(default_factory=dict)
    files: dict[str, dict[str, Held]] = field(default_factory=dict)
    catalogue: Held | None = None

    def shown(self) -> dict[str, Any]:
        """For GET /v1/archives/{name}: no path, no option of the owner."""
        return {
            **self.told, "name": self.name, "rows": self.rows, "dim": self.dim, "modes": self.facts,
            "catalogue": None if self.catalogue is None else _facts_of(self.catalogue),
            "files": {mode: {name: _facts_of(held) for name, held in files.items()}
                      for mode, files in self.files.items()},
        }  # fmt: skip


class Shelf:
    """All that is offered, by name. ``note(text)`` gets what could not be offered and why."""

    def __init__(self, crew: Crew, note: Callable[[str], None], modes: Sequence[str] = ()) -> None:
        self._crew = crew
        self._note = note
        self._modes = tuple(modes)
        self._lock = threading.Lock()
        self._all: dict[str, Published] = {}

    def put(self, published: Published) -> None:
        """Ask the answerers for facts and files, and offer it. A mode that cannot be served is left out, with a note.
        Raises ArchiveError where none is left."""
        problems = []
        for mode, offer in published.offers.items():
            try:
                facts, files = self._crew.facts(offer)
                self._crew.open(offer)
                if facts.get("rows", published.rows) != published.rows:
                    raise ArchiveError("the archive has changed since it was published", "publish it again")
            except KinscapeError as error:
                problems.append(f"{published.name}: the mode {mode} is not offered: {error}")
                continue
            published.facts[mode] = facts
            published.files[mode] = {name: hold(content) for name, content in files.items()
                                     if FILE_NAME.fullmatch(name)}
        for problem in problems:
            self._note(problem)
        if not published.facts:
            raise ArchiveError(f"nothing of {published.folder} can be offered", "; ".join(problems))
        with self._lock:
            self._all[published.name] = published

    def drop(self, name: str) -> None:
        with self._lock:
            gone = self._all.pop(name, None)
        if gone is not None:
            self._crew.forget(str(gone.folder))

    def find(self, account: Account, name: str) -> Published:
        """Raises Refusal 404 for what is not there, and for what the account may not see: both look alike."""
        with self._lock:
            published = self._all.get(name)
        if published is None or not self._may_see(account, published):
            raise unknown(f"archive {name[:64]!r}" if NAME.fullmatch(name) else "such archive")
        return published

    def seen_by(self, account: Account) -> list[Published]:
        with self._lock:
            every = sorted(self._all.values(), key=lambda one: one.name)
        return [one for one in every if self._may_see(account, one)]

    def modes(self) -> set[str]:
        with self._lock:
            return {mode for one in self._all.values() for mode in one.facts}

    def names(self) -> list[str]:
        with self._lock:
            return sorted(self._all)

    def has(self, name: str) -> bool:
        with self._lock:
            return name in self._all

    def wanted(self, modes: Sequence[str]) -> list[str]:
        """Those that this server offers."""
        return [mode for mode in modes if mode in mode_names() and (not self._modes or mode in self._modes)]

    @staticmethod
    def _may_see(account: Account, published: Published) -> bool:
        return published.owner == account.id if published.owner is not None else account.may_see(published.name)


def read_published(folder: Path, shelf: Shelf, keep_bytes: int) -> Published:
    """What ``kinscape publish`` wrote into ``folder``. ``keep_bytes``: memory for prepared rows in a worker. Raises
    ArchiveError for a folder that is none, is damaged, or of a newer Kinscape."""
    told = _read(folder / PUBLISHED_NAME)
    name, archive, modes = told.get("name"), told.get("archive"), told.get("modes")
    rows, dim, options = told.get("rows"), told.get("dim"), told.get("options", {})
    if told.get("format") != FORMAT:
        raise ArchiveError(f"{folder} was published in another format", "publish it again, or update Kinscape")
    if (not isinstance(name, str) or not NAME.fullmatch(name) or not isinstance(archive, str)
            or not isinstance(modes, list) or type(rows) is not int or type(dim) is not int or rows < 1 or dim < 1
            or not isinstance(options, dict)):  # fmt: skip
        raise _damaged(folder)
    wanted = shelf.wanted([mode for mode in modes if isinstance(mode, str)])
    offers = {mode: Offer(mode, str(_inside(folder, archive)), str(folder), rows,
                          {**_options(options, mode), "keep_bytes": keep_bytes // max(1, len(wanted))})
              for mode in wanted}  # fmt: skip
    open_to_all = {key: value for key, value in told.items() if key not in _INNER}
    published = Published(name, folder, rows, dim, open_to_all, offers)
    published.catalogue = hold(folder / CATALOGUE_NAME)
    said = told.get("catalogue")
    if not isinstance(said, dict) or said.get("sha256") != published.catalogue.sha256:
        raise _damaged(folder)
    return published


def keep_bytes_of(worker_mb: int, archives: int) -> int:
    """Memory for the prepared rows of one archive in one worker."""
    return int(worker_mb * _HEAVY_SHARE) * 1024 * 1024 // max(1, archives)


def hold(content: bytes | Path) -> Held:
    """Size and SHA-256 of what clients may fetch. Raises ArchiveError where the file cannot be read."""
    if isinstance(content, bytes):
        return Held(content, hashlib.sha256(content).hexdigest(), len(content))
    digest, size = hashlib.sha256(), 0
    try:
        with open(content, "rb") as file:
            while chunk := file.read(1 << 20):
                digest.update(chunk)
                size += len(chunk)
    except OSError as error:
        raise ArchiveError(f"{content} cannot be read: {error.strerror or error}", "publish the archive again") \
            from error
    return Held(content, digest.hexdigest(), size)


def _inside(folder: Path, archive: str) -> Path:
    """The archive's folder; relative to the published one where it was moved with it."""
    path = Path(archive)
    return path if path.is_absolute() else (folder / path).resolve()


def _options(options: dict[str, Any], mode: str) -> dict[str, Any]:
    own = options.get(mode, {})
    return own if isinstance(own, dict) else {}


def _read(path: Path) -> dict[str, Any]:
    try:
        told = read_json(path, _MOST_BYTES)
    except FileNotFoundError:
        raise ArchiveError(f"{path.parent} holds nothing that was published", "prepare it with: kinscape publish") \
            from None
    except (OSError, ValueError, RecursionError) as error:
        raise _damaged(path.parent) from error
    if not isinstance(told, dict):
        raise _damaged(path.parent)
    return told


def _damaged(folder: Path) -> ArchiveError:
    return ArchiveError(f"what was published in {folder} is damaged", "publish the archive again")


def _facts_of(held: Held) -> dict[str, Any]:
    return {"sha256": held.sha256, "bytes": held.bytes}
