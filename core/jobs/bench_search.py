"""Job: how fast exact search is here, beside one bare FAISS flat search of the same run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .base import Job


@dataclass(frozen=True)
class BenchSearchJob(Job):
    """Summary: n, d, ms_per_query, ms_faiss_flat, relative_to_faiss, ms_filtered (1 % of the area)."""

    kind: ClassVar[str] = "bench_search"

    n: int = 1_000_000
    d: int = 32
    k: int = 1000
    queries: int = 20
