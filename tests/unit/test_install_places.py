"""Which environment is the one to use, after upgrades, kills and moves."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from kinscape.core.events import Events
from kinscape.core.install import in_use, places
from kinscape.core.install.removal import remove_incomplete, remove_old

HERE = f"{sys.version_info.major}.{sys.version_info.minor}"
posix = pytest.mark.skipif(sys.platform == "win32", reason="links and locks of POSIX")


def make(base, lock, created, components=("engine",), python=HERE):
    folder = places.environments_folder(base) / f"py{python}-x-{lock}-{int(created)}"
    interpreter = places.python_of(folder)
    interpreter.parent.mkdir(parents=True)
    os.symlink(sys.executable, interpreter)
    (folder / "pyvenv.cfg").write_text(f"home = {os.path.dirname(sys.executable)}\n")
    places.write_manifest(places.Environment(folder, lock, python, "x", components, created=created))
    return folder


@posix
def test_this_versions_environment_comes_before_newer_ones_of_other_versions(tmp_path):
    ours = make(tmp_path, places.lock_id(), 1)
    make(tmp_path, "0ther0ld", 2)
    assert places.best_environment(tmp_path) == ours and not places.is_outdated(ours)


@posix
def test_after_an_upgrade_the_newest_older_one_is_used_and_called_outdated(tmp_path):
    make(tmp_path, "aaaaaaaa", 1)
    newest = make(tmp_path, "bbbbbbbb", 2)
    assert places.best_environment(tmp_path) == newest and places.is_outdated(newest)


@posix
def test_more_components_and_the_own_python_count(tmp_path):
    make(tmp_path, places.lock_id(), 3)
    full = make(tmp_path, places.lock_id(), 2, ("engine", "private"))
    make(tmp_path, places.lock_id(), 4, ("engine", "private", "networks"), python="3.99")
    assert places.best_environment(tmp_path) == full


@posix
def test_what_is_not_complete_or_lost_its_python_does_not_count(tmp_path):
    folder = make(tmp_path, places.lock_id(), 1)
    (folder / places.MANIFEST).rename(folder / "elsewhere")
    assert places.best_environment(tmp_path) is None
    (folder / "elsewhere").rename(folder / places.MANIFEST)
    (folder / "pyvenv.cfg").write_text(f"home = {tmp_path / 'QGIS 3.34' / 'bin'}\n")
    assert places.best_environment(tmp_path) is None
    (folder / places.MANIFEST).write_text("{half")
    assert places.describe(folder) is None and places.best_environment(tmp_path / "nothing") is None


@posix
def test_the_big_files_may_lie_elsewhere(tmp_path):
    places.set_home(tmp_path / "base", tmp_path / "big")
    folder = make(tmp_path / "base", places.lock_id(), 1)
    assert (tmp_path / "big") in folder.parents and places.best_environment(tmp_path / "base") == folder
    places.set_home(tmp_path / "base", None)
    assert places.best_environment(tmp_path / "base") is None


def test_the_lock_decides_the_key_whatever_its_line_ends(tmp_path, monkeypatch):
    monkeypatch.setattr(places, "LOCK_FILE", tmp_path / "lock.txt")
    keys = []
    for text in (b"a==1\nb==2\n", b"a==1\r\nb==2\r\n", b"a==1\nb==3\n"):
        (tmp_path / "lock.txt").write_bytes(text)
        places.lock_id.cache_clear()
        keys.append(places.new_folder(tmp_path, "3.12", "AMD64").name)
    places.lock_id.cache_clear()
    assert keys[0] == keys[1] != keys[2] and keys[0].startswith("py3.12-amd64-") and keys[0].endswith("-1")


@posix
def test_an_environment_that_an_engine_runs_from_is_not_removed(tmp_path):
    keep, old = make(tmp_path, places.lock_id(), 2), make(tmp_path, "aaaaaaaa", 1)
    code = (
        "import sys; sys.prefix = sys.argv[1]\n"
        "from kinscape.core.install.in_use import hold\n"
        "print(hold(), flush=True); sys.stdin.read()"
    )
    engine = subprocess.Popen(
        [sys.executable, "-c", code, str(old)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert engine.stdout.readline().strip() == "True"
    assert in_use.is_in_use(old) and not in_use.is_in_use(keep)
    assert remove_old(tmp_path, keep, Events()) == [] and old.exists()
    engine.kill()
    engine.wait()
    assert remove_old(tmp_path, keep, Events()) == [old.name] and keep.exists()


@posix
def test_half_made_environments_go_empty_ones_and_complete_ones_stay(tmp_path):
    done, half, empty = make(tmp_path, "aaaaaaaa", 1), make(tmp_path, "bbbbbbbb", 2), make(tmp_path, "cccccccc", 3)
    for folder in (half, empty):
        (folder / places.MANIFEST).unlink()
    places.mark_empty(empty, "/usr/bin/python3", "26.3")
    assert places.is_empty(empty, "/usr/bin/python3", "26.3") and not places.is_empty(empty, "/other", "26.3")
    remove_incomplete(tmp_path)
    assert done.exists() and empty.exists() and not half.exists()


def test_the_base_folder_can_be_given(monkeypatch, tmp_path):
    monkeypatch.setenv(places.FOLDER_VARIABLE, str(tmp_path))
    assert places.default_base() == tmp_path
    monkeypatch.delenv(places.FOLDER_VARIABLE)
    assert places.default_base().name == "kinscape"
