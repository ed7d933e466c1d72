"""The search job from examples to files: what is found, what it says, and that nothing is lost when it fails."""

import dataclasses
import json

import geopandas
import numpy as np
import pytest
import rasterio
import shapely
from archives import full_grid, grid_of, make_archive, unit_vectors
from kinscape.core.archive.index_build import build_index
from kinscape.core.archive.store import Archive
from kinscape.core.errors import Cancelled, InputError, KinscapeError, QueryError
from kinscape.core.events import Events
from kinscape.core.jobs import run_job
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.search import SearchJob
from pixel_archives import QuarterColours, checkered, index, paint

WEST, NORTH = 500_000, 5_400_000


@pytest.fixture(autouse=True)
def stand_in_encoder(monkeypatch):
    monkeypatch.setattr(Archive, "encoder", lambda self, weights="", device="": QuarterColours())


@pytest.fixture
def scene(tmp_path):
    """Three fields are planted alike; everything else is of random colours."""
    pixels = checkered(512, 512, cell=16)
    planted = checkered(32, 32, cell=16, seed=77)
    for x, y in ((64, 64), (320, 96), (192, 416)):
        pixels[:, y : y + 32, x : x + 32] = planted
    return paint(tmp_path / "scene.tif", pixels)


@pytest.fixture
def archive(scene, tmp_path):
    return index(tmp_path / "a", [scene], grid_of((32, 32, 16)), ("2024-06-01",))


def query_box(scene):
    return Example.box(str(scene), WEST + 64, NORTH - 96, WEST + 96, NORTH - 64)


def job_of(archive, tmp_path, *like, **fields):
    return SearchJob(str(archive.folder), like, fields.pop("out", str(tmp_path / "out" / "results.gpkg")), **fields)


def places_of(result):
    return geopandas.read_file(result.files["results"], layer="places")


def test_planted_places_come_first(archive, scene, tmp_path):
    result = run_job(job_of(archive, tmp_path, query_box(scene), k=20, score_map=str(tmp_path / "out" / "scores.tif")))
    places = places_of(result)
    corners = {(b.minx - WEST, NORTH - b.maxy) for b in places.bounds[:3].itertuples()}
    assert corners == {(64, 64), (320, 96), (192, 416)}
    assert places.score[2] > 0.999 > places.score[3] and (np.diff(places.score) <= 0).all()
    assert places["rank"].tolist() == list(range(1, 21))
    assert places.percentile[0] == pytest.approx(100 * (len(archive) - 3) / len(archive), abs=1e-3)
    assert (
        result.summary["hits"] == 20
        and result.summary["exact"] is True
        and result.summary["tiles_searched"] == len(archive)
    )
    assert result.summary["scale_m"] == 32 and result.summary["best_score"] == pytest.approx(1, abs=1e-5)
    assert result.summary["crs"] == "EPSG:32633" and result.summary["notes"] == [] and result.summary["seconds"] > 0
    with rasterio.open(result.files["score_map"]) as image:
        assert image.res == (16, 16) and tuple(image.bounds) == (WEST, NORTH - 512, WEST + 512, NORTH)
        values = image.read(1)
    assert (values != -9999).all() and values[4, 4] > np.median(values)
    query = geopandas.read_file(result.files["results"], layer="query")
    assert query.role.tolist() == ["like"] and query.label[0] == "scene.tif"
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["results.gpkg", "results.recipe.json", "scores.tif"]
    json.dumps(result.to_dict())


def test_places_do_not_overlap_and_dates_are_grouped(scene, tmp_path):
    archive = index(
        tmp_path / "two",
        [scene, paint(tmp_path / "later.tif", checkered(512, 512, cell=16, seed=3))],
        grid_of((32, 32, 16)),
        ("2020-06-01", "2024-06-01"),
    )
    places = places_of(run_job(job_of(archive, tmp_path, query_box(scene), k=60)))
    for i, shape in enumerate(places.geometry):
        for other in places.geometry[:i]:
            assert shapely.intersection(shape, other).area <= 0.25 * shapely.union(shape, other).area + 1e-6
    assert set(places.dates) == {"2020-06-01,2024-06-01"} and set(places.n_dates) == {2}
    ungrouped = places_of(run_job(job_of(archive, tmp_path, query_box(scene), k=60, one_per_place=False)))
    assert ungrouped.tile_id.duplicated().any() or ungrouped.geometry.overlaps(ungrouped.geometry[0]).any()
    assert set(ungrouped.n_dates) == {1}


def test_the_place_of_the_query_can_be_skipped(archive, scene, tmp_path):
    places = places_of(run_job(job_of(archive, tmp_path, query_box(scene), k=5, skip_query_place=True)))
    corners = {(b.minx - WEST, NORTH - b.maxy) for b in places.bounds[:2].itertuples()}
    assert corners == {(320, 96), (192, 416)}


def test_range_search_gives_every_place_that_scores_enough(archive, scene, tmp_path):
    assert run_job(job_of(archive, tmp_path, query_box(scene), k=100, min_score=0.999)).summary["hits"] == 3
    assert run_job(job_of(archive, tmp_path, query_box(scene), k=2, min_score=0.999)).summary["hits"] == 2


def test_filters_that_leave_nothing_give_an_empty_result_and_say_why(archive, scene, tmp_path):
    result = run_job(
        job_of(
            archive, tmp_path, query_box(scene), extent=(0.0, 0.0, 5.0, 5.0), score_map=str(tmp_path / "out" / "s.tif")
        )
    )
    assert (
        result.summary["hits"] == 0 and result.summary["best_score"] is None and result.summary["tiles_searched"] == 0
    )
    assert "'extent' leaves no tile" in result.summary["notes"][0]
    assert len(places_of(result)) == 0
    with rasterio.open(result.files["score_map"]) as image:
        assert (image.read(1) == -9999).all()


def test_percentiles_of_a_filtered_search_compare_with_the_whole_archive(archive, scene, tmp_path):
    extent = (WEST + 300.0, NORTH - 140.0, WEST + 370.0, NORTH - 80.0)
    filtered = places_of(run_job(job_of(archive, tmp_path, query_box(scene), k=1, extent=extent)))
    assert filtered.percentile[0] == pytest.approx(100 * (len(archive) - 3) / len(archive), abs=1e-3)


def test_equal_searches_leave_equal_files(archive, scene, tmp_path):
    job = job_of(archive, tmp_path, query_box(scene), score_map=str(tmp_path / "out" / "s.tif"))
    first = {role: open(path, "rb").read() for role, path in run_job(job).files.items()}
    second = {role: open(path, "rb").read() for role, path in run_job(job).files.items()}
    assert first == second and set(first) == {"results", "recipe", "score_map"}


def test_unlike_examples_move_the_ranking(archive, scene, tmp_path):
    like = query_box(scene)
    first = places_of(run_job(job_of(archive, tmp_path, like, k=10)))
    worst = Example(tile=first.tile_id[4])
    learned = places_of(run_job(job_of(archive, tmp_path, like, k=10, unlike=(worst,))))
    assert worst.tile not in learned.tile_id[:5].tolist()
    second = places_of(run_job(job_of(archive, tmp_path, like, k=10, unlike=(worst,), learner="mean")))
    assert worst.tile not in second.tile_id[:5].tolist() and second.tile_id[0] in first.tile_id.tolist()


@pytest.mark.parametrize(
    "fields, text",
    [
        ({"k": 0}, "k is 0"),
        ({"k": 100_001}, "k is 100001"),
        ({"max_overlap": 1.5}, "overlap of 1.5"),
        ({"min_score": 2.0}, "score of 2"),
        ({"method": "magic"}, "'magic'"),
        ({"scale": "77"}, "no tiles of 77 m"),
        ({"out": "results.shp"}, "must end with .gpkg"),
        ({"score_map": "map.png"}, "must end with .tif"),
        ({"score_map": "map.tif", "score_map_crs": "EPSG:0"}, "EPSG:0"),
        ({"date_from": "soon"}, "'soon'"),
        ({"within": "nowhere.gpkg"}, "nowhere.gpkg"),
        ({"sources": ("other.tif",)}, "other.tif"),
    ],
)
def test_bad_input_is_named_and_loses_nothing(archive, scene, tmp_path, monkeypatch, fields, text):
    monkeypatch.chdir(tmp_path)
    good = run_job(job_of(archive, tmp_path, query_box(scene)))
    before = {path: open(path, "rb").read() for path in good.files.values()}
    with pytest.raises(InputError, match=text):
        run_job(job_of(archive, tmp_path, query_box(scene), **fields))
    assert before == {path: open(path, "rb").read() for path in good.files.values()}


def test_imagery_is_never_overwritten_by_a_score_map(archive, scene, tmp_path):
    before = scene.read_bytes()
    with pytest.raises(InputError, match="is read by this search"):
        run_job(job_of(archive, tmp_path, query_box(scene), score_map=str(scene)))
    assert scene.read_bytes() == before


def test_a_query_outside_all_imagery_is_refused(archive, scene, tmp_path):
    with pytest.raises(QueryError, match="outside scene.tif"):
        run_job(job_of(archive, tmp_path, Example.box(str(scene), 0, 0, 10, 10)))
    assert not (tmp_path / "out" / "results.gpkg").exists()


class CancelAt(Events):
    def __init__(self, stage):
        super().__init__()
        self.at, self.stages = stage, []

    def on_progress(self, progress):
        self.stages.append(progress.stage)
        if progress.stage == self.at:
            self.cancel()


@pytest.mark.parametrize("stage", ["query", "filter", "places", "results", "score map"])
def test_cancelling_at_any_stage_leaves_the_earlier_result(archive, scene, tmp_path, stage):
    job = job_of(archive, tmp_path, query_box(scene), score_map=str(tmp_path / "out" / "s.tif"))
    files = run_job(job).files
    before = {path: open(path, "rb").read() for path in files.values()}
    with pytest.raises(Cancelled):
        run_job(dataclasses.replace(job, k=7), CancelAt(stage))
    assert before == {path: open(path, "rb").read() for path in files.values()}
    assert len(list((tmp_path / "out").iterdir())) == 3


def test_stages_are_reported_in_order(archive, scene, tmp_path):
    events = CancelAt("never")
    run_job(job_of(archive, tmp_path, query_box(scene), score_map=str(tmp_path / "out" / "s.tif")), events)
    assert list(dict.fromkeys(events.stages)) == ["query", "filter", "places", "results", "score map"]


def test_a_search_by_tiles_works_without_the_imagery(archive, scene, tmp_path):
    scene.unlink()
    result = run_job(job_of(archive, tmp_path, Example(tile=archive.tile_ids([40])[0]), k=3))
    assert places_of(result).tile_row[0] == 40
    with pytest.raises(KinscapeError, match="no such file"):
        run_job(job_of(archive, tmp_path, query_box(scene)))


def test_a_query_finds_its_like_in_rasters_of_other_crs(tmp_path):
    """A red field of 100 m lies in rasters of three systems; each of the three finds all of them, where they are."""
    from kinscape.core.raster import grid_crs, source
    from pyproj import Transformer

    pixels = checkered(256, 256, seed=5)
    pixels[:, 80:180, 100:200] = np.array([250, 10, 20], np.uint8)[:, None, None]
    places = {
        "EPSG:32633": (500_000, 5_400_000, 1.0),
        "EPSG:3035": (4_640_000, 2_850_000, 1.0),
        "EPSG:4326": (15.2, 48.9, 1e-5),
    }
    paths, fields = [], []
    for crs, (west, north, step) in places.items():
        paths.append(paint(tmp_path / f"{crs[5:]}.tif", pixels, step, west, north, crs))
        fields.append((west + 100 * step, north - 180 * step, west + 200 * step, north - 80 * step))
    grid = grid_of((32, 32, 32), crs=grid_crs.choose([source.describe(str(p)) for p in paths]).crs)
    archive = index(tmp_path / "mixed", paths, grid)
    for path, field in zip(paths, fields):
        x, y = (field[0] + field[2]) / 2, (field[1] + field[3]) / 2
        half = (field[2] - field[0]) * 0.2
        result = run_job(
            job_of(
                archive,
                tmp_path,
                Example.box(str(path), x - half, y - half, x + half, y + half),
                k=200,
                min_score=0.9999,
            )
        )
        found = places_of(result)
        assert set(found.source_name) == {p.name for p in paths} and len(found) >= 6
        for hit in found.itertuples():
            number = [p.name for p in paths].index(hit.source_name)
            crs = list(places)[number]
            corners = Transformer.from_crs(found.crs, crs, always_xy=True).transform(*hit.geometry.exterior.coords.xy)
            xmin, ymin, xmax, ymax = fields[number]
            pixel = places[crs][2]
            assert xmin - pixel <= min(corners[0]) and max(corners[0]) <= xmax + pixel
            assert ymin - pixel <= min(corners[1]) and max(corners[1]) <= ymax + pixel


# -- approximate indexes


@pytest.fixture
def crowd(tmp_path):
    part = full_grid(80, 80)
    part["vectors"] = unit_vectors(6400, 16, groups=60)
    return make_archive(tmp_path / "crowd", grid_of((32, 32, 32)), [part], 16)


def tile_job(archive, tmp_path, **fields):
    return job_of(archive, tmp_path, Example(tile=archive.tile_ids([3000])[0]), **fields)


@pytest.mark.parametrize("kind", ["ivf", "hnsw"])
def test_an_index_finds_nearly_what_exact_search_does(crowd, tmp_path, kind):
    exact = places_of(run_job(tile_job(crowd, tmp_path, k=100)))
    build_index(crowd.folder, kind, 50, 50, Events())
    result = run_job(tile_job(crowd, tmp_path, k=100, method="index"))
    found = places_of(result)
    assert result.summary["exact"] is False and 0.5 < result.summary["recall"] <= 1
    common = exact.merge(found, on="tile_row")
    assert len(common) >= 80
    np.testing.assert_allclose(common.score_x, common.score_y, atol=1e-6)  # scores are exact, whatever the index
    assert (np.diff(found.score) <= 0).all()


def test_an_index_with_filters_is_asked_for_more(crowd, tmp_path):
    build_index(crowd.folder, "hnsw", 50, 50, Events())
    box = crowd.bounds()
    extent = (float(box[:, 0].min()), float(box[:, 1].min()), float(np.median(box[:, 2])), float(box[:, 3].max()))
    exact = places_of(run_job(tile_job(crowd, tmp_path, k=200, extent=extent)))
    result = run_job(tile_job(crowd, tmp_path, k=200, extent=extent, method="index"))
    assert result.summary["exact"] is False and result.summary["hits"] == 200
    assert len(set(exact.tile_row) & set(places_of(result).tile_row)) >= 180


def test_without_a_fresh_index_the_search_is_exact_and_says_so(crowd, tmp_path):
    result = run_job(tile_job(crowd, tmp_path, method="index"))
    assert result.summary["exact"] is True and "no approximate index" in result.summary["notes"][0]
    build_index(crowd.folder, "ivf", 50, 50, Events())
    facts = crowd.folder / "index.json"
    facts.write_text(facts.read_text().replace('"generation": 1', '"generation": 0'))
    stale = run_job(tile_job(crowd, tmp_path, method="index"))
    assert stale.summary["exact"] is True and "older state" in stale.summary["notes"][0]


def test_an_index_steps_aside_for_small_filters_and_score_maps(crowd, tmp_path):
    build_index(crowd.folder, "ivf", 50, 50, Events())
    box = crowd.bounds([3000])[0]
    small = run_job(tile_job(crowd, tmp_path, method="index", extent=tuple(map(float, box))))
    assert small.summary["exact"] is True and "filters leave 1 of 6,400" in small.summary["notes"][0]
    mapped = run_job(tile_job(crowd, tmp_path, method="index", score_map=str(tmp_path / "out" / "m.tif")))
    assert mapped.summary["exact"] is True and "score map" in mapped.summary["notes"][0]


def test_a_box_far_larger_than_the_raster_stands_for_what_the_raster_shows(archive, scene, tmp_path):
    def wide(margin):
        return Example.box(str(scene), WEST - margin, NORTH - 512 - margin, WEST + 512 + margin, NORTH + margin)

    whole = run_job(job_of(archive, tmp_path, wide(0), out=str(tmp_path / "whole.gpkg")))
    wider = run_job(job_of(archive, tmp_path, wide(20_000), out=str(tmp_path / "wider.gpkg")))
    assert "64 windows stand for it" in " ".join(wider.summary["notes"])
    assert set(places_of(wider)["tile_id"][:10]) & set(places_of(whole)["tile_id"][:10])
    with pytest.raises(QueryError, match="lies outside scene.tif.*it covers"):
        run_job(job_of(archive, tmp_path, Example.box(str(scene), 0, 0, WEST - 1000, NORTH - 1000)))


def test_a_file_in_the_place_of_the_recipe_is_not_replaced(archive, scene, tmp_path):
    theirs = tmp_path / "r.recipe.json"
    theirs.write_text('{"soup": "beans"}')
    job = job_of(archive, tmp_path, query_box(scene), out=str(tmp_path / "r.gpkg"))
    with pytest.raises(InputError, match="r.recipe.json exists and was not made by Kinscape"):
        run_job(job)
    assert theirs.read_text() == '{"soup": "beans"}' and not (tmp_path / "r.gpkg").exists()
    theirs.unlink()
    run_job(job)
    run_job(job)
