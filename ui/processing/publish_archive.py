"""Prepare an archive for others to search, or put a sealed copy of it on somebody's server."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingParameterEnum,
)

from ...core.jobs import JobResult
from ...core.jobs.publish import PublishJob
from ..i18n import tr
from . import declare
from .declare import Field, Figure, Parameters
from .remote_base import MODES, AsksServer, mode_options_field

OFFERED = tuple(mode for mode in MODES if mode != "vault")
MOST_PROBE = 16
_OF_STORE = ("STORE", "MODES", "MODE_OPTIONS", "PROBE", "HIDES_NAMES")


class PublishArchive(AsksServer):
    NAME, GROUP, JOB = "publisharchive", "remote", PublishJob

    def title(self) -> str:
        return tr("Publish an archive")

    def help_text(self) -> str:
        return tr(
            "Prepares an archive so that a server (kinscape serve) can offer it to others: they search it without "
            "showing what they look for, and see footprints and scores, neither pixels nor vectors. What is "
            "disclosed stands in the log.\n\n"
            "With a server the archive becomes a vault there instead: everything is sealed on this computer with a key "
            "of yours, and only you can search it.\n\n"
            "Takes seconds to minutes. Cancelling leaves what was published before."
        )

    def keywords(self) -> list[str]:
        return [tr("publish"), tr("server"), tr("vault"), tr("private"), tr("archive")]

    def fields(self) -> list[Field]:
        modes = QgsProcessingParameterEnum(
            "MODES", tr("Ways to ask"), list(OFFERED), allowMultiple=True, optional=True, usesStaticStrings=True
        )
        return [
            declare.archive(),
            declare.line("NAME", tr("Name for those who search it"), "name", "").explained(
                tr("Small letters, digits, and . _ - inside.")
            ),
            declare.line("TITLE", tr("Title for people"), "title"),
            Field(modes, "modes", _modes).explained(tr("Empty: private and private-exact.")),
            declare.folder("STORE", tr("Folder of what is published"), "store", is_optional=True).explained(
                tr("Empty: where the server of this computer looks.")
            ),
            declare.integer("PROBE", tr("Tiles given away for checking"), "probe", 0, 0, MOST_PROBE)
            .explained(tr("Their vectors are disclosed, so that those who ask can check what they opened."))
            .advanced(),
            declare.yes_no("HIDES_NAMES", tr("Number the rasters instead of naming them"), "hides_names", False)
            .advanced(),
            mode_options_field(tr("Options of the ways to ask")).explained(tr("Such as local-index.bits=8.")),
            *(field.advanced() for field in self.server_fields(is_optional=True)),
        ]

    def figures(self) -> list[Figure]:
        return [
            declare.count("ROWS", tr("Tiles"), "rows"),
            declare.count("CATALOGUE_BYTES", tr("Bytes of the catalogue"), "catalogue_bytes"),
            Figure(QgsProcessingOutputFolder("PUBLISHED", tr("Folder that was published"))),
        ]

    def contradiction(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        if not self.has("SERVER", parameters):
            return self.nameless(parameters, "NAME")
        given = [name for name in _OF_STORE if self.has(name, parameters) and self._is_set(name, parameters, context)]
        return tr("{0} is not for a vault: all of it is sealed.").format(given[0]) if given else self.nameless(
            parameters, "NAME"
        )

    def _is_set(self, name: str, parameters: Parameters, context: QgsProcessingContext) -> bool:
        if name == "PROBE":
            return self.parameterAsInt(parameters, name, context) > 0
        return name != "HIDES_NAMES" or self.parameterAsBool(parameters, name, context)

    def results(
        self,
        job: PublishJob,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        for sentence in result.summary.get("discloses") or []:
            feedback.pushInfo(str(sentence))
        return {"PUBLISHED": result.files.get("published", "")}


def _modes(algorithm: Any, given: Parameters, name: str, context: QgsProcessingContext) -> tuple[str, ...]:
    return tuple(algorithm.parameterAsEnumStrings(given, name, context))
