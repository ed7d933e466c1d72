"""Reads the table of places of a results file by SQLite. Neither Qt nor QGIS.

The file may be open in QGIS meanwhile; it is only read.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import numpy as np

from ....core.errors import InputError
from ....core.search.places_table import has_own_tables, places_query, quoted

REVIEWS = ("", "like", "unlike", "hidden")  # a code in column ``review`` is a position here
NO_RANK = 1 << 62  # of a row that a person added: it comes last
_CHUNK = 4096
_PATIENCE_S = 3.0  # while another program writes the file
_NUMBERS = {  # column of the file -> type, and what stands for NULL
    "rank": (np.int64, NO_RANK),
    "score": (np.float64, np.nan),
    "percentile": (np.float64, np.nan),
    "tile_row": (np.int64, -1),
    "scale_m": (np.float64, np.nan),
    "n_dates": (np.int32, 0),
    "isolation_m": (np.float64, np.inf),
    "visual_rank": (np.int64, NO_RANK),
    "probability": (np.float64, np.nan),
}
_TEXTS = ("source", "source_name", "date", "review", "tile_id")
_ENVELOPE_BYTES = (0, 32, 48, 48, 64)  # by the code in the header of a GeoPackage geometry


class UnreadableResultsError(InputError):
    """``fault``: "missing" (no such file), "foreign" (no table of places), "damaged", "busy", "closed" (no right to
    read it), "empty" (0 places)."""

    def __init__(self, fault: str, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.fault = fault


def load(path: str) -> tuple[Layout, dict[str, np.ndarray], dict[str, list]]:
    """All places, by feature id: the layout; columns of (n,) numbers and codes (``HitsTable`` describes them); the
    texts behind the codes, and as ``tile_id`` all of them in UTF-8 with the (n,) positions at which each ends.

    Raises UnreadableResultsError."""
    with reading(path) as database:
        layout = Layout.of(database, path)
        columns, texts = _read(database, layout)
    if not len(columns["fid"]):
        raise UnreadableResultsError("empty", f"{path} holds no places", "search with fewer filters")
    return layout, columns, texts


def geometry(path: str, layout: Layout, fid: int) -> bytes | None:
    """The footprint of a feature as well-known binary; None where there is none. Raises UnreadableResultsError."""
    if not layout.geometry:
        return None
    with reading(path) as database:
        query = places_query(quoted(layout.geometry), f"{quoted(layout.fid)} = ?")
        found = database.execute(query, (fid,)).fetchone()
    return _without_header(found[0]) if found and isinstance(found[0], bytes) else None


@contextmanager
def reading(path: str) -> Iterator[sqlite3.Connection]:
    """The file, opened for reading; what goes wrong inside becomes UnreadableResultsError."""
    if not os.path.isfile(path):
        raise UnreadableResultsError("missing", f"{path} is not there", "it may have been moved; run the search again")
    try:
        with closing(_connect(path)) as database:
            yield database
    except (sqlite3.Error, ValueError, TypeError, OverflowError) as error:
        text = str(error)
        if "locked" in text or "busy" in text:
            raise UnreadableResultsError(
                "busy", f"{path} is being written by another program", "try again when it has finished"
            ) from error
        if "not a database" in text:
            raise _foreign(path) from error
        if "unable to open" in text:
            raise UnreadableResultsError(
                "closed", f"{path} cannot be opened", "check the rights to the file and its folder"
            ) from error
        raise UnreadableResultsError("damaged", f"{path} is damaged: {text}", "run the search again") from error


def _connect(path: str) -> sqlite3.Connection:
    """A file with a write-ahead log needs a file beside it even for reading; on a read-only disk it is read without."""
    try:
        return _opened(path, "mode=ro")
    except sqlite3.OperationalError as error:
        log = Path(path + "-wal")
        has_news = log.is_file() and log.stat().st_size > 0
        if "unable to open" not in str(error) or has_news or os.access(os.path.dirname(path), os.W_OK):
            raise
    return _opened(path, "mode=ro&immutable=1")


def _opened(path: str, options: str) -> sqlite3.Connection:
    database = sqlite3.connect(_uri(path, options), uri=True, timeout=_PATIENCE_S)
    try:
        database.execute("SELECT count(*) FROM sqlite_master").fetchone()  # nothing is read before this
    except sqlite3.Error:
        database.close()
        raise
    return database


def _uri(path: str, options: str) -> str:
    """Any file name as SQLite's URI: letters such as ``?``, ``#`` and ``%`` are escaped, drives and shares kept."""
    plain = path.replace(os.sep, "/")
    return f"file://{'' if plain.startswith('/') else '/'}{quote(os.fsencode(plain))}?{options}"


@dataclass(frozen=True)
class Layout:
    """Names of the columns of table ``places``; ``geometry`` is "" where it has none."""

    fid: str
    geometry: str
    names: frozenset[str]

    @classmethod
    def of(cls, database: sqlite3.Connection, path: str) -> Layout:
        if not has_own_tables(database):
            raise _foreign(path)
        columns = database.execute("PRAGMA table_info(places)").fetchall()
        names = frozenset(str(column[1]) for column in columns)
        keys = [str(column[1]) for column in columns if column[5]]
        if not {"rank", "score"} <= names or len(keys) != 1:
            raise _foreign(path)
        found = database.execute(
            "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = 'places'"
        ).fetchone()
        geometry = str(found[0]) if found and str(found[0]) in names else ""
        return cls(keys[0], geometry, names)


def _foreign(path: str) -> UnreadableResultsError:
    return UnreadableResultsError("foreign", f"{path} has no table of places", "choose the results of a search")


def _without_header(blob: bytes) -> bytes | None:
    """The well-known binary inside a GeoPackage geometry; None for one that is marked empty."""
    if len(blob) < 9 or blob[:2] != b"GP" or blob[3] & 0x10:
        return None
    return blob[8 + _ENVELOPE_BYTES[min(blob[3] >> 1 & 7, 4)] :]


def _read(database: sqlite3.Connection, layout: Layout) -> tuple[dict[str, np.ndarray], dict[str, list]]:
    """The columns, a few thousand rows at a time: what Python makes of the rows never exists as a whole."""
    wanted = [quoted(layout.fid)]
    wanted += [quoted(name) if name in layout.names else "NULL" for name in (*_NUMBERS, *_TEXTS)]
    wanted.append(f"substr({quoted(layout.geometry)}, 1, 40)" if layout.geometry else "NULL")
    parts: dict[str, list[np.ndarray]] = {name: [] for name in ("fid", *_NUMBERS, "source", "date", "review", "box")}
    sources: dict[tuple[str, str], int] = {}
    dates: dict[str, int] = {}
    tile_ids, tile_id_sizes = bytearray(), []
    reviews = {text: code for code, text in enumerate(REVIEWS)}
    cursor = database.execute(places_query(", ".join(wanted), rest=f"ORDER BY {quoted(layout.fid)}"))
    while rows := cursor.fetchmany(_CHUNK):
        columns = list(zip(*rows))
        parts["fid"].append(np.array(columns[0], np.int64))
        for (name, (kind, null)), values in zip(_NUMBERS.items(), columns[1:]):
            parts[name].append(np.array([null if value is None else value for value in values], kind))
        source, source_name, date, review, tile_id = columns[1 + len(_NUMBERS) : -1]
        pairs = zip(_texts(source), _texts(source_name))
        parts["source"].append(np.array([sources.setdefault(pair, len(sources)) for pair in pairs], np.int32))
        parts["date"].append(np.array([dates.setdefault(text, len(dates)) for text in _texts(date)], np.int32))
        parts["review"].append(np.array([reviews.get(text, 0) for text in _texts(review)], np.int8))
        encoded = [text.encode() for text in _texts(tile_id)]
        tile_ids += b"".join(encoded)
        tile_id_sizes.append(np.fromiter(map(len, encoded), np.int64, len(encoded)))
        parts["box"].append(_west_and_north(columns[-1]))
    out = {name: np.concatenate(values) if values else np.zeros(0, np.int64) for name, values in parts.items()}
    box = out.pop("box").reshape(-1, 2)
    out["west"], out["north"] = box[:, 0].copy(), box[:, 1].copy()
    ends = np.cumsum(np.concatenate([*tile_id_sizes, np.zeros(0, np.int64)]))
    return out, {"source": list(sources), "date": list(dates), "tile_id": [bytes(tile_ids), ends]}


def _texts(values: tuple) -> list[str]:
    return ["" if value is None else str(value) for value in values]


def _west_and_north(heads: tuple) -> np.ndarray:
    """(m, 2) float64 least x and largest y, from the envelopes in the headers of geometries; NaN without one."""
    out = np.full((len(heads), 2), np.nan)
    kinds = [head[3] & 0x3F if isinstance(head, bytes) and len(head) == 40 and head[:2] == b"GP" else -1
             for head in heads]
    for kind, order in ((0b10, ">f8"), (0b11, "<f8")):  # an envelope of x and y; big or little endian
        rows = [i for i, own in enumerate(kinds) if own == kind]
        if rows:
            box = np.frombuffer(b"".join([heads[i][8:40] for i in rows]), order).reshape(-1, 4)
            out[rows] = box[:, (0, 3)]
    return out
