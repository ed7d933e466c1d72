"""The verb ``compare-encoders``: saved searches of an archive as another encoder would answer them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from .cli_parser import a_path, add_verb, archive_option, given
from .jobs import Job, recipe
from .jobs.compare_encoders import CompareEncodersJob, SavedQuery


def add_compare(verbs: Any) -> None:
    text = "say what another encoder would find for saved searches, without indexing again"
    p = add_verb(verbs, "compare-encoders", text, compare_job)
    archive_option(p)
    p.add_argument("--encoder", metavar="NAME", required=True, help="the other encoder (see: kinscape encoders)")
    p.add_argument("--weights", metavar="FILE", type=a_path, help="weights file of the encoder")
    p.add_argument("--recipe", metavar="RECIPE", type=a_path, action="append", required=True,
                   help="a search that was made; repeat it for several")
    p.add_argument("--tiles", metavar="N", type=int, help="look at so many tiles (default 600)")
    p.add_argument("-k", metavar="K", type=int, help="compare the first K places (default 10)")
    p.add_argument("--seed", metavar="N", type=int)
    p.add_argument("--folder", metavar="DIR", type=a_path, help="write small pictures of the places here")


def compare_job(args: argparse.Namespace) -> Job:
    queries = []
    for path in args.recipe:
        search = recipe.load(path)
        queries.append(SavedQuery(_title(path), search.like, search.unlike, search.scale))
    more = given(args, "weights", "tiles", "k", "seed", "folder")
    return CompareEncodersJob(args.archive, args.encoder, tuple(queries), **more)


def _title(path: str) -> str:
    """The name of the results; where all are called alike, that of their folder."""
    name = Path(path).name.removesuffix(".recipe.json")
    return Path(path).absolute().parent.name if name == "results" else name
