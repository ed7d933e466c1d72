"""How much land cover shall count beside the looks, and what each class weighs. Neither Qt nor QGIS."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ....core.landcover.distance import SHORTLIST

MOST_WEIGHT, WEIGHT_STEP = 8.0, 0.5
MAX_SHORTLIST = 10_000  # of the visually best places; more are not read for re-ranking
_MAX_WEIGHTS, _LONGEST_NAME, _UTMOST_WEIGHT = 256, 200, 1000.0

Weights = tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class CoverWish:
    """The three fields of a search, and of what is shown of one, that are about land cover.

    cover: 0 (looks alone) to 1 (land cover alone). shortlist: so many of the visually best places may move.
    class_weights: (name of a class, weight from 0), of those classes that do not weigh 1.
    """

    cover: float = 0.0
    shortlist: int = SHORTLIST
    class_weights: Weights = ()

    @classmethod
    def of(cls, what: object) -> CoverWish:
        """Of anything with fields of these names (a HitsChoice, a SearchJob); what makes no sense is the default."""
        return cls.from_dict({name: getattr(what, name, None) for name in cls.__dataclass_fields__})

    @classmethod
    def from_dict(cls, data: object) -> CoverWish:
        """From JSON, perhaps of another version: a value that makes no sense becomes the default."""
        given = data if isinstance(data, Mapping) else {}
        fields: dict[str, Any] = {}
        if is_cover(given.get("cover")):
            fields["cover"] = float(given["cover"])
        if is_shortlist(given.get("shortlist")):
            fields["shortlist"] = int(given["shortlist"])
        if are_weights(given.get("class_weights")):
            fields["class_weights"] = as_weights(given["class_weights"])
        return cls(**fields)

    def fields(self) -> dict[str, Any]:
        """As fields of SearchJob."""
        return {"cover": self.cover, "shortlist": self.shortlist, "class_weights": self.class_weights}

    def for_classes(self, names: Iterable[str]) -> CoverWish:
        """What a search in an archive with these classes is asked for: weights of others are left out, and nothing is
        said of land cover that does not count."""
        if self.cover <= 0:
            return CoverWish()
        own = {name.strip().casefold() for name in names}
        kept = tuple(pair for pair in self.class_weights if pair[0].strip().casefold() in own)
        return CoverWish(self.cover, self.shortlist, kept)

    def weight(self, name: str) -> float:
        """Of the class ``name``, whatever its capitals."""
        plain = name.strip().casefold()
        return next((w for own, w in self.class_weights if own.strip().casefold() == plain), 1.0)


def is_cover(value: object) -> bool:
    return _is_number(value) and 0 <= value <= 1


def is_shortlist(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= MAX_SHORTLIST


def are_weights(value: object) -> bool:
    """Whether ``value`` is a list of (name, weight)."""
    if not isinstance(value, (list, tuple)) or len(value) > _MAX_WEIGHTS:
        return False
    return all(
        isinstance(pair, (list, tuple))
        and len(pair) == 2
        and isinstance(pair[0], str)
        and len(pair[0]) <= _LONGEST_NAME
        and _is_number(pair[1])
        and 0 <= pair[1] <= _UTMOST_WEIGHT
        for pair in value
    )


def as_weights(pairs: Iterable[Any]) -> Weights:
    """Pairs of name and weight as they are kept: without those that weigh 1, by name."""
    return tuple(sorted((str(name), float(weight)) for name, weight in pairs if float(weight) != 1.0))


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
