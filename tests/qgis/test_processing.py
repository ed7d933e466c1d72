"""The Processing provider: declarations, parameters to jobs, errors, loading of results; the real engine behind it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from kinscape.core.errors import ArchiveError, Cancelled, EngineError, InputError, KinscapeError
from kinscape.core.events import Progress
from kinscape.core.jobs import JobResult, job_from_dict
from kinscape.ui.layers.run_group import RECIPE, ROLE
from kinscape.ui.processing.provider import ALGORITHMS, KinscapeProvider
from kinscape.ui.processing.values import layer_file, numbers, outer_rings, whole_numbers
from osgeo import osr
from qgis import processing
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QUrl
from run_files import EAST, NORTH, write_raster, write_run

NAMES = {
    "index",
    "searchbyextent",
    "searchbyimage",
    "archiveinfo",
    "buildindex",
    "doctor",
    "estimate",
    "exportembeddings",
    "importembeddings",
    "exporthits",
    "relocate",
    "report",
    "landcoverhistograms",
    "classifylandcover",
    "rerank",
    "trainencoder",
    "evaluateretrieval",
    "nexttolabel",
    "missed",
    "runconcept",
    "remotesearch",
    "publisharchive",
}
BOX = f"{EAST + 10},{EAST + 60},{NORTH + 10},{NORTH + 60}"


@pytest.fixture(scope="module")
def provider(qgis_app, qgis_processing):
    provider = KinscapeProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


class FakeClient:
    """Keeps the job; answers with ``answer(job)``."""

    def __init__(self, answer):
        self.answer, self.job, self.asked = answer, None, 0

    def run(self, job, on_progress=None, on_log=None, is_cancelled=None):
        self.job, self.is_cancelled = job_from_dict(json.loads(json.dumps(job.to_dict()))), is_cancelled
        on_progress(Progress("encode", 50, 200, "tiles", 12.0))
        on_log("one raster has no date", "warning")
        return self.answer(job)


@pytest.fixture
def engine(monkeypatch):
    """The engine replaced: ``engine(answer)`` -> the client that keeps the job."""

    def replace(answer=lambda job: JobResult({}, {})):
        client = FakeClient(answer)
        monkeypatch.setattr("kinscape.ui.engine_client.get_client", lambda: client)
        monkeypatch.setattr("kinscape.ui.environment.engine_python", lambda: "/usr/bin/python3")
        return client

    return replace


class Listener(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.percents, self.texts, self.warnings, self.infos, self.errors = [], [], [], [], []
        self.progressChanged.connect(self.percents.append)

    def setProgressText(self, text):
        self.texts.append(text)

    def pushWarning(self, text):
        self.warnings.append(text)

    def pushInfo(self, text):
        self.infos.append(text)

    def reportError(self, text, fatalError=False):
        self.errors.append(text)


@pytest.fixture
def raster(tmp_path):
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(3301)
    return write_raster(str(tmp_path / "Bild ä.tif"), np.full((3, 400, 400), 80, np.uint8), srs, step=1.0)


@pytest.fixture
def run(provider):
    def start(name, feedback=None, context=None, **parameters):
        return processing.run(f"kinscape:{name}", parameters, feedback=feedback or Listener(), context=context)

    return start


def polygons(*wkts, crs="EPSG:3301"):
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs}", "polygons", "memory")
    features = []
    for wkt in wkts:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


SQUARE = (
    f"POLYGON(({EAST} {NORTH}, {EAST + 50} {NORTH}, {EAST + 50} {NORTH + 50}, {EAST} {NORTH + 50}, {EAST} {NORTH}))"
)
TWO = (
    f"MULTIPOLYGON((({EAST} {NORTH}, {EAST + 9} {NORTH}, {EAST} {NORTH + 9}, {EAST} {NORTH})), "
    f"(({EAST + 20} {NORTH}, {EAST + 29} {NORTH}, {EAST + 20} {NORTH + 9}, {EAST + 20} {NORTH})))"
)


# -- declarations
def test_provider_has_its_algorithms_under_their_published_names(provider):
    assert provider.id() == "kinscape"
    assert {algorithm.name() for algorithm in provider.algorithms()} == NAMES
    assert provider.supportedOutputVectorLayerExtensions() == ["gpkg"]


@pytest.mark.parametrize("kind", ALGORITHMS, ids=lambda kind: kind.NAME)
def test_every_algorithm_describes_itself(provider, kind):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"kinscape:{kind.NAME}")
    assert algorithm.name() == algorithm.name().lower() and algorithm.name().isalnum()
    assert algorithm.displayName() and algorithm.group() and algorithm.groupId() and algorithm.tags()
    assert len(algorithm.shortHelpString()) > 80
    assert not algorithm.icon().isNull()
    page = QUrl(algorithm.helpUrl())
    assert Path(page.toLocalFile()).stem == kind.NAME and "<h1>" in Path(page.toLocalFile()).read_text(encoding="utf-8")
    assert algorithm.flags() & Qgis.ProcessingAlgorithmFlag.CanCancel
    assert algorithm.flags() & Qgis.ProcessingAlgorithmFlag.SupportsBatch
    is_threaded = not algorithm.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading
    assert is_threaded == (kind.NAME != "report")  # print layouts need the main thread
    for parameter in algorithm.parameterDefinitions():
        assert parameter.description() and parameter.name() == parameter.name().upper()
    for output in algorithm.outputDefinitions():
        assert output.description(), output.name()
    assert isinstance(algorithm.createInstance(), QgsProcessingAlgorithm)


def test_display_names_and_parameter_names_are_unique(provider):
    algorithms = provider.algorithms()
    assert len({algorithm.displayName() for algorithm in algorithms}) == len(algorithms)
    for algorithm in algorithms:
        names = [parameter.name() for parameter in algorithm.parameterDefinitions()]
        assert len(set(names)) == len(names)


@pytest.mark.parametrize("kind", ALGORITHMS, ids=lambda kind: kind.NAME)
def test_every_job_field_that_a_parameter_fills_exists(provider, kind):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"kinscape:{kind.NAME}")
    filled = [field.job_field for field in algorithm.fields() if field.job_field]
    assert set(filled) <= set(kind.JOB.__dataclass_fields__) and len(set(filled)) == len(filled)


# -- parameters to jobs
def test_index_makes_the_job_of_its_parameters(run, engine, raster, tmp_path):
    client = engine(
        lambda job: JobResult(
            {"archive": job.archive}, {"tiles": 9, "failed": [{"path": "b.tif", "message": "no CRS"}]}
        )
    )
    listener, folder = Listener(), str(tmp_path / "A")
    outcome = run(
        "index",
        listener,
        LAYERS=[QgsRasterLayer(raster, "r")],
        FOLDER=str(tmp_path),
        TILE_M="40; 80",
        OVERLAP=0.5,
        BANDS="1,2,3",
        ENCODER="resnet18",
        WORKERS=2,
        ARCHIVE=folder,
    )
    job = client.job
    assert (
        job.sources == (raster, str(tmp_path))
        and job.tile_m == (40.0, 80.0)
        and job.overlap == 0.5
        and job.bands == (1, 2, 3)
    )
    assert (
        job.archive == folder
        and job.workers == 2
        and job.encoder == "resnet18"
        and job.tile_px is None
        and not job.whole
    )
    assert outcome["TILES"] == 9 and outcome["FAILED"] == 1 and outcome["ARCHIVE"] == folder
    assert any("b.tif: no CRS" in text for text in listener.warnings)


def test_what_is_not_given_keeps_the_default_of_the_job(run, engine, tmp_path):
    client = engine()
    run("index", FOLDER=str(tmp_path), ARCHIVE=str(tmp_path / "A"))
    assert client.job.to_dict() == {"kind": "index", "archive": str(tmp_path / "A"), "sources": [str(tmp_path)]}


def test_search_by_extent_makes_the_job_of_its_parameters(run, engine, raster, tmp_path):
    client = engine(lambda job: JobResult(write_run(tmp_path), {"hits": 12, "best_score": 0.95}))
    layer = polygons(SQUARE)
    outcome = run(
        "searchbyextent",
        ARCHIVE=str(tmp_path),
        INPUT=raster,
        EXTENT=f"{BOX} [EPSG:3301]",
        K=7,
        MIN_SCORE=0.4,
        WITHIN=layer,
        DATE_FROM=QDate(2023, 5, 1),
        DATE_TO="2024-06-30",
        NEAR="24.7,59.4 [EPSG:4326]",
        RADIUS_M=500,
        SCALE="all",
        FILTER_EXTENT="0,10,0,10 [EPSG:32635]",
        SOURCES=[raster],
        ONE_PER_PLACE=False,
        METHOD="index",
        OUTPUT=str(tmp_path / "results.gpkg"),
        SCORE_MAP=str(tmp_path / "scores.tif"),
        SCORE_MAP_CRS="EPSG:3857",
    )
    job = client.job
    example = job.like[0]
    assert example.raster == raster and example.crs == "EPSG:3301"
    assert example.polygon[0] == (EAST + 10, NORTH + 10) and example.polygon[2] == (EAST + 60, NORTH + 60)
    assert (job.k, job.min_score, job.date_from, job.date_to) == (7, 0.4, "2023-05-01", "2024-06-30")
    assert job.near == (24.7, 59.4) and job.near_crs == "EPSG:4326" and job.radius_m == 500
    assert job.extent == (0, 0, 10, 10) and job.extent_crs == "EPSG:32635" and job.sources == (raster,)
    assert not job.one_per_place and job.method == "index" and job.scale == "all" and job.score_map_crs == "EPSG:3857"
    assert (
        QgsVectorLayer(job.within + (f"|layername={job.within_layer}" if job.within_layer else "")).featureCount() == 1
    )
    assert job.out == str(tmp_path / "results.gpkg") and job.score_map == str(tmp_path / "scores.tif")
    assert outcome["HITS"] == 12 and outcome["BEST_SCORE"] == 0.95 and Path(outcome["RECIPE"]).is_file()
    assert QgsVectorLayer(outcome["OUTPUT"]).featureCount() == 12


def test_only_selected_polygons_are_the_query_and_each_part_is_an_example(
    run, engine, raster, tmp_path, qgis_new_project
):
    client = engine(lambda job: JobResult(write_run(tmp_path), {"hits": 12}))
    layer = polygons(SQUARE, TWO)
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([2])
    query = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    run(
        "searchbyextent",
        ARCHIVE=str(tmp_path),
        INPUT=raster,
        POLYGONS=query,
        UNLIKE=polygons(SQUARE),
        OUTPUT=str(tmp_path / "o.gpkg"),
    )
    assert [len(example.polygon) for example in client.job.like] == [3, 3]
    assert [len(example.polygon) for example in client.job.unlike] == [4]
    assert client.job.like[0].crs == "EPSG:3301"


def test_a_file_of_polygons_is_handed_over_as_it_is(run, engine, raster, tmp_path):
    client = engine(lambda job: JobResult(write_run(tmp_path), {"hits": 12}))
    (tmp_path / "own").mkdir()
    own = write_run(tmp_path / "own")["results"]
    run(
        "searchbyextent",
        ARCHIVE=str(tmp_path),
        INPUT=raster,
        EXTENT=BOX,
        WITHIN=f"{own}|layername=places",
        OUTPUT=str(tmp_path / "o.gpkg"),
    )
    assert client.job.within == own and client.job.within_layer == "places"


def test_an_extent_without_crs_and_project_is_one_of_the_raster(run, engine, raster, tmp_path, qgis_new_project):
    client = engine(lambda job: JobResult(write_run(tmp_path), {"hits": 12}))
    run("searchbyextent", ARCHIVE=str(tmp_path), INPUT=raster, EXTENT=BOX, OUTPUT=str(tmp_path / "o.gpkg"))
    assert client.job.like[0].crs == ""


def test_search_by_image_makes_examples_of_files(run, engine, raster, tmp_path):
    client = engine(lambda job: JobResult(write_run(tmp_path), {"hits": 12}))
    run(
        "searchbyimage",
        ARCHIVE=str(tmp_path),
        IMAGE=raster,
        GSD_M=0.2,
        MORE_IMAGES=[raster],
        UNLIKE=[raster],
        OUTPUT=str(tmp_path / "o.gpkg"),
    )
    assert [example.image for example in client.job.like] == [raster, raster] and client.job.like[0].gsd_m == 0.2
    assert [example.image for example in client.job.unlike] == [raster]


def test_archive_info_gives_figures_and_a_report(run, engine, tmp_path):
    info = {
        "path": str(tmp_path),
        "tiles": 1234,
        "dim": 112,
        "encoder": {"name": "handcrafted"},
        "size_bytes": 5000,
        "grid": {
            "crs": "EPSG:3301",
            "name": "Estonia <1997>",
            "scales": [{"tile_m": 40, "tile_px": 128, "overlap": 0.5, "tiles": 1234}],
        },
        "sources": [{"path": "/a&b.tif", "name": "a&b.tif", "state": "ok", "tiles": 1234, "gsd_m": 0.2}],
        "is_stale": True,
        "missing": ["/a&b.tif"],
        "changed": [],
    }
    engine(lambda job: JobResult({}, info))
    listener = Listener()
    outcome = run("archiveinfo", listener, ARCHIVE=str(tmp_path), REPORT=str(tmp_path / "r.html"))
    assert (
        outcome["TILES"] == 1234 and outcome["SOURCES"] == 1 and outcome["MISSING"] == 1 and outcome["IS_STALE"] is True
    )
    assert json.loads(outcome["SUMMARY"])["dim"] == 112
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "a&amp;b.tif" in text and "Estonia &lt;1997&gt;" in text
    assert any("1 rasters missing" in line for line in listener.infos)


def test_the_other_algorithms_make_their_jobs(run, engine, tmp_path):
    client = engine(lambda job: JobResult({}, {"recall": 0.97, "tiles": 5}))
    assert run("buildindex", ARCHIVE=str(tmp_path), INDEX_KIND="hnsw_pq")["RECALL"] == 0.97
    assert (client.job.index_kind, client.job.sample, client.job.k) == ("hnsw_pq", 200, 100)
    assert run("exportembeddings", ARCHIVE=str(tmp_path), OUTPUT=str(tmp_path / "v.parquet"))["TILES"] == 5
    assert client.job.out == str(tmp_path / "v.parquet")
    outcome = run("importembeddings", INPUT=str(tmp_path / "v.parquet"), ARCHIVE=str(tmp_path / "B"))
    assert client.job.source == str(tmp_path / "v.parquet") and outcome["ARCHIVE"] == str(tmp_path / "B")


@pytest.mark.parametrize("text,expected", [("40", (40.0,)), ("40; 80.5", (40.0, 80.5)), ("40,80", (40.0, 80.0))])
def test_lists_of_numbers_are_read_with_either_separator(text, expected):
    assert numbers(text) == expected


@pytest.mark.parametrize("text", ["forty", "1,2,x", "1.5"])
def test_a_list_that_is_not_whole_numbers_is_refused(text):
    with pytest.raises(KinscapeError, match="numbers"):
        whole_numbers(text)


def test_rings_of_curves_and_holes_are_outer_and_straight():
    circle = QgsGeometry.fromWkt("CURVEPOLYGON(CIRCULARSTRING(0 0, 1 1, 2 0, 1 -1, 0 0))")
    holed = QgsGeometry.fromWkt("POLYGON((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 2 1, 2 2, 1 1))")
    assert len(outer_rings(circle)[0]) > 8
    assert outer_rings(holed) == [((0, 0), (4, 0), (4, 4), (0, 4))]
    assert outer_rings(QgsGeometry()) == []


# -- contradictions and failures
@pytest.mark.parametrize(
    "name,parameters,words",
    [
        ("searchbyextent", {}, "no query"),
        ("searchbyextent", {"EXTENT": BOX, "POLYGONS": "layer"}, "not both"),
        ("searchbyextent", {"EXTENT": BOX, "DATE_FROM": "2024-05-02", "DATE_TO": "2024-05-01"}, "after the last"),
        ("searchbyextent", {"EXTENT": BOX, "RADIUS_M": 5}, "belong together"),
        ("index", {"TILE_M": "40", "WHOLE": True}, "exclude each other"),
    ],
)
def test_contradictions_are_refused_before_anything_runs(provider, raster, tmp_path, name, parameters, words):
    parameters = {key: polygons(SQUARE) if value == "layer" else value for key, value in parameters.items()}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"kinscape:{name}")
    given = {"ARCHIVE": str(tmp_path), "INPUT": raster, "OUTPUT": str(tmp_path / "o.gpkg"), **parameters}
    is_good, why = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert not is_good and words in why


def test_results_can_only_be_a_geopackage(run, engine, raster, tmp_path):
    client = engine()
    with pytest.raises(QgsProcessingException):
        run("searchbyextent", ARCHIVE=str(tmp_path), INPUT=raster, EXTENT=BOX, OUTPUT=str(tmp_path / "o.shp"))
    assert client.job is None


@pytest.mark.parametrize("count,words", [(101, "more than 100"), (0, "no polygon")])
def test_a_query_of_too_many_or_no_polygons_is_explained(run, engine, raster, tmp_path, count, words):
    client, listener = engine(), Listener()
    with pytest.raises(QgsProcessingException):
        run(
            "searchbyextent",
            listener,
            ARCHIVE=str(tmp_path),
            INPUT=raster,
            POLYGONS=polygons(*[SQUARE] * count),
            OUTPUT=str(tmp_path / "o.gpkg"),
        )
    assert words in "".join(listener.errors) and client.job is None


def test_a_raster_that_is_no_file_is_explained(provider, engine, tmp_path):
    web = QgsRasterLayer("type=xyz&url=http://127.0.0.1/%7Bz%7D/%7Bx%7D/%7By%7D.png", "web map", "wms")
    with pytest.raises(InputError, match="'web map' is not a raster file.*GeoTIFF"):
        layer_file(web, "INPUT")


NEEDING_AN_ENGINE = [kind for kind in ALGORITHMS if kind.NAME != "doctor"]  # which says what is missing


@pytest.mark.parametrize("kind", NEEDING_AN_ENGINE, ids=lambda kind: kind.NAME)
def test_without_an_engine_every_algorithm_says_so_and_does_not_run(provider, monkeypatch, kind):
    def missing():
        raise EngineError("Kinscape's engine is not installed", "install it in the settings")

    monkeypatch.setattr("kinscape.ui.environment.engine_python", missing)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"kinscape:{kind.NAME}")
    can, why = algorithm.canExecute()
    assert not can and "not installed" in why and "settings" in why


def required(name: str, raster: str, folder: Path) -> dict:
    """The least that each algorithm takes."""
    archive = str(folder / "archive")
    return {
        "index": {"FOLDER": str(folder), "ARCHIVE": archive},
        "searchbyextent": {"ARCHIVE": archive, "INPUT": raster, "EXTENT": BOX, "OUTPUT": str(folder / "o.gpkg")},
        "searchbyimage": {"ARCHIVE": archive, "IMAGE": raster, "OUTPUT": str(folder / "o.gpkg")},
        "archiveinfo": {"ARCHIVE": archive},
        "classifylandcover": {"INPUT": raster, "OUTPUT": str(folder / "cover.tif")},
        "buildindex": {"ARCHIVE": archive, "INDEX_KIND": "ivf"},
        "exportembeddings": {"ARCHIVE": archive, "OUTPUT": str(folder / "v.parquet")},
        "importembeddings": {"INPUT": str(folder / "v.parquet"), "ARCHIVE": archive},
        "exporthits": {"RESULTS": str(folder / "r.gpkg"), "OUTPUT": str(folder / "o.csv")},
        "relocate": {"ARCHIVE": archive, "MOVED_TO": str(folder)},
        "estimate": {"FOLDER": str(folder)},
        "doctor": {"IMPORTS": False},
        "landcoverhistograms": {"ARCHIVE": archive},
        "rerank": {"RESULTS": str(folder / "r.gpkg"), "OUTPUT": str(folder / "o.gpkg")},
        "trainencoder": {"NAME": "mine", "ARCHIVE": archive},
        "remotesearch": {
            "SERVER": "https://a.example", "REMOTE_ARCHIVE": "county", "IMAGE": raster, "OUTPUT": str(folder / "o.gpkg")
        },
        "publisharchive": {"ARCHIVE": archive, "NAME": "county"},
        "evaluateretrieval": {"DATA": str(folder)},
        "nexttolabel": {"RESULTS": str(folder / "r.gpkg"), "OUTPUT": str(folder / "o.gpkg")},
        "missed": {"RESULTS": str(folder / "r.gpkg"), "OUTPUT": str(folder / "o.gpkg")},
        "runconcept": {
            "ARCHIVE": archive, "CONCEPT": str(folder / "a.concept.json"), "OUTPUT": str(folder / "o.gpkg")
        },
    }[name]


@pytest.mark.parametrize("name", sorted(NAMES - {"report"}))  # which goes without pictures that cannot be made
def test_an_error_of_the_job_reaches_the_user_with_its_hint(run, engine, raster, tmp_path, name):
    def fail(job):
        raise ArchiveError("the archive is newer than this program", "update Kinscape")

    engine(fail)
    with pytest.raises(QgsProcessingException, match="(?s)newer than this program.*update Kinscape"):
        run(name, **required(name, raster, tmp_path))


def test_cancelling_is_not_an_error(run, engine, raster, tmp_path):
    def cancel(job):
        raise Cancelled()

    engine(cancel)
    listener = Listener()
    run("index", listener, **required("index", raster, tmp_path))
    assert any("kept" in text for text in listener.infos)


def test_progress_and_messages_reach_the_feedback_and_cancel_the_engine(run, engine, tmp_path):
    client, listener = engine(), Listener()
    run("index", listener, FOLDER=str(tmp_path), ARCHIVE=str(tmp_path / "A"))
    assert 25.0 in listener.percents
    assert any("50" in text and "200" in text and "12" in text for text in listener.texts)
    assert "one raster has no date" in listener.warnings
    assert not client.is_cancelled()
    listener.cancel()
    assert client.is_cancelled()


# -- loading
def test_results_are_loaded_as_one_styled_group(provider, engine, raster, tmp_path, qgis_new_project):
    files = write_run(tmp_path)
    engine(lambda job: JobResult(files, {"hits": 12}))
    project = QgsProject.instance()
    project.addMapLayer(QgsRasterLayer(raster, "imagery"))
    parameters = {
        "ARCHIVE": str(tmp_path),
        "INPUT": raster,
        "EXTENT": BOX,
        "OUTPUT": QgsProcessingOutputLayerDefinition(files["results"], project),
        "SCORE_MAP": QgsProcessingOutputLayerDefinition(files["score_map"], project),
    }
    processing.runAndLoadResults("kinscape:searchbyextent", parameters, feedback=Listener())
    groups = project.layerTreeRoot().findGroups()
    assert len(groups) == 1 and tmp_path.name in groups[0].name()
    layers = [node.layer() for node in groups[0].findLayers()]
    assert [layer.name() for layer in layers] == ["Query", "Similar places", "Score map"]
    assert [layer.customProperty(ROLE) for layer in layers] == ["query", "places", "score_map"]
    assert layers[1].renderer().type() == "graduatedSymbol" and layers[2].renderer().opacity() == pytest.approx(0.6)
    assert json.loads(layers[1].customProperty(RECIPE))["job"]["kind"] == "search"


def test_in_a_background_task_as_the_dialog_runs_it_the_layers_are_loaded_too(
    provider, engine, raster, tmp_path, qgis_new_project, wait_for
):
    import threading

    from processing.gui.Postprocessing import handleAlgorithmResults

    files, threads = write_run(tmp_path), []

    def answer(job):
        threads.append(threading.current_thread() is threading.main_thread())
        return JobResult(files, {"hits": 12})

    engine(answer)
    project = QgsProject.instance()
    context, listener = QgsProcessingContext(), Listener()
    context.setProject(project)
    parameters = {
        "ARCHIVE": str(tmp_path),
        "INPUT": raster,
        "EXTENT": BOX,
        "OUTPUT": QgsProcessingOutputLayerDefinition(files["results"], project),
    }
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("kinscape:searchbyextent")
    task, outcome = QgsProcessingAlgRunnerTask(algorithm, parameters, context, listener), []
    task.executed.connect(lambda is_good, results: outcome.append((is_good, results)))
    QgsApplication.taskManager().addTask(task)
    assert wait_for(lambda: outcome) and outcome[0][0], listener.errors
    assert threads == [False]
    handleAlgorithmResults(algorithm, context, listener, parameters)
    names = [layer.name() for layer in project.layerTreeRoot().layerOrder()]
    assert names == ["Query", "Similar places", "Score map"]


def test_nothing_is_loaded_that_was_not_asked_for(run, engine, raster, tmp_path, qgis_new_project):
    engine(lambda job: JobResult(write_run(tmp_path), {"hits": 12}))
    run("searchbyextent", ARCHIVE=str(tmp_path), INPUT=raster, EXTENT=BOX, OUTPUT=str(tmp_path / "results.gpkg"))
    assert not QgsProject.instance().mapLayers()


def test_a_search_that_finds_nothing_warns(run, engine, raster, tmp_path):
    engine(lambda job: JobResult(write_run(tmp_path, n=0), {"hits": 0}))
    listener = Listener()
    outcome = run(
        "searchbyextent",
        listener,
        ARCHIVE=str(tmp_path),
        INPUT=raster,
        EXTENT=BOX,
        OUTPUT=str(tmp_path / "results.gpkg"),
    )
    assert outcome["HITS"] == 0 and any("No place" in text for text in listener.warnings)


def test_places_are_exported_by_an_algorithm(engine, run, tmp_path):
    client = engine(lambda job: JobResult({"export": job.out}, {"written": 3, "hits": 12}))
    results = write_run(tmp_path)["results"]
    given = {"MIN_SCORE": 0.5, "K": 3, "SPACING_M": 20, "REVIEW": "like", "OUTPUT": str(tmp_path / "o.kml")}
    outcome = run("exporthits", RESULTS=results, **given)
    assert client.job.to_dict() == {
        "kind": "export_hits",
        "results": results,
        "out": str(tmp_path / "o.kml"),
        "min_score": 0.5,
        "k": 3,
        "spacing_m": 20.0,
        "review": ["like"],
        "overwrite": True,
    }
    assert outcome["WRITTEN"] == 3 and outcome["OUTPUT"] == outcome["EXPORT"] == str(tmp_path / "o.kml")
    run("exporthits", RESULTS=results, OUTPUT=str(tmp_path / "o.csv"))
    assert set(client.job.to_dict()) <= {"kind", "results", "out", "spacing_m", "overwrite"}
