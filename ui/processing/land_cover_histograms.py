"""Compute the land cover of every tile of an archive, so that searches can rank by it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingParameterRasterLayer,
)

from ...core.jobs import JobResult
from ...core.jobs.cover import CoverJob
from ..i18n import tr
from . import declare
from .base import KinscapeAlgorithm
from .declare import Field, Figure, Parameters
from .values import layer_file

SOURCES = ["words", "net", "kinds", "raster"]


class LandCoverHistograms(KinscapeAlgorithm):
    NAME, GROUP, JOB = "landcoverhistograms", "archive", CoverJob

    def title(self) -> str:
        return tr("Land cover of the tiles of an archive")

    def help_text(self) -> str:
        return tr(
            "Computes which share of each tile belongs to which class, and keeps it in the archive. Searches can then "
            "rank places by what they consist of as well as by their looks.\n\n"
            "'words': kinds of ground that Kinscape finds in the imagery itself, without labels. 'net': buildings, "
            "roads, water, vegetation and bare ground, told by a network. 'kinds': groups of tiles that look alike. "
            "'raster': a land-cover raster of yours.\n\n"
            "Only tiles that are new since the last run are computed. Cancelling keeps what is finished."
        )

    def keywords(self) -> list[str]:
        return [tr("land cover"), tr("histogram"), tr("classes"), tr("archive"), tr("rerank")]

    def fields(self) -> list[Field]:
        raster = QgsProcessingParameterRasterLayer("RASTER", tr("Land-cover raster"), optional=True)
        raster.setHelp(tr("Whole numbers as classes; its colour table and class names are taken over."))
        return [
            declare.archive(),
            declare.choice("SOURCE", tr("Land cover from"), "", SOURCES, "words"),
            Field(raster),
            declare.yes_no("FRESH", tr("Compute all tiles again"), "is_fresh", False).advanced(),
        ]

    def figures(self) -> list[Figure]:
        return [
            declare.count("TILES", tr("Tiles with a land cover"), "tiles"),
            declare.count("NEW", tr("Tiles computed now"), "new"),
            declare.count("WAITING", tr("Tiles whose rasters cannot be read now"), "waiting"),
            declare.count("UNKNOWN_SHARE", tr("Share of the ground that nothing is known of"), "unknown_share"),
            declare.count("CLASSES", tr("Classes")),
            declare.count("SECONDS", tr("Seconds"), "seconds"),
            Figure(QgsProcessingOutputFolder("ARCHIVE_OUT", tr("Archive"))),
        ]

    def contradiction(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        wants_raster = self.parameterAsEnumString(parameters, "SOURCE", context) == "raster"
        if wants_raster != self.has("RASTER", parameters):
            return tr("A land-cover raster and 'raster' as its source belong together: give both, or neither.")
        return ""

    def more_values(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.parameterAsEnumString(parameters, "SOURCE", context)
        if source == "raster":
            source = layer_file(self.parameterAsRasterLayer(parameters, "RASTER", context), "RASTER")
        return {"source": source}

    def results(
        self,
        job: CoverJob,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        for one in result.summary.get("failed") or []:
            feedback.pushWarning(f"{one.get('path', '')}: {one.get('message', '')}")
        names = result.summary.get("names") or []
        feedback.pushInfo(tr("Classes: {0}").format(", ".join(map(str, names))))
        return {"ARCHIVE_OUT": job.archive, "CLASSES": len(names)}
