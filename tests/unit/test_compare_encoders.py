"""Saved queries with another encoder: the same tiles ranked twice, and what both lists share."""

from __future__ import annotations

import json

import numpy as np
import pytest
from archives import grid_of
from kinscape.core import cli
from kinscape.core.archive.store import Archive
from kinscape.core.encoders import registry
from kinscape.core.encoders.base import Encoder, EncoderSpec
from kinscape.core.errors import Cancelled, InputError
from kinscape.core.events import Events
from kinscape.core.jobs import job_from_dict, run_job
from kinscape.core.jobs.compare_encoders import CompareEncodersJob, SavedQuery
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.search import SearchJob
from kinscape.core.search.seen_by import compare, shared_places
from pixel_archives import QuarterColours, checkered, index, paint

WEST, NORTH = 500_000, 5_400_000
EVENTS = Events()


class RedOnly(Encoder):
    """Sees the mean red and how much of it is missing to white, at 8 pixels a tile; finds another order."""

    def __init__(self, px=8):
        self.spec = EncoderSpec("red", 2, px)
        self.seen = []

    def encode(self, pixels, valid=None):
        self.seen.append(pixels.shape)
        red = pixels[:, 0].mean(axis=(1, 2))
        vectors = np.stack([red + 1e-3, 1.001 - red], axis=1)
        return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


@pytest.fixture(autouse=True)
def stand_in_encoder(monkeypatch):
    monkeypatch.setattr(Archive, "encoder", lambda self, weights="", device="": QuarterColours())


@pytest.fixture
def scene(tmp_path):
    return paint(tmp_path / "scene.tif", checkered(512, 512, cell=16))


@pytest.fixture
def archive(scene, tmp_path):
    return index(tmp_path / "a", [scene], grid_of((32, 32, 16)), ("2024-06-01",))


@pytest.fixture
def queries(scene, archive):
    box = Example.box(str(scene), WEST + 64, NORTH - 96, WEST + 96, NORTH - 64)
    return (SavedQuery("drawn", (box,)), SavedQuery("a tile", (Example(tile=archive.tile_ids([41])[0]),), (box,)))


@pytest.fixture
def red(monkeypatch):
    encoder = RedOnly()
    monkeypatch.setattr(registry, "get_encoder", lambda name, weights="", device="", check_cancelled=None: encoder)
    return encoder


def test_the_same_encoder_finds_the_same_places(archive, queries):
    changes, rows = compare(archive, QuarterColours(), queries, len(archive), 10, 0, EVENTS)
    assert len(rows) == len(archive)
    for change in changes:
        assert change.error == "" and change.shared == 10
        np.testing.assert_allclose(change.after_scores, change.before_scores, atol=2e-3)


def test_before_is_what_a_search_finds_today(archive, queries, tmp_path):
    import geopandas

    job = SearchJob(str(archive.folder), queries[0].like, str(tmp_path / "r.gpkg"), k=10)
    places = geopandas.read_file(run_job(job).files["results"], layer="places").sort_values("rank")
    for tiles in (len(archive), 50):
        (change, _), _rows = compare(archive, RedOnly(), queries, tiles, 10, 0, EVENTS)
        assert change.before.tolist() == places["tile_row"].tolist(), f"with a sample of {tiles}"
        np.testing.assert_allclose(change.before_scores, places["score"], atol=1e-6)


def test_after_is_the_ranking_of_an_archive_made_by_the_other_encoder(archive, scene, queries, tmp_path):
    """The twin: index again with the other encoder, on the same ground, and search."""
    other = RedOnly(32)
    again = index(tmp_path / "again", [scene], grid_of((32, 32, 16)), ("2024-06-01",))
    again.vectors = np.concatenate([other.encode(again.read_tile(row).pixels[None]) for row in range(len(again))])
    again.encoder = lambda *_: other
    (change, _), _rows = compare(archive, other, queries, len(archive), 10, 0, EVENTS)
    from kinscape.core.search.find import find

    found = find(again, SearchJob("", queries[0].like, "", k=10), EVENTS).hits
    assert change.after.tolist() == found.rows.tolist()
    np.testing.assert_allclose(change.after_scores, found.scores, atol=1e-6)


def test_tiles_are_read_at_the_size_of_the_other_encoder(archive, queries):
    encoder = RedOnly(8)
    compare(archive, encoder, queries[:1], 40, 5, 0, EVENTS)
    assert {shape[1:] for shape in encoder.seen} == {(3, 8, 8)}


def test_a_sample_holds_what_the_queries_find_today_and_their_own_tiles(archive, queries):
    (_, second), rows = compare(archive, RedOnly(), queries, 30, 5, 3, EVENTS)
    assert 30 < len(rows) < len(archive) / 2
    assert 41 in rows and set(second.before) <= set(rows) and set(second.after) <= set(rows)


def test_a_query_whose_picture_is_gone_says_so_and_does_not_stop_the_others(archive, queries, tmp_path):
    gone = SavedQuery("gone", (Example(image=str(tmp_path / "gone.png")),))
    (first, second), _rows = compare(archive, RedOnly(), (gone, queries[0]), 30, 5, 0, EVENTS)
    assert "gone.png" in first.error and len(first.before) == 0 and first.shared == 0
    assert second.error == "" and len(second.after) == 5


def test_shared_places_are_those_that_show_the_same_ground(archive):
    apart = np.array([0])
    bounds = archive.bounds()
    beside = np.flatnonzero((bounds[:, 1] == bounds[0, 1]) & (np.abs(bounds[:, 0] - bounds[0, 0]) == 16))[:1]
    two_on = np.flatnonzero((bounds[:, 1] == bounds[0, 1]) & (np.abs(bounds[:, 0] - bounds[0, 0]) == 32))[:1]
    assert shared_places(archive, apart, beside) == 1, "half a tile further: a third of the joint ground"
    assert shared_places(archive, apart, two_on) == 0, "they only touch"
    assert shared_places(archive, apart, np.empty(0, int)) == 0


def test_the_job_tells_titles_rows_and_writes_pictures(archive, queries, red, tmp_path):
    job = CompareEncodersJob(str(archive.folder), "red", queries, tiles=40, k=4, folder=str(tmp_path / "pictures"))
    assert job_from_dict(json.loads(json.dumps(job.to_dict()))) == job
    result = run_job(job)
    assert result.summary["is_sample"] and result.summary["encoder"] == "red"
    assert [one["title"] for one in result.summary["queries"]] == ["drawn", "a tile"]
    rows = {p["row"] for one in result.summary["queries"] for name in ("before", "after") for p in one[name]}
    assert {f"{row}.png" for row in rows} == {p.name for p in (tmp_path / "pictures").iterdir()}
    json.dumps(result.summary)


def test_values_that_are_not_possible_are_refused_and_cancelling_is_heard(archive, queries, red):
    for wrong in ({"queries": ()}, {"k": 0}, {"tiles": 0}):
        with pytest.raises(InputError):
            run_job(CompareEncodersJob(str(archive.folder), "red", **{"queries": queries, **wrong}))
    events = Events()
    events.cancel()
    with pytest.raises(Cancelled):
        run_job(CompareEncodersJob(str(archive.folder), "red", queries), events)


def test_the_command_line_takes_recipes(archive, queries, tmp_path, red, capsys):
    (tmp_path / "pools").mkdir()
    out = tmp_path / "pools" / "results.gpkg"
    run_job(SearchJob(str(archive.folder), queries[0].like, str(out), k=3))
    recipe = out.with_suffix(".recipe.json")
    words = ["compare-encoders", "--archive", str(archive.folder), "--encoder", "red", "--recipe", str(recipe)]
    assert cli.main([*words, "--tiles", "30", "-k", "3", "--json"]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["queries"][0]["title"] == "pools" and len(told["queries"][0]["after"]) == 3
