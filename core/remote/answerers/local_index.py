"""The mode "local-index": nothing is asked; the signed index is a file that clients fetch once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from ...archive.store import Archive
from ...errors import ArchiveError, InputError, PrivacyError
from ...events import Events
from ...privacy import local_index, signing
from ...privacy.local_index import INDEX_NAME
from ...strict_json import json_line, read_json
from ..wire import Message

_FACTS_NAME = "local_index.json"
_SMALL_FILE = 64 * 1024


def make(mode: str, archive: Path, store: Path, shard: tuple[int, int], options: dict[str, Any]) -> IndexAnswerer:
    """Raises ArchiveError where nothing was prepared."""
    return IndexAnswerer(store)


def prepare(archive: Archive, store: Path, options: dict[str, Any], events: Events) -> dict[str, Any]:
    """For ``kinscape publish``: the index of an archive, signed with this user's key, into ``store``. Option ``bytes``:
    of a tile, at most (64). Raises InputError, PrivacyError, OSError, Cancelled."""
    try:
        size = int(options.get("bytes", local_index.DEFAULT_BYTES))
    except (TypeError, ValueError):
        raise InputError("the bytes a tile of a local index are a whole number", "64 is a good start") from None
    key = signing.owner_key()
    about = {"encoder": archive.manifest.encoder.fingerprint, "generation": archive.generation}
    data = local_index.make(archive.vectors, key, size, about, events)
    public = signing.public_key(key)
    facts = {"rows": len(archive.vectors), "dim": int(archive.vectors.shape[1]), "public_key": public.hex(),
             **about, "agreement": local_index.open_index(data, public).about["agreement"]}  # fmt: skip
    (store / INDEX_NAME).write_bytes(data)
    (store / _FACTS_NAME).write_text(json_line(facts), encoding="utf-8")
    return {"bytes": size}


class IndexAnswerer:
    """Serves a file."""

    mode = "local-index"

    def __init__(self, store: Path) -> None:
        self._store = store

    def facts(self) -> dict[str, Any]:
        """``rows``, ``dim``, ``public_key`` (hex), ``encoder``, ``generation``, ``agreement``."""
        return dict(self._facts)

    def files(self) -> dict[str, bytes | Path]:
        """The index."""
        return {INDEX_NAME: self._store / INDEX_NAME}

    def check(self, message: Message, keys: bytes | None) -> None:
        """Raises PrivacyError: questions of this mode stay where they are."""
        raise PrivacyError("a local index is not asked over the network", "fetch its file and search there")

    def parts(self, message: Message, keys: bytes | None) -> Iterator[bytes]:
        """Raises PrivacyError."""
        self.check(message, keys)
        return iter(())

    @cached_property
    def _facts(self) -> dict[str, Any]:
        try:
            facts = read_json(self._store / _FACTS_NAME, _SMALL_FILE)
        except (OSError, ValueError, RecursionError):
            facts = None
        if not isinstance(facts, dict) or not (self._store / INDEX_NAME).is_file():
            raise ArchiveError(f"there is no local index in {self._store}", "publish the archive again with this mode")
        return facts
