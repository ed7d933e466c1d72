"""Bringing an archive up to date: what is skipped, done again, dropped, kept; and what is refused."""

from __future__ import annotations

import os
import shutil

import numpy as np
import pytest
from kinscape.core.archive.store import Archive
from kinscape.core.errors import ArchiveError, Cancelled, InputError, RasterError
from kinscape.core.events import Events
from kinscape.core.jobs.base import run_job
from kinscape.core.jobs.index import IndexJob
from tiny_rasters import WEST, QuadrantEncoder, touch_later, use_encoder, write_raster


@pytest.fixture
def encoder(monkeypatch):
    return use_encoder(monkeypatch, QuadrantEncoder())


@pytest.fixture
def town(tmp_path, encoder):
    """A folder of two rasters and its archive."""
    (tmp_path / "town").mkdir()
    write_raster(tmp_path / "town" / "east.tif", west=WEST + 500)
    write_raster(tmp_path / "town" / "west.tif", seed=1)
    index(tmp_path / "a", tmp_path / "town", tile_m=(64.0,))
    encoder.calls = 0
    return tmp_path / "town"


def index(folder, *sources, **options):
    return run_job(IndexJob(str(folder), tuple(map(str, sources)), **options)).summary


def rows_by_source(folder) -> dict:
    archive = Archive.open(folder)
    return {entry.name: archive.vectors[archive.source == i].tobytes() for i, entry in enumerate(archive.sources)}


def test_an_unchanged_source_is_skipped_and_nothing_is_written(tmp_path, town, encoder):
    before = os.stat(tmp_path / "a" / "vectors.npy")
    summary = index(tmp_path / "a", town)
    assert (summary["kept"], summary["new_tiles"], encoder.calls) == (2, 0, 0)
    assert summary["tiles"] == Archive.open(tmp_path / "a").manifest.tiles > 0
    assert os.stat(tmp_path / "a" / "vectors.npy").st_mtime_ns == before.st_mtime_ns
    assert Archive.open(tmp_path / "a").generation == 1


def test_a_touched_source_is_recognised_by_its_content_and_its_time_is_noted(tmp_path, town, encoder):
    touch_later(town / "east.tif")
    assert index(tmp_path / "a", town)["kept"] == 2 and encoder.calls == 0
    archive = Archive.open(tmp_path / "a")
    assert [state for _, state in archive.check_sources()] == ["ok", "ok"] and archive.generation == 2


def test_a_changed_source_is_indexed_again_and_the_others_stay(tmp_path, town, encoder):
    before = rows_by_source(tmp_path / "a")
    write_raster(town / "east.tif", seed=7, west=WEST + 500)
    touch_later(town / "east.tif")
    assert [state for _, state in Archive.open(tmp_path / "a").check_sources()] == ["changed", "ok"]
    summary = index(tmp_path / "a")  # its own sources
    after = rows_by_source(tmp_path / "a")
    assert summary["kept"] == 1 and summary["new_tiles"] > 0
    assert after["west.tif"] == before["west.tif"] and after["east.tif"] != before["east.tif"]
    index(tmp_path / "b", town, tile_m=(64.0,))
    assert after == rows_by_source(tmp_path / "b")


def test_a_removed_source_is_dropped_and_a_new_one_added(tmp_path, town):
    before = rows_by_source(tmp_path / "a")
    (town / "west.tif").unlink()
    write_raster(town / "south.tif", seed=5, north=5_390_000.0)
    summary = index(tmp_path / "a")
    after = rows_by_source(tmp_path / "a")
    assert summary["dropped"] == 1 and sorted(after) == ["east.tif", "south.tif"]
    assert after["east.tif"] == before["east.tif"]


def test_sources_that_are_not_mentioned_stay(tmp_path, town):
    other = write_raster(tmp_path / "other.tif", seed=3)
    (town / "west.tif").unlink()  # not below the path given now
    summary = index(tmp_path / "a", other)
    assert summary["dropped"] == 0 and summary["sources"] == 3
    assert index(tmp_path / "a")["dropped"] == 1  # the update of all
    assert Archive.open(tmp_path / "a").manifest.roots == (str(town), str(other))


def test_a_disk_that_is_not_there_does_not_empty_the_archive(tmp_path, town):
    shutil.move(town, tmp_path / "unplugged")
    summary = index(tmp_path / "a")
    assert summary["dropped"] == 0 and summary["sources"] == 2 and any("kept" in note for note in summary["notes"])
    town.mkdir()  # an empty mount point
    assert index(tmp_path / "a")["dropped"] == 0
    with pytest.raises(InputError, match="no such file"):
        index(tmp_path / "a", tmp_path / "never.tif")


def test_a_file_named_itself_and_deleted_is_dropped(tmp_path, encoder):
    one, two = write_raster(tmp_path / "one.tif"), write_raster(tmp_path / "two.tif", seed=1)
    index(tmp_path / "a", one, two, tile_m=(64.0,))
    one.unlink()
    assert index(tmp_path / "a", one, two)["dropped"] == 1
    assert [e.name for e in Archive.open(tmp_path / "a").sources] == ["two.tif"]


def test_a_source_that_breaks_keeps_its_old_tiles_until_it_is_mended(tmp_path, town):
    before = rows_by_source(tmp_path / "a")
    good = (town / "east.tif").read_bytes()
    times = os.stat(town / "east.tif")
    (town / "east.tif").write_bytes(good[:len(good) // 2])
    summary = index(tmp_path / "a", town)
    assert len(summary["failed"]) == 1 and rows_by_source(tmp_path / "a") == before
    entry = Archive.open(tmp_path / "a").sources[0]
    assert entry.state == "failed" and "east.tif" in entry.message
    with pytest.raises(RasterError, match="east.tif"):
        index(tmp_path / "a", town / "east.tif")  # nothing of what is asked can be done
    assert rows_by_source(tmp_path / "a") == before
    (town / "east.tif").write_bytes(good)
    os.utime(town / "east.tif", ns=(times.st_atime_ns, times.st_mtime_ns))
    assert index(tmp_path / "a", town)["kept"] == 2
    assert [e.state for e in Archive.open(tmp_path / "a").sources] == ["ok", "ok"]


def test_while_a_changed_source_is_indexed_its_old_tiles_serve(tmp_path, encoder):
    raster = write_raster(tmp_path / "wide.tif", 6000, 150)
    index(tmp_path / "a", raster, tile_m=(32.0,))
    before = rows_by_source(tmp_path / "a")
    write_raster(raster, 6000, 150, seed=9)
    touch_later(raster)

    class Stop(Events):
        def on_progress(self, progress) -> None:
            if progress.stage == "indexing" and progress.done:
                self.cancel()

    with pytest.raises(Cancelled):
        run_job(IndexJob(str(tmp_path / "a")), Stop())
    assert rows_by_source(tmp_path / "a") == before
    index(tmp_path / "a")
    index(tmp_path / "b", raster, tile_m=(32.0,))
    assert rows_by_source(tmp_path / "a") == rows_by_source(tmp_path / "b") != before


def test_two_files_of_the_same_content_both_have_their_tiles(tmp_path, encoder):
    one = write_raster(tmp_path / "one.tif")
    shutil.copy(one, tmp_path / "two.tif")
    index(tmp_path / "a", tmp_path, tile_m=(64.0,))
    rows = rows_by_source(tmp_path / "a")
    assert rows["one.tif"] == rows["two.tif"] != b""


def test_an_archive_moved_with_its_files_finds_them(tmp_path, town, encoder):
    (tmp_path / "old").mkdir()
    for name in ("a", "town"):
        shutil.move(tmp_path / name, tmp_path / "old" / name)
    shutil.move(tmp_path / "old", tmp_path / "new place")
    archive = Archive.open(tmp_path / "new place" / "a")
    assert [e.path for e in archive.sources] == [
        str(tmp_path / "new place" / "town" / n) for n in ("east.tif", "west.tif")
    ]
    assert archive.read_tile(0).valid.all()
    summary = index(tmp_path / "new place" / "a")
    assert (summary["kept"], summary["sources"], encoder.calls) == (2, 2, 0)
    assert Archive.open(tmp_path / "new place" / "a").manifest.roots == (str(tmp_path / "new place" / "town"),)


@pytest.mark.parametrize(
    "options, text",
    [
        ({"tile_m": (32.0,)}, "64 m, not 32 m"),
        ({"tile_m": (64.0, 128.0)}, "64 m and 128 m"),
        ({"whole": True}, "64 m, not whole files"),
        ({"overlap": 0.0}, "overlap of 0.5, not 0"),
        ({"max_hole_share": 0.5}, "0.25, not 0.5"),
    ],
)
def test_another_grid_is_refused_naming_both(tmp_path, town, options, text):
    with pytest.raises(ArchiveError, match=text):
        index(tmp_path / "a", town, **options)


def test_bands_hold_for_the_sources_of_a_run_and_are_remembered(tmp_path, encoder):
    """Sensors whose bands stand in another order share an archive: like colours meet."""
    first, second = (write_raster(tmp_path / f"{name}.tif", bands=4, seed=n) for n, name in enumerate(("one", "two")))
    index(tmp_path / "a", first, tile_m=(64.0,))
    index(tmp_path / "a", second, bands=(4, 1, 2))
    assert [e.bands for e in Archive.open(tmp_path / "a").sources] == [(1, 2, 3), (4, 1, 2)]
    write_raster(tmp_path / "two.tif", bands=4, seed=9)
    touch_later(tmp_path / "two.tif")
    summary = index(tmp_path / "a")  # an update: what was chosen for a file still holds
    assert summary["kept"] == 1
    assert [e.bands for e in Archive.open(tmp_path / "a").sources] == [(1, 2, 3), (4, 1, 2)]


def test_other_bands_for_a_known_source_read_it_again(tmp_path, encoder):
    raster = write_raster(tmp_path / "one.tif", bands=4)
    index(tmp_path / "a", raster, tile_m=(64.0,))
    before = np.array(Archive.open(tmp_path / "a").vectors)
    summary = index(tmp_path / "a", raster, bands=(3, 2, 1))
    archive = Archive.open(tmp_path / "a")
    assert (summary["kept"], summary["sources"], archive.sources[0].bands) == (0, 1, (3, 2, 1))
    assert archive.vectors.shape == before.shape and not np.allclose(archive.vectors, before)
    assert index(tmp_path / "a", raster, bands=(3, 2, 1))["kept"] == 1


def test_the_same_options_may_be_given_again(tmp_path, town):
    assert (
        index(tmp_path / "a", town, tile_m=(64.0,), overlap=0.5, max_hole_share=0.25, encoder="quadrants")["kept"] == 2
    )


def test_other_weights_or_another_encoder_are_refused_naming_both(tmp_path, town, monkeypatch):
    use_encoder(monkeypatch, QuadrantEncoder(version=2))
    write_raster(town / "new.tif", seed=8)
    with pytest.raises(ArchiveError, match="version 1 of encoder 'quadrants', not 2"):
        index(tmp_path / "a", town)
    with pytest.raises(ArchiveError, match="version 1 of encoder 'quadrants', not 2"):
        index(tmp_path / "a", town, encoder="another")
    assert len(Archive.open(tmp_path / "a").sources) == 2


def test_ids_of_whole_files_are_never_given_twice(tmp_path, encoder):
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for number in range(3):
        write_raster(pictures / f"{number}.tif", 40, 40, seed=number, crs=None)
    index(tmp_path / "a", pictures, whole=True)
    (pictures / "2.tif").unlink()
    index(tmp_path / "a")
    write_raster(pictures / "3.tif", 40, 40, seed=3, crs=None)
    write_raster(pictures / "0.tif", 40, 48, seed=4, crs=None)
    index(tmp_path / "a")
    archive = Archive.open(tmp_path / "a")
    ids = {archive.sources[s].name: t for s, t in zip(archive.source, archive.tile_ids(range(len(archive))))}
    assert ids == {"0.tif": "whole/0", "1.tif": "whole/1", "3.tif": "whole/3"}
    fresh = QuadrantEncoder().encode(archive.read_tile(0).pixels[None, :, :32, :32])
    assert np.abs(fresh).max() > 0
