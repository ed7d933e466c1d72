"""Archives of real pixels with an encoder that can be checked by eye: the mean colour of four quarters of a tile."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from archives import CRS
from kinscape.core.archive.generation import write_archive
from kinscape.core.archive.manifest import EncoderInfo, Manifest, SourceEntry
from kinscape.core.archive.store import Archive
from kinscape.core.archive.table import TileRows
from kinscape.core.encoders.base import Encoder, EncoderSpec
from kinscape.core.raster import source, stretch
from kinscape.core.raster.grid import Grid
from kinscape.core.raster.reader import SourceReader
from rasterio.transform import from_origin


class QuarterColours(Encoder):
    """12-d: means of red, green and blue of the four quarters, holes left out."""

    spec = EncoderSpec("quarters", 12, 32)

    def encode(self, pixels, valid=None):
        valid = np.ones(pixels[:, 0].shape, bool) if valid is None else valid
        out = []
        for picture, mask in zip(pixels, valid):
            cells = [
                (picture[:, i : i + 16, j : j + 16], mask[i : i + 16, j : j + 16]) for i in (0, 16) for j in (0, 16)
            ]
            out.append(np.concatenate([(p * m).sum(axis=(1, 2)) / max(1, m.sum()) for p, m in cells]))
        out = np.array(out, np.float32) + 1e-3
        return out / np.linalg.norm(out, axis=1, keepdims=True)


def paint(
    path: Path,
    pixels: np.ndarray,
    gsd_m: float = 1.0,
    west: float = 500_000,
    north: float = 5_400_000,
    crs: str = CRS,
    **options,
) -> Path:
    """(3, h, w) uint8 as a GeoTIFF."""
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=pixels.shape[2],
        height=pixels.shape[1],
        count=pixels.shape[0],
        dtype=pixels.dtype,
        crs=crs,
        transform=from_origin(west, north, gsd_m, gsd_m),
        **options,
    ) as file:
        file.write(pixels)
    return path


def checkered(height: int, width: int, cell: int = 32, seed: int = 0) -> np.ndarray:
    """(3, h, w) uint8: fields of random colours."""
    colours = np.random.default_rng(seed).integers(20, 250, (3, -(-height // cell), -(-width // cell)))
    return np.repeat(np.repeat(colours, cell, 1), cell, 2)[:, :height, :width].astype(np.uint8)


def index(
    folder: Path, paths: list[Path], grid: Grid, dates: tuple[str, ...] = (), encoder: Encoder | None = None
) -> Archive:
    """A plain indexer: every tile that lies wholly inside its raster, one by one."""
    encoder = encoder or QuarterColours()
    sources = []
    for number, path in enumerate(paths):
        bands = source.choose_bands(source.describe(str(path)))
        entry = SourceEntry(
            str(path),
            date=dates[number] if dates else "",
            bands=bands,
            stretch=stretch.fit(str(path), bands),
            number=number,
        )
        found = []
        with SourceReader(entry.path, grid.crs, bands, entry.stretch) as reader:
            for scale, s in enumerate(grid.scales):
                c0, c1, r0, r1 = grid.tiles_covering(scale, reader.bounds)
                for col, row in ((c, r) for r in range(r0, r1) for c in range(c0, c1)):
                    patch = reader.read(grid.tile_bounds(scale, col, row), s.gsd_m)
                    if patch.valid.all():
                        found.append((scale, col, row, encoder.encode(patch.pixels[None], patch.valid[None])[0]))
        scale, col, row, vectors = zip(*found)
        sources.append(
            (
                entry,
                TileRows(
                    np.array(vectors), np.array(scale), np.array(col), np.array(row), np.zeros(len(col), np.float32)
                ),
            )
        )
    info = EncoderInfo.from_spec(encoder.spec)
    write_archive(folder, Manifest(info, grid, next_number=len(paths)), sources)
    return Archive.open(folder)
