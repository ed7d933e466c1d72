"""The plugin is switched off and on again twice, as by the plugin manager. Run by tools/see_qgis.sh; KINSCAPE_TOUR
names a JSON file with {out}. Writes reload.json: what was there before, and after each round."""

import json
import os
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QDockWidget, QMenu, QToolBar
from qgis.utils import iface, plugins

OUT = Path(json.loads(Path(os.environ["KINSCAPE_TOUR"]).read_text(encoding="utf-8"))["out"])


def left():
    """What of ours is in the window."""
    window = iface.mainWindow()
    return {
        "toolbars": len([w for w in window.findChildren(QToolBar) if "inscape" in w.objectName()]),
        "docks": len([w for w in window.findChildren(QDockWidget) if "inscape" in w.objectName()]),
        "menus": len([w for w in window.findChildren(QMenu) if "inscape" in w.title()]),
        "actions": len([a for a in window.findChildren(QAction) if "inscape" in a.text()]),
        "provider": QgsApplication.processingRegistry().providerById("kinscape") is not None,
        "tool": type(iface.mapCanvas().mapTool()).__name__,
    }


def run(done):
    report = {"tool": left()["tool"], "unloaded": [], "pages": []}

    def show(rounds):
        plugins["kinscape"].action.trigger()
        dock = plugins["kinscape"].dock
        report["pages"].append(sorted(dock.pages))
        dock.pages["search"].adder.draw(dock.pages["search"].like)
        if rounds:
            QTimer.singleShot(200, lambda: unload(rounds))
        else:
            (OUT / "reload.json").write_text(json.dumps(report), encoding="utf-8")
            done()

    def unload(rounds):
        qgis.utils.unloadPlugin("kinscape")
        QTimer.singleShot(300, lambda: load(rounds))

    def load(rounds):
        report["unloaded"].append(left())
        qgis.utils.loadPlugin("kinscape")
        qgis.utils.startPlugin("kinscape")
        show(rounds - 1)

    show(2)
