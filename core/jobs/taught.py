"""What an earlier run has taught: its search with its review marks as further examples; and the files of a run that
grows out of it."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import InputError
from .base import Job
from .examples import Example
from .search import SearchJob

if TYPE_CHECKING:
    from ..archive.store import Archive
    from ..events import Events
    from ..search.results import Hits
    from ..search.reviewed import Reviewed

_MOST_MARKS = 2000


def search_of(results: str, archive: str, like: tuple[Example, ...], unlike: tuple[Example, ...], concept: str,
              scale: str, out: str) -> SearchJob:
    """The search of the run whose GeoPackage is ``results`` (its recipe lies beside it), or a new one ("").

    archive, concept, scale: "" takes the run's own; like, unlike: joined to the run's. Raises InputError.
    """
    from . import recipe

    if results:
        job = recipe.load(recipe.recipe_path(Path(results).expanduser().absolute()))
        given = {"archive": archive, "concept": concept, "scale": scale}
        job = dataclasses.replace(job, **{name: value for name, value in given.items() if value})
        job = joined(job, like, unlike)
    else:
        if not archive:
            raise InputError("no archive was given", "give the results of a search, or an archive and examples")
        job = SearchJob(archive, like, out, unlike, scale=scale or "auto", concept=concept)
    # what a run shows of its ranking is no part of what it has learned
    job = dataclasses.replace(job, out=out, k=50, min_score=None, score_map="", score_map_crs="", method="exact",
                              cover=0.0, class_weights=())
    return recipe.absolute(job)


def joined(job: SearchJob, like: tuple[Example, ...], unlike: tuple[Example, ...]) -> SearchJob:
    """With these examples too, each once. What is said later counts: an example changes sides."""
    likes = [e for e in dict.fromkeys((*job.like, *like)) if e not in unlike]
    unlikes = [e for e in dict.fromkeys((*job.unlike, *unlike)) if e not in like]
    return dataclasses.replace(job, like=tuple(likes), unlike=tuple(unlikes))


def with_marks(job: SearchJob, reviewed: Reviewed, archive: Archive, notes: list[str]) -> SearchJob:
    """``job`` with the places marked like and unlike as examples, as far as the archive still has them."""
    from ..search.found_again import GONE

    rows = reviewed.rows_in(archive)
    marked: dict[str, list[Example]] = {"like": [], "unlike": []}
    gone = 0
    for row, tile, source, mark in zip(rows.tolist(), reviewed.tile_ids, reviewed.sources, reviewed.marks):
        if mark not in marked:
            continue
        if row == GONE:
            gone += 1
        else:
            marked[mark].append(Example(tile=tile, source=source))
    notes.extend(unknown_marks(reviewed))
    if gone:
        notes.append(f"{gone:,} marked places are in the archive no more and were left out")
    total = sum(map(len, marked.values()))
    if total > _MOST_MARKS:
        notes.append(f"of {total:,} marked places the best {_MOST_MARKS:,} were taken as examples")
        marked = {role: some[:_MOST_MARKS * len(some) // total + 1] for role, some in marked.items()}
    return joined(job, tuple(marked["like"]), tuple(marked["unlike"]))


def unknown_marks(reviewed: Reviewed) -> list[str]:
    """A sentence about review marks that nobody can understand, if there are any."""
    count = reviewed.unknown
    return [f"{count:,} review marks are none of like, unlike and hidden and were left out"] if count else []


def write_run(archive: Archive, search: SearchJob, made_by: Job, hits: Hits, parts: Any, summary: dict[str, Any],
              events: Events) -> dict[str, str]:
    """A GeoPackage like that of a search, with its recipe; both or none. The recipe's search is the one that gave the
    scores, and ``made_by`` the job that chose these places: a replay runs that one."""
    from contextlib import ExitStack

    from ..search import results
    from ..search.targets import replacing
    from . import recipe

    out = Path(search.out)
    files = {"results": str(out), "recipe": str(recipe.recipe_path(out))}
    with ExitStack() as stack:
        ready = {role: stack.enter_context(replacing(Path(path))) for role, path in files.items()}
        events.progress("results", 0, len(files), "files")
        results.write(ready["results"], archive, hits, parts, named=files["results"])
        recipe.write(ready["recipe"], search, archive, summary, made_by)
        events.check_cancelled()
        events.progress("results", len(files), len(files), "files")
    return files
