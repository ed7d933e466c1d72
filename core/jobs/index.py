"""Job: put rasters into an archive, or bring an archive up to date with the rasters on disk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .base import Job


@dataclass(frozen=True)
class IndexJob(Job):
    """``sources``: raster files and folders (searched below). Empty: update the archive's own sources.

    Tile size: one of ``tile_m`` (metres on the ground; several values make several scales), ``tile_px`` (pixels of the
    finest source) and ``whole`` (each file is one tile). None of them on a new archive: 256 pixels of the finest source.
    On an existing archive they may be left out, and must agree with it where given.
    ``overlap``: share of a tile's side, 0 <= overlap < 1; rounded to what the encoder can share between tiles.
    ``bands``: 1-based; empty: the first three colour bands (one band is used as grey).
    ``max_hole_share``: a tile with a larger share of nodata pixels is skipped and counted.
    """

    kind: ClassVar[str] = "index"

    archive: str
    sources: tuple[str, ...] = ()
    encoder: str = "handcrafted"
    weights: str = ""
    tile_m: tuple[float, ...] = ()
    tile_px: int | None = None
    whole: bool = False
    overlap: float | None = None
    bands: tuple[int, ...] = ()
    max_hole_share: float = 0.25
    workers: int | None = None
