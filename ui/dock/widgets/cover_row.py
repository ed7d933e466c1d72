"""Which land cover the tiles get while they are indexed: none, one that Kinscape finds, or a raster of the user's."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from ....core.jobs.index import NO_COVER
from ...canvas.query_source import raster_file
from ...i18n import tr

NONE, KINDS, WORDS, NET, RASTER = "", "kinds", "words", "net", "raster"
SOURCES = (NONE, KINDS, WORDS, NET)  # as IndexJob.cover takes them, beside a path


class CoverRow(QWidget):
    """``source`` is what IndexJob.cover takes; ``problem`` says what is missing still."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = QComboBox(self)
        self.choice.setMinimumContentsLength(8)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for name, text, tooltip in (
            (NONE, tr("none"), tr("Places are ranked by their looks alone")),
            (KINDS, tr("kinds of place"),
             tr("Groups of tiles that look alike: needs nothing else and takes seconds; the groups have no names")),
            (WORDS, tr("visual words"), tr("Kinds of ground that Kinscape finds in your own imagery; needs no labels")),
            (NET, tr("land-cover net"), tr("Buildings, roads, water, vegetation and bare ground, told by a network")),
            (RASTER, tr("my land-cover raster"), tr("A raster of the project whose values are classes")),
        ):
            self.choice.addItem(text, name)
            self.choice.setItemData(self.choice.count() - 1, tooltip, Qt.ItemDataRole.ToolTipRole)
        self.choice.setToolTip(
            tr("With the land cover of each tile, places can be ranked by what they consist of as well as by their "
               "looks, at once and by a slider. It can be added later, too")
        )  # fmt: skip
        self.choice.setAccessibleName(tr("Land cover"))
        self.layers = QgsMapLayerComboBox(self)
        self.layers.setFilters(Qgis.LayerFilter.RasterLayer)
        self.layers.setToolTip(tr("The raster of the project that holds classes of land cover"))
        self.layers.setAccessibleName(tr("Land-cover raster"))
        for widget in (self.choice, self.layers):
            widget.setMinimumWidth(60)
        self.layers.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        box.addWidget(self.choice)
        box.addWidget(self.layers)
        self.layers.hide()
        self.setFocusProxy(self.choice)
        self.choice.currentIndexChanged.connect(lambda _row: self._chosen())
        self.layers.layerChanged.connect(lambda _layer: self.changed.emit())

    def _chosen(self) -> None:
        self.layers.setVisible(self.choice.currentData() == RASTER)
        self.changed.emit()

    def choose(self, source: str) -> None:
        """Show ``source``: one of ``SOURCES``; a raster of the project by its path."""
        if source == NO_COVER:
            source = NONE
        if self.choice.findData(source) < 0 and source != RASTER:
            self._choose_raster(source)
            return
        self.choice.setCurrentIndex(self.choice.findData(source))

    def _choose_raster(self, source: str) -> None:
        for row in range(self.layers.count()):
            layer = self.layers.layer(row)
            if isinstance(layer, QgsRasterLayer) and Path(raster_file(layer) or "") == Path(source):
                self.choice.setCurrentIndex(self.choice.findData(RASTER))
                self.layers.setLayer(layer)
                return
        self.choice.addItem(Path(source).name, source)  # the archive's, which is not in the project
        self.choice.setItemData(self.choice.count() - 1, source, Qt.ItemDataRole.ToolTipRole)
        self.choice.setCurrentIndex(self.choice.count() - 1)

    def source(self) -> str:
        """"" where no raster is chosen yet."""
        chosen = str(self.choice.currentData())
        if chosen != RASTER:
            return chosen
        layer = self.layers.currentLayer()
        return (raster_file(layer) or "") if isinstance(layer, QgsRasterLayer) else ""

    def problem(self) -> str:
        """What is missing, or ""."""
        if self.choice.currentData() != RASTER or self.source():
            return ""
        if self.layers.currentLayer() is None:
            return tr("Add the land-cover raster to the project first")
        return tr("The layer {0} is no file on this computer").format(self.layers.currentLayer().name())
