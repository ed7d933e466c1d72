"""Why a tile ranks where it does: similarities to each example, and the search's own score."""

from __future__ import annotations

import json

import geopandas
import numpy as np
import pytest
from archives import full_grid, grid_of, make_archive
from kinscape.core import cli
from kinscape.core.archive.store import Archive
from kinscape.core.errors import Cancelled, InputError, QueryError
from kinscape.core.events import Events
from kinscape.core.jobs import job_from_dict, run_job
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.explain import ExplainJob
from kinscape.core.jobs.search import SearchJob
from kinscape.core.search.query import UNLIKE_WEIGHT
from pixel_archives import QuarterColours, checkered, index, paint

WEST, NORTH = 500_000, 5_400_000


@pytest.fixture(autouse=True)
def stand_in_encoder(monkeypatch):
    monkeypatch.setattr(Archive, "encoder", lambda self, weights="", device="": QuarterColours())


@pytest.fixture
def scene(tmp_path):
    return paint(tmp_path / "scene.tif", checkered(512, 512, cell=16))


@pytest.fixture
def archive(scene, tmp_path):
    return index(tmp_path / "a", [scene], grid_of((32, 32, 16)), ("2024-06-01",))


def box(scene, x, y, side=32):
    return Example.box(str(scene), WEST + x, NORTH - y - side, WEST + x + side, NORTH - y)


@pytest.fixture
def asked(archive, scene):
    """Two liked examples (pixels, a tile) and two unlike ones."""
    like = (box(scene, 64, 64), Example(tile=archive.tile_ids([400])[0]))
    return {"like": like, "unlike": (Example(tile=archive.tile_ids([7])[0]), box(scene, 300, 200))}


def explained(archive, asked, rows, **more):
    return run_job(ExplainJob(str(archive.folder), rows=tuple(rows), **asked, **more)).summary


def test_the_score_is_that_of_the_search(archive, asked, tmp_path):
    result = run_job(
        SearchJob(str(archive.folder), out=str(tmp_path / "r.gpkg"), k=len(archive), one_per_place=False, **asked)
    )
    places = geopandas.read_file(result.files["results"], layer="places")
    assert len(places) == len(archive)
    rows = explained(archive, asked, places.tile_row)["rows"]
    assert [r["row"] for r in rows] == places.tile_row.tolist()
    assert [r["score"] for r in rows] == places.score.tolist()


def test_similarities_are_cosines_with_each_example_in_order(archive, asked):
    summary = explained(archive, {"like": asked["like"][1:], "unlike": asked["unlike"][:1]}, (400, 7, 33))
    vectors = np.asarray(archive.vectors, np.float64)
    for found, row in zip(summary["rows"], (400, 7, 33)):
        assert found["like"] == [pytest.approx(vectors[row] @ vectors[400], abs=1e-6)]
        assert found["unlike"] == [pytest.approx(vectors[row] @ vectors[7], abs=1e-6)]
    assert summary["rows"][0]["like"][0] == pytest.approx(1, abs=1e-6)
    assert summary["labels"]["like"][0].startswith("0/") and len(summary["labels"]["unlike"]) == 1
    assert summary["scale_m"] == 32


def test_the_score_of_a_mean_follows_from_the_similarities(archive, asked):
    rows = explained(archive, asked, range(0, len(archive), 5), learner="mean")["rows"]
    assert all(len(r["like"]) == len(r["unlike"]) == 2 for r in rows)
    told = np.array([np.mean(r["like"]) - UNLIKE_WEIGHT * np.mean(r["unlike"]) for r in rows])
    scores = np.array([r["score"] for r in rows])
    length = (told @ told) / (told @ scores)
    np.testing.assert_allclose(told / length, scores, atol=2e-6)


def test_rows_come_back_in_the_order_asked_for_repeated_ones_too(archive, asked):
    one_by_one = [explained(archive, asked, (row,))["rows"][0] for row in (90, 3, 41)]
    assert explained(archive, asked, (90, 3, 90, 41))["rows"] == [one_by_one[i] for i in (0, 1, 0, 2)]


def test_the_scale_is_the_searchs(tmp_path):
    cells = full_grid(6, 6)
    archive = make_archive(tmp_path / "a", grid_of((40, 32, 16), (80, 32, 16)), [cells, {**cells, "scale": 1}])
    asked = {"like": (Example(tile=archive.tile_ids([0])[0]),)}
    assert explained(archive, asked, (3,))["scale_m"] == 40
    assert explained(archive, asked, (3,), scale="80")["scale_m"] == 80
    assert explained(archive, asked, (3,), scale="all")["scale_m"] is None
    with pytest.raises(QueryError, match="no tiles of 55 m"):
        explained(archive, asked, (3,), scale="55")


def test_what_cannot_be_explained_is_refused(archive, asked):
    for rows, says in (((99_999,), "no row 99999"), ((-1,), "no row -1"), ((), "0 rows")):
        with pytest.raises(InputError, match=says):
            explained(archive, asked, rows)
    with pytest.raises(QueryError, match="no example"):
        explained(archive, {"like": ()}, (1,))
    stopped = Events()
    stopped.cancel()
    with pytest.raises(Cancelled):
        run_job(ExplainJob(str(archive.folder), asked["like"], (1,)), stopped)


def test_the_job_survives_the_wire(asked):
    job = ExplainJob("/a", asked["like"], (4, 5), asked["unlike"], "all")
    assert job_from_dict(json.loads(json.dumps(job.to_dict()))) == job


# -- the command line


def last_line(capsys):
    return json.loads(capsys.readouterr().out.splitlines()[-1])


def test_the_command_line_explains_examples_and_recipes_alike(archive, asked, scene, tmp_path, capsys):
    folder, tile = str(archive.folder), asked["like"][1].tile
    run_job(
        SearchJob(folder, (box(scene, 64, 64),), str(tmp_path / "r.gpkg"), unlike=(Example(tile=tile),), k=5)
    )
    box_text = f"{scene}@{WEST + 64},{NORTH - 96},{WEST + 96},{NORTH - 64}"
    typed = ["--like", box_text, "--unlike", f"tile:{tile}"]
    assert cli.main(["explain", "--archive", folder, *typed, "--rows", "5,9-11", "--json", "--quiet"]) == 0
    by_hand = last_line(capsys)
    assert [r["row"] for r in by_hand["rows"]] == [5, 9, 10, 11]
    recipe = str(tmp_path / "r.recipe.json")
    assert cli.main(["explain", "--recipe", recipe, "--rows", "5,9-11", "--json", "--quiet"]) == 0
    assert last_line(capsys) == by_hand


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (["--archive", "a"], "nothing to compare with"),
        (["--like", "tile:0/1/1"], "no archive was given"),
        (["--recipe", "r.json", "--like", "tile:0/1/1"], "examples of its own"),
    ],
)
def test_what_is_missing_on_the_command_line_is_named(more, says, capsys):
    assert cli.main(["explain", "--rows", "1", *more]) == 2
    assert says in capsys.readouterr().err
