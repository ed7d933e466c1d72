"""What to label next: uncertain places first, unlike each other, none that is known."""

from __future__ import annotations

import json

import geopandas
import numpy as np
import pytest
from archives import full_grid, grid_of, make_archive, unit_vectors
from kinscape.core import cli
from kinscape.core.errors import InputError
from kinscape.core.jobs import run_job
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.next_to_label import NextToLabelJob
from kinscape.core.jobs.search import SearchJob
from kinscape.core.search import label_next
from results_marks import mark


def slow_choice(vectors, logits, spread, labelled, n):
    """The docstring's formula, one value at a time."""
    m = len(vectors)
    alike = vectors @ vectors.T
    near10 = [np.mean(sorted(np.delete(alike[i], i))[::-1][:10]) for i in range(m)]
    density = [0.1 + (v - min(near10)) / (max(near10) - min(near10)) for v in near10]
    chosen = []
    for _ in range(n):
        best, value = -1, -1.0
        for i in range(m):
            if i in chosen:
                continue
            closest = max([vectors[i] @ v for v in labelled] + [alike[i, j] for j in chosen])
            worth = np.exp(-((logits[i] / spread) ** 2)) * density[i] ** 0.3 * max(1 - closest, 1e-3) ** 2
            if worth > value + 1e-15:
                best, value = i, worth
        chosen.append(best)
    return chosen


def test_the_choice_is_that_of_the_formula():
    vectors = unit_vectors(60, 8, 2).astype(np.float64)
    logits = np.random.default_rng(0).normal(0, 2, 60)
    found = label_next.choose(vectors, logits, 1.5, vectors[:4], 9)
    assert found.tolist() == slow_choice(vectors, logits, 1.5, vectors[:4], 9)


def test_twins_are_not_chosen_together():
    vectors = np.repeat(unit_vectors(10, 8, 1), 5, axis=0)
    found = label_next.choose(vectors, np.zeros(50), 1.0, vectors[:1], 9)
    assert len({i // 5 for i in found.tolist()}) == 9 and 0 not in {i // 5 for i in found.tolist()}


def test_the_certain_are_left_out_and_a_small_pool_is_taken_whole():
    vectors = unit_vectors(30, 8, 3)
    logits = np.where(np.arange(30) < 10, 0.0, 9.0)
    assert set(label_next.choose(vectors, logits, 1.0, vectors[:0], 10).tolist()) == set(range(10))
    assert sorted(label_next.choose(vectors, logits, 1.0, vectors[:0], 99).tolist()) == list(range(30))
    assert label_next.choose(vectors[:1], logits[:1], 1.0, vectors[:0], 3).tolist() == [0]


# -- the job
@pytest.fixture
def archive(tmp_path):
    vectors = unit_vectors(2500, 16, 1, groups=12)
    return make_archive(tmp_path / "a", grid_of((40, 32, 16)), [{**full_grid(50, 50), "vectors": vectors}], 16)


@pytest.fixture
def run(archive, tmp_path):
    """A search of one example, of which two places were marked."""
    like = (Example(tile=archive.tile_ids([5])[0]),)
    result = run_job(SearchJob(str(archive.folder), like, str(tmp_path / "run" / "results.gpkg"), k=40))
    mark(result.files["results"], {3: "like", 30: "unlike"})
    return result.files["results"]


def places_of(result):
    return geopandas.read_file(result.files["results"], layer="places")


def test_a_run_and_its_marks_are_the_labels(archive, run, tmp_path):
    result = run_job(NextToLabelJob(str(tmp_path / "n.gpkg"), run, n=9))
    places = places_of(result)
    plain = geopandas.read_file(run, layer="places")
    assert list(places.columns[: len(plain.columns) - 1]) == list(plain.columns[:-1])
    assert places["rank"].tolist() == list(range(1, 10)) and places.review.isna().all()
    assert result.summary["examples"] == {"like": 2, "unlike": 1} and result.summary["learner"] == "linear"
    assert places.uncertainty.between(0, 1).all()
    known = {archive.tile_ids([5])[0], *plain[plain["rank"].isin([3, 30])].tile_id}
    assert not known & set(places.tile_id)
    ground = archive.footprints([5])[0]
    assert not any(ground.intersection(shape).area > 0.11 * ground.area for shape in places.geometry)


def test_the_recipe_of_a_choice_tells_the_search_and_replays_the_choice(run, tmp_path):
    from kinscape.core.jobs import recipe

    result = run_job(NextToLabelJob(str(tmp_path / "n.gpkg"), run, n=5))
    told = recipe.load(result.files["recipe"])
    assert len(told.like) == 2 and len(told.unlike) == 1 and told.out == result.files["results"]
    first = open(result.files["results"], "rb").read()
    assert cli.main(["replay", result.files["recipe"], "--out", str(tmp_path / "again.gpkg"), "--quiet"]) == 0
    assert (tmp_path / "again.gpkg").read_bytes() == first


def test_a_recipe_cannot_make_a_replay_run_something_else(run, tmp_path):
    from kinscape.core.jobs import recipe

    path = recipe.recipe_path(type(tmp_path)(run))
    data = json.loads(path.read_text())
    data["made_by"] = {"kind": "install"}
    path.write_text(json.dumps(data))
    with pytest.raises(InputError, match="cannot be run again"):
        recipe.maker(path)


def test_choices_go_on_from_choices(run, tmp_path):
    """Label what was chosen, and the next choice knows all that was said so far."""
    first = run_job(NextToLabelJob(str(tmp_path / "1.gpkg"), run, n=6))
    mark(first.files["results"], {1: "like", 2: "unlike", 3: "unlike"})
    second = run_job(NextToLabelJob(str(tmp_path / "2.gpkg"), first.files["results"], n=6))
    assert second.summary["examples"] == {"like": 3, "unlike": 3}
    assert not set(places_of(first).tile_id[:3]) & set(places_of(second).tile_id)


def test_an_archive_and_examples_do_without_a_run(archive, tmp_path, capsys):
    like = archive.tile_ids([5])[0]
    argv = ["next", "--archive", str(archive.folder), "--like", f"tile:{like}", "--out", str(tmp_path / "n.gpkg"),
            "-n", "4", "--json"]  # fmt: skip
    assert cli.main(argv) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["hits"] == 4 and told["encoder"]["name"] == "test" and told["candidates"] > 4


def test_whole_files_without_a_place_are_not_asked_about_twice(tmp_path):
    from kinscape.core.raster.grid import Grid

    cells = {"col": np.arange(40), "row": np.zeros(40, int), "vectors": unit_vectors(40, 16, 4)}
    archive = make_archive(tmp_path / "w", Grid("", (), True), [cells], 16)
    like = tuple(Example(tile=f"whole/{n}") for n in (0, 1, 2))
    result = run_job(NextToLabelJob(str(tmp_path / "n.gpkg"), archive=str(archive.folder), like=like, n=40))
    rows = places_of(result).tile_row.tolist()
    assert sorted(rows) == list(range(3, 40))


@pytest.mark.parametrize(
    "fields, says", [({"n": 0}, "0 places"), ({"results": "gone.gpkg"}, "cannot be read"), ({}, "no archive")]
)
def test_what_cannot_be_is_refused(tmp_path, fields, says):
    with pytest.raises(InputError, match=says):
        run_job(NextToLabelJob(str(tmp_path / "n.gpkg"), **fields))
    assert not (tmp_path / "n.gpkg").exists()
