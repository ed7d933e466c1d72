"""Generated pictures of a few classes that a tiny training can learn in seconds."""

from __future__ import annotations

import numpy as np


def pictures(count: int = 24, px: int = 40, classes: int = 3, seed: int = 0):
    """Stripes of a width and a tint for each class, with noise: (n, 3, px, px) uint8 and (n,) labels."""
    rng = np.random.default_rng(seed)
    labels = np.arange(count) % classes
    at = np.arange(px)[None, None, :] + np.zeros((1, px, 1))
    out = np.empty((count, 3, px, px), np.float64)
    for i, label in enumerate(labels):
        wave = np.sin(at * (0.35 + 0.5 * label) + rng.random() * 6)
        out[i] = 128 + 60 * wave * np.array([1, 0.6 + 0.2 * label, 1 - 0.3 * label])[:, None, None]
    return np.clip(out + rng.normal(0, 12, out.shape), 0, 255).astype(np.uint8), labels
