"""Writes review marks (like, unlike, hidden) into the column ``review`` of a results file.

Through the layer on the map where there is one, so that its tables and views follow; into its edits while it is being
edited; into the file alone when the layer was removed.
"""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsProviderRegistry, QgsRenderContext, QgsVectorDataProvider, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ....core.errors import InputError, KinscapeError, StorageError
from ...i18n import tr
from .hits_file import REVIEWS

FIELD = "review"
SLICE = 2_000  # marks written at once: the window stays alive while a hundred thousand are
_FEW = 50  # so many are told one by one; after more, tables read the layer anew


class ReviewStore(QObject):
    """``open`` a file, then ``write`` marks. Large writes go on by themselves after ``write`` returned."""

    failed = pyqtSignal(object)  # KinscapeError of a write that was going on by itself; its remaining marks are lost
    written = pyqtSignal()  # everything is in the file, or among the layer's edits

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gpkg = ""
        self._layer: QgsVectorLayer | None = None
        self._waiting: dict[int, str] = {}
        self._news: dict[int, str] = {}  # written, but the layer's tables do not know yet
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def open(self, gpkg: str, layer: QgsVectorLayer | None = None) -> None:
        """Write into ``gpkg`` from now on; ``layer`` shows it on the map. Marks still waiting are written first."""
        self.close()
        self._gpkg, self._layer = gpkg, layer

    def close(self) -> None:
        """Write what is still waiting, and forget the file."""
        try:
            self.flush()
        except KinscapeError as error:
            self.failed.emit(error)
        self._gpkg, self._layer = "", None

    def write(self, marks: Mapping[int, str]) -> None:
        """marks: feature id -> like, unlike, hidden, or "" to take a mark away.

        Raises KinscapeError where nothing can be written: no such column, file gone, no right to write.
        """
        if not self._gpkg or not marks:
            return
        if not set(marks.values()) <= set(REVIEWS):
            raise InputError(tr("a review mark is one of {0}").format(", ".join(filter(None, REVIEWS))))
        for fid in marks:
            self._waiting.pop(fid, None)  # the latest mark of a place is written last
        self._waiting.update(marks)
        self._write_slice()

    def flush(self) -> None:
        """Write everything now. Raises KinscapeError."""
        while self._waiting:
            self._write_slice()

    # -- writing
    def _go_on(self) -> None:
        try:
            self._write_slice()
        except KinscapeError as error:
            self.failed.emit(error)

    def _write_slice(self) -> None:
        self._timer.stop()
        fids = list(self._waiting)[:SLICE]
        if not fids:
            return
        marks = {fid: self._waiting.pop(fid) for fid in fids}
        try:
            self._put(marks)
        except KinscapeError:
            self._waiting.clear()
            self._tell()
            raise
        if self._waiting:
            self._timer.start(0)
        else:
            self._tell()
            self.written.emit()

    def _on_map(self) -> QgsVectorLayer | None:
        layer = self._layer
        return layer if layer is not None and not sip.isdeleted(layer) and layer.isValid() else None

    def _put(self, marks: dict[int, str]) -> None:
        on_map = self._on_map()
        layer = on_map or self._file_alone()
        column = layer.fields().indexOf(FIELD)
        if column < 0:
            raise KinscapeError(
                tr("{0} has no column for review marks").format(self._gpkg), tr("run the search again to have one")
            )
        if layer.isEditable():
            self._put_into_edits(layer, column, marks)
            return
        self._put_into_file(layer, column, marks)
        self._news.update(marks)

    def _file_alone(self) -> QgsVectorLayer:
        uri = QgsProviderRegistry.instance().encodeUri("ogr", {"path": self._gpkg, "layerName": "places"})
        options = QgsVectorLayer.LayerOptions(False)
        options.skipCrsValidation = True
        layer = QgsVectorLayer(uri, "places", "ogr", options)
        if not layer.isValid():
            raise StorageError(
                tr("the review marks cannot be kept: {0} is not there any more").format(self._gpkg),
                tr("it may have been moved; run the search again"),
            )
        return layer

    def _put_into_file(self, layer: QgsVectorLayer, column: int, marks: dict[int, str]) -> None:
        provider = layer.dataProvider()
        can_write = provider.capabilities() & QgsVectorDataProvider.Capability.ChangeAttributeValues
        provider.clearErrors()
        # QGIS opens a file for writing, and closes it again, so: the file is whole at any moment
        is_open = bool(can_write) and provider.enterUpdateMode()
        try:
            values = {fid: {column: state or None} for fid, state in marks.items()}
            is_done = is_open and provider.changeAttributeValues(values)
        finally:
            if is_open:
                provider.leaveUpdateMode()
        if not is_done:
            raise StorageError(
                tr("the review marks cannot be written into {0}").format(self._gpkg),
                "; ".join(provider.errors()) or tr("check the rights to the file and its folder"),
            )

    def _put_into_edits(self, layer: QgsVectorLayer, column: int, marks: dict[int, str]) -> None:
        """They are saved, or dropped, with the user's other edits."""
        layer.beginEditCommand(tr("Review"))
        is_done = all([layer.changeAttributeValue(fid, column, state or None) for fid, state in marks.items()])
        if not is_done:
            layer.destroyEditCommand()
            raise StorageError(
                tr("the review marks cannot be put among the edits of {0}").format(layer.name()),
                tr("save or drop the edits of the layer, and mark again"),
            )
        layer.endEditCommand()

    def _tell(self) -> None:
        """Attribute tables and forms follow, and the map where what it shows depends on the marks."""
        layer, news, self._news = self._on_map(), self._news, {}
        if layer is None or not news:
            return
        if len(news) <= _FEW:
            column = layer.fields().indexOf(FIELD)
            for fid, state in news.items():
                layer.attributeValueChanged.emit(fid, column, state or None)
        else:
            layer.reload()
        renderer = layer.renderer()
        drawn_by = renderer.usedAttributes(QgsRenderContext()) if renderer is not None else set()
        if FIELD in drawn_by or f'"{FIELD}"' in layer.subsetString():
            layer.triggerRepaint()
