"""SEI against the numbers in its paper: the worked example of section 5.4 and the tree of figure 3.

The example's keys use two different permutations: f'_1 and f'_2 come out with pi = (1, 2, 3), M', A, A-bar, U and f'_q
only with pi = (1, 3, 2). Both halves are pinned as printed, and so is what one permutation gives throughout.
"""

import numpy as np
import pytest
from kinscape.core.privacy.sei import aspe
from kinscape.core.privacy.sei.tree import Node, build_tree, difference

M = np.array([[17, 1, 26, 38, 8, 26], [33, 38, 5, 12, 1, 5], [18, 43, 9, 13, 22, 32],
              [36, 28, 6, 41, 23, 14], [25, 44, 21, 13, 5, 16], [22, 24, 6, 28, 27, 28]], float)  # fmt: skip
W = np.array([[4.0, 5.0], [3.0, 1.0]])
F1, F2, FQ, GAMMA, THETA = np.array([2.0, 3.0]), np.array([8.0, 6.0]), np.array([3.0, 4.2]), 3.7, 3.0
DATA_ORDER, KEY_ORDER = np.array([0, 1, 2]), np.array([0, 2, 1])


def secret(order) -> aspe.OwnerSecret:
    return aspe.OwnerSecret(M, np.array([1.0, 3, 1]), np.array([2.0, 12, 3]), order, THETA, np.array([6.0, 1, 2]))


def products(order) -> tuple[float, float]:
    own = secret(order)
    query = aspe.trapdoor(FQ, W, *aspe.user_key(own, W), GAMMA)
    return float(own.seal(F1) @ query), float(own.seal(F2) @ query)


def test_the_printed_rows_belong_to_the_identity():
    rows = secret(DATA_ORDER).seal(np.stack([F1, F2]))
    assert rows[0] == pytest.approx([-0.077, -0.988, 1.104, 1.371, -0.265, -1.440], abs=6e-4)
    assert rows[1] == pytest.approx([-5.509, -5.970, -9.828, -1.623, 8.666, 13.380], abs=6e-4)


def test_the_printed_keys_belong_to_the_other_permutation():
    own = secret(KEY_ORDER)
    key, offset = own.query_key()
    assert key.tolist() == [[54, 102], [213, 18], [183, 162], [192, 111], [207, 63], [138, 165]]
    assert offset.tolist() == [288, 301, 401, 378, 411, 330]
    bar, _ = aspe.user_key(own, W)
    assert bar == pytest.approx(
        np.array([[22.909, -12.545], [-14.455, 90.273], [27.545, 24.273], [12.818, 46.909], [-1.636, 71.182],
                  [32.455, 2.727]]), abs=6e-4)  # fmt: skip
    query = aspe.trapdoor(FQ, W, bar, offset, GAMMA)
    assert query == pytest.approx([3250.08, 3757.72, 6032.48, 5254.74, 4797.42, 5316.9], abs=0.01)


def test_the_example_mixes_both_and_its_difference_is_not_the_one_of_the_theory():
    query = aspe.trapdoor(FQ, W, *aspe.user_key(secret(KEY_ORDER), W), GAMMA)
    one, other = (float(secret(DATA_ORDER).seal(f) @ query) for f in (F1, F2))
    assert (one, other) == pytest.approx((970.14, 4559.88), abs=0.02)
    theory = GAMMA * THETA * (np.sum((F1 - FQ) ** 2) - np.sum((F2 - FQ) ** 2))
    assert theory == pytest.approx(-286.38, abs=0.01)
    assert one - other == pytest.approx(-3589.74, abs=0.02)
    assert np.sqrt(np.sum((F2 - FQ) ** 2)) == pytest.approx(5.314, abs=1e-3)  # printed: 5.463


@pytest.mark.parametrize("order, wanted", [(DATA_ORDER, (685.98, 972.36)), (KEY_ORDER, (366.30, 652.68))])
def test_one_permutation_throughout_gives_the_difference_of_the_theory(order, wanted):
    one, other = products(order)
    assert (one, other) == pytest.approx(wanted, abs=0.01)
    assert one - other == pytest.approx(-286.38, abs=0.01)


def test_mixed_keys_rank_wrongly_and_consistent_ones_never():
    rng = np.random.default_rng(0)
    query_key = aspe.user_key(secret(KEY_ORDER), W)
    own_key = aspe.user_key(secret(DATA_ORDER), W)
    wrong = {"mixed": 0, "consistent": 0}
    for one, other, asked in rng.uniform(0, 10, (2000, 3, 2)):
        is_first = np.sum((one - asked) ** 2) < np.sum((other - asked) ** 2)
        rows = secret(DATA_ORDER).seal(np.stack([one, other]))
        for name, key in (("mixed", query_key), ("consistent", own_key)):
            near, far = rows @ aspe.trapdoor(asked, W, *key, 1.0)
            wrong[name] += (near < far) != is_first
    assert wrong["consistent"] == 0
    assert wrong["mixed"] / 2000 == pytest.approx(0.4375, abs=0.05)


@pytest.mark.parametrize("dim", [1, 2, 7, 128])
def test_products_open_to_cosines_and_rows_open_to_vectors(dim):
    rng = np.random.default_rng(dim)
    own = aspe.OwnerSecret.generate(dim)
    rows = rng.normal(size=(50, dim))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    mine = aspe.dice.matrix(dim)
    bar, offset = aspe.user_key(own, mine)
    sealed = own.seal(rows).astype(np.float32)
    assert sealed.shape == (50, 2 * dim + 2)
    assert own.unseal(sealed) == pytest.approx(rows, abs=1e-5)
    for gamma in (0.25, 1.0, 4.0):
        query = aspe.trapdoor(rows[3], mine, bar, offset, gamma).astype(np.float32)
        assert own.opening().cosines(sealed @ query, rows[3], gamma) == pytest.approx(rows @ rows[3], abs=2e-5)


def test_every_user_gets_another_key_of_the_same_effect():
    own = aspe.OwnerSecret.generate(8)
    first, second = aspe.dice.matrix(8), aspe.dice.matrix(8)
    (bar_1, u_1), (bar_2, u_2) = aspe.user_key(own, first), aspe.user_key(own, second)
    assert np.abs(bar_1 - bar_2).max() > 0.1 and np.array_equal(u_1, u_2)
    asked = np.random.default_rng(0).normal(size=8)
    assert aspe.trapdoor(asked, first, bar_1, u_1, 2.0) == pytest.approx(aspe.trapdoor(asked, second, bar_2, u_2, 2.0))


def test_the_tree_of_figure_3():
    points = {"A": (0, 0), "B": (2, 0), "C": (9, 0), "D": (100, 0), "E": (110, 0), "F": (105, 11)}
    leaves = {name: Node(np.array(at, float)) for name, at in points.items()}
    root = build_tree(list(leaves.values()))
    assert root.level == 3 and len(list(root.walk())) == 10
    left, right = sorted(root.children, key=lambda node: node.vector[0])
    assert (left.level, right.level) == (2, 1)
    assert set(map(id, right.children)) == {id(leaves[name]) for name in "DEF"}
    assert right.vector == pytest.approx([105.0, 11 / 3])
    inner = next(node for node in left.children if not node.is_leaf)
    assert inner.level == 1 and inner.spread == 2.0 and inner.vector.tolist() == [1.0, 0.0]
    assert left.spread == 8.0


def test_the_rule_of_dm_by_the_numbers_of_the_paper():
    assert difference(8.0, Node(np.zeros(2)), Node(np.zeros(2), 1, 2.0)) == 3.0
    assert difference(11.0, Node(np.zeros(2)), Node(np.zeros(2), 1, 10.0)) == pytest.approx(0.1)
    assert difference(1.0, Node(np.zeros(2)), Node(np.zeros(2), 1, 0.0)) == np.inf
