"""The hierarchical index tree, built from the clusters upwards (paper, section 3.2 and figure 3).

A node C = {V, E, IND}: V the mean of its children's vectors, E the children, IND the largest distance between two of
them. Always the two nearest nodes join: those of one level, and those of two levels whose
DM = |D - max(IND)| / max(IND) exceeds 0.5, under a new node; else the lower one becomes a child of the higher.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np

from ...errors import PrivacyError

THRESHOLD = 0.5


@dataclass(eq=False)
class Node:
    """vector (d,): V; level: 0 for leaves; spread: IND; children: E. rows (m,) int64: of a leaf."""

    vector: np.ndarray
    level: int = 0
    spread: float = 0.0
    children: list[Node] = field(default_factory=list)
    rows: np.ndarray = field(default_factory=lambda: np.empty(0, np.int64))

    @property
    def is_leaf(self) -> bool:
        return not self.children

    def walk(self) -> Iterator[Node]:
        """All nodes below and this one, children first, from left to right."""
        pending: list[tuple[Node, bool]] = [(self, False)]
        while pending:
            node, is_done = pending.pop()
            if is_done or node.is_leaf:
                yield node
                continue
            pending.append((node, True))
            pending.extend((child, False) for child in reversed(node.children))

    def leaves(self) -> list[Node]:
        return [node for node in self.walk() if node.is_leaf]

    def settle(self) -> None:
        """V and IND from the children, after they changed."""
        vectors = np.stack([child.vector for child in self.children])
        self.vector, self.spread = vectors.mean(axis=0), _widest(vectors)


def build_tree(leaves: list[Node], threshold: float = THRESHOLD, check: Callable[[], None] | None = None) -> Node:
    """The root over ``leaves``. Raises PrivacyError without any."""
    if not leaves:
        raise PrivacyError("there are no clusters to build a tree of", "index some rasters first")
    nodes: list[Node | None] = list(leaves)
    table = _distances(np.stack([leaf.vector for leaf in leaves]))
    for _ in range(len(leaves) - 1):
        if check is not None:
            check()
        first, second = divmod(int(table.argmin()), len(nodes))
        one, other = nodes[first], nodes[second]
        if one is None or other is None:
            raise PrivacyError("the clusters hold numbers that are none", "index the rasters again")
        nodes[first], nodes[second] = _joined(one, other, float(table[first, second]), threshold), None
        table[second], table[:, second] = np.inf, np.inf
        _measure(nodes, table, first)
    return next(node for node in nodes if node is not None)


def difference(distance: float, one: Node, other: Node) -> float:
    """DM of two nodes of different levels."""
    widest = max(one.spread, other.spread)
    if widest == 0.0:
        return np.inf if distance > 0.0 else 0.0
    return abs(distance - widest) / widest


def _joined(one: Node, other: Node, distance: float, threshold: float) -> Node:
    low, high = (one, other) if one.level <= other.level else (other, one)
    if low.level != high.level and difference(distance, low, high) <= threshold:
        high.children.append(low)
        high.settle()
        return high
    parent = Node(high.vector, high.level + 1, children=[one, other])
    parent.settle()
    return parent


def _measure(nodes: list[Node | None], table: np.ndarray, changed: int) -> None:
    own = nodes[changed]
    others = [i for i, node in enumerate(nodes) if node is not None and i != changed]
    if own is None or not others:
        return
    vectors = np.stack([node.vector for node in nodes if node is not None and node is not own])
    table[changed, others] = table[others, changed] = np.sqrt(((vectors - own.vector) ** 2).sum(axis=1))


def _distances(vectors: np.ndarray) -> np.ndarray:
    """(k, k) with infinity on the diagonal."""
    wide = vectors.astype(np.float64)
    squares = (wide * wide).sum(axis=1)
    table = np.sqrt(np.maximum(squares[:, None] + squares - 2.0 * wide @ wide.T, 0.0))
    np.fill_diagonal(table, np.inf)
    return table


def _widest(vectors: np.ndarray) -> float:
    table = _distances(vectors)
    return float(table[np.isfinite(table)].max(initial=0.0))
