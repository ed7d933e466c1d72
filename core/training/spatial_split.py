"""Dividing labelled places into those to train on and those to judge by, in blocks of ground, not one by one.

Places near each other look alike whatever they are labelled; judged by neighbours of its training places, a network
that learned nothing but the neighbourhood would look good (Roberts et al. 2017, Ecography 40, on block
cross-validation).
"""

from __future__ import annotations

import numpy as np

_BLOCKS_A_SIDE = 8
_FEWEST_BLOCKS = 5
_LEAST_SIDE = 2.0  # of a block, in tiles


def spatial_split(at: np.ndarray, labels: np.ndarray, tile_m: float, share: float = 0.2,
                  seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """(n,) bool: to judge by; (n,) bool: left out, because its tile shares ground with one to judge by.

    at: (n, 2) middles in metres; labels: (n,) integers; tile_m: side of a tile. Square blocks are taken in random order
    (``seed``) as long as they bring the number of each class nearer to ``share``, and never the last places of a class.
    What is left neither out nor to judge by is to train on. Where all places fall into one block, none is to judge by.
    """
    count = len(at)
    judged, out = np.zeros(count, bool), np.zeros(count, bool)
    if share <= 0 or count < 2:
        return judged, out
    block = _blocks(at, tile_m)
    chosen = _choose(block, labels, share, np.random.default_rng(seed))
    judged = np.isin(block, chosen)
    if judged.any():
        out = ~judged & _touches(at, judged, tile_m)
    return judged, out


def _blocks(at: np.ndarray, tile_m: float) -> np.ndarray:
    """(n,) number of each place's block. Blocks are made smaller until there are enough with places in them."""
    low = at.min(axis=0)
    extent = float((at.max(axis=0) - low).max())
    side = max(extent / _BLOCKS_A_SIDE, _LEAST_SIDE * tile_m)
    while True:
        cell = np.floor((at - low) / side).astype(np.int64)
        block = np.unique(cell, axis=0, return_inverse=True)[1].ravel()
        if block.max() + 1 >= _FEWEST_BLOCKS or side / 2 < _LEAST_SIDE * tile_m:
            return block
        side /= 2


def _choose(block: np.ndarray, labels: np.ndarray, share: float, rng: np.random.Generator) -> list[int]:
    classes, labels = np.unique(labels, return_inverse=True)
    content = np.zeros((int(block.max()) + 1, len(classes)), np.int64)
    np.add.at(content, (block, labels), 1)
    total = content.sum(axis=0)
    wanted, have = share * total, np.zeros(len(classes))
    chosen: list[int] = []
    for number in rng.permutation(len(content)).tolist():
        with_it = have + content[number]
        nearer = np.abs(wanted - with_it).sum() < np.abs(wanted - have).sum()
        if nearer and (with_it < total).all():
            chosen.append(number)
            have = with_it
    return chosen


def _touches(at: np.ndarray, judged: np.ndarray, tile_m: float) -> np.ndarray:
    """(n,) bool: squares of ``tile_m`` around these middles that overlap with one of the judged."""
    from scipy.spatial import cKDTree

    nearest, _ = cKDTree(at[judged]).query(at, p=np.inf, distance_upper_bound=tile_m)
    return nearest < tile_m * (1 - 1e-9)
