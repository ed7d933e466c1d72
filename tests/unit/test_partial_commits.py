"""Commits in between: a build can be searched while it runs, and nothing of them is left in what is finished, however
often it was cut off. The twin is the same build without any commit in between."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys

import numpy as np
import pytest
from archives import full_grid, grid_of, make_archive
from kinscape.core.archive import update
from kinscape.core.archive.builder import ArchiveBuilder
from kinscape.core.archive.index_build import build_index
from kinscape.core.archive.store import Archive
from kinscape.core.errors import ArchiveError, Cancelled, StorageError
from kinscape.core.events import Events
from kinscape.core.jobs.base import run_job
from kinscape.core.jobs.index import IndexJob
from kinscape.core.jobs.info import InfoJob
from tiny_rasters import WEST, QuadrantEncoder, touch_later, use_encoder, write_raster

NEVER = 10**12


@pytest.fixture
def encoder(monkeypatch):
    return use_encoder(monkeypatch, QuadrantEncoder())


@pytest.fixture
def rasters(tmp_path):
    """Five rasters of one to three blocks each; two have the same content, one cannot be read to its end."""
    folder = tmp_path / "rasters"
    folder.mkdir()
    for number in range(4):
        write_raster(folder / f"{number}_2021-03-0{number + 1}.tif", 1100 + 700 * (number % 2), 150, seed=number,
                     west=WEST + 3000 * number)
    shutil.copyfile(folder / "0_2021-03-01.tif", folder / "4_2021-03-01.tif")
    broken = write_raster(folder / "1b_broken.tif", 1500, 150, seed=9, west=WEST + 20_000)
    data = bytearray(broken.read_bytes())
    middle = len(data) // 2
    data[middle:middle + 4000] = bytes(4000)
    broken.write_bytes(bytes(data))
    return folder


class CutOff(Events):
    """Cancels after so many reports of progress in the stage of indexing."""

    def __init__(self, after: int) -> None:
        super().__init__()
        self.left = after

    def on_progress(self, progress) -> None:
        if progress.stage == "indexing":
            self.left -= 1
            if self.left < 0:
                self.cancel()


def content(folder) -> dict[str, object]:
    """All that an archive is, apart from the time of day."""
    manifest = json.loads((folder / "archive.json").read_bytes())
    times = {key: manifest.pop(key) for key in ("created", "updated")}
    assert all(times.values())
    files = {name: (folder / name).read_bytes() for name in ("vectors.npy", "tiles.parquet")}
    names = sorted(p.name for p in folder.iterdir() if p.name != "building" or any(p.iterdir()))
    return {"manifest": manifest, "names": names, **files}


def build(folder, sources, monkeypatch, first_part: int, **options) -> dict:
    monkeypatch.setattr(update, "_FIRST_PART_TILES", first_part)
    return run_job(IndexJob(str(folder), (str(sources),), **options)).summary


@pytest.mark.parametrize("mode", ["tiles", "whole"])
@pytest.mark.parametrize("seed", range(6))
def test_what_is_finished_does_not_depend_on_cuts_and_commits_in_between(
    tmp_path, rasters, encoder, monkeypatch, mode, seed
):
    options = {"tile_m": (32.0,)} if mode == "tiles" else {"whole": True}
    monkeypatch.setattr("kinscape.core.archive.prepare.PICTURES_A_BATCH", 1)
    folder = tmp_path / "a"
    undisturbed = build(folder, rasters, monkeypatch, NEVER, **options)
    expected = content(folder)
    assert undisturbed["failed"] and expected["manifest"]["generation"] == 1 and "part" not in expected["manifest"]
    shutil.rmtree(folder)
    rng = random.Random(seed)
    cuts = parts = 0
    while True:
        monkeypatch.setattr(update, "_FIRST_PART_TILES", rng.choice([0, 1, 50, 500]))
        asked = (str(rasters),) if cuts == 0 or not (folder / "archive.json").exists() or rng.random() < 0.5 else ()
        try:
            run_job(IndexJob(str(folder), asked, **(options if asked else {})), CutOff(rng.randrange(1, 4)))
            break
        except Cancelled:
            cuts += 1
            if (folder / "archive.json").exists():
                archive = Archive.open(folder)
                assert archive.is_partial and archive.generation == 1 and len(archive) <= undisturbed["tiles"]
                parts = max(parts, archive.manifest.part)
        assert cuts < 100
    assert cuts and (parts or mode == "whole")
    assert content(folder) == expected


def test_bands_asked_again_on_resuming_leave_no_trace(tmp_path, encoder, monkeypatch):
    (tmp_path / "r").mkdir()
    for number in range(3):
        write_raster(tmp_path / "r" / f"{number}.tif", 1500, 150, seed=number, west=WEST + 3000 * number)
    build(tmp_path / "a", tmp_path / "r", monkeypatch, NEVER, tile_m=(32.0,), bands=(3, 2, 1))
    expected = content(tmp_path / "a")
    shutil.rmtree(tmp_path / "a")
    monkeypatch.setattr(update, "_FIRST_PART_TILES", 0)
    job = IndexJob(str(tmp_path / "a"), (str(tmp_path / "r"),), tile_m=(32.0,), bands=(3, 2, 1))
    with pytest.raises(Cancelled):
        run_job(job, CutOff(3))
    run_job(job)
    assert content(tmp_path / "a") == expected


def test_an_update_with_commits_in_between_equals_one_without(tmp_path, rasters, encoder, monkeypatch):
    build(tmp_path / "a", rasters, monkeypatch, NEVER, tile_m=(32.0,))
    shutil.copytree(tmp_path / "a", tmp_path / "before")
    write_raster(rasters / "2_2021-03-03.tif", 1100, 150, seed=30, west=WEST + 6000)
    touch_later(rasters / "2_2021-03-03.tif")
    write_raster(rasters / "9_2022-01-01.tif", 1100, 150, seed=31, west=WEST + 9000)
    build(tmp_path / "a", rasters, monkeypatch, NEVER)
    expected = content(tmp_path / "a")
    shutil.rmtree(tmp_path / "a")
    shutil.move(tmp_path / "before", tmp_path / "a")
    monkeypatch.setattr(update._Parts, "is_due", lambda parts, tiles: True)
    build(tmp_path / "a", rasters, monkeypatch, 0)
    assert content(tmp_path / "a") == expected and expected["manifest"]["generation"] == 2


def test_commits_come_at_doubling_sizes_whatever_the_clock_says(tmp_path, encoder, monkeypatch):
    raster = write_raster(tmp_path / "r.tif", 12000, 1200)
    sizes = []
    commit = ArchiveBuilder.commit

    def watched(self, *args, **options):
        archive = commit(self, *args, **options)
        sizes.append((len(archive), archive.manifest.part))
        return archive

    monkeypatch.setattr(ArchiveBuilder, "commit", watched)
    summary = build(tmp_path / "a", raster, monkeypatch, 100, tile_m=(32.0,))
    *between, last = sizes
    assert last == (summary["tiles"], 0) and [part for _, part in between] == list(range(1, len(between) + 1))
    assert len(between) >= 2 and between[0][0] >= 100
    assert all(later >= 2 * earlier for (earlier, _), (later, _) in zip(between, between[1:]))
    assert sum(size for size, _ in between) <= 2 * summary["tiles"]


def test_what_is_said_to_be_searchable_is(tmp_path, encoder, monkeypatch):
    seen = []

    class Listen(Events):
        def on_log(self, text, level) -> None:
            if "can be searched now" in text:
                archive = Archive.open(tmp_path / "a")
                summary = run_job(InfoJob(str(tmp_path / "a"))).summary
                assert summary["is_partial"] and summary["part"] == archive.manifest.part > 0
                np.testing.assert_allclose(np.linalg.norm(archive.vectors, axis=1), 1, atol=1e-5)
                seen.append((f"{len(archive):,}", text.split()[0]))

    monkeypatch.setattr(update, "_FIRST_PART_TILES", 50)
    raster = write_raster(tmp_path / "r.tif", 9000, 150)
    run_job(IndexJob(str(tmp_path / "a"), (str(raster),), tile_m=(32.0,)), Listen())
    assert len(seen) >= 2 and all(there == said for there, said in seen)
    assert not run_job(InfoJob(str(tmp_path / "a"))).summary["is_partial"]


def test_a_commit_in_between_that_cannot_be_written_does_not_end_the_run(tmp_path, encoder, monkeypatch):
    commit, told = ArchiveBuilder.commit, []

    def full(self, manifest, plan, check=None, is_part=False):
        if is_part:
            raise StorageError("no space left on the disk")
        return commit(self, manifest, plan, check, is_part)

    class Listen(Events):
        def on_log(self, text, level) -> None:
            told.append((level, text))

    monkeypatch.setattr(ArchiveBuilder, "commit", full)
    monkeypatch.setattr(update, "_FIRST_PART_TILES", 10)
    raster = write_raster(tmp_path / "r.tif", 6000, 150)
    run_job(IndexJob(str(tmp_path / "a"), (str(raster),), tile_m=(32.0,)), Listen())
    assert any(level == "warning" and "not searchable yet: no space" in text for level, text in told)
    assert not Archive.open(tmp_path / "a").is_partial


def test_an_index_is_neither_built_on_nor_used_for_an_unfinished_archive(tmp_path, encoder, monkeypatch):
    archive = make_archive(tmp_path / "a", grid_of((40, 32, 16)), [full_grid(40, 20)])
    build_index(archive.folder, "hnsw", 20, 10, Events())
    with ArchiveBuilder(archive.folder) as builder:
        from kinscape.core.archive.builder import Kept

        builder.commit(archive.manifest, [(archive.sources[0], Kept(0, 800))], is_part=True)
    unfinished = Archive.open(archive.folder)
    assert (unfinished.generation, unfinished.manifest.part, unfinished.manifest.mark) == (2, 1, "2.1")
    assert unfinished.index() is None and "older state" in unfinished.index_note
    with pytest.raises(ArchiveError, match="is not finished"):
        build_index(archive.folder, "hnsw", 20, 10, Events())
    with ArchiveBuilder(archive.folder) as builder:
        builder.commit(builder.archive.manifest, [(archive.sources[0], Kept(0, 800))])
    assert Archive.open(archive.folder).manifest.mark == "2"


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")
def test_a_kill_between_two_commits_leaves_a_part_and_the_rest_is_finished_to_the_byte(tmp_path):
    """With the real encoder, in a process of its own that is killed (SIGKILL) as soon as a part can be searched."""
    (tmp_path / "r").mkdir()
    for number in range(3):
        write_raster(tmp_path / "r" / f"{number}.tif", 900, 600, seed=number, west=WEST + 1500 * number)
    script = tmp_path / "run.py"
    script.write_text(
        "import sys\n"
        "from kinscape.core.archive import update\n"
        "from kinscape.core.events import Events\n"
        "from kinscape.core.jobs.base import run_job\n"
        "from kinscape.core.jobs.index import IndexJob\n"
        "update._FIRST_PART_TILES = int(sys.argv[3])\n"
        "class Tell(Events):\n"
        "    def on_log(self, text, level):\n"
        "        print(text, flush=True)\n"
        "if __name__ == '__main__':\n"
        "    run_job(IndexJob(sys.argv[1], (sys.argv[2],), tile_m=(128.0,), workers=1), Tell())\n"
    )

    def start(first_part: int) -> subprocess.Popen:
        command = [sys.executable, str(script), str(tmp_path / "a"), str(tmp_path / "r"), str(first_part)]
        return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "KINSCAPE_WORKERS": "1"})

    whole = start(NEVER)
    whole.communicate()
    assert whole.returncode == 0
    expected = content(tmp_path / "a")
    shutil.rmtree(tmp_path / "a")
    killed = start(1)
    assert any("can be searched now" in line for line in killed.stdout)
    killed.kill()
    killed.communicate()
    part = Archive.open(tmp_path / "a")
    assert 0 < len(part) < expected["manifest"]["tiles"] and part.is_partial
    rest = start(1)
    rest.communicate()
    assert rest.returncode == 0 and content(tmp_path / "a") == expected
