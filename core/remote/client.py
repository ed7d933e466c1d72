"""A server as its clients see it: what it offers, its answers as bytes, its refusals as errors."""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..encoders.weights import cache_folder
from ..errors import BudgetError, InputError, RemoteError, storage_error
from ..events import Events
from . import catalogue
from .asking import KeysWanted, bad_answer
from .remote_archive import RemoteArchive
from .transport import CarriedTransport, OwnTransport, Reply, Transport, checked_url

TOKEN_VARIABLE = "KINSCAPE_TOKEN"  # nosec B105: the name of a variable
MOST_JSON = 8 << 20
NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_ID = re.compile(r"[A-Za-z0-9._-]{1,100}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_TOKEN = re.compile(r"[\x21-\x7e]{1,400}")
_MOST_TEXT = 300


class Client:
    """``url``: of the server. transport: how requests get there (None: this process's own HTTP); token: sent as
    Authorization ("": none, or the carrier adds it)."""

    # no default token, none is the default
    def __init__(self, url: str, transport: Transport | None = None, token: str = "") -> None:  # nosec B107
        self.url = checked_url(url)
        self._transport = transport or OwnTransport()
        self._token = token
        self._about: dict[str, Any] = {}
        self.facts_bytes = 0  # of JSON that was received
        self.cache = Cache(cache_folder().parent / "remote")

    # -- requests
    def send(self, method: str, path: str, body: bytes | None, most: int, events: Events) -> bytes:
        """The body of a good answer to a request for ``/v1/path``. Raises RemoteError, BudgetError, Cancelled."""
        headers = {"Accept": "application/octet-stream, application/json", "User-Agent": "Kinscape"}
        if body is not None:
            headers["Content-Type"] = "application/octet-stream"
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        reply = self._transport.send(method, f"{self.url}/v1/{path}", headers, body, most, events)
        if not 200 <= reply.status < 300:
            raise refusal(self.url, reply)
        return reply.body

    def json(self, path: str, events: Events) -> dict[str, Any]:
        """A JSON object. Raises as ``send``."""
        data = self.send("GET", path, None, MOST_JSON, events)
        self.facts_bytes += len(data)
        try:
            found = json.loads(data.decode("utf-8"))
        except (ValueError, RecursionError):
            raise bad_answer(f"{path} is no JSON") from None
        if not isinstance(found, dict):
            raise bad_answer(f"{path} is no JSON object")
        return found

    # -- what it offers
    def about(self, events: Events) -> dict[str, Any]:
        """id (stable), name, version, banner, modes."""
        if not self._about:
            found = self.json("about", events)
            if not isinstance(found.get("id"), str) or not _ID.fullmatch(found["id"]):
                raise bad_answer("a server without an id")
            self._about = found
        return self._about

    @property
    def server_id(self) -> str:
        return str(self._about.get("id", ""))

    def archives(self, events: Events) -> list[dict[str, Any]]:
        """name, title, rows, modes of each archive."""
        found = self.json("archives", events).get("archives")
        if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
            raise bad_answer("archives that are no list")
        return [item for item in found if isinstance(item.get("name"), str) and NAME.fullmatch(item["name"])]

    def archive(self, name: str, events: Events) -> dict[str, Any]:
        """What the server says of one archive, checked as far as everybody needs it. Raises InputError for a name that
        none can have, RemoteError."""
        if not NAME.fullmatch(name):
            raise InputError(f"{name!r} is not the name of an archive of a server",
                             "small letters, digits, and . _ - inside; see: kinscape remote-info")
        info = self.json(f"archives/{name}", events)
        rows, dim, modes, told = info.get("rows"), info.get("dim"), info.get("modes"), info.get("catalogue")
        is_known = info.get("name") == name and type(rows) is int and type(dim) is int
        if not is_known or not 1 <= rows <= catalogue.MOST_ROWS or not 1 <= dim <= 1 << 14:
            raise bad_answer("an archive without name, rows or dim")
        if not isinstance(modes, dict) or not all(isinstance(facts, dict) for facts in modes.values()):
            raise bad_answer("an archive without modes")
        if not isinstance(told, dict) or not isinstance(info.get("files", {}), dict):
            raise bad_answer("an archive without a catalogue")
        return info

    def catalogue_bytes(self, info: Mapping[str, Any], events: Events) -> tuple[bytes, bool]:
        """The bytes of an archive's catalogue, and whether they came over the wire now (they are kept)."""
        told = info["catalogue"]
        digest, size = told.get("sha256"), told.get("bytes")
        if not isinstance(digest, str) or not _DIGEST.fullmatch(digest) or type(size) is not int or size < 0:
            raise bad_answer("a catalogue without a digest")
        data = self.cache.get(digest)
        if data is not None:
            return data, False
        most = min(size, catalogue.MOST_BYTES)
        data = self.send("GET", f"archives/{info['name']}/catalogue", None, most, events)
        if hashlib.sha256(data).hexdigest() != digest:
            raise bad_answer("a catalogue of another digest")
        self.cache.put(digest, data)
        return data, True

    def open_archive(self, info: Mapping[str, Any], data: bytes) -> RemoteArchive:
        """The archive that a catalogue tells of (``data``: in the clear)."""
        folder = self.cache.folder / "trees" / hashlib.sha256(data).hexdigest()[:16]
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise storage_error(error, folder) from error
        return RemoteArchive(catalogue.read(data, info), folder, f"{info['name']} of {self.url}")

    def close(self) -> None:
        close = getattr(self._transport, "close", None)
        if close is not None:
            close()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


# the name of a file, none is the default
def connect(  # nosec B107
    url: str, events: Events, token_file: str = "", tls_ca: str = "", tls_pin: str = ""
) -> Client:
    """A client of a server: carried where the door carries requests (QGIS, which has the token), else by our own HTTP
    with the token of KINSCAPE_TOKEN or of a file. Raises InputError, RemoteError, Cancelled."""
    checked_url(url)
    if events.carry is not None:
        client = Client(url, CarriedTransport(events.carry))
    else:
        client = Client(url, OwnTransport(tls_ca, tls_pin), read_token(token_file))
    try:
        client.about(events)
    except BaseException:
        client.close()
        raise
    return client


# the name of a file, none is the default
def read_token(token_file: str = "") -> str:  # nosec B107
    """The token of KINSCAPE_TOKEN, or of a file that only its owner may read. Raises InputError, without the token in
    its text."""
    if not token_file:
        text, where = os.environ.get(TOKEN_VARIABLE, ""), TOKEN_VARIABLE
    else:
        where = token_file
        try:
            found = os.stat(token_file)
            if not stat.S_ISREG(found.st_mode) or found.st_size > 4096:
                raise InputError(f"{token_file} is not a file with a token", "give a text file with nothing else in it")
            if os.name != "nt" and found.st_mode & 0o077:
                raise InputError(f"{token_file} can be read by others", f"chmod 600 {token_file}")
            text = Path(token_file).read_text(encoding="utf-8", errors="replace")
        except OSError as error:
            why = error.strerror or error
            raise InputError(f"{token_file} cannot be read: {why}", "give the token's file") from None
    text = text.strip()
    if text and not _TOKEN.fullmatch(text):
        raise InputError(f"{where} holds no token", "it looks like ID.SECRET, on one line")
    return text


def refusal(url: str, reply: Reply) -> RemoteError:
    """The server's refusal as an error, in its own words where it has some that can be shown."""
    code, message, hint = _told(reply.body)
    name = url.partition("//")[2]
    if reply.status == 429 and code != "busy":
        wait = reply.headers.get("retry-after", "")
        later = f"ask again in {_seconds(wait)}" if wait.isdigit() else "ask again later"
        return BudgetError(message or f"{name} allows no more queries for now", hint or later)
    if code == "keys":
        return KeysWanted(message, hint)
    if reply.status == 401:
        return RemoteError(message or f"{name} does not know the token",
                           hint or "give the token that its owner gave you: in the server's authentication entry of "
                           f"QGIS, in {TOKEN_VARIABLE}, or with --token-file")
    if reply.status in (502, 503, 504):
        return RemoteError(message or f"{name} is busy", hint or "try again in a moment")
    if 300 <= reply.status < 400:
        return RemoteError(f"{name} sends elsewhere, which is not followed", "give the address that it moved to")
    return RemoteError(message or f"{name} refuses (status {reply.status})", hint or "ask its owner")


def _told(body: bytes) -> tuple[str, str, str]:
    try:
        found = json.loads(body[:MOST_JSON].decode("utf-8"))
    except (ValueError, RecursionError):
        return "", "", ""
    if not isinstance(found, dict):
        return "", "", ""
    code, message, hint = (_line(found.get(key)) for key in ("code", "message", "hint"))
    return code, message, hint


def _line(value: Any) -> str:
    """Words of a server that may be shown: one line of printable characters."""
    if not isinstance(value, str):
        return ""
    return "".join(c if c.isprintable() else " " for c in value[:_MOST_TEXT]).strip()


def _seconds(text: str) -> str:
    count = int(text[:9])
    return f"{count} s" if count < 120 else f"{count // 60} min" if count < 7200 else f"{count // 3600} h"


class Cache:
    """Files of servers by their SHA-256: what is there is whole, or it is not there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def get(self, digest: str) -> bytes | None:
        """None where it is not kept, or is damaged."""
        try:
            data = self._path(digest).read_bytes()
        except OSError:
            return None
        return data if hashlib.sha256(data).hexdigest() == digest else None

    def put(self, digest: str, data: bytes) -> None:
        """Keep it where that is possible; a full disk is no reason not to search."""
        target = self._path(digest)
        temporary = target.with_name(f"{target.name}.{secrets.token_hex(4)}.tmp")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_bytes(data)
            os.replace(temporary, target)
        except OSError:
            temporary.unlink(missing_ok=True)

    def was_sent(self, server_id: str, fingerprint: str) -> bool:
        """Whether these evaluation keys went to the server before; it may have lost them since."""
        return self._sent(server_id, fingerprint).is_file()

    def note_sent(self, server_id: str, fingerprint: str) -> None:
        """Where that cannot be kept, they are sent again."""
        mark = self._sent(server_id, fingerprint)
        try:
            mark.parent.mkdir(parents=True, exist_ok=True)
            mark.touch()
        except OSError:
            return

    def _sent(self, server_id: str, fingerprint: str) -> Path:
        return self.folder / "sent" / hashlib.sha256(f"{server_id}/{fingerprint}".encode()).hexdigest()

    def _path(self, digest: str) -> Path:
        if not _DIGEST.fullmatch(digest):
            raise bad_answer("a digest that is none")
        return self.folder / "files" / digest[:2] / digest
