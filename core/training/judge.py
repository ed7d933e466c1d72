"""How good an encoder is on the images of a training: numbers from before it and after it that can be compared."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from .. import metrics
from ..archive.pictures import checked
from ..encoders.base import Encoder
from ..events import Events
from . import augment
from .lesson import Lesson

_BATCH = 16
_MOST_TILES = 200


def judge(encoder: Encoder, lesson: Lesson, seed: int, events: Events) -> dict[str, float | int]:
    """With labels: the images that are kept apart ask, those that are trained on are searched: ``p10`` (share of the
    first ten that are of the query's class) and ``map10`` (mean average precision at ten, over the hits, as HIR;
    ``map10_min_rk`` over what can be found), ``queries``. Empty where nothing is kept apart.

    Without: ``found_again``, the share of tiles that are found first by a strongly changed view of themselves (colours,
    scale, turn; drawn with ``seed``) among ``queries`` tiles. Raises Cancelled.
    """
    if lesson.labels is None:
        return _found_again(encoder, lesson.images, seed, events)
    if not lesson.judged.any():
        return {}
    asking = vectors_of(encoder, lesson.images[lesson.judged], events)
    searched = vectors_of(encoder, lesson.images[lesson.learned], events)
    order = np.argsort(-(asking @ searched.T), axis=1, kind="stable")
    relevance = lesson.labels[lesson.learned][order] == lesson.labels[lesson.judged][:, None]
    relevant = relevance.sum(axis=1)
    return {
        "p10": _round(metrics.mean(metrics.precision_at_k(relevance, 10))),
        "map10": _round(metrics.mean(metrics.average_precision(relevance, relevant, 10, "hits"))),
        "map10_min_rk": _round(metrics.mean(metrics.average_precision(relevance, relevant, 10))),
        "queries": len(asking),
    }


def vectors_of(encoder: Encoder, images: np.ndarray, events: Events) -> np.ndarray:
    """(n, dim) float32 of (n, 3, h, w) uint8, resized to what the encoder takes."""
    px = encoder.spec.input_px
    encoder.check = events.check_cancelled
    out = np.empty((len(images), encoder.spec.dim), np.float32)
    for start in range(0, len(images), _BATCH):
        events.check_cancelled()
        events.progress("judging", start, len(images), "images")
        some = torch.from_numpy(np.ascontiguousarray(images[start:start + _BATCH]))
        out[start:start + len(some)] = checked(encoder, encoder.encode(resized(some.float() / 255, px).numpy()))
    events.progress("judging", len(images), len(images), "images")
    return out


def resized(pixels: Tensor, px: int) -> Tensor:
    """(b, 3, h, w) float -> (b, 3, px, px)."""
    if pixels.shape[2:] == (px, px):
        return pixels
    return functional.interpolate(pixels, size=(px, px), mode="bilinear", antialias=True, align_corners=False)


def _found_again(encoder: Encoder, images: np.ndarray, seed: int, events: Events) -> dict[str, float | int]:
    rows = np.linspace(0, len(images) - 1, min(len(images), _MOST_TILES)).astype(int)
    some = np.ascontiguousarray(images[rows])
    chance = torch.Generator().manual_seed(seed)
    changed = augment.views(torch.from_numpy(some), some.shape[-1], augment.STRONG, chance)
    asking = vectors_of(encoder, (changed * 255).round().to(torch.uint8).numpy(), events)
    first = (asking @ vectors_of(encoder, some, events).T).argmax(axis=1)
    return {"found_again": _round((first == np.arange(len(some))).mean()), "queries": len(some)}


def _round(value: float) -> float:
    return round(float(value), 5)
