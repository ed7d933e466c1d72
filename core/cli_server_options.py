"""Options of every verb that talks to a server: which one, whom to trust, and where the token lies."""

from __future__ import annotations

import argparse
from typing import Any

from .cli_parser import a_path, given


def add_server_options(p: argparse.ArgumentParser, is_required: bool = True, text: str = "its address") -> None:
    group = p.add_argument_group(
        "server", "The token is read from the variable KINSCAPE_TOKEN, or from a file; it is never an argument."
    )
    group.add_argument("--server", metavar="URL", required=is_required, help=text)
    group.add_argument("--token-file", metavar="FILE", type=a_path, help="a file with the token, readable by you alone")
    group.add_argument("--tls-ca", metavar="FILE.pem", type=a_path, help="certificate authorities to trust instead of "
                       "the system's")  # fmt: skip
    group.add_argument("--tls-pin", metavar="SHA256", help="trust the certificate with this digest, and no other")


def server_fields(args: argparse.Namespace) -> dict[str, Any]:
    """The fields of a job that ``add_server_options`` asks for."""
    return given(args, "server", "token_file", "tls_ca", "tls_pin")
