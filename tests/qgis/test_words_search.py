"""Words from the dock to the places, with the real engine and an encoder of four files whose words are colours."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from kinscape.core.jobs import recipe
from kinscape.core.jobs.examples import Example
from kinscape.ui import engine_client, environment
from kinscape.ui.dock.pages.search_page import SearchPage
from kinscape.ui.dock.session import Session
from kinscape.ui.options.settings import Settings
from models_made import save_speaking
from osgeo import osr
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from run_files import write_raster

pytestmark = pytest.mark.skipif(importlib.util.find_spec("onnxruntime") is None, reason="needs onnxruntime")
SIDE = 128


@pytest.fixture
def archive(tmp_path, monkeypatch):
    """Of a square whose upper left quarter is red, lower left green and lower right blue, seen by the tiny encoder."""
    monkeypatch.setenv("KINSCAPE_MODELS", str(tmp_path / "models"))
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(3301)
    pixels, half = np.full((3, SIDE, SIDE), 20, np.uint8), SIDE // 2
    pixels[0, :half], pixels[1, half:, :half], pixels[2, half:, half:] = 200, 200, 200
    raster = write_raster(str(tmp_path / "colours.tif"), pixels, srs, step=1.0)
    folder = str(tmp_path / "archive")
    for words in (["encoders", "add", str(save_speaking(tmp_path / "desk"))],
                  ["index", raster, "--archive", folder, "--encoder", "mine", "--tile-m", "32", "--overlap", "0"]):
        done = subprocess.run([sys.executable, "-m", "kinscape.core.cli", *words], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def page(iface, project, archive, tmp_path, monkeypatch, wait_for):
    monkeypatch.setenv(environment.VARIABLE, sys.executable)
    client = engine_client.EngineClient(environment.engine_launch)
    monkeypatch.setattr(engine_client, "_client", client)
    Settings(cache_dir=str(tmp_path / "cache")).save()
    session = Session(iface)
    page = SearchPage(session)
    page.resize(340, 700)
    page.show()
    session.open_archive(archive)
    assert wait_for(lambda: session.info is not None, 60)
    yield page
    page.release()
    session.release()
    client.shutdown()
    page.deleteLater()
    Settings().save()


def test_words_typed_in_the_dock_find_what_they_name(page, wait_for):
    assert page.like.words_action.isEnabled(), page.like.words_action.toolTip()
    page.filters.restore({"k": 4})
    page.like.words_action.trigger()
    QTest.keyClicks(page.query.words.edit, "ge")
    QTest.keyClick(page.query.words.edit, Qt.Key.Key_Return)
    assert not page.like.model.items[0].error
    page.search()
    assert wait_for(lambda: page.desk.found or page.error, 60) and page.error is None
    layer = QgsVectorLayer(f"{page.panel.results}|layername=places", "places", "ogr")
    west, _, _, north = page.session.info["extent"]
    middles = [f.geometry().centroid().asPoint() for f in layer.getFeatures()]
    quarters = {(int((m.x() - west) // (SIDE / 2)), int((north - m.y()) // (SIDE / 2))) for m in middles}
    assert len(middles) == 4 and quarters == {(0, 1)}  # the green one
    assert recipe.load(recipe.recipe_path(Path(page.panel.results))).like == (Example(text="ge"),)
    page.panel.why_flow.ask(page.hits.hit(0))
    assert wait_for(page.panel.why.rows, 60) and page.panel.why.rows()[0].label == "ge"  # words can be explained
