"""QGIS is closed, as by its menu, while an archive is being built. Run by tools/see_qgis.sh; KINSCAPE_TOUR names a
JSON file with {raster, archive, tile_m, out}. Writes quit.json just before it closes; that the process ends is for
the caller to
see."""

import json
import os
import time
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication
from qgis.utils import iface, plugins

PLAN = json.loads(Path(os.environ["KINSCAPE_TOUR"]).read_text(encoding="utf-8"))
OUT = Path(PLAN["out"])


def run(done):
    plugins["kinscape"].action.trigger()
    page = plugins["kinscape"].dock.pages["archive"]
    page.begin_new()
    page.sources.add_paths([PLAN["raster"]])
    page.folder.setFilePath(PLAN["archive"])
    page.options.tile_m.setValue(PLAN["tile_m"])
    page.options.overlap.setValue(90)
    page.build()
    state = {"is_over": False}

    def progressed(progress):
        # once real work is under way, and only once
        if state["is_over"] or not progress.done or progress.stage == "scan":
            return
        state["is_over"] = True
        from kinscape.ui.engine_client import get_client

        engines = [engine.pid for engine in get_client()._busy]
        (OUT / "quit.json").write_text(
            json.dumps(
                {
                    "at": time.time(),
                    "engines": engines,
                    "is_building": page.run.is_running,
                    "stage": progress.stage,
                    "done": progress.done,
                    "total": progress.total,
                }
            )
        )
        QgsProject.instance().setDirty(False)
        iface.actionExit().trigger()

    page.builder._task.progressed.connect(progressed)
    QCoreApplication.instance().aboutToQuit.connect(lambda: (OUT / "about_to_quit").touch())
