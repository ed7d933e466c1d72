"""Say whether the engine, its packages and this computer are well, for models and ``qgis_process``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
)

from ...core.errors import EngineError, storage_error
from ...core.jobs import JobResult
from ...core.jobs.doctor import DoctorJob
from ..i18n import tr
from . import declare
from .base import KinscapeAlgorithm, for_people
from .declare import Field, Figure, Parameters


class Doctor(KinscapeAlgorithm):
    NAME, GROUP, JOB = "doctor", "engine", DoctorJob

    def title(self) -> str:
        return tr("Check the installation")

    def help_text(self) -> str:
        return tr(
            "Looks at the engine, its packages, memory, disk space and graphics card, and at an archive if you name"
            " one, and says what is wrong and what to do. Nothing is changed; the optional report holds no name, no"
            " home folder and no password."
        )

    def keywords(self) -> list[str]:
        return [tr("doctor"), tr("diagnosis"), tr("installation"), tr("packages")]

    def group(self) -> str:
        return tr("Engine")

    def canExecute(self) -> tuple[bool, str]:
        """Also without an engine: that is one of the findings."""
        return True, ""

    def fields(self) -> list[Field]:
        text = tr("Text files") + " (*.md)"
        return [
            declare.folder("ARCHIVE", tr("Archive"), "archive", is_optional=True),
            declare.yes_no("IMPORTS", tr("Try to load each package (takes seconds)"), "imports", True),
            declare.to_file("REPORT", tr("Report"), "", text, is_optional=True),
        ]

    def figures(self) -> list[Figure]:
        well = QgsProcessingOutputBoolean("IS_WELL", tr("Nothing is wrong"))
        return [Figure(well, "is_well"), declare.count("PROBLEMS", tr("Findings that are not well"))]

    def more_values(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """QGIS's own half is said at once: it is there also where the engine is not."""
        from ..doctor.facts import charts_fact, quick_facts

        # charts need a window, which qgis_process has not
        self._facts = [fact() for fact in quick_facts() if fact is not charts_fact]
        for fact in self._facts:
            feedback.pushInfo(f"{fact.title}: {fact.found}")
        return {}

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        try:
            return super().processAlgorithm(parameters, context, feedback)
        except QgsProcessingException as error:
            if not isinstance(error.__cause__, EngineError):
                raise
            feedback.reportError(for_people(error.__cause__))
            return {"IS_WELL": False, "PROBLEMS": 1, "SUMMARY": "{}"}

    def results(
        self,
        job: DoctorJob,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ..doctor.diagnostics import markdown
        from ..doctor.engine_facts import facts_of
        from ..doctor.fact import SECTIONS, WARNING, WRONG, section_title, state_word

        facts = [*self._facts, *facts_of(result.summary, {})]
        problems = [fact for fact in facts if fact.state in (WARNING, WRONG)]
        for fact in facts[len(self._facts) :]:
            line = f"{state_word(fact.state)}: {fact.title}: {fact.found}"
            line = f"{line} {fact.remedy}".rstrip()
            {WRONG: feedback.reportError, WARNING: feedback.pushWarning}.get(fact.state, feedback.pushInfo)(line)
        values: dict[str, Any] = {"PROBLEMS": len(problems)}
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        if report:
            from ... import __version__

            sections = [
                (section_title(s), [(f.state, f.title, f.found, f.remedy) for f in facts if f.section == s])
                for s in SECTIONS
            ]
            text = markdown(f"Kinscape {__version__}", [(h, r) for h, r in sections if r], (), result.summary)
            try:
                Path(report).write_text(text, encoding="utf-8")
            except OSError as error:
                raise storage_error(error, report) from error
            values["REPORT"] = report
        return values
