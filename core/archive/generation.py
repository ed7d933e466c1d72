"""Writing one whole generation of an archive (vectors, table, manifest) by pieces, so that memory stays small."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import numpy as np

from ..errors import ArchiveError
from ..raster.grid import Grid
from .commit import committing
from .durable import storing, sync_file
from .manifest import MANIFEST_NAME, Manifest, SourceEntry
from .table import TABLE_NAME, TableWriter, TileRows, schema

VECTORS_NAME = "vectors.npy"
HEADER_BYTES = 128  # the header is written again at the end, when the number of rows is known


def npy_header(count: int, dim: int) -> bytes:
    """The first 128 bytes of a .npy file (format 1.0) of shape (count, dim), little-endian float32."""
    text = f"{{'descr': '<f4', 'fortran_order': False, 'shape': ({count}, {dim}), }}"
    body = text.ljust(HEADER_BYTES - 11).encode("latin1") + b"\n"
    return b"\x93NUMPY\x01\x00" + len(body).to_bytes(2, "little") + body


class VectorWriter:
    """Appends (m, dim) float32 pieces to an open .npy file. Not a memory map: a full disk must be an error, not a
    crash."""

    def __init__(self, file: BinaryIO, dim: int) -> None:
        self._file, self._dim, self.count = file, dim, 0
        file.write(npy_header(0, dim))

    def add(self, vectors: np.ndarray) -> None:
        if vectors.ndim != 2 or vectors.shape[1] != self._dim:
            raise ArchiveError(f"vectors of shape {vectors.shape} do not fit an archive of {self._dim} dimensions")
        self._file.write(np.ascontiguousarray(vectors, "<f4").data)
        self.count += len(vectors)

    def close(self) -> None:
        self._file.seek(0)
        self._file.write(npy_header(self.count, self._dim))


def write_generation(folder: Path, manifest: Manifest,
                     content: Iterable[tuple[SourceEntry, Iterable[TileRows]]], is_part: bool = False) -> Manifest:
    """Write and commit the next generation of the archive at ``folder`` (which exists), or (``is_part``) a part of it
    that will be replaced; gives its manifest. ``manifest`` has the numbers of the last commit.

    ``content``: each source with its rows in pieces; ``SourceEntry.tiles`` and ``.bounds`` are set from what comes
    (bounds only in gridded archives). Raises StorageError, and the old generation stays.
    """
    entries: list[SourceEntry] = []
    manifest = manifest.following(is_part)
    with committing(folder) as work, storing(folder):
        with open(work / VECTORS_NAME, "wb") as vector_file, open(work / TABLE_NAME, "wb") as table_file:
            vectors = VectorWriter(vector_file, manifest.encoder.dim)
            with TableWriter(table_file, manifest.grid, schema(manifest.grid.crs, manifest.mark)) as table:
                for entry, pieces in content:
                    count, bounds = 0, _Extent(manifest.grid)
                    for rows in pieces:
                        vectors.add(rows.vectors)
                        table.add(rows, entry.path, entry.date)
                        bounds.add(rows)
                        count += len(rows)
                    entries.append(replace(entry, tiles=count, bounds=bounds.value or entry.bounds))
            vectors.close()
            sync_file(vector_file)
            sync_file(table_file)
        new = manifest.stamped(folder, tuple(entries))
        with open(work / MANIFEST_NAME, "wb") as file:
            file.write(new.to_json())
            sync_file(file)
    return new


class _Extent:
    """The rectangle around all tiles added, in a gridded archive; None before the first."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self.value: tuple[float, float, float, float] | None = None

    def add(self, rows: TileRows) -> None:
        if self._grid.whole or not len(rows):
            return
        boxes = self._grid.bounds_array(rows.scale, rows.col, rows.row)
        low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
        if self.value is not None:
            low, high = np.minimum(low, self.value[:2]), np.maximum(high, self.value[2:])
        self.value = (float(low[0]), float(low[1]), float(high[0]), float(high[1]))


def write_archive(folder: Path, manifest: Manifest, sources: Iterable[tuple[SourceEntry, TileRows]]) -> Manifest:
    """A whole small archive at once, from arrays: for imports of a few rows and for tests."""
    with storing(folder):
        folder.mkdir(parents=True, exist_ok=True)
    return write_generation(folder, manifest, ((entry, iter([rows])) for entry, rows in sources))
