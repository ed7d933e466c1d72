"""Small rasters with one peculiarity each, for tests: what users really have in their folders."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Sequence

# writes XML, parses none
from xml.sax.saxutils import escape  # nosec B406

import numpy as np
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.transform import Affine, from_origin

CRS = "EPSG:32633"
ORIGIN = (500_000.0, 5_400_000.0)  # north-west corner
SIZE = 256
GSD_M = 1.0

_GDAL_TYPES = {"uint8": "Byte", "int8": "Int8", "uint16": "UInt16", "int16": "Int16", "uint32": "UInt32",
               "int32": "Int32", "uint64": "UInt64", "int64": "Int64", "float32": "Float32", "float64": "Float64"}


def make_broken(folder: str | os.PathLike[str], seed: int = 0) -> dict[str, str]:
    """Write them all; name -> path. 256 x 256 pixels of 1 m from (500000, 5400000) in EPSG:32633 unless said otherwise.

    Unusable, each with a clear error:
      ``truncated``: a TIFF cut in the middle of its pixels; ``truncated_head``: one cut so early that it does not open;
      ``damaged``: a TIFF whose compressed pixels are overwritten (it opens; reading fails);
      ``not_a_raster``: text named .tif; ``empty``: 0 bytes; ``no_crs``: georeferenced without CRS;
      ``no_georeference``: a plain PNG; ``complex``: complex64; ``all_nodata``: nothing but nodata;
      ``missing_member``: a VRT of a file that is not there.
    Unusual, to be read: ``plain`` (RGB uint8), ``uint16``, ``float_nan`` (float32, a quarter NaN), ``one_band``,
      ``rgba`` (west half transparent), ``masked`` (internal mask, west half masked), ``nodata`` (value 0, west half),
      ``rotated`` (geotransform turned by 30 degrees), ``south_up`` (rows from south to north), ``palette``,
      ``gcps`` (control points only), ``geographic`` (EPSG:4326, about 1 m), ``feet`` (EPSG:2263, US survey feet),
      ``spaces`` ("мой снимок ü 1.tif").
    All of the readable ones show ``pattern(seed)``, so that what is read can be compared.
    """
    folder = os.fspath(folder)
    os.makedirs(folder, exist_ok=True)
    picture = pattern(seed)
    made: dict[str, str] = {}

    def write(name: str, array: np.ndarray, file: str = "", **options: object) -> str:
        made[name] = os.path.join(folder, file or f"{name}.tif")
        return write_raster(made[name], array, **options)

    write("plain", picture)
    write("uint16", picture.astype(np.uint16) * 40 + 1000)
    spoiled = picture.astype(np.float32) / 255
    spoiled[:, : SIZE // 2, : SIZE // 2] = np.nan
    write("float_nan", spoiled)
    write("one_band", picture[:1])
    west = np.arange(SIZE) < SIZE // 2
    opaque = np.broadcast_to(np.where(west, 0, 255).astype(np.uint8), (1, SIZE, SIZE))
    write("rgba", np.concatenate([picture, opaque]), alpha=True)
    write("masked", picture, mask=np.broadcast_to(~west, (SIZE, SIZE)))
    write("nodata", np.where(west, 0, picture).astype(np.uint8), nodata=0)
    write("rotated", picture, transform=Affine.translation(*ORIGIN) * Affine.rotation(30) * Affine.scale(1, -1))
    write("south_up", picture[:, ::-1], transform=Affine(1, 0, ORIGIN[0], 0, 1, ORIGIN[1] - SIZE))
    _palette(write, picture)
    corners = [GroundControlPoint(r, c, ORIGIN[0] + c, ORIGIN[1] - r) for r in (0, SIZE) for c in (0, SIZE)]
    write("gcps", picture, crs=None, transform=None, gcps=corners)
    write("geographic", picture, crs="EPSG:4326", transform=from_origin(15.0, 48.75, 1.36e-5, 8.99e-6))
    write("feet", picture, crs="EPSG:2263", transform=from_origin(980_000, 200_000, 3.28, 3.28))
    write("spaces", picture, file="мой снимок ü 1.tif")

    write("no_crs", picture, crs=None)
    write("no_georeference", picture, file="no_georeference.png", crs=None, transform=None)
    write("complex", picture[:1].astype(np.complex64))
    write("all_nodata", np.zeros_like(picture), nodata=0)
    _cut(made, "truncated", write("truncated", picture, tiled=True, blockxsize=64, blockysize=64), 0.5)
    _cut(made, "truncated_head", write("truncated_head", picture), 0.0005)
    _overwrite(write("damaged", picture, compress="deflate", tiled=True, blockxsize=64, blockysize=64))
    _text(made, folder)
    return made


def pattern(seed: int = 0) -> np.ndarray:
    """(3, 256, 256) uint8, 30..250: smooth blobs, different in each band, with a bright cross at row 64, column 192."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:SIZE, :SIZE] / SIZE
    bands = []
    for _ in range(3):
        a, b, c, d = rng.uniform(2, 9, 4)
        bands.append(110 + 50 * np.sin(a * x + b * y) + 28 * np.cos(2 * c * x - d * y))
    out = np.clip(np.stack(bands), 30, 200).astype(np.uint8)
    out[:, 62:67, 182:203] = 250
    out[:, 54:75, 190:195] = 250
    return out


def write_raster(path: str, array: np.ndarray, crs: str | None = CRS, transform: Affine | None = from_origin(
        *ORIGIN, GSD_M, GSD_M), mask: np.ndarray | None = None, alpha: bool = False, **options: object) -> str:
    """Write (bands, h, w) as GeoTIFF (or PNG, by its name); returns the path."""
    if os.path.exists(path):  # GDAL would look into what is there, and it may be broken
        os.remove(path)
    driver = "PNG" if path.endswith(".png") else "GTiff"
    profile = {"driver": driver, "width": array.shape[2], "height": array.shape[1], "count": array.shape[0],
               "dtype": array.dtype.name, **options}
    gcps = profile.pop("gcps", None)
    if crs:
        profile["crs"] = crs
    if transform is not None:
        profile["transform"] = transform
    if array.dtype == np.uint8 and array.shape[0] >= 3 and driver == "GTiff":
        profile["photometric"] = "rgb"
    with warnings.catch_warnings(), rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        warnings.simplefilter("ignore", rasterio.errors.NotGeoreferencedWarning)
        with rasterio.open(path, "w", **profile) as dataset:
            if alpha:
                dataset.colorinterp = [*dataset.colorinterp[:-1], ColorInterp.alpha]
            if gcps:
                dataset.gcps = (gcps, rasterio.CRS.from_user_input(CRS))
            dataset.write(array)
            if mask is not None:
                dataset.write_mask(mask)
    return path


def write_vrt(path: str, members: Sequence[tuple[str, int, int]], width: int, height: int) -> str:
    """A mosaic of files of one kind, each at (column, row) of its north-west pixel; the first gives CRS, pixel size and
    bands, and the mosaic's north-west corner. Masks of the members become the mosaic's mask. Returns the path."""
    with rasterio.open(members[0][0]) as first:
        t, crs, kinds = first.transform, first.crs.to_wkt(), first.dtypes
        has_mask = MaskFlags.per_dataset in first.mask_flag_enums[0]
    shapes = {}
    for file, _, _ in members:
        if file not in shapes:
            with rasterio.open(file) as dataset:
                shapes[file] = (dataset.width, dataset.height)

    def sources(band: str) -> str:
        return "".join(
            f'<SimpleSource><SourceFilename relativeToVRT="0">{escape(file)}</SourceFilename>'
            f"<SourceBand>{band}</SourceBand>"
            f'<SrcRect xOff="0" yOff="0" xSize="{shapes[file][0]}" ySize="{shapes[file][1]}"/>'
            f'<DstRect xOff="{col}" yOff="{row}" xSize="{shapes[file][0]}" ySize="{shapes[file][1]}"/></SimpleSource>'
            for file, col, row in members)

    colours = (*(("Red", "Green", "Blue") if len(kinds) >= 3 else ("Gray",)), *["Undefined"] * len(kinds))
    bands = "".join(
        f'<VRTRasterBand dataType="{_GDAL_TYPES[kind]}" band="{i + 1}"><ColorInterp>{colours[i]}'
        f"</ColorInterp>{sources(str(i + 1))}</VRTRasterBand>" for i, kind in enumerate(kinds))
    mask = ""
    if has_mask:
        mask = f'<MaskBand><VRTRasterBand dataType="Byte">{sources("mask,1")}</VRTRasterBand></MaskBand>'
    with open(path, "w", encoding="utf-8") as file:
        file.write(f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><SRS>{escape(crs)}</SRS><GeoTransform>'
                   f"{t.c!r}, {t.a!r}, 0, {t.f!r}, 0, {t.e!r}</GeoTransform>{bands}{mask}</VRTDataset>")
    return path


def _palette(write: Callable[..., str], picture: np.ndarray) -> None:
    """Eight classes by brightness, each with a colour of its own."""
    path = write("palette", (picture[:1] // 32).astype(np.uint8))
    with rasterio.open(path, "r+") as dataset:
        dataset.write_colormap(1, {i: (i * 36, 255 - i * 36, (i * 80) % 256, 255) for i in range(8)})


def _cut(made: dict[str, str], name: str, path: str, share: float) -> None:
    size = max(6, int(os.path.getsize(path) * share))
    with open(path, "r+b") as file:
        file.truncate(size)
    made[name] = path


def _overwrite(path: str) -> None:
    """Zeros over the third quarter of the file: compressed blocks that no longer decompress."""
    size = os.path.getsize(path)
    with open(path, "r+b") as file:
        file.seek(size // 2)
        file.write(bytes(size // 4))


def _text(made: dict[str, str], folder: str) -> None:
    for name, file, content in (
            ("not_a_raster", "not_a_raster.tif", b"these are no pixels\n" * 20),
            ("empty", "empty.tif", b""),
            ("missing_member", "missing_member.vrt",
             b'<VRTDataset rasterXSize="64" rasterYSize="64"><SRS>EPSG:32633</SRS>'
             b"<GeoTransform>500000, 1, 0, 5400000, 0, -1</GeoTransform>"
             b'<VRTRasterBand dataType="Byte" band="1"><SimpleSource><SourceFilename relativeToVRT="1">gone.tif'
             b'</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>')):
        made[name] = os.path.join(folder, file)
        with open(made[name], "wb") as stream:
            stream.write(content)
