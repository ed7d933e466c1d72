"""A server to try things with: on this computer only, on any free port, with one account whose token lies in a file
that nobody else can read. Everything goes when it ends, and it ends with the program that started it."""

from __future__ import annotations

import os
import signal
import stat
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from .accounts import add_account
from .config import ServerConfig
from .house import House
from .prepare import published_folders
from .run import run_server

ACCOUNT = "demo"
MODES = ("private", "private-exact", "local-index", "noise")
TOKEN_NAME = "token"  # nosec B105 - the name of a file


def run_demo(config: ServerConfig, archives: list[Path], tell: Callable[[dict[str, Any]], None]) -> None:
    """Serve ``archives`` until a signal, or until standard input ends where it is a pipe. ``tell`` gets one dictionary,
    {url, token_file, archives, server_id, pid}, when the server is ready. Raises KinscapeError if it cannot start."""
    with tempfile.TemporaryDirectory(prefix="kinscape-demo-") as name:
        folder = Path(name)
        published = published_folders(archives, folder / "published", config.modes or MODES)
        own = replace(config, data=folder / "data", published=published, host="127.0.0.1", port=0, tls_cert=None,
                      tls_key=None, database="", budget=0)  # fmt: skip

        def ready(started: ServerConfig, house: House) -> None:
            token_file = folder / TOKEN_NAME
            write_private(token_file, add_account(house.database, ACCOUNT, can_publish=True))
            tell({"url": started.url, "token_file": str(token_file), "archives": house.shelf.names(),
                  "server_id": house.server_id, "pid": os.getpid()})

        _end_with_input()
        run_server(own, ready)


def write_private(path: Path, text: str) -> None:
    """A file that only its owner can read, from its first moment on. Raises OSError where it is there already."""
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(text)


def _end_with_input() -> None:
    """Whoever started the demo through a pipe ends it by closing the pipe, or by dying."""
    try:
        is_pipe = stat.S_ISFIFO(os.fstat(0).st_mode) or stat.S_ISSOCK(os.fstat(0).st_mode)
    except OSError:
        return
    if is_pipe:
        threading.Thread(target=_wait_for_the_end, daemon=True).start()


def _wait_for_the_end() -> None:
    with suppress(OSError):
        while os.read(0, 4096):
            continue
    signal.raise_signal(signal.SIGTERM)
