"""Languages at work: catalogues load, the dock speaks them, and so do errors that come from the engine."""

from __future__ import annotations

import importlib.util

import pytest
from data import ROOT
from kinscape.core.errors import RasterError
from kinscape.ui import engine_words, i18n
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

SPEC = importlib.util.spec_from_file_location("kinscape_translations", ROOT / "tools" / "translations.py")
tool = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(tool)


@pytest.fixture
def speak(qgis_app):
    """``speak("de_DE")`` installs that language as the plugin does at its start."""
    settings, installed = QgsSettings(), []

    def install(language):
        settings.setValue("locale/overrideFlag", True)
        settings.setValue("locale/userLocale", language)
        installed.append(i18n.install_translator())
        return installed[-1]

    yield install
    for translator in installed:
        if translator is not None:
            QCoreApplication.removeTranslator(translator)
    settings.remove("locale/overrideFlag")
    settings.remove("locale/userLocale")


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_the_compiled_catalogue_is_the_one_that_was_written(language):
    path = tool.catalogue(language)
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    written = tool.read(path)
    wrong = [text for text, done in written.items() if translator.translate(tool.CONTEXT, text.encode()) != done]
    assert len(written) > 800 and not wrong, f"run tools/translations.py compile; {wrong[:5]}"


@pytest.mark.parametrize("language", ["de_DE", "de_AT", "zh_CN", "zh-Hans", "es_MX", "fr"])
def test_the_plugin_speaks_the_language_of_qgis(speak, language):
    assert speak(language) is not None
    assert i18n.tr("Find similar") != "Find similar"


def test_an_unknown_language_leaves_english(speak):
    assert speak("fi_FI") is None
    assert i18n.tr("Find similar") == "Find similar"


def test_errors_of_the_engine_are_translated_with_their_values(speak):
    speak("de_DE")
    error = engine_words.localized(RasterError("/bilder/a b.tif has no pixels (0 x 3)", "choose another raster"))
    assert isinstance(error, RasterError) and error.code == "raster"
    assert "/bilder/a b.tif" in error.message and "(0 x 3)" in error.message
    assert "has no pixels" not in error.message and error.hint != "choose another raster"
    assert str(error) == f"{error.message} ({error.hint})"


def test_what_no_template_fits_stays_as_it_is(speak):
    speak("de_DE")
    for text in ("", "nothing that anybody wrote", "x" * 5000):
        assert engine_words.in_users_language(text) == text


def test_every_template_finds_itself_again():
    """The most specific template wins: a general one must not swallow another's text."""
    for template, _ in engine_words.patterns():
        filled = engine_words._PLACE.sub(lambda m: f"/some/file{m[1]}.tif", template)
        found = engine_words._best(filled)
        assert found is not None
        own = len(engine_words._PLACE.sub("", template))
        assert len(engine_words._PLACE.sub("", found[0])) >= own, (template, found[0])
