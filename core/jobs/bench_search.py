"""Job: how fast exact search is here, beside one bare FAISS flat search of the same run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..events import Events
from .base import Job, JobResult


@dataclass(frozen=True)
class BenchSearchJob(Job):
    """Summary: n, d, k, queries, ms_per_query, ms_faiss_flat, relative_to_faiss, ms_filtered (1 % of the area, filter
    included), filtered_tiles, filtered_speedup, agrees (both give the same scores); of a filter by 1 % of the area in
    100 scattered polygons: ms_regions, ms_regions_without_tree, regions_speedup, regions_tiles, regions_agree, ms_tree
    (to make the R*-tree, once an archive)."""

    kind: ClassVar[str] = "bench_search"

    n: int = 1_000_000
    d: int = 32
    k: int = 1000
    queries: int = 20


def run(job: BenchSearchJob, events: Events) -> JobResult:
    """Median times of single queries; the archive is generated and removed again."""
    from ..search.bench import run_bench

    return JobResult(summary=run_bench(job.n, job.d, job.k, job.queries, events))
