"""The verbs that take up what a run left: ``hits`` exports its places, ``run`` runs any job that is told as JSON."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from .cli_parser import a_path, add_verb, given
from .errors import InputError
from .jobs import Job, job_from_dict
from .jobs.export_hits import ExportHitsJob

FORMATS = ("gpkg", "geojson", "csv", "kml", "pictures")
REVIEWS = ("like", "unlike", "hidden", "none")


def add_hits(verbs: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        return ExportHitsJob(
            results=args.results,
            out=args.out,
            review=tuple(args.review),
            shows_hidden=args.hidden,
            overwrite=args.overwrite,
            **given(args, "format", "min_score", "k", "spacing_m", "archive", "px"),
        )

    p = add_verb(verbs, "hits", "write the places of a search for other programs", make)
    p.add_argument("results", metavar="RESULTS.gpkg", type=a_path, help="what a search wrote")
    p.add_argument("--out", metavar="FILE", type=a_path, required=True, help="the file; for pictures a folder")
    p.add_argument("--format", choices=FORMATS, help="default: by the ending of --out")
    which = p.add_argument_group("which places (default: all but the hidden ones)")
    which.add_argument("--min-score", metavar="S", type=float, help="only those that score at least this")
    which.add_argument("-k", metavar="N", type=int, help="the best N of those that the other options leave")
    which.add_argument(
        "--spacing", metavar="M", dest="spacing_m", type=float, help="only those so many metres from every better place"
    )
    which.add_argument(
        "--review", choices=REVIEWS, action="append", default=[], help="only those marked so in the dock (repeatable)"
    )
    which.add_argument("--hidden", action="store_true", help="also those that were hidden in the dock")
    p.add_argument("--archive", metavar="DIR", type=a_path, help="for pictures (default: as the recipe says)")
    p.add_argument("--px", metavar="P", type=int, help="side of a picture (default 256)")
    p.add_argument("--overwrite", action="store_true", help="replace a file that is there")


def add_run(verbs: Any) -> None:
    p = add_verb(verbs, "run", "run any job told as JSON, as `copy as command line` writes it", _told_job)
    p.add_argument("job", metavar="JOB", help='{"kind": ..., ...}, or a file that holds it')


def _told_job(args: argparse.Namespace) -> Job:
    text = args.job
    if not text.lstrip().startswith("{"):
        try:
            text = Path(text).expanduser().read_text(encoding="utf-8")
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            raise InputError(f"{args.job} is neither a job in JSON nor a file that holds one: {reason}") from None
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"the job is not JSON: {error}", 'write {"kind": "search", ...}') from None
    return job_from_dict(data)
