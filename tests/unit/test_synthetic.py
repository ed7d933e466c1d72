"""The generated scene: repeatable, georeferenced, with truth that is true."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import shapely
from kinscape.core.errors import InputError, StorageError
from kinscape.core.raster.reader import read_polygon
from kinscape.core.raster.source import describe
from kinscape.core.raster.stretch import identity
from kinscape.core.synthetic import KINDS, make_broken, make_scene


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return make_scene(tmp_path_factory.mktemp("scene"), size_px=1200, seed=4)


def patch_of(scene, planted, side_m=40.0):
    box = planted.box(side_m)
    if box is None:
        return None
    patch, _ = read_polygon(scene.path, box, scene.crs, scene.crs, scene.gsd_m, (1, 2, 3), identity(3))
    return patch.pixels


def test_the_scene_lies_where_it_says(scene):
    info = describe(scene.path)
    assert info.bounds == scene.bounds and info.gsd_m == pytest.approx(scene.gsd_m)
    assert (info.width, info.height, info.bands, info.dtype) == (1200, 1200, 3, "uint8")
    with rasterio.open(scene.path) as dataset:
        assert dataset.overviews(1) and dataset.read().min() >= 1


def test_every_kind_is_planted_several_times_in_several_directions(scene):
    for kind in KINDS:
        planted = scene.of_kind(kind)
        assert len(planted) >= 3
        turned = np.sort([p.angle_deg for p in planted])  # a direction returns after 180 degrees
        assert 180 - max(np.append(np.diff(turned), turned[0] + 180 - turned[-1])) > 60


def test_truth_lies_inside_the_scene_and_does_not_overlap(scene):
    frame = shapely.box(*scene.bounds)
    polygons = np.array([p.polygon for p in scene.truth])
    assert shapely.within(polygons, frame.buffer(1e-6)).all()
    assert shapely.area(polygons).sum() == pytest.approx(shapely.union_all(polygons).area)
    assert shapely.area(polygons).sum() > 0.5 * frame.area


def test_the_pixels_show_what_was_planted(scene):
    """By colour and texture alone: water is dark blue, crops are green, ploughed land is brown, halls are grey."""
    mean = {}
    for kind in KINDS:
        patches = [patch_of(scene, p) for p in scene.of_kind(kind)[:3]]
        mean[kind] = np.mean([p.mean(axis=(1, 2)) for p in patches if p is not None], axis=0)
    red, green, blue = mean["water"]
    assert blue > red and mean["water"].mean() < 0.35
    assert mean["crop"][1] > mean["crop"][0] + 0.05 and mean["forest"].mean() < mean["meadow"].mean()
    assert mean["ploughed"][0] > mean["ploughed"][1] > mean["ploughed"][2]
    assert np.ptp(mean["industrial"]) < 0.06


def test_the_nearest_parcel_in_a_plain_description_is_of_the_same_kind(scene):
    features, kinds = [], []
    for planted in scene.truth:
        pixels = patch_of(scene, planted)
        if pixels is not None:
            grey = pixels.mean(axis=0)
            edges = np.hypot(*np.gradient(grey))
            features.append([*pixels.mean(axis=(1, 2)), 2 * grey.std(), 4 * edges.mean()])
            kinds.append(planted.kind)
    features = np.array(features)
    away = np.linalg.norm(features[:, None] - features[None], axis=2) + np.eye(len(features)) * 1e9
    hits = [kinds[i] == kinds[j] for i, j in enumerate(away.argmin(axis=1))]
    assert len(kinds) > 20 and np.mean(hits) > 0.8


def test_kind_at_agrees_with_the_truth(scene):
    for planted in scene.truth:
        at = planted.polygon.representative_point()
        assert scene.kind_at(at.x, at.y) == planted.kind
    assert scene.kind_at(0, 0) == ""


def test_the_same_seed_gives_the_same_pixels(tmp_path):
    scenes = [make_scene(tmp_path / str(n), size_px=300, seed=seed) for n, seed in enumerate((7, 7, 8))]
    first, second, other = (rasterio.open(s.path).read() for s in scenes)
    np.testing.assert_array_equal(first, second)
    assert (first != other).mean() > 0.5
    assert scenes[0].truth == scenes[1].truth


def test_size_resolution_crs_and_kinds_can_be_chosen(tmp_path):
    scene = make_scene(tmp_path, size_px=256, gsd_m=1.0, crs="EPSG:3301", origin=(540_000, 6_590_000),
                       kinds=("water", "crop"))
    assert {p.kind for p in scene.truth} == {"water", "crop"}
    assert describe(scene.path).bounds == (540_000, 6_589_744, 540_256, 6_590_000)


def test_unknown_kinds_and_unwritable_folders_are_refused(tmp_path):
    with pytest.raises(InputError, match="volcano"):
        make_scene(tmp_path, size_px=128, kinds=("volcano",))
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError):
        make_scene(tmp_path / "file" / "below", size_px=128)


def test_the_odd_files_are_all_there(tmp_path):
    made = make_broken(tmp_path)
    assert len(made) >= 20 and all((tmp_path / path).exists() for path in made.values())
