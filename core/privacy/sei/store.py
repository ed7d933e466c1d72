"""A store as files: everything in it may be seen by the server that keeps it.

    sei.json                       the owner's signed statement; names the index; written last
    index-<generation>/NAME.npy    the arrays of ``SeiIndex``, and ``digests``: SHA-256 of each sealed picture
    images/ab/<16 hex digits>.sealed
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import PrivacyError, storage_error
from ...strict_json import json_line, read_json
from . import proofs
from .index import ARRAYS, SeiIndex
from .keys import OwnerKeys

STATEMENT_NAME = "sei.json"
FORMAT = 1
_IMAGES = "images"
_SMALL = 64 * 1024
_STATED = {"format": int, "store": str, "generation": int, "rows": int, "leaves": int, "dim": int, "encoder": str,
           "updated": str, "root": str, "index_sha256": str, "open_leaves": int, "recall_10": float, "images": int,
           "changed": int, "archive_generation": int}  # fmt: skip


@dataclass
class Store:
    """index, digests (n, 32) uint8; statement: what the owner signed; signature; public_key of the owner, as the store
    says. Only what a user got with the grant is to be believed (``check``)."""

    folder: Path
    index: SeiIndex
    digests: np.ndarray
    statement: dict[str, Any]
    signature: str
    public_key: bytes

    @classmethod
    def open(cls, folder: str | os.PathLike[str]) -> Store:
        """Arrays are mapped, not read. Raises PrivacyError for a folder that is no whole store."""
        path = Path(folder)
        told = _statement(path)
        statement = told["statement"]
        arrays = {name: _array(path / _index_name(statement["generation"]) / f"{name}.npy") for name in _names()}
        index = SeiIndex.from_arrays(arrays, statement["dim"])
        digests = arrays["digests"]
        fits = (len(index), index.leaves) == (statement["rows"], statement["leaves"])
        if not fits or digests.shape != (len(index), proofs.DIGEST) or digests.dtype != np.uint8:
            raise _damaged(path)
        return cls(path, index, digests, statement, told["signature"], bytes.fromhex(told["public_key"]))

    @property
    def store_id(self) -> str:
        return str(self.statement["store"])

    @property
    def generation(self) -> int:
        return int(self.statement["generation"])

    @property
    def open_leaves(self) -> int:
        """How many leaves a search opens at least, as the owner measured it."""
        return int(self.statement["open_leaves"])

    @cached_property
    def merkle(self) -> proofs.MerkleTree:
        return proofs.MerkleTree(proofs.leaf_hashes(self.index.ids, self.index.tiles, self.index.rows, self.digests))

    def has_image(self, row: int) -> bool:
        return self.digests[row].tobytes() != proofs.NO_IMAGE

    def image(self, row: int) -> bytes:
        """The sealed picture of a row. Raises PrivacyError if it is not there."""
        path = image_path(self.folder, int(self.index.ids[row]))
        try:
            return path.read_bytes()
        except OSError as error:
            raise PrivacyError(f"a sealed picture is missing: {path.name}", "copy the store again") from error

    def check(self, public_key: bytes, at_least: int = 0, has_images: bool = True) -> dict[str, int]:
        """Whether everything is as the owner signed it: the statement, the tree, every row and every picture. Gives
        rows and images that were checked. Raises PrivacyError for anything else, and for a store that is older than
        generation ``at_least``."""
        check_statement(self.statement, self.signature, public_key, self.store_id, at_least)
        found = (index_digest(self.index), self.merkle.root.hex())
        if found != (self.statement["index_sha256"], self.statement["root"]):
            raise proofs.forged()
        with_image = np.flatnonzero(self.digests.any(axis=1))
        if has_images:
            for row in with_image:
                if hashlib.sha256(self.image(int(row))).digest() != self.digests[row].tobytes():
                    raise proofs.forged()
        return {"rows": len(self.index), "images": len(with_image) if has_images else 0}


def check_statement(
    statement: Mapping[str, Any], signature: str, public_key: bytes, store_id: str, at_least: int = 0
) -> None:
    """Whether the owner with ``public_key`` signed this of this store. Raises PrivacyError."""
    proofs.check_statement(statement, signature, public_key)
    if statement.get("store") != store_id:
        raise proofs.forged()
    if int(statement.get("generation", 0)) < at_least:
        raise PrivacyError(f"the store is of generation {statement['generation']}, and was {at_least} before",
                           "somebody put back an old copy; tell its owner")


def write_store(
    folder: Path, keys: OwnerKeys, index: SeiIndex, images: Mapping[int, bytes], facts: Mapping[str, Any],
    digests: Mapping[int, bytes] | None = None,
) -> Store:  # fmt: skip
    """Write a whole store, or the next generation of one: a reader sees the old one or the new one.

    images: id -> sealed picture that is new; digests: id -> SHA-256 of those that are there; facts: ``encoder`` (its
    fingerprint), ``open_leaves``, ``recall_10``, ``changed`` (rows that came or went since the tree was built),
    ``archive_generation`` (the state of the archive that ``tiles`` are rows of).
    Raises StorageError, PrivacyError.
    """
    known = {**(digests or {}), **{number: hashlib.sha256(sealed).digest() for number, sealed in images.items()}}
    table = np.zeros((len(index), proofs.DIGEST), np.uint8)
    for at, number in enumerate(index.ids.tolist()):
        if number in known:
            table[at] = np.frombuffer(known[number], np.uint8)
    before = _statement(folder)["statement"]["generation"] if (folder / STATEMENT_NAME).is_file() else 0
    now = datetime.now(timezone.utc)
    generation = max(before + 1, int(now.timestamp()))  # also larger than that of a store of before, elsewhere
    merkle = proofs.MerkleTree(proofs.leaf_hashes(index.ids, index.tiles, index.rows, table))
    statement = {"format": FORMAT, "store": keys.store_id, "generation": generation, "rows": len(index),
                 "leaves": index.leaves, "dim": index.dim, "root": merkle.root.hex(), **facts,
                 "updated": now.replace(microsecond=0).isoformat(),
                 "index_sha256": index_digest(index), "images": int(table.any(axis=1).sum())}  # fmt: skip
    _check_stated(statement)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number, sealed in images.items():
            _replace(image_path(folder, number), sealed)
        place = folder / _index_name(generation)
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        for name, array in {**index.arrays(), "digests": table}.items():
            np.save(place / f"{name}.npy", array, allow_pickle=False)
        signed = {"statement": statement, "signature": proofs.sign(statement, keys.signing_key),
                  "public_key": keys.public_key.hex()}  # fmt: skip
        _replace(folder / STATEMENT_NAME, json_line(signed).encode("utf-8"))
    except OSError as error:
        raise storage_error(error, folder) from error
    _clear(folder, generation, set(index.ids.tolist()))
    return Store.open(folder)


def index_digest(index: SeiIndex) -> str:
    """SHA-256 of the tree: everything but the rows, which the Merkle tree holds."""
    digest = hashlib.sha256()
    for name in ("leaf_ends", "nodes", "parents", "levels"):
        digest.update(np.ascontiguousarray(getattr(index, name)).tobytes())
    return digest.hexdigest()


def image_path(folder: Path, image_id: int) -> Path:
    text = f"{image_id:016x}"
    return folder / _IMAGES / text[:2] / f"{text}.sealed"


def _clear(folder: Path, generation: int, ids: set[int]) -> None:
    """Remove older indexes, and pictures that belong to no row any more. Whoever reads an old one keeps it mapped."""
    for path in folder.glob("index-*"):
        if path.name != _index_name(generation):
            shutil.rmtree(path, ignore_errors=True)
    for path in _images(folder):
        if int(path.stem, 16) not in ids:
            path.unlink(missing_ok=True)


def _images(folder: Path) -> Iterator[Path]:
    for path in folder.glob(f"{_IMAGES}/??/*.sealed"):
        if len(path.stem) == 16 and set(path.stem) <= set("0123456789abcdef"):
            yield path


def checked_statement(statement: Any) -> dict[str, Any]:
    """A statement that came over a wire, with exactly the values that one has. Raises PrivacyError."""
    try:
        _check_stated(statement)
        bytes.fromhex(statement["root"])
    except (ValueError, TypeError):
        raise proofs.forged() from None
    return dict(statement)


def _statement(folder: Path) -> dict[str, Any]:
    try:
        told = read_json(folder / STATEMENT_NAME, _SMALL)
        statement, signature, key = told["statement"], told["signature"], told["public_key"]
        _check_stated(statement)
        fits = len(bytes.fromhex(signature)) == 64 and len(bytes.fromhex(key)) == proofs.DIGEST
    except (OSError, ValueError, RecursionError, KeyError, TypeError):
        raise _damaged(folder) from None
    if not fits:
        raise _damaged(folder)
    return {"statement": statement, "signature": signature, "public_key": key}


def _check_stated(statement: Any) -> None:
    if not isinstance(statement, dict) or set(statement) != set(_STATED):
        raise ValueError("statement")
    for name, kind in _STATED.items():
        value = statement[name]
        is_right = type(value) in (int, float) if kind is float else type(value) is kind
        if not is_right or (kind is int and not 0 <= value < 1 << 40) or (kind is str and len(value) > 200):
            raise ValueError(name)
    if statement["format"] != FORMAT or not 1 <= statement["dim"] <= 512 or statement["open_leaves"] < 1:
        raise ValueError("format")


def _names() -> tuple[str, ...]:
    return (*ARRAYS, "digests")


def _index_name(generation: int) -> str:
    return f"index-{generation:012d}"


def _array(path: Path) -> np.ndarray:
    try:
        found = np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise _damaged(path.parent.parent) from error
    if not isinstance(found, np.ndarray):
        raise _damaged(path.parent.parent)
    return np.asarray(found)


def _replace(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{path.name}.tmp")
    temporary.write_bytes(data)
    os.replace(temporary, path)


def _damaged(folder: Path) -> PrivacyError:
    return PrivacyError(f"{folder} is no whole store of the SEI mode", "prepare it again: kinscape sei prepare")
