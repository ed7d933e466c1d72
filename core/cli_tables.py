"""Values and tables as the command line prints them for people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def table(rows: Sequence[Sequence[Any]], head: Sequence[str] = ()) -> str:
    """Columns in line: numbers to the right, everything else to the left."""
    lines = [list(map(shown, row)) for row in rows]
    if head:
        lines.insert(0, list(head))
    widths = [max(len(line[i]) for line in lines) for i in range(len(lines[0]))] if lines else []
    to_right = [
        all(isinstance(row[i], (int, float)) and not isinstance(row[i], bool) or row[i] is None for row in rows)
        for i in range(len(widths))
    ]
    return "\n".join(
        "  ".join(cell.rjust(w) if right else cell.ljust(w) for cell, w, right in zip(line, widths, to_right)).rstrip()
        for line in lines
    )


def shown(value: Any) -> str:
    """One value in few letters: thousands separated, four significant figures, lists with commas."""
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, float):
        if value.is_integer() or abs(value) >= 1000:
            return f"{value:,.0f}"
        return f"{value:.4g}"
    if isinstance(value, (list, tuple)):
        return ", ".join(map(shown, value)) or "-"
    return str(value)


def size(n: float) -> str:
    """Bytes as people say them."""
    units = ["bytes", "kB", "MB", "GB", "TB"]
    while n >= 1000 and len(units) > 1:
        n /= 1000
        units.pop(0)
    return f"{n:.0f} {units[0]}" if units[0] == "bytes" else f"{n:.1f} {units[0]}"
