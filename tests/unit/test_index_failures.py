"""The index job where something is wrong: sources, values, folders, disks. Nothing that was there is lost."""

from __future__ import annotations

import gc
import shutil
import subprocess

import numpy as np
import pytest
from kinscape.core.archive.store import Archive
from kinscape.core.errors import ArchiveError, EngineError, InputError, RasterError, StorageError
from kinscape.core.jobs.base import run_job
from kinscape.core.jobs.index import IndexJob
from kinscape.core.jobs.info import InfoJob
from tiny_rasters import WEST, QuadrantEncoder, use_encoder, write_raster


@pytest.fixture
def encoder(monkeypatch):
    return use_encoder(monkeypatch, QuadrantEncoder())


def index(folder, *sources, **options):
    return run_job(IndexJob(str(folder), tuple(map(str, sources)), **options)).summary


def test_a_source_that_fails_does_not_stop_the_others(tmp_path, encoder):
    good = write_raster(tmp_path / "good.tif")
    bad = write_raster(tmp_path / "bad.tif", 512, 512)
    bad.write_bytes(bad.read_bytes()[:-2000])
    text = tmp_path / "notes.tif"
    text.write_text("not a raster")
    unplaced = write_raster(tmp_path / "unplaced.tif", crs=None)
    summary = index(tmp_path / "a", good, bad, text, unplaced, tile_m=(64.0,))
    assert [f["path"] for f in summary["failed"]] == [str(bad), str(text), str(unplaced)]
    assert all(str(f["path"]) in f["message"] for f in summary["failed"])
    assert [e.path for e in Archive.open(tmp_path / "a").sources] == [str(good)]


def test_a_source_that_fails_in_the_middle_leaves_no_rows(tmp_path, encoder):
    good, bad = write_raster(tmp_path / "good.tif", 1500, 300), write_raster(tmp_path / "bad.tif", 3000, 300, seed=1)
    data = bytearray(bad.read_bytes())
    data[len(data) // 2:len(data) // 2 + 4000] = bytes(4000)  # block contents that cannot be unpacked
    bad.write_bytes(data)
    summary = index(tmp_path / "a", good, bad, tile_m=(64.0,))
    assert [f["path"] for f in summary["failed"]] == [str(bad)]
    archive = Archive.open(tmp_path / "a")
    assert len(archive) > 0 and set(archive.source) == {0} and not archive.is_partial


def test_if_nothing_can_be_indexed_the_job_raises_and_leaves_no_folder(tmp_path, encoder):
    text = tmp_path / "notes.tif"
    text.write_text("not a raster")
    with pytest.raises(RasterError, match="notes.tif is not a raster"):
        index(tmp_path / "a", text, tile_m=(64.0,))
    with pytest.raises(InputError, match="no such file"):
        index(tmp_path / "a", tmp_path / "nowhere.tif")
    with pytest.raises(InputError, match="no sources"):
        index(tmp_path / "a")
    assert not (tmp_path / "a").exists()


def test_a_raster_without_valid_pixels_or_smaller_than_a_tile_is_told(tmp_path, encoder):
    empty = write_raster(tmp_path / "empty.tif", nodata=0, hole=(slice(None), slice(None)))
    with pytest.raises(RasterError, match="more than 25% holes"):
        index(tmp_path / "a", empty, tile_m=(64.0,))
    good = write_raster(tmp_path / "good.tif", seed=1)
    summary = index(tmp_path / "a", good, empty, tile_m=(64.0,))
    assert any("empty.tif gave no tile" in note for note in summary["notes"])
    assert index(tmp_path / "a", tmp_path)["kept"] == 2


def test_absurdly_small_tiles_are_refused(tmp_path, encoder):
    with pytest.raises(InputError, match="choose a larger tile size"):
        index(tmp_path / "a", write_raster(tmp_path / "r.tif", gsd_m=1000.0), tile_m=(0.5,))


@pytest.mark.parametrize(
    "options, text",
    [
        ({"tile_m": (64.0,), "whole": True}, "one of tile_m, whole"),
        ({"tile_px": 0}, "0 pixels"),
        ({"overlap": 1.0}, "overlap of 1"),
        ({"bands": (1, 2)}, "bands 1,2"),
        ({"tile_m": (-4.0,)}, "-4"),
        ({"max_hole_share": 1.5}, "1.5"),
        ({"workers": 0}, "0 workers"),
    ],
)
def test_values_that_make_no_sense_are_named(tmp_path, encoder, options, text):
    with pytest.raises(InputError, match=text):
        index(tmp_path / "a", write_raster(tmp_path / "r.tif"), **options)
    assert not (tmp_path / "a").exists()


def test_a_folder_with_other_things_is_not_written_into(tmp_path, encoder):
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "me.jpg").write_text("dear")
    with pytest.raises(ArchiveError, match="not empty and not an archive"):
        index(tmp_path / "photos", write_raster(tmp_path / "r.tif"))
    assert [p.name for p in (tmp_path / "photos").iterdir()] == ["me.jpg"]


def test_an_archive_is_written_by_one_run_at_a_time(tmp_path, encoder):
    from kinscape.core.archive.builder import ArchiveBuilder

    raster = write_raster(tmp_path / "r.tif")
    index(tmp_path / "a", raster, tile_m=(64.0,))
    with ArchiveBuilder(tmp_path / "a"):
        assert len(Archive.open(tmp_path / "a")) > 0
        with pytest.raises(ArchiveError, match="another run"):
            index(tmp_path / "a", raster)
    assert index(tmp_path / "a", raster)["kept"] == 1


def test_an_encoder_that_gives_no_numbers_is_an_error_not_an_archive(tmp_path, encoder, monkeypatch):
    monkeypatch.setattr(
        QuadrantEncoder, "encode", lambda self, pixels, valid=None: np.full((len(pixels), 13), np.nan, "f4")
    )
    with pytest.raises(EngineError, match="quadrants"):
        index(tmp_path / "a", write_raster(tmp_path / "r.tif"), tile_m=(64.0,))
    assert not (tmp_path / "a").exists()


def test_a_full_disk_loses_nothing(tmp_path, encoder, monkeypatch):
    import errno

    from kinscape.core.archive import generation

    index(tmp_path / "a", write_raster(tmp_path / "one.tif"), tile_m=(64.0,))
    before = Archive.open(tmp_path / "a").vectors.tobytes()

    def full(self, vectors):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(generation.VectorWriter, "add", full)
    two = write_raster(tmp_path / "two.tif", seed=1, west=WEST + 1000)
    with pytest.raises(StorageError, match="no space left"):
        index(tmp_path / "a", two)
    assert Archive.open(tmp_path / "a").vectors.tobytes() == before
    assert not (tmp_path / "a" / "next.tmp").exists()
    monkeypatch.undo()
    use_encoder(monkeypatch, encoder)
    calls = encoder.calls
    assert index(tmp_path / "a", two)["sources"] == 2
    assert encoder.calls == calls  # its blocks had been kept


@pytest.fixture
def small_disk(tmp_path):
    """A real file system of 600 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = (
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=600k", "none", str(folder)], capture_output=True)
        if shutil.which("mount")
        else None
    )
    if mounted is None or mounted.returncode:
        pytest.skip("a small file system cannot be mounted here (needs root)")
    yield folder
    gc.collect()  # an error that was caught holds frames, and they hold open archives
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_is_really_full_loses_nothing(tmp_path, encoder, small_disk):
    index(small_disk / "a", write_raster(tmp_path / "one.tif"), tile_m=(64.0,))
    before = Archive.open(small_disk / "a").vectors.tobytes()
    large = write_raster(tmp_path / "large.tif", 3000, 3000, seed=1)
    with pytest.raises(StorageError, match="no space left on the disk.*what was finished is kept"):
        index(small_disk / "a", tmp_path)
    archive = Archive.open(small_disk / "a")
    assert archive.vectors[archive.source == 0].tobytes() == before
    assert not list((small_disk / "a").rglob("*.tmp"))
    large.unlink()
    assert index(small_disk / "a", tmp_path)["kept"] == 1


def test_a_read_only_folder_is_named_and_stays_readable(tmp_path, encoder, small_disk):
    raster = write_raster(tmp_path / "one.tif")
    index(small_disk / "a", raster, tile_m=(64.0,))
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    write_raster(tmp_path / "two.tif", seed=1)
    for folder in ("a", "new"):
        with pytest.raises(StorageError, match="cannot be written.*choose a folder that you may write to"):
            index(small_disk / folder, tmp_path, **({"tile_m": (64.0,)} if folder == "new" else {}))
    assert len(Archive.open(small_disk / "a")) > 0 and run_job(InfoJob(str(small_disk / "a"))).summary["tiles"] > 0


def test_workers_are_as_many_as_asked_or_as_memory_and_blocks_allow(monkeypatch):
    from kinscape.core.archive import crew

    monkeypatch.delenv("KINSCAPE_WORKERS", raising=False)
    monkeypatch.setattr(crew, "peak_rss_mb", lambda: 300.0)
    monkeypatch.setattr(crew.os, "sched_getaffinity", lambda _: range(16), raising=False)
    assert crew.worker_count(None, 100) == 3  # 300 + 3 * 400 MB stay under 1500
    monkeypatch.setenv("KINSCAPE_MEMORY_MB", "5000")
    assert crew.worker_count(None, 100) == 11 and crew.worker_count(None, 5) == 5
    monkeypatch.setenv("KINSCAPE_MEMORY_MB", "100")
    assert crew.worker_count(None, 100) == 1
    monkeypatch.setenv("KINSCAPE_WORKERS", "7")
    assert crew.worker_count(None, 100) == 7 and crew.worker_count(12, 100) == 12
    monkeypatch.setenv("KINSCAPE_WORKERS", "many")
    with pytest.raises(InputError, match="KINSCAPE_WORKERS is 'many'"):
        crew.worker_count(None, 100)


def test_an_archive_without_a_tile_is_an_error_however_long_it_took(tmp_path, encoder, monkeypatch):
    monkeypatch.setattr("kinscape.core.archive.update._FIRST_PART_TILES", 0)
    small = [write_raster(tmp_path / f"{i}.tif", 100, 100, seed=i) for i in range(4)]
    with pytest.raises(RasterError, match="4 sources: no tile of 2,?000 m has enough valid pixels"):
        index(tmp_path / "a", *small, tile_m=(2000.0,))
    with pytest.raises(RasterError, match="0.tif: no tile of 2,?000 m has enough valid pixels"):
        index(tmp_path / "b", small[0], tile_m=(2000.0,))
    small[1].write_text("no raster")
    with pytest.raises(RasterError, match="0.tif: no tile .* and 1 cannot be read: .*1.tif is not a raster"):
        index(tmp_path / "c", *small[:2], tile_m=(2000.0,))


def test_score_maps_in_a_folder_of_rasters_are_no_sources(tmp_path, encoder):
    import rasterio

    (tmp_path / "s").mkdir()
    write_raster(tmp_path / "s" / "ortho.tif")
    scores = write_raster(tmp_path / "s" / "scores.tif")
    with rasterio.open(scores, "r+") as image:
        image.update_tags(KINSCAPE="score_map")
    summary = index(tmp_path / "a", tmp_path / "s", tile_m=(64.0,))
    assert summary["sources"] == 1 and any("scores.tif is a score map" in note for note in summary["notes"])
    assert index(tmp_path / "a")["sources"] == 1
    assert index(tmp_path / "a", scores)["sources"] == 2  # asked for by its name
