"""What jobs say of their progress has words in the user's language."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from kinscape.core.events import Progress
from kinscape.ui import words
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextDocument

CORE = Path(words.__file__).resolve().parent.parent / "core"
# of the installation, which has words of its own (ui/install), and of benchmarks, which are for the command line
ELSEWHERE = {CORE / "install"}
UNITS_WITHOUT_WORDS = {"checks", "queries", "groups", "steps", "bytes", "packages"}


def progresses():
    """(stage, unit) of every ``events.progress("stage", done, total, "unit")`` of the engine."""
    for path in CORE.rglob("*.py"):
        if any(folder in path.parents for folder in ELSEWHERE) or path.name.startswith("bench_"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
            if is_call and node.func.attr == "progress" and node.args and isinstance(node.args[0], ast.Constant):
                unit = node.args[3] if len(node.args) > 3 else None
                yield node.args[0].value, unit.value if isinstance(unit, ast.Constant) else ""


@pytest.fixture
def marked(monkeypatch):
    monkeypatch.setattr(words, "tr", lambda text: f"«{text}»")


def test_the_engine_is_scanned():
    assert {("searching", "folders"), ("scene", ""), ("filter", "")} <= set(progresses())


@pytest.mark.parametrize("name", sorted({stage for stage, _unit in progresses()}))
def test_every_stage_has_words(marked, name):
    assert words.stage(name).startswith("«")


@pytest.mark.parametrize("unit", sorted({unit for _stage, unit in progresses()} - {""} - UNITS_WITHOUT_WORDS))
def test_every_unit_that_people_count_has_a_word(marked, unit):
    assert f"«{unit}»" in words.progress_text(Progress("compare", 1, 2, unit))


@pytest.mark.parametrize("summary, text", [
    ({}, "exact"), ({"exact": True, "recall": 0.5}, "exact"), ({"exact": False}, "approximate"),
    ({"exact": False, "recall": 0.987}, "approximate, recall 0.99"),
])  # fmt: skip
def test_how_a_search_was_ranked(summary, text):
    assert words.exactness(summary) == text


@pytest.mark.parametrize("text", ["<img src='file://server/x.png'>.tif\n2 & 3", "a < b", "plain & simple\nlines"])
def test_a_tooltip_shows_a_name_to_the_letter(text):
    document = QTextDocument()
    told = words.tip(text)
    if Qt.mightBeRichText(told):
        document.setHtml(told)
    else:
        document.setPlainText(told)
    assert document.toPlainText() == text and "<img" not in told
