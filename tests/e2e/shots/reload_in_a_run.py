"""The plugin is switched off and on again while the engine works, while it starts, and while the Doctor examines. Run
by tools/see_qgis.sh; KINSCAPE_TOUR names a JSON file with {out, raster, archive}. Writes reload.json: for each round
the processes that QGIS had started before and after, and what is left in the window."""

import json
import os
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface, plugins

PLAN = json.loads(Path(os.environ["KINSCAPE_TOUR"]).read_text(encoding="utf-8"))
OUT = Path(PLAN["out"])


def descendants():
    """Numbers of all processes below this one (zombies do not count)."""
    parents = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                fields = Path(f"/proc/{entry}/stat").read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            if fields[0] != "Z":
                parents[int(entry)] = int(fields[1])
    found, more = set(), {os.getpid()}
    while more:
        more = {pid for pid, parent in parents.items() if parent in more and pid not in found}
        found |= more
    return sorted(found)


def left():
    window = iface.mainWindow()
    return {
        "docks": len([w for w in window.findChildren(QDockWidget) if "inscape" in w.objectName()]),
        "windows": [w.objectName() for w in QApplication.topLevelWidgets() if "inscape" in w.objectName()],
        "tasks": QgsApplication.taskManager().countActiveTasks(),
        "provider": QgsApplication.processingRegistry().providerById("kinscape") is not None,
    }


def run(done):
    report = {"rounds": []}
    began_with = set(descendants())

    def job():
        from kinscape.core.jobs.index import IndexJob

        return IndexJob(archive=PLAN["archive"], sources=(PLAN["raster"],), tile_m=(10.0,), workers=2)

    def dock():
        plugins["kinscape"].show_dock(True)
        return plugins["kinscape"].dock

    def reload(name, then):
        before = sorted(set(descendants()) - began_with)
        qgis.utils.unloadPlugin("kinscape")

        def look():
            after = sorted(set(descendants()) - began_with)
            report["rounds"].append({"name": name, "before": before, "after": after, "left": left()})
            qgis.utils.loadPlugin("kinscape")
            qgis.utils.startPlugin("kinscape")
            QTimer.singleShot(200, then)

        QTimer.singleShot(2500, look)

    def while_it_works():
        seen = []

        def progressed(progress):
            if progress.stage == "indexing" and progress.done and not seen:
                seen.append(progress)
                QTimer.singleShot(0, lambda: reload("working", while_it_starts))

        dock().session.start("Indexing", job(), done=lambda result: None, progressed=progressed)

    def while_it_starts():
        dock().session.start("Indexing", job(), done=lambda result: None)
        QTimer.singleShot(120, lambda: reload("starting", while_it_examines))

    def while_it_examines():
        plugins["kinscape"].show_doctor()
        QTimer.singleShot(2500, lambda: reload("examining", and_it_works))

    def and_it_works():
        from kinscape.core.jobs.doctor import DoctorJob

        def finish(result):
            report["works"] = result.summary["engine"]["python"] if hasattr(result, "summary") else str(result)
            (OUT / "reload.json").write_text(json.dumps(report), encoding="utf-8")
            done()

        dock().session.start("Doctor", DoctorJob(checks=("engine",)), done=finish, failed=finish)

    while_it_works()
