"""K-anonymous sets: where the meant trapdoor stands, what tells it from decoys, and that the same query repeats."""

import numpy as np
import pytest
from kinscape.core.errors import PrivacyError
from kinscape.core.privacy.sei import anonymity
from scipy import stats
from sei_stand import made, make_stand

D, K = 24, 4


@pytest.fixture(scope="module")
def user():
    return make_stand(600, D, D).user()


def sets(user, count, is_sticky=True):
    return [anonymity.query_set(user, user.question(made(1, D, seed=50 + at)[0]), K, is_sticky) for at in range(count)]


@pytest.mark.parametrize("is_sticky", [True, False])
def test_the_meant_trapdoor_stands_anywhere(user, is_sticky):
    counts = np.bincount([one.at for one in sets(user, 400, is_sticky)], minlength=K)
    assert stats.chisquare(counts).pvalue > 1e-4


def test_lengths_and_types_tell_nothing(user):
    every = sets(user, 300)
    meant = np.array([np.linalg.norm(one.trapdoors[one.at]) for one in every])
    others = np.concatenate([np.linalg.norm(np.delete(one.trapdoors, one.at, axis=0), axis=1) for one in every])
    assert stats.ks_2samp(meant, others).pvalue > 1e-4
    assert {one.trapdoors.dtype for one in every} == {np.dtype(np.float32)}
    assert {one.trapdoors.shape for one in every} == {(K, 2 * D + 2)}


def test_the_same_query_brings_the_same_set_in_the_same_order_with_other_gammas(user):
    query = user.question(made(1, D, seed=1)[0])
    one, other = anonymity.query_set(user, query, K), anonymity.query_set(user, query, K)
    unit = [found.trapdoors / np.linalg.norm(found.trapdoors, axis=1, keepdims=True) for found in (one, other)]
    assert one.at == other.at and unit[0] == pytest.approx(unit[1], abs=1e-6)
    assert not np.allclose(one.trapdoors, other.trapdoors)


def test_a_similar_query_moves_all_trapdoors(user):
    query = user.question(made(1, D, seed=1)[0])
    near = query + 0.05 * made(1, D, seed=2)[0]
    near /= np.linalg.norm(near)
    one, other = (anonymity.query_set(user, asked, K).trapdoors for asked in (query, near.astype(np.float32)))
    plain = (np.asarray(found, np.float64) for found in (one, other))  # cosines so near 1 are lost in 32 bits
    a, b = (found / np.linalg.norm(found, axis=1, keepdims=True) for found in plain)
    assert (a @ b.T).max(axis=1).max() < 1 - 1e-7


def test_two_users_have_other_decoys():
    stand = make_stand(600, D, D)
    query = stand.keys.reduce(made(1, D, seed=1))[0]
    first, second = (anonymity.query_set(stand.user(), query, K) for _ in range(2))
    a, b = (found.trapdoors / np.linalg.norm(found.trapdoors, axis=1, keepdims=True) for found in (first, second))
    assert ((a @ b.T).max(axis=1) > 1 - 1e-6).sum() < K


@pytest.mark.parametrize("size", [0, 17, 1000])
def test_sizes_that_are_not_possible_are_refused(user, size):
    with pytest.raises(PrivacyError):
        anonymity.query_set(user, user.question(made(1, D)[0]), size)
