"""The catalogues are complete: every text of the plugin and of the engine's errors, in every shipped language."""

from __future__ import annotations

import importlib.util
import json

import pytest
from data import ROOT

SPEC = importlib.util.spec_from_file_location("kinscape_translations", ROOT / "tools" / "translations.py")
tool = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(tool)


@pytest.fixture(scope="module")
def wanted():
    return {*tool.ui_texts(), *tool.engine_texts()}


def test_the_languages_are_shipped():
    assert {path.name for path in tool.FOLDER.glob("*.ts")} == {
        f"kinscape_{ending}.ts" for ending in ("zh", "es", "fr", "de")
    }
    assert {path.stem for path in tool.FOLDER.glob("*.qm")} == {path.stem for path in tool.FOLDER.glob("*.ts")}


def test_texts_are_harvested(wanted):
    assert len(wanted) > 800
    assert "Find similar" in wanted and "{0} has no pixels ({1} x {2})" in wanted


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_every_text_has_a_translation(language, wanted):
    known = tool.read(tool.catalogue(language))
    missing = sorted(text for text in wanted if not known.get(text, "").strip())
    assert not missing, f"{len(missing)}, such as {missing[:5]}: run tools/translations.py update, todo, fill, compile"
    assert not sorted(set(known) - wanted)


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_translations_keep_values_tags_and_line_breaks(language, wanted):
    known = tool.read(tool.catalogue(language))
    wrong = {text: tool.faults(text, known[text]) for text in wanted & set(known) if known[text]}
    assert not {text: found for text, found in wrong.items() if found}


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_the_texts_are_really_in_that_language(language, wanted):
    """Names and signs stay; most texts of several words must not be the English ones."""
    known = tool.read(tool.catalogue(language))
    long = [text for text in wanted if text.count(" ") >= 3 and known.get(text)]
    same = [text for text in long if known[text] == text]
    assert long and len(same) < 0.02 * len(long), same[:10]


def test_the_engines_templates_are_up_to_date():
    assert json.loads(tool.ENGINE.read_text(encoding="utf-8")) == sorted(tool.engine_texts())


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("{0} of {1}", "{0} von {0}", "other values"),
        ("{0} places", "Orte", "other values"),
        ("<b>now</b>", "<i>jetzt</i>", "other tags"),
        ("one\ntwo", "eins zwei", "other line breaks"),
        ("Files…", "Dateien", "ellipsis"),
        ("now", " ", "no translation"),
    ],
)
def test_the_check_finds_broken_translations(source, translation, fault):
    assert any(fault in found for found in tool.faults(source, translation))
    assert not tool.faults("{0} of {1}", "{1} davon {0}")


def test_harvesting_reads_f_strings_choices_and_sums():
    import ast

    node = ast.parse('RasterError(f"{path} has {n} band" + ("s" if n > 1 else ""), "use " + name)').body[0].value
    texts = [t for argument in tool._spoken(node) for t in tool._templates(argument)]
    assert texts == ["{0} has {1} bands", "{0} has {1} band", "use {0}"]
