"""The mode "noise" (deniability, no encryption): a noisy query in the clear, and the scores of all rows in the clear.

A query has one part: (d,) float32, little-endian, of length 1. The reply has the scores as float32, 65,536 in a part.
The table of directions is published, so that the asker can add noise to few numbers instead of many.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from ...archive.store import Archive
from ...errors import InputError, PrivacyError
from ...events import Events
from ...privacy import coarse
from ...privacy.noise import DEFAULT_DIMS, TABLE_NAME
from ...search.rank import scores
from ..wire import Message
from .private import only_part

PART_ROWS = 1 << 16
MOST_TABLE_DIMS = 64
_LENGTH_SLACK = 1e-3


def make(mode: str, archive: Path, store: Path, shard: tuple[int, int], options: dict[str, Any]) -> NoiseAnswerer:
    """Raises ArchiveError."""
    return NoiseAnswerer(Archive.open(archive), store)


def prepare(archive: Archive, store: Path, options: dict[str, Any], events: Events) -> dict[str, Any]:
    """For ``kinscape publish``: the table of an archive's strongest directions, into ``store``. Option ``dims``: how
    many (16); 0 makes none. Raises InputError, PrivacyError, OSError."""
    try:
        dims = int(options.get("dims", DEFAULT_DIMS))
    except (TypeError, ValueError):
        dims = -1
    if not 0 <= dims <= MOST_TABLE_DIMS:
        raise InputError(f"a table for noise cannot have {options.get('dims')!r} numbers", f"0 to {MOST_TABLE_DIMS}")
    if dims:
        (store / TABLE_NAME).write_bytes(coarse.fit(archive.vectors, dims).to_bytes())
    return {"dims": dims}


class NoiseAnswerer:
    """An ordinary search: what protects the query, if anything, was done to it before."""

    mode = "noise"

    def __init__(self, archive: Archive, store: Path) -> None:
        self._vectors = archive.vectors
        self._store = store

    def facts(self) -> dict[str, Any]:
        """``rows``, ``dim``, ``dims`` (of the table; 0 without one)."""
        rows, dim = self._vectors.shape
        return {"rows": int(rows), "dim": int(dim), "dims": self._table.dim if self._table else 0}

    def files(self) -> dict[str, bytes | Path]:
        """The table, where there is one."""
        return {TABLE_NAME: self._table.to_bytes()} if self._table else {}

    def check(self, message: Message, keys: bytes | None) -> None:
        """Raises PrivacyError."""
        self._query(message)

    def parts(self, message: Message, keys: bytes | None) -> Iterator[bytes]:
        """Raises PrivacyError."""
        found = scores(self._vectors, self._query(message)).astype("<f4")
        for first in range(0, len(found), PART_ROWS):
            yield found[first : first + PART_ROWS].tobytes()

    def _query(self, message: Message) -> np.ndarray:
        data = only_part(message)
        if len(data) != 4 * self._vectors.shape[1]:
            raise PrivacyError("the query has another number of numbers than the archive's vectors", "ask what it has")
        query = np.frombuffer(data, "<f4").astype(np.float32)
        if not np.isfinite(query).all() or abs(float(np.linalg.norm(query)) - 1) > _LENGTH_SLACK:
            raise PrivacyError("the query is no vector of length 1", "")
        return query

    @cached_property
    def _table(self) -> coarse.CoarseTable | None:
        try:
            return coarse.CoarseTable.from_bytes((self._store / TABLE_NAME).read_bytes(), self._vectors.shape[1])
        except OSError:
            return None
