"""The mode "vault": rows that the server cannot read, multiplied with queries that it cannot read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ...privacy.rows import KEEP_BYTES, check_query
from ...privacy.vault import VaultRows
from ..wire import Message
from .private import given_keys, only_part


def make(mode: str, archive: Path, store: Path, shard: tuple[int, int], options: dict[str, Any]) -> VaultAnswerer:
    """``archive``: the folder of the sealed rows. Raises PrivacyError. Options: ``keep_bytes``."""
    return VaultAnswerer(mode, VaultRows(archive, shard, int(options.get("keep_bytes", KEEP_BYTES))))


class VaultAnswerer:
    """Answers the one key that the vault was sealed with."""

    def __init__(self, mode: str, rows: VaultRows) -> None:
        self.mode = mode
        self._rows = rows

    def facts(self) -> dict[str, Any]:
        """``set_id``, ``rows``, ``dim``, ``block_rows``, ``key`` (fingerprint)."""
        return dict(self._rows.facts)

    def files(self) -> dict[str, bytes | Path]:
        """None: the catalogue is sealed and lies with the archive."""
        return {}

    def check(self, message: Message, keys: bytes | None) -> None:
        """Raises PrivacyError."""
        self._rows.check_key(given_keys(keys))
        check_query(self._rows.parameters.id, given_keys(keys), only_part(message))

    def parts(self, message: Message, keys: bytes | None) -> Iterator[bytes]:
        """One sealed reply for each block of this shard."""
        scoring = self._rows.scoring(given_keys(keys), only_part(message))
        for block in range(self._rows.blocks):
            yield scoring.block(block)
