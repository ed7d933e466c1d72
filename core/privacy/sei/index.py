"""The index that a server keeps: the tree's nodes and all rows as hidden vectors, leaf beside leaf."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ...errors import PrivacyError
from .aspe import OwnerSecret, width_of
from .tree import Node

ARRAYS = {"rows": np.float32, "ids": np.int64, "tiles": np.int64, "leaf_ends": np.int64,
          "nodes": np.float32, "parents": np.int32, "levels": np.int32}  # fmt: skip


@dataclass(frozen=True)
class SeiIndex:
    """n rows, k leaves, m nodes of w = 2d + 2 numbers.

    rows (n, w): f' of every image, in the order of the leaves; ids (n,): numbers that mean nothing to the server;
    tiles (n,): row of the public catalogue; leaf_ends (k,): row after the last of leaf i
    nodes (m, w): hidden V of every node, leaves first, children before parents; parents (m,): number of the parent,
    -1 for the root, which is the last; levels (m,). IND stays with the owner: the search does not need it, and it would
    tell the server real distances.
    """

    rows: np.ndarray
    ids: np.ndarray
    tiles: np.ndarray
    leaf_ends: np.ndarray
    nodes: np.ndarray
    parents: np.ndarray
    levels: np.ndarray

    @classmethod
    def from_tree(cls, root: Node, sealed: np.ndarray, ids: np.ndarray, tiles: np.ndarray,
                  secret: OwnerSecret) -> SeiIndex:  # fmt: skip
        """``root``'s leaves hold rows of ``sealed`` (n, w), ``ids`` and ``tiles``."""
        leaves = root.leaves()
        nodes = [*leaves, *(node for node in root.walk() if not node.is_leaf)]
        number = {id(node): at for at, node in enumerate(nodes)}
        parents = np.full(len(nodes), -1, np.int32)
        for node in nodes:
            for child in node.children:
                parents[number[id(child)]] = number[id(node)]
        order = np.concatenate([leaf.rows for leaf in leaves])
        return cls(
            np.ascontiguousarray(sealed[order], dtype=np.float32), ids[order].astype(np.int64),
            tiles[order].astype(np.int64), np.cumsum([len(leaf.rows) for leaf in leaves]).astype(np.int64),
            secret.seal(np.stack([node.vector for node in nodes])).astype(np.float32), parents,
            np.array([node.level for node in nodes], np.int32),
        )  # fmt: skip

    def tree(self, secret: OwnerSecret) -> Node:
        """The tree as its owner knows it, with rows of this index in the leaves."""
        vectors = secret.unseal(self.nodes)
        made = [Node(vectors[at], int(self.levels[at])) for at in range(len(vectors))]
        for leaf in range(self.leaves):
            made[leaf].rows = np.arange(*self.rows_of(leaf))
        for at, parent in enumerate(self.parents):
            if parent >= 0:
                made[parent].children.append(made[at])
        for node in made[self.leaves :]:
            node.settle()
        return made[-1]

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def dim(self) -> int:
        """d of the vectors that are hidden."""
        return (self.rows.shape[1] - 2) // 2

    @property
    def leaves(self) -> int:
        return len(self.leaf_ends)

    def rows_of(self, leaf: int) -> tuple[int, int]:
        """(first row, row after the last) of a leaf."""
        return self.ranges[leaf]

    @cached_property
    def ranges(self) -> list[tuple[int, int]]:
        ends = [0, *map(int, self.leaf_ends)]
        return list(zip(ends, ends[1:]))

    @cached_property
    def leaf_vectors(self) -> np.ndarray:
        """(k, w), one block of memory."""
        return np.ascontiguousarray(self.nodes[: self.leaves])

    @cached_property
    def children(self) -> dict[int, tuple[np.ndarray, np.ndarray]]:
        """Of every inner node: (numbers of its children, their vectors (c, w))."""
        order = np.argsort(self.parents, kind="stable")
        inner, first = np.unique(self.parents[order], return_index=True)
        groups = np.split(order, first[1:])
        return {int(node): (group, np.ascontiguousarray(self.nodes[group]))
                for node, group in zip(inner, groups) if node >= 0}

    @cached_property
    def position(self) -> dict[int, int]:
        """Row of each id."""
        return {int(known): at for at, known in enumerate(self.ids)}

    def arrays(self) -> dict[str, np.ndarray]:
        return {name: getattr(self, name) for name in ARRAYS}

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, np.ndarray], dim: int) -> SeiIndex:
        """Raises PrivacyError for arrays that are no index of vectors of ``dim`` numbers."""
        index = cls(**{name: arrays[name] for name in ARRAYS})
        if any(getattr(index, name).dtype != kind for name, kind in ARRAYS.items()) or not index._fits(width_of(dim)):
            raise PrivacyError("an index of hidden vectors is damaged", "prepare the store again")
        return index

    def _fits(self, width: int) -> bool:
        n, k, m = len(self.ids), len(self.leaf_ends), len(self.nodes)
        shapes = (self.rows.shape == (n, width), self.nodes.shape == (m, width), self.ids.shape == (n,),
                  self.tiles.shape == (n,), self.parents.shape == (m,), self.levels.shape == (m,),
                  self.leaf_ends.shape == (k,), 1 <= k <= m, n >= 1)  # fmt: skip
        if not all(shapes):
            return False
        numbers = np.arange(m)
        below = self.parents[:-1] > numbers[:-1]
        has_child = np.zeros(m, bool)
        has_child[self.parents[:-1]] = True  # a negative one fails by ``below``
        return bool(
            self.parents[-1] == -1 and below.all() and (self.parents[:-1] < m).all()
            and not has_child[:k].any() and has_child[k:].all()
            and self.leaf_ends[0] >= 0 and (np.diff(self.leaf_ends) >= 0).all() and self.leaf_ends[-1] == n
            and len(np.unique(self.ids)) == n and (self.ids >= 0).all() and (self.tiles >= 0).all()
            and np.isfinite(self.nodes).all() and np.isfinite(self.rows).all()
        )  # fmt: skip
