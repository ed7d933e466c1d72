"""Search an archive that a server holds, without showing it the question."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterRasterLayer,
)

from ...core.jobs import JobResult
from ...core.jobs.examples import Example
from ...core.jobs.remote_search import RemoteSearchJob
from ..canvas.crs import crs_text
from ..i18n import tr
from ..words import size
from . import declare
from .declare import Field, Figure, Parameters
from .remote_base import MODES, AsksServer, mode_options_field
from .search_base import Search
from .values import layer_file, polygon_examples

_LOCAL_ONLY = ("METHOD", "COVER", "SHORTLIST", "CLASS_WEIGHTS")  # need the archive itself


class RemoteSearch(AsksServer, Search):
    NAME, GROUP, JOB = "remotesearch", "remote", RemoteSearchJob

    def title(self) -> str:
        return tr("Search an archive of a server")

    def help_text(self) -> str:
        return tr(
            "Ranks the tiles of an archive that somebody else holds by how much they look like an example, without "
            "showing the server the example or what was found.\n\n"
            "The example is a piece of a raster (an extent, or polygons) or an image. It is turned into numbers and "
            "sealed on this computer; in which way, and what the server can learn in it, is the mode's matter.\n\n"
            "Beside the results lies a receipt: what left this computer, what came back, and who learned what.\n\n"
            "Cancelling writes nothing."
        )

    def keywords(self) -> list[str]:
        return [*super().keywords(), tr("private"), tr("server"), tr("encryption"), tr("receipt")]

    def fields(self) -> list[Field]:
        shared = [field for field in super().fields() if field.parameter.name() not in ("ARCHIVE", *_LOCAL_ONLY)]
        return [
            *self.server_fields(),
            declare.line("REMOTE_ARCHIVE", tr("Archive of the server"), "remote_archive", ""),
            declare.choice("MODE", tr("How to ask"), "mode", list(MODES), "private").explained(
                tr("private: encrypted. What the server learns in each stands in the help of the Remote page.")
            ),
            *shared,
            declare.yes_no("FULL_PASS", tr("Compare every tile in full"), "full_pass", False)
            .explained(tr("Very large archives are otherwise ranked in two passes."))
            .advanced(),
            mode_options_field(tr("Options of the mode")).explained(tr("Such as epsilon=1 for noise.")),
        ]

    def query_fields(self) -> list[Field]:
        raster = QgsProcessingParameterRasterLayer("INPUT", tr("Raster with the example"), optional=True)
        return [
            Field(raster),
            declare.extent("EXTENT", tr("Extent of the example")),
            declare.polygons("POLYGONS", tr("Polygons around examples")).explained(
                tr("Instead of the extent; each polygon is an example of the same thing.")
            ),
            declare.file("IMAGE", tr("Image"), "", is_optional=True).explained(
                tr("Instead of a piece of a raster: a picture, with or without georeference.")
            ),
        ]

    def figures(self) -> list[Figure]:
        return [
            *super().figures(),
            declare.count("SENT_BYTES", tr("Bytes that left this computer")),
            declare.count("RECEIVED_BYTES", tr("Bytes that came back")),
            Figure(QgsProcessingOutputFile("RECEIPT", tr("Receipt of the question"))),
        ]

    def contradiction(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        missing = self.nameless(parameters, "SERVER", "REMOTE_ARCHIVE")
        if missing:
            return missing
        given = [name for name in ("EXTENT", "POLYGONS", "IMAGE") if self.has(name, parameters)]
        if not given:
            return tr("There is no query: give an extent, a layer of polygons, or an image.")
        if len(given) > 1:
            return tr("Give one of them: the extent, the polygons, or the image.")
        if "IMAGE" not in given and not self.has("INPUT", parameters):
            return tr("Give the raster on which the example lies.")
        return super().contradiction(parameters, context)

    def more_values(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        values = super().more_values(parameters, context, feedback)
        if self.has("IMAGE", parameters):
            values["like"] = (Example(image=os.path.abspath(self.parameterAsFile(parameters, "IMAGE", context))),)
            return values
        raster = layer_file(self.parameterAsRasterLayer(parameters, "INPUT", context), "INPUT")
        if self.has("POLYGONS", parameters):
            source = self.parameterAsSource(parameters, "POLYGONS", context)
            values["like"] = polygon_examples(source, raster, "POLYGONS")
        else:
            box = self.parameterAsExtent(parameters, "EXTENT", context)
            crs = crs_text(self.parameterAsExtentCrs(parameters, "EXTENT", context))
            values["like"] = (Example.box(raster, box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), crs),)
        return values

    def archive_title(self, job: RemoteSearchJob) -> str:
        return job.remote_archive

    def results(
        self,
        job: RemoteSearchJob,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        receipt = result.summary.get("receipt") or {}
        sent, received = (int(receipt.get(name) or 0) for name in ("sent_bytes", "received_bytes"))
        feedback.pushInfo(tr("{0} left this computer, {1} came back.").format(size(sent), size(received)))
        if receipt.get("server_learns"):
            feedback.pushInfo(tr("The server learns: {0}").format(receipt["server_learns"]))
        return {
            **super().results(job, result, parameters, context, feedback),
            "SENT_BYTES": sent,
            "RECEIVED_BYTES": received,
            "RECEIPT": result.files.get("receipt", ""),
        }
