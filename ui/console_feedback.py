"""What QGIS's Python console can do with a reviewed search: keep it as a concept, ask what to label next, and estimate
how much was missed."""

from __future__ import annotations

import os
from typing import Any

from ..core.errors import InputError
from ..core.jobs.concept import ConceptJob
from ..core.jobs.missed import MissedJob
from ..core.jobs.next_to_label import NextToLabelJob
from .console_arguments import path_of
from .console_learned import archive_of, made
from .console_results import results_of
from .console_run import run_here
from .i18n import tr

ENDING = ".concept.json"


def concept(what: Any, out: str | os.PathLike[str] = "", name: str = "", **options: Any) -> dict[str, Any]:
    """Keep what a search was taught as a concept file, or say what one holds.

    ``what``: what ``kinscape.search`` gave, or its GeoPackage, with the marks of its review; then ``out`` is the file
    to write (NAME.concept.json). A concept file alone is read. ``options``: ``learner``, ``overwrite``, ``concept``
    (one whose examples join). Returns what it holds. Search with it: ``kinscape.search(archive, [], concept=file)``.
    """
    if not out:
        return run_here(ConceptJob(action="info", concept=path_of(what)), tr("Reading the concept")).summary
    target = path_of(out)
    name = name or os.path.basename(target).removesuffix(ENDING)
    given = {"action": "save", "name": name, "out": target, "results": results_of(what)}
    return run_here(made(ConceptJob, given, options), tr("Saving the concept {0}").format(name)).summary


def next_to_label(results: Any, n: int = 12, out: str | os.PathLike[str] = "", **options: Any) -> Any:
    """The ``n`` places that are worth judging next, as ``Hits``. ``results``: what ``kinscape.search`` gave, or its
    GeoPackage, with the marks of its review. ``options``: ``archive``, ``concept``, ``like``, ``unlike``, ``scale``."""
    from .console import Hits, new_results

    given = {"results": results_of(results), "n": n, "out": path_of(out) if out else new_results()}
    title = tr("To label next")
    result = run_here(made(NextToLabelJob, given, options), title)
    return Hits(result.files, result.summary, title)


def missed(results: Any = None, sample: Any = None, out: str | os.PathLike[str] = "", **options: Any) -> Any:
    """How many right places a search has missed. Without ``sample``: draws one from what nobody has judged, as
    ``Hits``, to be reviewed (``n``, ``seed``). With the reviewed ``sample``: the estimate, as a dictionary (recall,
    recall_low, recall_high, left, may_stop ...; ``share`` and ``confidence`` of the stop rule)."""
    from .console import Hits, new_results

    if sample is not None:
        given = {"action": "estimate", "sample": results_of(sample)}
        if results is not None:
            given["results"] = results_of(results)
        return run_here(made(MissedJob, given, options), tr("Estimating what was missed")).summary
    if results is None:
        raise InputError("there is nothing to draw from", "give the results of a search, or a reviewed sample")
    if options.get("archive"):
        options["archive"] = archive_of(options["archive"])
    given = {"action": "draw", "results": results_of(results), "out": path_of(out) if out else new_results()}
    title = tr("Sample to review")
    result = run_here(made(MissedJob, given, options), title)
    return Hits(result.files, result.summary, title)
