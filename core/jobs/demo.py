"""Job: the main job from raster to ranked places in one go, on a generated scene with known truth or on the user's raster."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .base import Job


@dataclass(frozen=True)
class DemoJob(Job):
    """``raster`` "" uses a generated scene (core/synthetic.py). ``bbox`` (xmin, ymin, xmax, ymax) in the raster's CRS is the query.

    Leaves in ``out``: archive/, results.gpkg, scores.tif, results.recipe.json, and scene.tif where it was generated.
    """

    kind: ClassVar[str] = "demo"

    out: str
    raster: str = ""
    bbox: tuple[float, float, float, float] | None = None
    tile_m: float | None = None
    k: int = 24
