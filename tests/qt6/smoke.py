"""Run by tests/unit/test_qt6.py in a Python that has PyQt6: imports every module of ui/, looks up every Qt name that it
uses, and makes, shows and types into every widget. Writes what went wrong as JSON to standard output."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import os
import sys
import traceback
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(HERE / "stub"), str(ROOT / "tests" / "qt6")]


def register_package() -> None:
    """The checkout as the package ``kinscape``, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location(
        "kinscape", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["kinscape"] = module
    spec.loader.exec_module(module)


def files() -> list[Path]:
    return [ROOT / "plugin.py", *sorted((ROOT / "ui").rglob("*.py"))]


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(("kinscape", *(parts[:-1] if parts[-1] == "__init__" else parts)))


def import_all() -> tuple[list, list]:
    """(modules, what went wrong)."""
    modules, wrong = [], []
    for path in files():
        try:
            modules.append(importlib.import_module(module_name(path)))
        except Exception:
            wrong.append({"import": str(path.relative_to(ROOT)), "error": traceback.format_exc(limit=-3)})
    return modules, wrong


def names_that_qt6_lacks() -> tuple[int, list]:
    """(how many chains such as Qt.AlignmentFlag.AlignLeft were looked up, those that PyQt6 does not know)."""
    looked, wrong = 0, []
    for path in files():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        known = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt"):
                module = importlib.import_module(node.module)
                for alias in node.names:
                    if not hasattr(module, alias.name):
                        wrong.append({"name": f"{path.relative_to(ROOT)}:{node.lineno} {alias.name}"})
                    else:
                        known[alias.asname or alias.name] = getattr(module, alias.name)
        for node in ast.walk(tree):
            chain = _chain(node)
            if chain and chain[0] in known:
                looked += 1
                value = known[chain[0]]
                for part in chain[1:]:
                    if not inspect.isclass(value) and not inspect.ismodule(value):
                        break
                    if not hasattr(value, part):
                        wrong.append({"name": f"{path.relative_to(ROOT)}:{node.lineno} {'.'.join(chain)}"})
                        break
                    value = getattr(value, part)
    return looked, wrong


def _chain(node: ast.AST) -> list[str]:
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return [node.id, *reversed(parts)] if isinstance(node, ast.Name) and parts else []


def make_all(modules: list) -> tuple[list, list]:
    """(names of the widgets made, what went wrong)."""
    from PyQt6.QtWidgets import QWidget
    from things import Things

    things, made, wrong = Things(), [], []
    for module in modules:
        for cls in vars(module).values():
            if not (inspect.isclass(cls) and issubclass(cls, QWidget) and cls.__module__ == module.__name__):
                continue
            try:
                widget = things.make(cls)
                exercise(widget)
                made.append(f"{module.__name__}.{cls.__name__}")
            except Exception:
                wrong.append({"widget": f"{module.__name__}.{cls.__name__}", "error": traceback.format_exc(limit=-4)})
    return made, wrong


def exercise(widget) -> None:
    """Show it in two sizes and two palettes, paint it, and press every key that the plugin knows."""
    from PyQt6.QtCore import Qt
    from PyQt6.QtGui import QColor, QPalette
    from PyQt6.QtTest import QTest
    from PyQt6.QtWidgets import QApplication

    for width, dark in ((340, False), (900, True)):
        palette = QPalette(QColor(40, 40, 40) if dark else QColor(240, 240, 240))
        QApplication.setPalette(palette)
        widget.resize(width, 600)
        widget.show()
        QApplication.processEvents()
        widget.grab()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_W, Qt.Key.Key_Escape):
        QTest.keyClick(widget, key)
    QApplication.processEvents()
    widget.hide()


def main() -> int:
    from PyQt6.QtCore import PYQT_VERSION_STR, qVersion
    from PyQt6.QtWidgets import QApplication

    application = QApplication([])
    raised: list = []
    sys.excepthook = lambda kind, value, trace: raised.append(  # slots and paint events report here
        {"slot": "".join(traceback.format_exception(kind, value, trace, limit=-4))}
    )
    register_package()
    modules, wrong = import_all()
    looked, lacking = names_that_qt6_lacks()
    made, unmade = make_all(modules)
    application.processEvents()
    report = {
        "qt": qVersion(),
        "pyqt": PYQT_VERSION_STR,
        "modules": len(modules),
        "names": looked,
        "widgets": made,
        "wrong": [*wrong, *lacking, *unmade, *raised],
    }
    sys.stdout.write(json.dumps(report) + "\n")
    sys.stdout.flush()
    os._exit(0)  # Qt's own ending, with widgets of two owners, is not what is tested


if __name__ == "__main__":
    import importlib.util

    sys.exit(main())
