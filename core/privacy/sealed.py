"""The asker's side: a secret key, the query that it seals, and the scores that it opens.

Nothing in this module ever goes over a wire but what ``evaluation()`` and ``seal()`` give. An opened score, and
anything made of one, must never be sent back: approximate schemes leak their key through their rounding errors
(Li and Micciancio, EUROCRYPT 2021), exact ones through failures to decrypt.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, NoReturn

import numpy as np

from ..errors import PrivacyError
from . import seal_bridge as bridge
from .packing import blocks_of, checked_query, quantised, tiled_query
from .params import DEFAULT_SET, DEGREE, ROW_SLOTS, ParameterSet, parameter_set
from .secret_files import read_secret, write_secret

# A score may be this much above 1 before an answer counts as wrong: rounding of vectors, and the sets' max_error.
_SCORE_SLACK = 0.01
_DRAWS = 100


class QueryKeys:
    """The keys of one asker for one server. Make them with ``generate`` or ``load``; they cannot be copied or pickled.

    set_id: of ``PARAMETER_SETS``
    """

    KIND = "query-keys"

    def __init__(self, set_id: str, secret: Any, evaluation: bytes) -> None:
        self.set_id = set_id
        self._secret = secret
        self._evaluation = evaluation

    @classmethod
    def generate(cls, set_id: str = DEFAULT_SET) -> QueryKeys:
        """New keys, from the system's generator of random numbers. Raises PrivacyError for an unknown set."""
        parameters = parameter_set(set_id)
        maker = bridge.seal().KeyGenerator(bridge.context(parameters))
        evaluation = bridge.to_bytes(maker.create_galois_keys(bridge.galois_elements(parameters.steps)))
        return cls(set_id, maker.secret_key(), evaluation)

    @property
    def parameters(self) -> ParameterSet:
        return parameter_set(self.set_id)

    def evaluation(self) -> bytes:
        """The rotation keys, which a server needs and may have: seeded, at most 0.5 MB. They open nothing."""
        return self._evaluation

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 of ``evaluation()``, 64 hex digits: by it a server finds them. It links the queries of one key."""
        return hashlib.sha256(self._evaluation).hexdigest()

    def seal(self, vector: np.ndarray) -> bytes:
        """``vector`` (d,), of length 1, as a sealed query: always ``query_bytes`` long, different each time.

        Raises PrivacyError for a vector that is not finite or not of length 1.
        """
        return self._sealed(self._encode(checked_query(vector)))

    def open(self, parts: Sequence[bytes], rows: int, dim: int = 0) -> np.ndarray:
        """(rows,) float32, the score of every row: its cosine with the query, within the set's ``max_error``.

        ``parts``: the reply, one a block. ``dim``: the length of the vectors, for checking only. Raises PrivacyError,
        with one text for every malformed reply, also where a score is none that vectors of length 1 can have.
        """
        if self.parameters.scheme == "bfv":
            return (self.open_integers(parts, rows) / float(self.parameters.quantum**2)).astype(np.float32)
        encoder = bridge.seal().CKKSEncoder(bridge.context(self.parameters))
        opened = [np.asarray(encoder.decode_double(plain), np.float64) for plain in self._decrypt(parts, rows)]
        scores = np.concatenate([np.empty(0), *opened])[:rows]
        if len(scores) != rows or not np.isfinite(scores).all() or np.abs(scores).max(initial=0) > 1.0 + _SCORE_SLACK:
            raise bad_answer()
        return scores.astype(np.float32)

    def open_integers(self, parts: Sequence[bytes], rows: int) -> np.ndarray:
        """(rows,) int64, the exact products of the quantised vectors. Raises PrivacyError, also for a set of real
        numbers."""
        if self.parameters.scheme != "bfv":
            raise PrivacyError(f"{self.set_id} has no integers", "use the exact mode")
        encoder = bridge.seal().BatchEncoder(bridge.context(self.parameters))
        opened = [np.asarray(encoder.decode_int64(plain), np.int64) for plain in self._decrypt(parts, rows)]
        products = np.concatenate([np.empty(0, np.int64), *opened])[:rows]
        limit = self.parameters.quantum**2 * (1.0 + _SCORE_SLACK) ** 2
        if len(products) != rows or np.abs(products).max(initial=0) > limit:
            raise bad_answer()
        return products

    def save(self, path: str | Path, notes: Mapping[str, Any] | None = None, replace: bool = True) -> None:
        """Into a file of mode 0600, ``notes`` (JSON values) in its header. Raises StorageError; FileExistsError where a
        file is there that may not be replaced."""
        header = {**(notes or {}), "set": self.set_id}
        write_secret(Path(path), self.KIND, header, self._secret_parts(), replace)

    @classmethod
    def load(cls, path: str | Path) -> QueryKeys:
        """What ``save`` wrote. Raises PrivacyError for a file that is damaged or readable by others."""
        header, parts = read_secret(Path(path), cls.KIND)
        return cls._restore(header, parts)

    def _secret_parts(self) -> list[bytes]:
        return [bridge.to_bytes(self._secret), self._evaluation]

    @classmethod
    def _restore(cls, header: dict[str, Any], parts: Sequence[bytes]) -> QueryKeys:
        parameters = parameter_set(header.get("set"))
        if len(parts) < 2:
            raise bridge.bad_bytes()
        secret = bridge.from_bytes(bridge.seal().SecretKey(), parameters, parts[0], 1 << 20)
        return cls(parameters.id, secret, parts[1], *parts[2:])

    @cached_property
    def _encryptor(self) -> Any:
        return bridge.seal().Encryptor(bridge.context(self.parameters), self._secret)

    def _sealed(self, plain: Any) -> bytes:
        """Seeded, symmetric, and always of one length. How well random numbers can be compressed varies, whatever was
        sealed; in the rare case that it is too badly, new ones are drawn."""
        for _ in range(_DRAWS):
            data = bridge.to_bytes(self._encryptor.encrypt_symmetric(plain))
            if len(data) <= self.parameters.query_bytes:
                return bridge.padded(data, self.parameters.query_bytes)
        raise PrivacyError("a query cannot be sealed within its length", "install the tenseal that the lock names")

    def _encode(self, query: np.ndarray) -> Any:
        api, parameters = bridge.seal(), self.parameters
        plain = api.Plaintext()
        if parameters.scheme == "bfv":
            values = tiled_query(quantised(query, parameters), DEGREE)
            api.BatchEncoder(bridge.context(parameters)).encode(values.tolist(), plain)
        else:
            values = tiled_query(query, ROW_SLOTS)
            api.CKKSEncoder(bridge.context(parameters)).encode(values.tolist(), 2.0**parameters.query_scale, plain)
        return plain

    def _decrypt(self, parts: Sequence[bytes], rows: int) -> list[Any]:
        parameters, api = self.parameters, bridge.seal()
        if rows < 0 or len(parts) != blocks_of(rows, parameters.block_rows):
            raise bad_answer()
        context = bridge.context(parameters)
        opener, out = api.Decryptor(context, self._secret), []
        level = context.last_parms_id() if parameters.shrinks else context.first_parms_id()
        for part in parts:
            try:
                sealed = bridge.from_bytes(api.Ciphertext(), parameters, part, parameters.max_reply_bytes)
            except PrivacyError:
                raise bad_answer() from None
            if sealed.size() not in self._reply_sizes() or sealed.parms_id() != level or not self._scale_fits(sealed):
                raise bad_answer()
            plain = api.Plaintext()
            opener.decrypt(sealed, plain)
            out.append(plain)
        return out

    def _reply_sizes(self) -> tuple[int, ...]:
        """Polynomials of a reply."""
        return (2,)

    def _scale_fits(self, sealed: Any) -> bool:
        parameters = self.parameters
        if parameters.scheme == "bfv":
            return not sealed.is_ntt_form()
        bits = parameters.query_scale + parameters.rows_scale
        bits -= parameters.modulus_bits[-2] if parameters.shrinks else 0
        return bool(sealed.is_ntt_form()) and abs(float(sealed.scale) / 2.0**bits - 1.0) < 1e-3

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.set_id} {self.fingerprint[:8]}>"

    def __reduce_ex__(self, _protocol: object) -> NoReturn:
        # TenSEAL's own contexts keep their secret key when copied; ours are not copied, so nothing can slip out.
        raise TypeError("keys are neither copied nor pickled")


def bad_answer() -> PrivacyError:
    """One text, whatever is wrong: a server that tries things out must not see which of them failed."""
    return PrivacyError("the answer cannot be opened", "the server may be damaged or dishonest; nothing was shown")
