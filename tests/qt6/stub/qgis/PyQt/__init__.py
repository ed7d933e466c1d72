"""PyQt6 under the names that QGIS 4 gives it."""

import importlib
import sys

for _name in ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtXml", "QtSvg", "QtTest", "QtPrintSupport", "sip"):
    sys.modules[f"{__name__}.{_name}"] = importlib.import_module(f"PyQt6.{_name}")
    globals()[_name] = sys.modules[f"{__name__}.{_name}"]
