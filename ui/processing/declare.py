"""The words in which algorithms declare themselves: parameters with the job field that each fills, and figures.

``integer("K", tr("Number of places"), "k", 50)`` is a Processing parameter K that fills ``job.k``. An empty job field
is for the algorithm to read itself. Without a default a parameter is optional, and the job's own default holds.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..canvas.crs import crs_text
from ..i18n import tr
from .values import iso_date

Parameters = dict[str, Any]
Reader = Callable[[QgsProcessingAlgorithm, Parameters, str, QgsProcessingContext], Any]


@dataclass
class Field:
    """A parameter, the job field that it fills ("" for none), and how its value is read."""

    parameter: QgsProcessingParameterDefinition
    job_field: str = ""
    read: Reader | None = None

    def advanced(self) -> Field:
        """Folded away in dialogs."""
        self.parameter.setFlags(self.parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        return self

    def explained(self, text: str) -> Field:
        """More words, shown as a tool tip."""
        self.parameter.setHelp(text)
        return self


@dataclass
class Figure:
    """A named output, taken from the job's summary ("" where the algorithm gives it itself)."""

    output: QgsProcessingOutputDefinition
    summary_key: str = ""


def is_given(definition: QgsProcessingParameterDefinition, parameters: Parameters) -> bool:
    """Whether a parameter has a value, of its own or by default; an empty text or list is none."""
    value = parameters.get(definition.name(), definition.defaultValue())
    return value is not None and value != "" and value != []


# -- numbers, texts, choices
def integer(
    name: str, text: str, field: str, default: int | None = None, least: int = 0, most: int = 2**31 - 1
) -> Field:
    kind = Qgis.ProcessingNumberParameterType.Integer
    parameter = QgsProcessingParameterNumber(name, text, kind, default, default is None, least, most)
    return Field(parameter, field, _by("parameterAsInt"))


def real(
    name: str, text: str, field: str, default: float | None = None, least: float = 0.0, most: float = 1e12
) -> Field:
    kind = Qgis.ProcessingNumberParameterType.Double
    parameter = QgsProcessingParameterNumber(name, text, kind, default, default is None, least, most)
    return Field(parameter, field, _by("parameterAsDouble"))


def yes_no(name: str, text: str, field: str, default: bool) -> Field:
    return Field(QgsProcessingParameterBoolean(name, text, default), field, _by("parameterAsBool"))


def line(name: str, text: str, field: str, default: str | None = None, read: Callable[[str], Any] = str) -> Field:
    """A line of text; ``read`` makes the job's value of it."""
    as_text = _by("parameterAsString")

    def reader(algorithm: QgsProcessingAlgorithm, given: Parameters, name: str, context: QgsProcessingContext) -> Any:
        return read(as_text(algorithm, given, name, context))

    return Field(QgsProcessingParameterString(name, text, default, optional=default is None), field, reader)


def choice(name: str, text: str, field: str, options: Sequence[str], default: str | None = None) -> Field:
    """One of ``options``; their names are the job's values, and never translated."""
    parameter = QgsProcessingParameterEnum(
        name, text, list(options), defaultValue=default, optional=default is None, usesStaticStrings=True
    )
    return Field(parameter, field, _by("parameterAsEnumString"))


def day(name: str, text: str, field: str) -> Field:
    kind = Qgis.ProcessingDateTimeParameterDataType.Date
    return Field(QgsProcessingParameterDateTime(name, text, kind, optional=True), field, iso_date)


# -- places on the ground
def crs(name: str, text: str, field: str) -> Field:
    as_crs = _by("parameterAsCrs")

    def reader(algorithm: QgsProcessingAlgorithm, given: Parameters, name: str, context: QgsProcessingContext) -> str:
        return crs_text(as_crs(algorithm, given, name, context))

    return Field(QgsProcessingParameterCrs(name, text, optional=True), field, reader)


def extent(name: str, text: str) -> Field:
    return Field(QgsProcessingParameterExtent(name, text, optional=True))


def point(name: str, text: str) -> Field:
    return Field(QgsProcessingParameterPoint(name, text, optional=True))


def polygons(name: str, text: str) -> Field:
    return Field(
        QgsProcessingParameterFeatureSource(name, text, [Qgis.ProcessingSourceType.VectorPolygon], optional=True)
    )


# -- files and layers
def raster(name: str, text: str) -> Field:
    return Field(QgsProcessingParameterRasterLayer(name, text))


def rasters(name: str, text: str) -> Field:
    return Field(QgsProcessingParameterMultipleLayers(name, text, Qgis.ProcessingSourceType.Raster, optional=True))


def files(name: str, text: str) -> Field:
    return Field(QgsProcessingParameterMultipleLayers(name, text, Qgis.ProcessingSourceType.File, optional=True))


def file(name: str, text: str, field: str, filter_: str = "", is_optional: bool = False) -> Field:
    kind = Qgis.ProcessingFileParameterBehavior.File
    parameter = QgsProcessingParameterFile(name, text, kind, optional=is_optional, fileFilter=filter_)
    return Field(parameter, field, _path("parameterAsFile"))


def folder(name: str, text: str, field: str = "", is_optional: bool = False) -> Field:
    kind = Qgis.ProcessingFileParameterBehavior.Folder
    return Field(QgsProcessingParameterFile(name, text, kind, optional=is_optional), field, _path("parameterAsFile"))


def archive() -> Field:
    """An archive that exists."""
    return folder("ARCHIVE", tr("Archive (folder)"), "archive")


# -- destinations
def to_folder(name: str, text: str, field: str) -> Field:
    return Field(QgsProcessingParameterFolderDestination(name, text), field, _path("parameterAsFileOutput"))


def to_file(name: str, text: str, field: str, filter_: str, is_optional: bool = False) -> Field:
    parameter = QgsProcessingParameterFileDestination(
        name, text, filter_, optional=is_optional, createByDefault=not is_optional
    )
    return Field(parameter, field, _path("parameterAsFileOutput"))


def to_polygons(name: str, text: str, field: str, is_optional: bool = False) -> Field:
    kind = Qgis.ProcessingSourceType.VectorPolygon
    parameter = QgsProcessingParameterVectorDestination(name, text, kind, None, is_optional, not is_optional)
    return Field(parameter, field, _path("parameterAsOutputLayer"))


def to_raster(name: str, text: str, field: str, is_optional: bool = True) -> Field:
    parameter = QgsProcessingParameterRasterDestination(
        name, text, optional=is_optional, createByDefault=not is_optional
    )
    return Field(parameter, field, _path("parameterAsOutputLayer"))


def count(name: str, text: str, summary_key: str = "") -> Figure:
    """A number of the result."""
    return Figure(QgsProcessingOutputNumber(name, text), summary_key)


# -- readers
def _by(method: str) -> Reader:
    def read(algorithm: QgsProcessingAlgorithm, given: Parameters, name: str, context: QgsProcessingContext) -> Any:
        return getattr(algorithm, method)(given, name, context)

    return read


def _path(method: str) -> Reader:
    """Absolute: the engine need not work in this process's folder."""
    read = _by(method)

    def read_path(
        algorithm: QgsProcessingAlgorithm, given: Parameters, name: str, context: QgsProcessingContext
    ) -> str:
        return os.path.abspath(read(algorithm, given, name, context))

    return read_path
