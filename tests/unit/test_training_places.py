"""Labelled points and polygons as tiles to train on, and the split in space."""

from __future__ import annotations

from pathlib import Path

import geopandas
import numpy as np
import pytest
import shapely
from archives import CRS, grid_of
from kinscape.core.errors import Cancelled, InputError, RasterError
from kinscape.core.events import Events
from kinscape.core.training.places import labelled_tiles, read_labelled
from kinscape.core.training.spatial_split import spatial_split
from pixel_archives import checkered, index, paint
from pyproj import Transformer

WEST, NORTH = 500_000.0, 5_400_000.0
COLOURS = np.array([[200, 40, 40], [40, 180, 60], [60, 60, 220]], np.uint8)


@pytest.fixture
def raster(tmp_path):
    """640 m x 640 m, 1 m pixels: fields of 32 m in three colours, so that a tile's class shows in its pixels."""
    field = np.random.default_rng(0).integers(0, 3, (20, 20))
    pixels = np.repeat(np.repeat(COLOURS[field], 32, 0), 32, 1).transpose(2, 0, 1)
    path = paint(tmp_path / "fields.tif", np.ascontiguousarray(pixels))
    return str(path), field


def middle(col: int, row: int) -> tuple[float, float]:
    return WEST + 32 * col + 16, NORTH - 32 * row - 16


def save(path, shapes, classes, crs=CRS, target="", **more) -> str:
    frame = geopandas.GeoDataFrame({"kind": classes, **more}, geometry=list(shapes), crs=crs)
    (frame.to_crs(target) if target else frame).to_file(path)
    return str(path)


def points(tmp_path, field, every=1, target="", name="points.gpkg") -> str:
    cells = [(c, r) for r in range(0, 20, every) for c in range(0, 20, every)]
    names = np.array(["red", "green", "blue"])
    shapes = [shapely.Point(middle(c, r)) for c, r in cells]
    return save(tmp_path / name, shapes, [names[field[r, c]] for c, r in cells], target=target)


@pytest.mark.parametrize("target", ["", "EPSG:4326", "EPSG:3857"])
def test_each_point_gives_the_tile_around_it_with_its_class(tmp_path, raster, target):
    path, field = raster
    found = labelled_tiles([path], points(tmp_path, field, target=target), "kind", 16, px=16, judged=0)
    assert found.images.shape == (400, 3, 16, 16) and found.images.dtype == np.uint8
    assert found.names == ("blue", "green", "red")
    seen = found.images.mean(axis=(2, 3))
    wanted = COLOURS[[2, 1, 0]][found.labels]
    assert np.abs(seen - wanted).max() < 12, "every tile shows the colour of its class"
    assert not found.split.any()


def test_coordinates_are_longitude_and_latitude_of_the_middles(tmp_path, raster):
    path, field = raster
    found = labelled_tiles([path], points(tmp_path, field), "kind", 16, px=16, judged=0)
    back = Transformer.from_crs("EPSG:4326", CRS, always_xy=True)
    x, y = back.transform(*found.coordinates.T)
    expected = np.array([middle(c, r) for r in range(20) for c in range(20)])
    np.testing.assert_allclose(np.column_stack([x, y]), expected, atol=0.01)


def test_an_archive_gives_the_same_tiles_as_its_raster(tmp_path, raster):
    path, field = raster
    archive = index(tmp_path / "archive", [path], grid_of((16, 16, 16)))
    file = points(tmp_path, field)
    from_archive = labelled_tiles(archive, file, "kind", px=16)
    from_raster = labelled_tiles([path], file, "kind", 16, px=16)
    np.testing.assert_array_equal(from_archive.images, from_raster.images)
    np.testing.assert_array_equal(from_archive.split, from_raster.split)


def test_small_polygons_give_their_middle_and_large_ones_tiles_a_tile_apart(tmp_path, raster):
    path, _ = raster
    small = shapely.box(WEST + 100, NORTH - 120, WEST + 116, NORTH - 104)
    large = shapely.box(WEST + 200, NORTH - 360, WEST + 296, NORTH - 296)
    file = save(tmp_path / "p.gpkg", [small, large], ["a", "b"])
    found = labelled_tiles([path], file, "kind", 16, px=16, judged=0)
    np.testing.assert_array_equal(np.bincount(found.labels), [1, 6 * 4])
    x, y = Transformer.from_crs("EPSG:4326", CRS, always_xy=True).transform(*found.coordinates.T)
    inside = shapely.contains_xy(large, x, y)
    np.testing.assert_array_equal(inside, found.labels == 1)
    np.testing.assert_allclose([x[0], y[0]], [WEST + 108, NORTH - 112], atol=0.01)


def test_a_crescent_gets_a_tile_on_itself_not_in_its_hollow(tmp_path, raster):
    path, _ = raster
    crescent = shapely.Point(WEST + 100, NORTH - 100).buffer(10) - shapely.Point(WEST + 104, NORTH - 100).buffer(10)
    file = save(tmp_path / "p.gpkg", [crescent, shapely.Point(WEST + 300, NORTH - 300)], ["a", "b"])
    found = labelled_tiles([path], file, "kind", 16, px=16, judged=0)
    x, y = Transformer.from_crs("EPSG:4326", CRS, always_xy=True).transform(*found.coordinates[0])
    assert crescent.buffer(0.05).contains(shapely.Point(x, y))


def test_very_large_polygons_give_a_bounded_number_of_tiles_and_say_so(tmp_path, raster):
    path, _ = raster
    shapes = [shapely.box(WEST, NORTH - 600, WEST + 600, NORTH), shapely.Point(WEST + 20, NORTH - 620)]
    file = save(tmp_path / "p.gpkg", shapes, ["a", "b"])
    found = labelled_tiles([path], file, "kind", 16, px=16, judged=0)
    assert (found.labels == 0).sum() == 64
    assert any("large polygons" in note for note in found.notes)


def test_of_two_dates_the_one_with_fewer_holes_is_read(tmp_path, raster):
    path, field = raster
    pixels = np.full((3, 640, 640), 90, np.uint8)
    pixels[:, :, :330] = 0  # nodata in the west
    other = paint(tmp_path / "later.tif", pixels, nodata=0)
    archive = index(tmp_path / "archive", [path, str(other)], grid_of((16, 16, 16)), dates=("2020-01-01", "2022-01-01"))
    found = labelled_tiles(archive, points(tmp_path, field), "kind", px=16, judged=0)
    east = found.coordinates[:, 0] > np.median(found.coordinates[:, 0])
    later = (found.images.reshape(len(found.images), -1) == 90).all(axis=1)
    assert later[east].mean() > 0.85 and not later[~east].any()


def test_numbers_and_empty_values_as_classes(tmp_path, raster):
    path, _ = raster
    at = [shapely.Point(middle(c, 3)) for c in range(6)]
    file = save(tmp_path / "n.gpkg", at, [1.0, 2.0, None, 1.0, 2.0, 3.0])
    found = labelled_tiles([path], file, "kind", 16, px=16, judged=0)
    assert found.names == ("1", "2", "3") and list(found.labels) == [0, 1, 0, 1, 2]
    assert any(note.startswith("1 features") for note in found.notes)


def test_a_name_that_ogr_misreads_is_read(tmp_path, raster):
    path, field = raster
    folder = tmp_path / "!mine"
    folder.mkdir()
    file = Path(points(tmp_path, field)).rename(folder / "points.gpkg")
    assert len(labelled_tiles([path], str(file), "kind", 16, px=16).images)


# -- what cannot be
def test_a_missing_field_is_named_with_those_there_are(tmp_path, raster):
    path, field = raster
    with pytest.raises(InputError, match="no field 'class'.*kind"):
        labelled_tiles([path], points(tmp_path, field), "class", 16)


def test_one_class_is_not_enough(tmp_path, raster):
    path, _ = raster
    file = save(tmp_path / "one.gpkg", [shapely.Point(middle(c, 2)) for c in range(4)], ["roof"] * 4)
    with pytest.raises(InputError, match="of the class 'roof'"):
        labelled_tiles([path], file, "kind", 16)


def test_a_class_that_lies_outside_the_imagery_does_not_count(tmp_path, raster):
    path, _ = raster
    at = [shapely.Point(middle(2, 2)), shapely.Point(middle(4, 4)), shapely.Point(WEST - 5000, NORTH)]
    file = save(tmp_path / "out.gpkg", at, ["a", "a", "b"])
    with pytest.raises(InputError, match="2 places on the imagery are of the class 'a'"):
        labelled_tiles([path], file, "kind", 16)


def test_places_that_all_lie_elsewhere_are_refused(tmp_path, raster):
    path, _ = raster
    file = save(tmp_path / "far.gpkg", [shapely.Point(10, 10), shapely.Point(11, 10)], ["a", "b"], crs="EPSG:4326")
    with pytest.raises(InputError, match="none of the 2 labelled places of far.gpkg"):
        labelled_tiles([path], file, "kind", 16)


def test_a_field_of_identifiers_is_no_field_of_classes(tmp_path, raster):
    path, _ = raster
    at = [shapely.Point(middle(c, r)) for r in range(20) for c in range(6)]
    file = save(tmp_path / "id.gpkg", at, [f"house {i}" for i in range(120)])
    with pytest.raises(InputError, match="120 different values"):
        labelled_tiles([path], file, "kind", 16)


def test_a_file_without_a_coordinate_system_is_refused(tmp_path, raster):
    path, field = raster
    file = tmp_path / "bare.shp"
    geopandas.GeoDataFrame({"kind": ["a", "b"]}, geometry=[shapely.Point(1, 1), shapely.Point(2, 2)]).to_file(file)
    with pytest.raises(InputError, match="no coordinate reference system"):
        labelled_tiles([path], str(file), "kind", 16)


@pytest.mark.parametrize("name, content", [("gone.gpkg", None), ("text.gpkg", b"not a geopackage")])
def test_a_file_that_is_no_vector_file_is_named(tmp_path, raster, name, content):
    if content:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError, match=name):
        read_labelled(str(tmp_path / name), "kind")


def test_rasters_need_a_tile_size_and_one_that_can_be(tmp_path, raster):
    path, field = raster
    file = points(tmp_path, field)
    with pytest.raises(InputError, match="tile_m"):
        labelled_tiles([path], file, "kind")
    with pytest.raises(InputError, match="-3 m"):
        labelled_tiles([path], file, "kind", -3.0)
    with pytest.raises(RasterError):
        labelled_tiles([], file, "kind", 16)


def test_reading_can_be_cancelled(tmp_path, raster):
    path, field = raster
    events = Events()
    events.cancel()
    with pytest.raises(Cancelled):
        labelled_tiles([path], points(tmp_path, field), "kind", 16, events)


# -- the split
def scattered(count: int, seed: int, clusters: int = 12) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    homes = rng.uniform(0, 4000, (clusters, 2))
    return homes[rng.integers(clusters, size=count)] + rng.normal(0, 120, (count, 2)), rng.integers(0, 3, count)


@pytest.mark.parametrize("seed", range(8))
def test_no_judged_tile_shares_ground_with_a_training_tile(seed):
    at, labels = scattered(400, seed)
    judged, out = spatial_split(at, labels, 40.0, 0.2, seed)
    training = ~judged & ~out
    apart = np.abs(at[judged][:, None] - at[training][None]).max(axis=2)
    assert apart.min() >= 40 * (1 - 1e-9)
    assert not (judged & out).any()


@pytest.mark.parametrize("seed", range(8))
def test_about_a_fifth_of_each_class_is_judged(seed):
    at, labels = scattered(900, seed, clusters=60)
    judged, out = spatial_split(at, labels, 20.0, 0.2, seed)
    for label in range(3):
        assert 0.08 < judged[labels == label].mean() < 0.32
    assert out.mean() < 0.1


def test_neighbours_are_judged_together_unlike_in_a_random_split():
    at, labels = scattered(600, 0)
    judged, out = spatial_split(at, labels, 20.0, 0.2, 0)
    apart = np.hypot(*(at[:, None] - at[None]).transpose(2, 0, 1)) + 1e9 * np.eye(len(at))
    nearest = apart.argmin(axis=1)
    leak = (~judged & ~out)[nearest[judged]].mean()
    random = np.random.default_rng(0).random(600) < judged.mean()
    assert leak < 0.15 < 0.6 < (~random)[nearest[random]].mean()


def test_the_split_is_that_of_the_seed_and_leaves_no_class_without_training():
    at, labels = scattered(200, 3)
    labels[:] = 0
    labels[:3] = 1
    first = spatial_split(at, labels, 20.0, 0.2, 5)
    second = spatial_split(at, labels, 20.0, 0.2, 5)
    np.testing.assert_array_equal(first[0], second[0])
    assert (labels[~first[0]] == 1).any()
    assert any((spatial_split(at, labels, 20.0, 0.2, s)[0] != first[0]).any() for s in range(6, 10))


def test_places_too_close_together_are_all_trained_on_and_the_user_is_told(tmp_path):
    path = paint(tmp_path / "r.tif", checkered(128, 128))
    at = [shapely.Point(WEST + 60 + i, NORTH - 60) for i in range(6)]
    file = save(tmp_path / "p.gpkg", at, ["a", "b"] * 3)
    found = labelled_tiles([str(path)], file, "kind", 32, px=16)
    assert len(found.images) == 6 and not found.split.any()
    assert any("too close together" in note for note in found.notes)
