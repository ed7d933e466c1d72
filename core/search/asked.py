"""What a search is asked: the fields of a search job that this package reads.

Jobs stand above this package, so it knows them by their shape alone; what the fields mean stands in ``jobs.search`` and
``jobs.examples``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

Box = tuple[float, float, float, float]


class AskedExample(Protocol):
    """A polygon on a raster, an image file, a tile of the archive, or words; the others are ""."""

    @property
    def raster(self) -> str: ...
    @property
    def polygon(self) -> tuple[tuple[float, float], ...]: ...
    @property
    def crs(self) -> str: ...
    @property
    def image(self) -> str: ...
    @property
    def gsd_m(self) -> float | None: ...
    @property
    def tile(self) -> str: ...
    @property
    def source(self) -> str: ...
    @property
    def text(self) -> str: ...


@dataclass(frozen=True)
class Filters:
    """The filters of a search and nothing else; "" and None filter nothing."""

    within: str = ""
    within_layer: str = ""
    extent: Box | None = None
    extent_crs: str = ""
    date_from: str = ""
    date_to: str = ""
    sources: tuple[str, ...] = ()
    near: tuple[float, float] | None = None
    near_crs: str = "EPSG:4326"
    radius_m: float | None = None

    @classmethod
    def of(cls, asked: AskedSearch) -> Filters:
        return cls(**{name: getattr(asked, name) for name in cls.__dataclass_fields__})

    @property
    def is_any(self) -> bool:
        """Whether anything is filtered at all."""
        return self != Filters(within_layer=self.within_layer, extent_crs=self.extent_crs, near_crs=self.near_crs)


class AskedQuery(Protocol):
    """What makes the query of a job: its examples, the scale that they are read at, a concept file ("": none) whose
    examples join them, and how they become one vector."""

    @property
    def like(self) -> tuple[AskedExample, ...]: ...
    @property
    def unlike(self) -> tuple[AskedExample, ...]: ...
    @property
    def scale(self) -> str: ...
    @property
    def learner(self) -> str: ...
    @property
    def concept(self) -> str: ...


class AskedSearch(AskedQuery, Protocol):
    """A search job: its query, filters (as in ``Filters``), and how to rank."""

    @property
    def k(self) -> int: ...
    @property
    def min_score(self) -> float | None: ...
    @property
    def one_per_place(self) -> bool: ...
    @property
    def max_overlap(self) -> float: ...
    @property
    def skip_query_place(self) -> bool: ...
    @property
    def method(self) -> str: ...
    @property
    def score_map(self) -> str: ...
    @property
    def cover(self) -> float: ...
    @property
    def shortlist(self) -> int: ...
    @property
    def class_weights(self) -> tuple[tuple[str, float], ...]: ...
