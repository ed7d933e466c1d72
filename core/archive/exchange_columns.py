"""The columns of a GeoParquet file with vectors, whoever wrote it: found, read by pieces, and checked."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import shapely

from ..errors import InputError
from ..raster import crs_tools
from .manifest import Manifest, SourceEntry
from .table import NO_DATE

_SORTABLE_BYTES = 2**30  # what may be held in memory to bring rows into the order of their sources


@dataclass(frozen=True)
class Group:
    """Rows [first, first + count) of the file (after ``Columns.groups`` has ordered it), all of one source."""

    entry: SourceEntry
    first: int
    count: int


class Columns:
    """One file. Raises InputError for whatever it must have and does not.

    ``count`` rows, vectors of ``dim`` numbers in ``column``, footprints in ``crs`` ("" = unknown; GeoParquet's default
    is longitude and latitude).
    """

    def __init__(self, path: Path, column: str) -> None:
        self.path, self.column = path, column
        self._file = self._open()
        self.count = self._file.metadata.num_rows
        found = self._file.schema_arrow
        self.names = found.names
        self.metadata: dict[bytes, bytes] = found.metadata or {}
        if column not in found.names:
            raise InputError(f"{path} has no column {column!r}", "its columns: " + ", ".join(found.names[:20]))
        kind = found.field(column).type
        if not (pa.types.is_list(kind) or pa.types.is_large_list(kind) or pa.types.is_fixed_size_list(kind)) \
                or not (pa.types.is_floating(kind.value_type) or pa.types.is_integer(kind.value_type)):
            raise InputError(
                f"{path}: column {column!r} is of type {kind}, not lists of numbers", "name the column of vectors"
            )
        self.geometry, self.crs = self._geometry_of(path)
        self._sorted: pa.Table | None = None
        self.dim = self._first_length()

    def wrong(self, column: str, what: str) -> InputError:
        return InputError(f"{self.path}: column {column!r} holds {what}", "mend the file and import it again")

    # -- order
    def groups(self, manifest: Manifest) -> list[Group]:
        """The sources with their rows, one after the other; rows that are mixed are brought into order in memory."""
        if manifest.sources:
            return self._groups_of(manifest)
        if "source" not in self.names:
            return [Group(SourceEntry(str(self.path), state="imported"), 0, self.count)]
        values = self._read_all("source").cast(pa.string()).fill_null("").to_numpy(zero_copy_only=False)
        names, first, codes = np.unique(values, return_index=True, return_inverse=True)
        order = np.argsort(np.argsort(first))[codes]  # sources in the order of their first row
        if (np.diff(order) < 0).any():
            if self.count * self.dim * 4 > _SORTABLE_BYTES:
                raise InputError(f"{self.path}: the rows of its sources are mixed", "sort the file by 'source' first")
            self._sorted = self._file.read().take(pa.array(np.argsort(order, kind="stable")))
        counts = np.bincount(order, minlength=len(names))
        ordered = names[np.argsort(first)]
        starts = np.concatenate([[0], np.cumsum(counts)])
        return [Group(SourceEntry(str(name) or str(self.path), state="imported"), int(starts[i]), int(counts[i]))
                for i, name in enumerate(ordered)]

    def _groups_of(self, manifest: Manifest) -> list[Group]:
        starts = np.concatenate([[0], np.cumsum([entry.tiles for entry in manifest.sources])])
        if "source" in self.names:
            values = self._read_all("source").cast(pa.string()).fill_null("").to_numpy(zero_copy_only=False)
            expected = np.repeat(
                [entry.path for entry in manifest.sources], [entry.tiles for entry in manifest.sources]
            )
            if not np.array_equal(values, expected):
                raise self.wrong("source", "other rows than the file says of itself: it was changed after its export")
        return [Group(entry, int(starts[i]), entry.tiles) for i, entry in enumerate(manifest.sources)]

    # -- pieces
    def read(self, group: Group, size: int) -> Iterator[pa.Table]:
        """The rows of a group in tables of at most ``size`` rows. Groups must be read in their order."""
        if self._sorted is not None:
            for start in range(group.first, group.first + group.count, size):
                yield self._sorted.slice(start, min(size, group.first + group.count - start))
            return
        left = group.count
        while left:
            table = self._take(min(size, left))
            left -= table.num_rows
            yield table

    def _take(self, count: int) -> pa.Table:
        """The next rows of the file, at most ``count``."""
        if not hasattr(self, "_batches"):
            self._batches = self._file.iter_batches(1 << 15)
            self._rest: pa.Table | None = None
        while self._rest is None or not self._rest.num_rows:
            try:
                self._rest = pa.Table.from_batches([next(self._batches)])
            except (StopIteration, pa.ArrowException, OSError) as error:
                raise InputError(
                    f"{self.path} cannot be read to its end: {error}", "copy or export it again"
                ) from error
        table, self._rest = self._rest.slice(0, count), self._rest.slice(count)
        return table

    # -- columns of a piece
    def vectors(self, table: pa.Table) -> np.ndarray:
        """(m, dim) float32, finite."""
        column = table.column(self.column).combine_chunks()
        if column.null_count:
            raise self.wrong(self.column, "empty places")
        lengths = pc.list_value_length(column).to_numpy(zero_copy_only=False)
        if not (lengths == self.dim).all():
            raise self.wrong(
                self.column, f"vectors of {int(lengths[lengths != self.dim][0])} numbers beside such of {self.dim}"
            )
        values = column.flatten()
        if values.null_count:
            raise self.wrong(self.column, "vectors with empty places")
        out = values.to_numpy(zero_copy_only=False).astype(np.float32).reshape(-1, self.dim)
        if not np.isfinite(out).all():
            raise self.wrong(self.column, "numbers that are not finite")
        return out

    def tile_ids(self, table: pa.Table, first: int) -> pa.Array:
        for name in ("tile_id", "id"):
            if name in self.names:
                return pc.fill_null(table.column(name).combine_chunks().cast(pa.string()), "")
        return pa.array([str(i) for i in range(first, first + table.num_rows)], pa.string())

    def dates(self, table: pa.Table) -> np.ndarray:
        """(m,) datetime64[D]; NaT where there is none, or the file has no column ``date`` or ``datetime``."""
        for name in ("date", "datetime"):
            if name not in self.names:
                continue
            column = table.column(name).combine_chunks()
            try:
                if pa.types.is_dictionary(column.type):
                    column = column.cast(column.type.value_type)
                if pa.types.is_string(column.type) or pa.types.is_large_string(column.type):
                    column = pc.utf8_slice_codeunits(column, 0, 10)
                return column.cast(pa.date32()).to_numpy(zero_copy_only=False).astype("datetime64[D]")
            except (pa.ArrowException, ValueError) as error:
                raise self.wrong(name, f"what is no date ({error})") from error
        return np.full(table.num_rows, NO_DATE)

    def shapes(self, table: pa.Table) -> np.ndarray:
        """(m,) shapely polygons or None. Raises InputError for points and lines: a tile covers ground."""
        try:
            shapes = shapely.from_wkb(
                table.column(self.geometry).combine_chunks().cast(pa.binary()).to_numpy(zero_copy_only=False)
            )
        except (shapely.errors.ShapelyError, pa.ArrowException) as error:
            raise self.wrong(self.geometry, f"what is no geometry ({error})") from error
        known = shapes[~shapely.is_missing(shapes)]
        if not np.isin(shapely.get_type_id(known), (3, 6)).all():
            kind = known[~np.isin(shapely.get_type_id(known), (3, 6))][0].geom_type
            raise self.wrong(self.geometry, f"a {kind}; footprints must be polygons")
        if not np.isfinite(shapely.bounds(known)).all():
            raise self.wrong(self.geometry, "a polygon without finite corners")
        return shapes

    def integers(self, table: pa.Table, names: Sequence[str]) -> dict[str, np.ndarray]:
        out = {}
        for name in names:
            column = table.column(name).combine_chunks()
            if column.null_count or not pa.types.is_integer(column.type):
                raise self.wrong(name, "what is no whole number")
            out[name] = column.to_numpy(zero_copy_only=False).astype(np.int64)
        return out

    def shares(self, table: pa.Table) -> np.ndarray:
        column = table.column("hole_share").combine_chunks()
        values = column.to_numpy(zero_copy_only=False).astype(np.float32)
        if not ((values >= 0) & (values <= 1)).all():
            raise self.wrong("hole_share", "what is no share")
        return values

    def extent(self) -> tuple[float, float, float, float]:
        """Box around all footprints, in ``crs``. Raises InputError if there is none."""
        boxes = [np.full(4, np.nan)]
        for batch in self._file.iter_batches(1 << 16, columns=[self.geometry]):
            found = shapely.bounds(self.shapes(pa.Table.from_batches([batch]))).reshape(-1, 4)
            boxes.append(found[np.isfinite(found).all(axis=1)])
        every = np.vstack(boxes[1:] or boxes)
        if not len(every) or np.isnan(every).any():
            raise InputError(f"{self.path} has no footprints", "only vectors with footprints can be imported")
        return tuple(float(v) for v in (*every[:, :2].min(axis=0), *every[:, 2:].max(axis=0)))

    # -- opening
    def _open(self) -> pq.ParquetFile:
        try:
            return pq.ParquetFile(self.path)
        except FileNotFoundError:
            raise InputError(f"no such file: {self.path}", "check the path") from None
        except (OSError, pa.ArrowException, ValueError) as error:
            raise InputError(
                f"{self.path} is not a Parquet file: {str(error).splitlines()[0]}", "name a .parquet file"
            ) from error

    def _geometry_of(self, path: Path) -> tuple[str, str]:
        """(name of the column of footprints, CRS as text) from the "geo" metadata."""
        try:
            geo = json.loads(self.metadata[b"geo"])
            name = geo["primary_column"]
            column: dict[str, Any] = geo["columns"][name]
            if column["encoding"] != "WKB" or name not in self.names:
                raise ValueError(f"footprints encoded as {column['encoding']}")
        except (KeyError, ValueError, TypeError) as error:
            raise InputError(
                f"{path} is not GeoParquet with WKB footprints ({error})", "write it with geopandas or GDAL"
            ) from error
        if "crs" not in column:
            return name, crs_tools.LONLAT
        if column["crs"] is None:
            return name, ""
        return name, crs_tools.short_text(crs_tools.crs_of(json.dumps(column["crs"])))

    def _first_length(self) -> int:
        kind = self._file.schema_arrow.field(self.column).type
        if pa.types.is_fixed_size_list(kind):
            return int(kind.list_size)
        for batch in self._file.iter_batches(1, columns=[self.column]):
            first = batch.column(0)
            return 0 if first.null_count else int(pc.list_value_length(first)[0].as_py())
        return 0

    def _read_all(self, name: str) -> pa.Array:
        return self._file.read(columns=[name]).column(0).combine_chunks()
