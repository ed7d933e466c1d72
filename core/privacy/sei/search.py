"""Search: from the root of the tree to the nearest leaves, and further until enough rows are found (section 5.3.5).

``top_down`` is the paper's way: at each node to the nearest child, and back to the next nearest where rows are
missing. It loses neighbours that lie beyond the border of a cluster, and a step from node to node costs more than the
products. ``by_leaves`` compares all leaves at once, in one block of memory, and takes the nearest: a tree without its
inner nodes, faster and with better recall at the number of leaves it opens. Both open leaves that lie in one piece.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ...errors import PrivacyError
from .index import SeiIndex

LEAVES = 4
"""Leaves that are opened at least: recall@10 >= 0.98 on the benchmark's data (docs/sei.md)."""
MOST_ROWS = 10_000
WAYS = ("leaves", "tree", "scan")


@dataclass(frozen=True)
class Found:
    """rows (m,) int64 of the index, nearest first; products (m,) float32: f'.q', smaller is nearer."""

    rows: np.ndarray
    products: np.ndarray


def search(index: SeiIndex, trapdoor: np.ndarray, k: int, way: str = "leaves", leaves: int = LEAVES) -> Found:
    """The first ``k`` rows, or all where there are fewer. ``way``: leaves, tree (top-down) or scan (all rows, exact).
    Raises PrivacyError for a trapdoor of another length and a way that is none."""
    if trapdoor.shape != (index.rows.shape[1],) or way not in WAYS or not 1 <= k <= MOST_ROWS or leaves < 1:
        raise PrivacyError("this trapdoor cannot be searched for", "it is of another store, or damaged")
    if way == "scan":
        return linear(index, trapdoor, k)
    return (by_leaves if way == "leaves" else top_down)(index, trapdoor, k, leaves)


def linear(index: SeiIndex, trapdoor: np.ndarray, k: int) -> Found:
    """Every row (equation 5): what the paper calls kNN-CBIR, and what the tree is compared with."""
    products = index.rows @ trapdoor
    best = _first(products, k)
    return Found(best, products[best])


def batch(index: SeiIndex, trapdoors: np.ndarray, k: int) -> list[Found]:
    """Every row for several trapdoors (q, 2d+2) in one matrix product: exact, and the fastest way a query."""
    table = trapdoors @ index.rows.T
    found = []
    for products in table:
        best = _first(products, k)
        found.append(Found(best, products[best]))
    return found


def by_leaves(index: SeiIndex, trapdoor: np.ndarray, k: int, leaves: int = LEAVES) -> Found:
    """The nearest ``leaves`` leaves, and more until ``k`` rows are found."""
    closeness = index.leaf_vectors @ trapdoor
    ranges = index.ranges
    opened: list[tuple[int, int]] = []
    rows, wanted = 0, min(k, len(index))
    if leaves < len(ranges):
        for leaf in closeness.argpartition(leaves - 1)[:leaves].tolist():
            opened.append(ranges[leaf])
            rows += ranges[leaf][1] - ranges[leaf][0]
    if rows < wanted:
        opened, rows = [], 0
        for leaf in closeness.argsort().tolist():
            if rows >= wanted and len(opened) >= leaves:
                break
            opened.append(ranges[leaf])
            rows += ranges[leaf][1] - ranges[leaf][0]
    return _best_of(index, trapdoor, opened, k)


def top_down(index: SeiIndex, trapdoor: np.ndarray, k: int, leaves: int = 1) -> Found:
    """The paper's search: backtracking until ``k`` rows (and ``leaves`` leaves) are found."""
    opened: list[tuple[int, int]] = []
    rows, wanted = 0, min(k, len(index))
    for leaf in _descend(index, trapdoor):
        opened.append(index.ranges[leaf])
        rows += opened[-1][1] - opened[-1][0]
        if rows >= wanted and len(opened) >= leaves:
            break
    return _best_of(index, trapdoor, opened, k)


def _descend(index: SeiIndex, trapdoor: np.ndarray) -> Iterator[int]:
    """All leaves, in the order in which backtracking comes to them."""
    pending = [len(index.nodes) - 1]
    while pending:
        node = pending.pop()
        if node < index.leaves:
            yield node
            continue
        numbers, vectors = index.children[node]
        pending.extend(numbers[(vectors @ trapdoor).argsort()[::-1]].tolist())


def _best_of(index: SeiIndex, trapdoor: np.ndarray, opened: list[tuple[int, int]], k: int) -> Found:
    every = index.rows
    products = np.concatenate([every[first:end] @ trapdoor for first, end in opened])
    best = _first(products, k)
    ends = np.cumsum([end - first for first, end in opened])
    at = ends.searchsorted(best, "right")
    shift = np.array([first for first, _ in opened])
    shift[1:] -= ends[:-1]
    return Found(best + shift[at], products[best])


def _first(products: np.ndarray, k: int) -> np.ndarray:
    """Positions of the ``k`` smallest, smallest first."""
    if k < len(products):
        some = products.argpartition(k - 1)[:k]
        return some[products[some].argsort(kind="stable")]
    return products.argsort(kind="stable")
