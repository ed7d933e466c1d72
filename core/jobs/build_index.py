"""Job: build an approximate index beside an archive, and measure its recall against exact search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .base import Job


@dataclass(frozen=True)
class BuildIndexJob(Job):
    """``index_kind``: exact (removes the index), ivf, lsh, pq, ivf_pq, hnsw or hnsw_pq. Recall@k is measured on ``sample`` tiles."""

    kind: ClassVar[str] = "build_index"

    archive: str
    index_kind: str
    sample: int = 200
    k: int = 100
