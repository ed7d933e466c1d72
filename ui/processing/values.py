"""From what people give to what jobs hold: dates, lists of numbers, raster files, polygons as examples."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ...core.errors import InputError, QueryError
from ...core.jobs.examples import Example
from ..canvas.crs import crs_text
from ..canvas.query_source import raster_file

MOST_EXAMPLES = 100
# vector files that the engine reads as they are; anything else is copied to a GeoPackage first
READABLE = ["gpkg", "geojson", "json", "shp", "fgb", "parquet"]

Ring = tuple[tuple[float, float], ...]


def iso_date(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> str:
    """A date parameter as jobs hold dates. Raises InputError."""
    value = parameters.get(name)
    if isinstance(value, QDateTime):
        value = value.date()
    if not isinstance(value, QDate):
        value = algorithm.parameterAsDateTime(parameters, name, context).date()
    if not value.isValid():
        raise InputError(f"{name} is not a date: {parameters.get(name)!r}", "write dates as 2024-06-30")
    return value.toString(Qt.DateFormat.ISODate)


def numbers(text: str) -> tuple[float, ...]:
    """``40; 80`` or ``40, 80`` as numbers. Raises InputError."""
    try:
        return tuple(float(part) for part in text.replace(";", ",").split(",") if part.strip())
    except ValueError:
        raise InputError(f"{text!r} is not a list of numbers", "separate them by commas: 40 or 40, 80") from None


def whole_numbers(text: str) -> tuple[int, ...]:
    """``1,2,3`` as integers. Raises InputError."""
    values = numbers(text)
    if any(value != int(value) for value in values):
        raise InputError(f"{text!r} is not a list of whole numbers", "separate them by commas: 1, 2, 3")
    return tuple(int(value) for value in values)


def layer_file(layer: QgsMapLayer | None, name: str) -> str:
    """The file behind a raster layer. Raises InputError for layers without one (web maps, databases)."""
    if layer is None:
        raise InputError(f"the raster of {name} cannot be opened", "check that it exists and that QGIS can show it")
    path = raster_file(layer)
    if not path:
        raise InputError(
            f"the layer {layer.name()!r} is not a raster file on this computer (provider {layer.providerType()})",
            "save it as GeoTIFF first: Export > Save As",
        )
    return path


def polygon_examples(source: QgsProcessingFeatureSource, raster: str, name: str) -> tuple[Example, ...]:
    """Each polygon of ``source`` (each part of a multi-polygon) as an example on ``raster``. Raises QueryError."""
    crs = crs_text(source.sourceCrs())
    examples: list[Example] = []
    for feature in source.getFeatures():
        for ring in outer_rings(feature.geometry()):
            if len(examples) == MOST_EXAMPLES:
                raise QueryError(
                    f"{name} has more than {MOST_EXAMPLES} polygons",
                    "select the ones that show what to find, and tick 'Selected features only'",
                )
            examples.append(Example(raster=raster, polygon=ring, crs=crs))
    if not examples:
        raise QueryError(f"{name} has no polygon to search for", "draw one, or select one")
    return tuple(examples)


def outer_rings(geometry: QgsGeometry) -> list[Ring]:
    """The outer rings of a polygon's parts, curves made straight; none for an empty geometry."""
    if geometry.isNull() or geometry.isEmpty():
        return []
    straight = QgsGeometry(geometry.constGet().segmentize())
    parts = straight.asMultiPolygon() if straight.isMultipart() else [straight.asPolygon()]
    return [tuple((point.x(), point.y()) for point in part[0][:-1]) for part in parts if part]


def class_weights(text: str) -> tuple[tuple[str, float], ...]:
    """``buildings=4, water=0.5`` as (name, weight) pairs, read as the command line reads them. Raises InputError."""
    from ...core.cli_rerank import class_weight

    return tuple(class_weight(part.strip()) for part in text.replace(";", ",").split(",") if part.strip())


def cover_source(text: str) -> str:
    """A source of land cover as the command line reads it: a word, or a path made absolute."""
    from ...core import cli_rerank

    return cli_rerank.cover_source(text.strip())
