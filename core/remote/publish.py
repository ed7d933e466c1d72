"""Publishing an archive: the folder from which a server offers it. Or a vault: a sealed copy on somebody's server.

    store/<name>/  published.json   what clients may know, where the archive is, and the owner's choices
                   catalogue.ksb    tiles and footprints (``catalogue``)
                   ...              what modes need: tables, an index, disguised vectors (``prepare`` of an answerer)

The folder is made under another name and takes its place when it is whole: a server never sees half of one.
"""

from __future__ import annotations

import hashlib
import importlib
import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from ..archive.durable import remove_tree, sync_folder, writing
from ..archive.store import Archive
from ..errors import ArchiveError, EngineError, InputError, storage_error
from ..events import Events
from ..strict_json import json_line
from . import catalogue
from .answerers import mode_names
from .client import NAME

FORMAT = 1
PUBLISHED_NAME, CATALOGUE_NAME = "published.json", "catalogue.ksb"
DEFAULT_MODES = ("private", "private-exact")
MOST_PROBE = 16
_MOST_TITLE = 200


@dataclass(frozen=True)
class Choices:
    """What the owner decides. modes: by their wire names; probe: so many rows' vectors are given away, for clients that
    check what they opened; hides_names: sources are numbered instead of named; options: of each mode."""

    title: str = ""
    modes: tuple[str, ...] = DEFAULT_MODES
    probe: int = 0
    hides_names: bool = False
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def check(self, name: str) -> None:
        """Raises InputError for what cannot be published."""
        if not NAME.fullmatch(name):
            raise InputError(f"{name!r} cannot be the name of a published archive",
                             "use up to 64 small letters, digits, and . _ - inside")
        known = [mode for mode in mode_names() if mode != "vault"]
        wrong = [mode for mode in (*self.modes, *self.options) if mode not in known]
        if wrong:
            raise InputError(f"no mode called {wrong[0]!r} can be published", "known: " + ", ".join(known))
        if not self.modes or len(set(self.modes)) != len(self.modes):
            raise InputError("the modes must be named once each", "such as private,private-exact")
        if any(mode not in self.modes for mode in self.options):
            raise InputError("an option is given for a mode that is not published", "name the mode too")
        if not 0 <= self.probe <= MOST_PROBE:
            raise InputError(f"a probe of {self.probe} tiles is not possible", f"give 0 to {MOST_PROBE}")
        if len(self.title) > _MOST_TITLE or not self.title.isprintable():
            raise InputError("the title is too long, or more than one line", f"at most {_MOST_TITLE} characters")


def publish(folder: Path, name: str, store: Path, choices: Choices | None = None,
            events: Events | None = None) -> Path:  # fmt: skip
    """Prepare ``store/name`` from the archive in ``folder``; the path of it. One of before is replaced.

    Raises InputError, ArchiveError, StorageError, EngineError where a mode's packages are not installed, Cancelled.
    """
    choices, events = choices or Choices(), events or Events()
    choices.check(name)
    with Archive.open(folder) as archive:
        if not len(archive):
            raise ArchiveError(f"{archive.folder} has no tiles", "index some rasters first")
        target = store.expanduser().absolute() / name
        check_is_published(target)
        half = target.with_name(f".{name}.{os.getpid()}.tmp")
        try:
            remove_tree(half)
            half.mkdir(parents=True)
            _fill(half, archive, name, choices, events)
            events.check_cancelled()
            _put(half, target)
        except OSError as error:
            raise storage_error(error, target) from error
        finally:
            shutil.rmtree(half, ignore_errors=True)
    return target


def check_is_published(target: Path) -> None:
    """Raises InputError where something else is at ``target``: nobody's folder is replaced by a slip of the hand."""
    is_empty = not target.exists() or (target.is_dir() and not any(target.iterdir()))
    if not is_empty and not (target / PUBLISHED_NAME).is_file():
        raise InputError(f"{target} exists and holds nothing that was published", "choose another name or store")


def facts_of(archive: Archive, name: str, choices: Choices) -> dict[str, Any]:
    """What everybody may know of an archive before its catalogue: sizes, encoder, grid."""
    own = archive.manifest.encoder
    encoder = {"name": own.name, "dim": own.dim, "input_px": own.input_px, "version": own.version,
               "fingerprint": own.fingerprint, "weights_sha256": own.weights_sha256,
               "licence": own.licence}  # fmt: skip
    grid = {"crs": archive.grid.crs, "whole": archive.grid.whole, "tile_m": [s.tile_m for s in archive.grid.scales]}
    return {"name": name, "title": choices.title or name, "rows": len(archive), "dim": archive.dim,
            "generation": archive.generation, "encoder": encoder, "grid": grid}  # fmt: skip


def _fill(half: Path, archive: Archive, name: str, choices: Choices, events: Events) -> None:
    steps = len(choices.modes) + 1
    events.progress("publish", 0, steps, "parts")
    data = catalogue.make(archive, choices.hides_names)
    with writing(half / CATALOGUE_NAME) as file:
        file.write(data)
    options: dict[str, dict[str, Any]] = {}
    done: set[ModuleType] = set()
    for number, mode in enumerate(choices.modes, 1):
        events.check_cancelled()
        events.progress("publish", number, steps, "parts")
        given = dict(choices.options.get(mode, {}))
        module = _answerer(mode)
        made = None
        if module not in done:
            made = _prepare(module, archive, half, given, events)
            done.add(module)
        options[mode] = {**given, **(made or {})}
    told = {
        "format": FORMAT,
        **facts_of(archive, name, choices),
        "archive": str(archive.folder),
        "modes": list(choices.modes),
        "options": options,
        "probe": _probe(archive, choices.probe),
        "catalogue": {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)},
    }
    with writing(half / PUBLISHED_NAME) as file:
        file.write((json_line(told) + "\n").encode("utf-8"))
    events.progress("publish", steps, steps, "parts")


def _answerer(mode: str) -> ModuleType:
    name = {"private-exact": "private"}.get(mode, mode).replace("-", "_")
    try:
        return importlib.import_module(f"{__package__}.answerers.{name}")
    except ModuleNotFoundError as error:
        raise EngineError(f"the mode {mode} needs the package {error.name}, which is not installed",
                          "install the component 'private' of the engine") from None


def _prepare(module: ModuleType, archive: Archive, half: Path, options: dict[str, Any],
             events: Events) -> dict[str, Any] | None:  # fmt: skip
    """What a mode needs to have made once: ``prepare(archive, store, options, events)`` of its answerer, if it has one;
    what that returns are more options for the answerer. The private modes take the options ``coarse`` (a table for the
    short pass, also below 100,000 rows) and ``lists`` (inverted lists, of which clients may ask for some)."""
    prepare = getattr(module, "prepare", None)
    if prepare is None:
        return None
    if module.__name__.endswith(".private"):
        prepare(archive, half, always=bool(options.pop("coarse", False)))
        if options.pop("lists", False):
            importlib.import_module(f"{module.__name__}_lists").prepare(archive, half, events)
        return None
    made: dict[str, Any] | None = prepare(archive, half, options, events)
    return made


def _probe(archive: Archive, count: int) -> dict[str, Any] | None:
    if not count:
        return None
    from ..privacy import probe

    return probe.make(archive.vectors, count).to_dict()


def _put(half: Path, target: Path) -> None:
    """``half`` becomes ``target``. A server that has the old one open goes on with it."""
    before = target.with_name(f".{target.name}.{os.getpid()}.old")
    remove_tree(before)
    if target.exists():
        os.rename(target, before)
    try:
        os.rename(half, target)
    except OSError:
        if before.exists():
            os.rename(before, target)
        raise
    sync_folder(target.parent)
    shutil.rmtree(before, ignore_errors=True)


def published_in(store: Path) -> Sequence[Path]:
    """The folders in a store that hold something published, by name."""
    if not store.is_dir():
        return []
    return [path for path in sorted(store.iterdir())
            if not path.name.startswith(".") and (path / PUBLISHED_NAME).is_file()]  # fmt: skip
