"""The demo on the generated scene, against the truth that is planted there, and its refusals on a raster of the
user."""

import json
from pathlib import Path

import geopandas
import pytest
import rasterio
from kinscape.core import synthetic
from kinscape.core.errors import InputError, QueryError
from kinscape.core.jobs import run_job
from kinscape.core.jobs.demo import DemoJob
from pixel_archives import checkered, paint


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    out = tmp_path_factory.mktemp("demo")
    return out, run_job(DemoJob(str(out)))


def test_the_first_places_are_what_was_planted_at_the_query(done):
    _, result = done
    summary = result.summary
    assert summary["query_kind"] == "orchard" and summary["precision"] >= 0.9
    first = summary["table"][0]
    xmin, ymin, xmax, ymax = summary["bbox"]
    assert first["rank"] == 1 and xmin - 40 <= first["x"] <= xmax + 40 and ymin - 40 <= first["y"] <= ymax + 40
    kinds = [row["is"] for row in summary["table"]]
    assert kinds.count("orchard") >= 9
    assert summary["hits"] == 24 and summary["tile_m"] == 40 and summary["tiles"] > 1000
    json.dumps(result.to_dict())


def test_the_promised_files_are_there(done):
    out, result = done
    for name in ("archive", "results.gpkg", "scores.tif", "results.recipe.json", "scene.tif"):
        assert (out / name).exists()
    assert {Path(p).name for p in result.files.values()} == {
        "archive",
        "results.gpkg",
        "scores.tif",
        "results.recipe.json",
        "scene.tif",
    }
    with rasterio.open(out / "scores.tif") as scores, rasterio.open(out / "scene.tif") as scene:
        assert scores.crs == scene.crs and rasterio.coords.disjoint_bounds(scores.bounds, scene.bounds) is False


def test_a_second_demo_reuses_the_archive_and_finds_another_kind(done, monkeypatch):
    out, first = done
    scene = synthetic.make_scene(out)
    monkeypatch.setattr(synthetic, "make_scene", lambda folder: scene)  # the same again takes seconds
    box = next(b for p in scene.of_kind("residential") if (b := p.box(60)) is not None).bounds
    result = run_job(DemoJob(str(out), bbox=box, k=10))
    assert result.summary["query_kind"] == "residential" and result.summary["precision"] >= 0.7
    assert result.summary["tiles"] == first.summary["tiles"]
    assert len(geopandas.read_file(out / "results.gpkg", layer="places")) == 10


@pytest.fixture
def raster(tmp_path):
    return str(paint(tmp_path / "mine.tif", checkered(512, 512), gsd_m=0.5))


def test_a_raster_of_the_user_is_indexed_with_fitting_tiles(raster, tmp_path):
    result = run_job(DemoJob(str(tmp_path / "out"), raster, (500_010.0, 5_399_900.0, 500_050.0, 5_399_940.0), k=5))
    assert result.summary["tile_m"] == 20 and result.summary["hits"] == 5 and "precision" not in result.summary
    assert all(500_000 <= row["x"] <= 500_256 and 5_399_744 <= row["y"] <= 5_400_000 for row in result.summary["table"])


def test_a_raster_without_box_or_with_one_elsewhere_is_refused_before_indexing(raster, tmp_path):
    with pytest.raises(InputError, match="no box on .*mine.tif") as caught:
        run_job(DemoJob(str(tmp_path / "out"), raster))
    assert "500000,5399744,500256,5400000" in caught.value.hint and "EPSG:32633" in caught.value.hint
    with pytest.raises(QueryError, match="1,2,3,4 lies outside"):
        run_job(DemoJob(str(tmp_path / "out"), raster, (1.0, 2.0, 3.0, 4.0)))
    with pytest.raises(InputError, match="is empty"):
        run_job(DemoJob(str(tmp_path / "out"), raster, (5.0, 5.0, 1.0, 1.0)))
    assert not (tmp_path / "out" / "archive").exists()


def test_scene_and_archive_alone_are_ready_for_a_first_search(done, tmp_path, monkeypatch):
    out, _ = done
    monkeypatch.setattr(synthetic, "make_scene", lambda folder, scene=synthetic.make_scene(out): scene)
    result = run_job(DemoJob(str(tmp_path / "first"), only_archive=True))
    assert set(result.files) == {"archive", "raster"} and not (tmp_path / "first" / "results.gpkg").exists()
    assert result.summary["query_kind"] == "orchard" and result.summary["tile_m"] == 40
    assert result.summary["tiles"] > 1000 and len(result.summary["bbox"]) == 4
    json.dumps(result.to_dict())


def test_an_archive_alone_of_a_raster_needs_no_box(raster, tmp_path):
    result = run_job(DemoJob(str(tmp_path / "out"), raster, only_archive=True))
    assert result.summary["bbox"] is None and result.summary["tiles"] >= 1 and result.summary["tile_m"] == 128
