"""From marks to what helps next: the places whose label would teach most, and a concept to keep."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog

from ....core.errors import KinscapeError
from ....core.jobs.base import JobResult
from ....core.jobs.concept import ConceptJob
from ....core.jobs.examples import Example
from ....core.jobs.next_to_label import NextToLabelJob
from ....core.jobs.recipe import recipe_path
from ...i18n import tr
from ...words import count
from ..example_intake import CONCEPT_ENDING
from ..messages import say_written
from ..results_desk import ResultsDesk
from ..results_panel import ResultsPanel
from ..session import Session

PLACES = 24  # to label in one go
NEXT = "next.gpkg"
Query = tuple[tuple[Example, ...], tuple[Example, ...], str]  # like, unlike, concept


class LearnFlow(QObject):
    """``query`` gives what is asked now, marked places included."""

    def __init__(
        self,
        session: Session,
        panel: ResultsPanel,
        desk: ResultsDesk,
        query: Callable[[], Query],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._panel, self._desk, self._query = session, panel, desk, query
        self.choose_file: Callable[[str], str] = self._ask_for_file  # suggestion -> path, "" for none
        self._task: Any = None

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    # -- what to label next
    def next_to_label(self) -> None:
        """Choose places to label, and show them in the gallery."""
        asked = self._asked()
        if asked is None or self._task is not None:
            return
        try:
            folder = self._session.new_run_folder()
        except KinscapeError as error:
            self._session.say_error(error)
            return
        job = NextToLabelJob(out=str(folder / NEXT), n=PLACES, **asked)
        self._start(tr("What to label next"), job, self._chosen, folder)

    def _chosen(self, result: JobResult) -> None:
        found = int(result.summary.get("hits", 0))
        if not found:
            self._session.say(tr("There is no place left to label"), Qgis.MessageLevel.Info)
            return
        title = count(found, tr("Label next: 1 place"), tr("Label next: {0} places"))
        if self._desk.add_run(result.files, title):
            self._session.say(
                tr("Press A for what you look for and X for the rest, then search again"), Qgis.MessageLevel.Info, 12
            )
            self._panel.view.setFocus()

    # -- a concept
    def save_concept(self) -> None:
        """Ask for a file, and keep in it what was learned."""
        asked = self._asked()
        if asked is None or self._task is not None:
            return
        folder = Path(self._session.project_folder() or Path.home())
        path = self.choose_file(str(folder / (tr("concept") + CONCEPT_ENDING)))
        if not path:
            return
        is_named = path.lower().endswith(CONCEPT_ENDING)
        if not is_named:  # the name that was asked about is another one
            path = path.removesuffix(".json") + CONCEPT_ENDING
        name = Path(path).name[: -len(CONCEPT_ENDING)]
        job = ConceptJob(name=name, out=path, overwrite=is_named, **asked)
        self._start(tr("Save a concept"), job, self._saved)

    def _saved(self, result: JobResult) -> None:
        text = tr("Saved the concept {0}; add it under Like, in this archive or another")
        say_written(self._session, text, result.files["concept"])

    # -- both
    def _asked(self) -> dict[str, Any] | None:
        """Fields of the job; None, with a word, where nothing says what is wanted."""
        like, unlike, concept = self._query()
        if not like and not concept:
            self._session.say(tr("Mark a place with A, or add an example under Like first"), Qgis.MessageLevel.Info)
            return None
        results = self._panel.results
        has_recipe = bool(results) and recipe_path(Path(results)).is_file()
        try:
            self._panel.store.flush()  # the engine reads the marks in the file
        except KinscapeError as error:
            self._session.say_error(error)
        return {
            "results": results if has_recipe else "",
            "archive": self._panel.archive or self._session.archive,
            "like": like,
            "unlike": unlike,
            "concept": concept,
        }

    def _start(self, title: str, job: Any, done: Callable[[JobResult], None], folder: Path | None = None) -> None:
        """``folder``: made for the job; it goes again if nothing came into it."""

        def over() -> None:
            self._task = None
            if folder is not None:
                with suppress(OSError):
                    folder.rmdir()

        def finished(result: JobResult) -> None:
            over()
            done(result)

        def failed(error: KinscapeError) -> None:
            over()
            self._session.say_error(error)

        self._task = self._session.start(title, job, done=finished, failed=failed, cancelled=over)

    def _ask_for_file(self, suggestion: str) -> str:
        kinds = tr("Concepts") + f" (*{CONCEPT_ENDING})"
        path, _filter = QFileDialog.getSaveFileName(self._panel, tr("Save the concept as"), suggestion, kinds)
        return path
