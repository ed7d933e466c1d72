"""Make the land-cover map of a raster: classes with colours and names, and a table of their areas."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.jobs import JobResult
from ...core.jobs.landcover import LandCoverJob
from ..i18n import tr
from . import declare
from .base import KinscapeAlgorithm
from .declare import Field, Figure, Parameters
from .values import layer_file, whole_numbers


class ClassifyLandCover(KinscapeAlgorithm):
    NAME, GROUP, JOB = "classifylandcover", "landcover", LandCoverJob

    def title(self) -> str:
        return tr("Classify land cover")

    def help_text(self) -> str:
        return tr(
            "Makes a map of what covers the ground: water, bare land, roads, buildings and vegetation, told from the "
            "imagery by a network. The map is a raster of class numbers with names and colours; a table beside it says "
            "how many square metres each class covers.\n\n"
            "Rasters of any size work; finer imagery is brought to the pixel size that the network knows. It was "
            "trained on one city: compare the map with the imagery before you use its areas.\n\n"
            "Cancelling leaves nothing behind; an earlier map stays until the new one is whole."
        )

    def keywords(self) -> list[str]:
        return [tr("land cover"), tr("classification"), tr("segmentation"), tr("areas"), tr("legend"), "ESFormer"]

    def fields(self) -> list[Field]:
        return [
            declare.raster("INPUT", tr("Raster")),
            declare.real("GSD_M", tr("Pixel size of the map in metres"), "gsd_m").explained(
                tr("Empty: the size that the network was trained on. Never finer than the raster.")
            ),
            declare.line("BANDS", tr("Bands"), "bands", read=whole_numbers)
            .explained(tr("One (used as grey) or three, such as 4, 3, 2. Empty: the first three colour bands."))
            .advanced(),
            declare.line("MODEL", tr("Land-cover model"), "model")
            .explained(tr("Empty: the one that comes with Kinscape. Or the name of one that you trained."))
            .advanced(),
            declare.to_raster("OUTPUT", tr("Land-cover map"), "out", is_optional=False),
            declare.to_file("AREAS", tr("Table of areas"), "areas", "CSV (*.csv)", is_optional=True),
        ]

    def figures(self) -> list[Figure]:
        return [
            declare.count("CLASSES", tr("Classes that occur")),
            declare.count("NODATA_SHARE", tr("Share of the map without data"), "nodata_share"),
            declare.count("GSD", tr("Pixel size of the map in metres"), "gsd_m"),
            declare.count("SECONDS", tr("Seconds"), "seconds"),
        ]

    def more_values(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        return {"raster": layer_file(self.parameterAsRasterLayer(parameters, "INPUT", context), "INPUT")}

    def results(
        self,
        job: LandCoverJob,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        rows = result.summary["classes"]
        for row in rows:
            feedback.pushInfo(f"{row['name']}: {row['area_m2']:,.0f} m² ({row['share']:.1%})")
        return {"OUTPUT": result.files["map"], "AREAS": result.files["areas"],
                "CLASSES": sum(1 for row in rows if row["pixels"])}
