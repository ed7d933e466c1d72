"""The dock in a real QGIS window on a virtual screen: index, draw, search, click a hit; and closing QGIS in the
middle of it."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from window import needs_window, see

pytestmark = needs_window


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A generated orthophoto with known parcels (needs the engine's packages, as the engine does)."""
    if importlib.util.find_spec("rasterio") is None:
        pytest.skip("needs rasterio, one of the engine's packages")
    from kinscape.core.synthetic import make_scene

    return make_scene(tmp_path_factory.mktemp("Szene für QGIS"), size_px=1536, gsd_m=0.5, seed=3)


@pytest.fixture(scope="module")
def tour(scene, tmp_path_factory):
    """What the walk through the dock saw."""
    out = tmp_path_factory.mktemp("tour")
    box = scene.of_kind("orchard")[0].box(60.0)
    done = see(
        "tour.py",
        {
            "raster": scene.path,
            "archive": str(out / "Archiv 1"),
            "tile_m": 40,
            "box": list(box.bounds),
            "out": str(out),
            "k": 24,
        },
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    return {**json.loads((out / "report.json").read_text(encoding="utf-8")), "out": out}


def test_the_walk_goes_all_the_way(tour):
    assert tour["steps"] == ["opened", "filled in", "building", "built", "drawing", "searching", "found", "clicked"]


def test_an_archive_is_built_from_the_projects_rasters(tour, scene):
    assert tour["state_without_archive"] == "NO_ARCHIVE" and tour["sources"] == [scene.path]
    assert tour["tiles"] > 500
    assert (tour["out"] / "Archiv 1" / "archive.json").is_file()


def test_a_box_is_drawn_and_the_tool_put_back(tour):
    assert tour["tool_is_on"] and tour["examples"] == 1 and tour["tool_was_put_back"]
    assert tour["button_can_be_pressed"]


def test_the_search_finds_what_was_drawn(tour, scene):
    assert tour["state"] == "RESULTS" and tour["header"].startswith("24 places")
    kinds = [scene.kind_at(x, y) for _, x, y in tour["centres"]]
    assert kinds.count("orchard") >= 8, kinds
    assert tour["thumbnails"] == 6
    assert any("24 places" in text for text in tour["message"])


def test_layers_lie_in_a_group_on_top(tour):
    assert tour["group"].startswith("Archiv 1: 24 places")
    assert {"Query", "Similar places", "Score map"} < set(tour["layers"])


def test_list_and_map_choose_each_other(tour):
    assert tour["selected_in_layer"] == [3] and tour["map_shows_the_hit"]
    assert tour["selected_in_list"] == [5]


def test_the_window_answers_all_the_while(tour):
    """A window that hung would show stalls as long as the work; drawing thumbnails and layers takes a part of a
    second."""
    assert tour["stall_while_building_s"] < 3.0 and tour["stall_while_searching_s"] < 3.0


def test_the_plugin_can_be_switched_off_and_on_and_leaves_nothing_in_the_window(tmp_path):
    done = see("reload.py", {"out": str(tmp_path)}, patience_s=60)
    assert done.returncode == 0, done.stdout[-1000:] + done.stderr[-3000:]
    seen = json.loads((tmp_path / "reload.json").read_text())
    nothing = {"toolbars": 0, "docks": 0, "menus": 0, "actions": 0, "provider": False, "tool": seen["tool"]}
    assert seen["unloaded"] == [nothing, nothing]
    assert seen["pages"] == [["archive", "remote", "search", "train"]] * 3


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def test_qgis_closes_in_the_middle_of_building_and_what_is_done_is_kept(scene, tmp_path):
    archive = tmp_path / "archive"
    began = time.time()
    done = see(
        "quit_in_the_middle.py", {"raster": scene.path, "archive": str(archive), "tile_m": 20, "out": str(tmp_path)}
    )
    ended = time.time()
    assert (tmp_path / "quit.json").is_file(), done.stdout[-1000:] + done.stderr[-3000:]
    seen = json.loads((tmp_path / "quit.json").read_text())
    assert done.returncode == 0 and (tmp_path / "about_to_quit").exists(), done.stderr[-3000:]
    assert seen["is_building"] and seen["engines"] and seen["done"] < seen["total"]
    assert began < seen["at"] <= ended and ended - seen["at"] < 30, "a hung task would hold QGIS until it is killed"
    assert not [pid for pid in seen["engines"] if is_running(pid)]
    again = subprocess.run(
        [
            sys.executable,
            "-m",
            "kinscape.core.cli",
            "index",
            scene.path,
            "--archive",
            str(archive),
            "--tile-m",
            "20",
            "--overlap",
            "0.9",
            "--json",
        ],
        capture_output=True,
        text=True,
        timeout=170,
    )
    assert again.returncode == 0 and json.loads(again.stdout.splitlines()[-1])["tiles"] > 0, again.stderr[-2000:]
