"""An archive in words: what is inside, and what is not up to date."""

from __future__ import annotations

from typing import Any

from ..cover_words import cover_text
from ..i18n import tr
from ..words import metres, rasters, size, tiles


def totals_text(info: dict[str, Any]) -> str:
    """The archive in two or three lines. What is not up to date is told apart (``stale_text``, and the cards of the
    page)."""
    grid = info.get("grid") or {}
    scales = ", ".join(metres(float(s["tile_m"])) for s in grid.get("scales") or [])
    files, bytes_ = rasters(len(info.get("sources", []))), size(info.get("size_bytes", 0))
    encoder = info.get("encoder") or {}
    lines = [
        tr("{0} of {1} from {2}, {3}").format(tiles(info.get("tiles", 0)), scales, files, bytes_)
        if scales
        else tr("{0}, each one tile; {1}").format(files, bytes_),
        " · ".join(str(part) for part in (encoder.get("name"), grid.get("name")) if part),
    ]
    if info.get("land_cover"):
        lines.append(tr("Land cover: {0}").format(cover_text(info)))
    return "\n".join(lines)


def count(value: object) -> int:
    """How many: InfoJob lists paths, or gives a number."""
    return len(value) if isinstance(value, (list, tuple)) else int(value or 0)


def stale_text(info: dict[str, Any]) -> str:
    """What an update would mend, or ""."""
    parts = []
    changed, missing = count(info.get("changed")), count(info.get("missing"))
    if changed:
        parts.append(tr("{0} changed").format(rasters(changed)))
    if missing:
        parts.append(tr("{0} missing").format(rasters(missing)))
    if info.get("is_partial"):
        parts.append(tr("building was interrupted"))
    if not parts and info.get("is_stale"):
        parts.append(tr("the rasters changed"))
    return tr("Not up to date: {0}. Update brings it up to date.").format(", ".join(parts)) if parts else ""
