"""What every encoder is: a description of its input and output, and two ways to use it."""

from __future__ import annotations

import hashlib
import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

import numpy as np

from ..errors import InputError


@dataclass(frozen=True)
class EncoderSpec:
    """``input_px``: side of the tiles it takes. ``cell_px``: overlapping tiles share work when their stride is a
    multiple of it (1: any stride). ``weights_sha256`` is "" for encoders without weights. ``version`` changes whenever
    the numbers change; ``settings``: what else changes them, beside the weights (how many views are averaged, say)."""

    name: str
    dim: int
    input_px: int
    cell_px: int = 1
    bands: int = 3
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()
    weights_sha256: str = ""
    licence: str = "GPL-3.0-or-later"
    version: int = 1
    description: str = ""
    settings: str = ""

    @property
    def fingerprint(self) -> str:
        """sha256 over everything that changes the vectors: archives and queries must agree on it."""
        data = asdict(self)
        for name in ("licence", "description", *(() if self.settings else ("settings",))):
            data.pop(name)
        return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()


class Encoder(ABC):
    """Base of all encoders. ``parallel`` says how to use several cores: "processes" (the encoder computes in one thread
    and is cheap to start) or "threads" (it brings its own).

    ``takes_whole_blocks``: what is around a tile in its block reaches into its vector, so blocks must always be cut
    alike: they are given to ``encode_block`` whole. Such an encoder calls ``check`` several times a second; whoever
    uses it may put a function there that raises to stop it.
    """

    spec: EncoderSpec
    parallel: str = "threads"
    takes_whole_blocks: bool = False
    check: Callable[[], None] = staticmethod(lambda: None)

    @abstractmethod
    def encode(self, pixels: np.ndarray, valid: np.ndarray | None = None) -> np.ndarray:
        """(b, 3, input_px, input_px) float32 in 0..1 [, (b, input_px, input_px) bool] -> (b, dim) float32, rows of
        length 1.

        Pixels that are not valid do not change the result.
        """

    def encode_text(self, texts: Sequence[str]) -> np.ndarray:
        """(n, dim) float32, rows of length 1: words as queries. Raises InputError where the encoder knows no words."""
        raise InputError(f"encoder {self.spec.name!r} takes no words",
                         "bring an encoder with a text part (kinscape encoders add CARD), or give an example")

    def encode_block(self, pixels: np.ndarray, valid: np.ndarray, stride_px: int, wanted: np.ndarray) -> np.ndarray:
        """Vectors of all windows of a block.

        pixels: (3, H, W) float32 in 0..1; valid: (H, W) bool; wanted: (R, C) bool, R = (H - input_px) // stride_px + 1.
        Returns (R, C, dim) float32; zeros where not wanted. Row 0 is the north. Equals ``encode`` of each window
        (nearly, if the encoder ``takes_whole_blocks``).
        """
        size = self.spec.input_px
        out = np.zeros((*wanted.shape, self.spec.dim), np.float32)
        where = np.argwhere(wanted)
        for start in range(0, len(where), 64):
            some = where[start:start + 64]
            tiles = np.stack([pixels[:, r * stride_px:r * stride_px + size, c * stride_px:c * stride_px + size]
                              for r, c in some])
            masks = np.stack([valid[r * stride_px:r * stride_px + size, c * stride_px:c * stride_px + size]
                              for r, c in some])
            out[some[:, 0], some[:, 1]] = self.encode(tiles, masks)
        return out
