"""Where icons come from: our own SVG files, and QGIS's theme icons, which follow light and dark themes by
themselves."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"


def own_icon(name: str = "kinscape") -> QIcon:
    """An icon of ``resources/icons``."""
    return QIcon(str(FOLDER / f"{name}.svg"))


def theme_icon(name: str) -> QIcon:
    """An icon of QGIS's current theme, named as in ``mActionAddRasterLayer``."""
    return QgsApplication.getThemeIcon(f"/{name}.svg")
