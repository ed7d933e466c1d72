"""Running a training: its progress, its course as it is written, how fast it is, and going on where it was stopped."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsVectorFileWriter, QgsVectorFileWriterTask, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ....core.encoders.weights import cache_folder
from ....core.errors import KinscapeError, StorageError, storage_error
from ....core.events import Progress
from ....core.jobs.base import Job, JobResult
from ...i18n import tr
from ..session import Session
from ..stage_rate import StageRate
from .curve_file import CURVE_NAME, CurveFile
from .train_memory import USUAL, remember_speed, remember_unfinished

STAGE = "train"
LOOK_EVERY_MS = 700
PLACES_FILE, PLACES_LAYER = "places.gpkg", "places"


class Training(QObject):
    """One at a time. ``curve_changed`` when there are more points; ``began``, then one of ``done`` (JobResult),
    ``failed`` (KinscapeError) and ``stopped``."""

    began = pyqtSignal()
    progressed = pyqtSignal(object)
    curve_changed = pyqtSignal()
    done = pyqtSignal(object)
    failed = pyqtSignal(object)
    stopped = pyqtSignal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Any = None
        self._writing: QgsVectorFileWriterTask | None = None
        self._is_cancelled = False
        self._rate = StageRate()
        self.images_s: float | None = None
        self.job: Any = None
        self.curve: CurveFile | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_running(self) -> bool:
        return self._task is not None or self._writing is not None

    # -- starting
    def start(self, job: Job) -> None:
        """Train as ``job`` says; one whose ``work`` has a checkpoint goes on from there."""
        if self._task is not None:
            return
        self.job, self.images_s = job, None
        self._is_cancelled = False
        self._rate.forget()
        self.curve = CurveFile(Path(job.work) / CURVE_NAME)
        remember_unfinished(job)
        title = tr("Train the encoder {0}").format(job.name)
        self._task = self._session.start(
            title, job, done=self._done, failed=self._failed, cancelled=self._cancelled, progressed=self._progressed
        )
        self._timer.start()
        self.began.emit()

    def start_with_places(self, layer: QgsVectorLayer, class_field: str, work: str, make_job: Any) -> None:
        """Write the places of ``layer`` (the selected ones, if there are any) into ``work`` first, so that a training
        that goes on later sees the same ones; then train ``make_job(file)``. Raises StorageError."""
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", PLACES_LAYER
        options.onlySelectedFeatures = layer.selectedFeatureCount() > 0
        options.attributes = [layer.fields().indexOf(class_field)]
        path = str(Path(new_work_folder(work)) / PLACES_FILE)
        task = QgsVectorFileWriterTask(layer, path, options)
        self._writing, self._is_cancelled = task, False
        task.completed.connect(lambda *_: self._written(make_job, path))
        task.errorOccurred.connect(lambda _code, text: self._not_written(StorageError(text or path)))
        self.began.emit()
        QgsApplication.taskManager().addTask(task)

    def _written(self, make_job: Any, path: str) -> None:
        self._writing = None
        if self._is_cancelled:
            self.stopped.emit()
            return
        try:
            job = make_job(path)
        except KinscapeError as error:
            self.failed.emit(error)
            return
        self.start(job)

    def _not_written(self, error: KinscapeError) -> None:
        self._writing = None
        self.failed.emit(error)

    def cancel(self) -> None:
        self._is_cancelled = True
        if self._task is not None:
            self._task.cancel()

    # -- while it runs
    def look(self) -> None:
        """Read what was added to the course."""
        if self.curve is not None and self.curve.read():
            self.curve_changed.emit()

    def _progressed(self, progress: Progress) -> None:
        if progress.stage == STAGE:
            rate = self._rate.of(progress)
            if rate:
                self.images_s = rate * images_a_unit(progress.unit, self.job)
        self.progressed.emit(progress)

    # -- the end
    def _over(self) -> None:
        self._task = None
        self._timer.stop()
        self.look()

    def _done(self, result: JobResult) -> None:
        self._over()
        remember_unfinished(None)
        speed = result.summary.get("images_per_s") or self.images_s
        side = self.job.input_px or USUAL[self.job.mode][1]  # of the training, not of the encoder that came of it
        if speed and side:
            remember_speed(int(side), float(speed))
        self.done.emit(result)

    def _failed(self, error: KinscapeError) -> None:
        self._over()
        self.failed.emit(error)

    def _cancelled(self) -> None:
        self._over()
        self.stopped.emit()

    def release(self) -> None:
        self.cancel()
        self._timer.stop()


def make_job(**fields: Any) -> Any:
    """The TrainEncoderJob of these fields. Raises InputError for what cannot be trained."""
    from ....core.jobs.train import TrainEncoderJob

    return TrainEncoderJob(**fields)


def images_a_unit(unit: str, job: Any) -> float:
    """How many images one unit of progress stands for, as far as that can be said."""
    return 1.0 if unit == "images" else float(getattr(job, "batch", 0) or 0)


def work_folder(name: str) -> str:
    """Where a training of ``name`` keeps its checkpoints: beside the weights, so that it can go on after QGIS was
    closed. Each training has its own."""
    safe = re.sub(r"[^A-Za-z0-9_-]", "-", name) or "encoder"
    return str(cache_folder().parent / "training" / f"{safe}-{time.strftime('%Y%m%d-%H%M%S')}")


def new_work_folder(folder: str) -> str:
    """``folder``, made. Raises StorageError."""
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise storage_error(error, folder) from error
    return folder
