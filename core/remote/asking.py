"""What askers build on: a conversation with one archive of one server, which counts what goes over the wire.

An asker (``askers/``) knows one mode: it turns the query vector into bytes, hands them to its ``Call``, and turns the
answer into scores. A server may be malicious: whatever is wrong with an answer, the user gets the same error and the
server gets nothing, so that it learns nothing from how its answer was taken.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from ..errors import RemoteError
from ..events import Events
from . import wire

if TYPE_CHECKING:
    from .client import Client

MOST_PARTS = 1 << 17
MOST_ANSWER_BYTES = 1 << 30
_BYTES_A_ROW = 64  # of an answer; a sealed block has all its rows, also those that are not there
_LEAST_ANSWER_BYTES = 4 << 20
_SLACK = 0.01  # cosines with the errors of sealing and of quantisation
_SHA256 = 64


@dataclass(frozen=True)
class Answer:
    """What a query gave. scores (m,) float32: cosines with the query; rows (m,) int64 sorted, of the archive (None:
    all of them); is_exact: up to the error of the mode's arithmetic, nothing was left out or estimated; notes: for the
    user; receipt: more for the receipt."""

    scores: np.ndarray
    rows: np.ndarray | None = None
    is_exact: bool = True
    notes: list[str] = field(default_factory=list)
    receipt: dict[str, Any] = field(default_factory=dict)

    def checked(self, rows: int) -> Answer:
        """Itself. Raises RemoteError if it cannot be of an archive of ``rows`` tiles."""
        scores = np.asarray(self.scores)
        if scores.ndim != 1 or scores.dtype != np.float32 or not np.isfinite(scores).all():
            raise bad_answer("scores that are no numbers")
        if len(scores) and float(np.abs(scores).max()) > 1 + _SLACK:
            raise bad_answer("scores outside -1 to 1")
        if self.rows is None:
            if len(scores) != rows:
                raise bad_answer("another number of scores than tiles")
            return self
        known = np.asarray(self.rows)
        is_sorted = known.ndim == 1 and known.dtype == np.int64 and (np.diff(known) > 0).all()
        if not is_sorted or len(known) != len(scores) or (len(known) and not 0 <= known[0] <= known[-1] < rows):
            raise bad_answer("tiles that are not there")
        return self


class Asker(Protocol):
    """One mode, on the side that asks. Modules in ``askers/`` have ``make(mode) -> Asker``."""

    mode: str

    def ask(self, call: Call, vector: np.ndarray) -> Answer:
        """The scores of ``vector`` (d,) float32 of length 1. Raises RemoteError, PrivacyError, BudgetError,
        Cancelled."""


class BadAnswer(RemoteError):
    """An answer that is not what was asked for. ``why`` is for tests and debuggers; it is in no text and no log."""

    def __init__(self, why: str) -> None:
        super().__init__("the server's answer cannot be used: it is not what was asked for",
                         "try again; if it stays so, the server is damaged, of another version, or not honest")
        self.why = why


class KeysWanted(RemoteError):
    """The server does not have the evaluation keys that a query names."""


def bad_answer(why: str) -> BadAnswer:
    """The one error for everything that is malformed in an answer."""
    return BadAnswer(why)


class Call:
    """A conversation with ``archive``, one archive of a server, in one mode.

    info: what the server says of the archive (GET /v1/archives/NAME); facts: of the mode; options: what the user chose
    for the mode; rows, dim: of the archive's vectors. Paths are those below /v1.
    """

    def __init__(self, client: Client, info: Mapping[str, Any], mode: str, options: Mapping[str, Any] | None = None,
                 events: Events | None = None) -> None:  # fmt: skip
        self.client = client
        self.events = events or Events()
        self.info = dict(info)
        self.mode = mode
        self.options = dict(options or {})
        self.server_id = client.server_id
        self.archive = str(info["name"])
        self.rows, self.dim = int(info["rows"]), int(info["dim"])
        self.facts: dict[str, Any] = dict(info["modes"][mode])
        self.sent: list[dict[str, Any]] = []
        self.received: list[dict[str, Any]] = []
        self.seconds: dict[str, float] = {}

    # -- one request
    def get(self, path: str, what: str = "", most: int = _LEAST_ANSWER_BYTES) -> bytes:
        return self._send("GET", path, None, what, most)

    def put(self, path: str, body: bytes, what: str = "") -> bytes:
        return self._send("PUT", path, body, what, _LEAST_ANSWER_BYTES)

    def post(self, path: str, body: bytes, what: str = "", most: int = MOST_ANSWER_BYTES) -> bytes:
        return self._send("POST", path, body, what, most)

    def _send(self, method: str, path: str, body: bytes | None, what: str, most: int) -> bytes:
        what = what or path
        if body is not None:
            self._count(self.sent, what, len(body))
        reply = self.client.send(method, path, body, most, self.events)
        self._count(self.received, what if body is None else f"answer to {what}", len(reply))
        return reply

    @staticmethod
    def _count(where: list[dict[str, Any]], what: str, size: int) -> None:
        for line in where:
            if line["what"] == what:
                line["bytes"] += size
                line["times"] = line.get("times", 1) + 1
                return
        where.append({"what": what, "bytes": size})

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Time spent in the block counts as ``name`` in the receipt."""
        self.events.check_cancelled()
        began = time.monotonic()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.monotonic() - began

    # -- what most modes do
    def catalogue(self) -> bytes:
        """The archive's catalogue, sealed where it is a vault's: fetched once, kept on this computer."""
        with self.stage("catalogue"):
            data, is_new = self.client.catalogue_bytes(self.info, self.events)
        if is_new:
            self._count(self.received, "catalogue", len(data))
        return data

    def file(self, name: str) -> bytes:
        """A file that the mode publishes: fetched once, kept on this computer, and what its digest says it is."""
        told = self.info.get("files", {}).get(self.mode, {}).get(name)
        if not isinstance(told, dict):
            raise bad_answer(f"no file {name!r}")
        digest, size = told.get("sha256"), told.get("bytes")
        if not isinstance(digest, str) or len(digest) != _SHA256 or type(size) is not int or not 0 <= size < 1 << 32:
            raise bad_answer(f"file {name!r} without digest or size")
        with self.stage("fetch"):
            found = self.client.cache.get(digest)
            if found is None:
                found = self.get(f"archives/{self.archive}/files/{self.mode}/{name}", f"file {name}", size)
                if hashlib.sha256(found).hexdigest() != digest:
                    raise bad_answer(f"file {name!r} of another digest")
                self.client.cache.put(digest, found)
        return found

    def ask(self, parts: Sequence[bytes], header: Mapping[str, Any] | None = None,
            keys: tuple[str, bytes] | None = None) -> wire.Message:  # fmt: skip
        """POST the sealed query ``parts``; the parts of the answer.

        keys: fingerprint and evaluation keys, which are sent only where the server does not have them. Raises
        RemoteError, BudgetError, Cancelled.
        """
        with self.stage("ask"):
            if keys is not None and not self.client.cache.was_sent(self.server_id, keys[0]):
                self.send_keys(*keys)
            try:
                return self._asked(parts, header, keys)
            except KeysWanted:
                if keys is None:
                    raise
            self.send_keys(*keys)
            return self._asked(parts, header, keys)

    def send_keys(self, fingerprint: str, evaluation: bytes) -> None:
        """The keys that let the server compute on sealed bytes, and open nothing."""
        self.put(f"keys/{fingerprint}", wire.pack("keys", wire.fresh(), [evaluation]), "evaluation keys")
        self.client.cache.note_sent(self.server_id, fingerprint)

    def _asked(self, parts: Sequence[bytes], header: Mapping[str, Any] | None,
               keys: tuple[str, bytes] | None) -> wire.Message:  # fmt: skip
        fresh = wire.fresh()
        told = {**(header or {}), **fresh, **({"key": keys[0]} if keys is not None else {})}
        most = self.most_answer_bytes
        reply = self.post(f"archives/{self.archive}/ask/{self.mode}", wire.pack("query", told, parts), "query",
                          most + MOST_PARTS * 4 + wire.MAX_HEADER_BYTES)
        answer = unpacked(reply, "answer", most)
        if answer.header.get("nonce") != fresh["nonce"] or answer.header.get("rows") != self.rows:
            raise bad_answer("an answer to another question")
        if answer.header.get("generation") != self.info.get("generation", 0):
            raise RemoteError("the archive was changed on the server while it was asked", "ask again")
        return answer

    @property
    def most_answer_bytes(self) -> int:
        """More than any mode needs; no server makes this computer read on for ever."""
        return min(MOST_ANSWER_BYTES, _LEAST_ANSWER_BYTES + _BYTES_A_ROW * self.rows)


def unpacked(data: bytes, kind: str, most: int, parts: int = MOST_PARTS) -> wire.Message:
    """A message of the server. Raises RemoteError, the same one for all that can be wrong with it."""
    from ..errors import PrivacyError

    try:
        return wire.unpack(data, kind, wire.Limits(parts, most, most))
    except PrivacyError as error:
        raise bad_answer(error.message) from None
