"""What indexing some rasters would take: tiles, disk, memory, from their headers alone."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..encoders import registry
from ..encoders.base import EncoderSpec
from ..errors import InputError, RasterError
from ..events import Events
from ..raster import crs_tools
from ..raster.grid import Grid
from ..raster.source import SourceInfo, choose_bands, describe, require_georeference
from ..raster.sources import find_sources
from . import crew
from .commit import resolve
from .inventory import file_identity
from .manifest import MANIFEST_NAME, Manifest, read_manifest
from .memory import peak_rss_mb
from .settle import Wishes, check_wishes, new_grid
from .store import relocated

_MOST_LOOKED_AT = 300  # headers; of more files so many are taken as a sample
_TABLE_BYTES = 64  # of a tile, beside its vector (measured: 45 to 70)
_NETWORK_MB = 1450  # with torch, and blocks in work (measured: 1341 to 1439 with the learned encoder, 500 of torch)
_EDGE = 0.5  # tiles at an edge with more than a quarter of holes are left out: half a tile is lost on each axis


def estimate(sources: Sequence[str], folder: str, wishes: Wishes, excluded: Sequence[str],
             events: Events) -> dict[str, Any]:
    """The summary of ``EstimateJob``."""
    left_out = {file_identity(path) for path in excluded}
    found = [path for path in find_sources(sources, events) if file_identity(path) not in left_out]
    manifest = _manifest(folder)
    if manifest is not None:
        check_wishes(wishes, manifest, Path(folder))
    known = {file_identity(e.path) for e in relocated(manifest, Path(folder).absolute())} if manifest else set()
    new = [path for path in found if file_identity(path) not in known]
    members = _members(found, events)
    is_whole = manifest.grid.whole if manifest else wishes.whole
    infos, failed = _look(new, is_whole, manifest.bands if manifest else wishes.bands, events)
    grid, dim, name = _grid(manifest, wishes, infos, failed)
    looked_at = len(infos) + len(failed)
    scale = len(new) / looked_at if looked_at else 0.0
    positions = round(scale * sum(_positions(grid, info) for info in infos))
    finest = min((info.gsd_m for info in infos if info.gsd_m), default=None)
    tile_m = grid.scales[0].tile_m if grid.scales else None
    return {
        "rasters": len(found),
        "new": len(new),
        "looked_at": looked_at,
        "unreadable": [{"path": path, "message": message} for path, message in failed.items()],
        "tiles": positions,
        "tile_m": tile_m,
        "tile_px": round(tile_m / finest) if tile_m and finest else None,
        "size_bytes": positions * (4 * dim + _TABLE_BYTES),
        "free_bytes": _free(folder),
        "memory_mb": _memory_mb(name, positions),
        "encoder": name,
        "members": members,
    }


def _manifest(folder: str) -> Manifest | None:
    path = resolve(Path(folder).expanduser().absolute(), MANIFEST_NAME) if folder else None
    return read_manifest(path) if path is not None and path.exists() else None


def _look(paths: Sequence[str], is_whole: bool, bands: tuple[int, ...],
          events: Events) -> tuple[list[SourceInfo], dict[str, str]]:
    """(headers, path -> why it cannot be indexed) of the files, or of a sample spread over them."""
    step = np.unique(np.linspace(0, len(paths) - 1, min(len(paths), _MOST_LOOKED_AT)).astype(int)) if paths else ()
    infos, failed = [], {}
    for done, number in enumerate(step):
        events.check_cancelled()
        events.progress("looking at files", done, len(step), "files")
        try:
            info = describe(paths[number])
            if not is_whole:
                require_georeference(info)
            choose_bands(info, bands)
        except RasterError as error:
            failed[paths[number]] = str(error)
            continue
        if not info.is_score_map:
            infos.append(info)
    return infos, failed


def _grid(manifest: Manifest | None, wishes: Wishes, infos: list[SourceInfo],
          failed: dict[str, str]) -> tuple[Grid, int, str]:
    """(grid, dimensions of a vector, name of the encoder) of the archive that is or would be."""
    if manifest is not None:
        return manifest.grid, manifest.encoder.dim, manifest.encoder.name
    if not infos:
        raise RasterError(next(iter(failed.values()), "there is no raster to index"))
    name = wishes.encoder or registry.default_encoder()[0]
    facts = _facts(name)  # a network takes long to load, and its weights may not be here yet: its facts are enough
    if not facts:
        raise InputError(f"no encoder called {name!r}", "known: " + ", ".join(registry.encoder_names()))
    spec = EncoderSpec(name, facts["dim"], facts["input_px"], facts["cell_px"])
    return new_grid(wishes, infos, spec)[0], spec.dim, name


def _facts(encoder: str) -> dict[str, Any]:
    """The encoder's entry in the catalogue; {} for one of another program, as an archive may have."""
    return next((entry for entry in registry.encoder_catalogue() if entry["name"] == encoder), {})


def _positions(grid: Grid, info: SourceInfo) -> int:
    """About how many tiles a raster gives, without its holes."""
    if grid.whole:
        return 1
    width, height = _extent_m(grid, info)
    total = 0
    for scale in grid.scales:
        stride = scale.stride_px * scale.gsd_m
        across, along = ((side - _EDGE * scale.tile_m) / stride + 1 for side in (width, height))
        total += max(0, round(across)) * max(0, round(along))
    return total


def _extent_m(grid: Grid, info: SourceInfo) -> tuple[float, float]:
    """Width and height of a raster in the grid's CRS, as a rectangle of the same area."""
    west, south, east, north = info.bounds
    x, y = np.array([west, east, east, west]), np.array([south, south, north, north])
    x, y = crs_tools.transform(info.crs, grid.crs, x, y)
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        return 0.0, 0.0
    width = np.mean([np.hypot(x[1] - x[0], y[1] - y[0]), np.hypot(x[2] - x[3], y[2] - y[3])])
    height = np.mean([np.hypot(x[3] - x[0], y[3] - y[0]), np.hypot(x[2] - x[1], y[2] - y[1])])
    return float(width), float(height)


def _members(found: Sequence[str], events: Events) -> list[str]:
    """Files of the list that a virtual raster of the list is made of."""
    by_name = {file_identity(path): path for path in found}
    inner: set[str] = set()
    for path in found:
        if path.lower().endswith(".vrt"):
            events.check_cancelled()
            try:
                inner |= {file_identity(file) for file in describe(path).files} - {file_identity(path)}
            except RasterError as error:
                events.log(str(error))  # it is told again among those that cannot be indexed
    return [path for name, path in by_name.items() if name in inner]


def _memory_mb(encoder: str, tiles: int) -> int:
    """About the most that the engine takes with its workers."""
    weights_mb = float(_facts(encoder).get("size_mb") or 0)
    if encoder != registry.HANDMADE:  # networks bring their own threads: there are no worker processes
        return round(_NETWORK_MB + 4 * weights_mb)
    own = max(peak_rss_mb() or 0.0, crew.WORKER_MB) + 4 * weights_mb
    return round(own + crew.WORKER_MB * crew.worker_count(None, max(1, tiles // 256)))


def _free(folder: str) -> int | None:
    """Bytes free where the archive is to be."""
    path = Path(folder).expanduser().absolute() if folder else None
    while path is not None and not path.exists() and path != path.parent:
        path = path.parent
    try:
        return shutil.disk_usage(path).free if path is not None and os.path.isdir(path) else None
    except OSError:
        return None
