"""A real QGIS window in which the plugin is reloaded while its engine works, starts, and is examined."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from data import ROOT

HERE = Path(__file__).resolve().parent
NEEDED = [name for name in ("qgis", "xvfb-run") if shutil.which(name) is None]
pytestmark = pytest.mark.skipif(bool(NEEDED), reason=f"needs {' and '.join(NEEDED)} on the PATH to show a QGIS window")


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """What the script saw."""
    if importlib.util.find_spec("rasterio") is None:
        pytest.skip("needs rasterio, one of the engine's packages")
    from kinscape.core.synthetic import make_scene

    out = tmp_path_factory.mktemp("reload")
    scene = make_scene(out, size_px=3072, gsd_m=0.25, seed=4)
    plan = out / "plan.json"
    plan.write_text(json.dumps({"out": str(out), "raster": scene.path, "archive": str(out / "archive")}))
    done = subprocess.run(
        [str(ROOT / "tools" / "see_qgis.sh"), str(HERE / "shots" / "reload_in_a_run.py"), "--limit", "120"],
        env={**os.environ, "KINSCAPE_TOUR": str(plan)},
        capture_output=True,
        text=True,
        timeout=200,
    )
    assert done.returncode == 0, done.stdout[-1000:] + done.stderr[-3000:]
    return json.loads((out / "reload.json").read_text())


@pytest.mark.parametrize("moment", [0, 1, 2], ids=["working", "starting", "examining"])
def test_reloading_leaves_no_process_and_no_window(seen, moment):
    told = seen["rounds"][moment]
    assert told["before"], "there was an engine to leave behind"
    assert told["after"] == []
    assert told["left"] == {"docks": 0, "windows": [], "tasks": 0, "provider": False}


def test_after_three_reloads_the_next_job_works(seen):
    assert seen["works"].startswith("3.")
