"""What a verb prints for people: short tables of a job's summary and files. (``--json`` is for programs.)"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from .cli_bench_gimi import gimi_page
from .cli_bench_unseen import unseen_page
from .cli_doctor import diagnosis
from .cli_modes import modes_page
from .cli_private import keys_page, private_page
from .cli_tables import shown, size, table
from .jobs import JobResult

_TOP = 10


def report(verb: str, result: JobResult) -> str:
    """The text for ``verb``'s result, without a line break at its end."""
    parts = {
        "index": _indexed,
        "info": _archive_page,
        "search": _places,
        "demo": _places,
        "replay": _places,
        "encoders": _encoders,
        "doctor": diagnosis,
        "modes": modes_page,
        "bench gimi": gimi_page,
        "bench unseen": unseen_page,
        "bench private": private_page,
        **dict.fromkeys(("keys list", "keys new", "keys delete"), keys_page),
    }.get(verb, _summary)(result)
    return "\n\n".join(part for part in parts if part)


def _named(name: str) -> str:
    return name.replace("_", " ")


def _pairs(values: dict[str, Any]) -> str:
    """Names and plain values; what is a table of its own is left out."""
    plain = [(_named(k), shown(v)) for k, v in values.items() if not _is_table(v) and not isinstance(v, dict)]
    return table(plain)


def _is_table(value: Any) -> bool:
    return isinstance(value, (list, tuple)) and any(isinstance(v, (dict, list, tuple)) for v in value)


def _remarks(notes: Iterable[Any]) -> str:
    return "\n".join(f"note: {note}" for note in notes)


def _files(files: dict[str, str]) -> str:
    return table([(_named(role), path) for role, path in files.items()])


def _summary(result: JobResult) -> list[str]:
    """Any job: plain values first, then each value that is a table, then the files."""
    summary = {k: v for k, v in result.summary.items() if k != "notes"}
    parts = [_pairs(summary)]
    for name, value in summary.items():
        if isinstance(value, dict) and value:
            is_grid = all(isinstance(v, dict) for v in value.values())
            parts.append(f"{_named(name)}\n" + (_grid(value) if is_grid else _pairs(value)))
        elif _is_table(value):
            parts.append(f"{_named(name)}\n" + _records(value))
    return [*parts, _remarks(result.summary.get("notes") or ()), _files(result.files)]


def _grid(rows: dict[str, dict[str, Any]]) -> str:
    """A dictionary of dictionaries: one line each."""
    columns = list(dict.fromkeys(name for row in rows.values() for name in row))
    return table([[name, *(row.get(c) for c in columns)] for name, row in rows.items()], ["", *map(_named, columns)])


def _records(rows: Sequence[Any]) -> str:
    dicts = [row if isinstance(row, dict) else {"": shown(row)} for row in rows]
    columns = list(dict.fromkeys(name for row in dicts for name in row))
    return table([[row.get(c) for c in columns] for row in dicts], list(map(_named, columns)))


def _places(result: JobResult) -> list[str]:
    """The first places of a search, then its figures and files."""
    parts = _summary(result)
    try:
        first = _first_places(result.files.get("results", ""))
    except sqlite3.Error as error:
        return [*parts, f"note: the places cannot be listed here: {error}"]
    return [first, *parts]


def _first_places(geopackage: str) -> str:
    if not geopackage or not Path(geopackage).exists():
        return ""
    columns = ("rank", "score", "percentile", "source name", "date", "tile id")
    query = "SELECT rank, score, percentile, source_name, date, tile_id FROM places ORDER BY rank LIMIT ?"
    with closing(sqlite3.connect(f"{Path(geopackage).as_uri()}?mode=ro", uri=True)) as db:
        rows = db.execute(query, (_TOP,)).fetchall()
    return table(rows, columns) if rows else "no place was found"


def _indexed(result: JobResult) -> list[str]:
    """What ``kinscape index`` prints: the counts; what the archive is like is told by ``kinscape info``."""
    told = {k: v for k, v in result.summary.items() if not isinstance(v, dict) and k != "failed"}
    return _summary(JobResult(result.files, told))


def _archive_page(result: JobResult) -> list[str]:
    """What ``kinscape info`` prints."""
    s = result.summary
    grid, encoder, index = s.get("grid") or {}, s.get("encoder") or {}, s.get("index")
    head = [
        ("archive", s.get("path")),
        ("tiles", shown(s.get("tiles"))),
        ("encoder", f"{encoder.get('name', '-')}, {shown(s.get('dim'))} dimensions"),
        ("grid", "whole files" if grid.get("whole") else grid.get("name") or grid.get("crs")),
        ("extent", _box(s.get("extent"), 2)),
        ("longitude, latitude", _box(s.get("extent_wgs84"), 5)),
        ("index", f"{index.get('kind')}, recall {shown(index.get('recall'))}" if index else "exact search"),
        ("land cover", _cover_line(s.get("land_cover"))),
        ("size", size(s.get("size_bytes") or 0)),
        ("created, updated", f"{shown(s.get('created'))}, {shown(s.get('updated'))}"),
    ]
    if s.get("is_partial"):
        head.append(("state", "indexing was not finished: run the same index command again to go on"))
    if s.get("is_stale"):
        head.append(
            (
                "state",
                f"stale: {_count(s.get('changed'))} changed, {_count(s.get('missing'))} missing; "
                "update with: kinscape index --archive DIR",
            )
        )
    scales = (
        table(
            [
                [sc.get(k) for k in ("tile_m", "tile_px", "stride_px", "overlap", "tiles")]
                for sc in grid.get("scales") or ()
            ],
            ["tile (m)", "tile (px)", "stride (px)", "overlap", "tiles"],
        )
        if grid.get("scales")
        else ""
    )
    sources = [
        [r.get("name"), r.get("state"), r.get("tiles"), r.get("date") or None, r.get("gsd_m"), r.get("bands")]
        for r in s.get("sources") or ()
    ]
    listed = table(sources, ["source", "state", "tiles", "date", "pixel (m)", "bands"]) if sources else "no sources"
    return [table(head), scales, listed, _remarks(s.get("notes") or ())]


def _cover_line(cover: dict[str, Any] | None) -> str:
    if not cover:
        return "none"
    if cover.get("note"):
        return f"{cover.get('source') or 'unknown'}: {cover['note']}"
    waiting = f", {shown(cover['todo'])} wait for their files" if cover.get("todo") else ""
    return f"{cover.get('source')}, {_count(cover.get('names'))} classes, {shown(cover.get('tiles'))} tiles{waiting}"


def _box(corners: Sequence[float] | None, digits: int) -> str:
    return ", ".join(f"{v:.{digits}f}".rstrip("0").rstrip(".") for v in corners) if corners else "-"


def _count(value: Any) -> str:
    return shown(len(value) if isinstance(value, (list, tuple)) else value or 0)


def _encoders(result: JobResult) -> list[str]:
    rows = [
        [
            e.get("name"),
            e.get("dim"),
            e.get("input_px"),
            e.get("size_mb"),
            e.get("is_available"),
            e.get("licence"),
            e.get("description"),
        ]
        for e in result.summary.get("encoders") or ()
    ]
    listed = table(rows, ["encoder", "dimensions", "input (px)", "weights (MB)", "here", "licence", ""])
    broken = [f"not listed: {entry['problem']}" for entry in result.summary.get("broken") or ()]
    return [listed if rows else "no encoders", *broken]
