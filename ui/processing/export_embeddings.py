"""Write an archive's embedding vectors for other programs."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputFile

from ...core.jobs import JobResult
from ...core.jobs.export import ExportJob
from ..i18n import tr
from . import declare
from .base import KinscapeAlgorithm
from .declare import Field, Figure, Parameters


class ExportEmbeddings(KinscapeAlgorithm):
    NAME, GROUP, JOB = "exportembeddings", "embeddings", ExportJob

    def title(self) -> str:
        return tr("Export embedding vectors")

    def help_text(self) -> str:
        return tr(
            "Writes the footprints and embedding vectors of an archive as GeoParquet, with a STAC item beside it "
            "that says by which encoder, from which rasters and at which size they were made."
        )

    def keywords(self) -> list[str]:
        return [tr("embedding"), "GeoParquet", "STAC", tr("export")]

    def fields(self) -> list[Field]:
        return [
            declare.archive(),
            declare.to_file("OUTPUT", tr("Embedding vectors"), "out", "GeoParquet (*.parquet)"),
        ]

    def figures(self) -> list[Figure]:
        return [
            declare.count("TILES", tr("Vectors written"), "tiles"),
            Figure(QgsProcessingOutputFile("STAC", tr("STAC item"))),
        ]

    def results(
        self,
        job: ExportJob,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        stac = next((path for path in result.files.values() if path.endswith(".stac.json")), "")
        return {"OUTPUT": job.out, "STAC": stac}
