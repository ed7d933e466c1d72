"""Write the report of a search as PDF: its map, its recipe, its best places."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ...core.errors import Cancelled, KinscapeError
from ..i18n import tr
from . import declare
from .base import KinscapeAlgorithm, for_people, run_in_engine
from .declare import Field, Figure, Parameters

MOST_PLACES = 360


class Report(KinscapeAlgorithm):
    """Works in the main thread: print layouts need it."""

    NAME, GROUP = "report", "search"

    def title(self) -> str:
        return tr("Report of a search (PDF)")

    def help_text(self) -> str:
        return tr(
            "Writes a PDF for print from the results of a search: a map with the query, the places, the score map and"
            " the visible layers of the project; how the places were found, in plain words and as a command; and the"
            " best places as pictures. Where the project holds the layers of the search, a print layout is added to it."
        )

    def keywords(self) -> list[str]:
        return [tr("report"), tr("print"), tr("layout"), "PDF"]

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def fields(self) -> list[Field]:
        return [
            declare.file("RESULTS", tr("Results of a search"), "", "GeoPackage (*.gpkg)"),
            declare.file("SCORE_MAP", tr("Score map"), "", "GeoTIFF (*.tif *.tiff)", is_optional=True).explained(
                tr("Empty: the one that the recipe beside the results names, if it is there.")
            ),
            declare.real("MIN_SCORE", tr("Least score"), "", least=-1.0, most=1.0),
            declare.real("SPACING_M", tr("Least distance to a better place in metres"), "", 0.0),
            declare.integer("TOP", tr("Places with a picture"), "", 36, 0, MOST_PLACES),
            declare.to_file("OUTPUT", tr("Report"), "", "PDF (*.pdf)"),
        ]

    def figures(self) -> list[Figure]:
        return [declare.count("PLACES", tr("Places with a picture"))]

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        return True

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..layers.report import write_report
        from ..layers.report_facts import files_of_results, read_facts

        choice: dict[str, Any] = {"spacing_m": self.parameterAsDouble(parameters, "SPACING_M", context)}
        if self.has("MIN_SCORE", parameters):
            choice["min_score"] = self.parameterAsDouble(parameters, "MIN_SCORE", context)
        try:
            files = files_of_results(
                self.parameterAsFile(parameters, "RESULTS", context),
                self.parameterAsFile(parameters, "SCORE_MAP", context),
            )
            facts = read_facts(files, choice, self.parameterAsInt(parameters, "TOP", context))
            for job in facts.jobs:
                try:
                    run_in_engine(job, feedback)
                except Cancelled:
                    raise
                except KinscapeError as error:
                    feedback.pushWarning(str(error))
            out = self.parameterAsFileOutput(parameters, "OUTPUT", context)
            path = write_report(
                facts, files, out, context.project(), lambda done, total: feedback.setProgress(100.0 * done / total)
            )
        except Cancelled:
            return {}
        except KinscapeError as error:
            raise QgsProcessingException(for_people(error)) from error
        return {"OUTPUT": path, "PLACES": len(facts.places), "SUMMARY": "{}"}
