"""Which Python runs the engine, and in which environment.

QGIS's own Python must not: its packages are QGIS's. The engine has an interpreter of its own, outside the plugin's
folder except in a development checkout, and gets none of the variables with which QGIS steers its GDAL, PROJ, Qt and
Python.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from .. import __version__
from ..core.errors import EngineError
from .engine_process import Launch

VARIABLE = "KINSCAPE_ENGINE_PYTHON"
MEMORY_VARIABLE = "KINSCAPE_MEMORY_MB"  # read by core/archive/ingest.py
HOW_TO_INSTALL = "see 'Installing the engine' in Kinscape's README, or set its Python in Settings > Options > Kinscape"

_DROPPED = {
    "PYTHONPATH",
    "PYTHONHOME",
    "PYTHONSTARTUP",
    "PYTHONEXECUTABLE",
    "PYTHONPLATLIBDIR",
    "PYTHONINSPECT",
    "PYTHONUSERBASE",
    "__PYVENV_LAUNCHER__",
    "VIRTUAL_ENV",
    "OSGEO4W_ROOT",
    "CPL_ZIP_ENCODING",
    "GISBASE",
    "LD_PRELOAD",
    "DYLD_INSERT_LIBRARIES",
}
_DROPPED_BEGINNINGS = ("PROJ_", "GDAL_", "OGR_", "QT_", "QGIS_", "QML")
_SEARCH_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FRAMEWORK_PATH", "DYLD_FALLBACK_LIBRARY_PATH")


def plugin_folder() -> Path:
    """The folder of this package, links resolved: for a linked checkout the checkout itself."""
    return Path(__file__).resolve().parent.parent


def installed_environment_folder() -> Path | None:
    """Where the engine's environment is installed for this user: beside the QGIS profiles, so that it survives plugin
    upgrades and serves all profiles. None where QGIS is not running."""
    from qgis.core import QgsApplication

    if QgsApplication.instance() is None:
        return None
    profile = QgsApplication.qgisSettingsDirPath()
    if not profile:
        return None
    folder = Path(profile).resolve().parent
    return (folder.parent if folder.name == "profiles" else folder) / "kinscape" / "environment"


def python_of(environment: Path) -> Path:
    """The interpreter of a virtual environment on this system."""
    return environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def engine_python() -> str:
    """Path of the Python that runs the engine: of the settings, else of KINSCAPE_ENGINE_PYTHON, else the checkout's
    ``.venv``, else the installed environment. Raises EngineError that says what is missing."""
    from .options.settings import Settings

    for given, where in ((Settings.load().engine_python, "the settings"), (os.environ.get(VARIABLE, ""), VARIABLE)):
        if given:
            path = os.path.abspath(os.path.expanduser(given))
            if not os.path.isfile(path):
                raise EngineError(f"the engine's Python of {where} does not exist: {path}", HOW_TO_INSTALL)
            return path
    folders = [plugin_folder() / ".venv", installed_environment_folder()]
    for folder in folders:
        if folder is not None and python_of(folder).is_file():
            return str(python_of(folder))
    looked = " and ".join(str(folder) for folder in folders if folder is not None)
    raise EngineError(f"Kinscape's engine is not installed: no Python environment in {looked}", HOW_TO_INSTALL)


def child_environment(memory_mb: int = 0) -> dict[str, str]:
    """The environment for the engine: this process's, without what belongs to QGIS and its Python.

    ``memory_mb``: the user's limit, by which the engine chooses how many worker processes it starts; 0: its own.
    """
    kept = {
        name: value
        for name, value in os.environ.items()
        if name.upper() not in _DROPPED and not name.upper().startswith(_DROPPED_BEGINNINGS)
    }
    # on Windows the libraries of QGIS are found through PATH
    for name in (*_SEARCH_PATHS, *(("PATH", "Path") if sys.platform == "win32" else ())):
        if name in kept:
            entries = [entry for entry in kept[name].split(os.pathsep) if entry and not _is_of_qgis(entry)]
            kept[name] = os.pathsep.join(entries)
            if not entries:
                del kept[name]
    kept.update(PYTHONSAFEPATH="1", PYTHONIOENCODING="utf-8", PYTHONUTF8="1")
    if memory_mb > 0:
        kept[MEMORY_VARIABLE] = str(memory_mb)
    return kept


def _is_of_qgis(folder: str) -> bool:
    """Whether a folder belongs to an installation of QGIS (standalone, OSGeo4W, application bundle)."""
    words = folder.replace("\\", "/").lower().split("/")
    return any(word.startswith(("qgis", "osgeo4w")) for word in words)


def engine_launch() -> Launch:
    """How to start an engine now. Raises EngineError if none is installed."""
    script = plugin_folder() / "core" / "bootstrap.py"
    return Launch((engine_python(), str(script), "engine"), child_environment(memory_limit_mb()), __version__)


def memory_limit_mb() -> int:
    """The user's limit for one job in megabytes, 0 for none."""
    from .options.settings import Settings

    return Settings.load().memory_mb
