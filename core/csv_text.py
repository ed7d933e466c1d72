"""Texts for CSV files that a spreadsheet may open: one that begins like a formula would be run there, not shown."""

from __future__ import annotations

from typing import Any

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_cell(value: Any) -> Any:
    """``value``; a text that begins with = + - @ (or a tab or line break before them) gets an apostrophe in front, by
    which spreadsheets know that it is text (OWASP, CSV Injection). Numbers stay what they are."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
