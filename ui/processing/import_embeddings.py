"""Make an archive from embedding vectors that this or another program exported."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.jobs import JobResult
from ...core.jobs.import_ import ImportJob
from ..i18n import tr
from . import declare
from .base import KinscapeAlgorithm
from .declare import Field, Figure, Parameters


class ImportEmbeddings(KinscapeAlgorithm):
    NAME, GROUP, JOB = "importembeddings", "embeddings", ImportJob

    def title(self) -> str:
        return tr("Import embedding vectors")

    def help_text(self) -> str:
        return tr(
            "Makes an archive from a GeoParquet file with footprints and a column of embedding vectors, written by "
            "Kinscape or by another program. Searches then use its tiles as examples."
        )

    def keywords(self) -> list[str]:
        return [tr("embedding"), "GeoParquet", "STAC", tr("import")]

    def fields(self) -> list[Field]:
        filter_ = "GeoParquet (*.parquet *.geoparquet)"
        return [
            declare.file("INPUT", tr("Embedding vectors (GeoParquet)"), "source", filter_),
            declare.line("COLUMN", tr("Column of the vectors"), "column", "embedding").advanced(),
            declare.to_folder("ARCHIVE", tr("Archive (folder)"), "archive"),
        ]

    def figures(self) -> list[Figure]:
        return [declare.count("TILES", tr("Tiles in the archive"), "tiles")]

    def results(
        self,
        job: ImportJob,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        return {"ARCHIVE": result.files.get("archive") or job.archive}
