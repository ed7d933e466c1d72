"""Words for people: every text that a user sees goes through ``tr``, so that it can be translated.

All texts share one context, ``Kinscape``; a catalogue is ``resources/i18n/kinscape_<language>.qm``.
"""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

CONTEXT = "Kinscape"
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "i18n"


def tr(text: str, n: int = -1) -> str:
    """``text`` in the user's language. ``n`` fills %n and chooses the plural form where a catalogue has several."""
    return QCoreApplication.translate(CONTEXT, text, None, n)


def user_language() -> str:
    """The language that QGIS shows, as ``de`` or ``pt_BR``."""
    settings = QgsSettings()
    if settings.value("locale/overrideFlag", False, type=bool):
        return str(settings.value("locale/userLocale", "en"))
    return QLocale.system().name()


def language_names(language: str) -> tuple[str, ...]:
    """Under which names a catalogue or a help page for ``language`` may be found, the nearest first. QGIS calls its
    languages ``de``, ``pt_BR`` and ``zh-Hans``."""
    return tuple(dict.fromkeys((language, re.split("[-_]", language)[0])))


def install_translator() -> QTranslator | None:
    """Load the catalogue of the user's language, where there is one. The caller keeps the object, and removes it at
    the end."""
    language = user_language()
    translator = QTranslator()
    for name in language_names(language):
        if translator.load(str(FOLDER / f"kinscape_{name}.qm")):
            QCoreApplication.installTranslator(translator)
            return translator
    return None
