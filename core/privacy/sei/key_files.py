"""The files of SEI in the key folder: sei/NAME.owner, NAME.request, NAME.user, and which state a user has seen."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ...errors import InputError, PrivacyError
from ...strict_json import json_line
from ..keys import key_folder
from ..secret_files import private_folder, read_secret, write_private
from .keys import OWNER, REQUEST, USER, OwnerKeys, Request, UserKeys

KINDS = {"owner": OWNER, "request": REQUEST, "user": USER}
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_SEEN = ".seen"


@dataclass(frozen=True)
class SeiKeyInfo:
    """What may be said of a key: name, kind (owner, request, user), store (its id), dim, problem ("" if none)."""

    name: str
    kind: str
    store: str = ""
    dim: int = 0
    problem: str = ""

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


def sei_folder(folder: Path | None = None) -> Path:
    """It may not be there yet."""
    return (folder or key_folder()) / "sei"


def key_path(name: str, kind: str, folder: Path | None = None) -> Path:
    """Raises InputError for a name that no key can have."""
    if not _NAME.fullmatch(name):
        raise InputError(f"{name[:60]!r} cannot be the name of a key", "use letters, digits, and . _ - inside")
    return sei_folder(folder) / f"{name}.{kind}"


def new_path(name: str, kind: str, folder: Path | None = None) -> Path:
    """For a key that is to be made. Raises InputError where there is one of that name and kind, StorageError."""
    path = key_path(name, kind, folder)
    if path.exists():
        raise InputError(f"there is a {kind} key called {name} already", "choose another name, or delete its file")
    private_folder(path.parent)
    return path


def list_sei_keys(folder: Path | None = None) -> list[SeiKeyInfo]:
    """All of them, damaged ones with their problem."""
    found = []
    for path in sorted(sei_folder(folder).glob("*")):
        kind = path.suffix[1:]
        if kind not in KINDS:
            continue
        try:
            header, _parts = read_secret(path, KINDS[kind])
        except PrivacyError as error:
            found.append(SeiKeyInfo(path.stem, kind, problem=error.message))
            continue
        dim = header.get("dim")
        found.append(SeiKeyInfo(path.stem, kind, str(header.get("store", "")), dim if type(dim) is int else 0))
    return found


def owner_of(store_id: str, folder: Path | None = None) -> OwnerKeys | None:
    """The owner's keys of a store, if they are on this computer."""
    path = _find(store_id, "owner", folder)
    return None if path is None else OwnerKeys.load(path)


def user_of(store_id: str, folder: Path | None = None) -> UserKeys:
    """The keys for asking a store. An owner who has none yet gets some: from a request to oneself.

    Raises PrivacyError where there is neither a grant nor the owner's keys, StorageError.
    """
    path = _find(store_id, "user", folder)
    if path is not None:
        return UserKeys.load(path)
    owner = owner_of(store_id, folder)
    if owner is None:
        raise PrivacyError("there is no key for this store on this computer",
                           "make a request (kinscape sei request), let the owner grant it, and accept the grant")
    request = Request.make("owner", owner.dim, store_id)
    keys = request.accept(owner.grant(request))
    path = key_path(f"own-{store_id[:16]}", "user", folder)
    private_folder(path.parent)
    keys.save(path, replace=True)
    return keys


def seen_generation(store_id: str, folder: Path | None = None) -> int:
    """The newest state of a store that was seen from here; 0 for none."""
    path = sei_folder(folder) / f"{store_id}{_SEEN}"
    try:
        value = json.loads(path.read_bytes())["generation"]
    except (OSError, ValueError, KeyError, TypeError):
        return 0
    return value if type(value) is int else 0


def remember_generation(store_id: str, generation: int, folder: Path | None = None) -> None:
    """So that an older copy is noticed. Raises StorageError."""
    if generation > seen_generation(store_id, folder):
        place = private_folder(sei_folder(folder))
        write_private(place / f"{store_id}{_SEEN}", json_line({"generation": generation}).encode("ascii"))


def _find(store_id: str, kind: str, folder: Path | None) -> Path | None:
    known = [info for info in list_sei_keys(folder) if (info.kind, info.store, info.problem) == (kind, store_id, "")]
    return key_path(known[0].name, kind, folder) if known else None
