"""An archive, opened for reading: vectors, numbers, footprints and sources of its tiles. Never writes."""

from __future__ import annotations

import copy
import os
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import ArchiveError, InputError
from ..raster.grid import Grid
from .commit import resolve
from .generation import VECTORS_NAME
from .manifest import MANIFEST_NAME, Manifest, SourceEntry, damaged, read_manifest
from .table import TABLE_NAME, Columns, grid_tile_ids, read_column, read_columns, whole_tile_ids

if TYPE_CHECKING:
    from ..encoders.base import Encoder
    from ..raster.reader import Patch, SourceReader
    from .cover import Cover
    from .index_kinds import AnnIndex

_OPEN_READERS = 4


class Archive:
    """Tiles in row order. Make one with ``Archive.open``; it stays on the generation that it found.

    folder: Path · manifest: Manifest · grid: Grid · generation: int
    vectors: (n, d) float32 memory map, rows of length 1
    scale, source: (n,) int32 · col, row: (n,) int64 · hole_share: (n,) float32
    dates: (n,) datetime64[D], NaT = unknown
    sources: list of SourceEntry; ``source`` counts in it. Their paths follow an archive moved with its files.
    """

    def __init__(self, folder: Path, manifest: Manifest, columns: Columns, vectors: np.ndarray) -> None:
        self.folder = folder
        self.manifest = manifest
        self.grid: Grid = manifest.grid
        self.generation = manifest.generation
        self.vectors = vectors
        self.scale, self.col, self.row = columns.scale, columns.col, columns.row
        self.hole_share, self.dates = columns.hole_share, columns.dates
        self.sources: list[SourceEntry] = relocated(manifest, folder)
        counts = [entry.tiles for entry in self.sources]
        self.source = np.repeat(np.arange(len(counts), dtype=np.int32), counts)
        self.first_row = np.concatenate([[0], np.cumsum(counts, dtype=np.int64)]).astype(np.int64)
        self._readers: OrderedDict[int, SourceReader] = OrderedDict()
        self._stamp = _stamp(folder)
        self.index_note = self.cover_note = ""

    @classmethod
    def open(cls, folder: str | os.PathLike[str]) -> Archive:
        """The archive in ``folder``. Raises ArchiveError if there is none, it is damaged, or newer than this program.

        A commit may happen between two of the reads; then the manifest is another file than before, and we read again.
        """
        where = Path(folder).expanduser().absolute()
        problem: ArchiveError | None = None
        for _ in range(5):
            seen, missing = _stamp(where), False
            try:
                manifest = read_manifest(resolve(where, MANIFEST_NAME))
                archive, problem = cls(where, manifest, *_read_tiles(where, manifest)), None
            except FileNotFoundError:  # also: moved up by a commit just as we opened it
                problem, missing = _absent(where), True
            except ArchiveError as error:
                problem = error
            except OSError as error:
                raise ArchiveError(f"{error.filename or where} cannot be read: {error.strerror or error}",
                                   "give the archive's folder; check its permissions and the disk") from error
            if _stamp(where) == seen and not missing:
                break
        else:
            problem = problem or ArchiveError(
                f"{where} is being rewritten again and again", "try again when it is idle"
            )
        if problem is not None:
            raise problem
        return archive

    def __len__(self) -> int:
        return len(self.vectors)

    @property
    def dim(self) -> int:
        return self.manifest.encoder.dim

    @property
    def is_partial(self) -> bool:
        """Whether the rasters are not all indexed completely: an indexing run was stopped, or is under way."""
        return self.manifest.part > 0 or any(entry.state == "partial" for entry in self.sources)

    # -- tiles
    def tile_ids(self, rows: np.ndarray | Sequence[int]) -> list[str]:
        rows = np.asarray(rows, np.int64)
        if self.manifest.is_imported:
            return self._imported_ids.take(rows).to_pylist()
        if self.grid.whole:
            return whole_tile_ids(self.col[rows]).to_pylist()
        return grid_tile_ids(self.scale[rows], self.col[rows], self.row[rows]).to_pylist()

    def rows_of(self, tile_id: str, source: str = "") -> np.ndarray:
        """Rows that hold a tile id (one for each source, that is date), or the one of ``source`` (path or its end).

        Raises InputError if there is none.
        """
        if self.manifest.is_imported:
            found = np.flatnonzero(self._imported_ids.to_numpy(zero_copy_only=False) == tile_id)
        elif self.grid.whole:
            found = np.flatnonzero(self.col == _whole_number(tile_id))
        else:
            scale, col, row = Grid.parse_tile_id(tile_id)
            found = np.flatnonzero((self.col == col) & (self.row == row) & (self.scale == scale))
        if source:
            found = found[np.isin(self.source[found], self.sources_now(source))]
        if not len(found):
            raise InputError(f"{self.folder} has no tile {tile_id!r}" + (f" of {source!r}" if source else ""),
                             "tile ids stand in the column tile_id of tiles.parquet and of results")
        return found

    def bounds(self, rows: np.ndarray | Sequence[int] | None = None) -> np.ndarray:
        """(m, 4) float64 xmin, ymin, xmax, ymax in the grid CRS; NaN where a tile has no footprint."""
        if self.grid.whole:
            return self._geometry_bounds if rows is None else self._geometry_bounds[np.asarray(rows, np.int64)]
        some = slice(None) if rows is None else np.asarray(rows, np.int64)
        return self.grid.bounds_array(self.scale[some], self.col[some], self.row[some])

    def footprints(self, rows: np.ndarray | Sequence[int]) -> np.ndarray:
        """(m,) object array of shapely polygons in the grid CRS, None where a tile has no footprint."""
        import shapely

        if self.grid.whole:
            picked = self._wkb.take(np.asarray(rows, np.int64))
            return shapely.from_wkb(picked.to_numpy(zero_copy_only=False))
        return shapely.box(*self.bounds(rows).T)

    def read_tile(self, row: int, px: int | None = None) -> Patch:
        """The pixels of a tile: ``px`` a side (default: as the encoder saw it; whole files keep their shape, short
        side px).

        Raises RasterError if the source cannot be read any more.
        """
        row = int(row)
        if not 0 <= row < len(self):
            raise InputError(f"{self.folder} has no row {row}", f"it has {len(self):,} tiles")
        number = int(self.source[row])
        if not self.grid.whole:
            scale = self.grid.scales[int(self.scale[row])]
            bounds = self.grid.tile_bounds(int(self.scale[row]), int(self.col[row]), int(self.row[row]))
            return self.reader(number).read(bounds, scale.tile_m / (px or scale.tile_px))
        px = px or self.manifest.encoder.input_px
        if not self.manifest.is_imported:
            from ..raster.reader import read_picture

            entry = self.sources[number]
            return read_picture(entry.path, px, entry.bands, entry.stretch)
        box = self.bounds([row])[0]
        if np.isnan(box).any():
            raise InputError(f"tile {self.tile_ids([row])[0]} has no footprint, so its picture cannot be read")
        return self.reader(number).read(tuple(box), float(min(box[2] - box[0], box[3] - box[1])) / px)

    # -- sources
    def find_sources(self, text: str) -> list[int]:
        """Numbers of the sources whose path is ``text`` or ends with it (whole path parts). Raises InputError if
        none."""
        wanted, full = _parts(text), _parts(os.path.abspath(os.path.expanduser(text)))
        parts = [_parts(entry.path) for entry in self.sources]
        found = [i for i, own in enumerate(parts) if text and own == full]
        found = found or [i for i, own in enumerate(parts) if wanted and own[-len(wanted):] == wanted]
        if not found:
            known = ", ".join(entry.name for entry in self.sources[:5]) + (", …" if len(self.sources) > 5 else "")
            raise InputError(f"{self.folder} has no source {text!r}", f"its sources: {known}")
        return found

    def sources_now(self, path: str) -> list[int]:
        """As ``find_sources``, also for a path of before archive and files were moved together: the one source that
        lies beside the archive as ``path`` may have. Raises InputError if none does, or several."""
        try:
            return self.find_sources(path)
        except InputError:
            wanted = _parts(path.replace("\\", "/"))
            ends = [[part for part in _parts(entry.relative) if part != ".."] for entry in self.sources]
            fits = [len(end) if end and list(wanted[-len(end):]) == end else 0 for end in ends]
            best = max(fits, default=0)
            if not best or fits.count(best) > 1:
                raise
            return [fits.index(best)]

    def reader(self, number: int) -> SourceReader:
        """An open reader of a source (the last few stay open; not to be shared between threads). Raises RasterError."""
        from ..raster.reader import SourceReader

        if number in self._readers:
            self._readers.move_to_end(number)
            return self._readers[number]
        entry = self.sources[number]
        bands, stretch = entry.bands, entry.stretch
        if not bands or stretch is None:  # imported: nobody has looked at the file before
            from ..raster import source
            from ..raster import stretch as stretches

            bands = source.choose_bands(source.describe(entry.path), self.manifest.bands)
            stretch = stretches.fit(entry.path, bands)
        reader = SourceReader(entry.path, self.grid.crs, bands, stretch)
        self._readers[number] = reader
        while len(self._readers) > _OPEN_READERS:
            self._readers.popitem(last=False)[1].close()
        return reader

    def for_thread(self) -> Archive:
        """The same archive with readers of its own, for another thread; close it there."""
        other = copy.copy(self)
        other._readers = OrderedDict()
        return other

    def check_sources(self) -> list[tuple[SourceEntry, str]]:
        """Each source with "ok", "missing" or "changed" (by size and time; a touched file with the same content counts
        as changed here, the next update compares contents)."""
        from .inventory import state_on_disk

        return [(entry, state_on_disk(entry)) for entry in self.sources]

    # -- encoder and index
    def encoder(self, weights: str = "", device: str = "") -> Encoder:
        """The encoder that made the vectors. Raises ArchiveError if what is installed would make other vectors."""
        from .settle import load_encoder

        return load_encoder(self.manifest.encoder, self.folder, weights, device)

    def index(self) -> AnnIndex | None:
        """The approximate index, or None if there is none or it is of an older generation (``index_note`` then says
        so)."""
        from .index_kinds import open_index

        found, self.index_note = open_index(self)
        return found

    def cover(self) -> Cover | None:
        """The land cover of the tiles, or None if there is none or it is of an older state (``cover_note`` then says
        so)."""
        from .cover import open_cover

        found, self.cover_note = open_cover(self)
        return found

    # -- closing
    def close(self) -> None:
        """Close the sources' readers; the arrays stay usable."""
        for reader in self._readers.values():
            reader.close()
        self._readers.clear()

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- columns that are read when first needed
    @cached_property
    def _wkb(self):
        return self._column("geometry")

    @cached_property
    def _imported_ids(self):
        return self._column("tile_id")

    @cached_property
    def _geometry_bounds(self) -> np.ndarray:
        import shapely

        return shapely.bounds(shapely.from_wkb(self._wkb.to_numpy(zero_copy_only=False))).reshape(-1, 4)

    def _column(self, name: str):
        try:
            column = read_column(resolve(self.folder, TABLE_NAME), name)
            is_same = _stamp(self.folder) == self._stamp
        except OSError:
            is_same = False
        if not is_same:
            raise ArchiveError(f"{self.folder} was changed by another run in the meantime", "open the archive again")
        return column.combine_chunks()


def relocated(manifest: Manifest, folder: Path) -> list[SourceEntry]:
    """The sources with paths that hold now: where the archive was moved, files that moved with it are found again."""
    if manifest.folder == str(folder):
        return list(manifest.sources)
    out = []
    for entry in manifest.sources:
        beside = os.path.normpath(folder.joinpath(*entry.relative.split("/"))) if entry.relative else ""
        out.append(replace(entry, path=beside) if beside and os.path.exists(beside) else entry)
    return out


def relocated_roots(manifest: Manifest, folder: Path) -> tuple[str, ...]:
    """The recorded roots, with those that moved along with the archive where they are now."""
    if manifest.folder in ("", str(folder)):
        return manifest.roots
    out = []
    for root in manifest.roots:
        try:
            beside = os.path.normpath(folder / os.path.relpath(root, manifest.folder))
        except ValueError:  # another drive
            beside = ""
        out.append(beside if beside and os.path.exists(beside) else root)
    return tuple(out)


def _read_tiles(folder: Path, manifest: Manifest) -> tuple[Columns, np.ndarray]:
    columns = read_columns(resolve(folder, TABLE_NAME))
    if columns.mark != manifest.mark:
        raise damaged(folder / TABLE_NAME, f"it is of generation {columns.mark}, the manifest of {manifest.mark}")
    if len(columns.col) != manifest.tiles:
        raise damaged(folder / TABLE_NAME, f"it has {len(columns.col):,} rows, the manifest says {manifest.tiles:,}")
    if manifest.grid.scales and len(columns.scale) and int(columns.scale.max()) >= len(manifest.grid.scales):
        raise damaged(folder / TABLE_NAME, f"it names scale {int(columns.scale.max())} of {len(manifest.grid.scales)}")
    return columns, _map_vectors(resolve(folder, VECTORS_NAME), (manifest.tiles, manifest.encoder.dim))


def _map_vectors(path: Path, shape: tuple[int, int]) -> np.ndarray:
    try:
        vectors = np.load(path, mmap_mode="r" if shape[0] else None, allow_pickle=False)
    except (ValueError, EOFError, OverflowError, TypeError) as error:
        raise damaged(path, str(error)) from error
    if vectors.shape != shape or vectors.dtype != np.dtype("<f4"):
        raise damaged(path, f"it holds {vectors.dtype} of shape {vectors.shape}, the manifest says {shape}")
    return vectors


def _absent(folder: Path) -> ArchiveError:
    if not folder.exists():
        return ArchiveError(f"there is no archive {folder}", "check the path, or make one with 'kinscape index'")
    if resolve(folder, MANIFEST_NAME).exists():
        gone = [name for name in (TABLE_NAME, VECTORS_NAME) if not resolve(folder, name).exists()]
        return damaged(folder / (gone[0] if gone else MANIFEST_NAME), "the file is missing")
    if (folder / "building").exists():
        return ArchiveError(f"{folder} holds no finished tiles yet: indexing was stopped at its beginning",
                            "run the same 'kinscape index' again to go on")
    return ArchiveError(f"{folder} is not an archive: it has no {MANIFEST_NAME}", "make one with 'kinscape index'")


def _stamp(folder: Path) -> tuple[int, int, int] | None:
    """What tells one manifest file from another, wherever it lies; None if there is none."""
    for _ in range(2):
        try:
            found = os.stat(resolve(folder, MANIFEST_NAME))
        except OSError:
            continue
        return found.st_ino, found.st_mtime_ns, found.st_size
    return None


def _parts(path: str) -> tuple[str, ...]:
    text = path.replace("\\", "/") if os.name == "nt" else path
    return tuple(os.path.normcase(part) for part in text.split("/") if part not in ("", "."))


def _whole_number(tile_id: str) -> int:
    kind, _, number = tile_id.partition("/")
    if kind != "whole" or not number.isdecimal():
        raise InputError(f"{tile_id!r} is not a tile id of an archive of whole files", "they look like whole/17")
    return int(number)
