"""What answers a query: one ``Answerer`` for each mode of each published archive and each shard of its rows.

Every module beside this one has ``make(mode, archive, store, shard, options) -> Answerer``. They are loaded on demand,
in a worker process of the server: none of them needs the packages of another.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

from ...errors import InputError
from ..wire import Message

ROWS_OF_A_SHARD = 4096
"""Shards begin at a multiple of this: the blocks of every parameter set fit into it, so that the parts of the shards,
one after the other, are the parts of the whole."""
_MODULES = {
    "private": "private",
    "private-exact": "private",
    "vault": "vault",
    "local-index": "local_index",
    "sei": "sei",
    "noise": "noise",
}
_SHARDED = frozenset({"private", "private-exact", "vault"})
_SILENT = frozenset({"local-index"})


class Answerer(Protocol):
    """One mode of one published archive; lives in a worker process (one for each shard of rows)."""

    mode: str

    def facts(self) -> dict[str, Any]:
        """What askers must know, JSON only: parameter set, rows, dim, scale of the quantisation, hashes of files. Of
        the whole archive, whatever the shard."""

    def files(self) -> dict[str, bytes | Path]:
        """What clients may fetch once (PCA table, local index ...), by plain names without folders."""

    def check(self, message: Message, keys: bytes | None) -> None:
        """Parse everything that is in a query, in a process that is thrown away. ``keys``: the evaluation keys whose
        fingerprint the query names under ``key``. Raises PrivacyError for what cannot be used."""

    def parts(self, message: Message, keys: bytes | None) -> Iterator[bytes]:
        """The parts of the reply that come from this shard, in order. Called after ``check`` has passed."""


def make(mode: str, archive: Path, store: Path, shard: tuple[int, int], options: dict[str, Any]) -> Answerer:
    """The answerer of a mode. ``archive``: folder of the archive (of a vault: of its sealed rows); ``store``: the
    folder that ``kinscape publish`` prepared; ``shard``: first row, row after the last; ``options``: ``keep_bytes``
    (memory for prepared rows) and what the owner chose for the mode. Raises InputError, ArchiveError, PrivacyError."""
    if mode not in _MODULES:
        raise InputError(f"no mode called {mode!r}", "known: " + ", ".join(_MODULES))
    module = importlib.import_module(f".{_MODULES[mode]}", __package__)
    answerer: Answerer = module.make(mode, archive, store, shard, options)
    return answerer


def warm(mode: str) -> None:
    """Load what every query of a mode needs, in a process that is going to be forked for each: 0.1 s each, once."""
    if mode in _SHARDED:
        from ...privacy import seal_bridge
        from ...privacy.params import PARAMETER_SETS

        for parameters in PARAMETER_SETS.values():
            seal_bridge.context(parameters)


def mode_names() -> tuple[str, ...]:
    return tuple(_MODULES)


def is_sharded(mode: str) -> bool:
    """Whether the rows of a mode are spread over the worker processes; the others answer from one of them."""
    return mode in _SHARDED


def is_asked(mode: str) -> bool:
    """Whether queries of a mode come to the server at all."""
    return mode not in _SILENT
