"""The table of the fused encoder, against numpy's singular value decomposition and the formulas it comes from."""

from __future__ import annotations

import numpy as np
import pytest
from kinscape.core.encoders.fuse_fit import CLIP, apply_table, fit_table


def parts(n=300, s=12, h=7, seed=0):
    rng = np.random.default_rng(seed)
    mix = rng.normal(size=(s + h, s + h)) * np.geomspace(3, 0.1, s + h)
    both = rng.normal(size=(n, s + h)) @ mix + rng.normal(size=s + h)
    return both[:, :s], both[:, s:]


def joined(stats, hand, weights=(1.0, 1.0)):
    """Standardised, clipped, each block at its length: by hand."""
    out = []
    for block, weight in zip((stats, hand), weights):
        z = np.clip((block - block.mean(axis=0)) / block.std(axis=0), -CLIP, CLIP)
        out.append(weight * z / np.linalg.norm(z, axis=1, keepdims=True))
    return np.concatenate(out, axis=1)


@pytest.mark.parametrize("whitening", [0.0, 0.5, 1.0])
def test_the_axes_are_those_of_the_singular_value_decomposition(whitening):
    stats, hand = parts()
    table = fit_table(stats, hand, 6, whitening)
    away = joined(stats, hand)
    away = away - away.mean(axis=0)
    left, values, _ = np.linalg.svd(away, full_matrices=False)
    wanted = left[:, :6] * values[:6] ** (1 - whitening) * len(away) ** (whitening / 2)
    found = away @ table["projection"]
    signs = np.sign((found * wanted).sum(axis=0))
    assert np.allclose(found * signs, wanted, rtol=1e-3, atol=1e-4)
    rows = wanted / np.linalg.norm(wanted, axis=1, keepdims=True)
    assert np.allclose(apply_table(table, stats, hand) * signs, rows, atol=1e-4)


def test_whitening_makes_all_axes_vary_alike():
    stats, hand = parts()
    table = fit_table(stats, hand, 8, 1.0)
    away = joined(stats, hand)
    spread = ((away - away.mean(axis=0)) @ table["projection"]).std(axis=0)
    assert np.allclose(spread, 1, atol=1e-3)


def test_each_block_weighs_what_it_was_given():
    stats, hand = parts()
    alone = fit_table(stats, hand, 5, weights=(1.0, 0.0))
    other = hand[::-1]
    assert np.allclose(apply_table(alone, stats, hand), apply_table(alone, stats, other), atol=1e-6)
    both = fit_table(stats, hand, 5)
    assert not np.allclose(apply_table(both, stats, hand), apply_table(both, stats, other), atol=0.1)


def test_a_power_of_the_statistics_keeps_their_sign():
    stats, hand = parts()
    rooted = np.sign(stats) * np.sqrt(np.abs(stats))
    one, two = fit_table(stats, hand, 5, power=0.5), fit_table(rooted, hand, 5)
    assert np.allclose(apply_table(one, stats, hand), apply_table(two, rooted, hand), atol=1e-4)


def test_pairs_that_should_be_alike_come_nearer_than_without_them():
    rng = np.random.default_rng(3)
    what = rng.normal(size=(200, 12))
    nuisance = rng.normal(size=(2, 200, 1)) * np.where(np.arange(12) < 4, 2.0, 0.0)
    views = np.concatenate([what + nuisance[0], what + nuisance[1]])
    hand = rng.normal(size=(400, 3))
    pairs = np.stack([np.arange(200), np.arange(200, 400)], axis=1)

    def apart(table):
        v = apply_table(table, views, hand)
        same = (v[:200] * v[200:]).sum(axis=1).mean()
        return same - (v[:200] * np.roll(v[200:], 7, axis=0)).sum(axis=1).mean()

    assert apart(fit_table(views, hand, 8, alike=pairs)) > apart(fit_table(views, hand, 8)) + 0.02
    unchanged = fit_table(views, hand, 8, alike=pairs, strength=0.0)
    assert np.allclose(unchanged["projection"], fit_table(views, hand, 8)["projection"], atol=1e-4)


def test_a_constant_measure_and_a_new_tile_far_out_do_no_harm():
    stats, hand = parts()
    stats[:, 3] = 5
    table = fit_table(stats, hand, 5)
    far = np.full((1, stats.shape[1]), 1e9)
    found = apply_table(table, far, hand[:1])
    assert np.isfinite(found).all()
    assert np.linalg.norm(found) == pytest.approx(1, abs=1e-5)


def test_the_same_tiles_give_the_same_table():
    stats, hand = parts()
    one, two = fit_table(stats, hand, 5), fit_table(stats.copy(), hand.copy(), 5)
    assert all(np.array_equal(one[name], two[name]) for name in one)
    assert {name: array.dtype for name, array in one.items()}["sizes"] == np.int32


@pytest.mark.parametrize("change", [{"dim": 0}, {"dim": 99}, {"power": 0}, {"weights": (-1, 1)}])
def test_impossible_arguments_are_refused(change):
    stats, hand = parts()
    with pytest.raises(ValueError, match="no table of"):
        fit_table(stats, hand, **{"dim": 5, **change})
