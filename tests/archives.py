"""Small archives made of arrays, for tests that need tiles and vectors but no pixels."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from kinscape.core.archive.generation import write_archive
from kinscape.core.archive.manifest import EncoderInfo, Manifest, SourceEntry
from kinscape.core.archive.store import Archive
from kinscape.core.archive.table import TileRows
from kinscape.core.raster.grid import Grid, Scale

CRS = "EPSG:32633"


def unit_vectors(n: int, d: int, seed: int = 0, groups: int = 0) -> np.ndarray:
    """(n, d) float32 of length 1; with ``groups`` they crowd around so many centres, in runs as on the ground."""
    rng = np.random.default_rng(seed)
    out = rng.standard_normal((n, d))
    if groups:
        out = 0.6 * out / np.sqrt(d) + rng.standard_normal((groups, d))[np.arange(n) * groups // max(1, n)]
    return (out / np.linalg.norm(out, axis=1, keepdims=True)).astype(np.float32)


def grid_of(*scales: tuple[float, int, int], crs: str = CRS) -> Grid:
    """Scales as (tile_m, tile_px, stride_px)."""
    return Grid(crs, tuple(Scale(*s) for s in scales))


def make_archive(folder: Path, grid: Grid, parts: Sequence[dict], d: int = 8) -> Archive:
    """An archive of given tiles. Each part is a source: col, row (integer arrays) and, if wanted, scale, vectors, date
    ("" = none), path."""
    encoder = EncoderInfo("test", d, 32, "0" * 64)
    sources = []
    for number, part in enumerate(parts):
        n = len(part["col"])
        date = part.get("date", "")
        entry = SourceEntry(str(part.get("path", folder.parent / f"source{number}.tif")), date=date, number=number)
        rows = TileRows(
            part["vectors"] if "vectors" in part else unit_vectors(n, d, number),
            np.broadcast_to(np.asarray(part.get("scale", 0)), n).astype(np.int32),
            np.asarray(part["col"]),
            np.asarray(part["row"]),
            np.zeros(n, np.float32),
            wkb=part.get("wkb"),
        )
        sources.append((entry, rows))
    write_archive(folder, Manifest(encoder, grid, next_number=len(parts)), sources)
    return Archive.open(folder)


def full_grid(width: int, height: int, col0: int = 12500, row0: int = 134900) -> dict:
    """All positions of a rectangle of tiles, as part of ``make_archive`` (the numbers are those of a place in UTM at
    40 m)."""
    row, col = (a.ravel() for a in np.mgrid[row0 : row0 + height, col0 : col0 + width])
    return {"col": col, "row": row}
