"""Scores that somebody else computed: an archive on a server is ranked by them, with the code of one on the disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from .query import Query


@dataclass(frozen=True)
class Told:
    """scores (m,) float32 of ``rows`` (m,) int64, sorted (None: of every row of the archive). is_exact: no row was left
    out or estimated."""

    scores: np.ndarray
    rows: np.ndarray | None = None
    is_exact: bool = True

    def among(self, allowed: np.ndarray | None) -> np.ndarray | None:
        """Those of the sorted rows ``allowed`` (None: all) that have a score; None: every row of the archive."""
        if self.rows is None:
            return allowed
        return self.rows if allowed is None else np.intersect1d(self.rows, allowed, assume_unique=True)

    def of(self, rows: np.ndarray | None) -> np.ndarray:
        """Scores of rows that ``among`` gave."""
        if rows is None:
            return self.scores
        return self.scores[rows if self.rows is None else np.searchsorted(self.rows, rows)]


Ask = Callable[["Query"], Told]
