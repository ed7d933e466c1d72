"""Kinds of place: groups of an archive's own vectors, and how much of each a tile is.

Not a land cover that is seen in pixels, but compared like one. A tile's vector is first moved towards its nearest
neighbours in the archive (archive-side augmentation and query expansion: Arandjelovic and Zisserman, CVPR 2012; Chum et
al., ICCV 2007); its share of each kind is then a softmax over the cosine similarities to the centres of the kinds. So
tiles of the same surroundings in the space of vectors are alike even where the straight distance between them is long,
which is what re-ranking a shortlist gains from. No labels are used.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

from ..errors import InputError
from .histogram import to_bytes
from .sources import VectorSource, fingerprint_of, spread_colours
from .stored import read_arrays, write_arrays
from .words import k_means

KINDS = 127
GROUPINGS = 2
"""Independent groupings side by side: where one cuts between alike tiles, the other hardly does."""
NEIGHBOURS = 5
SOFTNESS = 0.1
"""Cosine similarity over which the share of a kind falls by a factor e."""
_POWER = 3  # of the similarity, as weight of a neighbour
_MOST_LANDMARKS = 20_000
_AT_ONCE = 4096
_MAX_BYTES = 256 << 20
_ARRAYS = ("landmarks", "centres")


@dataclass(frozen=True)
class Kinds:
    """landmarks (m, d) float32 of length 1: tiles that stand for the archive, already moved towards their neighbours;
    centres (groupings, k, d) of length 1; ``features``: fingerprint of the encoder whose vectors they group."""

    landmarks: np.ndarray
    centres: np.ndarray
    features: str
    softness: float = SOFTNESS

    @property
    def fingerprint(self) -> str:
        content = [np.ascontiguousarray(getattr(self, name), "<f4").tobytes().hex() for name in _ARRAYS]
        return fingerprint_of({"kind": "kinds", "features": self.features, "softness": self.softness,
                               "neighbours": NEIGHBOURS, "power": _POWER, "content": content})

    def shares(self, vectors: np.ndarray) -> np.ndarray:
        """(n, d) vectors of length 1 -> (n, groupings * k) float64; each row sums to 1."""
        out = np.empty((len(vectors), self.centres.shape[0] * self.centres.shape[1]))
        for start in range(0, len(out), _AT_ONCE):
            some = slice(start, start + _AT_ONCE)
            own = np.asarray(vectors[some], np.float32)
            moved = _unit(own + _near(own, self.landmarks, self.landmarks) / NEIGHBOURS)
            alike = np.einsum("nd,gkd->ngk", moved, self.centres, optimize=True) / self.softness
            parts = np.exp(alike - alike.max(axis=2, keepdims=True))
            parts /= parts.sum(axis=2, keepdims=True) * len(self.centres)
            out[some] = parts.reshape(len(own), -1)
        return out

    def save(self, file: BinaryIO) -> None:
        arrays = {name: np.asarray(getattr(self, name), np.float32) for name in _ARRAYS}
        write_arrays(file, {**arrays, "features": np.array(self.features), "softness": np.array(self.softness)})

    @classmethod
    def load(cls, path: Path) -> Kinds:
        """Raises InputError for a file that is not one."""
        try:
            data = read_arrays(path, (*_ARRAYS, "features", "softness"), _MAX_BYTES)
            found = cls(*(data[name].astype(np.float32) for name in _ARRAYS), str(data["features"]),
                        float(data["softness"]))
            count, kinds, dim = found.centres.shape
            if found.landmarks.shape[1:] != (dim,) or not 1 < count * kinds <= 255 or not found.softness > 0:
                raise ValueError("its tables do not fit together")
        except (OSError, ValueError, TypeError) as error:
            raise InputError(f"{path} holds no kinds of place: {error}",
                             "compute the land cover of the archive again") from error
        return found


def learn_kinds(vectors: np.ndarray, features: str, count: int = KINDS, groupings: int = GROUPINGS,
                softness: float = SOFTNESS, seed: int = 0) -> Kinds:
    """From (n, d) vectors of length 1: of very many, an even draw stands for all. Fewer kinds than ``count`` where
    there are few tiles: one for every four. Raises InputError with fewer than eight tiles."""
    if len(vectors) < 8:
        raise InputError(f"{len(vectors)} tiles are too few to find kinds of place in", "index more imagery")
    rows = np.unique(np.linspace(0, len(vectors) - 1, min(len(vectors), _MOST_LANDMARKS)).round().astype(np.int64))
    drawn = np.asarray(vectors[rows], np.float32)
    landmarks = np.concatenate([_unit(_near(drawn[i:i + _AT_ONCE], drawn, drawn))
                                for i in range(0, len(drawn), _AT_ONCE)])
    count = min(count, len(rows) // 4)
    centres = [k_means(landmarks, count, seed + number, True) for number in range(groupings)]
    return Kinds(landmarks, np.stack(centres), features, softness)


class KindsSource(VectorSource):
    """Histograms of kinds. Colours only tell them apart."""

    def __init__(self, kinds: Kinds) -> None:
        self.kinds = kinds
        groupings, count, _ = kinds.centres.shape
        self.names = tuple(f"kind {letter}{number}" for letter in "ABCDEFGH"[:groupings]
                           for number in range(1, count + 1))
        self.colours = tuple(spread_colours(len(self.names)))
        self.fingerprint = kinds.fingerprint

    def histograms(self, vectors: np.ndarray) -> np.ndarray:
        return to_bytes(self.kinds.shares(vectors), 1.0)


def _near(vectors: np.ndarray, landmarks: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Sum over the nearest landmarks of similarity ** power times their value: (n, d)."""
    alike = vectors @ landmarks.T
    count = min(NEIGHBOURS, len(landmarks))
    near = np.argpartition(-alike, count - 1, axis=1)[:, :count]
    weight = np.take_along_axis(alike, near, axis=1).clip(0) ** _POWER
    return np.einsum("nk,nkd->nd", weight, values[near], optimize=True)


def _unit(vectors: np.ndarray) -> np.ndarray:
    return (vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)).astype(np.float32)
