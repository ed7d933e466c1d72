"""Every state of the dock, seen in a real QGIS window in light and in dark at the least width: reached, readable, not
cut off, and usable without a mouse. The pictures lie in the folder of the test (see tests/e2e/shots/states.py)."""

from __future__ import annotations

import ast
import json

import pytest
from data import ROOT
from window import needs_window, see

pytestmark = needs_window
DOCK_PX = 340
LEAST_CONTRAST = 4.5  # WCAG 2.1, 1.4.3
PARTS_OF_THE_DOCK = {
    "install_idle", "install_running", "install_failed", "install_no_small_build", "install_resume", "install_done",
    "why", "filters", "results_marked", "menu_recipe", "menu_export", "menu_like", "menu_more", "menu_gallery",
    "options", "doctor", "help", "archive_question", "results_while_building", "running_again",
}  # fmt: skip


def members(path: str, name: str) -> set[str]:
    """The names of an enum of the product, read without QGIS."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    body = next(node.body for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name)
    return {node.targets[0].id for node in body if isinstance(node, ast.Assign)}


@pytest.fixture(scope="module", params=["light", "dark"])
def seen(request, tmp_path_factory):
    """What the walk through all states saw, in one theme."""
    out = tmp_path_factory.mktemp(f"states_{request.param}")
    options = ["--dark"] if request.param == "dark" else []
    done = see("states.py", {"out": str(out), "dock_px": DOCK_PX}, "--size", "1280x900", *options, patience_s=120)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    return {**json.loads((out / "report.json").read_text(encoding="utf-8")), "out": out}


def test_each_state_of_both_pages_and_of_the_light_has_its_picture(seen):
    assert set(seen["search"]) == members("ui/dock/search_state.py", "SearchState")
    assert set(seen["archive"]) == members("ui/dock/archive_state.py", "ArchiveState")
    assert set(seen["lights"]) == {"ready", "busy", "starting", "stopped", "missing"}
    assert set(seen["steps"]) >= PARTS_OF_THE_DOCK
    assert all((seen["out"] / f"{name}_dock.png").stat().st_size > 1000 for name in seen["steps"])


def test_the_dock_is_as_narrow_as_it_may_be(seen):
    windows = ("options", "help", "doctor", "menu")
    widths = {name: one["width"] for name, one in seen["pictures"].items() if not name.startswith(windows)}
    assert len(widths) > 40 and set(widths.values()) == {DOCK_PX}


def test_every_text_can_be_read(seen):
    weak = [
        (name, text)
        for name, one in seen["pictures"].items()
        for text in one["texts"]
        if text["contrast"] < LEAST_CONTRAST
    ]
    assert not weak
    assert sum(len(one["texts"]) for one in seen["pictures"].values()) > 500


def test_nothing_is_cut_off_or_reaches_out(seen):
    assert not {name: one["cut"] for name, one in seen["pictures"].items() if one["cut"]}


def test_every_control_says_what_it_is(seen):
    assert not {name: one["nameless"] for name, one in seen["pictures"].items() if one["nameless"]}


def test_the_tab_key_comes_to_every_control(seen):
    assert len(seen["keyboard"]) >= 12
    assert not {name: left_out for name, left_out in seen["keyboard"].items() if left_out}
