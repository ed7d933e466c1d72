"""Where the land cover of a tile comes from: one interface for a network, a raster of classes, and visual words."""

from __future__ import annotations

import hashlib
import json
import math
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, Protocol

import numpy as np

from .histogram import UNKNOWN, histograms_of_labels, window_histograms

Bounds = tuple[float, float, float, float]
_BATCH = 16
_PIECE_PX, _MARGIN_PX = 832, 64
"""Side of what a network sees at once of a block (multiples of its windows of 64 pixels), and of its surroundings."""
_MIRRORED_PX = 16


def _go_on() -> None:
    """Nobody wants to stop."""


class CoverSource(ABC):
    """``names`` and ``colours`` ("#rrggbb") of its classes, in order; ``fingerprint``: changes whenever the numbers do.

    ``basis`` says what a histogram is made from: "pixels" of the tile, the "ground" it lies on, or its "vector".
    ``parallel``: as of encoders, "processes" (it computes in one thread) or "threads". ``check`` is called often while
    it computes; it raises to stop.
    """

    names: tuple[str, ...]
    colours: tuple[str, ...]
    fingerprint: str
    basis = "pixels"
    parallel = "threads"
    check: Callable[[], None] = staticmethod(_go_on)


class PixelSource(CoverSource):
    """Land cover seen in the picture of a tile."""

    @abstractmethod
    def histograms(self, pixels: np.ndarray, valid: np.ndarray, gsd_m: float = math.nan) -> np.ndarray:
        """(b, 3, h, w) float32 in 0..1, (b, h, w) bool -> (b, c) uint8, 255 = all of the tile. gsd_m: metres a pixel,
        nan where not known.

        Pixels that are not valid are unknown ground, whatever they hold.
        """

    def block(self, pixels: np.ndarray, valid: np.ndarray, gsd_m: float, size: int, stride: int,
              wanted: np.ndarray) -> np.ndarray:
        """Of windows of ``size`` pixels every ``stride`` of one picture (3, H, W), (H, W), those that ``wanted`` (R, C)
        marks: (R, C, c) uint8, zeros elsewhere. Here: each window by itself, as ``histograms``; sources that can share
        the work of overlapping windows do so."""
        out = np.zeros((*wanted.shape, len(self.names)), np.uint8)
        at = np.argwhere(wanted)
        for start in range(0, len(at), _BATCH):
            self.check()
            some = at[start:start + _BATCH]
            parts = [(slice(y, y + size), slice(x, x + size)) for y, x in (some * stride).tolist()]
            out[tuple(some.T)] = self.histograms(np.stack([pixels[:, rows, columns] for rows, columns in parts]),
                                                 np.stack([valid[part] for part in parts]), gsd_m)
        return out


class GroundSource(CoverSource):
    """Land cover known of the ground, such as a map of classes."""

    basis = "ground"

    @abstractmethod
    def histograms(self, boxes: np.ndarray, crs: str) -> np.ndarray:
        """(b, 4) xmin, ymin, xmax, ymax in ``crs`` (NaN: nowhere) -> (b, c) uint8, 255 = all of the tile."""


class VectorSource(CoverSource):
    """Groups that a tile's embedding vector is nearest to."""

    basis = "vector"

    @abstractmethod
    def histograms(self, vectors: np.ndarray) -> np.ndarray:
        """(b, d) float32 rows of length 1 -> (b, c) uint8."""


class Segmenter(Protocol):
    """A network that tells the class of each pixel."""

    names: tuple[str, ...]
    colours: tuple[str, ...]
    fingerprint: str

    def labels(self, pixels: np.ndarray, valid: np.ndarray, gsd_m: float = math.nan) -> np.ndarray:
        """(b, 3, h, w) float32 in 0..1, (b, h, w) bool, metres a pixel -> (b, h, w) class numbers."""

    def zoom(self, gsd_m: float) -> float:
        """How many times larger than it is the network sees a picture of such pixels."""


class NetSource(PixelSource):
    """The land-cover network, counted per tile.

    In ``block`` each pixel is classified once, in pieces with their surroundings. So pixels near the edge of a tile are
    judged by what really lies beyond it; of a tile alone, by its own picture mirrored. Both differ: measured on three
    rasters with tiles of 128 pixels, .01 to .05 of a tile's ground is of another class in the mean.
    """

    def __init__(self, segmenter: Segmenter) -> None:
        self._segmenter = segmenter
        self.names, self.colours = tuple(segmenter.names), tuple(segmenter.colours)
        self.fingerprint = fingerprint_of({"network": segmenter.fingerprint, "mirrored": _MIRRORED_PX})

    def histograms(self, pixels: np.ndarray, valid: np.ndarray, gsd_m: float = math.nan) -> np.ndarray:
        edge = [min(round(_MIRRORED_PX / self._segmenter.zoom(gsd_m)), side - 1) for side in valid.shape[1:]]
        wide = [(0, 0), *((px, px) for px in edge)]
        labels = np.asarray(self._segmenter.labels(np.pad(pixels, [(0, 0), *wide], mode="reflect"),
                                                   np.pad(valid, wide, mode="reflect"), gsd_m)).astype(np.int32)
        labels = labels[:, edge[0]:labels.shape[1] - edge[0], edge[1]:labels.shape[2] - edge[1]]
        return histograms_of_labels(np.where(valid, labels, UNKNOWN), len(self.names))

    def block(self, pixels: np.ndarray, valid: np.ndarray, gsd_m: float, size: int, stride: int,
              wanted: np.ndarray) -> np.ndarray:
        if not is_shared(wanted, size, valid):
            return super().block(pixels, valid, gsd_m, size, stride, wanted)
        labels = np.full(valid.shape, UNKNOWN, np.int16)
        zoom = self._segmenter.zoom(gsd_m)
        side, margin = (max(64, round(px / zoom / 64) * 64) for px in (_PIECE_PX, _MARGIN_PX))
        for top in range(0, valid.shape[0], side):
            for left in range(0, valid.shape[1], side):
                self.check()
                y, x = max(0, top - margin), max(0, left - margin)
                part = (slice(y, top + side + margin), slice(x, left + side + margin))
                if valid[part].any():
                    seen = self._segmenter.labels(pixels[None, :, part[0], part[1]], valid[None, part[0], part[1]],
                                                  gsd_m)[0]
                    inner = seen[top - y:top - y + side, left - x:left - x + side]
                    labels[top:top + side, left:left + side] = inner
        self.check()
        return window_histograms(np.where(valid, labels, UNKNOWN), len(self.names), size, stride, wanted)


def is_shared(wanted: np.ndarray, size: int, valid: np.ndarray) -> bool:
    """Whether windows of ``size`` pixels overlap so much, or lie so close, that the whole picture is less than all of
    them."""
    return int(wanted.sum()) * size * size > valid.size


def fingerprint_of(facts: Any) -> str:
    """sha256 of JSON-able facts that decide the numbers."""
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def hex_colour(red: float, green: float, blue: float) -> str:
    """Three numbers 0..255 as "#rrggbb"."""
    return "#" + "".join(f"{round(min(255.0, max(0.0, float(v)))):02x}" for v in (red, green, blue))


def spread_colours(count: int) -> list[str]:
    """Colours that differ, for classes that come without any: hues at the golden angle."""
    import colorsys

    out = []
    for number in range(count):
        rgb = colorsys.hsv_to_rgb(number * 0.381966 % 1, 0.45 + 0.2 * (number % 2), 0.8)
        out.append(hex_colour(*(255 * v for v in rgb)))
    return out
