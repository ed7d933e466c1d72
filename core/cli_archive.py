"""Verbs of the command line around an archive's rasters: what indexing would take, and where moved rasters are."""

from __future__ import annotations

import argparse
import re
from typing import Any

from . import cli_values as values
from .cli_parser import a_path, add_verb, archive_option, given, typed
from .jobs import Job
from .jobs.estimate import EstimateJob
from .jobs.index import MISSING
from .jobs.relocate import RelocateJob

CHECKS = ("size", "hash")
_WINDOWS = re.compile(r"[A-Za-z]:[\\/]|\\\\")


def add_index_choices(p: argparse.ArgumentParser) -> None:
    """Options of ``index`` for sources that are gone or not wanted."""
    p.add_argument(
        "--exclude",
        metavar="FILE",
        type=a_path,
        action="append",
        default=[],
        help="a file not to index, now and in later updates, such as a member of a VRT; may be given several times",
    )
    p.add_argument("--missing", choices=MISSING, help="drop the tiles of sources whose files are gone, or keep them")


def _old_path(text: str) -> str:
    """An absolute path; one of Windows as it is, also elsewhere: archives travel."""
    return text if _WINDOWS.match(text) else a_path(text)


def add_relocate(verbs: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        return RelocateJob(archive=args.archive, moved_to=args.to, **given(args, "moved_from", "check"))

    p = add_verb(verbs, "relocate", "tell an archive where its rasters are now, after they were moved", make)
    archive_option(p)
    p.add_argument("--to", metavar="DIR", type=a_path, required=True, help="where the rasters are now; searched below")
    p.add_argument(
        "--from",
        dest="moved_from",
        metavar="DIR",
        type=_old_path,
        help="the folder that moved there (default: look for every source whose file is missing)",
    )
    p.add_argument(
        "--check",
        choices=CHECKS,
        help="size: by size and time, contents where the time differs (default); hash: always by contents",
    )


def add_estimate(verbs: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        return EstimateJob(
            sources=tuple(args.sources),
            whole=args.whole,
            exclude=tuple(args.exclude),
            **given(args, "archive", "encoder", "tile_m", "tile_px", "overlap", "bands"),
        )

    p = add_verb(verbs, "estimate", "say how many tiles indexing would give, and what that takes, from headers", make)
    p.add_argument("sources", metavar="SOURCE", nargs="+", type=a_path, help="raster files and folders")
    p.add_argument("--archive", metavar="DIR", type=a_path, help="the archive that they would go into")
    p.add_argument("--encoder", metavar="NAME", help="default: as index chooses")
    size = p.add_mutually_exclusive_group()
    size.add_argument("--tile-m", metavar="M", type=typed(values.metres), help="tile size in metres; several: 40,80")
    size.add_argument("--tile-px", metavar="P", type=int, help="tile size in pixels of the finest source")
    size.add_argument("--whole", action="store_true", help="each file is one tile")
    p.add_argument("--overlap", metavar="SHARE", type=float)
    p.add_argument("--bands", metavar="B,...", type=typed(values.whole_numbers))
    p.add_argument("--exclude", metavar="FILE", type=a_path, action="append", default=[], help="a file not to count")
