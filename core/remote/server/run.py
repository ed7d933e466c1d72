"""Runs a server until it is told to stop: a socket, TLS, signals. What was accepted is answered before it ends."""

from __future__ import annotations

import signal
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from types import FrameType

import uvicorn
from fastapi import FastAPI

from ...errors import InputError
from .app import create_app
from .config import ServerConfig
from .house import House, open_house

GRACE_S = 300
"""How long queries under way may take after SIGTERM."""
_MOST_CONNECTIONS = 1000
_HEADER_BYTES = 32 * 1024


def run_server(config: ServerConfig, on_ready: Callable[[ServerConfig, House], None]) -> None:
    """Serve until SIGTERM or SIGINT. ``on_ready`` gets the config with the port that was found (0: any free one), when
    requests are taken. Raises InputError, ArchiveError, StorageError if it cannot start."""
    config.check()
    with _listening(config) as listener:
        config = replace(config, port=listener.getsockname()[1])
        tls = _tls(config) if config.tls_cert else None
        house = open_house(config)
        try:
            server = _Server(_uvicorn_config(create_app(config, house), tls))
            server.on_ready = lambda: on_ready(config, house)
            server.run(sockets=[listener])
        finally:
            house.close()


class _Server(uvicorn.Server):
    """Tells when it is ready; and returns after a signal, where uvicorn's raises it again, so that who runs it goes
    on."""

    on_ready: Callable[[], None] = staticmethod(lambda: None)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self.on_ready()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        if threading.current_thread() is not threading.main_thread():
            yield
            return

        def stop(number: int, frame: FrameType | None) -> None:
            self.handle_exit(number, frame)

        before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def _uvicorn_config(app: FastAPI, tls: ssl.SSLContext | None) -> uvicorn.Config:
    made = uvicorn.Config(
        app, http="h11", ws="none", lifespan="on", log_level="warning", access_log=False, server_header=False,
        proxy_headers=False, timeout_keep_alive=30, timeout_graceful_shutdown=GRACE_S,
        limit_concurrency=_MOST_CONNECTIONS, h11_max_incomplete_event_size=_HEADER_BYTES,
    )  # fmt: skip
    made.load()
    made.ssl = tls
    return made


def _tls(config: ServerConfig) -> ssl.SSLContext:
    """TLS 1.2 or newer, whatever the system would still allow. Raises InputError for files that cannot be used."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_cert_chain(str(config.tls_cert), str(config.tls_key), password=_no_password)
    except (OSError, ssl.SSLError) as error:
        raise InputError(f"the certificate {config.tls_cert} and its key cannot be used: {error.strerror or error}",
                         "both in PEM, the key without a password and readable by the server") from error
    return context


def _no_password() -> str:
    """Asking on the terminal would hang a server that nobody looks at; a wrong password ends in a text."""
    return ""


@contextmanager
def _listening(config: ServerConfig) -> Iterator[socket.socket]:
    family = socket.AF_INET6 if ":" in config.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        if sys.platform != "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((config.host, config.port))
        except OSError as error:
            raise InputError(f"the server cannot listen on {config.host}, port {config.port}: "
                             f"{error.strerror or error}", "another program may have the port: give --port") from error
        yield listener
    finally:
        listener.close()
