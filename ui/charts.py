"""pyqtgraph for the dock's charts: QGIS's own where there is one, else that of the engine's environment, else none.

Most installations of QGIS do not have it, the engine's environment does. Only this package (and the small one it cannot
do without) is loaded from there: everything else of that environment is for the engine's Python and stays out of
QGIS's. Call ``pyqtgraph()`` when the first chart is drawn, never at load.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from ..core.errors import KinscapeError
from .environment import engine_python
from .log import log

NAME = "pyqtgraph"
# compiled packages that pyqtgraph tries to use when it finds them: no chart of ours needs them, and they bring
# libraries that QGIS may have in another version
_KEPT_OUT = ("h5py", "cuda", "cupy", "numba")
_COMPANION = "colorama"  # pure Python; pyqtgraph imports it without asking
_SITE_FOLDERS = ("lib/python3*/site-packages", "lib/python3/dist-packages", "Lib/site-packages")

_found: list[ModuleType | None] = []


def pyqtgraph() -> ModuleType | None:
    """The module, or None where there is none that works with QGIS's Qt; looked for once. Main thread only."""
    if not _found:
        _found.append(_load())
    return _found[0]


def forget() -> None:
    """Look again at the next call: the engine has been installed meanwhile."""
    _found.clear()


def _load() -> ModuleType | None:
    if NAME in sys.modules:  # another plugin uses it
        return sys.modules[NAME]
    with _guarded_import():
        for load in (_import_own, _import_of_engine):
            try:
                module = load()
            except Exception as error:  # whatever a package of an unknown version does: the charts work without it
                _remove(NAME)
                log(f"{NAME} cannot be used ({load.__name__}): {error!r}", "warning")
                continue
            if module is not None:
                return module
    return None


def _import_own() -> ModuleType | None:
    return importlib.import_module(NAME) if importlib.util.find_spec(NAME) is not None else None


def _import_of_engine() -> ModuleType | None:
    try:
        python = engine_python()
    except KinscapeError:
        return None
    for folder in site_folders(Path(python)):
        if (folder / NAME / "__init__.py").is_file():
            if importlib.util.find_spec(_COMPANION) is None:
                _import_from(folder, _COMPANION)
            return _import_from(folder, NAME)
    return None


def _import_from(folder: Path, name: str) -> ModuleType | None:
    """Import the package ``name`` of ``folder`` without putting the folder on the path."""
    file = folder / name / "__init__.py"
    spec = importlib.util.spec_from_file_location(name, file, submodule_search_locations=[str(file.parent)])
    if spec is None or spec.loader is None or not file.is_file():
        return None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def site_folders(python: Path) -> Iterator[Path]:
    """The folders in which an interpreter finds its packages, and those that their .pth files name. Files are read,
    nothing is run."""
    home = python.parent
    for base in (home.parent, home):  # bin/python or Scripts/python.exe; python.exe of conda stands at the top
        for pattern in _SITE_FOLDERS:
            for folder in sorted(base.glob(pattern)):
                yield folder
                for pth in sorted(folder.glob("*.pth")):
                    for line in pth.read_text(encoding="utf-8", errors="replace").splitlines():
                        named = Path(folder, line.strip())
                        if line.strip() and not line.startswith(("#", "import ", "import\t")) and named.is_dir():
                            yield named


@contextmanager
def _guarded_import() -> Iterator[None]:
    """While pyqtgraph is imported: it takes QGIS's Qt, sees no compiled helpers, and changes no hook of QGIS."""
    from qgis.PyQt.QtCore import QObject

    before = os.environ.get("PYQTGRAPH_QT_LIB")
    hooks = sys.excepthook, threading.excepthook
    blocked = [name for name in _KEPT_OUT if name not in sys.modules]
    os.environ["PYQTGRAPH_QT_LIB"] = QObject.__module__.partition(".")[0]
    for name in blocked:
        sys.modules[name] = None  # type: ignore[assignment]  # "not there" to import and find_spec
    try:
        yield
    finally:
        for name in blocked:
            sys.modules.pop(name, None)
        sys.excepthook, threading.excepthook = hooks
        if before is None:
            os.environ.pop("PYQTGRAPH_QT_LIB", None)
        else:
            os.environ["PYQTGRAPH_QT_LIB"] = before


def _remove(name: str) -> None:
    """Take a package that failed half-way out of the modules, so that nobody gets half of it."""
    for key in [key for key in sys.modules if key == name or key.startswith(name + ".")]:
        del sys.modules[key]
