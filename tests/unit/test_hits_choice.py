"""What is shown of the places found: the list's answer and the layer's filter must be the same places."""

import sqlite3
from contextlib import closing

import numpy as np
import pytest
from kinscape.ui.dock.hits.hits_choice import SORTS, HitsChoice, choose, where
from kinscape.ui.dock.hits.hits_file import REVIEWS
from kinscape.ui.dock.hits.hits_table import HitsTable
from results_files import geometry, write_table


def random_rows(rng, n):
    """Equal scores, ranks that are missing or double, NULL in every column."""
    scores = rng.choice(np.round(rng.random(max(1, n // 2)), 7), n)
    scores[::-1].sort()
    ranks = np.arange(1, n + 1) if rng.random() < 0.5 else rng.integers(1, n + 1, n)
    out = []
    for i in range(n):
        row = {
            "fid": int(3 * i + rng.integers(1, 3)),
            "rank": int(ranks[i]),
            "score": float(scores[i]),
            "isolation_m": float(np.round(rng.random() * 500, 2)),
            "review": rng.choice([None, "like", "unlike", "hidden", "odd"]),
            "date": rng.choice([None, "2020-05-01", "2024-01-31", "1999-12-01"]),
            "source_name": rng.choice(["b.tif", "A.tif", "ä.tif"]),
            "geom": geometry(float(rng.integers(0, 5) * 40), float(rng.integers(0, 5) * 40)),
        }
        for name in rng.choice(list(row), 2) if rng.random() < 0.3 else ():
            row[name] = None
        out.append({**row, "review": None if row["review"] is None else str(row["review"])})
    return out


def random_choice(rng, table):
    scores = table.score[np.isfinite(table.score)]
    apart = table.isolation_m[np.isfinite(table.isolation_m)]
    return HitsChoice(
        min_score=rng.choice([None, float(rng.choice(scores)) if len(scores) else 0.5, float(rng.random()), -1.0, 2.0]),
        k=rng.choice([None, 1, int(rng.integers(1, len(table) + 2))]),
        spacing_m=float(rng.choice([0.0, rng.random() * 500, rng.choice(apart) if len(apart) else 10.0])),
        sort=str(rng.choice(SORTS)),
        reverse=bool(rng.random() < 0.5),
        shows_hidden=bool(rng.random() < 0.5),
    )


@pytest.mark.parametrize("without", [(), ("isolation_m",), ("review",)])
@pytest.mark.parametrize("fid", ["fid", 'odd "name'])
def test_the_list_and_the_layer_keep_the_same_places(tmp_path, without, fid):
    rng = np.random.default_rng(len(without) + len(fid))
    cut = 0
    for case in range(60):
        name = fid.replace('"', '""')
        path = write_table(tmp_path / f"{case}.gpkg", random_rows(rng, int(rng.integers(1, 60))), without, name)
        table = HitsTable.read(path)
        with closing(sqlite3.connect(path)) as database:
            for _ in range(20):
                choice = random_choice(rng, table)
                sql = where(table, choice)
                kept = database.execute(f'SELECT "{name}" FROM places' + (f" WHERE {sql}" if sql else "")).fetchall()
                assert sorted(table.fid[choose(table, choice)].tolist()) == sorted(f for (f,) in kept), (choice, sql)
                assert (sql == "") == (len(kept) == len(table))
                cut += sql != ""
    assert cut > 500


@pytest.fixture
def table(tmp_path):
    """Ten places: scores 0.9, 0.8 … 0; the third and the eighth are hidden."""
    dates = ["2020-01-01", None, "2024-06-30", "2020-01-01", "2024-06-30", None, "1999-12-31", "", "2024-06-30", None]
    names = ["c.tif", "B.tif", "a.tif", "c.tif", "B.tif", "a.tif", "c.tif", "B.tif", "a.tif", "c.tif"]
    marks = [None, "unlike", "hidden", "like", None, "like", "odd", "hidden", None, "unlike"]
    apart = [None, 40, 500, 80, 120, 40, 200, 40, 40, 300]
    places = [(5, 1), (1, 1), (3, 3), (2, 3), (9, 9), (4, 1), (0, 0), (7, 7), (8, 2), None]
    return HitsTable.read(
        write_table(
            tmp_path / "r.gpkg",
            [
                {
                    "rank": i + 1,
                    "score": round(0.9 - i / 10, 7),
                    "date": dates[i],
                    "source_name": names[i],
                    "review": marks[i],
                    "isolation_m": apart[i],
                    "geom": places[i] and geometry(places[i][0] * 100.0, places[i][1] * 100.0),
                }
                for i in range(10)
            ],
        )
    )


def ranks(table, **choice):
    return (choose(table, HitsChoice(**choice)) + 1).tolist()


def test_all_but_the_hidden_ones_are_shown_best_first(table):
    assert ranks(table) == [1, 2, 4, 5, 6, 7, 9, 10]
    assert ranks(table, shows_hidden=True) == list(range(1, 11))
    assert ranks(table, reverse=True) == [10, 9, 7, 6, 5, 4, 2, 1]


def test_a_threshold_is_reached_by_the_score_that_equals_it(table):
    assert ranks(table, min_score=0.5) == [1, 2, 4, 5]
    assert ranks(table, min_score=np.nextafter(0.5, 1)) == [1, 2, 4]


def test_k_counts_what_passes_the_other_cuts(table):
    assert ranks(table, k=3) == [1, 2, 4]
    assert ranks(table, k=3, shows_hidden=True) == [1, 2, 3]
    assert ranks(table, k=3, spacing_m=80, min_score=0.1) == [1, 4, 5]
    assert ranks(table, k=3, reverse=True) == [4, 2, 1], "the best three, whatever the order"
    assert ranks(table, k=100) == ranks(table) and ranks(table, k=0) == []


def test_a_spacing_keeps_the_best_and_what_lies_apart(table):
    assert ranks(table, spacing_m=80) == [1, 4, 5, 7, 10]
    assert ranks(table, spacing_m=80.01) == [1, 5, 7, 10]


def test_a_file_without_distances_is_not_thinned_out(tmp_path):
    table = HitsTable.read(write_table(tmp_path / "r.gpkg", [{"rank": 1, "score": 0.5}], ("isolation_m",)))
    assert ranks(table, spacing_m=1e9) == [1] and where(table, HitsChoice(spacing_m=1e9)) == ""


def test_sorts_put_equal_ones_by_rank_and_what_is_unknown_last(table):
    every = {"shows_hidden": True}
    assert ranks(table, sort="date", **every) == [3, 5, 9, 1, 4, 7, 2, 6, 8, 10]
    assert ranks(table, sort="date", reverse=True, **every) == [7, 1, 4, 3, 5, 9, 2, 6, 8, 10]
    assert ranks(table, sort="source", **every) == [3, 6, 9, 2, 5, 8, 1, 4, 7, 10]
    assert ranks(table, sort="source", reverse=True, **every) == [1, 4, 7, 10, 2, 5, 8, 3, 6, 9]
    assert ranks(table, sort="review", **every) == [4, 6, 2, 10, 1, 5, 7, 9, 3, 8]
    assert ranks(table, sort="place", **every) == [5, 8, 4, 3, 9, 2, 6, 1, 7, 10]
    assert ranks(table, sort="place", reverse=True, **every) == [7, 1, 6, 2, 9, 3, 4, 8, 5, 10]


def test_marks_made_meanwhile_count(table):
    assert where(table, HitsChoice()) == "(\"review\" IS NULL OR \"review\" <> 'hidden')"
    table.review[:] = 0
    assert ranks(table) == list(range(1, 11)) and where(table, HitsChoice()) == ""
    table.review[0] = REVIEWS.index("hidden")
    assert ranks(table) == list(range(2, 11)) and ranks(table, sort="review", shows_hidden=True)[-1] == 1


def test_the_filter_reads_well_and_cuts_only_where_something_is_cut(table):
    assert where(table, HitsChoice(shows_hidden=True, min_score=0.0, k=10)) == ""
    assert where(table, HitsChoice(shows_hidden=True, min_score=0.25)) == '"score" >= 0.25'
    assert where(table, HitsChoice(shows_hidden=True, k=4)) == '"rank" <= 4'
    apart = '("isolation_m" IS NULL OR "isolation_m" >= 41.0)'
    assert where(table, HitsChoice(shows_hidden=True, spacing_m=41)) == apart


def test_a_choice_comes_back_from_a_project():
    choice = HitsChoice(0.71, 50, 120.0, "date", True, True)
    assert HitsChoice.from_dict(choice.to_dict()) == choice and HitsChoice.from_dict({}) == HitsChoice()


@pytest.mark.parametrize(
    "odd",
    [
        {"min_score": "high"},
        {"min_score": float("nan")},
        {"k": 0},
        {"k": True},
        {"k": 2.5},
        {"spacing_m": -1},
        {"spacing_m": float("inf")},
        {"sort": "beauty"},
        {"sort": ["date"]},
        {"reverse": 1},
        {"shows_hidden": "no"},
        {"new in a later version": 7},
    ],
)
def test_what_makes_no_sense_is_passed_over(odd):
    assert HitsChoice.from_dict({"min_score": 0.5, "sort": "date", **odd}) == HitsChoice(
        **{name: value for name, value in (("min_score", 0.5), ("sort", "date")) if name not in odd}
    )


def test_what_is_no_choice_at_all_is_the_default():
    assert HitsChoice.from_dict(None) == HitsChoice.from_dict([1]) == HitsChoice()
