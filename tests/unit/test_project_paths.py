"""Files in what a project keeps: marked, made relative, found again; and recognising an archive. No QGIS."""

from __future__ import annotations

import json
import os

import pytest
from kinscape.ui.dock.archive_mark import empty_mark, is_same_archive, mark_from, read_mark, source_paths
from kinscape.ui.dock.project_paths import decode, encode, full_source, short_source

HOME = os.path.abspath(os.path.join(os.sep, "home", "someone", "project"))


def to_stored(path):
    return "./" + os.path.relpath(path, HOME).replace(os.sep, "/")


def to_full(path):
    return os.path.normpath(os.path.join(HOME, path))


def test_paths_anywhere_inside_come_back_and_nothing_else_changes():
    state = {
        "like": [{"example": {"image": os.path.join(HOME, "a b.png")}, "label": "a b.png"}],
        "n": 3,
        "none": None,
        "is": True,
        "share": 0.25,
        "texts": ["path:of glory", "text:book", "https://example.invalid/x", ""],
        "results": os.path.join(HOME, "runs", "1", "results.gpkg"),
    }
    stored = encode(state, to_stored)
    assert HOME not in json.dumps(stored) and stored["results"] == "path:./runs/1/results.gpkg"
    assert decode(json.loads(json.dumps(stored)), to_full) == state


def test_gdals_own_names_are_no_paths():
    assert encode("/vsizip/x.zip/a.tif", to_stored) == "/vsizip/x.zip/a.tif"


@pytest.mark.parametrize(
    ("path", "short"),
    [("/d/2019/town.tif", "2019/town.tif"), ("/d/2023/town.tif", "2023/town.tif"), ("/d/2019/river.tif", "river.tif")],
)
def test_a_tiles_source_is_kept_as_the_end_that_tells_it_from_the_others(path, short):
    sources = ["/d/2019/town.tif", "/d/2023/town.tif", "/d/2019/river.tif"]
    assert short_source(path, sources) == short and full_source(short, sources) == path
    stored = encode({"tile": "0/1/2", "source": path}, to_stored, sources)
    assert "/d/" not in json.dumps(stored)
    moved = [source.replace("/d/", "/e/") for source in sources]
    assert decode(stored, to_full, moved) == {"tile": "0/1/2", "source": path.replace("/d/", "/e/")}


def test_a_source_that_is_not_known_stays_as_it_is():
    assert full_source("x.tif", ["/d/a.tif"]) == "x.tif" and full_source("", ["/d/a.tif"]) == ""
    assert full_source("a.tif", ["/d/a.tif", "/e/a.tif"]) == "a.tif"


def write_manifest(folder, **more):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "archive.json").write_text(json.dumps(more), encoding="utf-8")
    return str(folder)


def test_an_archive_is_known_by_when_it_was_made_wherever_it_lies(tmp_path):
    one = write_manifest(tmp_path / "one", created="2026-01-02T03:04:05+00:00", tiles=7)
    copy = write_manifest(tmp_path / "copy", created="2026-01-02T03:04:05+00:00", tiles=9)
    other = write_manifest(tmp_path / "other", created="2026-01-02T03:04:06+00:00", tiles=7)
    assert read_mark(one) == {"folder": one, "created": "2026-01-02T03:04:05+00:00", "tiles": 7}
    assert is_same_archive(read_mark(one), read_mark(copy)), "it was updated, and is still the same"
    assert not is_same_archive(read_mark(one), read_mark(other))
    assert read_mark(tmp_path) is None


def test_a_commit_under_way_counts(tmp_path):
    folder = tmp_path / "a"
    write_manifest(folder, created="2026", tiles=7)
    write_manifest(folder / "next", created="2026", tiles=8)
    assert read_mark(folder)["tiles"] == 8


def test_a_damaged_manifest_has_an_empty_mark(tmp_path):
    (tmp_path / "archive.json").write_text("{ no")
    assert read_mark(tmp_path) == empty_mark(str(tmp_path)) and source_paths(tmp_path) == []


@pytest.mark.parametrize("data", [None, [], "x", {"created": 3, "tiles": "many", "folder": None}, {"tiles": -1}])
def test_marks_that_make_no_sense_are_empty(data):
    assert mark_from(data) == empty_mark()


def test_the_sources_of_an_archive_are_read_from_its_manifest(tmp_path):
    folder = write_manifest(tmp_path / "a", sources=[{"path": "/d/a.tif"}, {"path": "/d/b.tif"}])
    assert source_paths(folder) == ["/d/a.tif", "/d/b.tif"] and source_paths("") == []
