"""From a polygon on the map to an example that the engine can read: which raster is meant, or a picture of the map."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
)
from qgis.gui import QgsMapCanvas

from ...core.errors import KinscapeError, QueryError
from ...core.jobs.examples import Example
from ..i18n import tr
from .crs import crs_text, transform_extent
from .ground import length_m
from .map_snapshot import MapSnapshot, picture_size

RUN_PROPERTY_PREFIX = "kinscape/"
DEFAULT_PX = 512  # longer side of a picture of the map where no archive says its resolution


def raster_file(layer: QgsMapLayer) -> str:
    """The file behind a raster layer, or "" where it has none that the engine could open (WMS, database, missing)."""
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
        return ""
    path = str(QgsProviderRegistry.instance().decodeUri("gdal", layer.source()).get("path") or "")
    return str(Path(path).absolute()) if path and Path(path).is_file() else ""


def is_result_layer(layer: QgsMapLayer) -> bool:
    """Whether a layer is what a search of ours wrote: one never searches for the look of a score map."""
    if any(str(key).startswith(RUN_PROPERTY_PREFIX) for key in layer.customPropertyKeys()):
        return True
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    parent = node.parent() if node is not None else None
    while isinstance(parent, QgsLayerTreeGroup):
        if any(str(key).startswith(RUN_PROPERTY_PREFIX) for key in parent.customProperties()):
            return True
        parent = parent.parent()
    return False


def covers(layer: QgsMapLayer, polygon: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether the middle of ``polygon`` (in ``crs``) lies in the extent of ``layer``."""
    extent = transform_extent(layer.extent(), layer.crs(), crs)
    return extent is not None and extent.contains(polygon.boundingBox().center())


def top_raster(canvas: QgsMapCanvas, polygon: QgsGeometry) -> QgsRasterLayer | None:
    """The raster that a person sees at ``polygon``: the top-most visible one that is no result of ours."""
    crs = canvas.mapSettings().destinationCrs()
    for layer in canvas.layers():
        if (
            isinstance(layer, QgsRasterLayer)
            and layer.isValid()
            and layer.opacity() > 0
            and not is_result_layer(layer)
            and covers(layer, polygon, crs)
        ):
            return layer
    return None


class ExampleMaker:
    """Turns polygons into examples. Pictures of the map are kept in the folder that ``folder()`` gives; ``gsd_m`` is
    the archive's resolution."""

    def __init__(self, canvas: QgsMapCanvas, folder: Callable[[], Path], gsd_m: float | None = None) -> None:
        self._canvas, self._folder, self.gsd_m = canvas, folder, gsd_m
        self._snapshot: MapSnapshot | None = None
        self._number = 0

    def make(
        self, polygon: QgsGeometry, done: Callable[[Example, str], None], failed: Callable[[KinscapeError], None]
    ) -> None:
        """Calls ``done(example, name of what it shows)`` or ``failed``; at once for a file, later for a picture of
        the map."""
        settings = self._canvas.mapSettings()
        ring = tuple((p.x(), p.y()) for p in polygon.asPolygon()[0][:-1])
        crs = crs_text(settings.destinationCrs())
        layer = top_raster(self._canvas, polygon)
        path = raster_file(layer) if layer is not None else ""
        if path:
            done(Example(raster=path, polygon=ring, crs=crs), layer.name())
            return
        layers = self._pictured_layers(layer)
        if not layers or not crs:
            failed(
                QueryError(
                    tr("there is no imagery under the box that was drawn"),
                    tr("add a raster or a web map to the project, and draw on it"),
                )
            )
            return
        self.cancel()
        self._number += 1
        try:
            folder = self._folder()
        except KinscapeError as error:
            failed(error)
            return
        target = folder / f"map-{time.strftime('%Y%m%d-%H%M%S')}-{self._number}.tif"
        self._snapshot = MapSnapshot(
            settings,
            layers,
            polygon.boundingBox(),
            self._size(polygon),
            target,
            lambda file: self._drawn(file, ring, crs, done),
            failed,
        )
        self._snapshot.start()

    def reason_against(self, polygon: QgsGeometry) -> str:
        """Why no example can be made of ``polygon``, in a few words for beside the cursor; "" where nothing speaks
        against it. Quick: what is drawn there is not looked at."""
        if top_raster(self._canvas, polygon) is not None:
            return ""
        visible = [layer for layer in self._canvas.layers() if not is_result_layer(layer)]
        if visible and not any(isinstance(layer, QgsRasterLayer) for layer in visible):
            return ""  # vector tiles alone are pictured
        return tr("no imagery here")

    def cancel(self) -> None:
        """Drop a picture that is still being drawn."""
        if self._snapshot is not None:
            self._snapshot.cancel()
            self._snapshot = None

    def _drawn(self, file: str, ring: tuple, crs: str, done: Callable[[Example, str], None]) -> None:
        self._snapshot = None
        done(Example(raster=file, polygon=ring, crs=crs), tr("the map"))

    def _pictured_layers(self, top: QgsRasterLayer | None) -> list[QgsMapLayer]:
        """Imagery alone; where a project has none, everything that is drawn (vector tiles, for instance)."""
        visible = [layer for layer in self._canvas.layers() if not is_result_layer(layer)]
        rasters = [layer for layer in visible if isinstance(layer, QgsRasterLayer)]
        return rasters if top is not None else visible

    def _size(self, polygon: QgsGeometry) -> tuple[int, int]:
        box = polygon.boundingBox()
        centre = box.center()
        width = length_m(self._canvas, QgsPointXY(box.xMinimum(), centre.y()), QgsPointXY(box.xMaximum(), centre.y()))
        height = length_m(self._canvas, QgsPointXY(centre.x(), box.yMinimum()), QgsPointXY(centre.x(), box.yMaximum()))
        width, height = width or 1.0, height or 1.0
        return picture_size(width, height, self.gsd_m or max(width, height) / DEFAULT_PX)
