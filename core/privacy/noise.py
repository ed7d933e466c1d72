"""Noise on the query vector: Laplace or Gauss, epsilon (and delta) a query, after an optional projection.

The vector is rounded towards zero to a grid of 2^-20, so it is a list of whole numbers of length at most 2^20, and
whole random numbers are added to it. Two vectors of the grid differ by at most 2 * 2^20 in Euclid's distance and by at
most 2 * sqrt(d) * 2^20 in the sum of absolute differences: these are the sensitivities. What is done afterwards
(projecting back, scaling to length 1, floats) is a function of the noisy numbers alone and costs nothing.

The guarantee is that of local differential privacy for one query, with any other query as the neighbour. At settings
that leave a search useful it says next to nothing: see docs/private_modes.md for measured numbers.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from ..errors import InputError, PrivacyError
from . import discrete_noise

GRID = 1 << 20
MECHANISMS = ("laplace", "gaussian")
LEAST_EPSILON, MOST_EPSILON = 1e-3, 1e4
DEFAULT_EPSILON, DEFAULT_DELTA, DEFAULT_DIMS = 64.0, 1e-6, 16
TABLE_NAME = "noise.npy"  # the directions that owners publish, a ``coarse.CoarseTable``
_LENGTH_SLACK = 1e-3


@dataclass(frozen=True)
class NoiseSettings:
    """mechanism: "laplace" or "gaussian"; epsilon: spent by each query; delta: for Gauss only, else 0; dims: the query
    is projected to so many numbers first (0: not at all). Raises InputError."""

    mechanism: str = "laplace"
    epsilon: float = DEFAULT_EPSILON
    delta: float = 0.0
    dims: int = DEFAULT_DIMS

    def __post_init__(self) -> None:
        if self.mechanism not in MECHANISMS:
            raise InputError(f"no kind of noise called {self.mechanism!r}", "laplace or gaussian")
        if not _is_number(self.epsilon) or not LEAST_EPSILON <= self.epsilon <= MOST_EPSILON:
            raise InputError(f"epsilon cannot be {self.epsilon!r}", f"{LEAST_EPSILON:g} to {MOST_EPSILON:g} fits")
        if not _is_number(self.delta) or (self.mechanism == "laplace" and self.delta != 0):
            raise InputError("Laplace noise has no delta", "leave it out, or choose gaussian")
        if self.mechanism == "gaussian" and not 1e-12 <= self.delta <= 1e-2:
            raise InputError(f"delta cannot be {self.delta!r}", "a number from 1e-12 to 0.01")
        if type(self.dims) is not int or self.dims < 0:
            raise InputError(f"noise cannot be added to {self.dims!r} numbers", "0 for all, or some more")

    def width(self, dim: int) -> int:
        """Numbers that get noise, of a vector of ``dim``."""
        return min(self.dims, dim) or dim

    def deviation(self, dim: int) -> float:
        """Standard deviation of the noise of each number, in units of the vector, whose length is 1."""
        if self.mechanism == "laplace":
            return math.sqrt(2) * float(laplace_scale(self.width(dim), self.epsilon)) / GRID
        return math.sqrt(float(gaussian_variance(self.epsilon, self.delta))) / GRID

    def expected_cosine(self, dim: int) -> float:
        """About what cosine the noisy query has with the true one (projected where it is): 1 is no noise."""
        return 1 / math.sqrt(1 + self.width(dim) * self.deviation(dim) ** 2)


def settings_from(options: Mapping[str, Any]) -> NoiseSettings:
    """What a user chose: ``mechanism``, ``epsilon``, ``delta``, ``dims``, each optional. Raises InputError."""
    mechanism = str(options.get("mechanism", "laplace"))
    delta = options.get("delta", DEFAULT_DELTA if mechanism == "gaussian" else 0.0)
    try:
        numbers = float(options.get("epsilon", DEFAULT_EPSILON)), float(delta), int(options.get("dims", DEFAULT_DIMS))
    except (TypeError, ValueError):
        raise InputError("epsilon, delta and dims of the noise are numbers", "for instance epsilon=64, dims=16") \
            from None
    return NoiseSettings(mechanism, *numbers)


def add_noise(vector: np.ndarray, settings: NoiseSettings) -> np.ndarray:
    """(w,) of length 1 -> (w,) float32 of length 1: the same direction with noise. ``vector`` is taken as it is,
    project it before. New noise at each call. Raises PrivacyError for a vector of another length."""
    grid = on_grid(vector)
    if settings.mechanism == "laplace":
        scale = laplace_scale(len(grid), settings.epsilon)
        noisy = [number + discrete_noise.laplace(scale) for number in grid]
    else:
        variance = gaussian_variance(settings.epsilon, settings.delta)
        noisy = [number + discrete_noise.gaussian(variance) for number in grid]
    if not any(noisy):
        noisy[0] = 1  # no direction is left; any one will do, and it depends on the noisy numbers only
    longest = max(map(abs, noisy))
    wide = np.array([number / longest for number in noisy])
    return (wide / np.linalg.norm(wide)).astype(np.float32)


def on_grid(vector: np.ndarray) -> list[int]:
    """The whole numbers that get noise: each rounded towards zero, the sum of their squares at most GRID^2. Raises
    PrivacyError unless the vector has length 1."""
    wide = np.asarray(vector, np.float64)
    length = float(np.linalg.norm(wide)) if wide.ndim == 1 and wide.size else math.nan
    if not abs(length - 1) <= _LENGTH_SLACK:
        raise PrivacyError("noise needs a query vector of length 1", "this one is empty or damaged")
    numbers = [int(number) for number in np.trunc(wide / length * GRID)]
    while sum(number * number for number in numbers) > GRID * GRID:  # the last bit of the division
        at = max(range(len(numbers)), key=lambda i: abs(numbers[i]))
        numbers[at] -= 1 if numbers[at] > 0 else -1
    return numbers


def laplace_scale(width: int, epsilon: float) -> Fraction:
    """Of the noise of each of ``width`` numbers of the grid: sensitivity / epsilon; never less than that."""
    sensitivity = math.isqrt(4 * width * GRID * GRID - 1) + 1  # ceil of 2 sqrt(width) GRID
    return Fraction(sensitivity) / Fraction(epsilon)


def gaussian_variance(epsilon: float, delta: float) -> Fraction:
    """Of the noise of each number of the grid, so that the whole is (epsilon, delta)-private: the discrete Gauss adds
    rho = sensitivity^2 / (2 variance) of concentrated privacy (theorem 14 of the paper in ``discrete_noise``)."""
    low, high = 0.0, epsilon  # rho; the largest one that is good enough
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if delta_of(middle, epsilon) <= delta else (low, middle)
    if not low > 0:
        raise InputError("no Gauss noise has this epsilon and delta", "choose a larger one")
    return Fraction(math.ceil(2.0 * GRID * GRID / low * (1 + 1e-9)))


def delta_of(rho: float, epsilon: float) -> float:
    """The delta that rho of concentrated privacy has at ``epsilon`` (proposition 12 and corollary 13 of the paper):
    the least over a > 1 of exp((a - 1)(a rho - epsilon)) / (a - 1) * (1 - 1/a)^a. Every a gives a valid bound."""

    def log_delta(log_a: float) -> float:
        over = math.exp(log_a)  # a - 1
        a = 1 + over
        return over * (a * rho - epsilon) - log_a + a * (math.log(over) - math.log(a))

    low, high = math.log(1e-6), math.log(1e9)
    ratio = (math.sqrt(5) - 1) / 2
    for _ in range(100):  # golden section: the bound is quasi-convex in log(a - 1)
        left, right = high - ratio * (high - low), low + ratio * (high - low)
        low, high = (low, right) if log_delta(left) < log_delta(right) else (left, high)
    return math.exp(min(0.0, log_delta((low + high) / 2)))


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
