"""Results files that somebody made to harm: they are refused, or read as far as they are places; nothing hangs."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from kinscape.core.errors import InputError
from kinscape.core.search.export_hits import Cut, read_places
from kinscape.core.search.places_table import has_own_tables, places_query, quoted
from kinscape.ui.dock.hits.hits_choice import HitsChoice, where
from kinscape.ui.dock.hits.hits_file import UnreadableResultsError
from kinscape.ui.dock.hits.hits_table import HitsTable
from results_files import geometry, write_table

FOR_EVER = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS rank, 0.5 AS score FROM n"
ROW = {"rank": 1, "score": 0.5, "tile_id": "0/0/0", "source": "/a.tif", "tile_row": 0, "geom": geometry(0, 0)}


def change(path: str, *statements: str) -> str:
    with closing(sqlite3.connect(path)) as database, database:
        for statement in statements:
            database.execute(statement)
    return path


def view_of_places(path: str) -> str:
    return change(path, "DROP TABLE places", f"CREATE VIEW places AS {FOR_EVER}")


def view_of_geometry(path: str) -> str:
    text = FOR_EVER.replace("i AS rank, 0.5 AS score", "'geom' AS column_name, 'other' AS table_name")
    return change(path, "DROP TABLE gpkg_geometry_columns", f"CREATE VIEW gpkg_geometry_columns AS {text}")


@pytest.mark.parametrize("spoil", [view_of_places, view_of_geometry])
def test_a_view_that_computes_for_ever_is_refused_at_once(tmp_path, spoil):
    path = spoil(write_table(tmp_path / "r.gpkg", [ROW]))
    with pytest.raises(UnreadableResultsError, match="no table of places"):
        HitsTable.read(path)
    with pytest.raises(InputError, match="holds no places"):
        read_places(tmp_path / "r.gpkg", Cut())


@pytest.mark.parametrize("name, value", [("rank", "first"), ("score", "high"), ("tile_row", b"\x00"), ("rank", 1e300)])
def test_values_of_a_wrong_type_are_damage_and_no_crash(tmp_path, name, value):
    path = write_table(tmp_path / "r.gpkg", [{**ROW, name: value}])
    with pytest.raises(UnreadableResultsError, match="damaged"):
        HitsTable.read(path)


def test_a_geometry_column_that_the_table_does_not_have_is_no_column(tmp_path):
    path = change(
        write_table(tmp_path / "r.gpkg", [ROW]),
        "UPDATE gpkg_geometry_columns SET column_name = 'geom\" FROM places; --'",
    )
    table = HitsTable.read(path)
    assert len(table) == 1 and table.wkb(0) is None


def test_an_odd_name_of_the_key_stays_a_name_in_every_condition(tmp_path):
    name = 'f"; DROP TABLE places; --'
    odd = name.replace('"', '""')
    path = write_table(tmp_path / "r.gpkg", [{**ROW, "rank": 1}, {**ROW, "rank": 1}, {**ROW, "rank": 2}], fid=odd)
    table = HitsTable.read(path)
    assert table.fid_name == name and table.wkb(0) is not None
    text = where(table, HitsChoice(k=1))
    with closing(sqlite3.connect(path)) as database:
        assert database.execute(places_query(quoted(name), text)).fetchall() == [(1,)]
        assert has_own_tables(database)


def test_a_trigger_of_the_file_does_not_run_when_it_is_read(tmp_path):
    path = change(
        write_table(tmp_path / "r.gpkg", [ROW]),
        "CREATE TABLE seen (n)",
        "CREATE TRIGGER t AFTER UPDATE ON places BEGIN INSERT INTO seen VALUES (1); END",
    )
    before = (tmp_path / "r.gpkg").read_bytes()
    assert len(HitsTable.read(path)) == 1
    assert (tmp_path / "r.gpkg").read_bytes() == before
