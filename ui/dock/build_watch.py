"""How far an archive is that is being built, here as the demo or on the Archive page: one line and a share."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.events import Progress
from ...core.jobs.base import Job
from ...core.jobs.demo import DemoJob
from ...core.jobs.index import IndexJob
from ..words import progress_text
from .session import Session


class BuildWatch(QObject):
    """``text`` is "" while nobody knows anything yet; ``fraction`` is None while nobody knows how much there is."""

    changed = pyqtSignal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self.fraction: float | None = None
        self._stage = ""
        self._began, self._first = 0.0, 0
        session.building_changed.connect(lambda _is: self.forget())
        session.job_progressed.connect(self._progressed)

    def forget(self) -> None:
        """Another build begins, or none is left."""
        self.text, self.fraction, self._stage = "", None, ""
        self.changed.emit()

    def _progressed(self, job: Job, progress: Progress) -> None:
        if not isinstance(job, (IndexJob, DemoJob)):
            return
        now = time.monotonic()
        if progress.stage != self._stage:
            self._stage, self._began, self._first = progress.stage, now, progress.done
        spent, gained = now - self._began, progress.done - self._first
        rate = gained / spent if spent > 1.0 and gained > 0 else None
        self.text, self.fraction = progress_text(progress, rate), progress.fraction
        self.changed.emit()
