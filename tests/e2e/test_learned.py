"""Land cover and feedback on the Search page, seen in a real QGIS window in light and in dark: reached, readable, not
cut off, and usable without a mouse. The pictures lie in the folder of the test (see tests/e2e/shots/learned.py)."""

from __future__ import annotations

import json

import pytest
from window import needs_window, see

pytestmark = needs_window
LEAST_CONTRAST = 4.5  # WCAG 2.1, 1.4.3
PARTS = {
    "cover_absent", "cover_running", "cover_live", "cover_moved", "cover_weights", "cover_why", "feedback_learned",
    "menu_learn", "missed_ask", "missed_review", "missed_answer", "next_to_label",
}  # fmt: skip


@pytest.fixture(scope="module", params=[("light", 340), ("dark", 340), ("light", 420)], ids=lambda p: f"{p[0]}{p[1]}")
def seen(request, tmp_path_factory):
    theme, dock_px = request.param
    out = tmp_path_factory.mktemp(f"learned_{theme}_{dock_px}")
    options = ["--dark"] if theme == "dark" else []
    plan = {"out": str(out), "dock_px": dock_px}
    done = see("learned.py", plan, "--size", "1280x900", *options, patience_s=120)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    return {**json.loads((out / "report.json").read_text(encoding="utf-8")), "dock_px": dock_px}


def test_each_part_has_its_picture_in_a_dock_as_narrow_as_asked(seen):
    assert set(seen["steps"]) >= PARTS
    assert {one["width"] for name, one in seen["pictures"].items() if name != "menu_learn"} == {seen["dock_px"]}


def test_every_text_can_be_read_and_none_is_cut_off(seen):
    weak = [(name, text) for name, one in seen["pictures"].items() for text in one["texts"]
            if text["contrast"] < LEAST_CONTRAST]  # fmt: skip
    assert not weak
    assert not {name: one["cut"] for name, one in seen["pictures"].items() if one["cut"]}


def test_everything_has_a_name_and_the_tab_key_reaches_it(seen):
    assert not {name: one["nameless"] for name, one in seen["pictures"].items() if one["nameless"]}
    assert not {name: left for name, left in seen["keyboard"].items() if left}
