"""Trying it out without own rasters: the engine makes a small scene and its archive, the dock opens both."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QStandardPaths, pyqtSignal

from ...core.errors import KinscapeError
from ...core.jobs.base import JobResult
from ...core.jobs.demo import DemoJob
from ..canvas.crs import transform_extent
from ..i18n import tr
from .session import Session

FOLDER = "kinscape-demo"


class DemoFlow(QObject):
    """``ended`` after success, failure and cancel; ``error`` holds why it failed."""

    ended = pyqtSignal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Any = None
        self.error: KinscapeError | None = None

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def default_folder(self) -> str:
        """Beside the project, else among the documents, else the first folder that can be written."""
        bases = (
            self._session.project_folder(),
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation),
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation),
            self._session.cache_folder(),
        )
        base = next((b for b in bases if b and os.access(b, os.W_OK)), bases[-1])
        return str(Path(base) / FOLDER)

    def start(self, folder: str = "") -> None:
        """Make the demo in ``folder`` ("": the default one); one that is there already is used again."""
        if self._task is not None:
            return
        self.error = None
        self._task = self._session.start(
            tr("Make the demo"),
            DemoJob(out=folder or self.default_folder(), only_archive=True),
            done=self._done,
            failed=self._failed,
            cancelled=self._over,
        )

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _over(self) -> None:
        self._task = None
        self.ended.emit()

    def _failed(self, error: KinscapeError) -> None:
        self.error = error
        self._over()

    def _done(self, result: JobResult) -> None:
        self._task = None
        self._show(result.files.get("raster", ""))
        self._session.open_archive(result.files.get("archive", ""))
        self.ended.emit()

    def _show(self, path: str) -> None:
        """The scene as a layer, unless it is one already, and the map on it."""
        project, canvas = QgsProject.instance(), self._session.canvas
        layer = next((known for known in project.mapLayers().values() if known.source() == path), None)
        if layer is None:
            layer = QgsRasterLayer(path, tr("Demo scene"))
            if not layer.isValid():
                return
            if not project.mapLayers():
                project.setCrs(layer.crs())
                canvas.setDestinationCrs(layer.crs())
            project.addMapLayer(layer)
        extent = transform_extent(layer.extent(), layer.crs(), canvas.mapSettings().destinationCrs())
        if extent is not None:
            canvas.setExtent(extent)
            canvas.refresh()
