"""Which projected CRS an archive's grid uses: the sources' own if they agree, else the one that keeps lengths best.

Tiles are squares of so many metres. The share by which a CRS misjudges a metre at the sources (its scale error, from
pyproj's factors) is therefore what counts.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pyproj
from pyproj.exceptions import CRSError, ProjError

from ..errors import RasterError
from . import crs_tools
from .projections import candidates
from .source import SourceInfo, require_georeference

# A well-known CRS is taken if it is this good; better to have a name than the last tenth of a percent.
GOOD_ENOUGH = 0.005
_POINTS_A_SIDE = 5
_MOST_POINTS = 20_000


@dataclass(frozen=True)
class GridCrs:
    """``crs``: authority code or WKT2; ``max_scale_error``: 0.004 = a metre on the grid is off by at most 0.4 % at the
    sources; ``reason``: one sentence for the user."""

    crs: str
    max_scale_error: float
    reason: str


def choose(infos: Sequence[SourceInfo]) -> GridCrs:
    """The grid CRS for these sources.

    1. The CRS of all sources, if they agree and it is projected in metres (nothing is warped then).
    2. The CRS of some of them (most pixels first), else the UTM or polar zone, that errs by less than 0.5 %.
    3. Of these and of projections fitted to the sources (``projections``), the one that errs least.
    Raises RasterError if a source has no georeference, or none can be placed on the earth.
    """
    if not infos:
        raise RasterError("no raster to choose a grid for", "add a raster first")
    for info in infos:
        require_georeference(info)
    own = _own(infos)
    lon, lat = ground_points(infos)
    if len(own) == 1 and crs_tools.is_metric(own[0]):
        text, error = crs_tools.short_text(own[0]), scale_error(own[0], lon, lat)
        warning = f", which is off the ground by up to {error:.0%} there" if GOOD_ENOUGH * 4 < error < math.inf else ""
        return GridCrs(text, error, f"all sources are in {crs_tools.crs_name(text)}{warning}")
    best: tuple[float, pyproj.CRS, str] | None = None
    for crs, kind, is_known in _all_candidates(own, lon, lat):
        error = scale_error(crs, lon, lat)
        if best is None or error < best[0]:
            best = (error, crs, kind)
        if is_known and error < GOOD_ENOUGH:
            best = (error, crs, kind)
            break
    if best is None or not math.isfinite(best[0]):
        best = (math.inf, pyproj.CRS.from_epsg(3857), "Web Mercator, for want of any that covers all of them")
    error, crs, kind = best
    return GridCrs(crs_tools.short_text(crs), error, f"the sources' systems differ or are not in metres; {kind}"
                   + (f", off by at most {error:.2%} at the sources" if math.isfinite(error) else ""))


def scale_error(crs: pyproj.CRS, lon: np.ndarray, lat: np.ndarray) -> float:
    """The largest share by which a length at these points (degrees, WGS 84) is misjudged in any direction.

    inf if one of them cannot be placed.
    """
    try:
        factors = pyproj.Proj(crs).get_factors(lon, lat, errcheck=False)
    except (ProjError, CRSError):
        return math.inf
    longest, shortest = np.asarray(factors.tissot_semimajor), np.asarray(factors.tissot_semiminor)
    if not (np.isfinite(longest).all() and np.isfinite(shortest).all()) or (shortest <= 0).any():
        return math.inf
    return float(max(np.max(longest - 1), np.max(1 - shortest), 0.0))


def ground_points(infos: Sequence[SourceInfo]) -> tuple[np.ndarray, np.ndarray]:
    """(longitude, latitude) in degrees of points spread over every source, edges included.

    Raises RasterError for a source of which no point lies on the earth.
    """
    side = max(2, min(_POINTS_A_SIDE, math.isqrt(max(4, _MOST_POINTS // len(infos)))))
    lons, lats = [], []
    for info in infos:
        xmin, ymin, xmax, ymax = info.bounds
        x, y = (a.ravel() for a in np.meshgrid(np.linspace(xmin, xmax, side), np.linspace(ymin, ymax, side)))
        lon, lat = crs_tools.transform(info.crs, crs_tools.LONLAT, x, y)
        good = np.isfinite(lon) & np.isfinite(lat) & (np.abs(lat) <= 90)
        if not good.any():
            raise RasterError(f"{info.path}: its position is not on the earth (bounds {info.bounds})",
                              "check its coordinate reference system and georeference")
        lons.append(lon[good])
        lats.append(lat[good])
    return np.concatenate(lons), np.concatenate(lats)


def _own(infos: Sequence[SourceInfo]) -> list[pyproj.CRS]:
    """The sources' different CRS, the one with most pixels first."""
    pixels: dict[str, int] = {}
    for info in infos:
        same = next((text for text in pixels if crs_tools.is_same(text, info.crs)), info.crs)
        pixels[same] = pixels.get(same, 0) + info.width * info.height
    return [crs_tools.crs_of(text) for text in sorted(pixels, key=lambda text: (-pixels[text], text))]


def _all_candidates(own: Sequence[pyproj.CRS], lon: np.ndarray, lat: np.ndarray
                    ) -> Iterator[tuple[pyproj.CRS, str, bool]]:
    """(CRS, how it is called in the reason, whether it is well known)."""
    for crs in own:
        if crs_tools.is_metric(crs):
            yield crs, f"{crs_tools.crs_name(crs_tools.short_text(crs))} of one of them fits all", True
    yield from candidates(lon, lat)
