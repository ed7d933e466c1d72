"""The penalty of GIMI's equation 2 by its properties, the losses by the formula, and the choice of triplets."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="losses need PyTorch")

from kinscape.core.errors import InputError  # noqa: E402
from kinscape.core.training import triplets as tri  # noqa: E402
from kinscape.core.training.geo_distance import MEASURES, geodesic  # noqa: E402

CITY = np.array([38.276, 37.764])


def town(count: int = 40, seed: int = 0, spread: float = 0.03) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    return CITY + rng.uniform(-spread, spread, (count, 2)), rng.permutation(np.arange(count) % 3)


def every_triplet(labels: np.ndarray) -> np.ndarray:
    n = len(labels)
    a, p, k = (i.ravel() for i in np.indices((n, n, n)))
    good = (labels[a] == labels[p]) & (a != p) & (labels[a] != labels[k])
    return np.column_stack([a, p, k])[good]


# -- the penalty
@pytest.mark.parametrize("name", list(MEASURES))
def test_the_penalty_is_never_negative_and_that_is_not_only_the_cut(name):
    places, _ = town(30)
    a, p, n = places[:, None, None], places[None, :, None], places[None, None, :]
    q = MEASURES[name]
    raw = q(a, p) + q(a, n) - q(p, n)
    # the mean-latitude formulas break the triangle inequality, by less than a ten thousandth in a city
    assert raw.min() > -1e-4 * q(a, p).max()
    assert (tri.raw_penalty(a, p, n, name) >= 0).all()


def test_the_penalty_is_the_papers_equation():
    places, _ = town(3)
    a, p, n = places
    expected = float(geodesic(a, p) + geodesic(a, n) - geodesic(p, n))
    assert tri.raw_penalty(a, p, n, "geodesic") == pytest.approx(expected)


def test_positive_and_negative_may_change_places():
    places, _ = town(20, seed=1)
    a, p, n = places[:, None, None], places[None, :, None], places[None, None, :]
    np.testing.assert_allclose(tri.raw_penalty(a, p, n), tri.raw_penalty(a, n, p), atol=1e-6)


def test_the_penalty_vanishes_where_all_coincide_and_where_the_anchor_lies_between():
    assert tri.raw_penalty(CITY, CITY, CITY) == 0
    west, east = CITY - [0.01, 0], CITY + [0.01, 0]
    assert tri.raw_penalty(CITY, west, east) == pytest.approx(0, abs=1e-6)
    far = tri.raw_penalty(west - [1.0, 0], west, east)
    near = tri.raw_penalty(west - [0.001, 0], west, east)
    assert far > 100 * near > 0


def test_the_normalised_penalty_reaches_1_and_no_more():
    places, labels = town()
    found = tri.Penalty(places, labels)
    values = found.of(*every_triplet(labels).T)
    assert values.dtype == np.float32
    assert values.min() >= 0 and values.max() == pytest.approx(1, abs=1e-6)
    raw = tri.raw_penalty(*(places[column] for column in every_triplet(labels).T))
    assert found.largest_m == pytest.approx(raw.max(), rel=1e-5)
    np.testing.assert_allclose(values, raw / raw.max(), atol=2e-6)


def test_a_larger_town_of_the_same_shape_has_the_same_normalised_penalty():
    """On the equator degrees are alike in both directions to first order, so the town can be scaled in degrees."""
    rng = np.random.default_rng(2)
    labels = np.arange(30) % 2
    shape = rng.uniform(-1, 1, (30, 2))
    chosen = every_triplet(labels)
    small, large = (tri.Penalty([20.0, 0.0] + shape * size, labels).of(*chosen.T) for size in (0.002, 0.02))
    np.testing.assert_allclose(small, large, atol=1e-3)


def test_another_unit_of_distance_changes_nothing(monkeypatch):
    places, labels = town()
    chosen = every_triplet(labels)
    metres = tri.Penalty(places, labels, "ellipsoidal").of(*chosen.T)
    in_feet = dict(MEASURES, ellipsoidal=lambda a, b: MEASURES["geodesic"](a, b) / 0.3048)
    before = tri.Penalty(places, labels, "geodesic").of(*chosen.T)
    monkeypatch.setattr("kinscape.core.training.geo_distance.MEASURES", in_feet)
    np.testing.assert_allclose(tri.Penalty(places, labels, "ellipsoidal").of(*chosen.T), before, atol=1e-5)
    np.testing.assert_allclose(metres, before, atol=1e-3)


def test_places_that_all_coincide_have_no_penalty_and_no_division_by_zero():
    found = tri.Penalty(np.tile(CITY, (6, 1)), np.arange(6) % 2)
    assert found.largest_m == 0
    np.testing.assert_array_equal(found.of(np.array([0]), np.array([2]), np.array([1])), [0])


def test_the_penalty_of_a_batch_is_that_of_its_triplets():
    places, labels = town()
    found = tri.Penalty(places, labels)
    rows = np.array([3, 17, 5, 30])
    cube = found.of_batch(rows)
    assert cube.shape == (4, 4, 4)
    assert cube[1, 3, 0] == found.of(rows[1], rows[3], rows[0])


def test_without_the_table_of_distances_the_penalty_is_the_same(monkeypatch):
    places, labels = town()
    chosen = every_triplet(labels)
    with_table = tri.Penalty(places, labels)
    monkeypatch.setattr(tri, "TABLE_PLACES", 10)
    monkeypatch.setattr(tri, "EXACT_PLACES", 10)
    without = tri.Penalty(places, labels)
    assert without.largest_m == pytest.approx(with_table.largest_m, rel=1e-4)  # the sample saw nearly all triplets
    np.testing.assert_allclose(without.of(*chosen.T), with_table.of(*chosen.T), atol=1e-4)


@pytest.mark.parametrize("labels, message", [([0, 0, 0], "one label"), ([0, 1, 2], "no class has two")])
def test_labels_without_a_triplet_are_refused(labels, message):
    with pytest.raises(InputError, match=message):
        tri.Penalty(town(3)[0], np.array(labels))


# -- the loss
def reference_loss(embeddings: np.ndarray, chosen: np.ndarray, margins: np.ndarray) -> float:
    unit = embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True)
    a, p, n = (unit[column] for column in chosen.T)
    return float(np.maximum(np.linalg.norm(a - p, axis=1) - np.linalg.norm(a - n, axis=1) + margins, 0).mean())


def test_the_triplet_loss_is_the_formula_and_agrees_with_pytorch():
    rng = np.random.default_rng(0)
    embeddings = rng.standard_normal((12, 5))
    chosen = every_triplet(np.arange(12) % 3)
    ours = float(tri.triplet_loss(torch.from_numpy(embeddings), chosen, 0.3))
    assert ours == pytest.approx(reference_loss(embeddings, chosen, np.full(len(chosen), 0.3)), rel=1e-5)
    unit = torch.nn.functional.normalize(torch.from_numpy(embeddings), dim=1)
    a, p, n = (unit[torch.from_numpy(column.copy())] for column in chosen.T)
    theirs = torch.nn.functional.triplet_margin_loss(a, p, n, margin=0.3, eps=0.0)
    assert ours == pytest.approx(float(theirs), rel=1e-5)


def test_the_distance_penalised_loss_is_a_triplet_loss_with_margin_m_plus_p():
    """Equation 1 of the paper, term by term."""
    places, labels = town(12)
    embeddings = np.random.default_rng(1).standard_normal((12, 5))
    chosen = every_triplet(labels)
    penalty = tri.Penalty(places, labels).of(*chosen.T)
    ours = float(tri.triplet_loss(torch.from_numpy(embeddings), chosen, 0.2 + penalty))
    assert ours == pytest.approx(reference_loss(embeddings, chosen, 0.2 + penalty), rel=1e-5)
    assert ours > float(tri.triplet_loss(torch.from_numpy(embeddings), chosen, 0.2))


def test_equal_images_have_a_finite_gradient():
    embeddings = torch.ones(4, 3, requires_grad=True)
    tri.triplet_loss(embeddings, np.array([[0, 1, 2], [1, 0, 3]]), 0.5).backward()
    assert torch.isfinite(embeddings.grad).all()


# -- the choice of triplets
def test_random_triplets_obey_the_labels_and_the_seed():
    _, labels = town(50)
    chosen = tri.random_triplets(labels, 3000, np.random.default_rng(7))
    a, p, n = chosen.T
    assert (labels[a] == labels[p]).all() and (a != p).all() and (labels[a] != labels[n]).all()
    np.testing.assert_array_equal(chosen, tri.random_triplets(labels, 3000, np.random.default_rng(7)))
    assert set(a) == set(range(50)), "every image is an anchor sooner or later"


def test_a_class_of_one_image_is_never_an_anchor_but_may_be_a_negative():
    labels = np.array([0, 0, 0, 1])
    a, _, n = tri.random_triplets(labels, 500, np.random.default_rng(0)).T
    assert set(a) == {0, 1, 2} and set(n) == {3}


def test_batches_are_balanced_and_an_epoch_shows_the_largest_class_once():
    labels = np.repeat([0, 1, 2], [40, 20, 7])
    batches = tri.balanced_batches(labels, 24, np.random.default_rng(0))
    assert len(batches) == 5
    for rows in batches:
        np.testing.assert_array_equal(np.bincount(labels[rows]), [8, 8, 8])
    seen = np.concatenate(batches)
    assert sorted(seen[labels[seen] == 0]) == list(range(40))
    assert set(seen) == set(range(67))


def brute_semi_hard(distances, labels, margins):
    """Per (anchor, positive): the set of negatives that may be chosen."""
    out = {}
    for a in range(len(labels)):
        for p in range(len(labels)):
            if a == p or labels[a] != labels[p]:
                continue
            others = [n for n in range(len(labels)) if labels[n] != labels[a]]
            if not others:
                continue
            fits = [n for n in others if distances[a, p] < distances[a, n] < distances[a, p] + margins[a, p, n]]
            out[a, p] = fits or [max(others, key=lambda n, a=a: distances[a, n])]
    return out


@pytest.mark.parametrize("seed", range(5))
def test_semi_hard_triplets_are_those_of_the_definition(seed):
    rng = np.random.default_rng(seed)
    labels = np.arange(14) % 3
    unit = rng.standard_normal((14, 4))
    distances = tri.all_distances(torch.from_numpy(unit))
    margins = rng.uniform(0.05, 0.6, (14, 14, 14)).astype(np.float32)
    allowed = brute_semi_hard(distances, labels, margins)
    chosen = tri.semi_hard(distances, labels, margins, np.random.default_rng(0))
    assert {(int(a), int(p)) for a, p, _ in chosen} == set(allowed)
    assert all(int(n) in allowed[int(a), int(p)] for a, p, n in chosen)


def test_a_batch_of_one_class_gives_no_triplet():
    distances = tri.all_distances(torch.randn(4, 3))
    assert tri.semi_hard(distances, np.zeros(4, int), 0.3, np.random.default_rng(0)).shape == (0, 3)
