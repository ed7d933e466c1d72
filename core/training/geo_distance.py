"""Distances between places on the Earth, as GIMI's location-aware loss needs them: three measures, one shape of call.

``spherical`` and ``ellipsoidal`` are the paper's (Li et al., GIMI, section 2): flat geometry at the mean latitude of
the two points, right for places near each other. ``geodesic`` is the shortest way on the WGS 84 ellipsoid (pyproj).
The paper's formulas take the difference of longitudes as it comes; here it is wrapped, so that 179.9 E and 179.9 W
are neighbours.

How far the two formulas may be trusted (``tests/unit/test_geo_distance.py`` holds them to it): up to 100 km and 70
degrees of latitude the ellipsoidal one is within 0.1 % of the geodesic and the spherical one within 1 %. Over longer
ways the way at the mean latitude is not the shortest any more, and **near the poles both fail**: two points 0.1
degrees from the pole on opposite meridians are 22 km apart, the formulas say 35 km. Use ``geodesic`` there.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np

from ..errors import InputError

EARTH_RADIUS_M = 6_371_008.8
"""Mean radius of the Earth (2 a + b) / 3, WGS 84."""
_MAJOR_M = 6_378_137.0
_FLATTENING = 1 / 298.257223563
_ECCENTRICITY_SQUARED = _FLATTENING * (2 - _FLATTENING)

Measure = Callable[[np.ndarray, np.ndarray], np.ndarray]


def spherical(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """R sqrt(dphi^2 + (cos(phi_m) dlambda)^2), in metres.

    first, second: (..., 2) longitude and latitude in degrees, broadcast against each other. Returns (...) float64.
    Raises InputError for what is no place on the Earth.
    """
    dphi, dlambda, phi_m = _differences(first, second)
    return EARTH_RADIUS_M * np.hypot(dphi, np.cos(phi_m) * dlambda)


def ellipsoidal(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """sqrt((M(phi_m) dphi)^2 + (N(phi_m) cos(phi_m) dlambda)^2), in metres; M and N are the radii of curvature of WGS
    84 along the meridian and across it. Shapes and errors as ``spherical``."""
    dphi, dlambda, phi_m = _differences(first, second)
    curve = 1 - _ECCENTRICITY_SQUARED * np.sin(phi_m) ** 2
    across = _MAJOR_M / np.sqrt(curve)
    along = across * (1 - _ECCENTRICITY_SQUARED) / curve
    return np.hypot(along * dphi, across * np.cos(phi_m) * dlambda)


def geodesic(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """The shortest way on the WGS 84 ellipsoid, in metres (Karney 2013, through pyproj). Shapes and errors as
    ``spherical``."""
    first, second = np.broadcast_arrays(_places(first), _places(second))
    shape = first.shape[:-1]
    ways = _geod().inv(*(np.ascontiguousarray(part).ravel()
                         for part in (first[..., 0], first[..., 1], second[..., 0], second[..., 1])))[2]
    return np.asarray(ways, np.float64).reshape(shape)


MEASURES: dict[str, Measure] = {"spherical": spherical, "ellipsoidal": ellipsoidal, "geodesic": geodesic}


def measure(name: str) -> Measure:
    """The measure of that name. Raises InputError."""
    if name not in MEASURES:
        raise InputError(f"no distance called {name!r}", "known: " + ", ".join(MEASURES))
    return MEASURES[name]


def between_all(places: np.ndarray, name: str = "ellipsoidal") -> np.ndarray:
    """(n, n) float32 metres between all of the places (n, 2). Needs 4 n^2 bytes; computed by rows."""
    places, way = _places(places), measure(name)
    out = np.empty((len(places), len(places)), np.float32)
    for number, place in enumerate(places):
        out[number] = way(place, places)
    return out


def _differences(first: np.ndarray, second: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Difference of latitudes, of longitudes (wrapped), and mean latitude, in radians."""
    first, second = _places(first), _places(second)
    dlambda = np.mod(first[..., 0] - second[..., 0] + 180.0, 360.0) - 180.0
    return (np.radians(first[..., 1] - second[..., 1]), np.radians(dlambda),
            np.radians((first[..., 1] + second[..., 1]) / 2))


def _places(values: np.ndarray) -> np.ndarray:
    places = np.asarray(values, np.float64)
    if places.ndim == 0 or places.shape[-1] != 2:
        raise InputError(f"places must be pairs of longitude and latitude, not of shape {places.shape}")
    if not np.isfinite(places).all() or (np.abs(places[..., 1]) > 90).any():
        raise InputError("a place is nowhere on the Earth", "give longitude and latitude in degrees")
    return places


@lru_cache(maxsize=1)
def _geod() -> Any:
    import pyproj

    return pyproj.Geod(ellps="WGS84")
