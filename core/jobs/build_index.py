"""Job: build an approximate index beside an archive, and measure its recall against exact search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .base import Job, JobResult

if TYPE_CHECKING:
    from ..events import Events


@dataclass(frozen=True)
class BuildIndexJob(Job):
    """``index_kind``: exact (removes the index), ivf, lsh, pq, ivf_pq, hnsw or hnsw_pq. Recall@k is measured on
    ``sample`` tiles.

    Summary: kind, recall (null for exact, which finds all), k, sample, effort, parameters, size, tiles, dim, seconds.
    """

    kind: ClassVar[str] = "build_index"

    archive: str
    index_kind: str
    sample: int = 200
    k: int = 100


def run(job: BuildIndexJob, events: Events) -> JobResult:
    """Raises InputError for values or archives that cannot have such an index, ArchiveError, StorageError,
    Cancelled.
    """
    from dataclasses import asdict
    from pathlib import Path

    from ..archive.index_build import build_index
    from ..archive.index_kinds import INDEX_NAME

    folder = Path(job.archive).expanduser().absolute()
    facts = build_index(folder, job.index_kind, job.sample, job.k, events)
    if facts is None:
        return JobResult({"archive": str(folder)}, {"kind": "exact", "recall": None})
    return JobResult({"archive": str(folder), "index": str(folder / INDEX_NAME)}, asdict(facts))
