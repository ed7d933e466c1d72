"""Visual words: land cover without any labels. Places in a picture are described by numbers (a network's maps, or
statistics of cells), the numbers fall into groups (k-means), and a tile's histogram says how much of it each group
covers (Sivic and Zisserman, ICCV 2003)."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

import numpy as np

from ..errors import InputError
from .histogram import UNKNOWN, histograms_of_labels, window_histograms
from .sources import PixelSource, fingerprint_of, hex_colour, is_shared
from .stored import read_arrays, write_arrays

WORDS = 64
_ITERATIONS = 25
_MAX_BYTES = 64 << 20
_ARRAYS = ("centres", "mean", "scale", "colours")
_ROWS_AT_ONCE = 1 << 15


class Maps(Protocol):
    """What describes places in a picture. ``name`` and ``fingerprint`` say by which numbers; ``cell_px``: pixels a side
    of what one place stands for. ``parallel``: as of encoders."""

    name: str
    fingerprint: str
    cell_px: int
    parallel: str

    def maps(self, pixels: np.ndarray, valid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(b, 3, h, w) float32 in 0..1, (b, h, w) bool -> (b, h', w', d) float32, (b, h', w') bool whether a place has
        enough valid pixels to be described."""

    def block(self, pixels: np.ndarray, valid: np.ndarray, check: Callable[[], None]) -> tuple[np.ndarray, np.ndarray]:
        """The same for one large picture (3, H, W), (H, W), sides multiples of ``cell_px``: (H', W', d), (H', W').
        check: called often; it raises to stop."""


@dataclass(frozen=True)
class Vocabulary:
    """centres (k, d) of standardised descriptions, mean and scale (d,) that standardise them; colours (k, 3) 0..1, the
    mean colour of the pictures where each word was seen. ``features``: fingerprint of what made the descriptions."""

    centres: np.ndarray
    mean: np.ndarray
    scale: np.ndarray
    colours: np.ndarray
    features: str

    @property
    def fingerprint(self) -> str:
        content = [np.ascontiguousarray(getattr(self, name), "<f4").tobytes().hex() for name in _ARRAYS]
        return fingerprint_of({"kind": "words", "features": self.features, "content": content})

    def words(self, descriptions: np.ndarray) -> np.ndarray:
        """(m, d) -> (m,) int32, the nearest centre of each."""
        out = np.empty(len(descriptions), np.int32)
        half = 0.5 * (self.centres * self.centres).sum(axis=1)
        for start in range(0, len(out), _ROWS_AT_ONCE):
            some = slice(start, start + _ROWS_AT_ONCE)
            plain = (np.asarray(descriptions[some], np.float32) - self.mean) * self.scale
            out[some] = np.argmax(plain @ self.centres.T - half, axis=1)
        return out

    def save(self, file: BinaryIO) -> None:
        """As .npz; the same bytes for the same vocabulary."""
        arrays = {name: np.asarray(getattr(self, name), np.float32) for name in _ARRAYS}
        write_arrays(file, {**arrays, "features": np.array(self.features)})

    @classmethod
    def load(cls, path: Path) -> Vocabulary:
        """Raises InputError for a file that is not one."""
        try:
            data = read_arrays(path, (*_ARRAYS, "features"), _MAX_BYTES)
            found = cls(**{name: data[name].astype(np.float32) for name in _ARRAYS}, features=str(data["features"]))
            k, d = found.centres.shape
            if (found.mean.shape, found.scale.shape, found.colours.shape) != ((d,), (d,), (k, 3)) or not 1 < k <= 255:
                raise ValueError("its tables do not fit together")
        except (OSError, ValueError, TypeError) as error:
            raise InputError(f"{path} is not a vocabulary of visual words: {error}",
                             "compute the land cover of the archive again") from error
        return found


def learn(descriptions: np.ndarray, colours: np.ndarray, features: str, count: int = WORDS,
          seed: int = 0) -> Vocabulary:
    """k-means on descriptions (m, d), each with the mean colour (m, 3) of its place. Words are numbered from dark to
    bright. Raises InputError where there are fewer descriptions than words."""
    descriptions = np.asarray(descriptions, np.float32)
    if not 2 <= count <= 255:
        raise InputError(f"{count} visual words are not possible", "give a number from 2 to 255")
    if len(descriptions) < count:
        raise InputError(f"{len(descriptions)} places in pictures are too few to learn {count} visual words from",
                         "index more imagery, or use another land cover")
    mean = descriptions.mean(axis=0)
    scale = (1 / np.maximum(descriptions.std(axis=0), 1e-6)).astype(np.float32)
    plain = (descriptions - mean) * scale
    centres = k_means(plain, count, seed)
    half = 0.5 * (centres * centres).sum(axis=1)
    nearest = np.argmax(plain @ centres.T - half, axis=1)
    members = np.maximum(np.bincount(nearest, minlength=count), 1)[:, None]
    seen = np.stack([np.bincount(nearest, colours[:, band], count) for band in range(3)], axis=1) / members
    order = np.argsort(seen.sum(axis=1), kind="stable")
    return Vocabulary(centres[order], mean, scale, seen[order].astype(np.float32), features)


def k_means(rows: np.ndarray, count: int, seed: int = 0, is_directions: bool = False) -> np.ndarray:
    """(count, d) float32 centres of (m, d) rows; ``is_directions``: rows and centres of length 1. Lloyd's algorithm in
    FAISS where it is installed, in numpy otherwise: both from rows drawn by ``seed``."""
    rows = np.ascontiguousarray(rows, np.float32)
    first = rows[np.sort(np.random.default_rng(seed).choice(len(rows), count, replace=False))]
    try:
        import faiss
    except ImportError:
        return _lloyd(rows, first.copy(), is_directions)
    machine = faiss.Kmeans(rows.shape[1], count, niter=_ITERATIONS, seed=seed, spherical=is_directions,
                           min_points_per_centroid=1, max_points_per_centroid=max(256, len(rows) // count + 1))
    machine.train(rows, init_centroids=first)
    return np.asarray(machine.centroids, np.float32).reshape(count, -1)


def _lloyd(rows: np.ndarray, centres: np.ndarray, is_directions: bool) -> np.ndarray:
    for _ in range(_ITERATIONS):
        nearest = np.argmax(rows @ centres.T - 0.5 * (centres * centres).sum(axis=1), axis=1)
        members = np.bincount(nearest, minlength=len(centres))
        sums = np.zeros(centres.shape, np.float64)
        np.add.at(sums, nearest, rows)
        full = members > 0  # a group without members stays where it is
        centres[full] = (sums[full] / members[full, None]).astype(np.float32)
        if is_directions:
            centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), 1e-12)
    return centres


class WordsSource(PixelSource):
    """Histograms of the words of a vocabulary. Their colours are the mean colours of what they stand for.

    ``block`` describes each place once. Of statistics of cells that gives exactly what ``histograms`` gives; a
    network's maps see what lies beyond the edge of a tile there, and zeros in a tile alone (a test bounds by how much
    both differ).
    """

    def __init__(self, maps: Maps, vocabulary: Vocabulary) -> None:
        self._maps, self.vocabulary, self.features = maps, vocabulary, maps.name
        self.parallel = maps.parallel
        self.names = tuple(f"word {number}" for number in range(1, len(vocabulary.centres) + 1))
        self.colours = tuple(hex_colour(*(255 * colour)) for colour in vocabulary.colours)
        self.fingerprint = vocabulary.fingerprint

    def histograms(self, pixels: np.ndarray, valid: np.ndarray, gsd_m: float = math.nan) -> np.ndarray:
        found, is_known = self._maps.maps(pixels, valid)
        words = self.vocabulary.words(found.reshape(-1, found.shape[-1])).reshape(is_known.shape)
        return histograms_of_labels(np.where(is_known, words, UNKNOWN), len(self.names))

    def block(self, pixels: np.ndarray, valid: np.ndarray, gsd_m: float, size: int, stride: int,
              wanted: np.ndarray) -> np.ndarray:
        cell = self._maps.cell_px
        if size % cell or stride % cell or not is_shared(wanted, size, valid):
            return super().block(pixels, valid, gsd_m, size, stride, wanted)
        found, is_known = self._maps.block(pixels, valid, self.check)
        words = self.vocabulary.words(found.reshape(-1, found.shape[-1])).reshape(is_known.shape)
        self.check()
        return window_histograms(np.where(is_known, words, UNKNOWN), len(self.names), size // cell, stride // cell,
                                 wanted)


def mean_colours(pixels: np.ndarray, valid: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """(b, 3, h, w) -> (b, *shape, 3): mean colour of the valid pixels of each of shape rows x columns of places."""
    out = np.empty((len(pixels), *shape, 3), np.float32)
    rows = np.linspace(0, pixels.shape[2], shape[0] + 1).round().astype(int)
    columns = np.linspace(0, pixels.shape[3], shape[1] + 1).round().astype(int)
    counted = _sums(valid[:, None].astype(np.float64), rows, columns)
    summed = _sums(pixels * valid[:, None], rows, columns)
    out[:] = (summed / np.maximum(counted, 1)).transpose(0, 2, 3, 1)
    return out


def _sums(values: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    return np.add.reduceat(np.add.reduceat(values, rows[:-1], axis=2), columns[:-1], axis=3)
