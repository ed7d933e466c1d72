"""Random numbers for keys, from the operating system's generator alone: nothing that a seed could bring back."""

from __future__ import annotations

import os

import numpy as np

_UNIFORM = 2.0**-53


def uniform(count: int) -> np.ndarray:
    """(count,) float64 in (0, 1], each from 53 fresh bits."""
    bits = np.frombuffer(os.urandom(8 * count), "<u8") >> np.uint64(11)
    return (bits.astype(np.float64) + 1.0) * _UNIFORM


def normals(*shape: int) -> np.ndarray:
    """Standard normal float64 numbers (Box and Muller, 1958)."""
    count = int(np.prod(shape))
    half = (count + 1) // 2
    radius, turn = np.sqrt(-2.0 * np.log(uniform(half))), 2.0 * np.pi * uniform(half)
    return np.concatenate([radius * np.cos(turn), radius * np.sin(turn)])[:count].reshape(shape)


def permutation(count: int) -> np.ndarray:
    """(count,) int64: each number below ``count`` once, all orders alike."""
    return np.argsort(uniform(count), kind="stable")


def matrix(size: int, spread: float = 2.0) -> np.ndarray:
    """An invertible (size, size) matrix whose singular values lie between 1 / spread and spread.

    A random matrix may be nearly singular, and float32 would lose the scores; an orthogonal one would show all
    distances between rows as they are. This is neither.
    """
    left, _ = np.linalg.qr(normals(size, size))
    right, _ = np.linalg.qr(normals(size, size))
    return (left * spread ** (2.0 * uniform(size) - 1.0)) @ right
