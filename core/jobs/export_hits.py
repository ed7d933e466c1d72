"""Job: write places that a search found for other programs: all of them, or those that cuts and review leave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .base import Job, JobResult

if TYPE_CHECKING:
    from ..events import Events


@dataclass(frozen=True)
class ExportHitsJob(Job):
    """``results``: the GeoPackage of a search. ``out``: the file to write, or the folder for ``pictures``.

    ``format``: gpkg, geojson, csv, kml or pictures; "" follows the ending of ``out``. GeoJSON and KML are in WGS 84,
    GeoPackage and CSV in the CRS of the results (CSV holds the middle of each place: x, y, longitude, latitude).
    The cuts are those of the dock: ``min_score``; ``spacing_m``, the least distance to a better place; ``review``, only
    places marked so (like, unlike, hidden, none); ``shows_hidden``, with those that the user has hidden; of what is
    left, the best ``k``.
    ``pictures``: the tiles as NAME.png, ``px`` square, called by rank and score, with places.csv beside them; they are
    read from ``archive`` ("": the one that the recipe beside ``results`` names).
    ``overwrite``: replace a file that is there. Never the results themselves.
    """

    kind: ClassVar[str] = "export_hits"

    results: str
    out: str
    format: str = ""
    min_score: float | None = None
    k: int | None = None
    spacing_m: float = 0.0
    review: tuple[str, ...] = ()
    shows_hidden: bool = False
    archive: str = ""
    px: int = 256
    overwrite: bool = False


def run(job: ExportHitsJob, events: Events) -> JobResult:
    """files: export (file, or folder). summary: written, hits (in the results), format, crs ("" for none), failed
    (ranks whose picture could not be made), size_bytes.

    Raises InputError for results that are none, values that cannot be and names in use, StorageError, Cancelled; no
    half file is left.
    """
    from pathlib import Path

    from ..search.export_hits import Cut, export_hits, format_of
    from . import recipe

    archive = job.archive
    if not archive and format_of(job.out, job.format) == "pictures":
        archive = recipe.load(recipe.recipe_path(Path(job.results).expanduser().absolute())).archive
    cut = Cut(job.min_score, job.k, job.spacing_m, job.review, job.shows_hidden)
    path, summary = export_hits(job.results, job.out, job.format, cut, archive, job.px, job.overwrite, events)
    return JobResult({"export": path}, summary)
