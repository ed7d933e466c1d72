"""How well vectors tell classes apart that no part of them has learned: networks of some classes, judged by the others.

Which classes are left out, what a network and the hand-made encoder say of each image, the vectors that are made of
that without the classes left out, and the figures; ``jobs/bench_unseen.py`` is the benchmark.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional

from .. import metrics
from ..archive.durable import storing, writing
from ..encoders.fuse_fit import WEIGHTS, apply_table, fit_with_classes
from ..encoders.handcrafted import INPUT_PX, HandcraftedEncoder
from ..encoders.tkanet import TkaNet
from ..errors import InputError
from ..events import Events
from . import hir_nets
from .judge import resized
from .making import UNLABELLED_SHARE
from .recipe import Recipe

ROTATIONS = 3
BASE = "handcrafted"
_BATCH = 32


@dataclasses.dataclass(frozen=True)
class Said:
    """Of n images: the network's (n, 32) vectors, its (n, 1152) statistics, the (n, 128) hand-made vectors."""

    vectors: np.ndarray
    statistics: np.ndarray
    handmade: np.ndarray


@dataclasses.dataclass(frozen=True)
class Figures:
    """relevance: (q, ranks) bool, relevant: (q,), as ``core/metrics.py`` takes them."""

    relevance: np.ndarray
    relevant: np.ndarray


def left_out(labels: np.ndarray, rotation: int) -> np.ndarray:
    """(n,) bool: images of each third class, from class number ``rotation`` on.

    Raises InputError for a rotation that there is not, and where fewer than two classes are on either side.
    """
    classes = np.unique(labels)
    if not 0 <= rotation < ROTATIONS:
        raise InputError(f"there is no rotation {rotation}", f"give some of 0 to {ROTATIONS - 1}")
    out = classes[rotation::ROTATIONS]
    if len(out) < 2 or len(classes) - len(out) < 2:
        raise InputError(f"{len(classes)} classes are too few to leave each third one out", "give 6 classes or more")
    return np.isin(labels, out)


def describe(images: np.ndarray, labels: np.ndarray, seen: np.ndarray, recipe: Recipe, views: int, px: int,
             work: Path | None, events: Events, presence: np.ndarray | None, unlabelled: np.ndarray | None,
             handmade: np.ndarray) -> Said:
    """What a network that is trained on the ``seen`` images alone (n,) bool says of all of them and, after them, of the
    spread unlabelled tiles (``spread``). Trained networks and what they said are kept in ``work``.

    images (n, 3, h, w) uint8; handmade: of the same n + m tiles. Raises InputError, Cancelled, StorageError.
    """
    rows = np.flatnonzero(seen)
    known = np.zeros(len(labels), np.int64)  # the others get a number too, which nobody looks at
    known[rows] = np.unique(labels[rows], return_inverse=True)[1]
    net = hir_nets.trained_net(images, known, rows, recipe, work, events, presence, unlabelled)
    others = spread(unlabelled, len(rows))
    kept = None
    if work is not None:
        folder = hir_nets.kept_folder(work, recipe, images, known, rows, presence, unlabelled)
        kept = folder / f"said-{px}px-{views}.npz"
        if kept.is_file():
            return Said(*_read(kept, len(handmade)), handmade)
    parts = [_describe(net, some, recipe, views, px, events) for some in (images, others) if len(some)]
    vectors, found = (np.concatenate(one) for one in zip(*parts))
    if kept is not None:
        with storing(kept), writing(kept) as file:
            np.savez(file, vectors=vectors, statistics=found)
    return Said(vectors, found, handmade)


def spread(unlabelled: np.ndarray | None, labelled: int) -> np.ndarray:
    """Those of the unlabelled tiles that a table is fitted to beside ``labelled`` images, evenly spaced; maybe none."""
    if unlabelled is None:
        return np.zeros((0, 3, 1, 1), np.uint8)
    count = min(len(unlabelled), int(UNLABELLED_SHARE * labelled))
    return unlabelled[np.linspace(0, len(unlabelled) - 1, count).astype(int)]


def handmade_of(images: np.ndarray, events: Events) -> np.ndarray:
    """(n, 128) float32 of (n, 3, h, w) uint8 images, brought to 128 pixels as a fused encoder does."""
    encoder, out = HandcraftedEncoder(), np.zeros((0, 0), np.float32)
    parts = []
    for start in range(0, len(images), _BATCH):
        events.check_cancelled()
        events.progress("hand-made statistics", start, len(images), "images")
        tiles = torch.from_numpy(np.ascontiguousarray(images[start:start + _BATCH])).float() / 255
        parts.append(encoder.encode(functional.adaptive_avg_pool2d(tiles, (INPUT_PX, INPUT_PX)).numpy()))
    events.progress("hand-made statistics", len(images), len(images), "images")
    return np.concatenate(parts) if parts else out.reshape(0, encoder.spec.dim)


def variants(said: Said, labels: np.ndarray, seen: np.ndarray, dims: Sequence[int],
             events: Events) -> dict[str, np.ndarray]:
    """name -> (n, d) vectors of the labelled images, rows of length 1: hand-made, TKANet's, the statistics by
    themselves (as wide as the first of ``dims``, fitted alike), and fused ones of each dimension.

    Tables are fitted to the seen images and to the tiles behind the n labelled ones.
    """
    count = len(labels)
    fitted = np.concatenate([np.flatnonzero(seen), np.arange(count, len(said.handmade))])
    known = np.concatenate([labels, np.full(len(said.handmade) - count, -1)])[fitted]

    def fused(dim: int, weights: tuple[float, float]) -> np.ndarray:
        events.check_cancelled()
        events.progress("fitting", 0, None)
        table = fit_with_classes(said.statistics[fitted], said.handmade[fitted], known, dim, weights)
        return apply_table(table, said.statistics[:count], said.handmade[:count])

    out = {BASE: said.handmade[:count], f"tkanet {said.vectors.shape[1]}": said.vectors[:count],
           f"statistics {dims[0]}": fused(dims[0], (1.0, 0.0))}
    return out | {f"fused {dim}": fused(dim, WEIGHTS) for dim in dims}


def told(found: dict[str, Figures], seed: int) -> dict[str, dict[str, Any]]:
    """name -> what ``metrics.evaluate`` gives, with ``gain`` and ``gain_map10``: mean difference to the hand-made
    vectors in P@10 and mAP@10 (min(R, k)), query by query, with a 95 % bootstrap interval over the queries."""
    base = found[BASE]
    out = {}
    for name, one in found.items():
        figures = metrics.evaluate(one.relevance, one.relevant, seed=seed)
        if name != BASE:
            figures["gain"] = _gain(_p10(one) - _p10(base), seed)
            figures["gain_map10"] = _gain(_ap10(one) - _ap10(base), seed)
        out[name] = figures
    return out


def pooled(rotations: Sequence[dict[str, Figures]], seed: int) -> dict[str, dict[str, Any]]:
    """name -> figures over rotations: each the mean over rotations; intervals of differences over all their queries
    together, each rotation's drawn by itself (so that it counts the same whatever its size)."""
    out: dict[str, dict[str, Any]] = {}
    for name in rotations[0]:
        base = [found[BASE] for found in rotations]
        mine = [found[name] for found in rotations]
        row: dict[str, Any] = {
            "p10": _mean([_p10(one) for one in mine]), "map10": _mean([_ap10(one) for one in mine]),
            "map10_hits": _mean([_ap10(one, "hits") for one in mine]),
            "map_at_r": _mean([metrics.map_at_r(one.relevance, one.relevant) for one in mine]),
        }  # fmt: skip
        if name != BASE:
            row["gain"] = _gains([_p10(a) - _p10(b) for a, b in zip(mine, base)], seed)
            row["gain_map10"] = _gains([_ap10(a) - _ap10(b) for a, b in zip(mine, base)], seed)
        out[name] = row
    return out


def _p10(one: Figures) -> np.ndarray:
    return metrics.precision_at_k(one.relevance, 10)


def _ap10(one: Figures, norm: str = "min_rk") -> np.ndarray:
    return metrics.average_precision(one.relevance, one.relevant, 10, norm)


def _gain(difference: np.ndarray, seed: int) -> dict[str, Any]:
    return {"mean": round(metrics.mean(difference), 5),
            "ci95": [round(v, 5) for v in metrics.bootstrap_ci(difference, seed=seed)]}


def _gains(differences: list[np.ndarray], seed: int, rounds: int = 2000) -> dict[str, Any]:
    """Mean over rotations, and the percentiles of means over rotations with the queries of each drawn anew."""
    rng = np.random.default_rng(seed)
    given = [d[~np.isnan(d)] for d in differences]
    means = [np.mean([d[rng.integers(0, len(d), len(d))].mean() for d in given]) for _ in range(rounds)]
    low, high = np.quantile(means, (0.025, 0.975))
    return {"mean": _mean(given), "ci95": [round(float(low), 5), round(float(high), 5)],
            "rotations": [round(float(d.mean()), 5) for d in given]}


def _mean(values: list[np.ndarray]) -> float:
    return round(float(np.mean([metrics.mean(one) for one in values])), 5)


def _describe(net: TkaNet, images: np.ndarray, recipe: Recipe, views: int, px: int,
              events: Events) -> tuple[np.ndarray, np.ndarray]:
    """``hir_nets.describe`` of images at ``px`` pixels."""
    if images.shape[-1] != px:
        small = np.empty((len(images), 3, px, px), np.uint8)
        for start in range(0, len(images), _BATCH):
            events.check_cancelled()
            tiles = torch.from_numpy(np.ascontiguousarray(images[start:start + _BATCH])).float()
            small[start:start + len(tiles)] = resized(tiles, px).round().clamp(0, 255).to(torch.uint8).numpy()
        images = small
    return hir_nets.describe(net, images, recipe, views, events)


def _read(path: Path, count: int) -> tuple[np.ndarray, np.ndarray]:
    try:
        with np.load(path, allow_pickle=False) as data:
            vectors, found = data["vectors"], data["statistics"]
    except (OSError, ValueError, KeyError, EOFError) as error:
        raise InputError(f"{path} cannot be read: {error}", "remove it; it is made again") from error
    if len(vectors) != count or len(found) != count:
        raise InputError(f"{path} has {len(vectors)} rows, not {count}", "remove it; it is made again")
    return vectors, found
