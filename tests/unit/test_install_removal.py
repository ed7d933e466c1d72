"""What is removed are environments that an installation made, and nothing else, whatever lies beside them."""

from __future__ import annotations

import os
import sys
import time

import pytest
from kinscape.core.errors import Cancelled
from kinscape.core.events import Events
from kinscape.core.install import places, removal
from kinscape.core.install.failures import NotAllowedError

posix = pytest.mark.skipif(sys.platform == "win32", reason="symbolic links")
NAME = "py3.12-x86_64-aaaaaaaa-1"


@pytest.fixture
def folder(tmp_path):
    made = places.environments_folder(tmp_path)
    made.mkdir(parents=True)
    return made


def environment(folder, name=NAME, is_complete=False):
    made = folder / name
    (made / "lib").mkdir(parents=True)
    (made / "lib" / "a.py").write_text("x")
    if is_complete:
        (made / places.MANIFEST).write_text("{}")
    return made


@pytest.mark.parametrize(
    "name", ["my conda", "py312", ".git", "py3.12-x86_64-aaaaaaaa", "py3.12-x86_64-aaaaaaaa-1x", "py3.12-x86_64-1 copy"]
)
def test_a_folder_that_no_installation_named_stays(folder, tmp_path, name):
    theirs, ours = environment(folder, name), environment(folder)
    removal.remove_incomplete(tmp_path)
    assert theirs.exists() and not ours.exists()
    assert removal.remove_old(tmp_path, folder / "keep", Events()) == [] and theirs.exists()
    removal.discard(theirs)
    assert theirs.exists()


@posix
def test_of_a_link_only_the_link_goes_and_links_inside_are_not_followed(folder, tmp_path):
    precious = tmp_path / "precious"
    (precious / "sub").mkdir(parents=True)
    (precious / places.MANIFEST).write_text("mine")
    os.symlink(precious, folder / NAME)
    inside = environment(folder, "py3.12-x86_64-aaaaaaaa-2")
    os.symlink(precious, inside / "lib" / "link")
    removal.remove_incomplete(tmp_path)
    removal.remove_old(tmp_path, folder / "keep", Events())
    removal.discard(folder / NAME)
    assert (folder / NAME).is_symlink() and not inside.exists()
    removal.remove(folder / NAME)
    assert not os.path.lexists(folder / NAME) and (precious / places.MANIFEST).read_text() == "mine"
    os.symlink(precious, folder / "work")
    removal.fresh_folder(folder / "work")
    assert not (folder / "work").is_symlink() and (precious / "sub").is_dir()


def test_what_is_half_removed_never_counts_and_goes_next_time(folder, tmp_path, monkeypatch):
    made = environment(folder, is_complete=True)
    events = Events()
    monkeypatch.setattr(removal.shutil, "rmtree", lambda *_args, **_options: (events.cancel(), time.sleep(0.3)))
    with pytest.raises(Cancelled):
        removal.remove(made, events)
    monkeypatch.undo()
    left = [path.name for path in folder.iterdir()]
    assert left == [NAME + places.GONE] and places.environments(tmp_path) == []
    again = environment(folder, is_complete=True)
    removal.remove(again)
    removal.remove_incomplete(tmp_path)
    assert not list(folder.iterdir())


def test_a_cancel_does_not_wait_for_gigabytes(folder, monkeypatch):
    made, events = environment(folder), Events()
    events.cancel()
    with pytest.raises(Cancelled):
        removal.remove(made, events)
    assert made.exists()
    monkeypatch.setattr(removal.shutil, "rmtree", lambda *_args, **_options: time.sleep(5))
    began = time.monotonic()
    removal.discard(made)
    assert time.monotonic() - began < 2


def test_one_whose_files_are_held_stays_whole_and_the_next_installation_tries_again(folder, tmp_path, monkeypatch):
    """Windows renames no folder in which a file is open."""
    made, said = environment(folder, is_complete=True), []

    def held(*_args):
        raise PermissionError(13, "being used by another process", str(made))

    events = Events()
    monkeypatch.setattr(events, "on_log", lambda text, level: said.append(text))
    monkeypatch.setattr(removal.os, "rename", held)
    with pytest.raises(NotAllowedError):
        removal.remove(made)
    assert removal.remove_old(tmp_path, folder / "keep", events) == [] and "could not be removed" in said[0]
    assert (made / places.MANIFEST).is_file() and (made / "lib" / "a.py").is_file()
    monkeypatch.undo()
    assert removal.remove_old(tmp_path, folder / "keep", Events()) == [NAME]


def test_the_name_of_an_environment_holds_no_sign_that_leads_elsewhere(tmp_path):
    folder = places.new_folder(tmp_path, "3.12", "../..\\x y")
    assert folder.parent == places.environments_folder(tmp_path)
    folder.mkdir(parents=True)
    assert removal.is_ours(folder)
