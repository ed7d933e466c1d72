"""The verbs ``sei ...`` and ``bench sei``: their options. Declarations only."""

from __future__ import annotations

import argparse
from typing import Any

from . import cli_values as values
from .cli_parser import a_path, add_verb, archive_option, given, rows_option, typed
from .jobs import Job
from .jobs.bench_sei import BenchSeiJob
from .jobs.sei import WAYS, SeiJob


def add_sei(verbs: Any) -> None:
    text = "the SEI mode: hidden vectors that a server can search. Obfuscation, not encryption"
    sei = verbs.add_parser("sei", help=text, description=text + ".")
    kinds = sei.add_subparsers(title="actions", metavar="ACTION", required=True)
    p = _verb(kinds, "prepare", "hide an archive in a store, with new keys or those of that name")
    archive_option(p)
    _store(p)
    _name(p, "of the owner's keys")
    p.add_argument("--dim", metavar="D", type=int, help="numbers that vectors are reduced to (default 128)")
    _pictures(p)
    p = _verb(kinds, "request", "ask the owner of a store for a key: writes a file that only the owner may see")
    _name(p, "by which the owner knows you, and of your key")
    p.add_argument("--out", metavar="FILE", type=a_path, required=True, help="the request")
    p.add_argument("--dim", metavar="D", type=int, help="what the owner says (default 128)")
    p = _verb(kinds, "grant", "answer a request with a key")
    _name(p, "of the owner's keys")
    p.add_argument("--file", metavar="REQUEST", type=a_path, required=True)
    p.add_argument("--out", metavar="FILE", type=a_path, required=True, help="the grant, for the one who asked")
    p = _verb(kinds, "accept", "take the grant that answers your request")
    _name(p, "of your request")
    p.add_argument("--file", metavar="GRANT", type=a_path, required=True)
    _add_changes(kinds)
    _add_use(kinds)
    _verb(kinds, "list", "what keys of this mode there are; nothing secret is shown")


def add_bench_sei(kinds: Any) -> None:
    p = add_verb(kinds, "sei", "the SEI mode beside its own scan of all rows",
                 lambda args: BenchSeiJob(**given(args, "n", "d", "clustered", "data", "encoder"),
                                          only_generated=args.only_generated), "bench sei")
    p.add_argument("--n", metavar="N", type=int, help="vectors that are searched (default 4000)")
    p.add_argument("--d", metavar="D", type=int, help="numbers of a vector (default 128)")
    p.add_argument("--clustered", metavar="N", type=int, help="vectors that are clustered (default 100000; 0: none)")
    p.add_argument("--data", metavar="DIR", type=a_path,
                   help="a folder with one sub-folder of images a class (default: UC Merced of the shared data)")
    p.add_argument("--encoder", metavar="NAME", help="of the images (default handcrafted)")
    p.add_argument("--only-generated", action="store_true", help="no images: times and clusters only")


def _add_changes(kinds: Any) -> None:
    p = _verb(kinds, "add", "add what is new in the archive, replace what changed, drop what is gone")
    archive_option(p)
    _store(p)
    p.add_argument("--rows", metavar="N,...", type=typed(values.whole_numbers), help="only these rows of the archive")
    _pictures(p)
    p = _verb(kinds, "remove", "take tiles out of a store")
    archive_option(p)
    _store(p)
    rows_option(p)


def _add_use(kinds: Any) -> None:
    p = _verb(kinds, "search", "search stores on this computer as a server would, one of each owner or several")
    archive_option(p)
    _store(p)
    p.add_argument("--like", metavar="EXAMPLE", action="append", required=True, help="as --like of: kinscape search")
    p.add_argument("-k", metavar="N", type=int, help="so many hits (default 10)")
    p.add_argument("--decoys", metavar="K", type=int, help="trapdoors at once, the query's own among them (default 4)")
    p.add_argument("--way", choices=WAYS, help="leaves (default), tree (as in the paper) or scan (all rows)")
    p.add_argument("--unchecked", action="store_true", help="do not compare results with the owner's signature")
    p.add_argument("--out", metavar="DIR", type=a_path, help="open the pictures of the hits into this folder")
    p = _verb(kinds, "verify", "whether everything in a store is as its owner signed it")
    _store(p)


def _verb(kinds: Any, action: str, text: str) -> argparse.ArgumentParser:
    def make(args: argparse.Namespace) -> Job:
        names = ("archive", "name", "file", "out", "dim", "picture_px", "rows", "k", "decoys", "way", "unchecked")
        some = {name: getattr(args, name) for name in names if getattr(args, name, None) is not None}
        like = tuple(values.example(text) for text in getattr(args, "like", ()))
        return SeiJob(action, stores=tuple(getattr(args, "stores", ())), like=like, **some)

    return add_verb(kinds, action, text, make, f"sei {action}")


def _store(p: argparse.ArgumentParser) -> None:
    p.add_argument("--store", metavar="DIR", type=a_path, action="append", required=True, dest="stores",
                   help="folder of the store; a search may ask several")


def _name(p: argparse.ArgumentParser, what: str) -> None:
    p.add_argument("--name", metavar="NAME", required=True, help=what)


def _pictures(p: argparse.ArgumentParser) -> None:
    p.add_argument("--picture-px", metavar="P", type=int, help="seal pictures of the tiles, P pixels a side, into the "
                   "store (default: none)")
