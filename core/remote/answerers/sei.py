"""The mode "sei" (obfuscation, no encryption): trapdoors against the hidden rows of a store.

Header of a query: ``k``, ``proofs`` (whether rows come with what proves them), ``store`` (whose trapdoors they are) and
``store_generation``. One part: the trapdoors, (K, 2d+2) float32. The reply has a part for each trapdoor, all of the
same form, so the server does not learn which one is meant.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ...archive.store import Archive
from ...errors import ArchiveError, InputError, PrivacyError
from ...events import Events
from ...privacy.sei import key_files, owner
from ...privacy.sei.anonymity import MOST
from ...privacy.sei.aspe import width_of
from ...privacy.sei.keys import OwnerKeys
from ...privacy.sei.reply import pack_reply
from ...privacy.sei.search import search
from ...privacy.sei.store import Store
from ..wire import Message

FOLDER = "sei"
MOST_K = 1000


def make(mode: str, archive: Path, store: Path, shard: tuple[int, int], options: dict[str, Any]) -> SeiAnswerer:
    """Raises ArchiveError, PrivacyError. Options: ``store``, the folder of a store elsewhere."""
    given = options.get("store")
    found = Store.open(Path(given) if isinstance(given, str) else store / FOLDER)
    with Archive.open(archive) as opened:
        fits = found.statement["encoder"] == opened.manifest.encoder.fingerprint
        rows, dim = len(opened), opened.dim
        if not fits or found.statement["archive_generation"] != opened.generation:
            raise ArchiveError("the store of hidden vectors is of another state of the archive",
                               "publish the archive again, or run: kinscape sei add")
    return SeiAnswerer(mode, found, rows, dim)


def prepare(archive: Archive, store: Path, options: dict[str, Any], events: Events) -> dict[str, Any]:
    """For ``kinscape publish``: hide the archive's vectors, unless the option ``store`` names a folder where that was
    done. ``key``: name of the owner's keys (default: of the archive's folder), made if there are none, and kept, so
    that grants stay good. Raises InputError, PrivacyError, StorageError, Cancelled."""
    given = options.get("store")
    if given is not None:
        return {"store": str(Store.open(str(given)).folder.absolute())}
    name = str(options.get("key") or default_name(archive.folder))
    path = key_files.key_path(name, "owner")
    if path.is_file():
        keys = OwnerKeys.load(path)
    else:
        keys = owner.new_owner(archive, _number(options, "dim", owner.DIM))
        owner.save_owner(keys, path)
    owner.prepare(archive, store / FOLDER, keys, 0, events)
    return {"key": name}


def default_name(folder: str | Path) -> str:
    """Of the owner's keys of an archive."""
    return f"archive-{hashlib.sha256(str(Path(folder).absolute()).encode('utf-8')).hexdigest()[:16]}"


class SeiAnswerer:
    """``rows``, ``dim``: of the archive, whose catalogue the answers speak of."""

    def __init__(self, mode: str, store: Store, rows: int, dim: int) -> None:
        if len(store.index) and int(store.index.tiles.max()) >= rows:
            raise ArchiveError("the store of hidden vectors speaks of tiles that are not there", "publish it again")
        self.mode = mode
        self._store, self._rows, self._dim = store, rows, dim

    def facts(self) -> dict[str, Any]:
        """``statement`` and ``signature`` of the owner, ``public_key``, ``most_k``, ``most_trapdoors``,
        ``rows`` and ``dim`` of the archive."""
        store = self._store
        return {"statement": store.statement, "signature": store.signature, "public_key": store.public_key.hex(),
                "most_k": MOST_K, "most_trapdoors": MOST, "rows": self._rows, "dim": self._dim}  # fmt: skip

    def files(self) -> dict[str, bytes | Path]:
        return {}

    def check(self, message: Message, keys: bytes | None) -> None:
        """Raises PrivacyError."""
        self._trapdoors(message)
        self._wishes(message)

    def parts(self, message: Message, keys: bytes | None) -> Iterator[bytes]:
        """A reply for each trapdoor, in order."""
        trapdoors = self._trapdoors(message)
        k, has_proofs = self._wishes(message)
        for trapdoor in trapdoors:
            found = search(self._store.index, trapdoor, k, "leaves", self._store.open_leaves)
            yield pack_reply(self._store, found, has_proofs)

    def _trapdoors(self, message: Message) -> np.ndarray:
        if len(message.parts) != 1:
            raise PrivacyError("a query of this mode has one part", "the sender may be of another version")
        width = width_of(self._store.index.dim)
        count, left = divmod(len(message.parts[0]), 4 * width)
        if left or not 1 <= count <= MOST:
            raise PrivacyError("these are no trapdoors for this store", "ask again what it is")
        found = np.frombuffer(message.parts[0], "<f4").reshape(count, width).astype(np.float32)
        if not np.isfinite(found).all() or float(np.abs(found).max()) > 1e6:
            raise PrivacyError("these are no trapdoors for this store", "ask again what it is")
        return found

    def _wishes(self, message: Message) -> tuple[int, bool]:
        store, has_proofs = self._store, message.header.get("proofs")
        is_same = message.text("store") == store.store_id
        if not is_same or message.number("store_generation", 0, 1 << 40) != store.generation:
            raise PrivacyError("this query is for another state of the store", "ask again what it is")
        if not isinstance(has_proofs, bool):
            raise PrivacyError("a query of this mode says whether it wants proofs", "the sender may be damaged")
        return message.number("k", 1, MOST_K), has_proofs


def _number(options: dict[str, Any], name: str, default: int) -> int:
    value = options.get(name, default)
    if type(value) is not int:
        raise InputError(f"the option sei.{name} is no whole number", "give one, such as 128")
    return value
