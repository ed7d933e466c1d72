"""GenKey: the owner's keys, a user's request with a matrix W of their own, and the grant that answers it.

W goes to the owner once, in a request file that only the two may see. The grant comes back sealed under a key made of
W (HKDF-SHA256, AES-256-GCM): on its way it is of no use to anybody else. Files are 0600 in the folder ``sei`` of the
key folder: NAME.owner, NAME.request, NAME.user.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import PrivacyError
from ..coarse import CoarseTable
from ..secret_files import read_secret, write_secret
from . import dice
from .aspe import Opening, OwnerSecret, trapdoor, user_key, width_of
from .images import KEY_BYTES
from .proofs import new_signing_key, public_key_of

OWNER, REQUEST, GRANT, USER = "sei-owner", "sei-request", "sei-grant", "sei-user"
_NONCE = 12
_ID_CHARACTERS = 32
_FLOAT, _INT, _SHORT = np.dtype("<f8"), np.dtype("<i8"), np.dtype("<f4")


@dataclass(frozen=True)
class OwnerKeys:
    """What only the owner of a store has. store_id: 32 hex digits, at random; secret: of the vectors; image_key: k_ie;
    name_key: makes the ids of images; signing_key: Ed25519; table: from the encoder's numbers to d; pool (c, m, d)
    float32: what users make decoys of, m vectors around each of c centres."""

    store_id: str
    secret: OwnerSecret
    image_key: bytes
    name_key: bytes
    signing_key: bytes
    table: CoarseTable
    pool: np.ndarray

    @classmethod
    def generate(cls, table: CoarseTable, pool: np.ndarray) -> OwnerKeys:
        """New keys, from the system's generator, for vectors that ``table`` reduces."""
        return cls(os.urandom(_ID_CHARACTERS // 2).hex(), OwnerSecret.generate(table.dim), os.urandom(KEY_BYTES),
                   os.urandom(KEY_BYTES), new_signing_key(), table, np.asarray(pool, np.float32))

    @property
    def dim(self) -> int:
        return self.table.dim

    @cached_property
    def public_key(self) -> bytes:
        """By which users check what the owner signed, 32 bytes."""
        return public_key_of(self.signing_key)

    def reduce(self, vectors: np.ndarray) -> np.ndarray:
        """(n, encoder's numbers) -> (n, d) float32 rows of length 1 (of length 0 where nothing is left)."""
        short = self.table.project(vectors).astype(np.float64)
        length = np.linalg.norm(short, axis=1, keepdims=True)
        return (short / np.where(length > 1e-12, length, 1.0)).astype(np.float32)

    def grant(self, request: Request) -> bytes:
        """The answer to a request, for a file or the wire. Raises PrivacyError for another store's request."""
        if request.store_id not in ("", self.store_id) or request.dim != self.dim:
            raise PrivacyError("this request is for another store", f"ask for {self.store_id} with {self.dim} numbers")
        bar, offset = user_key(self.secret, request.own)
        opening = self.secret.opening()
        header = {"store": self.store_id, "user": request.name, "dim": self.dim, "encoder_dim": self._wide,
                  "pool": list(self.pool.shape), "slope": opening.slope, "base": opening.base}  # fmt: skip
        parts = [_bytes(bar), _bytes(offset), _bytes(opening.at), self.image_key, self.public_key,
                 _bytes(self.table.directions, _SHORT), _bytes(self.pool, _SHORT)]  # fmt: skip
        return request.sealed(header, parts)

    def save(self, path: Path, replace: bool = False) -> None:
        """Raises StorageError, FileExistsError."""
        secret = self.secret
        header = {"store": self.store_id, "dim": self.dim, "encoder_dim": self._wide, "slope": secret.slope,
                  "pool": list(self.pool.shape)}  # fmt: skip
        parts = [*map(_bytes, (secret.mixing, secret.mask, secret.filler)), _bytes(secret.order, _INT),
                 _bytes(secret.shift), self.image_key, self.name_key, self.signing_key,
                 _bytes(self.table.directions, _SHORT), _bytes(self.pool, _SHORT)]  # fmt: skip
        write_secret(path, OWNER, header, parts, replace)

    @classmethod
    def load(cls, path: Path) -> OwnerKeys:
        """Raises PrivacyError for a file that is none of an owner."""
        header, parts = read_secret(path, OWNER)
        reader = _Reader(header, parts)
        dim, wide = reader.number("dim"), reader.number("encoder_dim")
        width, size = width_of(dim), dim + 1
        mixing, mask, filler = (reader.array(shape) for shape in ((width, width), (size,), (size,)))
        order, shift = reader.array((size,), _INT), reader.array((size,))
        if not np.array_equal(np.sort(order), np.arange(size)):
            raise _damaged()
        secret = OwnerSecret(mixing, mask, filler, order, reader.real("slope"), shift)
        keys = [reader.secret() for _ in range(3)]
        table = CoarseTable(reader.array((wide, dim), _SHORT))
        return cls(reader.store(), secret, *keys, table, reader.array(reader.shape("pool", dim), _SHORT))

    @property
    def _wide(self) -> int:
        return int(self.table.directions.shape[0])


@dataclass(frozen=True)
class Request:
    """What a user sends once: own (d, d), the matrix W. store_id: "" for any; name: by which the owner knows them."""

    name: str
    store_id: str
    own: np.ndarray

    @classmethod
    def make(cls, name: str, dim: int, store_id: str = "") -> Request:
        if not 1 <= dim <= 512:
            raise PrivacyError(f"no store hides vectors of {dim} numbers", "the owner tells the number, usually 128")
        return cls(name, store_id, dice.matrix(dim))

    @property
    def dim(self) -> int:
        return len(self.own)

    def save(self, path: Path, replace: bool = False) -> None:
        """Raises StorageError, FileExistsError."""
        header = {"store": self.store_id, "user": self.name, "dim": self.dim}
        write_secret(path, REQUEST, header, [_bytes(self.own)], replace)

    @classmethod
    def load(cls, path: Path) -> Request:
        """Raises PrivacyError."""
        header, parts = read_secret(path, REQUEST)
        reader = _Reader(header, parts)
        dim = reader.number("dim")
        return cls(reader.text("user"), reader.text("store"), reader.array((dim, dim)))

    def sealed(self, header: Mapping[str, Any], parts: Sequence[bytes]) -> bytes:
        """Header and parts under the key that W makes."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        from ...strict_json import json_line

        line = json_line({**header, "sizes": [len(part) for part in parts]}).encode("utf-8") + b"\n"
        nonce = os.urandom(_NONCE)
        return nonce + AESGCM(self._key()).encrypt(nonce, b"".join([line, *parts]), GRANT.encode("ascii"))

    def accept(self, grant: bytes) -> UserKeys:
        """The user's keys. Raises PrivacyError for a grant that answers another request, or was changed."""
        import json

        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            plain = AESGCM(self._key()).decrypt(grant[:_NONCE], grant[_NONCE:], GRANT.encode("ascii"))
            line, _, body = plain.partition(b"\n")
            header = json.loads(line)
            sizes = [int(size) for size in header["sizes"]]
        except (InvalidTag, ValueError, KeyError, TypeError):
            raise PrivacyError("this grant cannot be opened: it answers another request, or was changed",
                               "take the grant that was made for this request") from None
        ends = [sum(sizes[: at + 1]) for at in range(len(sizes))]
        granted = [body[end - size : end] for end, size in zip(ends, sizes)]
        return UserKeys.from_parts(header, [_bytes(self.own), os.urandom(KEY_BYTES), *granted])

    def _key(self) -> bytes:
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        return HKDF(SHA256(), KEY_BYTES, None, b"kinscape-sei-grant-1").derive(_bytes(self.own))


@dataclass(frozen=True)
class UserKeys:
    """What a user has: own W (d, d), bar A-bar (2d+2, d), offset U (2d+2,), opening, image_key k_ie, public_key of the
    owner, table, pool, and decoy_key, which the owner does not have. The server has none of it."""

    store_id: str
    name: str
    own: np.ndarray
    decoy_key: bytes
    bar: np.ndarray
    offset: np.ndarray
    opening: Opening
    image_key: bytes
    public_key: bytes
    table: CoarseTable
    pool: np.ndarray

    @property
    def dim(self) -> int:
        return self.table.dim

    def question(self, vector: np.ndarray) -> np.ndarray:
        """The encoder's vector reduced to (d,) float32 of length 1. Raises PrivacyError for one that does not fit."""
        if vector.shape != (self.table.directions.shape[0],):
            raise PrivacyError(f"the query has {len(vector)} numbers, the store is for others", "use its encoder")
        return self.table.question(vector)[0]

    def trapdoor(self, query: np.ndarray) -> tuple[np.ndarray, float]:
        """GenTrap of a reduced query (d,): (the trapdoor (2d+2,) float32, gamma, which stays here)."""
        gamma = float(np.exp2(4.0 * dice.uniform(1)[0] - 2.0))
        return trapdoor(query, self.own, self.bar, self.offset, gamma).astype(np.float32), gamma

    def save(self, path: Path, replace: bool = False) -> None:
        """Raises StorageError, FileExistsError."""
        header = {"store": self.store_id, "user": self.name, "dim": self.dim, "pool": list(self.pool.shape),
                  "encoder_dim": int(self.table.directions.shape[0]), "slope": self.opening.slope,
                  "base": self.opening.base}  # fmt: skip
        parts = [_bytes(self.own), self.decoy_key, _bytes(self.bar), _bytes(self.offset), _bytes(self.opening.at),
                 self.image_key, self.public_key, _bytes(self.table.directions, _SHORT), _bytes(self.pool, _SHORT)]
        write_secret(path, USER, header, parts, replace)

    @classmethod
    def load(cls, path: Path) -> UserKeys:
        """Raises PrivacyError."""
        return cls.from_parts(*read_secret(path, USER))

    @classmethod
    def from_parts(cls, header: Mapping[str, Any], parts: Sequence[bytes]) -> UserKeys:
        """Raises PrivacyError for parts that do not fit each other."""
        reader = _Reader(header, parts)
        dim, wide = reader.number("dim"), reader.number("encoder_dim")
        own, decoy_key = reader.array((dim, dim)), reader.secret()
        bar, offset = reader.array((width_of(dim), dim)), reader.array((width_of(dim),))
        opening = Opening(reader.real("slope"), reader.array((dim,)), reader.real("base"))
        image_key, public_key = reader.secret(), reader.secret()
        table = CoarseTable(reader.array((wide, dim), _SHORT))
        pool = reader.array(reader.shape("pool", dim), _SHORT)
        return cls(reader.store(), reader.text("user"), own, decoy_key, bar, offset, opening, image_key, public_key,
                   table, pool)


class _Reader:
    """Takes parts in order and checks each."""

    def __init__(self, header: Mapping[str, Any], parts: Sequence[bytes]) -> None:
        self._header, self._parts, self._at = header, parts, 0

    def _next(self) -> bytes:
        if self._at >= len(self._parts):
            raise _damaged()
        self._at += 1
        return self._parts[self._at - 1]

    def secret(self) -> bytes:
        part = self._next()
        if len(part) != KEY_BYTES:
            raise _damaged()
        return part

    def array(self, shape: tuple[int, ...], kind: np.dtype = _FLOAT) -> np.ndarray:
        part = self._next()
        if len(part) != kind.itemsize * int(np.prod(shape)):
            raise _damaged()
        found = np.frombuffer(part, kind).reshape(shape).astype(kind.newbyteorder("="))
        if kind is not _INT and not np.isfinite(found).all():
            raise _damaged()
        return found

    def number(self, name: str) -> int:
        value = self._header.get(name)
        if type(value) is not int or not 1 <= value <= 1 << 14:
            raise _damaged()
        return value

    def real(self, name: str) -> float:
        value = self._header.get(name)
        if type(value) not in (int, float) or not abs(value) < 1e9:
            raise _damaged()
        return float(value)

    def text(self, name: str) -> str:
        value = self._header.get(name)
        if not isinstance(value, str) or len(value) > 200:
            raise _damaged()
        return value

    def store(self) -> str:
        value = self.text("store")
        if len(value) != _ID_CHARACTERS or not set(value) <= set("0123456789abcdef"):
            raise _damaged()
        return value

    def shape(self, name: str, last: int) -> tuple[int, ...]:
        value = self._header.get(name)
        if not isinstance(value, list) or len(value) != 3 or value[2] != last:
            raise _damaged()
        if any(type(number) is not int or not 0 <= number <= 1 << 12 for number in value):
            raise _damaged()
        return tuple(value)


def _bytes(array: np.ndarray, kind: np.dtype = _FLOAT) -> bytes:
    return np.ascontiguousarray(array, kind).tobytes()


def _damaged() -> PrivacyError:
    return PrivacyError("keys of a store are damaged", "make or ask for new ones")
