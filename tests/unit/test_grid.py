"""The ground-locked grid: which tiles there are, where they lie, and that blocks hold each of them once."""

from __future__ import annotations

import math

import numpy as np
import pytest
from kinscape.core.errors import InputError
from kinscape.core.raster.grid import BLOCK_PX, Block, Grid, Scale

GRID = Grid("EPSG:32633", (Scale(40.0, 128, 64), Scale(100.0, 224, 224)))


def brute_force_tiles(scale: Scale, bounds: tuple[float, float, float, float]) -> set[tuple[int, int]]:
    xmin, ymin, xmax, ymax = bounds
    cols = range(math.floor(xmin / scale.stride_m) - 5, math.ceil(xmax / scale.stride_m) + 5)
    rows = range(math.floor(ymin / scale.stride_m) - 5, math.ceil(ymax / scale.stride_m) + 5)
    hair = 1e-6 * scale.gsd_m
    return {(c, r) for c in cols for r in rows
            if min(xmax, c * scale.stride_m + scale.tile_m) - max(xmin, c * scale.stride_m) > hair
            and min(ymax, r * scale.stride_m + scale.tile_m) - max(ymin, r * scale.stride_m) > hair}


@pytest.mark.parametrize("bounds", [(3.0, 7.0, 210.0, 133.0), (-90.0, -55.5, 60.0, 12.0), (20.0, 20.0, 60.0, 60.0),
                                    (0.0, 0.0, 40.0, 40.0), (5.0, 5.0, 6.0, 6.0)])
@pytest.mark.parametrize("number", [0, 1])
def test_tiles_covering_are_those_that_share_area(bounds, number):
    col0, col1, row0, row1 = GRID.tiles_covering(number, bounds)
    found = {(c, r) for c in range(col0, col1) for r in range(row0, row1)}
    assert found == brute_force_tiles(GRID.scales[number], bounds)


def test_the_same_ground_has_the_same_tile_whatever_the_rasters_extent():
    wide, narrow = GRID.tiles_covering(0, (0, 0, 1000, 1000)), GRID.tiles_covering(0, (300, 400, 500, 600))
    assert wide[0] <= narrow[0] and narrow[1] <= wide[1] and wide[2] <= narrow[2] and narrow[3] <= wide[3]
    assert GRID.tile_bounds(0, narrow[0], narrow[2])[0] == narrow[0] * 20.0


@pytest.mark.parametrize("bounds", [(-3000.0, 1500.0, 900.0, 2600.0), (500000.0, 5399000.0, 501024.0, 5400000.0)])
def test_blocks_hold_every_tile_exactly_once_and_run_from_the_north_west(bounds):
    for number in range(2):
        blocks = list(GRID.blocks_covering(number, bounds))
        seen: dict[tuple[int, int], int] = {}
        for block in blocks:
            cols, rows = GRID.block_tiles(block)
            assert (np.diff(cols) == 1).all() and (np.diff(rows) == -1).all()
            for c in cols:
                for r in rows:
                    seen[int(c), int(r)] = seen.get((int(c), int(r)), 0) + 1
        assert set(seen.values()) == {1}
        assert brute_force_tiles(GRID.scales[number], bounds) <= set(seen)
        assert blocks == sorted(blocks, key=lambda b: (-b.brow, b.bcol))


def test_block_bounds_cover_its_tiles_in_whole_pixels():
    block = Block(0, 3, -2)
    scale = GRID.scales[0]
    cols, rows = GRID.block_tiles(block)
    corners = np.array([GRID.tile_bounds(0, int(c), int(r)) for c in cols for r in rows])
    west, south, east, north = GRID.block_bounds(block)
    assert (west, south) == tuple(corners[:, :2].min(axis=0)) and (east, north) == tuple(corners[:, 2:].max(axis=0))
    assert (east - west) / scale.gsd_m == pytest.approx((scale.block_tiles - 1) * scale.stride_px + scale.tile_px)
    assert scale.block_tiles * scale.stride_px <= BLOCK_PX


def test_bounds_array_equals_tile_bounds():
    scale, col, row = np.array([0, 1, 0]), np.array([5, -3, 0]), np.array([-7, 2, 9])
    expected = [GRID.tile_bounds(int(s), int(c), int(r)) for s, c, r in zip(scale, col, row)]
    np.testing.assert_allclose(GRID.bounds_array(scale, col, row), expected)


@pytest.mark.parametrize("overlap, cell, stride", [(0.0, 1, 128), (0.5, 16, 64), (0.45, 16, 64), (0.9, 32, 32),
                                                   (0.99, 1, 1)])
def test_overlap_is_rounded_to_whole_cells(overlap, cell, stride):
    scale = Scale.with_overlap(40, 128, overlap, cell)
    assert scale.stride_px == stride and scale.stride_px % cell == 0


@pytest.mark.parametrize("make", [lambda: Scale(0, 128, 64), lambda: Scale(math.nan, 128, 64),
                                  lambda: Scale(40, 128, 0), lambda: Scale(40, 128, 129),
                                  lambda: Scale.with_overlap(40, 128, 1.0),
                                  lambda: Scale.with_overlap(40, 128, -0.1)])
def test_impossible_scales_are_refused(make):
    with pytest.raises(InputError):
        make()


def test_tile_ids_and_manifest_survive_the_round_trip():
    assert Grid.parse_tile_id(Grid.tile_id(1, -20, 164739)) == (1, -20, 164739)
    assert Grid.from_dict(GRID.to_dict()) == GRID
    with pytest.raises(InputError, match="tile id"):
        Grid.parse_tile_id("0/abc")
