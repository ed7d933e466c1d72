"""Where the gallery's cells lie: the arithmetic against looking at every cell."""

from __future__ import annotations

import random

import pytest
from kinscape.ui.dock.hits.cell_grid import GAP, CellGrid


@pytest.mark.parametrize("seed", range(40))
def test_arithmetic_finds_what_looking_at_every_cell_finds(seed):
    rng = random.Random(seed)
    grid = CellGrid.fit(rng.randint(0, 60), rng.randint(30, 700), rng.randint(20, 120), rng.randint(0, 40))
    corners = [grid.corner(row) for row in range(grid.count)]
    cells = [(x, y, x + grid.cell_width - 1, y + grid.cell_height - 1) for x, y in corners]
    for _ in range(60):
        x, y = rng.randint(-20, 760), rng.randint(-20, grid.height + 50)
        inside = [row for row, c in enumerate(cells) if c[0] <= x <= c[2] and c[1] <= y <= c[3]]
        assert grid.at(x, y) == (inside[0] if inside else -1)
        right, bottom = x + rng.randint(0, 400), y + rng.randint(0, 600)
        assert list(grid.rows_between(y, bottom)) == [r for r, c in enumerate(cells) if c[1] <= bottom and c[3] >= y]
        touched = [
            row for row, c in enumerate(cells) if c[0] <= right and c[2] >= x and c[1] <= bottom and c[3] >= y
        ]
        runs = grid.runs_in(x, y, right, bottom)
        assert [row for first, last in runs for row in range(first, last + 1)] == touched


@pytest.mark.parametrize("width", [40, 120, 320, 700, 1900])
def test_columns_fill_the_width_and_no_cell_is_too_small(width):
    grid = CellGrid.fit(1000, width, 92, 30)
    assert grid.cell_width >= 92 and grid.cell_height == grid.cell_width + 30
    used = grid.columns * (grid.cell_width + GAP) + GAP
    assert grid.columns == 1 or width - grid.columns < used <= width
    assert grid.height >= grid.corner(999)[1] + grid.cell_height


def test_an_empty_grid_has_no_height_and_no_rows():
    grid = CellGrid.fit(0, 300, 92, 30)
    assert grid.height == 0 and grid.at(20, 20) == -1 and not grid.rows_between(0, 500) and not grid.runs_in(0, 0, 9, 9)
