"""Searches that land cover puts in order: in the search, from a results file, and what the files then hold."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import geopandas
import numpy as np
import pyogrio
import pytest
import rasterio
from archives import grid_of
from geopandas.testing import assert_geodataframe_equal
from kinscape.core.archive.cover_build import compute_cover
from kinscape.core.archive.store import Archive
from kinscape.core.errors import InputError
from kinscape.core.events import Events
from kinscape.core.jobs import run_job
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.explain import ExplainJob
from kinscape.core.jobs.recipe import load
from kinscape.core.jobs.rerank import RerankJob
from kinscape.core.jobs.search import SearchJob
from kinscape.core.landcover.distance import cover_distances
from kinscape.core.search.land_cover_table import read_land_cover
from pixel_archives import QuarterColours, checkered, index, paint
from rasterio.transform import from_origin

WEST, NORTH = 500_000, 5_400_000


@pytest.fixture(autouse=True)
def stand_in_encoder(monkeypatch):
    monkeypatch.setattr(Archive, "encoder", lambda self, weights="", device="": QuarterColours())


@pytest.fixture
def scene(tmp_path):
    return paint(tmp_path / "scene.tif", checkered(512, 512, cell=16))


@pytest.fixture
def archive(scene, tmp_path):
    """Tiles of 32 m; a land-cover raster of three classes in squares of 32 m, nothing known in the east."""
    archive = index(tmp_path / "a", [scene], grid_of((32, 32, 16)), ("2024-06-01",))
    classes = np.kron(np.random.default_rng(8).integers(1, 4, (16, 16)), np.ones((8, 8))).astype(np.uint8)
    classes[:, 112:] = 0
    with rasterio.open(tmp_path / "lc.tif", "w", driver="GTiff", width=128, height=128, count=1, dtype="uint8",
                       crs="EPSG:32633", nodata=0, transform=from_origin(WEST, NORTH, 4, 4)) as file:
        file.write(classes, 1)
    compute_cover(archive.folder, str(tmp_path / "lc.tif"), Events())
    return archive


def box(scene, x=64, y=64, side=32):
    return Example.box(str(scene), WEST + x, NORTH - y - side, WEST + x + side, NORTH - y)


def search(archive, tmp_path, like, name="r", **fields):
    return run_job(SearchJob(str(archive.folder), (like,), str(tmp_path / f"{name}.gpkg"), **fields))


def places(result):
    return geopandas.read_file(result.files["results"], layer="places")


def test_without_a_share_of_the_land_cover_looks_alone_rank(archive, scene, tmp_path):
    found = places(search(archive, tmp_path, box(scene), k=40))
    assert found["rank"].tolist() == found.visual_rank.tolist() == list(range(1, 41))
    assert (np.diff(found.score) <= 0).all() and found.cover_distance.notna().any()


def test_the_land_cover_alone_sorts_the_shortlist_by_its_distance(archive, scene, tmp_path):
    before = places(search(archive, tmp_path, box(scene), "before", k=60))
    after = places(search(archive, tmp_path, box(scene), "after", k=60, cover=1.0, shortlist=30))
    assert sorted(after.tile_row[:30]) == sorted(before.tile_row[:30])
    assert after.tile_row[30:].tolist() == before.tile_row[30:].tolist()
    known = after[:30][after.cover_distance[:30].notna()]
    assert (np.diff(known.cover_distance) >= -1e-9).all()
    unknown = before[:30][before.cover_distance[:30].isna()]
    for place in unknown.itertuples():  # keeps its place
        assert after.tile_row[place.rank - 1] == place.tile_row
    by_row = after.set_index("tile_row")
    assert by_row.loc[before.tile_row, "visual_rank"].tolist() == before["rank"].tolist()
    assert by_row.loc[before.tile_row, "score"].tolist() == before.score.tolist()


def test_a_shortlist_longer_than_the_result_brings_places_from_behind(archive, scene, tmp_path):
    some = places(search(archive, tmp_path, box(scene), k=5, cover=1.0, shortlist=60))
    assert len(some) == 5 and some.visual_rank.max() > 5
    whole = places(search(archive, tmp_path, box(scene), "all", k=60, cover=1.0, shortlist=60))
    assert some.tile_row.tolist() == whole.tile_row[:5].tolist()


def test_the_table_holds_the_histograms_behind_the_distances(archive, scene, tmp_path):
    result = search(archive, tmp_path, box(scene), k=25, cover=0.5)
    found, cover = places(result), archive.cover()
    with closing(sqlite3.connect(result.files["results"])) as database:
        table = read_land_cover(database)
        kinds = dict(database.execute("SELECT table_name, data_type FROM gpkg_contents"))
        fids = [row[0] for row in database.execute("SELECT fid FROM places ORDER BY fid")]
    assert kinds["land_cover"] == kinds["land_cover_classes"] == "attributes"
    assert table.names == cover.names and table.colours == cover.colours and fids == table.fids.tolist()
    assert np.array_equal(table.of_places(np.array(fids)), cover.histograms[found.tile_row.to_numpy()])
    expected = cover_distances(table.query, table.of_places(np.array(fids)))
    np.testing.assert_allclose(found.cover_distance.to_numpy(float), expected, atol=1e-6)
    flat = pyogrio.read_dataframe(result.files["results"], layer="land_cover", read_geometry=False)
    assert flat.columns.tolist() == ["place", "role", *(f"c{n}" for n in range(len(cover.names)))]
    assert flat.role.tolist() == ["query"] + ["place"] * 25 and flat.place.tolist() == list(range(26))


def test_a_query_on_a_tile_has_the_land_cover_of_the_tile(archive, scene, tmp_path):
    row = int(archive.rows_of(archive.tile_ids([40])[0])[0])
    xmin, ymin, xmax, ymax = archive.bounds([row])[0]
    drawn = Example.box(str(scene), xmin, ymin, xmax, ymax)
    results = [search(archive, tmp_path, like, f"q{n}", k=9, cover=1.0)
               for n, like in enumerate((Example(tile=archive.tile_ids([row])[0]), drawn))]
    first, second = (places(r) for r in results)
    assert first.tile_row.tolist() == second.tile_row.tolist()
    assert first.cover_distance[0] == 0 and first.tile_row[0] == row


def test_class_weights_change_the_order(archive, scene, tmp_path):
    mixed = box(scene, 80, 80)  # on four squares of the land cover
    plain = places(search(archive, tmp_path, mixed, "plain", k=40, cover=1.0))
    weighted = places(search(archive, tmp_path, mixed, "w", k=40, cover=1.0, class_weights=(("class 2", 9.0),)))
    assert plain.tile_row.tolist() != weighted.tile_row.tolist()
    weights = (("class 1", 0.0), ("class 3", 0.0))
    only = places(search(archive, tmp_path, mixed, "o", k=40, cover=1.0, class_weights=weights))
    with closing(sqlite3.connect(tmp_path / "o.gpkg")) as database:
        table = read_land_cover(database)
    known = only.cover_distance.notna().to_numpy()
    share = table.histograms[:, 1] / np.maximum(1, table.histograms.sum(axis=1))
    gap = np.abs(share - table.query[1] / table.query.sum())[known]  # the one class that counts
    np.testing.assert_allclose(only.cover_distance[known], gap, atol=1e-6)
    assert (np.diff(gap) >= -1e-9).all()


@pytest.mark.parametrize("fields, told", [
    ({"cover": 1.5}, "land cover of 1.5"), ({"cover": -0.1}, "land cover"), ({"cover": float("nan")}, "land cover"),
    ({"shortlist": 0}, "shortlist of 0"), ({"class_weights": (("class 1", -1.0),)}, "weight of -1"),
    ({"class_weights": (("class 1", 1.0), ("class 1", 2.0))}, "two weights"),
    ({"class_weights": (("lava", 2.0),)}, "no class 'lava'"),
])
def test_values_that_cannot_be_are_refused_and_nothing_is_written(archive, scene, tmp_path, fields, told):
    with pytest.raises(InputError, match=told):
        search(archive, tmp_path, box(scene), **fields)
    assert not (tmp_path / "r.gpkg").exists()


def test_an_archive_without_land_cover_ranks_by_looks_and_says_so(scene, tmp_path):
    archive = index(tmp_path / "b", [scene], grid_of((32, 32, 16)))
    result = search(archive, tmp_path, box(scene), k=9, cover=0.7)
    assert "looks alone" in " ".join(result.summary["notes"]) and "land_cover" not in result.summary
    assert set(pyogrio.list_layers(result.files["results"])[:, 0]) == {"places", "query"}
    assert places(result).cover_distance.isna().all()


def test_a_query_where_nothing_is_known_is_told(archive, scene, tmp_path):
    result = search(archive, tmp_path, box(scene, x=470), k=9, cover=1.0)
    assert result.summary["land_cover"] == {"source": str(tmp_path / "lc.tif"), "query_known": False, "moved": 0}
    assert any("of the query is not known" in note for note in result.summary["notes"])


def test_a_raster_that_is_gone_leaves_the_tiles_under_the_query(archive, scene, tmp_path):
    (tmp_path / "lc.tif").unlink()
    result = search(archive, tmp_path, box(scene), k=9, cover=1.0)
    assert any("taken from the tiles under it" in note for note in result.summary["notes"])
    assert places(result).cover_distance[0] == 0


@pytest.mark.parametrize("source", ["words", "kinds"])
def test_words_and_kinds_rank_too(archive, scene, tmp_path, source):
    compute_cover(archive.folder, source, Events())
    result = search(archive, tmp_path, box(scene), k=20, cover=0.5)
    assert result.summary["land_cover"]["source"] == source and result.summary["land_cover"]["query_known"]
    assert places(result).cover_distance.notna().all()


def test_explaining_tells_both_land_covers(archive, scene, tmp_path):
    found = places(search(archive, tmp_path, box(scene), k=6, cover=0.5))
    told = run_job(ExplainJob(str(archive.folder), (box(scene),), tuple(found.tile_row.tolist()))).summary["land_cover"]
    assert told["rows"] == archive.cover().histograms[found.tile_row.to_numpy()].tolist()
    assert told["names"] == list(archive.cover().names) and sum(told["query"]) > 250
    np.testing.assert_allclose([np.nan if d is None else d for d in told["distances"]], found.cover_distance, atol=1e-6)
    json.dumps(told)


def test_reranking_a_file_gives_what_the_search_would_have(archive, scene, tmp_path):
    visual = search(archive, tmp_path, box(scene), "visual", k=60)
    weights = (("class 2", 4.0),)
    direct = search(archive, tmp_path, box(scene), "direct", k=60, cover=0.5, shortlist=40, class_weights=weights)
    later = run_job(RerankJob(visual.files["results"], str(tmp_path / "later.gpkg"), 0.5, 40, weights))
    assert_geodataframe_equal(places(later), places(direct))
    for layer in ("query", "land_cover", "land_cover_classes"):
        one, two = (pyogrio.read_dataframe(r.files["results"], layer=layer) for r in (later, direct))
        assert one.equals(two)
    assert later.summary["moved"] == direct.summary["land_cover"]["moved"] > 0
    back = run_job(RerankJob(later.files["results"], str(tmp_path / "back.gpkg"), 0.0))
    assert_geodataframe_equal(places(back), places(visual))


def test_the_recipe_of_a_reranked_file_gives_it_again(archive, scene, tmp_path):
    visual = search(archive, tmp_path, box(scene), "visual", k=80)
    later = run_job(RerankJob(visual.files["results"], str(tmp_path / "later.gpkg"), 0.8))
    job = load(later.files["recipe"])
    assert job.out == later.files["results"] and job.cover == 0.8
    before = places(later)
    assert_geodataframe_equal(places(run_job(job)), before)


def test_review_marks_stay_with_their_places(archive, scene, tmp_path):
    visual = search(archive, tmp_path, box(scene), "visual", k=30)
    frame = places(visual)
    with closing(sqlite3.connect(visual.files["results"])) as database, database:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):  # of GDAL's triggers
            database.create_function(name, 1, lambda _geometry: 0)
        database.execute('UPDATE places SET review = \'like\' WHERE "rank" = 3')
    later = places(run_job(RerankJob(visual.files["results"], str(tmp_path / "l.gpkg"), 1.0)))
    assert later.tile_row[later.review == "like"].tolist() == [frame.tile_row[2]]


def test_results_without_land_cover_are_told(scene, tmp_path):
    archive = index(tmp_path / "b", [scene], grid_of((32, 32, 16)))
    result = search(archive, tmp_path, box(scene), k=9)
    with pytest.raises(InputError, match="no land cover"):
        run_job(RerankJob(result.files["results"], str(tmp_path / "x.gpkg")))
    (tmp_path / "no.gpkg").write_bytes(b"SQLite format 3\0 rubbish")
    with pytest.raises(InputError, match=r"no\.gpkg"):
        run_job(RerankJob(str(tmp_path / "no.gpkg"), str(tmp_path / "x.gpkg")))
    with pytest.raises(InputError, match="read by this"):
        run_job(RerankJob(result.files["results"], result.files["results"]))


@pytest.mark.parametrize("spoil", [
    "UPDATE land_cover SET c0 = 999", "UPDATE land_cover SET c0 = 'x'", "UPDATE land_cover SET role = 'place'",
    "UPDATE land_cover_classes SET number = number + 1", "DELETE FROM land_cover_classes",
    "DROP TABLE land_cover", "CREATE TABLE t AS SELECT * FROM land_cover; DROP TABLE land_cover; "
    "CREATE VIEW land_cover AS SELECT * FROM t", "ALTER TABLE land_cover DROP COLUMN c1",
])
def test_a_land_cover_that_no_search_has_written_is_not_read(archive, scene, tmp_path, spoil):
    result = search(archive, tmp_path, box(scene), k=9)
    with closing(sqlite3.connect(result.files["results"])) as database:
        database.executescript(spoil)
        assert read_land_cover(database) is None


def test_colours_and_names_of_others_cannot_do_harm(archive, scene, tmp_path):
    result = search(archive, tmp_path, box(scene), k=9)
    with closing(sqlite3.connect(result.files["results"])) as database:
        database.execute("UPDATE land_cover_classes SET colour = 'url(x)', name = ?", ("n" * 9999,))
        table = read_land_cover(database)
    assert set(table.colours) == {"#808080"} and max(map(len, table.names)) == 200
