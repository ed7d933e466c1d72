"""The verbs ``keys`` and ``bench private``: their options, and what they print."""

from __future__ import annotations

import argparse
from typing import Any

from .cli_parser import add_verb, given
from .cli_tables import table
from .jobs import Job, JobResult
from .jobs.bench_private import BenchPrivateJob
from .jobs.keys import KeysJob

MODES_WITH_KEYS = ("private", "private-exact", "vault")


def add_keys(verbs: Any) -> None:
    text = "the keys of private search: list, make, delete"
    keys = verbs.add_parser("keys", help=text, description=text[0].upper() + text[1:] + ".")
    kinds = keys.add_subparsers(title="actions", metavar="ACTION", required=True)
    add_verb(kinds, "list", "what keys there are; nothing secret is shown", lambda _args: KeysJob("list"), "keys list")

    def new(args: argparse.Namespace) -> Job:
        return KeysJob("new", args.name, **given(args, "mode"))

    p = add_verb(kinds, "new", "make a key (searches make their own when they need one)", new, "keys new")
    p.add_argument("name", metavar="NAME")
    p.add_argument("--mode", choices=MODES_WITH_KEYS, help="what it is for (default private)")
    p = add_verb(kinds, "delete", "remove a key; a vault without its key stays closed for ever",
                 lambda args: KeysJob("delete", args.name), "keys delete")
    p.add_argument("name", metavar="NAME")


def add_bench_private(kinds: Any) -> None:
    p = add_verb(kinds, "private", "sealed search beside the plain use of the same library",
                 lambda args: BenchPrivateJob(**given(args, "n", "d", "queries")), "bench private")
    p.add_argument("--n", metavar="N", type=int, help="vectors (default 10000)")
    p.add_argument("--d", metavar="D", type=int, help="numbers of a vector (default 128)")
    p.add_argument("--queries", metavar="Q", type=int, help="queries whose ranking is checked (default 5)")


def keys_page(result: JobResult) -> list[str]:
    """One line a key."""
    keys = result.summary["keys"]
    if not keys:
        return [f"No keys in {result.summary['folder']}."]
    rows = [[key["name"], key["mode"] or "-", key["server"] or "-", key["created"] or "-",
             key["problem"] or key["fingerprint"][:16]] for key in keys]
    return [table(rows, ["key", "mode", "server", "made", "fingerprint"])]


def private_page(result: JobResult) -> list[str]:
    """The modes side by side, and the ratios."""
    s = result.summary
    names = ("ms_per_1000", "answer_ms", "seal_ms", "open_ms", "query_bytes", "key_bytes", "reply_bytes_per_vector",
             "max_error", "top10_equal")
    rows = [[mode, *(s[mode][name] for name in names)] for mode in ("private", "precise", "exact", "vault")]
    return [
        f"{s['n']:,} x {s['d']}; one dot a row: {s['naive_ms_per_1000']:,} ms for 1,000 rows of CPU time "
        f"({s['naive_vault_ms_per_1000']:,} with both sides sealed), {s['naive_reply_bytes_per_vector']:,} bytes a row",
        table(rows, ["mode", *map(_heading, names)]),
        f"times faster: private {s['ckks_speedup']:,}, exact {s['bfv_speedup']:,}, vault {s['vault_speedup']:,}; "
        f"private than one call of matmul {s['one_call_speedup']:,}",
    ]  # fmt: skip


def _heading(name: str) -> str:
    return {"reply_bytes_per_vector": "bytes/vector", "top10_equal": "same top 10"}.get(name, name.replace("_", " "))
