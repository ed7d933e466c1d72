"""The same search through command line, qgis_process, QGIS console and dock gives the same files, byte for byte."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from kinscape.core.synthetic import make_scene
from qgis_process import PROGRAM, Qgis

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="needs QGIS: tools/setup.sh qgis")
K = 20

# Run in a QGIS without a window: the console's call, and the dock's job, sent through the engine as the dock does.
INSIDE_QGIS = """
import json, sys
from pathlib import Path
from qgis.core import QgsApplication, QgsRasterLayer
application = QgsApplication([], False)
application.initQgis()
import kinscape
from kinscape.ui.dock.search_flow import make_job
from kinscape.ui.engine_client import get_client
from kinscape.core.jobs.examples import Example
archive, scene, box, k, console, dock = json.loads(sys.argv[1])
layer = QgsRasterLayer(scene, "scene")
kinscape.search(archive, layer, tuple(box), k=k, out=console + "/results.gpkg", score_map=console + "/scores.tif")
xmin, ymin, xmax, ymax = box
corners = ((xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax))
drawn = Example(raster=scene, polygon=corners, crs=layer.crs().authid())
job = make_job(archive, Path(dock), (drawn,), (), {"k": k}, True)
get_client().run(job)
get_client().shutdown()
"""


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Door -> (bytes of results.gpkg, bytes of scores.tif)."""
    work = tmp_path_factory.mktemp("doors")
    scene = make_scene(work, size_px=1024, gsd_m=0.6, seed=3)
    box = next(b for planted in scene.of_kind("orchard") if (b := planted.box(50.0)) is not None).bounds
    archive = str(work / "archive")
    folders = {name: work / name for name in ("cli", "processing", "console", "dock")}
    for folder in folders.values():
        folder.mkdir()
    program = [sys.executable, "-m", "kinscape.core.cli"]
    subprocess.run(
        [*program, "index", scene.path, "--archive", archive, "--tile-m", "40"], check=True, capture_output=True
    )
    subprocess.run(
        [
            *program,
            "search",
            "--archive",
            archive,
            "--raster",
            scene.path,
            "--bbox",
            ",".join(map(repr, box)),
            "-k",
            str(K),
            "--out",
            str(folders["cli"] / "results.gpkg"),
            "--score-map",
            str(folders["cli"] / "scores.tif"),
        ],
        check=True,
        capture_output=True,
    )
    qgis = Qgis(tmp_path_factory.mktemp("qgis")).enable()
    xmin, ymin, xmax, ymax = map(repr, box)
    qgis.run(
        "searchbyextent",
        ARCHIVE=archive,
        INPUT=scene.path,
        EXTENT=f"{xmin},{xmax},{ymin},{ymax} [{scene.crs}]",
        K=K,
        OUTPUT=str(folders["processing"] / "results.gpkg"),
        SCORE_MAP=str(folders["processing"] / "scores.tif"),
    )
    asked = json.dumps([archive, scene.path, list(box), K, str(folders["console"]), str(folders["dock"])])
    done = subprocess.run(
        [sys.executable, "-c", INSIDE_QGIS, asked], capture_output=True, text=True, env=qgis.environment, timeout=300
    )
    assert done.returncode == 0, done.stderr
    return {
        name: ((folder / "results.gpkg").read_bytes(), (folder / "scores.tif").read_bytes())
        for name, folder in folders.items()
    }


@pytest.mark.parametrize("door", ["processing", "console", "dock"])
def test_every_door_gives_the_files_of_the_command_line(files, door):
    assert files[door][1] == files["cli"][1], "the score maps differ"
    assert files[door][0] == files["cli"][0], "the GeoPackages differ"


def test_a_different_question_gives_different_files(files):
    """The comparison above can fail: the files are no constants."""
    places, scores = files["cli"]
    assert len(places) > 50_000 and len(scores) > 1_000 and places != scores
