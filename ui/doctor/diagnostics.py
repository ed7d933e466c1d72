"""A diagnosis as text that may be shown to strangers: no home folder, no user or computer name, no password. No Qt."""

from __future__ import annotations

import getpass
import json
import os
import re
import socket
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

# names that say nothing about a person or a place
_NOBODY = {"root", "user", "users", "admin", "administrator", "guest", "default", "public", "shared", "localhost",
           "home", "qgis", "python", "kinscape", "engine", "ubuntu", "debian", "docker", "nobody"}  # fmt: skip
_SLASH = r"(?:[\\/]+|%5C|%2F)"
_COLON = r"(?::|%3A|\|)"
_END = r"(?![^\W_])"  # not in the middle of a word; "_", "-" and "." end one
_BEGIN = r"(?<![^\W_])"
# Homes by their shape, for users that we do not know of: on network shares and other drives, too.
_SHAPES = re.compile(
    rf"(?:(?:[A-Z]{_COLON}|(?<=/)[a-z](?={_SLASH}Users))?{_SLASH}(?:Users|Documents and Settings|home|homes)"
    rf"{_SLASH})(?!(?:Public|Shared|Default|All Users|AppData|linuxbrew){_END})"
    r"(?:[^\\/\s\"'<>|:;,*?%]|%(?!2F|5C)[0-9A-F]{2}|(?<=\S) (?=[^\s\\/\"'<>|:;,*?]+[\\/]))+",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\b([a-z][a-z0-9+.-]*)://([^\s\"'<>`]*)", re.IGNORECASE)
_BARE_CREDENTIALS = re.compile(r"(?<![\w/.:-])[\w.%+$!~-]+:[^\s@/\\\"'<>]+@(?=[\w.-]+)")
_HEADER = re.compile(
    r"((?:proxy-)?authorization['\"]?\s*[:=]\s*['\"]?(?:(?:basic|bearer|digest)\s+)?)[^\s'\",;]+", re.IGNORECASE
)
_SECRET = re.compile(
    r"([\w.-]*(?:password|passwd|passphrase|pwd|secret|token|api[-_]?key|access[-_]?key|signature|authcfg"
    r"|credential|cookie)[\w.-]*"
    r"['\"]?\s*[=:]\s*)(\"[^\"]*\"|'[^']*'|[^\s,;&)}\]]+)",
    re.IGNORECASE,
)
_DB_USER = re.compile(r"\b(user(?:name)?\s*=\s*)('[^']*'|\"[^\"]*\"|[^\s,;&]+)", re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_SHARE = re.compile(r"(?<![\\/\w:])(\\\\(?:\\\\)?)(?!\?|\.)([^\\/\s\"'<>|]+)(?=\\)")


@dataclass(frozen=True)
class Person:
    """Who must not be recognised: home folders, names of the user, names of the computer."""

    homes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()


def this_person() -> Person:
    """The user of this process, from every place that knows."""
    homes = {os.path.expanduser("~"), os.path.realpath(os.path.expanduser("~"))}
    names = {os.environ.get(name, "") for name in ("USER", "LOGNAME", "USERNAME", "LNAME")}
    homes |= {os.environ.get(name, "") for name in ("HOME", "USERPROFILE")}
    try:
        names.add(getpass.getuser())
    except (OSError, KeyError, ImportError):  # a user that the system does not list
        names.add("")
    try:
        import pwd

        entry = pwd.getpwuid(os.getuid())
        names |= {entry.pw_name, *entry.pw_gecos.split(",")[:1]}
        homes.add(entry.pw_dir)
    except (ImportError, KeyError):  # Windows; or, again, a user that is not listed
        names.add("")
    hosts = {socket.gethostname(), os.environ.get("COMPUTERNAME", ""), os.environ.get("HOSTNAME", "")}
    hosts |= {host.split(".")[0] for host in hosts}
    return Person(*(tuple(sorted(filter(None, s), key=lambda t: (-len(t), t))) for s in (homes, names, hosts)))


def scrub(text: str, person: Person | None = None) -> str:
    """``text`` without what identifies ``person`` (None: this process's user) or opens anything: homes become ``~``,
    names ``<user>`` and ``<host>``, credentials ``***``; addresses lose their query."""
    who = this_person() if person is None else person
    text = _ADDRESS.sub(_clean_address, text)
    text = _HEADER.sub(r"\1***", text)
    text = _SECRET.sub(r"\1***", text)
    text = _DB_USER.sub(r"\1***", text)
    text = _BARE_CREDENTIALS.sub("***@", text)
    text = _EMAIL.sub(_clean_email, text)
    for home in who.homes:
        text = _without_home(text, home)
    text = _SHAPES.sub("~", text)
    text = _SHARE.sub(r"\1<host>", text)
    for name in who.names:
        text = _without_word(text, name, "<user>")
    for host in who.hosts:
        text = _without_word(text, host, "<host>")
    return text


def markdown(
    title: str,
    sections: Iterable[tuple[str, Sequence[tuple[str, str, str, str]]]],
    log: Iterable[str] = (),
    facts: Any = None,
    log_title: str = "Log",
    facts_title: str = "Facts",
    person: Person | None = None,
) -> str:
    """``sections``: (heading, rows of (state, title, found, remedy)). ``log``: lines, oldest first. ``facts``: what the
    engine answered, as JSON. Scrubbed as a whole, so that nothing is forgotten."""
    parts = [f"# {title}"]
    for heading, rows in sections:
        lines = [f"- **[{state}]** {name}: {_one_line(found)}" + (f" -> {_one_line(remedy)}" if remedy else "")
                 for state, name, found, remedy in rows]  # fmt: skip
        parts.append("\n".join([f"## {heading}", "", *lines]))
    lines = [line for text in log for line in text.splitlines()]
    if lines:
        parts.append(f"## {log_title}\n\n" + _fenced("\n".join(lines), "text"))
    if facts:
        parts.append(f"## {facts_title}\n\n" + _fenced(json.dumps(facts, indent=1, ensure_ascii=False), "json"))
    return scrub("\n\n".join(parts) + "\n", person)


def _one_line(text: str) -> str:
    return " ".join(text.replace("\u200b", "").split())


def _fenced(text: str, kind: str) -> str:
    """A code block that its own text cannot close."""
    fence = "`" * max(3, 1 + max((len(m) for m in re.findall(r"`+", text)), default=0))
    return f"{fence}{kind}\n{text}\n{fence}"


# -- addresses
def _clean_address(match: re.Match[str]) -> str:
    scheme, rest = match[1], match[2]
    return f"{scheme}://{_without_query(_without_credentials(rest))}"


def _without_credentials(rest: str) -> str:
    """What follows ``://``, without user and password; a password may hold any sign, even a slash."""
    authority = re.split(r"[/?#\\]", rest, maxsplit=1)[0]
    if "@" in authority:  # up to the last one: nothing of a password with such a sign in it may stay
        return "***@" + rest[rest.rindex("@") + 1 :]
    has_odd_port = ":" in authority and not authority.rsplit(":", 1)[1].isdigit() and not authority.startswith("[")
    if has_odd_port and "@" in rest:
        return "***@" + rest[rest.rindex("@") + 1 :]
    return rest


def _without_query(rest: str) -> str:
    cut = re.search(r"[?#]", rest)
    if cut is None:
        return rest
    trailing = re.search(r"[).,;\]]*$", rest[cut.start() :])
    return rest[: cut.start()] + "?***" + (trailing[0] if trailing else "")


def _clean_email(match: re.Match[str]) -> str:
    return match[0] if match[0].startswith("***@") else "<email>"


# -- homes and names
def _without_home(text: str, home: str) -> str:
    parts = [part for part in re.split(r"[\\/]+", home) if part]
    if not parts or (len(parts) == 1 and parts[0].endswith(":")):
        return text
    if parts[0].endswith(":"):  # a drive: C:, C%3A, /c
        drive = re.escape(parts[0][0])
        lead = rf"(?:{_BEGIN}{drive}{_COLON}|(?<=/){drive}(?=/))"
    else:
        lead = _SLASH + _any_form(parts[0])
    body = "".join(_SLASH + _any_form(part) for part in parts[1:])
    return re.sub(lead + body + _END, "~", text, flags=re.IGNORECASE)


def _without_word(text: str, word: str, instead: str) -> str:
    """``text`` with ``word`` replaced where it stands alone, in any case, also as it is written in addresses."""
    word = word.strip()
    if len(word) < 2 or word.lower() in _NOBODY:
        return text
    return re.sub(_BEGIN + _any_form(word) + _END, instead, text, flags=re.IGNORECASE)


def _any_form(part: str) -> str:
    """An expression for a name as it is, composed or decomposed (macOS), and quoted for addresses or for JSON."""
    forms = {unicodedata.normalize(kind, part) for kind in ("NFC", "NFD")} | {part}
    forms |= {quote(form) for form in forms} | {json.dumps(form)[1:-1] for form in forms}
    return "(?:" + "|".join(re.escape(form) for form in sorted(forms, key=lambda f: (-len(f), f))) + ")"
