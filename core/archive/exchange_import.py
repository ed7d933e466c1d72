"""Making an archive from vectors that somebody exported as GeoParquet. Everything is checked before anything is kept.

A file of Kinscape's own carries its manifest, and becomes the same archive again (same grid, same encoder). Any other
file becomes an archive of footprints without a grid, whose encoder is only a name: it can be searched by its own tiles.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import shapely

from ..errors import ArchiveError, InputError
from ..events import Events
from ..raster import crs_tools, grid_crs
from ..raster.grid import Grid
from ..raster.source import SourceInfo
from . import stac
from .builder import ArchiveBuilder
from .exchange import MANIFEST_KEY, stac_path
from .exchange_columns import Columns, Group
from .generation import write_generation
from .manifest import EncoderInfo, Manifest, parse_manifest
from .table import TileRows, box_wkb

MAX_DIM = 65_536
MAX_ROWS = 200_000_000
_ROWS = 1 << 15
_UNIT = 1e-3  # vectors whose length is off by more are made unit vectors, and that is told


def import_archive(source: Path, folder: Path, column: str, events: Events) -> tuple[Manifest, list[str]]:
    """Make the archive ``folder`` (new or empty) from ``source``; gives its manifest and notes.

    Raises InputError for a file that is not what it must be (the message names what), ArchiveError for a folder in use,
    StorageError, Cancelled. Nothing is left behind then.
    """
    notes: list[str] = []
    columns = Columns(source, column)
    if not 0 < columns.count <= MAX_ROWS or not 0 < columns.dim <= MAX_DIM:
        raise InputError(
            f"{source} has {columns.count:,} rows of {columns.dim} numbers",
            f"1 to {MAX_ROWS:,} rows of 1 to {MAX_DIM:,} numbers can be imported",
        )
    told = _read_item(source, columns)
    manifest = _own_manifest(source, columns) or _foreign_manifest(source, columns, told, notes)
    groups = columns.groups(manifest)
    with ArchiveBuilder(folder) as builder:
        if builder.archive is not None:
            raise ArchiveError(f"{builder.folder} holds an archive already", "import into a new folder")
        feed = _Feed(columns, manifest, events, notes)
        content = ((group.entry, feed.rows(group)) for group in groups)
        written = write_generation(builder.folder, manifest, content)
        feed.tell()
        builder.blocks.clear()
        builder.archive = builder.reopened()
    return written, notes


def _own_manifest(source: Path, columns: Columns) -> Manifest | None:
    """The manifest that Kinscape's export put into the file, checked against it; None for other programs' files."""
    raw = columns.metadata.get(MANIFEST_KEY)
    if raw is None:
        return None
    manifest = parse_manifest(raw, source)
    if manifest.tiles != columns.count or manifest.encoder.dim != columns.dim:
        raise InputError(
            f"{source} holds {columns.count:,} vectors of {columns.dim} numbers, but says of itself "
            f"{manifest.tiles:,} of {manifest.encoder.dim}",
            "it was changed after its export: export it again",
        )
    same = columns.crs == manifest.grid.crs or (
        columns.crs and manifest.grid.crs and crs_tools.is_same(columns.crs, manifest.grid.crs))
    if not same:
        raise InputError(f"{source} has footprints in {_name(columns.crs)}, but a grid in {_name(manifest.grid.crs)}",
                         "it was changed after its export: export it again")
    missing = {"scale", "col", "row", "hole_share", "tile_id"} - set(columns.names)
    if missing:
        raise InputError(
            f"{source} lacks the column {sorted(missing)[0]!r}", "it was changed after its export: export it again"
        )
    entries = tuple(replace(entry, state="imported", message="", relative="") for entry in manifest.sources)
    return replace(manifest, generation=0, part=0, sources=entries, is_imported=True, roots=(), created="", folder="")


def _foreign_manifest(source: Path, columns: Columns, told: dict[str, Any], notes: list[str]) -> Manifest:
    encoder = told.get("encoder") if isinstance(told.get("encoder"), dict) else {}
    name = str(encoder.get("name") or told.get("model") or f"unknown ({source.name})")[:200]
    seal = hashlib.sha256(json.dumps([name, columns.dim, str(encoder.get("fingerprint", ""))]).encode()).hexdigest()
    info = EncoderInfo(name, columns.dim, 256, f"imported-{seal}")
    if not columns.crs:
        raise InputError(f"{source} does not say in which CRS its footprints are", "write it as GeoParquet with a CRS")
    crs = _metric_crs(source, columns)
    if not crs_tools.is_same(crs, columns.crs):
        notes.append(f"footprints were moved from {_name(columns.crs)} to {_name(crs)}")
    return Manifest(info, Grid(crs, (), True), is_imported=True, max_hole_share=1.0)


def _metric_crs(source: Path, columns: Columns) -> str:
    """The file's CRS if it is in metres, else one that fits its footprints."""
    box = columns.extent()
    info = SourceInfo(str(source), (), 1, 1, 1, "", crs_tools.crs_of(columns.crs).to_wkt(), box, 1.0, "", ())
    return grid_crs.choose([info]).crs


def _read_item(source: Path, columns: Columns) -> dict[str, Any]:
    """The runtime parameters of the STAC item beside the file ({} if there is none). Raises InputError if the item is
    not valid, or is that of another file: vectors must not be taken for those of another encoder."""
    path = stac_path(source)
    if not path.exists():
        return {}
    try:
        if path.stat().st_size > 64 * 2**20:
            raise ValueError("it is too large for a STAC item")
        data = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(f"{path} cannot be read: {error}", "mend it, or move it away to import without it") from error
    wrong = stac.problems(data)
    if wrong:
        raise InputError(
            f"{path} is not a STAC item of embeddings: {wrong[0]}", "mend it, or move it away to import without it"
        )
    told = data["properties"].get("emb:runtime_parameters", {})
    for name, value in (("dimensions", columns.dim), ("rows", columns.count)):
        if name in told and told[name] != value:
            raise InputError(f"{path} is of another file: it says {told[name]} {name}, {source.name} has {value}",
                             "put the item that belongs to the file beside it, or move it away")
    return told


class _Feed:
    """Reads the groups of a file as checked rows of an archive."""

    def __init__(self, columns: Columns, manifest: Manifest, events: Events, notes: list[str]) -> None:
        self._columns, self._manifest, self._events, self._notes = columns, manifest, events, notes
        self._is_own = MANIFEST_KEY in columns.metadata
        self._done = self._scaled = self._unplaced = 0

    def rows(self, group: Group) -> Iterator[TileRows]:
        for table in self._columns.read(group, _ROWS):
            self._events.check_cancelled()
            self._events.progress("importing", self._done, self._columns.count, "tiles")
            yield self._checked(table)
            self._done += table.num_rows

    def tell(self) -> None:
        if self._scaled:
            self._notes.append(
                f"{self._scaled:,} of {self._columns.count:,} vectors were not of length 1 and were made so"
            )
        if self._unplaced:
            self._notes.append(f"{self._unplaced:,} rows have no footprint")

    def _checked(self, table: pa.Table) -> TileRows:
        count = table.num_rows
        vectors = self._unit(self._columns.vectors(table))
        ids = self._columns.tile_ids(table, self._done)
        dates = self._columns.dates(table)
        if self._is_own:
            return self._own_rows(table, vectors, ids, dates)
        zeros = np.zeros(count, np.int32)
        numbers = np.arange(self._done, self._done + count, dtype=np.int32)
        return TileRows(vectors, zeros, numbers, zeros, np.zeros(count, np.float32), dates, self._outlines(table), ids)

    def _own_rows(self, table: pa.Table, vectors: np.ndarray, ids: pa.Array, dates: np.ndarray) -> TileRows:
        numbers = self._columns.integers(table, ("scale", "col", "row"))
        holes = self._columns.shares(table)
        grid = self._manifest.grid
        wkb = table.column("geometry").combine_chunks().cast(pa.binary())
        if not grid.whole:
            if numbers["scale"].min() < 0 or numbers["scale"].max() >= len(grid.scales):
                raise self._columns.wrong("scale", "a number that the grid does not have")
            placed = shapely.bounds(
                shapely.from_wkb(box_wkb(grid.bounds_array(**numbers)).to_numpy(zero_copy_only=False))
            )
            found = shapely.bounds(shapely.from_wkb(wkb.to_numpy(zero_copy_only=False)))
            size = np.array([s.tile_m for s in grid.scales])[numbers["scale"]][:, None]
            if not (np.abs(found - placed) <= 1e-6 * size).all():
                raise self._columns.wrong("geometry", "footprints that are not those of their tile numbers")
        return TileRows(
            vectors, numbers["scale"], numbers["col"], numbers["row"], holes, dates, wkb if grid.whole else None, ids
        )

    def _unit(self, vectors: np.ndarray) -> np.ndarray:
        length = np.linalg.norm(vectors.astype(np.float64), axis=1)
        if not (length > 0).all():
            raise self._columns.wrong(self._columns.column, "a vector of zeros, which has no direction")
        off = np.abs(length - 1) > _UNIT
        self._scaled += int(off.sum())
        if not off.any():
            return vectors
        return np.where(off[:, None], vectors / length[:, None], vectors).astype(np.float32)

    def _outlines(self, table: pa.Table) -> pa.Array:
        shapes = self._columns.shapes(table)
        self._unplaced += int(shapely.is_missing(shapes).sum())
        if not crs_tools.is_same(self._columns.crs, self._manifest.grid.crs):
            shapes = shapely.transform(shapes, lambda xy: np.column_stack(
                crs_tools.transform(self._columns.crs, self._manifest.grid.crs, xy[:, 0], xy[:, 1])))
            if not np.isfinite(shapely.bounds(shapes[~shapely.is_missing(shapes)])).all():
                raise self._columns.wrong(
                    "geometry", f"footprints that cannot be placed in {_name(self._manifest.grid.crs)}"
                )
        return pa.array(shapely.to_wkb(shapes), pa.binary())


def _name(crs: str) -> str:
    return crs_tools.crs_name(crs) if crs else "no CRS"
