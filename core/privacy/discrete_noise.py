"""Whole numbers of exactly Laplace or Gauss distribution, from the operating system's random bits alone.

Noise made of floating-point numbers can be attacked: which doubles can come out at all depends on the secret (Mironov,
CCS 2012). So nothing here is a float. These are algorithms 1 to 3 of Canonne, Kamath and Steinke, "The Discrete
Gaussian for Differential Privacy" (NeurIPS 2020), in whole numbers of any size. How long a draw takes depends on the
noise alone, not on what it is added to; there is no seed that could end up in a log.
"""

from __future__ import annotations

import math
import secrets
from collections.abc import Callable
from fractions import Fraction

Below = Callable[[int], int]
"""Below(n): a random whole number from 0 to n - 1, all equally likely."""


def laplace(scale: Fraction, below: Below = secrets.randbelow) -> int:
    """One number y with a probability proportional to exp(-|y| / scale). Raises ValueError unless scale > 0."""
    if scale <= 0:
        raise ValueError("the scale must be positive")
    t, s = scale.numerator, scale.denominator
    while True:
        u = below(t)
        if not _happens_exp(u, t, below):
            continue
        v = 0
        while _happens_exp(1, 1, below):
            v += 1
        size = (u + t * v) // s
        is_negative = below(2) == 1
        if not (is_negative and size == 0):  # zero would be twice as likely as it should be
            return -size if is_negative else size


def gaussian(variance: Fraction, below: Below = secrets.randbelow) -> int:
    """One number y with a probability proportional to exp(-y^2 / (2 variance)). Raises ValueError unless variance > 0.
    """
    if variance <= 0:
        raise ValueError("the variance must be positive")
    t = math.isqrt(variance.numerator // variance.denominator) + 1
    v, w = variance.numerator, variance.denominator
    while True:
        y = laplace(Fraction(t), below)
        # (|y| - variance / t)^2 / (2 variance), as one fraction of whole numbers
        top = (abs(y) * t * w - v) ** 2
        if _happens_exp(top, 2 * v * w * t * t, below):
            return y


def _happens_exp(num: int, den: int, below: Below) -> bool:
    """True with probability exp(-num / den)."""
    whole, num = divmod(num, den)
    for _ in range(whole):
        if not _happens_exp_to_one(1, 1, below):
            return False
    return _happens_exp_to_one(num, den, below)


def _happens_exp_to_one(num: int, den: int, below: Below) -> bool:
    """True with probability exp(-num / den), 0 <= num <= den."""
    k = 1
    while below(den * k) < num:
        k += 1
    return k % 2 == 1
