"""What a raster file is: size, bands, CRS, ground sampling distance, date; and how Kinscape opens one.

Reading its pixels on the ground is the subject of ``reader``.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import rasterio
from rasterio.enums import ColorInterp

from ..errors import RasterError
from . import crs_tools, dates, views
from .gdal_env import reading, reason, short_name

Bounds = tuple[float, float, float, float]
_COLOURS = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
_NOT_COLOUR = frozenset({"alpha"})
# First bytes of formats that may be met cut short: then GDAL says only "not recognized".
_MAGIC = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+", b"\x89PNG", b"\xff\xd8\xff", b"\0\0\0\x0cjP", b"RIFF")


@dataclass(frozen=True)
class SourceInfo:
    """One raster as it lies on disk.

    ``path``: as given; ``files``: every file that it is made of (members of a VRT, world files); ``crs``: WKT2 or "";
    ``bounds``: xmin, ymin, xmax, ymax in ``crs`` (pixels where there is none); ``gsd_m``: metres a pixel at the centre
    (geometric mean of both axes; geodesic in a geographic CRS, CRS units otherwise) or None; ``date``: ISO or "";
    ``color``: what each band is (``red``, ``gray``, ``alpha``, ``undefined`` …). Palettes count as red, green, blue.
    ``is_score_map``: Kinscape itself wrote it, as the result of a search.
    """

    path: str
    files: tuple[str, ...]
    width: int
    height: int
    bands: int
    dtype: str
    crs: str
    bounds: Bounds
    gsd_m: float | None
    date: str
    color: tuple[str, ...]
    is_score_map: bool = False

    @property
    def name(self) -> str:
        return short_name(self.path)

    @property
    def is_georeferenced(self) -> bool:
        return bool(self.crs) and self.gsd_m is not None


def describe(path: str) -> SourceInfo:
    """Open a raster and say what it is. No pixels are read.

    Raises RasterError: no such file, not a raster, damaged or cut short, complex numbers, no bands, no pixels.
    A missing CRS or georeference is no error here: ``require_georeference`` says so where one is needed.
    """
    with open_raster(path) as dataset:
        _check_usable(dataset, path)
        _check_complete(dataset, path)
        has_ground = dataset.crs is not None and not dataset.transform.is_identity
        wkt = crs_tools.horizontal_wkt(dataset.crs, path) if has_ground else ""
        tags = {**dataset.tags(), **dataset.tags(ns="IMAGERY"), **dataset.tags(ns="EXIF")}
        files = tuple(os.path.abspath(f) for f in dataset.files if os.path.exists(f))
        return SourceInfo(
            path=path,
            files=files or ((path,) if os.path.exists(path) else ()),
            width=dataset.width,
            height=dataset.height,
            bands=dataset.count,
            dtype=dataset.dtypes[0],
            crs=wkt,
            bounds=_bounds(dataset),
            gsd_m=crs_tools.ground_sampling_m(wkt, dataset.transform, dataset.width, dataset.height) if wkt else None,
            date=dates.date_of(short_name(path), tags),
            color=tuple(c.name for c in dataset.colorinterp),
            is_score_map="KINSCAPE" in tags,
        )


def require_georeference(info: SourceInfo) -> None:
    """Raise RasterError unless the raster says where on the ground it lies."""
    if not info.is_georeferenced:
        raise RasterError(f"{info.path} has no coordinate reference system or no georeference",
                          "assign one (QGIS: Raster > Projections > Assign projection), add a world file and .prj, or "
                          "index image collections with --whole")


def choose_bands(info: SourceInfo, bands: tuple[int, ...] = ()) -> tuple[int, ...]:
    """The 1 or 3 band numbers (1-based) to read.

    ``bands`` empty: red, green, blue where the file names them, else the first three bands that are not alpha, else
    (fewer than three) the first one as grey. Raises RasterError that names the file and what it has.
    """
    usable = [i for i, name in enumerate(info.color, start=1) if name not in _NOT_COLOUR]
    has = f"{info.name} has {info.bands} band{'s' if info.bands != 1 else ''}"
    if not usable:
        raise RasterError(f"{has}, none of which is a picture (all alpha)", "choose another raster")
    if not bands:
        named = [info.color.index(c.name) + 1 for c in _COLOURS if c.name in info.color]
        if len(named) == 3:
            return tuple(named)
        return tuple(usable[:3]) if len(usable) >= 3 else (usable[0],)
    if len(bands) not in (1, 3):
        raise RasterError(f"{len(bands)} bands were chosen ({_numbers(bands)}) for {info.name}; 1 or 3 can be used",
                          "give three numbers, such as --bands 4,3,2, or one")
    wrong = [b for b in bands if not 1 <= b <= info.bands]
    if wrong:
        raise RasterError(f"{has}; band {_numbers(wrong)} does not exist", f"set --bands within 1 to {info.bands}")
    alpha = [b for b in bands if b not in usable]
    if alpha:
        raise RasterError(f"{has}; band {_numbers(alpha)} is its alpha (transparency) band, no picture",
                          f"choose among {_numbers(usable)}")
    return tuple(int(b) for b in bands)


@contextmanager
def open_raster(path: str) -> Iterator[rasterio.DatasetReader]:
    """Open for reading, as Kinscape sees it: a palette becomes red, green, blue; ground control points a warped view.

    Inside the ``with`` block every failure of GDAL becomes a RasterError that names the file.
    """
    dataset = open_dataset(path)
    try:
        with reading(path):
            yield dataset
    finally:
        dataset.close()


def open_dataset(path: str) -> rasterio.DatasetReader:
    """As ``open_raster``, for who closes it himself. Raises RasterError."""
    with reading(path):
        dataset = _open(path)
        if dataset.count == 1 and dataset.colorinterp[0] is ColorInterp.palette:
            xml = views.palette_view(dataset, path)
            dataset.close()
            return _open(xml, named=path)
        points, points_crs = dataset.gcps
        if points and points_crs and dataset.transform.is_identity:
            return views.control_point_view(dataset, points_crs)
        return dataset


def _open(text: str, named: str = "") -> rasterio.DatasetReader:
    path = named or text
    try:
        return rasterio.open(text)
    except (rasterio.errors.RasterioError, OSError, ValueError) as error:
        raise _why_not_open(path, error) from error


def _why_not_open(path: str, error: Exception) -> RasterError:
    if os.path.isdir(path):
        return RasterError(f"{path} is a folder, not a raster", "name a raster file, or give the folder to index")
    if not os.path.exists(path):
        if path.startswith("/vsi") or ":" in path:
            return RasterError(f"{path} cannot be opened: {reason(error)}", "check the name")
        return RasterError(f"no such file: {path}", "check the path")
    try:
        with open(path, "rb") as file:
            head = file.read(8)
    except OSError as denied:
        return RasterError(f"{path} cannot be read: {denied.strerror or denied}", "check its permissions")
    if not head:
        return RasterError(f"{path} is empty (0 bytes)", "copy or download it again")
    if head.startswith(_MAGIC):
        return RasterError(f"{path} is damaged or cut short: {reason(error)}", "copy or download it again")
    if head.lstrip().startswith(b"<VRT"):
        return RasterError(f"{path} cannot be opened: {reason(error)}", "check the files that the VRT names")
    return RasterError(f"{path} is not a raster that GDAL can read", "name an image or raster file, such as a GeoTIFF")


def _check_usable(dataset: rasterio.DatasetReader, path: str) -> None:
    if dataset.count == 0:
        inner = list(dataset.subdatasets)
        if inner:
            raise RasterError(f"{path} is a container of {len(inner)} rasters, not one raster",
                              f"name one of them, such as {inner[0]}")
        raise RasterError(f"{path} has no raster bands", "name another file")
    if dataset.width < 1 or dataset.height < 1:
        raise RasterError(f"{path} has no pixels ({dataset.width} x {dataset.height})", "name another file")
    odd = [d for d in dataset.dtypes if d.startswith("complex")]
    if odd:
        raise RasterError(f"{path} holds complex numbers ({odd[0]})",
                          "compute a real band first, such as its intensity (gdal_calc, QGIS raster calculator)")
    if dataset.rpcs is not None and dataset.transform.is_identity:
        raise RasterError(f"{path} is located by a sensor model (RPC) only", "orthorectify it first (gdalwarp -rpc)")


def _check_complete(dataset: rasterio.DatasetReader, path: str) -> None:
    """Find a TIFF that ends before its pixels do, from the positions of the blocks of its last row."""
    if dataset.driver != "GTiff" or not os.path.isfile(path):
        return
    size = os.path.getsize(path)
    height, width = dataset.block_shapes[0]
    last_row = (dataset.height - 1) // height
    columns = (dataset.width - 1) // width
    band = dataset.count
    for column in np.unique(np.linspace(0, columns, 16).astype(int)):
        where = f"{column}_{last_row}"
        offset = dataset.get_tag_item(f"BLOCK_OFFSET_{where}", "TIFF", bidx=band)
        length = dataset.get_tag_item(f"BLOCK_SIZE_{where}", "TIFF", bidx=band)
        if offset and length and int(offset) + int(length) > size:
            needed = int(offset) + int(length)
            raise RasterError(f"{path} is cut short: it has {size:,} bytes, its pixels need {needed:,}",
                              "copy or download it again")


def _bounds(dataset: rasterio.DatasetReader) -> Bounds:
    """Box around the four corners, also where the raster is rotated."""
    w, h = dataset.width, dataset.height
    corners = [dataset.transform * corner for corner in ((0, 0), (w, 0), (w, h), (0, h))]
    xs, ys = zip(*corners)
    if not all(math.isfinite(v) for v in (*xs, *ys)):
        return (0.0, 0.0, float(w), float(h))
    return (min(xs), min(ys), max(xs), max(ys))


def _numbers(values: tuple[int, ...] | list[int]) -> str:
    return ", ".join(str(v) for v in values)
