"""Job: write an archive's embedding vectors as GeoParquet with a STAC item (Embedding extension)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .base import Job


@dataclass(frozen=True)
class ExportJob(Job):
    """``out``: the .parquet file; the STAC item is written beside it as NAME.stac.json."""

    kind: ClassVar[str] = "export"

    archive: str
    out: str
