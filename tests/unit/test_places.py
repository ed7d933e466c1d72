"""One hit per place: the fast greedy choice against a brute force with real geometry."""

import numpy as np
import pyarrow as pa
import pytest
import shapely
from archives import full_grid, grid_of, make_archive
from kinscape.core.raster.grid import Grid
from kinscape.core.search import places, rank


def brute_force(archive, rows, max_overlap):
    """Greedy suppression by IoU of polygons, one pair at a time."""
    shapes = archive.footprints(rows)
    kept = []
    for i, shape in enumerate(shapes):
        if shape is None or all(
            shapes[j] is None
            or shapely.intersection(shape, shapes[j]).area
            <= (max_overlap + places.TOLERANCE) * shapely.union(shape, shapes[j]).area
            for j in kept
        ):
            kept.append(i)
    return rows[kept]


def found(archive, scores, k, max_overlap=0.25, **options):
    return places.one_per_place(archive, lambda depth: rank.top(scores, depth), k, max_overlap, **options)


@pytest.mark.parametrize("max_overlap", [0.0, 0.1, 0.25, 1 / 3, 0.5, 0.9])
@pytest.mark.parametrize("stride", [64, 32, 48, 16])
def test_places_equal_a_brute_force_over_all_pairs(tmp_path, stride, max_overlap):
    archive = make_archive(tmp_path / "a", grid_of((40, 64, stride)), [full_grid(9, 8), full_grid(7, 10)])
    scores = np.random.default_rng(stride).integers(0, 60, len(archive)).astype(np.float32)  # many equal ones
    expected = brute_force(archive, rank.top(scores, len(archive))[0], max_overlap)
    rows, _ = found(archive, scores, len(archive), max_overlap)
    np.testing.assert_array_equal(rows, expected)
    np.testing.assert_array_equal(found(archive, scores, 5, max_overlap)[0], expected[:5])


@pytest.mark.parametrize("max_overlap", [0.1, 0.25, 0.4])
def test_places_of_several_scales_suppress_each_other(tmp_path, max_overlap):
    grid = grid_of((40, 64, 32), (60, 64, 32), (100, 64, 48))
    fine, middle, coarse = full_grid(8, 8, 100, 200), full_grid(6, 6, 66, 133), full_grid(3, 3, 27, 53)
    part = {
        "col": np.concatenate([p["col"] for p in (fine, middle, coarse)]),
        "row": np.concatenate([p["row"] for p in (fine, middle, coarse)]),
        "scale": np.repeat([0, 1, 2], [64, 36, 9]),
    }
    archive = make_archive(tmp_path / "a", grid, [part])
    scores = np.random.default_rng(3).normal(size=len(archive)).astype(np.float32)
    expected = brute_force(archive, rank.top(scores, len(archive))[0], max_overlap)
    np.testing.assert_array_equal(found(archive, scores, len(archive), max_overlap)[0], expected)


def test_k_places_are_found_although_the_best_tiles_all_show_one(tmp_path):
    dates = [{**full_grid(40, 40), "date": f"2020-01-{d:02d}"} for d in range(1, 9)]
    archive = make_archive(tmp_path / "a", grid_of((40, 64, 64)), dates)
    ground = np.tile(np.arange(1600), 8)
    scores = (1 - ground / 1600 + np.random.default_rng(0).random(len(archive)) * 1e-5).astype(np.float32)
    rows, best = found(archive, scores, 1500)
    assert len(rows) == 1500 and len(np.unique(ground[rows])) == 1500
    assert (np.diff(best) <= 0).all()
    assert len(found(archive, scores, 5000)[0]) == 1600


def test_whole_files_collapse_where_their_footprints_overlap(tmp_path):
    rng = np.random.default_rng(5)
    shapes = [
        shapely.affinity.rotate(shapely.box(x, y, x + 30, y + 20), a) for x, y, a in rng.uniform(0, 90, (60, 3))
    ] + [None, None]
    wkb = pa.array([None if s is None else shapely.to_wkb(s) for s in shapes], pa.binary())
    n = len(shapes)
    archive = make_archive(
        tmp_path / "a", Grid("EPSG:32633", whole=True), [{"col": np.arange(n), "row": np.zeros(n, int), "wkb": wkb}]
    )
    scores = rng.normal(size=n).astype(np.float32)
    order = rank.top(scores, n)[0]
    for limit in (0.0, 0.2, 0.6):
        expected = brute_force(archive, order, limit)
        assert {60, 61} <= set(expected.tolist())  # files without footprint are places of their own
        np.testing.assert_array_equal(found(archive, scores, n, limit)[0], expected)
        np.testing.assert_array_equal(found(archive, scores, 7, limit)[0], expected[:7])


def test_without_grouping_every_tile_counts(tmp_path):
    archive = make_archive(tmp_path / "a", grid_of((40, 64, 32)), [full_grid(5, 5)])
    scores = np.random.default_rng(0).normal(size=25).astype(np.float32)
    rows, _ = found(archive, scores, 10, is_grouped=False)
    np.testing.assert_array_equal(rows, np.argsort(-scores)[:10])


def test_the_place_of_the_query_can_be_left_out(tmp_path):
    archive = make_archive(tmp_path / "a", grid_of((40, 64, 32)), [full_grid(30, 30, 0, 0)])
    scores = np.linspace(1, 0, 900).astype(np.float32)
    small, large = shapely.box(105, 105, 115, 115), shapely.box(300, 300, 560, 560)  # within a tile; over many
    rows, _ = found(archive, scores, 900, max_overlap=0.25, query=[small, large])
    shared = [
        max(shapely.intersection(t, q).area / min(t.area, q.area) for q in (small, large))
        for t in archive.footprints(rows)
    ]
    assert max(shared) <= 0.25 + 1e-6
    assert len(rows) < len(found(archive, scores, 900)[0])


def test_a_place_lists_all_dates_of_its_ground_that_were_searched(tmp_path):
    parts = [{**full_grid(4, 4), "date": date} for date in ("2021-06-01", "2019-05-03", "", "2021-06-01")]
    archive = make_archive(tmp_path / "a", grid_of((40, 64, 64)), parts)
    assert places.dates_of_places(archive, np.array([3, 40]), None) == [["2019-05-03", "2021-06-01"]] * 2
    searched = np.r_[0:16, 32:48]  # the first and the undated source
    assert places.dates_of_places(archive, np.array([3, 40]), searched) == [["2021-06-01"], ["2021-06-01"]]
    assert places.own_dates(archive, np.array([3, 20, 40])) == [["2021-06-01"], ["2019-05-03"], []]


def test_a_hundred_thousand_places_are_found(tmp_path):
    archive = make_archive(tmp_path / "a", grid_of((40, 64, 32)), [full_grid(700, 700)], d=1)
    scores = np.random.default_rng(0).random(len(archive)).astype(np.float32)
    rows, best = found(archive, scores, 100_000)
    assert len(rows) == 100_000 and (np.diff(best) <= 0).all()
    taken = set(zip(archive.col[rows].tolist(), archive.row[rows].tolist()))
    assert len(taken) == 100_000
    assert not any((c + 1, r) in taken or (c, r + 1) in taken for c, r in taken)  # neighbours share a third


def test_iou_of_boxes():
    a, b = np.array([0, 0, 2, 2.0]), np.array([[1, 0, 3, 2.0], [2, 2, 3, 3], [0, 0, 2, 2], [0.5, 0.5, 1, 1]])
    np.testing.assert_allclose(places.iou(b, a), [2 / 6, 0, 1, 0.25 / 4])
