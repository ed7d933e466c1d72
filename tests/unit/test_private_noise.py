"""Noise: its distribution against the formulas, its scale against the sensitivity, and where its bits come from."""

from __future__ import annotations

import ast
import math
import random
from fractions import Fraction

import numpy as np
import pytest
from data import ROOT
from kinscape.core.errors import InputError, PrivacyError
from kinscape.core.privacy import discrete_noise, noise
from kinscape.core.privacy.noise import GRID, NoiseSettings
from scipy import stats


def seeded(seed: int):
    return random.Random(seed).randrange


def frequencies(drawn: list[int], weights, reach: int) -> float:
    """p-value of the chi-squared test of draws against weights(y), the tails beyond ``reach`` put together."""
    far = np.array([weights(y) for y in range(-60 * reach, 60 * reach + 1)])
    share = far / far.sum()
    middle = share[59 * reach : 61 * reach + 1]
    expected = np.concatenate([middle, [1 - middle.sum()]]) * len(drawn)
    counts = np.array([sum(y == at for y in drawn) for at in range(-reach, reach + 1)])
    return stats.chisquare(np.concatenate([counts, [len(drawn) - counts.sum()]]), expected).pvalue


@pytest.mark.parametrize("scale", [Fraction(3), Fraction(5, 2), Fraction(1, 2)])
def test_the_discrete_laplace_distribution_is_the_formula(scale):
    drawn = [discrete_noise.laplace(scale, seeded(at)) for at in range(6000)]
    assert frequencies(drawn, lambda y: math.exp(-abs(y) / float(scale)), max(3, int(3 * scale))) > 1e-4


@pytest.mark.parametrize("variance", [Fraction(4), Fraction(7, 3), Fraction(1, 3)])
def test_the_discrete_gaussian_distribution_is_the_formula(variance):
    drawn = [discrete_noise.gaussian(variance, seeded(at)) for at in range(6000)]
    assert frequencies(drawn, lambda y: math.exp(-y * y / 2 / float(variance)), 4) > 1e-4


def test_a_wrong_scale_would_be_found():
    drawn = [discrete_noise.laplace(Fraction(3), seeded(at)) for at in range(6000)]
    assert frequencies(drawn, lambda y: math.exp(-abs(y) / 3.5), 9) < 1e-6


def test_large_scales_are_laplace_and_gauss_of_the_continuous_kind():
    below, scale, deviation = seeded(7), 1e6, 3e5
    some = np.array([discrete_noise.laplace(Fraction(10**6), below) for _ in range(3000)])
    assert stats.kstest(some / scale, "laplace").pvalue > 1e-3
    some = np.array([discrete_noise.gaussian(Fraction(9 * 10**10), below) for _ in range(1500)])
    assert stats.kstest(some / deviation, "norm").pvalue > 1e-3


@pytest.mark.parametrize("wrong", [Fraction(0), Fraction(-1)])
def test_no_noise_of_no_width(wrong):
    for draw in (discrete_noise.laplace, discrete_noise.gaussian):
        with pytest.raises(ValueError):
            draw(wrong)


def test_the_bits_come_from_the_operating_system_and_no_seed_exists():
    for name in ("discrete_noise.py", "noise.py"):
        tree = ast.parse((ROOT / "core" / "privacy" / name).read_text(encoding="utf-8"))
        imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        assert "random" not in imported and not used & {"random", "default_rng", "seed", "normal", "laplace_"}
    assert discrete_noise.laplace.__defaults__ == discrete_noise.gaussian.__defaults__
    assert discrete_noise.laplace.__defaults__[0].__module__ == "secrets"


def unit(dim: int, seed: int = 0) -> np.ndarray:
    vector = np.random.default_rng(seed).normal(size=dim)
    return (vector / np.linalg.norm(vector)).astype(np.float32)


@pytest.mark.parametrize("dim", [1, 2, 16, 257])
def test_no_two_queries_differ_by_more_than_the_sensitivity(dim):
    grids = [noise.on_grid(sign * unit(dim, seed)) for seed in range(20) for sign in (1, -1)]
    grids.append(noise.on_grid(np.eye(1, dim, dtype=np.float32)[0]))
    flat = np.full(dim, 1 / math.sqrt(dim), np.float32)
    grids += [noise.on_grid(flat), noise.on_grid(-flat)]
    assert all(sum(x * x for x in grid) <= GRID * GRID for grid in grids)
    most_1 = max(sum(abs(x - y) for x, y in zip(a, b)) for a in grids for b in grids)
    most_2 = max(sum((x - y) ** 2 for x, y in zip(a, b)) for a in grids for b in grids)
    assert most_1 <= noise.laplace_scale(dim, 1.0) and most_2 <= (2 * GRID) ** 2
    assert most_1 >= 0.999 * 2 * math.sqrt(dim) * GRID, "the bound is reached, so it is not wasted either"


def test_the_scale_of_laplace_is_sensitivity_over_epsilon():
    assert float(noise.laplace_scale(128, 8.0)) == pytest.approx(2 * math.sqrt(128) / 8 * GRID, rel=1e-6)
    assert noise.laplace_scale(128, 8.0) >= Fraction(2 * GRID) * Fraction(math.sqrt(128) * (1 - 1e-9)) / 8
    assert NoiseSettings("laplace", 8.0, dims=0).deviation(128) == pytest.approx(math.sqrt(2) * 2 * math.sqrt(128) / 8)


def delta_by_sum(variance: float, shift: int, epsilon: float) -> float:
    """The exact delta of one discrete Gauss against itself moved by ``shift``: sum of what p has above e^eps q."""
    y = np.arange(-40 * int(math.sqrt(variance)) - shift, 40 * int(math.sqrt(variance)) + shift + 1)
    p, q = np.exp(-(y**2) / (2 * variance)), np.exp(-((y - shift) ** 2) / (2 * variance))
    return float(np.maximum(p / p.sum() - math.exp(epsilon) * q / q.sum(), 0).sum())


@pytest.mark.parametrize("epsilon, delta", [(0.5, 1e-3), (1.0, 1e-6), (8.0, 1e-6), (64.0, 1e-9)])
def test_the_variance_of_gauss_keeps_the_promise_and_is_not_wasteful(epsilon, delta):
    """Twice the grid is the distance; scaled down to 200 steps, which the discrete Gauss does not notice."""
    steps = 200
    variance = float(noise.gaussian_variance(epsilon, delta)) * (steps / (2 * GRID)) ** 2
    assert delta_by_sum(variance, steps, epsilon) <= delta
    assert delta_by_sum(variance * 0.6, steps, epsilon) > delta


@pytest.mark.parametrize("settings", [NoiseSettings("laplace", 64.0), NoiseSettings("gaussian", 64.0, 1e-6, 0)])
def test_noise_has_the_cosine_that_is_expected(settings):
    vector = unit(settings.width(64))
    cosines = [float(noise.add_noise(vector, settings) @ vector) for _ in range(60)]
    assert np.mean(cosines) == pytest.approx(settings.expected_cosine(64), abs=0.08)


def test_each_query_gets_its_own_noise_and_length_one():
    vector, settings = unit(16), NoiseSettings("laplace", 100.0)
    first, second = noise.add_noise(vector, settings), noise.add_noise(vector, settings)
    assert not np.array_equal(first, second) and first.dtype == np.float32
    assert np.linalg.norm(first) == pytest.approx(1, abs=1e-6)


def test_repeats_average_the_noise_away():
    """Why there is a ledger: forty noisy queries tell far more than one."""
    vector, settings = unit(16), NoiseSettings("laplace", 16.0)
    sent = [noise.add_noise(vector, settings) for _ in range(40)]
    mean = np.mean(sent, 0)
    single = np.mean([float(one @ vector) for one in sent])
    assert float(mean @ vector / np.linalg.norm(mean)) > single + 0.2


@pytest.mark.parametrize("vector", [np.zeros(4), np.full(4, np.nan), np.ones(4), np.zeros(0), np.ones((2, 2))])
def test_only_vectors_of_length_one_get_noise(vector):
    with pytest.raises(PrivacyError):
        noise.add_noise(vector, NoiseSettings())


@pytest.mark.parametrize("options", [
    {"mechanism": "none"}, {"epsilon": 0}, {"epsilon": "inf"}, {"epsilon": "nan"}, {"epsilon": -1}, {"epsilon": "x"},
    {"delta": 1e-6}, {"mechanism": "gaussian", "delta": 0}, {"mechanism": "gaussian", "delta": 1}, {"dims": -1},
    {"dims": "many"}, {"epsilon": None},
])  # fmt: skip
def test_settings_that_promise_nothing_are_refused(options):
    with pytest.raises(InputError):
        noise.settings_from(options)


def test_settings_come_as_texts_too():
    assert noise.settings_from({"mechanism": "gaussian", "epsilon": "8", "dims": "0"}) == NoiseSettings(
        "gaussian", 8.0, 1e-6, 0)
