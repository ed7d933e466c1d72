"""Indexing is killed (SIGKILL) at random moments, 20 times: the archive stays whole, and nothing finished is done
again.

With the hand-made encoder and real worker processes (networks take none).
Commits are made as often as possible, so that many kills meet one.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from kinscape.core.archive.store import Archive
from kinscape.core.errors import ArchiveError
from tiny_rasters import WEST, write_raster

KILLS = 20
RUN = """
import sys
from kinscape.core.archive import update
from kinscape.core.events import Events
from kinscape.core.jobs.base import run_job
from kinscape.core.jobs.index import IndexJob
update._FIRST_PART_TILES = 0
update._Parts.begin = lambda parts: vars(parts).update(_new=0, _wanted=1)
class Tell(Events):
    def on_progress(self, progress):
        if progress.stage == "indexing":
            print("indexing", progress.done, flush=True)
if __name__ == "__main__":
    run_job(IndexJob(sys.argv[1], (sys.argv[2],), encoder="handcrafted", tile_m=(256.0,)), Tell())
"""

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals and sessions")


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """Eight rasters of one to two blocks each, the script, and an undisturbed archive of them."""
    folder = tmp_path_factory.mktemp("kill")
    (folder / "rasters").mkdir()
    for number in range(8):
        write_raster(folder / "rasters" / f"{number}.tif", 1100, 600, seed=number, west=WEST + 1500 * number)
    (folder / "run.py").write_text(RUN)
    began = time.monotonic()
    assert start(folder, folder / "whole").wait() == 0
    return folder, Archive.open(folder / "whole"), time.monotonic() - began


def start(folder: Path, archive: Path) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, str(folder / "run.py"), str(archive), str(folder / "rasters")],
        start_new_session=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "KINSCAPE_WORKERS": "2"},
    )


def session_members(session: int) -> list[int]:
    """Processes that still run in a session."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == session and fields[0] != "Z":
            found.append(int(path.parent.name))
    return found


def wait_until_gone(session: int) -> list[int]:
    deadline = time.monotonic() + 30
    while (left := session_members(session)) and time.monotonic() < deadline:
        time.sleep(0.05)
    return left


def rows_of(archive: Archive) -> dict:
    names = [entry.name for entry in archive.sources]
    keys = zip((names[s] for s in archive.source), archive.col.tolist(), archive.row.tolist())
    return {key: vector.tobytes() for key, vector in zip(keys, np.asarray(archive.vectors))}


def test_twenty_kills_lose_nothing_that_was_finished(scene):
    folder, whole, seconds = scene
    expected = rows_of(whole)
    rng = random.Random(7)
    target, round_, tiles, cut, has_partial = folder / "0", 0, 0, 0, 0
    for _ in range(KILLS):
        process = start(folder, target)
        if rng.random() < 0.7:  # once work is under way; else at any moment, start-up included
            process.stdout.readline()
            time.sleep(rng.uniform(0, 0.5 * seconds))
        else:
            time.sleep(rng.uniform(0, seconds))
        is_over = process.poll() is not None
        process.kill()
        process.wait()
        process.stdout.close()
        assert not wait_until_gone(process.pid), "workers outlive their parent"
        cut += not is_over
        try:
            archive = Archive.open(target) if target.exists() else None
        except ArchiveError as error:
            assert tiles == 0 and "no finished tiles yet" in str(error) or "not an archive" in str(error), error
            archive = None
        if archive is not None:
            rows = rows_of(archive)
            assert rows.items() <= expected.items() and len(rows) >= tiles
            tiles = len(rows)
            has_partial += 0 < tiles < len(expected)
        if tiles == len(expected):  # complete: begin another
            assert not archive.is_partial
            round_, tiles = round_ + 1, 0
            target = folder / str(round_)
    assert cut >= KILLS // 2 and has_partial, "the kills came too late to test anything"
    assert start(folder, target).wait() == 0
    last = Archive.open(target)
    np.testing.assert_array_equal(last.vectors, whole.vectors)
    assert rows_of(last) == expected and not last.is_partial
    assert sorted(p.name for p in target.iterdir()) == sorted(p.name for p in whole.folder.iterdir())


def test_blocks_that_were_finished_are_not_done_again(scene):
    folder, whole, _ = scene
    target = folder / "again"
    process = start(folder, target)
    for line in process.stdout:
        if int(line.split()[1]) > 0:
            break
    process.kill()
    process.communicate()
    assert not wait_until_gone(process.pid)
    blocks = {path.name: path.stat().st_mtime_ns for path in (target / "building").glob("*.npz")}
    second = start(folder, target)
    first = int(second.stdout.readline().split()[1])
    second.communicate()
    assert second.returncode == 0 and (first > 0 or not blocks)  # the second run began with what was there
    np.testing.assert_array_equal(Archive.open(target).vectors, whole.vectors)


def test_a_worker_that_dies_is_told_and_its_finished_blocks_stay(scene):
    folder, whole, _ = scene
    target = folder / "worker"
    process = subprocess.Popen(
        [sys.executable, str(folder / "run.py"), str(target), str(folder / "rasters")],
        start_new_session=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "KINSCAPE_WORKERS": "2"},
    )
    for line in process.stdout:
        if int(line.split()[1]) > 0:
            break
    killed = False
    for pid in session_members(process.pid):
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
        if b"spawn_main" in command and not killed:
            os.kill(pid, 9)
            killed = True
    _, said = process.communicate()
    assert killed and not wait_until_gone(process.pid)
    assert process.returncode != 0 and "a worker process died" in said and "KINSCAPE_WORKERS=1" in said
    rows = rows_of(Archive.open(target))
    assert rows and rows.items() <= rows_of(whole).items()
    assert start(folder, target).wait() == 0
    np.testing.assert_array_equal(Archive.open(target).vectors, whole.vectors)
