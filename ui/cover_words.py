"""The land cover of an archive in words."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from .i18n import tr
from .words import tiles


def cover_text(info: dict[str, Any]) -> str:
    """Where the land cover of the tiles comes from, and whether it can be used. ``info``: summary of InfoJob."""
    cover = info.get("land_cover")
    if not cover:
        return tr("none")
    source, todo = str(cover.get("source", "")), int(cover.get("todo") or 0)
    names = {"kinds": tr("kinds of place"), "words": tr("visual words"), "net": tr("land-cover net")}
    name = names.get(source) or PurePath(source).name
    if cover.get("state") == "damaged":
        return tr("damaged: compute it again")
    if cover.get("state") == "old":
        return tr("{0}, out of date for {1}").format(name, tiles(todo))
    if todo:
        return tr("{0}, not known of {1}").format(name, tiles(todo))
    return name
