"""How SEI hides vectors: asymmetric scalar-product-preserving transformation with two keys (paper, section 5.3).

The owner's side turns f into f' = f^ M^-1 (equations 2 and 3), the user's side a query q into
q' = gamma (A q + U) (equation 4), and f'.q' = gamma (theta (|f|^2 - 2 f.q) + what depends on q alone): rows in the
order of their distance to q. The paper's formulas and its worked example do not fit together (docs/sei.md); here both
sides use the same permutation, and the sum over pairs of columns runs over j, as the proof needs it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ...errors import PrivacyError
from . import dice

_SCALE = 0.5  # of r, S and X: as large as the numbers that they hide, so that float32 keeps the scores


def width_of(dim: int) -> int:
    """Numbers of a hidden vector: 2d + 2."""
    return 2 * dim + 2


@dataclass(frozen=True)
class Opening:
    """What turns products back into scores: ``slope`` (theta), ``at`` (d,) and ``base``. For users, since the paper
    gives them a ranking only."""

    slope: float
    at: np.ndarray
    base: float

    def distances(self, products: np.ndarray, query: np.ndarray, gamma: float) -> np.ndarray:
        """(n,) products f'.q' -> (n,) float64 |f|^2 - 2 f.q."""
        fixed = float(self.at @ query) + self.base
        return (np.asarray(products, np.float64) / gamma - fixed) / self.slope

    def cosines(self, products: np.ndarray, query: np.ndarray, gamma: float) -> np.ndarray:
        """(n,) products -> (n,) float32 f.q, for rows of length 1."""
        return ((1.0 - self.distances(products, query, gamma)) / 2.0).astype(np.float32)


@dataclass(frozen=True)
class OwnerSecret:
    """sk = {r, S, M, pi} with theta and X. mixing (2d+2, 2d+2): M; mask (d+1,): r; filler (d+1,): S; order (d+1,)
    int64: pi(v)[j] = v[order[j]]; slope: theta > 0; shift (d+1,): X."""

    mixing: np.ndarray
    mask: np.ndarray
    filler: np.ndarray
    order: np.ndarray
    slope: float
    shift: np.ndarray

    @classmethod
    def generate(cls, dim: int) -> OwnerSecret:
        """For vectors of ``dim`` numbers."""
        if not 1 <= dim <= 512:
            raise PrivacyError(f"vectors of {dim} numbers cannot be hidden this way", "reduce them to 128 numbers")
        size = dim + 1
        mask, filler, shift = (_SCALE * dice.normals(size) for _ in range(3))
        slope = float(1.0 + 3.0 * dice.uniform(1)[0])
        return cls(dice.matrix(width_of(dim)), mask, filler, dice.permutation(size), slope, shift)

    @property
    def dim(self) -> int:
        return len(self.mask) - 1

    # -- the owner's side
    def seal(self, vectors: np.ndarray) -> np.ndarray:
        """(n, d) or (d,) -> (n, 2d+2) or (2d+2,) float64 f' (equations 2 and 3). The same vector always gives the
        same numbers."""
        rows = np.asarray(vectors, np.float64)
        lengths = (rows * rows).sum(axis=-1, keepdims=True)
        hidden = np.concatenate([self.mask[:-1] - 2.0 * rows, self.mask[-1] + lengths], axis=-1)
        wide = np.empty((*rows.shape[:-1], width_of(self.dim)))
        wide[..., 0::2] = hidden[..., self.order]
        wide[..., 1::2] = self.filler
        return wide @ self._inverse

    def unseal(self, sealed: np.ndarray) -> np.ndarray:
        """What ``seal`` was given, (n, d) float64."""
        ordered = (np.asarray(sealed, np.float64) @ self.mixing)[..., 0::2]
        hidden = np.empty_like(ordered)
        hidden[..., self.order] = ordered
        return (self.mask[:-1] - hidden[..., :-1]) / 2.0

    # -- the users' side
    def query_key(self) -> tuple[np.ndarray, np.ndarray]:
        """(A (2d+2, d), U (2d+2,)) of section 5.3.1; A is the same for all users until W hides it."""
        pairs = np.empty((len(self.mixing), self.dim + 1))
        pairs[:, self.order] = self.mixing[:, 0::2] + self.mixing[:, 1::2]
        return self.slope * pairs[:, :-1], self.slope * pairs[:, -1] + self.mixing[:, 1::2] @ self.shift

    def opening(self) -> Opening:
        """The part of f'.q' that does not depend on f, and theta."""
        fixed = self.mask.copy()
        fixed[self.order] += self.filler
        fixed *= self.slope
        return Opening(self.slope, fixed[:-1], float(fixed[-1] + self.filler @ self.shift))

    @cached_property
    def _inverse(self) -> np.ndarray:
        return np.linalg.inv(self.mixing)


def user_key(secret: OwnerSecret, own: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(A-bar = A W^-1 (2d+2, d), U) for the user whose matrix is ``own``, W (d, d). Raises PrivacyError for a matrix
    that cannot be inverted well enough."""
    if own.shape != (secret.dim, secret.dim) or not np.isfinite(own).all() or np.linalg.cond(own) > 1e4:
        raise PrivacyError("this request holds no usable matrix", "make the request again")
    key, offset = secret.query_key()
    return key @ np.linalg.inv(own), offset


def trapdoor(query: np.ndarray, own: np.ndarray, bar: np.ndarray, offset: np.ndarray, gamma: float) -> np.ndarray:
    """Equation 4: gamma (q W^T A-bar^T + U), (2d+2,)."""
    return gamma * (bar @ (own @ query) + offset)
