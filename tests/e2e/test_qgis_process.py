"""``qgis_process`` for real: QGIS without a window, this checkout's plugin, the engine; the same files as run_job."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from kinscape.core.encoders.registry import default_encoder
from kinscape.core.jobs import run_job
from kinscape.core.jobs.estimate import EstimateJob
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.export_hits import ExportHitsJob
from kinscape.core.jobs.search import SearchJob
from qgis_process import PROGRAM, Qgis

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="needs qgis_process: tools/setup.sh qgis")

TILE_M, BOX_M = 40.0, 50.0


@pytest.fixture(scope="module")
def qgis(tmp_path_factory) -> Qgis:
    return Qgis(tmp_path_factory.mktemp("qgis")).enable()


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    from kinscape.core.synthetic import make_scene

    folder = tmp_path_factory.mktemp("Bilder für den Test")
    kinds = ("orchard", "forest", "residential", "water")
    return make_scene(folder, size_px=1024, gsd_m=0.6, seed=3, kinds=kinds, name="Szene Ä.tif")


@pytest.fixture(scope="module")
def archive(qgis, scene, tmp_path_factory) -> str:
    """Indexed by ``qgis_process``."""
    folder = str(tmp_path_factory.mktemp("archive") / "A")
    outcome = qgis.run("index", LAYERS=[scene.path], TILE_M=str(TILE_M), OVERLAP=0.5, ARCHIVE=folder)
    assert outcome["ARCHIVE"] == folder and outcome["TILES"] > 100 and outcome["FAILED"] == 0
    return folder


def query_box(scene) -> tuple[float, float, float, float]:
    """A square inside an orchard."""
    return next(box for planted in scene.of_kind("orchard") if (box := planted.box(BOX_M)) is not None).bounds


def hits(path: str) -> list[tuple]:
    """(rank, tile, score, footprint) of each place, as stored."""
    import geopandas

    table = geopandas.read_file(path, layer="places")
    return [(r.rank, r.tile_id, round(r.score, 6), r.geometry.wkt) for r in table.itertuples()]


def test_all_algorithms_are_listed_without_a_window(qgis):
    listed = json.loads(qgis("--json", "list").stdout)["providers"]["kinscape"]["algorithms"]
    assert sorted(name.split(":")[1] for name in listed) == [
        "archiveinfo", "buildindex", "classifylandcover", "doctor", "estimate", "evaluateretrieval",
        "exportembeddings", "exporthits", "importembeddings", "index", "landcoverhistograms", "missed", "nexttolabel",
        "publisharchive", "relocate", "remotesearch", "report", "rerank", "runconcept", "searchbyextent",
        "searchbyimage", "trainencoder",
    ]  # fmt: skip


def test_search_by_extent_gives_the_files_of_the_job(qgis, scene, archive, tmp_path):
    xmin, ymin, xmax, ymax = query_box(scene)
    out, scores = str(tmp_path / "results.gpkg"), str(tmp_path / "scores.tif")
    outcome = qgis.run(
        "searchbyextent", ARCHIVE=archive, INPUT=scene.path, EXTENT=f"{xmin},{xmax},{ymin},{ymax} [{scene.crs}]",
        K=20, OUTPUT=out, SCORE_MAP=scores,
    )  # fmt: skip
    twin = SearchJob(
        archive, (Example.box(scene.path, xmin, ymin, xmax, ymax, scene.crs),), str(tmp_path / "twin.gpkg"), k=20,
        score_map=str(tmp_path / "twin.tif"),
    )  # fmt: skip
    expected = run_job(twin)
    assert outcome["HITS"] == expected.summary["hits"] > 0
    assert hits(out) == hits(expected.files["results"])
    assert Path(scores).read_bytes() == Path(expected.files["score_map"]).read_bytes()
    recipe = json.loads(Path(outcome["RECIPE"]).read_text(encoding="utf-8"))
    assert "search" in json.dumps(recipe)


def test_search_finds_the_kind_that_was_drawn(qgis, scene, archive, tmp_path):
    import geopandas

    xmin, ymin, xmax, ymax = query_box(scene)
    out = str(tmp_path / "results.gpkg")
    extent = f"{xmin},{xmax},{ymin},{ymax}"
    qgis.run("searchbyextent", ARCHIVE=archive, INPUT=scene.path, EXTENT=extent, K=5, OUTPUT=out)
    places = geopandas.read_file(out, layer="places")
    kinds = [scene.kind_at(g.centroid.x, g.centroid.y) for g in places.geometry]
    assert kinds.count("orchard") >= 3, kinds


def test_search_by_image_finds_the_place_where_it_was_cut(qgis, scene, archive, tmp_path):
    import rasterio
    from rasterio.windows import from_bounds
    from shapely import box

    bounds = query_box(scene)
    with rasterio.open(scene.path) as source:
        pixels = source.read(window=from_bounds(*bounds, source.transform))
    image = str(tmp_path / "crop.png")
    _, height, width = pixels.shape
    with rasterio.open(image, "w", driver="PNG", width=width, height=height, count=3, dtype="uint8") as png:
        png.write(pixels[:3])
    out = str(tmp_path / "results.gpkg")
    outcome = qgis.run("searchbyimage", ARCHIVE=archive, IMAGE=image, GSD_M=scene.gsd_m, K=5, OUTPUT=out)
    import geopandas

    places = geopandas.read_file(out, layer="places")
    assert outcome["HITS"] == len(places) == 5
    assert places.geometry.intersects(box(*bounds)).any()


def test_archive_information_agrees_with_what_was_indexed(qgis, scene, archive, tmp_path):
    report = tmp_path / "report.html"
    outcome = qgis.run("archiveinfo", ARCHIVE=archive, REPORT=str(report))
    assert outcome["SOURCES"] == 1 and outcome["ENCODER"] == default_encoder()[0] and outcome["MISSING"] == 0
    assert json.loads(outcome["SUMMARY"])["tiles"] == outcome["TILES"] > 100
    assert Path(scene.path).name in report.read_text(encoding="utf-8")


def test_vectors_go_out_and_come_back_and_an_index_reports_its_recall(qgis, archive, tmp_path):
    outcome = qgis.run("exportembeddings", ARCHIVE=archive, OUTPUT=str(tmp_path / "v.parquet"))
    assert Path(outcome["OUTPUT"]).stat().st_size > 0 and Path(outcome["STAC"]).is_file()
    copy = str(tmp_path / "copy")
    tiles = qgis.run("importembeddings", INPUT=outcome["OUTPUT"], ARCHIVE=copy)["TILES"]
    assert tiles == qgis.run("archiveinfo", ARCHIVE=archive)["TILES"]
    assert 0.5 <= qgis.run("buildindex", ARCHIVE=copy, INDEX_KIND="hnsw", SAMPLE=20, K=10)["RECALL"] <= 1.0


def test_an_estimate_is_that_of_the_job_and_comes_near_what_indexing_gives(qgis, scene, archive):
    outcome = qgis.run("estimate", LAYERS=[scene.path], TILE_M=str(TILE_M), OVERLAP=0.5)
    twin = run_job(EstimateJob((scene.path,), tile_m=(TILE_M,), overlap=0.5)).summary
    assert json.loads(outcome["SUMMARY"]).keys() == twin.keys()
    assert (outcome["TILES"], outcome["SIZE_BYTES"], outcome["RASTERS"]) == (twin["tiles"], twin["size_bytes"], 1)
    tiles = qgis.run("archiveinfo", ARCHIVE=archive)["TILES"]
    assert abs(outcome["TILES"] - tiles) < 0.2 * tiles
    assert qgis.run("estimate", LAYERS=[scene.path], ARCHIVE=archive)["NEW"] == 0


def test_places_are_exported_and_reported(qgis, scene, archive, tmp_path):
    xmin, ymin, xmax, ymax = query_box(scene)
    results, out = str(tmp_path / "results.gpkg"), tmp_path / "places.geojson"
    extent = f"{xmin},{xmax},{ymin},{ymax} [{scene.crs}]"
    qgis.run("searchbyextent", ARCHIVE=archive, INPUT=scene.path, EXTENT=extent, K=20, OUTPUT=results)
    outcome = qgis.run("exporthits", RESULTS=results, K=5, SPACING_M=60, OUTPUT=str(out))
    twin = run_job(ExportHitsJob(results, str(tmp_path / "twin.geojson"), k=5, spacing_m=60.0))
    assert outcome["WRITTEN"] == twin.summary["written"] == 5 and outcome["HITS"] == 20
    assert out.read_bytes() == Path(twin.files["export"]).read_bytes()
    pdf = tmp_path / "report.pdf"
    assert qgis.run("report", RESULTS=results, TOP=4, OUTPUT=str(pdf))["PLACES"] == 4
    assert pdf.read_bytes()[:5] == b"%PDF-" and pdf.stat().st_size > 20_000


def test_rasters_that_moved_are_found_again(qgis, scene, tmp_path):
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    raster, folder = old / "a.tif", str(tmp_path / "A")
    shutil.copy2(scene.path, raster)
    qgis.run("index", LAYERS=[str(raster)], TILE_M="80", OVERLAP=0, ARCHIVE=folder)
    old.rename(new)
    outcome = qgis.run("relocate", ARCHIVE=folder, MOVED_TO=str(new))
    assert (outcome["MENDED"], outcome["MISSING"], outcome["DIFFERING"]) == (1, 0, 0)
    assert qgis.run("archiveinfo", ARCHIVE=folder)["MISSING"] == 0


def test_the_doctor_looks_at_the_engine_and_an_archive(qgis, archive):
    outcome = qgis.run("doctor", ARCHIVE=archive, IMPORTS=False)
    told = json.loads(outcome["SUMMARY"])
    assert told["archive"]["tiles"] > 100 and told["engine"]["python"] and isinstance(outcome["IS_WELL"], bool)


@pytest.mark.parametrize("name,inputs,words", [
    ("archiveinfo", {"ARCHIVE": "/nowhere/at all"}, "/nowhere/at all"),
    ("index", {"FOLDER": "/nowhere/at all", "ARCHIVE": "{tmp}/A"}, "/nowhere/at all"),
    ("searchbyextent",
     {"ARCHIVE": "{archive}", "INPUT": "{raster}", "EXTENT": "0,1,0,1", "OUTPUT": "{tmp}/o.gpkg"}, "query"),
    ("searchbyextent", {"ARCHIVE": "{archive}", "INPUT": "{raster}", "OUTPUT": "{tmp}/o.gpkg"}, "no query"),
])  # fmt: skip
def test_bad_input_ends_with_an_error_that_names_it(qgis, scene, archive, tmp_path, name, inputs, words):
    inputs = {key: value.format(tmp=tmp_path, archive=archive, raster=scene.path) for key, value in inputs.items()}
    done = qgis("run", f"kinscape:{name}", "-", stdin=json.dumps({"inputs": inputs}))
    assert done.returncode != 0
    assert words in done.stderr + done.stdout and "Traceback" not in done.stderr + done.stdout
    assert not (tmp_path / "o.gpkg").exists()
