"""How requests travel: over this process's own HTTP (command line, tests, servers), or carried by QGIS's network stack.

A ``Transport`` makes one request and gives the whole answer, whatever its status; it follows no redirects, reads no
more than it was told, and stops within a moment of the user's Cancel.
"""

from __future__ import annotations

import http.client
import os
import ssl
import tempfile
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol
from urllib.parse import SplitResult, urlsplit
from urllib.request import getproxies, proxy_bypass

from ..errors import InputError, KinscapeError, RemoteError, storage_error
from ..events import Carry, Events
from .pinning import checked_pin, pinned, tls_context

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
CONNECT_S = 15.0
ANSWER_S = 900.0
_CHUNK = 256 << 10
_LOOK_S = 0.05
_MOST_HEADERS = 100


@dataclass(frozen=True)
class Reply:
    """status: of HTTP; headers: lower-case names; body: all of it."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


class Transport(Protocol):
    def send(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, most: int,
             events: Events) -> Reply:  # fmt: skip
        """One request. ``most``: bytes of the answer that are read. Raises RemoteError, Cancelled."""


def checked_url(url: str) -> str:
    """The address of a server, without a slash at its end. Raises InputError for one that must not be used."""
    parts = _split(url)
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise InputError(f"{url!r} is not the address of a server", "write https://HOST or https://HOST:PORT")
    if parts.username or parts.password:
        raise InputError("the address of a server must hold no password", "give the token in a file: --token-file")
    if parts.query or parts.fragment:
        raise InputError(f"{url!r} is not the address of a server", "leave out everything from ? or #")
    if parts.scheme == "http" and parts.hostname.lower() not in LOOPBACK:
        raise InputError(f"{parts.hostname} would be asked without TLS, so that anyone on the way could read the token",
                         "use https; http is for servers on this computer only")
    return url.rstrip("/")


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise InputError(f"{url!r} is not the address of a server", "write https://HOST or https://HOST:PORT") from None
    if any(ord(c) <= 32 or ord(c) == 127 for c in url):
        raise InputError(f"{url!r} is not the address of a server", "write https://HOST or https://HOST:PORT")
    return parts


class OwnTransport:
    """HTTP of Python's own, one connection a request.

    tls_ca: a file with the certificate authorities to trust instead of the system's; tls_pin: the SHA-256 of the
    server's certificate (hex), which is then trusted, and no other. Raises InputError for what is no such thing.
    """

    def __init__(self, tls_ca: str = "", tls_pin: str = "") -> None:
        self._pin = checked_pin(tls_pin)
        self._context = tls_context(tls_ca, bool(self._pin))

    def send(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, most: int,
             events: Events) -> Reply:  # fmt: skip
        events.check_cancelled()
        trip = _Trip(self._connection(url), method, _split(url), headers, body, most, events)
        return trip.made()

    def _connection(self, url: str) -> http.client.HTTPConnection:
        parts = _split(url)
        host, is_tls = parts.hostname or "", parts.scheme == "https"
        proxy = "" if host in LOOPBACK or proxy_bypass(host) else getproxies().get(parts.scheme, "")
        via = _split(proxy if "//" in proxy else f"//{proxy}") if proxy else None
        at = (via.hostname or "", via.port) if via is not None else (host, parts.port)
        if not is_tls:
            return http.client.HTTPConnection(*at, timeout=CONNECT_S)
        connection = pinned(self._pin, *at, timeout=CONNECT_S, context=self._context)
        if via is not None:
            connection.set_tunnel(host, parts.port or 443)
        return connection


class _Trip:
    """One request under way: a thread talks, the caller watches for Cancel and then cuts the line."""

    def __init__(self, connection: http.client.HTTPConnection, method: str, parts: SplitResult,
                 headers: Mapping[str, str], body: bytes | None, most: int, events: Events) -> None:  # fmt: skip
        self._connection, self._method, self._headers = connection, method, dict(headers)
        self._path = parts.path or "/"
        self._name = parts.netloc
        self._body, self._most, self._events = body, most, events
        self._reply: Reply | None = None
        self._error: BaseException | None = None

    def made(self) -> Reply:
        talker = threading.Thread(target=self._talk, name="kinscape-request", daemon=True)
        talker.start()
        while talker.is_alive():
            talker.join(_LOOK_S)
            if self._events.is_cancelled:
                self._cut()
                self._events.check_cancelled()
        if isinstance(self._error, KinscapeError):
            raise self._error
        if self._error is not None:
            raise reason(self._name, self._error) from self._error
        if self._reply is None:
            raise RemoteError(f"{self._name} did not answer", "try again")
        return self._reply

    def _cut(self) -> None:
        wire = self._connection.sock
        if wire is not None:
            try:
                wire.shutdown(2)
            except OSError:
                return  # it was closed already

    def _talk(self) -> None:
        try:
            self._reply = self._exchange()
        except (OSError, http.client.HTTPException, ValueError, KinscapeError) as error:
            self._error = error
        finally:
            self._connection.close()

    def _exchange(self) -> Reply:
        self._connection.connect()
        if self._connection.sock is not None:
            self._connection.sock.settimeout(ANSWER_S)
        self._connection.request(self._method, self._path, self._body, self._headers)
        answer = self._connection.getresponse()
        headers = {name.lower(): value for name, value in answer.getheaders()[:_MOST_HEADERS]}
        told = answer.length
        if told is not None and told > self._most:
            raise too_much(self._name, self._most)
        parts, got = [], 0
        while chunk := answer.read(_CHUNK):
            got += len(chunk)
            if got > self._most:
                raise too_much(self._name, self._most)
            parts.append(chunk)
            if got > _CHUNK:
                self._events.progress("receiving", got, told, "bytes")
        return Reply(answer.status, headers, b"".join(parts))


def too_much(name: str, most: int) -> RemoteError:
    return RemoteError(f"{name} sent more than the {most:,} bytes that its answer can have",
                       "ask the owner of the archive what is wrong with it")


def reason(name: str, error: BaseException) -> RemoteError:
    """Why a server cannot be reached, in words."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return RemoteError(f"the certificate of {name} cannot be trusted, so nothing was sent: {error.verify_message}",
                           "if its owner has a certificate authority of his own, give its file (--tls-ca)")
    if isinstance(error, ssl.SSLError):
        return RemoteError(f"no safe connection to {name}: {error.reason or error}",
                           "check the address: https needs a server that speaks TLS 1.2 or newer")
    if isinstance(error, ConnectionRefusedError):
        return RemoteError(f"{name} does not answer: nothing listens at its address", "check the address of the server")
    if isinstance(error, TimeoutError):
        return RemoteError(f"{name} did not answer in time", "the server may be busy; try again")
    if isinstance(error, OSError) and type(error).__name__ == "gaierror":
        return RemoteError(f"the address of {name} is not known in this network", "check the address of the server")
    if isinstance(error, (ConnectionError, http.client.HTTPException)):
        return RemoteError(f"{name} broke the connection off", "try again; ask its owner if it stays so")
    return RemoteError(f"{name} cannot be reached: {error}", "check the address and the network")


class CarriedTransport:
    """Requests that somebody else makes (``Events.carry``: QGIS, with its proxy and its authentication). Bodies go
    through files in a private folder, which ends with the transport."""

    def __init__(self, carry: Carry) -> None:
        self._carry = carry
        self._folder = tempfile.TemporaryDirectory(prefix="kinscape-", ignore_cleanup_errors=True)

    def send(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, most: int,
             events: Events) -> Reply:  # fmt: skip
        events.check_cancelled()
        path = self._written(body) if body is not None else None
        try:
            status, got, answer = self._carry(method, url, headers, path)
            return Reply(int(status), {str(k).lower(): str(v) for k, v in got.items()}, _taken(answer, url, most))
        finally:
            if path is not None:
                Path(path).unlink(missing_ok=True)

    def _written(self, body: bytes) -> str:
        try:
            handle, path = tempfile.mkstemp(prefix="body-", dir=self._folder.name)  # 0600
            with os.fdopen(handle, "wb") as file:
                file.write(body)
        except OSError as error:
            raise storage_error(error, self._folder.name) from error
        return path

    def close(self) -> None:
        self._folder.cleanup()


def _taken(path: str, url: str, most: int) -> bytes:
    """The content of a file that was carried here, which is removed. Raises RemoteError."""
    if not path:
        return b""
    try:
        with open(path, "rb") as file:
            data = file.read(most + 1)
        Path(path).unlink(missing_ok=True)
    except OSError as error:
        raise RemoteError(f"the answer that QGIS carried cannot be read: {error.strerror}", "run it again") from error
    if len(data) > most:
        raise too_much(_split(url).netloc, most)
    return data
