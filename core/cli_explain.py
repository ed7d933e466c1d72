"""The verb ``explain``: why tiles rank where they do, for the examples of a search or of its recipe."""

from __future__ import annotations

import argparse
from typing import Any

from . import cli_values as values
from .cli_parser import a_path, add_verb, given, rows_option
from .errors import InputError
from .jobs import Job, recipe
from .jobs.explain import ExplainJob


def add_explain(verbs: Any) -> None:
    p = add_verb(verbs, "explain", "say how similar tiles are to each example of a query", explain_job)
    p.add_argument("--archive", metavar="DIR", type=a_path, help="folder of the archive (default: the recipe's)")
    rows_option(p)
    p.add_argument("--recipe", metavar="RECIPE", type=a_path, help="take the examples of this search")
    p.add_argument("--like", metavar="EXAMPLE", action="append", default=[], help="as --like of: kinscape search")
    p.add_argument("--unlike", metavar="EXAMPLE", action="append", default=[], help="what was not to be found")
    p.add_argument("--bbox-crs", metavar="CRS", default="", help="CRS of coordinates in --like and --unlike")
    p.add_argument("--gsd-m", metavar="M", type=float, help="ground size of a pixel of images without georeference")
    p.add_argument("--scale", metavar="S", help="the search's: auto, all, or a tile size in metres")


def explain_job(args: argparse.Namespace) -> Job:
    more = given(args, "archive", "scale")
    if args.recipe is not None:
        if args.like or args.unlike:
            raise InputError("--recipe has examples of its own", "give either --recipe, or --like and --unlike")
        search = recipe.load(args.recipe)
        known = {"archive": search.archive, "scale": search.scale, **more}
        known |= {"learner": search.learner, "concept": search.concept}
        return ExplainJob(like=search.like, unlike=search.unlike, rows=args.rows, **known)
    if args.archive is None:
        raise InputError("no archive was given", "give --archive DIR, or the --recipe of a search")
    if not args.like:
        raise InputError("there is nothing to compare with", "give --like EXAMPLE, or the --recipe of a search")
    like, unlike = (tuple(values.example(t, args.bbox_crs, args.gsd_m) for t in texts)
                    for texts in (args.like, args.unlike))  # fmt: skip
    return ExplainJob(like=like, unlike=unlike, rows=args.rows, **more)
