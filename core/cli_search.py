"""The verbs about searching: ``search``, ``replay`` of an earlier search, and ``preview`` of an example."""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path
from typing import Any

from . import cli_values as values
from .cli_feedback import add_learning_options
from .cli_parser import a_box, a_path, add_verb, archive_option, given, typed
from .cli_rerank import add_rerank_options, rerank_given
from .cli_server_options import add_server_options, server_fields
from .errors import InputError
from .jobs import Job, recipe
from .jobs.preview import PreviewJob
from .jobs.remote_search import RemoteSearchJob
from .jobs.search import SearchJob


def add_search(verbs: Any) -> None:
    p = add_verb(
        verbs,
        "search",
        "find every place that looks like the examples",
        search_job,
        epilog="EXAMPLE: FILE | FILE@xmin,ymin,xmax,ymax | FILE@x1,y1,x2,y2,x3,y3,... | tile:ID | tile:ID@SOURCE | "
        "text:WORDS",
    )
    archive_option(p)
    add_search_options(p)
    p.add_argument_group("speed").add_argument(
        "--method", choices=("exact", "index"), help="index: use the archive's approximate index"
    )


def add_search_options(p: argparse.ArgumentParser) -> None:
    """All options of a search but its archive and method; ``search_fields`` reads them."""
    _add_examples(p.add_argument_group("what to find (at least one example)"))
    _add_filters(p.add_argument_group("where and when"))
    _add_ranking(p.add_argument_group("ranking"))
    out = p.add_argument_group("output")
    out.add_argument(
        "--out", metavar="FILE.gpkg", type=a_path, required=True, help="ranked places; the recipe is written beside it"
    )
    out.add_argument(
        "--score-map", metavar="FILE.tif", type=a_path, help="also write the score of every tile as a raster"
    )
    out.add_argument("--score-map-crs", metavar="CRS", help="CRS of the score map (default: the archive's)")
    add_rerank_options(p)
    add_learning_options(p)


def _add_examples(what: Any) -> None:
    what.add_argument("--image", metavar="FILE", type=a_path, help="an image, with or without georeference")
    what.add_argument("--raster", metavar="FILE", type=a_path, help="a raster, with --bbox")
    what.add_argument("--bbox", metavar="xmin,ymin,xmax,ymax", type=a_box, help="the box on the raster")
    what.add_argument(
        "--bbox-crs",
        metavar="CRS",
        default="",
        help="CRS of coordinates in --bbox, --like, --unlike (default: the raster's)",
    )
    what.add_argument(
        "--gsd-m", metavar="M", type=float, help="ground size of a pixel of images without georeference, in metres"
    )
    what.add_argument(
        "--like", metavar="EXAMPLE", action="append", default=[], help="one more example (repeat at will)"
    )
    what.add_argument(
        "--text",
        metavar="WORDS",
        action="append",
        default=[],
        help="what it is called, for an encoder that knows words (repeat at will)",
    )
    what.add_argument(
        "--unlike",
        metavar="EXAMPLE",
        action="append",
        default=[],
        help="an example of what not to find (repeat at will)",
    )


def _add_filters(where: Any) -> None:
    where.add_argument("--within", metavar="FILE", type=a_path, help="only inside the polygons of this file")
    where.add_argument("--within-layer", metavar="NAME", help="layer of that file")
    where.add_argument("--extent", metavar="xmin,ymin,xmax,ymax", type=a_box, help="only in this box")
    where.add_argument("--extent-crs", metavar="CRS", help="CRS of --extent (default: the archive's)")
    where.add_argument("--near", metavar="x,y", type=typed(values.point), help="only near this point, with --radius-m")
    where.add_argument("--near-crs", metavar="CRS", help="CRS of --near (default: EPSG:4326, so x is the longitude)")
    where.add_argument("--radius-m", metavar="M", type=float, help="distance from the point in metres")
    where.add_argument(
        "--dates", metavar="A/B", type=typed(values.dates), help="only these dates, ends included; A/ and /B are open"
    )
    where.add_argument(
        "--source",
        metavar="NAME",
        action="append",
        default=[],
        help="only this source: its path or its end (repeat at will)",
    )


def _add_ranking(how: Any) -> None:
    how.add_argument("-k", metavar="N", type=int, help="at most so many places (default 50, up to 100000)")
    how.add_argument("--min-score", metavar="S", type=float, help="only places that score at least this")
    how.add_argument("--no-group", action="store_true", help="keep overlapping tiles and all dates of a place")
    how.add_argument(
        "--max-overlap", metavar="SHARE", type=float, help="places that overlap more are one place (default 0.1)"
    )
    how.add_argument("--skip-query-place", action="store_true", help="leave out the place of the query itself")
    how.add_argument("--scale", metavar="S", help="auto (nearest to the query's size), all, or a tile size in metres")


def search_job(args: argparse.Namespace) -> Job:
    return SearchJob(archive=args.archive, **search_fields(args), **given(args, "method"))


def search_fields(args: argparse.Namespace) -> dict[str, Any]:
    """The fields of a search job that ``add_search_options`` asks for. Raises InputError."""
    like = []
    if (args.raster is None) != (args.bbox is None):
        raise InputError("--raster and --bbox go together")
    if args.raster is not None:
        like.append(values.box(args.raster, args.bbox, args.bbox_crs))
    if args.image is not None:
        like.append(values.example(args.image, gsd_m=args.gsd_m))
    like += [values.example(text, args.bbox_crs, args.gsd_m) for text in args.like]
    like += [values.example(f"text:{words}") for words in args.text]
    if not like and not args.concept:
        raise InputError(
            "nothing to look for",
            "give --image FILE, or --raster FILE --bbox xmin,ymin,xmax,ymax, or --like EXAMPLE, or --concept FILE",
        )
    if (args.near is None) != (args.radius_m is None):
        raise InputError("--near and --radius-m go together")
    date_from, date_to = args.dates or ("", "")
    return dict(
        like=tuple(like),
        out=args.out,
        unlike=tuple(values.example(text, args.bbox_crs, args.gsd_m) for text in args.unlike),
        date_from=date_from,
        date_to=date_to,
        sources=tuple(args.source),
        one_per_place=not args.no_group,
        skip_query_place=args.skip_query_place,
        **given(
            args,
            "k",
            "min_score",
            "within",
            "within_layer",
            "extent",
            "extent_crs",
            "near",
            "near_crs",
            "radius_m",
            "max_overlap",
            "scale",
            "score_map",
            "score_map_crs",
            "learner",
            "concept",
        ),
        **rerank_given(args),
    )


def add_preview(verbs: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        return PreviewJob(
            example=values.example(args.example, args.bbox_crs, args.gsd_m),
            out=args.out,
            **given(args, "archive", "px"),
        )

    p = add_verb(verbs, "preview", "write the picture of an example as the encoder will see it", make)
    p.add_argument("example", metavar="EXAMPLE", help="as --like of: kinscape search")
    p.add_argument("--out", metavar="FILE.png", type=a_path, required=True)
    p.add_argument("--archive", metavar="DIR", type=a_path, help="show it at the scale of this archive")
    p.add_argument("--bbox-crs", metavar="CRS", default="")
    p.add_argument("--gsd-m", metavar="M", type=float)
    p.add_argument("--px", metavar="P", type=int, help="longer side (default 192)")


def add_replay(verbs: Any) -> None:
    p = add_verb(verbs, "replay", "run the search of a recipe again", replay_job)
    p.add_argument("recipe", metavar="RECIPE", type=a_path, help="a NAME.recipe.json that a search left")
    p.add_argument("--out", metavar="FILE.gpkg", type=a_path, help="write there instead (a score map goes beside it)")
    p.add_argument("--archive", metavar="DIR", type=a_path, help="use this archive instead")
    add_server_options(p, is_required=False)


def replay_job(args: argparse.Namespace) -> Job:
    """Recipes come from other people: the token goes to a server that the user names, never to one of a recipe."""
    job = recipe.maker(args.recipe)
    is_remote = isinstance(job, RemoteSearchJob)
    if is_remote and not args.server:
        raise InputError(f"{args.recipe} asks the server {job.server}", "if you trust it, add: --server " + job.server)
    if args.server and not is_remote:
        raise InputError(f"{args.recipe} is of a search on this computer", "leave --server out")
    if is_remote and args.archive:
        raise InputError(f"{args.recipe} asks an archive of a server", "leave --archive out")
    changes = given(args, "out", "archive") | (server_fields(args) if is_remote else {})
    if args.out and isinstance(job, (SearchJob, RemoteSearchJob)) and job.score_map:
        changes["score_map"] = str(Path(args.out).with_suffix(".tif"))
    return dataclasses.replace(job, **changes)
