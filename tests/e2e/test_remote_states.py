"""The Remote page and the row Ask of the Search page in a real QGIS window, in light and in dark at the least width:
every state reached, readable, not cut off, and usable without a mouse (tests/e2e/shots/remote_walk.py)."""

from __future__ import annotations

import ast
import json

import pytest
from data import ROOT
from window import needs_window, see

pytestmark = needs_window
DOCK_PX = 340
LEAST_CONTRAST = 4.5  # WCAG 2.1, 1.4.3


def members(path: str, name: str) -> set[str]:
    """The names of an enum of the product, read without QGIS."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    body = next(node.body for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name)
    return {node.targets[0].id for node in body if isinstance(node, ast.Assign)}


@pytest.fixture(scope="module", params=["light", "dark"])
def seen(request, tmp_path_factory):
    out = tmp_path_factory.mktemp(f"remote_{request.param}")
    options = ["--dark"] if request.param == "dark" else []
    done = see("remote_walk.py", {"out": str(out), "dock_px": DOCK_PX}, "--size", "1280x900", *options, patience_s=120)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    return {**json.loads((out / "report.json").read_text(encoding="utf-8")), "out": out}


def test_each_state_of_the_page_has_its_picture(seen):
    assert set(seen["remote"]) == members("ui/dock/remote/remote_state.py", "RemoteState")
    assert all((seen["out"] / f"{name}_dock.png").stat().st_size > 1000 for name in seen["steps"])


def test_every_text_can_be_read_and_nothing_is_cut_off(seen):
    assert {one["width"] for one in seen["pictures"].values()} == {DOCK_PX}
    texts = [(name, text) for name, one in seen["pictures"].items() for text in one["texts"]]
    assert len(texts) > 100
    assert not [(name, text) for name, text in texts if text["contrast"] < LEAST_CONTRAST]
    assert not {name: one["cut"] for name, one in seen["pictures"].items() if one["cut"]}


def test_every_control_says_what_it_is_and_is_reached_by_the_tab_key(seen):
    assert not {name: one["nameless"] for name, one in seen["pictures"].items() if one["nameless"]}
    assert len(seen["keyboard"]) >= 5
    assert not {name: left_out for name, left_out in seen["keyboard"].items() if left_out}
