"""Job: compute the land-cover histogram of every tile of an archive, so that searches can re-rank by it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .base import Job, JobResult

if TYPE_CHECKING:
    from ..events import Events


@dataclass(frozen=True)
class CoverJob(Job):
    """``source``: net (the land-cover network), words (visual words, learned from the archive without labels), kinds
    (groups of the archive's own vectors), or the path of a land-cover raster; "": that of the cover that is there,
    words where there is none. Only tiles that are new since the last run are computed; ``is_fresh`` computes all.

    Summary: source, names, colours, fingerprint, tiles, new, kept, unknown_share (mean share of the tiles that nothing
    is known of), unknown_tiles (without any known ground), waiting (tiles whose files could not be read), failed
    ([{path, message}]), mark, seconds.
    """

    kind: ClassVar[str] = "cover"

    archive: str
    source: str = ""
    is_fresh: bool = False


def run(job: CoverJob, events: Events) -> JobResult:
    """Raises InputError, ArchiveError, RasterError for what cannot be a land cover, StorageError, Cancelled; finished
    blocks are kept in every case."""
    import time
    from pathlib import Path

    from ..archive.cover import COVER_NAME
    from ..archive.cover_build import compute_cover

    began = time.monotonic()
    folder = Path(job.archive).expanduser().absolute()
    facts = compute_cover(folder, job.source, events, job.is_fresh)
    told = [facts["unknown_share"] and f"{facts['unknown_share']:.1%} of the tiles' ground has no known land cover",
            facts["waiting"] and f"{facts['waiting']:,} tiles wait for files that cannot be read now"]
    for text in filter(None, told):
        events.log(text)
    return JobResult({"archive": str(folder), "cover": str(folder / COVER_NAME)},
                     {**facts, "seconds": round(time.monotonic() - began, 3)})
