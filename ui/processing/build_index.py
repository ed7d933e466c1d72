"""Build an approximate index beside an archive, or remove it."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputFolder

from ...core.jobs import JobResult
from ...core.jobs.build_index import BuildIndexJob
from ..i18n import tr
from . import declare
from .base import KinscapeAlgorithm
from .declare import Field, Figure, Parameters

KINDS = ["exact", "ivf", "lsh", "pq", "ivf_pq", "hnsw", "hnsw_pq"]


class BuildIndex(KinscapeAlgorithm):
    NAME, GROUP, JOB = "buildindex", "archive", BuildIndexJob

    def title(self) -> str:
        return tr("Build an approximate index")

    def help_text(self) -> str:
        return tr(
            "Makes searches of very large archives faster, at the price of missing some places. How many is measured"
            " against exact search on a sample of tiles, and reported as recall.\n\n"
            "'exact' removes the index. Archives below about a million tiles need none."
        )

    def keywords(self) -> list[str]:
        return [tr("index"), tr("archive"), tr("approximate search"), tr("recall")]

    def fields(self) -> list[Field]:
        return [
            declare.archive(),
            declare.choice("INDEX_KIND", tr("Kind of index"), "index_kind", KINDS, "ivf"),
            declare.integer("SAMPLE", tr("Tiles on which recall is measured"), "sample", 200, 1, 100_000).advanced(),
            declare.integer("K", tr("Recall among the first"), "k", 100, 1, 10_000).advanced(),
        ]

    def figures(self) -> list[Figure]:
        return [
            declare.count("RECALL", tr("Recall measured against exact search"), "recall"),
            declare.count("SECONDS", tr("Seconds"), "seconds"),
            Figure(QgsProcessingOutputFolder("ARCHIVE_OUT", tr("Archive"))),
        ]

    def results(
        self,
        job: BuildIndexJob,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        recall = result.summary.get("recall")
        if isinstance(recall, (int, float)):
            feedback.pushInfo(tr("Recall: {0:.3f}").format(recall))
        return {"ARCHIVE_OUT": job.archive}
