"""Measure how good an encoder's ranking is on labelled images."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputHtml

from ...core.errors import storage_error
from ...core.jobs import JobResult
from ...core.jobs.bench_retrieval import BenchRetrievalJob
from ..i18n import tr
from . import declare
from .base import KinscapeAlgorithm
from .declare import Field, Figure, Parameters
from .index import encoder_choices
from .retrieval_table import retrieval_page


class EvaluateRetrieval(KinscapeAlgorithm):
    NAME, GROUP, JOB = "evaluateretrieval", "training", BenchRetrievalJob

    def title(self) -> str:
        return tr("Evaluate an encoder on labelled images")

    def help_text(self) -> str:
        return tr(
            "Says how often what an encoder finds is of the right class: every image of a folder (one sub-folder a "
            "class) is a query, and all others, or a part that is drawn for it, are searched.\n\n"
            "Papers count hits in different ways, so their numbers cannot be compared as they stand; here they are "
            "given under each convention, with a 95 % interval.\n\n"
            "Takes about as long as indexing the images. Cancelling writes nothing."
        )

    def keywords(self) -> list[str]:
        return [tr("precision"), tr("quality"), tr("benchmark"), "mAP", "P@10", "NDCG", tr("encoder")]

    def fields(self) -> list[Field]:
        return [
            declare.folder("DATA", tr("Folder of images, one sub-folder a class"), "data"),
            declare.choice("ENCODER", tr("Encoder"), "encoder", encoder_choices(), encoder_choices()[0]),
            declare.file("WEIGHTS", tr("Weights of the encoder"), "weights", is_optional=True)
            .explained(tr("Empty: where Kinscape keeps weights."))
            .advanced(),
            declare.real("SPLIT", tr("Share that is searched"), "split", 0.0, most=0.99).explained(
                tr("0: every image is a query and all others are searched. 0.7: 70 % of each class are searched, the "
                   "others are queries.")
            ),
            declare.integer("SEED", tr("Seed of the draw"), "seed", 0).advanced(),
            declare.to_file("HTML", tr("Table (HTML)"), "", tr("Web pages") + " (*.html)", is_optional=True),
            declare.to_file("JSON", tr("All figures (JSON)"), "", "JSON (*.json)", is_optional=True),
        ]

    def figures(self) -> list[Figure]:
        return [
            declare.count("P10", tr("Precision at 10"), "p10"),
            declare.count("MAP10", tr("Mean average precision at 10"), "map10"),
            declare.count("NDCG10", tr("NDCG at 10"), "ndcg10"),
            declare.count("QUERIES", tr("Queries"), "queries"),
            declare.count("IMAGES", tr("Images"), "images"),
            declare.count("CLASSES", tr("Classes"), "classes"),
            declare.count("FAILED", tr("Images that could not be read")),
            Figure(QgsProcessingOutputHtml("TABLE", tr("Table"))),
        ]

    def results(
        self,
        job: BenchRetrievalJob,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        summary = result.summary
        for one in summary.get("failed") or []:
            feedback.pushWarning(f"{one.get('path', '')}: {one.get('message', '')}")
        for name, row in (summary.get("conventions") or {}).items():
            feedback.pushInfo(f"{name}: " + ", ".join(f"{key} {value}" for key, value in row.items()))
        values: dict[str, Any] = {"FAILED": len(summary.get("failed") or [])}
        texts = {"HTML": retrieval_page(summary), "JSON": json.dumps(summary, ensure_ascii=False, indent=1)}
        for name, text in texts.items():
            path = self.parameterAsFileOutput(parameters, name, context)
            if path:
                _write(path, text)
                values[name] = path
        values["TABLE"] = values.get("HTML", "")
        return values


def _write(path: str, text: str) -> None:
    try:
        Path(path).write_text(text, encoding="utf-8")
    except OSError as error:
        raise storage_error(error, path) from error
