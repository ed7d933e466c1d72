"""Put the places of a search in a new order, by their land cover."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputFile

from ...core.jobs import JobResult
from ...core.jobs.rerank import RerankJob
from ..i18n import tr
from . import declare
from .base import KinscapeAlgorithm
from .declare import Field, Figure, Parameters
from .loading import load_run
from .values import class_weights


class Rerank(KinscapeAlgorithm):
    NAME, GROUP, JOB = "rerank", "search", RerankJob

    def title(self) -> str:
        return tr("Rank places by land cover")

    def help_text(self) -> str:
        return tr(
            "Puts the first places of a search in a new order: how alike is what they consist of to what the query "
            "consists of? Neither rasters nor archive are read, so it takes a moment.\n\n"
            "The search must have been made in an archive whose tiles have a land cover.\n\n"
            "A weight of 4 makes a class count four times, 0 leaves it out: buildings=4, water=0."
        )

    def keywords(self) -> list[str]:
        return [tr("land cover"), tr("ranking"), tr("rerank"), tr("histogram"), "HIR"]

    def fields(self) -> list[Field]:
        return [
            declare.file("RESULTS", tr("Results of a search"), "results", "GeoPackage (*.gpkg)"),
            declare.real("COVER", tr("Land cover against looks"), "cover", 0.5, most=1.0).explained(
                tr("0: looks alone, 1: land cover alone.")
            ),
            declare.integer("SHORTLIST", tr("So many places at the top may move"), "shortlist", 75, 1, 100_000),
            declare.line("CLASS_WEIGHTS", tr("Weights of classes"), "class_weights", read=class_weights).explained(
                tr("Such as buildings=4, water=0.5. Classes that are not named weigh 1.")
            ),
            declare.to_polygons("OUTPUT", tr("Places"), "out"),
        ]

    def figures(self) -> list[Figure]:
        return [
            declare.count("HITS", tr("Places"), "hits"),
            declare.count("MOVED", tr("Places that changed their rank"), "moved"),
            declare.count("UNKNOWN", tr("Places whose land cover is not known"), "unknown"),
            Figure(QgsProcessingOutputFile("RECIPE", tr("Recipe that replays the run"))),
        ]

    def results(
        self,
        job: RerankJob,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        title = tr("By land cover: {0}").format(Path(job.results).stem)
        loaded = load_run(result.files, title, context)
        return {"OUTPUT": loaded["places"], "RECIPE": result.files.get("recipe", "")}
