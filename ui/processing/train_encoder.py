"""Train an encoder on an archive, on labelled places, or on folders of images."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ...core.jobs import JobResult
from ...core.jobs.train import FORMS, FROM_SCRATCH, LOSSES, MODES, TrainEncoderJob
from ...core.jobs.train import NAME as NAME_PATTERN
from ..i18n import tr
from . import declare
from .base import KinscapeAlgorithm
from .declare import Field, Figure, Parameters
from .values import READABLE, layer_file

_NEEDED = {"archive": ("ARCHIVE",), "places": ("PLACES", "CLASS_FIELD"), "classes": ("DATA",)}


class TrainEncoder(KinscapeAlgorithm):
    NAME, GROUP, JOB = "trainencoder", "training", TrainEncoderJob

    def title(self) -> str:
        return tr("Train an encoder")

    def help_text(self) -> str:
        return tr(
            "Makes an encoder that knows your imagery or your classes, and keeps it among the encoders of this "
            "computer.\n\n"
            "'archive' learns the look of an archive's own tiles and needs no labels. 'places' learns from points or "
            "polygons with a class field, seen on the rasters of the archive or on raster layers. 'classes' learns "
            "from a folder with one sub-folder of images a class.\n\n"
            "Takes from minutes to hours; the progress shows the time left. Cancelling keeps what was learned: with "
            "the same work folder the same training goes on from there."
        )

    def keywords(self) -> list[str]:
        return [tr("training"), tr("fine-tuning"), tr("encoder"), tr("labels"), tr("network"), "GIMI"]

    def fields(self) -> list[Field]:
        return [
            declare.line("NAME", tr("Name of the new encoder"), "name", "my-encoder"),
            declare.choice("MODE", tr("Learn from"), "mode", sorted(MODES), "archive"),
            declare.folder("ARCHIVE", tr("Archive (folder)"), "archive", is_optional=True),
            *_place_fields(),
            declare.folder("DATA", tr("Folder of images, one sub-folder a class"), "data", is_optional=True),
            declare.choice("BASE", tr("Begin with"), "base", [*base_choices(), FROM_SCRATCH])
            .explained(tr("Empty: the encoder that comes with Kinscape. none: from scratch."))
            .advanced(),
            declare.integer("EPOCHS", tr("Epochs"), "epochs", least=1, most=10_000)
            .explained(tr("How often every image is looked at. Empty: as many as the way of learning needs."))
            .advanced(),
            declare.integer("INPUT_PX", tr("Image size in pixels"), "input_px", least=32, most=1024)
            .explained(tr("Side of the images while it learns; twice the side takes four times as long."))
            .advanced(),
            declare.choice("FORM", tr("Numbers of a tile from"), "form", list(FORMS))
            .explained(
                tr("tkanet: the last layer of the network; fused: three of its stages beside hand-made numbers. Empty: "
                   "by the way of learning.")
            )
            .advanced(),
            declare.integer("DIM", tr("Numbers of a tile (fused)"), "dim", 64, 2, 1024).advanced(),
            declare.integer("TILES", tr("Tiles to learn from, at most"), "tiles", 4000, 2, 1_000_000).advanced(),
            declare.real("HOLDOUT", tr("Share of the labels kept to judge by"), "holdout", 0.2, most=0.9).advanced(),
            declare.integer("SEED", tr("Seed of all draws"), "seed", 0).advanced(),
            declare.folder("WORK", tr("Work folder"), "work", is_optional=True)
            .explained(tr("Keeps checkpoints, so that a training that was stopped can go on."))
            .advanced(),
            declare.folder("OUT_FOLDER", tr("Folder for the encoder"), "out_folder", is_optional=True)
            .explained(tr("Empty: where Kinscape keeps your encoders."))
            .advanced(),
            declare.yes_no("REPLACE", tr("Replace an encoder of this name"), "replace", False)
            .explained(
                tr("The earlier one goes when the new one is ready. Archives made with it must be indexed again.")
            )
            .advanced(),
        ]

    def figures(self) -> list[Figure]:
        return [
            Figure(QgsProcessingOutputString("ENCODER", tr("Name of the encoder")), "encoder"),
            Figure(QgsProcessingOutputString("SHA256", tr("SHA-256 of its weights")), "sha256"),
            declare.count("P10_BEFORE", tr("Precision at 10 before")),
            declare.count("P10_AFTER", tr("Precision at 10 after")),
            declare.count("IMAGES", tr("Images"), "images"),
            declare.count("LAST_LOSS", tr("Loss at the end"), "last_loss"),
            declare.count("SECONDS", tr("Seconds"), "seconds"),
            Figure(QgsProcessingOutputString("MODEL", tr("Folder of the encoder"))),
        ]

    def contradiction(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        mode = self.parameterAsEnumString(parameters, "MODE", context)
        missing = [name for name in _NEEDED.get(mode, ()) if not self.has(name, parameters)]
        if missing:
            return tr("To learn from '{0}', give {1}.").format(mode, tr(" and ").join(missing))
        if mode == "places" and not (self.has("ARCHIVE", parameters) or self.has("RASTERS", parameters)):
            return tr("Labelled places need an archive or raster layers to be seen on.")
        if not NAME_PATTERN.fullmatch(self.parameterAsString(parameters, "NAME", context)):
            return tr("The name has up to 40 small letters, figures, - and _, and begins with a letter or figure.")
        return ""

    def more_values(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        values: dict[str, Any] = {}
        if self.has("PLACES", parameters):
            values["places"], values["layer"] = self.parameterAsCompatibleSourceLayerPathAndLayerName(
                parameters, "PLACES", context, READABLE, "gpkg", feedback
            )
        values["rasters"] = tuple(
            layer_file(layer, "RASTERS") for layer in self.parameterAsLayerList(parameters, "RASTERS", context)
        )
        return values

    def results(
        self,
        job: TrainEncoderJob,
        result: JobResult,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        summary = result.summary
        for note in summary.get("notes") or []:
            feedback.pushInfo(str(note))
        return {
            "P10_BEFORE": (summary.get("before") or {}).get("p10"),
            "P10_AFTER": (summary.get("after") or {}).get("p10"),
            "MODEL": result.files.get("model", ""),
        }


def _place_fields() -> list[Field]:
    """Of labelled places: where they are, what they are, and what they are seen on."""
    kinds = [Qgis.ProcessingSourceType.VectorPoint, Qgis.ProcessingSourceType.VectorPolygon]
    places = QgsProcessingParameterFeatureSource("PLACES", tr("Labelled places"), kinds, optional=True)
    field = QgsProcessingParameterField(
        "CLASS_FIELD", tr("Class field"), parentLayerParameterName="PLACES", optional=True
    )
    return [
        Field(places).explained(tr("Points or polygons; for 'places'.")),
        Field(field, "class_field", _class_field),
        declare.rasters("RASTERS", tr("Raster layers to see the places on")).explained(
            tr("Instead of the rasters of an archive.")
        ),
        declare.real("TILE_M", tr("Tile size around a place in metres"), "tile_m").explained(
            tr("Empty: that of the archive.")
        ),
        declare.choice("LOSS", tr("Loss for labelled places"), "loss", list(LOSSES), "dpt")
        .explained(tr("dpt: triplets that also weigh how far places lie from each other; triplet; softmax."))
        .advanced(),
    ]


def base_choices() -> list[str]:
    """The networks that a training can begin with."""
    from ...core.encoders.registry import encoder_catalogue

    return [entry["name"] for entry in encoder_catalogue() if entry.get("kind") in FORMS]


def _class_field(
    algorithm: TrainEncoder, given: Parameters, name: str, context: QgsProcessingContext
) -> str:
    return next(iter(algorithm.parameterAsStrings(given, name, context)), "")
