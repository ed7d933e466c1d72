"""Whether a results file holds its places as a search writes them: files come from other people too. Only SQLite."""

from __future__ import annotations

import sqlite3

_OWN = ("places", "gpkg_geometry_columns")


def has_own_tables(database: sqlite3.Connection) -> bool:
    """Whether places and their geometry are plain tables. A view in their place could compute for ever. Nothing else
    of the file is looked at, and its schema is trusted with no function from now on. Raises sqlite3.Error."""
    database.execute("PRAGMA trusted_schema = OFF")
    kinds = dict(database.execute("SELECT lower(name), type FROM sqlite_master WHERE type IN ('table', 'view')"))
    return kinds.get("places") == "table" and all(kinds.get(name, "table") == "table" for name in _OWN)


def quoted(name: str) -> str:
    """The name of a column as SQL holds any name."""
    return '"' + name.replace('"', '""') + '"'


def places_query(what: str, where: str = "", rest: str = "") -> str:
    """SQL that reads the table of places. ``what`` and ``where`` are made of quoted names, numbers and words of ours;
    what a user or a file says is bound to a ``?``."""
    return " ".join(("SELECT", what, "FROM places WHERE", where or "1", rest))
