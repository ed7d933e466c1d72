"""The verbs of the command line: their options, and the job that each makes of them. Declarations only."""

from __future__ import annotations

import argparse
from typing import Any

from . import cli_values as values
from .cli_archive import add_estimate, add_index_choices, add_relocate
from .cli_bench_gimi import add_bench_gimi
from .cli_bench_unseen import add_bench_unseen
from .cli_compare import add_compare
from .cli_doctor import add_doctor
from .cli_encoders import add_encoders
from .cli_explain import add_explain
from .cli_feedback import add_bench_feedback, add_concept, add_missed, add_next
from .cli_hits import add_hits, add_run
from .cli_install import add_install
from .cli_landcover import add_bench_landcover, add_landcover
from .cli_modes import add_modes
from .cli_parser import Parser, VersionAction, a_box, a_path, add_verb, archive_option, given, rows_option, typed
from .cli_private import add_bench_private, add_keys
from .cli_remote import add_publish, add_remote_info, add_remote_search
from .cli_rerank import add_bench_hir, add_cover, add_cover_option, add_rerank
from .cli_search import add_preview, add_replay, add_search
from .cli_sei import add_bench_sei, add_sei
from .cli_serve import add_accounts, add_serve
from .cli_train import add_train
from .jobs import Job
from .jobs.bench_ingest import BenchIngestJob
from .jobs.bench_retrieval import BenchRetrievalJob
from .jobs.bench_search import BenchSearchJob
from .jobs.build_index import BuildIndexJob
from .jobs.demo import DemoJob
from .jobs.export import ExportJob
from .jobs.import_ import ImportJob
from .jobs.index import IndexJob
from .jobs.info import InfoJob
from .jobs.thumbnails import ThumbnailsJob

INDEX_KINDS = ("exact", "ivf", "lsh", "pq", "ivf_pq", "hnsw", "hnsw_pq")


def make_parser() -> Parser:
    """The parser of everything; a parsed command has its ``Verb`` as ``verb``."""
    parser = Parser(prog="kinscape", description="Find every place that looks like this, in your own raster archives.")
    parser.add_argument("--version", action=VersionAction)
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    basic = (_index, add_estimate, _info, add_relocate, add_search, _build_index, _export, _import)
    for add in (*basic, _thumbnails, add_preview, add_explain, add_hits, add_replay, add_run, add_encoders, _demo):
        add(verbs)
    for add in (add_landcover, add_cover, add_rerank, add_train, add_concept, add_next, add_missed, add_keys, add_sei):
        add(verbs)
    for add in (add_serve, add_accounts):
        add(verbs)
    for add in (add_publish, add_remote_info, add_remote_search, add_modes):
        add(verbs)
    for add in (add_compare, _bench, add_install, add_doctor):
        add(verbs)
    return parser


def _index(verbs: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        return IndexJob(
            archive=args.archive,
            sources=tuple(args.sources),
            whole=args.whole,
            **given(args, "encoder", "weights", "tile_m", "tile_px", "overlap", "bands", "max_hole_share", "workers"),
            exclude=tuple(args.exclude),
            **given(args, "missing", "cover"),
        )

    p = add_verb(verbs, "index", "put rasters into an archive, or bring an archive up to date", make)
    p.add_argument(
        "sources",
        metavar="SOURCE",
        nargs="*",
        type=a_path,
        help="raster files and folders; none: update the sources that the archive has",
    )
    archive_option(p)
    p.add_argument(
        "--encoder",
        metavar="NAME",
        help="what turns a tile into a vector, see: kinscape encoders (default: the archive's own; for a new one "
        "kinscape, without torch handcrafted)",
    )
    p.add_argument("--weights", metavar="FILE", type=a_path, help="weights file of the encoder")
    size = p.add_mutually_exclusive_group()
    size.add_argument(
        "--tile-m",
        metavar="M",
        type=typed(values.metres),
        help="tile size on the ground in metres; several (40,80,160) make several scales",
    )
    size.add_argument("--tile-px", metavar="P", type=int, help="tile size in pixels of the finest source")
    size.add_argument("--whole", action="store_true", help="each file is one tile (collections of images)")
    p.add_argument(
        "--overlap", metavar="SHARE", type=float, help="share of a tile's side that neighbours share, 0 to below 1"
    )
    p.add_argument(
        "--bands", metavar="B,...", type=typed(values.whole_numbers), help="bands of these sources, counted from 1"
    )
    p.add_argument(
        "--max-hole-share", metavar="SHARE", type=float, help="skip tiles with a larger share of nodata (default 0.25)"
    )
    p.add_argument(
        "--workers",
        metavar="N",
        type=int,
        help="worker processes (default: one a core); networks take none, they use the cores from one process",
    )
    add_index_choices(p)
    add_cover_option(p)


def _info(verbs: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        return InfoJob(archive=args.archive, check_sources=not args.no_check)

    p = add_verb(verbs, "info", "say what is inside an archive", make)
    archive_option(p)
    p.add_argument("--no-check", action="store_true", help="do not compare the sources with the files on disk")


def _build_index(verbs: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        return BuildIndexJob(archive=args.archive, index_kind=args.kind, **given(args, "sample", "k"))

    p = add_verb(verbs, "build-index", "build an approximate index and measure its recall", make)
    archive_option(p)
    p.add_argument("--kind", choices=INDEX_KINDS, required=True, help="exact removes the index")
    p.add_argument("--sample", metavar="N", type=int, help="queries for measuring the recall (default 200)")
    p.add_argument("-k", metavar="N", type=int, help="recall among the first N (default 100)")


def _export(verbs: Any) -> None:
    p = add_verb(
        verbs,
        "export",
        "write the vectors of an archive as GeoParquet with a STAC item",
        lambda args: ExportJob(archive=args.archive, out=args.out),
    )
    archive_option(p)
    p.add_argument("--out", metavar="FILE.parquet", type=a_path, required=True)


def _import(verbs: Any) -> None:
    p = add_verb(
        verbs,
        "import",
        "make an archive of exported vectors",
        lambda args: ImportJob(source=args.source, archive=args.archive, **given(args, "column")),
    )
    p.add_argument("source", metavar="FILE.parquet", type=a_path)
    archive_option(p)
    p.add_argument("--column", metavar="NAME", help="column of the vectors (default: embedding)")


def _thumbnails(verbs: Any) -> None:
    p = add_verb(
        verbs,
        "thumbnails",
        "write small pictures of tiles",
        lambda args: ThumbnailsJob(archive=args.archive, rows=args.rows, folder=args.folder, **given(args, "px")),
    )
    archive_option(p)
    rows_option(p)
    p.add_argument("--folder", metavar="DIR", type=a_path, required=True)
    p.add_argument("--px", metavar="P", type=int, help="side of a picture (default 128)")


def _demo(verbs: Any) -> None:
    p = add_verb(
        verbs,
        "demo",
        "index and search a generated scene, or a raster of yours",
        lambda args: DemoJob(
            out=args.out, only_archive=args.only_archive, **given(args, "raster", "bbox", "tile_m", "k")
        ),
    )
    p.add_argument("--out", metavar="DIR", type=a_path, required=True)
    p.add_argument("--raster", metavar="FILE", type=a_path)
    p.add_argument("--bbox", metavar="xmin,ymin,xmax,ymax", type=a_box, help="the query, in the raster's CRS")
    p.add_argument("--tile-m", metavar="M", type=float)
    p.add_argument("-k", metavar="N", type=int, help="so many places (default 24)")
    p.add_argument("--only-archive", action="store_true", help="make the scene and its archive, and search nothing")


def _bench(verbs: Any) -> None:
    bench = verbs.add_parser(
        "bench", help="measure speed and quality here", description="Measure speed and quality here."
    )
    kinds = bench.add_subparsers(title="benchmarks", metavar="KIND", required=True)

    p = add_verb(
        kinds,
        "ingest",
        "tiles read and encoded a second, beside a ResNet-18",
        lambda args: BenchIngestJob(**given(args, "data", "encoder", "seconds")),
        "bench ingest",
    )
    p.add_argument("--data", metavar="FILE", type=a_path, help="a raster (default: a generated scene)")
    p.add_argument("--encoder", metavar="NAME")
    p.add_argument("--seconds", metavar="S", type=float, help="how long to measure (default 10)")

    p = add_verb(
        kinds,
        "search",
        "time of exact search, beside a bare FAISS flat search",
        lambda args: BenchSearchJob(**given(args, "n", "d", "k", "queries")),
        "bench search",
    )
    p.add_argument("--n", metavar="N", type=int, help="vectors (default 1000000)")
    p.add_argument("--d", metavar="D", type=int, help="dimension (default 32)")
    p.add_argument("-k", metavar="K", type=int, help="places a query (default 1000)")
    p.add_argument("--queries", metavar="Q", type=int, help="queries (default 20)")

    p = add_verb(
        kinds,
        "retrieval",
        "quality of the ranking on labelled images",
        lambda args: BenchRetrievalJob(**given(args, "data", "encoder", "weights", "split", "seed")),
        "bench retrieval",
    )
    p.add_argument("--data", metavar="DIR", type=a_path, help="a folder with one sub-folder of images a class")
    p.add_argument("--encoder", metavar="NAME")
    p.add_argument("--weights", metavar="FILE", type=a_path)
    p.add_argument(
        "--split", metavar="SHARE", type=float, help="0: leave one out (default); 0.7: 70 %% archive, 30 %% queries"
    )
    p.add_argument("--seed", metavar="N", type=int)
    add_bench_hir(kinds)
    add_bench_landcover(kinds)
    add_bench_feedback(kinds)
    add_bench_gimi(kinds)
    add_bench_unseen(kinds)
    add_bench_private(kinds)
    add_bench_sei(kinds)
