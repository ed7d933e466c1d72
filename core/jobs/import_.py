"""Job: make an archive from embedding vectors that this or another program exported as GeoParquet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .base import Job


@dataclass(frozen=True)
class ImportJob(Job):
    """``source``: a GeoParquet file with a vector column (``embedding``, or ``column``), footprints, and its STAC item beside it."""

    kind: ClassVar[str] = "import"

    source: str
    archive: str
    column: str = "embedding"
