"""Asking some lists instead of all blocks, for the mode "private" of very large archives: an option of the owner.

Header of a query: ``pass`` "lists" and ``lists``, ascending numbers. The reply has one part for each list. What the
server sees in addition, and what decoys do about it, is told in ``privacy.lists``.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from ...archive.store import Archive
from ...errors import PrivacyError
from ...events import Events
from ...privacy import lists
from ...privacy.params import DEFAULT_SET
from ...privacy.rows import PreparedRows
from ...strict_json import json_line, read_json
from ..wire import Message

LISTS = "lists"
_FACTS_NAME = "lists.json"
_SMALL_FILE = 64 * 1024


def prepare(archive: Archive, store: Path, events: Events) -> dict[str, Any]:
    """For ``kinscape publish``: the lists of an archive, into ``store``. Returns what is said of them. Raises
    PrivacyError for too few rows, OSError, Cancelled."""
    table = lists.fit(archive.vectors, events=events)
    facts = {"lists": len(table), "rows": len(archive.vectors), "sha256": table.sha256,
             "recall_10": round(lists.recall(table, archive.vectors), 4)}  # fmt: skip
    (store / lists.TABLE_NAME).write_bytes(table.to_bytes())
    (store / _FACTS_NAME).write_text(json_line(facts), encoding="utf-8")
    return facts


class ListPass:
    """``vectors``: of the whole archive; keep_bytes: memory for prepared lists; is_offered: by this mode."""

    def __init__(self, vectors: np.ndarray, store: Path, keep_bytes: int, is_offered: bool = True) -> None:
        self._vectors, self._store, self._keep, self._is_offered = vectors, store, keep_bytes, is_offered

    def facts(self) -> dict[str, Any] | None:
        """``lists``, ``rows``, ``sha256``, ``recall_10`` (of the default number of lists, without those of decoys);
        None where there are none."""
        return None if self.table is None else {**self._facts, "sha256": self.table.sha256}

    def files(self) -> dict[str, bytes | Path]:
        """The table, where there is one."""
        return {} if self.table is None else {lists.TABLE_NAME: self.table.to_bytes()}

    def asked(self, message: Message) -> np.ndarray:
        """The lists of a query. Raises PrivacyError."""
        if self.table is None or message.text("set") != DEFAULT_SET:
            raise PrivacyError("this archive is not offered in this way", "ask again what it offers")
        return lists.check_asked(message.header.get(LISTS), len(self.table))

    def parts(self, message: Message, evaluation: bytes, query: bytes) -> Iterator[bytes]:
        """One sealed reply for each list."""
        asked = self.asked(message)
        scoring = self._rows.scoring(evaluation, query)
        for number in asked.tolist():
            yield scoring.block(number)

    @cached_property
    def _rows(self) -> PreparedRows:
        if self.table is None:
            raise PrivacyError("there are no lists", "")
        return PreparedRows(DEFAULT_SET, lists.ListedVectors(self._vectors, self.table), self._keep)

    @cached_property
    def table(self) -> lists.ListTable | None:
        """None where there is none, or one of other rows."""
        if not self._is_offered:
            return None
        try:
            data = (self._store / lists.TABLE_NAME).read_bytes()
        except OSError:
            return None
        if self._facts.get("rows") != len(self._vectors):
            return None
        return lists.ListTable.from_bytes(data, *self._vectors.shape)

    @cached_property
    def _facts(self) -> dict[str, Any]:
        try:
            facts = read_json(self._store / _FACTS_NAME, _SMALL_FILE)
        except (OSError, ValueError, RecursionError):
            return {}
        return facts if isinstance(facts, dict) else {}
