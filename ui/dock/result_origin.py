"""Where the places of a result come from: the search that scored them, and the job that chose among them if that was
another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...core.errors import KinscapeError
from ...core.jobs.base import Job, job_from_dict
from ...core.jobs.missed import MissedJob
from ...core.jobs.search import SearchJob
from ..log import log
from .land_cover.cover_wish import CoverWish
from .remote.remote_job import target_of


@dataclass(frozen=True)
class Origin:
    """``search`` is None where it is not known, or asked a server (``is_remote``): the archive is not here then.
    ``made_by``: what chose the places (what to label next, a sample of what was missed); None for a plain search."""

    search: SearchJob | None = None
    made_by: Job | None = None
    is_remote: bool = False

    @classmethod
    def of(cls, search: Job | None, recipe: Mapping[str, Any]) -> Origin:
        """Of what the layers of a run carry."""
        made_by = None
        if recipe.get("made_by") is not None:
            try:
                made_by = job_from_dict(recipe["made_by"])
            except KinscapeError as error:
                log(str(error), "warning")
        return cls(search if isinstance(search, SearchJob) else None, made_by, target_of(search) is not None)

    @property
    def wish(self) -> CoverWish | None:
        """How land cover counts in the ranks of the file; None where that is not known."""
        return None if self.search is None or self.made_by is not None else CoverWish.of(self.search)

    @property
    def is_sample(self) -> bool:
        """Whether the places were drawn to see what was missed."""
        return isinstance(self.made_by, MissedJob)
