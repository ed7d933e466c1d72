"""A copy of a result with the ranks that are seen, where land cover counts otherwise than in the file."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from ...core.errors import KinscapeError
from ...core.jobs.base import JobResult
from ...core.jobs.rerank import RerankJob
from .land_cover.cover_wish import CoverWish
from .session import Session


def with_ranked_copy(
    session: Session, title: str, results: str, wish: CoverWish, use: Callable[[str, Callable[[], None]], None]
) -> None:
    """Have the engine write ``results`` in the order of ``wish`` into a folder of its own, then call ``use(copy,
    over)``, which calls ``over()`` when the copy is not needed any more. Errors are said."""
    folder = Path(tempfile.mkdtemp(prefix="kinscape-ranked-"))

    def over() -> None:
        shutil.rmtree(folder, ignore_errors=True)

    def failed(error: KinscapeError) -> None:
        over()
        session.say_error(error)

    def done(result: JobResult) -> None:
        use(result.files["results"], over)

    job = RerankJob(results, str(folder / "results.gpkg"), wish.cover, wish.shortlist, wish.class_weights)
    session.start(title, job, done, failed, over)
