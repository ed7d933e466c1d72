"""The verbs about archives of servers: ``remote-search``, ``remote-info`` and ``publish``."""

from __future__ import annotations

import argparse
from typing import Any

from .cli_parser import a_path, add_verb, archive_option, given
from .cli_search import add_search_options, search_fields
from .cli_server_options import add_server_options, server_fields
from .errors import InputError
from .jobs import Job
from .jobs.publish import PublishJob
from .jobs.remote_info import RemoteInfoJob
from .jobs.remote_search import RemoteSearchJob

MODES = ("private", "private-exact", "vault", "local-index", "sei", "noise")


def add_remote_search(verbs: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        return RemoteSearchJob(
            **server_fields(args),
            remote_archive=args.archive,
            full_pass=args.full,
            mode_options=tuple(_pair(text) for text in args.option),
            **given(args, "mode"),
            **search_fields(args),
        )

    p = add_verb(
        verbs,
        "remote-search",
        "find every place that looks like the examples in an archive of a server, without showing it the question",
        make,
        epilog="EXAMPLE: FILE | FILE@xmin,ymin,xmax,ymax | FILE@x1,y1,x2,y2,x3,y3,... | text:WORDS",
    )
    add_server_options(p)
    p.add_argument("--archive", metavar="NAME", required=True, help="name of the archive there, see: remote-info")
    how = p.add_argument_group("privacy")
    how.add_argument("--mode", choices=MODES, help="who learns what, see: kinscape modes (default private)")
    how.add_argument("--option", metavar="NAME=VALUE", action="append", default=[], help="of the mode (repeat at will)")
    how.add_argument("--full", action="store_true", help="never the short form of the question that is used for more "
                     "than 100,000 tiles")  # fmt: skip
    add_search_options(p)


def add_remote_info(verbs: Any) -> None:
    p = add_verb(
        verbs,
        "remote-info",
        "say what a server offers",
        lambda args: RemoteInfoJob(
            **server_fields(args), **({"remote_archive": args.archive} if args.archive is not None else {})
        ),
    )
    add_server_options(p)
    p.add_argument("--archive", metavar="NAME", help="only this archive of it")


def add_publish(verbs: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        return PublishJob(
            archive=args.archive,
            name=args.name,
            modes=tuple(mode.strip() for mode in args.modes.split(",") if mode.strip()) if args.modes else (),
            mode_options=tuple(_pair(text) for text in args.option),
            hides_names=args.hide_names,
            **given(args, "store", "title", "probe"),
            **server_fields(args),
        )

    p = add_verb(
        verbs,
        "publish",
        "prepare an archive for a server to offer, or put a sealed copy of it on a server (a vault)",
        make,
    )
    archive_option(p)
    p.add_argument("--name", metavar="NAME", required=True, help="what clients call it: small letters, digits, . _ -")
    p.add_argument("--title", metavar="TEXT", help="what people read (default: the name)")
    p.add_argument("--store", metavar="DIR", type=a_path, help="folder of what is published (default: the server's)")
    p.add_argument("--modes", metavar="MODE,...", help="what may be asked (default private,private-exact)")
    p.add_argument("--option", metavar="MODE.NAME=VALUE", action="append", default=[], help="of a mode")
    p.add_argument("--probe", metavar="N", type=int, help="give away the vectors of N tiles (up to 16), so that "
                   "clients can check what they open")  # fmt: skip
    p.add_argument("--hide-names", action="store_true", help="number the sources instead of naming their files")
    add_server_options(p, is_required=False, text="make a vault on this server instead: it can open nothing of it")


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise InputError(f"{text!r} is not NAME=VALUE")
    return name, value
