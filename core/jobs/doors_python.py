"""A job told as Python for QGIS's console, or a script with QGIS, that runs the very same job. Nothing is run here."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any

from .base import Job
from .examples import Example
from .export_hits import ExportHitsJob
from .index import IndexJob
from .info import InfoJob
from .search import SearchJob

_WIDTH = 100  # columns; longer calls get a line for each argument


def as_python(job: Job) -> str:
    """Lines for QGIS's Python console, or a script with QGIS, that run ``job``; what they give is in the last name."""
    imports: set[str] = set()
    writer: Callable[[Any, set[str]], str | None] = {
        SearchJob: _python_search,
        IndexJob: _python_index,
        InfoJob: _python_info,
        ExportHitsJob: _python_export_hits,
    }.get(type(job), lambda _job, _imports: None)
    text = writer(job, imports)
    if text is None:
        imports.clear()
        text = f"result = kinscape.run({literal(job, imports, 0)})"
    return "\n".join(["import kinscape", *sorted(imports), "", text, ""])


def _python_search(job: SearchJob, imports: set[str]) -> str | None:
    if not job.like or (job.within and job.extent is not None):
        return None
    options = given_fields(job)
    for name in ("archive", "like", "k", "extent"):
        options.pop(name, None)
    arguments = [literal(job.archive, imports, 1), literal(list(job.like), imports, 1), f"k={job.k}"]
    if "unlike" in options:
        arguments.append("unlike=" + literal(list(options.pop("unlike")), imports, 1))
    if job.extent is not None:
        options.pop("extent_crs", None)
        arguments += [f"within={literal(job.extent, imports, 1)}", f"extent_crs={job.extent_crs!r}"]
    if "score_map" not in options:
        options["score_map"] = False  # the function makes one where it is not told otherwise
    arguments += [f"{name}={literal(value, imports, 1)}" for name, value in options.items()]
    return f"hits = {_call('kinscape.search', arguments, 0)}\nhits.show()"


def _python_export_hits(job: ExportHitsJob, imports: set[str]) -> str | None:
    options = given_fields(job)
    arguments = [literal(options.pop(name), imports, 1) for name in ("results", "out")]
    arguments += [f"{name}={literal(value, imports, 1)}" for name, value in options.items()]
    return f"written = {_call('kinscape.export_hits', arguments, 0)}"


def _python_index(job: IndexJob, imports: set[str]) -> str | None:
    options = given_fields(job)
    sources = literal(list(options.pop("sources", ())), imports, 1)
    arguments = [sources, literal(options.pop("archive"), imports, 1)]
    arguments += [f"{name}={literal(value, imports, 1)}" for name, value in options.items()]
    return f"archive = {_call('kinscape.index', arguments, 0)}"


def _python_info(job: InfoJob, imports: set[str]) -> str | None:
    opened = f"archive = kinscape.open_archive({job.archive!r})"
    return f"{opened}\nprint(archive.info())" if job.check_sources else f"{opened}\nprint(archive.summary)"


def literal(value: Any, imports: set[str], depth: int) -> str:
    """``value`` as Python writes it; dataclasses by their names, without the fields that hold their default. Adds to
    ``imports`` what that takes."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        kind = type(value)
        path = "kinscape" + kind.__module__[kind.__module__.index(".core") :]
        imports.add(f"from {path} import {kind.__name__}")
        box = box_of(value) if isinstance(value, Example) and value.raster else ()
        if box:
            arguments = [repr(value.raster), *map(_python_number, box)]
            arguments += [f"crs={value.crs!r}"] if value.crs else []
            return _call("Example.box", arguments, depth)
        return _call(
            kind.__name__, [f"{n}={literal(v, imports, depth + 1)}" for n, v in given_fields(value).items()], depth
        )
    if isinstance(value, (list, tuple)):
        items = [literal(item, imports, depth + 1) for item in value]
        ends = "[]" if isinstance(value, list) else "()"
        return _bracketed(ends[0], items, ends[1], depth, is_single_tuple=isinstance(value, tuple) and len(items) == 1)
    if isinstance(value, float):
        return _python_number(value)
    return repr(value)


def _python_number(value: float) -> str:
    return repr(float(value)) if value == value and abs(value) != float("inf") else f"float({str(value)!r})"


def _call(name: str, arguments: Sequence[str], depth: int) -> str:
    return _bracketed(f"{name}(", arguments, ")", depth)


def _bracketed(begin: str, items: Sequence[str], end: str, depth: int, is_single_tuple: bool = False) -> str:
    """On one line where that is short, else one item a line."""
    line = begin + ", ".join(items) + ("," if is_single_tuple else "") + end
    if 4 * depth + len(line) <= _WIDTH and "\n" not in line:
        return line
    indent = "    " * (depth + 1)
    return begin + "\n" + "".join(f"{indent}{item},\n" for item in items) + "    " * depth + end


def given_fields(value: Any) -> dict[str, Any]:
    """The fields of a dataclass that do not hold their default."""
    return {f.name: getattr(value, f.name) for f in dataclasses.fields(value) if getattr(value, f.name) != f.default}


def box_of(example: Example) -> tuple[float, ...]:
    """(xmin, ymin, xmax, ymax) if the polygon is what ``Example.box`` makes, else ()."""
    if len(example.polygon) != 4:
        return ()
    (xmin, ymin), (xmax, ymax) = example.polygon[0], example.polygon[2]
    is_box = xmin < xmax and ymin < ymax and example == Example.box(example.raster, xmin, ymin, xmax, ymax, example.crs)
    return (xmin, ymin, xmax, ymax) if is_box else ()
