"""An earlier search as it would be written today, where its results were moved together with archive and rasters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ...core.jobs.examples import Example
from ...core.jobs.search import SearchJob


def moved_job(job: SearchJob, results: str) -> SearchJob:
    """``job``, which wrote what lies in ``results`` now. What stood in the same folders as its results is looked for
    where they are now; paths that still hold, and such as cannot be found there either, stay."""
    old, new = _parts(job.out), _parts(results)
    n = 0
    while n < min(len(old), len(new)) and old[-1 - n] == new[-1 - n]:
        n += 1
    if not n or old == new:
        return job
    root, here = old[: len(old) - n], Path(results).parents[n - 1]

    def now(path: str) -> str:
        parts = _parts(path)
        if not path or parts[: len(root)] != root or Path(path).exists():
            return path
        moved = here.joinpath(*parts[len(root) :])
        return str(moved) if moved.exists() else path

    score_map = str(Path(results).parent / _parts(job.score_map)[-1]) if job.score_map else ""
    return replace(
        job,
        archive=now(job.archive),
        like=tuple(_example(example, now) for example in job.like),
        unlike=tuple(_example(example, now) for example in job.unlike),
        within=now(job.within),
        concept=now(job.concept),
        out=results,
        score_map=score_map,
    )


def _example(example: Example, now: Callable[[str], str]) -> Example:
    return replace(example, raster=now(example.raster), image=now(example.image), source=now(example.source))


def _parts(path: str) -> tuple[str, ...]:
    return tuple(part for part in path.replace("\\", "/").split("/") if part)
