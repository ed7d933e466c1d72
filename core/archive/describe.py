"""An archive in words and numbers: what `info` shows and what `index` reports."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import numpy as np

from ..encoders.registry import takes_words
from ..events import Events
from ..raster import crs_tools
from .cover import cover_summary
from .manifest import Manifest, SourceEntry
from .store import Archive


def archive_summary(archive: Archive, is_checked: bool, events: Events) -> dict[str, Any]:
    """The summary of ``InfoJob``."""
    manifest = archive.manifest
    on_disk = _on_disk(archive, events) if is_checked else {"missing": [], "changed": []}
    index = archive.index()
    extent = archive_extent(archive)
    return {
        "path": str(archive.folder),
        "tiles": len(archive),
        "dim": archive.dim,
        "generation": archive.generation,
        "part": manifest.part,
        "excluded": list(manifest.excluded),
        "encoder": encoder_summary(manifest),
        "grid": grid_summary(manifest, archive),
        "bands": list(manifest.bands),
        "max_hole_share": manifest.max_hole_share,
        "sources": [source_summary(entry) for entry in archive.sources],
        "extent": extent,
        "extent_wgs84": to_wgs84(extent, archive.grid.crs),
        "index": None if index is None else index.facts(),
        "index_note": archive.index_note,
        "land_cover": cover_summary(archive),
        "size_bytes": sum(path.stat().st_size for path in archive.folder.rglob("*") if path.is_file()),
        "created": manifest.created,
        "updated": manifest.updated,
        "is_imported": manifest.is_imported,
        "is_partial": archive.is_partial,
        "is_stale": bool(on_disk["missing"] or on_disk["changed"]),
        **on_disk,
    }


def encoder_summary(manifest: Manifest) -> dict[str, Any]:
    """The manifest's entry, and ``has_text``: whether the encoder that is here under its name takes words."""
    return {**asdict(manifest.encoder), "has_text": takes_words(manifest.encoder.name)}


def grid_summary(manifest: Manifest, archive: Archive | None = None) -> dict[str, Any]:
    """The grid with, for each scale, its sizes and (where the archive is at hand) how many tiles it has."""
    grid = manifest.grid
    counts = np.bincount(archive.scale, minlength=len(grid.scales)) if archive is not None else None
    scales = [{"tile_m": s.tile_m, "tile_px": s.tile_px, "stride_px": s.stride_px, "overlap": round(s.overlap, 4),
               **({} if counts is None else {"tiles": int(counts[i])})} for i, s in enumerate(grid.scales)]
    return {"crs": grid.crs, "name": crs_tools.crs_name(grid.crs) if grid.crs else "", "whole": grid.whole,
            "scales": scales, "max_scale_error": round(manifest.max_scale_error, 6)}


def source_summary(entry: SourceEntry) -> dict[str, Any]:
    return {
        "path": entry.path,
        "name": entry.name,
        "state": entry.state,
        "tiles": entry.tiles,
        "skipped": entry.skipped,
        "date": entry.date,
        "bands": list(entry.bands),
        "gsd_m": entry.gsd_m,
        "bounds": None if entry.bounds is None else list(entry.bounds),
        "crs": entry.crs,
        "message": entry.message,
    }


def archive_extent(archive: Archive) -> list[float] | None:
    """Box around all tiles in the grid CRS; None if none has a footprint."""
    if archive.grid.whole:
        boxes = archive.bounds()
    else:
        boxes = np.array([entry.bounds for entry in archive.sources if entry.bounds and entry.tiles]).reshape(-1, 4)
    boxes = boxes[np.isfinite(boxes).all(axis=1)]
    if not len(boxes):
        return None
    return [float(v) for v in (*boxes[:, :2].min(axis=0), *boxes[:, 2:].max(axis=0))]


def to_wgs84(box: list[float] | None, crs: str) -> list[float] | None:
    """A box around ``box`` in longitude and latitude; None where it cannot be placed."""
    if box is None or not crs:
        return None
    steps = np.linspace(0, 1, 21)
    x = box[0] + (box[2] - box[0]) * np.concatenate([steps, steps, 0 * steps, 0 * steps + 1])
    y = box[1] + (box[3] - box[1]) * np.concatenate([0 * steps, 0 * steps + 1, steps, steps])
    lon, lat = crs_tools.transform(crs, crs_tools.LONLAT, x, y)
    good = np.isfinite(lon) & np.isfinite(lat)
    if not good.any():
        return None
    return [float(v) for v in (lon[good].min(), lat[good].min(), lon[good].max(), lat[good].max())]


def _on_disk(archive: Archive, events: Events) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {"missing": [], "changed": []}
    from .inventory import state_on_disk

    for done, entry in enumerate(archive.sources):
        events.check_cancelled()
        events.progress("comparing", done, len(archive.sources), "files")
        state = "ok" if entry.state == "imported" else state_on_disk(entry)
        if state != "ok":
            found[state].append(entry.path)
    return found
