"""The tree of tiles rules out only what is outside: filters with it equal filters without it, and its file is safe."""

from __future__ import annotations

import os
import sqlite3
import stat

import geopandas
import numpy as np
import pytest
import shapely
from archives import CRS, full_grid, grid_of, make_archive
from kinscape.core.errors import ArchiveError, Cancelled
from kinscape.core.events import Events
from kinscape.core.raster.grid import Grid
from kinscape.core.search import filters, rtree
from kinscape.core.search.asked import Filters

pytestmark = pytest.mark.skipif(not rtree.has_rtrees(), reason="this SQLite has no R*Tree module")


@pytest.fixture
def archive(tmp_path):
    parts = [full_grid(70, 50), {**full_grid(30, 20, col0=12560, row0=134920), "date": "2021-01-01"}]
    return make_archive(tmp_path / "a", grid_of((40, 64, 32)), parts)


@pytest.fixture
def eager(monkeypatch):
    """The tree is used however few the tiles."""
    monkeypatch.setattr(filters, "_TREE_TILES", 1)
    monkeypatch.setattr(filters, "_TREE_SHARE", 10.0)


def extent(archive) -> np.ndarray:
    bounds = archive.bounds()
    return np.array([bounds[:, 0].min(), bounds[:, 1].min(), bounds[:, 2].max(), bounds[:, 3].max()])


def random_polygons(archive, count: int, seed: int) -> np.ndarray:
    """Stars and slivers anywhere in the archive's area and beyond, some with a corner on the middle of a tile."""
    rng = np.random.default_rng(seed)
    xmin, ymin, xmax, ymax = extent(archive)
    out = []
    for _ in range(count):
        corners = rng.integers(3, 9)
        angle = np.sort(rng.uniform(0, 2 * np.pi, corners))
        radius = rng.uniform(5, 260, corners)
        x, y = rng.uniform(xmin - 100, xmax + 100), rng.uniform(ymin - 100, ymax + 100)
        out.append(shapely.make_valid(shapely.Polygon(np.column_stack([x + radius * np.cos(angle),
                                                                       y + radius * np.sin(angle)]))))
    return np.array([p for p in out if p.area > 0], object)


def written(tmp_path, polygons) -> str:
    path = tmp_path / "area.gpkg"
    path.unlink(missing_ok=True)
    geopandas.GeoDataFrame(geometry=list(polygons), crs=CRS).to_file(path)
    return str(path)


@pytest.mark.parametrize("count", [1, 3, 12, 300])
@pytest.mark.parametrize("seed", [0, 1])
def test_a_filter_with_the_tree_is_exactly_the_filter_without_it(archive, tmp_path, monkeypatch, eager, count, seed):
    wanted = Filters(within=written(tmp_path, random_polygons(archive, count, seed)))
    with_tree = filters.allowed_rows(archive, wanted)
    assert (archive.folder / rtree.TREE_NAME).exists()
    monkeypatch.setattr(filters, "_TREE_TILES", 10**9)
    without = filters.allowed_rows(archive, wanted)
    assert with_tree.dtype == without.dtype
    np.testing.assert_array_equal(with_tree, without)


def test_the_tree_goes_together_with_other_filters(archive, tmp_path, monkeypatch, eager):
    area = written(tmp_path, random_polygons(archive, 30, 2))
    wanted = Filters(within=area, date_from="2020", extent=(251_000, 2_698_000, 252_600, 2_699_500))
    with_tree = filters.allowed_rows(archive, wanted)
    monkeypatch.setattr(filters, "_TREE_TILES", 10**9)
    np.testing.assert_array_equal(with_tree, filters.allowed_rows(archive, wanted))
    assert len(with_tree)


def test_every_tile_is_in_exactly_one_leaf_and_candidates_are_a_superset(archive):
    with rtree.build(":memory:", archive) as tree:
        np.testing.assert_array_equal(tree.rows_near(np.array([shapely.box(*extent(archive))])),
                                      np.arange(len(archive)))
        x, y = filters.centres(archive, np.arange(len(archive)))
        for polygon in random_polygons(archive, 40, 3):
            near = tree.rows_near(np.array([polygon]))
            inside = np.flatnonzero(shapely.intersects_xy(polygon, x, y))
            assert np.isin(inside, near).all()
            assert (np.diff(near) > 0).all()


def test_centres_on_the_edge_and_numbers_that_32_bits_cannot_hold_are_kept(tmp_path):
    """Far from the origin a 32-bit number is metres wide; the tree's boxes must be rounded outwards."""
    archive = make_archive(tmp_path / "far", grid_of((1, 64, 64)), [full_grid(40, 40, 4_000_001, 7_000_003)])
    x, y = filters.centres(archive, np.arange(len(archive)))
    with rtree.build(":memory:", archive) as tree:
        for row in (0, 39, 820, 1599):
            speck = shapely.box(x[row], y[row], x[row] + 1e-9, y[row] + 1e-9)
            assert row in tree.rows_near(np.array([speck]))


def test_far_fewer_tiles_than_the_box_holds_are_looked_at(archive, monkeypatch):
    monkeypatch.setattr(rtree, "LEAF_TILES", 16)
    xmin, ymin, xmax, ymax = extent(archive)
    diagonal = shapely.LineString([(xmin, ymin), (xmax, ymax)]).buffer(15)
    with rtree.build(":memory:", archive) as tree:
        assert len(tree.rows_near(np.array([diagonal]))) < 0.25 * len(archive)


def test_pictures_without_a_place_are_in_no_leaf(tmp_path):
    shapes = [shapely.box(i, 0, i + 1, 1) if i % 3 else None for i in range(40)]
    import pyarrow as pa

    wkb = pa.array([None if s is None else s.wkb for s in shapes], pa.binary())
    archive = make_archive(tmp_path / "w", Grid(CRS, whole=True),
                           [{"col": np.arange(40), "row": np.zeros(40, int), "wkb": wkb}])
    with rtree.build(":memory:", archive) as tree:
        near = tree.rows_near(np.array([shapely.box(-10, -10, 100, 100)]))
    np.testing.assert_array_equal(near, [i for i in range(40) if i % 3])


# -- the file
def test_the_file_is_made_once_and_used_again(archive, monkeypatch):
    rtree.tree_of(archive).close()
    before = os.stat(archive.folder / rtree.TREE_NAME)
    monkeypatch.setattr(rtree, "build", lambda *_: pytest.fail("built again"))
    rtree.tree_of(archive).close()
    after = os.stat(archive.folder / rtree.TREE_NAME)
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert not list(archive.folder.glob("*.part"))


@pytest.mark.parametrize("content", [b"", b"rubbish that is no database", None])
def test_a_file_of_another_archive_or_of_rubbish_is_made_anew(archive, tmp_path, content):
    path = archive.folder / rtree.TREE_NAME
    if content is None:  # of an archive with other tiles
        other = make_archive(tmp_path / "b", archive.grid, [full_grid(5, 5)])
        rtree.build(str(path), other).close()
    else:
        path.write_bytes(content)
    with rtree.tree_of(archive) as tree:
        assert len(tree.rows_near(np.array([shapely.box(*extent(archive))]))) == len(archive)


def test_leaves_that_name_tiles_which_are_not_there_are_refused(archive):
    rtree.tree_of(archive).close()
    with sqlite3.connect(archive.folder / rtree.TREE_NAME) as db:
        db.execute("UPDATE leaf SET tiles = ?", (np.array([10**9], "<i8").tobytes(),))
    db.close()
    with rtree.tree_of(archive) as tree, pytest.raises(ArchiveError, match="delete tiles.rtree"):
        tree.rows_near(np.array([shapely.box(*extent(archive))]))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user for whom a folder can be read-only")
def test_where_nothing_can_be_written_the_tree_stays_in_memory(archive):
    archive.folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        with rtree.tree_of(archive) as tree:
            assert len(tree.rows_near(np.array([shapely.box(*extent(archive))]))) == len(archive)
        assert not (archive.folder / rtree.TREE_NAME).exists()
    finally:
        archive.folder.chmod(stat.S_IRWXU)


def test_a_full_disk_leaves_no_rest_and_the_tree_stays_in_memory(archive, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(rtree.os, "replace", full)
    with rtree.tree_of(archive) as tree:
        assert len(tree.rows_near(np.array([shapely.box(*extent(archive))]))) == len(archive)
    assert not list(archive.folder.glob("tiles.rtree*"))


def test_cancelling_leaves_no_rest(archive):
    class Stop(Events):
        def on_progress(self, progress):
            if progress.stage == "preparing":
                self.cancel()

    events = Stop()
    events.cancel()
    with pytest.raises(Cancelled):
        rtree.tree_of(archive, events)
    assert not list(archive.folder.glob("tiles.rtree*"))


def test_without_the_module_filters_work_as_before(archive, tmp_path, monkeypatch, eager):
    wanted = Filters(within=written(tmp_path, random_polygons(archive, 5, 4)))
    expected = filters.allowed_rows(archive, wanted)
    monkeypatch.setattr(rtree, "has_rtrees", lambda: False)
    np.testing.assert_array_equal(filters.allowed_rows(archive, wanted), expected)


def test_the_benchmark_finds_the_same_tiles_both_ways(archive, eager):
    from kinscape.core.search.bench import bench_regions

    found = bench_regions(archive, Events(), rounds=1)
    assert found["regions_agree"] and found["ms_regions"] > 0 and found["ms_regions_without_tree"] > 0
