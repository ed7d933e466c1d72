"""Results files written by SQLite alone, with whatever a test wants in them: NULLs, gaps, equal scores."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

COLUMNS = {
    "rank": "MEDIUMINT",
    "score": "REAL",
    "percentile": "REAL",
    "tile_id": "TEXT",
    "source": "TEXT",
    "source_name": "TEXT",
    "date": "TEXT",
    "dates": "TEXT",
    "n_dates": "MEDIUMINT",
    "tile_row": "INTEGER",
    "scale_m": "REAL",
    "isolation_m": "REAL",
    "review": "TEXT",
}


def geometry(xmin: float, ymin: float, side: float = 40.0, order: str = "<") -> bytes:
    """A square as GeoPackage stores it: header, envelope, well-known binary."""
    xmax, ymax = xmin + side, ymin + side
    ring = [(xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax), (xmin, ymin)]
    flags = 0b11 if order == "<" else 0b10
    head = b"GP" + bytes([0, flags]) + struct.pack(f"{order}i4d", 3301, xmin, xmax, ymin, ymax)
    wkb = struct.pack(f"{order}BIII", int(order == "<"), 3, 1, len(ring))
    return head + wkb + b"".join(struct.pack(f"{order}2d", *point) for point in ring)


def write_table(path: Path, rows: Sequence[dict[str, Any]], without: Sequence[str] = (), fid: str = "fid") -> str:
    """Table ``places`` with ``rows``; a row may hold ``fid`` and ``geom`` (bytes). Columns ``without`` are left out."""
    names = [name for name in COLUMNS if name not in without]
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT)")
        database.execute("INSERT INTO gpkg_geometry_columns VALUES ('places', 'geom')")
        columns = ", ".join(f'"{name}" {COLUMNS[name]}' for name in names)
        database.execute(f'CREATE TABLE places ("{fid}" INTEGER PRIMARY KEY AUTOINCREMENT, geom BLOB, {columns})')
        for row in rows:
            values = [row.get("fid"), row.get("geom"), *(row.get(name) for name in names)]
            database.execute(f"INSERT INTO places VALUES ({', '.join('?' * len(values))})", values)
    return str(path)
