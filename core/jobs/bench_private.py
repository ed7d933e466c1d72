"""Job: how fast, how long and how right sealed search is here, beside the plain use of the same library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .base import Job, JobResult

if TYPE_CHECKING:
    from ..events import Events


@dataclass(frozen=True)
class BenchPrivateJob(Job):
    """``n`` generated vectors of ``d`` numbers; ``queries``: of which errors and rankings are checked.

    Summary: ckks_speedup, bfv_speedup, vault_speedup (over one ``dot`` of TenSEAL a row, CPU time of this run),
    query_bytes, key_bytes, reply_bytes_per_vector, max_error, top10_equal, bfv_is_exact, one_call_speedup, and for
    each of private, precise, exact and vault: answer_ms, ms_per_1000, seal_ms, open_ms, prepare_ms, bytes.
    """

    kind: ClassVar[str] = "bench_private"

    n: int = 10_000
    d: int = 128
    queries: int = 5


def run(job: BenchPrivateJob, events: Events) -> JobResult:
    """Raises InputError for sizes that are not possible, PrivacyError without the packages, Cancelled."""
    from ..privacy.bench import run_bench

    return JobResult(summary=run_bench(job.n, job.d, job.queries, events))
