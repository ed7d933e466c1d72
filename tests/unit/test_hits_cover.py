"""Re-ranking by land cover while a slider moves: the same order as the engine's, list and layer alike."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import numpy as np
import pytest
from cover_files import NAMES, add_cover
from kinscape.core.landcover import distance
from kinscape.ui.dock.hits.hits_choice import SORTS, HitsChoice, choose, where
from kinscape.ui.dock.hits.hits_table import HitsTable
from kinscape.ui.dock.land_cover.cover_wish import CoverWish
from kinscape.ui.dock.land_cover.rerank import ranking
from results_files import write_table

QUERY = (0, 0, 255, 0)


def covers(rng, n):
    """(n, 4) whole numbers from 0 to 255; of some places nothing is known."""
    out = np.round(rng.dirichlet(np.full(len(NAMES), 0.4), n) * 255).astype(int)
    out[rng.random(n) < 0.15] = 0
    return out


def make(path, rng, n, fid="fid", is_own=False):
    """A result with land cover: equal scores, marks, features in another order than the ranks. ``is_own``: with final
    ranks of its own, as after a search that had re-ranked."""
    scores = np.sort(np.round(rng.random(n), 2))[::-1]
    fids = rng.permutation(np.arange(1, 4 * n))[:n]
    marks = rng.choice([None, "like", "unlike", "hidden"], n)
    ranks = rng.permutation(n) + 1 if is_own else np.arange(1, n + 1)
    rows = [
        {
            "fid": int(fids[i]),
            "rank": int(ranks[i]),
            "score": float(scores[i]),
            "isolation_m": float(rng.integers(0, 5) * 50),
            "review": marks[i],
            "date": rng.choice([None, "2020-05-01", "2024-01-31"]),
            "tile_row": i,
            "tile_id": f"0/{i}/0",
        }
        for i in range(n)
    ]
    rows = [{**row, "review": row["review"] and str(row["review"])} for row in rows]
    write_table(path, rows, (), fid)
    known = covers(rng, n)
    add_cover(str(path), {int(fids[i]): known[i].tolist() for i in range(n)}, QUERY,
              {int(fids[i]): i + 1 for i in range(n)})  # fmt: skip
    return str(path), known


def random_wish(rng, n):
    weights = tuple(sorted((name, float(w)) for name, w in zip(NAMES, rng.integers(0, 5, 4) / 2) if w != 1))
    return CoverWish(float(rng.choice([0.0, 0.3, 1.0])), int(rng.integers(1, n + 3)), weights)


@pytest.mark.parametrize("fid", ["fid", 'odd "name'])
@pytest.mark.parametrize("is_own", [False, True])
def test_the_list_and_the_layer_keep_the_same_places_however_they_are_re_ranked(tmp_path, fid, is_own):
    rng = np.random.default_rng(len(fid) + is_own)
    name, moved, listed = fid.replace('"', '""'), 0, 0
    for case in range(25):
        n = int(rng.integers(2, 50))
        path, _covers = make(tmp_path / f"{case}.gpkg", rng, n, name, is_own)
        table = HitsTable.read(path)
        own = CoverWish(0.4, 10)
        table.own_wish = own if is_own else None
        with closing(sqlite3.connect(path)) as database:
            for _ in range(20):
                wish = own if is_own and rng.random() < 0.3 else random_wish(rng, n)
                choice = HitsChoice(
                    min_score=rng.choice([None, float(rng.random())]),
                    k=rng.choice([None, int(rng.integers(1, n + 2))]),
                    spacing_m=float(rng.choice([0.0, 100.0])),
                    sort=str(rng.choice(SORTS)),
                    reverse=bool(rng.random() < 0.5),
                    shows_hidden=bool(rng.random() < 0.5),
                ).with_wish(wish)
                sql = where(table, choice)
                kept = database.execute(f'SELECT "{name}" FROM places' + (f" WHERE {sql}" if sql else "")).fetchall()
                assert sorted(table.fid[choose(table, choice)].tolist()) == sorted(f for (f,) in kept), (choice, sql)
                moved += not np.array_equal(ranking(table, wish).rows, np.arange(n))
                listed += " IN (" in sql
    assert moved > 100 and listed > 20


def test_the_order_is_that_of_the_engine(tmp_path):
    """Rows and distances as ``core/landcover/distance.py`` gives them, whose formula has its own tests."""
    rng = np.random.default_rng(3)
    path, known = make(tmp_path / "r.gpkg", rng, 40)
    table = HitsTable.read(path)
    wish = CoverWish(0.6, 12, (("buildings", 4.0),))
    distances = distance.cover_distances(np.array(QUERY), known, np.array([1, 1, 4.0, 1]))
    expected = distance.rerank_order(table.score, distances, 0.6, 12)
    assert not np.array_equal(expected, np.arange(40))
    shown = choose(table, HitsChoice(shows_hidden=True).with_wish(wish))
    assert shown.tolist() == expected.tolist()
    assert shown[12:].tolist() == list(range(12, 40)), "only the first places of the shortlist move"
    first = table.hit(int(shown[0]), int(ranking(table, wish).ranks[shown[0]]))
    assert (first.rank, first.visual_rank) == (1, int(expected[0]) + 1)


def test_without_land_cover_in_the_wish_the_looks_alone_count(tmp_path):
    path, _known = make(tmp_path / "r.gpkg", np.random.default_rng(4), 30, is_own=True)
    table = HitsTable.read(path)
    assert choose(table, HitsChoice(shows_hidden=True)).tolist() == list(range(30))
    assert np.all(np.diff(table.score) <= 0) and ranking(table, CoverWish()).ranks.tolist() == list(range(1, 31))


def test_what_the_search_was_asked_for_gives_the_ranks_of_its_file(tmp_path):
    path, _known = make(tmp_path / "r.gpkg", np.random.default_rng(5), 30, is_own=True)
    table = HitsTable.read(path)
    table.own_wish = CoverWish(0.4, 20)
    shown = choose(table, HitsChoice(shows_hidden=True).with_wish(table.own_wish))
    assert table.rank[shown].tolist() == list(range(1, 31))
    assert ranking(table, table.own_wish).ranks.tolist() == table.rank.tolist()
    assert ranking(table, CoverWish(0.5, 20)).ranks.tolist() != table.rank.tolist()


def test_places_that_were_dropped_leave_no_gap_in_the_ranks(tmp_path):
    """A search that chose 4 places among the 6 visually best wrote visual ranks 1, 4, 5, 6."""
    rows = [{"fid": i + 1, "rank": i + 1, "score": 0.9 - i / 10} for i in range(4)]
    path = write_table(tmp_path / "r.gpkg", rows)
    cover = {1: (255, 0, 0, 0), 2: (0, 0, 255, 0), 3: (0, 0, 200, 55), 4: (0, 0, 255, 0)}
    add_cover(path, cover, QUERY, {1: 1, 2: 4, 3: 5, 4: 6})
    ranked = ranking(HitsTable.read(path), CoverWish(1.0, 3))
    assert ranked.rows.tolist() == [1, 2, 0, 3] and ranked.ranks.tolist() == [3, 1, 2, 4] and ranked.moved == 3


def test_the_engine_re_ranks_the_same_file_to_the_same_order(tmp_path):
    """``kinscape rerank`` writes the order that the dock shows, whatever the file's own order was."""
    pytest.importorskip("geopandas")
    from kinscape.core.events import Events
    from kinscape.core.jobs.rerank import RerankJob, run
    from results_geopackage import write_geopackage

    rng = np.random.default_rng(8)
    path = write_geopackage(tmp_path / "r.gpkg", 40)
    known = covers(rng, 40)
    visual = rng.permutation(40) + 1
    add_cover(path, {i + 1: known[i].tolist() for i in range(40)}, QUERY, {i + 1: int(visual[i]) for i in range(40)})
    wish = CoverWish(0.7, 15, (("water", 3.0),))
    table = HitsTable.read(path)
    shown = [table.tile_id(row) for row in choose(table, HitsChoice().with_wish(wish))]
    job = RerankJob(path, str(tmp_path / "new.gpkg"), wish.cover, wish.shortlist, wish.class_weights)
    new = HitsTable.read(run(job, Events()).files["results"])
    by_rank = np.argsort(new.rank)
    assert [new.tile_id(row) for row in by_rank.tolist()] == shown
    new.own_wish = wish
    assert choose(new, HitsChoice().with_wish(wish)).tolist() == by_rank.tolist()


def test_files_without_land_cover_work_as_before(tmp_path):
    rows = [{"rank": i + 1, "score": 0.9 - i / 10} for i in range(6)]
    table = HitsTable.read(write_table(tmp_path / "r.gpkg", rows))
    choice = HitsChoice(k=2).with_wish(CoverWish(1.0, 3))
    assert table.cover is None and ranking(table, choice.wish) is None
    assert choose(table, choice).tolist() == [0, 1] and where(table, choice) == '"rank" <= 2'
    assert table.hit(0).visual_rank is None


def test_the_cover_of_any_place_is_found_also_beyond_the_shortlist(tmp_path, monkeypatch):
    monkeypatch.setattr("kinscape.ui.dock.hits.hits_table.MAX_SHORTLIST", 5)
    path, known = make(tmp_path / "r.gpkg", np.random.default_rng(6), 20)
    table = HitsTable.read(path)
    assert len(table.cover._best.fids) == 5
    for row in range(20):
        assert table.cover.look_up(int(table.fid[row])).tolist() == known[row].tolist()
    assert not table.cover.look_up(10**6).any()


def test_classes_have_plain_names_and_colours_or_none(tmp_path):
    rows = [{"fid": 1, "rank": 1, "score": 0.5}]
    path = write_table(tmp_path / "r.gpkg", rows)
    add_cover(path, {1: (1, 2, 3, 4)}, QUERY, names=("a\nb", None, "x" * 500, 7), colours=("red", 5, "#12", "#AbCdEf"))
    cover = HitsTable.read(path).cover
    assert cover.names[0] == "ab" and cover.names[2:] == ("x" * 80, "7")
    assert cover.colours == ("#808080",) * 3 + ("#AbCdEf",)


def change(path, *statements):
    with closing(sqlite3.connect(path)) as database, database:
        for statement in statements:
            database.execute(statement)


FOR_EVER = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS place, 'x' AS role FROM n"


@pytest.mark.parametrize(
    "statements",
    [
        ["UPDATE land_cover SET c0 = 'many' WHERE place = 1"],
        ["UPDATE land_cover SET c0 = x'00' WHERE place = 1"],
        ["UPDATE land_cover SET c0 = 256 WHERE place = 1"],
        ["UPDATE land_cover SET c0 = -1 WHERE place = 1"],
        ["UPDATE land_cover SET c0 = 1e300 WHERE place = 1"],
        ["DELETE FROM land_cover WHERE place = 0"],
        ["INSERT INTO land_cover (place, role, c0, c1, c2, c3) VALUES (0, 'query', 1, 1, 1, 1)"],
        ["DELETE FROM land_cover_classes"],
        ["UPDATE land_cover_classes SET number = number * 2"],
        ["UPDATE land_cover_classes SET number = 'first'"],
        ["ALTER TABLE land_cover_classes RENAME COLUMN colour TO color"],
        ["ALTER TABLE land_cover RENAME COLUMN c3 TO d3"],
        [f"INSERT INTO land_cover_classes (number) SELECT value FROM json_each('{list(range(4, 300))}')"],
        ["DROP TABLE land_cover", f"CREATE VIEW land_cover AS {FOR_EVER}"],
        ["DROP TABLE land_cover_classes"],
    ],
)
def test_land_cover_that_is_none_leaves_the_places_as_they_are(tmp_path, statements):
    path = write_table(tmp_path / "r.gpkg", [{"fid": 1, "rank": 1, "score": 0.5}, {"fid": 2, "rank": 2, "score": 0.4}])
    add_cover(path, {1: (0, 0, 200, 0), 2: (1, 1, 1, 1)}, QUERY)
    assert HitsTable.read(path).cover is not None
    change(path, *statements)
    table = HitsTable.read(path)
    assert len(table) == 2 and table.cover is None
    assert choose(table, HitsChoice(cover=1.0)).tolist() == [0, 1]


def test_a_choice_goes_through_json_and_forgives_what_makes_no_sense():
    choice = HitsChoice(k=5, cover=0.25, shortlist=40, class_weights=(("Buildings", 4.0), ("water", 0.0)))
    assert HitsChoice.from_dict(choice.to_dict()) == choice
    odd = {
        "cover": 1.5, "shortlist": 0, "class_weights": [["water", "much"]], "k": 3,
    }  # fmt: skip
    assert HitsChoice.from_dict(odd) == HitsChoice(k=3)
    for wrong in (True, "0.5", None, float("nan"), -0.1):
        assert HitsChoice.from_dict({"cover": wrong}).cover == 0.0
    for wrong in (True, 7.5, 10**9, -1):
        assert HitsChoice.from_dict({"shortlist": wrong}).shortlist == distance.SHORTLIST
    for wrong in ([["water"]], [[3, 1.0]], "water=2", [["x" * 999, 2.0]], [["a", 2.0]] * 999, [["a", -1]]):
        assert HitsChoice.from_dict({"class_weights": wrong}).class_weights == ()
    assert HitsChoice.from_dict({"class_weights": [["b", 2], ["a", 1]]}).class_weights == (("b", 2.0),)
