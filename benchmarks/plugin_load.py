"""How long the plugin adds to QGIS's start, part by part, in fresh processes with warm disks.

    python benchmarks/plugin_load.py [--runs 7]

Needs QGIS's Python. Prints milliseconds: the median and the largest of the runs. "everything" is what a user waits for.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

CODE = """
import json, os, sys, time
from qgis.testing import start_app
app = start_app()
import qgis.gui, qgis.utils, osgeo.gdal
from qgis.PyQt.QtWidgets import QMainWindow
window = QMainWindow()

class Iface:
    def mainWindow(self):
        return window
    def addToolBar(self, title):
        return window.addToolBar(title)
    def __getattr__(self, name):
        return lambda *args, **kwargs: None

times = {}
modules = len(sys.modules)
began = time.perf_counter()
import kinscape
plugin = kinscape.classFactory(Iface())
times["import"] = time.perf_counter() - began
real = type(plugin)._try

def timed(part):
    start = time.perf_counter()
    real(part)
    times[part.__name__.strip("_")] = time.perf_counter() - start

plugin._try = timed
plugin.initGui()
times["everything"] = time.perf_counter() - began
times["modules"] = (len(sys.modules) - modules) / 1000
print("\\n" + json.dumps(times), flush=True)
os._exit(0)
"""


def once() -> dict[str, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    done = subprocess.run(
        [sys.executable, "-c", CODE], capture_output=True, text=True, check=True, cwd=ROOT.parent, env=environment
    )
    return json.loads(done.stdout.splitlines()[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=7)
    runs = parser.parse_args().runs
    once()  # compiles what is not compiled yet
    seen = [once() for _ in range(runs)]
    print(f"{'part':20} {'median ms':>10} {'most ms':>10}")
    for name in seen[0]:
        values = [1000 * run[name] for run in seen]
        unit = "" if name != "modules" else "  (modules, not ms)"
        print(f"{name:20} {statistics.median(values):10.1f} {max(values):10.1f}{unit}")
    everything = [1000 * run["everything"] for run in seen]
    figures = {
        "median_ms": round(statistics.median(everything), 1),
        "most_ms": round(max(everything), 1),
        "modules": round(1000 * seen[0]["modules"]),
        "runs": runs,
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
