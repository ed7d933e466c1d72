"""Results files with land cover, written by SQLite alone: as a search writes it, and as it never would."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing

NAMES = ("water", "meadow", "Buildings", "forest")
COLOURS = ("#1f78b4", "#b2df8a", "#e31a1c", "#33a02c")


def add_cover(
    path: str,
    rows: dict[int, Sequence[object]],
    query: Sequence[object] | None,
    visual_ranks: dict[int, object] | None = None,
    names: Sequence[object] = NAMES,
    colours: Sequence[object] = COLOURS,
) -> str:
    """Give the places of ``path`` land cover: ``rows`` by feature id, and that of the query. visual_ranks: by feature
    id, the file's own ranks where they are left out."""
    with closing(sqlite3.connect(path)) as database, database:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):  # of GDAL's triggers
            database.create_function(name, 1, lambda _geometry: 0)
        key = next(row[1] for row in database.execute("PRAGMA table_info(places)") if row[5]).replace('"', '""')
        database.execute("ALTER TABLE places ADD COLUMN visual_rank MEDIUMINT")
        database.execute("ALTER TABLE places ADD COLUMN cover_distance REAL")
        database.execute('UPDATE places SET visual_rank = "rank"')
        for fid, rank in (visual_ranks or {}).items():
            database.execute(f'UPDATE places SET visual_rank = ? WHERE "{key}" = ?', (rank, fid))
        columns = ", ".join(f"c{number} MEDIUMINT" for number in range(len(names)))
        database.execute(f"CREATE TABLE land_cover (fid INTEGER PRIMARY KEY, place INTEGER, role TEXT, {columns})")
        for place, role, values in [
            *([(0, "query", query)] if query is not None else []),
            *((fid, "place", values) for fid, values in rows.items()),
        ]:
            marks = ", ".join("?" * (3 + len(names)))
            database.execute(f"INSERT INTO land_cover VALUES ({marks})", (None, place, role, *values))
        database.execute("CREATE TABLE land_cover_classes (fid INTEGER PRIMARY KEY, number, name, colour)")
        for number, (name, colour) in enumerate(zip(names, colours)):
            database.execute("INSERT INTO land_cover_classes VALUES (NULL, ?, ?, ?)", (number, name, colour))
    return path
