"""Land cover of tiles from a raster of classes of any CRS and resolution, and what is refused as one."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from kinscape.core.errors import RasterError
from kinscape.core.landcover.histogram import unknown_shares
from kinscape.core.landcover.zonal import ZonalSource
from rasterio.enums import Resampling
from rasterio.transform import from_origin
from rasterio.warp import transform_bounds

CRS, WEST, NORTH = "EPSG:32633", 500_000.0, 5_400_000.0
RNG = np.random.default_rng(5)


def write(path, classes, gsd_m=10.0, crs=CRS, west=WEST, north=NORTH, nodata=None, **profile):
    classes = np.atleast_3d(np.asarray(classes).T).T
    with rasterio.open(path, "w", driver="GTiff", width=classes.shape[2], height=classes.shape[1],
                       count=classes.shape[0], dtype=classes.dtype, crs=crs, nodata=nodata,
                       transform=from_origin(west, north, gsd_m, gsd_m), **profile) as file:
        file.write(classes)
    return str(path)


def box(col, row, size, gsd_m=10.0):
    """Rectangle of ``size`` pixels from (col, row) of the raster."""
    return [WEST + col * gsd_m, NORTH - (row + size) * gsd_m, WEST + (col + size) * gsd_m, NORTH - row * gsd_m]


@pytest.fixture
def classes():
    return RNG.choice(np.array([3, 10, 200], np.uint8), (40, 50))


def test_rectangles_on_the_pixel_grid_are_counted_exactly(tmp_path, classes):
    source = ZonalSource(write(tmp_path / "lc.tif", classes))
    found = source.histograms(np.array([box(4, 8, 16), box(20, 0, 8)]), CRS)
    for row, (col, top, size) in zip(found, ((4, 8, 16), (20, 0, 8))):
        part = classes[top:top + size, col:col + size]
        exact = np.array([(part == value).mean() for value in (3, 10, 200)])
        assert np.abs(row / 255 - exact).max() < 1 / 255
        assert row.sum(dtype=int) == 255
    assert source.values.tolist() == [3, 10, 200] and source.names == ("class 3", "class 10", "class 200")


def test_parts_of_pixels_count_as_parts(tmp_path):
    source = ZonalSource(write(tmp_path / "lc.tif", np.array([[1, 2]], np.uint8), gsd_m=100))
    found = source.histograms(np.array([[WEST + 75, NORTH - 50, WEST + 125, NORTH]]), CRS)[0]
    assert found.tolist() == [128, 127] or found.tolist() == [127, 128]


def test_another_crs_gives_the_same_cover(tmp_path):
    blocks = np.kron(RNG.integers(1, 5, (8, 8)), np.ones((25, 25))).astype(np.uint8)
    source = ZonalSource(write(tmp_path / "lc.tif", blocks, gsd_m=2))
    boxes = np.array([[WEST + x, NORTH - y - 80, WEST + x + 80, NORTH - y] for x in (40, 150) for y in (60, 210)])
    own = source.histograms(boxes, CRS)
    for other in ("EPSG:3857", "EPSG:32634"):
        moved = np.array([transform_bounds(CRS, other, *b, densify_pts=21) for b in boxes])
        middle = (moved[:, :2] + moved[:, 2:]) / 2  # the box around a turned square is larger: shrink it to its size
        half = (moved[:, 2:] - moved[:, :2]) / 2 * 0.97
        found = source.histograms(np.hstack([middle - half, middle + half]), other)
        assert np.abs(found.astype(int) - own).max() < 30


def test_nodata_and_ground_outside_are_unknown(tmp_path, classes):
    classes = classes.copy()
    classes[:, :25] = 0
    source = ZonalSource(write(tmp_path / "lc.tif", classes, nodata=0))
    half, outside, edge, nowhere = source.histograms(
        np.array([box(17, 4, 16), box(500, 4, 16), box(42, 4, 16), [np.nan] * 4]), CRS)
    assert unknown_shares(np.stack([half, outside, edge, nowhere])) == pytest.approx([0.5, 1, 0.5, 1], abs=0.003)


def test_overviews_that_hold_averages_are_not_read(tmp_path):
    path = write(tmp_path / "lc.tif", RNG.choice(np.array([10, 90], np.uint8), (512, 512)), tiled=True,
                 blockxsize=64, blockysize=64)
    with rasterio.open(path, "r+") as file:
        file.build_overviews([2, 4, 8, 16], Resampling.average)
    source = ZonalSource(path)
    assert source.values.tolist() == [10, 90]
    found = source.histograms(np.array([box(0, 0, 512), [WEST - 5e3, NORTH - 9e3, WEST + 9e3, NORTH + 5e3]]), CRS)
    assert found[0].sum(dtype=int) == 255 and abs(int(found[0, 0]) - 127) < 12


def test_colours_and_names_of_the_raster_are_taken_over(tmp_path, classes):
    path = write(tmp_path / "lc.tif", classes)
    with rasterio.open(path, "r+") as file:
        file.write_colormap(1, {3: (255, 0, 16, 255), 10: (0, 128, 0, 255)})
    (tmp_path / "lc.tif.aux.xml").write_text(
        '<PAMDataset><PAMRasterBand band="1"><GDALRasterAttributeTable>'
        '<FieldDefn index="0"><Name>Value</Name><Type>0</Type><Usage>5</Usage></FieldDefn>'
        '<FieldDefn index="1"><Name>Class</Name><Type>2</Type><Usage>2</Usage></FieldDefn>'
        '<Row index="0"><F>3</F><F>Water</F></Row><Row index="1"><F>10</F><F>Forêt</F></Row>'
        "</GDALRasterAttributeTable></PAMRasterBand></PAMDataset>", encoding="utf-8")
    source = ZonalSource(path)
    assert source.names == ("Water", "Forêt", "class 200")
    assert source.colours[:2] == ("#ff0010", "#008000")


@pytest.mark.parametrize("text", ["<PAMDataset>", "<!DOCTYPE a [<!ENTITY b 'c'>]><PAMDataset/>", "\0", "<a/>"])
def test_a_legend_that_cannot_be_read_costs_only_the_names(tmp_path, classes, text):
    path = write(tmp_path / "lc.tif", classes)
    (tmp_path / "lc.tif.aux.xml").write_text(text, encoding="utf-8")
    assert ZonalSource(path).names[0] == "class 3"


@pytest.mark.parametrize("make, told", [
    (lambda: RNG.random((20, 20)).astype(np.float32), "not whole numbers"),
    (lambda: RNG.integers(0, 9, (3, 20, 20)).astype(np.uint8), "3 bands"),
    (lambda: RNG.integers(0, 3000, (90, 90)).astype(np.uint16), "at most 255 classes"),
    (lambda: RNG.integers(-9, -1, (20, 20)).astype(np.int16), "class numbers are from 0"),
    (lambda: np.zeros((20, 20), np.uint8), "all of its pixels are nodata"),
])
def test_rasters_that_are_no_land_cover_are_refused(tmp_path, make, told):
    path = write(tmp_path / "lc.tif", make(), nodata=0 if told.startswith("all") else None)
    with pytest.raises(RasterError, match=told):
        ZonalSource(path)


def test_another_raster_of_the_same_name_has_another_fingerprint(tmp_path, classes):
    first = ZonalSource(write(tmp_path / "lc.tif", classes)).fingerprint
    assert ZonalSource(str(tmp_path / "lc.tif")).fingerprint == first
    assert ZonalSource(write(tmp_path / "lc.tif", np.where(classes == 3, 4, classes))).fingerprint != first
