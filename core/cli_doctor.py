"""The verb ``doctor``: what the engine's Python says of itself, and what it prints for people."""

from __future__ import annotations

import argparse
from typing import Any

from .cli_parser import a_path, add_verb, given
from .cli_tables import shown, size, table
from .jobs import Job, JobResult
from .jobs.doctor import CHECKS, DoctorJob

_MB = 1024 * 1024


def add_doctor(verbs: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        checks = tuple(name for name in CHECKS if name in (args.check or ()))
        return DoctorJob(**given(args, "archive"), folders=tuple(args.folder), checks=checks, imports=not args.quick)

    p = add_verb(verbs, "doctor", "say whether the engine, its packages and this computer are well", make)
    p.add_argument("--archive", metavar="DIR", type=a_path, help="also look at this archive")
    p.add_argument("--folder", metavar="DIR", action="append", type=a_path, default=[],
                   help="also look for room in this folder (repeat it for several)")  # fmt: skip
    p.add_argument("--check", choices=CHECKS, action="append", help="only this check (repeat it for several)")
    p.add_argument("--quick", action="store_true", help="do not try to import the packages")


def diagnosis(result: JobResult) -> list[str]:
    """What ``kinscape doctor`` prints: the facts, then what is wrong."""
    s = result.summary
    return [table(_facts(s)), _packages(s.get("packages") or ()), _problems(s.get("problems") or ())]


def _facts(s: dict[str, Any]) -> list[tuple[str, str]]:
    rows = []
    if engine := s.get("engine"):
        rows.append(("engine", f"Kinscape {engine['kinscape']}, Python {engine['python']}, {engine['executable']}"))
        rows.append(("system", f"{engine['system']}, {engine['machine']}"))
    if computer := s.get("computer"):
        memory = f"{shown(computer['memory_mb'])} MB, {shown(computer['available_mb'])} MB available"
        rows.append(("memory", memory))
        rows.append(("cores", shown(computer["cores"])))
    for disk in s.get("disks") or ():
        rows.append(("free space", f"{shown(disk['free_mb'])} MB at {disk['path']}"))
    if gpu := s.get("gpu"):
        kind = {"cuda": "CUDA", "mps": "Metal", "none": "none", "": "unknown: torch is not installed"}[gpu["kind"]]
        driver = f"driver {gpu['driver']}" if gpu["driver"] else ""
        rows.append(("graphics card", ", ".join(filter(None, (kind, gpu["name"], driver)))))
    if archive := s.get("archive"):
        rows.append(("archive", f"{archive['path']}: {archive['state']}"))
        if "tiles" in archive:
            index = archive["index"]
            kind = f"{index['kind']}, recall {shown(index['recall'])}" if index else "exact search"
            rows.append(("", f"{shown(archive['tiles'])} tiles, {kind}, {size(archive['size_bytes'])}"))
    return rows


def _packages(entries: Any) -> str:
    rows = [[e["name"], e["component"], e["wanted"] or None, e["installed"] or None, e["state"]] for e in entries]
    return table(rows, ["package", "component", "wanted", "installed", "state"]) if rows else ""


def _problems(problems: Any) -> str:
    if not problems:
        return "everything is well"
    return "\n".join(f"{p['level']}: {p['message']} ({p['hint']})" for p in problems)
