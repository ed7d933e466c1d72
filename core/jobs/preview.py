"""Job: the picture of an example exactly as the encoder will see it, for the query strip."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..events import Events
from .base import Job, JobResult
from .examples import Example


@dataclass(frozen=True)
class PreviewJob(Job):
    """Writes ``out`` (PNG, longer side at most ``px``). ``archive`` gives grid, bands and scale; "" shows the example
    at its own resolution."""

    kind: ClassVar[str] = "preview"

    example: Example
    out: str
    archive: str = ""
    px: int = 192


def run(job: PreviewJob, events: Events) -> JobResult:
    """Summary: width, height (pixels), hole_share, scale_m (None without a tile grid)."""
    from contextlib import ExitStack

    from ..archive.store import Archive
    from ..search.pictures import write_preview
    from ..search.targets import check_target

    target = check_target(job.out, (".png",), [job.example.raster or job.example.image])
    with ExitStack() as stack:
        archive = stack.enter_context(Archive.open(job.archive)) if job.archive else None
        summary = write_preview(job.example, target, job.px, archive)
    events.check_cancelled()
    return JobResult({"preview": str(target)}, summary)
