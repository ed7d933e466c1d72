"""What the plugin costs QGIS at its start: which modules it brings, in a fresh process, after QGIS's own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest
from data import ROOT

pytest.importorskip("qgis.core")

# Everything that may be loaded before the user opens anything of Kinscape's. Longer only for a reason.
ALLOWED = re.compile(
    r"kinscape(\.plugin|\.core|\.ui"
    r"|\.core\.(errors|events|faults|strict_json|jobs(\.\w+)?"
    r"|encoders(\.(base|registry|weights|download|models|model_manifest))?)"
    r"|\.ui\.(i18n|icons|log|words|engine_words|cover_words|processing(\.\w+)?|options(\.(options_page|settings|settings_tree))?"
    r"|canvas(\.(crs|ground|map_snapshot|query_source))?"
    r"|layers(\.(marks|run_group|styles|temporal|themes))?))?"
)
HEAVY = {"numpy", "torch", "pyqtgraph", "scipy", "pandas", "geopandas", "rasterio", "pyarrow", "shapely", "PIL"}
# of the Python library: what makes a program of its own, or talks to a network
HEAVY_STANDARD = {"multiprocessing", "concurrent.futures", "asyncio", "sqlite3", "xml.etree", "subprocess"}

CODE = """
import json, sys, time
from qgis.testing import start_app
app = start_app()
import qgis.gui, qgis.utils, osgeo.gdal, subprocess, sqlite3, xml.etree.ElementTree, ssl
from qgis.PyQt.QtWidgets import QMainWindow
window = QMainWindow()

class Iface:
    def mainWindow(self):
        return window
    def addToolBar(self, title):
        return window.addToolBar(title)
    def __getattr__(self, name):
        return lambda *args, **kwargs: None

before = set(sys.modules)
began = time.perf_counter()
import kinscape
plugin = kinscape.classFactory(Iface())
plugin.initGui()
seconds = time.perf_counter() - began
new = sorted(set(sys.modules) - before)
from kinscape.ui.log import last_troubles
troubles = [t.text for t in last_troubles()]
plugin.unload()
print("\\n" + json.dumps({"new": new, "seconds": seconds, "troubles": troubles,
                         "after_unload": sorted(set(sys.modules) - before - set(new))}))
sys.stdout.flush()
import os
os._exit(0)
"""


@pytest.fixture(scope="module")
def load(tmp_path_factory):
    runtime = tmp_path_factory.mktemp("runtime")
    runtime.chmod(0o700)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(runtime)}
    done = subprocess.run(
        [sys.executable, "-c", CODE], capture_output=True, text=True, timeout=120, cwd=ROOT.parent, env=environment
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_only_the_few_modules_that_put_up_the_buttons_are_loaded(load):
    ours = [name for name in load["new"] if name.split(".")[0] == "kinscape"]
    assert "kinscape.plugin" in ours
    assert [name for name in ours if not ALLOWED.fullmatch(name)] == []


def test_nothing_heavy_is_loaded(load):
    assert {name.split(".")[0] for name in load["new"]} & HEAVY == set()
    assert {name for name in load["new"] if any(name == h or name.startswith(h + ".") for h in HEAVY_STANDARD)} == set()


def test_every_part_came_up(load):
    assert load["troubles"] == []


def test_unloading_imports_only_what_ends_the_work(load):
    ours = {name for name in load["after_unload"] if name.startswith("kinscape.")}
    assert not any(name.startswith(("kinscape.ui.dock", "kinscape.ui.doctor", "kinscape.ui.install")) for name in ours)
