"""Sets review marks in a results file, as the dock does."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any


def mark(results: str, marks: Mapping[int, Any], column: str = "review") -> None:
    """marks: rank -> like, unlike, hidden or "" (or what another ``column`` shall hold). GeoPackages have triggers that
    need their geometry functions, which only run where geometry changes."""
    database = sqlite3.connect(str(results))
    for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
        database.create_function(name, 1, lambda _blob: 0)
    with database:
        for rank, said in marks.items():
            database.execute(f'UPDATE places SET "{column}" = ? WHERE rank = ?', (said, rank))
    database.close()
