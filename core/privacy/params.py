"""The parameter sets of sealed queries: a fixed list. Nobody chooses encryption parameters over the wire.

All have a ring of degree 4096 and at most 109 bits of modulus, which is the bound for 128 bits of classical security
with a ternary secret (HomomorphicEncryption.org's table); SEAL enforces it, and a test asserts it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..errors import PrivacyError

DEGREE = 4096
ROW_SLOTS = DEGREE // 2
MAX_DIM = ROW_SLOTS


@dataclass(frozen=True)
class ParameterSet:
    """One set. Scales are binary logarithms.

    scheme: "ckks" (real numbers, almost exact) or "bfv" (integers, exact)
    modulus_bits: primes of the modulus; the last one serves key switching only
    steps: rotations that have a key, ascending; any rotation is made of these
    query_scale, rows_scale: what numbers are multiplied by before they are encoded (BFV: ``quantum`` does it)
    plain_bits: of BFV's plain modulus; quantum: a number x of a vector becomes the integer round(x * quantum)
    shrinks: whether a reply drops its last prime before it is sent
    query_bytes: length of every sealed query, padded; reply_step: replies are padded to a multiple of it
    max_error: of a score, promised by a test for vectors of length 1 and up to 256 numbers
    """

    id: str
    scheme: Literal["ckks", "bfv"]
    modulus_bits: tuple[int, ...]
    steps: tuple[int, ...]
    query_bytes: int
    max_error: float
    query_scale: int = 0
    rows_scale: int = 0
    plain_bits: int = 0
    quantum: int = 0
    shrinks: bool = False
    reply_step: int = 1024

    @property
    def block_rows(self) -> int:
        """Rows that one reply ciphertext answers: one a slot."""
        return DEGREE if self.scheme == "bfv" else ROW_SLOTS

    @property
    def limbs(self) -> int:
        """Primes of a fresh ciphertext."""
        return len(self.modulus_bits) - 1

    @property
    def plaintext_bytes(self) -> int:
        """Memory of one encoded diagonal."""
        return DEGREE * 8 * self.limbs

    @property
    def max_key_bytes(self) -> int:
        return 512 * 1024

    @property
    def max_reply_bytes(self) -> int:
        """Of one block's reply; nothing longer is parsed."""
        return 128 * 1024


_TREE_OF_7 = (1, 2, 4, 8, 16, 32, 64)
# Keys of two primes are twice as long: three of them reach every rotation, by up to 17 short ones.
_TREE_OF_3 = (1, 8, 64)

PARAMETER_SETS: dict[str, ParameterSet] = {
    each.id: each
    for each in (
        ParameterSet("ckks-4096-54-55", "ckks", (54, 55), _TREE_OF_7, 31 * 1024, 5e-4, query_scale=31, rows_scale=21),
        ParameterSet("ckks-4096-36-36-37", "ckks", (36, 36, 37), _TREE_OF_3, 48 * 1024, 5e-6,
                     query_scale=42, rows_scale=28, shrinks=True, reply_step=4096),
        ParameterSet("bfv-4096-36-36-37-t24", "bfv", (36, 36, 37), _TREE_OF_3, 48 * 1024, 2e-3,
                     plain_bits=24, quantum=2000, shrinks=True, reply_step=4096),
        ParameterSet("vault-4096-54-55", "ckks", (54, 55), _TREE_OF_7, 31 * 1024, 1e-3, query_scale=29, rows_scale=23),
    )
}  # fmt: skip

DEFAULT_SET = "ckks-4096-54-55"
PRECISE_SET = "ckks-4096-36-36-37"
EXACT_SET = "bfv-4096-36-36-37-t24"
VAULT_SET = "vault-4096-54-55"


def parameter_set(set_id: object) -> ParameterSet:
    """The set of that name. Raises PrivacyError for any other: no sizes, no moduli, only names travel."""
    found = PARAMETER_SETS.get(set_id) if isinstance(set_id, str) else None
    if found is None:
        raise PrivacyError("this parameter set is not one of the allowed ones", "both sides need the same version")
    return found


def padded_dim(dim: int) -> int:
    """The power of two that vectors of ``dim`` numbers are filled up to with zeros. Raises PrivacyError."""
    if not 1 <= dim <= MAX_DIM:
        raise PrivacyError(f"vectors of {dim} numbers cannot be sealed", f"1 to {MAX_DIM} are possible")
    return 1 << (dim - 1).bit_length()
