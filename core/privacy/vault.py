"""Both sides sealed: a server keeps rows that it cannot read and multiplies them with queries that it cannot read.

Only for one key holder, who owns the rows and asks: everyone with the key can open everything. Rows are sealed as the
same diagonals that ``packing`` explains, without giant steps. A product of two ciphertexts has three polynomials; it
is sent as it is, so that no relinearisation keys are needed.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import PrivacyError
from ..strict_json import json_line, read_json
from . import seal_bridge as bridge
from .packing import blocks_of, checked_rows, diagonal, padded_block
from .params import ROW_SLOTS, VAULT_SET, ParameterSet, padded_dim, parameter_set
from .rows import KEEP_BYTES, Rotations, load_evaluation, load_query, reply_bytes
from .sealed import QueryKeys

FACTS_NAME = "vault.json"
CATALOGUE_NAME = "catalogue.sealed"
_NONCE = 12
_KEY = 32


class VaultKeys(QueryKeys):
    """Keys of one vault: as ``QueryKeys``, and one more for what is only stored. Whoever loses them loses the vault."""

    KIND = "vault-keys"

    def __init__(self, set_id: str, secret: Any, evaluation: bytes, storage_key: bytes = b"") -> None:
        super().__init__(set_id, secret, evaluation)
        self._storage_key = storage_key or os.urandom(_KEY)
        if len(self._storage_key) != _KEY:
            raise bridge.bad_bytes()

    @classmethod
    def generate(cls, set_id: str = VAULT_SET) -> VaultKeys:
        """New keys, from the system's generator of random numbers."""
        made = super().generate(set_id)
        if not isinstance(made, cls):
            raise PrivacyError("these are no keys of a vault")
        return made

    def seal_rows(self, vectors: np.ndarray) -> bytes:
        """One block of rows, (m, d) with m <= 2,048, as ``padded d`` ciphertexts of equal length: 1,984 bytes a row at
        d = 128 and full blocks, and different each time. Raises PrivacyError for rows longer than 1."""
        rows = checked_rows(vectors)
        if not 1 <= len(rows) <= ROW_SLOTS:
            raise PrivacyError(f"{len(rows)} rows are no block of a vault", f"1 to {ROW_SLOTS} rows")
        api, parameters = bridge.seal(), self.parameters
        wide = padded_block(rows, ROW_SLOTS)
        encoder = api.CKKSEncoder(bridge.context(parameters))
        out = []
        for k in range(wide.shape[1]):
            plain = api.Plaintext()
            encoder.encode(diagonal(wide, k, wide.shape[1]).tolist(), 2.0**parameters.rows_scale, plain)
            out.append(self._sealed(plain))
        return b"".join(out)

    def seal_bytes(self, data: bytes, purpose: str) -> bytes:
        """Anything else (AES-256-GCM, a random nonce of 96 bits in front). ``purpose`` must be the same to open it."""
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher.encrypt(nonce, data, purpose.encode("utf-8"))

    def open_bytes(self, data: bytes, purpose: str) -> bytes:
        """Raises PrivacyError for bytes that were changed, or sealed by another key or for another purpose."""
        from cryptography.exceptions import InvalidTag

        try:
            return bytes(self._cipher.decrypt(data[:_NONCE], data[_NONCE:], purpose.encode("utf-8")))
        except (InvalidTag, ValueError):
            raise bridge.bad_bytes() from None

    @cached_property
    def _cipher(self) -> Any:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        return AESGCM(self._storage_key)

    def _secret_parts(self) -> list[bytes]:
        return [*super()._secret_parts(), self._storage_key]

    def _reply_sizes(self) -> tuple[int, ...]:
        return (3,)


def block_bytes(dim: int, set_id: str = VAULT_SET) -> int:
    """The length of every sealed block of vectors of ``dim`` numbers."""
    return padded_dim(dim) * parameter_set(set_id).query_bytes


def load_rows(data: bytes, dim: int, set_id: str = VAULT_SET) -> list[Any]:
    """The ciphertexts of one block, parsed. Raises PrivacyError for anything else: meant for a process that may be
    lost, when a block has been uploaded."""
    parameters = parameter_set(set_id)
    if len(data) != block_bytes(dim, set_id):
        raise bridge.bad_bytes()
    size = parameters.query_bytes
    return [_load_column(parameters, data[at : at + size]) for at in range(0, len(data), size)]


def _load_column(parameters: ParameterSet, data: bytes) -> Any:
    sealed = bridge.from_bytes(bridge.seal().Ciphertext(), parameters, data, parameters.query_bytes)
    fits = sealed.size() == 2 and sealed.parms_id() == bridge.context(parameters).first_parms_id()
    if not fits or not sealed.is_ntt_form() or sealed.is_transparent() or sealed.scale != 2.0**parameters.rows_scale:
        raise bridge.bad_bytes()
    return sealed


def block_name(block: int) -> str:
    """File of one sealed block in a vault's folder."""
    return f"rows-{block:06d}.sealed"


def vault_facts(keys: VaultKeys, rows: int, dim: int) -> dict[str, Any]:
    """What a server must know of a vault: no secret, and all that there is."""
    return {"set_id": keys.set_id, "rows": rows, "dim": dim, "block_rows": ROW_SLOTS, "key": keys.fingerprint}


def read_facts(folder: Path) -> dict[str, Any]:
    """``vault.json`` of a vault's folder, checked. Raises PrivacyError."""
    try:
        facts = read_json(folder / FACTS_NAME, 64 * 1024)
        rows, dim, key = facts["rows"], facts["dim"], facts["key"]
    except (OSError, ValueError, RecursionError, KeyError, TypeError) as error:
        raise PrivacyError(f"{folder} is no vault: {type(error).__name__}", "upload it again") from error
    parameters = parameter_set(facts.get("set_id"))
    if type(rows) is not int or type(dim) is not int or not 1 <= rows < 1 << 31 or not isinstance(key, str):
        raise PrivacyError(f"{folder} is no vault", "upload it again")
    padded_dim(dim)
    return {"set_id": parameters.id, "rows": rows, "dim": dim, "block_rows": ROW_SLOTS, "key": key}


def write_facts(folder: Path, facts: dict[str, Any]) -> None:
    """``vault.json``: written last, so that a folder with it is a whole vault. Raises OSError."""
    temporary = folder / f"{FACTS_NAME}.tmp"
    temporary.write_text(json_line(facts), encoding="utf-8")
    os.replace(temporary, folder / FACTS_NAME)


class VaultRows:
    """The sealed rows of a vault's folder, or of one shard of it (``shard``: first row, row after the last, at
    multiples of a block). ``rows``, ``blocks``: of the shard. Raises PrivacyError for a folder that is none."""

    def __init__(self, folder: Path, shard: tuple[int, int] | None = None, keep_bytes: int = KEEP_BYTES) -> None:
        facts = read_facts(folder)
        first, end = shard or (0, facts["rows"])
        if first % ROW_SLOTS or not 0 <= first <= end <= facts["rows"]:
            raise PrivacyError("this share of a vault does not begin with a block", f"use multiples of {ROW_SLOTS}")
        self.folder, self.facts = folder, facts
        self.parameters = parameter_set(facts["set_id"])
        self.dim, self.rows = facts["dim"], end - first
        self.blocks = blocks_of(self.rows, ROW_SLOTS)
        self._first_block = first // ROW_SLOTS
        # A loaded ciphertext has two polynomials, whatever it was stored as.
        self._keep = max(0, keep_bytes) // (padded_dim(self.dim) * 2 * self.parameters.plaintext_bytes)
        self._kept: dict[int, list[Any]] = {}

    def rows_of(self, block: int) -> tuple[int, int]:
        """(first row, row after the last) of a block, within the shard."""
        return block * ROW_SLOTS, min((block + 1) * ROW_SLOTS, self.rows)

    def check_key(self, evaluation: bytes) -> None:
        """Raises PrivacyError unless ``evaluation`` is of the key that the vault was sealed with."""
        if hashlib.sha256(evaluation).hexdigest() != self.facts["key"]:
            raise PrivacyError("this key is not the one of this vault", "use the key that the vault was made with")

    def scoring(self, evaluation: bytes, query: bytes) -> VaultScoring:
        """The answer to one sealed query. Raises PrivacyError for what ``check_key`` or ``check_query`` refuses."""
        self.check_key(evaluation)
        keys, sealed = load_evaluation(self.parameters, evaluation), load_query(self.parameters, query)
        return VaultScoring(self, Rotations(self.parameters, keys, sealed))

    def columns(self, block: int) -> Sequence[Any]:
        """The ciphertexts of a block."""
        if block in self._kept:
            return self._kept[block]
        try:
            data = (self.folder / block_name(self._first_block + block)).read_bytes()
        except OSError as error:
            raise PrivacyError(f"a block of a vault cannot be read: {error.strerror}", "upload it again") from error
        columns = load_rows(data, self.dim, self.parameters.id)
        if len(self._kept) < self._keep:
            self._kept[block] = columns
        return columns


class VaultScoring:
    """One query on its way through the sealed blocks."""

    def __init__(self, vault: VaultRows, rotations: Rotations) -> None:
        self._vault, self._evaluator = vault, rotations.evaluator
        self._queries = rotations.upto(padded_dim(vault.dim))

    def block(self, index: int) -> bytes:
        """The sealed scores of the rows ``rows_of(index)``: 46 bytes a row of a full block."""
        if not 0 <= index < self._vault.blocks:
            raise PrivacyError(f"there is no block {index}", f"0 to {self._vault.blocks - 1}")
        api = bridge.seal()
        total, product = api.Ciphertext(), api.Ciphertext()
        for k, (query, column) in enumerate(zip(self._queries, self._vault.columns(index))):
            if k:
                self._evaluator.multiply(query, column, product)
                self._evaluator.add_inplace(total, product)
            else:
                self._evaluator.multiply(query, column, total)
        return reply_bytes(self._vault.parameters, total)
