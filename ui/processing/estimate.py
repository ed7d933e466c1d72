"""Say what indexing would take, before it is begun."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.jobs import JobResult
from ...core.jobs.estimate import EstimateJob
from ..i18n import tr
from . import declare
from .declare import Field, Figure, Parameters
from .index import Index

# parameters of Index that change nothing
_NOT_HERE = ("WEIGHTS", "MAX_HOLE_SHARE", "COVER", "MISSING", "WORKERS", "ARCHIVE")


class Estimate(Index):
    """Rasters and tile size are given as for ``Index``."""

    NAME, JOB = "estimate", EstimateJob

    def title(self) -> str:
        return tr("Estimate what indexing takes")

    def help_text(self) -> str:
        return tr(
            "Says how many tiles rasters would give, and how much disk and memory indexing them takes. Only headers"
            " are read and nothing is written.\n\n"
            "With an archive its grid and encoder hold, and what it has already is not counted again."
        )

    def keywords(self) -> list[str]:
        return [tr("archive"), tr("tiles"), tr("imagery")]

    def fields(self) -> list[Field]:
        shared = [field for field in super().fields() if field.parameter.name() not in _NOT_HERE]
        return [*shared, declare.folder("ARCHIVE", tr("Archive"), "archive", is_optional=True)]

    def figures(self) -> list[Figure]:
        return [
            declare.count("RASTERS", tr("Rasters"), "rasters"),
            declare.count("NEW", tr("New rasters"), "new"),
            declare.count("TILES", tr("New tiles"), "tiles"),
            declare.count("SIZE_BYTES", tr("Size on disk in bytes"), "size_bytes"),
            declare.count("MEMORY_MB", tr("Memory in megabytes, at most"), "memory_mb"),
            declare.count("UNREADABLE", tr("Sources that could not be indexed")),
        ]

    def results(
        self,
        job: EstimateJob,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        unreadable = result.summary.get("unreadable") or []
        for source in unreadable:
            feedback.pushWarning(f"{source.get('path', '')}: {source.get('message', '')}")
        return {"UNREADABLE": len(unreadable)}
