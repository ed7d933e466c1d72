"""What can be done with the sources of an archive: show them, add them, find them again, take them out."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog

from ...core.jobs.base import JobResult
from ...core.jobs.relocate import RelocateJob
from ..canvas.crs import crs_from_text, transform_extent
from ..i18n import tr
from ..words import count, rasters, sentence
from .archive_cards import remove_question

if TYPE_CHECKING:
    from .pages.archive_page import ArchivePage

MARGIN = 1.15


class ArchiveInside(QObject):
    """Answers the wishes of the table of sources."""

    def __init__(self, page: ArchivePage) -> None:
        super().__init__(page)
        self._page, self._session = page, page.session
        table = page.table
        table.zoom_wished.connect(self.zoom)
        table.layer_wished.connect(self.add_layers)
        table.update_wished.connect(self.update)
        table.remove_wished.connect(self.ask_remove)
        table.locate_wished.connect(lambda _sources: self.locate())

    # -- on the map
    def zoom(self, sources: list[dict[str, Any]]) -> None:
        """Show where the sources lie, and let them flash."""
        canvas = self._session.canvas
        crs = crs_from_text(((self._session.info or {}).get("grid") or {}).get("crs", ""))
        boxes = [QgsRectangle(*source["bounds"]) for source in sources if source.get("bounds")]
        if not boxes or not crs.isValid():
            return
        whole = QgsRectangle(boxes[0])
        for box in boxes[1:]:
            whole.combineExtentWith(box)
        extent = transform_extent(whole, crs, canvas.mapSettings().destinationCrs())
        if extent is None:
            return
        extent.scale(MARGIN)
        canvas.setExtent(extent)
        canvas.refresh()
        canvas.flashGeometries([QgsGeometry.fromRect(box) for box in boxes], crs)

    def add_layers(self, sources: list[dict[str, Any]]) -> None:
        """Add the rasters to the project; those that cannot be opened are named."""
        bad = []
        for source in sources:
            layer = QgsRasterLayer(str(source.get("path", "")), PurePath(str(source.get("name", ""))).stem)
            if layer.isValid():
                QgsProject.instance().addMapLayer(layer)
            else:
                bad.append(str(source.get("name", "")))
        if bad:
            self._session.say(tr("Cannot be opened: {0}").format(", ".join(bad)), Qgis.MessageLevel.Warning)

    def show_coverage(self) -> None:
        """Add the extents of all sources as a layer."""
        from ..layers.coverage import show_coverage

        layer = show_coverage(self._session.info or {})
        if layer is None:
            self._session.say(tr("The sources of this archive have no place on the ground"), Qgis.MessageLevel.Info)

    # -- changing the archive
    def update(self, sources: list[dict[str, Any]]) -> None:
        """Read again what has changed of these sources alone."""
        paths = tuple(str(source["path"]) for source in sources if source.get("state") != "missing")
        if paths:
            self._page.builder.start(self._session.archive, paths, {"missing": "keep"})

    def ask_remove(self, sources: list[dict[str, Any]]) -> None:
        if sources:
            self._page.ask(remove_question(self._page, sources))

    def remove_now(self, sources: list[dict[str, Any]]) -> None:
        """Take the tiles of these sources out of the archive."""
        paths = tuple(str(source["path"]) for source in sources)
        self._page.show_states()
        self._page.builder.start(self._session.archive, paths, {"exclude": paths, "missing": "keep"})

    # -- rasters that moved
    def locate(self) -> None:
        """Let the user say where a missing raster is now; all that moved with it are found."""
        folder = QFileDialog.getExistingDirectory(
            self._page, tr("Folder in which the missing rasters are now"), self._session.project_folder()
        )
        if folder:
            self.relocate(folder)

    def relocate(self, folder: str) -> None:
        """Find the missing rasters below ``folder``."""
        self._page.show_states()
        self._page.builder.start_job(
            tr("Find the missing rasters"),
            RelocateJob(archive=self._session.archive, moved_to=folder),
            self._relocated,
        )

    def _relocated(self, result: JobResult) -> None:
        summary = result.summary
        mended, missing, differing = (summary.get(name) or [] for name in ("mended", "missing", "differing"))
        text = count(len(mended), tr("1 raster found again"), tr("{0} rasters found again"))
        if missing:
            text += tr("; {0} still missing").format(rasters(len(missing)))
        lines = [
            sentence(tr("{0} is not the file that was indexed: {1}").format(one["found"], one["why"]))
            for one in differing
        ]
        self._page.notice.say("\n".join(lines))
        level = Qgis.MessageLevel.Success if mended and not missing and not lines else Qgis.MessageLevel.Warning
        self._session.say(text, level)
        self._session.refresh_info()
