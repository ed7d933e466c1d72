"""Kinscape in the Processing toolbox, in models, batch runs and ``qgis_process``."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ... import __version__
from ..i18n import tr
from ..icons import own_icon
from .archive_info import ArchiveInfo
from .build_index import BuildIndex
from .doctor import Doctor
from .estimate import Estimate
from .export_embeddings import ExportEmbeddings
from .export_hits import ExportHits
from .import_embeddings import ImportEmbeddings
from .index import Index
from .relocate import Relocate
from .report import Report
from .search_by_extent import SearchByExtent
from .search_by_image import SearchByImage

ALGORITHMS = (
    Index,
    Estimate,
    SearchByExtent,
    SearchByImage,
    ArchiveInfo,
    Relocate,
    BuildIndex,
    ExportEmbeddings,
    ImportEmbeddings,
    ExportHits,
    Report,
    Doctor,
)


class KinscapeProvider(QgsProcessingProvider):
    """The id ``kinscape`` is a published interface."""

    def id(self) -> str:
        return "kinscape"

    def name(self) -> str:
        return "Kinscape"

    def longName(self) -> str:
        return tr("Kinscape: find places that look alike")

    def versionInfo(self) -> str:
        return __version__

    def icon(self) -> QIcon:
        icon = own_icon()
        return icon if not icon.isNull() else super().icon()

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    # results are one GeoPackage with several tables, and GeoTIFF score maps
    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        return ["gpkg"]

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:
        return "gpkg"

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif"]

    def defaultRasterFileExtension(self) -> str:
        return "tif"
