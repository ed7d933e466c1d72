"""The button that holds how a result came about: run it again, change it, copy it as code, keep it, print it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QAction, QGuiApplication
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from ...core.errors import InputError, KinscapeError
from ...core.jobs import recipe
from ...core.jobs.base import Job, job_from_dict
from ...core.jobs.search import SearchJob
from ..i18n import tr
from ..icons import theme_icon
from .land_cover.cover_wish import CoverWish
from .remote.remote_job import archive_name, is_search
from .session import Session

RECIPE_ENDING = ".recipe.json"
_KEEP_AFTER_MS = 400


class RecipeMenu(QToolButton):
    """``set_recipe`` with the job, or the recipe file, of the result that is shown (None: nothing to tell).

    ``rerun_wished(job)``: run this again. ``change_wished(job)``: put this query back where it can be changed.
    """

    rerun_wished = pyqtSignal(object)
    change_wished = pyqtSignal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.job: Job | None = None
        self.choose_file: Callable[[str, str, str], str] = self._ask_for_file  # title, suggestion, filter -> path or ""
        self._told: dict[str, Any] = {}
        self._files: dict[str, str] = {}
        self._choice: Any = None
        self._classes: tuple[str, ...] = ()
        self._is_reranked = False
        self._keeper = QTimer(self)
        self._keeper.setSingleShot(True)
        self._keeper.setInterval(_KEEP_AFTER_MS)
        self._keeper.timeout.connect(self._keep_choice)
        self.setText(tr("Recipe"))
        self.setIcon(theme_icon("mActionHistory"))
        self.setAccessibleName(tr("Recipe of this result"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self._make_menu())
        self.set_recipe(None)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        entries = (
            ("rerun", tr("Run again"), "mActionRefresh", self._rerun,
             tr("Search again with the same examples, filters and settings, in the archive as it is now")),
            ("change", tr("Change…"), "mActionToggleEditing", self._change,
             tr("Put the examples and filters of this search back, to change them before searching again")),
            None,
            ("python", tr("Copy as Python"), "mIconPythonFile", self._copy_python,
             tr("Copy lines for QGIS's Python console that run exactly this")),
            ("command", tr("Copy as command line"), "mActionTerminal", self._copy_command,
             tr("Copy the command that runs exactly this without QGIS")),
            ("save", tr("Save recipe…"), "mActionFileSave", self._save,
             tr("Keep this search in a file from which it can be run again, here or on another computer")),
            None,
            ("report", tr("Report (PDF)…"), "mActionSaveAsPDF", self._report,
             tr("Write a PDF for print: the map, the examples, the best places and how they were found")),
        )  # fmt: skip
        self.actions_by_name: dict[str, QAction] = {}
        for entry in entries:
            if entry is None:
                menu.addSeparator()
                continue
            name, text, icon, do, tip = entry
            action = menu.addAction(theme_icon(icon), text)
            action.setToolTip(tip)
            action.triggered.connect(do)
            self.actions_by_name[name] = action
        return menu

    # -- what it tells
    def set_recipe(self, what: Job | str | os.PathLike[str] | None, files: dict[str, str] | None = None) -> None:
        """``what``: a job, or the path of a recipe file. ``files``: what the run wrote (role -> path), where that is
        known; otherwise it follows from the job. A file that is no recipe is said, and leaves nothing to tell."""
        self.job, self._told, self._choice, self._is_reranked = None, {}, None, False
        self._keeper.stop()
        try:
            if isinstance(what, Job):
                self.job = what
            elif what:
                self._told = recipe.read(what)
                self.job = job_from_dict(self._told.get("job"))
        except KinscapeError as error:
            self.session.say_error(error)
        self._files = dict(files or files_of(self.job))
        for name, action in self.actions_by_name.items():
            needs_search = name in ("change", "save", "report")
            action.setEnabled(self.job is not None and (is_search(self.job) or not needs_search))
        self.setEnabled(self.job is not None)
        self.setToolTip(
            tr("How this result was found: run it again, change it, copy it as code, save it, print a report")
            if self.job is not None
            else tr("There is no result yet whose recipe could be shown")
        )

    def set_choice(self, choice: Any, classes: Sequence[str] = (), is_reranked: bool = False) -> None:
        """``choice``: the HitsChoice of the moment; ``classes``: of the places' land cover, if they have any;
        ``is_reranked``: whether it gives other ranks than the file has. It goes into saved recipes and reports, and
        a little later into the recipe that the run's layers carry."""
        self._choice, self._classes, self._is_reranked = choice, tuple(classes), is_reranked
        if self.job is not None:
            self._keeper.start()

    @property
    def choice(self) -> dict[str, Any]:
        return {} if self._choice is None else dict(self._choice.to_dict())

    @property
    def files(self) -> dict[str, str]:
        """What the run wrote: role -> path."""
        return dict(self._files)

    def job_now(self) -> Job | None:
        """The job, with land cover counting as it does now: what gives the order that is seen."""
        if not isinstance(self.job, SearchJob) or not self._classes or self._choice is None:
            return self.job
        return replace(self.job, **CoverWish.of(self._choice).for_classes(self._classes).fields())

    # -- actions
    def _rerun(self) -> None:
        if self.job is not None:
            self.rerun_wished.emit(self.job_now())

    def _change(self) -> None:
        if self.job is not None:
            self.change_wished.emit(self.job_now())

    def _copy_python(self) -> None:
        from ...core.jobs.doors import as_python

        if self.job is not None:
            said = tr("Copied the Python lines of this run; paste them into QGIS's console")
            self._copy(as_python(self.job_now()), said)

    def _copy_command(self) -> None:
        from ...core.jobs.doors import as_command

        if self.job is not None:
            style = "windows" if os.name == "nt" else "posix"
            said = tr("Copied the command of this run; paste it into a terminal")
            self._copy(as_command(self.job_now(), style), said)

    def _copy(self, text: str, message: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.session.say(message)

    def _save(self) -> None:
        if not is_search(self.job):
            return
        suggestion = str(self._folder() / f"{archive_name(self.job)}{RECIPE_ENDING}")
        path = self.choose_file(tr("Save recipe"), suggestion, tr("Recipes") + f" (*{RECIPE_ENDING})")
        if not path:
            return
        if not path.lower().endswith(".json"):
            path += RECIPE_ENDING
        try:
            recipe.save(path, self.job_now(), self._told or self._told_beside(), self.choice)
        except KinscapeError as error:
            self.session.say_error(error)
            return
        from .messages import say_written

        say_written(self.session, tr("Saved the recipe {0}"), path)

    def _told_beside(self) -> dict[str, Any]:
        """What the run's own recipe file says beyond the job, where it is still there."""
        try:
            return recipe.read(self._files.get("recipe", ""))
        except InputError:
            return {}

    def _report(self) -> None:
        from .report_flow import start_report

        if is_search(self.job):
            suggestion = str(self._folder() / (tr("Report of {0}").format(archive_name(self.job)) + ".pdf"))
            path = self.choose_file(tr("Save report"), suggestion, "PDF (*.pdf)")
            if path:
                path = path if path.lower().endswith(".pdf") else path + ".pdf"
                now = self.job_now() if self._is_reranked else None
                start_report(self.session, self._files, path, self.choice, now=now)

    def _folder(self) -> Path:
        """Where people look for what they saved: beside the project, else at home."""
        return Path(self.session.project_folder() or Path.home())

    def _ask_for_file(self, title: str, suggestion: str, filters: str) -> str:
        path, _filter = QFileDialog.getSaveFileName(self, title, suggestion, filters)
        return path

    def _keep_choice(self) -> None:
        from ..layers.run_group import find_places, keep_choice

        places = find_places(self._files.get("results", ""))
        if places is not None:
            keep_choice(places, self.choice)


def files_of(job: Job | None) -> dict[str, str]:
    """What a search writes, by role, as far as it is there: results, recipe, score_map."""
    if not is_search(job):
        return {}
    out = Path(job.out)
    files = {"results": job.out, "recipe": str(recipe.recipe_path(out)), "score_map": job.score_map}
    return {role: path for role, path in files.items() if path and (role == "results" or Path(path).is_file())}


