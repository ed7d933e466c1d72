"""Kinscape in the Processing toolbox, in models, batch runs and ``qgis_process``."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ... import __version__
from ..i18n import tr
from ..icons import own_icon
from .archive_info import ArchiveInfo
from .build_index import BuildIndex
from .classify_land_cover import ClassifyLandCover
from .doctor import Doctor
from .estimate import Estimate
from .evaluate_retrieval import EvaluateRetrieval
from .export_embeddings import ExportEmbeddings
from .export_hits import ExportHits
from .import_embeddings import ImportEmbeddings
from .index import Index
from .land_cover_histograms import LandCoverHistograms
from .missed import Missed
from .next_to_label import NextToLabel
from .publish_archive import PublishArchive
from .relocate import Relocate
from .remote_search import RemoteSearch
from .report import Report
from .rerank import Rerank
from .run_concept import RunConcept
from .search_by_extent import SearchByExtent
from .search_by_image import SearchByImage
from .train_encoder import TrainEncoder

ALGORITHMS = (
    Index,
    Estimate,
    SearchByExtent,
    SearchByImage,
    ArchiveInfo,
    Relocate,
    BuildIndex,
    ClassifyLandCover,
    ExportEmbeddings,
    ImportEmbeddings,
    ExportHits,
    Report,
    NextToLabel,
    Missed,
    RunConcept,
    LandCoverHistograms,
    Rerank,
    TrainEncoder,
    EvaluateRetrieval,
    RemoteSearch,
    PublishArchive,
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
