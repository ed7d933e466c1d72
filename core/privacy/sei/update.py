"""GenIndex, and dynamic update: images come and go without clustering anew.

A new row goes to the nearest leaf; a leaf that has grown far beyond the others is split in two; an empty one goes, and
so does a node with a single child. The vectors of changed leaves and of the nodes above them are hidden anew. The owner
needs the keys and the store, nothing else: hidden rows open with the keys.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Sequence

import numpy as np

from ...errors import PrivacyError
from .aspe import trapdoor
from .cak_means import cak_means
from .index import SeiIndex
from .keys import OwnerKeys
from .search import by_leaves, linear
from .tree import THRESHOLD, Node, build_tree

SPLIT_AT = 4.0
"""A leaf is split when it has this many times the rows of the average leaf ..."""
LEAST_SPLIT = 64
"""... and at least so many."""
_ROUNDS = 10
_OPENED = (2, 4, 8, 16, 32, 64)
_WANTED, _QUERIES, _K = 0.98, 200, 10


def image_id(keys: OwnerKeys, name: str) -> int:
    """A number for an image that tells nobody else anything: 63 bits of HMAC-SHA256 of its name."""
    return int.from_bytes(hmac.digest(keys.name_key, name.encode("utf-8"), "sha256")[:8], "little") >> 1


def cluster_leaves(vectors: np.ndarray, seed: int = 0, check: Callable[[], None] | None = None) -> list[Node]:
    """CAK-means of the reduced vectors (n, d) as leaves without a tree."""
    clusters = cak_means(vectors, seed, check=check)
    order = np.argsort(clusters.labels, kind="stable")
    ends = np.cumsum(np.bincount(clusters.labels, minlength=len(clusters.centres)))
    groups = np.split(order, ends[:-1])
    return [Node(centre.astype(np.float64), rows=rows) for centre, rows in zip(clusters.centres, groups)]


def gen_index(
    keys: OwnerKeys, vectors: np.ndarray, ids: np.ndarray, tiles: np.ndarray, leaves: list[Node],
    check: Callable[[], None] | None = None,
) -> SeiIndex:  # fmt: skip
    """The hidden index of the reduced vectors (n, d), rows of length 1; ``leaves``: of ``cluster_leaves``."""
    root = build_tree(leaves, THRESHOLD, check)
    return SeiIndex.from_tree(root, sealed_rows(keys, vectors), ids, tiles, keys.secret)


def sealed_rows(keys: OwnerKeys, vectors: np.ndarray, at_once: int = 8192) -> np.ndarray:
    """(n, d) -> (n, 2d+2) float32, in pieces."""
    pieces = [keys.secret.seal(vectors[at : at + at_once]).astype(np.float32) for at in range(0, len(vectors), at_once)]
    return np.concatenate(pieces) if pieces else np.empty((0, 2 * keys.dim + 2), np.float32)


def add_rows(index: SeiIndex, keys: OwnerKeys, vectors: np.ndarray, ids: np.ndarray, tiles: np.ndarray) -> SeiIndex:
    """With the reduced rows (m, d) added. Raises PrivacyError for an id that is there already."""
    if len(np.unique(np.concatenate([index.ids, ids]))) != len(index) + len(ids):
        raise PrivacyError("an image is in the store already", "remove it first to replace it")
    if not len(ids):
        return index
    root = index.tree(keys.secret)
    sealed = np.concatenate([index.rows, sealed_rows(keys, vectors)])
    leaves = root.leaves()
    centres = np.stack([leaf.vector for leaf in leaves])
    goes_to = ((vectors @ centres.T) - (centres * centres).sum(axis=1) / 2.0).argmax(axis=1)
    changed = set(goes_to.tolist())
    for leaf in changed:
        own = len(index) + np.flatnonzero(goes_to == leaf)
        leaves[leaf].rows = np.concatenate([leaves[leaf].rows, own])
    most = max(LEAST_SPLIT, SPLIT_AT * len(sealed) / len(leaves))
    root = _renewed(root, keys, sealed, {id(leaves[leaf]) for leaf in changed}, most)
    return SeiIndex.from_tree(root, sealed, np.concatenate([index.ids, ids]), np.concatenate([index.tiles, tiles]),
                              keys.secret)


def remove_rows(index: SeiIndex, keys: OwnerKeys, ids: Sequence[int]) -> SeiIndex:
    """Without the images ``ids``. Raises PrivacyError for one that is not there, and for all of them."""
    unknown = [number for number in ids if int(number) not in index.position]
    if unknown:
        raise PrivacyError(f"{len(unknown)} of these images are not in the store", "see: kinscape sei info")
    gone = np.isin(index.ids, np.asarray(ids, np.int64))
    if gone.all():
        raise PrivacyError("a store cannot be emptied", "delete its folder instead")
    root = index.tree(keys.secret)
    changed = set()
    for leaf in root.leaves():
        if gone[leaf.rows].any():
            leaf.rows = leaf.rows[~gone[leaf.rows]]
            changed.add(id(leaf))
    return SeiIndex.from_tree(_renewed(root, keys, index.rows, changed, np.inf), index.rows, index.ids, index.tiles,
                              keys.secret)


def with_tiles(index: SeiIndex, tiles: np.ndarray) -> SeiIndex:
    """The same images at other rows of the catalogue, (n,) in this index's order."""
    return SeiIndex.from_arrays({**index.arrays(), "tiles": np.asarray(tiles, np.int64)}, index.dim)


def tune(index: SeiIndex, keys: OwnerKeys, seed: int = 0) -> tuple[int, float]:
    """(how many leaves a search must open for recall@10 >= 0.98, the recall with so many), measured by the owner with
    at most 200 rows, each moved a little, as queries. At most 64, where the recall may stay below."""
    rng = np.random.default_rng(seed)
    rows = np.sort(rng.choice(len(index), min(_QUERIES, len(index)), replace=False))
    plain = keys.secret.unseal(index.rows[rows])
    plain += rng.normal(0.0, 0.3 / np.sqrt(index.dim), plain.shape)
    plain /= np.linalg.norm(plain, axis=1, keepdims=True)
    key, offset = keys.secret.query_key()
    same = np.eye(index.dim)
    asked = [trapdoor(query, same, key, offset, 1.0).astype(np.float32) for query in plain]
    k = min(_K, len(index))
    first = [set(linear(index, one, k).rows.tolist()) for one in asked]
    best = (1, 0.0)
    for opened in _OPENED:
        found = [set(by_leaves(index, one, k, opened).rows.tolist()) for one in asked]
        recall = float(np.mean([len(a & b) / k for a, b in zip(first, found)]))
        best = (opened, recall)
        if recall >= _WANTED or opened >= index.leaves:
            break
    return best


# -- the tree after a change
def _renewed(root: Node, keys: OwnerKeys, sealed: np.ndarray, changed: set[int], most: float) -> Node:
    """Leaves in ``changed`` (by identity) and everything above them put right; the root may be another one."""
    pending = set(changed)
    for node in list(root.walk()):
        if node.is_leaf:
            if id(node) in changed and len(node.rows):
                _renew_leaf(node, keys.secret.unseal(sealed[node.rows]), most)
            continue
        if any(id(child) in pending for child in node.children):
            node.children = [_only(child) for child in node.children if child.children or len(child.rows)]
            pending.add(id(node))
            if node.children:
                node.settle()
    return _only(root)


def _only(node: Node) -> Node:
    """A node with a single child is its child."""
    while len(node.children) == 1:
        node = node.children[0]
    return node


def _renew_leaf(leaf: Node, plain: np.ndarray, most: float) -> None:
    leaf.vector = plain.mean(axis=0)
    if len(plain) <= most:
        return
    labels = _two_means(plain)
    if labels.all() or not labels.any():
        return
    parts = [Node(plain[labels == part].mean(axis=0), rows=leaf.rows[labels == part]) for part in (False, True)]
    # the leaf becomes a node over its halves; levels above stay as they are, they only order the building
    leaf.children, leaf.rows, leaf.level = parts, np.empty(0, np.int64), 1
    leaf.settle()


def _two_means(rows: np.ndarray) -> np.ndarray:
    """(n,) bool: which half, by k-means from the two ends of the widest direction."""
    centred = rows - rows.mean(axis=0)
    along = centred @ np.linalg.svd(centred, full_matrices=False)[2][0]
    labels = along > np.median(along)
    for _ in range(_ROUNDS):
        if labels.all() or not labels.any():
            break
        centres = np.stack([rows[~labels].mean(axis=0), rows[labels].mean(axis=0)])
        again = ((rows[:, None, :] - centres) ** 2).sum(axis=2).argmin(axis=1).astype(bool)
        if np.array_equal(again, labels):
            break
        labels = again
    return labels
