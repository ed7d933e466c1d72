"""Adds examples to the strips: from a box on the map, an image file, or hits; and fetches each one's picture."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QPixmap

from ...core.errors import Cancelled, KinscapeError
from ...core.jobs.base import JobResult
from ...core.jobs.examples import Example
from ...core.jobs.preview import PreviewJob
from ..canvas.crs import crs_from_text
from ..canvas.draw_tile_tool import DrawTileTool
from ..canvas.query_source import ExampleMaker
from ..i18n import tr
from .hits.hits_model import Hit
from .session import Session
from .widgets.example_strip import ExampleStrip
from .widgets.examples_model import ExampleItem


class ExampleAdder(QObject):
    """``added`` after an example came to a strip; ``drawing_changed(bool)`` while the user draws."""

    added = pyqtSignal(object)
    drawing_changed = pyqtSignal(bool)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._strip: ExampleStrip | None = None
        self._pictures = 0
        self.tool = DrawTileTool(session.canvas)
        self.tool.drawn.connect(self._drawn)
        self.tool.stepped_back.connect(lambda: self.drawing_changed.emit(False))
        self._maker = ExampleMaker(session.canvas, lambda: session.work_folder("queries"))

    def release(self) -> None:
        self._maker.cancel()
        self.tool.remove()

    def set_info(self, info: dict[str, Any] | None) -> None:
        """The archive's grid says how large a click's tile is, and how sharp a picture of the map must be."""
        scales = ((info or {}).get("grid") or {}).get("scales") or []
        self.tool.tile_m = float(scales[0]["tile_m"]) if scales else None
        self._maker.gsd_m = min(float(s["tile_m"]) / float(s["tile_px"]) for s in scales) if scales else None

    # -- three ways to add
    def draw(self, strip: ExampleStrip) -> None:
        """Let the user draw a box for ``strip``."""
        self._strip = strip
        self.tool.start()
        self.drawing_changed.emit(True)

    def add_files(self, strip: ExampleStrip, files: list[str]) -> None:
        for path in files:
            self._add(strip, Example(image=str(Path(path).absolute())), Path(path).name)

    def add_hits(self, strip: ExampleStrip, hits: list[Hit]) -> None:
        for hit in hits:
            self._add(strip, hit.example(), tr("place {0}").format(hit.rank))

    def _drawn(self, polygon: QgsGeometry) -> None:
        strip = self._strip
        if strip is not None:
            self._maker.make(polygon, lambda example, label: self._add(strip, example, label), self._session.say_error)

    # -- the picture
    def _add(self, strip: ExampleStrip, example: Example, label: str) -> None:
        item = ExampleItem(example, label)
        strip.model.add(item)
        self.added.emit(item)
        self._pictures += 1
        out = Path(self._session.cache_folder()) / "queries" / f"{time.strftime('%Y%m%d-%H%M%S')}-{self._pictures}.png"
        try:
            out.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            item.error = str(error)
            strip.model.touch(item)
            return
        archive = self._session.archive if self._session.has_archive else ""
        self._session.start(
            tr("Picture of an example"),
            PreviewJob(example=example, out=str(out), archive=archive),
            is_background=True,
            done=lambda result: self._pictured(strip, item, result),
            failed=lambda error: self._unusable(strip, item, error),
        )

    @staticmethod
    def _pictured(strip: ExampleStrip, item: ExampleItem, result: JobResult) -> None:
        picture = QPixmap(result.files.get("preview", ""))
        item.picture = None if picture.isNull() else picture
        strip.model.touch(item)

    def _unusable(self, strip: ExampleStrip, item: ExampleItem, error: KinscapeError) -> None:
        if isinstance(error, Cancelled):
            return
        item.error = str(error)
        strip.model.touch(item)
        self._session.say_error(error)

    # -- finding it again
    def zoom_to(self, item: ExampleItem) -> None:
        """Show on the map where an example was drawn; files and tiles have no place to go to."""
        if not item.example.polygon:
            return
        canvas = self._session.canvas
        crs = crs_from_text(item.example.crs)
        ring = [QgsPointXY(x, y) for x, y in item.example.polygon]
        geometry = QgsGeometry.fromPolygonXY([[*ring, ring[0]]])
        shown = QgsGeometry(geometry)
        target = canvas.mapSettings().destinationCrs()
        if crs.isValid() and target.isValid():
            try:
                shown.transform(QgsCoordinateTransform(crs, target, QgsProject.instance()))
            except QgsCsException:
                return
        box = shown.boundingBox()
        box.scale(3.0)
        canvas.setExtent(box)
        canvas.refresh()
        canvas.flashGeometries([geometry], crs)
