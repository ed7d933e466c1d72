"""Which result the Search page shows: that of the search just run, or one of earlier that the project holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import KinscapeError
from ...core.jobs.base import Job, JobResult
from ...core.jobs.recipe import recipe_path
from ..layers.run_group import find_places
from .archive_mark import MANIFEST
from .hits.hits_choice import HitsChoice
from .land_cover.cover_wish import CoverWish
from .result_origin import Origin
from .results_panel import ResultsPanel
from .runs import Run, runs_of_archive, runs_of_project
from .session import Session


class ResultsDesk(QObject):
    """``found`` is the number of places of the result that is shown, 0 where a search found none, None where there is
    no result. ``changed`` follows each change of it."""

    changed = pyqtSignal()

    def __init__(self, session: Session, panel: ResultsPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._panel = session, panel
        self.found: int | None = None
        self.notes: list[str] = []
        panel.run_wished.connect(self.open_run)

    # -- a search that has just ended
    def take(self, result: JobResult, job: Job | None, layer: Any) -> None:
        """Show what a search found. Raises KinscapeError if its file cannot be read; what was shown stays then."""
        summary = result.summary
        found = int(summary.get("hits", 0))
        if found:
            choice = _kept(self._panel.choice)
            origin = Origin.of(job, {})
            archive = "" if origin.is_remote else getattr(job, "archive", self._session.archive)
            self._panel.open_run(result.files["results"], archive, layer, summary, choice, job, result.files, origin)
        else:
            self._panel.close_run()
        self.notes = [str(note) for note in summary.get("notes", [])]
        self._set(found)

    # -- earlier ones
    @property
    def runs(self) -> list[Run]:
        """The results of the open archive that the project holds, newest first."""
        has_any = bool(self._session.archive) or self._session.remote.target is not None
        return runs_of_archive(self._session.archive) if has_any else []

    def refresh_runs(self) -> None:
        self._panel.set_runs(self.runs)

    def open_latest(self) -> None:
        for run in self.runs[:1]:
            self.open_run(run)

    def open_run(self, run: Run, choice: HitsChoice | None = None) -> bool:
        """Show a result of earlier as it was left, with its limits and its marks; ``choice`` instead of its own limits.
        False, with a message, where its file cannot be read."""
        is_there = bool(run.archive) and (Path(run.archive) / MANIFEST).is_file()
        archive = run.archive if is_there else self._session.archive
        search = run.job()
        origin = Origin.of(search, run.recipe)
        archive = "" if origin.is_remote else archive
        if choice is None and run.recipe.get("choice"):
            choice = HitsChoice.from_dict(run.recipe["choice"])
        kept = choice if choice is not None else HitsChoice().with_wish(origin.wish or CoverWish())
        recipe = origin.made_by or search or run.recipe_file()
        try:
            self._panel.open_run(run.results, archive, run.layer, run.summary, kept, recipe, origin=origin)
        except KinscapeError as error:
            self._session.say_error(error)
            self.refresh_runs()
            return False
        notes = run.summary.get("notes")
        self.notes = [str(note) for note in notes] if isinstance(notes, list) else []
        self._set(self._panel.model.total)
        return True

    def add_run(self, files: Mapping[str, str], title: str) -> bool:
        """Put what another job than a search has chosen on the map, and show it. False, with a message, where that
        cannot be."""
        from ..layers.run_group import add_run, fold_earlier_runs

        try:
            layers = add_run(files, title)
        except KinscapeError as error:
            self._session.say_error(error)
            return False
        fold_earlier_runs(layers.group)
        self._session.run_added.emit(layers)
        return self.open_file(files["results"])

    def open_file(self, results: str, title: str = "") -> bool:
        """Show the run of the project that is this file. ``title``: put the file on the map, under this name, where the
        project does not hold it; "" leaves it alone then."""
        run = next((run for run in runs_of_project() if Path(run.results) == Path(results)), None)
        if run is not None:
            return self.open_run(run)
        if not title or not Path(results).is_file():
            return False
        recipe = recipe_path(Path(results))
        return self.add_run({"results": results, **({"recipe": str(recipe)} if recipe.is_file() else {})}, title)

    def close(self) -> None:
        """Show no result."""
        self._panel.close_run()
        self.notes = []
        self._set(None)

    def forget_nothing_found(self) -> None:
        """The query has changed: that the one before found nothing says nothing any more."""
        if self.found == 0:
            self._set(None)

    def relink(self) -> None:
        """Layers came back, with a project: tie the list to its own again, where the project holds that run."""
        if self.found and self._panel.link.layer is None:
            self._panel.attach_layer(find_places(self._panel.results))
        self.refresh_runs()

    def _set(self, found: int | None) -> None:
        self.found = found
        self.refresh_runs()
        self.changed.emit()


def _kept(choice: HitsChoice) -> HitsChoice:
    """Of the limits, what means the same in the next result: order, land cover and spacing, not scores and numbers."""
    return replace(choice, min_score=None, k=None)
