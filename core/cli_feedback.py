"""The verbs about what a review teaches: ``concept``, ``next``, ``missed``, and ``bench feedback``."""

from __future__ import annotations

import argparse
from typing import Any

from . import cli_values as values
from .cli_parser import a_path, add_verb, given
from .jobs import Job
from .jobs.bench_feedback import BenchFeedbackJob
from .jobs.concept import ConceptJob
from .jobs.missed import MissedJob
from .jobs.next_to_label import NextToLabelJob

LEARNERS = ("auto", "mean", "linear")


def add_learning_options(p: argparse.ArgumentParser) -> None:
    """``--concept`` and ``--learner`` of ``search``."""
    group = p.add_argument_group("learning")
    group.add_argument("--concept", metavar="FILE", type=a_path,
                       help="a NAME.concept.json: what to find, alone or with further examples")
    group.add_argument("--learner", choices=LEARNERS,
                       help="how examples become the query (default auto: linear as soon as there are two)")


def add_concept(verbs: Any) -> None:
    text = "keep what a search was taught as a file that works in other archives"
    concept = verbs.add_parser("concept", help=text, description=text[0].upper() + text[1:] + ".")
    kinds = concept.add_subparsers(title="actions", metavar="ACTION", required=True)

    def save(args: argparse.Namespace) -> Job:
        more = given(args, "results", "archive", "concept", "learner", "scale")
        return ConceptJob("save", args.name, args.out, overwrite=args.overwrite, **_examples(args), **more)

    p = add_verb(kinds, "save", "write a concept: from a reviewed run, or from examples", save, "concept save")
    _add_taught(p)
    p.add_argument("--name", metavar="NAME", required=True, help="what it is called, such as 'swimming pools'")
    p.add_argument("--out", metavar="NAME.concept.json", type=a_path, required=True)
    p.add_argument("--learner", choices=LEARNERS)
    p.add_argument("--overwrite", action="store_true", help="replace a concept that is there")
    p = add_verb(kinds, "info", "say what a concept file holds", lambda a: ConceptJob("info", concept=a.concept),
                 "concept info")
    p.add_argument("concept", metavar="NAME.concept.json", type=a_path)


def add_next(verbs: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        more = given(args, "results", "archive", "concept", "n", "scale")
        return NextToLabelJob(args.out, **_examples(args), **more)

    p = add_verb(verbs, "next", "choose the places whose judgement teaches the most", make)
    _add_taught(p)
    p.add_argument("--out", metavar="FILE.gpkg", type=a_path, required=True)
    p.add_argument("-n", metavar="N", type=int, help="so many places (default 12)")


def add_missed(verbs: Any) -> None:
    text = "how many wanted places did a review miss?"
    missed = verbs.add_parser("missed", help=text, description=text[0].upper() + text[1:])
    kinds = missed.add_subparsers(title="actions", metavar="ACTION", required=True)
    p = add_verb(kinds, "draw", "draw a sample of the places that nobody has judged, to be reviewed",
                 lambda a: MissedJob("draw", a.results, a.out, **given(a, "n", "seed", "archive")), "missed draw")
    p.add_argument("results", metavar="RESULTS.gpkg", type=a_path, help="a run with review marks")
    p.add_argument("--out", metavar="SAMPLE.gpkg", type=a_path, required=True)
    p.add_argument("-n", metavar="N", type=int, help="so many places (default 60)")
    p.add_argument("--seed", metavar="N", type=int, help="another sample")
    p.add_argument("--archive", metavar="DIR", type=a_path, help="where it is now (default: as the recipe says)")
    p = add_verb(kinds, "estimate", "estimate from the reviewed sample how many are left",
                 lambda a: MissedJob("estimate", sample=a.sample, **given(a, "results", "share", "confidence")),
                 "missed estimate")
    p.add_argument("sample", metavar="SAMPLE.gpkg", type=a_path)
    p.add_argument("--results", metavar="RESULTS.gpkg", type=a_path, help="notice marks that were set there since")
    p.add_argument("--share", metavar="S", type=float, help="stop when less than this share is left (default 0.05)")
    p.add_argument("--confidence", metavar="C", type=float, help="with this confidence (default 0.95)")


def add_bench_feedback(kinds: Any) -> None:
    names = ("data", "encoder", "weights", "seeds", "slips", "rare", "draws", "n")
    p = add_verb(kinds, "feedback", "what feedback is worth, by simulated reviewers on labelled images",
                 lambda a: BenchFeedbackJob(**given(a, *names)), "bench feedback")
    p.add_argument("--data", metavar="DIR", type=a_path, help="a folder with one sub-folder of images a class")
    p.add_argument("--encoder", metavar="NAME")
    p.add_argument("--weights", metavar="FILE", type=a_path)
    p.add_argument("--seeds", metavar="N", type=int, help="reviews of each class (default 5)")
    p.add_argument("--slips", metavar="SHARE", type=float, help="share of answers that are wrong (default 0)")
    p.add_argument("--rare", metavar="N", type=int, help="only so many images of the wanted class (default: all)")
    p.add_argument("--draws", metavar="N", type=int, help="simulated samples of what was missed (default 400)")
    p.add_argument("--n", metavar="N", type=int, help="vectors to score for the time of an answer (default 1000000)")


def _add_taught(p: argparse.ArgumentParser) -> None:
    """What is known: a run, or an archive and examples."""
    p.add_argument("results", metavar="RESULTS.gpkg", type=a_path, nargs="?", help="a run with review marks")
    p.add_argument("--archive", metavar="DIR", type=a_path, help="the archive (default: the run's)")
    p.add_argument("--like", metavar="EXAMPLE", action="append", default=[], help="as --like of: kinscape search")
    p.add_argument("--unlike", metavar="EXAMPLE", action="append", default=[], help="what is not wanted")
    p.add_argument("--bbox-crs", metavar="CRS", default="", help="CRS of coordinates in --like and --unlike")
    p.add_argument("--gsd-m", metavar="M", type=float, help="ground size of a pixel of images without georeference")
    p.add_argument("--concept", metavar="FILE", type=a_path, help="a concept whose examples join them")
    p.add_argument("--scale", metavar="S", help="auto, all, or a tile size in metres (default: the run's)")


def _examples(args: argparse.Namespace) -> dict[str, Any]:
    return {role: tuple(values.example(text, args.bbox_crs, args.gsd_m) for text in getattr(args, role))
            for role in ("like", "unlike")}
