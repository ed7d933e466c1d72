"""Kinscape's tab in QGIS's log: one tag for everything."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageLog

TAG = "Kinscape"

_LEVELS = {
    "info": Qgis.MessageLevel.Info,
    "success": Qgis.MessageLevel.Success,
    "warning": Qgis.MessageLevel.Warning,
    "error": Qgis.MessageLevel.Critical,
    "critical": Qgis.MessageLevel.Critical,
}


def log(text: str, level: str = "info") -> None:
    """Write ``text`` to the log; ``level`` is info, success, warning or error. May be called from any thread."""
    QgsMessageLog.logMessage(text, TAG, _LEVELS.get(level, Qgis.MessageLevel.Info), False)


def open_log() -> bool:
    """Show the log panel at Kinscape's tab. False where there is no window."""
    from qgis.utils import iface

    if iface is None:
        return False
    iface.openMessageLog(TAG)
    return True
