"""GIMI's losses: the triplet loss, and the same with a margin that grows with the distances on the ground (DPT).

The paper's equation 1 is L = max(0, |f(a) - f(p)| - |f(a) - f(n)| + P + m), equation 2 the penalty P = q(a, p) + q(a,
n) - q(p, n) with q a distance on the ground. P does not depend on the weights of the network, so DPT **is a triplet
loss whose margin is m + P**, a number for each triplet that is known before training. As q obeys the triangle
inequality, P is never negative; it is large where the anchor lies far from both the others, and 0 where all three lie
at one place or the anchor lies between the others.

P is in metres; the paper normalises it "among all triplets" without saying how. Here it is divided by the **greatest
P of all triplets that the training set has** (anchor and positive of one class, negative of another), so that it lies
in 0..1 and does not depend on the unit or the size of the area.

Embeddings are scaled to length 1 first: search ranks by the cosine, and distances then lie in 0..2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from .geo_distance import between_all, measure

if TYPE_CHECKING:
    import torch

TABLE_PLACES = 8000
"""Up to so many places the distances are kept as a table (256 MB); beyond, they are computed batch by batch."""
EXACT_PLACES = 2500
"""Up to so many places the greatest P is exact (n^3 steps); beyond, it is that of a seeded sample, and P is cut at
1."""
_SAMPLED_TRIPLETS = 2_000_000


def raw_penalty(anchors: np.ndarray, positives: np.ndarray, negatives: np.ndarray,
                name: str = "ellipsoidal") -> np.ndarray:
    """P of GIMI's equation 2 in metres. Each argument: (..., 2) longitude and latitude in degrees; broadcast.

    Rounding, and the way in which the mean-latitude formulas miss the triangle inequality over long ways, may give a
    value a little below 0; it is cut there.
    """
    q = measure(name)
    return np.maximum(q(anchors, positives) + q(anchors, negatives) - q(positives, negatives), 0.0)


class Penalty:
    """P of any triplets of one training set, between 0 and 1; the distances and the divisor are computed once, here.

    places: (n, 2) longitude and latitude in degrees; labels: (n,) integers; name: the measure q.
    ``largest_m``: the divisor in metres, 0 where all triplets have P = 0 (then P stays 0).
    Raises InputError where no triplet can be made (fewer than two classes, or no class with two places).
    """

    def __init__(self, places: np.ndarray, labels: np.ndarray, name: str = "ellipsoidal", seed: int = 0) -> None:
        self._places, labels = np.asarray(places, np.float64), np.asarray(labels)
        if self._places.shape != (len(labels), 2):
            raise InputError(f"{len(labels)} labels but places of shape {self._places.shape}",
                             "give longitude and latitude of each image")
        require_triplets(labels)
        self._name = name
        self._table = between_all(self._places, name) if len(labels) <= TABLE_PLACES else None
        if len(labels) <= EXACT_PLACES:
            self.largest_m = self._largest(labels)
        else:
            chosen = random_triplets(labels, _SAMPLED_TRIPLETS, np.random.default_rng(seed))
            self.largest_m = float(self._metres(*chosen.T).max(initial=0.0))

    def of(self, anchors: np.ndarray, positives: np.ndarray, negatives: np.ndarray) -> np.ndarray:
        """float32 in 0..1, the shape that the three arrays of row numbers have together."""
        metres = self._metres(anchors, positives, negatives)
        return np.minimum(metres / self.largest_m, 1.0).astype(np.float32) if self.largest_m > 0 else 0 * metres

    def of_batch(self, rows: np.ndarray) -> np.ndarray:
        """(b, b, b) float32: P of every triplet within a batch of rows, [anchor, positive, negative]."""
        rows = np.asarray(rows)
        return self.of(rows[:, None, None], rows[None, :, None], rows[None, None, :])

    def _metres(self, a: np.ndarray, p: np.ndarray, n: np.ndarray) -> np.ndarray:
        if self._table is None:
            return raw_penalty(self._places[a], self._places[p], self._places[n], self._name)
        q = self._table
        return np.maximum(q[a, p] + q[a, n] - q[p, n], np.float32(0))

    def _largest(self, labels: np.ndarray) -> float:
        largest = 0.0
        for anchor, label in enumerate(labels):
            same, other = np.flatnonzero(labels == label), np.flatnonzero(labels != label)
            table = self._table
            metres = table[anchor, same][:, None] + table[anchor, other][None, :] - table[np.ix_(same, other)]
            largest = max(largest, float(metres.max()))
        return largest


def require_triplets(labels: np.ndarray) -> None:
    """Raise InputError where the labels give no triplet."""
    names, counts = np.unique(labels, return_counts=True)
    if len(names) < 2:
        raise InputError("all images have one label; a triplet needs two", "label a second class")
    if counts.max() < 2:
        raise InputError("no class has two images; a triplet needs two of one class", "label more images")


def random_triplets(labels: np.ndarray, count: int, rng: np.random.Generator) -> np.ndarray:
    """(count, 3) int64 row numbers: anchor, positive (another of its class), negative (of another class).

    Anchors are drawn evenly over the classes that have two members. Raises InputError as ``require_triplets``.
    """
    labels = np.asarray(labels)
    require_triplets(labels)
    members = {label: np.flatnonzero(labels == label) for label in np.unique(labels)}
    others = {label: np.flatnonzero(labels != label) for label in members}
    usable = [label for label, rows in members.items() if len(rows) > 1]
    out = np.empty((count, 3), np.int64)
    drawn = rng.integers(len(usable), size=count)
    for number, label in enumerate(usable):
        at = np.flatnonzero(drawn == number)
        rows = members[label]
        anchor = rng.integers(len(rows), size=len(at))
        step = rng.integers(1, len(rows), size=len(at))  # never 0: the positive is another image
        out[at, 0], out[at, 1] = rows[anchor], rows[(anchor + step) % len(rows)]
        out[at, 2] = others[label][rng.integers(len(others[label]), size=len(at))]
    return out


def balanced_batches(labels: np.ndarray, batch: int, rng: np.random.Generator) -> list[np.ndarray]:
    """One epoch as batches of row numbers in which every class has the same number of places (at least two): each row
    of the largest class comes once, the others as often as it takes.

    The last batch may repeat rows of the first ones, so that all are of one size. Raises InputError as
    ``require_triplets``.
    """
    labels = np.asarray(labels)
    require_triplets(labels)
    names, counts = np.unique(labels, return_counts=True)
    each = max(2, batch // len(names))
    steps = max(1, int(np.ceil(counts.max() / each)))
    columns = []
    for name in names:
        rows = np.flatnonzero(labels == name)
        passes = int(np.ceil(steps * each / len(rows)))
        order = np.concatenate([rng.permutation(rows) for _ in range(passes)])[:steps * each]
        columns.append(order.reshape(steps, each))
    return list(np.concatenate(columns, axis=1))


def semi_hard(distances: np.ndarray, labels: np.ndarray, margins: np.ndarray | float,
              rng: np.random.Generator) -> np.ndarray:
    """(t, 3) int64 positions in a batch: for each ordered pair of one class one negative, drawn from the semi-hard
    ones.

    distances: (b, b) between the embeddings now; margins: one number, or (b, b, b) [anchor, positive, negative].
    Semi-hard (Schroff et al. 2015): farther than the positive, but by less than the margin. A pair without one gets its
    farthest negative: the least hard of those that are too near, or one that costs nothing.
    """
    labels = np.asarray(labels)
    same = labels[:, None] == labels[None, :]
    anchors, positives = np.nonzero(same & ~np.eye(len(labels), dtype=bool))
    usable = (~same).any(axis=1)[anchors]
    anchors, positives = anchors[usable], positives[usable]
    reach = distances[anchors]
    near = distances[anchors, positives][:, None]
    margin = margins[anchors, positives] if isinstance(margins, np.ndarray) else margins
    other = ~same[anchors]
    fits = other & (reach > near) & (reach < near + margin)
    negatives = np.argmax(np.where(fits, rng.random(fits.shape), -1.0), axis=1)
    farthest = np.argmax(np.where(other, reach, -1.0), axis=1)
    return np.stack([anchors, positives, np.where(fits.any(axis=1), negatives, farthest)], axis=1)


def triplet_loss(embeddings: torch.Tensor, triplets: np.ndarray, margins: np.ndarray | float) -> torch.Tensor:
    """Mean over triplets of max(0, |a - p| - |a - n| + margin): GIMI's equation 1, with m + P as margin for DPT.

    embeddings: (b, d), scaled to length 1 here; triplets: (t, 3) positions; margins: a number or (t,).
    """
    import torch
    from torch.nn import functional

    unit = functional.normalize(embeddings.float(), dim=1)
    a, p, n = (unit[torch.from_numpy(np.ascontiguousarray(column)).to(unit.device)] for column in triplets.T)
    if isinstance(margins, np.ndarray):
        margins = torch.from_numpy(margins.astype(np.float32)).to(unit.device)
    return functional.relu(_apart(a, p) - _apart(a, n) + margins).mean()


def all_distances(embeddings: torch.Tensor) -> np.ndarray:
    """(b, b) float32 Euclidean distances of the embeddings at length 1, without gradient."""
    import torch
    from torch.nn import functional

    with torch.no_grad():
        unit = functional.normalize(embeddings.float(), dim=1)
        return (2 - 2 * unit @ unit.T).clamp(min=0).sqrt().cpu().numpy()


def _apart(first: torch.Tensor, second: torch.Tensor) -> torch.Tensor:
    # the slope of a root is endless at 0: a hair above it keeps the gradient of equal images finite
    return (first - second).square().sum(1).clamp(min=1e-12).sqrt()
