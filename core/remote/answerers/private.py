"""The modes "private" and "private-exact": a sealed query against the owner's vectors in the clear.

Beside the full pass there may be a coarse one, over shorter vectors, whose table ``prepare`` makes. Header of a
query: ``pass`` "full" or "coarse" ("lists": see ``private_lists``), ``set`` the id of the parameter set. Both are
choices of the asker's settings, not of the query, and they decide which of two fixed amounts of work is done: all
blocks, in order.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from ...archive.store import Archive
from ...errors import PrivacyError
from ...privacy import coarse
from ...privacy.coarse import CoarseTable
from ...privacy.params import DEFAULT_SET, EXACT_SET, PARAMETER_SETS, PRECISE_SET, padded_dim
from ...privacy.rows import KEEP_BYTES, PreparedRows, check_query
from ...strict_json import json_line, read_json
from ..wire import Message
from .private_lists import LISTS, ListPass

FULL, COARSE = "full", "coarse"
SETS_OF_MODE = {"private": (DEFAULT_SET, PRECISE_SET), "private-exact": (EXACT_SET,)}
_COARSE_FACTS = "coarse.json"
_SMALL_FILE = 64 * 1024


def make(mode: str, archive: Path, store: Path, shard: tuple[int, int], options: dict[str, Any]) -> PrivateAnswerer:
    """Raises ArchiveError, PrivacyError. Options: ``keep_bytes``."""
    return PrivateAnswerer(mode, archive, store, shard, int(options.get("keep_bytes", KEEP_BYTES)))


def prepare(archive: Archive, store: Path, always: bool = False) -> dict[str, Any]:
    """For ``kinscape publish``: the coarse table of an archive with more than 100,000 rows, if one is good enough, into
    ``store``; with ``always`` the shortest one in any case. Returns what is said of it, or {} where none was made (one
    of before is removed). Raises OSError."""
    vectors = archive.vectors
    found = coarse.choose(vectors) if len(vectors) > coarse.COARSE_ABOVE_ROWS else None
    if found is None and always:
        table = coarse.fit(vectors)
        found = table, coarse.recall(table, vectors)
    if found is None:
        for name in (_COARSE_FACTS, coarse.TABLE_NAME):
            (store / name).unlink(missing_ok=True)
        return {}
    table, recall = found
    facts = {"dim": table.dim, "sha256": table.sha256, "rows": len(vectors), "recall_10": round(recall, 4)}
    (store / coarse.TABLE_NAME).write_bytes(table.to_bytes())
    (store / _COARSE_FACTS).write_text(json_line(facts), encoding="utf-8")
    return facts


class PrivateAnswerer:
    """``shard``: (first row, row after the last)."""

    def __init__(self, mode: str, archive: Path, store: Path, shard: tuple[int, int], keep_bytes: int) -> None:
        self.mode = mode
        self._sets = SETS_OF_MODE[mode]
        self._opened = Archive.open(archive)
        vectors = self._opened.vectors
        self._all = int(vectors.shape[0])
        self._dim = int(vectors.shape[1])
        padded_dim(self._dim)
        self._vectors = vectors[shard[0] : shard[1]]
        self._is_first = shard[0] == 0
        self._lists = ListPass(vectors, store, keep_bytes // 2, DEFAULT_SET in self._sets)
        self._store = store
        self._keep = keep_bytes // 2 if self._lists.table is not None and self._is_first else keep_bytes
        self._prepared: dict[tuple[str, str], PreparedRows] = {}

    def facts(self) -> dict[str, Any]:
        """``set_id`` (the default one), ``sets``, ``rows``, ``dim``, ``coarse`` (None, or dim, sha256 and recall_10 of
        the short pass), ``coarse_above`` (rows above which it is the default), ``lists`` (None, or what is said of
        them)."""
        told = None if self._table is None else {**self._coarse_facts, "sha256": self._table.sha256}
        return {"set_id": self._sets[0], "sets": list(self._sets), "rows": self._all, "dim": self._dim,
                "coarse": told, "coarse_above": coarse.COARSE_ABOVE_ROWS, LISTS: self._lists.facts()}  # fmt: skip

    def files(self) -> dict[str, bytes | Path]:
        """The coarse table and the lists, where there are any."""
        table = {} if self._table is None else {coarse.TABLE_NAME: self._table.to_bytes()}
        return {**table, **self._lists.files()}

    def check(self, message: Message, keys: bytes | None) -> None:
        """Raises PrivacyError."""
        set_id, _which = self._choice(message)
        check_query(set_id, given_keys(keys), only_part(message))

    def parts(self, message: Message, keys: bytes | None) -> Iterator[bytes]:
        """One sealed reply for each block of this shard; of lists, all from the first shard."""
        if message.text("pass") == LISTS:
            yield from self._lists.parts(message, given_keys(keys), only_part(message)) if self._is_first else ()
            return
        rows = self._rows(*self._choice(message))
        scoring = rows.scoring(given_keys(keys), only_part(message))
        for block in range(rows.blocks):
            yield scoring.block(block)

    def _choice(self, message: Message) -> tuple[str, str]:
        set_id, which = message.text("set"), message.text("pass")
        if which == LISTS:
            self._lists.asked(message)
            return set_id, which
        if set_id not in self._sets or which not in (FULL, COARSE) or (which == COARSE and self._table is None):
            raise PrivacyError("this archive is not offered in this way", "ask again what it offers")
        return set_id, which

    def _rows(self, set_id: str, which: str) -> PreparedRows:
        """Only the default set's rows stay in memory: the coarse ones first, for they are the default where there are
        any."""
        if (set_id, which) not in self._prepared:
            vectors: Any = self._vectors
            small = 0
            if self._table is not None:
                numbers = len(self._vectors) + PARAMETER_SETS[set_id].block_rows
                small = min(self._keep, numbers * padded_dim(self._table.dim) * 16)
            keep = self._keep - small
            if which == COARSE and self._table is not None:
                vectors, keep = _Projected(self._vectors, self._table), small
            self._prepared[set_id, which] = PreparedRows(set_id, vectors, keep if set_id == self._sets[0] else 0)
        return self._prepared[set_id, which]

    @cached_property
    def _table(self) -> CoarseTable | None:
        """None where there is none, or one of other rows or other vectors."""
        try:
            data = (self._store / coarse.TABLE_NAME).read_bytes()
        except OSError:
            return None
        if self._coarse_facts.get("rows") != self._all:
            return None
        return CoarseTable.from_bytes(data, self._dim)

    @cached_property
    def _coarse_facts(self) -> dict[str, Any]:
        try:
            facts = read_json(self._store / _COARSE_FACTS, _SMALL_FILE)
        except (OSError, ValueError, RecursionError):
            return {}
        return facts if isinstance(facts, dict) else {}


class _Projected:
    """Looks like the projected vectors, and projects what is asked for."""

    def __init__(self, vectors: np.ndarray, table: CoarseTable) -> None:
        self._vectors, self._table = vectors, table
        self.shape = (len(vectors), table.dim)

    def __getitem__(self, rows: slice) -> np.ndarray:
        return self._table.project(self._vectors[rows])


def only_part(message: Message) -> bytes:
    if len(message.parts) != 1:
        raise PrivacyError("a query of this mode has one part", "the sender may be of another version")
    return message.parts[0]


def given_keys(keys: bytes | None) -> bytes:
    if keys is None:
        raise PrivacyError("a query of this mode names its evaluation keys", "send them first")
    return keys
