"""The commit protocol: whenever it is cut off, readers see one generation, and the next writer mends the folder."""

from __future__ import annotations

import errno
import os
import subprocess
import sys

import pytest
from kinscape.core.archive.commit import committing, resolve, roll_forward
from kinscape.core.archive.durable import storing, writing
from kinscape.core.errors import StorageError

NAMES = ("vectors.npy", "tiles.parquet", "archive.json")

# Ends the process, as a kill would, just before its n-th operation on the folder (opens, renames, removals).
DYING_WRITER = """
import os, sys
from pathlib import Path
from kinscape.core.archive.commit import committing
from kinscape.core.archive.durable import sync_file
folder, left = Path(sys.argv[1]), int(sys.argv[2])
def hook(event, args):
    global left
    if event in ("open", "os.rename", "os.rmdir", "os.mkdir", "os.remove") and str(folder) in str(args[0]):
        left -= 1
        if left < 0:
            os._exit(9)
sys.addaudithook(hook)
with committing(folder) as work:
    for name in sys.argv[3:]:
        with open(work / name, "wb") as file:
            file.write(b"2")
            sync_file(file)
print("finished")
"""


def first_generation(folder) -> None:
    for name in NAMES:
        (folder / name).write_text("1")


def seen(folder) -> set:
    return {resolve(folder, name).read_text() for name in NAMES}


def test_a_commit_cut_off_anywhere_shows_one_generation_and_is_mended(tmp_path):
    generations = []
    for step in range(60):
        folder = tmp_path / str(step)
        folder.mkdir()
        first_generation(folder)
        done = subprocess.run(
            [sys.executable, "-c", DYING_WRITER, str(folder), str(step), *NAMES], capture_output=True, text=True
        )
        assert done.returncode in (0, 9), done.stderr
        now = seen(folder)
        assert len(now) == 1, f"cut off before step {step}"
        roll_forward(folder)
        assert seen(folder) == now and sorted(p.name for p in folder.iterdir()) == sorted(NAMES)
        generations.append(now.pop())
        if "finished" in done.stdout:
            break
    assert generations == sorted(generations) and set(generations) == {"1", "2"} and len(generations) > 10


def test_a_failure_before_the_commit_point_leaves_the_old_generation(tmp_path):
    first_generation(tmp_path)
    with pytest.raises(ValueError), committing(tmp_path) as work:
        (work / "archive.json").write_text("2")
        raise ValueError
    assert seen(tmp_path) == {"1"} and sorted(p.name for p in tmp_path.iterdir()) == sorted(NAMES)


def test_a_file_that_cannot_be_replaced_stays_readable_ahead(tmp_path, monkeypatch):
    """Windows: a file that is being read cannot be replaced."""
    first_generation(tmp_path)
    replace = os.replace

    def busy(source, target):
        if str(target).endswith("vectors.npy"):
            raise PermissionError(errno.EACCES, "being used by another process")
        replace(source, target)

    monkeypatch.setattr(os, "replace", busy)
    with committing(tmp_path) as work:
        for name in NAMES:
            (work / name).write_text("2")
    assert seen(tmp_path) == {"2"} and (tmp_path / "next" / "vectors.npy").exists()
    with pytest.raises(StorageError, match="vectors.npy"):
        roll_forward(tmp_path)
    monkeypatch.undo()
    roll_forward(tmp_path)
    assert seen(tmp_path) == {"2"} and not (tmp_path / "next").exists()


def test_a_single_file_appears_whole_or_not_at_all(tmp_path):
    target = tmp_path / "x.json"
    target.write_text("old")
    with pytest.raises(StorageError, match="no space left"), storing(target), writing(target) as file:
        file.write(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")
    assert target.read_text() == "old" and [p.name for p in tmp_path.iterdir()] == ["x.json"]
    with writing(target) as file:
        file.write(b"new")
    assert target.read_text() == "new"


def test_a_folder_that_may_not_be_written_is_named(tmp_path, monkeypatch):
    def refuse(*args, **options):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("pathlib.Path.mkdir", refuse)
    with pytest.raises(StorageError, match="next.tmp cannot be written.*choose a folder"), committing(tmp_path):
        pytest.fail("the block must not run")
