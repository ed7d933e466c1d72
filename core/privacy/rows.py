"""The owner's side: vectors in the clear, prepared so that a sealed query can be multiplied with all of them.

A query touches every block, in order, with the same operations, whatever is in it; so the time, the memory and the
length of the answer tell nothing of it. The arithmetic is explained in ``packing``.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from ..errors import PrivacyError
from . import seal_bridge as bridge
from .packing import baby_steps, blocks_of, chain, checked_rows, diagonal, padded_block, quantised
from .params import ParameterSet, padded_dim, parameter_set

KEEP_BYTES = 1 << 30
_KEPT_KEYS = 8


def check_query(set_id: str, evaluation: bytes, query: bytes) -> None:
    """Parse what a stranger sent, and nothing else: meant for a process that may be lost.

    Raises PrivacyError for anything but the rotation keys and one fresh query of this set.
    """
    parameters = parameter_set(set_id)
    load_evaluation(parameters, evaluation)
    load_query(parameters, query)


def load_evaluation(parameters: ParameterSet, evaluation: bytes) -> Any:
    """SEAL's rotation keys: exactly those of the set. Raises PrivacyError."""
    keys = bridge.from_bytes(bridge.seal().GaloisKeys(), parameters, evaluation, parameters.max_key_bytes)
    wanted = bridge.galois_elements(parameters.steps)
    if keys.size() != len(wanted) or not all(keys.has_key(element) for element in wanted):
        raise bridge.bad_bytes()
    return keys


def load_query(parameters: ParameterSet, query: bytes) -> Any:
    """SEAL's ciphertext: two polynomials, fresh, of the set's form and scale. Raises PrivacyError."""
    if len(query) != parameters.query_bytes:
        raise bridge.bad_bytes()
    sealed = bridge.from_bytes(bridge.seal().Ciphertext(), parameters, query, parameters.query_bytes)
    is_ckks = parameters.scheme == "ckks"
    fits = sealed.size() == 2 and sealed.parms_id() == bridge.context(parameters).first_parms_id()
    if not fits or sealed.is_ntt_form() != is_ckks or sealed.is_transparent():
        raise bridge.bad_bytes()
    if is_ckks and sealed.scale != 2.0**parameters.query_scale:
        raise bridge.bad_bytes()
    return sealed


class PreparedRows:
    """Vectors of an archive (or of one shard), encoded as diagonals.

    vectors: (n, d) float32, rows of length 1 at most; a memory map stays one, blocks are read as they are needed
    keep_bytes: so much of what was encoded stays in memory; the rest is encoded again for every query
    rows, dim, blocks: n, d, number of reply parts
    """

    def __init__(self, set_id: str, vectors: np.ndarray, keep_bytes: int = KEEP_BYTES) -> None:
        self.parameters = parameter_set(set_id)
        self._vectors = vectors
        self.rows, self.dim = int(vectors.shape[0]), int(vectors.shape[1])
        self.wide = padded_dim(self.dim)
        self.blocks = blocks_of(self.rows, self.parameters.block_rows)
        self.baby = baby_steps(self.wide, self.blocks, self.parameters.steps)
        self._keep = min(self.blocks, max(0, keep_bytes) // (self.wide * self.parameters.plaintext_bytes))
        self._kept: dict[int, list[Any | None]] = {}
        self._keys: OrderedDict[str, Any] = OrderedDict()
        self.context = bridge.context(self.parameters)
        self._encode = _encoder(self.parameters)

    def rows_of(self, block: int) -> tuple[int, int]:
        """(first row, row after the last) of a block."""
        first = block * self.parameters.block_rows
        return first, min(first + self.parameters.block_rows, self.rows)

    def warm(self, check: Callable[[], None] = lambda: None) -> None:
        """Encode now what is kept, rather than with the first query. ``check`` may raise to stop it."""
        for block in range(self._keep):
            check()
            self._kept[block] = list(self._encoded(block))

    def scoring(self, evaluation: bytes, query: bytes) -> Scoring:
        """The answer to one sealed query; its blocks are computed when asked for. Raises PrivacyError for bytes that
        ``check_query`` refuses."""
        return Scoring(self, self._evaluation(evaluation), load_query(self.parameters, query))

    def diagonals(self, block: int) -> Iterator[Any | None]:
        """The encoded diagonals of a block, in order; None for one that is zero throughout."""
        if block in self._kept:
            return iter(self._kept[block])
        if block < self._keep:
            self._kept[block] = list(self._encoded(block))
            return iter(self._kept[block])
        return self._encoded(block)

    def least(self) -> Any:
        """An encoded diagonal of the smallest number that is not zero: what a sealed zero is multiplied by. Were it 1,
        the noise of that zero would add up over the diagonals of a block with few rows."""
        number = 1 if self.parameters.scheme == "bfv" else 2.0**-self.parameters.rows_scale
        return self._encode(np.full(self.parameters.block_rows, number))

    def _encoded(self, block: int) -> Iterator[Any | None]:
        first, end = self.rows_of(block)
        rows = checked_rows(self._vectors[first:end])
        if self.parameters.scheme == "bfv":
            rows = quantised(rows, self.parameters)
        wide = padded_block(rows, self.parameters.block_rows)
        return (self._encode(diagonal(wide, k, self.baby)) for k in range(self.wide))

    def _evaluation(self, evaluation: bytes) -> Any:
        """Rotation keys, parsed once for the askers of late."""
        name = hashlib.sha256(evaluation).hexdigest()
        if name not in self._keys:
            self._keys[name] = load_evaluation(self.parameters, evaluation)
        self._keys.move_to_end(name)
        while len(self._keys) > _KEPT_KEYS:
            self._keys.popitem(last=False)
        return self._keys[name]


def _encoder(parameters: ParameterSet) -> Callable[[np.ndarray], Any | None]:
    """What turns slots into a plaintext that is ready to be multiplied; None if it is zero."""
    api, context = bridge.seal(), bridge.context(parameters)
    real, whole = (None, api.BatchEncoder(context)) if parameters.scheme == "bfv" else (api.CKKSEncoder(context), None)
    scale, level, evaluator = 2.0**parameters.rows_scale, context.first_parms_id(), api.Evaluator(context)

    def encode(slots: np.ndarray) -> Any | None:
        plain = api.Plaintext()
        if real is not None:
            real.encode(slots.tolist(), scale, plain)
        elif whole is not None:
            whole.encode(slots.tolist(), plain)
        if plain.is_zero():
            return None
        if whole is not None:
            evaluator.transform_to_ntt_inplace(plain, level)
        return plain

    return encode


class Rotations:
    """A query, and the query turned by 1, 2, ... slots: each made from an earlier one by one key."""

    def __init__(self, parameters: ParameterSet, keys: Any, query: Any) -> None:
        api = bridge.seal()
        self._parameters, self._keys = parameters, keys
        self.evaluator = api.Evaluator(bridge.context(parameters))
        self._turn = self.evaluator.rotate_rows if parameters.scheme == "bfv" else self.evaluator.rotate_vector
        self.turned = [query]

    def upto(self, count: int) -> list[Any]:
        """The first ``count`` of them."""
        api = bridge.seal()
        while len(self.turned) < count:
            step = max(step for step in self._parameters.steps if step <= len(self.turned))
            out = api.Ciphertext()
            self._turn(self.turned[len(self.turned) - step], step, self._keys, out)
            self.turned.append(out)
        return self.turned[:count]

    def turn(self, sealed: Any, by: int) -> Any:
        """``sealed`` turned by any number of slots, as a new ciphertext."""
        for step in chain(by, self._parameters.steps):
            out = bridge.seal().Ciphertext()
            self._turn(sealed, step, self._keys, out)
            sealed = out
        return sealed


class Scoring:
    """One query on its way through the blocks."""

    def __init__(self, prepared: PreparedRows, keys: Any, query: Any) -> None:
        self._prepared, self._parameters = prepared, prepared.parameters
        self._rotations = Rotations(self._parameters, keys, query)
        self._evaluator = self._rotations.evaluator
        self._is_bfv = self._parameters.scheme == "bfv"
        self._queries = [self._ready(sealed) for sealed in self._rotations.upto(prepared.baby)]
        self._query = query
        self._nothing: tuple[Any, Any] | None = None

    def block(self, index: int) -> bytes:
        """The sealed scores of the rows ``rows_of(index)``."""
        if not 0 <= index < self._prepared.blocks:
            raise PrivacyError(f"there is no block {index}", f"0 to {self._prepared.blocks - 1}")
        sums = self._giant_sums(index)
        total = sums.pop()
        while sums:  # Horner's rule: turn what is there, add the next
            total = self._rotations.turn(total, self._prepared.baby)
            self._evaluator.add_inplace(total, sums.pop())
        return self._reply(total)

    def _giant_sums(self, index: int) -> list[Any]:
        """One sum over the baby steps for each giant step."""
        api, sums = bridge.seal(), []
        product = api.Ciphertext()
        for k, plain in enumerate(self._prepared.diagonals(index)):
            baby = k % self._prepared.baby
            # A product with zero would be no ciphertext. A sealed zero times a number is, and costs the same.
            query, plain = self._sealed_zero() if plain is None else (self._queries[baby], plain)
            if baby:
                self._evaluator.multiply_plain(query, plain, product)
                self._evaluator.add_inplace(sums[-1], product)
            else:
                sums.append(api.Ciphertext())
                self._evaluator.multiply_plain(query, plain, sums[-1])
        if self._is_bfv:
            for each in sums:
                self._evaluator.transform_from_ntt_inplace(each)
        return sums

    def _sealed_zero(self) -> tuple[Any, Any]:
        """(a ciphertext of zeros, an encoded number). The query repeats itself every d slots: minus itself turned by d
        it is zero, and yet a proper ciphertext."""
        if self._nothing is None:
            zero = bridge.seal().Ciphertext()
            self._evaluator.sub(self._query, self._rotations.turn(self._query, self._prepared.wide), zero)
            self._nothing = self._ready(zero), self._prepared.least()
        return self._nothing

    def _ready(self, sealed: Any) -> Any:
        """In the form in which it is multiplied."""
        if not self._is_bfv:
            return sealed
        out = bridge.seal().Ciphertext()
        self._evaluator.transform_to_ntt(sealed, out)
        return out

    def _reply(self, total: Any) -> bytes:
        if self._parameters.shrinks and self._is_bfv:
            self._evaluator.mod_switch_to_next_inplace(total)
        elif self._parameters.shrinks:
            self._evaluator.rescale_to_next_inplace(total)
        return reply_bytes(self._parameters, total)


def reply_bytes(parameters: ParameterSet, total: Any) -> bytes:
    """A reply, padded: its length must not depend on how random bytes were compressed."""
    data = bridge.to_bytes(total)
    return bridge.padded(data, -(-len(data) // parameters.reply_step) * parameters.reply_step)
