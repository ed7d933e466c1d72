"""Places for other programs: the right ones, in the right CRS, and nothing of anybody's overwritten."""

from __future__ import annotations

import csv
import json
import os
import shutil
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import geopandas
import numpy as np
import pytest
from archives import grid_of
from kinscape.core.cli import main
from kinscape.core.errors import Cancelled, InputError, StorageError
from kinscape.core.events import Events
from kinscape.core.jobs import recipe, run_job
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.export_hits import ExportHitsJob
from kinscape.core.jobs.search import SearchJob
from kinscape.core.search.export_hits import Cut, read_places
from kinscape.ui.dock.hits.hits_choice import HitsChoice, choose
from kinscape.ui.dock.hits.hits_table import HitsTable
from pixel_archives import checkered, index, paint


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """A search of 60 places in two dated rasters, three of them reviewed."""
    folder = tmp_path_factory.mktemp("fönd it")
    rasters = [
        paint(folder / "eins ä.tif", checkered(256, 256)),
        paint(folder / "zwei.tif", checkered(256, 256, seed=4), west=500_256),
    ]
    archive = index(folder / "archive", rasters, grid_of((32, 32, 16)), ("2020-05-01", "2021-06-02"))
    like = (Example(tile=archive.tile_ids([7])[0]),)
    result = run_job(SearchJob(str(archive.folder), like, str(folder / "results.gpkg"), k=60))
    return result.files["results"]


@pytest.fixture
def results(found, tmp_path):
    """A copy with reviews: ranks 2 and 5 liked, 3 unliked, 4 hidden."""
    copy = tmp_path / "results.gpkg"
    shutil.copyfile(found, copy)
    shutil.copyfile(recipe.recipe_path(Path(found)), recipe.recipe_path(copy))
    with closing(sqlite3.connect(copy)) as database, database:
        # the triggers of a GeoPackage call functions that only GDAL has
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        for rank, review in ((2, "like"), (3, "unlike"), (4, "hidden"), (5, "like")):
            database.execute("UPDATE places SET review = ? WHERE rank = ?", (review, rank))
    return str(copy)


def places(path):
    return geopandas.read_file(path, layer="places").sort_values("rank").reset_index(drop=True)


def export(results, out, **fields):
    return run_job(ExportHitsJob(results, str(out), **fields))


# -- which places
CHOICES = [
    HitsChoice(),
    HitsChoice(shows_hidden=True),
    HitsChoice(min_score=0.9),
    HitsChoice(k=3),
    HitsChoice(spacing_m=40.0),
    HitsChoice(min_score=0.5, k=4, spacing_m=33.0, shows_hidden=True),
    HitsChoice(min_score=2.0),
]


@pytest.mark.parametrize("choice", CHOICES)
def test_the_cut_keeps_exactly_the_places_that_the_dock_shows(results, choice):
    table = HitsTable.read(results)
    shown = sorted(table.rank[choose(table, choice)].tolist())
    cut = Cut(choice.min_score, choice.k, choice.spacing_m, (), choice.shows_hidden)
    exported, total = read_places(Path(results), cut)
    assert exported["rank"].tolist() == shown and total == len(table) > 40


def test_choices_differ_so_that_the_comparison_can_fail(results):
    table = HitsTable.read(results)
    assert len({len(choose(table, choice)) for choice in CHOICES}) >= 6


@pytest.mark.parametrize(
    "review, ranks", [(("like",), [2, 5]), (("like", "unlike"), [2, 3, 5]), (("hidden",), [4]), (("none",), [1, 6, 7])]
)
def test_reviews_choose_places(results, review, ranks):
    exported, _total = read_places(Path(results), Cut(review=review, k=3))
    assert exported["rank"].tolist() == ranks


@pytest.mark.parametrize(
    "fields, text",
    [
        ({"k": 0}, "the best 0"),
        ({"min_score": float("nan")}, "score of nan"),
        ({"spacing_m": float("inf")}, "spacing of inf"),
        ({"review": ("x' OR 1=1",)}, "no review"),
    ],
)
def test_values_that_make_no_sense_are_refused(results, tmp_path, fields, text):
    with pytest.raises(InputError, match=text):
        export(results, tmp_path / "o.csv", **fields)
    assert not (tmp_path / "o.csv").exists()


# -- formats
def test_geopackage_keeps_columns_numbers_and_ground(results, tmp_path):
    result = export(results, tmp_path / "o ü.gpkg", shows_hidden=True)
    written, original = places(result.files["export"]), places(results)
    assert written.equals(original) and written.crs == original.crs
    assert result.summary["written"] == result.summary["hits"] == len(original)
    assert result.summary["format"] == "gpkg" and result.summary["crs"] == "EPSG:32633"
    assert result.summary["size_bytes"] == os.path.getsize(tmp_path / "o ü.gpkg")


def test_the_same_places_give_the_same_bytes(results, tmp_path):
    digests = set()
    for name in ("a.gpkg", "b.gpkg"):
        export(results, tmp_path / name, k=7)
        digests.add(sha256((tmp_path / name).read_bytes()).hexdigest())
    assert len(digests) == 1


def test_geojson_is_in_longitude_and_latitude(results, tmp_path):
    export(results, tmp_path / "o.geojson", k=5)
    data = json.loads((tmp_path / "o.geojson").read_text(encoding="utf-8"))
    assert "crs" not in data and len(data["features"]) == 5  # RFC 7946
    first = data["features"][0]
    assert first["properties"]["rank"] == 1 and first["properties"]["source_name"].endswith(".tif")
    x, y = np.array(first["geometry"]["coordinates"][0]).mean(axis=0)
    assert 14.9 < x < 15.1 and 48.7 < y < 48.8


def test_csv_holds_the_middle_of_each_place(results, tmp_path):
    export(results, tmp_path / "o.csv", k=5)
    with open(tmp_path / "o.csv", encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    original = places(results)
    original = original[original["review"] != "hidden"].head(5)
    middles = original.geometry.centroid
    assert [int(row["rank"]) for row in rows] == original["rank"].tolist() == [1, 2, 3, 5, 6]
    np.testing.assert_allclose([float(row["x"]) for row in rows], middles.x, atol=1e-3)
    np.testing.assert_allclose([float(row["latitude"]) for row in rows], middles.to_crs(4326).y, atol=1e-7)
    assert [row["date"] for row in rows] == original["date"].tolist()
    assert [row["review"] for row in rows] == ["", "like", "unlike", "like", ""]


def test_kml_names_places_by_rank_and_score(results, tmp_path):
    export(results, tmp_path / "o.kml", k=2)
    text = (tmp_path / "o.kml").read_text(encoding="utf-8")
    score = places(results)["score"][0]
    assert f"<name>1: {score:.3f}</name>" in text and text.count("<Placemark") == 2
    assert "<description>" in text and ".tif, 202" in text
    assert geopandas.read_file(tmp_path / "o.kml").total_bounds[0] == pytest.approx(15.0, abs=0.1)


def test_pictures_are_called_by_rank_and_listed(results, tmp_path):
    result = export(results, tmp_path / "pictures", format="pictures", k=12, px=32)
    names = sorted(p.name for p in (tmp_path / "pictures").glob("*.png"))
    with open(tmp_path / "pictures" / "places.csv", encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(names) == 12 and sorted(row["picture"] for row in rows) == names
    assert names[0].startswith("01_") and names[-1].startswith("13_")
    assert result.summary["written"] == 12 and result.summary["failed"] == []


def test_a_picture_whose_raster_is_gone_is_told_and_stops_nothing(found, tmp_path):
    moved = tmp_path / "moved"
    shutil.copytree(Path(found).parent, moved)
    results = str(moved / "results.gpkg")
    sources = json.loads((moved / "archive" / "archive.json").read_text(encoding="utf-8"))["sources"]
    assert len(sources) == 2
    hidden = Path(found).parent / "zwei.tif"
    hidden.rename(tmp_path / "zwei.tif")
    try:
        out = tmp_path / "pictures"
        summary = export(results, out, format="pictures", archive=str(moved / "archive")).summary
    finally:
        (tmp_path / "zwei.tif").rename(hidden)
    gone = places(results).query("source_name == 'zwei.tif'")["rank"].tolist()
    assert summary["failed"] == gone and 0 < len(gone) < summary["hits"]
    assert summary["written"] == len(list(out.glob("*.png"))) == summary["hits"] - len(gone)


def test_places_of_an_archive_that_changed_get_no_wrong_pictures(results, tmp_path):
    other = index(
        tmp_path / "other", [paint(tmp_path / "o.tif", checkered(256, 256), west=600_000)], grid_of((32, 32, 16))
    )
    with pytest.raises(InputError, match="has changed"):
        export(results, tmp_path / "pictures", format="pictures", archive=str(other.folder))


def test_whole_files_without_ground_are_exported_as_rows(results, tmp_path):
    bare = geopandas.GeoDataFrame(places(results).drop(columns="geometry"), geometry=[None] * 60, crs=None)
    path = str(tmp_path / "bare.gpkg")
    bare.to_file(path, layer="places", driver="GPKG", geometry_type="Polygon")
    for name in ("o.csv", "o.geojson", "o.gpkg", "o.kml"):
        summary = export(path, tmp_path / name, k=3).summary
        assert summary["written"] == 3 and summary["crs"] == "", name
    header = (tmp_path / "o.csv").read_text(encoding="utf-8").splitlines()[0]
    assert "longitude" not in header and "rank" in header


# -- files
@pytest.mark.parametrize("name", ["o.gpkg", "o.geojson", "o.csv", "o.kml"])
def test_a_file_that_is_there_is_replaced_only_on_demand(results, tmp_path, name):
    (tmp_path / name).write_text("mine")
    with pytest.raises(InputError, match="exists"):
        export(results, tmp_path / name)
    assert (tmp_path / name).read_text() == "mine"
    export(results, tmp_path / name, overwrite=True)
    assert (tmp_path / name).stat().st_size > 100
    assert not [p.name for p in tmp_path.iterdir() if ".tmp" in p.name]


def test_pictures_do_not_go_between_other_files_unasked(results, tmp_path):
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "mine.txt").write_text("mine")
    with pytest.raises(InputError, match="exists"):
        export(results, tmp_path / "p", format="pictures")
    assert [p.name for p in (tmp_path / "p").iterdir()] == ["mine.txt"]


def test_results_never_replace_themselves(results):
    before = Path(results).read_bytes()
    with pytest.raises(InputError, match="the results themselves"):
        export(results, results, overwrite=True)
    assert Path(results).read_bytes() == before


@pytest.mark.parametrize(
    "out, fields, text",
    [
        ("o.xlsx", {}, "in which format"),
        ("o.kml", {"format": "csv"}, "does not end with .csv"),
        ("o.csv", {"format": "tab"}, "in which format"),
    ],
)
def test_names_and_formats_must_agree(results, tmp_path, out, fields, text):
    with pytest.raises(InputError, match=text):
        export(results, tmp_path / out, **fields)


def test_files_that_are_no_results_are_refused(tmp_path):
    (tmp_path / "x.gpkg").write_text("rubbish")
    for name, says in (("x.gpkg", "holds no places"), ("missing.gpkg", "not there any more")):
        with pytest.raises(InputError, match=says):
            export(str(tmp_path / name), tmp_path / "o.csv")


def test_results_of_an_earlier_version_say_what_they_lack(results, tmp_path):
    old = places(results).drop(columns=["isolation_m", "review"])
    path = str(tmp_path / "old.gpkg")
    old.to_file(path, layer="places", driver="GPKG")
    assert export(path, tmp_path / "all.csv").summary["written"] == 60
    with pytest.raises(InputError, match="how far"):
        export(path, tmp_path / "o.csv", spacing_m=5.0)
    with pytest.raises(InputError, match="no reviews"):
        export(path, tmp_path / "o.csv", review=("like",))


def test_a_folder_that_cannot_be_written_is_an_error_of_storage(results, tmp_path, monkeypatch):
    (tmp_path / "closed").mkdir()
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path).name != "closed")
    with pytest.raises(StorageError, match="cannot be written"):
        export(results, tmp_path / "closed" / "o.csv")


def test_cancelling_leaves_no_table_of_pictures(results, tmp_path):
    events = Events()
    events.on_progress = lambda progress: events.cancel() if progress.done == 2 else None
    with pytest.raises(Cancelled):
        run_job(ExportHitsJob(results, str(tmp_path / "p"), "pictures"), events)
    assert len(list((tmp_path / "p").iterdir())) == 2


def test_the_command_line_exports_what_it_is_told(results, tmp_path, capsys):
    out = str(tmp_path / "liked.geojson")
    assert main(["hits", results, "--out", out, "--review", "like", "--min-score", "-1", "--json"]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["written"] == 2 and told["files"] == {"export": out}
    assert main(["hits", results, "--out", out]) == 2
    assert "exists" in capsys.readouterr().err


def test_the_command_line_runs_a_job_told_as_json(results, tmp_path, capsys):
    job = ExportHitsJob(results, str(tmp_path / "a.csv"), k=3)
    assert main(["run", json.dumps(job.to_dict()), "--json"]) == 0
    (tmp_path / "job.json").write_text(json.dumps({**job.to_dict(), "out": str(tmp_path / "b.csv")}))
    assert main(["run", str(tmp_path / "job.json"), "--json"]) == 0
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()
    capsys.readouterr()
    for wrong in ("{", '{"kind": "fly"}', str(tmp_path / "none.json")):
        assert main(["run", wrong]) == 2


# -- recipes that are kept
def test_a_saved_recipe_keeps_the_choice_and_replays_the_same_search(results, tmp_path):
    told = recipe.read(recipe.recipe_path(Path(results)))
    job = recipe.load(recipe.recipe_path(Path(results)))
    target = tmp_path / "kept ä.recipe.json"
    recipe.save(target, job, told, HitsChoice(min_score=0.5, k=9).to_dict())
    again = recipe.read(target)
    assert recipe.load(target) == job and again["archive"] == told["archive"]
    assert HitsChoice.from_dict(again["choice"]) == HitsChoice(min_score=0.5, k=9)
    recipe.save(target, job, again)
    assert "choice" not in recipe.read(target)


def test_a_recipe_never_replaces_somebody_elses_file(results, tmp_path):
    (tmp_path / "package.json").write_text('{"name": "mine"}')
    with pytest.raises(InputError, match="not made by Kinscape"):
        recipe.save(tmp_path / "package.json", recipe.load(recipe.recipe_path(Path(results))))
    assert json.loads((tmp_path / "package.json").read_text()) == {"name": "mine"}
