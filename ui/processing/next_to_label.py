"""Choose the places that are worth judging next."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.jobs import JobResult
from ...core.jobs.next_to_label import MOST, NextToLabelJob
from ..i18n import tr
from . import declare
from .base import KinscapeAlgorithm
from .declare import Field, Figure, Parameters
from .loading import load_run


class NextToLabel(KinscapeAlgorithm):
    NAME, GROUP, JOB = "nexttolabel", "feedback", NextToLabelJob

    def title(self) -> str:
        return tr("What to label next")

    def help_text(self) -> str:
        return tr(
            "Chooses the places of which a search is least sure, that differ from each other and stand for many "
            "others: to judge these teaches the search more than to judge its best ones.\n\n"
            "The search's own examples and the marks that its places got in the dock say what is known already. The "
            "result can be reviewed like that of a search.\n\n"
            "Cancelling writes nothing."
        )

    def keywords(self) -> list[str]:
        return [tr("labels"), tr("active learning"), tr("review"), tr("feedback"), tr("uncertainty")]

    def fields(self) -> list[Field]:
        return [
            declare.file("RESULTS", tr("Results of a search"), "results", "GeoPackage (*.gpkg)"),
            declare.integer("N", tr("Number of places"), "n", 12, 1, MOST),
            declare.folder("ARCHIVE", tr("Archive (folder)"), "archive", is_optional=True)
            .explained(tr("Empty: that of the search."))
            .advanced(),
            declare.file("CONCEPT", tr("Concept"), "concept", tr("Concepts") + " (*.json)", is_optional=True)
            .explained(tr("What it was taught counts as well."))
            .advanced(),
            declare.to_polygons("OUTPUT", tr("Places to label"), "out"),
        ]

    def figures(self) -> list[Figure]:
        return [
            declare.count("HITS", tr("Places chosen"), "hits"),
            declare.count("CANDIDATES", tr("Places to choose from"), "candidates"),
        ]

    def results(
        self,
        job: NextToLabelJob,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        title = tr("To label next: {0}").format(Path(job.results).stem)
        return {"OUTPUT": load_run(result.files, title, context)["places"]}
