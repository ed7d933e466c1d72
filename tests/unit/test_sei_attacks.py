"""What breaks SEI, as tests that the attacks SUCCEED: whoever wants to call this mode encryption must first make them
fail. None of them needs more than linear algebra (Wong et al. 2009; Yao, Li and Xiao 2013; shared/reference/crypto.md).
"""

import numpy as np
import pytest
from kinscape.core.privacy.modes import MODES
from kinscape.core.privacy.sei import anonymity
from sei_stand import made, make_stand

D = 24


@pytest.fixture(scope="module")
def stand():
    return make_stand(400, D, D)


@pytest.fixture(scope="module")
def plain(stand):
    """The reduced vectors in the order of the index, which the attacker does not have."""
    return stand.keys.reduce(stand.vectors)[stand.index.tiles].astype(np.float64)


def test_known_pairs_open_the_whole_database(stand, plain):
    """d + 2 pairs of a row and its vector: one linear map from hidden to plain, for every row."""
    known = np.random.default_rng(0).choice(400, D + 2, replace=False)
    hidden = stand.index.rows.astype(np.float64)
    exact = stand.keys.secret.seal(plain)  # what the owner computes before it is rounded to float32
    for rows, most in ((exact, 1e-6), (hidden, 1e-3)):
        base, seen = rows[known[0]], rows[known[1:]] - rows[known[0]]
        undo, *_ = np.linalg.lstsq(seen, plain[known[1:]] - plain[known[0]], rcond=1e-7)
        opened = plain[known[0]] + (rows - base) @ undo
        assert np.abs(opened - plain).max() < most


def test_known_rows_open_every_query(stand, plain):
    """Products with known rows are linear in the query: it follows from them, by least squares, without any key."""
    user = stand.user()
    asked = made(1, D, seed=77)[0]
    reduced = user.question(asked)
    query, _gamma = user.trapdoor(reduced)
    known = np.random.default_rng(1).choice(400, 3 * D, replace=False)
    products = stand.index.rows[known].astype(np.float64) @ query
    # gamma theta (1 - 2 f.q) + c: unknown are -2 gamma theta q and one constant
    unknown, *_ = np.linalg.lstsq(np.c_[plain[known], np.ones(len(known))], products, rcond=None)
    direction = -unknown[:D] / np.linalg.norm(unknown[:D])
    assert direction == pytest.approx(reduced, abs=1e-4)


def test_one_user_who_helps_the_server_opens_the_queries_of_all(stand):
    helper, victim = stand.user("helper"), stand.user("victim")
    reduced = victim.question(made(1, D, seed=5)[0])
    query, _ = victim.trapdoor(reduced)
    key = helper.bar @ helper.own  # the same for all users: W cancels
    # the trapdoor is gamma (A q + U): its coordinates in the columns of A and U
    weights, *_ = np.linalg.lstsq(np.c_[key, helper.offset], query.astype(np.float64), rcond=None)
    assert weights[:D] / weights[D] == pytest.approx(reduced, abs=1e-4)


def test_one_user_who_helps_the_server_opens_the_database(stand, plain):
    helper = stand.user()
    key = helper.bar @ helper.own
    products = stand.index.rows.astype(np.float64) @ key  # theta (something - 2 f), column by column
    opened = (helper.opening.at - products) / (2.0 * helper.opening.slope)
    assert np.abs(opened - plain).max() < 1e-3


def test_trapdoors_of_one_query_are_collinear_and_of_two_are_not(stand):
    user, other = stand.user("one"), stand.user("two")
    first, second = (user.question(made(1, D, seed=seed)[0]) for seed in (3, 4))
    again = [one / np.linalg.norm(one) for one in
             (user.trapdoor(first)[0], user.trapdoor(first)[0], other.trapdoor(first)[0], user.trapdoor(second)[0])]
    assert again[0] == pytest.approx(again[1], abs=1e-6)  # gamma hides nothing of the direction
    assert again[0] == pytest.approx(again[2], abs=1e-5)  # nor does another user's W
    assert np.abs(again[0] - again[3]).max() > 1e-3


def test_equal_vectors_are_hidden_alike(stand):
    row = stand.keys.reduce(stand.vectors[:1])
    assert np.array_equal(stand.keys.secret.seal(row), stand.keys.secret.seal(row))


def test_the_server_sees_the_order_of_the_scores(stand, plain):
    user = stand.user()
    reduced = user.question(made(1, D, seed=9)[0])
    query, _ = user.trapdoor(reduced)
    assert np.argsort(stand.index.rows @ query)[:20].tolist() == np.argsort(-(plain @ reduced))[:20].tolist()


def _common(one: np.ndarray, other: np.ndarray) -> list[int]:
    """Trapdoors of ``one`` that are collinear with one of ``other``: what an intersection leaves."""
    a, b = (set_ / np.linalg.norm(set_, axis=1, keepdims=True) for set_ in (one, other))
    return np.flatnonzero((a @ b.T).max(axis=1) > 1 - 1e-6).tolist()


def test_fresh_decoys_are_found_out_by_asking_twice(stand):
    user, found, trials = stand.user(), 0, 200
    for trial in range(trials):
        query = user.question(made(1, D, seed=1000 + trial)[0])
        first, second = (anonymity.query_set(user, query, 8, is_sticky=False) for _ in range(2))
        found += _common(first.trapdoors, second.trapdoors) == [first.at]
    assert found / trials > 0.95  # the paper: 1/8


def test_sticky_decoys_survive_ten_repetitions(stand):
    user, size, trials, guessed = stand.user(), 8, 120, 0
    rng = np.random.default_rng(0)
    for trial in range(trials):
        query = user.question(made(1, D, seed=2000 + trial)[0])
        sets = [anonymity.query_set(user, query, size) for _ in range(10)]
        left = set(range(size))
        for other in sets[1:]:
            left &= set(_common(sets[0].trapdoors, other.trapdoors))
        assert left == set(range(size))  # nothing is excluded
        guessed += int(rng.choice(sorted(left))) == sets[0].at
    share = 1 / size
    assert guessed / trials <= share + 3 * np.sqrt(share * (1 - share) / trials)


def test_the_mode_is_never_called_encryption():
    mode = MODES["sei"]
    assert not mode.is_encryption and any("not encryption" in leak for leak in mode.leaks)
