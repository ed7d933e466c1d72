"""Probe rows: a few vectors that the owner gives away, so that askers can check opened scores against plain ones.

An option of the owner, and a disclosure: whoever reads the catalogue has these vectors. They find damage, wrong
versions, wrong parameters and careless lies. They are no proof: a dishonest server knows which rows they are, and can
compute these well and others badly.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import InputError, PrivacyError

MOST_ROWS = 16
_MOST_DIM = 1 << 14
_LENGTH_SLACK = 1e-3


@dataclass(frozen=True)
class Probe:
    """``rows`` (m,) int64 ascending, of the archive; ``vectors`` (m, d) float32 of length 1; m <= 16."""

    rows: np.ndarray
    vectors: np.ndarray

    def to_dict(self) -> dict[str, Any]:
        """For JSON: numbers of rows, d, and the vectors as base64 of little-endian float32, with their SHA-256."""
        data = np.ascontiguousarray(self.vectors, "<f4").tobytes()
        return {"rows": [int(row) for row in self.rows], "dim": int(self.vectors.shape[1]),
                "vectors": base64.b64encode(data).decode("ascii"), "sha256": hashlib.sha256(data).hexdigest()}

    @classmethod
    def from_dict(cls, told: Mapping[str, Any], count: int, dim: int) -> Probe:
        """What ``to_dict`` gave, for an archive of ``count`` rows of ``dim`` numbers. Raises PrivacyError for anything
        else: it comes from a server."""
        try:
            rows, text, digest = told["rows"], told["vectors"], told["sha256"]
            is_shaped = isinstance(rows, list) and 1 <= len(rows) <= MOST_ROWS and told["dim"] == dim <= _MOST_DIM
            if not is_shaped or not isinstance(text, str) or len(text) > 8 * MOST_ROWS * dim:
                raise ValueError
            if any(type(row) is not int or not 0 <= row < count for row in rows) or rows != sorted(set(rows)):
                raise ValueError
            data = base64.b64decode(text.encode("ascii"), validate=True)
            if len(data) != 4 * len(rows) * dim or hashlib.sha256(data).hexdigest() != digest:
                raise ValueError
        except (KeyError, TypeError, ValueError, binascii.Error):
            raise _no_probe() from None
        vectors = np.frombuffer(data, "<f4").reshape(len(rows), dim).astype(np.float32)
        if not np.isfinite(vectors).all() or np.abs(np.linalg.norm(vectors, axis=1) - 1).max() > _LENGTH_SLACK:
            raise _no_probe()
        return cls(np.array(rows, np.int64), vectors)

    def agreement(
        self, vector: np.ndarray, scores: np.ndarray, rows: np.ndarray | None = None,
        max_error: float | None = 1e-3
    ) -> dict[str, Any]:
        """How opened scores of these rows agree with plain ones; for the receipt.

        vector (d,): the query; scores (n,) or, where ``rows`` (m,) sorted says of which rows, (m,); max_error: what
        the mode promises (None: nothing, as with noise). Returns {"rows": how many could be compared, "max_error",
        "mean_error": of a score, "order_share": share of pairs in the same order, ties within twice ``max_error``
        counting as the same, "is_within": whether every error is at most ``max_error``, None without a promise}; all
        but "rows" are None where nothing could be compared.
        """
        places, opened = self._opened(np.asarray(scores, np.float64), rows)
        if not len(places):
            return {"rows": 0, "max_error": None, "mean_error": None, "order_share": None, "is_within": None}
        plain = self.vectors[places].astype(np.float64) @ np.asarray(vector, np.float64)
        errors = np.abs(opened - plain)
        first, second = np.triu_indices(len(plain), 1)
        apart, found = plain[first] - plain[second], opened[first] - opened[second]
        same = (np.sign(apart) == np.sign(found)) | (np.abs(apart) <= 2 * (max_error or 0.0))
        return {
            "rows": len(plain), "max_error": float(errors.max()), "mean_error": float(errors.mean()),
            "order_share": float(same.mean()) if len(same) else 1.0,
            "is_within": None if max_error is None else bool(errors.max() <= max_error),
        }  # fmt: skip

    def _opened(self, scores: np.ndarray, rows: np.ndarray | None) -> tuple[np.ndarray, np.ndarray]:
        """(which of the probe's rows have a score, their scores)."""
        if rows is None:
            if len(scores) <= self.rows[-1]:
                raise PrivacyError("there are fewer scores than tiles", "ask again")
            return np.arange(len(self.rows)), scores[self.rows]
        at = np.searchsorted(rows, self.rows)
        known = (at < len(rows)) & (np.take(rows, at, mode="clip") == self.rows) if len(rows) else np.zeros(0, bool)
        places = np.flatnonzero(known)
        return places, scores[at[places]] if len(places) else scores[:0]


def make(vectors: np.ndarray, count: int = MOST_ROWS) -> Probe:
    """A probe of ``count`` rows of ``vectors`` (n, d), chosen by the system's generator. Raises InputError."""
    if not 1 <= count <= MOST_ROWS:
        raise InputError(f"a probe of {count} rows is not possible", f"1 to {MOST_ROWS}: each row gives a vector away")
    if not len(vectors):
        raise InputError("an archive without tiles has no probe", "index some rasters first")
    rows = np.sort(np.array(secrets.SystemRandom().sample(range(len(vectors)), min(count, len(vectors))), np.int64))
    return Probe(rows, np.ascontiguousarray(vectors[rows], np.float32))


def _no_probe() -> PrivacyError:
    return PrivacyError("the probe of this archive cannot be used", "the server is damaged or of another version")
