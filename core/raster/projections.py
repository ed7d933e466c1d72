"""Projections fitted to points on the earth, from the well known to the tailor-made.

The tailor-made ones are conformal and rest on a fact of geometry: a Mercator projection is true along a great circle,
an oblique stereographic one along a small circle about its centre, a conic one along parallels. So the circle that
passes nearest to the points (a plane fitted to their unit vectors) gives the projection, and one factor balances what
is left. Three far-apart rasters always share a small circle.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pyproj
from pyproj.crs import ProjectedCRS
from pyproj.exceptions import CRSError, ProjError

_UTM_SOUTH, _UTM_NORTH = -80.0, 84.0
_E2 = 0.0066943799901413165  # WGS 84, first eccentricity squared


def candidates(lon: np.ndarray, lat: np.ndarray) -> Iterator[tuple[pyproj.CRS, str, bool]]:
    """(CRS, name, whether it is well known) for points in degrees; those that PROJ refuses are left out."""
    lon0, lat0 = middle(lon, lat)
    if _UTM_SOUTH <= lat0 <= _UTM_NORTH:
        zone = min(60, int((lon0 + 180) // 6) + 1)
        yield pyproj.CRS.from_epsg((32600 if lat0 >= 0 else 32700) + zone), f"UTM zone {zone} was chosen", True
    if lat0 > 60 or lat0 < -60:
        yield pyproj.CRS.from_epsg(32661 if lat0 > 0 else 32761), "the polar stereographic zone was chosen", True
    fitted = (_transverse_mercator(lon0, lat0), _conformal_conic(lon0, lat0, lat), _stereographic(lon, lat),
              _oblique_mercator(lon, lat), _oblique_mercator(lon, lat, through_farthest=True), _equal_area(lon0, lat0))
    for parameters, name in fitted:
        crs = _balanced(parameters, name, lon, lat)
        if crs is not None:
            yield crs, f"{_article(name)} {name} projection was fitted to them", False
    yield pyproj.CRS.from_epsg(3857), "Web Mercator was chosen", False


def middle(lon: np.ndarray, lat: np.ndarray) -> tuple[float, float]:
    """Longitude and latitude of the middle of points, also across the antimeridian and at the poles."""
    return _lonlat(unit_vectors(lon, lat).mean(axis=0))


def unit_vectors(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """(n, 3) points of the unit sphere at the conformal latitudes: conformal projections keep circles there."""
    lam, phi = np.radians(lon), np.radians(np.clip(lat, -90, 90))
    e = math.sqrt(_E2)
    # Snyder, Map Projections: A Working Manual (1987), eq. 3-1, in the form of tangents
    chi = np.arctan(np.sinh(np.arctanh(np.clip(np.sin(phi), -1 + 1e-16, 1 - 1e-16)) - e * np.arctanh(e * np.sin(phi))))
    return np.column_stack([np.cos(chi) * np.cos(lam), np.cos(chi) * np.sin(lam), np.sin(chi)])


def _transverse_mercator(lon0: float, lat0: float) -> tuple[dict, str]:
    return {"proj": "tmerc", "lat_0": lat0, "lon_0": lon0, "k": 1.0}, "transverse Mercator"


def _equal_area(lon0: float, lat0: float) -> tuple[dict, str]:
    return {"proj": "laea", "lat_0": lat0, "lon_0": lon0}, "azimuthal equal-area"


def _conformal_conic(lon0: float, lat0: float, lat: np.ndarray) -> tuple[dict, str]:
    """Two standard parallels a sixth of the way in from the extremes (Snyder, p. 99)."""
    low, high = float(np.min(lat)), float(np.max(lat))
    first, second = low + (high - low) / 6, high - (high - low) / 6
    return ({"proj": "lcc", "lat_1": first, "lat_2": second, "lat_0": (first + second) / 2, "lon_0": lon0},
            "conformal conic")


def _stereographic(lon: np.ndarray, lat: np.ndarray) -> tuple[dict, str]:
    """True along the small circle nearest to the points; about their middle if they lie close together."""
    vectors = unit_vectors(lon, lat)
    centre = vectors.mean(axis=0)
    spread, axes = np.linalg.eigh(np.cov((vectors - centre).T))  # squared, the least first
    pole = axes[:, 0] if spread[1] > 1e-6 * spread[2] else centre  # along one line: any circle fits
    if pole @ centre < 0:
        pole = -pole
    lon0, lat0 = _lonlat(pole)
    return {"proj": "sterea", "lat_0": lat0, "lon_0": lon0, "k": 1.0}, "oblique stereographic"


def _oblique_mercator(lon: np.ndarray, lat: np.ndarray, through_farthest: bool = False) -> tuple[dict, str]:
    """True along the great circle nearest to all points, or the one through the two that are farthest apart."""
    vectors = unit_vectors(lon, lat)
    if through_farthest:
        pole = np.cross(*_farthest(vectors))
    else:
        pole = np.linalg.eigh(vectors.T @ vectors)[1][:, 0]
    pole = pole / (np.linalg.norm(pole) or 1.0)
    centre = vectors.mean(axis=0)
    centre = centre - (centre @ pole) * pole  # the middle, moved onto the circle
    centre = centre / (np.linalg.norm(centre) or 1.0)
    lon0, lat0 = _lonlat(centre)
    lam, phi = np.radians(lon0), np.radians(lat0)
    east = np.array([-np.sin(lam), np.cos(lam), 0.0])
    north = np.array([-np.sin(phi) * np.cos(lam), -np.sin(phi) * np.sin(lam), np.cos(phi)])
    along = np.cross(pole, centre)
    azimuth = math.degrees(math.atan2(along @ east, along @ north))
    azimuth = (azimuth + 90) % 180 - 90  # the line has no direction
    return ({"proj": "omerc", "lat_0": lat0, "lonc": lon0, "alpha": azimuth, "gamma": azimuth, "k": 1.0},
            "oblique Mercator")


def _farthest(vectors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The two points that are farthest apart, found by going to the farthest point a few times."""
    first = vectors[0]
    for _ in range(4):
        second = vectors[np.argmin(vectors @ first)]
        first, second = second, first
    return first, second


def _balanced(parameters: dict, name: str, lon: np.ndarray, lat: np.ndarray) -> pyproj.CRS | None:
    """The CRS with its scale factor set so that the largest errors up and down are equal; None if PROJ refuses it.

    Parameters are rounded to what a WKT keeps readable (1e-6 degrees, 1e-9 of scale).
    """
    parameters = {key: round(value, 6) if isinstance(value, float) else value for key, value in parameters.items()}
    parameters = {**parameters, "x_0": 0, "y_0": 0, "datum": "WGS84", "units": "m", "type": "crs"}
    try:
        if parameters["proj"] != "laea":
            factors = pyproj.Proj(parameters).get_factors(lon, lat, errcheck=False)
            scales = np.concatenate([np.atleast_1d(factors.tissot_semimajor), np.atleast_1d(factors.tissot_semiminor)])
            if not np.isfinite(scales).all() or (scales <= 0).any():
                return None
            parameters["k_0"] = round(parameters.pop("k", 1.0) * 2 / float(scales.min() + scales.max()), 9)
        conversion = pyproj.CRS.from_dict(parameters).coordinate_operation
        return ProjectedCRS(conversion, name=f"Kinscape grid, {name}", geodetic_crs=pyproj.CRS.from_epsg(4326))
    except (CRSError, ProjError):
        return None


def _article(name: str) -> str:
    return "an" if name[0] in "aeio" else "a"


def _lonlat(vector: np.ndarray) -> tuple[float, float]:
    """Degrees of a direction; its conformal latitude is taken for the geographic one (at most 0.2 degrees apart)."""
    x, y, z = (float(v) for v in vector)
    if math.hypot(x, y, z) < 1e-12:
        return 0.0, 0.0
    return math.degrees(math.atan2(y, x)), math.degrees(math.atan2(z, math.hypot(x, y)))
