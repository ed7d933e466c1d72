"""Tell an archive where its rasters are now."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputFolder

from ...core.jobs import JobResult
from ...core.jobs.relocate import RelocateJob
from ..i18n import tr
from . import declare
from .base import KinscapeAlgorithm
from .declare import Field, Figure, Parameters

CHECKS = ["size", "hash"]


class Relocate(KinscapeAlgorithm):
    NAME, GROUP, JOB = "relocate", "archive", RelocateJob

    def title(self) -> str:
        return tr("Find moved rasters of an archive")

    def help_text(self) -> str:
        return tr(
            "After rasters were moved to another disk, drive letter or folder: finds them again and writes their new "
            "places into the archive. Nothing is encoded again.\n\n"
            "A raster is found by the end of its old path, or by its name, anywhere below the folder that you give. "
            "It must be the same file: size and time are compared, and the content where the time differs; with "
            "'hash' the content always. Rasters that are not found, or are other files, are listed and stay as they "
            "are."
        )

    def keywords(self) -> list[str]:
        return [tr("archive"), tr("moved"), tr("missing"), tr("repair"), tr("path")]

    def fields(self) -> list[Field]:
        return [
            declare.archive(),
            declare.folder("MOVED_TO", tr("Folder with the rasters now"), "moved_to").explained(
                tr("Searched with its sub-folders.")
            ),
            declare.line("MOVED_FROM", tr("Folder that moved there"), "moved_from").explained(
                tr("Empty: every raster whose file is missing is looked for.")
            ),
            declare.choice("CHECK", tr("Compare"), "check", CHECKS, "size").advanced(),
        ]

    def figures(self) -> list[Figure]:
        return [
            declare.count("MENDED", tr("Rasters found again")),
            declare.count("MISSING", tr("Rasters not found")),
            declare.count("DIFFERING", tr("Rasters in whose place another file lies")),
            Figure(QgsProcessingOutputFolder("ARCHIVE_OUT", tr("Archive"))),
        ]

    def results(
        self,
        job: RelocateJob,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        summary = result.summary
        mended, missing, differing = (summary.get(name) or [] for name in ("mended", "missing", "differing"))
        for one in mended:
            feedback.pushInfo(f"{one['from']} -> {one['to']}")
        for path in missing:
            feedback.pushWarning(tr("Not found: {0}").format(path))
        for one in differing:
            feedback.pushWarning(tr("Another file: {0} ({1})").format(one["found"], one["why"]))
        return {
            "ARCHIVE_OUT": job.archive,
            "MENDED": len(mended),
            "MISSING": len(missing),
            "DIFFERING": len(differing),
        }
