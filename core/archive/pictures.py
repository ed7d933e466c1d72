"""Whole pictures of any shape as one vector each: what an archive of whole files holds, and how a query is made
alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..errors import EngineError, InputError

if TYPE_CHECKING:
    from ..encoders.base import Encoder
    from ..raster.reader import Patch

_BATCH = 32


def windows(patch: Patch, side: int) -> list[tuple[slice, slice]]:
    """Squares of ``side`` pixels that cover a picture whose short side is ``side``, evenly spaced along the long one.

    Those without a single valid pixel are left out. A square picture has one.
    """
    height, width = patch.valid.shape
    if min(height, width) != side:
        raise InputError(f"a picture of {width} x {height} pixels was given where the short side must be {side}")
    count = -(-max(height, width) // side)
    starts = [round(i * (max(height, width) - side) / max(1, count - 1)) for i in range(count)]
    boxes = [(slice(0, side), slice(s, s + side)) if width >= height else (slice(s, s + side), slice(0, side))
             for s in starts]
    return [box for box in boxes if patch.valid[box].any()]


def encode_pictures(encoder: Encoder, patches: Sequence[Patch], check: Callable[[], None] | None = None) -> np.ndarray:
    """Pictures read with short side ``encoder.spec.input_px`` -> (len(patches), dim) float32, rows of length 1.

    An elongated picture is the mean of its squares' vectors, made a unit vector again. A picture without valid pixels
    gets a row of zeros. ``check`` is called between batches and may raise.
    """
    side = encoder.spec.input_px
    squares = [(i, box) for i, patch in enumerate(patches) for box in windows(patch, side)]
    sums = np.zeros((len(patches), encoder.spec.dim))
    for start in range(0, len(squares), _BATCH):
        if check is not None:
            check()
        some = squares[start:start + _BATCH]
        pixels = np.stack([patches[i].pixels[(slice(None), *box)] for i, box in some])
        valid = np.stack([patches[i].valid[box] for i, box in some])
        vectors = checked(encoder, encoder.encode(pixels, valid))
        np.add.at(sums, [i for i, _ in some], vectors)
    length = np.linalg.norm(sums, axis=1, keepdims=True)
    return (sums / np.where(length > 0, length, 1)).astype(np.float32)


def checked(encoder: Encoder, vectors: np.ndarray) -> np.ndarray:
    """``vectors``, unless an encoder's numbers are unusable: then EngineError (one NaN would spoil every ranking)."""
    if vectors.shape[-1] != encoder.spec.dim or not np.isfinite(vectors).all():
        raise EngineError(f"encoder {encoder.spec.name!r} gave vectors that are not {encoder.spec.dim} finite numbers",
                          "its weights are probably damaged; get them again")
    return vectors
