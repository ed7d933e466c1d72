"""How far places lie from a better one: against comparing all with all, and what it is for: spacing."""

import geopandas
import numpy as np
import pytest
import shapely
from archives import full_grid, grid_of, make_archive, unit_vectors
from kinscape.core.jobs import run_job
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.search import SearchJob
from kinscape.core.raster.grid import Grid
from kinscape.core.search.isolation import isolation


def brute(centres):
    out = np.full(len(centres), np.nan)
    for i in range(1, len(centres)):
        apart = np.hypot(*(centres[:i] - centres[i]).T)
        if np.isfinite(apart).any():
            out[i] = np.nanmin(apart)
    return out.round(2)


def tiles(n, rng):
    """Centres on a 20 m grid, some of them several times."""
    return rng.integers(0, 30, (n, 2)) * 20.0 + 540_000


@pytest.mark.parametrize("seed", range(6))
def test_it_is_the_distance_to_the_nearest_better_place(seed):
    rng = np.random.default_rng(seed)
    n = int(rng.integers(1, 700))
    centres = tiles(n, rng) if seed % 2 else rng.random((n, 2)) * 5000
    if seed > 2:
        centres[rng.random(n) < 0.2] = np.nan
    np.testing.assert_array_equal(isolation(centres), brute(centres))


@pytest.mark.parametrize("outwards", [True, False])
def test_places_whose_neighbours_are_all_worse_are_found_too(outwards):
    """Far more neighbours than are looked at in the first place: one peak in each of four wide fields."""
    side = np.arange(40) * 10.0
    field = np.stack(np.meshgrid(side, side), -1).reshape(-1, 2)
    order = np.argsort(np.hypot(*(field - 203).T))
    field = field[order if outwards else order[::-1]]
    centres = np.concatenate([field + [50_000.0 * i, 0] for i in range(4)])
    np.testing.assert_array_equal(isolation(centres), brute(centres))


def test_the_first_place_has_none_and_dates_of_a_tile_have_nought():
    centres = np.array([[np.nan, np.nan], [0, 0], [0, 0], [30, 40], [0, 0], [30, 40]], float)
    np.testing.assert_array_equal(isolation(centres), [np.nan, np.nan, 0, 50, 0, 0])


def test_without_places_there_is_nothing():
    assert isolation(np.zeros((0, 2))).shape == (0,)
    assert np.isnan(isolation(np.full((3, 2), np.nan))).all()


def test_places_kept_by_a_spacing_are_that_far_apart():
    rng = np.random.default_rng(5)
    centres = rng.random((400, 2)) * 1000
    apart = isolation(centres)
    for spacing in (20.0, 75.5, 300.0):
        kept = centres[np.isnan(apart) | (apart >= spacing)]
        every = np.hypot(*(kept[:, None] - kept[None]).transpose(2, 0, 1))
        assert len(kept) > 1 and every[~np.eye(len(kept), dtype=bool)].min() >= spacing - 0.01


def test_a_search_writes_it_over_scales_and_dates(tmp_path):
    small = {**full_grid(9, 9), "vectors": unit_vectors(81, 8, 0), "scale": np.zeros(81, int)}
    large = {**full_grid(4, 4, 6251, 67451), "vectors": unit_vectors(16, 8, 1), "scale": np.ones(16, int)}
    both = {name: np.concatenate([small[name], large[name]]) for name in small}
    archive = make_archive(tmp_path / "a", grid_of((40, 64, 32), (80, 64, 32)), [both, small])
    out = tmp_path / "r.gpkg"
    like = (Example(tile=archive.tile_ids([40])[0], source=archive.sources[0].path),)
    run_job(SearchJob(str(archive.folder), like, str(out), k=150, scale="all", one_per_place=False))
    places = geopandas.read_file(out, layer="places")
    centres = np.stack([places.geometry.centroid.x, places.geometry.centroid.y], 1)
    assert len(places) == 150 and places.scale_m.nunique() == 2
    np.testing.assert_array_equal(places.isolation_m, brute(centres))
    assert (places.isolation_m == 0).any() and places.isolation_m.isna().tolist() == [True] + [False] * 149


def test_files_without_footprint_have_none(tmp_path):
    import pyarrow as pa

    boxes = [shapely.to_wkb(shapely.box(x, 0, x + 10, 10)) if x != 200 else None for x in (0, 100, 200, 400)]
    part = {"col": np.arange(4), "row": np.zeros(4, int), "wkb": pa.array(boxes, pa.binary())}
    archive = make_archive(tmp_path / "a", Grid("EPSG:32633", whole=True), [part])
    bounds = archive.bounds(np.array([2, 3, 0, 1]))
    got = isolation((bounds[:, :2] + bounds[:, 2:]) / 2)
    np.testing.assert_array_equal(got, [np.nan, np.nan, 400, 100])
