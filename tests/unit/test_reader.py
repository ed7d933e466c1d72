"""Reading on the ground: the right pixels at the right place, from any CRS, and only the valid ones."""

from __future__ import annotations

import math
import os
import subprocess
import sys

import numpy as np
import pyproj
import pytest
import rasterio
import shapely
from kinscape.core.errors import InputError, RasterError
from kinscape.core.raster.reader import SourceReader
from kinscape.core.raster.resample import Target
from kinscape.core.raster.source import choose_bands, describe
from kinscape.core.raster.stretch import Stretch, fit, identity
from kinscape.core.synthetic_files import CRS, ORIGIN, make_broken, pattern, write_raster, write_vrt
from rasterio.transform import from_origin

WEST, NORTH = ORIGIN
OBLIQUE = ("+proj=omerc +lat_0=47 +lonc=12 +alpha=35 +gamma=35 +k=1 +x_0=0 +y_0=0 +datum=WGS84 +units=m +type=crs")


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    return make_broken(tmp_path_factory.mktemp("odd files"))


def reader_of(path, crs=CRS, bands=(), stretch=None) -> SourceReader:
    bands = choose_bands(describe(path), bands)
    return SourceReader(path, crs, bands, stretch or fit(path, bands))


def ramps(path, size=200, **options):
    """Band 1 grows by 1 a column, band 2 by 1 a row, band 3 is flat; float, so that positions can be read off."""
    rows, cols = np.mgrid[:size, :size].astype(np.float32)
    return write_raster(str(path), np.stack([cols, rows, np.full_like(rows, 7)]), **options)


RAMP_STRETCH = Stretch((0.0,) * 3, (1000.0,) * 3)


# -- direct reads
def test_aligned_pixels_are_copied(files):
    with reader_of(files["plain"]) as reader:
        patch = reader.read((WEST + 20, NORTH - 90, WEST + 84, NORTH - 40), 1.0)
    np.testing.assert_allclose(patch.pixels, pattern()[:, 40:90, 20:84] / 255, atol=1e-6)
    assert patch.valid.all() and patch.hole_share == 0 and patch.pixels.dtype == np.float32


def test_coarser_pixels_are_averages(files):
    with reader_of(files["plain"]) as reader:
        patch = reader.read((WEST, NORTH - 256, WEST + 256, NORTH), 4.0)
    means = pattern().reshape(3, 64, 4, 64, 4).mean(axis=(2, 4))
    np.testing.assert_allclose(patch.pixels * 255, means, atol=0.51)


@pytest.mark.parametrize("gsd, tolerance", [(1.0, 1e-3), (0.3, 1e-3), (1.5625, 0.1), (2.0, 1e-3), (7.3, 0.1)])
def test_fractional_windows_lie_where_they_should(tmp_path, gsd, tolerance):
    path = ramps(tmp_path / "ramp.tif")
    x0, y1, n = WEST + 30.37, NORTH - 21.81, 20
    with reader_of(path, stretch=RAMP_STRETCH) as reader:
        patch = reader.read((x0, y1 - n * gsd, x0 + n * gsd, y1), gsd)
    centres = (np.arange(n) + 0.5) * gsd - 0.5
    np.testing.assert_allclose(patch.pixels[0].mean(axis=0) * 1000, 30.37 + centres, atol=tolerance)
    np.testing.assert_allclose(patch.pixels[1].mean(axis=1) * 1000, 21.81 + centres, atol=tolerance)


def test_ground_outside_the_raster_is_not_valid(files):
    with reader_of(files["plain"]) as reader:
        patch = reader.read((WEST - 32, NORTH - 32, WEST + 32, NORTH + 32), 1.0)
        beyond = reader.read((WEST + 5000, NORTH, WEST + 5064, NORTH + 64), 1.0)
    expected = np.zeros((64, 64), bool)
    expected[32:, 32:] = True
    np.testing.assert_array_equal(patch.valid, expected)
    assert (patch.pixels[:, ~expected] == 0).all() and patch.hole_share == 0.75
    np.testing.assert_allclose(patch.pixels[:, 32:, 32:], pattern()[:, :32, :32] / 255, atol=1e-6)
    assert beyond.hole_share == 1.0


def test_one_band_is_repeated_to_three(files):
    with reader_of(files["one_band"]) as reader:
        patch = reader.read((WEST, NORTH - 64, WEST + 64, NORTH), 1.0)
    assert patch.pixels.shape == (3, 64, 64)
    assert (patch.pixels[0] == patch.pixels[1]).all() and (patch.pixels[0] == patch.pixels[2]).all()


def test_chosen_bands_come_in_their_order(files):
    with reader_of(files["plain"], bands=(3, 1, 2)) as reader:
        patch = reader.read((WEST, NORTH - 64, WEST + 64, NORTH), 1.0)
    np.testing.assert_allclose(patch.pixels, pattern()[[2, 0, 1], :64, :64] / 255, atol=1e-6)


def test_the_stretch_is_the_same_for_every_tile(files):
    stretch = fit(files["uint16"], (1, 2, 3))
    with reader_of(files["uint16"], stretch=stretch) as reader:
        left = reader.read((WEST, NORTH - 64, WEST + 64, NORTH), 1.0)
        both = reader.read((WEST, NORTH - 64, WEST + 128, NORTH), 1.0)
    np.testing.assert_allclose(both.pixels[:, :, :64], left.pixels, atol=1e-6)
    raw = pattern()[:, :64, :64] * 40.0 + 1000
    lo, hi = (np.array(v)[:, None, None] for v in (stretch.lo, stretch.hi))
    np.testing.assert_allclose(left.pixels, np.clip((raw - lo) / (hi - lo), 0, 1), atol=1e-5)


# -- what counts
@pytest.mark.parametrize("name", ["rgba", "masked", "nodata"])
@pytest.mark.parametrize("crs", [CRS, "EPSG:25833", "EPSG:32632"])
@pytest.mark.parametrize("gsd", [1.0, 2.0, 8.0])
def test_holes_are_found_in_every_crs_and_at_every_resolution(files, name, crs, gsd):
    with reader_of(files[name], crs) as reader, reader_of(files["plain"], crs) as whole:
        patch, all_of_it = reader.read(reader.bounds, gsd), whole.read(reader.bounds, gsd)
    shares = patch.valid.sum() / all_of_it.valid.sum()
    assert shares == pytest.approx(0.5, abs=0.03)
    inner = patch.valid & all_of_it.valid
    assert inner.sum() > 0.95 * patch.valid.sum()
    # holes leak nothing into their neighbours: what is valid looks like the raster without holes (a warp interpolates)
    differences = np.abs(patch.pixels - all_of_it.pixels).max(axis=0)[inner]
    assert np.quantile(differences, 0.9) < 0.01


@pytest.mark.parametrize("crs", [CRS, "EPSG:32632"])
def test_nan_is_a_hole(files, crs):
    with reader_of(files["float_nan"], crs) as reader, reader_of(files["plain"], crs) as whole:
        patch, all_of_it = reader.read(reader.bounds, 1.0), whole.read(reader.bounds, 1.0)
    assert np.isfinite(patch.pixels).all()
    assert patch.valid.sum() / all_of_it.valid.sum() == pytest.approx(0.75, abs=0.02)


def test_8_bit_nodata_needs_all_bands(tmp_path):
    picture = pattern()
    picture[0, :64] = 0  # no red: a colour, no hole
    picture[:, 64:128] = 0
    path = write_raster(str(tmp_path / "dark.tif"), picture, nodata=0)
    for crs in (CRS, "EPSG:25833"):
        with reader_of(path, crs) as reader:
            patch = reader.read((WEST, NORTH - 256, WEST + 256, NORTH), 1.0)
        assert patch.valid[5:60, 5:-5].all() and not patch.valid[68:124].any() and patch.valid[132:250, 5:-5].all()


def test_other_nodata_spoils_the_pixel_in_any_band(tmp_path):
    picture = pattern().astype(np.int16)
    picture[1, :64] = -9999
    path = write_raster(str(tmp_path / "missing.tif"), picture, nodata=-9999)
    for crs in (CRS, "EPSG:25833"):
        with reader_of(path, crs) as reader:
            patch = reader.read((WEST, NORTH - 256, WEST + 256, NORTH), 1.0)
        assert not patch.valid[3:60, 5:-5].any() and patch.valid[68:250, 5:-5].all()


# -- other CRS, other directions
def cross_centre(patch) -> tuple[float, float]:
    """(column, row) of the middle of the bright cross, in pixels of the patch."""
    bright = (patch.pixels.min(axis=0) > 0.87) & patch.valid
    rows, cols = np.nonzero(bright)
    return cols.mean() + 0.5, rows.mean() + 0.5


@pytest.mark.parametrize("name", ["plain", "rotated", "south_up", "gcps", "geographic", "feet", "spaces"])
@pytest.mark.parametrize("crs", ["own", "EPSG:3857", "EPSG:3035", OBLIQUE, "custom WKT"])
@pytest.mark.parametrize("gsd", [0.5, 1.0])
def test_a_mark_is_found_at_its_ground_position(files, name, crs, gsd):
    if name == "feet" and crs in (OBLIQUE, "custom WKT"):
        pytest.skip("New York lies beyond a European oblique Mercator")
    with rasterio.open(files[name]) as dataset:
        affine, own = dataset.transform, dataset.crs
        if name == "gcps":
            affine, own = from_origin(*ORIGIN, 1, 1), rasterio.CRS.from_user_input(CRS)
        row = 256 - 64.5 if name == "south_up" else 64.5  # the pattern's cross, pixel centres
        x, y = affine * (192.5, row)
    target = {"own": own.to_wkt() if own.is_projected else "EPSG:32633",
              "custom WKT": pyproj.CRS.from_proj4(OBLIQUE).to_wkt()}.get(crs, crs)
    x, y = pyproj.Transformer.from_crs(own.to_wkt(), target, always_xy=True).transform(x, y)
    unit = 1.0
    if crs == "EPSG:3857":
        unit = 1.5  # a metre on the ground is about 1.5 on the map there
    if name == "feet" and crs == "own":
        unit = 3.28
    step = gsd * unit
    with reader_of(files[name], target) as reader:
        patch = reader.read((x - 20 * unit, y - 20 * unit, x + 20 * unit, y + 20 * unit), step)
    col, row = cross_centre(patch)
    n = patch.valid.shape[0]
    assert math.hypot(col - n / 2, row - n / 2) < max(0.75, 0.75 / gsd)  # pixels: of the target, or of the source


@pytest.mark.parametrize("reduction", [1.0, 1.5625, 4.0, 11.0])
def test_the_warp_is_the_direct_reads_twin(files, reduction):
    target = Target.of_bounds((WEST + 10.0, NORTH - 10 - 20 * 11, WEST + 10 + 20 * 11, NORTH - 10.0), reduction)
    with reader_of(files["plain"]) as reader:
        direct = reader.read_target(target, reduction)
        assert reader._is_direct
        reader._is_direct = False
        warped = reader.read_target(target, reduction)
    assert (direct.valid == warped.valid).mean() > 0.99
    assert np.abs(direct.pixels - warped.pixels).mean() < 0.006


def test_a_warp_of_a_finer_source_takes_averages(files):
    """8x coarser through another CRS: no aliasing, the mean of the raster is kept."""
    with reader_of(files["plain"], "EPSG:25833") as reader:
        coarse = reader.read(reader.bounds, 8.0)
    means = pattern().reshape(3, 32, 8, 32, 8).mean(axis=(2, 4)) / 255
    assert np.abs(coarse.pixels - means)[:, 1:-1, 1:-1].max() < 0.03


def test_two_dates_of_one_ground_give_one_picture(tmp_path):
    """The same ground in UTM and in degrees, read on one grid: equal but for the double resampling."""
    rng = np.random.default_rng(3)
    smooth = np.kron(rng.uniform(60, 200, (3, 16, 16)), np.ones((16, 16))).astype(np.uint8)
    utm = write_raster(str(tmp_path / "utm.tif"), smooth)
    with rasterio.open(utm) as dataset:
        from rasterio.vrt import WarpedVRT
        with WarpedVRT(dataset, crs="EPSG:4326", resampling=rasterio.enums.Resampling.bilinear) as seen:
            degrees = write_raster(str(tmp_path / "degrees.tif"), seen.read(), crs="EPSG:4326",
                                   transform=seen.transform)
    box = (WEST + 40, NORTH - 200, WEST + 200, NORTH - 40)
    with reader_of(utm) as first, reader_of(degrees) as second:
        one, two = first.read(box, 1.0), second.read(box, 1.0)
    assert np.median(np.abs(one.pixels - two.pixels)) < 0.004
    assert np.abs(one.pixels - two.pixels).mean() < 0.02


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:32661", "EPSG:32633", "EPSG:3035", "EPSG:6933"])
def test_a_world_raster_can_be_read_in_any_crs_without_exceptions(tmp_path, crs):
    rows, _ = np.mgrid[:180, :360]
    path = write_raster(str(tmp_path / "world.tif"), np.stack([rows.astype(np.uint8) + 20] * 3), crs="EPSG:4326",
                        transform=from_origin(-180, 90, 1, 1))
    with reader_of(path, crs) as reader:
        xmin, ymin, xmax, ymax = reader.bounds
        assert np.isfinite(reader.bounds).all() and xmax > xmin and ymax > ymin
        whole = reader.read(reader.bounds, max(xmax - xmin, ymax - ymin) / 200)
        far = reader.read((xmax + 1e7, ymax + 1e7, xmax + 2e7, ymax + 2e7), 1e5)
    assert whole.valid.any() and far.valid.shape == (100, 100)


def test_a_raster_across_the_antimeridian_is_read(tmp_path):
    path = write_raster(str(tmp_path / "fiji.tif"), pattern(), crs="EPSG:4326",
                        transform=from_origin(179.9, -17, 0.001, 0.001))
    with reader_of(path, "EPSG:32701") as reader:
        patch = reader.read(reader.bounds, 110.0)
    assert patch.hole_share < 0.1


def test_footprint_is_the_raster_s_outline(files):
    with reader_of(files["plain"]) as reader:
        assert reader.footprint().equals(shapely.box(WEST, NORTH - 256, WEST + 256, NORTH))
    with reader_of(files["rotated"]) as reader:
        outline, (xmin, ymin, xmax, ymax) = reader.footprint(), reader.bounds
        assert outline.area == pytest.approx(256**2, rel=1e-6)
        assert shapely.box(xmin, ymin, xmax, ymax).area > 1.5 * outline.area


# -- errors
@pytest.mark.parametrize("crs", [CRS, "EPSG:25833"])
def test_damaged_pixels_are_an_error_with_file_and_position(files, crs):
    text = "damaged.tif.* x 500.*cut short"
    with reader_of(files["damaged"], crs) as reader, pytest.raises(RasterError, match=text):
        reader.read((WEST, NORTH - 256, WEST + 256, NORTH), 1.0)


def test_a_file_cut_after_it_was_opened_is_an_error(tmp_path):
    path = write_raster(str(tmp_path / "cut.tif"), np.repeat(np.repeat(pattern(), 4, 1), 4, 2), tiled=True)
    with reader_of(path) as reader:
        with open(path, "r+b") as file:
            file.truncate(os.path.getsize(path) // 2)
        with pytest.raises(RasterError, match="cut.tif"):
            reader.read(reader.bounds, 1.0)


def test_a_vrt_whose_member_is_gone_names_the_member(files):
    with pytest.raises(RasterError, match="gone.tif"):
        with SourceReader(files["missing_member"], CRS, (1,), identity(1)) as reader:
            reader.read(reader.bounds, 1.0)


@pytest.mark.parametrize("name", ["no_crs", "no_georeference", "truncated", "not_a_raster"])
def test_files_without_ground_or_pixels_do_not_open(files, name):
    with pytest.raises(RasterError, match=os.path.basename(files[name])):
        SourceReader(files[name], CRS, (1, 2, 3), identity(3))


def test_an_absurd_number_of_pixels_is_refused(files):
    with reader_of(files["plain"]) as reader, pytest.raises(InputError, match="smaller area"):
        reader.read(reader.bounds, 0.001)


# -- size does not matter
def test_memory_does_not_depend_on_the_size_of_the_raster(tmp_path):
    """A few blocks of a 100,000 x 100,000 pixel mosaic, own CRS and warped, in a process of their own."""
    member = write_raster(str(tmp_path / "member.tif"), np.tile(pattern(), (1, 4, 4)), tiled=True, compress="deflate")
    places = [(member, c * 1024, r * 1024) for r in range(97) for c in range(97)]
    vrt = write_vrt(str(tmp_path / "big.vrt"), places, 100_000, 100_000)
    script = (
        "import sys\n"
        "from kinscape.core.archive.memory import peak_rss_mb\n"
        "from kinscape.core.raster.reader import SourceReader\n"
        "from kinscape.core.raster.stretch import identity\n"
        "for crs in ('EPSG:32633', 'EPSG:25832'):\n"
        "    with SourceReader(sys.argv[1], crs, (1, 2, 3), identity(3)) as reader:\n"
        "        x, y = reader.footprint().centroid.coords[0]\n"
        "        for k, gsd in enumerate((1.0, 1.0, 1.5, 12.0)):\n"
        "            half = 512 * gsd\n"
        "            patch = reader.read((x - half + 3000 * k, y - half, x + half + 3000 * k, y + half), gsd)\n"
        "            assert patch.hole_share < 0.01, patch.hole_share\n"
        "print(peak_rss_mb())\n")
    done = subprocess.run([sys.executable, "-c", script, vrt], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert float(done.stdout) < 450  # MB, of which the libraries take about 120
