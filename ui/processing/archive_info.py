"""Say what is inside an archive, and whether it still agrees with the files on disk."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
)

from ...core.errors import storage_error
from ...core.jobs import JobResult
from ...core.jobs.info import InfoJob
from ..cover_words import cover_text
from ..i18n import tr
from ..words import metres, number, size
from . import declare
from .base import KinscapeAlgorithm
from .declare import Field, Figure, Parameters


class ArchiveInfo(KinscapeAlgorithm):
    NAME, GROUP, JOB = "archiveinfo", "archive", InfoJob

    def title(self) -> str:
        return tr("Archive information")

    def help_text(self) -> str:
        return tr(
            "Says what is inside an archive: rasters and their dates, tiles, grid, encoder, index, size on disk; and"
            " whether the rasters are still there and unchanged. Nothing is written but the optional report."
        )

    def keywords(self) -> list[str]:
        return [tr("archive"), tr("information"), tr("sources"), tr("report")]

    def fields(self) -> list[Field]:
        check = tr("Compare the archive with the rasters on disk")
        html = tr("HTML files") + " (*.html)"
        return [
            declare.archive(),
            declare.yes_no("CHECK_SOURCES", check, "check_sources", True),
            declare.to_file("REPORT", tr("Report"), "", html, is_optional=True),
        ]

    def figures(self) -> list[Figure]:
        return [
            declare.count("TILES", tr("Tiles"), "tiles"),
            declare.count("SOURCES", tr("Sources")),
            declare.count("DIM", tr("Length of the vectors"), "dim"),
            Figure(QgsProcessingOutputString("ENCODER", tr("Encoder"))),
            Figure(QgsProcessingOutputString("CRS", tr("CRS of the grid"))),
            declare.count("SIZE_BYTES", tr("Size on disk in bytes"), "size_bytes"),
            Figure(QgsProcessingOutputBoolean("IS_STALE", tr("Rasters were changed or are missing")), "is_stale"),
            declare.count("MISSING", tr("Missing rasters")),
            declare.count("CHANGED", tr("Changed rasters")),
        ]

    def results(
        self,
        job: InfoJob,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        info = result.summary
        rows = info_rows(info)
        for label, value in rows:
            feedback.pushInfo(f"{label}: {value}")
        values = {
            "SOURCES": len(info.get("sources") or []),
            "ENCODER": (info.get("encoder") or {}).get("name", ""),
            "CRS": (info.get("grid") or {}).get("crs", ""),
            "MISSING": count(info.get("missing")),
            "CHANGED": count(info.get("changed")),
        }
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        if report:
            try:
                Path(report).write_text(html_report(info, rows), encoding="utf-8")
            except OSError as error:
                raise storage_error(error, report) from error
            values["REPORT"] = report
        return values


def count(value: object) -> int:
    """Summaries give lists of sources or their number."""
    return len(value) if isinstance(value, (list, tuple)) else int(value or 0)


def info_rows(info: dict[str, Any]) -> list[tuple[str, str]]:
    """(label, value) lines for people."""
    encoder, grid = info.get("encoder") or {}, info.get("grid") or {}
    rows = [
        (tr("Archive"), str(info.get("path", ""))),
        (tr("Tiles"), number(info.get("tiles") or 0)),
        (tr("Sources"), number(len(info.get("sources") or []))),
        (tr("Encoder"), f"{encoder.get('name', '')} ({info.get('dim', '')})"),
        (
            tr("Grid"),
            tr("each file is one tile") if grid.get("whole") else str(grid.get("name") or grid.get("crs", "")),
        ),
    ]
    rows += [
        (
            tr("Scale"),
            tr("tiles of {0}, {1} pixels, overlap {2:.0%}: {3} tiles").format(
                metres(scale.get("tile_m", 0)),
                scale.get("tile_px", ""),
                scale.get("overlap", 0),
                number(scale.get("tiles") or 0),
            ),
        )
        for scale in grid.get("scales") or []
    ]
    index = info.get("index")
    rows += [
        (tr("Index"), str(index.get("kind", "")) if index else tr("none: searches are exact")),
        (tr("Land cover"), cover_text(info)),
        (tr("Size on disk"), size(info.get("size_bytes") or 0)),
        (tr("Updated"), str(info.get("updated") or info.get("created") or "")),
    ]
    if info.get("is_stale"):
        rows.append(
            (
                tr("Out of date"),
                tr("{0} rasters missing, {1} changed: index it again").format(
                    count(info.get("missing")), count(info.get("changed"))
                ),
            )
        )
    if info.get("is_partial"):
        rows.append((tr("Unfinished"), tr("indexing was interrupted: index it again to go on")))
    return rows


def html_report(info: dict[str, Any], rows: list[tuple[str, str]]) -> str:
    """A page with the facts and the table of sources."""
    facts = "".join(f"<tr><th>{escape(label)}</th><td>{escape(value)}</td></tr>" for label, value in rows)
    columns = (
        (tr("Source"), "name"),
        (tr("Date"), "date"),
        (tr("Tiles"), "tiles"),
        (tr("Metres per pixel"), "gsd_m"),
        (tr("State"), "state"),
        (tr("File"), "path"),
    )
    head = "".join(f"<th>{escape(label)}</th>" for label, _ in columns)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(_cell(source.get(key)))}</td>" for _, key in columns) + "</tr>"
        for source in info.get("sources") or []
    )
    title = escape(tr("Archive information"))
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title><style>body{{font-family:sans-serif}}"
        "table{border-collapse:collapse;margin:1em 0}th,td{text-align:left;padding:.2em .8em .2em 0}</style></head>"
        f"<body><h1>{title}</h1><table>{facts}</table><table><tr>{head}</tr>{body}</table></body></html>\n"
    )


def _cell(value: object) -> str:
    if value is None:
        return ""
    return f"{value:g}" if isinstance(value, float) else str(value)
