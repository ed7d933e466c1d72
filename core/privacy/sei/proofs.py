"""Results that can be checked: a Merkle tree over all rows of a store, its root signed by the owner (Ed25519).

A user who gets a row with its path up to the root knows that the owner put it there as it is: id, tile, hidden vector
and sealed picture. The product with the trapdoor can then be computed again. What a proof cannot say is that no better
row was left out: a server that opens too few leaves, or says that it found less, is not found out.

Node = SHA-256(1 | left | right), leaf = SHA-256(0 | record); the last node of an odd level moves up as it is.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ...errors import PrivacyError
from ...strict_json import json_line
from ..signing import check_signature, public_key, signature

DIGEST = 32
NO_IMAGE = bytes(DIGEST)
_RECORD = struct.Struct("<qq")
_PURPOSE = "sei-statement"


def record_hash(image_id: int, tile: int, sealed: np.ndarray, image_digest: bytes) -> bytes:
    """The leaf of one row: its id, its row of the catalogue, f' (2d+2,) float32 and the SHA-256 of its sealed picture
    (32 zeros without one)."""
    vector = hashlib.sha256(np.ascontiguousarray(sealed, "<f4")).digest()
    return hashlib.sha256(b"\0" + _RECORD.pack(image_id, tile) + vector + image_digest).digest()


def leaf_hashes(ids: np.ndarray, tiles: np.ndarray, rows: np.ndarray, digests: np.ndarray) -> list[bytes]:
    """Of every row. digests: (n, 32) uint8."""
    return [record_hash(int(ids[at]), int(tiles[at]), rows[at], digests[at].tobytes()) for at in range(len(ids))]


class MerkleTree:
    """Over ``leaves``, at least one. ``levels``: from the leaves to the root."""

    def __init__(self, leaves: Sequence[bytes]) -> None:
        if not leaves:
            raise PrivacyError("a store without rows cannot be signed", "index some rasters first")
        self.levels = [list(leaves)]
        while len(self.levels[-1]) > 1:
            below = self.levels[-1]
            above = [_node(below[at], below[at + 1]) for at in range(0, len(below) - 1, 2)]
            self.levels.append(above if len(below) % 2 == 0 else [*above, below[-1]])

    @property
    def root(self) -> bytes:
        return self.levels[-1][0]

    def path(self, at: int) -> bytes:
        """The siblings from leaf ``at`` to the root, one after the other."""
        found = []
        for level in self.levels[:-1]:
            if at ^ 1 < len(level):
                found.append(level[at ^ 1])
            at >>= 1
        return b"".join(found)


def path_length(at: int, count: int) -> int:
    """Siblings on the path of leaf ``at`` of ``count``."""
    length = 0
    while count > 1:
        length += (at ^ 1) < count
        at, count = at >> 1, (count + 1) >> 1
    return length


def root_of(leaf: bytes, at: int, count: int, path: bytes) -> bytes:
    """The root that ``path`` leads to. Raises PrivacyError for a path of a wrong length."""
    if not 0 <= at < count or len(path) != DIGEST * path_length(at, count):
        raise forged()
    found, taken = leaf, 0
    while count > 1:
        if at ^ 1 < count:
            sibling = path[taken : taken + DIGEST]
            taken += DIGEST
            found = _node(sibling, found) if at & 1 else _node(found, sibling)
        at, count = at >> 1, (count + 1) >> 1
    return found


def _node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\1" + left + right).digest()


# -- the signed statement
def new_signing_key() -> bytes:
    """32 bytes."""
    return bytes(Ed25519PrivateKey.generate().private_bytes_raw())


def public_key_of(signing_key: bytes) -> bytes:
    return public_key(Ed25519PrivateKey.from_private_bytes(signing_key))


def sign(statement: Mapping[str, Any], signing_key: bytes) -> str:
    """The signature of ``statement`` (plain JSON values), 128 hex digits."""
    return signature(Ed25519PrivateKey.from_private_bytes(signing_key), _PURPOSE, _text(statement)).hex()


def check_statement(statement: Mapping[str, Any], signed: str, public: bytes) -> None:
    """Raises PrivacyError unless the owner signed exactly this."""
    try:
        check_signature(public, bytes.fromhex(signed), _PURPOSE, _text(statement))
    except (PrivacyError, ValueError, TypeError):
        raise forged() from None


def forged() -> PrivacyError:
    """The one error for everything that is not the owner's."""
    return PrivacyError("this result is not what the owner of the store signed",
                        "do not use it, and tell the owner of the store")


def _text(statement: Mapping[str, Any]) -> bytes:
    return json_line(dict(sorted(statement.items()))).encode("utf-8")
