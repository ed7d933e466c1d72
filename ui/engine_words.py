"""What the engine says, in the user's language.

The engine knows no Qt and speaks English. Its texts are harvested from the source as templates ("{0} has no column
{1}", tools/translations.py); a text that fits one is taken apart, the template is translated, and the values are put
back. A text that fits none stays as it is.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

from ..core.errors import KinscapeError
from .i18n import CONTEXT, FOLDER

TEXTS = FOLDER / "engine_texts.json"
MIN_LETTERS = 6  # a template with fewer letters of its own would fit anything
MAX_LETTERS = 2000  # longer texts hold quotations; they are not worth the search
_PLACE = re.compile(r"\{(\d+)\}")


def in_users_language(text: str, depth: int = 2) -> str:
    """``text`` of the engine, translated if it fits a template that has a translation. Values inside are looked at
    too."""
    if not text or len(text) > MAX_LETTERS:
        return text
    found = _best(text)
    if found is None:
        return text
    template, values = found
    translated = _translate(template)
    if translated == template:
        return text
    if depth > 1:
        values = [in_users_language(value, depth - 1) for value in values]
    return _PLACE.sub(lambda m: values[int(m[1])] if int(m[1]) < len(values) else m[0], translated)


def localized(error: KinscapeError) -> KinscapeError:
    """The same error, of the same class, with its texts in the user's language."""
    error.message = in_users_language(error.message)
    error.hint = in_users_language(error.hint)
    error.args = (error.message,)
    return error


def _translate(template: str) -> str:
    from qgis.PyQt.QtCore import QCoreApplication

    return QCoreApplication.translate(CONTEXT, template)


def _best(text: str) -> tuple[str, list[str]] | None:
    """The template that shares most letters with ``text``, and the values; None if none fits."""
    for template, pattern in patterns():
        match = pattern.fullmatch(text)
        if match:
            return template, [value for value in match.groups()]
    return None


@cache
def patterns(path: Path = TEXTS) -> list[tuple[str, re.Pattern[str]]]:
    """(template, its expression), those with the most letters of their own first."""
    if not path.is_file():
        return []
    templates = json.loads(path.read_text(encoding="utf-8"))
    own = {template: _PLACE.sub("", template) for template in templates}
    chosen = [t for t in templates if len(re.sub(r"[^A-Za-z]", "", own[t])) >= MIN_LETTERS]
    chosen.sort(key=lambda t: (-len(own[t]), t))
    return [(template, _expression(template)) for template in chosen]


def _expression(template: str) -> re.Pattern[str]:
    """Values may be anything, but not nothing: an empty one would say that another template is meant."""
    pieces = _PLACE.split(template)
    text = "".join("(.+?)" if i % 2 else re.escape(piece) for i, piece in enumerate(pieces))
    return re.compile(text, re.DOTALL)
