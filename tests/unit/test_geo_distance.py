"""The paper's two distances against the geodesic, near and far, at the antimeridian and at the poles."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest
from kinscape.core.errors import InputError
from kinscape.core.training import geo_distance as geo

GEOD = pyproj.Geod(ellps="WGS84")
ADIYAMAN = np.array([38.276, 37.764])


def around(count: int, most_m: float, most_lat: float, seed: int = 0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pairs of places and their geodesic distance, up to ``most_m`` apart, anywhere to ``most_lat``."""
    rng = np.random.default_rng(seed)
    lon, lat = rng.uniform(-180, 180, count), rng.uniform(-most_lat, most_lat, count)
    way = rng.uniform(1, most_m, count)
    lon2, lat2, _ = GEOD.fwd(lon, lat, rng.uniform(0, 360, count), way)
    return np.column_stack([lon, lat]), np.column_stack([lon2, lat2]), way


@pytest.mark.parametrize("name, bound", [("ellipsoidal", 1e-3), ("spherical", 1e-2), ("geodesic", 1e-8)])
def test_within_100_km_and_70_degrees_each_measure_keeps_its_bound(name, bound):
    first, second, way = around(4000, 100_000, 69.0)
    np.testing.assert_allclose(geo.MEASURES[name](first, second), way, rtol=bound, atol=1e-3)


def test_in_a_city_the_ellipsoidal_distance_is_exact_to_a_millionth():
    rng = np.random.default_rng(1)
    first, second = (ADIYAMAN + rng.uniform(-0.03, 0.03, (500, 2)) for _ in range(2))
    np.testing.assert_allclose(geo.ellipsoidal(first, second), geo.geodesic(first, second), rtol=1e-6)


def test_the_ellipsoid_is_nearer_to_the_truth_than_the_sphere():
    first, second, way = around(2000, 20_000, 60.0, seed=2)
    errors = {name: np.abs(geo.MEASURES[name](first, second) - way).mean() for name in ("ellipsoidal", "spherical")}
    assert errors["ellipsoidal"] < errors["spherical"] / 20


def test_the_spherical_formula_is_the_papers():
    """R sqrt(dphi^2 + (cos(phi_m) dlambda)^2), worked by hand for one pair."""
    first, second = np.array([10.0, 50.0]), np.array([10.5, 50.2])
    dphi, dlambda, phi_m = np.radians(-0.2), np.radians(-0.5), np.radians(50.1)
    expected = geo.EARTH_RADIUS_M * np.sqrt(dphi**2 + (np.cos(phi_m) * dlambda) ** 2)
    assert geo.spherical(first, second) == pytest.approx(expected, rel=1e-12)


def test_the_ellipsoidal_formula_has_the_radii_of_curvature_of_wgs84():
    a, e2 = 6_378_137.0, 0.0066943799901413165
    at_equator = geo.ellipsoidal(np.array([0.0, 0.0]), np.array([0.001, 0.0]))
    assert at_equator == pytest.approx(a * np.radians(0.001), rel=1e-9)
    along = geo.ellipsoidal(np.array([5.0, -0.0005]), np.array([5.0, 0.0005]))
    assert along == pytest.approx(a * (1 - e2) * np.radians(0.001), rel=1e-9)


@pytest.mark.parametrize("name", list(geo.MEASURES))
def test_the_antimeridian_is_no_border(name):
    first, second = np.array([179.95, -17.0]), np.array([-179.95, -17.1])
    expected = GEOD.inv(*first, *second)[2]
    assert geo.MEASURES[name](first, second) == pytest.approx(expected, rel=5e-3)
    assert expected < 16_000
    turned = geo.MEASURES[name](first + [360.0, 0.0], second)
    assert turned == pytest.approx(float(geo.MEASURES[name](first, second)), rel=1e-9)


def test_near_a_pole_the_formulas_fail_and_the_geodesic_does_not():
    """What the module says of itself: across the pole it is 22 km, at the mean latitude 35 km."""
    first, second = np.array([0.0, 89.9]), np.array([180.0, 89.9])
    assert geo.geodesic(first, second) == pytest.approx(22_340, rel=1e-3)
    for name in ("spherical", "ellipsoidal"):
        assert geo.MEASURES[name](first, second) == pytest.approx(35_000, rel=0.01)


@pytest.mark.parametrize("name", list(geo.MEASURES))
def test_distances_are_symmetric_never_negative_and_zero_only_at_home(name):
    first, second, _ = around(300, 2_000_000, 85.0, seed=3)
    q = geo.MEASURES[name]
    np.testing.assert_allclose(q(first, second), q(second, first), rtol=1e-12, atol=1e-6)
    assert (q(first, second) > 0).all()
    np.testing.assert_allclose(q(first, first), 0, atol=1e-6)


@pytest.mark.parametrize("name", list(geo.MEASURES))
def test_shapes_are_broadcast(name):
    rng = np.random.default_rng(4)
    first, second = rng.uniform(-60, 60, (5, 1, 2)), rng.uniform(-60, 60, (1, 7, 2))
    q = geo.MEASURES[name]
    both = q(first, second)
    assert both.shape == (5, 7) and both.dtype == np.float64
    assert both[2, 3] == pytest.approx(float(q(first[2, 0], second[0, 3])), rel=1e-12)
    assert q(np.zeros((0, 2)), np.zeros((0, 2))).shape == (0,)


def test_the_table_of_all_pairs_equals_the_pairs_one_by_one():
    places = ADIYAMAN + np.random.default_rng(5).uniform(-0.05, 0.05, (12, 2))
    table = geo.between_all(places, "geodesic")
    assert table.dtype == np.float32 and table.shape == (12, 12)
    np.testing.assert_allclose(table, geo.geodesic(places[:, None], places[None]), rtol=1e-6, atol=1e-3)


@pytest.mark.parametrize("wrong", [[0.0, 90.5], [np.nan, 0.0], [0.0, np.inf], [1.0, 2.0, 3.0]])
def test_what_is_no_place_is_refused(wrong):
    with pytest.raises(InputError):
        geo.ellipsoidal(np.array(wrong), ADIYAMAN)


def test_an_unknown_measure_is_refused_by_name():
    with pytest.raises(InputError, match="'straight'.*ellipsoidal"):
        geo.measure("straight")
