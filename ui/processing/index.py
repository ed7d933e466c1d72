"""Put rasters into an archive, or bring an archive up to date."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.jobs import JobResult
from ...core.jobs.index import IndexJob
from ..i18n import tr
from . import declare
from .base import KinscapeAlgorithm
from .declare import Field, Figure, Parameters
from .values import cover_source, layer_file, numbers, whole_numbers


def encoder_choices() -> list[str]:
    """Names of the encoders, the default first."""
    from ...core.encoders.registry import encoder_names

    return list(encoder_names())


class Index(KinscapeAlgorithm):
    NAME, GROUP, JOB = "index", "archive", IndexJob

    def title(self) -> str:
        return tr("Index rasters into an archive")

    def help_text(self) -> str:
        return tr(
            "Cuts rasters into tiles on a ground grid and describes each tile by an embedding vector, so that places "
            "that look alike can be found.\n\n"
            "Sources are raster layers, a folder, or both. An archive that exists already is brought up to date: "
            "changed rasters are read again, new ones are added, unchanged ones are skipped. Without any source the "
            "archive's own ones are checked.\n\n"
            "Tile size: in metres, or in pixels of the finest raster, or each file as one tile. Choose it about as "
            "large as the things you look for.\n\n"
            "The progress shows the time left. Cancelling keeps the blocks that are finished; running it again goes "
            "on from there."
        )

    def keywords(self) -> list[str]:
        return [tr("archive"), tr("embedding"), tr("tiles"), tr("similarity"), tr("imagery")]

    def fields(self) -> list[Field]:
        return [
            declare.rasters("LAYERS", tr("Raster layers")),
            declare.folder("FOLDER", tr("Folder with rasters"), is_optional=True).explained(
                tr("Searched with its sub-folders.")
            ),
            declare.line("TILE_M", tr("Tile size in metres"), "tile_m", read=numbers).explained(
                tr("Several sizes, such as 40, 80, make several scales.")
            ),
            declare.integer(
                "TILE_PX", tr("Tile size in pixels of the finest raster"), "tile_px", least=8, most=8192
            ).explained(tr("Instead of a size in metres. Nothing at all: 256 pixels.")),
            declare.yes_no("WHOLE", tr("Each file is one tile"), "whole", False).explained(
                tr("For collections of pictures; they need no georeference.")
            ),
            declare.real("OVERLAP", tr("Overlap of neighbouring tiles"), "overlap", most=0.95).explained(
                tr("Share of a tile's side. Empty: the archive's own, 0.5 for a new one.")
            ),
            declare.choice("ENCODER", tr("Encoder"), "encoder", encoder_choices()).explained(
                tr("Empty: the archive's own, the first of the list for a new one. Published networks need weights.")
            ),
            declare.file("WEIGHTS", tr("Weights of the encoder"), "weights", is_optional=True)
            .explained(tr("Empty: where Kinscape keeps weights."))
            .advanced(),
            declare.line("BANDS", tr("Bands"), "bands", read=whole_numbers)
            .explained(
                tr(
                    "One (used as grey) or three, such as 1, 2, 3. Empty: the first three colour bands. They hold for "
                    "these rasters; add a sensor with another order of bands in a run of its own."
                )
            )
            .advanced(),
            declare.real("MAX_HOLE_SHARE", tr("Skip tiles with more nodata than"), "max_hole_share", most=1.0)
            .explained(tr("Share of a tile's pixels. Empty: the archive's own, 0.25 for a new one."))
            .advanced(),
            declare.line("COVER", tr("Land cover of the tiles"), "cover", read=cover_source)
            .explained(
                tr("kinds (groups of the tiles' vectors), words (kinds of ground found in the imagery), "
                   "net (the land-cover network), or the path of a land-cover raster. Empty: that of the archive is "
                   "brought up to date, a new archive gets none. none: it is left as it is.")
            )
            .advanced(),
            declare.choice("MISSING", tr("Rasters whose files are gone"), "missing", ["drop", "keep"], "drop")
            .explained(tr("Drop their tiles, or keep them. Where a whole disk is away they are kept in any case."))
            .advanced(),
            declare.integer("WORKERS", tr("Number of processes"), "workers", least=1, most=256)
            .explained(tr("Empty: one for each core. Networks take none: they use the cores from one process."))
            .advanced(),
            declare.to_folder("ARCHIVE", tr("Archive (folder)"), "archive"),
        ]

    def figures(self) -> list[Figure]:
        return [
            declare.count("TILES", tr("Tiles in the archive"), "tiles"),
            declare.count("NEW_TILES", tr("New tiles"), "new_tiles"),
            declare.count("SKIPPED", tr("Tiles skipped for nodata"), "skipped"),
            declare.count("SECONDS", tr("Seconds"), "seconds"),
            declare.count("FAILED", tr("Sources that could not be indexed")),
        ]

    def contradiction(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        given = [name for name in ("TILE_M", "TILE_PX") if self.has(name, parameters)]
        if self.parameterAsBool(parameters, "WHOLE", context):
            given.append("WHOLE")
        if len(given) > 1:
            return tr("{0} exclude each other: give one of them.").format(tr(" and ").join(given))
        return ""

    def more_values(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        sources = [layer_file(layer, "LAYERS") for layer in self.parameterAsLayerList(parameters, "LAYERS", context)]
        given = self.parameterAsFile(parameters, "FOLDER", context)
        if given:
            sources.append(os.path.abspath(given))
        return {"sources": tuple(dict.fromkeys(sources))}

    def results(
        self,
        job: IndexJob,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        failed = result.summary.get("failed") or []
        for source in failed:
            feedback.pushWarning(f"{source.get('path', '')}: {source.get('message', '')}")
        return {"ARCHIVE": result.files.get("archive") or job.archive, "FAILED": len(failed)}
