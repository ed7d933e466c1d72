"""Job: small pictures of tiles of an archive, for the gallery."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .base import Job


@dataclass(frozen=True)
class ThumbnailsJob(Job):
    """``rows``: tile rows of the archive (attribute ``tile_row`` of the places). Writes ``folder``/<row>.png, ``px`` square;
    pictures that exist already are kept. A tile whose source cannot be read any more is listed in the summary as ``failed``."""

    kind: ClassVar[str] = "thumbnails"

    archive: str
    rows: tuple[int, ...]
    folder: str
    px: int = 128
