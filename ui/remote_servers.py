"""The servers that the user asks: their addresses, and which entry of QGIS's authentication database opens each.

Kept by QGIS under ``plugins/kinscape/servers``. Nothing secret is kept there: an entry of the authentication database
is named by its id only, and what opens the demo server is known to this process alone.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit

from qgis.core import QgsSettings

from ..core.errors import InputError
from .i18n import tr
from .options.settings import GROUP

_KEY = f"{GROUP}/servers"
MOST_SERVERS, LONGEST_NAME, LONGEST_URL = 50, 60, 500
LOOPBACK = ("127.0.0.1", "::1", "localhost")
_PORTS = {"http": 80, "https": 443}
_FIELDS = ("name", "url", "authcfg")


@dataclass(frozen=True)
class Server:
    """``url`` as ``checked_url`` gives it. ``authcfg``: id of an entry of QGIS's authentication database, "" for none.
    ``token``: of the demo server, in memory only; never saved, never shown."""

    name: str
    url: str
    authcfg: str = ""
    token: str = field(default="", repr=False)

    @property
    def is_kept(self) -> bool:
        """Whether it stands in the settings; a server with a token lives as long as QGIS."""
        return not self.token

    def covers(self, url: str) -> bool:
        """Whether ``url`` is this server's: same scheme, host and port, and a path below its own."""
        own, other = urlsplit(self.url), urlsplit(url)
        try:
            is_same = _origin(own) == _origin(other)
        except ValueError:  # a port that is none
            return False
        path = own.path.rstrip("/") + "/"
        return is_same and not other.username and (other.path + "/").startswith(path) and "/../" not in other.path + "/"


def checked_url(text: str) -> str:
    """``text`` as the address of a server, without a slash at its end. Raises InputError that says what is wrong."""
    url = text.strip()
    if "://" not in url:
        url = f"https://{url}"
    try:
        parts = urlsplit(url)
        scheme, host, _port = _origin(parts)
    except ValueError:
        raise InputError(tr("{0} is no address of a server").format(text.strip()[:LONGEST_URL])) from None
    if scheme not in _PORTS or not host or len(url) > LONGEST_URL or any(c.isspace() or ord(c) < 32 for c in url):
        hint = tr("it looks like https://host:port, as the owner of the archive gives it")
        raise InputError(tr("{0} is no address of a server").format(text.strip()[:LONGEST_URL]), hint)
    if parts.username or parts.password or parts.query or parts.fragment:
        hint = tr("put name and password, or the token, into an authentication entry of QGIS")
        raise InputError(tr("an address holds no name, password or question mark"), hint)
    if scheme == "http" and host not in LOOPBACK:
        hint = tr("use https; http is for servers on this computer only")
        raise InputError(tr("over http anyone on the way could read the token"), hint)
    return url.rstrip("/")


def kept_servers() -> list[Server]:
    """Those of the settings; what makes no sense there is left out."""
    try:
        found = json.loads(QgsSettings().value(_KEY, "[]"))
    except (TypeError, ValueError):
        return []
    servers = [_read(entry) for entry in (found if isinstance(found, list) else [])[:MOST_SERVERS]]
    return list({server.url: server for server in servers if server is not None}.values())


def keep_server(server: Server, instead_of: str = "") -> None:
    """Save ``server``: in place of that with the address ``instead_of``, of its own address, or at the end."""
    servers = kept_servers()
    row = next((i for i, one in enumerate(servers) if one.url == (instead_of or server.url)), len(servers))
    rest = [one for i, one in enumerate(servers) if i != row and one.url != server.url]
    # tokens are never stored
    rest.insert(row, replace(server, token=""))  # nosec B106
    _save(rest)


def forget_server(url: str) -> None:
    """Remove the server of this address from the settings; its authentication entry stays QGIS's."""
    _save([server for server in kept_servers() if server.url != url])


def _save(servers: list[Server]) -> None:
    entries = [{name: getattr(server, name) for name in _FIELDS} for server in servers[:MOST_SERVERS]]
    if entries:
        QgsSettings().setValue(_KEY, json.dumps(entries))
    else:
        QgsSettings().remove(_KEY)


def _read(entry: Any) -> Server | None:
    if not isinstance(entry, dict):
        return None
    name, url, authcfg = (value if isinstance(value := entry.get(key), str) else "" for key in _FIELDS)
    try:
        url = checked_url(url)
    except InputError:
        return None
    return Server(name[:LONGEST_NAME] or host_of(url), url, authcfg if authcfg.isalnum() else "")


def host_of(url: str) -> str:
    """Host and port as a name."""
    return urlsplit(url).netloc


def _origin(parts: Any) -> tuple[str, str, int | None]:
    scheme = parts.scheme.lower()
    return scheme, (parts.hostname or "").lower(), parts.port or _PORTS.get(scheme)


# -- servers that are asked without being kept: the demo, and those of scripts and Processing
_lent: list[Server] = []
_lock = threading.Lock()


def lend(server: Server) -> None:
    """Let requests go to ``server`` until it is taken back."""
    with _lock:
        _lent.append(server)


def take_back(server: Server) -> None:
    with _lock:
        if server in _lent:
            _lent.remove(server)


@contextmanager
def lent(server: Server | None) -> Iterator[None]:
    """Let requests go to ``server`` for a while; None: to those that are kept."""
    if server is None:
        yield
        return
    lend(server)
    try:
        yield
    finally:
        take_back(server)


def server_of(url: str) -> Server | None:
    """The server that ``url`` belongs to; one that was lent, and the longer address, before the others."""
    with _lock:
        given = list(reversed(_lent))
    fits = [server for server in given if server.covers(url)]
    fits += sorted((s for s in kept_servers() if s.covers(url)), key=lambda s: -len(s.url))
    return fits[0] if fits else None
