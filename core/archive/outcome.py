"""What an indexing run comes to: its outcome, and the errors of one that came to nothing."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError, KinscapeError, RasterError
from .manifest import Manifest
from .plan import Plan
from .settle import grid_text


@dataclass(frozen=True)
class Outcome:
    """What a run did. ``kept``: sources that were as they are; ``failed``: path -> message."""

    manifest: Manifest
    new_tiles: int
    kept: int
    dropped: int
    failed: dict[str, str]
    notes: list[str]
    peak_rss_mb: float | None
    seconds: float


def no_tiles(plan: Plan, failed: dict[str, str]) -> RasterError:
    """The error of a run that gave not one tile."""
    grid, holes = plan.manifest.grid, plan.manifest.max_hole_share
    read = [item.path for item in plan.items if not item.failure]
    where = read[0] if len(read) == 1 else f"{len(read):,} sources"
    others = f"; and {len(failed):,} cannot be read: {next(iter(failed.values()))}" if failed else ""
    if not plan.new_skipped:
        return RasterError(f"{where}: no tile at all{others}", "check that there are pixels")
    what = "file" if grid.whole else f"tile of {grid_text(grid)}"
    return RasterError(
        f"{where}: no {what} has enough valid pixels; all {plan.new_skipped:,} have more than {holes:.0%} holes "
        f"(nodata, or ground outside the raster){others}",
        "choose smaller tiles, or check the nodata value of the sources",
    )


def all_failed(failed: dict[str, str]) -> KinscapeError:
    """The error of a run in which not one source could be indexed (path -> message)."""
    messages = list(failed.values())
    if not messages:
        return InputError("there is nothing to index", "name rasters or folders")
    if len(messages) == 1:
        return RasterError(messages[0])
    return RasterError(f"none of {len(messages)} sources can be indexed; the first: {messages[0]}")
