"""Where the cells of the gallery lie: arithmetic alone, so that 100,000 rows cost no more than ten. No Qt.

Cells have one size, fill the width in equal columns, and are counted from the top left. ``y`` is that of the whole
content; the view takes its scroll position off.
"""

from __future__ import annotations

from dataclasses import dataclass

GAP = 4  # pixels between cells, and around them


@dataclass(frozen=True)
class CellGrid:
    """``count`` cells of ``cell_width`` x ``cell_height`` pixels in ``columns``; ``left``: where the first begins."""

    count: int = 0
    columns: int = 1
    cell_width: int = 1
    cell_height: int = 1
    left: int = GAP

    @classmethod
    def fit(cls, count: int, width: int, least_width: int, extra_height: int) -> CellGrid:
        """As many columns of at least ``least_width`` as ``width`` holds, widened to fill it. A cell is
        ``extra_height`` higher than wide."""
        columns = max(1, (width - GAP) // (least_width + GAP))
        cell = max(least_width, (width - GAP) // columns - GAP)
        left = max(GAP, (width - columns * (cell + GAP) + GAP) // 2)
        return cls(count, columns, cell, cell + extra_height, left)

    @property
    def line_height(self) -> int:
        return self.cell_height + GAP

    @property
    def height(self) -> int:
        """Of the whole content."""
        return -(-self.count // self.columns) * self.line_height + GAP if self.count else 0

    def corner(self, row: int) -> tuple[int, int]:
        """(x, y) of a cell's top left pixel."""
        line, column = divmod(row, self.columns)
        return self.left + column * (self.cell_width + GAP), GAP + line * self.line_height

    def at(self, x: int, y: int) -> int:
        """The row whose cell holds a point, -1 between and beside the cells."""
        column, in_x = divmod(x - self.left, self.cell_width + GAP)
        line, in_y = divmod(y - GAP, self.line_height)
        row = line * self.columns + column
        is_inside = 0 <= column < self.columns and line >= 0 and in_x < self.cell_width and in_y < self.cell_height
        return row if is_inside and row < self.count else -1

    def rows_between(self, top: int, bottom: int) -> range:
        """Rows of the lines that touch y from ``top`` to ``bottom`` (inclusive)."""
        first = max(0, top // self.line_height)
        last = max(-1, (bottom - GAP) // self.line_height)
        return range(min(self.count, first * self.columns), min(self.count, (last + 1) * self.columns))

    def runs_in(self, left: int, top: int, right: int, bottom: int) -> list[tuple[int, int]]:
        """(first, last) rows, inclusive, of each run of cells that a rectangle (inclusive) touches."""
        step = self.cell_width + GAP
        first = max(0, (left - self.left + GAP) // step)
        last = min(self.columns - 1, (right - self.left) // step)
        if right < self.left or first > last or not self.count:
            return []
        lines = self.rows_between(top, bottom)
        if first == 0 and last == self.columns - 1:
            return [(lines.start, lines.stop - 1)] if len(lines) else []
        found = ((line + first, min(line + last, self.count - 1)) for line in lines[:: self.columns])
        return [(a, b) for a, b in found if a <= b]
