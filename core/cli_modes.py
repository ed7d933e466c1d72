"""The verb ``modes``: who learns what in each mode of a remote search, and one's own budget of noise."""

from __future__ import annotations

import argparse
import textwrap
from typing import Any

from .cli_parser import Verb, add_verb, given
from .jobs import JobResult
from .privacy.modes import DEFAULT_MODE, MODES, mode

_WIDTH = 100


def add_modes(verbs: Any) -> None:
    """``kinscape modes``, ``kinscape modes budget``, ``kinscape modes allow``."""
    p = add_verb(verbs, "modes", "say who learns what in each mode of a remote search")
    p.add_argument("--mode", choices=tuple(MODES), help="this one only")
    p.set_defaults(verb=Verb("modes", answer=_modes))
    more = p.add_subparsers(title="noise", metavar="BUDGET", required=False)
    budget = add_verb(more, "budget", "list what epsilon the mode noise has spent, and what is left")
    budget.set_defaults(verb=Verb("modes budget", answer=_budget))
    allow = add_verb(more, "allow", "set the budget of noise for one archive of one server; what is spent stays spent")
    allow.add_argument("--server", metavar="ID", required=True, help="the server's id, see: kinscape remote-info")
    allow.add_argument("--archive", metavar="NAME", required=True, help="its name on the server")
    allow.add_argument("--epsilon", metavar="E", type=float, required=True, help="in all, for all queries together")
    allow.add_argument("--delta", metavar="D", type=float, help="in all, for Gauss noise (default 1e-5)")
    allow.set_defaults(verb=Verb("modes allow", answer=_allow))


def modes_page(result: JobResult) -> list[str]:
    """For people: a paragraph for each text."""
    return [_page(told, told["name"] == result.summary["default"]) for told in result.summary["modes"]]


def _page(told: dict[str, Any], is_default: bool) -> str:
    kind = "encryption" if told["is_encryption"] else "not encryption"
    lines = [f"{told['title']} ({told['name']}{', the default' if is_default else ''}): {kind}"]
    for name, key in (("The server learns", "server_learns"), ("You learn", "you_learn"), ("It costs", "cost")):
        lines.append(textwrap.fill(f"{name}: {told[key]}", _WIDTH, initial_indent="  ", subsequent_indent="    "))
    for leak in told["leaks"]:
        lines.append(textwrap.fill(leak, _WIDTH, initial_indent="  - ", subsequent_indent="    "))
    return "\n".join(lines)


def _modes(args: argparse.Namespace) -> dict[str, Any]:
    chosen = [mode(args.mode)] if args.mode else list(MODES.values())
    return {"modes": [each.to_dict() for each in chosen], "default": DEFAULT_MODE}


def _budget(_args: argparse.Namespace) -> dict[str, Any]:
    from .privacy.ledger import NoiseLedger

    return {"budgets": [balance.to_dict() for balance in NoiseLedger().balances()]}


def _allow(args: argparse.Namespace) -> dict[str, Any]:
    from .privacy.ledger import NoiseLedger

    return NoiseLedger().allow(args.server, args.archive, args.epsilon, **given(args, "delta")).to_dict()
