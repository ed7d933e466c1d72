"""Verbs of the command line around land cover: ``cover``, ``rerank``, ``bench hir``; what ``search`` and ``index`` have
for it."""

from __future__ import annotations

import argparse
from typing import Any

from .cli_parser import a_path, add_verb, archive_option, given, typed
from .errors import InputError
from .jobs import Job
from .jobs.bench_hir import BenchHirJob
from .jobs.cover import CoverJob
from .jobs.index import NO_COVER
from .jobs.rerank import RerankJob

_WORDS = ("net", "words", "kinds")
_COVER_HELP = ("kinds (groups of the tiles' vectors: needs nothing else and takes seconds; the groups have no "
               "names), words (kinds of ground found in the imagery, each with its colour; no labels needed), net "
               "(water, buildings, roads, ... told by a network), or the path of a land-cover raster of yours")


def class_weight(text: str) -> tuple[str, float]:
    """``NAME=WEIGHT``; the name may hold = signs itself."""
    name, sign, number = text.rpartition("=")
    try:
        if not (sign and name.strip()):
            raise ValueError(text)
        return name.strip(), float(number)
    except ValueError:
        raise InputError(f"{text!r} is not a class and its weight", "write buildings=4") from None


def cover_source(text: str) -> str:
    """One of the words, or a path."""
    return text if text in (*_WORDS, NO_COVER) or not text else a_path(text)


def add_cover_option(p: argparse.ArgumentParser) -> None:
    """``--cover`` of ``index``."""
    p.add_argument("--cover", metavar="SOURCE", type=cover_source,
                   help="compute the land cover of the tiles afterwards, for re-ranking: " + _COVER_HELP +
                        ". An archive that has one keeps it up to date by itself; none: leave it as it is")


def add_rerank_options(p: argparse.ArgumentParser) -> None:
    """``--cover``, ``--shortlist`` and ``--weight`` of ``search`` and ``rerank``."""
    group = p.add_argument_group("re-ranking by land cover")
    group.add_argument("--cover", metavar="SHARE", type=float,
                       help="how much the land cover counts beside the looks: 0 to 1")
    group.add_argument("--shortlist", metavar="N", type=int, help="only the best N places by looks move (default 75)")
    group.add_argument("--weight", dest="class_weights", metavar="CLASS=W", type=typed(class_weight), action="append",
                       help="how much a class counts, such as buildings=4 (default 1; may be given several times)")


def rerank_given(args: argparse.Namespace) -> dict[str, Any]:
    """The fields of a job that ``add_rerank_options`` has filled."""
    weights = {"class_weights": tuple(args.class_weights)} if args.class_weights else {}
    return {**given(args, "cover", "shortlist"), **weights}


def add_cover(verbs: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        return CoverJob(archive=args.archive, is_fresh=args.fresh, **given(args, "source"))

    p = add_verb(verbs, "cover", "compute the land cover of an archive's tiles, for re-ranking", make)
    archive_option(p)
    p.add_argument("--source", metavar="SOURCE", type=cover_source,
                   help=_COVER_HELP + " (default: as before, words for the first time)")
    p.add_argument("--fresh", action="store_true", help="compute all tiles again, not only new ones")


def add_rerank(verbs: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        return RerankJob(results=args.results, out=args.out, **rerank_given(args))

    p = add_verb(verbs, "rerank", "put the places of a search in the order of their land cover", make)
    p.add_argument("results", metavar="RESULTS.gpkg", type=a_path, help="what a search wrote")
    p.add_argument("--out", metavar="FILE.gpkg", type=a_path, required=True)
    add_rerank_options(p)


def add_bench_hir(kinds: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        names = ("data", "splits", "first_split", "shortlist", "work", "epochs", "seed")
        return BenchHirJob(is_quick=args.quick, **given(args, *names))

    p = add_verb(kinds, "hir", "the tables of HIR (Lu and Nguyen) on labelled images: networks trained on each split",
                 make, "bench hir")
    p.add_argument("--data", metavar="DIR", type=a_path, help="a folder with one sub-folder of images a class")
    p.add_argument("--splits", metavar="N", type=int, help="random splits 70/30 (default 5)")
    p.add_argument("--first-split", metavar="N", type=int, help="seed of the first split (default 0)")
    p.add_argument("--shortlist", metavar="K", type=int, help="places that the second stage orders (default 75)")
    p.add_argument("--work", metavar="DIR", type=a_path, help="keeps the trained networks; a later run goes on there")
    p.add_argument("--epochs", metavar="N", type=int, help="instead of the recipe's")
    p.add_argument("--seed", metavar="N", type=int, help="of the training (default 0)")
    p.add_argument("--quick", action="store_true", help="one split, with the network that ships for it; trains nothing")
