"""A job told as what a person would type: the command line, or Python in QGIS's console, that runs the very same job.

Every kind of job can be told both ways: by its own verb or function where that can say all of it, and otherwise whole,
by ``kinscape run JSON`` and ``kinscape.run(Job(...))``. Nothing is run here. Python is in ``doors_python.py``.
"""

from __future__ import annotations

import json
import re
import shlex
from typing import Any

from ..errors import InputError
from .base import Job
from .doors_python import as_python, box_of, given_fields
from .examples import Example
from .index import IndexJob
from .remote_search import RemoteSearchJob
from .search import SearchJob

__all__ = ["as_command", "as_python", "arguments", "quote_for_windows"]

STYLES = ("posix", "windows")
# what may stand bare in a line for cmd.exe and for PowerShell
_PLAIN_WORD = re.compile(r"[A-Za-z0-9_\-./\\:+]+")
# what quotes do not keep from cmd.exe or from PowerShell (for which “ and ” are quotes too), or cannot be typed there
_ODD_FOR_WINDOWS = re.compile("[\r\n\"$`%\u201c-\u201f]")
_SPECIAL_ON_WINDOWS = re.compile("[$`%^;|&<>()!'@#~\u2018-\u201f]")  # where the quotes do not hold
# read by the command line as coordinates, or as a tile, where it stands at the end of a file's name
_LOOKS_LIKE_MORE = re.compile(r".*@[-+.\deE, ]+$", re.DOTALL)

# kind -> (words of the verb, {field: option; "" for an argument without one}); fields that hold their default are left
# out, booleans are options without a value. ``search`` and ``index`` have rules of their own below.
_Options = dict[str, str]
_BENCH_SEARCH = {"n": "--n", "d": "--d", "k": "-k", "queries": "--queries"}
_LAND_COVER = {"data": "--data", "hold_out": "--hold-out", "steps": "--steps", "input_px": "--input-px",
               "batch": "--batch", "seed": "--seed", "work": "--work", "device": "--device"}
# names of options, no secrets
_SERVER = {"server": "--server", "token_file": "--token-file", "tls_ca": "--tls-ca", "tls_pin": "--tls-pin"}  # nosec B105
_VERBS: dict[str, tuple[tuple[str, ...], _Options]] = {
    "publish": (
        ("publish",),
        {"archive": "--archive", "name": "--name", "title": "--title", "store": "--store", "modes": "--modes",
         "mode_options": "--option", "probe": "--probe", "hides_names": "--hide-names", **_SERVER},
    ),
    "remote_info": (("remote-info",), {**_SERVER, "remote_archive": "--archive"}),
    "index": (
        ("index",),
        {
            "sources": "",
            "archive": "--archive",
            "encoder": "--encoder",
            "weights": "--weights",
            "tile_m": "--tile-m",
            "tile_px": "--tile-px",
            "whole": "--whole",
            "overlap": "--overlap",
            "bands": "--bands",
            "max_hole_share": "--max-hole-share",
            "workers": "--workers",
            "exclude": "--exclude",
            "missing": "--missing",
            "cover": "--cover",
        },
    ),
    "cover": (("cover",), {"archive": "--archive", "source": "--source", "is_fresh": "--fresh"}),
    "rerank": (
        ("rerank",),
        {"results": "", "out": "--out", "cover": "--cover", "shortlist": "--shortlist", "class_weights": "--weight"},
    ),
    "bench_feedback": (
        ("bench", "feedback"),
        {"data": "--data", "encoder": "--encoder", "weights": "--weights", "seeds": "--seeds", "slips": "--slips",
         "rare": "--rare", "draws": "--draws", "n": "--n"},
    ),
    "relocate": (
        ("relocate",),
        {"archive": "--archive", "moved_to": "--to", "moved_from": "--from", "check": "--check"},
    ),
    "estimate": (
        ("estimate",),
        {
            "sources": "",
            "archive": "--archive",
            "encoder": "--encoder",
            "tile_m": "--tile-m",
            "tile_px": "--tile-px",
            "whole": "--whole",
            "overlap": "--overlap",
            "bands": "--bands",
            "exclude": "--exclude",
        },
    ),
    "info": (("info",), {"archive": "--archive", "check_sources": "--no-check"}),
    "build_index": (
        ("build-index",),
        {"archive": "--archive", "index_kind": "--kind", "sample": "--sample", "k": "-k"},
    ),
    "export": (("export",), {"archive": "--archive", "out": "--out"}),
    "import": (("import",), {"source": "", "archive": "--archive", "column": "--column"}),
    "thumbnails": (
        ("thumbnails",),
        {"archive": "--archive", "rows": "--rows", "folder": "--folder", "px": "--px"},
    ),
    "demo": (("demo",), {"out": "--out", "raster": "--raster", "bbox": "--bbox", "tile_m": "--tile-m", "k": "-k",
              "only_archive": "--only-archive"}),
    "export_hits": (
        ("hits",),
        {
            "results": "",
            "out": "--out",
            "format": "--format",
            "min_score": "--min-score",
            "k": "-k",
            "spacing_m": "--spacing",
            "review": "--review",
            "shows_hidden": "--hidden",
            "archive": "--archive",
            "px": "--px",
            "overwrite": "--overwrite",
        },
    ),
    "bench_ingest": (("bench", "ingest"), {"data": "--data", "encoder": "--encoder", "seconds": "--seconds"}),
    "bench_search": (("bench", "search"), _BENCH_SEARCH),
    "bench_retrieval": (
        ("bench", "retrieval"),
        {"data": "--data", "encoder": "--encoder", "weights": "--weights", "split": "--split", "seed": "--seed"},
    ),
    "train_encoder": (
        ("train", "encoder"),
        {
            "name": "--name",
            "mode": "--mode",
            "data": "--data",
            "marks": "--marks",
            "archive": "--archive",
            "places": "--places",
            "layer": "--layer",
            "class_field": "--class-field",
            "rasters": "--raster",
            "tile_m": "--tile-m",
            "tiles": "--tiles",
            "base": "--base",
            "recipe": "--recipe",
            "epochs": "--epochs",
            "input_px": "--input-px",
            "seed": "--seed",
            "loss": "--loss",
            "form": "--form",
            "dim": "--dim",
            "holdout": "--holdout",
            "device": "--device",
            "work": "--work",
            "out_folder": "--out-folder",
        },
    ),
    "bench_gimi": (
        ("bench", "gimi"),
        {
            "encoders": "--encoders",
            "methods": "--methods",
            "px": "--px",
            "epochs": "--epochs",
            "vit_epochs": "--vit-epochs",
            "queries": "--queries",
            "measure": "--measure",
            "seed": "--seed",
            "work": "--work",
            "is_quick": "--quick",
        },
    ),
    "bench_private": (("bench", "private"), {"n": "--n", "d": "--d", "queries": "--queries"}),
    "bench_sei": (
        ("bench", "sei"),
        {"n": "--n", "d": "--d", "clustered": "--clustered", "data": "--data", "encoder": "--encoder",
         "only_generated": "--only-generated"},
    ),
    "keys": (("keys",), {"action": "", "name": "", "mode": "--mode"}),
    "bench_unseen": (
        ("bench", "unseen"),
        {"data": "--data", "encoder": "--encoder", "weights": "--weights", "rotations": "--rotations",
         "rasters": "--raster", "tiles": "--tiles", "recipe": "--recipe", "epochs": "--epochs", "seed": "--seed",
         "views": "--views", "px": "--px", "dim": "--dim", "work": "--work", "is_quick": "--quick"},
    ),
    "landcover": (
        ("landcover",),
        {"raster": "", "out": "", "areas": "--areas", "model": "--model", "gsd_m": "--gsd-m", "bands": "--bands",
         "device": "--device"},
    ),
    "train_landcover": (
        ("train", "landcover"),
        {"name": "--name", "network": "--network", "gsd_m": "--gsd-m", "licence": "--licence",
         "trained_on": "--trained-on", "out_folder": "--out-folder", "replace": "--replace", **_LAND_COVER},
    ),
    "bench_landcover": (("bench", "landcover"), {"networks": "--network", **_LAND_COVER}),
    "bench_hir": (
        ("bench", "hir"),
        {
            "data": "--data",
            "splits": "--splits",
            "first_split": "--first-split",
            "shortlist": "--shortlist",
            "work": "--work",
            "epochs": "--epochs",
            "seed": "--seed",
            "is_quick": "--quick",
        },
    ),
}
_SEARCH_OPTIONS = {
    "within": "--within",
    "within_layer": "--within-layer",
    "extent": "--extent",
    "extent_crs": "--extent-crs",
    "sources": "--source",
    "near": "--near",
    "near_crs": "--near-crs",
    "radius_m": "--radius-m",
    "k": "-k",
    "min_score": "--min-score",
    "one_per_place": "--no-group",
    "max_overlap": "--max-overlap",
    "skip_query_place": "--skip-query-place",
    "scale": "--scale",
    "method": "--method",
    "out": "--out",
    "score_map": "--score-map",
    "score_map_crs": "--score-map-crs",
    "cover": "--cover",
    "shortlist": "--shortlist",
    "class_weights": "--weight",
    "learner": "--learner",
    "concept": "--concept",
}
# "pass" is here what goes through the rows
_REMOTE_OPTIONS = {**_SERVER, "remote_archive": "--archive", "mode": "--mode", "mode_options": "--option",
                   "full_pass": "--full"}  # nosec B105
_SEARCH_ELSEWHERE = ("archive", "like", "unlike", "date_from", "date_to")
_PAIRS = {"class_weights", "mode_options"}  # told as NAME=NUMBER
# an option, or argument, for each value
_REPEATED = {"sources", "rasters", "review", "exclude", "hold_out", "networks", *_PAIRS}


# -- the command line
def as_command(job: Job, style: str = "posix") -> str:
    """One line that runs ``job``: quoted for a POSIX shell, or (``style="windows"``) for Windows' command prompt.

    Names come from other people's files: whatever they hold, the line pasted runs nothing else, in PowerShell either.
    """
    if style not in STYLES:
        raise InputError(f"there is no style {style!r}", "known: " + ", ".join(STYLES))
    words = arguments(job)
    if style == "windows" and any(_ODD_FOR_WINDOWS.search(word) for word in words):
        words = ["run", _escaped(_whole(job)[1])]
    quote = shlex.quote if style == "posix" else quote_for_windows
    return " ".join(["kinscape", *map(quote, words)])


def arguments(job: Job) -> list[str]:
    """The words after ``kinscape``, as the command line gets them."""
    if isinstance(job, (SearchJob, RemoteSearchJob)):
        return _search_words(job) or _whole(job)
    if isinstance(job, IndexJob) and sum((bool(job.tile_m), job.tile_px is not None, job.whole)) > 1:
        return _whole(job)
    verb, options = _VERBS.get(job.kind, ((), {}))
    words = _words(given_fields(job), options) if verb else None
    return _whole(job) if words is None else [*verb, *words]


def quote_for_windows(word: str) -> str:
    """``word`` as one argument on the line of cmd.exe, by the rules of Microsoft's C runtime.

    What cmd.exe would take for its own (``%``, or an end of the quotes) is escaped with carets.
    """
    if _PLAIN_WORD.fullmatch(word):
        return word
    quoted = '"' + re.sub(r'(\\*)("|$)', lambda m: m[1] * 2 + ('\\"' if m[2] else ""), word) + '"'
    if '"' in word or "%" in word:
        quoted = re.sub(r'[()%!^"<>&|]', lambda m: "^" + m[0], quoted)
    return quoted


def _whole(job: Job) -> list[str]:
    return ["run", json.dumps(job.to_dict(), ensure_ascii=False)]


def _escaped(text: str) -> str:
    """JSON with everything in its texts that a shell of Windows could take for its own as numbers."""
    text = re.sub(r"\\(.)", lambda m: r"\u0022" if m[1] == '"' else m[0], text)
    return _SPECIAL_ON_WINDOWS.sub(lambda m: f"\\u{ord(m[0]):04x}", text)


def _words(given: dict[str, Any], options: _Options) -> list[str] | None:
    """Options and arguments of the ``given`` fields; None if one cannot be told so."""
    words: list[str] = []
    if set(given) - set(options):
        return None
    for name, option in options.items():
        if name not in given:
            continue
        value = given[name]
        if isinstance(value, bool):
            words.append(option)  # each such option turns the default into its opposite
        elif name in _REPEATED:
            for item in value:
                words += _option(option, f"{item[0]}={_number(item[1])}" if name in _PAIRS else str(item))
        else:
            text = ",".join(map(_number, value)) if isinstance(value, tuple) else _number(value)
            words += _option(option, text)
    # an argument without an option that begins with a minus would be taken for one
    return None if any(o == "" and _begins_with_minus(given.get(n)) for n, o in options.items()) else words


def _option(option: str, text: str) -> list[str]:
    if not option:
        return [text]
    if not text.startswith("-"):
        return [option, text]
    return [f"{option}={text}"] if option.startswith("--") else [option + text]


def _begins_with_minus(value: object) -> bool:
    return any(str(item).startswith("-") for item in (value if isinstance(value, tuple) else (value or "",)))


def _number(value: object) -> str:
    """As short as it can be without changing the number; texts as they are."""
    if isinstance(value, float):
        text = repr(value)
        return text[:-2] if text.endswith(".0") else text
    return str(value)


# -- search on the command line
def _search_words(job: SearchJob | RemoteSearchJob) -> list[str] | None:
    """None where the verb cannot say it: examples that differ in CRS or pixel size, names that it would misread."""
    examples = (*job.like, *job.unlike)
    crs = {e.crs for e in examples if e.raster}
    gsd_m = {e.gsd_m for e in examples if e.image}
    texts = [_example_text(e) for e in examples]
    is_near = (job.near is None) == (job.radius_m is None)
    if not (job.like or job.concept) or len(crs) > 1 or len(gsd_m) > 1 or not is_near or None in texts:
        return None
    given = given_fields(job)
    if isinstance(job, SearchJob):
        words = ["search", "--archive", job.archive]
    else:
        told = _words({name: given.pop(name) for name in _REMOTE_OPTIONS if name in given}, _REMOTE_OPTIONS)
        words = ["remote-search", *(told or ())]
    for role, example_texts in (("--like", texts[: len(job.like)]), ("--unlike", texts[len(job.like) :])):
        for text in example_texts:
            words += _option(role, str(text))
    for option, value in (("--bbox-crs", crs), ("--gsd-m", gsd_m)):
        one = next(iter(value), None)
        if one not in (None, ""):
            words += _option(option, _number(one))
    if job.date_from or job.date_to:
        words += _option("--dates", f"{job.date_from}/{job.date_to}")
    given = {name: value for name, value in given.items() if name not in _SEARCH_ELSEWHERE}
    rest = _words(given, _SEARCH_OPTIONS)
    return None if rest is None else [*words, *rest]


def _example_text(example: Example) -> str | None:
    """As ``--like`` takes it, without CRS and pixel size; None where it would be read as something else."""
    if example.tile:
        text = f"tile:{example.tile}@{example.source}" if example.source else f"tile:{example.tile}"
        is_plain = "@" not in example.tile + example.source and not (example.polygon or example.crs or example.gsd_m)
        return text if is_plain else None
    if example.text:
        return f"text:{example.text}" if example.text == example.text.strip() else None
    if example.image:
        is_plain = not _LOOKS_LIKE_MORE.match(example.image) and not example.image.startswith(("tile:", "text:"))
        return example.image if is_plain and not (example.polygon or example.crs or example.source) else None
    if example.gsd_m is not None or example.source:
        return None
    box = box_of(example)
    corners = box or tuple(number for corner in example.polygon for number in corner)
    return f"{example.raster}@" + ",".join(map(_number, corners))
