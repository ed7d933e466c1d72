"""The verbs ``serve`` and ``accounts``: a server that others may ask, and who they are."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .cli_parser import Verb, a_path, add_verb, typed
from .errors import EngineError, InputError
from .strict_json import json_line

if TYPE_CHECKING:
    from .remote.server.config import ServerConfig
    from .remote.server.database import Database

_HOUR_S = 3600


def name_list(text: str) -> tuple[str, ...]:
    """``private,vault``."""
    names = tuple(part.strip() for part in text.split(",") if part.strip())
    if not names:
        raise InputError(f"{text!r} is no list of names", "write them with commas between")
    return names


def add_serve(verbs: Any) -> None:
    """``kinscape serve ARCHIVE ...``"""
    p = add_verb(verbs, "serve", "let others search archives of yours without showing you what they look for")
    p.set_defaults(verb=Verb("serve", answer=_serve))
    p.add_argument("archives", metavar="ARCHIVE", nargs="*", type=a_path,
                   help="archives, or folders that 'kinscape publish' prepared; none: vaults of accounts only")
    p.add_argument("--name", metavar="TEXT", default="Kinscape", help="how the server calls itself")
    p.add_argument("--host", metavar="ADDRESS", default="127.0.0.1",
                   help="address to listen on; others than this computer only with TLS (default 127.0.0.1)")
    p.add_argument("--port", metavar="N", type=int, default=None, help="default 8743; 0: any that is free")
    p.add_argument("--tls-cert", metavar="FILE", type=a_path, help="certificate (PEM) with its chain")
    p.add_argument("--tls-key", metavar="FILE", type=a_path, help="its key (PEM, without a password)")
    p.add_argument("--modes", metavar="MODE,...", type=typed(name_list), default=(),
                   help="offer only these (default: all that were published)")
    p.add_argument("--budget", metavar="N", type=int,
                   help="queries of an account to an archive in the window; 0: no limit (default: half as many as a "
                   "vector has numbers, for that many queries and twice as many rebuild all vectors)")
    p.add_argument("--window-hours", metavar="H", type=float, default=24.0, help="time in which a budget counts (24)")
    p.add_argument("--workers", metavar="N", type=int, default=0, help="worker processes (default: one a core)")
    p.add_argument("--memory-mb", metavar="MB", type=int, default=2000, help="of all workers together (default 2000)")
    p.add_argument("--demo", action="store_true",
                   help="only to try it: this computer alone, a free port, one account; prints one line of JSON with "
                   "the address and the file of the token, and ends with its standard input")
    _database_options(p)


def add_accounts(verbs: Any) -> None:
    """``kinscape accounts add|list|renew|revoke|audit``."""
    p = add_verb(verbs, "accounts", "list who may ask a server; add, renew or revoke an account, read the audit")
    p.set_defaults(verb=Verb("accounts", answer=_list))
    _database_options(p)
    more = p.add_subparsers(title="changes", metavar="CHANGE", required=False)
    add = add_verb(more, "add", "make an account, and print its token: this once and never again")
    add.set_defaults(verb=Verb("accounts add", answer=_add))
    add.add_argument("name", metavar="NAME")
    add.add_argument("--budget", metavar="N", type=int, help="queries in the window; 0: no limit")
    add.add_argument("--days", metavar="D", type=float, help="how long the token is valid (default: until revoked)")
    add.add_argument("--archives", metavar="NAME,...", type=typed(name_list), default=(),
                     help="only these archives (default: all)")
    add.add_argument("--can-publish", action="store_true", help="may keep vaults on the server")
    listing = add_verb(more, "list", "list all accounts")
    listing.set_defaults(verb=Verb("accounts list", answer=_list))
    renew = add_verb(more, "renew", "revoke an account's token and print a new one")
    renew.set_defaults(verb=Verb("accounts renew", answer=_renew))
    renew.add_argument("name", metavar="NAME")
    renew.add_argument("--days", metavar="D", type=float, help="how long the token is valid (default: until revoked)")
    revoke = add_verb(more, "revoke", "refuse an account from now on")
    revoke.set_defaults(verb=Verb("accounts revoke", answer=_revoke))
    revoke.add_argument("name", metavar="NAME")
    audit = add_verb(more, "audit", "list the last queries and events: who, when, how much; never what")
    audit.set_defaults(verb=Verb("accounts audit", answer=_audit))
    audit.add_argument("--last", metavar="N", type=int, default=50, help="so many of each (default 50)")
    for parser in (add, listing, renew, revoke, audit):
        _database_options(parser)


def _database_options(p: argparse.ArgumentParser) -> None:
    p.add_argument("--database", metavar="URL", default="",
                   help="for example postgresql://user@host/name; with a password in it rather give it as "
                   "KINSCAPE_DATABASE (default: SQLite in the server's folder)")
    p.add_argument("--data", metavar="DIR", type=a_path,
                   help="folder of the server: database, vaults (default: KINSCAPE_SERVER, or one of the user)")


def _serve(args: argparse.Namespace) -> dict[str, Any]:
    _check_packages()
    from .remote.server.demo import run_demo
    from .remote.server.house import House
    from .remote.server.prepare import published_folders
    from .remote.server.run import run_server

    archives = [Path(path) for path in args.archives]
    config = _config(args)
    if args.demo:
        run_demo(config, archives, lambda facts: _line(json_line(facts)))
        return {"server": "ended"}
    config.check()

    def ready(started: ServerConfig, house: House) -> None:
        facts = {"url": started.url, "archives": house.shelf.names(), "server_id": house.server_id,
                 "workers": started.worker_count, "notes": house.notes}
        _line(json_line(facts) if args.json else _welcome(facts))

    published = published_folders(archives, config.data / "published", config.modes)
    run_server(_with(config, published), ready)
    return {"server": "ended", "url": config.url}


def _config(args: argparse.Namespace) -> ServerConfig:
    from .remote.server import config as server

    data = Path(args.data) if args.data else server.server_folder()
    return server.ServerConfig(
        data=data, name=args.name, host=args.host, port=server.PORT if args.port is None else args.port,
        tls_cert=Path(args.tls_cert) if args.tls_cert else None, tls_key=Path(args.tls_key) if args.tls_key else None,
        modes=args.modes, budget=args.budget, window_s=round(_HOUR_S * args.window_hours),
        database=args.database or os.environ.get("KINSCAPE_DATABASE", ""), workers=args.workers,
        memory_mb=args.memory_mb,
    )  # fmt: skip


def _with(config: ServerConfig, published: tuple[Path, ...]) -> ServerConfig:
    from dataclasses import replace

    return replace(config, published=published)


def _welcome(facts: dict[str, Any]) -> str:
    archives = ", ".join(facts["archives"]) or "no archive, vaults only"
    return f"serving {archives} at {facts['url']}\nwhat it offers: {facts['url']}/v1/docs\nCtrl-C ends it"


def _line(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _database(args: argparse.Namespace) -> Database:
    _check_packages()
    from .remote.server.config import database_url, server_folder
    from .remote.server.database import Database

    data = Path(args.data) if args.data else server_folder()
    return Database(args.database or os.environ.get("KINSCAPE_DATABASE", "") or database_url(data))


def _add(args: argparse.Namespace) -> dict[str, Any]:
    from .remote.server.accounts import add_account

    token = add_account(_database(args), args.name, args.budget, args.days, args.archives, args.can_publish)
    return {"account": args.name, "token": token, "note": "the token is not stored: give it to its owner now"}


def _list(args: argparse.Namespace) -> dict[str, Any]:
    from .remote.server.accounts import list_accounts

    return {"accounts": list_accounts(_database(args))}


def _renew(args: argparse.Namespace) -> dict[str, Any]:
    from .remote.server.accounts import renew

    return {"account": args.name, "token": renew(_database(args), args.name, args.days)}


def _revoke(args: argparse.Namespace) -> dict[str, Any]:
    from .remote.server.accounts import revoke

    revoke(_database(args), args.name)
    return {"account": args.name, "is_revoked": True}


def _audit(args: argparse.Namespace) -> dict[str, Any]:
    from .remote.server.diary import read_audit

    return dict(read_audit(_database(args), max(1, args.last)))


def _check_packages() -> None:
    """A server needs packages that a searcher does not."""
    import importlib.util

    missing = [name for name in ("fastapi", "uvicorn", "sqlalchemy") if importlib.util.find_spec(name) is None]
    if missing:
        raise EngineError(f"a server needs {', '.join(missing)}", "pip install 'kinscape[server]', or install the "
                          "engine's component 'private'")
