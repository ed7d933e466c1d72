"""The recipe of a search: everything that is needed to run it again, as JSON beside its results."""

from __future__ import annotations

import dataclasses
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import InputError, storage_error
from ..strict_json import read_json

if TYPE_CHECKING:
    from ..archive.store import Archive
    from .base import Job
    from .search import SearchJob

VERSION = 1
AnyJob = TypeVar("AnyJob", bound="Job")
_MOST_BYTES = 64 << 20
REMOTE = "remote_search"
MAKERS = ("next_to_label", "missed")  # jobs whose results look like those of a search


def recipe_path(out: Path) -> Path:
    """NAME.recipe.json beside NAME.gpkg."""
    return out.with_suffix(".recipe.json")


def write(path: str, job: Job, archive: Archive, summary: dict[str, Any], made_by: Job | None = None) -> None:
    """``job`` with absolute paths, what the archive was, and ``summary`` of the result. No time of day: equal
    searches, equal files. ``made_by``: the job that chose its places where that was not the search itself.

    Raises OSError.
    """
    from ... import __version__

    encoder = archive.manifest.encoder
    data = {
        "kinscape_recipe": VERSION,
        "software": f"Kinscape {__version__}",
        "job": job.to_dict(),
        **({"made_by": made_by.to_dict()} if made_by is not None else {}),
        "archive": {
            "generation": archive.generation,
            **({"part": archive.manifest.part} if archive.manifest.part else {}),
            "tiles": len(archive),
            "encoder": encoder.name,
            "encoder_fingerprint": encoder.fingerprint,
        },
        "result": summary,
    }
    Path(path).write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def read(path: str | os.PathLike[str]) -> dict[str, Any]:
    """What a recipe file holds: ``job``, ``archive``, ``result``, ``software``, and ``choice`` where the user cut the
    places in the dock. Raises InputError if it is no recipe or a newer one than this program knows."""
    try:
        data = read_json(path, _MOST_BYTES)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}", "give a .recipe.json file") from None
    except (ValueError, RecursionError) as error:
        why = str(error) if type(error) is ValueError else "it is not JSON"
        raise InputError(f"{path} is not a recipe: {why}", "give a .recipe.json file") from None
    if not isinstance(data, dict) or not isinstance(data.get("kinscape_recipe"), int):
        raise InputError(f"{path} is not a recipe", "give the .recipe.json file of a search")
    if data["kinscape_recipe"] > VERSION:
        raise InputError(f"{path} was written by a newer Kinscape", "update Kinscape")
    return data


def load(path: str | os.PathLike[str]) -> SearchJob:
    """The search of a recipe file. Raises InputError if it is no recipe or a newer one than this program knows."""
    from .base import job_from_dict
    from .search import SearchJob

    job = job_from_dict(read(path).get("job"))
    if not isinstance(job, SearchJob):
        raise InputError(f"{path} holds a {job.kind} job, not a search")
    return job


def maker(path: str | os.PathLike[str]) -> Job:
    """The job that made the results of a recipe: its search, or what chose among the places of one. Raises
    InputError, also for any other kind of job: recipes come from other people, and a replay is to harm nothing."""
    from .base import job_from_dict

    data = read(path)
    told, searched = data.get("made_by"), data.get("job")
    if told is None and isinstance(searched, dict) and searched.get("kind") == REMOTE:
        return job_from_dict(searched)
    if told is None:
        return load(path)
    if not isinstance(told, dict) or told.get("kind") not in MAKERS:
        raise InputError(f"{path} was made by something that cannot be run again", "make its places anew")
    return job_from_dict(told)


def save(
    path: str | os.PathLike[str],
    job: SearchJob,
    told: dict[str, Any] | None = None,
    choice: dict[str, Any] | None = None,
) -> None:
    """Write a recipe of ``job`` for keeping. ``told``: what ``read`` gave of the run's own recipe; ``choice``: how the
    user has cut the places (kept for people and for the dock; a replay searches without it).

    Raises InputError if there is a file that is no recipe, StorageError.
    """
    from ... import __version__
    from ..search.targets import check_is_ours, replacing

    target = Path(path).expanduser().absolute()
    check_is_ours(target)
    data = {"kinscape_recipe": VERSION, "software": f"Kinscape {__version__}", **(told or {}), "job": job.to_dict()}
    data.pop("choice", None)
    if choice:
        data["choice"] = dict(choice)
    try:
        with replacing(target) as temporary:
            Path(temporary).write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    except UnicodeEncodeError as error:
        raise storage_error(OSError(str(error)), target) from error


def absolute(job: AnyJob) -> AnyJob:
    """``job``, a search or one that looks like it, with absolute paths, so that its recipe works from any folder."""

    def full(path: str) -> str:
        return os.path.abspath(os.path.expanduser(path)) if path and os.path.exists(os.path.expanduser(path)) else path

    def target(path: str) -> str:
        return os.path.abspath(os.path.expanduser(path)) if path else ""

    def example(e: Any) -> Any:
        return dataclasses.replace(e, raster=full(e.raster), image=full(e.image))

    def examples(them: Any) -> Any:
        return tuple(map(example, them))

    changes = {"archive": full, "like": examples, "unlike": examples, "within": full, "concept": full, "out": target,
               "score_map": target}  # fmt: skip
    has = {f.name for f in dataclasses.fields(job)}
    return dataclasses.replace(job, **{name: do(getattr(job, name)) for name, do in changes.items() if name in has})
