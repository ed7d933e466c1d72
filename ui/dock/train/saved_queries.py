"""The searches that were made in an archive, newest first: what the user looked for is what an encoder must be good
at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ....core.errors import KinscapeError
from ....core.jobs import recipe
from ....core.jobs.compare_encoders import SavedQuery
from ....core.jobs.search import SearchJob
from ..local_paths import files_of_search
from ..moved_job import moved_job
from ..runs import Run, runs_of_archive

MOST = 4
_LOOKED_AT = 60  # folders of runs; who has made more searches is asked with the last ones


def saved_queries(archive: str, may_open: Callable[[str], bool], most: int = MOST) -> tuple[SavedQuery, ...]:
    """The queries of the project's results and of the archive's own runs, each once. ``may_open``: whether a file may
    be opened only because a recipe names it (Session.may_open)."""
    found: dict[tuple, SavedQuery] = {}
    for title, job in [*_of_project(archive), *_of_folder(archive)]:
        key = (job.like, job.unlike)
        if key not in found and all(may_open(path) for path in files_of_search(job)):
            found[key] = SavedQuery(title, job.like, job.unlike, job.scale)
        if len(found) == most:
            break
    return tuple(found.values())


def _of_project(archive: str) -> list[tuple[str, SearchJob]]:
    out = []
    for run in runs_of_archive(archive):
        job = run.job()
        if isinstance(job, SearchJob) and _has_recipe_for(run, archive):
            out.append((run.title, job))
    return out


def _has_recipe_for(run: Run, archive: str) -> bool:
    return bool(run.archive) and Path(run.archive) == Path(archive)


def _of_folder(archive: str) -> list[tuple[str, SearchJob]]:
    folder = Path(archive) / "runs"
    if not archive or not folder.is_dir():
        return []
    out = []
    for one in sorted((p for p in folder.iterdir() if p.is_dir()), reverse=True)[:_LOOKED_AT]:
        for path in sorted(one.glob("*.recipe.json")):
            try:
                job = recipe.load(path)
            except KinscapeError:  # of another job, or of a later version: no query to ask again
                continue
            results = str(path).removesuffix(".recipe.json") + ".gpkg"
            out.append((title_of(job), moved_job(job, results)))
    return out


def title_of(job: SearchJob) -> str:
    """A query by the name of its first example."""
    first = job.like[0]
    return Path(first.raster or first.image).stem or first.tile
