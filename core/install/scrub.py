"""Taking secrets out of texts that people will see or copy: credentials in addresses and in headers."""

from __future__ import annotations

import re
import urllib.parse

_IN_ADDRESS = re.compile(r"(?i)\b([a-z][a-z0-9+.-]*://)[^\s/@'\"<>]+@")
_IN_HEADER = re.compile(r"(?i)((?:proxy-)?authorization['\"]?\s*[:=]\s*['\"]?(?:basic|bearer|digest)?\s*)[^\s'\",;]+")
_IN_QUERY = re.compile(r"(?i)([?&](?:token|key|password|passwd|sig|signature|access_token)=)[^&\s'\"]+")


def scrub(text: str) -> str:
    """``text`` without user names and passwords in addresses, authorisation headers and keys in queries."""
    text = _IN_ADDRESS.sub(r"\1***@", text)
    text = _IN_HEADER.sub(r"\1***", text)
    return _IN_QUERY.sub(r"\1***", text)


def has_credentials(address: str) -> bool:
    """Whether an address carries a user name, a password, or a query (in which some indexes want a key)."""
    return "@" in address.partition("//")[2].partition("/")[0] or "?" in address or "#" in address


def host_of(address: str) -> str:
    """The host (and port) of an address, for texts; the address itself where it has none."""
    try:
        parts = urllib.parse.urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return scrub(address)
    return f"{host}:{port}" if host and port else host or scrub(address)
