"""What QGIS's Python console can do with a run that is there: export its places, report it, or run any job as it is
told."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..core.errors import InputError, KinscapeError
from ..core.jobs import Job, JobResult, job_from_dict
from ..core.jobs.export_hits import ExportHitsJob
from .console_arguments import path_of
from .console_run import run_here
from .i18n import tr
from .log import log


def run(job: Job | Mapping[str, Any]) -> JobResult:
    """Run any job in the engine: an object of ``kinscape.core.jobs``, or what its ``to_dict`` gives. Returns its files
    and figures. ``kinscape run`` is the same on the command line."""
    told = job if isinstance(job, Job) else job_from_dict(dict(job))
    return run_here(told, tr("Running {0}").format(told.kind))


def export_hits(results: Any, out: str | os.PathLike[str], **options: Any) -> JobResult:
    """Write places for other programs: ``out`` ends with .gpkg, .geojson, .csv or .kml, or is a folder with
    ``format="pictures"``.

    ``results``: the GeoPackage of a search, or what ``kinscape.search`` gave. ``options``: the fields of ExportHitsJob:
    ``min_score``, ``k``, ``spacing_m``, ``review`` ("like" or several), ``shows_hidden``, ``archive``, ``px``,
    ``overwrite``.
    """
    review = options.pop("review", ())
    marks = (review,) if isinstance(review, str) else tuple(review)
    if "archive" in options and options["archive"]:
        options["archive"] = path_of(getattr(options["archive"], "folder", options["archive"]))
    try:
        job = ExportHitsJob(results_of(results), path_of(out), review=marks, **options)
    except TypeError as error:
        raise InputError(f"an option is not known: {error}", "see help(kinscape.export_hits)") from None
    return run_here(job, tr("Exporting places"))


def report(results: Any, out_pdf: str | os.PathLike[str], choice: Mapping[str, Any] | None = None) -> str:
    """Write the report of a run as PDF, and add its layout to the project where the project holds the run's layers.

    ``results``: the GeoPackage of a search, or what ``kinscape.search`` gave. ``choice``: which places (``min_score``,
    ``k``, ``spacing_m``, ``shows_hidden``); None: as the dock has left them. Main thread. Returns the path.
    """
    from .layers.report import write_report
    from .layers.report_facts import files_of_results, read_facts

    files = files_of_results(results_of(results))
    facts = read_facts(files, choice)
    for job in facts.jobs:
        try:
            run_here(job, tr("Pictures for the report"))
        except KinscapeError as error:  # the raster may be gone: the report shows an empty frame
            log(str(error), "warning")
    return write_report(facts, files, path_of(out_pdf))


def doctor(archive: Any = "", imports: bool = True) -> Any:
    """Say whether QGIS's side, the engine, its packages, this computer and (if given) an archive are well. The console
    shows the findings; ``.problems``, ``.is_well`` and ``.markdown()`` (scrubbed, to show to others) are for scripts.

    ``imports``: try to load each of the engine's packages, which takes seconds. Returns a ``Diagnosis``.
    """
    from .doctor.console import diagnose

    return diagnose(path_of(getattr(archive, "folder", archive)) if archive else "", imports)


def results_of(what: Any) -> str:
    """The GeoPackage of a search, or of what ``kinscape.search`` gave. Raises InputError where there is none."""
    files = getattr(what, "files", None)
    path = path_of(files["results"] if isinstance(files, Mapping) else what)
    if not Path(path).is_file():
        raise InputError(f"there are no results at {path}", "give the GeoPackage that a search wrote")
    return path
