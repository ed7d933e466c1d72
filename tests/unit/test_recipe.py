"""Recipes: JSON that replays a search."""

import json

import geopandas
import pytest
from archives import full_grid, grid_of, make_archive
from kinscape.core.errors import InputError
from kinscape.core.jobs import recipe, run_job
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.info import InfoJob
from kinscape.core.jobs.search import SearchJob


@pytest.fixture
def archive(tmp_path):
    return make_archive(tmp_path / "a", grid_of((40, 64, 32)), [full_grid(20, 20)])


def search(archive, tmp_path, **fields):
    return SearchJob(
        "a", (Example(tile=archive.tile_ids([7])[0]),), "r.gpkg", k=9, extent=(0.0, 0.0, 1e6, 1e7), **fields
    )


def test_a_recipe_replays_the_same_hits_from_any_folder(archive, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = run_job(search(archive, tmp_path))
    before = geopandas.read_file(result.files["results"], layer="places")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    job = recipe.load(result.files["recipe"])
    assert job.out == str(tmp_path / "r.gpkg") and job.archive == str(tmp_path / "a") and job.k == 9
    again = run_job(job)
    assert again.files == result.files
    assert before.equals(geopandas.read_file(again.files["results"], layer="places"))


def test_a_recipe_tells_what_was_searched(archive, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = run_job(search(archive, tmp_path))
    assert result.files["recipe"] == str(tmp_path / "r.recipe.json")
    data = json.loads((tmp_path / "r.recipe.json").read_text())
    assert data["kinscape_recipe"] == 1 and data["software"].startswith("Kinscape ")
    assert data["archive"] == {"generation": 1, "tiles": 400, "encoder": "test", "encoder_fingerprint": "0" * 64}
    assert data["result"]["hits"] == 9 and "seconds" not in data["result"]
    assert data["job"]["kind"] == "search"


@pytest.mark.parametrize(
    "content, text",
    [
        ("{", "not JSON"),
        ("[]", "is not a recipe"),
        ('{"kinscape_recipe": 2}', "newer Kinscape"),
        ('{"kinscape_recipe": 1, "job": {"kind": "search", "colour": 1}}', "colour"),
        ('{"kinscape_recipe": 1}', "a job must be"),
        (json.dumps({"kinscape_recipe": 1, "job": InfoJob("a").to_dict()}), "not a search"),
    ],
)
def test_files_that_are_no_recipes_are_refused(tmp_path, content, text):
    (tmp_path / "x.recipe.json").write_text(content)
    with pytest.raises(InputError, match=text):
        recipe.load(tmp_path / "x.recipe.json")
    with pytest.raises(InputError, match="cannot be read"):
        recipe.load(tmp_path / "missing.json")
