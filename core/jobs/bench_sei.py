"""Job: how fast, how complete and how selective the SEI mode is here, beside its own linear scan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .base import Job, JobResult

if TYPE_CHECKING:
    from ..events import Events


@dataclass(frozen=True)
class BenchSeiJob(Job):
    """``n`` generated vectors of ``d`` numbers are searched; ``clustered``: so many are clustered (0: not measured).
    ``data``: labelled images for P@k ("": UC Merced of the shared data), by ``encoder``; ``only_generated``: no P@k.

    Summary: search_speedup and recall_10 (the default search against the scan of all rows, CPU time, one thread),
    search_ms, scan_ms, batch_ms, tree_ms, tree_recall_10, open_leaves, trapdoor_ms, query_bytes, cluster_s,
    cluster_mb (memory beyond before), clusters, inertia_ratio (of the coreset at ``n``, against affinity propagation
    of all rows, on clusters that both tell apart; 0 where n > 4000), and ``precision``: plain, right_key, tree,
    wrong_key, chance, images, encoder.
    """

    kind: ClassVar[str] = "bench_sei"

    n: int = 4000
    d: int = 128
    clustered: int = 100_000
    data: str = ""
    encoder: str = "handcrafted"
    only_generated: bool = False


def run(job: BenchSeiJob, events: Events) -> JobResult:
    """Raises InputError for sizes that are not possible, PrivacyError without the packages, Cancelled."""
    from ..privacy.sei.bench import precision, run_bench
    from .bench_retrieval import BenchRetrievalJob, class_folders, data_folder, embed

    summary = run_bench(job.n, job.d, job.clustered, events)
    if not job.only_generated:
        asked = BenchRetrievalJob(job.data, job.encoder)
        vectors, labels, facts = embed(asked, class_folders(data_folder(job.data)), events)
        summary["precision"] = {**precision(vectors, labels, events), "encoder": facts["encoder"]}
    return JobResult(summary=summary)
