"""Estimate how many wanted places a search has missed: draw a sample to review, then estimate from its review."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputBoolean

from ...core.jobs import JobResult
from ...core.jobs.missed import ACTIONS, MissedJob
from ..i18n import tr
from . import declare
from .base import KinscapeAlgorithm
from .declare import Field, Figure, Parameters
from .loading import load_run


class Missed(KinscapeAlgorithm):
    NAME, GROUP, JOB = "missed", "feedback", MissedJob

    def title(self) -> str:
        return tr("How many were missed")

    def help_text(self) -> str:
        return tr(
            "A search shows its best places; how many right ones lie below, it cannot say. 'draw' takes a random "
            "sample of what nobody has judged, from all levels of the score. Review it in the dock: mark each place "
            "as like or unlike. 'estimate' then says how many right places there are, what share of them is known, "
            "between which limits that lies, and whether enough has been looked at.\n\n"
            "Cancelling writes nothing."
        )

    def keywords(self) -> list[str]:
        return [tr("recall"), tr("missed"), tr("sample"), tr("review"), tr("confidence interval"), tr("stop rule")]

    def fields(self) -> list[Field]:
        return [
            declare.choice("ACTION", tr("What to do"), "action", list(ACTIONS), "draw"),
            declare.file("RESULTS", tr("Results of a search"), "results", "GeoPackage (*.gpkg)", is_optional=True)
            .explained(tr("For 'draw'; for 'estimate' optional, to notice what was marked in it since.")),
            declare.file("SAMPLE", tr("Reviewed sample"), "sample", "GeoPackage (*.gpkg)", is_optional=True).explained(
                tr("For 'estimate'.")
            ),
            declare.integer("N", tr("Places in the sample"), "n", 60, 1, 100_000),
            declare.integer("SEED", tr("Seed of the draw"), "seed", 0).advanced(),
            declare.real("SHARE", tr("Enough is known if less than this share remains"), "share", 0.05, most=1.0)
            .advanced(),
            declare.real("CONFIDENCE", tr("With this confidence"), "confidence", 0.95, 0.5, 0.9999).advanced(),
            declare.folder("ARCHIVE", tr("Archive (folder)"), "archive", is_optional=True)
            .explained(tr("Empty: that of the search."))
            .advanced(),
            declare.to_polygons("OUTPUT", tr("Sample to review"), "out", is_optional=True),
        ]  # fmt: skip

    def figures(self) -> list[Figure]:
        return [
            declare.count("HITS", tr("Places to judge"), "hits"),
            declare.count("FOUND", tr("Right places that are known"), "found"),
            declare.count("LEFT", tr("Right places that remain, estimated"), "left"),
            declare.count("LEFT_LOW", tr("At least"), "left_low"),
            declare.count("LEFT_HIGH", tr("At most"), "left_high"),
            declare.count("RECALL", tr("Share of the right places that is known"), "recall"),
            declare.count("RECALL_LOW", tr("Its lower limit"), "recall_low"),
            declare.count("RECALL_HIGH", tr("Its upper limit"), "recall_high"),
            Figure(QgsProcessingOutputBoolean("MAY_STOP", tr("Enough has been looked at")), "may_stop"),
        ]

    def contradiction(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        if self.parameterAsEnumString(parameters, "ACTION", context) == "estimate":
            return "" if self.has("SAMPLE", parameters) else tr("To estimate, give the sample that was reviewed.")
        missing = [name for name in ("RESULTS", "OUTPUT") if not self.has(name, parameters)]
        return tr("To draw a sample, give {0}.").format(tr(" and ").join(missing)) if missing else ""

    def results(
        self,
        job: MissedJob,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        if job.action == "draw":
            title = tr("Sample of {0}").format(Path(job.results).stem)
            return {"OUTPUT": load_run(result.files, title, context)["places"]}
        for note in result.summary.get("notes") or []:
            feedback.pushInfo(str(note))
        return {}
