"""Job: find every place of an archive that looks like the examples; write the ranked places and the score map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .base import Job
from .examples import Example


@dataclass(frozen=True)
class SearchJob(Job):
    """``like`` (at least one) and ``unlike``: examples. ``k``: at most so many places, up to 100,000.

    Filters, all optional and combined: ``within`` (a polygon file; ``within_layer`` of it), ``extent`` (xmin, ymin, xmax, ymax
    in ``extent_crs``, "" = the archive's grid), ``date_from``/``date_to`` (ISO dates, inclusive), ``sources`` (paths or their
    ends), ``near`` (x, y in ``near_crs``, default geographic) with ``radius_m`` (geodesic metres).
    ``min_score``: range search; with it every place scoring at least this, up to k.
    ``one_per_place``: keep the best of tiles that overlap by more than ``max_overlap`` (intersection over union), and group dates.
    ``skip_query_place``: leave out places that overlap the query itself by more than ``max_overlap``.
    ``scale``: "auto" (the scale nearest to the query's size), "all", or a tile size in metres as text.
    ``method``: "exact", or "index" to use the archive's approximate index.
    Outputs: ``out`` (GeoPackage with layers places and query), ``score_map`` (float32 GeoTIFF) in ``score_map_crs`` ("" = grid CRS).
    The recipe is written beside ``out`` as NAME.recipe.json.
    """

    kind: ClassVar[str] = "search"

    archive: str
    like: tuple[Example, ...]
    out: str
    unlike: tuple[Example, ...] = ()
    k: int = 50
    min_score: float | None = None
    within: str = ""
    within_layer: str = ""
    extent: tuple[float, float, float, float] | None = None
    extent_crs: str = ""
    date_from: str = ""
    date_to: str = ""
    sources: tuple[str, ...] = ()
    near: tuple[float, float] | None = None
    near_crs: str = "EPSG:4326"
    radius_m: float | None = None
    one_per_place: bool = True
    max_overlap: float = 0.25
    skip_query_place: bool = False
    scale: str = "auto"
    method: str = "exact"
    score_map: str = ""
    score_map_crs: str = ""
