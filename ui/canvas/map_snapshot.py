"""A picture of a piece of the map as a georeferenced file: the query where what one sees is no raster file (WMS, XYZ
tiles)."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import Qgis, QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle
from qgis.PyQt.QtCore import QObject, QSize, Qt
from qgis.PyQt.QtGui import QImage

from ...core.errors import KinscapeError, QueryError, StorageError
from ..i18n import tr

MIN_PX, MAX_PX = 32, 2048


def picture_size(width_m: float, height_m: float, gsd_m: float) -> tuple[int, int]:
    """Pixels (width, height) for a box on the ground at ``gsd_m``, aspect kept, between MIN_PX and MAX_PX a side."""
    w, h = max(width_m / gsd_m, 1e-9), max(height_m / gsd_m, 1e-9)
    factor = max(1.0, MIN_PX / min(w, h))
    factor = min(factor, MAX_PX / max(w, h))
    return max(1, math.ceil(w * factor)), max(1, math.ceil(h * factor))


class MapSnapshot(QObject):
    """Draws in the background; then calls ``done(path)`` or ``failed(error)`` in the main thread, once."""

    def __init__(
        self,
        settings: QgsMapSettings,
        layers: list[QgsMapLayer],
        extent: QgsRectangle,
        size: tuple[int, int],
        path: Path,
        done: Callable[[str], None],
        failed: Callable[[KinscapeError], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path, self._done, self._failed = path, done, failed
        self._settings = QgsMapSettings(settings)
        self._settings.setLayers(layers)
        self._settings.setRotation(0)
        self._settings.setOutputSize(QSize(*size))
        self._settings.setDevicePixelRatio(1.0)
        self._settings.setExtent(extent)
        self._settings.setBackgroundColor(Qt.GlobalColor.transparent)
        self._settings.setOutputImageFormat(QImage.Format.Format_ARGB32)
        for flag in (Qgis.MapSettingsFlag.DrawLabeling, Qgis.MapSettingsFlag.DrawSelection):
            self._settings.setFlag(flag, False)
        self._job = QgsMapRendererParallelJob(self._settings)
        self._job.finished.connect(self._finished)

    def start(self) -> None:
        self._job.start()

    def cancel(self) -> None:
        """Stop drawing; neither callback will come."""
        self._job.finished.disconnect(self._finished)
        self._job.cancelWithoutBlocking()

    def _finished(self) -> None:
        try:
            write_geotiff(self._job.renderedImage(), self._settings, self._path)
        except KinscapeError as error:
            self._failed(error)
        else:
            self._done(str(self._path))
        self.deleteLater()


def write_geotiff(image: QImage, settings: QgsMapSettings, path: Path) -> None:
    """``image`` as a four-band GeoTIFF (alpha 0 where the map was empty). Raises QueryError if it is empty,
    StorageError."""
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    width, height = image.width(), image.height()
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    pixels = (
        np.frombuffer(bits, np.uint8).reshape(height, image.bytesPerLine())[:, : width * 4].reshape(height, width, 4)
    )
    if not pixels[..., 3].any():
        raise QueryError(
            tr("there is no imagery under the box that was drawn"), tr("draw it where the map shows imagery")
        )
    box = settings.visibleExtent()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        out = gdal.GetDriverByName("GTiff").Create(
            str(path), width, height, 4, gdal.GDT_Byte, ["PHOTOMETRIC=RGB", "ALPHA=YES", "COMPRESS=DEFLATE"]
        )
    except (OSError, RuntimeError) as error:
        raise StorageError(f"{path}: {error}", tr("choose another cache folder in the settings")) from error
    if out is None:
        raise StorageError(tr("{0} cannot be written").format(path), tr("choose another cache folder in the settings"))
    out.SetGeoTransform((box.xMinimum(), box.width() / width, 0.0, box.yMaximum(), 0.0, -box.height() / height))
    out.SetProjection(settings.destinationCrs().toWkt())
    for band in range(4):
        out.GetRasterBand(band + 1).WriteArray(np.ascontiguousarray(pixels[..., band]))
    out.FlushCache()
