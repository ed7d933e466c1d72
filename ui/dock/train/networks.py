"""Whether the engine has what networks need (torch), seen from outside: nothing is started."""

from __future__ import annotations

from pathlib import Path

from ....core.errors import KinscapeError
from ...charts import site_folders
from ...environment import find_engine_python

PACKAGE = "torch"


def has_networks() -> bool | None:
    """True or False for an environment of Kinscape's own; None where that cannot be told: there is no engine, or the
    user chose a Python, whose packages may lie anywhere."""
    try:
        found = find_engine_python()
    except KinscapeError:
        return None
    if any((folder / PACKAGE).is_dir() for folder in site_folders(Path(found.path))):
        return True
    return None if found.source in ("settings", "variable") else False
