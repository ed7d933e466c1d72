"""The body of a message between client and server: a small JSON header and binary parts, checked before they are used.

    "KSB1" | kind: 1 byte length, ascii | header: u32 length, UTF-8 JSON object | count: u32 |
    for each part: u32 length | 32 bytes: SHA-256 of everything before | the parts

All numbers little-endian. Nothing is unpickled, and no length is believed before it has been compared with the limits
and with what is really there. The digest finds damage; who sent a message is the business of TLS and of the token.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import struct
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import PrivacyError
from ..strict_json import json_line

MAGIC = b"KSB1"
KINDS = ("keys", "query", "answer", "catalogue", "index", "rows", "sealed")
MAX_HEADER_BYTES = 64 * 1024
_U32 = struct.Struct("<I")
_DIGEST = 32


@dataclass(frozen=True)
class Limits:
    """Of one message: number of parts, bytes of one part, bytes of all parts together."""

    parts: int = 4
    part_bytes: int = 1 << 20
    total_bytes: int = 2 << 20


@dataclass(frozen=True)
class Message:
    """What was received. ``header`` holds JSON values only; every key in it is the sender's word and nothing more."""

    kind: str
    header: dict[str, Any]
    parts: tuple[bytes, ...]

    def text(self, key: str, most: int = 200) -> str:
        """A text of the header. Raises PrivacyError where it is missing, no text or longer than ``most``."""
        value = self.header.get(key)
        if not isinstance(value, str) or len(value) > most:
            raise _bad(f"its {key!r} is not a text of at most {most} characters")
        return value

    def number(self, key: str, least: int, most: int) -> int:
        """A whole number of the header. Raises PrivacyError where it is missing or outside ``least`` .. ``most``."""
        value = self.header.get(key)
        if type(value) is not int or not least <= value <= most:
            raise _bad(f"its {key!r} is not a whole number from {least} to {most}")
        return value


def fresh() -> dict[str, Any]:
    """What makes a query one of its own: a nonce (32 hex digits, from the system's generator) and the time (seconds
    since 1970). The server refuses a nonce that it has seen and a time that is far from its own."""
    return {"nonce": secrets.token_hex(16), "time": int(time.time())}


def pack(kind: str, header: Mapping[str, Any], parts: Sequence[bytes] = ()) -> bytes:
    """A message as bytes. Raises ValueError for a kind or sizes that no message can have."""
    return b"".join([head(kind, header, [len(part) for part in parts]), _digest(kind, header, parts), *parts])


def head(kind: str, header: Mapping[str, Any], sizes: Sequence[int]) -> bytes:
    """Everything before the digest."""
    text = json_line(dict(header)).encode("utf-8")
    if kind not in KINDS or len(text) > MAX_HEADER_BYTES or any(not 0 <= size < 1 << 32 for size in sizes):
        raise ValueError(f"no message of kind {kind!r} with a header of {len(text)} bytes and {len(sizes)} parts")
    name = kind.encode("ascii")
    return b"".join([MAGIC, bytes([len(name)]), name, _U32.pack(len(text)), text, _U32.pack(len(sizes)),
                     *(_U32.pack(size) for size in sizes)])


def _digest(kind: str, header: Mapping[str, Any], parts: Sequence[bytes]) -> bytes:
    digest = hashlib.sha256(head(kind, header, [len(part) for part in parts]))
    for part in parts:
        digest.update(part)
    return digest.digest()


def unpack(data: bytes | memoryview, kind: str, limits: Limits | None = None) -> Message:
    """The message in ``data``, which must be of ``kind`` and within ``limits``.

    Raises PrivacyError, with one text for all damage but sizes: whoever sends rubbish learns nothing from the answer.
    """
    limits = limits or Limits()
    view = memoryview(data)
    if len(view) > limits.total_bytes + MAX_HEADER_BYTES + 4 * limits.parts + 128:
        raise PrivacyError(f"a message of {len(view):,} bytes is longer than allowed", "send less at once")
    reader = _Reader(view)
    if reader.take(4) != MAGIC or reader.take(reader.take(1)[0]) != kind.encode("ascii"):
        raise _bad(f"it is no message of kind {kind!r}")
    header = _header(reader.take(reader.number(MAX_HEADER_BYTES)))
    sizes = [reader.number(limits.part_bytes) for _ in range(reader.number(limits.parts))]
    told_at = reader.at
    told = reader.take(_DIGEST)
    if sum(sizes) > limits.total_bytes or len(view) - reader.at != sum(sizes):
        raise _bad("its parts are not as long as it says")
    digest = hashlib.sha256(view[:told_at])
    digest.update(view[reader.at:])
    if digest.digest() != told:
        raise _bad("its digest does not fit")
    return Message(kind, header, tuple(reader.take(size) for size in sizes))


class _Reader:
    """Takes bytes from the front; what is not there raises PrivacyError."""

    def __init__(self, view: memoryview) -> None:
        self._view = view
        self.at = 0

    def take(self, count: int) -> bytes:
        if count > len(self._view) - self.at:
            raise _bad("it ends too early")
        self.at += count
        return bytes(self._view[self.at - count:self.at])

    def number(self, most: int) -> int:
        value = _U32.unpack(self.take(4))[0]
        if value > most:
            raise _bad("a number in it is larger than allowed")
        return value


def _header(text: bytes) -> dict[str, Any]:
    try:
        header = json.loads(text.decode("utf-8"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise _bad("its header is not JSON") from None
    if not isinstance(header, dict):
        raise _bad("its header is not a JSON object")
    return header


def _refuse(name: str) -> None:
    raise ValueError(name)


def _bad(why: str) -> PrivacyError:
    return PrivacyError(f"a message cannot be read: {why}", "the sender may be damaged, or of another version")
