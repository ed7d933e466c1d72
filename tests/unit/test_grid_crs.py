"""The grid's CRS: the sources' own where they agree, else one that keeps lengths; readable by QGIS."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pyproj
import pytest
import rasterio.warp
from data import data_dir
from kinscape.core.errors import RasterError
from kinscape.core.raster import crs_tools
from kinscape.core.raster.grid_crs import choose, ground_points, scale_error
from kinscape.core.raster.projections import candidates
from kinscape.core.raster.source import SourceInfo, describe
from kinscape.core.synthetic_files import pattern, write_raster
from rasterio.transform import from_origin


def info(crs: str, x: float, y: float, size: float, px: int = 1000) -> SourceInfo:
    """A square raster with its middle at (x, y)."""
    return SourceInfo("made.tif", (), px, px, 3, "uint8", pyproj.CRS.from_user_input(crs).to_wkt(),
                      (x - size / 2, y - size / 2, x + size / 2, y + size / 2), size / px, "", ("red", "green", "blue"))


def measured_error(crs_text: str, lon: np.ndarray, lat: np.ndarray, metres: float = 200.0) -> float:
    """Independent of PROJ's factors: steps of known geodesic length, in eight directions, measured on the map."""
    geod, worst = pyproj.Geod(ellps="WGS84"), 0.0
    for azimuth in range(0, 360, 45):
        lon1, lat1, _ = geod.fwd(lon, lat, np.full(lon.shape, azimuth), np.full(lon.shape, metres))
        x0, y0 = crs_tools.transform(crs_tools.LONLAT, crs_text, lon, lat)
        x1, y1 = crs_tools.transform(crs_tools.LONLAT, crs_text, np.asarray(lon1), np.asarray(lat1))
        worst = max(worst, float(np.abs(np.hypot(x1 - x0, y1 - y0) / metres - 1).max()))
    return worst


def test_the_own_crs_is_kept_where_all_agree():
    found = choose([info("EPSG:3301", 540500, 6589500, 1000), info("EPSG:3301", 650500, 6469500, 1000)])
    assert found.crs == "EPSG:3301" and found.max_scale_error < 0.001 and "EPSG:3301" in found.reason


def test_an_own_custom_crs_is_kept_as_wkt2():
    custom = "+proj=omerc +lat_0=47 +lonc=12 +alpha=35 +gamma=35 +k=1 +x_0=0 +y_0=0 +datum=WGS84 +units=m +type=crs"
    found = choose([info(custom, 1000, 2000, 500)])
    assert found.crs.startswith("PROJCRS[") and crs_tools.is_same(found.crs, custom)


def test_a_distorted_own_crs_is_kept_and_said():
    found = choose([info("EPSG:3857", 2_750_000, 8_280_000, 1000)])
    assert found.crs == "EPSG:3857" and found.max_scale_error > 0.9 and "off the ground" in found.reason


@pytest.mark.parametrize("crs, x, y, size, expected", [
    ("EPSG:4326", -74.4, -8.4, 0.5, "EPSG:32718"), ("EPSG:4326", 15.2, 50.1, 0.5, "EPSG:32633"),
    ("EPSG:4326", 179.95, -17.0, 0.05, "EPSG:32760"), ("EPSG:4326", 0.0, 88.0, 1.0, "EPSG:32661"),
    ("EPSG:2263", 980_000, 200_000, 3000, "EPSG:32618")])
def test_degrees_and_feet_get_the_zone_of_their_middle(crs, x, y, size, expected):
    found = choose([info(crs, x, y, size)])
    if expected == "EPSG:32661":  # the polar zone errs by 0.6 % at the pole itself: a fitted one is better
        assert found.max_scale_error < 0.005
    else:
        assert found.crs == expected and found.max_scale_error < 0.005


def test_neighbours_are_put_into_the_crs_of_the_most_pixels():
    found = choose([info("EPSG:25833", 390_000, 5_820_000, 10_000),
                    info("EPSG:25832", 800_000, 5_820_000, 50_000, 5000)])
    assert found.crs == "EPSG:25832" and "EPSG:25832" in found.reason


WORLD = {
    "three continents": [("EPSG:3301", 540500, 6589500, 1000), ("EPSG:4326", -74.4, -8.4, 0.5),
                         ("EPSG:26914", 488000, 5207000, 4000)],
    "two continents": [("EPSG:3301", 540500, 6589500, 1000), ("EPSG:26914", 488000, 5207000, 4000)],
    "across the equator": [("EPSG:32633", 500000, 5500000, 1000), ("EPSG:32733", 500000, 6500000, 1000)],
    "along a parallel": [("EPSG:25832", 500000, 5500000, 1000), ("EPSG:32640", 500000, 5500000, 1000),
                         ("EPSG:32636", 500000, 5500000, 1000)],
    "around the Pacific": [("EPSG:4326", 179.0, -17.0, 0.3), ("EPSG:4326", -175.0, -20.0, 0.3),
                           ("EPSG:32654", 400000, 3900000, 1000)],
    "one country": [("EPSG:4326", 7.0, 48.0, 0.5), ("EPSG:4326", 14.5, 54.0, 0.5),
                    ("EPSG:25833", 400000, 5700000, 9000)],
}
LIMITS = {"three continents": 0.005, "two continents": 0.001, "across the equator": 0.005, "along a parallel": 0.005,
          "around the Pacific": 0.02, "one country": 0.005}


@pytest.mark.parametrize("name", WORLD)
def test_far_apart_sources_keep_their_lengths(name):
    infos = [info(*place) for place in WORLD[name]]
    found = choose(infos)
    lon, lat = ground_points(infos)
    assert found.max_scale_error <= LIMITS[name]
    assert crs_tools.is_metric(crs_tools.crs_of(found.crs))
    assert measured_error(found.crs, lon, lat) == pytest.approx(found.max_scale_error, abs=2e-4)


def test_a_known_crs_is_preferred_when_it_is_good_enough():
    lon, lat = np.array([9.0, 12.0]), np.array([48.0, 49.0])
    found = choose([info("EPSG:4326", 9, 48, 0.1), info("EPSG:4326", 12, 49, 0.1)])
    assert found.crs == "EPSG:32632"
    fitted = [scale_error(crs, lon, lat) for crs, _, is_known in candidates(lon, lat) if not is_known]
    assert min(fitted) < found.max_scale_error


def test_a_world_raster_gets_something_that_works():
    found = choose([info("EPSG:4326", 0, 0, 180), info("EPSG:4326", 0, 0, 360)])
    assert crs_tools.is_metric(crs_tools.crs_of(found.crs))


def test_the_choice_does_not_depend_on_the_order():
    infos = [info(*place) for place in WORLD["three continents"]]
    assert choose(infos).max_scale_error == pytest.approx(choose(infos[::-1]).max_scale_error, rel=1e-3)


def test_thousands_of_sources_are_no_problem():
    rng = np.random.default_rng(0)
    infos = [info("EPSG:4326", x, y, 0.01) for x, y in zip(rng.uniform(5, 15, 2500), rng.uniform(47, 55, 2500))]
    assert choose(infos).max_scale_error < 0.005


def test_a_source_without_ground_or_off_the_earth_is_named():
    with pytest.raises(RasterError, match="made.tif"):
        choose([SourceInfo("made.tif", (), 9, 9, 3, "uint8", "", (0, 0, 9, 9), None, "", ())])
    with pytest.raises(RasterError, match="made.tif.*not on the earth"):
        choose([info("EPSG:4326", 0, 5000, 10)])
    with pytest.raises(RasterError):
        choose([])


def test_the_shared_rasters_share_a_grid_within_half_a_percent():
    infos = [describe(str(data_dir("rasters", *path))) for path in (
        ("landsat", "1990.tif"), ("naip", "m_4709963_se_14_1_20090818.tif"), ("harbour_town_20cm.tif",))]
    found = choose(infos)
    assert found.max_scale_error < 0.005
    lon, lat = ground_points(infos)
    assert measured_error(found.crs, lon, lat) < 0.006


@pytest.mark.parametrize("name", WORLD)
def test_rasterio_moves_points_as_pyproj_does(name):
    infos = [info(*place) for place in WORLD[name]]
    lon, lat = ground_points(infos)
    for crs, _, _ in candidates(lon, lat):
        text = crs_tools.short_text(crs)
        x, y = crs_tools.transform(crs_tools.LONLAT, text, lon, lat)
        gx, gy = rasterio.warp.transform(crs_tools.LONLAT, rasterio.CRS.from_user_input(text), lon, lat)
        np.testing.assert_allclose(np.column_stack([gx, gy]), np.column_stack([x, y]), atol=0.01)


QGIS_SCRIPT = """
import json, sys
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform
from qgis.core import QgsCoordinateTransformContext
app = QgsApplication([], False); app.initQgis()
wgs, out = QgsCoordinateReferenceSystem("EPSG:4326"), []
for text, points in json.load(sys.stdin):
    crs = QgsCoordinateReferenceSystem.fromWkt(text) if "[" in text else QgsCoordinateReferenceSystem(text)
    move = QgsCoordinateTransform(wgs, crs, QgsCoordinateTransformContext())
    moved = [move.transform(*p) for p in points]
    out.append([crs.isValid(), crs.description(), [[p.x(), p.y()] for p in moved]])
print(json.dumps(out))
"""


def test_qgis_reads_every_grid_crs_and_moves_points_alike(tmp_path):
    """In a process of its own: QGIS has a GDAL and a PROJ (3.6, 9.1) other than ours."""
    cases, expected = [], []
    for places in WORLD.values():
        lon, lat = ground_points([info(*place) for place in places])
        for crs, _, _ in candidates(lon, lat):
            text = crs_tools.short_text(crs)
            cases.append([text, np.column_stack([lon, lat]).tolist()])
            expected.append(np.column_stack(crs_tools.transform(crs_tools.LONLAT, text, lon, lat)))
    clean = {"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", QGIS_SCRIPT], input=json.dumps(cases), capture_output=True, text=True,
                          check=False, env=clean, cwd=tmp_path)
    if "No module named 'qgis'" in done.stderr:
        pytest.skip("needs QGIS's Python modules")
    assert done.returncode == 0, done.stderr[-2000:]
    for (text, _), points, (is_valid, name, moved) in zip(cases, expected, json.loads(done.stdout.splitlines()[-1])):
        assert is_valid and name, text
        np.testing.assert_allclose(moved, points, atol=0.01, err_msg=text)


def test_a_grid_crs_written_to_a_raster_comes_back(tmp_path):
    text = choose([info(*place) for place in WORLD["three continents"]]).crs
    path = write_raster(str(tmp_path / "on_grid.tif"), pattern(), crs=text, transform=from_origin(0, 0, 1, 1))
    assert crs_tools.is_same(describe(path).crs, text)
