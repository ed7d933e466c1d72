"""What algorithms share that ask a server: its address, what opens it, and the way to ask."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterAuthConfig

from ...core.errors import InputError
from ..i18n import tr
from . import declare
from .base import KinscapeAlgorithm
from .declare import Field, Parameters

# as core/privacy/modes.py has them; it is not loaded for a list of algorithms
MODES = ("private", "private-exact", "vault", "local-index", "sei", "noise")


class AsksServer(KinscapeAlgorithm):
    """``SERVER`` and ``AUTHCFG`` say where requests go and what opens it; QGIS carries them."""

    def __init__(self) -> None:
        super().__init__()
        self._lent: Any = None

    def server_fields(self, is_optional: bool = False) -> list[Field]:
        authentication = QgsProcessingParameterAuthConfig("AUTHCFG", tr("Authentication"), None, optional=True)
        return [
            declare.line("SERVER", tr("Server"), "server", None if is_optional else "", read=_url).explained(
                tr("Its address, such as https://archives.example:8743.")
            ),
            Field(authentication).explained(
                tr("Entry of QGIS's authentication database; empty: that of the dock's Remote page for this server.")
            ),
        ]

    def nameless(self, parameters: Parameters, *names: str) -> str:
        """What is said where a text that is needed is empty; QGIS itself takes an empty text for one."""
        missing = next((name for name in names if not self.has(name, parameters)), "")
        return tr("{0} is missing.").format(missing) if missing else ""

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        is_ready = super().prepareAlgorithm(parameters, context, feedback)
        self._lent = self._server(parameters, context) if self.has("SERVER", parameters) else None
        return is_ready

    def _server(self, parameters: Parameters, context: QgsProcessingContext) -> Any:
        """Where requests may go for this run; None where the servers of the dock say that."""
        from ..remote_servers import Server, host_of, server_of

        url = _url(self.parameterAsString(parameters, "SERVER", context))
        authcfg = self.parameterAsString(parameters, "AUTHCFG", context)
        return Server(host_of(url), url, authcfg) if authcfg or server_of(url) is None else None

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..remote_servers import lent

        with lent(self._lent):
            return super().processAlgorithm(parameters, context, feedback)


def mode_options_field(text: str) -> Field:
    return declare.line("MODE_OPTIONS", text, "mode_options", read=pairs).advanced()


def pairs(text: str) -> tuple[tuple[str, str], ...]:
    """``epsilon=1, mechanism=laplace`` as pairs. Raises InputError."""
    found = []
    for part in filter(None, (part.strip() for part in text.replace(";", ",").split(","))):
        name, sign, value = (piece.strip() for piece in part.partition("="))
        if not (name and sign and value):
            raise InputError(tr("{0} is no option").format(part), tr("write them as name=value, with commas between"))
        found.append((name, value))
    return tuple(found)


def _url(text: str) -> str:
    from ..remote_servers import checked_url

    return checked_url(text)
