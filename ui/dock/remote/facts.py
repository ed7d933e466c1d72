"""What is known of a server, and whom the next search asks. No widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from ....core.errors import KinscapeError
from .mode_words import known_modes

MOST_ARCHIVES, LONGEST_TEXT = 200, 300


class Reach(Enum):
    """Whether a server answers."""

    UNKNOWN = auto()  # not asked yet
    ASKING = auto()
    READY = auto()
    FAILED = auto()


@dataclass(frozen=True)
class RemoteArchive:
    """An archive of a server as it describes it: the server's own words, made harmless. ``modes``: those it offers.
    ``queries_left``: None where nobody counts. ``tile_m``: of its smallest tiles, None where that is not known.
    ``problem``: why this computer cannot make its questions, "" where it can."""

    name: str
    title: str = ""
    rows: int = 0
    encoder: str = ""
    modes: tuple[str, ...] = ()
    queries_left: int | None = None
    tile_m: float | None = None
    problem: str = ""

    @classmethod
    def of(cls, told: object) -> RemoteArchive | None:
        """Of one entry of a server's list; None for what makes no sense."""
        if not isinstance(told, Mapping) or not _text(told.get("name")):
            return None
        encoder = told.get("encoder")
        encoder = encoder.get("name") if isinstance(encoder, Mapping) else encoder
        modes, budget = told.get("modes"), told.get("budget")
        offered = {_text(mode) for mode in (modes if isinstance(modes, (list, tuple)) else ())} - {""}
        known = [mode for mode in known_modes() if mode in offered]
        sizes = told.get("tile_m")
        metres = [float(m) for m in (sizes if isinstance(sizes, (list, tuple)) else ()) if _is_number(m) and m > 0]
        return cls(
            name=_text(told["name"]),
            title=_text(told.get("title")) or _text(told["name"]),
            rows=_count(told.get("rows")) or 0,
            encoder=_text(encoder),
            modes=(*known, *sorted(offered.difference(known))),
            queries_left=_count(budget.get("left")) if isinstance(budget, Mapping) else None,
            tile_m=min(metres, default=None),
            problem=_text(told.get("why")) if told.get("fits") is False else "",
        )


@dataclass(frozen=True)
class ServerFacts:
    """``name``: as the server calls itself. ``error``: why it did not answer."""

    reach: Reach = Reach.UNKNOWN
    name: str = ""
    archives: tuple[RemoteArchive, ...] = ()
    error: KinscapeError | None = None

    @classmethod
    def of(cls, summary: Mapping[str, Any]) -> ServerFacts:
        """Of the summary of RemoteInfoJob."""
        about, told = summary.get("server"), summary.get("archives")
        found = [RemoteArchive.of(one) for one in (told if isinstance(told, (list, tuple)) else ())[:MOST_ARCHIVES]]
        name = _text(about.get("name")) if isinstance(about, Mapping) else ""
        return cls(Reach.READY, name, tuple(one for one in found if one))

    def archive(self, name: str) -> RemoteArchive | None:
        return next((one for one in self.archives if one.name == name), None)


@dataclass(frozen=True)
class Target:
    """Whom a search asks: an archive of a server, in a mode. ``options``: of the mode, and ``is_full``: never in the
    short form, as RemoteSearchJob takes them."""

    server: str
    archive: str
    mode: str
    options: tuple[tuple[str, str], ...] = ()
    is_full: bool = False

    @property
    def place(self) -> tuple[str, str]:
        """The archive, however it is asked."""
        return self.server, self.archive

    def with_mode(self, mode: str) -> Target:
        """In another mode, with its usual options."""
        return Target(self.server, self.archive, mode)

    def to_dict(self) -> dict[str, Any]:
        """As a project keeps it; nothing in it is secret."""
        return {"server": self.server, "archive": self.archive, "mode": self.mode, "options": dict(self.options),
                "is_full": self.is_full}  # fmt: skip

    @classmethod
    def from_dict(cls, told: object) -> Target | None:
        """What ``to_dict`` gave, perhaps in another version or by somebody else; None for what makes no sense."""
        if not isinstance(told, Mapping):
            return None
        server, archive, mode = (_text(told.get(key)) for key in ("server", "archive", "mode"))
        options = told.get("options")
        pairs = options.items() if isinstance(options, Mapping) else ()
        plain = sorted((_text(name), _text(value)) for name, value in pairs if _text(name))
        if not (server and archive and mode):
            return None
        return cls(server, archive, mode, tuple(plain), told.get("is_full") is True)


def _text(value: object) -> str:
    """A text of a server for a label: one line, not endless."""
    return " ".join(value.split())[:LONGEST_TEXT] if isinstance(value, str) else ""


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
