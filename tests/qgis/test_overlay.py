"""Footprints of results lie on the imagery: what QGIS draws under a footprint is, to the pixel, what the tile shows.

The reference takes another way than the engine: QGIS transforms the corners of the footprint from results.gpkg into the
raster's own CRS, GDAL reads the raster there, and phase correlation measures how far the two pictures are apart.
"""

from __future__ import annotations

import math
import shutil

import numpy as np
import pytest
import rasterio
from data import data_dir
from kinscape.core.archive.store import Archive
from kinscape.core.jobs import run_job
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.index import IndexJob
from kinscape.core.jobs.search import SearchJob
from osgeo import gdal
from qgis.core import QgsCoordinateTransform, QgsProject, QgsRasterLayer, QgsVectorLayer
from rasterio.windows import Window
from scipy.ndimage import gaussian_filter, map_coordinates, uniform_filter
from skimage.registration import phase_cross_correlation
from tiny_rasters import QuadrantEncoder, use_encoder

TILES = 30  # of each source
UPSAMPLE = 50  # shifts are measured to a fiftieth of a pixel
MOST_PX = 320  # along a side of the pictures compared; finer tiles are reduced
TEXTURE = 0.02  # standard deviation of brightness (0..1): below it there is nothing to register
MARGIN = 3  # pixels read around a tile for the interpolation


def _search(archive, source, scale_m, folder):
    """Footprints of a search for tiles of one source: the layer as QGIS opens it."""
    with Archive.open(archive) as opened:
        number = opened.find_sources(source)[0]
        scale = [s.tile_m for s in opened.grid.scales].index(scale_m)
        rows = np.flatnonzero((opened.source == number) & (opened.scale == scale) & (opened.hole_share == 0))
        example = Example(tile=opened.tile_ids(rows[:1])[0], source=source)
    out = folder / f"{number}.gpkg"
    job = SearchJob(str(archive), (example,), str(out), k=1000, sources=(source,), scale=str(scale_m),
                    one_per_place=False)
    layer = QgsVectorLayer(f"{run_job(job).files['results']}|layername=places", "places", "ogr")
    assert layer.isValid() and layer.crs().isValid()
    return layer


def _picture_under(dataset, corners, px):
    """(px, px) brightness 0..1 of the raster under the quadrangle ``corners`` (NW, NE, SE, SW in the raster's CRS)."""
    to_pixel = gdal.InvGeoTransform(dataset.GetGeoTransform())
    pixel = np.array([gdal.ApplyGeoTransform(to_pixel, x, y) for x, y in corners])
    u, v = np.meshgrid((np.arange(px) + 0.5) / px, (np.arange(px) + 0.5) / px)
    weights = ((1 - u) * (1 - v), u * (1 - v), u * v, (1 - u) * v)
    col, row = (sum(w * pixel[i, axis] for i, w in enumerate(weights)) for axis in (0, 1))
    left, top = (max(0, math.floor(p.min()) - MARGIN) for p in (col, row))
    right = min(dataset.RasterXSize, math.ceil(col.max()) + MARGIN)
    bottom = min(dataset.RasterYSize, math.ceil(row.max()) + MARGIN)
    read = dataset.ReadAsArray(left, top, right - left, bottom - top, band_list=[1, 2, 3]).mean(axis=0) / 255
    reduction = np.hypot(*(pixel[1] - pixel[0])) / px
    read = uniform_filter(read, 2 * round((reduction - 1) / 2) + 1)  # an even size would move the picture
    return map_coordinates(read, [row - top - 0.5, col - left - 0.5], order=1, mode="nearest")


def _shift(reference, picture):
    """How far apart two pictures are, in pixels."""
    window = np.hanning(len(reference))[:, None] * np.hanning(len(reference))
    prepared = [(p - np.average(p, weights=window)) * window for p in (reference, picture)]
    moved, _, _ = phase_cross_correlation(*prepared, upsample_factor=UPSAMPLE, normalization=None)
    return float(np.hypot(*moved))


def shifts(archive, source, scale_m, folder, moved_px=0.0):
    """Shift of each of ``TILES`` textured tiles in source pixels; ``moved_px``: footprints are moved by so much."""
    layer = _search(archive, source, scale_m, folder)
    imagery = QgsRasterLayer(source, "imagery")
    to_raster = QgsCoordinateTransform(layer.crs(), imagery.crs(), QgsProject.instance().transformContext())
    dataset = gdal.Open(source)
    found = []
    with Archive.open(archive) as opened:
        source_px = scale_m / opened.reader(opened.find_sources(source)[0]).source_gsd
        px = min(MOST_PX, round(source_px))
        for feature in layer.getFeatures():
            box = feature.geometry().boundingBox()
            step = moved_px * scale_m / source_px
            west, east = box.xMinimum() + step, box.xMaximum() + step
            ring = [(west, box.yMaximum()), (east, box.yMaximum()), (east, box.yMinimum()), (west, box.yMinimum())]
            corners = [(p.x(), p.y()) for p in (to_raster.transform(x, y) for x, y in ring)]
            tile = opened.read_tile(feature["tile_row"], px)
            if not tile.valid.all() or tile.pixels.mean(axis=0).std() < TEXTURE:
                continue
            shift = _shift(_picture_under(dataset, corners, px), tile.pixels.mean(axis=0))
            found.append(shift * source_px / px)
            if len(found) == TILES:
                break
    return np.array(found)


@pytest.fixture(scope="module")
def patch():
    with pytest.MonkeyPatch.context() as patch:
        yield patch


@pytest.fixture(scope="module")
def made(tmp_path_factory, patch, qgis_app):
    """An archive of three generated rasters: UTM, degrees, and a turned one in an equal-area CRS."""
    folder = tmp_path_factory.mktemp("made")
    placed = {
        "utm.tif": ("EPSG:32633", rasterio.Affine(2, 0, 600_000, 0, -2, 5_500_000)),
        "degrees.tif": ("EPSG:4326", rasterio.Affine(3e-5, 0, 16.45, 0, -2e-5, 49.70)),
        "turned.tif": ("EPSG:3035", rasterio.Affine.translation(4_780_000, 2_970_000)
                       * rasterio.Affine.rotation(25) * rasterio.Affine.scale(2, -2)),
    }
    for seed, (name, (crs, transform)) in enumerate(placed.items()):
        noise = gaussian_filter(np.random.default_rng(seed).normal(size=(3, 600, 600)), (0, 2, 2))
        pixels = np.clip(128 + 40 * noise / noise.std(), 1, 255).astype(np.uint8)
        with rasterio.open(folder / name, "w", driver="GTiff", width=600, height=600, count=3, dtype="uint8", crs=crs,
                           transform=transform) as file:
            file.write(pixels)
    use_encoder(patch, QuadrantEncoder())
    files = tuple(str(folder / name) for name in placed)
    run_job(IndexJob(str(folder / "archive"), files, tile_m=(160.0,), overlap=0.5))
    return folder / "archive", files


@pytest.fixture(scope="module")
def real(tmp_path_factory, patch, qgis_app):
    """An archive of the shared rasters in three CRS, with the tile size at which each one's tiles can be registered."""
    folder = tmp_path_factory.mktemp("real")
    landsat = data_dir("rasters", "landsat", "2020.tif")
    with rasterio.open(landsat) as file:  # the part with the river: the whole would be many small tiles
        window = Window(200, 20, 300, 180)
        profile = file.profile | {"width": 300, "height": 180, "transform": file.window_transform(window)}
        profile |= {"photometric": "MINISBLACK", "alpha": "NO"}  # four colour bands: none of them is an alpha band
        with rasterio.open(folder / "landsat.tif", "w", **profile) as part:
            part.write(file.read(window=window))
    shutil.copy(next(data_dir("rasters", "naip").glob("*_20200831.tif")), folder)
    shutil.copy(data_dir("rasters", "harbour_town_20cm.tif"), folder)
    scales = {"landsat.tif": 5120.0, next(folder.glob("m_*.tif")).name: 640.0, "harbour_town_20cm.tif": 160.0}
    use_encoder(patch, QuadrantEncoder())
    run_job(IndexJob(str(folder / "archive"), tuple(str(folder / name) for name in scales),
                     tile_m=tuple(scales.values()), overlap=0.5))
    return folder / "archive", {str(folder / name): scale for name, scale in scales.items()}


@pytest.mark.parametrize("number", range(3), ids=["utm", "degrees", "turned"])
def test_footprints_of_generated_rasters_in_three_systems_lie_on_them(made, tmp_path, number):
    archive, files = made
    found = shifts(archive, files[number], 160.0, tmp_path)
    assert len(found) == TILES and found.max() < 0.5


def test_a_footprint_a_pixel_off_would_be_noticed(made, tmp_path):
    archive, files = made
    assert np.median(shifts(archive, files[1], 160.0, tmp_path, moved_px=1.0)) == pytest.approx(1.0, abs=0.2)


@pytest.mark.parametrize("number", range(3), ids=["landsat", "naip", "town"])
def test_footprints_of_real_rasters_of_three_systems_lie_on_the_imagery(real, tmp_path, number):
    archive, scales = real
    source, scale_m = list(scales.items())[number]
    found = shifts(archive, source, scale_m, tmp_path)
    print(f"{source}: median {np.median(found):.3f}, max {found.max():.3f} source pixels, {len(found)} tiles")
    assert len(found) == TILES and found.max() < 1.0
