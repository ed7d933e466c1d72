"""Search with a picture, with or without georeference."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.jobs.examples import Example
from ..i18n import tr
from . import declare
from .declare import Field, Parameters
from .search_base import Search


class SearchByImage(Search):
    NAME = "searchbyimage"

    def title(self) -> str:
        return tr("Find places like an image")

    def help_text(self) -> str:
        return tr(
            "Ranks every tile of an archive by how much it looks like a picture: a raster, a photo, a screenshot. "
            "The picture needs no georeference.\n\n"
            "Give its ground resolution if you know it: then what it shows is compared at its true size; otherwise "
            "the whole picture is taken as one tile.\n\n"
            "More pictures of the same thing make the query broader; pictures of what should not be found push their"
            " like down the ranking.\n\n"
            "Cancelling writes nothing."
        )

    def query_fields(self) -> list[Field]:
        return [
            declare.file("IMAGE", tr("Image"), ""),
            declare.real("GSD_M", tr("Ground resolution of the image"), "", least=1e-6).explained(
                tr("Metres per pixel. Empty: unknown; the whole picture is taken as one tile.")
            ),
            declare.files("MORE_IMAGES", tr("More images of the same thing")).advanced(),
            declare.files("UNLIKE", tr("Images of what should not be found")).advanced(),
        ]

    def more_values(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        values = super().more_values(parameters, context, feedback)
        gsd_m = self.parameterAsDouble(parameters, "GSD_M", context) if self.has("GSD_M", parameters) else None
        images = [
            os.path.abspath(self.parameterAsFile(parameters, "IMAGE", context)),
            *self._files(parameters, "MORE_IMAGES", context),
        ]
        values["like"] = tuple(Example(image=path, gsd_m=gsd_m) for path in images)
        values["unlike"] = tuple(
            Example(image=path, gsd_m=gsd_m) for path in self._files(parameters, "UNLIKE", context)
        )
        return values

    def _files(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> list[str]:
        return [os.path.abspath(path) for path in self.parameterAsFileList(parameters, name, context) if path]
