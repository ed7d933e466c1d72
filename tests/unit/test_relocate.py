"""Rasters that were moved are found again and written down; what is not the same file is told, and nothing is encoded
again. Also: sources whose files are gone can be kept, and files can be left out for good."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from kinscape.core.archive.index_build import build_index
from kinscape.core.archive.manifest import SourceEntry
from kinscape.core.archive.relocate import find
from kinscape.core.archive.store import Archive
from kinscape.core.errors import Cancelled, InputError
from kinscape.core.events import Events
from kinscape.core.jobs.base import run_job
from kinscape.core.jobs.estimate import EstimateJob
from kinscape.core.jobs.index import IndexJob
from kinscape.core.jobs.info import InfoJob
from kinscape.core.jobs.relocate import RelocateJob
from tiny_rasters import WEST, QuadrantEncoder, touch_later, use_encoder, write_raster


@pytest.fixture
def encoder(monkeypatch):
    return use_encoder(monkeypatch, QuadrantEncoder())


@pytest.fixture
def town(tmp_path, encoder):
    """old/{2020,2021}/*.tif and the archive of old/, which lies beside it on another disk."""
    for year, seed in (("2020", 0), ("2021", 5)):
        (tmp_path / "old" / year).mkdir(parents=True)
        for number in range(2):
            write_raster(tmp_path / "old" / year / f"{number}.tif", seed=seed + number, west=WEST + 500 * number)
    (tmp_path / "disk").mkdir()
    run_job(IndexJob(str(tmp_path / "disk" / "a"), (str(tmp_path / "old"),), tile_m=(64.0,)))
    encoder.calls = 0
    return tmp_path / "old"


def relocate(tmp_path, to, **options) -> dict:
    return run_job(RelocateJob(str(tmp_path / "disk" / "a"), str(to), **options)).summary


def info(tmp_path) -> dict:
    return run_job(InfoJob(str(tmp_path / "disk" / "a"))).summary


def test_a_renamed_folder_is_found_by_the_ends_of_the_paths(tmp_path, town, encoder):
    archive = Archive.open(tmp_path / "disk" / "a")
    before = archive.vectors.tobytes()
    build_index(archive.folder, "hnsw", 20, 10, Events())
    shutil.move(town, tmp_path / "new")
    assert len(info(tmp_path)["missing"]) == 4
    summary = relocate(tmp_path, tmp_path / "new")
    assert summary["mended"] == [
        {"from": str(town / year / name), "to": str(tmp_path / "new" / year / name)}
        for year in ("2020", "2021") for name in ("0.tif", "1.tif")
    ]
    assert not summary["missing"] and not summary["differing"] and encoder.calls == 0
    after = Archive.open(tmp_path / "disk" / "a")
    assert after.vectors.tobytes() == before and after.generation == 2 == summary["generation"]
    assert after.manifest.roots == (str(tmp_path / "new"),) and after.index() is not None
    fresh = info(tmp_path)
    assert not fresh["is_stale"] and not fresh["is_partial"]
    assert np.isfinite(after.read_tile(0).pixels).all()
    assert run_job(IndexJob(str(tmp_path / "disk" / "a"))).summary["kept"] == 4 and encoder.calls == 0
    assert set(after._column("source").to_pylist()) == {e.path for e in after.sources}


def test_a_folder_that_is_named_moves_with_all_below_it_and_others_stay(tmp_path, town):
    (tmp_path / "x").mkdir()
    shutil.move(town / "2021", tmp_path / "x" / "spring")
    summary = relocate(tmp_path, tmp_path / "x" / "spring", moved_from=str(town / "2021"))
    assert [one["to"] for one in summary["mended"]] == [str(tmp_path / "x" / "spring" / f"{i}.tif") for i in range(2)]
    archive = Archive.open(tmp_path / "disk" / "a")
    assert [Path(e.path).parent.name for e in archive.sources] == ["2020", "2020", "spring", "spring"]
    assert str(town) in archive.manifest.roots and not info(tmp_path)["is_stale"]
    assert run_job(IndexJob(str(tmp_path / "disk" / "a"))).summary["sources"] == 4
    with pytest.raises(InputError, match="no source of the archive lies below"):
        relocate(tmp_path, tmp_path, moved_from=str(tmp_path / "elsewhere"))


def test_files_that_were_sorted_anew_are_found_by_name_size_and_content(tmp_path, town):
    (tmp_path / "new" / "deep" / "deeper").mkdir(parents=True)
    for year in ("2020", "2021"):  # the same names twice: only the content tells which is which
        (tmp_path / "new" / "deep" / f"y{year}").mkdir()
        for number in range(2):
            moved = tmp_path / "new" / "deep" / f"y{year}" / f"{number}.tif"
            shutil.move(town / year / f"{number}.tif", moved)
            touch_later(moved)
    summary = relocate(tmp_path, tmp_path / "new", check="hash")
    found = {one["from"]: one["to"] for one in summary["mended"]}
    assert found == {
        str(town / year / f"{i}.tif"): str(tmp_path / "new" / "deep" / f"y{year}" / f"{i}.tif")
        for year in ("2020", "2021") for i in range(2)
    }
    assert not info(tmp_path)["is_stale"]  # also their new times are known


def test_another_file_at_the_new_place_is_told_and_the_path_stays(tmp_path, town):
    shutil.move(town, tmp_path / "new")
    other = tmp_path / "new" / "2020" / "0.tif"
    size = other.stat().st_size
    other.write_bytes(other.read_bytes()[:-1] + b"!")  # the same size, another content and time
    touch_later(other)
    longer = tmp_path / "new" / "2020" / "1.tif"
    longer.write_bytes(longer.read_bytes() + b"more")
    (tmp_path / "new" / "2021" / "1.tif").unlink()
    summary = relocate(tmp_path, tmp_path / "new", moved_from=str(town))
    assert [one["from"] for one in summary["mended"]] == [str(town / "2021" / "0.tif")]
    assert summary["missing"] == [str(town / "2021" / "1.tif")]
    first, second = summary["differing"]
    assert first == {"path": str(town / "2020" / "0.tif"), "found": str(other), "why": "its content is another"}
    assert second["why"].startswith(f"it has {longer.stat().st_size:,} bytes") and size != longer.stat().st_size
    states = dict.fromkeys(info(tmp_path)["missing"])
    assert set(states) == {str(town / "2020" / "0.tif"), str(town / "2020" / "1.tif"), str(town / "2021" / "1.tif")}


def test_nothing_is_written_where_nothing_is_found_or_the_run_is_cancelled(tmp_path, town):
    shutil.move(town, tmp_path / "new")
    (tmp_path / "empty").mkdir()
    before = os.stat(tmp_path / "disk" / "a" / "archive.json").st_mtime_ns
    assert len(relocate(tmp_path, tmp_path / "empty")["missing"]) == 4

    class Stop(Events):
        def on_progress(self, progress) -> None:
            if progress.stage == "comparing" and progress.done == 2:
                self.cancel()

    with pytest.raises(Cancelled):
        run_job(RelocateJob(str(tmp_path / "disk" / "a"), str(tmp_path / "new")), Stop())
    assert os.stat(tmp_path / "disk" / "a" / "archive.json").st_mtime_ns == before
    with pytest.raises(InputError, match="no such file or folder"):
        relocate(tmp_path, tmp_path / "nowhere")
    with pytest.raises(InputError, match="no check called 'name'"):
        relocate(tmp_path, tmp_path / "new", check="name")


def test_one_file_can_be_told_by_its_new_name(tmp_path, town):
    shutil.move(town / "2020" / "0.tif", tmp_path / "renamed.tif")
    summary = relocate(tmp_path, tmp_path / "renamed.tif", moved_from=str(town / "2020" / "0.tif"))
    assert summary["mended"] == [{"from": str(town / "2020" / "0.tif"), "to": str(tmp_path / "renamed.tif")}]
    assert run_job(IndexJob(str(tmp_path / "disk" / "a"))).summary["kept"] == 4  # its new place is searched too


def test_paths_of_windows_are_understood_everywhere(tmp_path):
    (tmp_path / "ortho" / "2020").mkdir(parents=True)
    raster = write_raster(tmp_path / "ortho" / "2020" / "a.tif")
    entry = SourceEntry("D:\\data\\ortho\\2020\\a.tif", size=raster.stat().st_size)
    for moved_from, moved_to in (("", tmp_path), ("D:\\data", tmp_path), ("D:/data/ortho", tmp_path / "ortho")):
        found = find([entry], moved_from, str(moved_to), "size", Events())
        assert found.mended == {entry.path: str(raster)}, moved_from


def test_an_unfinished_archive_is_mended_and_goes_on_with_its_blocks(tmp_path, encoder, monkeypatch):
    from kinscape.core.archive import update

    monkeypatch.setattr(update, "_FIRST_PART_TILES", 1)
    (tmp_path / "old").mkdir()
    for number in range(2):
        write_raster(tmp_path / "old" / f"{number}.tif", 3000, 150, seed=number, west=WEST + 4000 * number)

    class Stop(Events):
        def on_progress(self, progress) -> None:
            if progress.stage == "indexing" and progress.done > 300:
                self.cancel()

    (tmp_path / "disk").mkdir()
    with pytest.raises(Cancelled):
        run_job(IndexJob(str(tmp_path / "disk" / "a"), (str(tmp_path / "old"),), tile_m=(32.0,)), Stop())
    shutil.move(tmp_path / "old", tmp_path / "new")
    assert len(relocate(tmp_path, tmp_path / "new")["mended"]) == 2
    assert info(tmp_path)["is_partial"] and Archive.open(tmp_path / "disk" / "a").generation == 1
    calls = encoder.calls
    run_job(IndexJob(str(tmp_path / "disk" / "a")))
    done = Archive.open(tmp_path / "disk" / "a")
    assert not done.is_partial and done.generation == 1
    resumed = encoder.calls - calls
    encoder.calls = 0
    run_job(IndexJob(str(tmp_path / "b"), (str(tmp_path / "new"),), tile_m=(32.0,)))
    assert resumed < encoder.calls
    np.testing.assert_array_equal(done.vectors, Archive.open(tmp_path / "b").vectors)


# -- sources that are gone, and files left out
def test_sources_whose_files_are_gone_can_be_kept(tmp_path, town):
    (town / "2020" / "0.tif").unlink()
    kept = run_job(IndexJob(str(tmp_path / "disk" / "a"), missing="keep")).summary
    assert kept["sources"] == 4 and kept["dropped"] == 0 and any("as was asked" in note for note in kept["notes"])
    assert info(tmp_path)["missing"] == [str(town / "2020" / "0.tif")]
    assert run_job(IndexJob(str(tmp_path / "disk" / "a"))).summary["dropped"] == 1
    with pytest.raises(InputError, match="missing is 'lose'"):
        run_job(IndexJob(str(tmp_path / "disk" / "a"), missing="lose"))


def test_a_source_taken_out_stays_out_until_it_is_named_itself(tmp_path, town):
    out = str(town / "2020" / "0.tif")
    archive = str(tmp_path / "disk" / "a")
    summary = run_job(IndexJob(archive, (out,), exclude=(out,))).summary
    assert summary["dropped"] == 1 and summary["sources"] == 3 and summary["new_tiles"] == 0
    assert run_job(IndexJob(archive)).summary["sources"] == 3  # its folder is searched, it is left out
    assert run_job(IndexJob(archive, (str(town),))).summary["sources"] == 3
    assert run_job(IndexJob(archive, (out,))).summary["sources"] == 4
    assert Archive.open(archive).manifest.excluded == ()
    assert run_job(IndexJob(archive)).summary["kept"] == 4


def test_members_of_a_vrt_are_told_and_can_be_left_out(tmp_path, encoder):
    from kinscape.core.synthetic_files import write_vrt

    folder = tmp_path / "m"
    folder.mkdir()
    for number in range(2):
        write_raster(folder / f"{number}.tif", seed=number, west=WEST + 256 * number)
    write_vrt(str(folder / "all.vrt"), [(str(folder / "0.tif"), 0, 0), (str(folder / "1.tif"), 256, 0)], 512, 256)
    first = run_job(EstimateJob((str(folder),), tile_m=(64.0,))).summary
    assert first["rasters"] == 3 and [Path(p).name for p in first["members"]] == ["0.tif", "1.tif"]
    without = run_job(EstimateJob((str(folder),), tile_m=(64.0,), exclude=tuple(first["members"]))).summary
    assert without["rasters"] == 1 and without["members"] == [] and without["tiles"] < first["tiles"]
    made = run_job(IndexJob(str(tmp_path / "a"), (str(folder),), tile_m=(64.0,), exclude=tuple(first["members"])))
    assert made.summary["sources"] == 1


@pytest.mark.parametrize("tile_m, overlap", [(32.0, 0.5), (64.0, 0.0), (40.0, 0.75)])
def test_the_estimate_of_tiles_is_near_what_comes_out(tmp_path, encoder, tile_m, overlap):
    (tmp_path / "r").mkdir()
    for number in range(3):
        write_raster(tmp_path / "r" / f"{number}.tif", 900 + 200 * number, 700, seed=number, west=WEST + 5000 * number)
    options = {"tile_m": (tile_m,), "overlap": overlap}
    about = run_job(EstimateJob((str(tmp_path / "r"),), str(tmp_path / "a"), **options)).summary
    real = run_job(IndexJob(str(tmp_path / "a"), (str(tmp_path / "r"),), **options)).summary["tiles"]
    assert abs(about["tiles"] - real) <= 0.1 * real
    assert about["new"] == 3 and about["tile_m"] == tile_m and about["free_bytes"] > 0 and about["memory_mb"] > 0
    again = run_job(EstimateJob((str(tmp_path / "r"),), str(tmp_path / "a"))).summary
    assert again["new"] == 0 and again["tiles"] == 0 and again["rasters"] == 3
    assert not (tmp_path / "b").exists()
