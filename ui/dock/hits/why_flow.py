"""Asks the engine why a place was found, and shows the answer: one question at a time, the newest wins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QEvent, QObject, Qt, QTimer

from ....core.errors import KinscapeError
from ....core.jobs.base import JobResult
from ....core.jobs.explain import ExplainJob
from ....core.jobs.recipe import load
from ....core.jobs.search import SearchJob
from ...i18n import tr
from ...log import log
from ...words import sentence
from .hits_model import HIT_ROLE, Hit
from .hits_view import HitsView
from .why_panel import WhyPanel

_FOLLOW_MS = 150
MAX_KEPT = 500


class WhyFlow(QObject):
    """W opens the panel and closes it again; while it is open it follows the current place, and Esc closes it."""

    def __init__(self, start: Callable[..., Any], view: HitsView, panel: WhyPanel, parent: QObject) -> None:
        """``start``: ``Session.start``."""
        super().__init__(parent)
        self._start, self._view, self._panel = start, view, panel
        self._search: SearchJob | None = None
        self._archive = ""
        self._items: Callable[[], Sequence[Any]] = tuple
        self._known: dict[int, dict[str, Any]] = {}
        self._task: Any = None
        self._question = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_FOLLOW_MS)
        self._timer.timeout.connect(self._follow)
        view.why_wished.connect(self.toggle)
        view.selectionModel().currentChanged.connect(lambda *_: self._panel.isVisible() and self._timer.start())
        view.installEventFilter(self)
        panel.closed.connect(self._closed)

    def set_search(
        self, search: SearchJob | str | Path | None, items: Callable[[], Sequence[Any]] = tuple, archive: str = ""
    ) -> None:
        """Explain the places of ``search`` (a job, or its recipe file) from now on; None: of nothing.

        ``items`` gives the ExampleItems at hand, which lend their pictures and labels to the examples of the search;
        ``archive``: where its archive is now, if not where it was."""
        self._search, self._items, self._archive = _job_of(search), items, archive
        self._known.clear()
        self._cancel()
        self._panel.close_panel()

    def toggle(self, hit: Hit) -> None:
        """Explain ``hit``; close the panel where it does so already."""
        if self._panel.isVisible() and self._panel.hit is not None and self._panel.hit.fid == hit.fid:
            self._panel.close_panel()
        else:
            self.ask(hit)

    def ask(self, hit: Hit) -> None:
        if self._search is None:
            self._panel.show_error(hit, tr("The examples of this search are not known any more: search again."))
            return
        self._cancel()
        known = self._known.get(hit.tile_row)
        self._panel.show_hit(hit, self._of_search(), known)
        if known is not None:
            return
        job = ExplainJob(
            archive=self._archive or self._search.archive,
            like=self._search.like,
            unlike=self._search.unlike,
            rows=(hit.tile_row,),
            scale=self._search.scale,
            tile_ids=(hit.tile_id,) if hit.tile_id else (),
            sources=(hit.source,) if hit.tile_id else (),
            learner=self._search.learner,
            concept=self._search.concept,
        )
        question = self._question
        self._task = self._start(
            tr("Why this place"),
            job,
            is_background=True,
            done=lambda result: self._answered(question, hit, result),
            failed=lambda error: self._failed(question, hit, error),
            cancelled=lambda: self._stopped(question, hit),
        )

    def _answered(self, question: int, hit: Hit, result: JobResult) -> None:
        if question != self._question:
            return
        self._task = None
        row = {**result.summary["rows"][0], "labels": result.summary.get("labels")}
        if len(self._known) >= MAX_KEPT:
            self._known.clear()
        self._known[hit.tile_row] = row
        if self._panel.isVisible():
            self._panel.show_hit(hit, self._of_search(), row)

    def _failed(self, question: int, hit: Hit, error: KinscapeError) -> None:
        if question == self._question:
            self._task = None
            hint = f"\n\n{sentence(error.hint)}" if error.hint else ""
            self._panel.show_error(hit, sentence(error.message) + hint)

    def _stopped(self, question: int, hit: Hit) -> None:
        if question == self._question:
            self._task = None
            self._panel.show_error(hit, tr("The comparison was cancelled."))

    def _of_search(self) -> tuple[list[Any], list[Any]]:
        """For each example of the search the item that shows it, None where it was removed meanwhile."""
        by_example = {item.example: item for item in self._items()}
        return tuple([by_example.get(example) for example in part] for part in (self._search.like, self._search.unlike))

    def _follow(self) -> None:
        hit = self._view.currentIndex().data(HIT_ROLE) if self._view.currentIndex().isValid() else None
        if self._panel.isVisible() and hit is not None and (self._panel.hit is None or hit.fid != self._panel.hit.fid):
            self.ask(hit)

    def _cancel(self) -> None:
        self._question += 1
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _closed(self) -> None:
        self._cancel()
        self._view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() in kinds and event.key() == Qt.Key.Key_Escape and self._panel.isVisible():
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._panel.close_panel()
            return True
        return False


def _job_of(search: SearchJob | str | Path | None) -> SearchJob | None:
    """The search itself; None for a recipe that cannot be read, which the log then says."""
    if not isinstance(search, (str, Path)):
        return search
    if not str(search):
        return None
    try:
        return load(search)
    except KinscapeError as error:
        log(str(error), "warning")
        return None
