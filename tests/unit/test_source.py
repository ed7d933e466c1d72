"""What a raster is: described rightly, or refused with the file and the reason."""

from __future__ import annotations

import math
import os
import subprocess
import sys

import numpy as np
import pyproj
import pytest
import rasterio
from data import data_dir
from kinscape.core.errors import RasterError
from kinscape.core.raster import dates
from kinscape.core.raster.source import choose_bands, describe, open_raster, require_georeference
from kinscape.core.synthetic_files import make_broken, pattern, write_raster, write_vrt
from rasterio.transform import from_origin


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    return make_broken(tmp_path_factory.mktemp("odd files"))


def test_a_plain_raster_is_described(files):
    info = describe(files["plain"])
    assert (info.width, info.height, info.bands, info.dtype) == (256, 256, 3, "uint8")
    assert info.bounds == (500000.0, 5399744.0, 500256.0, 5400000.0)
    assert info.gsd_m == pytest.approx(1.0)
    assert pyproj.CRS.from_wkt(info.crs).to_epsg() == 32633
    assert info.files == (files["plain"],) and info.color == ("red", "green", "blue") and info.date == ""
    require_georeference(info)


@pytest.mark.parametrize("name, text", [
    ("truncated", "cut short"), ("truncated_head", "cut short"), ("not_a_raster", "not a raster"), ("empty", "empty"),
    ("complex", "complex")])
def test_unusable_files_are_named_with_the_reason(files, name, text):
    with pytest.raises(RasterError, match=text) as caught:
        describe(files[name])
    assert os.path.basename(files[name]) in str(caught.value) and caught.value.hint


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    with pytest.raises(RasterError, match="no such file.*gone.tif"):
        describe(str(tmp_path / "gone.tif"))
    with pytest.raises(RasterError, match="folder"):
        describe(str(tmp_path))


@pytest.mark.parametrize("name", ["no_crs", "no_georeference"])
def test_a_missing_georeference_is_told_only_where_it_is_needed(files, name):
    info = describe(files[name])
    assert info.crs == "" and info.gsd_m is None
    with pytest.raises(RasterError, match="no coordinate reference system"):
        require_georeference(info)


def test_a_local_crs_is_refused(tmp_path):
    path = write_raster(str(tmp_path / "site.tif"), pattern(), crs='LOCAL_CS["site",UNIT["metre",1]]')
    with pytest.raises(RasterError, match="local"):
        describe(path)


def test_heights_are_dropped_from_a_compound_crs(tmp_path):
    path = write_raster(str(tmp_path / "compound.tif"), pattern(), crs="EPSG:25833+7837")
    assert pyproj.CRS.from_wkt(describe(path).crs).to_epsg() == 25833


def test_gsd_of_a_geographic_raster_is_geodesic(files):
    info = describe(files["geographic"])
    x, y = (info.bounds[0] + info.bounds[2]) / 2, (info.bounds[1] + info.bounds[3]) / 2
    geod = pyproj.Geod(ellps="WGS84")
    east = geod.inv(x, y, x + 1.36e-5, y)[2]
    north = geod.inv(x, y, x, y + 8.99e-6)[2]
    assert info.gsd_m == pytest.approx(math.sqrt(east * north), rel=1e-6)


def test_gsd_in_feet_is_given_in_metres(files):
    assert describe(files["feet"]).gsd_m == pytest.approx(3.28 * 1200 / 3937, rel=1e-9)


def test_bounds_of_a_rotated_raster_hold_its_corners(files):
    info = describe(files["rotated"])
    with rasterio.open(files["rotated"]) as dataset:
        corners = np.array([dataset.transform * c for c in ((0, 0), (256, 0), (256, 256), (0, 256))])
    np.testing.assert_allclose(info.bounds, [*corners.min(axis=0), *corners.max(axis=0)])
    assert info.gsd_m == pytest.approx(1.0)


def test_a_palette_is_seen_as_its_colours(files):
    info = describe(files["palette"])
    assert info.color == ("red", "green", "blue")
    with open_raster(files["palette"]) as seen, rasterio.open(files["palette"]) as raw:
        table = np.array([raw.colormap(1)[i][:3] for i in range(8)])
        np.testing.assert_array_equal(seen.read(), table[raw.read(1)].transpose(2, 0, 1))


def test_vrt_members_are_among_the_files(files, tmp_path):
    members = [files["plain"], write_raster(str(tmp_path / "second.tif"), pattern(1))]
    path = write_vrt(str(tmp_path / "both.vrt"), [(members[0], 0, 0), (members[1], 256, 0)], 512, 256)
    assert set(describe(path).files) == {path, *members}
    with open_raster(path) as dataset:
        np.testing.assert_array_equal(dataset.read()[:, :, 256:], pattern(1))


# -- bands
@pytest.mark.parametrize("name, bands", [("plain", (1, 2, 3)), ("one_band", (1,)), ("rgba", (1, 2, 3)),
                                         ("palette", (1, 2, 3))])
def test_default_bands(files, name, bands):
    assert choose_bands(describe(files[name])) == bands


def test_named_colours_come_before_order(tmp_path):
    path = write_raster(str(tmp_path / "bgr.tif"), np.concatenate([pattern(), pattern()[:1]]))
    with rasterio.open(path, "r+") as dataset:
        c = rasterio.enums.ColorInterp
        dataset.colorinterp = [c.blue, c.green, c.red, c.undefined]
    assert choose_bands(describe(path)) == (3, 2, 1)


def test_two_bands_are_read_as_grey(tmp_path):
    assert choose_bands(describe(write_raster(str(tmp_path / "two.tif"), pattern()[:2]))) == (1,)


@pytest.mark.parametrize("bands, text", [((1, 2, 5), "band 5 does not exist"), ((1, 2), "2 bands were chosen"),
                                         ((0,), "band 0"), ((1, 2, 4), "alpha")])
def test_wrong_bands_are_refused_with_file_and_counts(files, bands, text):
    with pytest.raises(RasterError, match=text) as caught:
        choose_bands(describe(files["rgba"]), bands)
    assert "rgba.tif" in str(caught.value)


def test_chosen_bands_keep_their_order(files):
    assert choose_bands(describe(files["rgba"]), (3, 2, 1)) == (3, 2, 1)


# -- dates
@pytest.mark.parametrize("name, date", [
    ("m_4709963_se_14_1_20090818.tif", "2009-08-18"), ("1990.tif", "1990-01-01"),
    ("ortho_2021-05-03_v2.tif", "2021-05-03"),
    ("ortho 2021_05_03.tif", "2021-05-03"), ("S2A_20180702T103021_TCI.jp2", "2018-07-02"),
    ("mosaic_202106.tif", "2021-06-01"),
    ("mosaic_2021-06.tif", "2021-06-01"), ("tile_20211399.tif", ""), ("area_3857.tif", ""), ("x12345678.tif", ""),
    ("dop20_33_1866.tif", ""), ("harbour_town_20cm.tif", ""), ("img_2150.tif", ""), ("p2020.tif", "2020-01-01"),
    ("20190101_to_20200202.tif", "2020-02-02")])
def test_dates_in_file_names(name, date):
    assert dates.from_name(name) == date


def test_a_tag_comes_before_the_name_and_the_files_time_never_counts(tmp_path):
    path = write_raster(str(tmp_path / "x_2001.tif"), pattern())
    assert describe(path).date == "2001-01-01"
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(TIFFTAG_DATETIME="2015:07:30 12:00:00")
    assert describe(path).date == "2015-07-30"
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(TIFFTAG_DATETIME="0000:00:00 00:00:00")
    assert describe(path).date == "2001-01-01"
    assert describe(write_raster(str(tmp_path / "undated.tif"), pattern())).date == ""


def test_real_rasters_are_described():
    naip = describe(str(data_dir("rasters", "naip", "m_4709963_se_14_1_20090818.tif")))
    assert (naip.date, naip.gsd_m, naip.bands) == ("2009-08-18", 5.0, 4)
    landsat = describe(str(data_dir("rasters", "landsat", "1990.tif")))
    assert landsat.date == "1990-01-01" and 88 < landsat.gsd_m < 91
    assert pyproj.CRS.from_wkt(landsat.crs).to_epsg() == 4326


def test_a_raster_beyond_the_earth_has_no_gsd(tmp_path):
    path = write_raster(str(tmp_path / "off.tif"), pattern(), crs="EPSG:32633", transform=from_origin(1e12, 1e12, 1, 1))
    assert describe(path).width == 256


def test_a_picture_without_georeference_is_opened_in_silence_in_every_thread(tmp_path):
    path = make_broken(tmp_path)["no_georeference"]
    code = (
        "import sys; from concurrent.futures import ThreadPoolExecutor\n"
        "from kinscape.core.raster.source import describe\n"
        "list(ThreadPoolExecutor(2).map(describe, [sys.argv[1]] * 8))\n"
    )
    done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
