"""What a report says: a run's recipe in plain words, its best places, its examples. Read from the files of the run,
without layers."""

from __future__ import annotations

import hashlib
import json
import math
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QLocale

from ... import __version__
from ...core.errors import InputError
from ...core.jobs import recipe
from ...core.jobs.base import Job, job_from_dict
from ...core.jobs.doors import as_command
from ...core.jobs.preview import PreviewJob
from ...core.jobs.search import SearchJob
from ...core.jobs.thumbnails import ThumbnailsJob
from ...core.search.export_hits import Cut
from ...core.search.places_table import has_own_tables, places_query
from ..i18n import tr
from ..words import places
from .report_words import example_words, recipe_rows, what

PICTURE_PX = 256
MOST_EXAMPLES = 12
FOLDER = "report"  # beside the results: pictures that are larger than those of the gallery
_COLUMNS = ("rank", "score", "source_name", "date", "tile_row", "review", "tile_id", "source")


@dataclass(frozen=True)
class ReportPlace:
    """One place of the grid. ``picture``: where its picture is, if it could be made."""

    rank: int
    score: float
    source: str
    date: str
    tile_row: int
    review: str
    picture: str
    tile: tuple[str, str] = ("", "")  # id, and path of the source, as they were when it was found


@dataclass(frozen=True)
class ReportExample:
    is_like: bool
    number: int
    label: str
    picture: str
    words: str = ""  # what it says, where it is no picture


@dataclass(frozen=True)
class ReportFacts:
    """``rows``: the recipe as (what, value); ``jobs``: what makes the pictures, before the report is written;
    ``where``: the condition, in SQL, for the places that are shown."""

    title: str
    subtitle: str
    rows: list[tuple[str, str]] = field(default_factory=list)
    command: str = ""
    places: list[ReportPlace] = field(default_factory=list)
    examples: list[ReportExample] = field(default_factory=list)
    jobs: list[Job] = field(default_factory=list)
    has_ground: bool = True
    where: str = ""


def read_facts(
    files: Mapping[str, str],
    choice: Mapping[str, Any] | None = None,
    top: int = 36,
    folder: str = "",
    now: SearchJob | None = None,
) -> ReportFacts:
    """``files``: ``results`` and ``recipe`` of a search; ``ranked``: a copy of the results with other ranks, where
    land cover counts otherwise by now, and ``now``: the search that gives those. ``choice``: a HitsChoice as a
    dictionary (None: that of the recipe). ``folder``: where the pictures are ("": beside the results). Raises
    InputError."""
    results = Path(files.get("results", ""))
    told = recipe.read(files.get("recipe") or recipe.recipe_path(results))
    job = job_from_dict(told.get("job"))
    if not isinstance(job, SearchJob):
        raise InputError(f"the recipe of {results} holds a {job.kind} job, not a search")
    job = now or job
    choice = _sensible(told.get("choice") if choice is None else choice)
    pictures = Path(folder) if folder else results.parent / FOLDER
    best, shown, reviews, has_ground, where = _read_places(
        Path(files.get("ranked") or results), _cut(choice), top, pictures
    )
    examples = _examples(job, pictures)
    when = datetime.fromtimestamp(results.stat().st_mtime)
    total = int((told.get("result") or {}).get("hits", shown))
    head = tr("Places that look like {0}").format(what(job))
    rows = recipe_rows(job, told, total, shown, choice, reviews)
    date = QLocale().toString(when, QLocale.FormatType.ShortFormat)
    rows.append((tr("Searched"), date))
    rows.append((tr("Made with"), f"{told.get('software') or 'Kinscape ' + __version__}, QGIS {Qgis.version()}"))
    return ReportFacts(
        title=head,
        subtitle=tr("{0} in the archive {1}, {2}").format(places(total), Path(job.archive).name, date),
        rows=rows,
        command=as_command(job),
        places=best,
        examples=examples,
        jobs=_jobs(job, best, examples, pictures),
        has_ground=has_ground,
        where=where,
    )


# -- places
def _sensible(choice: object) -> dict[str, Any]:
    """The limits of a choice, less what is none: recipes come from other people and versions."""
    given = choice if isinstance(choice, Mapping) else {}

    def is_number(value: object) -> bool:
        return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)

    limits = {name: given[name] for name in ("min_score", "k", "spacing_m") if is_number(given.get(name))}
    if "k" in limits and limits["k"] < 1:
        del limits["k"]
    return {**limits, "shows_hidden": given.get("shows_hidden") is True}


def _cut(choice: Mapping[str, Any]) -> Cut:
    """The places that the dock shows with ``choice``."""
    k = choice.get("k")
    return Cut(
        min_score=choice.get("min_score"),
        k=None if k is None else int(k),
        spacing_m=float(choice.get("spacing_m") or 0.0),
        shows_hidden=bool(choice.get("shows_hidden")),
    )


def _read_places(
    results: Path, cut: Cut, top: int, pictures: Path
) -> tuple[list[ReportPlace], int, dict[str, int], bool, str]:
    """(the best of the shown, number of shown, number by review, whether any has ground, condition for the shown).
    Raises InputError."""
    try:
        with closing(sqlite3.connect(f"{results.absolute().as_uri()}?mode=ro", uri=True)) as database:
            if not has_own_tables(database):
                raise InputError(f"{results} holds no places", "give the GeoPackage that a search wrote")
            there = {row[1] for row in database.execute("PRAGMA table_info(places)")}
            cut = Cut(
                cut.min_score,
                cut.k,
                cut.spacing_m if "isolation_m" in there else 0.0,  # results of earlier versions lack these
                shows_hidden=cut.shows_hidden or "review" not in there,
            )
            shown_where = cut.where()
            if cut.k is not None:  # ranks differ from each other: the last one shown says it all
                ordered = places_query("rank", shown_where, "ORDER BY rank IS NULL, rank LIMIT 1 OFFSET ?")
                last = database.execute(ordered, (cut.k - 1,)).fetchone()
                if last is not None and last[0] is not None:
                    shown_where = " AND ".join(filter(None, (shown_where, f'"rank" <= {int(last[0])}')))
            names = ", ".join(f'"{name}"' if name in there else f"NULL AS {name}" for name in _COLUMNS)
            # a row that somebody added by hand has no rank: it is on the map, but no place that was found
            ranked = places_query(names, f"({shown_where or 1}) AND rank IS NOT NULL", "ORDER BY rank LIMIT ?")
            best = [_place(row) for row in database.execute(ranked, (top,))]
            shown = database.execute(places_query("count(*)", shown_where)).fetchone()[0]
            reviews = {}
            if "review" in there:
                reviews = dict(database.execute("SELECT review, count(*) FROM places GROUP BY review").fetchall())
            has_ground = "geom" in there and bool(
                database.execute("SELECT EXISTS(SELECT 1 FROM places WHERE geom IS NOT NULL)").fetchone()[0]
            )
    except (sqlite3.Error, TypeError, ValueError, OverflowError) as error:
        raise InputError(f"{results} holds no places: {error}", "give the GeoPackage that a search wrote") from None
    own = pictures / _fingerprint(best)
    best = [replace(place, picture=str(own / f"{place.tile_row}.png")) for place in best]
    return best, shown, reviews, has_ground, shown_where


def _place(row: tuple[Any, ...]) -> ReportPlace:
    """A row of ``_COLUMNS``, still without its picture. Raises ValueError where it holds no numbers."""
    rank, score, name, date, tile_row, review, tile, source = row
    return ReportPlace(
        int(rank), float(score or 0), str(name or ""), str(date or ""), int(tile_row or 0), str(review or ""), "",
        (str(tile or ""), str(source or "")),
    )  # fmt: skip


def _fingerprint(best: list[ReportPlace]) -> str:
    """A folder of its own for each set of places: another result may lie beside this one, or have had its name."""
    told = json.dumps([[place.tile_row, *place.tile] for place in best])
    return hashlib.sha256(told.encode()).hexdigest()[:12]


def _examples(job: SearchJob, pictures: Path) -> list[ReportExample]:
    found = []
    for is_like, some in ((True, job.like), (False, job.unlike)):
        for i, example in enumerate(some[:MOST_EXAMPLES], 1):
            own = hashlib.sha256(json.dumps(asdict(example)).encode()).hexdigest()[:8]
            name = f"{'like' if is_like else 'unlike'}-{i}-{own}.png"
            found.append(ReportExample(is_like, i, example_words(example), str(pictures / name), example.text))
    return found


def _jobs(job: SearchJob, best: list[ReportPlace], examples: list[ReportExample], pictures: Path) -> list[Job]:
    """Makes the pictures that are not there yet."""
    missing = [p for p in best if not Path(p.picture).is_file()]
    jobs: list[Job] = []
    if missing:
        tiles = zip(*(p.tile for p in missing)) if all(p.tile[0] for p in missing) else ()
        rows = tuple(p.tile_row for p in missing)
        jobs.append(ThumbnailsJob(job.archive, rows, str(Path(missing[0].picture).parent), PICTURE_PX, *tiles))
    asked = [*job.like[:MOST_EXAMPLES], *job.unlike[:MOST_EXAMPLES]]
    for told, example in zip(examples, asked):
        if not told.words and not Path(told.picture).is_file():
            jobs.append(PreviewJob(example, told.picture, job.archive, PICTURE_PX))
    return jobs


def files_of_results(results: str, score_map: str = "") -> dict[str, str]:
    """The files of a run, of which only the results are known. Raises InputError where its recipe is missing."""
    path = Path(results).expanduser().absolute()
    files = {"results": str(path), "recipe": str(recipe.recipe_path(path))}
    job = recipe.load(files["recipe"])
    for candidate in (score_map, job.score_map):
        if candidate and Path(candidate).is_file():
            return {**files, "score_map": str(Path(candidate).absolute())}
    if score_map:
        raise InputError(f"there is no score map {score_map}", "leave it out, or give the file that the search wrote")
    return files

