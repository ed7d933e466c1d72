"""Which result the Search page shows: that of the search just run, or one of earlier that the project holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import KinscapeError
from ...core.jobs.base import JobResult
from ...core.jobs.search import SearchJob
from ..layers.run_group import find_places
from .archive_mark import MANIFEST
from .hits.hits_choice import HitsChoice
from .results_panel import ResultsPanel
from .runs import Run, runs_of_archive
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
    def take(self, result: JobResult, job: SearchJob | None, layer: Any) -> None:
        """Show what a search found. Raises KinscapeError if its file cannot be read; what was shown stays then."""
        summary = result.summary
        found = int(summary.get("hits", 0))
        if found:
            archive = job.archive if job is not None else self._session.archive
            choice = _kept(self._panel.choice)
            self._panel.open_run(result.files["results"], archive, layer, summary, choice, job, result.files)
        else:
            self._panel.close_run()
        self.notes = [str(note) for note in summary.get("notes", [])]
        self._set(found)

    # -- earlier ones
    @property
    def runs(self) -> list[Run]:
        """The results of the open archive that the project holds, newest first."""
        return runs_of_archive(self._session.archive) if self._session.archive else []

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
        kept = choice if choice is not None else HitsChoice.from_dict(run.recipe.get("choice"))
        try:
            self._panel.open_run(run.results, archive, run.layer, run.summary, kept, run.job() or run.recipe_file())
        except KinscapeError as error:
            self._session.say_error(error)
            self.refresh_runs()
            return False
        notes = run.summary.get("notes")
        self.notes = [str(note) for note in notes] if isinstance(notes, list) else []
        self._set(self._panel.model.total)
        return True

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
    """Of the limits, what means the same in the next result: order and spacing, not scores and numbers."""
    return HitsChoice(
        spacing_m=choice.spacing_m, sort=choice.sort, reverse=choice.reverse, shows_hidden=choice.shows_hidden
    )
