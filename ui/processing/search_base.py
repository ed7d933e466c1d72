"""What both searches share: filters, outputs, and loading the results as a styled group."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputFile

from ...core.jobs import JobResult
from ...core.jobs.search import SearchJob
from ..canvas.crs import crs_text
from ..i18n import tr
from . import declare
from .base import KinscapeAlgorithm
from .declare import Field, Figure, Parameters
from .loading import load_run
from .values import READABLE, class_weights, iso_date, layer_file


class Search(KinscapeAlgorithm):
    """Base of the searches. Subclasses declare the query's parameters and make ``like`` and ``unlike`` from them."""

    GROUP, JOB = "search", SearchJob

    def query_fields(self) -> list[Field]:
        return []

    def keywords(self) -> list[str]:
        return [tr("similar"), tr("similarity search"), tr("find alike"), tr("archive"), tr("ranking")]

    def fields(self) -> list[Field]:
        return [declare.archive(), *self.query_fields(), *_filter_fields(), *_output_fields()]

    def figures(self) -> list[Figure]:
        return [
            declare.count("HITS", tr("Places found"), "hits"),
            declare.count("BEST_SCORE", tr("Best score"), "best_score"),
            declare.count("TILES_SEARCHED", tr("Tiles searched"), "tiles_searched"),
            declare.count("SECONDS", tr("Seconds"), "seconds"),
            Figure(QgsProcessingOutputFile("RECIPE", tr("Recipe that replays the run"))),
        ]

    def contradiction(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        begin, end = (self._date(parameters, name, context) for name in ("DATE_FROM", "DATE_TO"))
        if begin and end and begin > end:
            return tr("The first date ({0}) lies after the last one ({1}).").format(begin, end)
        if self.has("NEAR", parameters) != self.has("RADIUS_M", parameters):
            return tr("'Near a point' and its radius belong together: give both, or neither.")
        return ""

    def _date(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> str:
        return iso_date(self, parameters, name, context) if self.has(name, parameters) else ""

    def more_values(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        values: dict[str, Any] = {}
        if self.has("WITHIN", parameters):
            values["within"], values["within_layer"] = self.parameterAsCompatibleSourceLayerPathAndLayerName(
                parameters, "WITHIN", context, READABLE, "gpkg", feedback
            )
        area = self.parameterAsExtent(parameters, "FILTER_EXTENT", context)
        if not area.isNull():
            values["extent"] = (area.xMinimum(), area.yMinimum(), area.xMaximum(), area.yMaximum())
            values["extent_crs"] = crs_text(self.parameterAsExtentCrs(parameters, "FILTER_EXTENT", context))
        if self.has("NEAR", parameters):
            point = self.parameterAsPoint(parameters, "NEAR", context)
            values["near"] = (point.x(), point.y())
            near_crs = crs_text(self.parameterAsPointCrs(parameters, "NEAR", context))
            if near_crs:
                values["near_crs"] = near_crs
        values["sources"] = tuple(
            layer_file(layer, "SOURCES") for layer in self.parameterAsLayerList(parameters, "SOURCES", context)
        )
        return values

    def archive_title(self, job: SearchJob) -> str:
        """What the archive is called in the layer tree."""
        return Path(job.archive).name

    def results(
        self,
        job: SearchJob,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        if not result.summary.get("hits"):
            feedback.pushWarning(
                tr("No place was found. A filter, the dates or the least score may leave nothing to search.")
            )
        title = tr("Like the query: {0}").format(self.archive_title(job))
        loaded = load_run(result.files, title, context)
        return {
            "OUTPUT": loaded["places"],
            "SCORE_MAP": result.files.get("score_map"),
            "RECIPE": result.files.get("recipe", ""),
        }


def _filter_fields() -> list[Field]:
    return [
        declare.integer("K", tr("Number of places"), "k", 50, 1, 100_000).explained(tr("At most so many.")),
        declare.real("MIN_SCORE", tr("Least score"), "min_score", least=-1.0, most=1.0).explained(
            tr("Empty: no limit. With it every place that scores as much is found, up to the number of places.")
        ),
        declare.polygons("WITHIN", tr("Only within these polygons")),
        declare.day("DATE_FROM", tr("First date"), "date_from"),
        declare.day("DATE_TO", tr("Last date"), "date_to"),
        declare.extent("FILTER_EXTENT", tr("Only within this extent")).advanced(),
        declare.rasters("SOURCES", tr("Only in these rasters")).advanced(),
        declare.point("NEAR", tr("Only near this point")).advanced(),
        declare.real("RADIUS_M", tr("Radius around the point in metres"), "radius_m").advanced(),
        declare.yes_no("ONE_PER_PLACE", tr("One hit per place"), "one_per_place", True)
        .explained(tr("Keeps the best of overlapping tiles, and groups dates."))
        .advanced(),
        declare.real("MAX_OVERLAP", tr("Tiles that overlap more are one place"), "max_overlap", 0.1, most=1.0)
        .explained(tr("Shared area over joint area."))
        .advanced(),
        declare.yes_no(
            "SKIP_QUERY_PLACE", tr("Leave out the place of the query"), "skip_query_place", False
        ).advanced(),
        declare.line("SCALE", tr("Scale"), "scale", "auto")
        .explained(tr("auto: the one nearest to the query's size; all; or a tile size in metres."))
        .advanced(),
        declare.choice("METHOD", tr("Method"), "method", ["exact", "index"], "exact")
        .explained(tr("index: the archive's approximate index, faster for very large archives."))
        .advanced(),
        declare.real("COVER", tr("Land cover against looks"), "cover", 0.0, most=1.0)
        .explained(tr("0: looks alone, 1: land cover alone. Needs an archive whose tiles have a land cover."))
        .advanced(),
        declare.integer("SHORTLIST", tr("So many places at the top may move"), "shortlist", 75, 1, 100_000).advanced(),
        declare.line("CLASS_WEIGHTS", tr("Weights of classes"), "class_weights", read=class_weights)
        .explained(tr("Such as buildings=4, water=0.5. Classes that are not named weigh 1."))
        .advanced(),
    ]


def _output_fields() -> list[Field]:
    return [
        declare.crs("SCORE_MAP_CRS", tr("CRS of the score map"), "score_map_crs")
        .explained(tr("Empty: the archive's."))
        .advanced(),
        declare.to_polygons("OUTPUT", tr("Places"), "out"),
        declare.to_raster("SCORE_MAP", tr("Score map"), "score_map"),
    ]
