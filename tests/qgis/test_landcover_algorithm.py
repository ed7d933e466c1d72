"""Classify land cover in Processing: parameters become the job, and QGIS shows the map with its legend."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from kinscape.core.jobs import JobResult, job_from_dict
from kinscape.core.jobs.landcover import LandCoverJob
from kinscape.ui import engine_client
from kinscape.ui.processing.provider import KinscapeProvider
from osgeo import osr
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsPalettedRasterRenderer,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
)
from run_files import write_raster

TESTS = Path(__file__).resolve().parent.parent
# torch and rasterio stay out of QGIS's process, as in the product
MADE_ELSEWHERE = """
import json, sys
from pathlib import Path
sys.path.insert(0, sys.argv[3])
from landcover_files import save_tiny
from kinscape.core.jobs.base import job_from_dict, run_job
save_tiny(Path(sys.argv[2]), "tiny")
print(json.dumps(run_job(job_from_dict(json.loads(sys.argv[1]))).to_dict()))
"""


class Client:
    """Keeps the job and answers with ``answer``."""

    def __init__(self):
        self.job, self.answer = None, lambda job: JobResult({}, {})

    def run(self, job, on_progress=None, on_log=None, is_cancelled=None):
        self.job = job_from_dict(json.loads(json.dumps(job.to_dict())))
        return self.answer(job)


class Log(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.infos = []

    def pushInfo(self, text):
        self.infos.append(text)


@pytest.fixture(scope="module")
def provider(qgis_app, qgis_processing):
    provider = KinscapeProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def engine(monkeypatch, headless):
    client = Client()
    monkeypatch.setattr(engine_client, "get_client", lambda: client)
    monkeypatch.setattr("kinscape.ui.environment.engine_python", lambda: sys.executable)
    return client


@pytest.fixture
def raster(tmp_path):
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(3301)
    pixels = np.random.default_rng(0).integers(0, 255, (3, 12, 15), np.uint8)
    return write_raster(str(tmp_path / "town.tif"), pixels.repeat(16, 1).repeat(16, 2), srs, step=1.0)


def classify(feedback=None, **given):
    return processing.run("kinscape:classifylandcover", given, feedback=feedback or Log())


def answer(job):
    rows = [{"class": 1, "name": "water", "pixels": 300, "area_m2": 300.0, "share": 0.75},
            {"class": 2, "name": "road", "pixels": 0, "area_m2": 0.0, "share": 0.0}]
    return JobResult({"map": job.out, "areas": job.areas or "beside.csv"},
                     {"classes": rows, "nodata_share": 0.1, "gsd_m": 1.0, "seconds": 2.0})


def test_parameters_become_the_job(provider, engine, raster, tmp_path):
    engine.answer = answer
    out, table = str(tmp_path / "cover.tif"), str(tmp_path / "areas.csv")
    log = Log()
    results = classify(log, INPUT=raster, OUTPUT=out, AREAS=table, GSD_M=2.5, BANDS="3,2,1", MODEL="mine")
    assert engine.job == LandCoverJob(raster, out, table, "mine", 2.5, (3, 2, 1))
    assert results["OUTPUT"] == out and results["AREAS"] == table
    assert results["CLASSES"] == 1 and results["GSD"] == 1.0 and results["NODATA_SHARE"] == 0.1
    assert any(text.startswith("water: 300 m²") for text in log.infos)


def test_what_is_left_out_keeps_the_jobs_own_values(provider, engine, raster, tmp_path):
    engine.answer = answer
    results = classify(INPUT=raster, OUTPUT=str(tmp_path / "cover.tif"))
    assert engine.job == LandCoverJob(raster, str(tmp_path / "cover.tif"))
    assert results["AREAS"] == "beside.csv"


def test_a_map_of_the_web_is_refused_with_a_reason(provider, engine, tmp_path):
    layer = QgsRasterLayer("type=xyz&url=file:///none/{z}.png", "web", "wms")
    with pytest.raises(QgsProcessingException):
        classify(INPUT=layer, OUTPUT=str(tmp_path / "cover.tif"))
    assert engine.job is None


def test_qgis_shows_the_map_with_the_names_and_colours_of_its_classes(provider, raster, tmp_path):
    job = LandCoverJob(raster, str(tmp_path / "cover.tif"), model="tiny", device="cpu")
    models = str(tmp_path / "models")
    words = [sys.executable, "-c", MADE_ELSEWHERE, json.dumps(job.to_dict()), models, str(TESTS)]
    done = subprocess.run(words, capture_output=True, text=True,
                          env={**os.environ, "KINSCAPE_MODELS": models, "OMP_NUM_THREADS": "1"})
    assert done.returncode == 0, done.stderr
    summary = json.loads(done.stdout.splitlines()[-1])["summary"]
    layer = QgsRasterLayer(job.out, "cover")
    assert layer.isValid() and layer.bandCount() == 1
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    shown = {int(c.value): (c.label, c.color.name()) for c in renderer.classes()}
    expected = {row["class"]: (row["name"], colour) for row, colour in zip(summary["classes"], summary["colours"])}
    assert {number: shown[number] for number in expected} == expected
    assert layer.dataProvider().sourceNoDataValue(1) == 0
    assert (layer.width(), layer.height()) == (240, 192)
