"""A search that asks a server, as a job; and whom an earlier one asked."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from ....core.jobs.base import Job
from ....core.jobs.examples import Example
from .facts import Target

SEARCHES = ("search", "remote_search")  # kinds of jobs that rank an archive by examples


def is_search(job: object) -> bool:
    """Whether a job ranks an archive by examples, here or on a server."""
    return getattr(job, "kind", "") in SEARCHES


def archive_name(job: Job | None) -> str:
    """What a search's archive is called: the name of its folder, or the name that the server gives it."""
    target = target_of(job)
    return target.archive if target is not None else Path(getattr(job, "archive", "")).name


def make_remote_job(
    target: Target,
    outputs: dict[str, str],
    like: tuple[Example, ...],
    unlike: tuple[Example, ...],
    fields: dict[str, Any],
) -> Job:
    """The job that asks ``target``. ``fields``: filters as SearchJob's fields; those that only an archive on this
    computer has are left out."""
    from ....core.jobs.remote_search import RemoteSearchJob

    known = {field.name for field in dataclasses.fields(RemoteSearchJob)}
    return RemoteSearchJob(
        server=target.server,
        remote_archive=target.archive,
        mode=target.mode,
        mode_options=target.options,
        full_pass=target.is_full,
        like=like,
        unlike=unlike,
        **outputs,
        **{name: value for name, value in fields.items() if name in known},
    )


def target_of(job: object) -> Target | None:
    """Whom a job asks; None: this computer."""
    if getattr(job, "kind", "") != "remote_search":
        return None
    told: Any = job
    return Target(told.server, told.remote_archive, told.mode, tuple(told.mode_options), told.full_pass)
