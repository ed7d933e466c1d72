"""Processing algorithms and console functions around encoders and land cover: parameters become fields of jobs."""

from __future__ import annotations

import json
from pathlib import Path

import kinscape
import numpy as np
import pytest
from kinscape.core.errors import InputError
from kinscape.core.events import Events
from kinscape.core.jobs import JobResult, job_from_dict
from kinscape.core.jobs.bench_retrieval import BenchRetrievalJob
from kinscape.core.jobs.bench_retrieval import run as run_benchmark
from kinscape.core.jobs.train_landcover import TrainLandCoverJob
from kinscape.ui import engine_client
from kinscape.ui.processing.provider import KinscapeProvider
from kinscape.ui.processing.retrieval_table import retrieval_page
from kinscape.ui.processing.values import class_weights, cover_source
from osgeo import gdal
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsVectorLayer,
)
from run_files import write_raster, write_run


@pytest.fixture(scope="module")
def provider(qgis_app, qgis_processing):
    provider = KinscapeProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


class Client:
    """Keeps the jobs; answers with ``answer``."""

    def __init__(self):
        self.jobs, self.answer = [], lambda job: JobResult({}, {})

    @property
    def job(self):
        return self.jobs[-1]

    def run(self, job, on_progress=None, on_log=None, is_cancelled=None):
        self.jobs.append(job_from_dict(json.loads(json.dumps(job.to_dict()))))
        return self.answer(job)


@pytest.fixture
def engine(monkeypatch, headless):
    client = Client()
    # first the one that took the client by name: imported only now, it would keep the fake beyond this test
    monkeypatch.setattr("kinscape.ui.console_run.get_client", lambda: client)
    monkeypatch.setattr(engine_client, "get_client", lambda: client)
    monkeypatch.setattr("kinscape.ui.environment.engine_python", lambda: "/usr/bin/python3")
    return client


@pytest.fixture
def run(provider):
    return lambda name, **given: processing.run(f"kinscape:{name}", given, feedback=QgsProcessingFeedback(False))


@pytest.fixture
def labels():
    layer = QgsVectorLayer("Point?crs=EPSG:3301&field=kind:string", "labels", "memory")
    features = []
    for i, kind in enumerate(("a", "b", "a")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([kind])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(540000 + i, 6589000)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture
def raster(tmp_path):
    from osgeo import osr

    srs = osr.SpatialReference()
    srs.ImportFromEPSG(3301)
    return write_raster(str(tmp_path / "cover.tif"), np.zeros((1, 40, 40), np.uint8), srs, step=1.0)


@pytest.fixture
def classes(tmp_path):
    """Two classes of images that differ in colour, six each."""
    folder = tmp_path / "classes"
    rng = np.random.default_rng(5)
    for name, level in (("dark", 60), ("light", 190)):
        (folder / name).mkdir(parents=True)
        for i in range(6):
            pixels = np.clip(rng.normal(level, 12, (3, 48, 48)), 0, 255).astype(np.uint8)
            data = gdal.GetDriverByName("GTiff").Create(str(folder / name / f"{i}.tif"), 48, 48, 3)
            data.WriteArray(pixels)
            data = None
    return folder


# -- training
def test_training_on_an_archive_keeps_the_defaults_of_the_job(run, engine, tmp_path):
    engine.answer = lambda job: JobResult(
        {"model": "/m/mine"}, {"encoder": "mine", "before": {"p10": 0.5}, "after": {"p10": 0.75}, "sha256": "ab"}
    )
    outcome = run("trainencoder", NAME="mine", ARCHIVE=str(tmp_path))
    assert engine.job.to_dict() == {
        "kind": "train_encoder", "name": "mine", "mode": "archive", "archive": str(tmp_path)
    }  # fmt: skip
    assert (outcome["P10_BEFORE"], outcome["P10_AFTER"], outcome["MODEL"]) == (0.5, 0.75, "/m/mine")
    assert outcome["ENCODER"] == "mine" and outcome["SHA256"] == "ab"


def test_an_earlier_encoder_is_replaced_only_where_that_is_said(run, engine, tmp_path):
    run("trainencoder", NAME="mine", ARCHIVE=str(tmp_path), REPLACE=True)
    assert engine.job.replace
    run("trainencoder", NAME="mine", ARCHIVE=str(tmp_path))
    assert not engine.job.replace


def test_training_on_places_hands_over_a_file_with_its_field(run, engine, labels, raster, tmp_path):
    run("trainencoder", NAME="mine", MODE="places", PLACES=labels, CLASS_FIELD="kind",
        RASTERS=[QgsRasterLayer(raster, "r")], LOSS="triplet", EPOCHS=3, INPUT_PX=64, TILE_M=25.0, HOLDOUT=0.3,
        WORK=str(tmp_path / "w"))  # fmt: skip
    job = engine.job
    assert (job.mode, job.class_field, job.loss, job.epochs, job.input_px) == ("places", "kind", "triplet", 3, 64)
    assert (job.tile_m, job.holdout, job.rasters, job.work) == (25.0, 0.3, (raster,), str(tmp_path / "w"))
    copy = QgsVectorLayer(f"{job.places}|layername={job.layer}" if job.layer else job.places, "copy", "ogr")
    assert sorted(f["kind"] for f in copy.getFeatures()) == ["a", "a", "b"]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"MODE": "archive"}, "give ARCHIVE"),
        ({"MODE": "classes", "ARCHIVE": "/a"}, "give DATA"),
        ({"MODE": "places"}, "PLACES and CLASS_FIELD"),
        ({"MODE": "archive", "ARCHIVE": "/a", "NAME": "Mine!"}, "small letters"),
    ],
)
def test_what_is_missing_for_a_way_of_learning_is_said_before_it_runs(run, engine, given, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("trainencoder", **{"NAME": "mine", **given})
    assert engine.jobs == []


def test_places_without_imagery_are_refused(run, engine, labels):
    with pytest.raises(QgsProcessingException, match="archive or raster layers"):
        run("trainencoder", NAME="mine", MODE="places", PLACES=labels, CLASS_FIELD="kind")


# -- evaluating
def test_evaluating_writes_a_table_and_all_figures(run, engine, classes, tmp_path):
    """With the real benchmark, on two classes that colour alone tells apart."""
    engine.answer = lambda job: run_benchmark(job, Events())
    page, figures = tmp_path / "table.html", tmp_path / "figures.json"
    outcome = run("evaluateretrieval", DATA=str(classes), ENCODER="handcrafted", HTML=str(page), JSON=str(figures))
    assert engine.job == BenchRetrievalJob(str(classes), "handcrafted")
    assert (outcome["IMAGES"], outcome["CLASSES"], outcome["QUERIES"], outcome["FAILED"]) == (12, 2, 12, 0)
    stored = json.loads(figures.read_text())
    assert outcome["P10"] == stored["p10"] == 0.5, "five of ten can be right: a class has five others"
    assert outcome["MAP10"] == stored["map10"] == 1.0
    text = page.read_text()
    assert text.count("<tr>") > 15 and "light" in text and "1.0000" in text and outcome["TABLE"] == str(page)


def test_a_split_and_its_seed_reach_the_job_and_unreadable_images_are_counted(run, engine, tmp_path):
    engine.answer = lambda job: JobResult({}, {"failed": [{"path": "x.tif", "message": "is cut off"}]})
    outcome = run("evaluateretrieval", DATA=str(tmp_path), ENCODER="resnet18", SPLIT=0.7, SEED=4)
    assert (engine.job.split, engine.job.seed, engine.job.encoder) == (0.7, 4, "resnet18") and outcome["FAILED"] == 1


def test_names_of_classes_are_text_in_the_table():
    page = retrieval_page({"encoder": "x", "per_class_p10": {"<script>": 0.5}, "conventions": {}, "data": "a & b"})
    assert "<script>" not in page and "&lt;script&gt;" in page and "a &amp; b" in page


# -- land cover
def test_a_land_cover_raster_and_its_source_belong_together(run, engine, raster, tmp_path):
    run("landcoverhistograms", ARCHIVE=str(tmp_path), SOURCE="raster", RASTER=QgsRasterLayer(raster, "r"))
    assert engine.job.source == raster
    outcome = run("landcoverhistograms", ARCHIVE=str(tmp_path), FRESH=True)
    assert (engine.job.source, engine.job.is_fresh) == ("words", True) and outcome["ARCHIVE_OUT"] == str(tmp_path)
    for wrong in ({"SOURCE": "raster"}, {"RASTER": QgsRasterLayer(raster, "r")}):
        with pytest.raises(QgsProcessingException, match="belong together"):
            run("landcoverhistograms", ARCHIVE=str(tmp_path), **wrong)


def test_reranking_makes_the_job_and_loads_the_places(run, engine, tmp_path):
    engine.answer = lambda job: JobResult(write_run(tmp_path, n=5), {"hits": 5, "moved": 3})
    outcome = run("rerank", RESULTS=str(tmp_path / "r.gpkg"), COVER=0.25, SHORTLIST=40,
                  CLASS_WEIGHTS="buildings=4; bare ground=0.5", OUTPUT=str(tmp_path / "o.gpkg"))  # fmt: skip
    job = engine.job
    assert (job.cover, job.shortlist) == (0.25, 40)
    assert job.class_weights == (("buildings", 4.0), ("bare ground", 0.5)) and outcome["MOVED"] == 3


def test_weights_and_sources_are_read_as_on_the_command_line(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert class_weights(" a=1 ,, b=2.5") == (("a", 1.0), ("b", 2.5)) and class_weights("") == ()
    with pytest.raises(InputError, match="buildings=4"):
        class_weights("buildings")
    assert cover_source("words") == "words" and cover_source("map.tif") == str(tmp_path / "map.tif")


def test_index_and_search_take_land_cover(run, engine, raster, tmp_path):
    run("index", FOLDER=str(tmp_path), COVER="words", ARCHIVE=str(tmp_path / "A"))
    assert engine.job.cover == "words"
    engine.answer = lambda job: JobResult(write_run(tmp_path, n=5), {"hits": 5})
    out = str(tmp_path / "o.gpkg")
    run("searchbyimage", ARCHIVE=str(tmp_path), IMAGE=raster, COVER=0.5, CLASS_WEIGHTS="a=2", OUTPUT=out)
    assert (engine.job.cover, engine.job.class_weights, engine.job.shortlist) == (0.5, (("a", 2.0),), 75)


# -- feedback
def test_what_to_label_next_and_a_concept_make_their_jobs(run, engine, tmp_path):
    engine.answer = lambda job: JobResult(write_run(tmp_path, n=5), {"hits": 5, "candidates": 70})
    outcome = run("nexttolabel", RESULTS=str(tmp_path / "r.gpkg"), N=5, OUTPUT=str(tmp_path / "o.gpkg"))
    assert (engine.job.n, engine.job.results) == (5, str(tmp_path / "r.gpkg")) and outcome["CANDIDATES"] == 70
    concept = str(tmp_path / "pools.concept.json")
    run("runconcept", ARCHIVE=str(tmp_path), CONCEPT=concept, K=7, OUTPUT=str(tmp_path / "o.gpkg"))
    assert (engine.job.like, engine.job.concept, engine.job.k) == ((), concept, 7)


def test_a_sample_is_drawn_and_its_review_estimated(run, engine, tmp_path):
    engine.answer = lambda job: JobResult(write_run(tmp_path, n=5), {"hits": 60})
    run("missed", RESULTS=str(tmp_path / "r.gpkg"), OUTPUT=str(tmp_path / "s.gpkg"), N=30)
    assert (engine.job.action, engine.job.n, engine.job.out) == ("draw", 30, str(tmp_path / "s.gpkg"))
    engine.answer = lambda job: JobResult({}, {"recall": 0.8, "recall_low": 0.7, "may_stop": False, "left": 12.0})
    outcome = run("missed", ACTION="estimate", SAMPLE=str(tmp_path / "s.gpkg"), CONFIDENCE=0.9)
    assert (engine.job.action, engine.job.sample, engine.job.confidence) == ("estimate", str(tmp_path / "s.gpkg"), 0.9)
    assert (outcome["RECALL"], outcome["LEFT"], outcome["MAY_STOP"]) == (0.8, 12.0, False)
    for wrong, words in (({"ACTION": "estimate"}, "reviewed"), ({"RESULTS": "r.gpkg"}, "give OUTPUT")):
        with pytest.raises(QgsProcessingException, match=words):
            run("missed", **wrong)


# -- the console
def test_the_console_knows_what_it_learns_from(engine, labels, classes, tmp_path):
    archive = tmp_path / "archive"
    archive.mkdir()
    (archive / "archive.json").write_text("{}")
    kinscape.train_encoder("mine", archive, epochs=2)
    assert (engine.job.mode, engine.job.archive, engine.job.epochs) == ("archive", str(archive), 2)
    kinscape.train_encoder("mine", classes)
    assert (engine.job.mode, engine.job.data) == ("classes", str(classes))
    kinscape.train_encoder("mine", labels, class_field="kind", archive=archive)
    assert (engine.job.mode, engine.job.archive) == ("places", str(archive)) and Path(engine.job.places).is_file()
    with pytest.raises(InputError, match="unknown option 'epoch'"):
        kinscape.train_encoder("mine", archive, epoch=2)


def test_the_console_trains_a_land_cover_network(engine, classes):
    kinscape.train_landcover("town", classes, hold_out="north", gsd_m=0.5, network="unet", replace=True)
    assert engine.job == TrainLandCoverJob("town", str(classes), "unet", ("north",), gsd_m=0.5, replace=True)
    kinscape.train_landcover("town", hold_out=["north", "south"])
    assert engine.job == TrainLandCoverJob("town", hold_out=("north", "south"))
    kinscape.train_landcover("town")
    assert engine.job == TrainLandCoverJob("town")
    with pytest.raises(InputError, match="unknown option 'step'"):
        kinscape.train_landcover("town", step=2)


def test_the_console_evaluates_and_computes_land_cover(engine, classes, raster, tmp_path):
    engine.answer = lambda job: JobResult({}, {"p10": 0.9})
    assert kinscape.evaluate(classes, "resnet18", split=0.7)["p10"] == 0.9
    assert (engine.job.encoder, engine.job.split) == ("resnet18", 0.7)
    kinscape.landcover_histograms(tmp_path, QgsRasterLayer(raster, "r"))
    assert (engine.job.archive, engine.job.source) == (str(tmp_path), raster)
    kinscape.landcover_histograms(tmp_path, "words", is_fresh=True)
    assert (engine.job.source, engine.job.is_fresh) == ("words", True)
    kinscape.landcover(QgsRasterLayer(raster, "r"), tmp_path / "map.tif", gsd_m=0.5)
    assert (engine.job.raster, engine.job.out, engine.job.gsd_m) == (raster, str(tmp_path / "map.tif"), 0.5)


def test_the_console_saves_concepts_and_draws_samples(engine, tmp_path):
    files = write_run(tmp_path, n=6)
    engine.answer = lambda job: JobResult({"concept": getattr(job, "out", "")}, {"name": "pools"})
    assert kinscape.concept(files["results"], tmp_path / "pools.concept.json")["name"] == "pools"
    assert (engine.job.action, engine.job.name, engine.job.results) == ("save", "pools", files["results"])
    kinscape.concept(tmp_path / "pools.concept.json")
    assert (engine.job.action, engine.job.concept) == ("info", str(tmp_path / "pools.concept.json"))
    engine.answer = lambda job: JobResult(write_run(Path(job.out).parent, n=4), {"hits": 4})
    assert len(kinscape.next_to_label(files["results"], n=4)) == 4 and engine.job.n == 4
    sample = kinscape.missed(files["results"], n=30)
    assert (engine.job.action, engine.job.n) == ("draw", 30) and len(sample) == 4
    engine.answer = lambda job: JobResult({}, {"recall": 0.8})
    assert kinscape.missed(sample=sample)["recall"] == 0.8
    assert (engine.job.action, engine.job.sample) == ("estimate", sample.files["results"])


def test_the_console_reranks_hits_and_gives_hits(engine, tmp_path):
    files = write_run(tmp_path, n=6)
    engine.answer = lambda job: JobResult(write_run(Path(job.out).parent, n=6), {"hits": 6})
    hits = kinscape.rerank(files["results"], cover=0.8, class_weights={"buildings": 4})
    assert len(hits) == 6 and engine.job.class_weights == (("buildings", 4.0),) and engine.job.cover == 0.8
    again = kinscape.rerank(hits, tmp_path / "again.gpkg")
    assert engine.job.out == str(tmp_path / "again.gpkg") and engine.job.results == hits.files["results"] and len(again)
