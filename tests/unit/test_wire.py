"""Messages between client and server: what was packed comes back, and nothing else is taken for a message."""

from __future__ import annotations

import random
import struct

import pytest
from kinscape.core.errors import PrivacyError
from kinscape.core.remote.wire import KINDS, MAX_HEADER_BYTES, Limits, fresh, pack, unpack

HEADER = {"set": "ckks", "rows": 7, "name": "Häfen", **fresh()}
PARTS = [b"", b"abc", bytes(range(256)) * 40]


@pytest.mark.parametrize("kind", KINDS)
def test_a_message_comes_back_as_it_was(kind):
    message = unpack(pack(kind, HEADER, PARTS), kind)
    assert (message.kind, message.header, list(message.parts)) == (kind, HEADER, PARTS)


def test_every_byte_counts():
    data = pack("query", HEADER, PARTS)
    dice = random.Random(3)
    for _ in range(1000):
        at, bit = dice.randrange(len(data)), 1 << dice.randrange(8)
        wrong = bytearray(data)
        wrong[at] ^= bit
        with pytest.raises(PrivacyError):
            unpack(bytes(wrong), "query")


def test_a_message_cut_anywhere_or_with_more_behind_is_refused():
    data = pack("query", HEADER, PARTS)
    for length in [*range(0, 200), len(data) - 1]:
        with pytest.raises(PrivacyError):
            unpack(data[:length], "query")
    with pytest.raises(PrivacyError):
        unpack(data + b"x", "query")


def test_limits_hold_before_anything_is_read():
    many = pack("query", {}, [b"x"] * 5)
    with pytest.raises(PrivacyError, match="larger than allowed"):
        unpack(many, "query", Limits(parts=4))
    with pytest.raises(PrivacyError, match="larger than allowed"):
        unpack(pack("query", {}, [bytes(100)]), "query", Limits(part_bytes=99))
    with pytest.raises(PrivacyError, match="longer than allowed"):
        unpack(bytes(300_000), "query", Limits(parts=1, part_bytes=10, total_bytes=10))
    lie = b"KSB1" + bytes([5]) + b"query" + struct.pack("<I", 2) + b"{}" + struct.pack("<I", 4_000_000_000)
    with pytest.raises(PrivacyError, match="larger than allowed"):
        unpack(lie, "query")


@pytest.mark.parametrize("text", [b"[]", b"1", b"null", b"{", b"\xff", b'{"a": NaN}', b'{"a":' * 5000 + b"1"])
def test_a_header_must_be_a_plain_json_object(text):
    data = b"KSB1" + bytes([5]) + b"query" + struct.pack("<I", len(text)) + text + struct.pack("<I", 0) + bytes(32)
    with pytest.raises(PrivacyError, match="header"):
        unpack(data, "query")


def test_another_kind_is_refused_and_an_unknown_one_cannot_be_packed():
    with pytest.raises(PrivacyError, match="no message of kind"):
        unpack(pack("answer", {}), "query")
    with pytest.raises(ValueError):
        pack("pickle", {})
    with pytest.raises(ValueError):
        pack("query", {"text": "x" * MAX_HEADER_BYTES})


def test_what_a_header_says_is_checked_where_it_is_used():
    message = unpack(pack("query", {"rows": True, "name": 3, "count": 10}), "query")
    with pytest.raises(PrivacyError, match="'rows'"):
        message.number("rows", 0, 5)
    with pytest.raises(PrivacyError, match="'count'"):
        message.number("count", 0, 9)
    with pytest.raises(PrivacyError, match="'name'"):
        message.text("name")
    assert message.number("count", 0, 10) == 10


def test_no_two_queries_have_the_same_nonce():
    assert len({fresh()["nonce"] for _ in range(1000)}) == 1000
