"""Reading the places of a results file into columns: what is there, what may be missing, and what is no such file."""

import os
import sqlite3
import stat
from contextlib import closing

import numpy as np
import pytest
import shapely
from archives import full_grid, grid_of, make_archive
from kinscape.core.search import results
from kinscape.ui.dock.hits.hits_file import REVIEWS, UnreadableResultsError
from kinscape.ui.dock.hits.hits_table import HitsTable
from results_files import geometry, write_table

ROW = {
    "rank": 1,
    "score": 0.9,
    "percentile": 99.5,
    "tile_id": "0/12/7",
    "source": "/data/ä b/town.tif",
    "source_name": "town.tif",
    "date": "2024-05-01",
    "n_dates": 2,
    "tile_row": 17,
    "scale_m": 40.0,
    "isolation_m": 120.5,
    "review": "like",
}


def rows(n):
    return [
        {**ROW, "rank": i + 1, "score": 0.9 - i / 1000, "tile_id": f"0/{i}/7", "tile_row": 100 + i} for i in range(n)
    ]


def fault_of(path):
    with pytest.raises(UnreadableResultsError) as caught:
        HitsTable.read(str(path))
    assert str(path) in caught.value.message and caught.value.hint
    return caught.value.fault


def test_every_column_of_a_search_is_read(tmp_path):
    archive = make_archive(
        tmp_path / "a",
        grid_of((40, 64, 32)),
        [{**full_grid(8, 8), "date": "2024-05-01", "path": "/data/ä b/town.tif"}, full_grid(5, 5)],
    )
    found = np.array([3, 70, 10])
    dates = [["2023-01-01", "2024-05-01"], [], ["2024-05-01"]]
    apart = np.array([np.nan, 80, 40.5])
    hits = results.Hits(found, np.float32([0.9, 0.7, 0.5]), np.array([99.0, 98, 97]), dates, apart)
    results.write(str(tmp_path / "r.gpkg"), archive, hits, [])
    table = HitsTable.read(str(tmp_path / "r.gpkg"))
    assert len(table) == 3 and table.has_isolation and table.has_review and table.fid_name == "fid"
    assert table.fid.tolist() == table.rank.tolist() == [1, 2, 3] and table.tile_row.tolist() == [3, 70, 10]
    np.testing.assert_allclose(table.score, [0.9, 0.7, 0.5], atol=1e-7)
    assert table.isolation_m.tolist() == [np.inf, 80, 40.5] and table.n_dates.tolist() == [2, 0, 1]
    assert [table.tile_id(i) for i in range(3)] == archive.tile_ids(found)
    assert table.sources == [("/data/ä b/town.tif", "town.tif"), (archive.sources[1].path, "source1.tif")]
    assert [table.dates[i] for i in table.date] == ["2024-05-01", "", "2024-05-01"]
    bounds = archive.bounds(found)
    np.testing.assert_array_equal(table.west, bounds[:, 0])
    np.testing.assert_array_equal(table.north, bounds[:, 3])
    assert [shapely.from_wkb(table.wkb(i)).bounds for i in range(3)] == [tuple(b) for b in bounds]
    hit = table.hit(1)
    assert (hit.fid, hit.rank, hit.tile_row, hit.source_name, hit.date) == (2, 2, 70, "source1.tif", "")
    assert (hit.isolation_m, hit.scale_m, hit.review) == (80, 40, "") and table.hit(0).isolation_m is None
    assert hit.example().tile == archive.tile_ids([70])[0] and hit.example().source == archive.sources[1].path


def test_a_file_without_some_columns_still_opens(tmp_path):
    left_out = ("isolation_m", "review", "percentile", "dates", "n_dates", "scale_m", "date")
    table = HitsTable.read(write_table(tmp_path / "old.gpkg", rows(3), left_out))
    assert not table.has_isolation and not table.has_review and np.isinf(table.isolation_m).all()
    hit = table.hit(0)
    assert (hit.percentile, hit.scale_m, hit.isolation_m, hit.date, hit.review) == (None, None, None, "", "")


def test_nothing_known_is_read_as_that(tmp_path):
    table = HitsTable.read(write_table(tmp_path / "r.gpkg", [{"rank": 1}, {"score": 0.5, "review": "odd"}]))
    first, second = table.hit(0), table.hit(1)
    assert np.isnan(first.score) and first.tile_row == -1 and first.source == first.tile_id == ""
    assert table.wkb(0) is None and np.isnan(table.north[0])
    assert second.rank == 2 and second.review == "", "a row without rank comes last"


def test_places_stand_in_the_order_of_their_ranks_whatever_that_of_the_file(tmp_path):
    shuffled = [{**row, "fid": 10 * i + 3} for i, row in enumerate(np.random.default_rng(0).permutation(rows(500)))]
    table = HitsTable.read(write_table(tmp_path / "r.gpkg", shuffled))
    assert table.rank.tolist() == list(range(1, 501))
    by_rank = sorted(shuffled, key=lambda row: row["rank"])
    assert [table.tile_id(i) for i in range(500)] == [row["tile_id"] for row in by_rank]
    assert table.fid.tolist() == [row["fid"] for row in by_rank]


def test_rows_are_found_by_feature_and_by_tile(tmp_path):
    shuffled = [{**row, "fid": 10 * i + 3} for i, row in enumerate(np.random.default_rng(0).permutation(rows(50)))]
    table = HitsTable.read(write_table(tmp_path / "r.gpkg", shuffled))
    assert table.rows_of_fids(table.fid[[4, 0, 49]]).tolist() == [4, 0, 49]
    assert table.rows_of_fids([0, 4, 10**12]).tolist() == [-1, -1, -1]
    assert table.rows_of_tiles([100, 149, 150, -1]).tolist() == [0, 49, -1, -1]


def test_text_of_any_length_and_language_is_kept(tmp_path):
    ids = ["", "0/1/2", "плитка/" + "x" * 5000, "日本/7", "0/1/3"]
    table = HitsTable.read(
        write_table(tmp_path / "r.gpkg", [{**ROW, "rank": i, "tile_id": text} for i, text in enumerate(ids)])
    )
    assert [table.tile_id(i) for i in range(5)] == ids


def test_more_rows_than_are_read_at_once(tmp_path):
    table = HitsTable.read(write_table(tmp_path / "r.gpkg", rows(9001)))
    assert len(table) == 9001 and [table.tile_id(i) for i in (0, 4095, 4096, 9000)] == [
        f"0/{i}/7" for i in (0, 4095, 4096, 9000)
    ]
    assert (np.diff(table.score) < 0).all()


def test_envelopes_of_either_byte_order_are_read(tmp_path):
    shapes = [geometry(10, 20), geometry(30, 40, order=">"), None, b"GP\0\x11" + bytes(40), b"rubbish"]
    squares = [{**ROW, "rank": i, "geom": shape} for i, shape in enumerate(shapes)]
    table = HitsTable.read(write_table(tmp_path / "r.gpkg", squares))
    np.testing.assert_array_equal(table.west, [10, 30, np.nan, np.nan, np.nan])
    np.testing.assert_array_equal(table.north, [60, 80, np.nan, np.nan, np.nan])
    assert shapely.from_wkb(table.wkb(1)).bounds == (30, 40, 70, 80)
    assert [table.wkb(i) for i in (2, 3, 4)] == [None] * 3


@pytest.mark.parametrize(
    "name", ["two words.gpkg", "100%.gpkg", "what?.gpkg", "a#b&c=d.gpkg", "täglich 日本.gpkg", "a!\nb.gpkg"]
)
def test_files_of_any_name_are_read(tmp_path, name):
    assert len(HitsTable.read(write_table(tmp_path / name, rows(2)))) == 2
    (tmp_path / "fol?der#1").mkdir()
    assert len(HitsTable.read(write_table(tmp_path / "fol?der#1" / name, rows(2)))) == 2


def test_what_another_program_has_written_but_not_settled_is_seen(tmp_path):
    """As QGIS does: a write-ahead log, and the file open."""
    path = write_table(tmp_path / "r.gpkg", rows(5))
    with closing(sqlite3.connect(path)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        with writer:
            writer.execute("UPDATE places SET review = 'hidden' WHERE rank = 2")
        assert os.path.getsize(path + "-wal")
        table = HitsTable.read(path)
        assert [REVIEWS[code] for code in table.review] == ["like", "hidden", "like", "like", "like"]
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE places SET review = NULL")
        table.reread()  # a writer at work does not stop readers
        assert REVIEWS[table.review[1]] == "hidden"
        writer.rollback()


def test_a_file_with_a_log_is_read_from_a_read_only_folder(tmp_path, monkeypatch):
    """Root may write anywhere, so that SQLite is made to fail as it does for others."""
    path = write_table(tmp_path / "r.gpkg", rows(5))
    with closing(sqlite3.connect(path)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
    connect = sqlite3.connect

    def refuse(name, **options):
        if "immutable" not in name:
            raise sqlite3.OperationalError("unable to open database file")
        return connect(name, **options)

    monkeypatch.setattr(os, "access", lambda *_: False)
    monkeypatch.setattr(sqlite3, "connect", refuse)
    assert len(HitsTable.read(path)) == 5
    monkeypatch.setattr(os, "access", lambda *_: True)
    assert fault_of(path) == "closed"


def test_reading_changes_nothing(tmp_path):
    path = tmp_path / "r.gpkg"
    write_table(path, rows(5))
    before = path.read_bytes()
    os.chmod(path, stat.S_IREAD)
    HitsTable.read(str(path)).wkb(0)
    assert path.read_bytes() == before and os.listdir(tmp_path) == ["r.gpkg"]


def test_a_change_of_the_file_is_taken_on_demand(tmp_path):
    path = write_table(tmp_path / "r.gpkg", rows(5))
    table = HitsTable.read(path)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("DELETE FROM places WHERE rank = 1")
        database.execute("UPDATE places SET review = 'unlike' WHERE rank = 2")
    assert len(table) == 5
    table.reread()
    assert len(table) == 4 and table.hit(0).rank == 2 and table.hit(0).review == "unlike"
    os.remove(path)
    with pytest.raises(UnreadableResultsError):
        table.reread()
    assert len(table) == 4


# -- what is no results file


def test_what_is_no_results_file_says_so(tmp_path):
    assert fault_of(tmp_path / "nothing.gpkg") == "missing"
    assert fault_of(tmp_path) == "missing"
    (tmp_path / "text.gpkg").write_text("this is a letter to my aunt, and no database at all\n" * 50)
    assert fault_of(tmp_path / "text.gpkg") == "foreign"
    (tmp_path / "blank.gpkg").touch()
    assert fault_of(tmp_path / "blank.gpkg") == "foreign"
    with closing(sqlite3.connect(tmp_path / "roads.gpkg")) as database, database:
        database.execute("CREATE TABLE roads (fid INTEGER PRIMARY KEY, name TEXT)")
        database.execute("CREATE TABLE places (fid INTEGER PRIMARY KEY, name TEXT)")
    assert fault_of(tmp_path / "roads.gpkg") == "foreign"


def test_no_places_is_an_error_of_its_own(tmp_path):
    assert fault_of(write_table(tmp_path / "r.gpkg", [])) == "empty"


def test_a_damaged_file_is_an_error(tmp_path):
    path = tmp_path / "r.gpkg"
    write_table(path, rows(5000))
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))
    assert fault_of(path) == "damaged"
    assert fault_of(write_table(tmp_path / "odd.gpkg", [{**ROW, "score": "very good"}])) == "damaged"
    assert fault_of(write_table(tmp_path / "bytes.gpkg", [{**ROW, "rank": b"\x01"}])) == "damaged"


def test_a_file_that_another_program_holds_is_an_error(tmp_path, monkeypatch):
    from kinscape.ui.dock.hits import hits_file

    monkeypatch.setattr(hits_file, "_PATIENCE_S", 0.05)
    path = write_table(tmp_path / "r.gpkg", rows(5))
    with closing(sqlite3.connect(path)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        assert fault_of(path) == "busy"
        writer.rollback()
    assert len(HitsTable.read(path)) == 5
