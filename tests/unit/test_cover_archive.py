"""The land cover of an archive: computed by blocks, taken up again after a kill, kept over updates, told when stale."""

from __future__ import annotations

import json
import threading
import time

import numpy as np
import pytest
import rasterio
from archives import full_grid, grid_of, make_archive
from kinscape.core.archive import cover as cover_module
from kinscape.core.archive import cover_build, cover_sources
from kinscape.core.archive.cover import COVER_FACTS_NAME, COVER_NAME, row_keys
from kinscape.core.archive.store import Archive
from kinscape.core.errors import ArchiveError, Cancelled, InputError
from kinscape.core.events import Events
from kinscape.core.jobs import run_job
from kinscape.core.jobs.cover import CoverJob
from kinscape.core.jobs.index import IndexJob
from kinscape.core.landcover.sources import PixelSource
from rasterio.transform import from_origin
from tiny_rasters import CRS, NORTH, WEST, QuadrantEncoder, use_encoder, write_raster


@pytest.fixture(autouse=True)
def encoder(monkeypatch):
    monkeypatch.setattr(cover_sources, "_net_maps", lambda: None)  # words on cells, whichever models are here
    return use_encoder(monkeypatch, QuadrantEncoder())


@pytest.fixture
def archive(tmp_path):
    paths = [write_raster(tmp_path / f"{n}.tif", seed=n, west=WEST + 256 * n) for n in range(2)]
    run_job(IndexJob(str(tmp_path / "a"), tuple(map(str, paths)), tile_m=(64.0,), overlap=0.5))
    return Archive.open(tmp_path / "a")


class Bright(PixelSource):
    """Dark and bright pixels."""

    names, colours, fingerprint = ("dark", "bright"), ("#000000", "#ffffff"), "b" * 64

    def __init__(self):
        self.tiles = 0

    def histograms(self, pixels, valid, gsd_m=np.nan):
        from kinscape.core.landcover.histogram import histograms_of_labels

        self.tiles += len(pixels)
        return histograms_of_labels(np.where(valid, (pixels.mean(axis=1) > 0.5).astype(int), -1), 2)


@pytest.fixture
def bright(monkeypatch):
    source = Bright()
    monkeypatch.setattr(cover_build, "make_source", lambda *_: (source, None))
    return source


def compute(archive, source="words", **options):
    return run_job(CoverJob(str(archive.folder), source, **options)).summary


def test_an_archive_without_land_cover_says_nothing(archive):
    assert archive.cover() is None and archive.cover_note == ""


def test_every_row_is_the_histogram_of_its_own_tile(archive, bright):
    summary = compute(archive)
    cover = archive.cover()
    assert summary["new"] == len(archive) == bright.tiles and cover.names == ("dark", "bright")
    for row in range(0, len(archive), 7):
        patch = archive.read_tile(row)
        assert np.array_equal(cover.histograms[row], bright.histograms(patch.pixels[None], patch.valid[None])[0])


def test_a_second_run_reads_nothing_again(archive, bright):
    compute(archive)
    bright.tiles = 0
    summary = compute(archive)
    assert bright.tiles == summary["new"] == 0 and summary["kept"] == len(archive)
    compute(archive, is_fresh=True)
    assert bright.tiles == len(archive)


def test_after_an_update_only_new_tiles_are_computed(archive, bright, tmp_path):
    compute(archive)
    before = dict(zip(archive.tile_ids(range(len(archive))), archive.cover().histograms.tolist()))
    more = write_raster(tmp_path / "0a.tif", seed=9, west=WEST - 256)  # stands before the others
    run_job(IndexJob(str(archive.folder), (str(more),), cover="none"))
    updated = Archive.open(archive.folder)
    assert updated.cover() is None and "older state" in updated.cover_note
    bright.tiles = 0
    summary = compute(updated)
    assert summary["new"] == bright.tiles == len(updated) - len(before) and summary["kept"] == len(before)
    after = dict(zip(updated.tile_ids(range(len(updated))), updated.cover().histograms.tolist()))
    assert {tile: after[tile] for tile in before} == before


def test_what_a_cancelled_run_finished_is_taken_up(archive, bright, tmp_path):
    class CancelSoon(Events):
        def on_progress(self, progress):
            if progress.stage == "land cover" and progress.done:
                self.cancel()

    more = [write_raster(tmp_path / f"more{n}.tif", seed=n, west=WEST + 256 * n) for n in range(2, 8)]
    run_job(IndexJob(str(archive.folder), tuple(map(str, more))))
    with pytest.raises(Cancelled):
        cover_build.compute_cover(archive.folder, "words", CancelSoon())
    while any("kinscape-cover" in thread.name for thread in threading.enumerate()):
        time.sleep(0.01)
    finished = sum(len(np.load(path)) for path in (archive.folder / cover_build.BUILDING).glob("*.npy"))
    archive = Archive.open(archive.folder)
    assert 0 < finished < len(archive) and archive.cover() is None
    bright.tiles = 0
    compute(archive)
    assert bright.tiles == len(archive) - finished  # nothing twice
    assert not (archive.folder / cover_build.BUILDING).exists()


def test_words_are_the_same_after_a_kill(archive, monkeypatch):
    with monkeypatch.context() as during, pytest.raises(Cancelled):
        during.setattr(cover_build._Run, "fill", lambda *_: (_ for _ in ()).throw(Cancelled()))
        compute(archive)
    begun = (archive.folder / cover_build.BUILDING / "words.npz").read_bytes()
    compute(archive)
    assert (archive.folder / cover_module.WORDS_NAME).read_bytes() == begun


def test_words_and_kinds_of_an_archive_can_be_opened_again(archive):
    for source in ("words", "kinds"):
        summary = compute(archive, source)
        cover = archive.cover()
        assert cover.source == source and summary["names"] == list(cover.names)
        assert (cover.histograms.sum(axis=1, dtype=int) == 255).all()
        opened = cover.open_source()
        if source == "words":
            patch = archive.read_tile(3)
            found = opened.histograms(patch.pixels[None], patch.valid[None])
        else:
            found = opened.histograms(np.asarray(archive.vectors[3:4]))
        assert np.array_equal(found[0], cover.histograms[3])


def land_cover_raster(path, west=WEST, values=(1, 2, 3)):
    classes = np.random.default_rng(4).choice(np.array(values, np.uint8), (64, 128))
    with rasterio.open(path, "w", driver="GTiff", width=128, height=64, count=1, dtype="uint8", crs=CRS, nodata=0,
                       transform=from_origin(west, NORTH, 4, 4)) as file:
        file.write(classes, 1)
    return path


def test_a_raster_of_the_users_own_tells_unknown_ground(archive, tmp_path):
    summary = compute(archive, str(land_cover_raster(tmp_path / "lc.tif", west=WEST + 256)))
    cover = archive.cover()
    known = cover.histograms.sum(axis=1, dtype=int) / 255
    expected = np.clip((archive.bounds()[:, 2] - WEST - 256) / 64, 0, 1)
    assert known == pytest.approx(expected, abs=0.02)
    assert summary["unknown_share"] == pytest.approx(1 - known.mean(), abs=1e-4)
    assert summary["unknown_tiles"] == (known == 0).sum() > 0


def test_another_raster_under_the_same_name_is_noticed(archive, tmp_path):
    path = land_cover_raster(tmp_path / "lc.tif")
    compute(archive, str(path))
    land_cover_raster(path, values=(1, 2, 3, 4))
    with pytest.raises(ArchiveError, match="another one"):
        archive.cover().open_source()
    assert compute(archive, "")["new"] == len(archive)


def test_tiles_of_a_file_that_is_away_wait_for_it(archive, bright, tmp_path):
    (tmp_path / "0.tif").rename(tmp_path / "away.tif")
    summary = compute(archive)
    assert summary["waiting"] == archive.sources[0].tiles and summary["failed"][0]["path"].endswith("0.tif")
    cover = archive.cover()
    assert not cover.histograms[: summary["waiting"]].any() and cover.histograms[summary["waiting"]:].any(axis=1).all()
    (tmp_path / "away.tif").rename(tmp_path / "0.tif")
    assert compute(archive)["new"] == summary["waiting"] and archive.cover().histograms.any(axis=1).all()


@pytest.mark.parametrize("name, content", [
    (COVER_FACTS_NAME, b"{"), (COVER_FACTS_NAME, b"[]"), (COVER_NAME, b"rubbish"), (COVER_NAME, b""),
])
def test_damaged_files_are_told_and_computed_again(archive, bright, name, content):
    compute(archive)
    (archive.folder / name).write_bytes(content)
    assert archive.cover() is None and "damaged" in archive.cover_note
    assert compute(archive)["new"] == len(archive) and archive.cover() is not None


def test_facts_of_wrong_types_are_refused(archive, bright):
    compute(archive)
    path = archive.folder / COVER_FACTS_NAME
    for change in ({"names": []}, {"tiles": "9"}, {"format": 99}, {"colours": ["#000000"]}, {"more": 1}):
        path.write_text(json.dumps({**json.loads(path.read_text()), **change}))
        assert archive.cover() is None and archive.cover_note
        path.unlink()
        compute(archive)


def test_two_writers_do_not_meet(archive):
    from kinscape.core.archive.lock import FolderLock

    lock = FolderLock(archive.folder)
    with pytest.raises(ArchiveError, match="another run"):
        compute(archive)
    lock.release()


def test_what_is_no_source_is_told(archive):
    with pytest.raises(InputError, match="no such file"):
        compute(archive, "wordz")


def test_indexing_can_compute_it_at_once(tmp_path):
    path = write_raster(tmp_path / "r.tif")
    result = run_job(IndexJob(str(tmp_path / "c"), (str(path),), tile_m=(64.0,), cover="words"))
    assert result.summary["land_cover"]["new"] == result.summary["tiles"]
    assert Archive.open(tmp_path / "c").cover().source == "words"
    with pytest.raises(InputError, match="no such file"):
        run_job(IndexJob(str(tmp_path / "d"), (str(path),), cover="nothing.tif"))
    assert not (tmp_path / "d" / "archive.json").exists()


def test_keys_tell_tiles_files_and_their_states_apart(tmp_path):
    def keys(archive):
        return row_keys(archive.manifest, archive.scale, archive.col, archive.row)

    one = make_archive(tmp_path / "a", grid_of((40, 64, 32)), [full_grid(20, 20), full_grid(20, 20)])
    own = keys(one)
    assert len(np.unique(own)) == len(own) == 800 and (own > 0).all()
    assert np.array_equal(own, keys(Archive.open(tmp_path / "a")))
    part = make_archive(tmp_path / "b", grid_of((40, 64, 32)), [{**full_grid(20, 20), "path": tmp_path / "other.tif"}])
    assert not np.isin(keys(part), own).any()
