"""In which ways the user has asked before: of those the dock tells less, for he has read who learns what."""

from __future__ import annotations

import json

from qgis.core import QgsSettings

from ...options.settings import GROUP

_KEY = f"{GROUP}/told_modes"


def was_told(mode: str) -> bool:
    return mode in _told()


def remember(mode: str) -> None:
    """A question was asked in this way, with its words before the user's eyes."""
    told = _told()
    if mode not in told:
        QgsSettings().setValue(_KEY, json.dumps([*told, mode]))


def _told() -> list[str]:
    try:
        found = json.loads(QgsSettings().value(_KEY, "[]"))
    except (TypeError, ValueError):
        return []
    return [mode for mode in found if isinstance(mode, str)] if isinstance(found, list) else []
