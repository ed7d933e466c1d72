"""The tutorial of the help pages, walked from an empty profile in a real QGIS window and gone on with in another: in
dark and at the least width, with the real engine (tests/e2e/shots/tutorial.py; light is seen in test_states.py)."""

from __future__ import annotations

import importlib.util
import json

import pytest
from window import needs_window, see

pytestmark = needs_window
DOCK_PX = 340
LEAST_CONTRAST = 4.5  # WCAG 2.1, 1.4.3


@pytest.fixture(scope="module")
def parts(tmp_path_factory):
    """What both parts saw: from the demo to the saved project, and from there on after QGIS was closed."""
    if importlib.util.find_spec("rasterio") is None:
        pytest.skip("needs rasterio, one of the engine's packages")
    out = tmp_path_factory.mktemp("tutorial")
    home = out / "home"  # where the demo goes
    home.mkdir()
    reports = []
    for part in (1, 2):
        plan = {"out": str(out), "part": part, "dock_px": DOCK_PX, "project": str(home / "tutorial.qgz")}
        options = ("--size", "1280x900", "--dark", "--profile", str(out / "profile"))
        done = see("tutorial.py", plan, *options, variables={"HOME": str(home)})
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
        reports.append(json.loads((out / f"part{part}.json").read_text(encoding="utf-8")))
    return reports


def test_the_tutorial_goes_all_the_way(parts):
    first, second = parts
    assert first["steps"] == [
        "start", "demo", "draw", "search", "mark", "search again", "threshold", "save",
    ]  # fmt: skip
    assert second["steps"] == ["reopen", "continue"]
    assert (first["state_at_start"], first["state_while_making"]) == ("NO_ARCHIVE", "DEMO")
    assert (first["state_without_query"], first["state_after_search"]) == ("NO_QUERY", "RESULTS")
    assert first["tiles"] > 1000 and first["tool_is_on"] and first["saved"] and second["is_read"]


def test_places_are_marked_and_become_examples(parts):
    first, _ = parts
    assert first["marks"] == {"like": 2, "unlike": 1, "hidden": 0}
    assert first["moved_on_to"] == [4], "after a mark the next place is the current one"
    assert first["examples"] == [3, 1] and first["runs"] == 2


def test_the_threshold_cuts_places_without_searching_again(parts):
    first, _ = parts
    shown, total = first["shown_of"]
    assert 0 < shown < total and first["header_when_cut"].startswith(f"{shown} of {total}")


def test_everything_comes_back_with_the_project_and_goes_on(parts):
    first, second = parts
    assert second["shown_of"] == first["shown_of"]
    assert second["threshold"] == pytest.approx(first["threshold"])
    assert second["examples"] == first["examples"] and second["is_linked"]
    assert second["examples_after"] == [first["examples"][0] + 1, first["examples"][1]]


def test_every_picture_can_be_read_and_nothing_is_cut_off(parts):
    pictures = {name: one for part in parts for name, one in part["pictures"].items()}
    assert len(pictures) == 13 and {one["width"] for one in pictures.values()} == {DOCK_PX}
    texts = [(name, text) for name, one in pictures.items() for text in one["texts"]]
    assert len(texts) > 100 and not [one for one in texts if one[1]["contrast"] < LEAST_CONTRAST]
    assert not {name: one["cut"] for name, one in pictures.items() if one["cut"]}
