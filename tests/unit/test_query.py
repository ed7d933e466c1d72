"""Examples become vectors: what was read, at which size, in how many windows, and what is refused."""

import numpy as np
import pytest
import rasterio
import shapely
from archives import CRS, grid_of, make_archive, unit_vectors
from kinscape.core.archive.store import Archive
from kinscape.core.errors import InputError, QueryError, RasterError
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.search import SearchJob
from kinscape.core.raster.grid import Grid
from kinscape.core.raster.patch import Patch
from kinscape.core.search import query, windows
from PIL import Image
from pixel_archives import QuarterColours, checkered, index, paint

WEST, NORTH = 500_000, 5_400_000


@pytest.fixture(autouse=True)
def stand_in_encoder(monkeypatch):
    monkeypatch.setattr(Archive, "encoder", lambda self, weights="", device="": QuarterColours())


@pytest.fixture
def scene(tmp_path):
    """512 x 512 m at 1 m, fields of 32 m; tiles of 32 m (and of 128 m) lie exactly on the fields."""
    return paint(tmp_path / "scene.tif", checkered(512, 512))


@pytest.fixture
def archive(scene, tmp_path):
    return index(tmp_path / "a", [scene], grid_of((32, 32, 16), (128, 32, 16)))


def make(archive, *like, **fields):
    return query.make_query(SearchJob(str(archive.folder), like, "out.gpkg", **fields), archive)


def box(scene, x0, y0, x1, y1, crs=""):
    """In metres from the scene's north-west corner, y downwards."""
    return Example.box(str(scene), WEST + x0, NORTH - y1, WEST + x1, NORTH - y0, crs)


def row_at(archive, x, y, scale=0):
    """The tile whose north-west corner is there."""
    bounds = archive.bounds()
    found = np.flatnonzero((bounds[:, 0] == WEST + x) & (bounds[:, 3] == NORTH - y) & (archive.scale == scale))
    assert len(found) == 1
    return int(found[0])


def test_a_box_on_a_tile_gives_the_vector_of_the_tile(archive, scene):
    made = make(archive, box(scene, 64, 96, 96, 128))
    np.testing.assert_allclose(made.vector, archive.vectors[row_at(archive, 64, 96)], atol=1e-6)
    assert made.scale == 0 and made.notes == [] and made.parts[0].windows == 1
    assert made.parts[0].polygon.equals(shapely.box(WEST + 64, NORTH - 128, WEST + 96, NORTH - 96))


@pytest.mark.parametrize("side, scale", [(20, 0), (60, 0), (70, 1), (128, 1), (300, 1)])
def test_the_scale_nearest_in_ratio_is_searched(archive, scene, side, scale):
    assert make(archive, box(scene, 100, 100, 100 + side, 100 + side)).scale == scale


def test_a_small_box_is_grown_to_a_tile_about_its_middle(archive, scene):
    made = make(archive, box(scene, 76, 108, 84, 116))
    np.testing.assert_allclose(made.vector, archive.vectors[row_at(archive, 64, 96)], atol=1e-6)
    assert "grown to 32 m" in made.notes[0]


def test_a_large_box_is_the_mean_of_windows_half_a_tile_apart(archive, scene):
    made = make(archive, box(scene, 64, 96, 112, 128), scale="32")
    expected = np.mean([archive.vectors[row_at(archive, x, 96)] for x in (64, 80)], axis=0)
    np.testing.assert_allclose(made.vector, expected / np.linalg.norm(expected), atol=1e-6)
    assert made.parts[0].windows == 2


def test_windows_outside_a_polygon_do_not_count(archive, scene):
    """An L: two arms of 32 m width; the empty quarter of its box must not leak in."""
    ring = ((0, 0), (32, 0), (32, 64), (96, 64), (96, 96), (0, 96))
    corner = (WEST + 128, NORTH - 128)
    arms = Example(raster=str(scene), polygon=tuple((corner[0] + x, corner[1] - y) for x, y in ring))
    made = make(archive, arms, scale="32")
    whole = make(archive, Example.box(str(scene), corner[0], corner[1] - 96, corner[0] + 96, corner[1]), scale="32")
    assert made.parts[0].windows < whole.parts[0].windows
    assert not np.allclose(made.vector, whole.vector, atol=1e-3)


def test_a_rotated_box_is_read_along_its_sides(tmp_path):
    """Stripes at 30 degrees are seen level by a box at 30 degrees: all quarters on one side of the edge are alike."""
    y, x = np.mgrid[0:400, 0:400] - 200.0
    level = y * np.cos(np.radians(30)) + x * np.sin(np.radians(30))
    pixels = np.where(level > 0, np.array([200, 40, 40])[:, None, None], np.array([30, 60, 220])[:, None, None]).astype(
        np.uint8
    )
    path = paint(tmp_path / "edge.tif", pixels)
    archive = index(tmp_path / "a", [path], grid_of((32, 32, 32)))
    square = shapely.affinity.rotate(shapely.box(WEST + 184, NORTH - 216, WEST + 216, NORTH - 184), 30, origin="center")
    vector = make(archive, Example(raster=str(path), polygon=tuple(square.exterior.coords[:4]))).vector.reshape(4, 3)
    np.testing.assert_allclose(vector[0], vector[1], atol=0.02)
    np.testing.assert_allclose(vector[2], vector[3], atol=0.02)
    assert np.abs(vector[0] - vector[2]).max() > 0.2


def test_a_box_in_another_crs_finds_the_same_ground(archive, scene):
    ground = shapely.box(WEST + 64, NORTH - 128, WEST + 96, NORTH - 96)
    from kinscape.core.search.areas import reproject

    corners = reproject(np.array([ground], dtype=object), CRS, "EPSG:4326")[0].exterior.coords
    made = make(archive, Example(raster=str(scene), polygon=tuple(corners)[:-1], crs="EPSG:4326"))
    assert float(made.vector @ archive.vectors[row_at(archive, 64, 96)]) > 0.99


def test_a_very_large_area_is_read_window_by_window(archive, scene, monkeypatch):
    from kinscape.core.search import subjects

    read_at_once = make(archive, box(scene, 0, 0, 512, 512), scale="32")
    monkeypatch.setattr(subjects, "_MAX_SIDE_PX", 100)
    made = make(archive, box(scene, 0, 0, 512, 512), scale="32")
    assert made.parts[0].windows == windows.MAX_WINDOWS == read_at_once.parts[0].windows
    assert float(made.vector @ read_at_once.vector) > 0.999
    assert "64 windows stand for it" in made.notes[0]
    beyond = make(archive, box(scene, 200, 200, 1200, 1200), scale="32")  # most of it outside the raster
    assert beyond.parts[0].windows == 64  # all of them on the raster
    with pytest.raises(QueryError, match="lies outside scene.tif.*it covers x 500000.00"):
        make(archive, box(scene, 5000, 5000, 6000, 6000), scale="32")


def test_a_query_outside_the_raster_names_raster_extent_and_box(archive, scene):
    with pytest.raises(QueryError) as caught:
        make(archive, Example.box(str(scene), 10, 20, 60, 70))
    text = str(caught.value)
    assert "outside scene.tif" in text and "10,20,60,70" in text and "500000.00 to 500512.00" in text


def test_a_query_wholly_on_nodata_is_refused(tmp_path):
    pixels = checkered(256, 256)
    pixels[:, :, :128] = 0
    path = paint(tmp_path / "half.tif", pixels, nodata=0)
    archive = index(tmp_path / "a", [path], grid_of((32, 32, 32)))
    with pytest.raises(QueryError, match="no valid pixel in half.tif.*10,5399900,") as caught:
        make(archive, Example.box(str(path), WEST + 10, NORTH - 100, WEST + 60, NORTH - 50))
    assert "covers" in caught.value.hint
    made = make(archive, Example.box(str(path), WEST + 64, NORTH - 64, WEST + 192, NORTH))  # half of it is there
    assert made.parts[0].windows < 49


def test_an_image_without_place_is_read_at_the_encoders_size(archive, scene, tmp_path):
    tile = archive.read_tile(row_at(archive, 64, 96))
    big = Image.fromarray((tile.pixels.transpose(1, 2, 0) * 255).astype(np.uint8)).resize(
        (320, 320), Image.Resampling.NEAREST
    )
    big.save(tmp_path / "photo ü.png")
    made = make(archive, Example(image=str(tmp_path / "photo ü.png")))
    np.testing.assert_allclose(made.vector, archive.vectors[row_at(archive, 64, 96)], atol=0.01)
    assert made.scale is None and made.parts[0].polygon is None  # its size is not known: all scales


def test_an_image_of_known_resolution_is_read_at_the_scale_of_the_ground(archive, tmp_path):
    tile = archive.read_tile(row_at(archive, 96, 64, 1), px=128)
    Image.fromarray((tile.pixels.transpose(1, 2, 0) * 255).astype(np.uint8)).save(tmp_path / "photo.png")
    made = make(archive, Example(image=str(tmp_path / "photo.png"), gsd_m=1.0))
    assert made.scale == 1
    np.testing.assert_allclose(made.vector, archive.vectors[row_at(archive, 96, 64, 1)], atol=0.01)
    assert make(archive, Example(image=str(tmp_path / "photo.png"), gsd_m=0.25)).scale == 0
    small = make(archive, Example(image=str(tmp_path / "photo.png"), gsd_m=0.01))
    assert "less ground than a tile" in small.notes[0]


def test_a_georeferenced_image_has_a_place_and_a_scale(archive, scene, tmp_path):
    with rasterio.open(scene) as image:
        part = image.read(window=rasterio.windows.Window(64, 96, 32, 32))
    path = paint(tmp_path / "part.tif", part, west=WEST + 64, north=NORTH - 96)
    made = make(archive, Example(image=str(path)))
    assert made.scale == 0 and made.parts[0].polygon.equals(shapely.box(WEST + 64, NORTH - 128, WEST + 96, NORTH - 96))
    np.testing.assert_allclose(made.vector, archive.vectors[row_at(archive, 64, 96)], atol=1e-6)


def test_a_tile_is_its_own_vector_and_its_dates_average(scene, tmp_path):
    later = paint(tmp_path / "later.tif", checkered(512, 512, seed=9))
    archive = index(tmp_path / "a", [scene, later], grid_of((32, 32, 32)), ("2020-01-01", "2024-01-01"))
    tile = archive.tile_ids([5])[0]
    first, second = archive.rows_of(tile)
    assert make(archive, Example(tile=tile, source="later.tif")).vector @ archive.vectors[second] == pytest.approx(
        1, abs=1e-6
    )
    both = archive.vectors[first] + archive.vectors[second]
    np.testing.assert_allclose(make(archive, Example(tile=tile)).vector, both / np.linalg.norm(both), atol=1e-6)
    with pytest.raises(InputError, match="no tile '0/1/1'"):
        make(archive, Example(tile="0/1/1"))


def test_tiles_alone_need_no_encoder(tmp_path, monkeypatch):
    def refuse(*_args, **_options):
        raise AssertionError("the encoder was loaded")

    monkeypatch.setattr(Archive, "encoder", refuse)
    archive = make_archive(tmp_path / "a", grid_of((40, 64, 32)), [{"col": np.arange(5), "row": np.arange(5)}])
    np.testing.assert_allclose(make(archive, Example(tile="0/3/3")).vector, archive.vectors[3], atol=1e-6)


def test_whole_files_are_queried_as_they_were_encoded(tmp_path):
    from kinscape.core.archive.pictures import encode_pictures
    from kinscape.core.raster.reader import read_picture

    Image.fromarray(checkered(64, 200).transpose(1, 2, 0)).save(tmp_path / "long.png")
    archive = make_archive(
        tmp_path / "a",
        Grid("", whole=True),
        [{"col": np.arange(2), "row": np.zeros(2, int), "vectors": unit_vectors(2, 12)}],
        12,
    )
    made = make(archive, Example(image=str(tmp_path / "long.png")))
    np.testing.assert_allclose(
        made.vector, encode_pictures(QuarterColours(), [read_picture(str(tmp_path / "long.png"), 32)])[0], atol=1e-6
    )
    scene = paint(tmp_path / "scene.tif", checkered(128, 128))
    drawn = make(archive, box(scene, 32, 32, 64, 64))
    patch = Patch(checkered(128, 128)[:, 32:64, 32:64] / np.float32(255), np.ones((32, 32), bool), 1)
    np.testing.assert_allclose(drawn.vector, QuarterColours().encode(patch.pixels[None])[0], atol=1e-5)


def test_examples_that_are_no_rasters_are_named(archive, tmp_path):
    (tmp_path / "text.png").write_text("no picture")
    for example in (Example(image=str(tmp_path / "text.png")), Example.box(str(tmp_path / "missing.tif"), 0, 0, 1, 1)):
        with pytest.raises(RasterError, match="text.png|missing.tif"):
            make(archive, example)
    Image.new("RGB", (50, 50), "red").save(tmp_path / "red.png")
    with pytest.raises(RasterError, match="red.png has no coordinate reference system"):
        make(archive, Example.box(str(tmp_path / "red.png"), 0, 0, 10, 10))


# -- combining


def test_likes_average_and_unlikes_push_away():
    a, b, c = np.eye(3)
    np.testing.assert_allclose(query.combine([a]), a)
    np.testing.assert_allclose(query.combine([a, b]), np.array([1, 1, 0]) / np.sqrt(2), atol=1e-6)
    pushed = query.combine([a, b], [b, c])
    expected = np.array([0.5, 0.5 - 0.25, -0.25])
    np.testing.assert_allclose(pushed, expected / np.linalg.norm(expected), atol=1e-6)
    assert pushed.dtype == np.float32 and np.linalg.norm(pushed) == pytest.approx(1, abs=1e-6)


def test_examples_that_cancel_each_other_are_refused():
    a, b, _ = np.eye(3)
    wide = np.array([np.cos(np.radians(150)), np.sin(np.radians(150)), 0])  # the mean of a and this is short
    middle = (a + wide) / np.linalg.norm(a + wide)
    for likes, unlikes in (([a, -a], []), ([a, wide], [middle])):
        with pytest.raises(QueryError, match="cancel each other out"):
            query.combine(likes, unlikes)
    np.testing.assert_allclose(query.combine([a], [a]), a, atol=1e-6)  # half of it is left


def test_unlike_examples_change_the_query(archive, scene):
    like, unlike = box(scene, 64, 96, 96, 128), box(scene, 128, 96, 160, 128)
    made = make(archive, like, unlike=(unlike,))
    away = archive.vectors[row_at(archive, 128, 96)]
    assert made.vector @ away < make(archive, like).vector @ away
    assert [(p.role, p.number) for p in made.parts] == [("like", 1), ("unlike", 1)]
    assert len(made.polygons) == 1


# -- scales and windows


def test_scales_are_chosen_by_name_and_size(archive):
    assert query.choose_scale(archive, "all", [30.0]) is None
    assert query.choose_scale(archive, "auto", [None]) is None
    assert query.choose_scale(archive, "auto", [20.0, 600.0]) == 1  # geometric mean 110
    assert query.choose_scale(archive, "128", []) == 1 and query.choose_scale(archive, "32.1", []) == 0
    for text, what in (
        ("50", "no tiles of 50 m.*32 m, 128 m"),
        ("big", "'big' is not known"),
        ("-3", "not known"),
        ("nan", "not known"),
    ):
        with pytest.raises(QueryError, match=what):
            query.choose_scale(archive, text, [])


@pytest.mark.parametrize("length, count", [(32, 1), (20, 1), (33, 1), (40, 2), (48, 2), (64, 3), (65, 3), (100, 6)])
def test_windows_cover_a_side_half_a_window_apart(length, count):
    starts = windows.starts(length, 32)
    assert len(starts) == count and starts[0] == 0
    assert starts[-1] == pytest.approx(max(0, length - 32)) or count == 1
    assert count == 1 or np.diff(starts).max() <= 16 * 1.2


def test_too_many_windows_are_thinned_out_evenly():
    places = windows.layout(3200, 1600, 32)
    assert 40 <= len(places) <= windows.MAX_WINDOWS
    assert places.min() == 0 and places[:, 0].max() == 3168 and places[:, 1].max() == 1568
    assert len(windows.layout(32, 100_000, 32)) == windows.MAX_WINDOWS


def test_windows_of_holes_are_skipped_unless_there_is_nothing_else():
    encoder = QuarterColours()
    pixels, valid = np.random.default_rng(0).random((3, 32, 96)).astype(np.float32), np.ones((32, 96), bool)
    valid[:, 32:] = False
    vector, count = windows.encode_windows(windows.cut(Patch(pixels * valid, valid, 1), 32), encoder)
    assert count == 2  # the first, and the second with exactly half of it
    valid[:, 10:] = False
    assert windows.encode_windows(windows.cut(Patch(pixels * valid, valid, 1), 32), encoder)[1] == 1
    with pytest.raises(QueryError, match="no valid pixel"):
        windows.encode_windows(windows.cut(Patch(pixels * 0, valid & False, 1), 32), encoder)


def test_a_patch_smaller_than_a_window_is_filled_with_holes():
    (only,) = windows.cut(Patch(np.ones((3, 20, 32), np.float32), np.ones((20, 32), bool), 1), 32)
    assert only.valid.shape == (32, 32) and only.valid.sum() == 20 * 32 and only.pixels[:, ~only.valid].max() == 0
