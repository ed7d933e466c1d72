"""What people hand to ``kinscape.index`` and ``kinscape.search`` (layers, extents, paths), as jobs hold it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedGeometry,
    QgsReferencedRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..core.cli_values import path as typed_path
from ..core.errors import InputError, QueryError, StorageError
from ..core.jobs.examples import Example
from .canvas.crs import crs_text
from .canvas.query_source import raster_file

Ring = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class SearchFilter:
    """Where to look: a polygon file, or an extent."""

    within: str = ""
    within_layer: str = ""
    extent: tuple[float, float, float, float] | None = None
    extent_crs: str = ""

    def fields(self) -> dict[str, Any]:
        """As the fields of SearchJob that it sets."""
        return {name: value for name, value in vars(self).items() if value}


def path_of(what: Any) -> str:
    """The absolute path of a path or of a raster layer's file. Raises InputError for a layer that has no file."""
    if isinstance(what, QgsRasterLayer):
        path = raster_file(what)
        if not path:
            raise InputError(
                f"the layer {what.name()!r} ({what.providerType()}) has no raster file that the engine could read",
                "save it as a GeoTIFF first (Export > Save As), and use that layer or file",
            )
        return path
    if isinstance(what, (str, os.PathLike)):
        return typed_path(os.fspath(what))
    raise InputError(f"a raster layer or a path is needed, not {type(what).__name__}")


def example_of(what: Any, extent: Any = None, crs: Any = None) -> Example:
    """One example of what to find. ``crs`` (an object or text) is that of a plain ``extent``; None: the layer's."""
    if isinstance(what, Example):
        return what
    tile = getattr(what, "tile_id", "")
    if tile and extent is None:  # a Hit
        return Example(tile=tile, source=getattr(what, "source", ""))
    path = path_of(what)
    if extent is None:
        return Example(image=path)
    return Example(raster=path, polygon=ring_of(extent), crs=extent_crs(extent, crs, what))


def filter_of(what: Any, crs: Any = None) -> SearchFilter:
    """Where to look: a polygon layer or file, or an extent (a plain one is in ``crs``, or the project's)."""
    if what is None:
        return SearchFilter()
    if isinstance(what, (str, os.PathLike)):
        return SearchFilter(within=path_of(what))
    if isinstance(what, QgsVectorLayer):
        return _polygon_file(what)
    xs, ys = zip(*ring_of(what))
    return SearchFilter(extent=(min(xs), min(ys), max(xs), max(ys)), extent_crs=extent_crs(what, crs, None))


def ring_of(extent: Any) -> Ring:
    """The corners of a rectangle or of a polygon's outer ring. Raises QueryError if it has no area."""
    if isinstance(extent, QgsGeometry):
        return _outer_ring(extent)
    if isinstance(extent, QgsRectangle):
        if extent.isEmpty():
            raise QueryError("the extent is empty")
        numbers = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    elif isinstance(extent, Iterable) and not isinstance(extent, str):
        numbers = tuple(extent)
    else:
        raise QueryError(
            f"an extent cannot be read from {type(extent).__name__}",
            "give a QgsRectangle, a QgsGeometry or four numbers",
        )
    try:
        xmin, ymin, xmax, ymax = (float(number) for number in numbers)
    except (TypeError, ValueError):
        raise QueryError(f"an extent has four numbers (xmin, ymin, xmax, ymax), not {numbers!r}") from None
    if not (xmin < xmax and ymin < ymax):
        raise QueryError(f"the extent {xmin:g}, {ymin:g}, {xmax:g}, {ymax:g} is empty", "give (xmin, ymin, xmax, ymax)")
    return ((xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax))


def extent_crs(extent: Any, crs: Any, layer: Any) -> str:
    """The CRS of ``extent``: its own, else the one given, else the layer's, else (where there is no layer) the
    project's. "" means the raster's own."""
    if isinstance(extent, (QgsReferencedRectangle, QgsReferencedGeometry)) and extent.crs().isValid():
        return crs_text(extent.crs())
    if isinstance(crs, QgsCoordinateReferenceSystem):
        return crs_text(crs)
    if crs:
        return str(crs)
    if isinstance(layer, QgsRasterLayer):
        return crs_text(layer.crs())
    return "" if layer is not None else crs_text(QgsProject.instance().crs())


def _outer_ring(geometry: QgsGeometry) -> Ring:
    if geometry.isEmpty() or geometry.type() != Qgis.GeometryType.Polygon:
        raise QueryError("the query must be a polygon with an area")
    parts = [geometry.asPolygon()] if not geometry.isMultipart() else geometry.asMultiPolygon()
    if len(parts) != 1:
        raise QueryError(f"the query has {len(parts)} parts", "give one polygon, or several examples")
    return tuple((point.x(), point.y()) for point in parts[0][0][:-1])


def _polygon_file(layer: QgsVectorLayer) -> SearchFilter:
    if layer.geometryType() != Qgis.GeometryType.Polygon:
        raise QueryError(f"the layer {layer.name()!r} has no polygons")
    return SearchFilter(*layer_file_of(layer, "within"))


def layer_file_of(layer: QgsVectorLayer, name: str = "places") -> tuple[str, str]:
    """(file, layer in it): the layer's own file where it is one that stands unfiltered and saved, otherwise a copy of
    it called ``name``. Raises StorageError."""
    if layer.providerType() == "ogr" and not layer.subsetString() and not layer.isModified():
        parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
        path = str(parts.get("path") or "")
        if Path(path).is_file():
            return os.path.abspath(path), str(parts.get("layerName") or "")
    from qgis.core import QgsProcessingUtils

    target = str(Path(tempfile.mkdtemp(prefix="kinscape-", dir=QgsProcessingUtils.tempFolder())) / f"{name}.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", name
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, target, QgsProject.instance().transformContext(), options
    )
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise StorageError(f"the features of {layer.name()!r} could not be written to {target}: {message}")
    return target, name
