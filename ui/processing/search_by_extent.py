"""Search with what lies under a rectangle or under polygons on a raster."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.jobs.examples import Example
from ..canvas.crs import crs_text
from ..i18n import tr
from . import declare
from .declare import Field, Parameters
from .search_base import Search
from .values import layer_file, polygon_examples


class SearchByExtent(Search):
    NAME = "searchbyextent"

    def title(self) -> str:
        return tr("Find places like an extent or polygons")

    def help_text(self) -> str:
        return tr(
            "Ranks every tile of an archive by how much it looks like a piece of a raster, and writes the best "
            "places as polygons with rank, score, source and date.\n\n"
            "The query is an extent, or the (selected) polygons of a layer, on any raster, in any CRS; several "
            "polygons are several examples of the same thing. Polygons to avoid push their like down the "
            "ranking.\n\n"
            "The score map shows the score of every tile. The recipe beside the results replays the run.\n\n"
            "Cancelling writes nothing."
        )

    def query_fields(self) -> list[Field]:
        return [
            declare.raster("INPUT", tr("Raster with the example")),
            declare.extent("EXTENT", tr("Extent of the example")),
            declare.polygons("POLYGONS", tr("Polygons around examples")).explained(
                tr("Instead of the extent; each polygon is an example of the same thing.")
            ),
            declare.polygons("UNLIKE", tr("Polygons around what should not be found")).advanced(),
        ]

    def contradiction(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        given = [name for name in ("EXTENT", "POLYGONS") if self.has(name, parameters)]
        if not given:
            return tr("There is no query: give an extent, or a layer of polygons.")
        if len(given) == 2:
            return tr("Give the extent or the polygons, not both.")
        return super().contradiction(parameters, context)

    def more_values(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        values = super().more_values(parameters, context, feedback)
        raster = layer_file(self.parameterAsRasterLayer(parameters, "INPUT", context), "INPUT")
        if self.has("POLYGONS", parameters):
            source = self.parameterAsSource(parameters, "POLYGONS", context)
            values["like"] = polygon_examples(source, raster, "POLYGONS")
        else:
            box = self.parameterAsExtent(parameters, "EXTENT", context)
            # without a CRS of its own or a project's, an extent is one of the raster
            crs = crs_text(self.parameterAsExtentCrs(parameters, "EXTENT", context))
            values["like"] = (Example.box(raster, box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), crs),)
        if self.has("UNLIKE", parameters):
            values["unlike"] = polygon_examples(self.parameterAsSource(parameters, "UNLIKE", context), raster, "UNLIKE")
        return values
