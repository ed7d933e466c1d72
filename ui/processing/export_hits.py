"""Write the places of a search for other programs."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputFile

from ...core.jobs import JobResult
from ...core.jobs.export_hits import ExportHitsJob
from ..i18n import tr
from . import declare
from .base import KinscapeAlgorithm
from .declare import Field, Figure, Parameters

REVIEWS = ["any", "like", "unlike", "hidden", "none"]
FORMATS = "GeoPackage (*.gpkg);;GeoJSON (*.geojson);;CSV (*.csv);;KML (*.kml)"


class ExportHits(KinscapeAlgorithm):
    NAME, GROUP, JOB = "exporthits", "search", ExportHitsJob

    def title(self) -> str:
        return tr("Export places of a search")

    def help_text(self) -> str:
        return tr(
            "Writes the places that a search found as GeoPackage, GeoJSON, CSV or KML: all of them, or those that"
            " score, distance from better places and review leave. GeoJSON and KML are in longitude and latitude; CSV"
            " holds the middle of each place."
        )

    def keywords(self) -> list[str]:
        return [tr("export"), tr("places"), "GeoJSON", "CSV", "KML"]

    def fields(self) -> list[Field]:
        return [
            declare.file("RESULTS", tr("Results of a search"), "results", "GeoPackage (*.gpkg)"),
            declare.real("MIN_SCORE", tr("Least score"), "min_score", least=-1.0, most=1.0),
            declare.integer("K", tr("The best of them, at most"), "k", least=1).explained(
                tr("Counted among the places that the other limits leave. Empty: no limit.")
            ),
            declare.real("SPACING_M", tr("Least distance to a better place in metres"), "spacing_m", 0.0),
            declare.choice("REVIEW", tr("Only places marked so in the dock"), "", REVIEWS, "any"),
            declare.yes_no("SHOWS_HIDDEN", tr("Also places that were hidden in the dock"), "shows_hidden", False),
            declare.to_file("OUTPUT", tr("Exported places"), "out", FORMATS),
        ]

    def figures(self) -> list[Figure]:
        return [
            declare.count("WRITTEN", tr("Places written"), "written"),
            declare.count("HITS", tr("Places in the results"), "hits"),
            Figure(QgsProcessingOutputFile("EXPORT", tr("Exported places"))),
        ]

    def more_values(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        review = self.parameterAsEnumString(parameters, "REVIEW", context)
        # whoever runs an algorithm has named the file there; QGIS asks before it replaces one
        return {"overwrite": True, "review": () if review in ("", "any") else (review,)}

    def results(
        self,
        job: ExportHitsJob,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        return {"OUTPUT": job.out, "EXPORT": result.files.get("export", "")}
