"""The key folder of a user: one file a key, made when it is first needed, never in a project and never sent.

A key belongs to one server (or one vault) and one mode: a second server cannot tell that the same person asks it.
What is listed of a key holds no secret.
"""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..encoders.weights import cache_folder
from ..errors import InputError, PrivacyError, storage_error
from .params import DEFAULT_SET, EXACT_SET, PARAMETER_SETS, VAULT_SET
from .sealed import QueryKeys
from .secret_files import private_folder, read_secret
from .vault import VaultKeys

ENDING = ".key"
SET_OF_MODE = {"private": DEFAULT_SET, "private-exact": EXACT_SET, "vault": VAULT_SET}
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")


@dataclass(frozen=True)
class KeyInfo:
    """What may be said of a key. ``server``: whose it is ("" for one made by hand); ``fingerprint``: by which a server
    knows it; ``problem``: why it cannot be used ("" if it can)."""

    name: str
    mode: str = ""
    server: str = ""
    set_id: str = ""
    created: str = ""
    fingerprint: str = ""
    bytes: int = 0
    problem: str = ""

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


def key_folder() -> Path:
    """KINSCAPE_KEYS, or beside the cache of weights; it may not be there yet."""
    given = os.environ.get("KINSCAPE_KEYS")
    return Path(given).expanduser() if given else cache_folder().parent / "keys"


def list_keys(folder: Path | None = None) -> list[KeyInfo]:
    """Every key, by name; damaged ones with their problem."""
    folder = folder or key_folder()
    if not folder.is_dir():
        return []
    return [_info(path) for path in sorted(folder.glob(f"*{ENDING}"))]


def new_key(
    name: str, mode: str = "private", set_id: str = "", server: str = "", folder: Path | None = None,
    replace: bool = False,
) -> KeyInfo:  # fmt: skip
    """Make a key and keep it. ``replace``: of a key that is there; what a vault's key sealed is lost then.

    Raises InputError for a name that no file can have, a mode without keys, and a name that is taken; PrivacyError
    without the packages; StorageError.
    """
    path = _path(folder, name)
    try:
        _make(mode, set_id, server, path, replace)
    except FileExistsError:
        raise InputError(f"there is a key called {name} already", "choose another name, or delete it") from None
    return _info(path)


def key_for(
    server: str, mode: str, set_id: str = "", renew: bool = False, folder: Path | None = None
) -> QueryKeys:
    """The key for one server (its stable id; for a vault with the vault's name) in one mode, made at first use.

    ``set_id``: another parameter set than the mode's own. ``renew``: a new one in any case, so that the server cannot
    link what comes to what was; refused for vaults. Raises PrivacyError, StorageError.
    """
    if renew and mode == "vault":
        raise PrivacyError("a vault's key cannot be renewed: what it sealed could not be opened any more",
                           "publish the vault again under another name")
    path = _path(folder, name_for(server, mode, set_id))
    if renew or not path.is_file():
        try:
            return _make(mode, set_id, server, path, renew)
        except FileExistsError:
            pass  # nosec B110: another process was faster; its key is as good, and is loaded below
    return _kind(mode).load(path)


def name_for(server: str, mode: str, set_id: str = "") -> str:
    """Under which name ``key_for`` keeps a key. Of the server's id only a digest: it may hold anything."""
    wanted = set_id or _set(mode)
    suffix = "" if wanted == _set(mode) else f"-{wanted}"
    return f"{mode}-{hashlib.sha256(server.encode('utf-8')).hexdigest()[:16]}{suffix}"


def load_key(name: str, folder: Path | None = None) -> QueryKeys:
    """A key by its name. Raises InputError for a name that is none, PrivacyError."""
    path = _path(folder, name)
    kind = _kind(_info(path).mode)
    return kind.load(path)


def delete_key(name: str, folder: Path | None = None) -> KeyInfo:
    """Remove a key; what was said of it. Raises InputError if there is none, StorageError."""
    path = _path(folder, name)
    if not path.is_file():
        raise InputError(f"there is no key called {name}", "see: kinscape keys list")
    info = _info(path)
    try:
        # Overwritten first: a deleted file's bytes may stay on the disk for long.
        with path.open("r+b") as file:
            file.write(bytes(path.stat().st_size))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
    except OSError as error:
        raise storage_error(error, path) from error
    return info


def _make(mode: str, set_id: str, server: str, path: Path, replace: bool) -> QueryKeys:
    kind, wanted = _kind(mode), set_id or _set(mode)
    if wanted not in PARAMETER_SETS or (wanted == VAULT_SET) != (mode == "vault"):
        raise InputError(f"{wanted!r} is no parameter set for the mode {mode}", "leave it out")
    private_folder(path.parent)
    keys = kind.generate(wanted)
    created = datetime.now(timezone.utc).replace(microsecond=0).isoformat()
    notes = {"mode": mode, "server": server, "created": created, "fingerprint": keys.fingerprint}
    keys.save(path, notes, replace)
    return keys


def _info(path: Path) -> KeyInfo:
    name = path.name[: -len(ENDING)]
    for kind in (QueryKeys, VaultKeys):
        try:
            header, _parts = read_secret(path, kind.KIND)
        except PrivacyError as error:
            problem = error.message
            continue
        said = {key: str(header.get(key, "")) for key in ("mode", "server", "created", "fingerprint")}
        return KeyInfo(name, set_id=str(header.get("set", "")), bytes=path.stat().st_size, **said)
    return KeyInfo(name, problem=problem)


def _kind(mode: str) -> type[QueryKeys]:
    return VaultKeys if mode == "vault" else QueryKeys


def _set(mode: str) -> str:
    if mode not in SET_OF_MODE:
        raise InputError(f"the mode {mode!r} has no keys of this kind", "use " + ", ".join(SET_OF_MODE))
    return SET_OF_MODE[mode]


def _path(folder: Path | None, name: str) -> Path:
    if not _NAME.fullmatch(name):
        raise InputError(f"{name[:60]!r} cannot be the name of a key", "use letters, digits, and . _ - inside")
    return (folder or key_folder()) / f"{name}{ENDING}"
