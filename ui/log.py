"""Kinscape's tab in QGIS's log: one tag for everything."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass

from qgis.core import Qgis, QgsMessageLog

TAG = "Kinscape"
KEPT_TROUBLES = 20


@dataclass(frozen=True)
class Trouble:
    """A line of the log that was a warning or worse. ``at``: seconds since 1970."""

    at: float
    level: str
    text: str


_troubles: deque[Trouble] = deque(maxlen=KEPT_TROUBLES)

_LEVELS = {
    "info": Qgis.MessageLevel.Info,
    "success": Qgis.MessageLevel.Success,
    "warning": Qgis.MessageLevel.Warning,
    "error": Qgis.MessageLevel.Critical,
    "critical": Qgis.MessageLevel.Critical,
}


def log(text: str, level: str = "info") -> None:
    """Write ``text`` to the log; ``level`` is info, success, warning or error. May be called from any thread."""
    if level in ("warning", "error", "critical"):
        _troubles.append(Trouble(time.time(), level, text))
    QgsMessageLog.logMessage(text, TAG, _LEVELS.get(level, Qgis.MessageLevel.Info), False)


def last_troubles() -> list[Trouble]:
    """The last warnings and errors of this session, oldest first (at most KEPT_TROUBLES)."""
    return list(_troubles)


def open_log() -> bool:
    """Show the log panel at Kinscape's tab. False where there is no window."""
    from qgis.utils import iface

    if iface is None:
        return False
    iface.openMessageLog(TAG)
    return True
