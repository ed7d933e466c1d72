"""What a server is told when it starts, and what it refuses to start with."""

from __future__ import annotations

import ipaddress
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

from ...errors import InputError

PORT = 8743
DAY_S = 86_400


@dataclass(frozen=True)
class Limits:
    """Of what comes in and of what is done for it. Sizes in bytes, times in seconds."""

    query_bytes: int = (1 << 20) + (128 << 10)
    keys_bytes: int = (1 << 20) + (128 << 10)
    vault_block_bytes: int = 64 << 20
    vault_catalogue_bytes: int = 64 << 20
    vault_bytes: int = 64 << 30
    body_s: float = 60.0
    upload_s: float = 3600.0
    check_mb: int = 512
    check_s: int = 10
    answer_s: float = 300.0
    waiting: int = 256
    requests_a_second: float = 50.0


@dataclass(frozen=True)
class ServerConfig:
    """``data``: folder of database, spool and vaults. ``published``: folders that ``kinscape publish`` prepared.
    ``modes``: only these of them (empty: all). ``budget``: queries of an account to an archive in ``window_s``; None:
    half as many as a vector has numbers; 0: no limit. ``answerers``: the module with ``make`` (docs/server.md)."""

    data: Path
    published: tuple[Path, ...] = ()
    name: str = "Kinscape"
    host: str = "127.0.0.1"
    port: int = PORT
    tls_cert: Path | None = None
    tls_key: Path | None = None
    modes: tuple[str, ...] = ()
    budget: int | None = None
    window_s: int = DAY_S
    database: str = ""
    workers: int = 0
    memory_mb: int = 2000
    answerers: str = "kinscape.core.remote.answerers"
    limits: Limits = field(default_factory=Limits)

    @property
    def url(self) -> str:
        return f"{'https' if self.tls_cert else 'http'}://{_in_url(self.host)}:{self.port}"

    @property
    def database_url(self) -> str:
        return self.database or database_url(self.data)

    @property
    def worker_count(self) -> int:
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        return self.workers or cores

    @property
    def worker_mb(self) -> int:
        return self.memory_mb // self.worker_count

    def check(self) -> None:
        """Raises InputError for a server that must not start: plain HTTP that others can reach, above all."""
        if bool(self.tls_cert) != bool(self.tls_key):
            raise InputError("a certificate needs its key, and a key its certificate", "give --tls-cert and --tls-key")
        if not self.tls_cert and not is_loopback(self.host):
            raise InputError(f"without TLS the server listens on this computer only, not on {self.host}",
                             "give --tls-cert and --tls-key, or put a proxy that speaks TLS in front of 127.0.0.1")
        if not 0 <= self.port <= 65535 or self.workers < 0 or self.window_s < 60 or (self.budget or 0) < 0:
            raise InputError("port, workers, budget or window are out of range", "see kinscape serve --help")
        if self.worker_mb < 300:
            raise InputError(f"{self.memory_mb} MB are too little for {self.worker_count} workers",
                             "give at least 300 MB a worker (--memory-mb), or fewer workers (--workers)")


def is_loopback(host: str) -> bool:
    """Whether only this computer can reach a server that listens on ``host``."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def server_folder() -> Path:
    """Where a server keeps its things if nothing else is said: KINSCAPE_SERVER, or the user's data folder."""
    given = os.environ.get("KINSCAPE_SERVER")
    if given:
        return Path(given).expanduser()
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "kinscape" / "server"


def database_url(data: Path) -> str:
    """SQLite in the data folder."""
    return f"sqlite:///{data.absolute() / 'server.sqlite'}"


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host
