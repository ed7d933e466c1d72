"""The user's settings, kept by QGIS under ``plugins/kinscape``. Nothing secret is kept here."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from typing import Any

from qgis.core import QgsSettings

GROUP = "plugins/kinscape"


@dataclass
class Settings:
    """``engine_python``: interpreter of the engine, "" to find it. ``default_encoder``: of new archives, "" for the one
    that Kinscape takes by itself. ``memory_mb``: limit of memory for a job, 0 for
    none. ``thumbnails_mb``: memory for thumbnails in the dock, 0 for the usual amount.
    ``cache_dir``: where thumbnails and results without a name go, "" for QGIS's temporary folder."""

    engine_python: str = ""
    default_encoder: str = ""
    memory_mb: int = 0
    cache_dir: str = ""
    last_archive: str = ""
    recent_archives: tuple[str, ...] = ()
    thumbnails_mb: int = 0

    @classmethod
    def load(cls) -> Settings:
        """As saved; a value that cannot be understood counts as not set."""
        store = QgsSettings()
        values = {}
        for field in fields(cls):
            stored = store.value(f"{GROUP}/{field.name}", None)
            value = None if stored is None else _read(stored, field.default)
            if value is not None:
                values[field.name] = value
        return cls(**values)

    def save(self) -> None:
        """Keep what differs from the defaults; the rest is removed, so that later defaults count."""
        store = QgsSettings()
        for field in fields(self):
            value = getattr(self, field.name)
            if value == field.default:
                store.remove(f"{GROUP}/{field.name}")
            else:
                # a list of one text would come back as a text
                store.setValue(f"{GROUP}/{field.name}", json.dumps(value) if isinstance(value, tuple) else value)


def _read(stored: Any, default: Any) -> Any:
    """The stored value as the type of ``default``, or None."""
    try:
        if isinstance(default, int):
            number = int(str(stored))
            return number if number >= 0 else None
        if isinstance(default, tuple):
            items = json.loads(stored)
            return tuple(items) if isinstance(items, list) and all(isinstance(i, str) for i in items) else None
        return stored if isinstance(stored, str) else None
    except (TypeError, ValueError):
        return None
