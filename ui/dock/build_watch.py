"""How far an archive is that is being built, here as the demo or on the Archive page: one line and a share."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.events import Progress
from ...core.jobs.base import Job
from ...core.jobs.demo import DemoJob
from ...core.jobs.index import IndexJob
from ..words import progress_text
from .session import Session
from .stage_rate import StageRate


class BuildWatch(QObject):
    """``text`` is "" while nobody knows anything yet; ``fraction`` is None while nobody knows how much there is."""

    changed = pyqtSignal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self.fraction: float | None = None
        self._rate = StageRate()
        session.building_changed.connect(lambda _is: self.forget())
        session.job_progressed.connect(self._progressed)

    def forget(self) -> None:
        """Another build begins, or none is left."""
        self.text, self.fraction = "", None
        self._rate.forget()
        self.changed.emit()

    def _progressed(self, job: Job, progress: Progress) -> None:
        if not isinstance(job, (IndexJob, DemoJob)):
            return
        self.text, self.fraction = progress_text(progress, self._rate.of(progress)), progress.fraction
        self.changed.emit()
