"""Writing an archive's vectors as GeoParquet with a STAC item, for other programs and other machines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from ..errors import InputError
from ..events import Events
from . import stac
from .commit import resolve
from .durable import storing, writing
from .store import Archive
from .table import TABLE_NAME, TableWriter, TileRows, read_column, schema

MANIFEST_KEY = b"kinscape"  # file metadata: the manifest, so that an archive can be made again exactly
_ROWS = 1 << 14


def stac_path(parquet: Path) -> Path:
    return parquet.with_name(f"{parquet.stem}.stac.json")


def export_archive(archive: Archive, out: Path, events: Events) -> dict[str, str]:
    """Write ``out`` (GeoParquet in the grid CRS: the columns of tiles.parquet and ``embedding``, list of float32), its
    STAC item NAME.stac.json and collection NAME.collection.json. Gives role -> path. Raises InputError, StorageError,
    Cancelled."""
    if out.suffix.lower() not in (".parquet", ".geoparquet"):
        raise InputError(f"{out} does not end with .parquet", "give a name such as vectors.parquet")
    if out.resolve().parent == archive.folder.resolve():
        raise InputError(f"{out} would lie inside the archive", "choose another folder")
    item_path, collection_path = stac_path(out), out.with_name(f"{out.stem}.collection.json")
    for path in (out, item_path, collection_path):
        _check_replaceable(path)
    with storing(out):
        out.parent.mkdir(parents=True, exist_ok=True)
    manifest = archive.manifest
    table_schema = schema(manifest.grid.crs, manifest.mark, True, {MANIFEST_KEY: manifest.to_json()})
    done = 0
    with storing(out), writing(out) as file, TableWriter(file, manifest.grid, table_schema, _ROWS) as table:
        for source, rows in archive_rows(archive):
            events.check_cancelled()
            events.progress("exporting", done, len(archive), "tiles")
            table.add(rows, source, "")
            done += len(rows)
    for path, content in (
        (item_path, stac.item(archive, out, collection_path)),
        (collection_path, stac.collection(archive, out)),
    ):
        write_json(path, content)
    return {"embeddings": str(out), "stac_item": str(item_path), "stac_collection": str(collection_path)}


def _check_replaceable(path: Path) -> None:
    """Raises InputError if there is anything but an earlier export. An empty file may be replaced."""
    if path.is_dir():
        raise InputError(f"{path} is a folder", "give the name of a file")
    if not path.exists() or not path.stat().st_size:
        return
    if path.suffix.lower() == ".json":
        is_ours = b'"stac_version"' in path.read_bytes()[:1_000_000]
    else:
        try:
            is_ours = MANIFEST_KEY in (pq.read_schema(path).metadata or {})
        except (pa.ArrowException, OSError):
            is_ours = False
    if not is_ours:
        raise InputError(f"{path} exists and was not exported by Kinscape", "choose another name, or remove it first")


def archive_rows(archive: Archive) -> Iterator[tuple[str, TileRows]]:
    """(path of the source, some of its rows), in archive order."""
    table = resolve(archive.folder, TABLE_NAME)
    wkb = read_column(table, "geometry").combine_chunks() if archive.grid.whole else None
    for number, entry in enumerate(archive.sources):
        for start in range(int(archive.first_row[number]), int(archive.first_row[number + 1]), _ROWS):
            some = slice(start, min(start + _ROWS, int(archive.first_row[number + 1])))
            ids = None
            if archive.manifest.is_imported:
                ids = pa.array(archive.tile_ids(np.arange(some.start, some.stop)), pa.string())
            yield (
                entry.path,
                TileRows(
                    archive.vectors[some],
                    archive.scale[some],
                    archive.col[some],
                    archive.row[some],
                    archive.hole_share[some],
                    archive.dates[some],
                    None if wkb is None else wkb[some],
                    ids,
                ),
            )


def write_json(path: Path, content: dict[str, Any]) -> None:
    with storing(path), writing(path) as file:
        file.write((json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode())
