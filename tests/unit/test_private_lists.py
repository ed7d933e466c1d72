"""Inverted lists and their decoys: one block a list, one length of answers, and what an intersection finds."""

from __future__ import annotations

import os
from dataclasses import replace

import numpy as np
import pytest
from archives import unit_vectors
from scipy import stats

pytest.importorskip("faiss", reason="the engine's packages are not installed")

from kinscape.core.errors import InputError, PrivacyError  # noqa: E402
from kinscape.core.privacy import decoys, lists  # noqa: E402
from kinscape.core.privacy.decoys import Decoys  # noqa: E402
from kinscape.core.privacy.lists import ListTable  # noqa: E402

N, D, SLOTS = 3000, 24, 64


@pytest.fixture(scope="module")
def vectors() -> np.ndarray:
    return unit_vectors(N, D, 1, groups=40)


@pytest.fixture(scope="module")
def table(vectors) -> ListTable:
    return lists.fit(vectors, SLOTS)


# -- lists
def test_every_row_is_in_one_list_and_no_list_is_longer_than_a_block(table):
    sizes = np.bincount(table.member, minlength=len(table))
    assert sizes.min() >= 1 and sizes.max() <= SLOTS and sizes.sum() == N
    assert np.array_equal(np.sort(np.concatenate([table.rows(i) for i in range(len(table))])), np.arange(N))


def test_a_list_holds_what_looks_alike(table, vectors):
    own = (vectors * table.centres[table.member]).sum(1).mean()
    other = (vectors * table.centres[np.random.default_rng(0).permutation(table.member)]).sum(1).mean()
    assert own > other + 0.3


def test_more_lists_find_more_and_all_of_them_find_all(table, vectors):
    found = [lists.recall(table, vectors, probes) for probes in (1, 4, 16, len(table))]
    assert found == sorted(found) and found[-1] == 1.0 and found[1] > 0.5


def test_the_prepared_order_is_the_rows_and_zeros(table, vectors):
    listed = lists.ListedVectors(vectors, table)
    assert listed.shape == (len(table) * SLOTS, D)
    everything = listed[0 : len(listed)]
    for number in (0, 5, len(table) - 1):
        rows = table.rows(number)
        block = everything[number * SLOTS : (number + 1) * SLOTS]
        assert np.array_equal(block[: len(rows)], vectors[rows]) and not block[len(rows) :].any()
    assert np.array_equal(listed[30:200], everything[30:200]) and np.array_equal(listed[70:71], everything[70:71])


def test_answers_find_their_rows_again(table, vectors):
    asked = np.array([1, 4, 9])
    places = lists.ListedVectors(vectors, table)
    scores = np.concatenate([places[i * SLOTS : (i + 1) * SLOTS] @ vectors[0] for i in asked])
    rows, found = table.scattered(asked, scores)
    assert (np.diff(rows) > 0).all() and set(table.member[rows]) == {1, 4, 9}
    assert np.abs(found - vectors[rows] @ vectors[0]).max() < 1e-6
    with pytest.raises(PrivacyError):
        table.scattered(asked, scores[:-1])


def test_a_table_is_read_strictly(vectors):
    table = lists.fit(vectors, lists.ROW_SLOTS)
    data = table.to_bytes()
    read = ListTable.from_bytes(data, N, D)
    assert np.array_equal(read.member, table.member) and read.sha256 == table.sha256
    one = replace(table, member=np.zeros(N, np.uint32))  # 3,000 rows in one list, the others empty
    far = replace(table, member=table.member + np.uint32(len(table)))
    long = replace(table, centres=table.centres * 2)
    nan = replace(table, centres=table.centres * np.nan)
    for wrong in (one, far, long, nan):
        with pytest.raises(PrivacyError):
            ListTable.from_bytes(wrong.to_bytes(), N, D)
    for broken in (data[:-1], data + b"0", b"", b"KSLL", data[:40]):
        with pytest.raises(PrivacyError):
            ListTable.from_bytes(broken, N, D)
    for rows, dim in ((N + 1, D), (N, D + 1)):
        with pytest.raises(PrivacyError):
            ListTable.from_bytes(data, rows, dim)


@pytest.mark.parametrize("asked", [None, [], "12", [3, 2], [1, 1], [-1], [50], [True], [1.0], list(range(3000))])
def test_what_a_query_cannot_name(asked):
    with pytest.raises(PrivacyError):
        lists.check_asked(asked, 50)


def test_too_few_rows_have_no_lists(vectors):
    with pytest.raises(PrivacyError):
        lists.fit(vectors[:1])
    with pytest.raises(PrivacyError):
        lists.fit(vectors[:500])


# -- decoys
def test_a_group_is_the_same_for_each_of_its_members_and_each_time():
    hidden = Decoys(bytes(range(32)), 103, 5)
    groups = {hidden.group(item) for item in range(103)}
    assert sum(map(len, groups)) == 103 and {len(group) for group in groups} <= {5, 8}
    for group in groups:
        assert {hidden.group(item) for item in group} == {group} and list(group) == sorted(group)
    assert Decoys(bytes(range(32)), 103, 5).group(17) == hidden.group(17)
    assert Decoys(bytes(32), 103, 5).group(17) != hidden.group(17)


def test_few_things_are_one_group():
    assert Decoys(bytes(32), 3, 5).group(1) == (0, 1, 2) and Decoys(bytes(32), 3, 1).group(1) == (1,)


def test_the_place_of_what_is_meant_says_nothing():
    places = [Decoys(os.urandom(32), 64, 4) for _ in range(800)]
    random = np.random.default_rng(3)
    items = random.integers(0, 64, len(places))
    at = [hidden.group(int(item)).index(int(item)) for hidden, item in zip(places, items)]
    assert stats.chisquare(np.bincount(at, minlength=4)).pvalue > 1e-4


def identified(table: ListTable, vectors: np.ndarray, is_sticky: bool, size: int = 4, tries: int = 150) -> float:
    """How often an observer names the true anchor after ten questions about one kind of place: he guesses among the
    anchors that were there each time. One list an anchor, so that no two anchors ask for the same."""
    random, right = np.random.default_rng(9), 0
    for _ in range(tries):
        secret, query = os.urandom(32), vectors[random.integers(len(vectors))]
        seen = None
        for _ in range(10):
            hidden = Decoys(secret if is_sticky else os.urandom(32), len(table), size)
            asked = set(table.asked(query, hidden, 1).tolist())
            seen = asked if seen is None else seen & asked
        right += random.choice(sorted(seen)) == table.anchor(query)
    return right / tries


def test_ten_questions_do_not_single_out_the_sticky_ones(table, vectors):
    """At most 1/K and three standard deviations; each of the K anchors could be meant."""
    assert identified(table, vectors, True) <= 1 / 4 + 3 * (0.25 * 0.75 / 150) ** 0.5


def test_fresh_decoys_fail(table, vectors):
    assert identified(table, vectors, False, tries=60) > 0.9


def test_slightly_different_queries_ask_for_the_same_lists(table, vectors):
    hidden, random = Decoys(bytes(32), len(table), 4), np.random.default_rng(0)
    query = vectors[11]
    near = [query + 0.005 * random.normal(size=D).astype(np.float32) for _ in range(20)]
    asked = {tuple(table.asked(vector, hidden)) for vector in near if table.anchor(vector) == table.anchor(query)}
    assert len(asked) == 1


@pytest.mark.parametrize("size", [0, -1, 17])
def test_impossible_numbers_of_decoys(size):
    with pytest.raises(InputError):
        Decoys(bytes(32), 50, size)


def test_secrets_are_required_and_kept(tmp_path):
    with pytest.raises(PrivacyError):
        Decoys(b"short", 50, 4)
    secret = decoys.secret_for("s/a", tmp_path)
    assert decoys.secret_for("s/a", tmp_path) == secret != decoys.secret_for("s/b", tmp_path)
    assert all(path.stat().st_mode & 0o077 == 0 for path in tmp_path.iterdir())
