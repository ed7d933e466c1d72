"""The classes that a land-cover network tells apart: their names, in order, and the colours they are drawn in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from ..errors import InputError

MOST_CLASSES = 254
"""A map keeps class i as the number i + 1 in a byte, 0 being no data."""
LEAST_GSD_M, MOST_GSD_M = 0.001, 10_000.0
"""Metres a pixel that a map or an image can have."""
_COLOUR = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True)
class LandCover:
    """``names`` and ``colours`` ("#rrggbb", lower case), one each; class i of a network is number i + 1 of a map.

    Raises InputError for lists of different lengths, fewer than two classes, repeated names, or what is no colour.
    """

    names: tuple[str, ...]
    colours: tuple[str, ...]

    def __post_init__(self) -> None:
        if not 2 <= len(self.names) <= MOST_CLASSES:
            raise InputError(f"{len(self.names)} land-cover classes are not possible",
                             f"name from 2 to {MOST_CLASSES}")
        if len(self.colours) != len(self.names):
            raise InputError(f"{len(self.names)} land-cover classes have {len(self.colours)} colours",
                             "give one colour each")
        if len(set(self.names)) < len(self.names) or not all(self.names):
            raise InputError("two land-cover classes have the same name, or one has none", "name each differently")
        wrong = next((colour for colour in self.colours if not _COLOUR.fullmatch(colour)), None)
        if wrong is not None:
            raise InputError(f"{wrong!r} is not a colour", "write it as #rrggbb in small letters")

    def __len__(self) -> int:
        return len(self.names)

    @property
    def rgb(self) -> tuple[tuple[int, int, int], ...]:
        """The colours as red, green, blue from 0 to 255."""
        return tuple((int(c[1:3], 16), int(c[3:5], 16), int(c[5:7], 16)) for c in self.colours)

    @classmethod
    def from_list(cls, entries: Any) -> LandCover:
        """From [{"name": "water", "colour": "#2a7fc4"}, ...]. Raises InputError."""
        if not isinstance(entries, (list, tuple)) or not all(
                isinstance(e, dict) and isinstance(e.get("name"), str) and isinstance(e.get("colour"), str)
                for e in entries):
            raise InputError("the land-cover classes are not a list of names and colours",
                             'each is written {"name": "water", "colour": "#2a7fc4"}')
        return cls(tuple(e["name"] for e in entries), tuple(e["colour"] for e in entries))


def check_gsd(gsd_m: float, zero: str) -> None:
    """Raise InputError for metres a pixel that no image has; 0 stands for ``zero``."""
    if gsd_m and not LEAST_GSD_M <= gsd_m <= MOST_GSD_M:
        raise InputError(f"pixels of {gsd_m:g} m are not possible",
                         f"give {LEAST_GSD_M:g} to {MOST_GSD_M:,.0f} metres a pixel, or leave it out for {zero}")


DUBAI = LandCover(("water", "bare land", "road", "building", "vegetation"),
                  ("#2a7fc4", "#e0cda2", "#6b6b6b", "#c8402f", "#3f9a4b"))
"""The five classes of the Dubai data set (its 1 to 5; 0 is unlabelled): "land" there is ground without plants."""
