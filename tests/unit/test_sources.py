"""Files and folders become a list of rasters: complete, in order, each once."""

from __future__ import annotations

import os

import pytest
from kinscape.core.errors import Cancelled, InputError
from kinscape.core.events import Events
from kinscape.core.raster.sources import find_sources


@pytest.fixture()
def folder(tmp_path):
    for name in ("b/2.tif", "b/1.TIFF", "a.tif", "a.tif.ovr", "a.tif.aux.xml", "a.tif.msk", "a.tfw", "notes.txt",
                 ".hidden.tif", ".cache/x.tif", "c/über den wolken/näher.jp2", "c/mosaic.vrt", "c/photo.JPG",
                 "c/readme.rst"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return tmp_path


def test_a_folder_is_searched_to_the_bottom_in_a_stable_order(folder):
    found = [os.path.relpath(path, folder).replace(os.sep, "/") for path in find_sources([str(folder)])]
    assert found == ["a.tif", "b/1.TIFF", "b/2.tif", "c/mosaic.vrt", "c/photo.JPG", "c/über den wolken/näher.jp2"]


def test_paths_are_absolute_and_each_comes_once(folder, monkeypatch):
    monkeypatch.chdir(folder)
    found = find_sources(["b/2.tif", "b", str(folder / "b" / ".." / "b" / "2.tif")])
    assert found == [str(folder / "b" / "2.tif"), str(folder / "b" / "1.TIFF")]


def test_a_named_file_is_taken_whatever_its_name(folder):
    assert find_sources([str(folder / "notes.txt")]) == [str(folder / "notes.txt")]


def test_a_missing_path_is_an_error_that_names_it(folder):
    with pytest.raises(InputError, match="nowhere.tif"):
        find_sources([str(folder / "a.tif"), str(folder / "nowhere.tif")])


@pytest.mark.parametrize("paths", [[], [""]])
def test_nothing_given_is_an_error(paths):
    with pytest.raises(InputError):
        find_sources(paths)


def test_a_folder_without_rasters_is_an_error(tmp_path):
    (tmp_path / "text.txt").write_text("x")
    with pytest.raises(InputError, match="no raster found"):
        find_sources([str(tmp_path)])


def test_names_that_gdal_opens_pass(folder):
    names = ["NETCDF:some.nc:band", "/vsizip/a.zip/b.tif"]
    assert find_sources(names) == names


def test_a_link_back_up_does_not_loop(folder):
    os.symlink(folder, folder / "b" / "up", target_is_directory=True)
    assert len(find_sources([str(folder)])) == 6


def test_a_cancelled_search_stops(folder):
    events = Events()
    events.cancel()
    with pytest.raises(Cancelled):
        find_sources([str(folder)], events)
