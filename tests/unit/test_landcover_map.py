"""The land-cover map of a raster: any raster in, one that programs understand out, with areas that are true."""

from __future__ import annotations

import csv
import json
import multiprocessing
from pathlib import Path

import numpy as np
import pyproj
import pytest
import rasterio
import torch
from kinscape.core.errors import Cancelled, InputError, RasterError, StorageError, WeightsError
from kinscape.core.events import Events
from kinscape.core.jobs.base import run_job
from kinscape.core.jobs.landcover import LandCoverJob
from kinscape.core.landcover import map_raster, overviews
from kinscape.core.landcover.areas import COLUMNS, AreaCounter
from kinscape.core.landcover.histogram import UNKNOWN
from kinscape.core.landcover.legend_files import class_names
from kinscape.core.landcover.mosaic import Lattice
from kinscape.core.landcover.segment import Segmenter
from kinscape.core.landcover.zonal import ZonalSource
from kinscape.core.search.targets import AREAS_HEAD
from landcover_files import save_tiny
from tiny_rasters import write_raster

NAMES = {0: "no data", 1: "water", 2: "bare land", 3: "road", 4: "building", 5: "vegetation"}


@pytest.fixture(autouse=True)
def tiny_model(tmp_path, monkeypatch):
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    monkeypatch.setenv("KINSCAPE_MODELS", str(tmp_path / "models"))
    yield save_tiny(tmp_path / "models", "tiny")
    torch.set_num_threads(threads)


@pytest.fixture
def small_windows(monkeypatch):
    monkeypatch.setattr(map_raster, "Lattice", lambda height, width: Lattice(height, width, 96, 16, 2))


def classify(raster: Path, out: Path, events: Events | None = None, **more):
    return run_job(LandCoverJob(str(raster), str(out), model="tiny", device="cpu", **more), events or Events())


def read(path: str | Path) -> np.ndarray:
    with rasterio.open(path) as image:
        return image.read(1)


# -- what comes out
def test_the_map_has_a_legend_overviews_and_holes(tmp_path, small_windows):
    hole = (slice(40, 90), slice(100, 150))
    raster = write_raster(tmp_path / "r.tif", 600, 520, nodata=0, hole=hole)
    result = classify(raster, tmp_path / "cover.tif")
    with rasterio.open(result.files["map"]) as image:
        numbers = image.read(1)
        assert image.dtypes == ("uint8",) and image.nodata == 0 and image.overviews(1) == [2]
        assert image.profile["tiled"] and image.compression.value == "DEFLATE"
        assert image.colormap(1)[4][:3] == (200, 64, 47) and image.colormap(1)[0][3] == 0
        assert image.crs == rasterio.CRS.from_epsg(32633) and image.transform.a == 1.0
    assert class_names(result.files["map"]) == NAMES
    assert (numbers[hole] == 0).all() and (numbers == 0).sum() == 50 * 50
    assert len(np.unique(numbers)) >= 3, "a random network that says one class tests nothing"
    assert result.summary["nodata_share"] == round(2500 / numbers.size, 6)


def test_the_map_is_a_land_cover_source_of_our_own(tmp_path, small_windows):
    result = classify(write_raster(tmp_path / "r.tif"), tmp_path / "cover.tif")
    source = ZonalSource(result.files["map"])
    present = [row for row in result.summary["classes"] if row["pixels"]]
    assert source.names == tuple(row["name"] for row in present)
    assert source.colours == tuple(result.summary["colours"][row["class"] - 1] for row in present)
    source.close()


def test_the_table_counts_what_the_map_shows(tmp_path, small_windows):
    result = classify(write_raster(tmp_path / "r.tif", 300, 200), tmp_path / "cover.tif")
    counts = np.bincount(read(result.files["map"]).ravel(), minlength=6)
    with open(result.files["areas"], encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == COLUMNS and AREAS_HEAD == ",".join(COLUMNS).encode()
    assert [int(row["pixels"]) for row in rows] == counts[1:].tolist()
    assert [row["name"] for row in rows] == list(NAMES.values())[1:]
    assert sum(float(row["share"]) for row in rows) == pytest.approx(1, abs=1e-5)
    assert result.files["areas"].endswith("cover.areas.csv")


def test_windows_leave_no_trace_in_what_a_pixelwise_network_says(tmp_path, small_windows, monkeypatch):
    """A network that looks at single pixels gives the same map whatever the windows are."""
    raster = write_raster(tmp_path / "r.tif", 400, 330)

    def pixelwise(self, pixels, valid=None):
        return np.stack([np.abs(pixels[:, 0] - level) * -9 for level in (0.1, 0.31, 0.52, 0.71, 0.92)], axis=1)

    monkeypatch.setattr(Segmenter, "logits", pixelwise)
    numbers = read(classify(raster, tmp_path / "cover.tif").files["map"])
    with rasterio.open(raster) as image:
        red = image.read(1) / np.float32(255)
    levels = np.array([0.1, 0.31, 0.52, 0.71, 0.92], np.float32)
    assert np.array_equal(numbers, np.abs(red[..., None] - levels).argmin(axis=-1) + 1)


def test_the_same_job_writes_the_same_map(tmp_path, small_windows):
    raster = write_raster(tmp_path / "r.tif", 200, 150)
    first = Path(classify(raster, tmp_path / "a.tif").files["map"]).read_bytes()
    assert Path(classify(raster, tmp_path / "b.tif").files["map"]).read_bytes() == first


# -- any raster
@pytest.mark.parametrize("what", [{"bands": 4}, {"bands": 1}, {"dtype": "uint16"}, {"dtype": "float32"},
                                  {"crs": "EPSG:4326", "gsd_m": 1e-5, "west": 15.0, "north": 50.0},
                                  {"crs": "EPSG:2263", "gsd_m": 3.0, "west": 990_000.0, "north": 200_000.0}])
def test_bands_types_and_systems_of_any_kind(tmp_path, what):
    result = classify(write_raster(tmp_path / "r.tif", 90, 70, **what), tmp_path / "cover.tif")
    summary = result.summary
    with rasterio.open(result.files["map"]) as image:
        assert image.crs.is_projected and image.shape == (summary["height"], summary["width"])
        assert image.crs.linear_units_factor[1] == 1.0
    assert sum(row["pixels"] for row in summary["classes"]) > 0.9 * summary["width"] * summary["height"] * (
        0.6 if "crs" in what else 1)


def test_finer_imagery_is_brought_to_the_pixels_of_the_training(tmp_path):
    result = classify(write_raster(tmp_path / "r.tif", 256, 192, gsd_m=0.25), tmp_path / "cover.tif")
    assert (result.summary["width"], result.summary["height"]) == (64, 48)
    assert result.summary["gsd_m"] == 1.0 and result.summary["source_gsd_m"] == 0.25


def test_coarser_imagery_keeps_its_pixels_and_the_log_says_what_to_expect(tmp_path):
    events = Heard()
    result = classify(write_raster(tmp_path / "r.tif", 60, 50, gsd_m=5.0), tmp_path / "cover.tif", events)
    assert (result.summary["width"], result.summary["height"]) == (60, 50)
    assert [level for text, level in events.logs if "pixels of 5 m" in text] == ["warning"]


def test_pixels_can_be_chosen_but_not_finer_than_the_raster(tmp_path):
    raster = write_raster(tmp_path / "r.tif", 100, 100)
    assert classify(raster, tmp_path / "a.tif", gsd_m=2.0).summary["width"] == 50
    assert classify(raster, tmp_path / "b.tif", gsd_m=0.1).summary["width"] == 100


def test_a_metre_of_the_training_is_a_metre_on_the_ground_in_web_mercator(tmp_path):
    """At 60 degrees north Web Mercator makes two metres of one."""
    north = pyproj.Transformer.from_crs(4326, 3857, always_xy=True).transform(25, 60)
    raster = write_raster(tmp_path / "r.tif", 200, 200, gsd_m=1.0, crs="EPSG:3857", west=north[0], north=north[1])
    summary = classify(raster, tmp_path / "cover.tif").summary
    assert summary["source_gsd_m"] == pytest.approx(0.5, abs=0.005) and summary["width"] == 101
    area = sum(row["area_m2"] for row in summary["classes"])
    # less what fills no pixel
    assert area == pytest.approx(geodesic_m2("EPSG:3857", north[0], north[1], 200, 200), rel=5e-3)


@pytest.mark.parametrize("crs, west, north", [("EPSG:32633", 500_000, 5_400_000), ("EPSG:32633", 800_000, 1_000_000),
                                              ("EPSG:3857", 2_000_000, 9_000_000), ("EPSG:3301", 540_000, 6_590_000)])
def test_areas_are_those_on_the_ellipsoid(crs, west, north):
    counter = AreaCounter(2, crs, 2.0)
    counter.add(np.full((1000, 700), 2), west, north)
    assert counter.pixels.tolist() == [0, 700_000]
    assert counter.area_m2[1] == pytest.approx(geodesic_m2(crs, west, north, 1400, 2000), rel=2e-5)


def geodesic_m2(crs: str, west: float, north: float, width: float, height: float) -> float:
    """Of a box, by its densified outline on the CRS's own ellipsoid."""
    steps = np.linspace(0, 1, 50)
    zero, one = np.zeros(50), np.ones(50)
    x = west + width * np.concatenate([steps, one, 1 - steps, zero])
    y = north - height * np.concatenate([zero, steps, one, 1 - steps])
    system = pyproj.CRS(crs)
    lon, lat = pyproj.Transformer.from_crs(system, system.geodetic_crs, always_xy=True).transform(x, y)
    return abs(system.get_geod().polygon_area_perimeter(lon, lat)[0])


# -- the segmenter
def test_what_invalid_pixels_hold_changes_nothing():
    segmenter = Segmenter.open("tiny", "cpu")
    rng = np.random.default_rng(0)
    pixels, valid = rng.random((2, 3, 70, 90), np.float32), rng.random((2, 70, 90)) > 0.3
    other = np.where(valid[:, None], pixels, 1 - pixels)
    labels = segmenter.labels(pixels, valid)
    assert np.array_equal(labels, segmenter.labels(other, valid))
    assert (labels[~valid] == UNKNOWN).all() and labels[valid].min() >= 0 and len(np.unique(labels)) > 3
    assert not np.array_equal(labels, segmenter.labels(1 - pixels, valid))


def test_shares_are_counts_of_the_valid_pixels():
    segmenter = Segmenter.open("tiny", "cpu")
    rng = np.random.default_rng(1)
    coarse = rng.random((3, 3, 6, 6), np.float32)
    pixels = coarse.repeat(16, axis=2).repeat(16, axis=3)
    valid = np.ones((3, 96, 96), bool)
    valid[1, :50], valid[2] = False, False
    shares, labels = segmenter.shares(pixels, valid), segmenter.labels(pixels, valid)
    assert shares.dtype == np.float32 and shares.shape == (3, 5)
    for row in (0, 1):
        expected = np.bincount(labels[row][valid[row]], minlength=5) / valid[row].sum()
        np.testing.assert_allclose(shares[row], expected, rtol=1e-6)
    assert shares[2].tolist() == [0] * 5 and segmenter.names == tuple(list(NAMES.values())[1:])


def test_a_tile_is_seen_at_the_pixels_of_the_training(monkeypatch):
    segmenter, seen = Segmenter.open("tiny", "cpu"), []
    logits = Segmenter.logits
    monkeypatch.setattr(Segmenter, "logits", lambda self, p, v=None: seen.append(p.shape[2:]) or logits(self, p, v))
    pixels, valid = np.zeros((1, 3, 256, 128), np.float32), np.ones((1, 256, 128), bool)
    for gsd_m in (0.3, 1.1, 2.0, 100.0, float("nan")):
        assert segmenter.labels(pixels, valid, gsd_m).shape == (1, 256, 128)
    assert seen == [(77, 38), (256, 128), (512, 256), (1024, 512), (256, 128)]


def test_stored_in_half_precision_it_says_nearly_the_same(tiny_model):
    assert tiny_model.manifest.bytes < 0.75 * 4 * sum(t.numel() for t in tiny_model.open_tensors().values())
    assert tiny_model.open_tensors()["head.weight"].dtype == torch.float16


# -- what is refused
def test_a_model_of_another_kind_or_damaged_is_refused(tmp_path, tiny_model):
    with pytest.raises(InputError, match="no land-cover model called 'kinscape'"):
        Segmenter.open("kinscape")
    manifest = json.loads((tiny_model.folder / "manifest.json").read_text())
    for change in ({"network": {"dim": 4000}}, {"colours": ["red"] * 5}, {"gsd_m": -1}, {"network": 7}):
        (tiny_model.folder / "manifest.json").write_text(json.dumps(manifest | change))
        with pytest.raises((InputError, WeightsError)):
            Segmenter.open("tiny")
    (tiny_model.folder / "manifest.json").write_text(json.dumps(manifest | {"classes": ["a", "b"], "colours": None}))
    with pytest.raises(WeightsError, match="does not fit its manifest"):
        Segmenter.open("tiny")


def test_a_foreign_file_is_not_written_over(tmp_path):
    raster = write_raster(tmp_path / "r.tif", 64, 64)
    mine = write_raster(tmp_path / "mine.tif", 64, 64)
    (tmp_path / "notes.csv").write_text("my own notes\n")
    before = mine.read_bytes()
    for out, areas in ((mine, ""), (raster, ""), (tmp_path / "cover.tif", str(tmp_path / "notes.csv")),
                       (tmp_path / "cover.png", "")):
        with pytest.raises(InputError):
            classify(raster, out, areas=areas)
    assert mine.read_bytes() == before and not (tmp_path / "cover.tif").exists()
    assert (tmp_path / "notes.csv").read_text() == "my own notes\n"


def test_a_raster_that_lies_nowhere_is_refused(tmp_path):
    with pytest.raises(RasterError, match="no coordinate reference system"):
        classify(write_raster(tmp_path / "r.tif", crs=None), tmp_path / "cover.tif")
    with pytest.raises(InputError, match="pixels of -1"):
        classify(write_raster(tmp_path / "r.tif"), tmp_path / "cover.tif", gsd_m=-1.0)


def test_cancelling_leaves_the_earlier_map(tmp_path, small_windows):
    raster = write_raster(tmp_path / "r.tif", 400, 400)
    result = classify(raster, tmp_path / "cover.tif")
    before = {role: Path(path).read_bytes() for role, path in result.files.items()}
    with pytest.raises(Cancelled):
        classify(raster, tmp_path / "cover.tif", StopAt(7))
    with pytest.raises(Cancelled):
        classify(raster, tmp_path / "cover.tif", StopAt(0, "overviews"))
    assert {role: Path(path).read_bytes() for role, path in result.files.items()} == before
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "cover.areas.csv", "cover.tif", "cover.tif.aux.xml", "models", "r.tif"]


def test_progress_reaches_the_end(tmp_path, small_windows):
    events = Heard()
    classify(write_raster(tmp_path / "r.tif", 300, 250), tmp_path / "cover.tif", events)
    windows = [p for p in events.seen if p.stage == "land cover"]
    assert windows[-1].done == windows[-1].total == len(windows) > 9


class Heard(Events):
    def __init__(self) -> None:
        super().__init__()
        self.logs, self.seen = [], []

    def on_log(self, text, level) -> None:
        self.logs.append((text, level))

    def on_progress(self, progress) -> None:
        self.seen.append(progress)


class StopAt(Events):
    def __init__(self, done: int, stage: str = "land cover") -> None:
        super().__init__()
        self._done, self._stage = done, stage

    def on_progress(self, progress) -> None:
        if progress.stage == self._stage and progress.done >= self._done:
            self.cancel()


def test_overviews_of_a_large_map_are_those_of_a_small_one_and_stop_when_asked(tmp_path, monkeypatch):
    whole, apart = write_raster(tmp_path / "a.tif", 1100, 700, bands=1), tmp_path / "b.tif"
    apart.write_bytes(whole.read_bytes())
    overviews.add_overviews(str(whole), 1100, 700, Events())
    monkeypatch.setattr(overviews, "MANY_PIXELS", 0)
    overviews.add_overviews(str(apart), 1100, 700, Events())
    for level in range(2):
        with rasterio.open(whole, overview_level=level) as one, rasterio.open(apart, overview_level=level) as other:
            assert np.array_equal(one.read(), other.read())
    started = []
    begin = multiprocessing.context.SpawnProcess.start
    monkeypatch.setattr(multiprocessing.context.SpawnProcess, "start", lambda p: (begin(p), started.append(p))[0])

    class Stop(Events):
        @property
        def is_cancelled(self) -> bool:
            return bool(started)

    with pytest.raises(Cancelled):
        overviews.add_overviews(str(write_raster(tmp_path / "c.tif", 1100, 700, bands=1)), 1100, 700, Stop())
    assert len(started) == 1 and not started[0].is_alive()
    with pytest.raises(StorageError, match="overviews"):
        overviews.add_overviews(str(tmp_path / "none.tif"), 1100, 700, Events())
