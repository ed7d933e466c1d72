"""The verb ``install`` of the command line. Declarations only."""

from __future__ import annotations

import argparse
from typing import Any

from .cli_parser import a_path, add_verb, given
from .jobs import Job
from .jobs.install import InstallJob


def add_install(verbs: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        names = ("folder", "index", "cpu_index", "offline_folder", "ca_bundle", "interpreter", "build", "download_only")
        components = ("engine", *(name for name in ("networks", "private") if getattr(args, f"with_{name}")))
        return InstallJob(components=components, again=args.again, **given(args, *names))

    p = add_verb(verbs, "install", "install the engine's packages into an environment of their own", make)
    p.add_argument("--folder", metavar="DIR", type=a_path, help="where to (default: kinscape in QGIS's user folder)")
    p.add_argument(
        "--with-networks", action="store_true", help="also torch, for the networks that turn tiles to vectors"
    )
    p.add_argument("--with-private", action="store_true", help="also tenseal, for encrypted search (a later version)")
    p.add_argument(
        "--build", choices=("auto", "cpu", "large"), help="of torch; auto: cpu where there is no NVIDIA card"
    )
    p.add_argument("--index", metavar="ADDRESS", help="package index (default: pip's own)")
    p.add_argument("--cpu-index", metavar="ADDRESS", help="package index that has the small build of torch")
    p.add_argument("--offline-folder", metavar="DIR", type=a_path, help="install from a folder of wheels")
    p.add_argument("--download-only", metavar="DIR", type=a_path, help="fill a folder of wheels for another computer")
    p.add_argument("--ca-bundle", metavar="FILE", type=a_path, help="certificates that are trusted too")
    p.add_argument("--interpreter", metavar="FILE", type=a_path, help="the Python to build on (default: QGIS's)")
    p.add_argument("--again", action="store_true", help="install anew even where everything is there")
