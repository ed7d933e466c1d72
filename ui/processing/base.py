"""What all algorithms share: parameters are declared beside the job fields they fill, and the job runs in the engine.

QGIS calls ``prepareAlgorithm`` in the main thread: there everything is read that touches layers and the project.
``processAlgorithm`` runs in a worker thread; it adds the destinations (asked for elsewhere, QGIS would forget the
layers to load) and runs the job.
"""

from __future__ import annotations

import json
import time
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
)
from qgis.PyQt.QtGui import QIcon

from ...core.errors import Cancelled, KinscapeError
from ...core.events import Progress
from ...core.jobs import Job, JobResult
from ..engine_words import localized
from ..i18n import tr
from ..icons import own_icon
from ..words import progress_text
from .declare import Field, Figure, Parameters, Reader, is_given

TEXT_EVERY_S = 5.0  # QGIS keeps every progress text as a line of the log


class KinscapeAlgorithm(QgsProcessingAlgorithm):
    """Subclasses set ``NAME``, ``GROUP``, ``JOB`` and declare words, fields and figures.

    ``NAME`` is a published interface: models, scripts and ``qgis_process`` calls hold it.
    """

    NAME: ClassVar[str] = ""
    GROUP: ClassVar[str] = "search"
    JOB: ClassVar[type[Job]] = Job

    def __init__(self) -> None:
        super().__init__()
        self._readers: dict[str, tuple[str, Reader]] = {}
        self._values: dict[str, Any] = {}

    # -- what subclasses declare
    def title(self) -> str:
        return ""

    def help_text(self) -> str:
        """What it does, what it costs, what cancelling leaves."""
        return ""

    def keywords(self) -> list[str]:
        return []

    def fields(self) -> list[Field]:
        return []

    def figures(self) -> list[Figure]:
        return []

    def contradiction(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """What is wrong with the values taken together, or ""."""
        return ""

    def more_values(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Job fields that take more than one parameter, or more than a conversion. Main thread."""
        return {}

    def results(
        self,
        job: Job,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Values of the outputs beyond the figures. Worker thread. May raise KinscapeError."""
        return {}

    # -- QGIS's interface
    def name(self) -> str:
        return self.NAME

    def createInstance(self) -> KinscapeAlgorithm:
        return type(self)()

    def displayName(self) -> str:
        return self.title()

    def groupId(self) -> str:
        return self.GROUP

    def group(self) -> str:
        return {
            "archive": tr("Archive"),
            "search": tr("Search"),
            "feedback": tr("Feedback"),
            "landcover": tr("Land cover"),
            "training": tr("Training"),
            "remote": tr("Remote search"),
            "embeddings": tr("Embedding vectors"),
        }[self.GROUP]

    def tags(self) -> list[str]:
        return self.keywords()

    def shortHelpString(self) -> str:
        return self.help_text()

    def helpUrl(self) -> str:
        from ..help import page_url

        return page_url(f"algorithms/{self.NAME}")

    def icon(self) -> QIcon:
        return own_icon()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for field in self.fields():
            if field.job_field and field.read is not None:
                self._readers[field.parameter.name()] = (field.job_field, field.read)
            self.addParameter(field.parameter)
        for figure in self.figures():
            self.addOutput(figure.output)
        self.addOutput(QgsProcessingOutputString("SUMMARY", tr("Summary (JSON)")))

    def canExecute(self) -> tuple[bool, str]:
        from ..environment import engine_python

        try:
            engine_python()
        except KinscapeError as error:
            return False, str(localized(error))
        return True, ""

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> tuple[bool, str]:
        is_good, why = super().checkParameterValues(parameters, context)
        if is_good:
            why = self._wrong_extension(parameters, context) or self.contradiction(parameters, context)
        return is_good and not why, why

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        try:
            self._values = self._read(parameters, context, is_destination=False)
            self._values.update(self.more_values(parameters, context, feedback))
        except KinscapeError as error:
            raise QgsProcessingException(for_people(error)) from error
        return True

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        try:
            job = self.JOB(**self._values, **self._read(parameters, context, is_destination=True))
            result = run_in_engine(job, feedback)
            values: dict[str, Any] = {"SUMMARY": json.dumps(result.summary, ensure_ascii=False)}
            values.update({f.output.name(): result.summary.get(f.summary_key) for f in self.figures()})
            values.update(self.results(job, result, parameters, context, feedback))
        except Cancelled:
            feedback.pushInfo(tr("Cancelled; what was finished is kept."))
            return {}
        except KinscapeError as error:
            raise QgsProcessingException(for_people(error)) from error
        return values

    # -- parameters to job
    def has(self, name: str, parameters: Parameters) -> bool:
        """Whether the parameter has a value."""
        return is_given(self.parameterDefinition(name), parameters)

    def _wrong_extension(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """QGIS itself asks this of its dialogs only, not of scripts and models."""
        for definition in self.destinationParameterDefinitions():
            if is_given(definition, parameters) and self.provider() is not None:
                is_good, why = definition.isSupportedOutputValue(parameters.get(definition.name()), context)
                if not is_good:
                    return f"{definition.name()}: {why}"
        return ""

    def _read(self, parameters: Parameters, context: QgsProcessingContext, is_destination: bool) -> dict[str, Any]:
        """Job fields of the parameters that are given; the others keep the job's default. Raises KinscapeError."""
        values: dict[str, Any] = {}
        for name, (job_field, read) in self._readers.items():
            definition = self.parameterDefinition(name)
            if definition.isDestination() == is_destination and is_given(definition, parameters):
                values[job_field] = read(self, parameters, name, context)
        return values


def for_people(error: KinscapeError) -> str:
    """Message and hint on lines of their own, as the log of Processing shows them best."""
    error = localized(error)
    return f"{error.message}\n{error.hint}" if error.hint else error.message


def run_in_engine(job: Job, feedback: QgsProcessingFeedback) -> JobResult:
    """Run ``job`` and report to ``feedback``. Raises KinscapeError; Cancelled if the user asked for it."""
    from ..engine_client import get_client

    report = _Report(feedback)
    return get_client().run(job, on_progress=report.progress, on_log=report.log, is_cancelled=feedback.isCanceled)


class _Report:
    """Progress and messages of a job in the words of ``QgsProcessingFeedback``."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback, self._stage, self._said_at = feedback, "", 0.0

    def progress(self, progress: Progress) -> None:
        if progress.fraction is not None:
            self._feedback.setProgress(100.0 * progress.fraction)
        now = time.monotonic()
        if progress.stage != self._stage or now - self._said_at >= TEXT_EVERY_S:
            self._stage, self._said_at = progress.stage, now
            self._feedback.setProgressText(progress_text(progress))

    def log(self, text: str, level: str) -> None:
        if level == "warning":
            self._feedback.pushWarning(text)
        else:
            self._feedback.pushInfo(text)
