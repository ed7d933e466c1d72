"""Search with a concept that was saved."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..i18n import tr
from . import declare
from .declare import Field, Parameters
from .search_base import Search


class RunConcept(Search):
    NAME, GROUP = "runconcept", "feedback"

    def title(self) -> str:
        return tr("Find places of a concept")

    def help_text(self) -> str:
        return tr(
            "Ranks every tile of an archive by a concept: what a search was taught by likes and unlikes, kept as a "
            "file. It works in any archive of the same encoder, without the imagery that it was taught with.\n\n"
            "Cancelling writes nothing."
        )

    def keywords(self) -> list[str]:
        return [tr("concept"), tr("feedback"), *super().keywords()]

    def query_fields(self) -> list[Field]:
        return [declare.file("CONCEPT", tr("Concept"), "concept", tr("Concepts") + " (*.json)")]

    def more_values(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        return {**super().more_values(parameters, context, feedback), "like": ()}
