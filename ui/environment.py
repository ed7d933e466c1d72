"""Which Python runs the engine, and in which environment.

QGIS's own Python must not: its packages are QGIS's. The engine has an interpreter of its own, outside the plugin's
folder except in a development checkout, and gets none of the variables with which QGIS steers its GDAL, PROJ, Qt and
Python.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from .. import __version__
from ..core.errors import EngineError
from .engine_process import Launch
from .i18n import tr

VARIABLE = "KINSCAPE_ENGINE_PYTHON"
MEMORY_VARIABLE = "KINSCAPE_MEMORY_MB"  # read by core/archive/crew.py

_DROPPED = {
    "__PYVENV_LAUNCHER__",
    "VIRTUAL_ENV",
    "OSGEO4W_ROOT",
    "CPL_ZIP_ENCODING",
    "GISBASE",
    "GISRC",
    "LD_PRELOAD",
    "DYLD_INSERT_LIBRARIES",
}
# QGIS's Python, libraries, projections, window system; pip's and conda's own steering
_DROPPED_BEGINNINGS = (
    *("PYTHON", "PROJ_", "GDAL_", "OGR_", "QT_", "QGIS_", "QML"),
    *("PIP_", "UV_", "CONDA_", "_CE_", "MAMBA_"),
)
_SEARCH_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FRAMEWORK_PATH", "DYLD_FALLBACK_LIBRARY_PATH")
# certificates of an authority; one that names a file which is gone (QGIS's own, after an update) breaks every download
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


@dataclass(frozen=True)
class EnginePython:
    """``path`` of the interpreter, and where it comes from: settings, variable, checkout or installed."""

    path: str
    source: str


def plugin_folder() -> Path:
    """The folder of this package, links resolved: for a linked checkout the checkout itself."""
    return Path(__file__).resolve().parent.parent


def install_base() -> Path | None:
    """Where engines are installed for this user: beside the QGIS profiles, so that they survive upgrades of the plugin
    and serve all profiles. None where QGIS is not running."""
    from qgis.core import QgsApplication

    if QgsApplication.instance() is None:
        return None
    profile = QgsApplication.qgisSettingsDirPath()
    if not profile:
        return None
    folder = Path(profile).resolve().parent
    return (folder.parent if folder.name == "profiles" else folder) / "kinscape"


def installed_environment_folder() -> Path | None:
    """The installed environment to use; None where none is complete."""
    from ..core.install.places import best_environment

    base = install_base()
    return None if base is None else best_environment(base)


def python_of(environment: Path) -> Path:
    """The interpreter of a virtual environment on this system."""
    return environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def engine_python() -> str:
    """Path of the Python that runs the engine. Raises EngineError that says what is missing."""
    return find_engine_python().path


def find_engine_python(is_chosen: bool = True) -> EnginePython:
    """The Python of the settings (not looked at unless ``is_chosen``), else of KINSCAPE_ENGINE_PYTHON, else of the
    checkout's ``.venv``, else of the installed environment. Quick: starts nothing. Raises EngineError that says what is
    missing."""
    from .options.settings import Settings

    chosen = Settings.load().engine_python if is_chosen else ""
    given = (("settings", chosen), ("variable", os.environ.get(VARIABLE, "")))
    for source, text in given:
        if text:
            path = os.path.abspath(os.path.expanduser(text))
            problem = python_problem(path)
            if problem:
                is_of_settings = source == "settings"
                where = tr("the engine's Python of the settings") if is_of_settings else VARIABLE
                hint = tr("choose another Python in Settings > Options > Kinscape, or leave that field empty")
                raise EngineError(f"{where}: {problem}", hint)
            return EnginePython(path, source)
    for source, folder in (("checkout", plugin_folder() / ".venv"), ("installed", installed_environment_folder())):
        if folder is not None and python_of(folder).is_file():
            return EnginePython(str(python_of(folder)), source)
    hint = tr("install it with one click: Raster > Kinscape > Doctor, or the dock's Search page")
    base = install_base()
    if base is None:
        raise EngineError(tr("Kinscape's engine is not installed"), hint)
    raise EngineError(tr("Kinscape's engine is not installed: no complete environment in {0}").format(base), hint)


def python_problem(path: str) -> str:
    """What is wrong with ``path`` as a Python program, seen from outside, in a sentence; or "". Starts nothing."""
    if os.path.isdir(path):
        return tr("{0} is a folder; choose the Python program in it").format(path)
    if not os.path.isfile(path):
        return tr("{0} does not exist").format(path)
    is_program = path.lower().endswith(".exe") if sys.platform == "win32" else os.access(path, os.X_OK)
    return "" if is_program else tr("{0} is not a program that can be started").format(path)


def child_environment(memory_mb: int = 0) -> dict[str, str]:
    """The environment for the engine: this process's, without what belongs to QGIS and its Python.

    ``memory_mb``: the user's limit, by which the engine chooses how many worker processes it starts; 0: its own.
    """
    kept = {
        name: value
        for name, value in os.environ.items()
        if name.upper() not in _DROPPED and not name.upper().startswith(_DROPPED_BEGINNINGS)
    }
    for name in _CERTIFICATES:
        if name in kept and not os.path.exists(kept[name]):
            del kept[name]
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
