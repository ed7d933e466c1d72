"""How the index is reached: addresses, proxy, certificates. Credentials stay in memory and in the variables of the
child processes; they are never arguments, files or log lines."""

from __future__ import annotations

import base64
import os
import ssl
import urllib.parse
import urllib.request
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..errors import InputError
from .failures import unprotected
from .scrub import has_credentials, host_of

TIMEOUT_S = 20.0
_CA_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "PIP_CERT", "SSL_CERT_FILE")


@dataclass(frozen=True)
class Network:
    """``index``, ``cpu_index``: addresses of package indexes, "" for pip's own. ``proxy``: an address, with user name
    and password where it wants them, "" for the system's. ``no_proxy``: hosts reached without it. ``ca_bundle``: a
    file of certificates that are trusted too. ``more_certificates``: found on the way (pip's own).
    ``logins``: host -> Authorization header, as pip's configuration, netrc or keyring have it."""

    index: str = ""
    cpu_index: str = ""
    proxy: str = field(default="", repr=False)
    no_proxy: tuple[str, ...] = ()
    ca_bundle: str = ""
    more_certificates: tuple[str, ...] = ()
    logins: dict[str, str] = field(default_factory=dict, repr=False)

    def checked(self) -> Network:
        """Itself; raises InputError for an address that cannot be one, or that carries a password."""
        for address in (self.index, self.cpu_index):
            if not address:
                continue
            if has_credentials(address):
                raise InputError(
                    "the address of the package index carries a user name or password, or a key after ? or #",
                    "such an address ends up in files: give them in pip's own configuration or keyring",
                )
            if not is_index_address(address):
                raise InputError(f"{address!r} is not the address of a package index", "it begins with https://")
        if self.ca_bundle and not os.path.isfile(self.ca_bundle):
            raise InputError(f"the certificate file does not exist: {self.ca_bundle}")
        return self

    def child_variables(self) -> dict[str, str]:
        """What pip's environment needs of this."""
        found: dict[str, str] = {}
        if self.index:
            found["PIP_INDEX_URL"] = self.index
        if self.proxy:
            for name in ("HTTP_PROXY", "HTTPS_PROXY"):
                found[name] = found[name.lower()] = self.proxy
            found["PIP_PROXY"] = self.proxy
            found["NO_PROXY"] = found["no_proxy"] = ",".join(self.no_proxy)
        if self.ca_bundle:
            for name in _CA_VARIABLES:
                found[name] = self.ca_bundle
        return found

    def with_certificates(self, *files: str | os.PathLike[str]) -> Network:
        there = tuple(os.fspath(f) for f in files if f and os.path.isfile(f))
        return replace(self, more_certificates=tuple(dict.fromkeys(self.more_certificates + there)))

    def with_logins(self, logins: dict[str, str]) -> Network:
        return replace(self, logins={**self.logins, **logins})

    def headers_for(self, address: str) -> dict[str, str]:
        """The login of an address's host, where pip knows one; over an unprotected line only to this computer."""
        parts = urllib.parse.urlsplit(address)
        if parts.scheme != "https" and not is_this_computer(parts.hostname or ""):
            return {}
        login = self.logins.get(urllib.parse.urlsplit(address).netloc)
        return {"Authorization": login} if login else {}

    def opener(self, address: str) -> urllib.request.OpenerDirector:
        """What opens ``address``: through the proxy unless its host is exempt, with every certificate that we know."""
        handlers: list[urllib.request.BaseHandler] = [
            urllib.request.HTTPSHandler(context=self._context()),
            _Redirects(self),
        ]
        if self.proxy:
            exempt = is_exempt(urllib.parse.urlsplit(address).hostname or "", self.no_proxy)
            handlers.append(_AlwaysProxy({} if exempt else {"http": self.proxy, "https": self.proxy}))
        return urllib.request.build_opener(*handlers)

    def _context(self) -> ssl.SSLContext:
        context = ssl.create_default_context()
        named = [self.ca_bundle, *(os.environ.get(v, "") for v in _CA_VARIABLES), *self.more_certificates]
        for file in dict.fromkeys(name for name in named if name and os.path.isfile(name)):
            try:
                context.load_verify_locations(cafile=file)
            except ssl.SSLError as error:
                if file == self.ca_bundle:
                    raise InputError(f"{file} holds no certificates", "choose a .pem file") from error
        return context


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects, but never from https to anything else, and takes no login along to another server."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def redirect_request(  # type: ignore[no-untyped-def]
        self, req: urllib.request.Request, fp, code: int, msg: str, headers, newurl: str
    ) -> urllib.request.Request | None:
        old, new = urllib.parse.urlsplit(req.full_url), urllib.parse.urlsplit(newurl)
        if old.scheme == "https" and new.scheme != "https":
            raise unprotected(host_of(newurl), f"{host_of(req.full_url)} redirects to it")
        following = super().redirect_request(req, fp, code, msg, headers, newurl)
        if following is not None:
            following.remove_header("Proxy-authorization")  # the proxy's own handler gives it again
            if (old.scheme, old.netloc) != (new.scheme, new.netloc):
                following.remove_header("Authorization")
                for name, value in self._network.headers_for(newurl).items():
                    following.add_header(name, value)
        return following


class _AlwaysProxy(urllib.request.ProxyHandler):
    """A proxy that the user set: no exceptions but the user's own. (Python's own handler asks the system for them.)"""

    def proxy_open(self, request: urllib.request.Request, proxy: str, scheme: str) -> None:  # type: ignore[override]
        parts = urllib.parse.urlsplit(proxy if "://" in proxy else f"http://{proxy}")
        if parts.username is not None:
            user = urllib.parse.unquote(parts.username) + ":" + urllib.parse.unquote(parts.password or "")
            request.add_header("Proxy-authorization", "Basic " + base64.b64encode(user.encode()).decode("ascii"))
        host = parts.hostname or ""
        request.set_proxy(f"{host}:{parts.port}" if parts.port else host, parts.scheme)


def is_index_address(address: str) -> bool:
    """Whether an address can be that of a package index: https, http or file, with a host, on one line."""
    try:
        parts = urllib.parse.urlsplit(address)
    except ValueError:
        return False
    is_printable = address.isprintable() and " " not in address.partition("//")[2].partition("/")[0]
    return is_printable and (parts.scheme == "file" or (parts.scheme in ("https", "http") and bool(parts.hostname)))


def is_this_computer(host: str) -> bool:
    """Whether a host is the loopback."""
    return host == "localhost" or host == "::1" or host.startswith("127.")


def is_exempt(host: str, patterns: tuple[str, ...]) -> bool:
    """Whether a host is reached without the proxy: the name itself, or a domain that it belongs to."""
    host = host.lower()
    for pattern in patterns:
        wanted = pattern.strip().lower()
        wanted = (urllib.parse.urlsplit(wanted).hostname or "") if "://" in wanted else wanted.lstrip("*")
        if wanted and (host == wanted.lstrip(".") or host.endswith("." + wanted.lstrip("."))):
            return True
    return False


# no default password, none is the default
def proxy_address(kind: str, host: str, port: int, user: str = "", password: str = "") -> str:  # nosec B107
    """A proxy's address with its credentials; "" where there is no host. ``kind``: http or socks5."""
    if not host:
        return ""
    name = ""
    if user:
        quoted = urllib.parse.quote(user, safe="")
        name = quoted + (":" + urllib.parse.quote(password, safe="") if password else "") + "@"
    return f"{kind}://{name}{host}" + (f":{port}" if port else "")


def certifi_of(site_packages: Path | None) -> str:
    """pip's own list of certificate authorities, for Pythons that came without one (macOS)."""
    if site_packages is None:
        return ""
    file = site_packages / "pip" / "_vendor" / "certifi" / "cacert.pem"
    return str(file) if file.is_file() else ""
