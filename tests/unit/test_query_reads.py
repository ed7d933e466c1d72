"""What a query shows: boxes and polygons at any angle, whole pictures, and what cannot be shown."""

from __future__ import annotations

import math

import numpy as np
import pyproj
import pytest
import shapely
from data import data_dir
from kinscape.core.errors import QueryError
from kinscape.core.raster.reader import SourceReader, read_picture, read_polygon
from kinscape.core.raster.stretch import Stretch, identity
from kinscape.core.synthetic_files import CRS, ORIGIN, make_broken, pattern, write_raster

WEST, NORTH = ORIGIN


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    return make_broken(tmp_path_factory.mktemp("odd files"))


def ramps(path, size=200, **options):
    """Band 1 grows by 1 a column, band 2 by 1 a row, band 3 is flat; float, so that positions can be read off."""
    rows, cols = np.mgrid[:size, :size].astype(np.float32)
    return write_raster(str(path), np.stack([cols, rows, np.full_like(rows, 7)]), **options)


RAMP_STRETCH = Stretch((0.0,) * 3, (1000.0,) * 3)


def cross_centre(patch) -> tuple[float, float]:
    """(column, row) of the middle of the bright cross, in pixels of the patch."""
    bright = (patch.pixels.min(axis=0) > 0.87) & patch.valid
    rows, cols = np.nonzero(bright)
    return cols.mean() + 0.5, rows.mean() + 0.5


# -- queries
def test_a_turned_box_is_read_along_its_sides(tmp_path):
    path = ramps(tmp_path / "ramp.tif")
    centre = (WEST + 100, NORTH - 100)
    straight = shapely.box(centre[0] - 30, centre[1] - 15, centre[0] + 30, centre[1] + 15)
    box = shapely.affinity.rotate(straight, 20, origin=centre)
    patch, area = read_polygon(path, box, CRS, CRS, 1.0, (1, 2, 3), RAMP_STRETCH)
    assert patch.pixels.shape == (3, 30, 60) and patch.valid.all() and area.equals(box)
    across = (np.arange(60) + 0.5 - 30)[None, :]
    down = (np.arange(30) + 0.5 - 15)[:, None]
    angle = math.radians(20)
    columns = 100 + across * math.cos(angle) + down * math.sin(angle) - 0.5
    rows = 100 - across * math.sin(angle) + down * math.cos(angle) - 0.5
    np.testing.assert_allclose(patch.pixels[0] * 1000, columns, atol=0.15)
    np.testing.assert_allclose(patch.pixels[1] * 1000, rows, atol=0.15)


@pytest.mark.parametrize("angle", [0, 44, 46, 89, 90, 135, 180, 271])
def test_the_patch_is_turned_by_at_most_45_degrees(tmp_path, angle):
    path = ramps(tmp_path / "ramp.tif")
    centre = shapely.Point(WEST + 100, NORTH - 100)
    box = shapely.affinity.rotate(shapely.box(WEST + 70, NORTH - 120, WEST + 130, NORTH - 80), angle, origin=centre)
    patch, _ = read_polygon(path, box, CRS, CRS, 1.0, (1, 2, 3), RAMP_STRETCH)
    assert (np.diff(patch.pixels[0].mean(axis=0)) > 0).all() and (np.diff(patch.pixels[1].mean(axis=1)) > 0).all()


def test_a_north_up_box_equals_a_plain_read(files):
    box = (WEST + 31, NORTH - 120, WEST + 95, NORTH - 56)
    patch, _ = read_polygon(files["plain"], shapely.box(*box), CRS, CRS, 1.0, (1, 2, 3), identity(3))
    with SourceReader(files["plain"], CRS, (1, 2, 3), identity(3)) as reader:
        np.testing.assert_array_equal(patch.pixels, reader.read(box, 1.0).pixels)


def test_pixels_outside_a_polygon_that_is_no_rectangle_are_not_valid(files):
    triangle = shapely.Polygon([(WEST + 50, NORTH - 150), (WEST + 150, NORTH - 150), (WEST + 50, NORTH - 50)])
    patch, area = read_polygon(files["plain"], triangle, CRS, CRS, 1.0, (1, 2, 3), identity(3))
    assert patch.valid.sum() == pytest.approx(triangle.area, rel=0.02) and area.equals(triangle)
    assert (patch.pixels[:, ~patch.valid] == 0).all()


@pytest.mark.parametrize("shape", [shapely.box(WEST + 100, NORTH - 101, WEST + 101, NORTH - 100),
                                   shapely.Point(WEST + 100, NORTH - 100)])
def test_a_small_area_grows_to_the_least_size(files, shape):
    patch, area = read_polygon(files["plain"], shape, CRS, CRS, 1.0, (1, 2, 3), identity(3), min_size_m=40)
    assert patch.pixels.shape == (3, 40, 40) and patch.valid.all()
    assert area.area == pytest.approx(1600) and area.centroid.distance(shape.centroid) < 1e-6


def test_a_query_has_at_least_four_pixels_of_the_source(files):
    tiny = shapely.box(WEST + 100, NORTH - 100.2, WEST + 100.2, NORTH - 100)
    _, area = read_polygon(files["plain"], tiny, CRS, CRS, 0.5, (1, 2, 3), identity(3))
    assert area.area == pytest.approx(16)


def test_a_query_in_another_crs_shows_the_same_ground(files):
    box = shapely.box(WEST + 170, NORTH - 90, WEST + 218, NORTH - 42)
    to_degrees = pyproj.Transformer.from_crs(CRS, "EPSG:4326", always_xy=True)
    degrees = shapely.transform(box, lambda xy: np.column_stack(to_degrees.transform(xy[:, 0], xy[:, 1])))
    direct, _ = read_polygon(files["plain"], box, CRS, CRS, 1.0, (1, 2, 3), identity(3))
    patch, area = read_polygon(files["plain"], degrees, "EPSG:4326", CRS, 1.0, (1, 2, 3), identity(3))
    assert area.symmetric_difference(box).area < 0.01 * box.area
    assert math.dist(cross_centre(patch), cross_centre(direct)) < 1


def test_a_query_outside_names_the_raster_and_its_extent(files):
    with pytest.raises(QueryError, match="outside plain.tif") as caught:
        read_polygon(files["plain"], shapely.box(0, 0, 10, 10), CRS, CRS, 1.0, (1, 2, 3), identity(3))
    assert "500000.00 to 500256.00" in caught.value.hint and "EPSG:32633" in caught.value.hint


def test_a_query_in_nodata_names_the_raster(files):
    box = shapely.box(WEST + 20, NORTH - 60, WEST + 60, NORTH - 20)
    with pytest.raises(QueryError, match="no valid pixel in masked.tif"):
        read_polygon(files["masked"], box, CRS, CRS, 1.0, (1, 2, 3), identity(3))


@pytest.mark.parametrize("polygon", [shapely.Polygon(), shapely.box(0, 0, math.inf, 1)])
def test_an_empty_query_is_refused(files, polygon):
    with pytest.raises(QueryError):
        read_polygon(files["plain"], polygon, CRS, CRS, 1.0, (1, 2, 3), identity(3))


def test_a_bow_tie_is_mended(files):
    bow = shapely.Polygon([(WEST + 50, NORTH - 50), (WEST + 100, NORTH - 100), (WEST + 100, NORTH - 50),
                           (WEST + 50, NORTH - 100)])
    patch, _ = read_polygon(files["plain"], bow, CRS, CRS, 1.0, (1, 2, 3), identity(3))
    assert 0.4 < 1 - patch.hole_share < 0.6


# -- whole pictures
def test_a_picture_needs_no_georeference_and_keeps_its_aspect(tmp_path):
    path = write_raster(str(tmp_path / "wide.png"), pattern()[:, :128], crs=None, transform=None)
    patch = read_picture(path, 64)
    assert patch.pixels.shape == (3, 64, 128) and math.isnan(patch.gsd_m) and patch.valid.all()
    means = pattern()[:, :128].reshape(3, 64, 2, 128, 2).mean(axis=(2, 4))
    np.testing.assert_allclose(patch.pixels * 255, means, atol=0.51)


def test_the_middle_of_a_very_long_picture_is_read(tmp_path):
    path = write_raster(str(tmp_path / "strip.png"), pattern()[:, :32], crs=None, transform=None)
    patch = read_picture(path, 32)
    assert patch.pixels.shape == (3, 32, 128)
    np.testing.assert_allclose(patch.pixels, pattern()[:, :32, 64:192] / 255, atol=1e-6)


def test_a_small_picture_is_enlarged(tmp_path):
    path = write_raster(str(tmp_path / "small.png"), pattern()[:, :20, :30], crs=None, transform=None)
    assert read_picture(path, 100).pixels.shape == (3, 100, 150)


def test_holes_of_a_picture_are_not_valid(files):
    patch = read_picture(files["rgba"], 64)
    assert patch.hole_share == 0.5 and not patch.valid[:, :32].any()
    assert patch.gsd_m == pytest.approx(4.0)


def test_photos_are_turned_upright(tmp_path):
    from PIL import Image

    upright = Image.fromarray(pattern()[:, :, :128].transpose(1, 2, 0))
    for orientation, turn in ((3, Image.ROTATE_180), (6, Image.ROTATE_90), (8, Image.ROTATE_270)):
        exif = Image.Exif()
        exif[0x0112] = orientation
        path = tmp_path / f"photo{orientation}.jpg"
        upright.transpose(turn).save(path, quality=95, exif=exif)
        patch = read_picture(str(path), 128)
        assert patch.pixels.shape == (3, 256, 128)
        assert np.abs(patch.pixels - pattern()[:, :, :128] / 255).mean() < 0.02


def test_a_picture_without_valid_pixels_is_refused(files):
    with pytest.raises(QueryError, match="no valid pixel"):
        read_picture(files["all_nodata"], 64)


def test_the_harbour_is_read_alike_in_its_own_and_in_another_crs():
    path = str(data_dir("rasters", "harbour_town_20cm.tif"))
    to_utm = pyproj.Transformer.from_crs("EPSG:3301", "EPSG:32635", always_xy=True)
    box = shapely.box(540240, 6589580, 540290, 6589630)
    own, _ = read_polygon(path, box, "EPSG:3301", "EPSG:3301", 0.3125, (1, 2, 3), identity(3))
    turned = shapely.transform(box, lambda xy: np.column_stack(to_utm.transform(xy[:, 0], xy[:, 1])))
    other, _ = read_polygon(path, turned, "EPSG:32635", "EPSG:32635", 0.3125, (1, 2, 3), identity(3))
    assert own.pixels.shape == other.pixels.shape == (3, 160, 160)
    a, b = own.pixels.mean(axis=0).ravel(), other.pixels.mean(axis=0).ravel()
    assert np.corrcoef(a, b)[0, 1] > 0.97
