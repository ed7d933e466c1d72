"""``tiles.parquet``: GeoParquet, one row a tile in the order of the vectors. Written by pieces, read by columns.

``tile_id``, ``source`` and ``geometry`` are there for other programs (QGIS, geopandas, DuckDB); Kinscape itself reads
the numbers, from which ids and footprints follow.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from ..raster.grid import Grid
from .manifest import damaged

TABLE_NAME = "tiles.parquet"
GENERATION_KEY = b"kinscape_generation"
ROW_GROUP = 1 << 17
NO_DATE = np.datetime64("NaT", "D")


@dataclass
class TileRows:
    """Some rows of an archive. vectors (m, d) float32; scale, col, row (m,) integers; hole_share (m,) float32.

    ``dates`` (m,) datetime64[D] or None (the source's). ``wkb`` (a pyarrow binary array) where the grid does not give
    footprints; ``tile_ids`` (strings) where ids do not follow from the numbers.
    """

    vectors: np.ndarray
    scale: np.ndarray
    col: np.ndarray
    row: np.ndarray
    hole_share: np.ndarray
    dates: np.ndarray | None = None
    wkb: pa.Array | None = None
    tile_ids: pa.Array | None = None

    def __len__(self) -> int:
        return len(self.col)

    def part(self, start: int, stop: int) -> TileRows:
        """Rows [start, stop), as views."""
        some = slice(start, min(stop, len(self)))
        return TileRows(self.vectors[some], self.scale[some], self.col[some], self.row[some], self.hole_share[some],
                        *(None if values is None else values[some] for values in (self.dates, self.wkb, self.tile_ids)))


@dataclass
class Columns:
    """The numeric columns of all rows: scale (n,) int32; col, row (n,) int64; hole_share float32; dates
    datetime64[D]. ``mark``: ``Manifest.mark`` of the commit that wrote them."""

    mark: str
    scale: np.ndarray
    col: np.ndarray
    row: np.ndarray
    hole_share: np.ndarray
    dates: np.ndarray


def geo_metadata(crs: str) -> bytes:
    """The "geo" key of GeoParquet 1.1 for polygons in ``crs`` ("" = unknown)."""
    projjson: Any = None
    if crs:
        from pyproj import CRS

        projjson = CRS.from_user_input(crs).to_json_dict()
    column = {"encoding": "WKB", "geometry_types": ["Polygon"], "crs": projjson, "orientation": "counterclockwise"}
    return json.dumps({"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}).encode()


def schema(crs: str, mark: str, with_vectors: bool = False, extra: dict[bytes, bytes] | None = None) -> pa.Schema:
    """The columns of tiles.parquet; ``with_vectors`` adds ``embedding``, ``extra`` file metadata (for exchange)."""
    text = pa.dictionary(pa.int32(), pa.string())
    fields = [
        ("tile_id", pa.string()),
        ("scale", pa.uint8()),
        ("col", pa.int32()),
        ("row", pa.int32()),
        ("source", text),
        ("date", pa.date32()),
        ("hole_share", pa.float32()),
        ("geometry", pa.binary()),
    ]
    if with_vectors:
        fields.append(("embedding", pa.list_(pa.float32())))
    return pa.schema(
        fields, metadata={b"geo": geo_metadata(crs), GENERATION_KEY: mark.encode(), **(extra or {})}
    )


def box_wkb(bounds: np.ndarray) -> pa.Array:
    """(m, 4) float64 boxes -> m polygons as well-known binary, counter-clockwise, without a Python loop."""
    record = np.zeros(len(bounds), np.dtype([("order", "u1"), ("type", "<u4"), ("rings", "<u4"), ("points", "<u4"),
                                             ("xy", "<f8", (5, 2))]))  # packed: 93 bytes
    record["order"], record["type"], record["rings"], record["points"] = 1, 3, 1, 5
    xmin, ymin, xmax, ymax = np.asarray(bounds, np.float64).T
    record["xy"][:, :, 0] = np.stack([xmin, xmax, xmax, xmin, xmin], axis=1)
    record["xy"][:, :, 1] = np.stack([ymin, ymin, ymax, ymax, ymin], axis=1)
    offsets = np.arange(len(bounds) + 1, dtype=np.int32) * record.itemsize
    return pa.Array.from_buffers(
        pa.binary(), len(bounds), [None, pa.py_buffer(offsets), pa.py_buffer(record.tobytes())]
    )


def list_array(vectors: np.ndarray) -> pa.Array:
    """(m, d) float32 -> m lists of d numbers."""
    offsets = np.arange(len(vectors) + 1, dtype=np.int32) * vectors.shape[1]
    return pa.ListArray.from_arrays(pa.array(offsets), pa.array(np.ascontiguousarray(vectors, np.float32).ravel()))


def grid_tile_ids(scale: np.ndarray, col: np.ndarray, row: np.ndarray) -> pa.Array:
    texts = [pc.cast(pa.array(values), pa.string()) for values in (scale, col, row)]
    return pc.binary_join_element_wise(*texts, "/")


def whole_tile_ids(col: np.ndarray) -> pa.Array:
    return pc.binary_join_element_wise("whole", pc.cast(pa.array(col), pa.string()), "/")


class TableWriter:
    """Writes tiles.parquet piece by piece into an open binary file, in a ``with`` block that ends it.

    Pieces are gathered into row groups: an archive of whole files adds one row at a time.
    """

    def __init__(self, file: BinaryIO, grid: Grid, table_schema: pa.Schema, row_group: int = ROW_GROUP) -> None:
        self._grid = grid
        self._schema = table_schema
        self._row_group = row_group
        self._writer = pq.ParquetWriter(file, self._schema, compression="zstd",
                                        use_dictionary=["source", "date", "scale"])
        self._pending: list[tuple[TileRows, str, str]] = []
        self._count = 0

    def add(self, rows: TileRows, source: str, date: str) -> None:
        """Rows of one source (its path) of one date (ISO or "")."""
        for start in range(0, len(rows), self._row_group):
            piece = rows.part(start, start + self._row_group)
            self._pending.append((piece, source, date))
            self._count += len(piece)
            if self._count >= self._row_group:
                self._flush()

    def __enter__(self) -> TableWriter:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._flush()
            self._writer.close()
            return
        # the first failure is on its way; this file is lost anyway
        with suppress(OSError, ValueError, pa.ArrowException):
            self._writer.close()

    def _flush(self) -> None:
        if not self._pending:
            return
        pieces = [piece for piece, _, _ in self._pending]
        scale, col, row, holes = (np.concatenate([getattr(piece, name) for piece in pieces])
                                  for name in ("scale", "col", "row", "hole_share"))
        dates = np.concatenate([_dates(piece, date) for piece, _, date in self._pending])
        names, number = np.unique([source for _, source, _ in self._pending], return_inverse=True)
        number = np.repeat(number.astype(np.int32), [len(piece) for piece in pieces])
        arrays = [
            self._tile_ids(pieces, scale, col, row),
            pa.array(scale.astype(np.uint8)), pa.array(col.astype(np.int32)), pa.array(row.astype(np.int32)),
            pa.DictionaryArray.from_arrays(pa.array(number), pa.array(names.tolist(), pa.string())),
            pa.array(dates, pa.date32()), pa.array(holes.astype(np.float32)),
            self._geometry(pieces, scale, col, row)]
        if "embedding" in self._schema.names:
            arrays.append(list_array(np.concatenate([piece.vectors for piece in pieces])))
        self._pending, self._count = [], 0
        self._writer.write_table(pa.Table.from_arrays(arrays, schema=self._schema), row_group_size=2 * self._row_group)

    def _tile_ids(self, pieces: list[TileRows], scale: np.ndarray, col: np.ndarray, row: np.ndarray) -> pa.Array:
        if any(piece.tile_ids is not None for piece in pieces):
            return pa.concat_arrays([piece.tile_ids for piece in pieces])
        return whole_tile_ids(col) if self._grid.whole else grid_tile_ids(scale, col, row)

    def _geometry(self, pieces: list[TileRows], scale: np.ndarray, col: np.ndarray, row: np.ndarray) -> pa.Array:
        if not self._grid.whole:
            return box_wkb(self._grid.bounds_array(scale, col, row))
        return pa.concat_arrays([pa.nulls(len(piece), pa.binary()) if piece.wkb is None else piece.wkb
                                 for piece in pieces])


def _dates(rows: TileRows, date: str) -> np.ndarray:
    if rows.dates is not None:
        return rows.dates.astype("datetime64[D]")
    return np.full(len(rows), np.datetime64(date, "D") if date else NO_DATE)


def read_columns(path: Path) -> Columns:
    """The numeric columns of a table. Raises ArchiveError if it is damaged; OSError if it is not there."""
    with _opened(path) as file:
        metadata = file.schema_arrow.metadata or {}
        try:
            mark = metadata[GENERATION_KEY].decode()
            table = file.read(columns=["scale", "col", "row", "date", "hole_share"])
            numbers = {name: table.column(name).to_numpy() for name in ("scale", "col", "row", "date", "hole_share")}
        except (KeyError, ValueError, pa.ArrowException) as error:
            raise damaged(path, str(error)) from error
    return Columns(mark, numbers["scale"].astype(np.int32), numbers["col"].astype(np.int64),
                   numbers["row"].astype(np.int64), np.ascontiguousarray(numbers["hole_share"], np.float32),
                   numbers["date"].astype("datetime64[D]"))


def read_column(path: Path, name: str) -> pa.ChunkedArray:
    """One column of all rows, such as ``geometry`` or ``tile_id``."""
    with _opened(path) as file:
        try:
            return file.read(columns=[name]).column(name)
        except (KeyError, pa.ArrowException) as error:
            raise damaged(path, str(error)) from error


def _opened(path: Path) -> pq.ParquetFile:
    try:
        return pq.ParquetFile(path)
    except (pa.ArrowException, ValueError) as error:
        raise damaged(path, str(error)) from error
