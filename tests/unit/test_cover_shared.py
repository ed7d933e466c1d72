"""Land cover of overlapping tiles computed once for a block is what each tile gives by itself; in processes, too."""

from __future__ import annotations

import os
import time

import numpy as np
import pytest
import rasterio
from kinscape.core.archive import cover_work, crew
from kinscape.core.archive.cover_maps import CellMaps, NetMaps
from kinscape.core.archive.store import Archive
from kinscape.core.errors import Cancelled, EngineError
from kinscape.core.events import Events
from kinscape.core.jobs import run_job
from kinscape.core.jobs.cover import CoverJob
from kinscape.core.jobs.index import IndexJob
from kinscape.core.landcover import zonal
from kinscape.core.landcover.histogram import histograms_of_labels, window_histograms
from kinscape.core.landcover.sources import NetSource, PixelSource
from kinscape.core.landcover.words import WordsSource, learn, mean_colours
from kinscape.core.landcover.zonal import ZonalSource
from rasterio.transform import from_origin
from rasterio.warp import transform_bounds
from tiny_rasters import WEST, QuadrantEncoder, use_encoder, write_raster

CRS, NORTH = "EPSG:32633", 5_400_000.0
SIZE, STRIDE = 64, 32
RNG = np.random.default_rng(3)


def scene(side=320):
    """Fields of plain colours with a little noise, and a hole."""
    plain = np.kron(RNG.random((3, side // 80, side // 80)), np.ones((80, 80)))
    pixels = (plain + RNG.normal(0, 0.02, (3, side, side))).clip(0, 1).astype(np.float32)
    valid = np.ones((side, side), bool)
    valid[100:140, 200:260] = False
    return pixels, valid


def words_of(maps, pixels, valid):
    found, known = maps.maps(pixels[None], valid[None])
    colours = mean_colours(pixels[None], valid[None], known.shape[1:])
    return WordsSource(maps, learn(found.reshape(-1, found.shape[-1]), colours.reshape(-1, 3), maps.fingerprint, 8))


def both(source, wanted=None):
    """(shared, tile by tile) of all windows, as (R, C, c) int."""
    pixels, valid = scene()
    wanted = np.ones((9, 9), bool) if wanted is None else wanted
    return tuple(way(pixels, valid, 1.0, SIZE, STRIDE, wanted).astype(int)
                 for way in (source.block, lambda *a: PixelSource.block(source, *a)))


@pytest.mark.parametrize("size, stride", [(64, 32), (60, 24), (7, 3), (32, 32)])
def test_windows_of_one_map_are_counted_as_each_by_itself(size, stride):
    labels = RNG.integers(-1, 6, (130, 150))
    shape = ((130 - size) // stride + 1, (150 - size) // stride + 1)
    wanted = RNG.random(shape) < 0.7
    found = window_histograms(labels, 6, size, stride, wanted)
    for r, c in np.ndindex(shape):
        part = labels[r * stride:r * stride + size, c * stride:c * stride + size]
        assert np.array_equal(found[r, c], histograms_of_labels(part[None], 6)[0] * wanted[r, c])


def test_words_on_cells_are_exactly_those_of_each_tile():
    shared, alone = both(words_of(CellMaps(), *scene()))
    assert np.array_equal(shared, alone) and shared.any()
    some = RNG.random((9, 9)) < 0.6
    shared, alone = both(words_of(CellMaps(), *scene()), some)
    assert np.array_equal(shared, alone) and not shared[~some].any()


class ByBrightness:
    """A network that looks at single pixels: no surroundings count."""

    names, colours, fingerprint = ("dark", "middle", "bright"), ("#000000",) * 3, "n" * 64
    seen_px = 0

    def zoom(self, _gsd_m):
        return 1.0

    def labels(self, pixels, valid, _gsd_m=np.nan):
        self.seen_px += valid.size
        return np.where(valid, np.digitize(pixels.mean(axis=1), [0.4, 0.6]), -1)


def test_a_network_without_surroundings_gives_exactly_the_same(monkeypatch):
    net = ByBrightness()
    monkeypatch.setattr("kinscape.core.landcover.sources._PIECE_PX", 64)  # many pieces
    shared, alone = both(NetSource(net))
    assert np.array_equal(shared, alone) and (shared.sum(axis=2) < 255).any()


def test_a_network_sees_a_block_once():
    net = ByBrightness()
    pixels, valid = scene()
    NetSource(net).block(pixels, valid, 1.0, SIZE, STRIDE, np.ones((9, 9), bool))
    assert net.seen_px == valid.size


def test_a_few_scattered_tiles_are_seen_alone():
    net, wanted = ByBrightness(), np.zeros((9, 9), bool)
    wanted[0, 0] = wanted[8, 8] = True
    pixels, valid = scene()
    NetSource(net).block(pixels, valid, 1.0, SIZE, STRIDE, wanted)
    assert net.seen_px == 2 * (SIZE + 32) ** 2  # with their mirrored edge


def test_words_on_a_networks_maps_differ_little_and_not_on_smooth_ground():
    torch = pytest.importorskip("torch")
    from kinscape.core.encoders.tkanet import TkaNet

    torch.manual_seed(0)
    maps = NetMaps(TkaNet(), (0.5,) * 3, (0.25,) * 3, "")
    pixels, valid = scene()
    found, known = maps.block(pixels, valid, lambda: None)
    assert found.shape == (40, 40, 128) and known.shape == (40, 40) and not known[14, 27]
    source = words_of(maps, *scene())
    shared, alone = both(source)
    assert (np.abs(shared - alone).sum(axis=2) / 510).mean() < 0.25
    plain = np.full((3, 320, 320), 0.3, np.float32)
    flat = [way(plain, np.ones((320, 320), bool), 1.0, SIZE, STRIDE, np.ones((9, 9), bool))[2:7, 2:7]
            for way in (source.block, lambda *a: PixelSource.block(source, *a))]
    assert np.array_equal(*flat)


def write_classes(path, gsd_m=1.0, crs=CRS, west=WEST, north=NORTH, side=512):
    classes = np.kron(RNG.integers(1, 6, (side // 16, side // 16)), np.ones((16, 16))).astype(np.uint8)
    classes[50:90, 60:100] = 0
    with rasterio.open(path, "w", driver="GTiff", width=side, height=side, count=1, dtype="uint8", nodata=0, crs=crs,
                       transform=from_origin(west, north, gsd_m, gsd_m), tiled=True) as file:
        file.write(classes, 1)
    return str(path)


@pytest.mark.parametrize("gsd_m, crs", [(1.0, CRS), (10.0, CRS), (1.0, "EPSG:32634")])
def test_rectangles_read_at_once_are_exactly_those_read_alone(tmp_path, gsd_m, crs):
    source = ZonalSource(write_classes(tmp_path / "lc.tif", gsd_m, CRS))
    low = np.stack(np.meshgrid(np.arange(30), np.arange(30)), -1).reshape(-1, 2) * 17.3 + [WEST - 40, NORTH - 560]
    boxes = np.hstack([low, low + 50.0])
    if crs != CRS:
        boxes = np.array([transform_bounds(CRS, crs, *b) for b in boxes])
    together = source.histograms(boxes, crs)
    alone = np.concatenate([source.histograms(box[None], crs) for box in boxes])
    assert np.array_equal(together, alone) and together.any()


def test_rectangles_close_together_are_read_at_once(tmp_path, monkeypatch):
    source, reads, plain = ZonalSource(write_classes(tmp_path / "lc.tif")), [], zonal._read_all
    monkeypatch.setattr(zonal, "_read_all", lambda view, rows, looked: reads.append(rows) or plain(view, rows, looked))
    low = np.stack(np.meshgrid(np.arange(8), np.arange(8)), -1).reshape(-1, 2) * 32.0 + [WEST, NORTH - 400]
    source.histograms(np.hstack([low, low + 64]), CRS)
    assert len(reads) == 1 and len(reads[0]) == 64
    far = np.array([[WEST, NORTH - 10, WEST + 10, NORTH], [WEST + 490, NORTH - 500, WEST + 500, NORTH - 490]])
    reads.clear()
    source.histograms(far, CRS)
    assert len(reads) == 2


def test_classes_that_were_found_once_are_not_looked_for_again(tmp_path, monkeypatch):
    path = write_classes(tmp_path / "lc.tif")
    first = ZonalSource(path)
    with open(tmp_path / "kept.npz", "wb") as file:
        first.save(file)
    monkeypatch.setattr(ZonalSource, "_find_values", lambda self: pytest.fail("the raster was searched"))
    again = ZonalSource(path, tmp_path / "kept.npz")
    assert again.values.tolist() == first.values.tolist() and again.fingerprint == first.fingerprint
    monkeypatch.undo()
    for content in (b"", b"PK\x03\x04", b"\x93NUMPY"):
        (tmp_path / "bad.npz").write_bytes(content)
        assert ZonalSource(path, tmp_path / "bad.npz").fingerprint == first.fingerprint
    write_classes(tmp_path / "lc.tif", side=256)
    assert len(ZonalSource(path, tmp_path / "kept.npz").values) <= 5


@pytest.fixture
def folder(tmp_path, monkeypatch):
    use_encoder(monkeypatch, QuadrantEncoder())
    paths = [write_raster(tmp_path / f"{n}.tif", seed=n, west=WEST + 256 * n) for n in range(6)]
    run_job(IndexJob(str(tmp_path / "a"), tuple(map(str, paths)), tile_m=(64.0,)))
    return tmp_path / "a"


@pytest.mark.parametrize("source", ["words", "raster"])
def test_worker_processes_give_what_one_thread_gives(folder, tmp_path, monkeypatch, source):
    text = write_classes(tmp_path / "lc.tif", gsd_m=4.0) if source == "raster" else source
    monkeypatch.setattr("kinscape.core.archive.cover_sources._net_maps", lambda: None)
    run_job(CoverJob(str(folder), text))
    alone = Archive.open(folder).cover()
    monkeypatch.setenv("KINSCAPE_WORKERS", "2")
    started, plain = [], cover_work.ProcessPoolExecutor
    monkeypatch.setattr(cover_work, "ProcessPoolExecutor", lambda *a, **k: started.append(a) or plain(*a, **k))
    run_job(CoverJob(str(folder), text, is_fresh=True))
    cover = Archive.open(folder).cover()
    assert started and cover.fingerprint == alone.fingerprint
    assert np.array_equal(cover.histograms, alone.histograms)


class Slow(PixelSource):
    names, colours, fingerprint = ("all",), ("#000000",), "s" * 64

    def histograms(self, pixels, valid, gsd_m=np.nan):
        for _ in range(200):
            time.sleep(0.02)
            self.check()
        return np.full((len(pixels), 1), 255, np.uint8)


def test_a_cancel_is_answered_while_a_block_is_computed(folder, monkeypatch):
    monkeypatch.setattr("kinscape.core.archive.cover_build.make_source", lambda *_: (Slow(), None))
    events, began = Events(), []

    class Later(Events):
        def check_cancelled(self):
            if not began:
                began.append(time.monotonic())
            if time.monotonic() > began[0] + 0.5:
                self.cancel()
            super().check_cancelled()

    events = Later()
    with pytest.raises(Cancelled):
        run_job(CoverJob(str(folder)), events)
    assert len(began) == 1 and Archive.open(folder).cover() is None


def test_a_worker_that_dies_is_an_error_and_the_lock_is_free(folder, monkeypatch):
    monkeypatch.setenv("KINSCAPE_WORKERS", "2")
    monkeypatch.setattr("kinscape.core.archive.cover_sources._net_maps", lambda: None)
    monkeypatch.setattr(cover_work, "run_anywhere", _die)
    with pytest.raises(EngineError, match="a worker process died"):
        run_job(CoverJob(str(folder)))
    monkeypatch.undo()
    assert crew.FEW_TASKS < 6
    use_encoder(monkeypatch, QuadrantEncoder())
    assert run_job(CoverJob(str(folder))).summary["new"] > 0


def _die(_setup, _task):
    os._exit(1)
