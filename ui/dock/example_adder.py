"""Adds examples to the strips: from the map, files, hits, the clipboard, a drop; and fetches each one's picture."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QMimeData, QObject, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import QApplication

from ...core.errors import Cancelled, EngineError, KinscapeError, StorageError
from ...core.jobs.base import JobResult
from ...core.jobs.examples import Example
from ...core.jobs.preview import PreviewJob
from ..canvas.draw_tile_tool import DrawTileTool
from ..canvas.example_place import place_of
from ..canvas.query_source import ExampleMaker
from ..i18n import tr
from ..log import log
from .example_intake import Intake, take, take_files
from .feedback.concept_picture import concept_picture
from .history import History
from .hits.hits_table import Hit
from .session import Session
from .widgets.example_strip import ExampleStrip
from .widgets.examples_model import EXAMPLES_MIME, ExampleItem
from .widgets.words_picture import words_picture

MAX_RESTORED = 200  # of a project: nobody gathers more, and somebody else may have written more


class ExampleAdder(QObject):
    """``added`` after an example came to a strip; ``drawing_changed(bool)`` while the user draws.

    ``history`` is shared by the strips that are served; who owns it empties it when another archive is opened.
    """

    added = pyqtSignal(object)
    drawing_changed = pyqtSignal(bool)

    def __init__(self, session: Session, parent: QObject | None = None, history: History | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.history = history or History()
        self._strip: ExampleStrip | None = None
        self._strips: tuple[ExampleStrip, ...] = ()
        self._pictures = 0
        self._no_words = ""  # why the archive's encoder takes none
        self._pictured_for = ""  # the archive whose scale and bands the pictures show
        self._unasked: list[tuple[ExampleStrip, ExampleItem]] = []
        session.engine_changed.connect(self._engine_changed)
        self._maker = ExampleMaker(session.canvas, lambda: session.work_folder("queries"))
        self.tool = DrawTileTool(session.canvas, self._maker.reason_against)
        self.tool.drawn.connect(self._drawn)
        self.tool.stepped_back.connect(lambda: self.drawing_changed.emit(False))

    def serve(self, like: ExampleStrip, unlike: ExampleStrip, selected_hits: Callable[[], list[Hit]]) -> None:
        """Do what the two strips wish for from now on. ``selected_hits``: those that "Selected places" means."""
        self._strips = (like, unlike)
        like.set_history(self.history)
        like.pair_with(unlike)
        for strip in (like, unlike):
            strip.draw_wished.connect(lambda s=strip: self.draw(s))
            strip.map_wished.connect(lambda s=strip: self.add_map(s))
            strip.files_chosen.connect(lambda files, s=strip: self.add_files(s, files))
            strip.words_given.connect(lambda words, s=strip: self.add_words(s, words))
            strip.hits_wished.connect(lambda s=strip: self.add_hits(s, selected_hits()))
            strip.paste_wished.connect(lambda s=strip: self.paste(s))
            strip.dropped.connect(lambda mime, s=strip: self.add_mime(s, mime))
            strip.zoom_wished.connect(self.zoom_to)

    def release(self) -> None:
        self._maker.cancel()
        self.tool.remove()

    def set_info(self, info: dict[str, Any] | None) -> None:
        """The archive's grid says how large a click's tile is, and how sharp a picture of the map must be."""
        scales = ((info or {}).get("grid") or {}).get("scales") or []
        self.tool.tile_m = float(scales[0]["tile_m"]) if scales else None
        self._maker.gsd_m = min(float(s["tile_m"]) / float(s["tile_px"]) for s in scales) if scales else None
        self._no_words = no_words_reason(info)
        for strip in self._strips:
            strip.set_words_reason(self._no_words)
            for item in strip.model.items:
                if item.words and info is not None:
                    self._picture(strip, item)
        if info is not None and self._pictured_for != self._session.archive:
            for strip in self._strips:
                for item in strip.model.items:
                    self._picture_again(strip, item)

    # -- ways to add
    def draw(self, strip: ExampleStrip) -> None:
        """Let the user draw a box for ``strip``."""
        self._strip = strip
        self.tool.start(strip.title)
        self.drawing_changed.emit(True)

    def add_map(self, strip: ExampleStrip) -> None:
        """Add what the map shows now."""
        settings = self._session.canvas.mapSettings()
        corners = [QgsPointXY(point) for point in settings.visiblePolygon()]
        self._make(strip, QgsGeometry.fromPolygonXY([_closed(corners)]))

    def add_files(self, strip: ExampleStrip, files: list[str]) -> None:
        self._add_intake(strip, take_files(files))

    def add_words(self, strip: ExampleStrip, words: str) -> None:
        self.add_examples(strip, [ExampleItem(Example(text=words), words)])

    def add_hits(self, strip: ExampleStrip, hits: list[Hit]) -> None:
        self.add_examples(strip, [ExampleItem(hit.example(), tr("place {0}").format(hit.rank)) for hit in hits])

    def paste(self, strip: ExampleStrip) -> None:
        """Add what is on the clipboard."""
        mime = QApplication.clipboard().mimeData()
        self.add_mime(strip, mime if mime is not None else QMimeData())

    def add_mime(self, strip: ExampleStrip, mime: QMimeData) -> None:
        """Add what was dropped or copied; what cannot be an example is named."""
        intake = take(mime)
        intake.items = [item for item in intake.items if not mime.hasFormat(EXAMPLES_MIME) or not self._refuses(item)]
        self._add_intake(strip, intake)

    def restore(self, strip: ExampleStrip, items: Iterable[object]) -> None:
        """Put examples back that ``ExampleItem.to_dict`` described, without a step to undo; what makes no sense is left
        out. Pictures are made again."""
        strip.model.clear()
        for data in islice(items, MAX_RESTORED):  # each one asks the engine for its picture
            try:
                item = ExampleItem.from_dict(data)
            except KinscapeError as error:
                log(str(error), "warning")
                continue
            if self._refuses(item):
                continue
            strip.model.add(item)
            self._picture(strip, item)

    def _refuses(self, item: ExampleItem) -> bool:
        """An example that somebody else may have written down is left out, and named, where looking at it would reach
        beyond this computer."""
        refused = next((path for path in item.files() if not self._session.may_open(path)), "")
        if refused:
            self._session.say_unopened(refused)
        return bool(refused)

    def _drawn(self, polygon: QgsGeometry) -> None:
        if self._strip is not None:
            self._make(self._strip, polygon)

    def _make(self, strip: ExampleStrip, polygon: QgsGeometry) -> None:
        def made(example: Example, label: str) -> None:
            self.add_examples(strip, [ExampleItem(example, label)])

        self._maker.make(polygon, made, self._session.say_error)

    def _add_intake(self, strip: ExampleStrip, intake: Intake) -> None:
        if not strip.takes_concepts and any(item.concept for item in intake.items):
            intake.items = [item for item in intake.items if not item.concept]
            intake.refused.append(tr("A concept says itself what is not wanted: put it under Like."))
        if intake.image is not None:
            try:
                path = self._save(intake.image)
            except KinscapeError as error:
                self._session.say_error(error)
            else:
                intake.items.append(ExampleItem(Example(image=path), tr("pasted picture")))
        self.add_examples(strip, intake.items)
        if intake.refused:
            self._session.say(intake.refusal(), Qgis.MessageLevel.Warning, 12)

    def _save(self, image: QImage) -> str:
        """A picture without a file becomes one beside the other queries. Raises StorageError."""
        self._pictures += 1
        name = f"pasted-{time.strftime('%Y%m%d-%H%M%S')}-{self._pictures}.png"
        path = self._session.work_folder("queries") / name
        if not image.save(str(path), "PNG"):
            hint = tr("choose another cache folder in the settings")
            raise StorageError(tr("{0} cannot be written").format(path), hint)
        return str(path)

    def add_examples(self, strip: ExampleStrip, items: list[ExampleItem]) -> None:
        """Add ``items`` to ``strip`` as one step, and fetch their pictures."""
        strip.add(items)
        for item in items:
            self.added.emit(item)
            self._picture(strip, item)

    # -- the picture
    def _picture(self, strip: ExampleStrip, item: ExampleItem) -> None:
        """Have the engine draw what it will see of ``item``; a concept has a picture of its own, and so have words."""
        if item.words:
            item.picture = words_picture(item.words)
            item.error = self._no_words if self._session.info is not None else ""
            self._touch(strip, item)
            return
        if item.example is None:
            item.picture = concept_picture()
            item.error = "" if Path(item.concept).is_file() else tr("{0} is not there").format(item.concept)
            self._touch(strip, item)
            return
        self._pictures += 1
        out = Path(self._session.cache_folder()) / "queries" / f"{time.strftime('%Y%m%d-%H%M%S')}-{self._pictures}.png"
        try:
            out.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            item.error = str(error)
            self._touch(strip, item)
            return
        archive = self._pictured_for = self._session.archive if self._session.has_archive else ""
        self._session.start(
            tr("Picture of an example"),
            PreviewJob(example=item.example, out=str(out), archive=archive),
            is_background=True,
            done=lambda result: self._pictured(strip, item, result),
            failed=lambda error: self._unusable(strip, item, error),
        )

    def _pictured(self, strip: ExampleStrip, item: ExampleItem, result: JobResult) -> None:
        picture = QPixmap(result.files.get("preview", ""))
        item.picture = None if picture.isNull() else picture
        item.error = tr("the engine made no picture of it") if picture.isNull() else ""
        self._touch(strip, item)

    def _unusable(self, strip: ExampleStrip, item: ExampleItem, error: KinscapeError) -> None:
        if isinstance(error, Cancelled):
            return
        item.error = str(error)
        self._touch(strip, item)
        if isinstance(error, EngineError):  # no fault of the example: asked again when there is an engine
            self._unasked.append((strip, item))
        self._session.say_error(error)

    def _engine_changed(self, state: str) -> None:
        if state in ("ready", "busy"):
            unasked, self._unasked = self._unasked, []
            for strip, item in unasked:
                self._picture_again(strip, item)

    def _picture_again(self, strip: ExampleStrip, item: ExampleItem) -> None:
        item.error = ""
        self._touch(strip, item)
        self._picture(strip, item)

    @staticmethod
    def _touch(strip: ExampleStrip, item: ExampleItem) -> None:
        """Show the change where the item is by now: it may have been moved."""
        for each in (strip, strip.other):
            if each is not None:
                each.model.touch(item)

    # -- finding it again
    def zoom_to(self, item: ExampleItem) -> None:
        """Show on the map where an example is; a picture without georeference is nowhere."""
        place = place_of(item.example, self._session.info) if item.example is not None else None
        if place is None:
            self._session.say(tr("{0} has no place on the map").format(item.label), Qgis.MessageLevel.Info)
            return
        geometry, crs = place
        canvas, shown = self._session.canvas, QgsGeometry(geometry)
        target = canvas.mapSettings().destinationCrs()
        if crs.isValid() and target.isValid():
            try:
                shown.transform(QgsCoordinateTransform(crs, target, QgsProject.instance()))
            except QgsCsException:
                self._session.say(
                    tr("{0} cannot be shown in the map's coordinate system").format(item.label),
                    Qgis.MessageLevel.Warning,
                )
                return
        box = shown.boundingBox()
        box.scale(3.0)
        canvas.setExtent(box)
        canvas.refresh()
        canvas.flashGeometries([geometry], crs)


def no_words_reason(info: dict[str, Any] | None) -> str:
    """Why the archive cannot be searched for words; "" where it can. ``info``: InfoJob's summary."""
    if info is None:
        return tr("Open an archive first; words need one whose encoder knows them")
    encoder = info.get("encoder") or {}
    if encoder.get("has_text"):
        return ""
    return tr(
        "The encoder of this archive, {0}, compares pictures only. Words need an archive that was made with an encoder "
        "that has a text part; the help tells how to bring one"
    ).format(encoder.get("name", "?"))


def _closed(ring: list[QgsPointXY]) -> list[QgsPointXY]:
    return ring if ring[0] == ring[-1] else [*ring, ring[0]]
